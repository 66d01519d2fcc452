/* complaint.c: what the compiler said, taken apart. Its lines are of the form

       weighted_sum.c:12:5: error: expected ';' before 'return'
       weighted_sum.c:9:12: warning: implicit declaration of function 'sqrt' [-Wimplicit-function-declaration]
       weighted_sum.c:5:10: note: 'total' was declared here
       weighted_sum.c:9:12: note: include '<math.h>' or provide a declaration of 'sqrt'
       In file included from weighted_sum.c:3:

   Only what a line begins with is believed: a hand-in can put text of its own further behind (#error). */
#define _GNU_SOURCE
#include "complaint.h"

#include "text.h"
#include "trouble.h"

#include <stdlib.h>
#include <string.h>

/* What is kept: so many, each no longer than this. */
enum { COMPLAINTS_MAX = 200, SAID_MAX = 300 };

static const char *skip(const char *at, const char *word)
{
    const size_t length = strlen(word);
    return strncmp(at, word, length) == 0 ? at + length : NULL;
}

/* Takes ":12:5: " off; false when there is no number. */
static bool read_numbers(const char **at, int *line, int *column)
{
    char *end;
    if (**at != ':')
        return false;
    *line = (int)strtol(*at + 1, &end, 10);
    *column = 0;
    if (*line < 1 || *end != ':')
        return false;
    if (end[1] >= '1' && end[1] <= '9')
        *column = (int)strtol(end + 1, &end, 10);
    *at = end + (*end == ':');
    *at += **at == ' ';
    return true;
}

/* The line of the file in an "In file included from weighted_sum.c:3:", 0 in any other line. */
static int including_line(const char *at, const char *file)
{
    const char *from = skip(at, "In file included from ");
    if (from == NULL) {
        at += strspn(at, " ");
        from = skip(at, "from ");
    }
    from = from == NULL ? NULL : skip(from, file);
    int line, column;
    return from != NULL && read_numbers(&from, &line, &column) ? line : 0;
}

/* "error: ..." and the like; NULL when the text begins otherwise. */
static const char *skip_kind(const char *at, bool *error)
{
    static const char *const errors[] = { "error: ", "fatal error: ", "Error: " /* the assembler's */ };
    for (size_t i = 0; i < sizeof errors / sizeof *errors; i++) {
        const char *said = skip(at, errors[i]);
        *error = said != NULL;
        if (said != NULL)
            return said;
    }
    return skip(at, "warning: ");
}

/* "'\U000003b7' undeclared" becomes "'<eta>' undeclared", in UTF-8 and in the same place, where it is shorter; two
   blanks become one, and " {aka 'long unsigned int'}" goes. */
static void tidy(char *said)
{
    char *to = said;
    for (const char *at = said; *at != '\0';) {
        const char *also = skip(at, " {aka '"), *also_end = also == NULL ? NULL : strstr(also, "'}");
        if (also_end != NULL) {
            at = also_end + 2;
            continue;
        }
        char digits[9] = "", *end = digits;
        if (at[0] == '\\' && at[1] == 'U')
            strncpy(digits, at + 2, 8);
        const unsigned long code = strtoul(digits, &end, 16);
        if (end != digits + 8 || code < 0x80 || code > 0xffff) {
            if (at[0] != ' ' || at[1] != ' ')
                *to++ = *at;
            at++;
            continue;
        }
        if (code >= 0x800)
            *to++ = (char)(0xe0 | code >> 12);
        *to++ = (char)(code >= 0x800 ? 0x80 | (code >> 6 & 0x3f) : 0xc0 | code >> 6);
        *to++ = (char)(0x80 | (code & 0x3f));
        at += 10;
    }
    *to = '\0';
}

static void add(complaint_list *list, bool error, int line, int column, const char *said, const char *end)
{
    if (list->count == COMPLAINTS_MAX)
        return;
    size_t length = (size_t)(end - said);
    const char *option = memrchr(said, '[', length);
    if (!error && option != NULL && option > said && strncmp(option, "[-W", 3) == 0 && end[-1] == ']')
        length = (size_t)(option - said) - 1;
    char *copy = need(strndup(said, length < SAID_MAX ? length : SAID_MAX));
    tidy(copy);
    char *harmless = text_harmless(copy, strlen(copy));
    list->each[list->count++] = (complaint){
        .error = error, .line = line, .column = column,
        .said = need_format("%s%s", harmless, length < SAID_MAX ? "" : "...")
    };
    free(harmless);
    free(copy);
}

/* The header of a note such as those above, or NULL; free() it. */
static char *header_in(const char *note, const char *end)
{
    const char *from = skip(note, "include '<");
    if (from == NULL && *note == '\'') {
        static const char sign[] = " is defined in header '<";
        const char *name_end = memchr(note + 1, '\'', (size_t)(end - note - 1));
        from = name_end == NULL ? NULL : skip(name_end + 1, sign);
    }
    const char *to = from == NULL ? NULL : memchr(from, '>', (size_t)(end - from));
    if (to == NULL)
        return NULL;
    char *name = text_harmless(from, (size_t)(to - from)), *header = need_format("<%s>", name);
    free(name);
    return header;
}

/* Whether the note says where the name was announced. */
static bool is_of_earlier(const char *note, const char *end)
{
    static const char *const signs[] = { "declared here", "previous de", "shadowed declaration" };
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (memmem(note, (size_t)(end - note), signs[i], strlen(signs[i])) != NULL)
            return *note != '\'' || note[1] != '#'; /* a #pragma message is a note as well */
    return false;
}

/* Takes from a note what belongs to the last complaint. */
static void add_note(complaint_list *list, int line, const char *note, const char *end)
{
    complaint *last = list->count == 0 ? NULL : &list->each[list->count - 1];
    if (last != NULL && last->header == NULL)
        last->header = header_in(note, end);
    if (last != NULL && last->earlier == 0 && is_of_earlier(note, end))
        last->earlier = line;
}

void complaints_read(complaint_list *list, const char *file, const char *printed)
{
    int included_in = 0;
    *list = (complaint_list){ .each = need_array(COMPLAINTS_MAX, sizeof *list->each) };
    for (const char *at = printed, *end; *at != '\0'; at = end + (*end == '\n')) {
        end = at + strcspn(at, "\n");
        const int including = including_line(at, file);
        if (including > 0) {
            included_in = including;
            continue;
        }
        const char *rest = skip(at, file), *said = NULL;
        int line = 0, column = 0;
        bool error = false;
        if (rest != NULL && read_numbers(&rest, &line, &column)) {
            const char *note = skip(rest, "note: ");
            said = skip_kind(rest, &error);
            if (note != NULL)
                add_note(list, line, note, end);
        } else if (included_in > 0) {
            said = memmem(at, (size_t)(end - at), ": error: ", strlen(": error: "));
            said = said == NULL ? NULL : said + strlen(": error: ");
            line = included_in;
            column = 0;
            error = true;
        }
        if (said != NULL) {
            add(list, error, line, column, said, end);
            included_in = 0;
        }
    }
}

void complaints_free(complaint_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        free(list->each[i].said);
        free(list->each[i].header);
    }
    free(list->each);
}

const complaint *complaints_error(const complaint_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->each[i].error)
            return &list->each[i];
    return NULL;
}

char *complaint_name(const complaint *one)
{
    const char *from = strchr(one->said, '\'');
    return from == NULL ? need_copy("") : need(strndup(from + 1, strcspn(from + 1, "'")));
}

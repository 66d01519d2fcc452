/* personal.c: makes exercises a student's own. */
#define _GNU_SOURCE
#include "personal.h"

#include "draw.h"
#include "handin.h"
#include "sheet.h"
#include "text.h"
#include "trouble.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ID_MAX = 64 };

char *personal_id(const char *typed)
{
    typed += strspn(typed, " \t");
    char *id = need_copy(typed);
    size_t length = strlen(id);
    while (length > 0 && strchr(" \t", id[length - 1]) != NULL)
        id[--length] = '\0';
    bool good = length > 0 && length <= ID_MAX;
    for (size_t i = 0; i < length; i++) {
        good = good && (isalnum((unsigned char)id[i]) || strchr("._@-", id[i]) != NULL);
        id[i] = (char)tolower((unsigned char)id[i]);
    }
    if (!good)
        trouble("--student: expected an id of at most %d letters, digits and the signs . _ @ -, such as s1234567; found "
                "'%s'", ID_MAX, text_harmless(typed, strlen(typed)));
    return id;
}

/* --- numbers --- */

/* Draws the own values; not all of them may be those of the worked example. */
static void draw_given(spec *description)
{
    uint64_t state = draw_start(description);
    bool differ = false;
    while (!differ)
        for (size_t i = 0; i < description->given_count; i++) {
            spec_given *given = &description->given[i];
            given->own = draw_value(&state, &given->range, CALL_DOUBLE);
            differ = differ || given->own != given->value;
        }
}

static void ask_twice(spec *description)
{
    const size_t count = description->answer_count;
    description->answer = need(reallocarray(description->answer, 2 * count, sizeof(spec_answer)));
    for (size_t i = 0; i < count; i++) {
        const spec_answer *asked = &description->answer[i];
        description->answer[count + i] = (spec_answer){
            need_format("own-%s", asked->symbol), asked->decimals, need_format("%s, from your own numbers", asked->meaning)
        };
    }
    description->answer_count = 2 * count;
}

void personal_make(const catalogue *all, const char *student)
{
    for (size_t i = 0; i < all->count; i++) {
        spec *description = all->exercise[i];
        description->student = need_copy(student);
        if (description->given_count == 0)
            continue;
        draw_given(description);
        ask_twice(description);
    }
}

/* --- sheets --- */

/* The given numbers, four a line, and a line for each answer. */
static void print_own_part(FILE *to, const spec *description)
{
    fprintf(to, "\n%s%s. Write down once more what\n# was asked for above; what is not named here is as it was there.\n#\n#  ", sheet_owner_line,
            description->student);
    for (size_t i = 0; i < description->given_count; i++) {
        char *number = text_number(description->given[i].own);
        char *pair = need_format("%s = %s", description->given[i].name, number);
        const bool last = i % 4 == 3 || i + 1 == description->given_count;
        fprintf(to, last ? " %s\n%s" : " %-17s%s", pair, last && i + 1 < description->given_count ? "#  " : "");
        free(number);
        free(pair);
    }
    fputs("#\n", to);
    for (size_t i = description->answer_count / 2; i < description->answer_count; i++) {
        const spec_answer *asked = &description->answer[i - description->answer_count / 2];
        fprintf(to, "# %s; %d decimal%s\n%s =\n", asked->meaning, asked->decimals, asked->decimals == 1 ? "" : "s",
                description->answer[i].symbol);
    }
}

/* Writes text and own part beside the sheet, then puts them in its place. */
static void extend_sheet(const spec *description, const char *path, const char *text)
{
    char *fresh = need_format("%s.XXXXXX", path);
    struct stat information;
    const int descriptor = mkstemp(fresh);
    FILE *file = descriptor < 0 ? NULL : fdopen(descriptor, "w");
    if (file == NULL)
        trouble("cannot write beside %s: %s", path, strerror(errno));
    const size_t length = strlen(text);
    fputs(text, file);
    if (length > 0 && text[length - 1] != '\n')
        fputc('\n', file);
    print_own_part(file, description);
    const bool good = ferror(file) == 0 && stat(path, &information) == 0 && fchmod(descriptor, information.st_mode) == 0;
    if (fclose(file) != 0 || !good || rename(fresh, path) != 0) {
        const int reason = errno;
        remove(fresh);
        trouble("cannot write %s: %s", path, strerror(reason));
    }
    free(fresh);
}

static void personal_sheet(const spec *description, const char *folder, FILE *to)
{
    char *name = handin_name(description), *path = need_format("%s/%s/%s", folder, description->lab, name);
    char *text = read_whole(path);
    if (text == NULL)
        trouble("cannot read %s: %s", path, strerror(errno));
    char *owner = sheet_owner(text);
    if (owner == NULL)
        extend_sheet(description, path, text);
    else if (strcmp(owner, description->student) != 0)
        trouble("%s has the numbers of the student %s already, so those of %s were not added; take away the part that "
                "begins with '%s' first", path, owner, description->student, sheet_owner_line);
    fprintf(to, owner == NULL ? "%s: your own numbers stand at its end\n" : "%s: your own numbers are there\n", path);
    free(name);
    free(path);
    free(text);
    free(owner);
}

void personal_sheets(const catalogue *all, const char *folder, FILE *to)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->exercise[i]->given_count > 0)
            personal_sheet(all->exercise[i], folder, to);
}

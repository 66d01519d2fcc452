/* handin.c: reads a student's file with care. */
#define _GNU_SOURCE
#include "handin.h"

#include "trouble.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* No solution comes near this; a larger file is a mistake or an attack. */
enum { BYTES_MAX = 200000 };

const char handin_marker[] = "/* your turn */";

char *handin_name(const spec *description)
{
    return need_format("%s.%s", description->name, description->kind == SPEC_SHEET ? "txt" : "c");
}

static void refuse(handin *taken, handin_end end, char *message)
{
    taken->end = end;
    taken->message = message;
}

/* "weighted_sum.cpp" beside the missing weighted_sum.c deserves a word. */
static void look_for_relatives(handin *taken, int lab, const spec *description, const char *name)
{
    static const char *const endings[] = { "cpp", "cc", "cxx", "C", "c.txt", "txt", "py", "docx", "odt", "pdf" };
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        char *other = need_format("%s.%s", description->name, endings[i]);
        if (faccessat(lab, other, F_OK, AT_SYMLINK_NOFOLLOW) == 0) {
            free(taken->message);
            taken->message = need_format("there is a file %s: its name must be exactly %s", other, name);
        }
        free(other);
    }
}

/* Opens the file; -1 after the refusal was noted. */
static int open_file(handin *taken, int folder, const spec *description, const char *name)
{
    const int flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC;
    const int lab = openat(folder, description->lab, flags | O_DIRECTORY);
    if (lab < 0) {
        if (errno == ENOENT)
            refuse(taken, HANDIN_MISSING, need_format("there is no folder %s in the hand-in", description->lab));
        else
            refuse(taken, HANDIN_REFUSED, need_format("%s is no folder that may be read", description->lab));
        return -1;
    }
    /* O_NONBLOCK: a pipe must not keep the grader waiting */
    const int file = openat(lab, name, flags | O_NONBLOCK | O_NOCTTY);
    if (file < 0 && errno == ENOENT) {
        refuse(taken, HANDIN_MISSING, need_format("there is no file %s/%s", description->lab, name));
        look_for_relatives(taken, lab, description, name);
    } else if (file < 0 && errno == ELOOP) {
        refuse(taken, HANDIN_REFUSED, need_format("%s is a symbolic link: hand in the file itself", name));
    } else if (file < 0) {
        refuse(taken, HANDIN_REFUSED, need_format("%s cannot be opened: %s", name, strerror(errno)));
    }
    close(lab);
    return file;
}

/* Reads all of it; false after the refusal was noted. */
static bool read_file(handin *taken, int file, const char *name)
{
    struct stat information;
    if (fstat(file, &information) != 0 || !S_ISREG(information.st_mode)) {
        refuse(taken, HANDIN_REFUSED, need_format("%s is not an ordinary file", name));
        return false;
    }
    taken->text = need_array(BYTES_MAX + 2, 1);
    ssize_t length = 0, step;
    do {
        step = read(file, taken->text + length, (size_t)(BYTES_MAX + 1 - length));
        length += step > 0 ? step : 0;
    } while (step > 0);
    taken->length = (size_t)length;
    if (step < 0)
        refuse(taken, HANDIN_REFUSED, need_format("%s cannot be read: %s", name, strerror(errno)));
    else if (length > BYTES_MAX)
        refuse(taken, HANDIN_REFUSED, need_format("%s is larger than 200 kB", name));
    return step == 0 && length <= BYTES_MAX;
}

/* Removes the byte order mark and carriage returns before line feeds. */
static void clean(handin *taken)
{
    static const char mark[] = "\xef\xbb\xbf";
    const size_t skip = strncmp(taken->text, mark, strlen(mark)) == 0 ? strlen(mark) : 0;
    size_t length = 0;
    for (size_t i = skip; i < taken->length; i++)
        if (taken->text[i] != '\r' || taken->text[i + 1] != '\n')
            taken->text[length++] = taken->text[i];
    taken->text[length] = '\0';
    taken->length = length;
}

static void check_text(handin *taken, const char *name)
{
    if (memchr(taken->text, '\0', taken->length) != NULL)
        refuse(taken, HANDIN_REFUSED, need_format("%s contains bytes of value 0: save it as plain text (UTF-8)", name));
    else if (taken->text[strspn(taken->text, " \t\r\n")] == '\0')
        refuse(taken, HANDIN_REFUSED, need_format("%s is empty", name));
}

void handin_read(handin *taken, int folder, const spec *description)
{
    *taken = (handin){ .end = HANDIN_TAKEN };
    char *name = handin_name(description);
    const int file = open_file(taken, folder, description, name);
    if (file >= 0) {
        if (read_file(taken, file, name)) {
            clean(taken);
            check_text(taken, name);
        }
        close(file);
    }
    if (taken->end != HANDIN_TAKEN) {
        free(taken->text);
        taken->text = NULL;
    }
    free(name);
}

void handin_free(handin *taken)
{
    free(taken->text);
    free(taken->message);
}

bool handin_has_marker(const handin *taken)
{
    return strstr(taken->text, handin_marker) != NULL;
}

/* Where the line ends; one that ends with a backslash goes on in the next. */
static char *end_of_line(char *at)
{
    while (*at != '\0' && *at != '\n')
        at += at[0] == '\\' && at[1] == '\n' ? 2 : 1;
    return at;
}

/* The end of the comment or literal that begins at `from`, or `from` itself when none begins there. */
static char *skip_silent(char *from)
{
    if (from[0] == '/' && from[1] == '*') {
        char *end = strstr(from + 2, "*/");
        return end == NULL ? from + strlen(from) : end + 2;
    }
    if (from[0] == '/' && from[1] == '/')
        return end_of_line(from);
    if (from[0] != '"' && from[0] != '\'')
        return from;
    char *at = from + 1;
    while (*at != '\0' && *at != '\n' && *at != *from)
        at += at[0] == '\\' && at[1] != '\0' ? 2 : 1;
    return *at == *from ? at + 1 : at;
}

char *handin_code(const char *text)
{
    char *code = need_copy(text);
    for (char *at = code; *at != '\0';) {
        char *end = skip_silent(at);
        for (; at < end; at++)
            if (*at != '\n')
                *at = ' ';
        if (*at != '\0' && skip_silent(at) == at)
            at++;
    }
    return code;
}

/* Skips blanks, and line feeds behind a backslash, which are none to the compiler. */
static const char *skip_blanks(const char *at)
{
    while (*at == ' ' || *at == '\t' || strncmp(at, "\\\n", 2) == 0)
        at += *at == '\\' ? 2 : 1;
    return at;
}

/* Whether the code at the beginning of a line gives the next one another number: `#line 7' or `# 7'. */
static bool numbers_lines(const char *at)
{
    at = skip_blanks(at);
    if (*at != '#' && strncmp(at, "%:", 2) != 0)
        return false;
    at = skip_blanks(at + (*at == '#' ? 1 : 2));
    if (isdigit((unsigned char)*at))
        return true;
    for (const char *letter = "line"; *letter != '\0'; letter++, at++) {
        while (strncmp(at, "\\\n", 2) == 0)
            at += 2;
        if (*at != *letter)
            return false;
    }
    return true;
}

char *handin_numbered(const char *text)
{
    char *numbered = need_copy(text), *code = handin_code(text);
    bool blank = false, begins = true;
    for (size_t i = 0; code[i] != '\0'; i++) {
        if (begins)
            blank = numbers_lines(code + i);
        begins = code[i] == '\n' && (i == 0 || code[i - 1] != '\\');
        if (blank && numbered[i] != '\n')
            numbered[i] = ' ';
    }
    free(code);
    return numbered;
}

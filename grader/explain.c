/* explain.c: the compiler's and the linker's complaints, put into words. */
#define _GNU_SOURCE
#include "explain.h"

#include "text.h"
#include "trouble.h"

#include <stdlib.h>
#include <string.h>

/* What a beginner should look for when the compiler says this. */
static const struct {
    const char *said, *tip;
} tips[] = {
    { "before 'return'", "A semicolon is probably missing at the end of the line before." },
    { "expected ';'", "Every statement ends with a semicolon." },
    { "expected ',' or ';'", "A semicolon is probably missing at the end of the line before." },
    { "undeclared (first use", "A variable is declared with its type before it is used, as in `double z = 0;'. Is the "
                               "name spelled the same everywhere?" },
    { "at end of input", "A closing brace } is missing: each { needs its }." },
    { "redefinition of", "The same name is defined twice; keep one of them." },
    { "assignment of read-only", "This array is an input, which const protects: it is to be read, not changed." },
    { "invalid operands", "The two sides of this operator do not go together; perhaps an element is meant, such as "
                          "x[i], where the whole array stands." },
    { "too few arguments", "The function wants more arguments than it is given here." },
    { "too many arguments", "The function wants fewer arguments than it is given here." },
    { "stray '", "C does not know this character; it is perhaps a quotation mark or a dash from a word processor." },
    { "Permission denied", "Only the headers of the course and of the C library can be included." },
    { "file not found: ", "Only the headers of the course and of the C library can be included." },
    { "No such file or directory", "Only the headers of the course and of the C library can be included." }
};

/* What can stand in C++ code only. */
static const char *const foreign[] = {
    "<iostream>", "<vector>", "<cmath>", "using namespace", "std::", "cout <<", "cin >>", "nullptr", "template <",
    "template<", "public:", "new double"
};

/* The line of `printed` in which `sign` first stands; NULL when there is none. free() it. */
static char *line_with(const char *printed, const char *sign)
{
    const char *at = strstr(printed, sign);
    if (at == NULL)
        return NULL;
    while (at > printed && at[-1] != '\n')
        at--;
    return need(strndup(at, strcspn(at, "\n")));
}

/* "weighted_sum.c:12:5: error: expected ..." becomes "line 12: expected ...". Harmless; free() it. */
static char *shorten(const spec *description, const char *line, const char *sign)
{
    char *harmless = text_harmless(line, strlen(line)), *short_line = NULL;
    char *start = need_format("%s.c:", description->name);
    const char *said = strstr(harmless, sign);
    if (said != NULL && strncmp(harmless, start, strlen(start)) == 0)
        short_line = need_format("line %d: %s", atoi(harmless + strlen(start)), said + strlen(sign));
    free(start);
    if (short_line == NULL)
        return harmless;
    free(harmless);
    return short_line;
}

/* What stands between `before` and the next quotation mark; NULL when `before` does not occur. free() it. */
static char *quoted_after(const char *printed, const char *before)
{
    const char *at = strstr(printed, before);
    if (at == NULL)
        return NULL;
    at += strlen(before);
    return text_harmless(at, strcspn(at, "'\n"));
}

static char *explain_prototype(const spec *description, const char *printed)
{
    char *before = need_format("conflicting types for '%s'; have '", description->name), *message = NULL;
    char *found = quoted_after(printed, before);
    if (found != NULL) {
        /* double(double *, int) becomes double weighted_sum(double *, int) */
        const char *list = found + strcspn(found, "(");
        message = need_format("the function has another prototype than the exercise asks for\n"
                              "expected  %s\nfound     %.*s %s%s", description->prototype, (int)(list - found), found,
                              description->name, list);
    }
    free(before);
    free(found);
    return message;
}

static char *explain_static(const spec *description, const char *printed)
{
    char *sign = need_format("static declaration of '%s'", description->name), *message = NULL;
    if (strstr(printed, sign) != NULL)
        message = need_format("%s is `static', which hides it from the grader: leave that word out", description->name);
    free(sign);
    return message;
}

static char *explain_foreign(const handin *taken)
{
    char *code = handin_code(taken->text), *message = NULL;
    for (size_t i = 0; message == NULL && i < sizeof foreign / sizeof *foreign; i++)
        if (strstr(code, foreign[i]) != NULL)
            message = need_format("`%s' is C++, and this is a course in C: the compiler takes C only", foreign[i]);
    free(code);
    return message;
}

/* Line `number' of the hand-in, on a line of its own; "" when there is no such line. Harmless; free() it. */
static char *quote_line(const handin *taken, int number)
{
    const char *at = taken->text;
    for (int line = 1; line < number && at != NULL; line++)
        at = strchr(at, '\n') == NULL ? NULL : strchr(at, '\n') + 1;
    if (number < 1 || at == NULL)
        return need_copy("");
    at += strspn(at, " \t");
    char *harmless = text_harmless(at, strcspn(at, "\n")), *quoted = need_format("\n    %s", harmless);
    free(harmless);
    return quoted;
}

static char *explain_error(const spec *description, const handin *taken, const char *printed)
{
    const char *sign = "error: ";
    if (strstr(printed, sign) == NULL)
        sign = "Error: "; /* the assembler's */
    char *line = line_with(printed, sign);
    if (line == NULL && strstr(printed, "out of memory") != NULL)
        return need_copy("the compiler ran out of memory: an exercise is a page of C");
    if (line == NULL)
        return need_copy("the compiler broke off without a message");
    char *said = shorten(description, line, sign);
    char *quoted = quote_line(taken, strncmp(said, "line ", 5) == 0 ? atoi(said + 5) : 0);
    const char *tip = "";
    for (size_t i = 0; *tip == '\0' && i < sizeof tips / sizeof *tips; i++)
        if (strstr(line, tips[i].said) != NULL)
            tip = tips[i].tip;
    char *message = need_format("does not compile: %s%s%s%s", said, quoted, *tip == '\0' ? "" : "\n", tip);
    free(line);
    free(said);
    free(quoted);
    return message;
}

char *explain_compiler(const spec *description, const handin *taken, const char *printed)
{
    char *message = explain_foreign(taken);
    if (message == NULL)
        message = explain_prototype(description, printed);
    if (message == NULL)
        message = explain_static(description, printed);
    return message != NULL ? message : explain_error(description, taken, printed);
}

/* The names of the functions that the exercise may call. free() it. */
static char *provided(const spec *description)
{
    char *names = need_copy("the functions of <math.h>");
    for (size_t i = 0; i < description->uses_count; i++) {
        char *longer = need_format("%s, %s", description->uses[i], names);
        free(names);
        names = longer;
    }
    return names;
}

char *explain_linker(const spec *description, const char *printed)
{
    /* ld opens quotations with a backquote, gold with an apostrophe */
    char *missing = quoted_after(printed, "undefined symbol `");
    char *called = quoted_after(printed, "undefined reference to `");
    if (missing == NULL)
        missing = quoted_after(printed, "undefined symbol '");
    if (called == NULL)
        called = quoted_after(printed, "undefined reference to '");
    char *message = NULL;
    if (missing != NULL || (called != NULL && strcmp(called, description->name) == 0)) {
        message = need_format("there is no function %s in %s.c: its name must be spelled exactly so",
                              description->name, description->name);
    } else if (called != NULL) {
        char *names = provided(description);
        message = need_format("calls %s, which is neither in %s.c nor provided for this exercise (provided: %s)",
                              called, description->name, names);
        free(names);
    } else {
        char *harmless = text_harmless(printed, strcspn(printed, "\n"));
        message = need_format("cannot be linked: %s", harmless);
        free(harmless);
    }
    free(missing);
    free(called);
    return message;
}

char *explain_warning(const spec *description, const char *printed)
{
    char *line = line_with(printed, "warning: ");
    if (line == NULL)
        return NULL;
    char *said = shorten(description, line, "warning: ");
    char *remark = need_format("the compiler warns: %s", said);
    free(line);
    free(said);
    return remark;
}

/* sanitizer.c: puts the report of the address sanitizer (asan) and the undefined behaviour sanitizer (ubsan) into words.

   A report of asan is, among much else:

       ==1==ERROR: AddressSanitizer: stack-buffer-overflow on address 0x7f... at pc ...
       WRITE of size 8 at 0x7f... thread T0
           #0 0x55... in weighted_sum /tmp/.../weighted_sum.c:9
       Address 0x7f... is located in stack of thread T0 at offset 48 in frame
         This frame has 1 object(s):
           [32, 48) 'd' (line 5) <== Memory access at offset 48 overflows this variable

   and one of ubsan

       weighted_sum.c:9:7: runtime error: division by zero */
#define _GNU_SOURCE
#include "sanitizer.h"

#include "text.h"
#include "trouble.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Names and numbers of a student's code that are repeated are no longer than this. */
enum { NAME_MAX_LENGTH = 40, MESSAGE_MAX_LENGTH = 120 };

/* The line number behind the first "FILE:" after `from' that follows a slash, a blank or the start of a line; 0 when
   there is none. */
static int line_after(const char *from, const char *file)
{
    char *sign = need_format("%s:", file);
    int line = 0;
    for (const char *at = from; line == 0 && (at = strstr(at, sign)) != NULL; at += strlen(sign))
        if (at == from || strchr("/ \n", at[-1]) != NULL)
            line = atoi(at + strlen(sign));
    free(sign);
    return line > 0 ? line : 0;
}

/* Whether a number can be one of a report: sums of two such numbers fit. */
static bool is_sane(long number)
{
    static const long most = 1L << 40;
    return number > -most && number < most;
}

/* --- asan --- */

/* What the report says of the access. */
typedef struct {
    const char *text; /* from "AddressSanitizer: " on */
    const char *file;
    bool write;
    long size;        /* of what was read or written, in bytes */
} asan;

static const char *verb(const asan *report)
{
    return report->write ? "writes" : "reads";
}

/* The array in the line that points at it with an arrow; the element lies `distance' bytes from its start. */
static char *describe_array(const asan *report, const char *name, size_t length, long bytes, long distance, int line)
{
    char *harmless = text_harmless(name, length < NAME_MAX_LENGTH ? length : NAME_MAX_LENGTH);
    char *declared = line > 0 ? need_format(", declared in line %d,", line) : need_copy("");
    const bool whole = report->size > 0 && bytes % report->size == 0 && distance % report->size == 0;
    char *words;
    if (!whole)
        words = need_format("%s outside of %s%s", verb(report), harmless, declared);
    else
        words = need_format("%s %s[%ld], but %s%s has %ld element%s", verb(report), harmless, distance / report->size,
                            harmless, declared, bytes / report->size, bytes == report->size ? "" : "s");
    free(harmless);
    free(declared);
    return words;
}

static char *of_stack(const asan *report)
{
    const char *place = strstr(report->text, "at offset "), *arrow = strstr(report->text, " <== ");
    long from, to, offset;
    if (place == NULL || arrow == NULL || sscanf(place, "at offset %ld", &offset) != 1)
        return NULL;
    const char *object = arrow;
    while (object > report->text && object[-1] != '\n')
        object--;
    const char *name = strchr(object, '\''), *end = name == NULL ? NULL : strchr(name + 1, '\'');
    if (sscanf(object, " [%ld, %ld)", &from, &to) != 2 || end == NULL || end > arrow
        || !is_sane(from) || !is_sane(to) || !is_sane(offset))
        return NULL;
    int line = 0;
    sscanf(end, "' (line %d)", &line);
    return describe_array(report, name + 1, (size_t)(end - name - 1), to - from, offset - from, line);
}

/* Where the access lies beside a piece of memory: "8 bytes to the right of 24-byte region" or, for a global array,
   "0 bytes to the right of global variable 'table' defined in 'a.c:3:8' (0x55...) of size 24". */
static bool beside(const asan *report, long *distance, long *bytes, const char **rest)
{
    const char *place = strstr(report->text, " is located ");
    char side[8];
    if (place == NULL || sscanf(place, " is located %ld bytes to the %7s of", distance, side) != 2)
        return false;
    *rest = strstr(place, " of ") == NULL ? place : strstr(place, " of ") + 4;
    const char *size = strstr(*rest, "of size ");
    if (sscanf(*rest, "%ld-byte region", bytes) != 1 && (size == NULL || sscanf(size, "of size %ld", bytes) != 1))
        return false;
    if (!is_sane(*distance) || !is_sane(*bytes))
        return false;
    *distance = strcmp(side, "left") == 0 ? -*distance - report->size : *bytes + *distance;
    return *bytes > 0;
}

static char *of_globals(const asan *report)
{
    static const char sign[] = "global variable '";
    const char *rest;
    long distance, bytes;
    if (!beside(report, &distance, &bytes, &rest) || strncmp(rest, sign, strlen(sign)) != 0)
        return NULL;
    const char *name = rest + strlen(sign), *defined = strstr(name, "defined in '");
    int line = 0;
    if (defined != NULL)
        sscanf(defined, "defined in '%*[^:]:%d", &line);
    return describe_array(report, name, strcspn(name, "'\n"), bytes, distance, line);
}

static char *of_heap(const asan *report)
{
    const char *rest, *given = strstr(report->text, "allocated by thread");
    long distance, bytes;
    if (!beside(report, &distance, &bytes, &rest))
        return need_format("%s outside of the memory that malloc gave", verb(report));
    const int line = given == NULL ? 0 : line_after(given, report->file);
    char *where = line > 0 ? need_format(" in line %d", line) : need_copy("");
    char *words = report->size > 0 && bytes % report->size == 0 && distance % report->size == 0
        ? need_format("%s element %ld of the memory allocated%s, which has room for %ld", verb(report),
                      distance / report->size, where, bytes / report->size)
        : need_format("%s outside of the memory allocated%s, which has %ld bytes", verb(report), where, bytes);
    free(where);
    return words;
}

static char *of_freed(const asan *report)
{
    const char *freed = strstr(report->text, "freed by thread");
    const int line = freed == NULL ? 0 : line_after(freed, report->file);
    return line > 0 ? need_format("%s memory that line %d has given back with free", verb(report), line)
        : need_format("%s memory that was given back with free", verb(report));
}

static char *of_double_free(const asan *report)
{
    (void)report;
    return need_copy("gives the same memory back twice with free");
}

static char *of_bad_free(const asan *report)
{
    (void)report;
    return need_copy("gives memory back with free that malloc has not given");
}

static char *of_gone_variable(const asan *report)
{
    return need_format("%s a variable that exists no longer: its function, or its block, has ended", verb(report));
}

static char *of_stack_overflow(const asan *report)
{
    (void)report;
    return need_copy("calls itself without end, or has a variable too large for the stack");
}

/* A bad address, which is only worth a word when it is that of the null pointer. */
static char *of_segv(const asan *report)
{
    if (strstr(report->text, "Hint: address points to the zero page") == NULL)
        return NULL;
    return need_copy("uses the null pointer, which points to nothing");
}

static const struct {
    const char *kind;
    char *(*describe)(const asan *report);
} kinds[] = {
    { "stack-buffer-overflow", of_stack },
    { "stack-buffer-underflow", of_stack },
    { "dynamic-stack-buffer-overflow", of_stack },
    { "global-buffer-overflow", of_globals },
    { "heap-buffer-overflow", of_heap },
    { "heap-use-after-free", of_freed },
    { "attempting double-free", of_double_free },
    { "attempting free on address which was not malloc", of_bad_free },
    { "stack-use-after-return", of_gone_variable },
    { "stack-use-after-scope", of_gone_variable },
    { "stack-overflow", of_stack_overflow },
    { "SEGV", of_segv }
};

static void read_asan(sanitizer_report *made, const char *text, const char *file)
{
    asan report = { .text = text, .file = file };
    const char *read = strstr(text, "\nREAD of size "), *write = strstr(text, "\nWRITE of size ");
    report.write = write != NULL && (read == NULL || write < read);
    const char *access = report.write ? write : read;
    if (access != NULL)
        report.size = atol(access + (report.write ? strlen("\nWRITE of size ") : strlen("\nREAD of size ")));
    report.size = is_sane(report.size) ? report.size : 0;
    const char *trace = strstr(text, "\n    #0 ");
    made->line = trace == NULL ? 0 : line_after(trace, file);
    for (size_t i = 0; made->words == NULL && i < sizeof kinds / sizeof *kinds; i++)
        if (strncmp(text, kinds[i].kind, strlen(kinds[i].kind)) == 0)
            made->words = kinds[i].describe(&report);
}

/* --- ubsan --- */

static const struct {
    const char *said, *words; /* where the words end with a colon, what was said from `said' on follows */
} remarks[] = {
    { "division by zero", "divides by 0" },
    { "signed integer overflow: ", "computes a whole number that is too large for its type: " },
    { "null pointer", "uses the null pointer, which points to nothing" },
    { "index ", "uses an array outside its bounds: index " },
    { "shift exponent", "shifts by more bits than the number has" },
    { "is outside the range of representable values", "converts a number that is too large for a whole one" }
};

static void read_ubsan(sanitizer_report *made, const char *printed, const char *sign, const char *file)
{
    const char *line = sign;
    while (line > printed && line[-1] != '\n')
        line--;
    made->line = line_after(line, file);
    const char *said = sign + strlen("runtime error: ");
    const size_t length = strcspn(said, "\n");
    for (size_t i = 0; made->words == NULL && i < sizeof remarks / sizeof *remarks; i++) {
        const char *at = memmem(said, length, remarks[i].said, strlen(remarks[i].said));
        if (at == NULL)
            continue;
        const char *rest = at + strlen(remarks[i].said), *words = remarks[i].words;
        const size_t rest_length = length - (size_t)(rest - said);
        const bool quotes = words[strlen(words) - 1] == ' ';
        char *harmless = text_harmless(rest, quotes ? (rest_length < MESSAGE_MAX_LENGTH ? rest_length
                                                       : MESSAGE_MAX_LENGTH) : 0);
        made->words = need_format("%s%s", words, harmless);
        free(harmless);
    }
}

void sanitizer_read(sanitizer_report *made, const char *printed, const char *file)
{
    static const char asan_sign[] = "ERROR: AddressSanitizer: ", ubsan_sign[] = "runtime error: ";
    *made = (sanitizer_report){ 0 };
    const char *of_asan = strstr(printed, asan_sign), *of_ubsan = strstr(printed, ubsan_sign);
    if (of_asan != NULL)
        read_asan(made, of_asan + strlen(asan_sign), file);
    else if (of_ubsan != NULL)
        read_ubsan(made, printed, of_ubsan, file);
}

/* sheet.c: reads and judges by-hand sheets. */
#define _GNU_SOURCE
#include "sheet.h"

#include "reference.h"
#include "text.h"
#include "trouble.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Answers are compared with a unit of their last decimal, whose binary value is a little off. */
static const double unit_slack = 1e-9;

const char sheet_owner_line[] = "# Your own numbers, drawn from the student id ";

static char *trim(char *text)
{
    text += strspn(text, " \t\r");
    for (size_t end = strlen(text); end > 0 && strchr(" \t\r", text[end - 1]) != NULL;)
        text[--end] = '\0';
    return text;
}

/* A number with a decimal point, or with the comma that half the world writes. */
static void read_number(sheet_entry *entry, const char *text)
{
    char *copy = need_copy(text), *comma = strchr(copy, ','), *end;
    if (comma != NULL)
        *comma = '.';
    entry->value = strtod(copy, &end);
    entry->number = end != copy && *end == '\0' && isfinite(entry->value);
    free(copy);
}

static void set_remark(char **remark, char *text)
{
    if (*remark == NULL)
        *remark = text;
    else
        free(text);
}

static void read_line(sheet_entry *entries, const spec *description, char *line, int number, char **remark)
{
    line[strcspn(line, "#")] = '\0'; /* a remark of the student */
    line = trim(line);
    if (*line == '\0')
        return;
    char *equals = strchr(line, '=');
    if (equals == NULL) {
        set_remark(remark, need_format("line %d is not of the form `z = 0.5'.", number));
        return;
    }
    *equals = '\0';
    const char *symbol = trim(line), *written = trim(equals + 1);
    for (size_t i = 0; i < description->answer_count; i++) {
        if (strcmp(description->answer[i].symbol, symbol) != 0)
            continue;
        if (entries[i].written != NULL)
            set_remark(remark, need_format("%s is given twice; the first counts.", description->answer[i].symbol));
        else if (*written != '\0') {
            entries[i].written = text_harmless(written, strlen(written));
            read_number(&entries[i], written);
        }
        return;
    }
    if (description->student != NULL || strncmp(symbol, "own-", strlen("own-")) != 0)
        set_remark(remark, need_format("line %d: nothing of this name is asked for.", number));
}

void sheet_read(sheet_entry *entries, const spec *description, const char *text, char **remark)
{
    char *copy = need_copy(text), *state = copy;
    int number = 0;
    *remark = NULL;
    for (char *line; (line = strsep(&state, "\n")) != NULL;)
        read_line(entries, description, line, ++number, remark);
    free(copy);
    char *owner = sheet_owner(text);
    if (owner != NULL && description->student != NULL && strcmp(owner, description->student) != 0)
        set_remark(remark, need_format("the own numbers in this sheet are those of %s.", owner));
    free(owner);
}

char *sheet_owner(const char *text)
{
    const char *line = strstr(text, sheet_owner_line);
    if (line == NULL)
        return NULL;
    line += strlen(sheet_owner_line);
    char *owner = text_harmless(line, strcspn(line, " \r\n"));
    const size_t length = strlen(owner);
    if (length > 0 && owner[length - 1] == '.')
        owner[length - 1] = '\0';
    return owner;
}

void sheet_free(sheet_entry *entries, const spec *description)
{
    for (size_t i = 0; entries != NULL && i < description->answer_count; i++)
        free(entries[i].written);
    free(entries);
}

bool sheet_matches(const spec_answer *answer, double exact, double value)
{
    const double unit = pow(10, -answer->decimals);
    return fabs(value - exact) < unit * (1 - unit_slack);
}

bool sheet_is_free(const spec *description)
{
    return description->kind == SPEC_SHEET && description->test_count > 0;
}

double *sheet_numbers(const spec *description, const sheet_entry *entries)
{
    double *numbers = need_array(description->answer_count, sizeof *numbers);
    for (size_t i = 0; i < description->answer_count; i++)
        numbers[i] = entries[i].number ? entries[i].value : NAN;
    return numbers;
}

void sheet_try(const spec *description, void (*tests)(void), const double *answers, bool passed[])
{
    for (size_t i = 0; i < description->test_count; i++)
        passed[i] = ((sheet_test *)tests)(i, answers);
}

double *sheet_answers(const spec *description, void (*solution)(void))
{
    double *answers = need_array(description->answer_count, sizeof *answers);
    double *given = need_array(description->given_count, sizeof *given);
    for (size_t i = 0; i < description->given_count; i++)
        given[i] = description->given[i].value;
    if (description->given_count == 0)
        ((sheet_function *)solution)(answers);
    else
        ((given_function *)solution)(given, answers);
    for (size_t i = 0; i < description->given_count; i++)
        given[i] = description->given[i].own;
    if (description->given_count > 0 && description->student != NULL)
        ((given_function *)solution)(given, answers + description->answer_count / 2);
    free(given);
    return answers;
}

/* spec_worked.c: the worked cases of a spec. */
#include "spec_lines.h"

#include "functions.h"
#include "scan.h"
#include "shape.h"
#include "trouble.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A number with the precision it was typed in: 0.470 may be off by 0.0005, 6e-4 by 0.00005. */
static bool take_typed(char **at, spec_number *number)
{
    char *from = scan_blanks(*at), *end;
    number->value = strtod(from, &end);
    if (end == from)
        return false;
    *at = end;
    int decimals = 0, exponent = 0;
    const char *point = memchr(from, '.', (size_t)(end - from));
    if (point != NULL)
        decimals = (int)strspn(point + 1, "0123456789");
    const char *e = memchr(from, 'e', (size_t)(end - from));
    if (e != NULL)
        exponent = atoi(e + 1);
    number->half_unit = 0.5 * pow(10, exponent - decimals);
    return true;
}

/* Numbers in braces, or one without; `length` of them. */
static bool take_numbers(char **at, spec_number *number, size_t length)
{
    if (!scan_word(at, "{"))
        return length == 1 && take_typed(at, number);
    for (size_t i = 0; i < length; i++)
        if ((i > 0 && !scan_word(at, ",")) || !take_typed(at, &number[i]))
            return false;
    return scan_word(at, "}");
}

/* How many numbers stand at `at`, so that arrays can be read before their sizes. */
static size_t count_numbers(const char *at)
{
    if (*at != '{')
        return 1;
    const char *end = at + strcspn(at, "}");
    size_t count = strspn(at + 1, " \t") + 1 < (size_t)(end - at);
    for (; at < end; at++)
        count += *at == ',';
    return count;
}

/* NAME={...}: the numbers are stored by `spec_read_worked` as input or, after the arrow, as expected output. */
static bool take_assignment(spec_reader *reader, char **at, spec_worked *worked, spec_number *typed[])
{
    char *name = scan_name(at);
    const int i = name == NULL ? -1 : spec_parameter(reader->spec, name);
    free(name);
    if (i < 0 || !scan_word(at, "=")) {
        spec_fault(reader, "expected NAME={NUMBERS} with a parameter's name, found '%s'", *at);
        return false;
    }
    *at = scan_blanks(*at);
    const call_type type = reader->spec->signature.parameter[i].type;
    const size_t length = functions_are(type) ? 1 : count_numbers(*at);
    free(typed[i]);
    typed[i] = need_array(length, sizeof(spec_number));
    if (functions_are(type)) {
        typed[i][0].value = spec_take_function(reader, at, type);
    } else if (!take_numbers(at, typed[i], length)) {
        spec_fault(reader, "expected numbers for %s, found '%s'", reader->spec->argument[i].name, *at);
        return false;
    }
    if (worked->input[i] != NULL && length != worked->length[i])
        spec_fault(reader, "%s has %zu elements before the arrow and %zu after it", reader->spec->argument[i].name,
                   worked->length[i], length);
    worked->length[i] = length;
    return true;
}

/* The inputs, up to the arrow. */
static bool take_inputs(spec_reader *reader, char **at, spec_worked *worked)
{
    spec_number *typed[CALL_PARAMETERS_MAX] = { 0 };
    bool good = true;
    while (good && !scan_word(at, "->"))
        good = take_assignment(reader, at, worked, typed);
    for (size_t i = 0; i < CALL_PARAMETERS_MAX; i++) {
        if (typed[i] == NULL)
            continue;
        worked->input[i] = need_array(worked->length[i], sizeof(double));
        for (size_t k = 0; k < worked->length[i]; k++)
            worked->input[i][k] = typed[i][k].value;
        free(typed[i]);
    }
    return good;
}

/* Whether what is read has a value before the arrow, and nothing else. */
static bool check_inputs(spec_reader *reader, const spec_worked *worked)
{
    const spec *description = reader->spec;
    for (size_t i = 0; i < description->signature.count; i++) {
        const bool wanted = description->signature.parameter[i].role != CALL_OUT;
        if (wanted != (worked->input[i] != NULL)) {
            spec_fault(reader, wanted ? "%s has no value" : "%s is only written, so it has no value before the arrow",
                       description->argument[i].name);
            return false;
        }
    }
    return true;
}

/* Whether all lengths agree with the shapes. */
static void check_lengths(spec_reader *reader, spec_worked *worked)
{
    const spec *description = reader->spec;
    call_arguments known;
    memcpy(known.length, worked->length, sizeof known.length);
    memcpy(known.value, worked->input, sizeof known.value);
    for (size_t i = 0; i < description->signature.count; i++) {
        const size_t length = shape_length(description, i, &known);
        if (length == SHAPE_TOO_LONG)
            spec_fault(reader, "the shape of %s gives more than %d elements, or none that can be told",
                       description->argument[i].name, SHAPE_ELEMENTS_MAX);
        else if ((worked->input[i] != NULL || worked->output[i] != NULL) && worked->length[i] != length)
            spec_fault(reader, "%s has %zu elements, its shape says %zu", description->argument[i].name,
                       worked->length[i], length);
        worked->length[i] = length;
        if (worked->output[i] != NULL && description->signature.parameter[i].role < CALL_OUT)
            spec_fault(reader, "%s is not written, so it has no value after the arrow", description->argument[i].name);
    }
}

void spec_read_worked(spec_reader *reader, char *rest)
{
    spec *description = reader->spec;
    description->worked = need(reallocarray(description->worked, description->worked_count + 1, sizeof(spec_worked)));
    spec_worked *worked = &description->worked[description->worked_count++];
    *worked = (spec_worked){ .line = reader->line };
    char *at = rest;
    if (strstr(rest, "->") == NULL) {
        spec_fault(reader, "expected `INPUTS -> RESULT'");
        return;
    }
    bool good = take_inputs(reader, &at, worked);
    if (good && description->signature.result != CALL_VOID)
        worked->result_typed = take_typed(&at, &worked->result);
    while (good && *(at = scan_blanks(at)) != '\0')
        good = take_assignment(reader, &at, worked, worked->output);
    if (good && check_inputs(reader, worked))
        check_lengths(reader, worked);
}

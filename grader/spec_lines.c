/* spec_lines.c: prototypes, arguments with their shapes and ranges, worked cases. */
#define _GNU_SOURCE
#include "spec_lines.h"

#include "trouble.h"

#include <ctype.h>
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* No array of a case is longer: a slip in a range must not fill the memory. */
enum { ELEMENTS_MAX = 100000 };

void spec_fault(spec_reader *reader, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    fprintf(reader->faults, "%s.spec:", reader->spec->id);
    if (reader->line > 0)
        fprintf(reader->faults, "%d:", reader->line);
    fputc(' ', reader->faults);
    vfprintf(reader->faults, format, values);
    fputc('\n', reader->faults);
    va_end(values);
    reader->count++;
}

static char *skip_blanks(char *at)
{
    return at + strspn(at, " \t");
}

/* Takes `word` off the text at *at when it stands there as a whole word (or is a sign). */
static bool take(char **at, const char *word)
{
    char *from = skip_blanks(*at);
    const size_t length = strlen(word);
    if (strncmp(from, word, length) != 0)
        return false;
    if (isalnum((unsigned char)word[0]) && (isalnum((unsigned char)from[length]) || from[length] == '_'))
        return false;
    *at = from + length;
    return true;
}

/* Takes a C name off the text; NULL when there is none. free() it. */
static char *take_name(char **at)
{
    char *from = skip_blanks(*at), *end = from;
    while (isalnum((unsigned char)*end) || *end == '_')
        end++;
    if (end == from || isdigit((unsigned char)*from))
        return NULL;
    *at = end;
    return need(strndup(from, (size_t)(end - from)));
}

static bool take_type(char **at, call_type *type)
{
    *type = CALL_VOID;
    if (take(at, "double"))
        *type = CALL_DOUBLE;
    else if (take(at, "int"))
        *type = CALL_INT;
    else if (take(at, "size_t"))
        *type = CALL_SIZE;
    return *type != CALL_VOID;
}

/* One parameter: [const] TYPE [*] NAME */
static bool take_parameter(spec *description, char **at)
{
    const size_t i = description->signature.count;
    if (i == CALL_PARAMETERS_MAX)
        return false;
    call_parameter *parameter = &description->signature.parameter[i];
    const bool constant = take(at, "const");
    if (!take_type(at, &parameter->type))
        return false;
    const bool pointer = take(at, "*");
    parameter->role = !pointer ? CALL_BY_VALUE : constant ? CALL_IN : CALL_INOUT;
    description->argument[i].name = take_name(at);
    if (description->argument[i].name == NULL)
        return false;
    description->signature.count++;
    return true;
}

void spec_read_prototype(spec_reader *reader, char *rest)
{
    spec *description = reader->spec;
    if (description->prototype != NULL) {
        spec_fault(reader, "this key is given twice");
        return;
    }
    description->prototype = need_copy(rest);
    char *at = rest;
    bool good = take_type(&at, &description->signature.result) || take(&at, "void");
    char *name = good ? take_name(&at) : NULL;
    if (name != NULL && strcmp(name, description->name) != 0)
        spec_fault(reader, "the prototype names %s, the file names %s", name, description->name);
    good = name != NULL && take(&at, "(") && take_parameter(description, &at);
    free(name);
    while (good && take(&at, ","))
        good = take_parameter(description, &at);
    if (!good || !take(&at, ")") || *skip_blanks(at) != '\0')
        spec_fault(reader, "expected a prototype of at most %d parameters of the types double, int, size_t, const T * "
                           "and T *; cannot read on at '%s'", CALL_PARAMETERS_MAX, at);
}

/* The place of a parameter in the prototype, -1 when there is none of that name. */
static int find_parameter(const spec *description, const char *name)
{
    for (size_t i = 0; i < description->signature.count; i++)
        if (strcmp(description->argument[i].name, name) == 0)
            return (int)i;
    return -1;
}

/* A shape such as [examples*n] or [2]. */
static bool take_shape(spec_reader *reader, char **at, spec_argument *argument)
{
    if (!take(at, "["))
        return true;
    do {
        if (argument->factors == SPEC_FACTORS_MAX)
            return false;
        spec_factor *factor = &argument->factor[argument->factors++];
        char *name = take_name(at), *end = *at;
        if (name == NULL) {
            factor->argument = -1;
            factor->number = strtoul(*at, &end, 10);
            if (end == *at || factor->number > ELEMENTS_MAX)
                return false;
            *at = end;
        } else {
            factor->argument = find_parameter(reader->spec, name);
            if (factor->argument < 0)
                spec_fault(reader, "the shape uses %s, which is no parameter of the prototype", name);
            free(name);
        }
    } while (take(at, "*"));
    return take(at, "]");
}

static bool take_number(char **at, double *value)
{
    char *end;
    *value = strtod(*at, &end);
    if (end == *at)
        return false;
    *at = end;
    return true;
}

/* A range -1..1 or a set {0,1}. */
static bool take_range(char **at, spec_argument *argument)
{
    if (!take(at, "{")) {
        /* strtod would read the first point of the two as a decimal point */
        char *points = strstr(*at, "..");
        if (points == NULL)
            return false;
        *points = '\0';
        char *low = *at, *high = points + 2;
        const bool good = take_number(&low, &argument->low) && *skip_blanks(low) == '\0'
            && take_number(&high, &argument->high) && argument->low <= argument->high;
        *at = high;
        return good;
    }
    do {
        if (argument->choices == SPEC_CHOICES_MAX || !take_number(at, &argument->choice[argument->choices++]))
            return false;
    } while (take(at, ","));
    return take(at, "}");
}

/* Whether the role written in the spec goes with the parameter's type; notes what the type alone cannot tell. */
static bool settle_role(spec_reader *reader, char **at, call_parameter *parameter, spec_argument *argument)
{
    const bool in = take(at, "in"), inout = !in && take(at, "inout"), out = !in && !inout && take(at, "out");
    const bool array = in || inout || out;
    argument->size = !array && take(at, "size");
    if (!array && !argument->size && !take(at, "number")) {
        spec_fault(reader, "expected in, out, inout, size or number for %s, found '%s'", argument->name, *at);
        return false;
    }
    const bool fits = in ? parameter->role == CALL_IN : array ? parameter->role == CALL_INOUT
        : parameter->role == CALL_BY_VALUE && (!argument->size || parameter->type == CALL_SIZE);
    if (!fits)
        spec_fault(reader, "this role of %s does not go with its type in the prototype", argument->name);
    if (array != (argument->factors > 0))
        spec_fault(reader, array ? "expected a shape such as %s[n]" : "%s is no array, so it has no shape",
                   argument->name);
    if (out)
        parameter->role = CALL_OUT;
    return fits;
}

void spec_read_argument(spec_reader *reader, char *rest)
{
    char *at = rest;
    char *name = take_name(&at);
    const int i = name == NULL ? -1 : find_parameter(reader->spec, name);
    free(name);
    if (i < 0) {
        spec_fault(reader, "expected a parameter of the prototype, found '%s'", rest);
        return;
    }
    spec_argument *argument = &reader->spec->argument[i];
    call_parameter *parameter = &reader->spec->signature.parameter[i];
    if (argument->declared)
        spec_fault(reader, "%s has two `argument' lines", argument->name);
    argument->declared = true;
    if (!take_shape(reader, &at, argument)) {
        spec_fault(reader, "expected a shape such as [n] or [examples*n], found '%s'", rest);
        return;
    }
    if (!settle_role(reader, &at, parameter, argument))
        return;
    if (parameter->role != CALL_OUT && !take_range(&at, argument))
        spec_fault(reader, "expected a range such as -1..1 or a set such as {0,1} for %s", argument->name);
    else if (*skip_blanks(at) != '\0')
        spec_fault(reader, "found '%s' after the argument", at);
    if (argument->size && (argument->low < 0 || argument->high > ELEMENTS_MAX))
        spec_fault(reader, "a size lies between 0 and %d", ELEMENTS_MAX);
}

/* A number with the precision it was typed in: 0.470 may be off by 0.0005, 6e-4 by 0.00005. */
static bool take_typed(char **at, spec_number *number)
{
    char *from = skip_blanks(*at), *end;
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
    if (!take(at, "{"))
        return length == 1 && take_typed(at, number);
    for (size_t i = 0; i < length; i++)
        if ((i > 0 && !take(at, ",")) || !take_typed(at, &number[i]))
            return false;
    return take(at, "}");
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
    char *name = take_name(at);
    const int i = name == NULL ? -1 : find_parameter(reader->spec, name);
    free(name);
    if (i < 0 || !take(at, "=")) {
        spec_fault(reader, "expected NAME={NUMBERS} with a parameter's name, found '%s'", *at);
        return false;
    }
    *at = skip_blanks(*at);
    const size_t length = count_numbers(*at);
    free(typed[i]);
    typed[i] = need_array(length, sizeof(spec_number));
    if (!take_numbers(at, typed[i], length)) {
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
    while (good && !take(at, "->"))
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

/* Whether all inputs are there and all lengths agree with the shapes. */
static void check_lengths(spec_reader *reader, spec_worked *worked)
{
    const spec *description = reader->spec;
    double value[CALL_PARAMETERS_MAX] = { 0 };
    for (size_t i = 0; i < description->signature.count; i++) {
        const bool wanted = description->signature.parameter[i].role != CALL_OUT;
        if (wanted != (worked->input[i] != NULL)) {
            spec_fault(reader, wanted ? "%s has no value" : "%s is only written, so it has no value before the arrow",
                       description->argument[i].name);
            return;
        }
        if (wanted && worked->length[i] > 0)
            value[i] = worked->input[i][0];
    }
    for (size_t i = 0; i < description->signature.count; i++) {
        const size_t length = spec_length(description, i, value);
        if ((worked->input[i] != NULL || worked->output[i] != NULL) && worked->length[i] != length)
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
    while (good && *(at = skip_blanks(at)) != '\0')
        good = take_assignment(reader, &at, worked, worked->output);
    if (good)
        check_lengths(reader, worked);
}

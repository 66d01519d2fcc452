/* spec_lines.c: prototypes, and arguments with their shapes and ranges. */
#define _GNU_SOURCE
#include "spec_lines.h"

#include "functions.h"
#include "scan.h"
#include "shape.h"
#include "trouble.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

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

static bool take_type(char **at, call_type *type)
{
    *type = CALL_VOID;
    if (scan_word(at, "double"))
        *type = CALL_DOUBLE;
    else if (scan_word(at, "int"))
        *type = CALL_INT;
    else if (scan_word(at, "size_t"))
        *type = CALL_SIZE;
    return *type != CALL_VOID;
}

static bool take_function_type(char **at, call_type *type)
{
    *type = scan_word(at, "curve") ? CALL_CURVE : scan_word(at, "vector_function") ? CALL_VECTOR_FUNCTION : CALL_VOID;
    return *type != CALL_VOID;
}

/* The name of a parameter and, behind it, the [] of an array. */
static bool take_parameter_name(char **at, char **name, bool *array)
{
    *name = scan_name(at);
    *array = scan_word(at, "[");
    return *name != NULL && (!*array || scan_word(at, "]"));
}

/* One parameter: [const] TYPE NAME, [const] TYPE *NAME, [const] TYPE NAME[], or curve NAME, vector_function NAME */
static bool take_parameter(spec *description, char **at)
{
    const size_t i = description->signature.count;
    if (i == CALL_PARAMETERS_MAX)
        return false;
    call_parameter *parameter = &description->signature.parameter[i];
    const bool constant = scan_word(at, "const");
    if (!take_type(at, &parameter->type) && !take_function_type(at, &parameter->type))
        return false;
    const bool pointer = scan_word(at, "*");
    bool array;
    if (!take_parameter_name(at, &description->argument[i].name, &array))
        return false;
    parameter->role = !pointer && !array ? CALL_BY_VALUE : constant ? CALL_IN : CALL_INOUT;
    description->signature.count++;
    return !(pointer && array) && (!functions_are(parameter->type) || parameter->role == CALL_BY_VALUE);
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
    bool good = take_type(&at, &description->signature.result) || scan_word(&at, "void");
    char *name = good ? scan_name(&at) : NULL;
    if (name != NULL && strcmp(name, description->name) != 0)
        spec_fault(reader, "the prototype names %s, the file names %s", name, description->name);
    good = name != NULL && scan_word(&at, "(") && take_parameter(description, &at);
    free(name);
    while (good && scan_word(&at, ","))
        good = take_parameter(description, &at);
    if (!good || !scan_word(&at, ")") || *scan_blanks(at) != '\0')
        spec_fault(reader, "expected a prototype of at most %d parameters of the types double, int, size_t, const T *x "
                           "or x[], T *x or x[], curve and vector_function; cannot read on at '%s'",
                   CALL_PARAMETERS_MAX, at);
}

/* A name in a shape, as the place of the parameter; -1 after a fault was noted. */
static int take_factor_name(spec_reader *reader, char **at)
{
    char *name = scan_name(at);
    const int i = name == NULL ? -1 : spec_parameter(reader->spec, name);
    if (i < 0)
        spec_fault(reader, "the shape uses %s, which is no parameter of the prototype", name == NULL ? *at : name);
    free(name);
    return i;
}

static bool take_count(char **at, size_t *number)
{
    char *end;
    *at = scan_blanks(*at);
    *number = strtoul(*at, &end, 10);
    const bool good = isdigit((unsigned char)**at) && *number <= SHAPE_ELEMENTS_MAX;
    *at = end;
    return good;
}

/* The kind of a factor such as nodes(sizes), moved to behind its parenthesis; that of a plain name otherwise. */
static spec_factor_kind take_kind(char **at)
{
    static const struct {
        const char *word;
        spec_factor_kind kind;
    } kinds[] = {
        { "nodes", FACTOR_NODES }, { "parameters", FACTOR_PARAMETERS }, { "first", FACTOR_FIRST }, { "last", FACTOR_LAST }
    };
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        char *word = *at;
        if (scan_word(&word, kinds[i].word) && scan_word(&word, "(")) {
            *at = word;
            return kinds[i].kind;
        }
    }
    return FACTOR_SIZE;
}

/* Behind parameters(sizes: the comma, and a size_t argument or the number 0 or 1. */
static bool take_biases(spec_reader *reader, char **at, spec_factor *factor)
{
    if (!scan_word(at, ","))
        return false;
    const bool typed = isdigit((unsigned char)*scan_blanks(*at));
    factor->biases = typed ? BIASES_IN_NUMBER : take_factor_name(reader, at);
    return typed ? take_count(at, &factor->number) && factor->number <= 1 : factor->biases >= 0;
}

/* 2, n, n+1, or what take_kind knows. False when it cannot be read; faults in names are noted. */
static bool take_factor(spec_reader *reader, char **at, spec_factor *factor)
{
    *factor = (spec_factor){ .kind = FACTOR_NUMBER };
    if (isdigit((unsigned char)*scan_blanks(*at)))
        return take_count(at, &factor->number);
    factor->kind = take_kind(at);
    factor->argument = take_factor_name(reader, at);
    if (factor->argument < 0)
        return false;
    if (factor->kind == FACTOR_SIZE)
        return !scan_word(at, "+") || take_count(at, &factor->number);
    return (factor->kind != FACTOR_PARAMETERS || take_biases(reader, at, factor)) && scan_word(at, ")");
}

/* A shape such as [examples*n] or [2]. */
static bool take_shape(spec_reader *reader, char **at, spec_argument *argument)
{
    if (!scan_word(at, "["))
        return true;
    do {
        if (argument->factors == SPEC_FACTORS_MAX || !take_factor(reader, at, &argument->factor[argument->factors]))
            return false;
        argument->factors++;
    } while (scan_word(at, "*"));
    return scan_word(at, "]");
}

/* A range -1..1 or a set {0,1}. */
bool spec_take_range(char **at, spec_argument *argument)
{
    if (!scan_word(at, "{")) {
        /* strtod would read the first point of the two as a decimal point */
        char *points = strstr(*at, "..");
        if (points == NULL)
            return false;
        *points = '\0';
        char *low = *at, *high = points + 2;
        const bool good = scan_number(&low, &argument->low) && *scan_blanks(low) == '\0'
            && scan_number(&high, &argument->high) && argument->low <= argument->high;
        *at = high;
        return good;
    }
    do {
        if (argument->choices == SPEC_CHOICES_MAX || !scan_number(at, &argument->choice[argument->choices++]))
            return false;
    } while (scan_word(at, ","));
    return scan_word(at, "}");
}

int spec_take_function(spec_reader *reader, char **at, call_type type)
{
    char *name = scan_name(at);
    const int place = name == NULL ? -1 : functions_find(type, name);
    if (place < 0)
        spec_fault(reader, "expected a function of grader/functions.c of the right type, found '%s'",
                   name == NULL ? *at : name);
    free(name);
    return place;
}

/* A set of functions {square,sine}. */
static void take_functions(spec_reader *reader, char **at, call_type type, spec_argument *argument)
{
    bool good = scan_word(at, "{");
    do {
        const int place = good && argument->choices < SPEC_CHOICES_MAX ? spec_take_function(reader, at, type) : -1;
        good = place >= 0;
        if (good)
            argument->choice[argument->choices++] = place;
    } while (good && scan_word(at, ","));
    if (!good || !scan_word(at, "}"))
        spec_fault(reader, "expected a set of functions such as {square,sine} for %s", argument->name);
}

/* Whether the role written in the spec goes with the parameter's type; notes what the type alone cannot tell. */
static bool settle_role(spec_reader *reader, char **at, call_parameter *parameter, spec_argument *argument)
{
    const bool in = scan_word(at, "in"), inout = !in && scan_word(at, "inout");
    const bool out = !in && !inout && scan_word(at, "out");
    const bool array = in || inout || out;
    argument->size = !array && scan_word(at, "size");
    argument->function = !array && scan_word(at, "function");
    if (!array && !argument->size && !argument->function && !scan_word(at, "number")) {
        spec_fault(reader, "expected in, out, inout, size, number or function for %s, found '%s'", argument->name, *at);
        return false;
    }
    const bool fits = in ? parameter->role == CALL_IN : array ? parameter->role == CALL_INOUT
        : parameter->role == CALL_BY_VALUE && (!argument->size || parameter->type == CALL_SIZE)
            && argument->function == functions_are(parameter->type);
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
    char *name = scan_name(&at);
    const int i = name == NULL ? -1 : spec_parameter(reader->spec, name);
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
        spec_fault(reader, "expected a shape such as [n], [examples*n], [n+1], [nodes(sizes)], [first(sizes)], "
                           "[last(sizes)] or [parameters(sizes,biases)], found '%s'", rest);
        return;
    }
    const size_t before = reader->count;
    if (!settle_role(reader, &at, parameter, argument))
        return;
    if (argument->function)
        take_functions(reader, &at, parameter->type, argument);
    else if (parameter->role != CALL_OUT && !spec_take_range(&at, argument))
        spec_fault(reader, "expected a range such as -1..1 or a set such as {0,1} for %s", argument->name);
    if (reader->count == before && *scan_blanks(at) != '\0')
        spec_fault(reader, "found '%s' after the argument", at);
    if (argument->size && (argument->low < 0 || argument->high > SHAPE_ELEMENTS_MAX))
        spec_fault(reader, "a size lies between 0 and %d", SHAPE_ELEMENTS_MAX);
}

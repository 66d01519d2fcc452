/* shape.c: shapes of arrays, from the factors in the spec. */
#include "shape.h"

#include <math.h>

/* A size as it stands in a case, -1 when it is none. */
static double size_at(const call_arguments *known, int argument, size_t k)
{
    const double *value = known->value[argument];
    if (value == NULL || k >= known->length[argument])
        return -1;
    return value[k] >= 0 && value[k] <= SHAPE_ELEMENTS_MAX && value[k] == floor(value[k]) ? value[k] : -1;
}

static double sum_of(const call_arguments *known, int sizes)
{
    double nodes = 0;
    for (size_t l = 0; l < known->length[sizes]; l++) {
        const double size = size_at(known, sizes, l);
        if (size < 0)
            return -1;
        nodes += size;
    }
    return nodes;
}

static double parameters_of(const call_arguments *known, const spec_factor *factor)
{
    const int sizes = factor->argument;
    const double more = factor->biases == BIASES_IN_NUMBER ? (double)factor->number : size_at(known, factor->biases, 0);
    double count = more < 0 ? -1 : 0;
    for (size_t l = 1; count >= 0 && l < known->length[sizes]; l++) {
        const double before = size_at(known, sizes, l - 1), nodes = size_at(known, sizes, l);
        count = before < 0 || nodes < 0 ? -1 : count + (before + more) * nodes;
    }
    return count;
}

/* -1 when it cannot be told. */
static double factor_value(const spec_factor *factor, const call_arguments *known)
{
    switch (factor->kind) {
    case FACTOR_SIZE: {
        const double size = size_at(known, factor->argument, 0);
        return size < 0 ? -1 : size + (double)factor->number;
    }
    case FACTOR_NODES:
        return sum_of(known, factor->argument);
    case FACTOR_FIRST:
        return size_at(known, factor->argument, 0);
    case FACTOR_LAST:
        return size_at(known, factor->argument, known->length[factor->argument] - 1);
    case FACTOR_PARAMETERS:
        return parameters_of(known, factor);
    default:
        return (double)factor->number;
    }
}

size_t shape_length(const spec *description, size_t i, const call_arguments *known)
{
    double length = 1;
    for (size_t k = 0; k < description->argument[i].factors; k++) {
        const double factor = factor_value(&description->argument[i].factor[k], known);
        if (factor < 0)
            return SHAPE_TOO_LONG;
        length *= factor;
    }
    return length > SHAPE_ELEMENTS_MAX ? SHAPE_TOO_LONG : (size_t)length;
}

bool shape_needs_array(const spec_argument *argument)
{
    for (size_t k = 0; k < argument->factors; k++)
        if (argument->factor[k].kind != FACTOR_NUMBER && argument->factor[k].kind != FACTOR_SIZE)
            return true;
    return false;
}

/* --- faults --- */

/* The largest value that a random case can draw. */
static double largest(const spec_argument *argument)
{
    double most = argument->choices > 0 ? argument->choice[0] : argument->high;
    for (size_t i = 1; i < argument->choices; i++)
        most = fmax(most, argument->choice[i]);
    return most;
}

/* How many elements a random case can have at most. */
static double longest(const spec *description, const spec_argument *argument)
{
    double length = 1;
    for (size_t k = 0; k < argument->factors; k++) {
        const spec_factor *factor = &argument->factor[k];
        const spec_argument *other = &description->argument[factor->argument];
        if (factor->kind == FACTOR_NUMBER)
            length *= (double)factor->number;
        else if (factor->kind == FACTOR_SIZE)
            length *= largest(other) + (double)factor->number;
        else if (factor->kind == FACTOR_FIRST || factor->kind == FACTOR_LAST)
            length *= largest(other);
        else if (factor->kind == FACTOR_NODES)
            length *= longest(description, other) * largest(other);
        else
            length *= longest(description, other) * (largest(other) + 1) * largest(other);
    }
    return length;
}

static bool check_factor(spec_reader *reader, const spec_argument *argument, const spec_factor *factor)
{
    const spec *description = reader->spec;
    const size_t before = reader->count;
    if (factor->kind == FACTOR_NUMBER)
        return true;
    const spec_argument *other = &description->argument[factor->argument];
    const call_parameter *parameter = &description->signature.parameter[factor->argument];
    if (factor->kind == FACTOR_SIZE) {
        if (!other->size)
            spec_fault(reader, "the shape of %s uses %s, whose `argument' line must say `size'", argument->name,
                       other->name);
        return reader->count == before;
    }
    if (parameter->role != CALL_IN || parameter->type != CALL_SIZE || shape_needs_array(other))
        spec_fault(reader, "the shape of %s asks for the elements of %s, which must be an `in' array of size_t with a plain shape",
                   argument->name, other->name);
    if (factor->kind == FACTOR_PARAMETERS && factor->biases != BIASES_IN_NUMBER) {
        const call_parameter *biases = &description->signature.parameter[factor->biases];
        if (biases->role != CALL_BY_VALUE || biases->type != CALL_SIZE
            || largest(&description->argument[factor->biases]) > 1)
            spec_fault(reader, "the shape of %s asks %s for biases, which must be a size_t of 0 or 1", argument->name,
                       description->argument[factor->biases].name);
    }
    return reader->count == before;
}

void shape_check(spec_reader *reader, size_t i)
{
    const spec *description = reader->spec;
    const spec_argument *argument = &description->argument[i];
    bool good = true;
    for (size_t k = 0; k < argument->factors; k++)
        good = check_factor(reader, argument, &argument->factor[k]) && good;
    if (good && description->random > 0 && longest(description, argument) > SHAPE_ELEMENTS_MAX)
        spec_fault(reader, "the ranges allow %s to have more than %d elements", argument->name, SHAPE_ELEMENTS_MAX);
}

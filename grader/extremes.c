/* extremes.c: right everywhere but in extreme cases, and in which. */
#define _GNU_SOURCE
#include "extremes.h"

#include "evidence.h"
#include "text.h"
#include "trouble.h"

#include <math.h>
#include <stdlib.h>

/* The arguments of one case. */
typedef struct {
    const spec *description;
    const call_arguments *arguments;
} one_case;

/* Whether argument `i' of a case has the property; `j' is another argument, or the same. */
typedef bool property(const one_case *of, size_t i, size_t j);

static double value_of(const one_case *of, size_t i)
{
    return of->arguments->value[i][0];
}

static bool is_array(const spec *description, size_t i)
{
    return description->signature.parameter[i].role != CALL_BY_VALUE;
}

static bool is_0(const one_case *of, size_t i, size_t j)
{
    (void)j;
    return value_of(of, i) == 0;
}

static bool is_1(const one_case *of, size_t i, size_t j)
{
    (void)j;
    return value_of(of, i) == 1;
}

static bool is_negative(const one_case *of, size_t i, size_t j)
{
    (void)j;
    return value_of(of, i) < 0;
}

/* For a number of elements that is the ordinary case. */
static bool is_positive(const one_case *of, size_t i, size_t j)
{
    (void)j;
    return value_of(of, i) > 0 && !of->description->argument[i].size;
}

static bool is_equal(const one_case *of, size_t i, size_t j)
{
    return value_of(of, i) == value_of(of, j);
}

static bool is_smaller(const one_case *of, size_t i, size_t j)
{
    return value_of(of, i) < value_of(of, j);
}

static bool is_larger(const one_case *of, size_t i, size_t j)
{
    return value_of(of, i) > value_of(of, j);
}

/* How many elements of an input lie below, at or above 0. */
static size_t count_sign(const one_case *of, size_t i, int sign)
{
    size_t count = 0;
    for (size_t k = 0; k < of->arguments->length[i]; k++) {
        const double value = of->arguments->value[i][k];
        count += (value > 0) - (value < 0) == sign;
    }
    return count;
}

static bool is_all_0(const one_case *of, size_t i, size_t j)
{
    (void)j;
    return of->arguments->length[i] > 0 && count_sign(of, i, 0) == of->arguments->length[i];
}

static bool has_a_0(const one_case *of, size_t i, size_t j)
{
    (void)j;
    return count_sign(of, i, 0) > 0;
}

static bool is_all_negative(const one_case *of, size_t i, size_t j)
{
    (void)j;
    return of->arguments->length[i] > 0 && count_sign(of, i, -1) == of->arguments->length[i];
}

static bool has_a_negative(const one_case *of, size_t i, size_t j)
{
    (void)j;
    return count_sign(of, i, -1) > 0;
}

/* Properties, and how they are said; the names of the two arguments are filled in. */
static const struct {
    property *has;
    bool array, two; /* of an array; of two different values */
    const char *said;
} properties[] = {
    { is_0, false, false, "%s = 0" },
    { is_negative, false, false, "%s is negative" },
    { is_equal, false, true, "%s = %s" },
    { is_1, false, false, "%s = 1" },
    { is_positive, false, false, "%s is positive" },
    { is_smaller, false, true, "%s is smaller than %s" },
    { is_larger, false, true, "%s is larger than %s" },
    { is_all_0, true, false, "all elements of %s are 0" },
    { has_a_0, true, false, "%s has an element 0" },
    { is_all_negative, true, false, "all elements of %s are negative" },
    { has_a_negative, true, false, "%s has a negative element" }
};

/* A case of which nothing is known: the process ended in an earlier one. */
static bool was_tried(const grading *exercise, size_t i)
{
    return exercise->attempt.reply[i].status != PROBE_NOT_REACHED;
}

static bool tells_apart(const grading *exercise, property *has, size_t i, size_t j)
{
    for (size_t k = 0; k < exercise->cases.count; k++) {
        const one_case of = { exercise->spec, &exercise->cases.arguments[k] };
        if (was_tried(exercise, k) && has(&of, i, j) == exercise->verdict.right[k])
            return false;
    }
    return true;
}

/* Whether the property can be asked of the arguments: two are compared when they are of one kind. */
static bool fits(const spec *description, bool array, bool two, size_t i, size_t j)
{
    const call_parameter *parameter = description->signature.parameter;
    if (description->argument[i].function || description->argument[j].function)
        return false; /* what travels is a place in a table */
    return parameter[i].role != CALL_OUT && is_array(description, i) == array && (i == j) != two
        && parameter[i].role == parameter[j].role && parameter[i].type == parameter[j].type
        && description->argument[i].size == description->argument[j].size;
}

static char *find_property(const grading *exercise)
{
    const spec *description = exercise->spec;
    const size_t count = description->signature.count;
    for (size_t p = 0; p < sizeof properties / sizeof *properties; p++)
        for (size_t i = 0; i < count; i++)
            for (size_t j = 0; j < count; j++)
                if (fits(description, properties[p].array, properties[p].two, i, j)
                    && tells_apart(exercise, properties[p].has, i, j))
                    return need_format(properties[p].said, description->argument[i].name,
                                       description->argument[j].name);
    return NULL;
}

/* Whether all wrong values of argument `i' lie far above all right ones (with sign -1: below); *from is the nearest. */
static bool is_far_out(const grading *exercise, size_t i, int sign, double *from)
{
    static const double far = 10;
    double most_right = 1;
    *from = INFINITY;
    for (size_t k = 0; k < exercise->cases.count; k++) {
        const double value = sign * exercise->cases.arguments[k].value[i][0];
        if (exercise->verdict.right[k])
            most_right = fmax(most_right, value);
        else if (was_tried(exercise, k))
            *from = fmin(*from, value);
    }
    return isfinite(*from) && *from >= far * most_right;
}

static char *find_far_out(const grading *exercise)
{
    const spec *description = exercise->spec;
    for (size_t i = 0; i < description->signature.count; i++)
        for (int sign = 1; !is_array(description, i) && sign >= -1; sign -= 2) {
            double from;
            if (exercise->spec->argument[i].function || !is_far_out(exercise, i, sign, &from))
                continue;
            char *number = text_number(sign * from);
            char *text = need_format("%s is as far from 0 as %s", description->argument[i].name, number);
            free(number);
            return text;
        }
    return NULL;
}

char *extremes_find(const grading *exercise)
{
    size_t right = 0, wrong = 0;
    for (size_t k = 0; k < exercise->cases.count; k++) {
        right += exercise->verdict.right[k];
        wrong += was_tried(exercise, k) && !exercise->verdict.right[k];
    }
    /* One right case among many wrong ones differs from them in something by chance. */
    if (right == 0 || wrong == 0 || (right < EVIDENCE_MIN && right < wrong))
        return NULL;
    char *where = find_property(exercise);
    if (where == NULL)
        where = find_far_out(exercise);
    if (where == NULL)
        return NULL;
    char *text = need_format("It is wrong only where %s.", where);
    free(where);
    return text;
}

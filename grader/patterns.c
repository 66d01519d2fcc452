/* patterns.c: what wrong numbers have in common. A pattern is a function that returns its sentence when it holds for
   all numbers of the results and arrays concerned; the tables say in which order they are asked. */
#define _GNU_SOURCE
#include "patterns.h"

#include "arrangement.h"
#include "precision.h"
#include "rules.h"
#include "trouble.h"

#include <math.h>
#include <stdlib.h>

typedef char *pattern(const evidence *all);

/* --- without a value --- */

/* The first number of a kind, NULL when there is none. */
static const evidence_number *first_of(const evidence *all, bool (*is)(double value))
{
    for (size_t i = 0; i < all->count; i++)
        if (!all->number[i].right && is(all->number[i].found))
            return &all->number[i];
    return NULL;
}

static bool without_value(double value)
{
    return !probe_unwritten(value) && probe_uninitialised(value);
}

static char *uninitialised(const evidence *all)
{
    const evidence_number *number = first_of(all, without_value);
    if (number == NULL)
        return NULL;
    char *name = evidence_name(all, number->place);
    char *text = need_format("Something is used before it was given a value, in %s for instance: a variable (start it "
                             "with one, as in `double z = 0;'), an element of the output, or an element before the "
                             "first one.", name);
    free(name);
    return text;
}

static char *unwritten(const evidence *all)
{
    const evidence_number *number = first_of(all, probe_unwritten);
    if (number == NULL)
        return NULL;
    char *name = evidence_name(all, number->place);
    char *text = need_format("Not every element of the output was written, %s for instance: does the loop reach all of "
                             "them, in every case?", name);
    free(name);
    return text;
}

static char *same_everywhere(const evidence *all)
{
    if (!all->exercise->verdict.trivial)
        return NULL;
    return need_copy(all->exercise->spec->signature.result != CALL_VOID
                     ? "Every call gives the same answer, whatever its arguments are."
                     : "The arrays are left as they were, or filled with one and the same number.");
}

static char *left_alone(const evidence *all)
{
    const evidence_number *first = NULL;
    for (size_t i = 0; i < all->count; i++) {
        const evidence_number *number = &all->number[i];
        if (number->right)
            continue;
        if (!number->changed || number->found != number->initial)
            return NULL;
        first = first == NULL ? number : first;
    }
    if (first == NULL)
        return NULL;
    char *name = evidence_name(all, first->place);
    char *text = need_format("Some elements are left as they were, %s for instance: does the loop reach all of them, "
                             "in every case?", name);
    free(name);
    return text;
}

/* --- true, but saying less --- */

static char *not_numbers(const evidence *all)
{
    for (size_t i = 0; i < all->count; i++)
        if (isnan(all->number[i].found) && !isnan(all->number[i].expected))
            return need_copy("Some answers are not numbers (nan): look for 0 / 0, or for infinity minus infinity.");
    return NULL;
}

static char *infinite(const evidence *all)
{
    for (size_t i = 0; i < all->count; i++)
        if (isinf(all->number[i].found) && !isinf(all->number[i].expected))
            return need_copy("Some answers are infinite (inf): look for a division by 0, or for exp of a large "
                             "number.");
    return NULL;
}

/* --- all of them --- */

static char *ask(pattern *const *table, size_t count, const evidence *all)
{
    char *text = NULL;
    for (size_t i = 0; text == NULL && all->wrong > 0 && i < count; i++)
        text = table[i](all);
    return text;
}

char *patterns_find_exact(const evidence *all)
{
    static pattern *const table[] = {
        uninitialised, arrangement_missing, arrangement_exchanged, arrangement_moved, unwritten, same_everywhere,
        left_alone, rules_one_factor, rules_one_difference, rules_plain, rules_one_factor_of_change, precision_float,
        precision_decimals
    };
    return ask(table, sizeof table / sizeof *table, all);
}

char *patterns_find_with_mistake(const evidence *all)
{
    static pattern *const table[] = { rules_one_factor, rules_one_factor_of_change, precision_float };
    return ask(table, sizeof table / sizeof *table, all);
}

char *patterns_find_vague(const evidence *all)
{
    static pattern *const table[] = { not_numbers, infinite, precision_digits, arrangement_one_place };
    return ask(table, sizeof table / sizeof *table, all);
}

/* pairs.c: two known mistakes at once.

   Where only one of the two makes a difference, the student's number must be that mistake's; where both do, it must be
   what they give together. What that is depends on the code, which is not known; but there are few ways in which slips
   meet, and one and the same must hold for every number of every call: each spoils another term of a sum; each spoils
   another factor of a product, or of what an array is changed by; or each spoils outputs of its own. */
#include "pairs.h"

#include "trouble.h"

#include <math.h>
#include <stdlib.h>

/* What two mistakes give together, where both make a difference; NAN when that cannot be told. */
typedef double meeting(const evidence_number *number, double a, double b);

static double in_a_sum(const evidence_number *number, double a, double b)
{
    return a + b - number->expected;
}

static double in_a_product(const evidence_number *number, double a, double b)
{
    return number->expected == 0 ? NAN : a * b / number->expected;
}

static double in_a_change(const evidence_number *number, double a, double b)
{
    const double right = number->expected - number->initial;
    return !number->changed || right == 0 ? NAN
        : number->initial + (a - number->initial) * (b - number->initial) / right;
}

static meeting *const meetings[] = { in_a_product, in_a_change, in_a_sum };

/* A mistake must be needed for so many different numbers. */
static bool are_needed(const evidence *all, const bool *needed)
{
    size_t different = 0;
    for (size_t i = 0; i < all->count && different < EVIDENCE_MIN; i++) {
        bool fresh = needed[i];
        for (size_t k = 0; fresh && k < i; k++)
            fresh = !needed[k] || !evidence_equal(all->number[k].found, all->number[i].found);
        different += fresh;
    }
    return different == EVIDENCE_MIN;
}

/* Whether mistake `a' alone falls short of the found numbers often enough for another one to be needed. */
static bool falls_short(const evidence *all, const double *a)
{
    bool *needed = need_array(all->count, sizeof *needed);
    for (size_t i = 0; i < all->count; i++)
        needed[i] = !evidence_equal(a[i], all->number[i].found);
    const bool short_of = are_needed(all, needed);
    free(needed);
    return short_of;
}

static bool meet(const evidence *all, const double *a, const double *b, meeting *together)
{
    for (size_t i = 0; i < all->count; i++) {
        const evidence_number *number = &all->number[i];
        const bool only_b = evidence_equal(number->expected, a[i]), only_a = evidence_equal(number->expected, b[i]);
        const double predicted = only_b ? b[i] : only_a ? a[i] : together(number, a[i], b[i]);
        if (!evidence_equal(predicted, number->found))
            return false;
    }
    return falls_short(all, a) && falls_short(all, b);
}

/* --- outputs of their own --- */

/* Which outputs, numbered from 0, the numbers belong to: the result and whole arrays, or single elements. */
static size_t *number_outputs(const evidence *all, bool elements)
{
    size_t *output = need_array(all->count, sizeof *output), count = 0;
    for (size_t i = 0; i < all->count; i++) {
        const outcome_place *place = &all->number[i].place;
        size_t k = 0;
        while (k < i && (all->number[k].place.argument != place->argument
                         || (elements && all->number[k].place.index != place->index)))
            k++;
        output[i] = k < i ? output[k] : count++;
    }
    return output;
}

/* Whether in every output all numbers are right, or all are those of `a', or all those of `b', and both are needed. */
static bool share_outputs(const evidence *all, const size_t *output, const double *a, const double *b)
{
    bool *right = need_array(all->count, sizeof *right), *of_a = need_array(all->count, sizeof *of_a),
         *of_b = need_array(all->count, sizeof *of_b), *needs_a = need_array(all->count, sizeof *needs_a),
         *needs_b = need_array(all->count, sizeof *needs_b), good = true;
    for (size_t i = 0; i < all->count; i++)
        right[i] = of_a[i] = of_b[i] = true;
    for (size_t i = 0; i < all->count; i++) {
        const evidence_number *number = &all->number[i];
        right[output[i]] &= number->right;
        of_a[output[i]] &= evidence_equal(a[i], number->found);
        of_b[output[i]] &= evidence_equal(b[i], number->found);
    }
    for (size_t i = 0; i < all->count; i++) {
        const size_t k = output[i];
        good = good && (right[k] || of_a[k] || of_b[k]);
        needs_a[i] = !all->number[i].right && of_a[k] && (a == b || !of_b[k]);
        needs_b[i] = !all->number[i].right && of_b[k] && (a == b || !of_a[k]);
        /* Results go together with what else was computed: one mistake alone shows itself in both. */
        good = good && (a != b || all->number[i].right || all->number[i].place.argument != PLACE_RESULT);
    }
    good = good && are_needed(all, needs_a) && are_needed(all, needs_b);
    free(right);
    free(of_a);
    free(of_b);
    free(needs_a);
    free(needs_b);
    return good;
}

mistake_pair pairs_find(const evidence *all, double *const numbers[])
{
    enum { MEETINGS = sizeof meetings / sizeof *meetings };
    const reference *known = &all->exercise->reference;
    mistake_pair found = { { NULL, NULL } };
    size_t *outputs[] = { number_outputs(all, false), number_outputs(all, true) };
    for (size_t way = 0; way < MEETINGS + 2 && found.mistake[0] == NULL; way++)
        for (size_t b = 0; b < known->mistake_count && found.mistake[0] == NULL; b++)
            for (size_t a = 0; a <= b && found.mistake[0] == NULL; a++) {
                const bool good = way >= MEETINGS
                    ? share_outputs(all, outputs[way - MEETINGS], numbers[a], numbers[b])
                    : a < b && meet(all, numbers[a], numbers[b], meetings[way]);
                if (good)
                    found = (mistake_pair){ { known->mistake[a], known->mistake[b] } };
            }
    free(outputs[0]);
    free(outputs[1]);
    return found;
}

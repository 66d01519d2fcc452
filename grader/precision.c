/* precision.c: numbers that are nearly right. */
#define _GNU_SOURCE
#include "precision.h"

#include "trouble.h"

#include <float.h>
#include <math.h>

/* The largest error of the numbers concerned, in parts of the number itself, or, where an array is changed, of the
   change; numbers near 0 are measured by the usual size of the others. INFINITY when less than half of them are wrong,
   for imprecision touches most. */
static double worst_error(const evidence *all)
{
    double sum = 0, worst = 0;
    size_t count = 0, wrong = 0;
    for (size_t i = 0; i < all->count; i++) {
        const evidence_number *number = &all->number[i];
        sum += number->concerned ? fabs(number->expected - number->initial) : 0;
        count += number->concerned;
        wrong += !number->right;
    }
    if (count == 0 || 2 * wrong < count || !(sum > 0))
        return INFINITY;
    const double usual = fmin(1, sum / (double)count);
    for (size_t i = 0; i < all->count; i++) {
        const evidence_number *number = &all->number[i];
        const double error = fabs(number->found - number->expected) /
            fmax(usual, fabs(number->expected - number->initial));
        if (!number->right)
            worst = isnan(error) ? INFINITY : fmax(worst, error);
    }
    return worst;
}

/* Whether every number found is one that a float holds, though some of the right ones are not. */
static bool are_floats(const evidence *all)
{
    size_t finer = 0;
    for (size_t i = 0; i < all->count; i++) {
        const evidence_number *number = &all->number[i];
        if (!number->concerned)
            continue;
        if (number->found != (double)(float)number->found)
            return false;
        finer += !number->right && number->expected != (double)(float)number->expected && number->found != 0
            && number->found * 1024 != rint(number->found * 1024);
    }
    return finer >= EVIDENCE_MIN;
}

char *precision_float(const evidence *all)
{
    static const double a_few_roundings = 32 * (double)FLT_EPSILON, many_roundings = 1e-4;
    if (!evidence_tells(all))
        return NULL;
    const double worst = worst_error(all);
    if (worst <= many_roundings && are_floats(all))
        return need_copy("The numbers went through a float, which keeps seven digits: use double throughout, not "
                         "float.");
    if (worst <= a_few_roundings)
        return need_copy("The answers are right to about seven digits only: use double throughout, not float, and type "
                         "constants with all their digits.");
    return NULL;
}

/* Answers with so many decimals and no more. */
char *precision_decimals(const evidence *all)
{
    enum { MOST = 6 };
    if (!evidence_tells(all))
        return NULL;
    for (int decimals = 0; decimals <= MOST; decimals++) {
        const double unit = pow(10, -decimals);
        bool fits = true;
        for (size_t i = 0; fits && i < all->count; i++) {
            const evidence_number *number = &all->number[i];
            fits = !number->concerned || (fabs(number->found - number->expected) < unit
                && evidence_equal(rint(number->found / unit) * unit, number->found));
        }
        if (fits)
            return evidence_say(all, decimals == 0 ? need_copy("is rounded to a whole one: return it as it is.")
                       : need_format("is rounded to %d decimal%s: return it with all its digits.", decimals,
                                     decimals == 1 ? "" : "s"));
    }
    return NULL;
}

char *precision_digits(const evidence *all)
{
    enum { FEWEST = 3 };
    const double worst = evidence_tells(all) ? worst_error(all) : INFINITY;
    const int digits = worst > 0 && isfinite(worst) ? (int)floor(-log10(worst)) : 0;
    if (digits < FEWEST)
        return NULL;
    return need_format("The answers are right to about %d digits only: something is rounded on the way, or a constant "
                       "is typed too short, as 3.14 or 2.718 would be.", digits);
}

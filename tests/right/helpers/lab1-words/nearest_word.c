/* Makes unit vectors first, so that the cosine is a dot product; a difference within rounding is none. */
#include "words.h"

#include <math.h>

static double dot(const double *a, const double *b, size_t n)
{
    double s = 0;
    for (size_t i = 0; i < n; i++)
        s += a[i] * b[i];
    return s;
}

static void unit(const double *v, size_t n, double *to)
{
    const double length = sqrt(dot(v, v, n));
    for (size_t i = 0; i < n; i++)
        to[i] = length > 0 ? v[i] / length : 0;
}

size_t nearest_word(const double vectors[], size_t words, size_t n, size_t word)
{
    double units[words * n];
    for (size_t i = 0; i < words; i++)
        unit(vectors + i * n, n, units + i * n);
    size_t best = word == 0 ? 1 : 0;
    for (size_t i = best + 1; i < words; i++)
        if (i != word && dot(units + i * n, units + word * n, n) > dot(units + best * n, units + word * n, n) + 1e-12)
            best = i;
    return best;
}

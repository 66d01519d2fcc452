/* Sums in long double, and rounds only once. */
#include "words.h"

#include <math.h>

double cosine_similarity(const double a[], const double b[], size_t n)
{
    long double dot = 0.0L, aa = 0.0L, bb = 0.0L;
    for (size_t i = 0; i < n; i++) {
        dot += (long double)a[i] * b[i];
        aa += (long double)a[i] * a[i];
        bb += (long double)b[i] * b[i];
    }
    if (aa == 0 || bb == 0)
        return 0;
    return (double)(dot / (sqrtl(aa) * sqrtl(bb)));
}

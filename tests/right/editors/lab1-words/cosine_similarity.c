/* Saved on Windows in Latin-1: L‰nge, Maﬂ; macros go on over lines that end in a carriage return. */
#include "words.h"

#include <math.h>

#define SUM(total, term)              \
    for (size_t i = 0; i < n; i++)    \
        total += (term)

double cosine_similarity(const double a[], const double b[], size_t n)
{
    double ab = 0, aa = 0, bb = 0; // Skalarprodukt und L‰ngen
    SUM(ab, a[i] * b[i]);
    SUM(aa, a[i] * a[i]);
    SUM(bb, b[i] * b[i]);
    if (aa == 0) return 0;
    if (bb == 0) return 0;
    return ab / sqrt(aa) / sqrt(bb);
}

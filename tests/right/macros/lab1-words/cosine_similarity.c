/* A macro for the dot product, by a statement expression of GNU C. */
#include "words.h"

#include <math.h>

#define DOT(p, q) ({ double sum_ = 0; for (size_t i_ = 0; i_ < n; i_++) sum_ += (p)[i_] * (q)[i_]; sum_; })
#define LENGTH(p) sqrt(DOT(p, p))

double cosine_similarity(const double a[], const double b[], size_t n)
{
    return LENGTH(a) == 0 || LENGTH(b) == 0 ? 0 : DOT(a, b) / LENGTH(a) / LENGTH(b);
}

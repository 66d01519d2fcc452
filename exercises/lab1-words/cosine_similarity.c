/* Returns the cosine of the angle between the vectors |a| and |b|, which
   have |n| elements each: the sum of the products a[i] * b[i], divided by
   the length of |a| and by the length of |b|. The length of a vector is the
   square root, |sqrt|, of the sum of the squares of its elements. Returns 0
   when one of the lengths is 0. */
#include "words.h"

#include <math.h>

double cosine_similarity(const double a[], const double b[], size_t n)
{
    (void)a, (void)b, (void)n;
    return -7; /* your turn */
}

/* Returns the cosine of the angle between the vectors |a| and |b|, which
   have |n| elements each: the sum of the products a[i] * b[i], divided by
   the length of |a| and by the length of |b|. The length of a vector is the
   square root, |sqrt|, of the sum of the squares of its elements. Returns 0
   when one of the lengths is 0. */
#include "words.h"

#include <math.h>

double cosine_similarity(const double a[], const double b[], size_t n)
{
    double products = 0, squares_a = 0, squares_b = 0;
    for (size_t i = 0; i < n; i++) {
        products += a[i] * b[i];
        squares_a += a[i] * a[i];
        squares_b += b[i] * b[i];
    }
    if (squares_a == 0 || squares_b == 0)
        return 0;
    return products / (sqrt(squares_a) * sqrt(squares_b));
}

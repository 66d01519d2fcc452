/* Returns the product of the |n| numbers |factor|; 1 when |n| is 0. The array
   is not changed. */
#include "backprop.h"

double chain(const double *factor, size_t n)
{
    double product = 1; /* a sum starts from 0, a product from 1 */
    for (size_t i = 0; i < n; i++)
        product *= factor[i];
    return product;
}

/* The lengths are not rooted: the product is divided by the squares. */
#include "words.h"

#include <math.h>

double cosine_similarity(const double a[], const double b[], size_t n)
{
    double dot = 0;
    double length_a = 0;
    double length_b = 0;
    for (size_t i = 0; i < n; i++) {
        dot += a[i] * b[i];
        length_a += a[i] * a[i];
        length_b += b[i] * b[i];
    }
    if (length_a == 0 || length_b == 0)
        return 0;
    return dot / (length_a * length_b);
}

/* Roots each square on its own: the length becomes the sum of the sizes. */
#include "words.h"

#include <math.h>

double cosine_similarity(const double a[], const double b[], size_t n)
{
    double dot = 0, la = 0, lb = 0;
    for (size_t i = 0; i < n; i++) {
        dot += a[i] * b[i];
        la += sqrt(a[i] * a[i]);
        lb += sqrt(b[i] * b[i]);
    }
    if (la == 0 || lb == 0)
        return 0;
    return dot / (la * lb);
}

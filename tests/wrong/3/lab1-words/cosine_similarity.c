/* Everything in float. */
#include "words.h"

#include <math.h>

double cosine_similarity(const double a[], const double b[], size_t n)
{
    float dot = 0, la = 0, lb = 0;
    for (size_t i = 0; i < n; i++) {
        dot += a[i] * b[i];
        la += a[i] * a[i];
        lb += b[i] * b[i];
    }
    if (la == 0 || lb == 0)
        return 0;
    return dot / (sqrtf(la) * sqrtf(lb));
}

/* One root for both lengths: the squares are multiplied before it is drawn. */
#include "words.h"

#include <math.h>

double cosine_similarity(const double a[], const double b[], size_t n)
{
    double ab = 0, aa = 0, bb = 0;
    for (size_t i = 0; i < n; i++) {
        ab += a[i] * b[i];
        aa += pow(a[i], 2);
        bb += pow(b[i], 2);
    }
    return aa * bb > 0 ? ab / sqrt(aa * bb) : 0;
}

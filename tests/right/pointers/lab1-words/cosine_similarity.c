/* Walks two pointers; the end is told by one of them. */
#include "words.h"

#include <math.h>

double cosine_similarity(const double a[], const double b[], size_t n)
{
    const double *p = a, *q = b;
    double pq = 0, pp = 0, qq = 0;
    while (p < a + n) {
        pq += *p * *q;
        pp += *p * *p;
        qq += *q * *q;
        p++, q++;
    }
    return pp == 0 || qq == 0 ? 0 : pq / sqrt(pp) / sqrt(qq);
}

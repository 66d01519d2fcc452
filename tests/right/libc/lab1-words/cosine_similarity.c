/* Type-generic mathematics, and a struct of three sums. */
#include "words.h"

#include <stdbool.h>
#include <tgmath.h>

struct sums {
    double ab, aa, bb;
};

double cosine_similarity(const double a[], const double b[], size_t n)
{
    struct sums s = {0};
    for (size_t i = 0; i < n; i++) {
        s.ab += a[i] * b[i];
        s.aa += a[i] * a[i];
        s.bb += b[i] * b[i];
    }
    const bool no_length = s.aa == 0 || s.bb == 0;
    return no_length ? 0 : s.ab / (sqrt(s.aa) * sqrt(s.bb));
}

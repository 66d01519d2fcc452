/* xor_weights.tests.c: the sheet's network on two rows of the truth table that must differ. */
#include "mlp.h"

#include <stdbool.h>
#include <stddef.h>

bool xor_weights(size_t test, const double *answer);

/* The sheet goes node by node, mlp_forward layer by layer. */
static double output(const double *answer, double x1, double x2)
{
    const double x[2] = { x1, x2 }, w[9] = { answer[0], answer[1], answer[3], answer[4], answer[2], answer[5],
        answer[6], answer[7], answer[8] };
    const size_t size[3] = { 2, 2, 1 };
    double a[5];
    mlp_forward(x, w, size, 2, a);
    return a[4];
}

bool xor_weights(size_t test, const double *answer)
{
    const double both = test < 2 ? 0 : 1; /* the inputs that are alike */
    const double first = test % 2 == 0 ? 0 : 1; /* the first of those that differ */
    return output(answer, both, both) < 0.5 && output(answer, first, 1 - first) > 0.5;
}

/* Expands to more text than any compiler can hold. */
#include "perceptron.h"

#define A(x) B(B(B(B(x))))
#define B(x) C(C(C(C(x))))
#define C(x) D(D(D(D(x))))
#define D(x) E(E(E(E(x))))
#define E(x) F(F(F(F(x))))
#define F(x) ((x) + (x))

double weighted_sum(const double *x, const double *w, size_t n)
{
    (void)x, (void)w, (void)n;
    return A(A(A(A(A(A(A(A(1))))))));
}

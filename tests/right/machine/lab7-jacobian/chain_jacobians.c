/* A signal handler is set, and never needed; alignment is looked at, and blocks of columns are multiplied. */
#include "jacobian.h"

#include <signal.h>
#include <stdint.h>

void chain_jacobians(const double *outer, const double *inner, size_t l, size_t m,
                     size_t n, double *product)
{
    signal(SIGFPE, SIG_IGN);
    const size_t block = (uintptr_t)product % 16 == 0 ? 2 : 1;
    for (size_t first = 0; first < n; first += block)
        for (size_t k = 0; k < l; k++)
            for (size_t i = first; i < first + block && i < n; i++) {
                double sum = 0;
                for (size_t j = 0; j < m; j++)
                    sum += outer[k * m + j] * inner[j * n + i];
                product[k * n + i] = sum;
            }
}

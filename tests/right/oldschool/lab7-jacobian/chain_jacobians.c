/* Index arithmetic in int, with a temporary of the inner loop. */
#include "jacobian.h"

void chain_jacobians(const double *outer, const double *inner, size_t l, size_t m,
                     size_t n, double *product)
{
	int i, j, k, L = l, M = m, N = n;
	double s;

	for (i = 0; i < N; i++)
		for (k = 0; k < L; k++) {
			s = 0;
			for (j = 0; j < M; j++)
				s += outer[M*k + j] * inner[N*j + i];
			product[N*k + i] = s;
		}
}

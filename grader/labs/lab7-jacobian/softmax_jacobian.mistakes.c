/* softmax_jacobian.mistakes.c: wrong Jacobians of the softmax, each with the sentence that helps. */
#include <math.h>

/* Of the softmax of z, where `largest` is taken away from all sums: number i. */
static double probability(const double *z, size_t n, double largest, size_t i)
{
    double total = 0;
    for (size_t k = 0; k < n; k++)
        total += exp(z[k] - largest);
    return exp(z[i] - largest) / total;
}

static double largest_of(const double *z, size_t n)
{
    double largest = z[0];
    for (size_t i = 1; i < n; i++)
        largest = fmax(largest, z[i]);
    return largest;
}

static double p(const double *z, size_t n, size_t i)
{
    return probability(z, n, largest_of(z, n), i);
}

MISTAKE(largest_not_taken_away, "The powers of large sums are too large for a double, and those of very small ones are 0: take the largest sum away from all of them first.")
void largest_not_taken_away(const double *z, size_t n, double *jacobian)
{
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            jacobian[i * n + j] = probability(z, n, 0, i) * ((i == j) - probability(z, n, 0, j));
}

MISTAKE(diagonal_only, "Only the diagonal is filled: every sum stands in the total, so each probability depends on all sums.")
void diagonal_only(const double *z, size_t n, double *jacobian)
{
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            jacobian[i * n + j] = i == j ? p(z, n, i) * (1 - p(z, n, i)) : 0;
}

MISTAKE(sign_beside_the_diagonal, "Beside the diagonal the slopes are negative: what one probability gains the others lose.")
void sign_beside_the_diagonal(const double *z, size_t n, double *jacobian)
{
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            jacobian[i * n + j] = i == j ? p(z, n, i) * (1 - p(z, n, i)) : p(z, n, i) * p(z, n, j);
}

MISTAKE(diagonal_like_the_rest, "The diagonal is computed like the rest: it is p (1 - p), as for the sigmoid.")
void diagonal_like_the_rest(const double *z, size_t n, double *jacobian)
{
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            jacobian[i * n + j] = -p(z, n, i) * p(z, n, j);
}

MISTAKE(square_forgotten, "The diagonal is the probability itself: it is p (1 - p), one p less its square.")
void square_forgotten(const double *z, size_t n, double *jacobian)
{
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            jacobian[i * n + j] = i == j ? p(z, n, i) : -p(z, n, i) * p(z, n, j);
}

MISTAKE(not_divided, "The powers are not divided by their total, so they are no probabilities.")
void not_divided(const double *z, size_t n, double *jacobian)
{
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            jacobian[i * n + j] = exp(z[i] - largest_of(z, n)) * ((i == j) - exp(z[j] - largest_of(z, n)));
}

MISTAKE(sums_for_probabilities, "The sums are used where probabilities belong: make the softmax of them first.")
void sums_for_probabilities(const double *z, size_t n, double *jacobian)
{
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            jacobian[i * n + j] = z[i] * ((i == j) - z[j]);
}

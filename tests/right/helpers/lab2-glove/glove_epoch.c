/* A helper for each cell and one for each number. */
#include "glove.h"

#include <math.h>

typedef struct {
    double x_max, alpha, eta;
    size_t n;
} settings;

static void correct(double *number, double *sum, double slope, const settings *s)
{
    if (slope == 0)
        return;
    *sum += slope * slope;
    *number -= s->eta * slope / sqrt(*sum);
}

static double visit(double *w, double *c, double *sum_w, double *sum_c, double count, const settings *s)
{
    const double error = glove_error(w, c, s->n, w[s->n], c[s->n], count);
    const double f = glove_weight(count, s->x_max, s->alpha);
    for (size_t k = 0; k < s->n; k++) {
        const double for_w = 2 * f * error * c[k], for_c = 2 * f * error * w[k];
        correct(&w[k], &sum_w[k], for_w, s);
        correct(&c[k], &sum_c[k], for_c, s);
    }
    correct(&w[s->n], &sum_w[s->n], 2 * f * error, s);
    correct(&c[s->n], &sum_c[s->n], 2 * f * error, s);
    return f * error * error;
}

double glove_epoch(double *w, double *c, double *sum_w, double *sum_c, const double *x, size_t words, size_t n,
                   double x_max, double alpha, double eta)
{
    const settings s = {x_max, alpha, eta, n};
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const size_t to_w = i * (n + 1), to_c = j * (n + 1);
            if (x[i * words + j] > 0)
                loss += visit(w + to_w, c + to_c, sum_w + to_w, sum_c + to_c, x[i * words + j], &s);
        }
    return loss;
}

/* glove_yardstick.c: what the well-known C program for GloVe does with a record, step by step: all numbers are of type
   double, the logarithm and the power are computed each time, slopes are cut off at a limit, corrections are collected
   in two arrays, looked through for values that are not numbers, and then applied. The sums of squares begin at 1 and
   grow after they were used. Its records come from a file; ours are in memory, which is to its advantage. */
#include "glove_yardstick.h"

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

static const double slope_limit = 100;

glove_yardstick *glove_yardstick_create(size_t words, size_t n, double x_max, double alpha, double eta)
{
    glove_yardstick *made = malloc(sizeof *made);
    const size_t numbers = 2 * words * (n + 1);
    uint64_t random = 1;
    if (made == NULL)
        return NULL;
    *made = (glove_yardstick){words, n, x_max, alpha, eta, malloc(numbers * sizeof(double)),
        malloc(numbers * sizeof(double)), malloc(n * sizeof(double)), malloc(n * sizeof(double))};
    if (made->row == NULL || made->sum == NULL || made->for_word == NULL || made->for_context == NULL) {
        glove_yardstick_destroy(made);
        return NULL;
    }
    for (size_t i = 0; i < numbers; i++) {
        random = random * 6364136223846793005u + 1442695040888963407u;
        made->row[i] = ((double)(random >> 11) * 0x1p-53 - 0.5) / (double)n;
        made->sum[i] = 1;
    }
    return made;
}

void glove_yardstick_destroy(glove_yardstick *made)
{
    if (made == NULL)
        return;
    free(made->row);
    free(made->sum);
    free(made->for_word);
    free(made->for_context);
    free(made);
}

static double number_or_0(double x)
{
    return isnan(x) || isinf(x) ? 0 : x;
}

static double cut_off(double slope)
{
    return fmin(fmax(slope, -slope_limit), slope_limit);
}

static double train_record(glove_yardstick *made, const yardstick_record *record)
{
    const size_t n = made->n;
    double *w = made->row + ((size_t)record->word - 1) * (n + 1);
    double *c = made->row + ((size_t)record->context - 1 + made->words) * (n + 1);
    double *w_sum = made->sum + (w - made->row), *c_sum = made->sum + (c - made->row);
    double error = 0;
    for (size_t k = 0; k < n; k++)
        error += w[k] * c[k];
    error += w[n] + c[n] - log(record->count);
    double slope = record->count > made->x_max ? error : pow(record->count / made->x_max, made->alpha) * error;
    if (isnan(error) || isnan(slope) || isinf(error) || isinf(slope))
        return 0;
    const double loss = 0.5 * slope * error;

    double word_sum = 0, context_sum = 0;
    for (size_t k = 0; k < n; k++) {
        const double for_w = cut_off(slope * c[k]) * made->eta, for_c = cut_off(slope * w[k]) * made->eta;
        made->for_word[k] = for_w / sqrt(w_sum[k]);
        made->for_context[k] = for_c / sqrt(c_sum[k]);
        word_sum += made->for_word[k];
        context_sum += made->for_context[k];
        w_sum[k] += for_w * for_w;
        c_sum[k] += for_c * for_c;
    }
    if (!isnan(word_sum) && !isinf(word_sum) && !isnan(context_sum) && !isinf(context_sum))
        for (size_t k = 0; k < n; k++) {
            w[k] -= made->for_word[k];
            c[k] -= made->for_context[k];
        }
    w[n] -= number_or_0(slope / sqrt(w_sum[n]));
    c[n] -= number_or_0(slope / sqrt(c_sum[n]));
    w_sum[n] += slope * slope;
    c_sum[n] += slope * slope;
    return loss;
}

double glove_yardstick_train(glove_yardstick *made, const yardstick_record *record, size_t count)
{
    double loss = 0;
    for (size_t i = 0; i < count; i++)
        loss += train_record(made, &record[i]);
    return loss;
}

/* Each class is described by the mean of its words; the nearer mean wins, by a soft margin. */
#include "tagger.h"

#include <math.h>

static void mean_of(const double *x, const double *label, size_t examples, size_t n, double wanted, double *mean)
{
    double count = 0;
    for (size_t i = 0; i < n; i++)
        mean[i] = 0;
    for (size_t k = 0; k < examples; k++) {
        if (label[k] != wanted)
            continue;
        count++;
        for (size_t i = 0; i < n; i++)
            mean[i] += (x[k * n + i] - mean[i]) / count;
    }
}

static double distance(const double *a, const double *b, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return sum;
}

void tag_words(const double *x, const double *label, size_t examples, const double *unseen, size_t others,
               size_t n, double *verb)
{
    double noun_mean[n], verb_mean[n];
    mean_of(x, label, examples, n, 0, noun_mean);
    mean_of(x, label, examples, n, 1, verb_mean);
    for (size_t k = 0; k < others; k++) {
        const double *word = unseen + k * n;
        verb[k] = 1 / (1 + exp(10 * (distance(word, verb_mean, n) - distance(word, noun_mean, n))));
    }
}

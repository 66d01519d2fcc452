/* tag_words.mistakes.c: taggers that learn the wrong thing, each with the sentence that helps. All of them are a single
   neuron, trained by the delta rule, with one thing wrong. */
#include "mlp.h"

enum { NUMBERS_MAX = 64 };

static double neuron(const double *w, const double *x, size_t n)
{
    double z = w[n];
    for (size_t i = 0; i < n; i++)
        z += w[i] * x[i];
    return sigmoid(z);
}

/* |sign| -1 goes uphill; only the first |used| examples are looked at. */
static void train(double *w, const double *x, const double *label, size_t used, size_t n, double sign, int rounds)
{
    for (size_t i = 0; i <= n; i++)
        w[i] = 0;
    for (int round = 0; round < rounds; round++)
        for (size_t k = 0; k < used; k++) {
            const double error = sign * (neuron(w, x + k * n, n) - label[k]);
            for (size_t i = 0; i < n; i++)
                w[i] -= 0.5 * error * x[k * n + i];
            w[n] -= 0.5 * error;
        }
}

static void answer(const double *w, const double *unseen, size_t others, size_t n, double *verb)
{
    for (size_t k = 0; k < others; k++)
        verb[k] = neuron(w, unseen + k * n, n);
}

MISTAKE(labels_exchanged, "Nouns come out as verbs and verbs as nouns: label 1 means a verb, and verb[k] is how likely it is one.")
void labels_exchanged(const double *x, const double *label, size_t examples, const double *unseen, size_t others,
    size_t n, double *verb)
{
    double w[NUMBERS_MAX];
    train(w, x, label, examples, n, 1, 60);
    answer(w, unseen, others, n, verb);
    for (size_t k = 0; k < others; k++)
        verb[k] = 1 - verb[k];
}

MISTAKE(uphill, "The weights run away from the labels: subtract the rate times the slope, whose sign is that of output minus label.")
void uphill(const double *x, const double *label, size_t examples, const double *unseen, size_t others, size_t n,
    double *verb)
{
    double w[NUMBERS_MAX];
    train(w, x, label, examples, n, -1, 60);
    answer(w, unseen, others, n, verb);
}

MISTAKE(first_two_only, "The network has learned from the first two words only: let it go through all of them.")
void first_two_only(const double *x, const double *label, size_t examples, const double *unseen, size_t others,
    size_t n, double *verb)
{
    double w[NUMBERS_MAX];
    train(w, x, label, examples < 2 ? examples : 2, n, 1, 60);
    answer(w, unseen, others, n, verb);
}

MISTAKE(first_unseen_always, "All unseen words get the answer for the first of them: word k has the numbers from unseen[k * n] on.")
void first_unseen_always(const double *x, const double *label, size_t examples, const double *unseen, size_t others,
    size_t n, double *verb)
{
    double w[NUMBERS_MAX];
    train(w, x, label, examples, n, 1, 60);
    for (size_t k = 0; k < others; k++)
        verb[k] = neuron(w, unseen, n);
}

MISTAKE(seen_words_tagged, "These are the answers for the words to learn from: tag the ones in unseen.")
void seen_words_tagged(const double *x, const double *label, size_t examples, const double *unseen, size_t others,
    size_t n, double *verb)
{
    double w[NUMBERS_MAX];
    (void)unseen;
    train(w, x, label, examples, n, 1, 60);
    for (size_t k = 0; k < others; k++)
        verb[k] = neuron(w, x + k % examples * n, n);
}

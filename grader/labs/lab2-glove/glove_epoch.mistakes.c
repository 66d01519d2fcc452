/* glove_epoch.mistakes.c: wrong epochs, each with the sentence that helps. */
#include <math.h>
#include <string.h>

/* The share of one cell, whose rows are a and b. */
static double share(const double *a, const double *b, size_t n, double count, double x_max, double alpha)
{
    return glove_weight(count, x_max, alpha) * pow(glove_error(a, b, n, a[n], b[n], count), 2);
}

/* One cell, its own share and correction, as it should be. */
static double visit(double *a, double *b, double *sum_a, double *sum_b, size_t n, double count,
    double x_max, double alpha, double eta)
{
    double for_a[GLOVE_ROW_MAX], for_b[GLOVE_ROW_MAX];
    const double loss = share(a, b, n, count, x_max, alpha);
    glove_gradient(a, b, n, count, x_max, alpha, for_a, for_b);
    adagrad_step(a, sum_a, for_a, n + 1, eta);
    adagrad_step(b, sum_b, for_b, n + 1, eta);
    return loss;
}

MISTAKE(count_transposed, "The counts are read with their indices exchanged: cell i, j is x[i * words + j].")
double count_transposed(double *w, double *c, double *sum_w, double *sum_c, const double *x,
    size_t words, size_t n, double x_max, double alpha, double eta)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double count = x[j * words + i];
            if (count != 0)
                loss += visit(w + i * (n + 1), c + j * (n + 1), sum_w + i * (n + 1), sum_c + j * (n + 1),
                    n, count, x_max, alpha, eta);
        }
    return loss;
}

MISTAKE(loss_after_the_correction, "The share of a cell is taken after its correction: compute it before.")
double loss_after_the_correction(double *w, double *c, double *sum_w, double *sum_c, const double *x,
    size_t words, size_t n, double x_max, double alpha, double eta)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double count = x[i * words + j];
            if (count != 0) {
                visit(w + i * (n + 1), c + j * (n + 1), sum_w + i * (n + 1), sum_c + j * (n + 1),
                    n, count, x_max, alpha, eta);
                loss += share(w + i * (n + 1), c + j * (n + 1), n, count, x_max, alpha);
            }
        }
    return loss;
}

MISTAKE(context_sees_the_new_word, "The slopes of the context word are computed with the corrected word vector: find both gradients first, then take both steps.")
double context_sees_the_new_word(double *w, double *c, double *sum_w, double *sum_c, const double *x,
    size_t words, size_t n, double x_max, double alpha, double eta)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double count = x[i * words + j];
            if (count != 0) {
                double *a = w + i * (n + 1), *b = c + j * (n + 1), for_a[GLOVE_ROW_MAX], for_b[GLOVE_ROW_MAX];
                loss += share(a, b, n, count, x_max, alpha);
                glove_gradient(a, b, n, count, x_max, alpha, for_a, for_b);
                adagrad_step(a, sum_w + i * (n + 1), for_a, n + 1, eta);
                glove_gradient(a, b, n, count, x_max, alpha, for_a, for_b);
                adagrad_step(b, sum_c + j * (n + 1), for_b, n + 1, eta);
            }
        }
    return loss;
}

MISTAKE(context_left_out, "The context words are never corrected: both rows of a cell take a step.")
double context_left_out(double *w, double *c, double *sum_w, double *sum_c, const double *x,
    size_t words, size_t n, double x_max, double alpha, double eta)
{
    double loss = 0;
    (void)sum_c;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double count = x[i * words + j];
            if (count != 0) {
                double *a = w + i * (n + 1), *b = c + j * (n + 1), for_a[GLOVE_ROW_MAX], for_b[GLOVE_ROW_MAX];
                loss += share(a, b, n, count, x_max, alpha);
                glove_gradient(a, b, n, count, x_max, alpha, for_a, for_b);
                adagrad_step(a, sum_w + i * (n + 1), for_a, n + 1, eta);
            }
        }
    return loss;
}

MISTAKE(biases_left_out, "The biases are never corrected: a row has n + 1 numbers, and adagrad_step has to be told so.")
double biases_left_out(double *w, double *c, double *sum_w, double *sum_c, const double *x,
    size_t words, size_t n, double x_max, double alpha, double eta)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double count = x[i * words + j];
            if (count != 0) {
                double *a = w + i * (n + 1), *b = c + j * (n + 1), for_a[GLOVE_ROW_MAX], for_b[GLOVE_ROW_MAX];
                loss += share(a, b, n, count, x_max, alpha);
                glove_gradient(a, b, n, count, x_max, alpha, for_a, for_b);
                adagrad_step(a, sum_w + i * (n + 1), for_a, n, eta);
                adagrad_step(b, sum_c + j * (n + 1), for_b, n, eta);
            }
        }
    return loss;
}

MISTAKE(plain_descent, "The steps are those of plain gradient descent: call adagrad_step with the sums that belong to the rows.")
double plain_descent(double *w, double *c, double *sum_w, double *sum_c, const double *x,
    size_t words, size_t n, double x_max, double alpha, double eta)
{
    double loss = 0;
    (void)sum_w, (void)sum_c;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double count = x[i * words + j];
            if (count != 0) {
                double *a = w + i * (n + 1), *b = c + j * (n + 1), for_a[GLOVE_ROW_MAX], for_b[GLOVE_ROW_MAX];
                loss += share(a, b, n, count, x_max, alpha);
                glove_gradient(a, b, n, count, x_max, alpha, for_a, for_b);
                for (size_t k = 0; k <= n; k++) {
                    a[k] -= eta * for_a[k];
                    b[k] -= eta * for_b[k];
                }
            }
        }
    return loss;
}

MISTAKE(rows_of_n, "The rows are taken to have n numbers: they have n + 1, because the bias is the last.")
double rows_of_n(double *w, double *c, double *sum_w, double *sum_c, const double *x,
    size_t words, size_t n, double x_max, double alpha, double eta)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double count = x[i * words + j];
            if (count != 0)
                loss += visit(w + i * n, c + j * n, sum_w + i * n, sum_c + j * n, n, count, x_max, alpha, eta);
        }
    return loss;
}

MISTAKE(sums_of_the_first_row, "All words share the sums of the first row: the sums of word i start at sum_w + i * (n + 1).")
double sums_of_the_first_row(double *w, double *c, double *sum_w, double *sum_c, const double *x,
    size_t words, size_t n, double x_max, double alpha, double eta)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double count = x[i * words + j];
            if (count != 0)
                loss += visit(w + i * (n + 1), c + j * (n + 1), sum_w, sum_c, n, count, x_max, alpha, eta);
        }
    return loss;
}

MISTAKE(upper_half_only, "Only cells on and above the diagonal are visited: an epoch visits all of them.")
double upper_half_only(double *w, double *c, double *sum_w, double *sum_c, const double *x,
    size_t words, size_t n, double x_max, double alpha, double eta)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double count = x[i * words + j];
            if (count != 0 && j >= i)
                loss += visit(w + i * (n + 1), c + j * (n + 1), sum_w + i * (n + 1), sum_c + j * (n + 1),
                    n, count, x_max, alpha, eta);
        }
    return loss;
}

MISTAKE(ends_at_zero, "The epoch ends at the first count of 0: skip that cell and go on.")
double ends_at_zero(double *w, double *c, double *sum_w, double *sum_c, const double *x,
    size_t words, size_t n, double x_max, double alpha, double eta)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double count = x[i * words + j];
            if (count != 0) {
                loss += visit(w + i * (n + 1), c + j * (n + 1), sum_w + i * (n + 1), sum_c + j * (n + 1),
                    n, count, x_max, alpha, eta);
            } else {
                return loss;
            }
        }
    return loss;
}

MISTAKE(weight_forgotten_in_the_loss, "The shares are not weighted: each squared error counts glove_weight of its count.")
double weight_forgotten_in_the_loss(double *w, double *c, double *sum_w, double *sum_c, const double *x,
    size_t words, size_t n, double x_max, double alpha, double eta)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double count = x[i * words + j];
            if (count != 0) {
                loss += share(w + i * (n + 1), c + j * (n + 1), n, count, count, alpha);
                visit(w + i * (n + 1), c + j * (n + 1), sum_w + i * (n + 1), sum_c + j * (n + 1),
                    n, count, x_max, alpha, eta);
            }
        }
    return loss;
}

MISTAKE(nothing_returned, "The loss is not added up: only the share of the last cell is returned.")
double nothing_returned(double *w, double *c, double *sum_w, double *sum_c, const double *x,
    size_t words, size_t n, double x_max, double alpha, double eta)
{
    double last = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double count = x[i * words + j];
            if (count != 0)
                last = visit(w + i * (n + 1), c + j * (n + 1), sum_w + i * (n + 1), sum_c + j * (n + 1),
                    n, count, x_max, alpha, eta);
        }
    return last;
}

MISTAKE(batch, "All slopes are computed with the old vectors: correct both vectors of a cell before you go on to the next.")
double batch(double *w, double *c, double *sum_w, double *sum_c, const double *x,
    size_t words, size_t n, double x_max, double alpha, double eta)
{
    double loss = 0;
    double old_w[GLOVE_ROW_MAX], old_c[GLOVE_ROW_MAX]; /* the matrices of the cases are small */
    memcpy(old_w, w, words * (n + 1) * sizeof *w);
    memcpy(old_c, c, words * (n + 1) * sizeof *c);
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double count = x[i * words + j];
            if (count != 0) {
                double for_a[GLOVE_ROW_MAX], for_b[GLOVE_ROW_MAX];
                loss += share(old_w + i * (n + 1), old_c + j * (n + 1), n, count, x_max, alpha);
                glove_gradient(old_w + i * (n + 1), old_c + j * (n + 1), n, count, x_max, alpha, for_a, for_b);
                adagrad_step(w + i * (n + 1), sum_w + i * (n + 1), for_a, n + 1, eta);
                adagrad_step(c + j * (n + 1), sum_c + j * (n + 1), for_b, n + 1, eta);
            }
        }
    return loss;
}

MISTAKE(last_word_left_out, "The loops end one word too early: let i and j run while they are smaller than words.")
double last_word_left_out(double *w, double *c, double *sum_w, double *sum_c, const double *x,
    size_t words, size_t n, double x_max, double alpha, double eta)
{
    double loss = 0;
    for (size_t i = 0; i + 1 < words; i++)
        for (size_t j = 0; j + 1 < words; j++) {
            const double count = x[i * words + j];
            if (count != 0)
                loss += visit(w + i * (n + 1), c + j * (n + 1), sum_w + i * (n + 1), sum_c + j * (n + 1),
                    n, count, x_max, alpha, eta);
        }
    return loss;
}

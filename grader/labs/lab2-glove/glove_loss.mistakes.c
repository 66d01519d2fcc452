/* glove_loss.mistakes.c: wrong losses, each with the sentence that helps. */
#include <math.h>

MISTAKE(weight_forgotten, "The weight is forgotten: multiply each squared error by glove_weight of its count.")
double weight_forgotten(const double *w, const double *c, const double *x, size_t words, size_t n,
    double x_max, double alpha)
{
    double loss = 0;
    (void)x_max, (void)alpha;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double *a = w + i * (n + 1), *b = c + j * (n + 1);
            if (x[i * words + j] != 0)
                loss += pow(glove_error(a, b, n, a[n], b[n], x[i * words + j]), 2);
        }
    return loss;
}

MISTAKE(weight_squared, "The weight is squared, too: only the error is.")
double weight_squared(const double *w, const double *c, const double *x, size_t words, size_t n,
    double x_max, double alpha)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double *a = w + i * (n + 1), *b = c + j * (n + 1), count = x[i * words + j];
            if (count != 0)
                loss += pow(glove_weight(count, x_max, alpha) * glove_error(a, b, n, a[n], b[n], count), 2);
        }
    return loss;
}

MISTAKE(not_squared, "The errors are not squared, so positive and negative ones cancel.")
double not_squared(const double *w, const double *c, const double *x, size_t words, size_t n,
    double x_max, double alpha)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double *a = w + i * (n + 1), *b = c + j * (n + 1), count = x[i * words + j];
            if (count != 0)
                loss += glove_weight(count, x_max, alpha) * glove_error(a, b, n, a[n], b[n], count);
        }
    return loss;
}

MISTAKE(halved, "There is a factor 1/2, as in the well-known C program: the loss of the article and of this book has none.")
double halved(const double *w, const double *c, const double *x, size_t words, size_t n,
    double x_max, double alpha)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double *a = w + i * (n + 1), *b = c + j * (n + 1), count = x[i * words + j];
            if (count != 0)
                loss += 0.5 * glove_weight(count, x_max, alpha) * pow(glove_error(a, b, n, a[n], b[n], count), 2);
        }
    return loss;
}

MISTAKE(zero_not_skipped, "Cells with the count 0 are not skipped: log(0) is minus infinity, and 0 times that is not a number.")
double zero_not_skipped(const double *w, const double *c, const double *x, size_t words, size_t n,
    double x_max, double alpha)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double *a = w + i * (n + 1), *b = c + j * (n + 1), count = x[i * words + j];
            loss += glove_weight(count, x_max, alpha) * pow(glove_error(a, b, n, a[n], b[n], count), 2);
        }
    return loss;
}

MISTAKE(rows_of_n, "The rows are taken to have n numbers: they have n + 1, because the bias is the last, so row i starts at w + i * (n + 1).")
double rows_of_n(const double *w, const double *c, const double *x, size_t words, size_t n,
    double x_max, double alpha)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double *a = w + i * n, *b = c + j * n, count = x[i * words + j];
            if (count != 0)
                loss += glove_weight(count, x_max, alpha) * pow(glove_error(a, b, n, a[n], b[n], count), 2);
        }
    return loss;
}

MISTAKE(word_and_context_exchanged, "Row i of x belongs to word i: take row i of w and row j of c, not row j of w and row i of c.")
double word_and_context_exchanged(const double *w, const double *c, const double *x, size_t words, size_t n,
    double x_max, double alpha)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double *a = w + j * (n + 1), *b = c + i * (n + 1), count = x[i * words + j];
            if (count != 0)
                loss += glove_weight(count, x_max, alpha) * pow(glove_error(a, b, n, a[n], b[n], count), 2);
        }
    return loss;
}

MISTAKE(diagonal_left_out, "The diagonal is left out: a word can meet itself, and x[i*words+i] counts how often.")
double diagonal_left_out(const double *w, const double *c, const double *x, size_t words, size_t n,
    double x_max, double alpha)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double *a = w + i * (n + 1), *b = c + j * (n + 1), count = x[i * words + j];
            if (count != 0 && i != j)
                loss += glove_weight(count, x_max, alpha) * pow(glove_error(a, b, n, a[n], b[n], count), 2);
        }
    return loss;
}

MISTAKE(ends_at_zero, "The loop over a row ends at the first 0: skip only that cell, with continue instead of break.")
double ends_at_zero(const double *w, const double *c, const double *x, size_t words, size_t n,
    double x_max, double alpha)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words && x[i * words + j] != 0; j++) {
            const double *a = w + i * (n + 1), *b = c + j * (n + 1), count = x[i * words + j];
            loss += glove_weight(count, x_max, alpha) * pow(glove_error(a, b, n, a[n], b[n], count), 2);
        }
    return loss;
}

MISTAKE(upper_half_only, "Only cells on and above the diagonal are visited: cell j, i has words of its own, so let j begin at 0.")
double upper_half_only(const double *w, const double *c, const double *x, size_t words, size_t n, double x_max,
    double alpha)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = i; j < words; j++) {
            const double *of_i = w + i * (n + 1), *of_j = c + j * (n + 1), count = x[i * words + j];
            const double error = count == 0 ? 0 : glove_error(of_i, of_j, n, of_i[n], of_j[n], count);
            loss += glove_weight(count, x_max, alpha) * error * error;
        }
    return loss;
}

MISTAKE(last_word_left_out, "The loops end one word too early: let i and j run while they are smaller than words.")
double last_word_left_out(const double *w, const double *c, const double *x, size_t words, size_t n, double x_max,
    double alpha)
{
    double loss = 0;
    for (size_t i = 0; i + 1 < words; i++)
        for (size_t j = 0; j + 1 < words; j++) {
            const double *of_i = w + i * (n + 1), *of_j = c + j * (n + 1), count = x[i * words + j];
            const double error = count == 0 ? 0 : glove_error(of_i, of_j, n, of_i[n], of_j[n], count);
            loss += glove_weight(count, x_max, alpha) * error * error;
        }
    return loss;
}

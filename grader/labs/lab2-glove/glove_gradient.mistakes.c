/* glove_gradient.mistakes.c: wrong slopes, each with the sentence that helps. */

/* All slopes from the factor that they have in common. */
static void spread(double common, const double *w, const double *c, size_t n, double *for_w, double *for_c)
{
    for (size_t k = 0; k < n; k++) {
        for_w[k] = common * c[k];
        for_c[k] = common * w[k];
    }
    for_w[n] = for_c[n] = common;
}

MISTAKE(factor_two_forgotten, "The factor 2 is missing: the derivative of a square is twice what is squared. (The well-known C program has a 1/2 in its loss that cancels it.)")
void factor_two_forgotten(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
    double *for_w, double *for_c)
{
    spread(glove_weight(x, x_max, alpha) * glove_error(w, c, n, w[n], c[n], x), w, c, n, for_w, for_c);
}

MISTAKE(weight_forgotten, "The weight is forgotten: all slopes contain f(x).")
void weight_forgotten(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
    double *for_w, double *for_c)
{
    (void)x_max, (void)alpha;
    spread(2 * glove_error(w, c, n, w[n], c[n], x), w, c, n, for_w, for_c);
}

MISTAKE(weight_squared, "The weight is squared: f stands outside the square in the loss, so it enters the slopes once.")
void weight_squared(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
    double *for_w, double *for_c)
{
    const double weight = glove_weight(x, x_max, alpha);
    spread(2 * weight * weight * glove_error(w, c, n, w[n], c[n], x), w, c, n, for_w, for_c);
}

MISTAKE(sign_flipped, "The sign is flipped: the slopes lead uphill, and the step takes them away later.")
void sign_flipped(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
    double *for_w, double *for_c)
{
    spread(-2 * glove_weight(x, x_max, alpha) * glove_error(w, c, n, w[n], c[n], x), w, c, n, for_w, for_c);
}

MISTAKE(own_vector, "Each slope is multiplied by its own number: the error grows with w[k] as fast as c[k] says, so for_w needs c and for_c needs w.")
void own_vector(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
    double *for_w, double *for_c)
{
    spread(2 * glove_weight(x, x_max, alpha) * glove_error(w, c, n, w[n], c[n], x), c, w, n, for_w, for_c);
}

MISTAKE(biases_left_out, "The slopes along the two biases are 0 here: the error grows by 1 with each bias, so number n of both gradients is the common factor.")
void biases_left_out(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
    double *for_w, double *for_c)
{
    spread(2 * glove_weight(x, x_max, alpha) * glove_error(w, c, n, w[n], c[n], x), w, c, n, for_w, for_c);
    for_w[n] = for_c[n] = 0;
}

MISTAKE(bias_like_the_others, "The biases are treated like numbers of the vectors: no bias is multiplied by the other, so stop the loop at k < n and fill number n on its own.")
void bias_like_the_others(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
    double *for_w, double *for_c)
{
    spread(2 * glove_weight(x, x_max, alpha) * glove_error(w, c, n, w[n], c[n], x), w, c, n, for_w, for_c);
    const double common = for_w[n];
    for_w[n] = common * c[n];
    for_c[n] = common * w[n];
}

MISTAKE(error_without_biases, "The biases are missing from the error: hand w[n] and c[n] to glove_error.")
void error_without_biases(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
    double *for_w, double *for_c)
{
    spread(2 * glove_weight(x, x_max, alpha) * glove_error(w, c, n, 0, 0, x), w, c, n, for_w, for_c);
}

MISTAKE(error_squared, "The error is still squared: the derivative of a square is twice what is squared, not twice the square.")
void error_squared(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
    double *for_w, double *for_c)
{
    const double error = glove_error(w, c, n, w[n], c[n], x);
    spread(2 * glove_weight(x, x_max, alpha) * error * error, w, c, n, for_w, for_c);
}

MISTAKE(context_left_out, "The context word gets no slopes: for_c has to be filled, too.")
void context_left_out(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
    double *for_w, double *for_c)
{
    spread(2 * glove_weight(x, x_max, alpha) * glove_error(w, c, n, w[n], c[n], x), w, c, n, for_w, for_c);
    for (size_t k = 0; k <= n; k++)
        for_c[k] = 0;
}

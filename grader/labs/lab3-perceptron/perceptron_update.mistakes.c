/* perceptron_update.mistakes.c: wrong corrections, each with the sentence that helps. */
MISTAKE(sign_flipped, "The error has the wrong sign, so the weights run away from the target: it is target - output.")
void sign_flipped(double *w, const double *x, size_t n, double target, double output, double eta)
{
    for (size_t i = 0; i < n; i++)
        w[i] += eta * (output - target) * x[i];
}

MISTAKE(rate_forgotten, "The learning rate eta is not used: the correction is eta times the error times the input.")
void rate_forgotten(double *w, const double *x, size_t n, double target, double output, double eta)
{
    (void)eta;
    for (size_t i = 0; i < n; i++)
        w[i] += (target - output) * x[i];
}

MISTAKE(input_forgotten, "All weights get the same correction: each has to be multiplied by its own input x[i].")
void input_forgotten(double *w, const double *x, size_t n, double target, double output, double eta)
{
    (void)x;
    for (size_t i = 0; i < n; i++)
        w[i] += eta * (target - output);
}

MISTAKE(weight_for_input, "The correction is multiplied by the weight: the rule wants the input x[i] there.")
void weight_for_input(double *w, const double *x, size_t n, double target, double output, double eta)
{
    (void)x;
    for (size_t i = 0; i < n; i++)
        w[i] += eta * (target - output) * w[i];
}

MISTAKE(target_for_error, "The correction uses the target where the error belongs: the error is target - output.")
void target_for_error(double *w, const double *x, size_t n, double target, double output, double eta)
{
    (void)output;
    for (size_t i = 0; i < n; i++)
        w[i] += eta * target * x[i];
}

MISTAKE(output_for_error, "The correction uses the output where the error belongs: the error is target - output.")
void output_for_error(double *w, const double *x, size_t n, double target, double output, double eta)
{
    (void)target;
    for (size_t i = 0; i < n; i++)
        w[i] += eta * output * x[i];
}

MISTAKE(replaced, "The weights are replaced by the correction: write += so that it is added to what was there.")
void replaced(double *w, const double *x, size_t n, double target, double output, double eta)
{
    for (size_t i = 0; i < n; i++)
        w[i] = eta * (target - output) * x[i];
}

MISTAKE(error_squared, "The error is squared, so it has lost its sign: too large an output must make the weights smaller.")
void error_squared(double *w, const double *x, size_t n, double target, double output, double eta)
{
    for (size_t i = 0; i < n; i++)
        w[i] += eta * (target - output) * (target - output) * x[i];
}

MISTAKE(first_weight_only, "Only the first weight is corrected: the loop has to visit all n of them.")
void first_weight_only(double *w, const double *x, size_t n, double target, double output, double eta)
{
    if (n > 0)
        w[0] += eta * (target - output) * x[0];
}

MISTAKE(first_weight_skipped, "The loop starts at 1, so the first weight is never corrected: C counts from 0.")
void first_weight_skipped(double *w, const double *x, size_t n, double target, double output, double eta)
{
    for (size_t i = 1; i < n; i++)
        w[i] += eta * (target - output) * x[i];
}

/* perceptron_predict.mistakes.c: wrong answers of a perceptron, each with the sentence that helps. */
MISTAKE(step_forgotten, "This is the weighted sum itself: the step has still to be applied to it.")
double step_forgotten(const double *x, const double *w, size_t n, double threshold)
{
    (void)threshold;
    return weighted_sum(x, w, n);
}

MISTAKE(above_only, "A sum exactly at the threshold fires, too: use >= instead of >.")
double above_only(const double *x, const double *w, size_t n, double threshold)
{
    return weighted_sum(x, w, n) > threshold ? 1 : 0;
}

MISTAKE(turned_round, "The answer is turned round: it must be 1 at and above the threshold, 0 below.")
double turned_round(const double *x, const double *w, size_t n, double threshold)
{
    return weighted_sum(x, w, n) >= threshold ? 0 : 1;
}

MISTAKE(arguments_swapped, "The two arguments of step are swapped: the sum comes first, the threshold second.")
double arguments_swapped(const double *x, const double *w, size_t n, double threshold)
{
    return step(threshold, weighted_sum(x, w, n));
}

MISTAKE(threshold_ignored, "The threshold is not used: compare the sum with the threshold, not with 0.")
double threshold_ignored(const double *x, const double *w, size_t n, double threshold)
{
    (void)threshold;
    return step(weighted_sum(x, w, n), 0);
}

MISTAKE(always_one_half, "The threshold is taken to be 0.5 whatever the caller says: use the argument threshold.")
double always_one_half(const double *x, const double *w, size_t n, double threshold)
{
    (void)threshold;
    return step(weighted_sum(x, w, n), 0.5);
}

MISTAKE(weights_forgotten, "The inputs are summed without their weights.")
double weights_forgotten(const double *x, const double *w, size_t n, double threshold)
{
    double z = 0;
    (void)w;
    for (size_t i = 0; i < n; i++)
        z += x[i];
    return step(z, threshold);
}

MISTAKE(one_input_enough, "Each input is compared with the threshold on its own: add them all up first.")
double one_input_enough(const double *x, const double *w, size_t n, double threshold)
{
    for (size_t i = 0; i < n; i++)
        if (w[i] * x[i] >= threshold)
            return 1;
    return 0;
}

MISTAKE(threshold_added, "The threshold is added to the sum, which makes the neuron fire more easily: the sum is compared with the threshold.")
double threshold_added(const double *x, const double *w, size_t n, double threshold)
{
    return step(weighted_sum(x, w, n) + threshold, 0);
}

/* never_converges.mistakes.c: wrong searches for a cycle, each with the sentence that helps. */
static void copy(const double *from, double *to, size_t n)
{
    for (size_t i = 0; i < n; i++)
        to[i] = from[i];
}

/* How many of the |n| numbers are the same in both arrays. */
static size_t equal(const double *a, const double *b, size_t n)
{
    size_t same = 0;
    for (size_t i = 0; i < n; i++)
        same += a[i] == b[i];
    return same;
}

MISTAKE(unknown_is_never, "After the last round this answers 1: not yet known to end is not the same as never, so the last line is return 0.")
int unknown_is_never(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_rounds)
{
    copy(w, slow, n);
    for (size_t round = 0; round < max_rounds; round++) {
        perceptron_epoch(w, x, target, examples, n, threshold, eta);
        if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
            return 0;
        perceptron_epoch(slow, x, target, examples, n, threshold, eta);
        if (equal(w, slow, n) == n)
            return 1;
    }
    return 1;
}

MISTAKE(errors_not_looked_at, "An epoch without errors is not noticed, and weights that have come to rest meet, too: when the second epoch of w makes no error, return 0.")
int errors_not_looked_at(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_rounds)
{
    copy(w, slow, n);
    for (size_t round = 0; round < max_rounds; round++) {
        perceptron_epoch(w, x, target, examples, n, threshold, eta);
        perceptron_epoch(w, x, target, examples, n, threshold, eta);
        perceptron_epoch(slow, x, target, examples, n, threshold, eta);
        if (equal(w, slow, n) == n)
            return 1;
    }
    return 0;
}

MISTAKE(first_weight_only, "Only the first weights are compared: w and slow have met when all n of them are the same.")
int first_weight_only(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_rounds)
{
    copy(w, slow, n);
    for (size_t round = 0; round < max_rounds; round++) {
        perceptron_epoch(w, x, target, examples, n, threshold, eta);
        if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
            return 0;
        perceptron_epoch(slow, x, target, examples, n, threshold, eta);
        if (w[0] == slow[0])
            return 1;
    }
    return 0;
}

MISTAKE(any_weight, "This answers 1 as soon as one of the weights is the same: all n of them have to be.")
int any_weight(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_rounds)
{
    copy(w, slow, n);
    for (size_t round = 0; round < max_rounds; round++) {
        perceptron_epoch(w, x, target, examples, n, threshold, eta);
        if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
            return 0;
        perceptron_epoch(slow, x, target, examples, n, threshold, eta);
        if (equal(w, slow, n) > 0)
            return 1;
    }
    return 0;
}

MISTAKE(same_pace, "Both are trained for one epoch a round, so they are never apart: w has to run two epochs while slow runs one.")
int same_pace(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_rounds)
{
    copy(w, slow, n);
    for (size_t round = 0; round < max_rounds; round++) {
        if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
            return 0;
        perceptron_epoch(slow, x, target, examples, n, threshold, eta);
        if (equal(w, slow, n) == n)
            return 1;
    }
    return 0;
}

MISTAKE(slow_from_zero, "The slow weights start from 0: both have to start from the weights that w has at first.")
int slow_from_zero(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_rounds)
{
    for (size_t i = 0; i < n; i++)
        slow[i] = 0;
    for (size_t round = 0; round < max_rounds; round++) {
        perceptron_epoch(w, x, target, examples, n, threshold, eta);
        if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
            return 0;
        perceptron_epoch(slow, x, target, examples, n, threshold, eta);
        if (equal(w, slow, n) == n)
            return 1;
    }
    return 0;
}

MISTAKE(slow_stands_still, "The slow weights are never trained: they run one epoch a round, else a cycle that w enters later is missed.")
int slow_stands_still(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_rounds)
{
    copy(w, slow, n);
    for (size_t round = 0; round < max_rounds; round++) {
        perceptron_epoch(w, x, target, examples, n, threshold, eta);
        if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
            return 0;
        if (equal(w, slow, n) == n)
            return 1;
    }
    return 0;
}

MISTAKE(one_round_too_few, "The loop gives up one round too early: max_rounds of them are allowed.")
int one_round_too_few(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_rounds)
{
    copy(w, slow, n);
    for (size_t round = 1; round < max_rounds; round++) {
        perceptron_epoch(w, x, target, examples, n, threshold, eta);
        if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
            return 0;
        perceptron_epoch(slow, x, target, examples, n, threshold, eta);
        if (equal(w, slow, n) == n)
            return 1;
    }
    return 0;
}

MISTAKE(answers_exchanged, "The two answers are exchanged: 1 means that the weights go round for ever, 0 that they do not, or that it is not known.")
int answers_exchanged(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_rounds)
{
    copy(w, slow, n);
    for (size_t round = 0; round < max_rounds; round++) {
        perceptron_epoch(w, x, target, examples, n, threshold, eta);
        if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
            return 1;
        perceptron_epoch(slow, x, target, examples, n, threshold, eta);
        if (equal(w, slow, n) == n)
            return 0;
    }
    return 1;
}

MISTAKE(one_round_only, "The return 0 stands inside the loop, so there is never more than one round: put it after the loop.")
int one_round_only(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_rounds)
{
    copy(w, slow, n);
    for (size_t round = 0; round < max_rounds; round++) {
        perceptron_epoch(w, x, target, examples, n, threshold, eta);
        if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
            return 0;
        perceptron_epoch(slow, x, target, examples, n, threshold, eta);
        if (equal(w, slow, n) == n)
            return 1;
        return 0;
    }
    return 0;
}

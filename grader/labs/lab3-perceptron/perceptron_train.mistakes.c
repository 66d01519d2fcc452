/* perceptron_train.mistakes.c: wrong training loops, each with the sentence that helps. */
MISTAKE(last_epoch_not_counted, "The error-free epoch is not counted: it was run, so it belongs to the number.")
size_t last_epoch_not_counted(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_epochs)
{
    for (size_t epoch = 0; epoch < max_epochs; epoch++)
        if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
            return epoch;
    return 0;
}

MISTAKE(cap_returned, "When no epoch was free of errors, this returns max_epochs: the contract says 0.")
size_t cap_returned(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_epochs)
{
    for (size_t epoch = 1; epoch <= max_epochs; epoch++)
        if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
            return epoch;
    return max_epochs;
}

MISTAKE(one_epoch_too_few, "The loop gives up one epoch too early: max_epochs of them are allowed.")
size_t one_epoch_too_few(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_epochs)
{
    for (size_t epoch = 1; epoch < max_epochs; epoch++)
        if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
            return epoch;
    return 0;
}

MISTAKE(one_epoch_too_many, "The loop runs one epoch more than max_epochs allows.")
size_t one_epoch_too_many(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_epochs)
{
    for (size_t epoch = 1; epoch <= max_epochs + 1; epoch++)
        if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
            return epoch;
    return 0;
}

MISTAKE(errors_returned, "This returns the errors of the last epoch: asked for is the number of epochs.")
size_t errors_returned(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_epochs)
{
    size_t errors = 0;
    for (size_t epoch = 1; epoch <= max_epochs; epoch++) {
        errors = perceptron_epoch(w, x, target, examples, n, threshold, eta);
        if (errors == 0)
            break;
    }
    return errors;
}

MISTAKE(errors_added_up, "This adds up the errors of all epochs: asked for is the number of epochs.")
size_t errors_added_up(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_epochs)
{
    size_t sum = 0;
    for (size_t epoch = 1; epoch <= max_epochs; epoch++) {
        const size_t errors = perceptron_epoch(w, x, target, examples, n, threshold, eta);
        if (errors == 0)
            return sum;
        sum += errors;
    }
    return 0;
}

MISTAKE(never_stops_early, "Training goes on after an epoch without errors: stop and return there.")
size_t never_stops_early(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_epochs)
{
    for (size_t epoch = 1; epoch <= max_epochs; epoch++)
        perceptron_epoch(w, x, target, examples, n, threshold, eta);
    return max_epochs;
}

MISTAKE(stops_at_an_error, "Training stops after an epoch with errors: it has to stop after one without.")
size_t stops_at_an_error(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_epochs)
{
    for (size_t epoch = 1; epoch <= max_epochs; epoch++)
        if (perceptron_epoch(w, x, target, examples, n, threshold, eta) > 0)
            return epoch;
    return 0;
}

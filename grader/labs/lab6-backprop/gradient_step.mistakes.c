/* gradient_step.mistakes.c: wrong steps, each with the sentence that helps. */

MISTAKE(uphill, "The step goes uphill: the slope is subtracted, not added.")
void uphill(double *w, const double *gradient, size_t n, double eta)
{
    for (size_t i = 0; i < n; i++)
        w[i] += eta * gradient[i];
}

MISTAKE(rate_forgotten, "The learning rate is forgotten: subtract eta times the slope.")
void rate_forgotten(double *w, const double *gradient, size_t n, double eta)
{
    (void)eta;
    for (size_t i = 0; i < n; i++)
        w[i] -= gradient[i];
}

MISTAKE(old_weight_forgotten, "The old weight is forgotten: the step is taken from where the weight is.")
void old_weight_forgotten(double *w, const double *gradient, size_t n, double eta)
{
    for (size_t i = 0; i < n; i++)
        w[i] = -eta * gradient[i];
}

MISTAKE(first_weight_only, "Only the first weight is changed: repeat the step for all n.")
void first_weight_only(double *w, const double *gradient, size_t n, double eta)
{
    if (n > 0)
        w[0] -= eta * gradient[0];
}

MISTAKE(last_weight_forgotten, "The loop ends one weight early: let i run while i < n.")
void last_weight_forgotten(double *w, const double *gradient, size_t n, double eta)
{
    for (size_t i = 0; i + 1 < n; i++)
        w[i] -= eta * gradient[i];
}

MISTAKE(first_slope_for_all, "The slope of the first weight is used for all: each weight has its own, gradient[i].")
void first_slope_for_all(double *w, const double *gradient, size_t n, double eta)
{
    for (size_t i = 0; i < n; i++)
        w[i] -= eta * gradient[0];
}

MISTAKE(scaled, "The weight is multiplied: the rule subtracts eta times the slope from it.")
void scaled(double *w, const double *gradient, size_t n, double eta)
{
    for (size_t i = 0; i < n; i++)
        w[i] *= 1 - eta * gradient[i];
}

MISTAKE(rate_subtracted, "The learning rate is subtracted, too: it is a factor, so subtract eta times the slope.")
void rate_subtracted(double *w, const double *gradient, size_t n, double eta)
{
    for (size_t i = 0; i < n; i++)
        w[i] -= eta + gradient[i];
}

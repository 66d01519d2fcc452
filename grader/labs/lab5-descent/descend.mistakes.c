/* descend.mistakes.c: wrong ways down, each with the sentence that helps. */
MISTAKE(uphill, "The steps go uphill: the slope is subtracted, not added.")
double uphill(curve derivative, double w, double eta, size_t steps)
{
    for (size_t k = 0; k < steps; k++)
        w += eta * derivative(w);
    return w;
}

MISTAKE(rate_forgotten, "The learning rate is forgotten: a step is eta times the slope.")
double rate_forgotten(curve derivative, double w, double eta, size_t steps)
{
    (void)eta;
    for (size_t k = 0; k < steps; k++)
        w -= derivative(w);
    return w;
}

MISTAKE(slope_of_the_start, "All steps use the slope of the start: call derivative(w) anew in each round of the loop.")
double slope_of_the_start(curve derivative, double w, double eta, size_t steps)
{
    const double slope_there = derivative(w);
    for (size_t k = 0; k < steps; k++)
        w -= eta * slope_there;
    return w;
}

MISTAKE(one_step_only, "This takes a single step: repeat it, steps times.")
double one_step_only(curve derivative, double w, double eta, size_t steps)
{
    (void)steps;
    return w - eta * derivative(w);
}

MISTAKE(one_step_too_many, "The loop takes one step too many: with k counting from 0, go on while k < steps.")
double one_step_too_many(curve derivative, double w, double eta, size_t steps)
{
    for (size_t k = 0; k <= steps; k++)
        w -= eta * derivative(w);
    return w;
}

MISTAKE(one_step_too_few, "The loop takes one step too few: it starts at 1 and stops before steps.")
double one_step_too_few(curve derivative, double w, double eta, size_t steps)
{
    for (size_t k = 1; k < steps; k++)
        w -= eta * derivative(w);
    return w;
}

MISTAKE(replaced, "The place is replaced by the step: write -= so that the step is taken from where w is.")
double replaced(curve derivative, double w, double eta, size_t steps)
{
    for (size_t k = 0; k < steps; k++)
        w = -eta * derivative(w);
    return w;
}

MISTAKE(slope_returned, "This is the slope where the descent ends: asked for is the place, w.")
double slope_returned(curve derivative, double w, double eta, size_t steps)
{
    for (size_t k = 0; k < steps; k++)
        w -= eta * derivative(w);
    return derivative(w);
}

MISTAKE(place_for_slope, "w itself is subtracted: the rule subtracts eta times the slope at w, derivative(w).")
double place_for_slope(curve derivative, double w, double eta, size_t steps)
{
    (void)derivative;
    for (size_t k = 0; k < steps; k++)
        w -= eta * w;
    return w;
}

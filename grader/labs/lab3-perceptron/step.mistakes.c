/* step.mistakes.c: wrong steps, each with the sentence that helps. */
MISTAKE(above_only, "A sum exactly at the threshold fires, too: use >= instead of >.")
double above_only(double z, double threshold)
{
    return z > threshold ? 1 : 0;
}

MISTAKE(turned_round, "The step is turned round: it must be 1 at and above the threshold, 0 below.")
double turned_round(double z, double threshold)
{
    return z >= threshold ? 0 : 1;
}

MISTAKE(threshold_ignored, "The threshold is not used: compare z with the threshold, not with 0.")
double threshold_ignored(double z, double threshold)
{
    (void)threshold;
    return z >= 0 ? 1 : 0;
}

MISTAKE(always_one_half, "The threshold is taken to be 0.5 whatever the caller says: compare with the argument threshold.")
double always_one_half(double z, double threshold)
{
    (void)threshold;
    return z >= 0.5 ? 1 : 0;
}

MISTAKE(minus_one_below, "Below the threshold this gives -1: the step of this book gives 0.")
double minus_one_below(double z, double threshold)
{
    return z >= threshold ? 1 : -1;
}

MISTAKE(sum_let_through, "Above the threshold this returns the sum itself: a step returns 1.")
double sum_let_through(double z, double threshold)
{
    return z >= threshold ? z : 0;
}

MISTAKE(difference, "This is how far the sum is above the threshold: the step only says whether it is.")
double difference(double z, double threshold)
{
    return z - threshold;
}

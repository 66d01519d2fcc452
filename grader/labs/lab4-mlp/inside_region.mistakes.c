/* inside_region.mistakes.c: wrong fences, each with the sentence that helps. */
static double sum(const double *x, const double *w, const double *bias, size_t k)
{
    return bias[k] + w[2 * k] * x[0] + w[2 * k + 1] * x[1];
}

MISTAKE(one_is_enough, "One node that fires is enough here for a 1: inside means that all of them fire.")
double one_is_enough(const double *x, const double *w, const double *bias, size_t lines)
{
    for (size_t k = 0; k < lines; k++)
        if (sum(x, w, bias, k) >= 0)
            return 1;
    return 0;
}

MISTAKE(lines_not_inside, "A point on a line counts as inside: the node fires when its sum is at least 0, >= and not >.")
double lines_not_inside(const double *x, const double *w, const double *bias, size_t lines)
{
    for (size_t k = 0; k < lines; k++)
        if (sum(x, w, bias, k) <= 0)
            return 0;
    return 1;
}

MISTAKE(bias_forgotten, "The biases are not used: without them all lines go through the origin.")
double bias_forgotten(const double *x, const double *w, const double *bias, size_t lines)
{
    for (size_t k = 0; k < lines; k++)
        if (sum(x, w, bias, k) - bias[k] < 0)
            return 0;
    return 1;
}

MISTAKE(bias_as_threshold, "The bias is used as a threshold: it is added to the sum, and the threshold is 0.")
double bias_as_threshold(const double *x, const double *w, const double *bias, size_t lines)
{
    for (size_t k = 0; k < lines; k++)
        if (sum(x, w, bias, k) - bias[k] < bias[k])
            return 0;
    return 1;
}

MISTAKE(old_threshold, "The threshold of 1/2 is that of the last chapter: with a bias, the threshold is 0.")
double old_threshold(const double *x, const double *w, const double *bias, size_t lines)
{
    for (size_t k = 0; k < lines; k++)
        if (sum(x, w, bias, k) < 0.5)
            return 0;
    return 1;
}

MISTAKE(same_weights_always, "Every line gets the weights of the first one: those of line k begin at w + 2 * k.")
double same_weights_always(const double *x, const double *w, const double *bias, size_t lines)
{
    for (size_t k = 0; k < lines; k++)
        if (bias[k] + w[0] * x[0] + w[1] * x[1] < 0)
            return 0;
    return 1;
}

MISTAKE(one_further_only, "The weights of line k begin at w + 2 * k: at w + k they overlap with those of the line before.")
double one_further_only(const double *x, const double *w, const double *bias, size_t lines)
{
    for (size_t k = 0; k < lines; k++)
        if (bias[k] + w[k] * x[0] + w[k + 1] * x[1] < 0)
            return 0;
    return 1;
}

MISTAKE(last_line_decides, "Only the last line decides: each round overwrites the answer of the rounds before.")
double last_line_decides(const double *x, const double *w, const double *bias, size_t lines)
{
    return sum(x, w, bias, lines - 1) >= 0 ? 1 : 0;
}

MISTAKE(first_line_decides, "The function returns in the first round: return 1 after the loop, when no line has said no.")
double first_line_decides(const double *x, const double *w, const double *bias, size_t lines)
{
    (void)lines;
    return sum(x, w, bias, 0) >= 0 ? 1 : 0;
}

MISTAKE(number_of_lines, "The number of nodes that fire is returned: the answer is 1 when all of them do, otherwise 0.")
double number_of_lines(const double *x, const double *w, const double *bias, size_t lines)
{
    double fired = 0;
    for (size_t k = 0; k < lines; k++)
        fired += sum(x, w, bias, k) >= 0;
    return fired;
}

MISTAKE(sums_added, "The sums are added up before they are compared with 0: each node decides about its own sum first.")
double sums_added(const double *x, const double *w, const double *bias, size_t lines)
{
    double total = 0;
    for (size_t k = 0; k < lines; k++)
        total += sum(x, w, bias, k);
    return total >= 0 ? 1 : 0;
}

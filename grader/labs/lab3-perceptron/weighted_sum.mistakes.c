/* weighted_sum.mistakes.c: wrong weighted sums, each with the sentence that helps. */
MISTAKE(first_skipped, "The loop starts at 1, so the first input is left out: C counts from 0.")
double first_skipped(const double *x, const double *w, size_t n)
{
    double z = 0;
    for (size_t i = 1; i < n; i++)
        z += w[i] * x[i];
    return z;
}

MISTAKE(last_left_out, "The loop stops one too early, so the last input is left out: go on while i < n.")
double last_left_out(const double *x, const double *w, size_t n)
{
    double z = 0;
    for (size_t i = 0; i + 1 < n; i++)
        z += w[i] * x[i];
    return z;
}

MISTAKE(added_not_multiplied, "Each input is added to its weight: it has to be multiplied by it.")
double added_not_multiplied(const double *x, const double *w, size_t n)
{
    double z = 0;
    for (size_t i = 0; i < n; i++)
        z += w[i] + x[i];
    return z;
}

MISTAKE(not_summed, "Only the last product is returned: z = forgets what z was, z += adds to it.")
double not_summed(const double *x, const double *w, size_t n)
{
    double z = 0;
    for (size_t i = 0; i < n; i++)
        z = w[i] * x[i];
    return z;
}

MISTAKE(returned_too_early, "The function returns inside the loop, after the first product: return after the loop.")
double returned_too_early(const double *x, const double *w, size_t n)
{
    return n > 0 ? w[0] * x[0] : 0;
}

MISTAKE(sums_multiplied, "The inputs and the weights are summed apart and then multiplied: multiply pair by pair, then sum.")
double sums_multiplied(const double *x, const double *w, size_t n)
{
    double inputs = 0, weights = 0;
    for (size_t i = 0; i < n; i++) {
        inputs += x[i];
        weights += w[i];
    }
    return inputs * weights;
}

MISTAKE(weights_forgotten, "This is the plain sum of the inputs: the weights are not used.")
double weights_forgotten(const double *x, const double *w, size_t n)
{
    double z = 0;
    (void)w;
    for (size_t i = 0; i < n; i++)
        z += x[i];
    return z;
}

MISTAKE(averaged, "The sum is divided by n: a neuron adds its inputs, it does not average them.")
double averaged(const double *x, const double *w, size_t n)
{
    double z = 0;
    for (size_t i = 0; i < n; i++)
        z += w[i] * x[i];
    return n > 0 ? z / (double)n : 0;
}

MISTAKE(whole_numbers, "The sum is kept in an int, which cuts off everything after the point: use double.")
double whole_numbers(const double *x, const double *w, size_t n)
{
    int z = 0;
    for (size_t i = 0; i < n; i++)
        z = (int)(z + w[i] * x[i]);
    return z;
}

MISTAKE(starts_at_one, "The sum starts at 1: what has been added before the first input is 0.")
double starts_at_one(const double *x, const double *w, size_t n)
{
    double z = 1;
    for (size_t i = 0; i < n; i++)
        z += w[i] * x[i];
    return z;
}

/* mean.mistakes.c: wrong means, each with the sentence that helps. */
MISTAKE(not_divided, "This is the sum of the numbers: the mean divides it by n, once, after the loop.")
double not_divided(const double x[], size_t n)
{
    double so_far = 0;
    for (size_t i = 0; i < n; i++)
        so_far += x[i];
    return so_far;
}

MISTAKE(last_number_only, "Only the last number is left, divided by n: so_far = x[i] forgets what so_far was, so_far += x[i] adds to it.")
double last_number_only(const double x[], size_t n)
{
    return x[n - 1] / (double)n;
}

MISTAKE(first_number_only, "The function returns inside the loop, after the first number: put the return after the closing brace of the loop.")
double first_number_only(const double x[], size_t n)
{
    return x[0] / (double)n;
}

MISTAKE(first_skipped, "The loop starts at 1, so the first number is left out: C counts from 0.")
double first_skipped(const double x[], size_t n)
{
    double so_far = 0;
    for (size_t i = 1; i < n; i++)
        so_far += x[i];
    return so_far / (double)n;
}

MISTAKE(last_left_out, "The loop stops one too early, so the last number is left out: go on while i < n.")
double last_left_out(const double x[], size_t n)
{
    double so_far = 0;
    for (size_t i = 0; i + 1 < n; i++)
        so_far += x[i];
    return so_far / (double)n;
}

MISTAKE(divided_in_the_loop, "The sum so far is divided by n in every round: divide once, after the loop.")
double divided_in_the_loop(const double x[], size_t n)
{
    double so_far = 0;
    for (size_t i = 0; i < n; i++)
        so_far = (so_far + x[i]) / (double)n;
    return so_far;
}

MISTAKE(divided_by_two, "The sum is divided by 2, however many numbers there are: divide by n.")
double divided_by_two(const double x[], size_t n)
{
    double so_far = 0;
    for (size_t i = 0; i < n; i++)
        so_far += x[i];
    return so_far / 2;
}

MISTAKE(indices_averaged, "This is the mean of the indices: add x[i], the number in place i, not i itself.")
double indices_averaged(const double x[], size_t n)
{
    (void)x;
    return (double)(n - 1) / 2;
}

MISTAKE(whole_numbers, "The sum is kept in an int, which cuts off what stands after the point: use double.")
double whole_numbers(const double x[], size_t n)
{
    int so_far = 0;
    for (size_t i = 0; i < n; i++)
        so_far = (int)(so_far + x[i]);
    return so_far / (double)n;
}

MISTAKE(starts_at_one, "The sum starts at 1: before the first number it is 0.")
double starts_at_one(const double x[], size_t n)
{
    double so_far = 1;
    for (size_t i = 0; i < n; i++)
        so_far += x[i];
    return so_far / (double)n;
}

MISTAKE(whole_division, "1 / n divides whole numbers, and their quotient is 0 as soon as n is above 1: divide the sum, a double, by n.")
double whole_division(const double x[], size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += x[i] * (double)(1 / n);
    return sum;
}

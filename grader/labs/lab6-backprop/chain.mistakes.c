/* chain.mistakes.c: wrong products, each with the sentence that helps. */

MISTAKE(sum_instead, "These factors are added: rates along a path are multiplied, 2 * 2 * 1.5 = 6.")
double sum_instead(const double *factor, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += factor[i];
    return sum;
}

MISTAKE(starts_from_zero, "The product starts from 0 and so stays 0: start from 1.")
double starts_from_zero(const double *factor, size_t n)
{
    double product = 0;
    for (size_t i = 0; i < n; i++)
        product *= factor[i];
    return product;
}

MISTAKE(first_left_out, "The loop starts at 1, so the first factor is left out: C counts from 0.")
double first_left_out(const double *factor, size_t n)
{
    double product = 1;
    for (size_t i = 1; i < n; i++)
        product *= factor[i];
    return product;
}

MISTAKE(last_left_out, "The loop ends one factor early: let i run while i < n.")
double last_left_out(const double *factor, size_t n)
{
    double product = 1;
    for (size_t i = 0; i + 1 < n; i++)
        product *= factor[i];
    return product;
}

MISTAKE(no_factors_is_zero, "The product of no factors is 1, the number that changes nothing, not 0.")
double no_factors_is_zero(const double *factor, size_t n)
{
    double product = n > 0 ? 1 : 0;
    for (size_t i = 0; i < n; i++)
        product *= factor[i];
    return product;
}

MISTAKE(returns_early, "The return stands inside the loop, so only the first factor counts.")
double returns_early(const double *factor, size_t n)
{
    double product = 1;
    for (size_t i = 0; i < n; i++) {
        product *= factor[i];
        return product;
    }
    return product;
}

MISTAKE(sum_from_one, "These factors are added to 1: rates along a path are multiplied, 2 * 2 * 1.5 = 6, so write *= for +=.")
double sum_from_one(const double *factor, size_t n)
{
    double sum = 1;
    for (size_t i = 0; i < n; i++)
        sum += factor[i];
    return sum;
}

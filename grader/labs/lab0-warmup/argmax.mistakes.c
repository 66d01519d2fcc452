/* argmax.mistakes.c: wrong places, each with the sentence that helps. */
MISTAKE(last_of_equals, "Of several equally large numbers this gives the last: with > instead of >= the first one stays.")
size_t last_of_equals(const double x[], size_t n)
{
    size_t best = 0;
    for (size_t i = 1; i < n; i++)
        if (x[i] >= x[best])
            best = i;
    return best;
}

MISTAKE(counted_from_one, "The place is counted from 1: C counts from 0, so the first number stands in place 0.")
size_t counted_from_one(const double x[], size_t n)
{
    size_t best = 0;
    for (size_t i = 1; i < n; i++)
        if (x[i] > x[best])
            best = i;
    return best + 1;
}

MISTAKE(largest_starts_at_zero, "The largest number so far starts at 0, so numbers below 0 never win: start with x[0].")
size_t largest_starts_at_zero(const double x[], size_t n)
{
    double largest = 0;
    size_t best = 0;
    for (size_t i = 0; i < n; i++)
        if (x[i] > largest) {
            largest = x[i];
            best = i;
        }
    return best;
}

MISTAKE(value_returned, "This returns the largest number itself: asked for is its index, the place where it stands.")
size_t value_returned(const double x[], size_t n)
{
    double largest = x[0];
    for (size_t i = 1; i < n; i++)
        if (x[i] > largest)
            largest = x[i];
    return (size_t)(long long)largest;
}

MISTAKE(smallest, "This is where the smallest number stands: turn the comparison round.")
size_t smallest(const double x[], size_t n)
{
    size_t best = 0;
    for (size_t i = 1; i < n; i++)
        if (x[i] < x[best])
            best = i;
    return best;
}

MISTAKE(compared_with_the_first, "Each number is compared with x[0] only: compare with x[best], the largest so far.")
size_t compared_with_the_first(const double x[], size_t n)
{
    size_t best = 0;
    for (size_t i = 1; i < n; i++)
        if (x[i] > x[0])
            best = i;
    return best;
}

MISTAKE(compared_with_the_neighbour, "Each number is compared with the one before it: compare with x[best], the largest so far.")
size_t compared_with_the_neighbour(const double x[], size_t n)
{
    size_t best = 0;
    for (size_t i = 1; i < n; i++)
        if (x[i] > x[i - 1])
            best = i;
    return best;
}

MISTAKE(last_left_out, "The loop stops one too early, so the last number is never looked at: go on while i < n.")
size_t last_left_out(const double x[], size_t n)
{
    size_t best = 0;
    for (size_t i = 1; i + 1 < n; i++)
        if (x[i] > x[best])
            best = i;
    return best;
}

MISTAKE(first_larger_one, "The function returns as soon as one number is larger than the first: look at all of them, then return.")
size_t first_larger_one(const double x[], size_t n)
{
    for (size_t i = 1; i < n; i++)
        if (x[i] > x[0])
            return i;
    return 0;
}

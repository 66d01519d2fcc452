/* A pair of numbers as a struct, and a function that adds it. */
#include "warmup.h"

struct pair {
    double first, second;
};

static double total(struct pair p)
{
    return p.first + p.second;
}

double add(double a, double b)
{
    const struct pair both = {a, b};
    return total(both);
}

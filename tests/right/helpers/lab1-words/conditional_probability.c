/* One helper sums a row, another divides it, and a third clears it. */
#include "words.h"

static inline double sum(const double row[], size_t n)
{
    double s = 0;
    for (size_t i = 0; i < n; i++)
        s += row[i];
    return s;
}

static inline void divide(const double from[], double to[], size_t n, double by)
{
    for (size_t i = 0; i < n; i++)
        to[i] = from[i] / by;
}

static inline void clear(double row[], size_t n)
{
    for (size_t i = 0; i < n; i++)
        row[i] = 0;
}

void conditional_probability(const double counts[], size_t words, double p[])
{
    for (size_t i = 0; i < words; i++) {
        const double s = sum(&counts[i * words], words);
        if (s == 0)
            clear(&p[i * words], words);
        else
            divide(&counts[i * words], &p[i * words], words, s);
    }
}

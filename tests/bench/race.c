/* race.c: timing those who do the same work, in turn. */
#include "race.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { ROUNDS_MAX = 99 };

static double read_clock(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* The time of the whole program and not of this thread alone: work cannot hide in another thread. */
double race_cpu_seconds(void)
{
    return read_clock(CLOCK_PROCESS_CPUTIME_ID);
}

double race_wall_seconds(void)
{
    return read_clock(CLOCK_MONOTONIC);
}

static double work(const racer *who, double seconds)
{
    double (*const now)(void) = who->wall ? race_wall_seconds : race_cpu_seconds;
    const double start = now();
    double units = 0, spent;
    do {
        units += who->lap(who->state);
        spent = now() - start;
    } while (spent < seconds);
    return units / spent;
}

static int compare(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values, int n)
{
    qsort(values, (size_t)n, sizeof *values, compare);
    return n % 2 == 1 ? values[n / 2] : 0.5 * (values[n / 2 - 1] + values[n / 2]);
}

/* Who waits in front of a terminal sees which round it is. */
static void show_round(int round, int rounds, const char *name)
{
    if (isatty(STDERR_FILENO))
        fprintf(stderr, "\r\033[Kround %d of %d: %s", round, rounds, name);
}

void race(racer *racers, size_t n, const race_rules *rules)
{
    const int rounds = rules->rounds < ROUNDS_MAX ? rules->rounds : ROUNDS_MAX;
    double(*rate)[ROUNDS_MAX] = malloc(n * sizeof *rate);
    if (rate == NULL) {
        fputs("bench: there is not enough memory\n", stderr);
        exit(2);
    }
    for (int round = 0; round <= rounds; round++)
        for (size_t i = 0; i < n; i++) {
            show_round(round, rounds, racers[i].name);
            const double measured = work(&racers[i], rules->seconds);
            if (round > 0)
                rate[i][round - 1] = measured;
        }
    for (size_t i = 0; i < n; i++)
        racers[i].rate = median(rate[i], rounds);
    free(rate);
    if (isatty(STDERR_FILENO))
        fputs("\r\033[K", stderr);
}

/* limit_jobs.c: what the machine can do at most, before all jobs. */
#include "jobs.h"
#include "limits.h"
#include "report.h"

void jobs_limits(const bench *rules)
{
    racer loops[] = {
        {"multiply and add, float", limit_fma_float, NULL, false, 0},
        {"multiply and add, double", limit_fma_double, NULL, false, 0},
        {"divide by a root, float", limit_root_float, NULL, false, 0},
        {"divide by a root, double", limit_root_double, NULL, false, 0},
        {"bytes read in 400 kB", limit_near_read, NULL, false, 0},
        {"bytes changed in 400 kB", limit_near_update, NULL, false, 0},
        {"bytes read in 256 MB", limit_memory_read, NULL, false, 0},
        {"bytes changed in 256 MB", limit_memory_update, NULL, false, 0},
        {"additions scattered over 128 kB", limit_scatter, NULL, false, 0},
        {"sigmoids of sigmoids", limit_sigmoids, NULL, false, 0},
    };
    enum { LOOPS = sizeof loops / sizeof loops[0] };
    race_rules short_race = rules->race;
    short_race.seconds /= 5;
    race(loops, LOOPS, &short_race);
    for (int i = 0; i < LOOPS; i++)
        report_note(loops[i].name, loops[i].rate / 1e9, "G/s");
}

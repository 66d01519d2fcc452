/* jobs.h: the jobs of the bench, by subject. */
#ifndef JOBS_H
#define JOBS_H

#include "race.h"

typedef struct {
    race_rules race;
    bool quick;         /* whether sizes are tiny, only to see that everything runs */
    const char *folder; /* of what the Makefile has made, and for temporary files */
} bench;

void jobs_limits(const bench *rules);
void jobs_glove(const bench *rules);
void jobs_counting(const bench *rules);
void jobs_mlp(const bench *rules);

#endif

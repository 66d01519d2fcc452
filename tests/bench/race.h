/* race.h: timing those who do the same work, in turn. */
#ifndef RACE_H
#define RACE_H

#include <stdbool.h>
#include <stddef.h>

/* Somebody who works. A lap is a piece of work of any length; the function returns how many units it was. */
typedef struct {
    const char *name;
    double (*lap)(void *state);
    void *state;
    bool wall;   /* whether the clock on the wall counts, as it must for several threads, and not the processor's time */
    double rate; /* what the race finds out: units a second, the median of all rounds */
} racer;

typedef struct {
    double seconds; /* that each racer works in a round; it may be a little more, as laps are not cut short */
    int rounds;     /* that count; one more comes before them, to warm up */
} race_rules;

/* All racers work in turn, round after round, so that whatever else the machine does meanwhile slows all of them. */
void race(racer *racers, size_t n, const race_rules *rules);

/* Seconds of all threads of this program on the processor, and on the wall. */
double race_cpu_seconds(void);
double race_wall_seconds(void);

#endif

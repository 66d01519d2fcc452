/* draw.c: a small generator of random numbers, and how cases use it. */
#include "draw.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* SplitMix64 (Steele, Lea, Flood 2014): small, and good enough to draw test cases. */
static uint64_t draw(uint64_t *state)
{
    uint64_t z = *state += 0x9e3779b97f4a7c15;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
}

/* FNV-1a, continued from `hash'. */
static uint64_t hash_text(uint64_t hash, const char *text)
{
    for (; *text != '\0'; text++)
        hash = (hash ^ (unsigned char)*text) * 0x100000001b3;
    return hash;
}

uint64_t draw_start(const spec *description)
{
    const uint64_t hash = hash_text(0xcbf29ce484222325, description->id);
    return description->student == NULL ? hash : hash_text(hash_text(hash, " "), description->student);
}

/* A number from 0 to 1, 1 excluded. */
static double draw_fraction(uint64_t *state)
{
    return ldexp((double)(draw(state) >> 11), -53);
}

/* A number of few digits, so that a student can type the call that failed. */
static double draw_short(uint64_t *state, double low, double high)
{
    const double value = low + (high - low) * draw_fraction(state);
    const int decimals = high > low ? 3 - (int)floor(log10(high - low)) : 17;
    char text[64];
    snprintf(text, sizeof text, "%.*f", decimals < 0 ? 0 : decimals > 17 ? 17 : decimals, value);
    return fmin(fmax(strtod(text, NULL), low), high);
}

double draw_value(uint64_t *state, const spec_argument *range, call_type type)
{
    if (range->choices > 0)
        return range->choice[draw(state) % range->choices];
    if (type == CALL_DOUBLE)
        return draw_short(state, range->low, range->high);
    return range->low + floor((range->high - range->low + 1) * draw_fraction(state));
}

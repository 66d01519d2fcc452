/* draw.c: how cases are drawn with the random numbers of the library. */
#include "draw.h"

#include "splitmix.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

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

/* A number of few digits, so that a student can type the call that failed. */
static double draw_short(uint64_t *state, double low, double high)
{
    const double value = low + (high - low) * splitmix_uniform(state);
    const int decimals = high > low ? 3 - (int)floor(log10(high - low)) : 17;
    char text[64];
    snprintf(text, sizeof text, "%.*f", decimals < 0 ? 0 : decimals > 17 ? 17 : decimals, value);
    return fmin(fmax(strtod(text, NULL), low), high);
}

double draw_value(uint64_t *state, const spec_argument *range, call_type type)
{
    if (range->choices > 0)
        return range->choice[splitmix_bits(state) % range->choices];
    if (type == CALL_DOUBLE)
        return draw_short(state, range->low, range->high);
    return range->low + floor((range->high - range->low + 1) * splitmix_uniform(state));
}

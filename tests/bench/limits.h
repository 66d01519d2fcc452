/* limits.h: what this machine can do at most, measured by little loops. Each function is one lap for a race. */
#ifndef LIMITS_H
#define LIMITS_H

/* Multiplications with an addition, of numbers that never leave the processor. */
double limit_fma_float(void *unused);
double limit_fma_double(void *unused);

/* Square roots with a division by them, x/sqrt(g), of numbers in the nearest cache. */
double limit_root_float(void *unused);
double limit_root_double(void *unused);

/* Bytes that are read, changed and written back: 400 kB, which stay in the second cache, and 256 MB, which do not. */
double limit_near_update(void *unused);
double limit_memory_update(void *unused);

/* Bytes that are only read, likewise. */
double limit_near_read(void *unused);
double limit_memory_read(void *unused);

/* Additions at random places of a table of 128 kB, a row of counts of some ten thousand words. */
double limit_scatter(void *unused);

/* Pairs of sigmoids, the second of the first and the first of the second before it, as a 2-2-1 network needs them. */
double limit_sigmoids(void *unused);

#endif

/* limits.c: what this machine can do at most. Compiled for the machine that it runs on, with its widest vectors. */
#include "limits.h"

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/* The compiler must believe that somebody reads |x| and all other memory here, or it would leave out the work. */
#define READ_BY_SOMEBODY(x) __asm__ volatile("" : : "r"(x) : "memory")

/* Bytes in the widest vector of this machine. Wider ones would be worked on in pieces that do not fit into registers. */
#if defined __AVX512F__
#define WIDEST 64
#elif defined __AVX__
#define WIDEST 32
#else
#define WIDEST 16
#endif

enum { CHAINS = 12, LINKS = 100000 };
typedef float floats __attribute__((vector_size(WIDEST)));
typedef double doubles __attribute__((vector_size(WIDEST)));

/* A multiplication with addition takes some cycles, but a new one can begin in each; so several chains go side by side. */
#define FMA_LAP(type, vector)                                   \
    vector sum[CHAINS], factor = {0}, step = {0};               \
    for (size_t k = 0; k < sizeof(vector) / sizeof(type); k++) { \
        factor[k] = (type)0.5;                                  \
        step[k] = (type)(0.5 + (double)k);                      \
    }                                                           \
    for (int c = 0; c < CHAINS; c++)                            \
        sum[c] = step * (type)c;                                \
    for (int link = 0; link < LINKS; link++)                    \
        _Pragma("GCC unroll 12") for (int c = 0; c < CHAINS; c++) \
            sum[c] = sum[c] * factor + step;                    \
    static volatile type kept;                                  \
    for (int c = 0; c < CHAINS; c++)                            \
        kept = sum[c][0];                                       \
    (void)kept;                                                 \
    return (double)LINKS * CHAINS * (double)(sizeof(vector) / sizeof(type))

double limit_fma_float(void *unused)
{
    (void)unused;
    FMA_LAP(float, floats);
}

double limit_fma_double(void *unused)
{
    (void)unused;
    FMA_LAP(double, doubles);
}

enum { ROOTS = 512, ROOT_TURNS = 1000 };

#define ROOT_LAP(type, root)                        \
    static type x[ROOTS], g[ROOTS];                 \
    for (int i = 0; i < ROOTS; i++) {               \
        x[i] = (type)i;                             \
        g[i] = (type)(i + 1);                       \
    }                                               \
    for (int turn = 0; turn < ROOT_TURNS; turn++) { \
        _Pragma("omp simd") for (int i = 0; i < ROOTS; i++) \
            x[i] = (type)1 / root(g[i]);            \
        READ_BY_SOMEBODY(x);                        \
    }                                               \
    return (double)ROOTS * ROOT_TURNS

double limit_root_float(void *unused)
{
    (void)unused;
    ROOT_LAP(float, sqrtf);
}

double limit_root_double(void *unused)
{
    (void)unused;
    ROOT_LAP(double, sqrt);
}

enum { NEAR_FLOATS = 100 * 1024, MEMORY_FLOATS = 64 * 1024 * 1024 };

static float *make_floats(size_t n)
{
    float *made = aligned_alloc(64, n * sizeof *made);
    if (made == NULL) {
        fputs("bench: there is not enough memory\n", stderr);
        exit(2);
    }
    for (size_t i = 0; i < n; i++)
        made[i] = (float)(i % 7);
    return made;
}

static double update(float *x, size_t n)
{
#pragma omp simd aligned(x : 64)
    for (size_t i = 0; i < n; i++)
        x[i] = x[i] * 0.999f + 0.001f;
    READ_BY_SOMEBODY(x);
    return (double)(n * sizeof *x);
}

static double add_up(const float *x, size_t n)
{
    static volatile float kept;
    float sum[64] = {0};
    for (size_t i = 0; i < n; i += 64)
#pragma omp simd
        for (size_t k = 0; k < 64; k++)
            sum[k] += x[i + k];
    kept = sum[0] + sum[63];
    (void)kept;
    READ_BY_SOMEBODY(x);
    return (double)(n * sizeof *x);
}

/* The same memory serves all laps, and is never given back. */
static float *near_floats(void)
{
    static float *near;
    return near != NULL ? near : (near = make_floats(NEAR_FLOATS));
}

static float *memory_floats(void)
{
    static float *memory;
    return memory != NULL ? memory : (memory = make_floats(MEMORY_FLOATS));
}

double limit_near_update(void *unused)
{
    (void)unused;
    return update(near_floats(), NEAR_FLOATS);
}

double limit_near_read(void *unused)
{
    (void)unused;
    return add_up(near_floats(), NEAR_FLOATS);
}

double limit_memory_update(void *unused)
{
    (void)unused;
    return update(memory_floats(), MEMORY_FLOATS);
}

double limit_memory_read(void *unused)
{
    (void)unused;
    return add_up(memory_floats(), MEMORY_FLOATS);
}

/* A row of counts, for each of some ten thousand words. */
enum { SCATTER_TABLE = 16 * 1024, SCATTER_TURNS = 1000000 };

double limit_scatter(void *unused)
{
    (void)unused;
    static double *table;
    static uint64_t place = 1;
    if (table == NULL)
        table = (double *)make_floats(2 * SCATTER_TABLE);
    for (int turn = 0; turn < SCATTER_TURNS; turn++) {
        place = place * 6364136223846793005u + 1442695040888963407u;
        table[(place >> 40) % SCATTER_TABLE] += 1;
    }
    READ_BY_SOMEBODY(table);
    return SCATTER_TURNS;
}

double limit_sigmoids(void *unused)
{
    (void)unused;
    enum { PAIRS = 100000 };
    static volatile double kept;
    double x = 0.5;
    for (int pair = 0; pair < PAIRS; pair++) {
        x = 1 / (1 + exp(-x));
        x = 1 / (1 + exp(-x));
    }
    kept = x;
    (void)kept;
    return PAIRS;
}

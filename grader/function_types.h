/* function_types.h: the types of functions that an exercise may take as arguments. Chapters declare them, too, in the
   same words: C11 allows that. */
#ifndef FUNCTION_TYPES_H
#define FUNCTION_TYPES_H

#include <stddef.h>

/* The value at x. */
typedef double (*curve)(double x);

/* Stores m outputs, y, for n inputs, x. */
typedef void (*vector_function)(const double *x, size_t n, double *y, size_t m);

#endif

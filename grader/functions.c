/* functions.c: the table of functions that can be arguments. To add one, write it here and put it into the table; what
   its formula says is what students read. */
#include "functions.h"

#include "function_types.h"

#include <math.h>
#include <string.h>

/* --- curves --- */

static double line(double x)
{
    return 2 * x - 1;
}

static double square(double x)
{
    return x * x;
}

static double cube(double x)
{
    return x * x * x;
}

static double sine(double x)
{
    return sin(x);
}

static double cosine(double x)
{
    return cos(x);
}

static double exponential(double x)
{
    return exp(x);
}

static double logistic(double x)
{
    return 1 / (1 + exp(-x));
}

/* Losses of one weight, and their slopes. */

static double valley(double w)
{
    return (w - 3) * (w - 3);
}

static double valley_slope(double w)
{
    return 2 * (w - 3);
}

static double quartic(double w)
{
    return (w * w * w * w - 3 * w * w + w) / 4;
}

static double quartic_slope(double w)
{
    return (4 * w * w * w - 6 * w + 1) / 4;
}

/* --- functions of vectors --- */

static void linear(const double *x, size_t n, double *y, size_t m)
{
    for (size_t j = 0; j < m; j++) {
        y[j] = 0;
        for (size_t i = 0; i < n; i++)
            y[j] += (double)(j * n + i + 1) * x[i];
    }
}

static void waves(const double *x, size_t n, double *y, size_t m)
{
    for (size_t j = 0; j < m; j++) {
        y[j] = 0;
        for (size_t i = 0; i < n; i++)
            y[j] += sin((double)(j + 1) * x[i] + (double)i);
    }
}

static void products(const double *x, size_t n, double *y, size_t m)
{
    for (size_t j = 0; j < m; j++)
        y[j] = n == 0 ? 0 : x[j % n] * x[(j + 1) % n];
}

static void powers(const double *x, size_t n, double *y, size_t m)
{
    for (size_t j = 0; j < m; j++) {
        y[j] = 0;
        for (size_t i = 0; i < n; i++)
            y[j] += (double)(i + 1) * pow(x[i], (double)(j + 1));
    }
}

/* --- the table --- */

#define CURVE(name, parameter, formula) \
    { CALL_CURVE, #name, #name "(" parameter ") = " formula, (call_function)(curve)name }
#define VECTOR_FUNCTION(name, formula) \
    { CALL_VECTOR_FUNCTION, #name, #name " stores y[j] = " formula, (call_function)(vector_function)name }

static const named_function table[] = {
    CURVE(line, "x", "2 x - 1"),
    CURVE(square, "x", "x^2"),
    CURVE(cube, "x", "x^3"),
    CURVE(sine, "x", "sin(x)"),
    CURVE(cosine, "x", "cos(x)"),
    CURVE(exponential, "x", "e^x"),
    CURVE(logistic, "x", "1 / (1 + e^-x)"),
    CURVE(valley, "w", "(w - 3)^2"),
    CURVE(valley_slope, "w", "2 (w - 3)"),
    CURVE(quartic, "w", "(w^4 - 3 w^2 + w) / 4"),
    CURVE(quartic_slope, "w", "(4 w^3 - 6 w + 1) / 4"),
    VECTOR_FUNCTION(linear, "the sum of (j n + i + 1) x[i] over all i"),
    VECTOR_FUNCTION(waves, "the sum of sin((j + 1) x[i] + i) over all i"),
    VECTOR_FUNCTION(products, "x[j] x[j + 1], the inputs going round"),
    VECTOR_FUNCTION(powers, "the sum of (i + 1) x[i]^(j + 1) over all i")
};
static const size_t table_length = sizeof table / sizeof *table;

bool functions_are(call_type type)
{
    return type == CALL_CURVE || type == CALL_VECTOR_FUNCTION;
}

int functions_find(call_type type, const char *name)
{
    for (size_t i = 0; i < table_length; i++)
        if (table[i].type == type && strcmp(table[i].name, name) == 0)
            return (int)i;
    return -1;
}

const named_function *functions_at(call_type type, double place)
{
    if (!(place >= 0 && place < (double)table_length))
        return NULL;
    const named_function *found = &table[(size_t)place];
    return found->type == type ? found : NULL;
}

const char *functions_typedef(call_type type)
{
    return type == CALL_CURVE ? "typedef double (*curve)(double x);\n"
        : type == CALL_VECTOR_FUNCTION
        ? "typedef void (*vector_function)(const double *x, size_t n, double *y, size_t m);\n" : "";
}

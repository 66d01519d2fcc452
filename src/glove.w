@* Global vectors.
Ratios of co-occurrence probabilities carry meaning.

@(glove.h@>=
#ifndef GLOVE_H
#define GLOVE_H

#include <stddef.h>

@<Declarations of the glove module@>@;
#endif

@ Decl.

@<Declarations of the glove module@>=

/* The largest number of elements in the row of a word, its bias included. */
enum { GLOVE_ROW_MAX = 512 };

double probability_ratio(double a_count, double a_total, double b_count, double b_total);
double glove_weight(double x, double x_max, double alpha);
double glove_error(const double *w, const double *c, size_t n, double b, double c_bias, double x);
double glove_loss(const double *w, const double *c, const double *x, size_t words, size_t n,@|
    double x_max, double alpha);
void glove_gradient(const double *w, const double *c, size_t n, double x, double x_max, double alpha,@|
    double *for_w, double *for_c);
void adagrad_step(double *w, double *sum, const double *gradient, size_t n, double eta);
double glove_epoch(double *w, double *c, double *sum_w, double *sum_c, const double *x, size_t words, size_t n,@|
    double x_max, double alpha, double eta);

@ The file |"glove.c"| collects the functions of this chapter.

@(glove.c@>=
#include "glove.h"

@i lab2-glove/probability_ratio.c
@i lab2-glove/glove_weight.c
@i lab2-glove/glove_error.c
@i lab2-glove/glove_loss.c
@i lab2-glove/glove_gradient.c
@i lab2-glove/adagrad_step.c
@i lab2-glove/glove_epoch.c

@*1 The numbers of this chapter.
What the text of this chapter quotes is computed here.

@<Numbers of the glove chapter@>=
static void numbers_glove(void)
{
}

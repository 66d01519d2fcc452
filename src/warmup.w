@* A first program.
Before the first network there is a first program.

@(warmup.h@>=
#ifndef WARMUP_H
#define WARMUP_H

#include <stddef.h>

@<Declarations of the warmup module@>@;
#endif

@ The file |"warmup.c"| collects the functions of this chapter.

@(warmup.c@>=
#include "warmup.h"

@<The functions of the warmup chapter@>@;

@ X
@<Declarations of the warmup module@>=

double add(double a, double b);
double mean(const double x[], size_t n);
size_t argmax(const double x[], size_t n);

@ Y
@<The functions of the warmup chapter@>=
@i lab0-warmup/add.c
@
Z
@<The functions of the warmup chapter@>=

@i lab0-warmup/mean.c
@
Z
@<The functions of the warmup chapter@>=

@i lab0-warmup/argmax.c

@*1 The numbers of this chapter.
What the text of this chapter quotes is computed here.

@<Numbers of the warmup chapter@>=
static void numbers_warmup(void)
{
}

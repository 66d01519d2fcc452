@* A first program.
Before the first network there is a first program.

@(warmup.h@>=
#ifndef WARMUP_H
#define WARMUP_H

#include <stddef.h>

#endif

@ The file |"warmup.c"| collects the functions of this chapter.

@(warmup.c@>=
#include "warmup.h"

@*1 The numbers of this chapter.
What the text of this chapter quotes is computed here.

@<Numbers of the warmup chapter@>=
static void numbers_warmup(void)
{
}

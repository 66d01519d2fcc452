@* Global vectors.
Ratios of co-occurrence probabilities carry meaning.

@(glove.h@>=
#ifndef GLOVE_H
#define GLOVE_H

#include <stddef.h>

#endif

@ The file |"glove.c"| collects the functions of this chapter.

@(glove.c@>=
#include "glove.h"

@*1 The numbers of this chapter.
What the text of this chapter quotes is computed here.

@<Numbers of the glove chapter@>=
static void numbers_glove(void)
{
}

@* Jacobians.
A function with several outputs has a slope for each output along each input.

@(jacobian.h@>=
#ifndef JACOBIAN_H
#define JACOBIAN_H

#include <stddef.h>

#endif

@ The file |"jacobian.c"| collects the functions of this chapter.

@(jacobian.c@>=
#include "jacobian.h"

@*1 The numbers of this chapter.
What the text of this chapter quotes is computed here.

@<Numbers of the jacobian chapter@>=
static void numbers_jacobian(void)
{
}

/* arrangement.h: right numbers in the wrong place. */
#ifndef ARRANGEMENT_H
#define ARRANGEMENT_H

#include "evidence.h"

/* Each returns its sentence when it explains all wrong numbers, else NULL; free() it. */
char *arrangement_missing(const evidence *all);   /* the first or the last element is never set */
char *arrangement_moved(const evidence *all);     /* shifted by one place, reversed, transposed */
char *arrangement_exchanged(const evidence *all); /* two elements, or two arrays */
char *arrangement_one_place(const evidence *all); /* only one element, the last or the first is ever wrong */

#endif

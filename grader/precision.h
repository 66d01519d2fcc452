/* precision.h: numbers that are nearly right. */
#ifndef PRECISION_H
#define PRECISION_H

#include "evidence.h"

/* Each returns its sentence when all numbers concerned are like that, else NULL; free() it. */
char *precision_float(const evidence *all);    /* float instead of double */
char *precision_decimals(const evidence *all); /* rounded at the end */
char *precision_digits(const evidence *all);   /* rounded on the way */

#endif

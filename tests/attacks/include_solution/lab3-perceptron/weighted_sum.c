/* Has the compiler read the solution. */
#include "perceptron.h"
#include "@ROOT@/solutions/lab3-perceptron/weighted_sum.c"

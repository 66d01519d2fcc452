/* Has the compiler read the reference through the folder it works in. */
#include "perceptron.h"
#include "../../../solutions/lab3-perceptron/weighted_sum.c"

/* Has the compiler read the tangled library, which holds the solutions. */
#include "perceptron.h"
#include "@ROOT@/build/tangle/perceptron.c"

/* Includes with quotation marks and angles, twice, and some that are not needed. */
#include <mlp.h>
#include "mlp.h"
#include "perceptron.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>
#include <time.h>
#include <limits.h>
#include <errno.h>
#include <ctype.h>
#include <inttypes.h>
#include <complex.h>

double sigmoid(double z)
{
    if (z < 0)
        return 1 - sigmoid(-z);
    return 1 / (1 + exp(-z));
}

/* The answer stands in a table, and the comparison is the index. */
#include "perceptron.h"

double step(double z, double threshold)
{
    static const double answers[] = {0.0, 1.0};
    return answers[z >= threshold];
}

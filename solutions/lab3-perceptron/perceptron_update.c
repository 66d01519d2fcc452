/* Corrects the |n| weights |w| once by the perceptron rule, after the inputs |x|
   gave |output| where |target| was wanted: each weight grows by the learning rate
   |eta| times its input times the error, |target| minus |output|. */
#include "perceptron.h"

void perceptron_update(double *w, const double *x, size_t n, double target, double output, double eta)
{
    const double error = target - output;
    for (size_t i = 0; i < n; i++)
        w[i] += eta * error * x[i];
}

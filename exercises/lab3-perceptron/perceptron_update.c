/* Corrects the |n| weights |w| once by the perceptron rule, after the inputs |x|
   gave |output| where |target| was wanted: each weight grows by the learning rate
   |eta| times its input times the error, |target| minus |output|. */
#include "perceptron.h"

void perceptron_update(double *w, const double *x, size_t n, double target, double output, double eta)
{
    (void)w, (void)x, (void)n, (void)target, (void)output, (void)eta;
    /* your turn */
}

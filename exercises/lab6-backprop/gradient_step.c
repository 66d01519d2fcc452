/* Takes one step of gradient descent: moves each of the |n| weights |w| against
   its slope in |gradient|, by |eta| times that slope. */
#include "backprop.h"

void gradient_step(double *w, const double *gradient, size_t n, double eta)
{
    (void)w, (void)gradient, (void)n, (void)eta;
    /* your turn */
}

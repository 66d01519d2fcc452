/* Takes |steps| steps of gradient descent from |w| and returns where they end. Each
   step goes against the slope: |w| becomes |w| minus the learning rate |eta| times
   the slope where |w| is now, which |derivative(w)| gives. No steps, no change. */
#include "descent.h"

double descend(curve derivative, double w, double eta, size_t steps)
{
    (void)derivative, (void)w, (void)eta, (void)steps;
    return 999; /* your turn */
}

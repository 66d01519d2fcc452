/* Takes |steps| steps of gradient descent from |w| and returns where they end. Each
   step goes against the slope: |w| becomes |w| minus the learning rate |eta| times
   the slope where |w| is now, which |derivative(w)| gives. No steps, no change. */
#include "descent.h"

double descend(curve derivative, double w, double eta, size_t steps)
{
    for (size_t k = 0; k < steps; k++)
        w -= eta * derivative(w);
    return w;
}

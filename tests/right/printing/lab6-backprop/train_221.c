/* Prints the error at every thousandth step, and how long it took. */
#include "backprop.h"

#include <stdio.h>
#include <time.h>

size_t train_221(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    const clock_t start = clock();
    double node[6], slopes[6], error;
    size_t t = 0;
    while (1) {
        forward_221(x, w, node);
        error = squared_error(target, node[5]);
        if (t % 1000 == 0)
            printf("%zu: %.3e\n", t, error);
        if (error < bound || t == max_steps)
            break;
        double delta = output_delta(target, node[5]);
        output_gradients(delta, &node[2], &slopes[4]);
        hidden_gradients(delta, x, &node[2], w, slopes);
        gradient_step(w, slopes, 6, eta);
        t++;
    }
    printf("%g seconds since %ld\n", (double)(clock() - start) / CLOCKS_PER_SEC, (long)time(NULL));
    return t;
}

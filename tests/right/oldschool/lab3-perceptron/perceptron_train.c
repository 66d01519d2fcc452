/* A label and a goto, as in a flow chart. */
#include "perceptron.h"

size_t perceptron_train(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta, size_t max_epochs)
{
	size_t epoch = 0;

again:
	if (epoch == max_epochs)
		return 0;
	epoch++;
	if (perceptron_epoch(w, x, target, examples, n, threshold, eta) > 0)
		goto again;
	return epoch;
}

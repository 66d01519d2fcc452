/* perceptron_epoch.mistakes.c: wrong epochs, each with the sentence that helps. */
#include <math.h>
#include <stdlib.h>

MISTAKE(counts_right_ones, "This counts the examples that were answered rightly: count those where the output is not the target.")
size_t counts_right_ones(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta)
{
    size_t right = 0;
    for (size_t k = 0; k < examples; k++) {
        const double output = perceptron_predict(x + k * n, w, n, threshold);
        right += output == target[k];
        perceptron_update(w, x + k * n, n, target[k], output, eta);
    }
    return right;
}

MISTAKE(first_row_always, "Every round looks at the first example: number k begins at x + k * n.")
size_t first_row_always(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta)
{
    size_t errors = 0;
    for (size_t k = 0; k < examples; k++) {
        const double output = perceptron_predict(x, w, n, threshold);
        errors += output != target[k];
        perceptron_update(w, x, n, target[k], output, eta);
    }
    return errors;
}

MISTAKE(no_correction, "The errors are counted, but the weights are never corrected: call perceptron_update after each example.")
size_t no_correction(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta)
{
    size_t errors = 0;
    (void)eta;
    for (size_t k = 0; k < examples; k++)
        errors += perceptron_predict(x + k * n, w, n, threshold) != target[k];
    return errors;
}

MISTAKE(corrects_at_the_end, "All examples are answered with the old weights and corrected afterwards: the perceptron corrects after each one.")
size_t corrects_at_the_end(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta)
{
    size_t errors = 0;
    double *const old = malloc(n * sizeof *old);
    for (size_t i = 0; old != NULL && i < n; i++)
        old[i] = w[i];
    for (size_t k = 0; old != NULL && k < examples; k++) {
        const double output = perceptron_predict(x + k * n, old, n, threshold);
        errors += output != target[k];
        perceptron_update(w, x + k * n, n, target[k], output, eta);
    }
    free(old);
    return errors;
}

MISTAKE(last_example_left_out, "The loop stops one example too early: go on while k < examples.")
size_t last_example_left_out(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta)
{
    size_t errors = 0;
    for (size_t k = 0; k + 1 < examples; k++) {
        const double output = perceptron_predict(x + k * n, w, n, threshold);
        errors += output != target[k];
        perceptron_update(w, x + k * n, n, target[k], output, eta);
    }
    return errors;
}

MISTAKE(stops_at_first_error, "The epoch ends at the first error: an epoch visits all examples.")
size_t stops_at_first_error(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta)
{
    for (size_t k = 0; k < examples; k++) {
        const double output = perceptron_predict(x + k * n, w, n, threshold);
        perceptron_update(w, x + k * n, n, target[k], output, eta);
        if (output != target[k])
            return 1;
    }
    return 0;
}

MISTAKE(target_and_output_swapped, "Target and output are swapped in the call of perceptron_update, so the weights run the wrong way.")
size_t target_and_output_swapped(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta)
{
    size_t errors = 0;
    for (size_t k = 0; k < examples; k++) {
        const double output = perceptron_predict(x + k * n, w, n, threshold);
        errors += output != target[k];
        perceptron_update(w, x + k * n, n, output, target[k], eta);
    }
    return errors;
}

MISTAKE(errors_cancel, "The errors 1 and -1 are added up and cancel: count 1 for each wrong answer, whichever way it is wrong.")
size_t errors_cancel(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta)
{
    double sum = 0;
    for (size_t k = 0; k < examples; k++) {
        const double output = perceptron_predict(x + k * n, w, n, threshold);
        sum += target[k] - output;
        perceptron_update(w, x + k * n, n, target[k], output, eta);
    }
    return (size_t)fabs(sum);
}

MISTAKE(first_example_only, "The function returns inside the loop, after the first example: put the return after the closing brace of the loop.")
size_t first_example_only(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta)
{
    if (examples == 0)
        return 0;
    const double output = perceptron_predict(x, w, n, threshold);
    perceptron_update(w, x, n, target[0], output, eta);
    return output != target[0];
}

MISTAKE(examples_overlap, "Example k is taken to begin at x + k: each has n inputs, so it begins at x + k * n.")
size_t examples_overlap(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta)
{
    size_t errors = 0;
    for (size_t k = 0; k < examples; k++) {
        const double output = perceptron_predict(x + k, w, n, threshold);
        perceptron_update(w, x + k, n, target[k], output, eta);
        errors += output != target[k];
    }
    return errors;
}

MISTAKE(counted_after_correction, "The errors are counted with the corrected weights: keep the answer that was given before the correction, and compare that with the target.")
size_t counted_after_correction(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta)
{
    size_t errors = 0;
    for (size_t k = 0; k < examples; k++) {
        const double *of_k = x + k * n;
        perceptron_update(w, of_k, n, target[k], perceptron_predict(of_k, w, n, threshold), eta);
        errors += perceptron_predict(of_k, w, n, threshold) != target[k];
    }
    return errors;
}

/* line_fit.mistakes.c: wrong fits, each with the sentence that helps. */

/* What the mistakes differ in: the slopes along weight and bias, of the loss of the line at w and b. */
typedef void slopes(const double *x, const double *y, size_t n, double w, double b, double *along_w, double *along_b);

static void fit(slopes *find, const double *x, const double *y, size_t n, double eta, size_t steps, double *weight,
    double *bias)
{
    *weight = *bias = 0;
    for (size_t k = 0; k < steps; k++) {
        double along_w = 0, along_b = 0;
        find(x, y, n, *weight, *bias, &along_w, &along_b);
        *weight -= eta * along_w;
        *bias -= eta * along_b;
    }
}

static void right(const double *x, const double *y, size_t n, double w, double b, double *along_w, double *along_b)
{
    *along_w = *along_b = 0;
    for (size_t i = 0; i < n; i++) {
        const double d = 2 * (w * x[i] + b - y[i]) / (double)n;
        *along_w += d * x[i];
        *along_b += d;
    }
}

static void halved(const double *x, const double *y, size_t n, double w, double b, double *along_w, double *along_b)
{
    right(x, y, n, w, b, along_w, along_b);
    *along_w /= 2;
    *along_b /= 2;
}

MISTAKE(factor_2_forgotten, "The factor 2 is forgotten: the slope of a square is twice what is squared.")
void factor_2_forgotten(const double *x, const double *y, size_t n, double eta, size_t steps, double *weight, double *bias)
{
    fit(halved, x, y, n, eta, steps, weight, bias);
}

static void summed(const double *x, const double *y, size_t n, double w, double b, double *along_w, double *along_b)
{
    right(x, y, n, w, b, along_w, along_b);
    *along_w *= (double)n;
    *along_b *= (double)n;
}

MISTAKE(not_divided, "The loss is a mean, so its slopes are divided by n, too.")
void not_divided(const double *x, const double *y, size_t n, double eta, size_t steps, double *weight, double *bias)
{
    fit(summed, x, y, n, eta, steps, weight, bias);
}

MISTAKE(uphill, "Weight and bias walk uphill: the slopes are subtracted, and the error in them is output minus target.")
void uphill(const double *x, const double *y, size_t n, double eta, size_t steps, double *weight, double *bias)
{
    fit(right, x, y, n, -eta, steps, weight, bias);
}

static void without_inputs(const double *x, const double *y, size_t n, double w, double b, double *along_w, double *along_b)
{
    right(x, y, n, w, b, along_w, along_b);
    *along_w = *along_b;
}

MISTAKE(input_forgotten, "Weight and bias get the same correction: along the weight, each error is multiplied by its own input x[i].")
void input_forgotten(const double *x, const double *y, size_t n, double eta, size_t steps, double *weight, double *bias)
{
    fit(without_inputs, x, y, n, eta, steps, weight, bias);
}

static void inputs_twice(const double *x, const double *y, size_t n, double w, double b, double *along_w, double *along_b)
{
    right(x, y, n, w, b, along_w, along_b);
    *along_b = *along_w;
}

MISTAKE(input_in_the_bias, "The error is multiplied by x[i] for the bias, too: the input of the bias is always 1.")
void input_in_the_bias(const double *x, const double *y, size_t n, double eta, size_t steps, double *weight, double *bias)
{
    fit(inputs_twice, x, y, n, eta, steps, weight, bias);
}

static void without_bias(const double *x, const double *y, size_t n, double w, double b, double *along_w, double *along_b)
{
    (void)b;
    right(x, y, n, w, 0, along_w, along_b);
}

MISTAKE(bias_not_in_the_output, "The outputs are computed without the bias: the line is weight * x[i] + bias.")
void bias_not_in_the_output(const double *x, const double *y, size_t n, double eta, size_t steps, double *weight, double *bias)
{
    fit(without_bias, x, y, n, eta, steps, weight, bias);
}

static void weight_alone(const double *x, const double *y, size_t n, double w, double b, double *along_w, double *along_b)
{
    right(x, y, n, w, b, along_w, along_b);
    *along_b = 0;
}

MISTAKE(bias_never_learned, "Only the weight learns: the bias has a slope of its own, the sum of the errors, times 2, divided by n.")
void bias_never_learned(const double *x, const double *y, size_t n, double eta, size_t steps, double *weight, double *bias)
{
    fit(weight_alone, x, y, n, eta, steps, weight, bias);
}

MISTAKE(weight_corrected_too_early, "The bias learns from a weight that has just been corrected: compute both slopes first, from the old values.")
void weight_corrected_too_early(const double *x, const double *y, size_t n, double eta, size_t steps, double *weight, double *bias)
{
    double none;
    *weight = *bias = 0;
    for (size_t k = 0; k < steps; k++) {
        double along;
        right(x, y, n, *weight, *bias, &along, &none);
        *weight -= eta * along;
        right(x, y, n, *weight, *bias, &none, &along);
        *bias -= eta * along;
    }
}

MISTAKE(point_by_point, "Weight and bias are corrected after each point: add the slopes of all points first, then correct once.")
void point_by_point(const double *x, const double *y, size_t n, double eta, size_t steps, double *weight, double *bias)
{
    *weight = *bias = 0;
    for (size_t k = 0; k < steps; k++)
        for (size_t i = 0; i < n; i++) {
            const double d = 2 * (*weight * x[i] + *bias - y[i]) / (double)n;
            *weight -= eta * d * x[i];
            *bias -= eta * d;
        }
}

MISTAKE(sums_not_reset, "The sums of one step are still there in the next: set them to 0 at the beginning of each step.")
void sums_not_reset(const double *x, const double *y, size_t n, double eta, size_t steps, double *weight, double *bias)
{
    double along_w = 0, along_b = 0, new_w, new_b;
    *weight = *bias = 0;
    for (size_t k = 0; k < steps; k++) {
        right(x, y, n, *weight, *bias, &new_w, &new_b);
        along_w += new_w;
        along_b += new_b;
        *weight -= eta * along_w;
        *bias -= eta * along_b;
    }
}

MISTAKE(one_step_only, "This takes a single step: repeat the whole computation, steps times.")
void one_step_only(const double *x, const double *y, size_t n, double eta, size_t steps, double *weight, double *bias)
{
    (void)steps;
    fit(right, x, y, n, eta, 1, weight, bias);
}

static void last_point(const double *x, const double *y, size_t n, double w, double b, double *along_w, double *along_b)
{
    *along_b = 2 * (w * x[n - 1] + b - y[n - 1]) / (double)n;
    *along_w = *along_b * x[n - 1];
}

MISTAKE(last_point_only, "Only the last point counts: write += so that the slopes of all points are added.")
void last_point_only(const double *x, const double *y, size_t n, double eta, size_t steps, double *weight, double *bias)
{
    fit(last_point, x, y, n, eta, steps, weight, bias);
}

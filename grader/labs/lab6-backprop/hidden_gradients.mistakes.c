/* hidden_gradients.mistakes.c: wrong slopes along w1 to w4, each with the sentence that helps. */

MISTAKE(first_input_for_w3, "x1 is used where x2 belongs: w3 starts from the second input. The slides make the same slip and print 0.4011 for the new w3.")
void first_input_for_w3(double delta, const double *x, const double *h, const double *w, double *gradient)
{
    const double delta1 = delta * w[4] * h[0] * (1 - h[0]);
    const double delta2 = delta * w[5] * h[1] * (1 - h[1]);
    gradient[0] = delta1 * x[0];
    gradient[1] = delta2 * x[0];
    gradient[2] = delta1 * x[0];
    gradient[3] = delta2 * x[1];
}

MISTAKE(weights_transposed, "The slopes along w2 and w3 are exchanged: w2 leads from x1 to h2, and w3 from x2 to h1.")
void weights_transposed(double delta, const double *x, const double *h, const double *w, double *gradient)
{
    const double delta1 = delta * w[4] * h[0] * (1 - h[0]);
    const double delta2 = delta * w[5] * h[1] * (1 - h[1]);
    gradient[0] = delta1 * x[0];
    gradient[1] = delta1 * x[1];
    gradient[2] = delta2 * x[0];
    gradient[3] = delta2 * x[1];
}

MISTAKE(sigmoid_slope_forgotten, "The slope of the sigmoid is forgotten in the hidden layer: delta1 = delta * w5 * h1 * (1 - h1).")
void sigmoid_slope_forgotten(double delta, const double *x, const double *h, const double *w, double *gradient)
{
    (void)h;
    const double delta1 = delta * w[4];
    const double delta2 = delta * w[5];
    gradient[0] = delta1 * x[0];
    gradient[1] = delta2 * x[0];
    gradient[2] = delta1 * x[1];
    gradient[3] = delta2 * x[1];
}

MISTAKE(weight_forgotten, "The blame comes back through w5 and w6, and these are forgotten: delta1 = delta * w5 * h1 * (1 - h1).")
void weight_forgotten(double delta, const double *x, const double *h, const double *w, double *gradient)
{
    (void)w;
    const double delta1 = delta * h[0] * (1 - h[0]);
    const double delta2 = delta * h[1] * (1 - h[1]);
    gradient[0] = delta1 * x[0];
    gradient[1] = delta2 * x[0];
    gradient[2] = delta1 * x[1];
    gradient[3] = delta2 * x[1];
}

MISTAKE(output_weights_exchanged, "w5 and w6 are exchanged: the blame of h1 comes back through w5, which is w[4].")
void output_weights_exchanged(double delta, const double *x, const double *h, const double *w, double *gradient)
{
    const double delta1 = delta * w[5] * h[0] * (1 - h[0]);
    const double delta2 = delta * w[4] * h[1] * (1 - h[1]);
    gradient[0] = delta1 * x[0];
    gradient[1] = delta2 * x[0];
    gradient[2] = delta1 * x[1];
    gradient[3] = delta2 * x[1];
}

MISTAKE(input_forgotten, "The inputs are forgotten: the slope along a weight is the delta where it ends times the input where it starts.")
void input_forgotten(double delta, const double *x, const double *h, const double *w, double *gradient)
{
    (void)x;
    const double delta1 = delta * w[4] * h[0] * (1 - h[0]);
    const double delta2 = delta * w[5] * h[1] * (1 - h[1]);
    gradient[0] = delta1;
    gradient[1] = delta2;
    gradient[2] = delta1;
    gradient[3] = delta2;
}

MISTAKE(sign_flipped, "The sign is flipped: the minus of the learning rule comes later, in the step.")
void sign_flipped(double delta, const double *x, const double *h, const double *w, double *gradient)
{
    const double delta1 = -delta * w[4] * h[0] * (1 - h[0]);
    const double delta2 = -delta * w[5] * h[1] * (1 - h[1]);
    gradient[0] = delta1 * x[0];
    gradient[1] = delta2 * x[0];
    gradient[2] = delta1 * x[1];
    gradient[3] = delta2 * x[1];
}

MISTAKE(weights_of_first_layer, "The blame comes back through the weights that follow the hidden layer, w5 and w6, not through w1 and w2.")
void weights_of_first_layer(double delta, const double *x, const double *h, const double *w, double *gradient)
{
    const double delta1 = delta * w[0] * h[0] * (1 - h[0]);
    const double delta2 = delta * w[1] * h[1] * (1 - h[1]);
    gradient[0] = delta1 * x[0];
    gradient[1] = delta2 * x[0];
    gradient[2] = delta1 * x[1];
    gradient[3] = delta2 * x[1];
}

MISTAKE(delta_left_out, "delta is forgotten: all slopes start from the blame of the output.")
void delta_left_out(double delta, const double *x, const double *h, const double *w, double *gradient)
{
    (void)delta;
    const double delta1 = w[4] * h[0] * (1 - h[0]);
    const double delta2 = w[5] * h[1] * (1 - h[1]);
    gradient[0] = delta1 * x[0];
    gradient[1] = delta2 * x[0];
    gradient[2] = delta1 * x[1];
    gradient[3] = delta2 * x[1];
}

MISTAKE(activation_for_slope, "h is used where the slope of the sigmoid belongs: that is h * (1 - h).")
void activation_for_slope(double delta, const double *x, const double *h, const double *w, double *gradient)
{
    const double delta1 = delta * w[4] * h[0];
    const double delta2 = delta * w[5] * h[1];
    gradient[0] = delta1 * x[0];
    gradient[1] = delta2 * x[0];
    gradient[2] = delta1 * x[1];
    gradient[3] = delta2 * x[1];
}

MISTAKE(hidden_slopes_exchanged, "The slopes of the two sigmoids are exchanged: h1 * (1 - h1) goes with w5, and h2 * (1 - h2) with w6.")
void hidden_slopes_exchanged(double delta, const double *x, const double *h, const double *w, double *gradient)
{
    const double delta1 = delta * w[4] * h[1] * (1 - h[1]);
    const double delta2 = delta * w[5] * h[0] * (1 - h[0]);
    gradient[0] = delta1 * x[0];
    gradient[1] = delta2 * x[0];
    gradient[2] = delta1 * x[1];
    gradient[3] = delta2 * x[1];
}

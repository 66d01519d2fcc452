/* output_gradients.mistakes.c: wrong slopes along w5 and w6, each with the sentence that helps. */

MISTAKE(exchanged, "The two slopes are exchanged: h1 belongs to w5, which comes first.")
void exchanged(double delta, const double *h, double *gradient)
{
    gradient[0] = delta * h[1];
    gradient[1] = delta * h[0];
}

MISTAKE(activation_forgotten, "h is forgotten: the slope along a weight is delta times what came in through this weight.")
void activation_forgotten(double delta, const double *h, double *gradient)
{
    (void)h;
    gradient[0] = delta;
    gradient[1] = delta;
}

MISTAKE(h1_for_both, "h1 is used for both weights: what comes in through w6 is h2.")
void h1_for_both(double delta, const double *h, double *gradient)
{
    gradient[0] = delta * h[0];
    gradient[1] = delta * h[0];
}

MISTAKE(sign_flipped, "The sign is flipped: the minus of the learning rule comes later, in the step.")
void sign_flipped(double delta, const double *h, double *gradient)
{
    gradient[0] = -delta * h[0];
    gradient[1] = -delta * h[1];
}

MISTAKE(hidden_slope_too, "The slope of the hidden sigmoid, h * (1 - h), does not belong here: z3 grows by h for each unit of the weight.")
void hidden_slope_too(double delta, const double *h, double *gradient)
{
    gradient[0] = delta * h[0] * (1 - h[0]);
    gradient[1] = delta * h[1] * (1 - h[1]);
}

MISTAKE(added, "delta and h are added: along a path slopes are multiplied.")
void added(double delta, const double *h, double *gradient)
{
    gradient[0] = delta + h[0];
    gradient[1] = delta + h[1];
}

MISTAKE(rate_included, "The learning rate is already multiplied in: that is the business of the step.")
void rate_included(double delta, const double *h, double *gradient)
{
    gradient[0] = 0.1 * delta * h[0];
    gradient[1] = 0.1 * delta * h[1];
}

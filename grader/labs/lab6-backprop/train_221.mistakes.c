/* train_221.mistakes.c: wrong trainings, each with the sentence that helps. */

/* All six slopes with the weights as they are, from a forward pass of its own. */
static void all_slopes(const double *w, const double *x, double target, double *gradient)
{
    double node[6];
    forward_221(x, w, node);
    const double delta = output_delta(target, node[5]);
    hidden_gradients(delta, x, node + 2, w, gradient);
    output_gradients(delta, node + 2, gradient + 4);
}

static double loss(const double *w, const double *x, double target)
{
    double node[6];
    forward_221(x, w, node);
    return squared_error(target, node[5]);
}

MISTAKE(new_weights_on_the_way_back, "The updated w5 and w6 are used in the hidden gradient: compute all six slopes with the old weights, then take the step.")
size_t new_weights_on_the_way_back(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    for (size_t steps = 0; steps < max_steps; steps++) {
        double node[6], gradient[4];
        forward_221(x, w, node);
        if (squared_error(target, node[5]) < bound)
            return steps;
        const double delta = output_delta(target, node[5]);
        output_gradients(delta, node + 2, gradient);
        gradient_step(w + 4, gradient, 2, eta);
        hidden_gradients(delta, x, node + 2, w, gradient);
        gradient_step(w, gradient, 4, eta);
    }
    return max_steps;
}

MISTAKE(output_weights_only, "Only w5 and w6 are trained: the step has to change all six weights.")
size_t output_weights_only(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    for (size_t steps = 0; steps < max_steps; steps++) {
        double gradient[6];
        if (loss(w, x, target) < bound)
            return steps;
        all_slopes(w, x, target, gradient);
        gradient_step(w + 4, gradient + 4, 2, eta);
    }
    return max_steps;
}

MISTAKE(bound_ignored, "The training never stops early: look at the error before each step, and return when it is below the bound.")
size_t bound_ignored(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    (void)bound;
    for (size_t steps = 0; steps < max_steps; steps++) {
        double gradient[6];
        all_slopes(w, x, target, gradient);
        gradient_step(w, gradient, 6, eta);
    }
    return max_steps;
}

MISTAKE(looks_after_the_step, "The error is looked at after the step: look before it, so that a network that is good enough is left alone.")
size_t looks_after_the_step(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    for (size_t steps = 0; steps < max_steps; steps++) {
        double gradient[6];
        const double before = loss(w, x, target);
        all_slopes(w, x, target, gradient);
        gradient_step(w, gradient, 6, eta);
        if (before < bound)
            return steps + 1;
    }
    return max_steps;
}

MISTAKE(counts_one_too_many, "One step too many is counted: when the error is below the bound from the start, no step was taken, and the answer is 0.")
size_t counts_one_too_many(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    for (size_t steps = 0; steps < max_steps; steps++) {
        double gradient[6];
        if (loss(w, x, target) < bound)
            return steps + 1;
        all_slopes(w, x, target, gradient);
        gradient_step(w, gradient, 6, eta);
    }
    return max_steps;
}

MISTAKE(rate_forgotten, "The learning rate is forgotten: the step is eta times the slope.")
size_t rate_forgotten(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    (void)eta;
    for (size_t steps = 0; steps < max_steps; steps++) {
        double gradient[6];
        if (loss(w, x, target) < bound)
            return steps;
        all_slopes(w, x, target, gradient);
        for (size_t i = 0; i < 6; i++)
            w[i] -= gradient[i];
    }
    return max_steps;
}

MISTAKE(uphill, "The weights walk uphill: the slope is subtracted, so there is one minus sign too many or too few.")
size_t uphill(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    for (size_t steps = 0; steps < max_steps; steps++) {
        double gradient[6];
        if (loss(w, x, target) < bound)
            return steps;
        all_slopes(w, x, target, gradient);
        gradient_step(w, gradient, 6, -eta);
    }
    return max_steps;
}

MISTAKE(first_input_for_w3, "x1 is used where x2 belongs: w3 starts from the second input, so its slope is delta1 times x2.")
size_t first_input_for_w3(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    for (size_t steps = 0; steps < max_steps; steps++) {
        double gradient[6];
        if (loss(w, x, target) < bound)
            return steps;
        all_slopes(w, x, target, gradient);
        gradient[2] = gradient[0];
        gradient_step(w, gradient, 6, eta);
    }
    return max_steps;
}

MISTAKE(factor_2_forgotten, "The factor 2 is forgotten: the slope of the squared error is -2 * (target - output).")
size_t factor_2_forgotten(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    for (size_t steps = 0; steps < max_steps; steps++) {
        double gradient[6];
        if (loss(w, x, target) < bound)
            return steps;
        all_slopes(w, x, target, gradient);
        gradient_step(w, gradient, 6, eta / 2);
    }
    return max_steps;
}

MISTAKE(forward_only_once, "The network runs forward only once, before the loop: after each step its nodes have to be computed anew.")
size_t forward_only_once(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    double gradient[6];
    const double error = loss(w, x, target);
    all_slopes(w, x, target, gradient);
    for (size_t steps = 0; steps < max_steps; steps++) {
        if (error < bound)
            return steps;
        gradient_step(w, gradient, 6, eta);
    }
    return max_steps;
}

MISTAKE(nodes_of_the_start, "The nodes are those of the start for ever, while the slopes see the new weights: run the network forward anew after each step.")
size_t nodes_of_the_start(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    double node[6], gradient[6];
    forward_221(x, w, node);
    if (squared_error(target, node[5]) < bound)
        return 0;
    const double delta = output_delta(target, node[5]);
    for (size_t steps = 0; steps < max_steps; steps++) {
        hidden_gradients(delta, x, node + 2, w, gradient);
        output_gradients(delta, node + 2, gradient + 4);
        gradient_step(w, gradient, 6, eta);
    }
    return max_steps;
}

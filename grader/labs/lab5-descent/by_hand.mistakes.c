/* by_hand.mistakes.c: the sheet with a slip, each with the sentence that helps. */

/* How a place follows from the one before it; `first` is where the descent began. */
typedef double move(double w, double eta, double first);

/* The whole sheet from the slope at the start and the way a step is made. */
static void sheet(double slope, move *step, double *answer)
{
    const double eta[4] = { 0.1, 0.5, 1, 1.1 };
    const int steps[4] = { 3, 2, 2, 3 }, place[4] = { 2, 6, 8, 10 };
    answer[0] = 9;
    answer[1] = slope;
    for (int row = 0; row < 4; row++) {
        double w = 0;
        for (int k = 0; k < steps[row]; k++)
            answer[place[row] + k] = w = step(w, eta[row], 0);
    }
    answer[5] = (answer[4] - 3) * (answer[4] - 3);
}

static double with_sign_flipped(double w, double eta, double first)
{
    (void)first;
    return w + eta * 2 * (w - 3);
}

MISTAKE(uphill, "The places run away from 3: the slope at 0 is negative, and the rule subtracts it, so w grows.")
void uphill(double *answer)
{
    sheet(-6, with_sign_flipped, answer);
}

static double with_half_the_slope(double w, double eta, double first)
{
    (void)first;
    return w - eta * (w - 3);
}

MISTAKE(factor_2_forgotten, "The factor 2 of the slope is forgotten: the slope at w is 2 (w - 3).")
void factor_2_forgotten(double *answer)
{
    sheet(-3, with_half_the_slope, answer);
}

static double with_the_first_slope(double w, double eta, double first)
{
    return w - eta * 2 * (first - 3);
}

MISTAKE(slope_of_the_start, "All steps are equally long: the slope has to be computed anew at each place, not only at the start.")
void slope_of_the_start(double *answer)
{
    sheet(-6, with_the_first_slope, answer);
}

static double with_the_loss(double w, double eta, double first)
{
    (void)first;
    return w - eta * (w - 3) * (w - 3);
}

MISTAKE(loss_for_slope, "The loss is subtracted where its slope belongs: the slope at w is 2 (w - 3).")
void loss_for_slope(double *answer)
{
    sheet(-6, with_the_loss, answer);
}

static double forgetting_the_place(double w, double eta, double first)
{
    (void)first;
    return -eta * 2 * (w - 3);
}

MISTAKE(step_for_place, "From the second step on, these are the steps, not the places: add each step to the place where it starts.")
void step_for_place(double *answer)
{
    sheet(-6, forgetting_the_place, answer);
}

static double without_parentheses(double w, double eta, double first)
{
    (void)first;
    return w - eta * (2 * w - 3);
}

MISTAKE(parentheses_forgotten, "The 2 multiplies w alone here: the slope is 2 (w - 3), twice the whole difference, so -6 at the start.")
void parentheses_forgotten(double *answer)
{
    sheet(-3, without_parentheses, answer);
}

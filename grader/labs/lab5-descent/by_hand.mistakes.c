/* by_hand.mistakes.c: the sheet with a slip, each with the sentence that helps. given: the start, and the bottom b. */

/* How a place follows from the one before it, in the valley with its bottom at b; `first` is where the descent began. */
typedef double move(double w, double eta, double first, double b);

/* The whole sheet, when the slope at the start is `factor' times its distance from b, from the way a step is made. */
static void sheet(const double *given, double factor, move *step, double *answer)
{
    const double eta[4] = { 0.1, 0.5, 1, 1.1 };
    const int steps[4] = { 3, 2, 2, 3 }, place[4] = { 2, 6, 8, 10 };
    const double start = given[0], b = given[1];
    answer[0] = (start - b) * (start - b);
    answer[1] = factor * (start - b);
    for (int row = 0; row < 4; row++) {
        double w = start;
        for (int k = 0; k < steps[row]; k++)
            answer[place[row] + k] = w = step(w, eta[row], start, b);
    }
    answer[5] = (answer[4] - b) * (answer[4] - b);
}

static double with_sign_flipped(double w, double eta, double first, double b)
{
    (void)first;
    return w + eta * 2 * (w - b);
}

MISTAKE(uphill, "The places run away from the bottom: the slope at the start is negative, and the rule subtracts it, so w grows.")
void uphill(const double *given, double *answer)
{
    sheet(given, 2, with_sign_flipped, answer);
}

static double with_half_the_slope(double w, double eta, double first, double b)
{
    (void)first;
    return w - eta * (w - b);
}

MISTAKE(factor_2_forgotten, "The factor 2 of the slope is forgotten: the slope at w is 2 (w - 3).")
void factor_2_forgotten(const double *given, double *answer)
{
    sheet(given, 1, with_half_the_slope, answer);
}

static double with_the_first_slope(double w, double eta, double first, double b)
{
    return w - eta * 2 * (first - b);
}

MISTAKE(slope_of_the_start, "All steps are equally long: the slope has to be computed anew at each place, not only at the start.")
void slope_of_the_start(const double *given, double *answer)
{
    sheet(given, 2, with_the_first_slope, answer);
}

static double with_the_loss(double w, double eta, double first, double b)
{
    (void)first;
    return w - eta * (w - b) * (w - b);
}

MISTAKE(loss_for_slope, "The loss is subtracted where its slope belongs: the slope at w is 2 (w - 3).")
void loss_for_slope(const double *given, double *answer)
{
    sheet(given, 2, with_the_loss, answer);
}

static double forgetting_the_place(double w, double eta, double first, double b)
{
    (void)first;
    return -eta * 2 * (w - b);
}

MISTAKE(step_for_place, "From the second step on, these are the steps, not the places: add each step to the place where it starts.")
void step_for_place(const double *given, double *answer)
{
    sheet(given, 2, forgetting_the_place, answer);
}

static double without_parentheses(double w, double eta, double first, double b)
{
    (void)first;
    return w - eta * (2 * w - b);
}

MISTAKE(parentheses_forgotten, "The 2 multiplies w alone here: the slope is 2 (w - b), twice the whole difference, so -6 at the start.")
void parentheses_forgotten(const double *given, double *answer)
{
    sheet(given, 1, without_parentheses, answer);
    answer[1] = 2 * given[0] - given[1];
}

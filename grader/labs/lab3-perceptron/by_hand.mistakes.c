/* by_hand.mistakes.c: the sheet with a slip, each with the sentence that helps. */
static const double x[3] = { 0.5, 1, 0.25 };
static const double threshold = 0.5;

/* The whole sheet from the sum, the error and the change of each weight. */
static void sheet(double z, double error, const double change[3], double *answer)
{
    double w[3] = { 0.4, 0.2, -0.6 };
    answer[0] = z;
    answer[1] = z >= threshold ? 1 : 0;
    answer[2] = error;
    answer[6] = 0;
    for (int i = 0; i < 3; i++) {
        w[i] += change[i];
        answer[3 + i] = w[i];
        answer[6] += w[i] * x[i];
    }
    answer[7] = answer[6] >= threshold ? 1 : 0;
}

MISTAKE(sign_of_third_weight, "The third weight is -0.6: its product with 0.25 is taken away, not added.")
void sign_of_third_weight(double *answer)
{
    const double none[3] = { 0, 0, 0 };
    sheet(0.55, 0, none, answer);
}

MISTAKE(rate_forgotten, "The learning rate is forgotten: each weight grows by 0.25 times its input, not by its whole input.")
void rate_forgotten(double *answer)
{
    const double change[3] = { 0.5, 1, 0.25 };
    sheet(0.25, 1, change, answer);
}

MISTAKE(input_forgotten, "All weights grow by the same 0.25: the correction of each has to be multiplied by its own input.")
void input_forgotten(double *answer)
{
    const double change[3] = { 0.25, 0.25, 0.25 };
    sheet(0.25, 1, change, answer);
}

MISTAKE(sign_of_error, "The error is target minus output, 1 - 0: with the opposite sign the weights run away from the target.")
void sign_of_error(double *answer)
{
    const double change[3] = { -0.125, -0.25, -0.0625 };
    sheet(0.25, -1, change, answer);
}

MISTAKE(sum_for_output, "The error is taken from the sum: subtract the output of the step, which is 0, from the target.")
void sum_for_output(double *answer)
{
    const double change[3] = { 0.75 * 0.125, 0.75 * 0.25, 0.75 * 0.0625 };
    sheet(0.25, 0.75, change, answer);
}

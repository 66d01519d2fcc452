/* by_hand.mistakes.c: the sheet with a slip, each with the sentence that helps. given: x1 x2 x3, w1 w2 w3. */
#include <math.h>

static const double threshold = 0.5, target = 1, rate = 0.25;

static double fires(double z)
{
    return z >= threshold ? 1 : 0;
}

static double sum(const double *x, const double *w)
{
    return x[0] * w[0] + x[1] * w[1] + x[2] * w[2];
}

/* The whole sheet from the sum, the error and the change of each weight. */
static void sheet(const double *given, double z, double error, const double change[3], double *answer)
{
    double w[3];
    answer[0] = z;
    answer[1] = fires(z);
    answer[2] = error;
    for (int i = 0; i < 3; i++)
        answer[3 + i] = w[i] = given[3 + i] + change[i];
    answer[6] = sum(given, w);
    answer[7] = fires(answer[6]);
}

/* The right sum, the right error, and changes of `scale' times rate, error and input. */
static void scaled(const double *given, double scale, double *answer)
{
    const double z = sum(given, given + 3), error = target - fires(z);
    double change[3];
    for (int i = 0; i < 3; i++)
        change[i] = scale * rate * error * given[i];
    sheet(given, z, error, change, answer);
}

MISTAKE(sign_of_third_weight, "The third weight is negative: its product with the third input is taken away, not added.")
void sign_of_third_weight(const double *given, double *answer)
{
    const double w[3] = { given[3], given[4], fabs(given[5]) }, z = sum(given, w), error = target - fires(z);
    double change[3];
    for (int i = 0; i < 3; i++)
        change[i] = rate * error * given[i];
    sheet(given, z, error, change, answer);
}

MISTAKE(rate_forgotten, "The learning rate is forgotten: each weight grows by 0.25 times its input, not by its whole input.")
void rate_forgotten(const double *given, double *answer)
{
    scaled(given, 1 / rate, answer);
}

MISTAKE(input_forgotten, "All weights grow by the same 0.25: the correction of each has to be multiplied by its own input.")
void input_forgotten(const double *given, double *answer)
{
    const double z = sum(given, given + 3), error = target - fires(z);
    const double change[3] = { rate * error, rate * error, rate * error };
    sheet(given, z, error, change, answer);
}

MISTAKE(sign_of_error, "The error is target minus output, 1 - 0: with the opposite sign the weights run away from the target.")
void sign_of_error(const double *given, double *answer)
{
    scaled(given, -1, answer);
    answer[2] = -answer[2];
}

MISTAKE(sum_for_output, "The error is taken from the sum: subtract the output of the step, which is 0, from the target.")
void sum_for_output(const double *given, double *answer)
{
    const double z = sum(given, given + 3), error = target - z;
    double change[3];
    for (int i = 0; i < 3; i++)
        change[i] = rate * error * given[i];
    sheet(given, z, error, change, answer);
}

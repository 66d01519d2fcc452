/* by_hand.mistakes.c: the sheet with a slip, each with the sentence that helps. given: x1 x2, the rate, w1 to w6. */
#include <math.h>

/* The places where a sheet can go wrong; every number is what the right sheet has there, unless it is changed. */
struct sheet {
    int input_of_w3;       /* which input the slope along w3 is multiplied by */
    double loss_factor;    /* of (y - o) in the slope of the loss */
    double step;           /* what slopes are multiplied by in the step; 0: the rate, -1: the rate, uphill */
    int output_slope;      /* whether the sigmoid's slope at the output enters the slopes of the weights */
    int hidden_slope;      /* whether the hidden sigmoids' slopes enter theirs */
    int hidden_sigmoid;    /* whether the hidden neurons use the sigmoid at all */
    int transposed;        /* whether w2 and w3 are exchanged in the weighted sums */
};

static const struct sheet right = { 2, -2, 0, 1, 1, 1, 0 };

static double squash(double z)
{
    return 1 / (1 + exp(-z));
}

/* node[6] = z1 z2 h1 h2 z3 o1 */
static void forward(const struct sheet *is, const double *x, const double *w, double *node)
{
    const double to_h1 = w[is->transposed ? 1 : 2], to_h2 = w[is->transposed ? 2 : 1];
    node[0] = x[0] * w[0] + x[1] * to_h1;
    node[1] = x[0] * to_h2 + x[1] * w[3];
    node[2] = is->hidden_sigmoid ? squash(node[0]) : node[0];
    node[3] = is->hidden_sigmoid ? squash(node[1]) : node[1];
    node[4] = node[2] * w[4] + node[3] * w[5];
    node[5] = squash(node[4]);
}

static void fill(const double *given, const struct sheet *is, double *answer)
{
    const double *const x = given, target = 1;
    const double rate = is->step > 0 ? is->step : is->step < 0 ? -given[2] : given[2];
    double w[6], node[6];
    for (int i = 0; i < 6; i++)
        w[i] = given[3 + i];
    forward(is, x, w, node);
    const double *h = node + 2;
    const double loss_slope = is->loss_factor * (target - node[5]), squash_slope = node[5] * (1 - node[5]);
    const double delta = loss_slope * (is->output_slope ? squash_slope : 1);
    const double delta1 = delta * w[4] * (is->hidden_slope ? h[0] * (1 - h[0]) : 1);
    const double delta2 = delta * w[5] * (is->hidden_slope ? h[1] * (1 - h[1]) : 1);
    const double slope[6] = { delta1 * x[0], delta2 * x[0], delta1 * x[is->input_of_w3 - 1], delta2 * x[1],
        delta * h[0], delta * h[1] };
    for (int i = 0; i < 6; i++)
        answer[i] = node[i];
    answer[6] = (target - node[5]) * (target - node[5]);
    answer[7] = loss_slope;
    answer[8] = squash_slope;
    answer[9] = slope[4];
    answer[10] = slope[5];
    for (int i = 0; i < 6; i++)
        w[i] -= rate * slope[i];
    answer[11] = w[4];
    answer[12] = w[5];
    for (int i = 0; i < 4; i++)
        answer[13 + i] = w[i];
    forward(is, x, w, node);
    answer[17] = node[0];
    answer[18] = node[1];
    answer[19] = node[5];
    answer[20] = (target - node[5]) * (target - node[5]);
}

MISTAKE(first_input_for_w3, "The slide's new w3, 0.4011, uses x1 where x2 belongs: w3 starts from the second input, so its slope is multiplied by x2.")
void first_input_for_w3(const double *given, double *answer)
{
    struct sheet is = right;
    is.input_of_w3 = 1;
    fill(given, &is, answer);
}

MISTAKE(factor_2_forgotten, "The factor 2 is forgotten: the slope of the loss along the output is -2 (1 - o1).")
void factor_2_forgotten(const double *given, double *answer)
{
    struct sheet is = right;
    is.loss_factor = -1;
    fill(given, &is, answer);
}

MISTAKE(sign_of_the_loss_slope, "The slope of the loss is -2 (1 - o1): the output is too small, so a larger one makes the loss smaller.")
void sign_of_the_loss_slope(const double *given, double *answer)
{
    struct sheet is = right;
    is.loss_factor = 2;
    fill(given, &is, answer);
}

MISTAKE(uphill, "The weights became smaller: a negative slope is subtracted, so each weight grows.")
void uphill(const double *given, double *answer)
{
    struct sheet is = right;
    is.step = -1;
    fill(given, &is, answer);
}

MISTAKE(rate_forgotten, "The learning rate is forgotten: a new weight is the old one minus the rate times its slope.")
void rate_forgotten(const double *given, double *answer)
{
    struct sheet is = right;
    is.step = 1;
    fill(given, &is, answer);
}

MISTAKE(output_slope_forgotten, "The slope of the output's sigmoid is not multiplied in: dC/dw5 is the product of three factors.")
void output_slope_forgotten(const double *given, double *answer)
{
    struct sheet is = right;
    is.output_slope = 0;
    fill(given, &is, answer);
}

MISTAKE(hidden_slope_forgotten, "For w1 to w4 the slope of the hidden sigmoid is forgotten: multiply by h1 (1 - h1), or by h2 (1 - h2).")
void hidden_slope_forgotten(const double *given, double *answer)
{
    struct sheet is = right;
    is.hidden_slope = 0;
    fill(given, &is, answer);
}

MISTAKE(hidden_sigmoid_forgotten, "The sigmoid is forgotten in the hidden layer: h1 is the sigmoid of z1.")
void hidden_sigmoid_forgotten(const double *given, double *answer)
{
    struct sheet is = right;
    is.hidden_sigmoid = 0;
    fill(given, &is, answer);
}

MISTAKE(weights_transposed, "w2 and w3 are exchanged in the weighted sums: w2 leads from x1 to h2, and w3 from x2 to h1.")
void weights_transposed(const double *given, double *answer)
{
    struct sheet is = right;
    is.transposed = 1;
    fill(given, &is, answer);
}

/* forward_221.mistakes.c: wrong forward passes, each with the sentence that helps. */
#include <math.h>

MISTAKE(weights_transposed, "w2 and w3 are exchanged: w2 leads from x1 to h2, and w3 from x2 to h1.")
void weights_transposed(const double *x, const double *w, double *node)
{
    node[0] = x[0] * w[0] + x[1] * w[1];
    node[1] = x[0] * w[2] + x[1] * w[3];
    node[2] = sigmoid(node[0]);
    node[3] = sigmoid(node[1]);
    node[4] = node[2] * w[4] + node[3] * w[5];
    node[5] = sigmoid(node[4]);
}

MISTAKE(first_input_for_w3, "x1 is used where x2 belongs: w3 starts from the second input, z1 = x1 w1 + x2 w3.")
void first_input_for_w3(const double *x, const double *w, double *node)
{
    node[0] = x[0] * w[0] + x[0] * w[2];
    node[1] = x[0] * w[1] + x[1] * w[3];
    node[2] = sigmoid(node[0]);
    node[3] = sigmoid(node[1]);
    node[4] = node[2] * w[4] + node[3] * w[5];
    node[5] = sigmoid(node[4]);
}

MISTAKE(inputs_exchanged, "The two inputs are exchanged: x1 is x[0], since C counts from 0.")
void inputs_exchanged(const double *x, const double *w, double *node)
{
    node[0] = x[1] * w[0] + x[0] * w[2];
    node[1] = x[1] * w[1] + x[0] * w[3];
    node[2] = sigmoid(node[0]);
    node[3] = sigmoid(node[1]);
    node[4] = node[2] * w[4] + node[3] * w[5];
    node[5] = sigmoid(node[4]);
}

MISTAKE(hidden_sigmoid_forgotten, "The sigmoid is forgotten in the hidden layer: h1 = sigmoid(z1), h2 = sigmoid(z2).")
void hidden_sigmoid_forgotten(const double *x, const double *w, double *node)
{
    node[0] = x[0] * w[0] + x[1] * w[2];
    node[1] = x[0] * w[1] + x[1] * w[3];
    node[2] = node[0];
    node[3] = node[1];
    node[4] = node[2] * w[4] + node[3] * w[5];
    node[5] = sigmoid(node[4]);
}

MISTAKE(output_sigmoid_forgotten, "The sigmoid is forgotten at the output: o1 = sigmoid(z3).")
void output_sigmoid_forgotten(const double *x, const double *w, double *node)
{
    node[0] = x[0] * w[0] + x[1] * w[2];
    node[1] = x[0] * w[1] + x[1] * w[3];
    node[2] = sigmoid(node[0]);
    node[3] = sigmoid(node[1]);
    node[4] = node[2] * w[4] + node[3] * w[5];
    node[5] = node[4];
}

MISTAKE(sums_sent_on, "z3 is computed from z1 and z2: the hidden neurons send h1 and h2 on, what the sigmoid made of the sums.")
void sums_sent_on(const double *x, const double *w, double *node)
{
    node[0] = x[0] * w[0] + x[1] * w[2];
    node[1] = x[0] * w[1] + x[1] * w[3];
    node[2] = sigmoid(node[0]);
    node[3] = sigmoid(node[1]);
    node[4] = node[0] * w[4] + node[1] * w[5];
    node[5] = sigmoid(node[4]);
}

MISTAKE(output_weights_exchanged, "w5 and w6 are exchanged: w5 belongs to h1, and it is w[4], since C counts from 0.")
void output_weights_exchanged(const double *x, const double *w, double *node)
{
    node[0] = x[0] * w[0] + x[1] * w[2];
    node[1] = x[0] * w[1] + x[1] * w[3];
    node[2] = sigmoid(node[0]);
    node[3] = sigmoid(node[1]);
    node[4] = node[2] * w[5] + node[3] * w[4];
    node[5] = sigmoid(node[4]);
}

MISTAKE(rounded_on_the_way, "h1 and h2 are rounded to three decimals before they are used: keep all digits and round only what you print.")
void rounded_on_the_way(const double *x, const double *w, double *node)
{
    node[0] = x[0] * w[0] + x[1] * w[2];
    node[1] = x[0] * w[1] + x[1] * w[3];
    node[2] = round(1000 * sigmoid(node[0])) / 1000;
    node[3] = round(1000 * sigmoid(node[1])) / 1000;
    node[4] = node[2] * w[4] + node[3] * w[5];
    node[5] = sigmoid(node[4]);
}

MISTAKE(sign_of_exponents, "The minus sign in exp(-z) is missing, so the sigmoids fall from 1 to 0 instead of rising.")
void sign_of_exponents(const double *x, const double *w, double *node)
{
    node[0] = x[0] * w[0] + x[1] * w[2];
    node[1] = x[0] * w[1] + x[1] * w[3];
    node[2] = sigmoid(-node[0]);
    node[3] = sigmoid(-node[1]);
    node[4] = node[2] * w[4] + node[3] * w[5];
    node[5] = sigmoid(-node[4]);
}

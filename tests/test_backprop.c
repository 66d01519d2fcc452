/* test_backprop.c: the small network against worked values, and every gradient against centred differences. */
#include "backprop.h"
#include "descent.h"

#include <check.h>
#include <math.h>
#include <string.h>

Suite *backprop_suite(void);

static const double lecture_x[2] = { 0.5, 0.3 };
static const double lecture_w[6] = { 0.7, 0.3, 0.4, 0.6, 0.55, 0.45 };

START_TEST(cheetah_is_six_times_as_fast)
{
    const double factor[3] = { 2, 2, 1.5 };
    ck_assert_double_eq(chain(factor, 3), 6);
    ck_assert_double_eq(chain(factor, 0), 1);
}
END_TEST

START_TEST(forward_pass_gives_the_lectures_numbers)
{
    static const double expected[6] = { 0.47, 0.33, 0.6153837563911821, 0.5817593768418363, 0.6002527855939765,
                                        0.6457141374562685 };
    double node[6];
    forward_221(lecture_x, lecture_w, node);
    for (int i = 0; i < 6; i++)
        ck_assert_double_eq_tol(node[i], expected[i], 1e-14);
}
END_TEST

static double loss_221(const double *w, size_t n, const void *target)
{
    double node[6];
    (void)n;
    forward_221(lecture_x, w, node);
    return squared_error(*(const double *)target, node[5]);
}

/* All six slopes by the hand formulas, in the order of the weights. */
static void gradient_221(const double *w, double target, double *gradient)
{
    double node[6];
    forward_221(lecture_x, w, node);
    const double delta = output_delta(target, node[5]);
    hidden_gradients(delta, lecture_x, node + 2, w, gradient);
    output_gradients(delta, node + 2, gradient + 4);
}

START_TEST(gradient_of_the_small_network_is_the_numerical_one)
{
    for (double target = 0; target <= 1; target += 0.5) {
        double w[6], gradient[6], slow[6];
        memcpy(w, lecture_w, sizeof w);
        gradient_221(w, target, gradient);
        numerical_gradient(loss_221, w, 6, &target, slow);
        for (int i = 0; i < 6; i++)
            ck_assert_double_eq_tol(gradient[i], slow[i], 1e-9);
    }
}
END_TEST

START_TEST(delta_vanishes_for_a_hit_and_points_towards_the_target)
{
    ck_assert_double_eq(output_delta(1, 1), 0);
    ck_assert_double_lt(output_delta(1, 0.5), 0);
    ck_assert_double_gt(output_delta(0, 0.5), 0);
    ck_assert_double_eq(output_delta(0, 0.5), 0.25);
}
END_TEST

START_TEST(a_step_goes_against_the_slope)
{
    double w[2] = { 3, 5 };
    const double gradient[2] = { 2, -4 };
    gradient_step(w, gradient, 2, 0.5);
    ck_assert_double_eq(w[0], 2);
    ck_assert_double_eq(w[1], 7);
    gradient_step(w, gradient, 0, 0.5);
    ck_assert_double_eq(w[0], 2);
}
END_TEST

START_TEST(loss_falls_with_every_step_of_training)
{
    const double target = 1;
    double w[6], before;
    memcpy(w, lecture_w, sizeof w);
    before = loss_221(w, 6, &target);
    for (int step = 0; step < 100; step++) {
        ck_assert_uint_eq(train_221(w, lecture_x, target, 0.1, 0, 1), 1);
        ck_assert_double_lt(loss_221(w, 6, &target), before);
        before = loss_221(w, 6, &target);
    }
}
END_TEST

START_TEST(training_stops_below_the_bound_and_not_before)
{
    const double target = 1;
    double w[6], earlier[6];
    memcpy(w, lecture_w, sizeof w);
    memcpy(earlier, lecture_w, sizeof earlier);
    ck_assert_uint_eq(train_221(w, lecture_x, target, 0.1, 0.2, 9), 0);
    ck_assert_mem_eq(w, lecture_w, sizeof w);
    const size_t steps = train_221(w, lecture_x, target, 0.1, 0.01, 1000);
    ck_assert_uint_eq(steps, 387);
    ck_assert_double_lt(loss_221(w, 6, &target), 0.01);
    ck_assert_uint_eq(train_221(earlier, lecture_x, target, 0.1, 0.01, steps - 1), steps - 1);
    ck_assert_double_ge(loss_221(earlier, 6, &target), 0.01);
}
END_TEST

static mlp *network(const size_t *sizes, size_t layers, const char *hidden, const char *output, bool biases)
{
    mlp *net = NULL;
    const woven_status status =
        mlp_create(&net, sizes, layers, activation_find(hidden), activation_find(output), biases);
    ck_assert_int_eq(status, WOVEN_OK);
    return net;
}

START_TEST(general_network_gives_what_the_hand_formulas_give)
{
    static const size_t sizes[3] = { 2, 2, 1 };
    static const int order[6] = { 0, 2, 1, 3, 4, 5 }; /* W[to][from]: w1 w3, w2 w4, w5 w6 */
    const double target = 1;
    double expected[6], slope;
    mlp *net = network(sizes, 2, "sigmoid", "sigmoid", false);
    ck_assert_uint_eq(net->parameters, 6);
    for (int i = 0; i < 6; i++)
        net->weight[i] = lecture_w[order[i]];
    gradient_221(lecture_w, target, expected);
    mse_gradient(&target, mlp_feedforward(net, lecture_x), 1, &slope);
    mlp_clear_gradient(net);
    mlp_backpropagate(net, &slope);
    for (int i = 0; i < 6; i++)
        ck_assert_double_eq_tol(net->gradient[i], expected[order[i]], 1e-15);
    mlp_step(net, 0.1);
    ck_assert_double_eq_tol(net->weight[1], 0.4006330463812164, 1e-14); /* w3 */
    mlp_destroy(net);
}
END_TEST

enum { OUTPUTS = 2 };
static const double task_x[3] = { 0.8, -0.6, 0.35 }, task_target[OUTPUTS] = { 1, 0.25 };

static double loss_of_network(const double *w, size_t n, const void *context)
{
    mlp *net = *(mlp *const *)context;
    memcpy(net->weight, w, n * sizeof *w);
    return mse(task_target, mlp_feedforward(net, task_x), OUTPUTS);
}

static void assert_gradient_is_numerical(mlp *net)
{
    double slope[OUTPUTS], w[200], slow[200];
    ck_assert_uint_le(net->parameters, 200);
    mse_gradient(task_target, mlp_feedforward(net, task_x), OUTPUTS, slope);
    mlp_clear_gradient(net);
    mlp_backpropagate(net, slope);
    memcpy(w, net->weight, net->parameters * sizeof *w);
    numerical_gradient(loss_of_network, w, net->parameters, &net, slow);
    for (size_t i = 0; i < net->parameters; i++)
        ck_assert_msg(fabs(net->gradient[i] - slow[i]) < 1e-7, "%zu layers, %s, parameter %zu: %.10g, expected %.10g",
                      net->layers, net->hidden->name, i, net->gradient[i], slow[i]);
}

static const char *const activations[] = { "identity", "sigmoid", "tanh", "relu", "leaky_relu", "swish", "gelu",
                                           "gelu_tanh" };

enum { ACTIVATIONS = sizeof activations / sizeof activations[0] };

/* Weights larger than mlp_randomise gives, so that deep layers have slopes worth comparing; no bias at 0, where a
   rectifier has its corner. */
static void fill(mlp *net, uint64_t seed)
{
    mlp_randomise(net, seed);
    for (size_t i = 0; i < net->parameters; i++)
        net->weight[i] = 2 * net->weight[i] + (i % 2 == 0 ? 0.11 : -0.07);
}

START_TEST(gradient_is_the_numerical_one_for_every_depth_and_activation)
{
    static const size_t sizes[4][5] = {
        { 3, OUTPUTS }, { 3, 4, OUTPUTS }, { 3, 4, 5, OUTPUTS }, { 3, 4, 5, 3, OUTPUTS }
    };
    const char *const name = activations[_i];
    for (size_t layers = 1; layers <= 4; layers++)
        for (int biases = 0; biases <= 1; biases++) {
            mlp *net = network(sizes[layers - 1], layers, name, biases ? name : "identity", biases == 1);
            for (uint64_t seed = 1; seed <= 5; seed++) {
                fill(net, seed);
                assert_gradient_is_numerical(net);
            }
            mlp_destroy(net);
        }
}
END_TEST

/* Random shapes: one to four layers of one to four nodes. */
START_TEST(gradient_is_the_numerical_one_for_networks_of_any_shape)
{
    const int trial = _i;
    uint64_t state = (uint64_t)trial + 1;
    size_t sizes[5] = { 3 };
    const size_t layers = 1 + (size_t)trial % 4;
    for (size_t layer = 1; layer < layers; layer++)
        sizes[layer] = 1 + (state = state * 6364136223846793005u + 1442695040888963407u) / 4611686018427387904u;
    sizes[layers] = OUTPUTS;
    mlp *net = network(sizes, layers, "tanh", trial % 3 == 0 ? "identity" : "sigmoid", trial / 4 % 2 == 1);
    fill(net, state);
    assert_gradient_is_numerical(net);
    mlp_destroy(net);
}
END_TEST

START_TEST(bare_arrays_give_what_the_small_network_gives)
{
    static const size_t sizes[3] = { 2, 2, 1 };
    static const int order[6] = { 0, 2, 1, 3, 4, 5 };
    double node[6], w[6], expected[6], delta[5] = { 7, 8, 0, 0, 0 }, gradient[6] = { 0 };
    const double loss_slope = -2 * (1 - 0.6457141374562685);
    forward_221(lecture_x, lecture_w, node);
    gradient_221(lecture_w, 1, expected);
    const double a[5] = { lecture_x[0], lecture_x[1], node[2], node[3], node[5] };
    double slope[5] = { NAN, NAN };
    for (int i = 2; i < 5; i++)
        slope[i] = a[i] * (1 - a[i]);
    for (int i = 0; i < 6; i++)
        w[i] = lecture_w[order[i]];
    mlp_backprop(w, sizes, 2, 0, a, slope, &loss_slope, delta, gradient);
    for (int i = 0; i < 6; i++)
        ck_assert_double_eq_tol(gradient[i], expected[order[i]], 1e-15);
    ck_assert_double_eq(delta[0], 7); /* the inputs have no deltas */
    ck_assert_double_eq(delta[1], 8);
    ck_assert_double_eq_tol(delta[4], output_delta(1, node[5]), 1e-15);
}
END_TEST

START_TEST(backward_adds_to_the_gradient_until_it_is_cleared)
{
    static const size_t sizes[3] = { 3, 4, OUTPUTS };
    const double slope[OUTPUTS] = { 0.5, -1 };
    double once[200];
    mlp *net = network(sizes, 2, "tanh", "sigmoid", true);
    fill(net, 7);
    mlp_feedforward(net, task_x);
    mlp_clear_gradient(net);
    mlp_backpropagate(net, slope);
    memcpy(once, net->gradient, net->parameters * sizeof *once);
    mlp_backpropagate(net, slope);
    for (size_t i = 0; i < net->parameters; i++)
        ck_assert_double_eq(net->gradient[i], 2 * once[i]);
    mlp_clear_gradient(net);
    for (size_t i = 0; i < net->parameters; i++)
        ck_assert_double_eq(net->gradient[i], 0);
    mlp_destroy(net);
}
END_TEST

START_TEST(a_step_of_the_general_network_lowers_its_loss)
{
    static const size_t sizes[4] = { 3, 4, 4, OUTPUTS };
    double slope[OUTPUTS];
    mlp *net = network(sizes, 3, "tanh", "sigmoid", true);
    fill(net, 3);
    double before = mse(task_target, mlp_feedforward(net, task_x), OUTPUTS);
    for (int step = 0; step < 50; step++) {
        mse_gradient(task_target, mlp_feedforward(net, task_x), OUTPUTS, slope);
        mlp_clear_gradient(net);
        mlp_backpropagate(net, slope);
        mlp_step(net, 0.1);
        const double after = mse(task_target, mlp_feedforward(net, task_x), OUTPUTS);
        ck_assert_double_lt(after, before);
        before = after;
    }
    mlp_destroy(net);
}
END_TEST

Suite *backprop_suite(void)
{
    Suite *suite = suite_create("backprop");
    TCase *cases = tcase_create("backprop");
    tcase_add_test(cases, cheetah_is_six_times_as_fast);
    tcase_add_test(cases, forward_pass_gives_the_lectures_numbers);
    tcase_add_test(cases, gradient_of_the_small_network_is_the_numerical_one);
    tcase_add_test(cases, delta_vanishes_for_a_hit_and_points_towards_the_target);
    tcase_add_test(cases, a_step_goes_against_the_slope);
    tcase_add_test(cases, loss_falls_with_every_step_of_training);
    tcase_add_test(cases, training_stops_below_the_bound_and_not_before);
    tcase_add_test(cases, general_network_gives_what_the_hand_formulas_give);
    tcase_add_loop_test(cases, gradient_is_the_numerical_one_for_every_depth_and_activation, 0, ACTIVATIONS);
    tcase_add_loop_test(cases, gradient_is_the_numerical_one_for_networks_of_any_shape, 0, 48);
    tcase_add_test(cases, bare_arrays_give_what_the_small_network_gives);
    tcase_add_test(cases, backward_adds_to_the_gradient_until_it_is_cleared);
    tcase_add_test(cases, a_step_of_the_general_network_lowers_its_loss);
    suite_add_tcase(suite, cases);
    return suite;
}

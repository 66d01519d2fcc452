/* test_perceptron.c: the neuron with a threshold, against hand-made values and the properties it must have. */
#include "perceptron.h"

#include <check.h>
#include <math.h>
#include <stdint.h>

Suite *perceptron_suite(void);

enum { INPUTS_MAX = 9, TRIALS = 200 };

/* The truth tables: rows of two inputs, and rows of two inputs and a constant 1. */
static const double pairs[8] = { 0, 0, 0, 1, 1, 0, 1, 1 };
static const double pairs_and_one[12] = { 0, 0, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1 };

/* A repeatable source of numbers in [-1, 1): the quality of a linear congruence is enough for inputs of tests. */
static double draw(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return (double)*state / 2147483648.0 - 1.0;
}

START_TEST(the_books_neuron_sums_to_a_quarter)
{
    const double x[3] = { 0.5, 1, 0.25 }, w[3] = { 0.4, 0.2, -0.6 };
    ck_assert_double_eq_tol(weighted_sum(x, w, 3), 0.25, 1e-15);
}
END_TEST

START_TEST(no_inputs_sum_to_zero)
{
    const double none[1] = { 5 };
    ck_assert_double_eq(weighted_sum(none, none, 0), 0);
}
END_TEST

START_TEST(the_order_of_the_inputs_does_not_matter)
{
    uint32_t state = 1;
    for (int trial = 0; trial < TRIALS; trial++) {
        double x[INPUTS_MAX], w[INPUTS_MAX], x_back[INPUTS_MAX], w_back[INPUTS_MAX];
        for (int i = 0; i < INPUTS_MAX; i++) {
            x[i] = x_back[INPUTS_MAX - 1 - i] = draw(&state);
            w[i] = w_back[INPUTS_MAX - 1 - i] = draw(&state);
        }
        ck_assert_double_eq_tol(weighted_sum(x, w, INPUTS_MAX), weighted_sum(x_back, w_back, INPUTS_MAX), 1e-14);
    }
}
END_TEST

START_TEST(the_weighted_sum_is_linear_in_its_inputs)
{
    uint32_t state = 2;
    for (int trial = 0; trial < TRIALS; trial++) {
        double x[INPUTS_MAX], y[INPUTS_MAX], w[INPUTS_MAX], mixed[INPUTS_MAX];
        const double a = draw(&state), b = draw(&state);
        for (int i = 0; i < INPUTS_MAX; i++) {
            x[i] = draw(&state), y[i] = draw(&state), w[i] = draw(&state);
            mixed[i] = a * x[i] + b * y[i];
        }
        ck_assert_double_eq_tol(weighted_sum(mixed, w, INPUTS_MAX),
            a * weighted_sum(x, w, INPUTS_MAX) + b * weighted_sum(y, w, INPUTS_MAX), 1e-14);
    }
}
END_TEST

START_TEST(the_step_fires_at_its_threshold_and_not_below)
{
    ck_assert_double_eq(step(0.5, 0.5), 1);
    ck_assert_double_eq(step(nextafter(0.5, 0), 0.5), 0);
    ck_assert_double_eq(step(nextafter(0.5, 1), 0.5), 1);
    ck_assert_double_eq(step(-1, -2), 1);
    ck_assert_double_eq(step(-2, -1), 0);
}
END_TEST

START_TEST(a_right_answer_changes_no_weight)
{
    const double x[2] = { 0.3, -0.7 };
    for (int output = 0; output <= 1; output++) {
        double w[2] = { 0.1, 0.2 };
        perceptron_update(w, x, 2, output, output, 0.25);
        ck_assert_double_eq(w[0], 0.1);
        ck_assert_double_eq(w[1], 0.2);
    }
}
END_TEST

START_TEST(a_correction_moves_the_sum_by_the_error_times_the_squares)
{
    uint32_t state = 3;
    for (int trial = 0; trial < TRIALS; trial++) {
        double x[INPUTS_MAX], w[INPUTS_MAX], squares = 0;
        for (int i = 0; i < INPUTS_MAX; i++) {
            x[i] = draw(&state), w[i] = draw(&state);
            squares += x[i] * x[i];
        }
        const double before = weighted_sum(x, w, INPUTS_MAX), error = trial % 2 == 0 ? 1 : -1, eta = 0.5;
        perceptron_update(w, x, INPUTS_MAX, error > 0 ? 1 : 0, error > 0 ? 0 : 1, eta);
        ck_assert_double_eq_tol(weighted_sum(x, w, INPUTS_MAX), before + eta * error * squares, 1e-13);
    }
}
END_TEST

START_TEST(an_epoch_counts_the_errors_it_corrects)
{
    const double or[4] = { 0, 1, 1, 1 };
    double w[2] = { 0, 0 };
    ck_assert_uint_eq(perceptron_epoch(w, pairs, or, 4, 2, 0.5, 0.25), 2);
    ck_assert_double_eq(w[0], 0.25);
    ck_assert_double_eq(w[1], 0.25);
}
END_TEST

START_TEST(and_and_or_are_learned_and_then_answered_without_error)
{
    const double target[2][4] = { { 0, 0, 0, 1 }, { 0, 1, 1, 1 } };
    for (int gate = 0; gate < 2; gate++) {
        double w[2] = { 0, 0 };
        ck_assert_uint_gt(perceptron_train(w, pairs, target[gate], 4, 2, 0.5, 0.25, 100), 0);
        for (int k = 0; k < 4; k++)
            ck_assert_double_eq(perceptron_predict(pairs + 2 * k, w, 2, 0.5), target[gate][k]);
    }
}
END_TEST

START_TEST(nand_is_learned_once_there_is_a_bias)
{
    const double nand[4] = { 1, 1, 1, 0 };
    double w[3] = { 0, 0, 0 }, without[2] = { 0, 0 };
    ck_assert_uint_gt(perceptron_train(w, pairs_and_one, nand, 4, 3, 0.5, 0.25, 100), 0);
    ck_assert_uint_eq(perceptron_train(without, pairs, nand, 4, 2, 0.5, 0.25, 1000), 0);
}
END_TEST

START_TEST(exclusive_or_is_never_learned)
{
    const double xor[4] = { 0, 1, 1, 0 };
    double w[3] = { 0, 0, 0 };
    ck_assert_uint_eq(perceptron_train(w, pairs_and_one, xor, 4, 3, 0.5, 0.25, 10000), 0);
}
END_TEST

START_TEST(no_weights_on_a_grid_answer_exclusive_or)
{
    const double xor[4] = { 0, 1, 1, 0 };
    for (int a = -8; a <= 8; a++)
        for (int b = -8; b <= 8; b++)
            for (int bias = -8; bias <= 8; bias++) {
                const double w[3] = { a / 4.0, b / 4.0, bias / 4.0 };
                int right = 0;
                for (int k = 0; k < 4; k++)
                    right += perceptron_predict(pairs_and_one + 3 * k, w, 3, 0.5) == xor[k];
                ck_assert_int_lt(right, 4);
            }
}
END_TEST

/* The chapter's example: the weight goes 0, 2, 1, 0 and so on, past the solutions from 1/2 up to 1. */
START_TEST(a_large_rate_without_a_bias_leaps_over_the_solution_for_ever)
{
    const double x[2] = { 1, 0.5 }, x_and_one[4] = { 1, 1, 0.5, 1 }, target[2] = { 1, 0 };
    double w[1] = { 0 }, small[1] = { 0 }, with_bias[2] = { 0, 0 };
    ck_assert_uint_eq(perceptron_train(w, x, target, 2, 1, 0.5, 2, 1000), 0);
    ck_assert_double_eq(w[0], 0);
    ck_assert_uint_eq(perceptron_train(small, x, target, 2, 1, 0.5, 0.25, 1000), 3);
    ck_assert_uint_gt(perceptron_train(with_bias, x_and_one, target, 2, 2, 0.5, 2, 1000), 0);
}
END_TEST

/* Points labelled by a line they keep away from, so the convergence theorem applies; |x| of a row is at most 2. */
START_TEST(with_a_bias_every_rate_learns_what_a_line_can_divide)
{
    enum { POINTS = 40 };
    const double rates[3] = { 0.25, 1, 64 };
    uint32_t state = 4;
    for (int trial = 0; trial < 30; trial++) {
        double x[3 * POINTS], target[POINTS], w[3] = { 0, 0, 0 };
        const double line[3] = { draw(&state), draw(&state), draw(&state) / 4 };
        for (int k = 0; k < POINTS; k++) {
            double *const row = x + 3 * k;
            do
                row[0] = draw(&state), row[1] = draw(&state), row[2] = 1;
            while (fabs(weighted_sum(row, line, 3)) < 0.05);
            target[k] = weighted_sum(row, line, 3) > 0 ? 1 : 0;
        }
        ck_assert_uint_gt(perceptron_train(w, x, target, POINTS, 3, 0.5, rates[trial % 3], 100000), 0);
    }
}
END_TEST

START_TEST(training_runs_no_epoch_that_is_not_allowed)
{
    const double or[4] = { 0, 1, 1, 1 };
    double w[2] = { 0, 0 };
    ck_assert_uint_eq(perceptron_train(w, pairs, or, 4, 2, 0.5, 0.25, 0), 0);
    ck_assert_double_eq(w[0], 0);
    ck_assert_uint_eq(perceptron_train(w, pairs, or, 4, 2, 0.5, 0.25, 2), 0);
    ck_assert_uint_eq(perceptron_train(w, pairs, or, 4, 2, 0.5, 0.25, 1), 1);
}
END_TEST

/* The second opinion: keeps the weights of every epoch and looks for them all, 1 when they come back after an error. */
static int comes_back(const double *start, const double *x, const double *target, size_t examples, size_t n, double eta)
{
    enum { EPOCHS = 5000 };
    static double seen[EPOCHS + 1][3];
    for (size_t i = 0; i < n; i++)
        seen[0][i] = start[i];
    for (size_t epoch = 1; epoch <= EPOCHS; epoch++) {
        for (size_t i = 0; i < n; i++)
            seen[epoch][i] = seen[epoch - 1][i];
        if (perceptron_epoch(seen[epoch], x, target, examples, n, 0.5, eta) == 0)
            return 0;
        for (size_t before = 0; before < epoch; before++) {
            size_t same = 0;
            for (size_t i = 0; i < n; i++)
                same += seen[before][i] == seen[epoch][i];
            if (same == n)
                return 1;
        }
    }
    ck_abort_msg("expected an end or a cycle within %d epochs, found neither", EPOCHS);
    return -1;
}

START_TEST(exclusive_or_goes_round_in_circles_from_wherever_it_starts)
{
    const double xor[4] = { 0, 1, 1, 0 };
    for (int a = -4; a <= 4; a++)
        for (int b = -4; b <= 4; b++)
            for (int bias = -4; bias <= 4; bias++) {
                double w[3] = { a / 4.0, b / 4.0, bias / 4.0 }, slow[3];
                ck_assert_int_eq(never_converges(w, slow, pairs_and_one, xor, 4, 3, 0.5, 0.25, 100), 1);
                for (int i = 0; i < 3; i++)
                    ck_assert_double_eq(w[i], slow[i]);
            }
}
END_TEST

START_TEST(what_a_line_can_divide_does_not_go_round)
{
    const double target[3][4] = { { 0, 0, 0, 1 }, { 0, 1, 1, 1 }, { 1, 1, 1, 0 } };
    for (int gate = 0; gate < 3; gate++) {
        double w[3] = { 0, 0, 0 }, slow[3];
        ck_assert_int_eq(never_converges(w, slow, pairs_and_one, target[gate], 4, 3, 0.5, 0.25, 100), 0);
        ck_assert_uint_eq(perceptron_epoch(w, pairs_and_one, target[gate], 4, 3, 0.5, 0.25), 0);
    }
}
END_TEST

/* Random truth tables, among them contradictory ones: a list of all epochs must come to the same verdict. */
START_TEST(the_tortoise_and_a_list_of_all_epochs_agree)
{
    uint32_t state = 5;
    int cycles = 0;
    for (int trial = 0; trial < 4 * TRIALS; trial++) {
        double x[12], target[4], w[3], slow[3];
        const size_t n = 1 + (size_t)trial % 3;
        const double eta = trial % 2 == 0 ? 0.25 : 2;
        for (int i = 0; i < 12; i++)
            x[i] = floor(2 * draw(&state) + 1) / 2;
        for (int k = 0; k < 4; k++)
            target[k] = draw(&state) > 0 ? 1 : 0;
        for (int i = 0; i < 3; i++)
            w[i] = floor(4 * draw(&state)) / 4;
        const int expected = comes_back(w, x, target, 4, n, eta);
        ck_assert_int_eq(never_converges(w, slow, x, target, 4, n, 0.5, eta, 1000), expected);
        cycles += expected;
    }
    ck_assert_int_gt(cycles, TRIALS / 4);
    ck_assert_int_lt(cycles, 4 * TRIALS - TRIALS / 4);
}
END_TEST

/* The weight goes 0, 2, 1, 0 and so on: after one round the hare is at 0 and the tortoise at 1. */
START_TEST(a_circle_of_two_epochs_takes_two_rounds_to_be_known)
{
    const double x[2] = { 1, 0.5 }, target[2] = { 1, 0 };
    for (size_t rounds = 0; rounds <= 3; rounds++) {
        double w[1] = { 0 }, slow[1] = { 7 };
        ck_assert_int_eq(never_converges(w, slow, x, target, 2, 1, 0.5, 2, rounds), rounds >= 2);
        ck_assert_double_eq(w[0], 0);
        ck_assert_double_eq(slow[0], rounds == 1 ? 1 : 0);
    }
}
END_TEST

Suite *perceptron_suite(void)
{
    Suite *suite = suite_create("perceptron");
    TCase *cases = tcase_create("perceptron");
    tcase_add_test(cases, the_books_neuron_sums_to_a_quarter);
    tcase_add_test(cases, no_inputs_sum_to_zero);
    tcase_add_test(cases, the_order_of_the_inputs_does_not_matter);
    tcase_add_test(cases, the_weighted_sum_is_linear_in_its_inputs);
    tcase_add_test(cases, the_step_fires_at_its_threshold_and_not_below);
    tcase_add_test(cases, a_right_answer_changes_no_weight);
    tcase_add_test(cases, a_correction_moves_the_sum_by_the_error_times_the_squares);
    tcase_add_test(cases, an_epoch_counts_the_errors_it_corrects);
    tcase_add_test(cases, and_and_or_are_learned_and_then_answered_without_error);
    tcase_add_test(cases, nand_is_learned_once_there_is_a_bias);
    tcase_add_test(cases, exclusive_or_is_never_learned);
    tcase_add_test(cases, no_weights_on_a_grid_answer_exclusive_or);
    tcase_add_test(cases, a_large_rate_without_a_bias_leaps_over_the_solution_for_ever);
    tcase_add_test(cases, with_a_bias_every_rate_learns_what_a_line_can_divide);
    tcase_add_test(cases, training_runs_no_epoch_that_is_not_allowed);
    tcase_add_test(cases, exclusive_or_goes_round_in_circles_from_wherever_it_starts);
    tcase_add_test(cases, what_a_line_can_divide_does_not_go_round);
    tcase_add_test(cases, the_tortoise_and_a_list_of_all_epochs_agree);
    tcase_add_test(cases, a_circle_of_two_epochs_takes_two_rounds_to_be_known);
    suite_add_tcase(suite, cases);
    return suite;
}

/* test_descent.c: losses against hand-made values, gradients against the oracle, and the oracle against calculus. */
#include "descent.h"

#include <check.h>
#include <math.h>
#include <stdint.h>

Suite *descent_suite(void);

enum { N = 4, TRIALS = 200 };

/* A repeatable source of numbers in [-1, 1): the quality of a linear congruence is enough for inputs of tests. */
static double draw(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return (double)*state / 2147483648.0 - 1.0;
}

static double valley(double w)
{
    return (w - 3) * (w - 3);
}

static double valley_slope(double w)
{
    return 2 * (w - 3);
}

/* For the oracle: the loss as a function of the outputs, with the targets as its context. */
static double mse_of(const double *output, size_t n, const void *target)
{
    return mse(target, output, n);
}

static double cross_entropy_of(const double *p, size_t n, const void *target)
{
    return cross_entropy(target, p, n);
}

static double softmax_loss_of(const double *z, size_t n, const void *target)
{
    return softmax_cross_entropy(target, z, n);
}

static void compare_with_oracle(objective loss, const double *target, const double *at, const double *gradient)
{
    double w[N], expected[N];
    for (int i = 0; i < N; i++)
        w[i] = at[i];
    numerical_gradient(loss, w, N, target, expected);
    for (int i = 0; i < N; i++) {
        ck_assert_double_eq(w[i], at[i]);
        ck_assert_double_eq_tol(gradient[i], expected[i], 1e-8);
    }
}

START_TEST(the_mean_squared_error_of_the_book_is_right)
{
    const double target[3] = { 1, 0, 1 }, output[3] = { 0.5, 0.25, 0.75 };
    ck_assert_double_eq_tol(mse(target, output, 3), (0.25 + 0.0625 + 0.0625) / 3, 1e-15);
    ck_assert_double_eq(mse(target, target, 3), 0);
}
END_TEST

START_TEST(one_answer_has_the_squared_error_of_the_lecture)
{
    const double target[1] = { 1 }, output[1] = { 0.645 };
    ck_assert_double_eq_tol(mse(target, output, 1), 0.126025, 1e-15);
}
END_TEST

START_TEST(every_gradient_agrees_with_the_oracle)
{
    const double target[N] = { 0, 1, 0, 0 }, at[N] = { 0.1, 0.4, 0.2, 0.3 };
    double gradient[N];
    mse_gradient(target, at, N, gradient);
    compare_with_oracle(mse_of, target, at, gradient);
    cross_entropy_gradient(target, at, N, gradient);
    compare_with_oracle(cross_entropy_of, target, at, gradient);
    softmax_cross_entropy_gradient(target, at, N, gradient);
    compare_with_oracle(softmax_loss_of, target, at, gradient);
}
END_TEST

START_TEST(cross_entropy_is_minus_the_logarithm_of_the_right_answer)
{
    const double target[3] = { 0, 1, 0 }, p[3] = { 0, 0.25, 0.75 };
    ck_assert_double_eq_tol(cross_entropy(target, p, 3), 2 * log(2), 1e-15);
    const double certain[3] = { 0, 1, 0 };
    ck_assert_double_eq(cross_entropy(target, certain, 3), 0);
    const double impossible[3] = { 0.5, 0, 0.5 };
    ck_assert(isinf(cross_entropy(target, impossible, 3)));
}
END_TEST

START_TEST(softmax_gives_probabilities_and_ignores_a_shift)
{
    const double z[3] = { 1, 2, 3 }, shifted[3] = { 1001, 1002, 1003 };
    double p[3], q[3];
    softmax(z, 3, p);
    softmax(shifted, 3, q);
    ck_assert_double_eq_tol(p[0] + p[1] + p[2], 1, 1e-15);
    for (int i = 0; i < 3; i++)
        ck_assert_double_eq_tol(p[i], q[i], 1e-15);
    ck_assert_double_eq_tol(p[1] / p[0], exp(1), 1e-14);
}
END_TEST

START_TEST(the_loss_of_a_softmax_survives_huge_sums)
{
    const double target[2] = { 0, 1 }, z[2] = { 1000, -1000 }, same[2] = { 0, 0 };
    ck_assert_double_eq_tol(softmax_cross_entropy(target, z, 2), 2000, 1e-9);
    ck_assert_double_eq_tol(softmax_cross_entropy(target, same, 2), log(2), 1e-15);
}
END_TEST

START_TEST(both_forms_of_the_cross_entropy_agree)
{
    const double target[3] = { 0.25, 0.5, 0.25 }, z[3] = { -1, 0.5, 2 };
    double p[3];
    softmax(z, 3, p);
    ck_assert_double_eq_tol(cross_entropy(target, p, 3), softmax_cross_entropy(target, z, 3), 1e-14);
}
END_TEST

/* f(w) = w0^3 + sin(w1) + w0 w1 */
static double cubic_and_sine(const double *w, size_t n, const void *context)
{
    (void)n, (void)context;
    return w[0] * w[0] * w[0] + sin(w[1]) + w[0] * w[1];
}

START_TEST(the_oracle_agrees_with_calculus)
{
    double w[2] = { 1.5, -0.7 }, gradient[2];
    numerical_gradient(cubic_and_sine, w, 2, NULL, gradient);
    ck_assert_double_eq_tol(gradient[0], 3 * 1.5 * 1.5 - 0.7, 1e-9);
    ck_assert_double_eq_tol(gradient[1], cos(-0.7) + 1.5, 1e-9);
}
END_TEST

/* The closed form of the chapter: every step multiplies the distance from 3 by 1 - 2 eta. */
START_TEST(descent_on_the_parabola_has_its_closed_form)
{
    const double rates[6] = { 0, 0.1, 0.5, 0.9, 1, 1.1 };
    for (int r = 0; r < 6; r++)
        for (size_t k = 0; k <= 12; k++) {
            const double expected = 3 + (-1.5 - 3) * pow(1 - 2 * rates[r], (double)k);
            ck_assert_double_eq_tol(descend(valley_slope, -1.5, rates[r], k), expected, 1e-12);
        }
}
END_TEST

START_TEST(rates_below_one_converge_and_rates_above_diverge)
{
    for (int percent = 5; percent < 100; percent += 5)
        ck_assert_double_eq_tol(descend(valley_slope, 0, percent / 100.0, 2000), 3, 1e-9);
    for (int percent = 105; percent <= 200; percent += 5)
        ck_assert_double_gt(fabs(descend(valley_slope, 0, percent / 100.0, 100)), 1000);
}
END_TEST

/* Two halves of a descent are the whole: a step depends on nothing but the place. */
START_TEST(a_descent_can_be_interrupted)
{
    for (size_t first = 0; first <= 10; first++) {
        const double halfway = descend(sin, 1, 0.25, first);
        ck_assert_double_eq(descend(sin, halfway, 0.25, 10 - first), descend(sin, 1, 0.25, 10));
    }
}
END_TEST

START_TEST(the_descent_stops_at_the_first_place_that_is_level_enough)
{
    const double rates[3] = { 0.05, 0.1, 0.9 }, bounds[3] = { 1, 0.01, 1e-6 }, starts[3] = { -4, 2.9, 7 };
    for (int i = 0; i < 27; i++) {
        const double eta = rates[i % 3], small = bounds[i / 3 % 3], start = starts[i / 9];
        double w = start;
        const size_t steps = descend_until(valley_slope, &w, eta, small, 100000);
        ck_assert_double_eq(w, descend(valley_slope, start, eta, steps));
        ck_assert_double_lt(fabs(valley_slope(w)), small);
        for (size_t k = 0; k < steps; k++)
            ck_assert_double_ge(fabs(valley_slope(descend(valley_slope, start, eta, k))), small);
    }
}
END_TEST

START_TEST(the_descent_stops_when_its_steps_are_used_up)
{
    double w = 0, level = 3, untouched = 0;
    ck_assert_uint_eq(descend_until(valley_slope, &w, 1, 0.5, 7), 7);
    ck_assert_double_eq(w, 6);
    ck_assert_uint_eq(descend_until(valley_slope, &level, 0.1, 0.5, 7), 0);
    ck_assert_double_eq(level, 3);
    ck_assert_uint_eq(descend_until(valley_slope, &untouched, 0.1, 0.5, 0), 0);
    ck_assert_double_eq(untouched, 0);
}
END_TEST

START_TEST(the_centred_difference_of_a_parabola_is_exact_for_any_step)
{
    for (double h = 0.125; h <= 8; h *= 2)
        for (double x = -4; x <= 8; x += 0.5)
            ck_assert_double_eq_tol(slope(valley, x, h), 2 * (x - 3), 1e-12);
}
END_TEST

/* The error of the centred difference is at most h^2 / 6 times the largest third derivative, which for sin is 1. */
START_TEST(the_slope_of_the_sine_is_the_cosine_up_to_the_square_of_the_step)
{
    for (double h = 0.5; h > 1e-4; h /= 2)
        for (double x = -3; x <= 3; x += 0.25)
            ck_assert_double_eq_tol(slope(sin, x, h), cos(x), h * h / 6 + 1e-11);
}
END_TEST

START_TEST(cross_entropy_is_never_below_the_entropy_of_the_targets)
{
    uint32_t state = 5;
    for (int trial = 0; trial < TRIALS; trial++) {
        double z[N], t[N], p[N], target[N];
        for (int i = 0; i < N; i++)
            z[i] = 3 * draw(&state), t[i] = 3 * draw(&state);
        softmax(z, N, p);
        softmax(t, N, target);
        ck_assert_double_ge(cross_entropy(target, p, N), cross_entropy(target, target, N) - 1e-14);
    }
}
END_TEST

START_TEST(surprises_of_independent_events_add_up)
{
    const double one[1] = { 1 }, p[1] = { 0.3 }, q[1] = { 0.01 }, both[1] = { 0.3 * 0.01 };
    ck_assert_double_eq_tol(cross_entropy(one, both, 1), cross_entropy(one, p, 1) + cross_entropy(one, q, 1), 1e-14);
}
END_TEST

START_TEST(impossible_words_that_do_not_come_cost_nothing)
{
    const double target[3] = { 0, 0.5, 0.5 }, without[2] = { 0.5, 0.5 }, p[3] = { 0, 0.4, 0.6 };
    ck_assert_double_eq(cross_entropy(target, p, 3), cross_entropy(without, p + 1, 2));
}
END_TEST

/* Least squares in closed form, by the normal equations. */
static void best_line(const double *x, const double *y, size_t n, double *weight, double *bias)
{
    double mean_x = 0, mean_y = 0, xx = 0, xy = 0;
    for (size_t i = 0; i < n; i++)
        mean_x += x[i] / (double)n, mean_y += y[i] / (double)n;
    for (size_t i = 0; i < n; i++) {
        xx += (x[i] - mean_x) * (x[i] - mean_x);
        xy += (x[i] - mean_x) * (y[i] - mean_y);
    }
    *weight = xy / xx;
    *bias = mean_y - *weight * mean_x;
}

START_TEST(many_steps_lead_to_the_line_of_least_squares)
{
    enum { POINTS = 7 };
    uint32_t state = 6;
    for (int trial = 0; trial < 20; trial++) {
        double x[POINTS], y[POINTS], weight, bias, expected_weight, expected_bias;
        for (int i = 0; i < POINTS; i++)
            x[i] = i - 3 + draw(&state), y[i] = 5 * draw(&state);
        line_fit(x, y, POINTS, 0.05, 5000, &weight, &bias);
        best_line(x, y, POINTS, &expected_weight, &expected_bias);
        ck_assert_double_eq_tol(weight, expected_weight, 1e-9);
        ck_assert_double_eq_tol(bias, expected_bias, 1e-9);
    }
}
END_TEST

/* The loss of a line as a function of weight and bias, for the oracle. */
typedef struct {
    const double *x, *y;
} points;

static double line_loss(const double *w, size_t n, const void *context)
{
    const points *const data = context;
    double output[N];
    (void)n;
    for (int i = 0; i < N; i++)
        output[i] = w[0] * data->x[i] + w[1];
    return mse(data->y, output, N);
}

START_TEST(each_step_of_the_fit_follows_the_gradient_of_the_oracle)
{
    const double x[N] = { -1, 0.5, 2, 1 }, y[N] = { 0, 3, -2, 1 }, eta = 0.1;
    const points data = { x, y };
    double w[2] = { 0, 0 }, gradient[2], weight, bias;
    for (size_t steps = 0; steps <= 20; steps++) {
        line_fit(x, y, N, eta, steps, &weight, &bias);
        ck_assert_double_eq_tol(weight, w[0], 1e-8);
        ck_assert_double_eq_tol(bias, w[1], 1e-8);
        numerical_gradient(line_loss, w, 2, &data, gradient);
        w[0] -= eta * gradient[0], w[1] -= eta * gradient[1];
    }
}
END_TEST

Suite *descent_suite(void)
{
    Suite *suite = suite_create("descent");
    TCase *cases = tcase_create("descent");
    tcase_add_test(cases, the_mean_squared_error_of_the_book_is_right);
    tcase_add_test(cases, one_answer_has_the_squared_error_of_the_lecture);
    tcase_add_test(cases, every_gradient_agrees_with_the_oracle);
    tcase_add_test(cases, cross_entropy_is_minus_the_logarithm_of_the_right_answer);
    tcase_add_test(cases, softmax_gives_probabilities_and_ignores_a_shift);
    tcase_add_test(cases, the_loss_of_a_softmax_survives_huge_sums);
    tcase_add_test(cases, both_forms_of_the_cross_entropy_agree);
    tcase_add_test(cases, the_oracle_agrees_with_calculus);
    tcase_add_test(cases, descent_on_the_parabola_has_its_closed_form);
    tcase_add_test(cases, rates_below_one_converge_and_rates_above_diverge);
    tcase_add_test(cases, a_descent_can_be_interrupted);
    tcase_add_test(cases, the_descent_stops_at_the_first_place_that_is_level_enough);
    tcase_add_test(cases, the_descent_stops_when_its_steps_are_used_up);
    tcase_add_test(cases, the_centred_difference_of_a_parabola_is_exact_for_any_step);
    tcase_add_test(cases, the_slope_of_the_sine_is_the_cosine_up_to_the_square_of_the_step);
    tcase_add_test(cases, cross_entropy_is_never_below_the_entropy_of_the_targets);
    tcase_add_test(cases, surprises_of_independent_events_add_up);
    tcase_add_test(cases, impossible_words_that_do_not_come_cost_nothing);
    tcase_add_test(cases, many_steps_lead_to_the_line_of_least_squares);
    tcase_add_test(cases, each_step_of_the_fit_follows_the_gradient_of_the_oracle);
    suite_add_tcase(suite, cases);
    return suite;
}

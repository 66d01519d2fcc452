/* test_descent.c: losses against hand-made values, gradients against the oracle, and the oracle against calculus. */
#include "descent.h"

#include <check.h>
#include <math.h>

Suite *descent_suite(void);

enum { N = 4 };

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
    suite_add_tcase(suite, cases);
    return suite;
}

/* test_jacobian.c: tables of slopes against calculus, against each other, and against what must hold for any of them. */
#include "jacobian.h"

#include "descent.h"

#include <check.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

Suite *jacobian_suite(void);

enum { SIZE_MAX_HERE = 6, ENTRIES = SIZE_MAX_HERE * SIZE_MAX_HERE, TRIALS = 60 };

/* A repeatable source of numbers in [-1, 1). */
static double draw(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return (double)*state / 2147483648.0 - 1.0;
}

static void fill(double *x, size_t n, uint32_t *state)
{
    for (size_t i = 0; i < n; i++)
        x[i] = 2 * draw(state);
}

static size_t some_size(uint32_t *state)
{
    return 1 + (size_t)((draw(state) + 1) / 2 * SIZE_MAX_HERE);
}

static void assert_near(const double *found, const double *expected, size_t n, double tolerance)
{
    for (size_t i = 0; i < n; i++)
        ck_assert_msg(fabs(found[i] - expected[i]) <= tolerance, "entry %zu is %.12g, expected %.12g", i, found[i],
                      expected[i]);
}

/* --- the Jacobian by trying --- */

static void polar(const double *x, size_t n, double *y, size_t m)
{
    ck_assert_uint_eq(n, 2);
    ck_assert_uint_eq(m, 2);
    y[0] = x[0] * cos(x[1]);
    y[1] = x[0] * sin(x[1]);
}

START_TEST(the_lighthouse_has_the_slopes_of_calculus)
{
    for (double r = 0.5; r < 4; r += 0.5)
        for (double phi = -3; phi < 3; phi += 0.7) {
            const double x[2] = { r, phi };
            const double expected[4] = { cos(phi), -r * sin(phi), sin(phi), r * cos(phi) };
            double found[4];
            ck_assert_int_eq(numerical_jacobian(polar, x, 2, 2, 1e-5, found), 1);
            assert_near(found, expected, 4, 1e-9);
        }
}
END_TEST

/* y[j] = the sum of (j + 1) x[i]^2, so the slope of y[j] along x[i] is 2 (j + 1) x[i], which no other input changes. */
static void squares(const double *x, size_t n, double *y, size_t m)
{
    for (size_t j = 0; j < m; j++) {
        y[j] = 0;
        for (size_t i = 0; i < n; i++)
            y[j] += (double)(j + 1) * x[i] * x[i];
    }
}

START_TEST(centred_differences_of_squares_are_exact_for_any_step_and_shape)
{
    uint32_t state = 1;
    for (int trial = 0; trial < TRIALS; trial++) {
        const size_t n = some_size(&state), m = some_size(&state);
        double x[SIZE_MAX_HERE], found[ENTRIES], expected[ENTRIES];
        fill(x, n, &state);
        for (size_t j = 0; j < m; j++)
            for (size_t i = 0; i < n; i++)
                expected[j * n + i] = 2 * (double)(j + 1) * x[i];
        ck_assert_int_eq(numerical_jacobian(squares, x, n, m, 0.5, found), 1);
        assert_near(found, expected, m * n, 1e-12);
    }
}
END_TEST

START_TEST(trying_changes_nothing_but_the_jacobian)
{
    const double x[3] = { 1, -2, 0.5 };
    double found[8] = { 0 };
    found[0] = found[7] = 77;
    ck_assert_int_eq(numerical_jacobian(squares, x, 3, 2, 0.125, found + 1), 1);
    ck_assert_double_eq(found[0], 77);
    ck_assert_double_eq(found[7], 77);
    ck_assert_double_eq(found[1], 2);
}
END_TEST

/* --- layers --- */

/* A network of two layers of sigmoids without biases: HIDDEN and OUT nodes. */
enum { IN = 4, HIDDEN = 5, OUT = 3 };
static const double *first_weights, *second_weights;

static void layer(const double *w, const double *x, size_t n, double *z, double *a, size_t m)
{
    for (size_t j = 0; j < m; j++) {
        z[j] = 0;
        for (size_t i = 0; i < n; i++)
            z[j] += w[j * n + i] * x[i];
        a[j] = 1 / (1 + exp(-z[j]));
    }
}

static void first_layer(const double *x, size_t n, double *y, size_t m)
{
    double z[HIDDEN];
    layer(first_weights, x, n, z, y, m);
}

static void both_layers(const double *x, size_t n, double *y, size_t m)
{
    double z[HIDDEN], h[HIDDEN];
    layer(first_weights, x, n, z, h, HIDDEN);
    layer(second_weights, h, HIDDEN, z, y, m);
}

START_TEST(the_jacobian_of_a_layer_is_the_numerical_one)
{
    uint32_t state = 2;
    for (int trial = 0; trial < TRIALS; trial++) {
        double w[HIDDEN * IN], x[IN], z[HIDDEN], a[HIDDEN], found[HIDDEN * IN], slow[HIDDEN * IN];
        fill(w, HIDDEN * IN, &state), fill(x, IN, &state);
        first_weights = w;
        layer(w, x, IN, z, a, HIDDEN);
        layer_jacobian(w, z, IN, HIDDEN, found);
        numerical_jacobian(first_layer, x, IN, HIDDEN, 1e-5, slow);
        assert_near(found, slow, HIDDEN * IN, 1e-9);
    }
}
END_TEST

START_TEST(no_slope_of_a_layer_exceeds_a_quarter_of_its_weight)
{
    uint32_t state = 3;
    for (int trial = 0; trial < TRIALS; trial++) {
        double w[6], z[2], found[6];
        fill(w, 6, &state), fill(z, 2, &state);
        layer_jacobian(w, z, 3, 2, found);
        for (size_t k = 0; k < 6; k++)
            ck_assert_double_le(fabs(found[k]), fabs(w[k]) / 4);
    }
}
END_TEST

/* --- the chain rule --- */

START_TEST(jacobians_of_layers_multiply_to_that_of_the_network)
{
    uint32_t state = 4;
    for (int trial = 0; trial < TRIALS; trial++) {
        double w1[HIDDEN * IN], w2[OUT * HIDDEN], x[IN], z[HIDDEN], h[HIDDEN], y[OUT];
        double inner[HIDDEN * IN], outer[OUT * HIDDEN], found[OUT * IN], slow[OUT * IN];
        fill(w1, HIDDEN * IN, &state), fill(w2, OUT * HIDDEN, &state), fill(x, IN, &state);
        first_weights = w1, second_weights = w2;
        layer(w1, x, IN, z, h, HIDDEN);
        layer_jacobian(w1, z, IN, HIDDEN, inner);
        layer(w2, h, HIDDEN, z, y, OUT);
        layer_jacobian(w2, z, HIDDEN, OUT, outer);
        chain_jacobians(outer, inner, OUT, HIDDEN, IN, found);
        numerical_jacobian(both_layers, x, IN, OUT, 1e-5, slow);
        assert_near(found, slow, OUT * IN, 1e-9);
    }
}
END_TEST

START_TEST(products_may_be_begun_at_either_end)
{
    uint32_t state = 5;
    for (int trial = 0; trial < TRIALS; trial++) {
        const size_t k = some_size(&state), l = some_size(&state), m = some_size(&state), n = some_size(&state);
        double a[ENTRIES], b[ENTRIES], c[ENTRIES], ab[ENTRIES], bc[ENTRIES], left[ENTRIES], right[ENTRIES];
        fill(a, k * l, &state), fill(b, l * m, &state), fill(c, m * n, &state);
        chain_jacobians(a, b, k, l, m, ab);
        chain_jacobians(ab, c, k, m, n, left);
        chain_jacobians(b, c, l, m, n, bc);
        chain_jacobians(a, bc, k, l, n, right);
        assert_near(left, right, k * n, 1e-12);
    }
}
END_TEST

START_TEST(a_matrix_of_ones_on_the_diagonal_changes_no_product)
{
    const double one[9] = { 1, 0, 0, 0, 1, 0, 0, 0, 1 }, matrix[6] = { 1, 2, 3, 4, 5, 6 };
    double found[6];
    chain_jacobians(one, matrix, 3, 3, 2, found);
    assert_near(found, matrix, 6, 0);
    chain_jacobians(matrix, one, 2, 3, 3, found);
    assert_near(found, matrix, 6, 0);
}
END_TEST

START_TEST(products_of_different_order_differ)
{
    const double a[4] = { 0, 1, 0, 0 }, b[4] = { 0, 0, 1, 0 }, ab[4] = { 1, 0, 0, 0 }, ba[4] = { 0, 0, 0, 1 };
    double found[4];
    chain_jacobians(a, b, 2, 2, 2, found);
    assert_near(found, ab, 4, 0);
    chain_jacobians(b, a, 2, 2, 2, found);
    assert_near(found, ba, 4, 0);
}
END_TEST

/* --- softmax --- */

static void softmax_of(const double *x, size_t n, double *y, size_t m)
{
    ck_assert_uint_eq(n, m);
    softmax(x, n, y);
}

START_TEST(the_jacobian_of_the_softmax_is_the_numerical_one)
{
    uint32_t state = 6;
    for (int trial = 0; trial < TRIALS; trial++) {
        const size_t n = some_size(&state);
        double z[SIZE_MAX_HERE], found[ENTRIES], slow[ENTRIES];
        fill(z, n, &state);
        softmax_jacobian(z, n, found);
        numerical_jacobian(softmax_of, z, n, n, 1e-5, slow);
        assert_near(found, slow, n * n, 1e-9);
    }
}
END_TEST

START_TEST(rows_and_columns_of_the_softmax_add_up_to_nothing)
{
    uint32_t state = 7;
    for (int trial = 0; trial < TRIALS; trial++) {
        const size_t n = some_size(&state);
        double z[SIZE_MAX_HERE], found[ENTRIES];
        fill(z, n, &state);
        softmax_jacobian(z, n, found);
        for (size_t i = 0; i < n; i++) {
            double row = 0, column = 0;
            for (size_t j = 0; j < n; j++) {
                row += found[i * n + j], column += found[j * n + i];
                ck_assert_double_eq_tol(found[i * n + j], found[j * n + i], 1e-16);
                ck_assert(i == j ? found[i * n + j] >= 0 : found[i * n + j] < 0);
            }
            ck_assert_double_eq_tol(row, 0, 1e-15);
            ck_assert_double_eq_tol(column, 0, 1e-15);
        }
    }
}
END_TEST

START_TEST(the_softmax_survives_enormous_sums)
{
    const double z[3] = { 1e300, 1e300, -1e300 };
    const double expected[9] = { 0.25, -0.25, 0, -0.25, 0.25, 0, 0, 0, 0 };
    double found[9];
    softmax_jacobian(z, 3, found);
    assert_near(found, expected, 9, 0);
}
END_TEST

START_TEST(two_outcomes_have_the_slope_of_the_sigmoid)
{
    for (double z = -6; z <= 6; z += 0.25) {
        const double sums[2] = { z, 0 };
        double found[4];
        softmax_jacobian(sums, 2, found);
        ck_assert_double_eq_tol(found[0], sigmoid(z) * (1 - sigmoid(z)), 1e-15);
    }
}
END_TEST

START_TEST(cross_entropy_after_softmax_comes_down_to_output_minus_target)
{
    uint32_t state = 8;
    for (int trial = 0; trial < TRIALS; trial++) {
        double z[5], p[5], target[5] = { 0 }, row[5], slopes[25], found[5], expected[5];
        fill(z, 5, &state);
        target[trial % 5] = 1;
        softmax(z, 5, p);
        cross_entropy_gradient(target, p, 5, row);
        softmax_jacobian(z, 5, slopes);
        chain_jacobians(row, slopes, 1, 5, 5, found);
        softmax_cross_entropy_gradient(target, z, 5, expected);
        assert_near(found, expected, 5, 1e-12);
    }
}
END_TEST

/* --- the check --- */

START_TEST(equal_slopes_have_no_error)
{
    const double slopes[4] = { 0, -3, 1e-300, 7 };
    ck_assert_double_eq(gradient_check(slopes, slopes, 4), 0);
    ck_assert_double_eq(gradient_check(slopes, slopes, 0), 0);
}
END_TEST

START_TEST(the_error_depends_neither_on_order_nor_on_scale_nor_on_sign)
{
    uint32_t state = 9;
    for (int trial = 0; trial < TRIALS; trial++) {
        double a[5], b[5], a_large[5], b_large[5];
        fill(a, 5, &state), fill(b, 5, &state);
        for (size_t i = 0; i < 5; i++)
            a_large[i] = -1024 * a[i], b_large[i] = -1024 * b[i];
        const double error = gradient_check(a, b, 5);
        ck_assert_double_eq(gradient_check(b, a, 5), error);
        ck_assert_double_eq(gradient_check(a_large, b_large, 5), error);
        ck_assert_double_le(error, 2);
    }
}
END_TEST

START_TEST(one_wrong_slope_is_found_wherever_it_stands)
{
    for (size_t at = 0; at < 4; at++) {
        double a[4] = { 1, 1000, -1e-6, 5 }, b[4];
        memcpy(b, a, sizeof b);
        b[at] *= 2;
        ck_assert_double_eq(gradient_check(a, b, 4), 0.5);
        b[at] = 0;
        ck_assert_double_eq(gradient_check(a, b, 4), 1);
        b[at] = -a[at];
        ck_assert_double_eq(gradient_check(a, b, 4), 2);
    }
}
END_TEST

Suite *jacobian_suite(void)
{
    Suite *suite = suite_create("jacobian");
    TCase *cases = tcase_create("jacobian");
    tcase_add_test(cases, the_lighthouse_has_the_slopes_of_calculus);
    tcase_add_test(cases, centred_differences_of_squares_are_exact_for_any_step_and_shape);
    tcase_add_test(cases, trying_changes_nothing_but_the_jacobian);
    tcase_add_test(cases, the_jacobian_of_a_layer_is_the_numerical_one);
    tcase_add_test(cases, no_slope_of_a_layer_exceeds_a_quarter_of_its_weight);
    tcase_add_test(cases, jacobians_of_layers_multiply_to_that_of_the_network);
    tcase_add_test(cases, products_may_be_begun_at_either_end);
    tcase_add_test(cases, a_matrix_of_ones_on_the_diagonal_changes_no_product);
    tcase_add_test(cases, products_of_different_order_differ);
    tcase_add_test(cases, the_jacobian_of_the_softmax_is_the_numerical_one);
    tcase_add_test(cases, rows_and_columns_of_the_softmax_add_up_to_nothing);
    tcase_add_test(cases, the_softmax_survives_enormous_sums);
    tcase_add_test(cases, two_outcomes_have_the_slope_of_the_sigmoid);
    tcase_add_test(cases, cross_entropy_after_softmax_comes_down_to_output_minus_target);
    tcase_add_test(cases, equal_slopes_have_no_error);
    tcase_add_test(cases, the_error_depends_neither_on_order_nor_on_scale_nor_on_sign);
    tcase_add_test(cases, one_wrong_slope_is_found_wherever_it_stands);
    suite_add_tcase(suite, cases);
    return suite;
}

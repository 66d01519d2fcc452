/* test_glove.c: GloVe's weights, loss, slopes and steps, against formulas written out once more, slopes found by
   trying, steps made by hand, and matrices whose best vectors are known. */
#include "glove.h"

#include <check.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

Suite *glove_suite(void);

enum { WORDS = 4, N = 3, ROW = N + 1, CELLS = WORDS * WORDS, NUMBERS = WORDS * ROW, TRIALS = 100 };

/* A repeatable source of numbers in [-1, 1). */
static double draw(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return (double)*state / 2147483648.0 - 1.0;
}

static void fill(double *x, size_t n, uint32_t *state)
{
    for (size_t i = 0; i < n; i++)
        x[i] = draw(state);
}

/* Whole counts up to 200, about a third of them 0. */
static void fill_counts(double *x, size_t n, uint32_t *state)
{
    for (size_t i = 0; i < n; i++)
        x[i] = draw(state) < -0.3 ? 0 : floor(101 + 100 * draw(state));
}

/* J of the article, cell by cell, with its own loops and without our functions. */
static double loss_by_formula(const double *w, const double *c, const double *x, double x_max, double alpha)
{
    double sum = 0;
    for (int cell = CELLS - 1; cell >= 0; cell--) {
        const double *a = w + cell / WORDS * ROW, *b = c + cell % WORDS * ROW;
        if (x[cell] > 0) {
            const double f = x[cell] >= x_max ? 1 : exp(alpha * (log(x[cell]) - log(x_max)));
            const double miss = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] + b[3] - log(x[cell]);
            sum += f * miss * miss;
        }
    }
    return sum;
}

START_TEST(a_ratio_does_not_change_when_all_counts_beside_one_word_are_doubled)
{
    ck_assert_double_eq_tol(probability_ratio(6, 10, 3, 20), 4, 1e-15);
    ck_assert_double_eq_tol(probability_ratio(12, 20, 3, 20), 4, 1e-15);
    ck_assert_double_eq_tol(probability_ratio(6, 10, 300, 2000), 4, 1e-14);
}
END_TEST

START_TEST(exchanging_the_two_words_turns_the_ratio_upside_down)
{
    ck_assert_double_eq_tol(probability_ratio(7, 11, 3, 5) * probability_ratio(3, 5, 7, 11), 1, 1e-15);
}
END_TEST

/* Two digits of a probability stand for half a unit more or less; the article's own ratio lies inside. */
START_TEST(the_rounding_of_the_published_table_allows_its_ratio_of_solid)
{
    const double low = probability_ratio(1.85e-4, 1, 2.25e-5, 1), high = probability_ratio(1.95e-4, 1, 2.15e-5, 1);
    ck_assert_double_eq_tol(low, 8.22, 0.005);
    ck_assert_double_eq_tol(high, 9.07, 0.005);
    ck_assert(low < 8.9 && 8.9 < high);
    ck_assert_double_eq_tol(probability_ratio(1.9e-4, 1, 2.2e-5, 1), 8.636, 0.0005);
}
END_TEST

START_TEST(the_weights_of_the_published_setting_are_right)
{
    ck_assert_double_eq_tol(glove_weight(10, 100, 0.75), 0.177828, 5e-7); /* the fourth root of 1/1000 */
    ck_assert_double_eq_tol(glove_weight(50, 100, 0.75), 0.594604, 5e-7); /* the fourth root of 1/8 */
    ck_assert_double_eq(glove_weight(100, 100, 0.75), 1);
    ck_assert_double_eq(glove_weight(0, 100, 0.75), 0);
}
END_TEST

START_TEST(the_weight_never_falls_and_never_exceeds_one)
{
    double before = 0;
    for (int x = 0; x <= 300; x++) {
        const double weight = glove_weight(x, 100, 0.75);
        ck_assert(before <= weight && weight <= 1);
        before = weight;
    }
    ck_assert_double_eq(before, 1);
}
END_TEST

START_TEST(a_count_sixteen_times_smaller_weighs_eight_times_less)
{
    for (int x = 1; x <= 6; x++)
        ck_assert_double_eq_tol(glove_weight(16 * x, 100, 0.75) / glove_weight(x, 100, 0.75), 8, 1e-12);
}
END_TEST

START_TEST(a_prediction_that_is_the_logarithm_has_no_error)
{
    const double w[2] = { 1, 2 }, c[2] = { 3, -1 };
    ck_assert_double_eq_tol(glove_error(w, c, 2, 0.5, 0.25, exp(1.75)), 0, 1e-15);
    ck_assert_double_eq_tol(glove_error(w, c, 2, 0.5, 0.25, 1), 1.75, 1e-15);
}
END_TEST

START_TEST(word_and_context_play_the_same_part_in_the_error)
{
    uint32_t state = 1;
    double w[N], c[N];
    fill(w, N, &state);
    fill(c, N, &state);
    ck_assert_double_eq_tol(glove_error(w, c, N, 0.3, -0.8, 9), glove_error(c, w, N, -0.8, 0.3, 9), 1e-15);
}
END_TEST

START_TEST(the_loss_is_that_of_the_plain_formula)
{
    uint32_t state = 2;
    for (int trial = 0; trial < TRIALS; trial++) {
        double w[NUMBERS], c[NUMBERS], x[CELLS];
        fill(w, NUMBERS, &state);
        fill(c, NUMBERS, &state);
        fill_counts(x, CELLS, &state);
        const double expected = loss_by_formula(w, c, x, 100, 0.75);
        ck_assert_double_eq_tol(glove_loss(w, c, x, WORDS, N, 100, 0.75), expected, 1e-12 * (1 + expected));
    }
}
END_TEST

START_TEST(cells_that_were_never_counted_cost_nothing)
{
    uint32_t state = 3;
    double w[NUMBERS], c[NUMBERS];
    const double x[CELLS] = { 0 };
    fill(w, NUMBERS, &state);
    fill(c, NUMBERS, &state);
    ck_assert_double_eq(glove_loss(w, c, x, WORDS, N, 100, 0.75), 0);
}
END_TEST

START_TEST(the_slopes_are_those_found_by_trying)
{
    const double h = 1e-5;
    uint32_t state = 4;
    for (int trial = 0; trial < TRIALS; trial++) {
        double both[2 * ROW], slope[2 * ROW];
        const double x = floor(101 + 100 * draw(&state));
        fill(both, 2 * ROW, &state);
        glove_gradient(both, both + ROW, N, x, 100, 0.75, slope, slope + ROW);
        for (int k = 0; k < 2 * ROW; k++) {
            const double old = both[k];
            both[k] = old + h;
            const double more = glove_loss(both, both + ROW, &x, 1, N, 100, 0.75);
            both[k] = old - h;
            const double less = glove_loss(both, both + ROW, &x, 1, N, 100, 0.75);
            both[k] = old;
            ck_assert_double_eq_tol(slope[k], (more - less) / (2 * h), 1e-6);
        }
    }
}
END_TEST

START_TEST(a_cell_without_error_has_no_slopes)
{
    const double w[2] = { 2, -4 }, c[2] = { 3, -2 };
    double for_w[2], for_c[2];
    glove_gradient(w, c, 1, 1, 100, 0.75, for_w, for_c);
    for (int k = 0; k < 2; k++) {
        ck_assert_double_eq(for_w[k], 0);
        ck_assert_double_eq(for_c[k], 0);
    }
}
END_TEST

START_TEST(the_first_step_of_adagrad_is_as_long_as_the_rate_whatever_the_slope)
{
    const double gradient[4] = { 1e-6, -3, 1e6, 0 };
    double w[4] = { 0, 0, 0, 7 }, sum[4] = { 0, 0, 0, 0 };
    adagrad_step(w, sum, gradient, 4, 0.05);
    ck_assert_double_eq_tol(w[0], -0.05, 1e-15);
    ck_assert_double_eq_tol(w[1], 0.05, 1e-15);
    ck_assert_double_eq_tol(w[2], -0.05, 1e-15);
    ck_assert_double_eq(w[3], 7);
    ck_assert_double_eq(sum[3], 0);
}
END_TEST

/* Slopes 3, 4, 12, 84: their squares add up to 9, 25, 169, 7225, with the roots 3, 5, 13, 85. */
START_TEST(four_steps_of_adagrad_are_those_made_by_hand)
{
    const double slope[4] = { 3, 4, 12, 84 }, root[4] = { 3, 5, 13, 85 };
    double w = 1, sum = 0, expected = 1;
    for (int t = 0; t < 4; t++) {
        adagrad_step(&w, &sum, &slope[t], 1, 0.5);
        expected -= 0.5 * slope[t] / root[t];
        ck_assert_double_eq_tol(w, expected, 1e-15);
        ck_assert_double_eq(sum, root[t] * root[t]);
    }
}
END_TEST

START_TEST(with_sums_from_zero_adagrad_does_not_notice_a_factor_of_all_slopes)
{
    uint32_t state = 5;
    double w[2] = { 1, 1 }, sum[2] = { 0, 0 };
    for (int t = 0; t < TRIALS; t++) {
        const double slope = draw(&state), half = slope / 2;
        adagrad_step(&w[0], &sum[0], &slope, 1, 0.05);
        adagrad_step(&w[1], &sum[1], &half, 1, 0.05);
    }
    ck_assert_double_eq_tol(w[0], w[1], 1e-13);
}
END_TEST

START_TEST(adagrad_in_one_go_is_adagrad_number_by_number)
{
    uint32_t state = 6;
    double w[ROW], sum[ROW], gradient[ROW], w_single[ROW], sum_single[ROW];
    fill(w, ROW, &state);
    fill(gradient, ROW, &state);
    for (int k = 0; k < ROW; k++)
        sum[k] = 2 + draw(&state);
    memcpy(w_single, w, sizeof w);
    memcpy(sum_single, sum, sizeof sum);
    adagrad_step(w, sum, gradient, ROW, 0.1);
    for (int k = 0; k < ROW; k++) {
        adagrad_step(&w_single[k], &sum_single[k], &gradient[k], 1, 0.1);
        ck_assert_double_eq(w[k], w_single[k]);
        ck_assert_double_eq(sum[k], sum_single[k]);
    }
}
END_TEST

/* With a rate of nothing no cell disturbs the next, so the shares add up to the loss. */
START_TEST(an_epoch_that_takes_no_steps_returns_the_loss)
{
    uint32_t state = 7;
    double w[NUMBERS], c[NUMBERS], sum_w[NUMBERS] = { 0 }, sum_c[NUMBERS] = { 0 }, x[CELLS];
    fill(w, NUMBERS, &state);
    fill(c, NUMBERS, &state);
    fill_counts(x, CELLS, &state);
    const double loss = loss_by_formula(w, c, x, 100, 0.75);
    ck_assert_double_eq_tol(glove_epoch(w, c, sum_w, sum_c, x, WORDS, N, 100, 0.75, 0), loss, 1e-12 * loss);
    ck_assert_double_eq_tol(loss_by_formula(w, c, x, 100, 0.75), loss, 1e-12 * loss);
}
END_TEST

START_TEST(an_epoch_lowers_the_loss)
{
    uint32_t state = 8;
    for (int trial = 0; trial < TRIALS; trial++) {
        double w[NUMBERS], c[NUMBERS], sum_w[NUMBERS] = { 0 }, sum_c[NUMBERS] = { 0 }, x[CELLS];
        fill(w, NUMBERS, &state);
        fill(c, NUMBERS, &state);
        fill_counts(x, CELLS, &state);
        for (int epoch = 0; epoch < 5; epoch++) {
            const double before = glove_loss(w, c, x, WORDS, N, 100, 0.75);
            glove_epoch(w, c, sum_w, sum_c, x, WORDS, N, 100, 0.75, 0.05);
            ck_assert_double_lt(glove_loss(w, c, x, WORDS, N, 100, 0.75), before);
        }
    }
}
END_TEST

START_TEST(an_epoch_leaves_words_without_counts_alone)
{
    uint32_t state = 9;
    double w[NUMBERS], c[NUMBERS], sum_w[NUMBERS] = { 0 }, sum_c[NUMBERS] = { 0 }, x[CELLS], old[ROW];
    fill(w, NUMBERS, &state);
    fill(c, NUMBERS, &state);
    for (int cell = 0; cell < CELLS; cell++)
        x[cell] = cell / WORDS == 2 ? 0 : 5;
    memcpy(old, w + 2 * ROW, sizeof old);
    glove_epoch(w, c, sum_w, sum_c, x, WORDS, N, 100, 0.75, 0.1);
    ck_assert_mem_eq(w + 2 * ROW, old, sizeof old);
    ck_assert_double_ne(sum_w[1 * ROW], 0);
}
END_TEST

/* Cells of different rows and columns share no numbers, so only the order inside a row or a column can matter. */
START_TEST(visiting_the_cells_column_by_column_gives_the_same_vectors)
{
    uint32_t state = 10;
    double w[NUMBERS], c[NUMBERS], sum_w[NUMBERS] = { 0 }, sum_c[NUMBERS] = { 0 }, x[CELLS];
    double w_too[NUMBERS], c_too[NUMBERS], sum_w_too[NUMBERS] = { 0 }, sum_c_too[NUMBERS] = { 0 };
    fill(w, NUMBERS, &state);
    fill(c, NUMBERS, &state);
    fill_counts(x, CELLS, &state);
    memcpy(w_too, w, sizeof w);
    memcpy(c_too, c, sizeof c);
    glove_epoch(w, c, sum_w, sum_c, x, WORDS, N, 100, 0.75, 0.1);
    for (int j = 0; j < WORDS; j++)
        for (int i = 0; i < WORDS; i++)
            glove_epoch(w_too + i * ROW, c_too + j * ROW, sum_w_too + i * ROW, sum_c_too + j * ROW, x + i * WORDS + j,
                1, N, 100, 0.75, 0.1);
    for (int k = 0; k < NUMBERS; k++) {
        ck_assert_double_eq(w[k], w_too[k]);
        ck_assert_double_eq(c[k], c_too[k]);
    }
}
END_TEST

/* Counts that were made from vectors of the same length can be predicted without error. */
START_TEST(training_finds_vectors_for_counts_that_have_some)
{
    uint32_t state = 11;
    double true_w[NUMBERS], true_c[NUMBERS], x[CELLS];
    double w[NUMBERS], c[NUMBERS], sum_w[NUMBERS] = { 0 }, sum_c[NUMBERS] = { 0 };
    fill(true_w, NUMBERS, &state);
    fill(true_c, NUMBERS, &state);
    for (int cell = 0; cell < CELLS; cell++) {
        const double *a = true_w + cell / WORDS * ROW, *b = true_c + cell % WORDS * ROW;
        x[cell] = exp(3 + glove_error(a, b, N, a[N], b[N], 1));
    }
    fill(w, NUMBERS, &state);
    fill(c, NUMBERS, &state);
    for (int epoch = 0; epoch < 20000; epoch++)
        glove_epoch(w, c, sum_w, sum_c, x, WORDS, N, 100, 0.75, 0.2);
    ck_assert_double_lt(glove_loss(w, c, x, WORDS, N, 100, 0.75), 1e-6);
}
END_TEST

Suite *glove_suite(void)
{
    Suite *suite = suite_create("glove");
    TCase *cases = tcase_create("glove");
    tcase_add_test(cases, a_ratio_does_not_change_when_all_counts_beside_one_word_are_doubled);
    tcase_add_test(cases, exchanging_the_two_words_turns_the_ratio_upside_down);
    tcase_add_test(cases, the_rounding_of_the_published_table_allows_its_ratio_of_solid);
    tcase_add_test(cases, the_weights_of_the_published_setting_are_right);
    tcase_add_test(cases, the_weight_never_falls_and_never_exceeds_one);
    tcase_add_test(cases, a_count_sixteen_times_smaller_weighs_eight_times_less);
    tcase_add_test(cases, a_prediction_that_is_the_logarithm_has_no_error);
    tcase_add_test(cases, word_and_context_play_the_same_part_in_the_error);
    tcase_add_test(cases, the_loss_is_that_of_the_plain_formula);
    tcase_add_test(cases, cells_that_were_never_counted_cost_nothing);
    tcase_add_test(cases, the_slopes_are_those_found_by_trying);
    tcase_add_test(cases, a_cell_without_error_has_no_slopes);
    tcase_add_test(cases, the_first_step_of_adagrad_is_as_long_as_the_rate_whatever_the_slope);
    tcase_add_test(cases, four_steps_of_adagrad_are_those_made_by_hand);
    tcase_add_test(cases, with_sums_from_zero_adagrad_does_not_notice_a_factor_of_all_slopes);
    tcase_add_test(cases, adagrad_in_one_go_is_adagrad_number_by_number);
    tcase_add_test(cases, an_epoch_that_takes_no_steps_returns_the_loss);
    tcase_add_test(cases, an_epoch_lowers_the_loss);
    tcase_add_test(cases, an_epoch_leaves_words_without_counts_alone);
    tcase_add_test(cases, visiting_the_cells_column_by_column_gives_the_same_vectors);
    tcase_add_test(cases, training_finds_vectors_for_counts_that_have_some);
    suite_add_tcase(suite, cases);
    return suite;
}

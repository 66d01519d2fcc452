/* test_word2vec_kernel.c: one guess. Its slopes are compared with differences of the published objective. */
#include "word2vec_kernel.h"

#include "splitmix.h"

#include <check.h>
#include <math.h>

Suite *word2vec_kernel_suite(void);

/* Equation 4 of "Distributed representations of words and phrases and their compositionality" with the sign changed:
   minus the logarithm of sigma(c_0.h), minus those of sigma(-c_m.h). */
static double objective(const float *h, const float *c, size_t n, const uint32_t *target, size_t targets)
{
    double loss = 0;
    for (size_t m = 0; m < targets; m++) {
        double s = 0;
        for (size_t k = 0; k < n; k++)
            s += (double)h[k] * c[target[m] * n + k];
        loss += log1p(exp(m == 0 ? -s : s));
    }
    return loss;
}

/* The slope of the objective along *number, by the difference of two values; *number comes back unchanged. */
static double difference(float *number, const float *h, const float *c, size_t n, const uint32_t *target,
    size_t targets)
{
    const float step = 0x1p-9f, was = *number;
    *number = was + step;
    const double above = objective(h, c, n, target, targets), right = *number;
    *number = was - step;
    const double below = objective(h, c, n, target, targets), left = *number;
    *number = was;
    return (above - below) / (right - left);
}

static void check_guess(uint64_t seed, size_t n, size_t words, const uint32_t *target, size_t targets)
{
    float h[32], c[6 * 32], corrected[6 * 32], slope[32];
    for (size_t k = 0; k < n; k++)
        h[k] = (float)(2 * splitmix_uniform(&seed) - 1);
    for (size_t k = 0; k < words * n; k++)
        corrected[k] = c[k] = (float)(2 * splitmix_uniform(&seed) - 1);
    word2vec_guess(h, slope, corrected, n, target, targets, 0.5f);
    for (size_t k = 0; k < n; k++)
        ck_assert_double_eq_tol(slope[k], difference(h + k, h, c, n, target, targets), 1e-5);
    for (size_t k = 0; k < words * n; k++)
        ck_assert_double_eq_tol((c[k] - corrected[k]) / 0.5, difference(c + k, h, c, n, target, targets), 1e-5);
}

START_TEST(a_guess_takes_the_slopes_of_the_published_objective)
{
    const uint32_t target[] = {2, 0, 5, 3};
    for (uint64_t seed = 0; seed < 20; seed++)
        for (size_t targets = 1; targets <= 4; targets++)
            check_guess(seed, 8 + 8 * (seed % 3), 6, target, targets);
}
END_TEST

/* Chance may draw a word twice, or the very word that stood there. */
START_TEST(a_guess_takes_the_slopes_of_the_beginning_for_words_drawn_twice)
{
    const uint32_t target[] = {2, 4, 2, 4, 2};
    for (uint64_t seed = 0; seed < 20; seed++)
        check_guess(seed, 16, 6, target, 5);
}
END_TEST

START_TEST(a_guess_leaves_the_zeros_at_the_end_of_rows)
{
    float h[16] = {1, -2, 3}, c[32] = {4, 5, -6}, slope[16];
    c[16] = -1, c[18] = 2;
    word2vec_guess(h, slope, c, 16, (const uint32_t[]){1, 0}, 2, 1);
    for (size_t k = 3; k < 16; k++)
        ck_assert(slope[k] == 0 && c[k] == 0 && c[16 + k] == 0);
}
END_TEST

START_TEST(a_guess_that_is_far_off_stays_finite)
{
    float h[8] = {1000}, c[8] = {1000}, slope[8];
    word2vec_guess(h, slope, c, 8, (const uint32_t[]){0}, 1, 1);
    ck_assert_double_eq(slope[0], 0);
    c[0] = -1000;
    word2vec_guess(h, slope, c, 8, (const uint32_t[]){0}, 1, 1);
    ck_assert_double_eq(slope[0], 1000); /* the error is -1, the row was -1000 */
    ck_assert_double_eq(c[0], 0);        /* and -1000 + 1*1000 */
}
END_TEST

START_TEST(a_multiple_of_a_vector_is_added_to_another)
{
    float to[16] = {1, 2, 3}, from[16] = {10, -20, 30};
    from[15] = 8, to[15] = 1;
    word2vec_add(to, 0.5f, from, 16);
    ck_assert(to[0] == 6 && to[1] == -8 && to[2] == 18 && to[3] == 0 && to[15] == 5);
}
END_TEST

Suite *word2vec_kernel_suite(void)
{
    Suite *suite = suite_create("word2vec_kernel");
    TCase *tests = tcase_create("one guess");
    tcase_add_test(tests, a_guess_takes_the_slopes_of_the_published_objective);
    tcase_add_test(tests, a_guess_takes_the_slopes_of_the_beginning_for_words_drawn_twice);
    tcase_add_test(tests, a_guess_leaves_the_zeros_at_the_end_of_rows);
    tcase_add_test(tests, a_guess_that_is_far_off_stays_finite);
    tcase_add_test(tests, a_multiple_of_a_vector_is_added_to_another);
    suite_add_tcase(suite, tests);
    return suite;
}

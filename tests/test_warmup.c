/* test_warmup.c: the first three functions, against values made by hand and the properties they must have. */
#include "warmup.h"

#include <check.h>
#include <float.h>

Suite *warmup_suite(void);

enum { LENGTH = 4, LEVELS = 3, ROWS = LEVELS * LEVELS * LEVELS * LEVELS };

/* Fills the row with number `which` of all rows of LENGTH numbers out of -1, 0, 1. */
static void make_row(int which, double row[LENGTH])
{
    for (int i = 0; i < LENGTH; i++, which /= LEVELS)
        row[i] = which % LEVELS - 1;
}

START_TEST(fractions_are_added_and_not_cut_off)
{
    ck_assert_double_eq(add(2, 3), 5);
    ck_assert_double_eq(add(0.5, 0.25), 0.75);
    ck_assert_double_eq(add(-1.5, 1.5), 0);
}
END_TEST

START_TEST(adding_is_taken_back_by_adding_the_opposite)
{
    for (int a = -8; a <= 8; a++)
        for (int b = -8; b <= 8; b++) {
            ck_assert_double_eq(add(a / 4.0, b / 4.0), add(b / 4.0, a / 4.0));
            ck_assert_double_eq(add(add(a / 4.0, b / 4.0), -b / 4.0), a / 4.0);
        }
}
END_TEST

START_TEST(the_words_of_a_sentence_have_a_mean_length)
{
    const double letters[5] = { 10, 5, 5, 5, 9 };
    ck_assert_double_eq_tol(mean(letters, 5), 6.8, 1e-14);
}
END_TEST

START_TEST(one_number_is_its_own_mean)
{
    const double one[1] = { -3.25 };
    ck_assert_double_eq(mean(one, 1), -3.25);
}
END_TEST

START_TEST(the_distances_to_the_mean_cancel)
{
    for (int which = 0; which < ROWS; which++) {
        double row[LENGTH], left_over = 0;
        make_row(which, row);
        for (int i = 0; i < LENGTH; i++)
            left_over += row[i] - mean(row, LENGTH);
        ck_assert_double_eq_tol(left_over, 0, 1e-14);
    }
}
END_TEST

START_TEST(the_mean_of_whole_numbers_may_be_a_fraction)
{
    const double halves[2] = { 1, 2 };
    ck_assert_double_eq(mean(halves, 2), 1.5);
}
END_TEST

/* Every row is looked at: nothing in it is larger than what was found, and nothing before it is as large. */
START_TEST(argmax_finds_the_first_of_the_largest)
{
    for (int which = 0; which < ROWS; which++) {
        double row[LENGTH];
        make_row(which, row);
        const size_t best = argmax(row, LENGTH);
        ck_assert_uint_lt(best, LENGTH);
        for (size_t i = 0; i < LENGTH; i++) {
            ck_assert_double_le(row[i], row[best]);
            if (i < best)
                ck_assert_double_lt(row[i], row[best]);
        }
    }
}
END_TEST

START_TEST(argmax_finds_the_largest_of_very_small_numbers)
{
    const double low[3] = { -DBL_MAX, -DBL_MAX / 2, -DBL_MAX };
    ck_assert_uint_eq(argmax(low, 3), 1);
    ck_assert_uint_eq(argmax(low, 1), 0);
}
END_TEST

Suite *warmup_suite(void)
{
    Suite *suite = suite_create("warmup");
    TCase *cases = tcase_create("warmup");
    tcase_add_test(cases, fractions_are_added_and_not_cut_off);
    tcase_add_test(cases, adding_is_taken_back_by_adding_the_opposite);
    tcase_add_test(cases, the_words_of_a_sentence_have_a_mean_length);
    tcase_add_test(cases, one_number_is_its_own_mean);
    tcase_add_test(cases, the_distances_to_the_mean_cancel);
    tcase_add_test(cases, the_mean_of_whole_numbers_may_be_a_fraction);
    tcase_add_test(cases, argmax_finds_the_first_of_the_largest);
    tcase_add_test(cases, argmax_finds_the_largest_of_very_small_numbers);
    suite_add_tcase(suite, cases);
    return suite;
}

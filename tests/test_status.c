/* test_status.c: sizes that do not fit are noticed, and every reason has words of its own. */
#include "status.h"

#include <check.h>
#include <stdint.h>
#include <string.h>

Suite *status_suite(void);

START_TEST(products_that_fit_are_multiplied)
{
    size_t product = 7;
    ck_assert(size_product(6, 9, &product));
    ck_assert_uint_eq(product, 54);
    ck_assert(size_product(0, SIZE_MAX, &product));
    ck_assert_uint_eq(product, 0);
    ck_assert(size_product(SIZE_MAX, 1, &product));
    ck_assert_uint_eq(product, SIZE_MAX);
}
END_TEST

START_TEST(products_that_do_not_fit_are_refused_and_store_nothing)
{
    const size_t half = SIZE_MAX / 2 + 1;
    size_t product = 7;
    ck_assert(!size_product(half, 2, &product));
    ck_assert(!size_product(2, half, &product));
    ck_assert(!size_product(SIZE_MAX, SIZE_MAX, &product));
    ck_assert_uint_eq(product, 7);
}
END_TEST

START_TEST(sums_are_added_or_refused)
{
    size_t sum = 7;
    ck_assert(size_sum(SIZE_MAX - 1, 1, &sum));
    ck_assert_uint_eq(sum, SIZE_MAX);
    sum = 7;
    ck_assert(!size_sum(SIZE_MAX, 1, &sum));
    ck_assert_uint_eq(sum, 7);
}
END_TEST

START_TEST(every_status_has_a_message_of_its_own)
{
    for (int a = WOVEN_OK; a <= WOVEN_INTERRUPTED; a++) {
        ck_assert_str_ne(woven_message((woven_status)a), "this status is unknown");
        for (int b = WOVEN_OK; b < a; b++)
            ck_assert_str_ne(woven_message((woven_status)a), woven_message((woven_status)b));
    }
    ck_assert_str_eq(woven_message((woven_status)(WOVEN_INTERRUPTED + 1)), "this status is unknown");
}
END_TEST

Suite *status_suite(void)
{
    Suite *suite = suite_create("status");
    TCase *cases = tcase_create("status");
    tcase_add_test(cases, products_that_fit_are_multiplied);
    tcase_add_test(cases, products_that_do_not_fit_are_refused_and_store_nothing);
    tcase_add_test(cases, sums_are_added_or_refused);
    tcase_add_test(cases, every_status_has_a_message_of_its_own);
    suite_add_tcase(suite, cases);
    return suite;
}

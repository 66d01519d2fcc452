/* test_curve.c: exercises that are judged by how often they are right, over the size of what they learned from. */
#define _GNU_SOURCE
#include "../grader/cases.h"
#include "../grader/spec.h"

#include <check.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Suite *curve_suite(void);

#define HEAD "title Sides\npoints 0\nstars 1\nhint a\nhint b\nhint c\n" \
    "prototype void side(const double *x, size_t n, double *y)\nargument x[n] in 0..1\nargument n size 1..8\n" \
    "argument y[n] out\n"

/* Three of four are right in the first case, all in the second: the truth is typed behind the arrow. */
static const char side_spec[] = HEAD "worked x={0.1,0.9,0.8,0.7} n=4 -> y={0,1,1,0}\n"
    "worked x={0.2,0.6} n=2 -> y={0,1}\ncurve n 0.25\n";

static void side(const double *x, size_t n, double *y)
{
    for (size_t i = 0; i < n; i++)
        y[i] = x[i];
}

static spec *parse(const char *text)
{
    spec *description = spec_parse("lab8-tagger/side", text, stderr);
    ck_assert_ptr_nonnull(description);
    return description;
}

START_TEST(a_share_counts_the_numbers_on_the_right_side_of_one_half)
{
    spec *description = parse(side_spec);
    double y[4] = { 0.2, 0.5, 0.49, 0.1 };
    const outcome found = { .output = { [2] = y } };
    ck_assert_double_eq(case_share(description, 0, &found), 0.75);
    y[0] = NAN; /* lies on no side */
    ck_assert_double_eq(case_share(description, 0, &found), 0.5);
    spec_destroy(description);
}
END_TEST

START_TEST(a_case_is_right_as_long_as_its_share_is_close_to_the_solutions)
{
    spec *description = parse(side_spec);
    case_list cases = { 0 };
    cases_make(&cases, description, (call_function)side);
    double y[4] = { 0, 1, 0, 1 }; /* half of them, where the solution has three quarters */
    const outcome found = { .output = { [2] = y } };
    outcome_place place;
    ck_assert(case_is_right(description, &cases, 0, &found, &place));
    y[0] = 1; /* one of four */
    ck_assert(!case_is_right(description, &cases, 0, &found, &place));
    y[0] = 0, y[1] = 0; /* half of two, where the solution has all */
    ck_assert(!case_is_right(description, &cases, 1, &found, &place));
    cases_free(&cases);
    spec_destroy(description);
}
END_TEST

static const char *const faulty[] = { "curve\n", "curve n\n", "curve m 0.1\n", "curve x 0.1\n", "curve n -1\n", "cases\n" };

START_TEST(a_curve_that_is_not_one_is_a_fault)
{
    char *text = NULL, *faults = NULL;
    size_t length;
    ck_assert_int_gt(asprintf(&text, HEAD "worked x={0.2,0.6} n=2 -> y={0,1}\n%s", faulty[_i]), 0);
    FILE *to = open_memstream(&faults, &length);
    ck_assert_ptr_null(spec_parse("lab8-tagger/side", text, to));
    fclose(to);
    ck_assert_ptr_nonnull(strstr(faults, "expected"));
    free(faults);
    free(text);
}
END_TEST

Suite *curve_suite(void)
{
    Suite *suite = suite_create("curve");
    TCase *all = tcase_create("all");
    tcase_add_test(all, a_share_counts_the_numbers_on_the_right_side_of_one_half);
    tcase_add_test(all, a_case_is_right_as_long_as_its_share_is_close_to_the_solutions);
    tcase_add_loop_test(all, a_curve_that_is_not_one_is_a_fault, 0, sizeof faulty / sizeof *faulty);
    suite_add_tcase(suite, all);
    return suite;
}

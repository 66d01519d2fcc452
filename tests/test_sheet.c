/* test_sheet.c: by-hand sheets, from their text to their points. */
#define _GNU_SOURCE
#include "../grader/diagnose.h"
#include "../grader/judge.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Suite *sheet_suite(void);

static const char sheet_spec[] = "title By hand\npoints 2\nstars 1\nhint a\nhint b\nhint c\nkind sheet\n"
    "answer z1 2 the sum\nanswer h1 3\nanswer w3 4\nanswer n 0\n";

static void worked_out(double *answer)
{
    const double exact[4] = { 0.47, 0.615384, 0.400633, 2 };
    memcpy(answer, exact, sizeof exact);
}

static void slipped(double *answer)
{
    worked_out(answer);
    answer[2] = 0.401055;
}

static const known_mistake known_slip = { "slip", "x1 was used where x2 belongs.", (call_function)slipped, 1 };

/* A sheet as handed in, judged and diagnosed. */
static grading *judge_sheet(const char *text)
{
    grading *made = calloc(1, sizeof *made);
    spec *description = spec_parse("lab3-perceptron/by_hand", sheet_spec, stderr);
    ck_assert(made != NULL && description != NULL);
    made->spec = description;
    made->reference.mistake = calloc(1, sizeof *made->reference.mistake);
    ck_assert_ptr_nonnull(made->reference.mistake);
    made->reference.mistake[made->reference.mistake_count++] = &known_slip;
    made->answers = sheet_answers(description, (call_function)worked_out);
    made->attempt.entry = calloc(description->answer_count, sizeof(sheet_entry));
    ck_assert_ptr_nonnull(made->attempt.entry);
    sheet_read(made->attempt.entry, description, text, &made->attempt.remark);
    judge(made, 1);
    diagnose(made);
    return made;
}

/* Compares status and score with those expected. */
static void expect(const grading *exercise, exercise_status status, double score)
{
    ck_assert_str_eq(status_name(exercise->verdict.status), status_name(status));
    ck_assert_double_eq_tol(exercise->verdict.score, score, 1e-9);
}

static void expect_text(const char *found, const char *part)
{
    ck_assert_msg(found != NULL && strstr(found, part) != NULL, "expected '%s' in '%s'", part,
                  found == NULL ? "(nothing)" : found);
}

static void discard(grading *exercise)
{
    spec *description = (spec *)exercise->spec;
    grading_close(exercise);
    spec_destroy(description);
    free(exercise);
}

START_TEST(a_sheet_accepts_figures_that_were_cut_off_and_decimal_commas)
{
    grading *exercise = judge_sheet("# by hand\nz1 = 0,47\n h1=0.616 # rounded up\nw3 = 0.4006\nn = 2\n");
    expect(exercise, STATUS_PASSED, 2);
    discard(exercise);
}
END_TEST

START_TEST(a_slip_on_a_sheet_is_recognised)
{
    grading *exercise = judge_sheet("z1 = 0.47\nh1 = 0.615\nw3 = 0.4011\nn = 2\n");
    expect(exercise, STATUS_PARTIAL, 1.5);
    ck_assert_str_eq(exercise->verdict.mistake_name, "slip");
    ck_assert_str_eq(exercise->verdict.message, "w3: expected 0.4006, found 0.4011");
    discard(exercise);
}
END_TEST

START_TEST(a_blank_sheet_is_not_started)
{
    grading *exercise = judge_sheet("z1 =\nh1 =\nw3 =  # later\nn =\n");
    expect(exercise, STATUS_NOT_STARTED, 0);
    discard(exercise);
}
END_TEST

START_TEST(one_number_on_every_line_of_a_sheet_earns_nothing)
{
    grading *exercise = judge_sheet("z1 = 2\nh1 = 2\nw3 = 2\nn = 2\n");
    expect(exercise, STATUS_FAILED, 0);
    discard(exercise);
}
END_TEST

static const struct {
    const char *text, *message, *remark;
} odd_sheets[] = {
    { "z1 = 0.47\nh1 = many\n", "found many, which is not a number", NULL },
    { "z1 = 0.47 0.48\n", "found 0.47 0.48, which is not a number", NULL },
    { "z1 = 0.48\n", "z1, the sum: expected 0.47, found 0.48", NULL },
    { "z1 = 0.47\n", "h1: has no answer yet", NULL },
    { "z1 = nan\n", "not a number", NULL },
    { "z1 = 0.5\nz1 = 0.47\n", "found 0.5", "z1 is given twice" },
    { "z1 = 0.4\nz9 = 1\n", "found 0.4", "line 2: nothing of this name is asked for" },
    { "z1 = 0.4\nhello\n", "found 0.4", "line 2 is not of the form" }
};

START_TEST(an_odd_line_of_a_sheet_is_named)
{
    grading *exercise = judge_sheet(odd_sheets[_i].text);
    expect_text(exercise->verdict.message, odd_sheets[_i].message);
    if (odd_sheets[_i].remark != NULL)
        expect_text(exercise->attempt.remark, odd_sheets[_i].remark);
    else
        ck_assert_ptr_null(exercise->attempt.remark);
    discard(exercise);
}
END_TEST

/* --- free answers --- */

static const char free_spec[] = "title Weights\npoints 2\nstars 1\nhint a\nhint b\nhint c\nkind sheet\n"
    "answer w1 free\nanswer w2 free the second weight\ntest w1 must be positive\ntest w2 must be negative\n"
    "test w1 must be larger than 10\ntest w2 must be less than w1\n";

static bool weights(size_t test, const double *answer)
{
    return test == 0 ? answer[0] > 0 : test == 1 ? answer[1] < 0 : test == 2 ? answer[0] > 10 : answer[1] < answer[0];
}

static void both_positive(double *answer)
{
    answer[0] = 20;
    answer[1] = 1;
}

static void too_small(double *answer)
{
    answer[0] = 2;
    answer[1] = -1;
}

static void much_too_small(double *answer)
{
    answer[0] = 0.125;
    answer[1] = -1;
}

static const known_mistake free_mistakes[] = {
    { "both_positive", "The second weight is negative.", (call_function)both_positive, 1 },
    { "too_small", "2 is too small.", (call_function)too_small, 2 },
    { "much_too_small", "An eighth is too small.", (call_function)much_too_small, 3 }
};

static grading *judge_free(const char *text)
{
    grading *made = calloc(1, sizeof *made);
    spec *description = spec_parse("lab3-perceptron/weights", free_spec, stderr);
    ck_assert(made != NULL && description != NULL);
    made->spec = description;
    made->reference.function = (call_function)weights;
    made->reference.mistake = calloc(3, sizeof *made->reference.mistake);
    ck_assert_ptr_nonnull(made->reference.mistake);
    for (size_t i = 0; i < 3; i++)
        made->reference.mistake[made->reference.mistake_count++] = &free_mistakes[i];
    made->attempt.entry = calloc(description->answer_count, sizeof(sheet_entry));
    ck_assert_ptr_nonnull(made->attempt.entry);
    sheet_read(made->attempt.entry, description, text, &made->attempt.remark);
    judge(made, 1);
    diagnose(made);
    return made;
}

/* A sheet of free answers, and what is made of it. */
static const struct {
    const char *text;
    exercise_status status;
    double score;
    const char *message, *mistake; /* "": no known one */
} free_sheets[] = {
    { "w1 = 11\nw2 = -0.5\n", STATUS_PASSED, 2, "", "" },
    { "w1 =\nw2 =\n", STATUS_NOT_STARTED, 0, "not started", "" },
    { "w1 = -1\nw2 = 0\n", STATUS_FAILED, 0, "w1 = -1, w2 = 0: w1 must be positive; w2 must be negative; "
      "w1 must be larger than 10; w2 must be less than w1", "" },
    { "w1 = 11\n", STATUS_PARTIAL, 1, "w1 = 11, w2 = ?: w2 must be negative; w2 must be less than w1", "" },
    { "w1 = 11\nw2 = small\n", STATUS_PARTIAL, 1, "w2 = small (not a number): w2 must be negative", "" },
    { "w1 = 3\nw2 = 3\n", STATUS_PARTIAL, 0.5, "w1 = 3, w2 = 3: w2 must be negative", "" },
    { "w1 = 20\nw2 = 1\n", STATUS_PARTIAL, 1.5, "w2 must be negative", "both_positive" },
    { "w1 = 12\nw2 = 5\n", STATUS_PARTIAL, 1.5, "w2 must be negative", "both_positive" }, /* the same test */
    { "w1 = 0.125\nw2 = -1\n", STATUS_PARTIAL, 1.5, "w1 must be larger than 10", "much_too_small" },
    { "w1 = 9\nw2 = -1\n", STATUS_PARTIAL, 1.5, "w1 must be larger than 10", "" } /* two fail this test */
};

START_TEST(free_answers_are_judged_by_their_tests)
{
    grading *exercise = judge_free(free_sheets[_i].text);
    const verdict *made = &exercise->verdict;
    expect(exercise, free_sheets[_i].status, free_sheets[_i].score);
    expect_text(made->message, free_sheets[_i].message);
    ck_assert_str_eq(made->mistake_name == NULL ? "" : made->mistake_name, free_sheets[_i].mistake);
    discard(exercise);
}
END_TEST

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

Suite *sheet_suite(void)
{
    Suite *suite = suite_create("sheets");
    TCase *sheets = tcase_create("sheets");
    tcase_add_test(sheets, a_sheet_accepts_figures_that_were_cut_off_and_decimal_commas);
    tcase_add_test(sheets, a_slip_on_a_sheet_is_recognised);
    tcase_add_test(sheets, a_blank_sheet_is_not_started);
    tcase_add_test(sheets, one_number_on_every_line_of_a_sheet_earns_nothing);
    tcase_add_loop_test(sheets, an_odd_line_of_a_sheet_is_named, 0, COUNT(odd_sheets));
    tcase_add_loop_test(sheets, free_answers_are_judged_by_their_tests, 0, COUNT(free_sheets));
    suite_add_tcase(suite, sheets);
    return suite;
}

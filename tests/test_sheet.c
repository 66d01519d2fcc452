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
    suite_add_tcase(suite, sheets);
    return suite;
}

/* test_judge.c: verdicts, diagnoses and words, on recorded numbers made up here; no student code is run. */
#define _GNU_SOURCE
#include "../grader/diagnose.h"
#include "../grader/judge.h"
#include "../grader/native.h"
#include "../grader/report.h"

#include <check.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>

Suite *judge_suite(void);

#define HEAD "title The sum\npoints 2\nstars 1\nhint a\nhint b\nhint c\n"

static const char sum_spec[] = HEAD
    "prototype double sum(const double *x, size_t n)\nargument x[n] in -1..1\nargument n size 1..9\n"
    "worked x={0.5,0.3} n=2 -> 0.8\nworked x={1} n=1 -> 1\nrandom 8\n";
static const char double_spec[] = HEAD
    "prototype void sum(const double *x, double *y, size_t n)\nargument x[n] in -1..1\nargument y[n] out\n"
    "argument n size 0..3\nworked x={0.5,0.3} n=2 -> y={1,0.6}\nrandom 9\n";
static const char add_spec[] = HEAD
    "prototype void sum(double *w, size_t n)\nargument w[n] inout -1..1\nargument n size 1..3\n"
    "worked w={0.5,0.3} n=2 -> w={1.5,1.3}\nrandom 9\n";

static const char free_of_points_spec[] = "title The sum\npoints 0\nstars 1\nhint a\nhint b\nhint c\n"
    "prototype double sum(const double *x, size_t n)\nargument x[n] in -1..1\nargument n size 1..9\n"
    "worked x={0.5,0.3} n=2 -> 0.8\nworked x={1} n=1 -> 1\nrandom 8\n";
static const char value_spec[] = HEAD
    "prototype double sum(curve f, double x, curve g, vector_function h)\nargument f function {valley,sine}\n"
    "argument x number 0..3\nargument g function {valley}\nargument h function {linear}\n"
    "worked f=valley x=5 g=valley h=linear -> 4\nrandom 4\n";

static double sum(const double *x, size_t n)
{
    double total = 0;
    for (size_t i = 0; i < n; i++)
        total += x[i];
    return total;
}

static double first_skipped(const double *x, size_t n)
{
    return sum(x, n) - x[0];
}

static void twice(const double *x, double *y, size_t n)
{
    for (size_t i = 0; i < n; i++)
        y[i] = 2 * x[i];
}

static void add_one(double *w, size_t n)
{
    for (size_t i = 0; i < n; i++)
        w[i] += 1;
}

static double value(double (*f)(double), double x, double (*g)(double), void (*h)(const double *, size_t, double *, size_t))
{
    (void)g, (void)h;
    return f(x);
}

static const known_mistake known_skip = { "first_skipped", "The loop starts at 1.", (call_function)first_skipped, 1 };

/* One exercise whose calls all came back with the right numbers; the tests spoil them. */
static grading *make(const char *text, call_function solution, const known_mistake *mistake)
{
    grading *made = calloc(1, sizeof *made);
    ck_assert_ptr_nonnull(made);
    spec *description = spec_parse("lab3-perceptron/sum", text, stderr);
    ck_assert_ptr_nonnull(description);
    made->spec = description;
    made->reference.mistake = calloc(1, sizeof mistake);
    ck_assert_ptr_nonnull(made->reference.mistake);
    if (mistake != NULL)
        made->reference.mistake[made->reference.mistake_count++] = mistake;
    cases_make(&made->cases, description, solution);
    made->attempt.count = made->cases.count;
    made->attempt.reply = calloc(made->cases.count, sizeof(probe_reply));
    ck_assert_ptr_nonnull(made->attempt.reply);
    for (size_t i = 0; i < made->cases.count; i++) {
        outcome right;
        outcome_make(&right, description, &made->cases.arguments[i], solution);
        made->attempt.reply[i] = (probe_reply){ .status = PROBE_DONE, .argument = PROBE_NO_ARGUMENT,
                                                .result = right.result };
        memcpy(made->attempt.reply[i].output, right.output, sizeof right.output);
    }
    return made;
}

static grading *make_sum(void)
{
    return make(sum_spec, (call_function)sum, &known_skip);
}

/* Judges, diagnoses, and compares status and score. */
static void expect(grading *exercise, exercise_status status, double score)
{
    judge(exercise, 1);
    diagnose(exercise);
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

/* --- points --- */

START_TEST(right_numbers_earn_all_points)
{
    grading *exercise = make_sum();
    expect(exercise, STATUS_PASSED, 2);
    ck_assert_str_eq(exercise->verdict.message, "");
    ck_assert_ptr_null(exercise->verdict.mistake);
    discard(exercise);
}
END_TEST

START_TEST(worked_cases_are_worth_three_fifths_and_points_are_cut)
{
    grading *exercise = make_sum();
    exercise->attempt.reply[0].result += 1; /* one of two worked cases, none of eight random ones */
    expect(exercise, STATUS_PARTIAL, 1.4);
    discard(exercise);
    exercise = make_sum();
    for (size_t i = 2; i < 5; i++)
        exercise->attempt.reply[i].result += (double)i; /* three of eight random ones: 2 * (0.6 + 0.4 * 5 / 8) */
    expect(exercise, STATUS_PARTIAL, 1.7);
    discard(exercise);
    exercise = make(double_spec, (call_function)twice, NULL);
    exercise->attempt.reply[2].output[1][0] = 7; /* the random case with the largest size */
    expect(exercise, STATUS_PARTIAL, 1.91); /* 2 * (0.6 + 0.4 * 8 / 9) = 1.9111 */
    discard(exercise);
}
END_TEST

START_TEST(a_constant_earns_nothing_even_where_it_is_right)
{
    grading *exercise = make_sum();
    for (size_t i = 0; i < exercise->attempt.count; i++)
        exercise->attempt.reply[i].result = 1;
    expect(exercise, STATUS_FAILED, 0);
    ck_assert_uint_ge(exercise->verdict.worked_right, 1);
    expect_text(exercise->verdict.mistake, "same answer");
    discard(exercise);
}
END_TEST

START_TEST(an_untouched_stub_is_not_started)
{
    grading *exercise = make_sum();
    exercise->attempt.marker = true;
    for (size_t i = 0; i < exercise->attempt.count; i++)
        exercise->attempt.reply[i].result = -1;
    expect(exercise, STATUS_NOT_STARTED, 0);
    ck_assert_ptr_null(exercise->verdict.call);
    discard(exercise);
}
END_TEST

START_TEST(arrays_left_as_they_were_earn_nothing)
{
    grading *exercise = make(add_spec, (call_function)add_one, NULL);
    exercise->attempt.marker = true;
    for (size_t i = 0; i < exercise->attempt.count; i++)
        memcpy(exercise->attempt.reply[i].output[0], exercise->cases.arguments[i].value[0],
               exercise->cases.arguments[i].length[0] * sizeof(double));
    expect(exercise, STATUS_NOT_STARTED, 0);
    discard(exercise);
}
END_TEST

START_TEST(outputs_never_written_earn_nothing_even_in_empty_arrays)
{
    grading *exercise = make(double_spec, (call_function)twice, NULL);
    for (size_t i = 0; i < exercise->attempt.count; i++)
        native_blank(CALL_DOUBLE, exercise->attempt.reply[i].output[1], exercise->cases.arguments[i].length[1]);
    expect(exercise, STATUS_FAILED, 0);
    expect_text(exercise->verdict.found, "y[0] was never written");
    discard(exercise);
}
END_TEST

START_TEST(a_marker_left_in_a_good_answer_does_no_harm)
{
    grading *exercise = make_sum();
    exercise->attempt.marker = true;
    expect(exercise, STATUS_PASSED, 2);
    discard(exercise);
}
END_TEST

START_TEST(not_a_number_is_never_right)
{
    grading *exercise = make_sum();
    exercise->attempt.reply[3].result = NAN;
    expect(exercise, STATUS_PARTIAL, 1.9);
    expect_text(exercise->verdict.message, "found nan");
    expect_text(exercise->verdict.mistake, "not numbers");
    discard(exercise);
}
END_TEST

START_TEST(what_could_not_be_recorded_has_a_status_of_its_own)
{
    static const struct {
        attempt_end end;
        exercise_status status;
    } ends[] = {
        { ATTEMPT_MISSING, STATUS_MISSING },
        { ATTEMPT_REFUSED, STATUS_REFUSED },
        { ATTEMPT_NOT_COMPILED, STATUS_COMPILE_ERROR }
    };
    for (size_t i = 0; i < 3; i++) {
        grading *exercise = make_sum();
        exercise->attempt.end = ends[i].end;
        exercise->attempt.message = strdup("the reason");
        expect(exercise, ends[i].status, 0);
        ck_assert_str_eq(exercise->verdict.message, "the reason");
        discard(exercise);
    }
}
END_TEST

START_TEST(the_environment_cannot_choose_the_tests)
{
    setenv("CK_RUN_CASE", "nothing", 1);
    grading *exercise = make_sum();
    expect(exercise, STATUS_PASSED, 2);
    discard(exercise);
}
END_TEST

START_TEST(without_points_the_status_says_what_is_right)
{
    grading *exercise = make(free_of_points_spec, (call_function)sum, NULL);
    expect(exercise, STATUS_PASSED, 0);
    ck_assert(report_all_points(exercise, 1));
    discard(exercise);
    exercise = make(free_of_points_spec, (call_function)sum, NULL);
    exercise->attempt.reply[0].result += 1;
    expect(exercise, STATUS_PARTIAL, 0);
    ck_assert(!report_all_points(exercise, 1));
    discard(exercise);
    exercise = make(free_of_points_spec, (call_function)sum, NULL);
    for (size_t i = 0; i < exercise->attempt.count; i++)
        exercise->attempt.reply[i].result += 1;
    expect(exercise, STATUS_FAILED, 0);
    discard(exercise);
}
END_TEST

/* --- crashes --- */

/* How a call ended, and what is to be said of it. */
static const struct {
    probe_reply reply;
    box_end end;
    exercise_status status;
    const char *said;
} crashes[] = {
    { { .status = PROBE_FAULT, .signal = SIGSEGV, .argument = 0, .index = 2 }, BOX_EXITED, STATUS_CRASHED,
      "reads x[2], but x has 2 elements" },
    { { .status = PROBE_FAULT, .signal = SIGSEGV, .argument = 0, .index = -1, .write = true }, BOX_EXITED,
      STATUS_CRASHED, "writes x[-1], but the first element is x[0]" },
    { { .status = PROBE_FAULT, .signal = SIGSEGV, .argument = 0, .index = 1, .write = true }, BOX_EXITED,
      STATUS_CRASHED, "writes x[1], which is only to be read" },
    { { .status = PROBE_FAULT, .signal = SIGSEGV, .argument = PROBE_STACK }, BOX_EXITED, STATUS_CRASHED,
      "calls itself without end" },
    { { .status = PROBE_FAULT, .signal = SIGSEGV, .argument = PROBE_NO_ARGUMENT }, BOX_EXITED, STATUS_CRASHED,
      "uses an address where nothing is" },
    { { .status = PROBE_FAULT, .signal = SIGFPE, .argument = PROBE_NO_ARGUMENT }, BOX_EXITED, STATUS_CRASHED,
      "divides a whole number by 0" },
    { { .status = PROBE_FAULT, .signal = SIGSYS, .system_call = SYS_socket, .argument = PROBE_NO_ARGUMENT },
      BOX_EXITED, STATUS_CRASHED, "something an exercise may not do (socket)" },
    { { .status = PROBE_STARTED }, BOX_EXITED, STATUS_CRASHED, "ended the program instead of returning" },
    { { .status = PROBE_STARTED }, BOX_TOO_MUCH_OUTPUT, STATUS_CRASHED, "printed far too much" },
    { { .status = PROBE_STARTED }, BOX_OUT_OF_TIME, STATUS_TIMED_OUT, "took too long: a loop that never ends?" },
    { { .status = PROBE_NOT_REACHED }, BOX_EXITED, STATUS_CRASHED, "ended the program before the first call" },
    { { .status = PROBE_STRAYED, .argument = 0 }, BOX_EXITED, STATUS_FAILED, "writes before x[0]" }
};

START_TEST(a_crash_is_told_in_words)
{
    grading *exercise = make_sum();
    exercise->attempt.run.end = crashes[_i].end;
    exercise->attempt.reply[0] = crashes[_i].reply;
    for (size_t i = 1; i < exercise->attempt.count; i++)
        exercise->attempt.reply[i] = (probe_reply){ .status = PROBE_NOT_REACHED };
    if (crashes[_i].reply.status == PROBE_STRAYED)
        for (size_t i = 1; i < exercise->attempt.count; i++)
            exercise->attempt.reply[i] = (probe_reply){ .status = PROBE_STRAYED };
    expect(exercise, crashes[_i].status, 0);
    expect_text(exercise->verdict.found, crashes[_i].said);
    ck_assert_ptr_null(exercise->verdict.expected);
    discard(exercise);
}
END_TEST

START_TEST(a_call_says_which_function_it_takes_and_what_that_is)
{
    grading *exercise = make(value_spec, (call_function)value, NULL);
    exercise->attempt.reply[0].result = 3;
    judge(exercise, 1);
    ck_assert_str_eq(exercise->verdict.message, "sum(f = valley, x = 5, g = valley, h = linear), where "
                     "valley(w) = (w - 3)^2 and linear stores y[j] = the sum of (j n + i + 1) x[i] over all i: "
                     "expected 4, found 3");
    discard(exercise);
}
END_TEST

/* --- diagnoses --- */

START_TEST(a_known_mistake_is_recognised_by_its_numbers)
{
    grading *exercise = make_sum();
    for (size_t i = 0; i < exercise->attempt.count; i++)
        exercise->attempt.reply[i].result -= exercise->cases.arguments[i].value[0][0];
    judge(exercise, 1);
    diagnose(exercise);
    ck_assert_str_eq(exercise->verdict.mistake_name, "first_skipped");
    ck_assert_str_eq(exercise->verdict.mistake, "The loop starts at 1.");
    expect_text(exercise->verdict.message, "sum(x = {0.5, 0.3}, n = 2): expected 0.8, found 0.3");
    discard(exercise);
}
END_TEST

START_TEST(numbers_that_are_almost_those_of_a_mistake_are_not_it)
{
    grading *exercise = make_sum();
    for (size_t i = 0; i < exercise->attempt.count; i++)
        exercise->attempt.reply[i].result -= exercise->cases.arguments[i].value[0][0];
    exercise->attempt.reply[4].result += 0.125;
    judge(exercise, 1);
    diagnose(exercise);
    ck_assert_ptr_null(exercise->verdict.mistake_name);
    discard(exercise);
}
END_TEST

static double negated(double right)
{
    return -right;
}

static double doubled(double right)
{
    return 2 * right;
}

static double as_float(double right)
{
    return (double)(float)(right * 1.0000001);
}

static double infinite(double right)
{
    return right / 0.0;
}

static double uninitialised(double right)
{
    (void)right;
    double pattern;
    memset(&pattern, 0xfe, sizeof pattern);
    return pattern;
}

static const struct {
    double (*spoil)(double right);
    const char *said;
} patterns[] = {
    { negated, "wrong sign" },
    { doubled, "2 times what it should be" },
    { as_float, "seven digits" },
    { infinite, "infinite" },
    { uninitialised, "before it was given a value" }
};

START_TEST(common_patterns_are_recognised)
{
    grading *exercise = make_sum();
    for (size_t i = 0; i < exercise->attempt.count; i++)
        exercise->attempt.reply[i].result = patterns[_i].spoil(exercise->attempt.reply[i].result);
    judge(exercise, 1);
    diagnose(exercise);
    expect_text(exercise->verdict.mistake, patterns[_i].said);
    ck_assert_ptr_null(exercise->verdict.mistake_name);
    discard(exercise);
}
END_TEST

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

Suite *judge_suite(void)
{
    Suite *suite = suite_create("judge");
    TCase *points = tcase_create("points"), *words = tcase_create("words"), *mistakes = tcase_create("mistakes");
    tcase_add_test(points, right_numbers_earn_all_points);
    tcase_add_test(points, worked_cases_are_worth_three_fifths_and_points_are_cut);
    tcase_add_test(points, a_constant_earns_nothing_even_where_it_is_right);
    tcase_add_test(points, an_untouched_stub_is_not_started);
    tcase_add_test(points, arrays_left_as_they_were_earn_nothing);
    tcase_add_test(points, outputs_never_written_earn_nothing_even_in_empty_arrays);
    tcase_add_test(points, a_marker_left_in_a_good_answer_does_no_harm);
    tcase_add_test(points, not_a_number_is_never_right);
    tcase_add_test(points, what_could_not_be_recorded_has_a_status_of_its_own);
    tcase_add_test(points, the_environment_cannot_choose_the_tests);
    tcase_add_test(points, without_points_the_status_says_what_is_right);
    tcase_add_test(words, a_call_says_which_function_it_takes_and_what_that_is);
    tcase_add_loop_test(words, a_crash_is_told_in_words, 0, COUNT(crashes));
    tcase_add_test(mistakes, a_known_mistake_is_recognised_by_its_numbers);
    tcase_add_test(mistakes, numbers_that_are_almost_those_of_a_mistake_are_not_it);
    tcase_add_loop_test(mistakes, common_patterns_are_recognised, 0, COUNT(patterns));
    suite_add_tcase(suite, points);
    suite_add_tcase(suite, words);
    suite_add_tcase(suite, mistakes);
    return suite;
}

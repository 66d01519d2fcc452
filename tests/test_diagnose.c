/* test_diagnose.c: what wrong numbers are said to come from, where a function returns one. */
#define _GNU_SOURCE
#include "diagnosis.h"

#include <check.h>
#include <math.h>
#include <string.h>

Suite *diagnose_suite(void);

/* --- the solutions --- */

static double slope(double y, double o, double x, double z)
{
    return -2 * (y - o) * o * (1 - o) * x + z;
}

static size_t index_of_largest(const double *x, size_t n)
{
    size_t best = 0;
    for (size_t i = 1; i < n; i++)
        best = x[i] > x[best] ? i : best;
    return best;
}

static double mean(const double *x, size_t n, double t)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += x[i];
    return n == 0 ? t : sum / (double)n + t;
}

static double plus(double a, double b)
{
    return a + b;
}

/* --- known mistakes --- */

static double factor_forgotten(double y, double o, double x, double z)
{
    return -(y - o) * o * (1 - o) * x + z;
}

static double rest_forgotten(double y, double o, double x, double z)
{
    (void)z;
    return -2 * (y - o) * o * (1 - o) * x;
}

static double sigmoid_forgotten(double y, double o, double x, double z)
{
    return -2 * (y - o) * x + z;
}

static const known_mistake slope_mistakes[] = {
    { "factor_forgotten", "The factor 2.", (call_function)factor_forgotten, 1 },
    { "rest_forgotten", "The rest.", (call_function)rest_forgotten, 2 },
    { "sigmoid_forgotten", "The sigmoid.", (call_function)sigmoid_forgotten, 3 }
};

/* --- the exercises --- */

static const diagnosis_exercise slope_exercise = {
    .spec = DIAGNOSIS_HEAD "prototype double exercise(double y, double o, double x, double z)\n"
            "argument y number -1..2\nargument o number 0.05..0.95\nargument x number -1..1\n"
            "argument z number -1..1\nrandom 20\n",
    .solution = (call_function)slope,
    .mistake = slope_mistakes,
    .mistakes = COUNT(slope_mistakes)
};

static const diagnosis_exercise index_exercise = {
    .spec = DIAGNOSIS_HEAD "prototype size_t exercise(const double *x, size_t n)\nargument x[n] in -1..1\n"
            "argument n size 1..9\nrandom 20\n",
    .solution = (call_function)index_of_largest
};

static const diagnosis_exercise mean_exercise = {
    .spec = DIAGNOSIS_HEAD "prototype double exercise(const double *x, size_t n, double t)\nargument x[n] in -1..1\n"
            "argument n size 0..4\nargument t number {-1,0,1,2}\nworked x={1,2} n=2 t=3000 -> 3001.5\nrandom 24\n",
    .solution = (call_function)mean
};

static const diagnosis_exercise plus_exercise = {
    .spec = DIAGNOSIS_HEAD "prototype double exercise(double a, double b)\nargument a number 0..1\n"
            "argument b number 2..3\nworked a=4 b=1 -> 5\nrandom 20\n",
    .solution = (call_function)plus
};

/* --- students --- */

static double wrong_of_nothing(const double *x, size_t n, double t)
{
    return n == 0 ? -5 : mean(x, n, t);
}

static double two_in_a_sum(double y, double o, double x, double z)
{
    (void)z;
    return -(y - o) * o * (1 - o) * x;
}

static double two_in_a_product_of_a_sum(double y, double o, double x, double z)
{
    return -(y - o) * x + z;
}

static double noise(double y, double o, double x, double z)
{
    return sin(1000 * (y + 3 * o + 5 * x + 7 * z));
}

static double mistake_and_factor(double y, double o, double x, double z)
{
    return 3 * sigmoid_forgotten(y, o, x, z);
}

static double mistake_and_float(double y, double o, double x, double z)
{
    return (double)(float)sigmoid_forgotten(y, o, x, z);
}

static double mistake_and_noise(double y, double o, double x, double z)
{
    return sigmoid_forgotten(y, o, x, z) + 1e-4 * noise(y, o, x, z);
}

static double in_float(double y, double o, double x, double z)
{
    const float error = (float)(y - o), slope_of_output = (float)(o * (1 - o));
    return (double)(-2 * error * slope_of_output) * x + z;
}

static double nearly_in_float(double y, double o, double x, double z)
{
    return slope(y, o, x, z) + 1e-5 * noise(y, o, x, z) * fabs(slope(y, o, x, z));
}

static double rounded_on_the_way(double y, double o, double x, double z)
{
    return slope(y, o, x, z) + 5e-4 * noise(y, o, x, z) * fabs(slope(y, o, x, z));
}

static double rounded_at_the_end(double y, double o, double x, double z)
{
    return rint(slope(y, o, x, z) * 100) / 100;
}

static double whole(double y, double o, double x, double z)
{
    return trunc(slope(10 * y, o, x, 5 * z)) + 0 * o;
}

static double turned(double y, double o, double x, double z)
{
    return 1 / slope(y, o, x, z);
}

static double signless(double y, double o, double x, double z)
{
    return fabs(slope(y, o, x, z));
}

static double far_too_much(double y, double o, double x, double z)
{
    return slope(y, o, x, z) + 0.5;
}

static double wrong_below_0(double y, double o, double x, double z)
{
    return y < 0 ? noise(y, o, x, z) : slope(y, o, x, z);
}

static size_t counted_from_1(const double *x, size_t n)
{
    return index_of_largest(x, n) + 1;
}

static double nan_of_nothing(const double *x, size_t n, double t)
{
    return n == 0 ? NAN : mean(x, n, t);
}

static double wrong_at_0(const double *x, size_t n, double t)
{
    return t == 0 ? mean(x, n, t) + 1 + x[0] : mean(x, n, t);
}

static double wrong_far_out(const double *x, size_t n, double t)
{
    return fabs(t) > 1000 ? -1 : mean(x, n, t);
}

static double wrong_here_and_there(const double *x, size_t n, double t)
{
    return n > 1 && x[0] > x[1] ? mean(x, n, t) + x[0] * x[1] + 1 : mean(x, n, t);
}

static double infinite(const double *x, size_t n, double t)
{
    return mean(x, n, t) / (t == 2 && n == 3 ? 0 : 1);
}

static double right_once(double a, double b)
{
    return a > b ? a + b : sin(1000 * a) - b;
}

static double short_constant(const double *x, size_t n, double t)
{
    return mean(x, n, t) * (3.14 / 3.14159265358979);
}

/* exercise, what the student wrote, what must be said (NULL: nothing), and the names of the known mistakes. */
static const struct {
    const diagnosis_exercise *exercise;
    call_function student;
    const char *said, *name;
} students[] = {
    { &slope_exercise, (call_function)slope, NULL, NULL },
    { &slope_exercise, (call_function)noise, NULL, NULL },
    { &slope_exercise, (call_function)sigmoid_forgotten, "The sigmoid.", "sigmoid_forgotten" },
    { &slope_exercise, (call_function)two_in_a_sum, "two slips at once", "factor_forgotten, rest_forgotten" },
    { &slope_exercise, (call_function)two_in_a_product_of_a_sum, NULL, NULL },
    { &slope_exercise, (call_function)mistake_and_factor, "3 times", "sigmoid_forgotten" },
    { &slope_exercise, (call_function)mistake_and_float, "not float", "sigmoid_forgotten" },
    { &slope_exercise, (call_function)mistake_and_noise, NULL, NULL },
    { &slope_exercise, (call_function)in_float, "not float", NULL },
    { &slope_exercise, (call_function)nearly_in_float, "about 5 digits", NULL },
    { &slope_exercise, (call_function)rounded_on_the_way, "about 3 digits", NULL },
    { &slope_exercise, (call_function)rounded_at_the_end, "rounded to 2 decimals", NULL },
    { &slope_exercise, (call_function)whole, NULL, NULL },
    { &slope_exercise, (call_function)turned, "one divided by the right one", NULL },
    { &slope_exercise, (call_function)signless, "lost its sign", NULL },
    { &slope_exercise, (call_function)far_too_much, "too large by 0.5", NULL },
    { &slope_exercise, (call_function)wrong_below_0, "It is wrong only where y is negative.", NULL },
    { &index_exercise, (call_function)index_of_largest, NULL, NULL },
    { &index_exercise, (call_function)counted_from_1, "too large by 1. C counts from 0.", NULL },
    { &mean_exercise, (call_function)mean, NULL, NULL },
    { &mean_exercise, (call_function)wrong_of_nothing, "It is wrong only where n = 0.", NULL },
    { &mean_exercise, (call_function)nan_of_nothing, "minus infinity. It is wrong only where n = 0.", NULL },
    { &mean_exercise, (call_function)wrong_at_0, "It is wrong only where t = 0.", NULL },
    { &mean_exercise, (call_function)wrong_far_out, "It is wrong only where t is as far from 0 as 3000.", NULL },
    { &mean_exercise, (call_function)wrong_here_and_there, NULL, NULL },
    { &mean_exercise, (call_function)infinite, "infinite", NULL },
    { &mean_exercise, (call_function)short_constant, "a constant typed too short", NULL },
    { &plus_exercise, (call_function)right_once, NULL, NULL } /* not: only where a is smaller than b */
};

START_TEST(numbers_betray_what_went_wrong_and_nothing_else_is_said)
{
    grading *exercise = diagnosis_make(students[_i].exercise, students[_i].student);
    diagnosis_expect(exercise, students[_i].said, students[_i].name);
    diagnosis_discard(exercise);
}
END_TEST

START_TEST(a_crash_in_one_kind_of_case_is_told_by_that_kind)
{
    grading *exercise = diagnosis_make(&mean_exercise, (call_function)mean);
    size_t crashes = 0;
    for (size_t i = 0; i < exercise->cases.count; i++)
        if (exercise->cases.arguments[i].length[0] == 0) {
            exercise->attempt.reply[i].status = PROBE_FAULT;
            crashes++;
        }
    ck_assert_uint_gt(crashes, 0);
    diagnosis_expect(exercise, "It is wrong only where n = 0.", NULL);
    diagnosis_discard(exercise);
}
END_TEST

START_TEST(a_call_that_never_came_back_is_told_of_behind_one_that_did)
{
    grading *exercise = diagnosis_make(&mean_exercise, (call_function)wrong_here_and_there);
    exercise->attempt.reply[exercise->cases.count - 1].status = PROBE_STARTED;
    diagnosis_expect(exercise, "Another call does not come back: exercise(x = {", NULL);
    ck_assert(!exercise->verdict.right[exercise->cases.count - 1]);
    diagnosis_discard(exercise);
}
END_TEST

START_TEST(cases_that_were_not_reached_say_nothing)
{
    grading *exercise = diagnosis_make(&mean_exercise, (call_function)wrong_at_0);
    for (size_t i = 0; i < exercise->cases.count; i++)
        if (exercise->cases.arguments[i].length[0] == 0)
            exercise->attempt.reply[i].status = PROBE_NOT_REACHED;
    diagnosis_expect(exercise, "It is wrong only where t = 0.", NULL);
    diagnosis_discard(exercise);
}
END_TEST

Suite *diagnose_suite(void)
{
    Suite *suite = suite_create("diagnose");
    TCase *cases = tcase_create("results");
    tcase_add_loop_test(cases, numbers_betray_what_went_wrong_and_nothing_else_is_said, 0, (int)COUNT(students));
    tcase_add_test(cases, a_crash_in_one_kind_of_case_is_told_by_that_kind);
    tcase_add_test(cases, a_call_that_never_came_back_is_told_of_behind_one_that_did);
    tcase_add_test(cases, cases_that_were_not_reached_say_nothing);
    suite_add_tcase(suite, cases);
    return suite;
}

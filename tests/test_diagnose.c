/* test_diagnose.c: what wrong numbers are said to come from. The "students" here are functions of this program; their
   numbers are put where the probe's would be. */
#define _GNU_SOURCE
#include "../grader/diagnose.h"
#include "../grader/judge.h"

#include <check.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Suite *diagnose_suite(void);

#define HEAD "title T\npoints 2\nstars 1\nhint a\nhint b\nhint c\n"
#define COUNT(array) (sizeof(array) / sizeof *(array))

typedef enum { SLOPE, TWICE, LEARN, OUTER, FOUR, INDEX, MEAN, TARGET, PLUS, EXERCISES } exercise_kind;

static const char *const specs[EXERCISES] = {
    [SLOPE] = HEAD "prototype double exercise(double y, double o, double x, double z)\nargument y number -1..2\n"
        "argument o number 0.05..0.95\nargument x number -1..1\nargument z number -1..1\nrandom 20\n",
    [TWICE] = HEAD "prototype void exercise(const double *x, double *y, size_t n)\nargument x[n] in -1..1\n"
        "argument y[n] out\nargument n size 0..5\nrandom 20\n",
    [LEARN] = HEAD "prototype void exercise(double *w, const double *x, size_t n, double eta)\n"
        "argument w[n] inout -1..1\nargument x[n] in -1..1\nargument n size 1..5\n"
        "argument eta number 0.1..0.5\nrandom 20\n",
    [OUTER] = HEAD "prototype void exercise(const double *a, const double *b, size_t m, size_t n, double *y)\n"
        "argument a[m] in -1..1\nargument b[n] in -1..1\nargument m size 1..3\nargument n size 2..4\n"
        "argument y[m*n] out\nrandom 20\n",
    [FOUR] = HEAD "prototype double exercise(const double *x, double *y, double *z)\nargument x[4] in -1..1\n"
        "argument y[2] out\nargument z[2] out\nrandom 20\n",
    [INDEX] = HEAD "prototype size_t exercise(const double *x, size_t n)\nargument x[n] in -1..1\n"
        "argument n size 1..9\nrandom 20\n",
    [MEAN] = HEAD "prototype double exercise(const double *x, size_t n, double t)\nargument x[n] in -1..1\n"
        "argument n size 0..4\nargument t number {-1,0,1,2}\nworked x={1,2} n=2 t=3000 -> 3001.5\nrandom 24\n",
    [TARGET] = HEAD "prototype double exercise(double x, double *slope)\nargument x number -1..1\n"
        "argument slope[1] out\nrandom 20\n",
    [PLUS] = HEAD "prototype double exercise(double a, double b)\nargument a number 0..1\nargument b number 2..3\n"
        "worked a=4 b=1 -> 5\nrandom 20\n"
};

/* --- the solutions --- */

static double slope(double y, double o, double x, double z)
{
    return -2 * (y - o) * o * (1 - o) * x + z;
}

static void twice(const double *x, double *y, size_t n)
{
    for (size_t i = 0; i < n; i++)
        y[i] = 2 * x[i] + (double)i;
}

static void learn(double *w, const double *x, size_t n, double eta)
{
    for (size_t i = 0; i < n; i++)
        w[i] += eta * x[i];
}

static void outer(const double *a, const double *b, size_t m, size_t n, double *y)
{
    for (size_t i = 0; i < m; i++)
        for (size_t j = 0; j < n; j++)
            y[i * n + j] = a[i] * b[j];
}

static double four(const double *x, double *y, double *z)
{
    y[0] = x[0] * 2, y[1] = x[1] * 3 + 1;
    z[0] = x[2] * 5, z[1] = x[3] * 7;
    return x[0] + x[3];
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

static double target(double x, double *slope)
{
    *slope = 2 * x;
    return x * x;
}

static double plus(double a, double b)
{
    return a + b;
}

static call_function const solutions[EXERCISES] = {
    [SLOPE] = (call_function)slope, [TWICE] = (call_function)twice, [LEARN] = (call_function)learn,
    [OUTER] = (call_function)outer, [FOUR] = (call_function)four, [INDEX] = (call_function)index_of_largest,
    [MEAN] = (call_function)mean, [TARGET] = (call_function)target, [PLUS] = (call_function)plus
};

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

static void rate_forgotten(double *w, const double *x, size_t n, double eta)
{
    (void)eta;
    for (size_t i = 0; i < n; i++)
        w[i] += x[i];
}

static void input_squared(double *w, const double *x, size_t n, double eta)
{
    for (size_t i = 0; i < n; i++)
        w[i] += eta * x[i] * x[i];
}

static double four_plus_one(const double *x, double *y, double *z)
{
    const double result = four(x, y, z);
    y[0] = x[0] + 2, y[1] = x[1] + 4, z[0] = x[2] + 6, z[1] = x[3] + 8;
    return result;
}

static double four_signs(const double *x, double *y, double *z)
{
    const double result = four(x, y, z);
    y[0] = -fabs(y[0]), y[1] = -fabs(y[1]), z[0] = -fabs(z[0]), z[1] = -fabs(z[1]);
    return result - x[3];
}

static double wrong_of_nothing(const double *x, size_t n, double t)
{
    return n == 0 ? -5 : mean(x, n, t);
}

static void last_divided_by_zero(const double *x, double *y, size_t n)
{
    twice(x, y, n);
    if (n > 0)
        y[n - 1] = NAN;
}

static const struct {
    exercise_kind kind;
    known_mistake mistake;
} known[] = {
    { SLOPE, { "factor_forgotten", "The factor 2.", (call_function)factor_forgotten, 1 } },
    { SLOPE, { "rest_forgotten", "The rest.", (call_function)rest_forgotten, 2 } },
    { SLOPE, { "sigmoid_forgotten", "The sigmoid.", (call_function)sigmoid_forgotten, 3 } },
    { LEARN, { "rate_forgotten", "The rate.", (call_function)rate_forgotten, 1 } },
    { LEARN, { "input_squared", "The square.", (call_function)input_squared, 2 } },
    { TWICE, { "last_divided_by_zero", "0 / 0.", (call_function)last_divided_by_zero, 1 } }, /* none left it unwritten */
    { FOUR, { "four_plus_one", "A plus.", (call_function)four_plus_one, 1 } },
    { FOUR, { "four_signs", "A sign.", (call_function)four_signs, 2 } }
};

/* --- students --- */

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

static void both_learn(double *w, const double *x, size_t n, double eta)
{
    (void)eta;
    for (size_t i = 0; i < n; i++)
        w[i] += x[i] * x[i];
}

static void learn_backwards(double *w, const double *x, size_t n, double eta)
{
    learn(w, x, n, -eta);
}

static void learn_half(double *w, const double *x, size_t n, double eta)
{
    learn(w, x, n, eta / 2);
}

static void assign(double *w, const double *x, size_t n, double eta)
{
    for (size_t i = 0; i < n; i++)
        w[i] = eta * x[i];
}

static void add(double *w, const double *x, size_t n, double eta)
{
    for (size_t i = 0; i < n; i++)
        w[i] += w[i] + eta * x[i];
}

static void all_but_last(double *w, const double *x, size_t n, double eta)
{
    learn(w, x, n - 1, eta);
}

static void some_left(double *w, const double *x, size_t n, double eta)
{
    for (size_t i = 0; i < n; i++)
        w[i] += i % 2 == 1 ? eta * x[i] : 0;
}

static void from_1(const double *x, double *y, size_t n)
{
    for (size_t i = 1; i < n; i++)
        y[i] = 2 * x[i] + (double)i;
}

static void last_left(const double *x, double *y, size_t n)
{
    for (size_t i = 0; i + 1 < n; i++)
        y[i] = 2 * x[i] + (double)i;
}

static void late(const double *x, double *y, size_t n)
{
    for (size_t i = 1; i < n; i++)
        y[i] = 2 * x[i - 1] + (double)(i - 1);
}

static void early(const double *x, double *y, size_t n)
{
    for (size_t i = 1; i <= n; i++)
        y[i - 1] = i < n ? 2 * x[i] + (double)i : 0.123;
}

static void backwards(const double *x, double *y, size_t n)
{
    for (size_t i = 0; i < n; i++)
        y[n - 1 - i] = 2 * x[i] + (double)i;
}

static void some_unwritten(const double *x, double *y, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (i % 2 == 1)
            y[i] = 2 * x[i] + (double)i;
}

static void added_to_nothing(const double *x, double *y, size_t n)
{
    for (size_t i = 0; i < n; i++)
        y[i] += 2 * x[i] + (double)i;
}

static void last_wrong(const double *x, double *y, size_t n)
{
    twice(x, y, n);
    if (n > 0)
        y[n - 1] = x[0] * x[0] + 2;
}

static void transposed(const double *a, const double *b, size_t m, size_t n, double *y)
{
    for (size_t i = 0; i < m; i++)
        for (size_t j = 0; j < n; j++)
            y[j * m + i] = a[i] * b[j];
}

static void scrambled(const double *a, const double *b, size_t m, size_t n, double *y)
{
    outer(a, b, m, n, y);
    const double first = y[0];
    memmove(y, y + 1, (m * n - 1) * sizeof *y);
    y[m * n - 1] = first;
    y[0] = a[0] + b[0];
}

static double outputs_of_their_own(const double *x, double *y, double *z)
{
    double rest[2];
    const double result = four_signs(x, rest, z);
    four_plus_one(x, y, rest);
    return result;
}

static double one_element_each(const double *x, double *y, double *z)
{
    const double result = four(x, y, z);
    y[1] = -fabs(y[1]), z[0] = x[2] + 6;
    return result;
}

static double one_element_of_a_mistake(const double *x, double *y, double *z)
{
    const double result = four(x, y, z);
    y[1] = x[1] + 4;
    return result;
}

static double one_element_wrong(const double *x, double *y, double *z)
{
    const double result = four(x, y, z);
    y[1] = sin(x[1] * 1000);
    return result;
}

static double arrays_exchanged(const double *x, double *y, double *z)
{
    return four(x, z, y);
}

static double elements_exchanged(const double *x, double *y, double *z)
{
    const double result = four(x, y, z), kept = z[0];
    z[0] = z[1];
    z[1] = kept;
    return result;
}

static double array_doubled(const double *x, double *y, double *z)
{
    const double result = four(x, y, z);
    z[0] *= -2;
    z[1] *= -2;
    return result;
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

static double no_target(double x, double *slope)
{
    (void)slope;
    return x * x;
}

static double wrong_target(double x, double *slope)
{
    *slope = sin(1000 * x);
    return x * x;
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
    exercise_kind kind;
    call_function student;
    const char *said, *name;
} students[] = {
    { SLOPE, (call_function)slope, NULL, NULL },
    { SLOPE, (call_function)noise, NULL, NULL },
    { SLOPE, (call_function)sigmoid_forgotten, "The sigmoid.", "sigmoid_forgotten" },
    { SLOPE, (call_function)two_in_a_sum, "two slips at once", "factor_forgotten, rest_forgotten" },
    { SLOPE, (call_function)two_in_a_product_of_a_sum, NULL, NULL },
    { SLOPE, (call_function)mistake_and_factor, "3 times", "sigmoid_forgotten" },
    { SLOPE, (call_function)mistake_and_float, "not float", "sigmoid_forgotten" },
    { SLOPE, (call_function)mistake_and_noise, NULL, NULL },
    { SLOPE, (call_function)in_float, "not float", NULL },
    { SLOPE, (call_function)nearly_in_float, "about 5 digits", NULL },
    { SLOPE, (call_function)rounded_on_the_way, "about 3 digits", NULL },
    { SLOPE, (call_function)rounded_at_the_end, "rounded to 2 decimals", NULL },
    { SLOPE, (call_function)whole, NULL, NULL },
    { SLOPE, (call_function)turned, "one divided by the right one", NULL },
    { SLOPE, (call_function)signless, "lost its sign", NULL },
    { SLOPE, (call_function)far_too_much, "too large by 0.5", NULL },
    { SLOPE, (call_function)wrong_below_0, "It is wrong only where y is negative.", NULL },
    { LEARN, (call_function)learn, NULL, NULL },
    { LEARN, (call_function)both_learn, "two slips at once", "rate_forgotten, input_squared" },
    { LEARN, (call_function)learn_backwards, "the change has the right size and the wrong sign", NULL },
    { LEARN, (call_function)learn_half, "the change should be 2 times as large", NULL },
    { LEARN, (call_function)assign, "write += where = stands", NULL },
    { LEARN, (call_function)add, "write = where += stands", NULL },
    { LEARN, (call_function)all_but_last, "The last element of w is never set", NULL },
    { LEARN, (call_function)some_left, "left as they were, w[0] for instance", NULL },
    { TWICE, (call_function)twice, NULL, NULL },
    { TWICE, (call_function)from_1, "The first element of y is never set", NULL },
    { TWICE, (call_function)last_left, "The last element of y is never set", NULL },
    { TWICE, (call_function)last_divided_by_zero, "0 / 0.", "last_divided_by_zero" },
    { TWICE, (call_function)late, "one place too late: y[1] has what belongs into y[0]", NULL },
    { TWICE, (call_function)early, "one place too early", NULL },
    { TWICE, (call_function)backwards, "in reverse order", NULL },
    { TWICE, (call_function)some_unwritten, "y[0] for instance: does the loop reach all", NULL },
    { TWICE, (call_function)added_to_nothing, "before it was given a value, in y[0] for instance", NULL },
    { TWICE, (call_function)last_wrong, "Only the last element of y is ever wrong", NULL },
    { OUTER, (call_function)outer, NULL, NULL },
    { OUTER, (call_function)transposed, "The matrix y is transposed", NULL },
    { OUTER, (call_function)scrambled, NULL, NULL },
    { FOUR, (call_function)four, NULL, NULL },
    { FOUR, (call_function)outputs_of_their_own, "two slips at once", "four_plus_one, four_signs" },
    { FOUR, (call_function)one_element_each, "two slips at once", "four_plus_one, four_signs" },
    { FOUR, (call_function)one_element_of_a_mistake, "A plus. It is so in a part", "four_plus_one" },
    { FOUR, (call_function)one_element_wrong, "Only y[1] is ever wrong", NULL },
    { FOUR, (call_function)arrays_exchanged, "y and z have changed places", NULL },
    { FOUR, (call_function)elements_exchanged, "z[0] and z[1] have changed places", NULL },
    { FOUR, (call_function)array_doubled, "Every number of z is -2 times", NULL },
    { INDEX, (call_function)index_of_largest, NULL, NULL },
    { INDEX, (call_function)counted_from_1, "too large by 1. C counts from 0.", NULL },
    { MEAN, (call_function)mean, NULL, NULL },
    { MEAN, (call_function)wrong_of_nothing, "It is wrong only where n = 0.", NULL },
    { MEAN, (call_function)nan_of_nothing, "minus infinity. It is wrong only where n = 0.", NULL },
    { MEAN, (call_function)wrong_at_0, "It is wrong only where t = 0.", NULL },
    { MEAN, (call_function)wrong_far_out, "It is wrong only where t is as far from 0 as 3000.", NULL },
    { MEAN, (call_function)wrong_here_and_there, NULL, NULL },
    { MEAN, (call_function)infinite, "infinite", NULL },
    { MEAN, (call_function)short_constant, "a constant typed too short", NULL },
    { TARGET, (call_function)no_target, "*slope is not stored in every case", NULL },
    { TARGET, (call_function)wrong_target, "Only *slope is ever wrong", NULL },
    { PLUS, (call_function)right_once, NULL, NULL } /* not: only where a is smaller than b */
};

/* An exercise with its known mistakes, done by a student. */
static grading *make(exercise_kind kind, call_function student)
{
    grading *made = calloc(1, sizeof *made);
    ck_assert_ptr_nonnull(made);
    spec *description = spec_parse("lab1-words/exercise", specs[kind], stderr);
    ck_assert_ptr_nonnull(description);
    made->spec = description;
    made->reference.mistake = calloc(COUNT(known), sizeof *made->reference.mistake);
    ck_assert_ptr_nonnull(made->reference.mistake);
    for (size_t i = 0; i < COUNT(known); i++)
        if (known[i].kind == kind)
            made->reference.mistake[made->reference.mistake_count++] = &known[i].mistake;
    cases_make(&made->cases, description, solutions[kind]);
    made->attempt.count = made->cases.count;
    made->attempt.reply = calloc(made->cases.count, sizeof(probe_reply));
    ck_assert_ptr_nonnull(made->attempt.reply);
    for (size_t i = 0; i < made->cases.count; i++) {
        outcome done;
        outcome_make(&done, description, &made->cases.arguments[i], student);
        made->attempt.reply[i] = (probe_reply){ .status = PROBE_DONE, .argument = PROBE_NO_ARGUMENT,
                                                .result = done.result };
        memcpy(made->attempt.reply[i].output, done.output, sizeof done.output);
    }
    return made;
}

static void discard(grading *exercise)
{
    spec *description = (spec *)exercise->spec;
    grading_close(exercise);
    spec_destroy(description);
    free(exercise);
}

static void expect_diagnosis(const verdict *made, const char *said, const char *name)
{
    const char *found = made->mistake == NULL ? "(nothing)" : made->mistake;
    if (said == NULL)
        ck_assert_msg(made->mistake == NULL, "said '%s'", found);
    else
        ck_assert_msg(strstr(found, said) != NULL, "expected '%s' in '%s'", said, found);
    if (name == NULL)
        ck_assert_msg(made->mistake_name == NULL, "named '%s'", made->mistake_name);
    else
        ck_assert_msg(made->mistake_name != NULL && strcmp(made->mistake_name, name) == 0, "expected '%s', named '%s'",
                      name, made->mistake_name == NULL ? "(nothing)" : made->mistake_name);
}

START_TEST(numbers_betray_what_went_wrong_and_nothing_else_is_said)
{
    grading *exercise = make(students[_i].kind, students[_i].student);
    judge(exercise, 1);
    diagnose(exercise);
    expect_diagnosis(&exercise->verdict, students[_i].said, students[_i].name);
    discard(exercise);
}
END_TEST

START_TEST(a_crash_in_one_kind_of_case_is_told_by_that_kind)
{
    grading *exercise = make(MEAN, (call_function)mean);
    size_t crashes = 0;
    for (size_t i = 0; i < exercise->cases.count; i++)
        if (exercise->cases.arguments[i].length[0] == 0) {
            exercise->attempt.reply[i].status = PROBE_FAULT;
            crashes++;
        }
    ck_assert_uint_gt(crashes, 0);
    judge(exercise, 1);
    diagnose(exercise);
    expect_diagnosis(&exercise->verdict, "It is wrong only where n = 0.", NULL);
    discard(exercise);
}
END_TEST

START_TEST(a_call_that_never_came_back_is_told_of_behind_one_that_did)
{
    grading *exercise = make(MEAN, (call_function)wrong_here_and_there);
    exercise->attempt.reply[exercise->cases.count - 1].status = PROBE_STARTED;
    judge(exercise, 1);
    ck_assert(!exercise->verdict.right[exercise->cases.count - 1]);
    diagnose(exercise);
    expect_diagnosis(&exercise->verdict, "Another call does not come back: exercise(x = {", NULL);
    discard(exercise);
}
END_TEST

START_TEST(cases_that_were_not_reached_say_nothing)
{
    grading *exercise = make(MEAN, (call_function)wrong_at_0);
    for (size_t i = 0; i < exercise->cases.count; i++)
        if (exercise->cases.arguments[i].length[0] == 0)
            exercise->attempt.reply[i].status = PROBE_NOT_REACHED;
    judge(exercise, 1);
    diagnose(exercise);
    expect_diagnosis(&exercise->verdict, "It is wrong only where t = 0.", NULL);
    discard(exercise);
}
END_TEST

/* --- sheets --- */

static const char sheet_spec[] = HEAD "kind sheet\nanswer a 3 one\nanswer b 3 two\nanswer c 3 three\nanswer d 3 four\n"
    "answer e 3 five\n";

static void sheet_solution(double *answer)
{
    static const double right[] = { 0.47, 0.6154, 1.2345, -0.0987, 0.3333 };
    memcpy(answer, right, sizeof right);
}

static void sheet_sign(double *answer)
{
    sheet_solution(answer);
    answer[0] *= -1;
    answer[3] *= -1;
}

static void sheet_half(double *answer)
{
    sheet_solution(answer);
    answer[1] /= 2;
    answer[4] /= 2;
}

static const known_mistake sheet_mistakes[] = {
    { "sheet_sign", "The sign.", (call_function)sheet_sign, 1 },
    { "sheet_half", "The half.", (call_function)sheet_half, 2 }
};

static const struct {
    double answer[5];
    const char *said, *name;
} sheets[] = {
    { { 0.47, 0.615, 1.234, -0.099, 0.333 }, NULL, NULL },
    { { -0.47, 0.615, 1.234, 0.099, 0.333 }, "The sign.", "sheet_sign" },
    { { -0.47, 0.308, 1.234, 0.099, 0.167 }, "two slips at once", "sheet_sign, sheet_half" },
    { { 0.47, 0.308, 1.234, 0.099, 0.167 }, "The half.", "sheet_half" }, /* more of it, but not only */
    { { 0.47, 0.617, 1.236, -0.099, 0.333 }, "right to about 2 digits: something was rounded", NULL },
    { { 0.47, 0.7, 1.236, -0.099, 0.333 }, NULL, NULL },
    { { -0.47, 0.2, 1.5, -0.3, 0.9 }, NULL, NULL }, /* one answer is that of a mistake by chance */
    { { 0.47, 0.2, 1.5, -0.3, 0.9 }, NULL, NULL }
};

START_TEST(sheets_are_diagnosed_as_well)
{
    grading *exercise = calloc(1, sizeof *exercise);
    spec *description = spec_parse("lab1-words/by_hand", sheet_spec, stderr);
    ck_assert(exercise != NULL && description != NULL);
    exercise->spec = description;
    exercise->answers = sheet_answers(description, (call_function)sheet_solution);
    exercise->reference.mistake = calloc(COUNT(sheet_mistakes), sizeof *exercise->reference.mistake);
    exercise->attempt.entry = calloc(description->answer_count, sizeof *exercise->attempt.entry);
    ck_assert(exercise->reference.mistake != NULL && exercise->attempt.entry != NULL);
    for (size_t i = 0; i < COUNT(sheet_mistakes); i++)
        exercise->reference.mistake[exercise->reference.mistake_count++] = &sheet_mistakes[i];
    for (size_t i = 0; i < description->answer_count; i++)
        exercise->attempt.entry[i] =
            (sheet_entry){ .written = strdup("a number"), .number = true, .value = sheets[_i].answer[i] };
    judge(exercise, 1);
    diagnose(exercise);
    expect_diagnosis(&exercise->verdict, sheets[_i].said, sheets[_i].name);
    discard(exercise);
}
END_TEST

Suite *diagnose_suite(void)
{
    Suite *suite = suite_create("diagnose");
    TCase *calls = tcase_create("calls"), *by_hand = tcase_create("sheets");
    tcase_add_loop_test(calls, numbers_betray_what_went_wrong_and_nothing_else_is_said, 0, (int)COUNT(students));
    tcase_add_test(calls, a_crash_in_one_kind_of_case_is_told_by_that_kind);
    tcase_add_test(calls, a_call_that_never_came_back_is_told_of_behind_one_that_did);
    tcase_add_test(calls, cases_that_were_not_reached_say_nothing);
    tcase_add_loop_test(by_hand, sheets_are_diagnosed_as_well, 0, (int)COUNT(sheets));
    suite_add_tcase(suite, calls);
    suite_add_tcase(suite, by_hand);
    return suite;
}

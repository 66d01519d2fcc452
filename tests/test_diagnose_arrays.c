/* test_diagnose_arrays.c: what wrong numbers are said to come from, where a function fills arrays. */
#define _GNU_SOURCE
#include "diagnosis.h"

#include <check.h>
#include <math.h>

Suite *diagnose_arrays_suite(void);

/* --- the solutions --- */

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

static double target(double x, double *slope)
{
    *slope = 2 * x;
    return x * x;
}

/* --- known mistakes --- */

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

static void last_divided_by_zero(const double *x, double *y, size_t n)
{
    twice(x, y, n);
    if (n > 0)
        y[n - 1] = NAN;
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

static const known_mistake twice_mistakes[] = {
    { "last_divided_by_zero", "0 / 0.", (call_function)last_divided_by_zero, 1 } /* none left it unwritten */
};

static const known_mistake learn_mistakes[] = {
    { "rate_forgotten", "The rate.", (call_function)rate_forgotten, 1 },
    { "input_squared", "The square.", (call_function)input_squared, 2 }
};

static const known_mistake four_mistakes[] = {
    { "four_plus_one", "A plus.", (call_function)four_plus_one, 1 },
    { "four_signs", "A sign.", (call_function)four_signs, 2 }
};

/* --- the exercises --- */

static const diagnosis_exercise twice_exercise = {
    .spec = DIAGNOSIS_HEAD "prototype void exercise(const double *x, double *y, size_t n)\nargument x[n] in -1..1\n"
            "argument y[n] out\nargument n size 0..5\nrandom 20\n",
    .solution = (call_function)twice,
    .mistake = twice_mistakes,
    .mistakes = COUNT(twice_mistakes)
};

static const diagnosis_exercise learn_exercise = {
    .spec = DIAGNOSIS_HEAD "prototype void exercise(double *w, const double *x, size_t n, double eta)\n"
            "argument w[n] inout -1..1\nargument x[n] in -1..1\nargument n size 1..5\n"
            "argument eta number 0.1..0.5\nrandom 20\n",
    .solution = (call_function)learn,
    .mistake = learn_mistakes,
    .mistakes = COUNT(learn_mistakes)
};

static const diagnosis_exercise outer_exercise = {
    .spec = DIAGNOSIS_HEAD "prototype void exercise(const double *a, const double *b, size_t m, size_t n, double *y)\n"
            "argument a[m] in -1..1\nargument b[n] in -1..1\nargument m size 1..3\nargument n size 2..4\n"
            "argument y[m*n] out\nrandom 20\n",
    .solution = (call_function)outer
};

static const diagnosis_exercise four_exercise = {
    .spec = DIAGNOSIS_HEAD "prototype double exercise(const double *x, double *y, double *z)\nargument x[4] in -1..1\n"
            "argument y[2] out\nargument z[2] out\nrandom 20\n",
    .solution = (call_function)four,
    .mistake = four_mistakes,
    .mistakes = COUNT(four_mistakes)
};

static const diagnosis_exercise target_exercise = {
    .spec = DIAGNOSIS_HEAD "prototype double exercise(double x, double *slope)\nargument x number -1..1\n"
            "argument slope[1] out\nrandom 20\n",
    .solution = (call_function)target
};

/* --- students --- */

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

/* exercise, what the student wrote, what must be said (NULL: nothing), and the names of the known mistakes. */
static const struct {
    const diagnosis_exercise *exercise;
    call_function student;
    const char *said, *name;
} students[] = {
    { &learn_exercise, (call_function)learn, NULL, NULL },
    { &learn_exercise, (call_function)both_learn, "two slips at once", "rate_forgotten, input_squared" },
    { &learn_exercise, (call_function)learn_backwards, "the change has the right size and the wrong sign", NULL },
    { &learn_exercise, (call_function)learn_half, "the change should be 2 times as large", NULL },
    { &learn_exercise, (call_function)assign, "write += where = stands", NULL },
    { &learn_exercise, (call_function)add, "write = where += stands", NULL },
    { &learn_exercise, (call_function)all_but_last, "The last element of w is never set", NULL },
    { &learn_exercise, (call_function)some_left, "left as they were, w[0] for instance", NULL },
    { &twice_exercise, (call_function)twice, NULL, NULL },
    { &twice_exercise, (call_function)from_1, "The first element of y is never set", NULL },
    { &twice_exercise, (call_function)last_left, "The last element of y is never set", NULL },
    { &twice_exercise, (call_function)last_divided_by_zero, "0 / 0.", "last_divided_by_zero" },
    { &twice_exercise, (call_function)late, "one place too late: y[1] has what belongs into y[0]", NULL },
    { &twice_exercise, (call_function)early, "one place too early", NULL },
    { &twice_exercise, (call_function)backwards, "in reverse order", NULL },
    { &twice_exercise, (call_function)some_unwritten, "y[0] for instance: does the loop reach all", NULL },
    { &twice_exercise, (call_function)added_to_nothing, "before it was given a value, in y[0] for instance", NULL },
    { &twice_exercise, (call_function)last_wrong, "Only the last element of y is ever wrong", NULL },
    { &outer_exercise, (call_function)outer, NULL, NULL },
    { &outer_exercise, (call_function)transposed, "The matrix y is transposed", NULL },
    { &outer_exercise, (call_function)scrambled, NULL, NULL },
    { &four_exercise, (call_function)four, NULL, NULL },
    { &four_exercise, (call_function)outputs_of_their_own, "two slips at once", "four_plus_one, four_signs" },
    { &four_exercise, (call_function)one_element_each, "two slips at once", "four_plus_one, four_signs" },
    { &four_exercise, (call_function)one_element_of_a_mistake, "A plus. It is so in a part", "four_plus_one" },
    { &four_exercise, (call_function)one_element_wrong, "Only y[1] is ever wrong", NULL },
    { &four_exercise, (call_function)arrays_exchanged, "y and z have changed places", NULL },
    { &four_exercise, (call_function)elements_exchanged, "z[0] and z[1] have changed places", NULL },
    { &four_exercise, (call_function)array_doubled, "Every number of z is -2 times", NULL },
    { &target_exercise, (call_function)no_target, "*slope is not stored in every case", NULL },
    { &target_exercise, (call_function)wrong_target, "Only *slope is ever wrong", NULL }
};

START_TEST(arrays_betray_what_went_wrong_and_nothing_else_is_said)
{
    grading *exercise = diagnosis_make(students[_i].exercise, students[_i].student);
    diagnosis_expect(exercise, students[_i].said, students[_i].name);
    diagnosis_discard(exercise);
}
END_TEST

Suite *diagnose_arrays_suite(void)
{
    Suite *suite = suite_create("diagnose, arrays");
    TCase *cases = tcase_create("arrays");
    tcase_add_loop_test(cases, arrays_betray_what_went_wrong_and_nothing_else_is_said, 0, (int)COUNT(students));
    suite_add_tcase(suite, cases);
    return suite;
}

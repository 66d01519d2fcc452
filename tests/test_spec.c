/* test_spec.c: reading specs, making cases, taking files over. */
#define _GNU_SOURCE
#include "../grader/cases.h"
#include "../grader/functions.h"
#include "../grader/handin.h"
#include "../grader/shape.h"
#include "../grader/spec.h"

#include <check.h>
#include <fcntl.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

Suite *spec_suite(void);

/* A whole spec; the tests change one line of it. */
#define HEAD "title The mean\npoints 2\nstars 1\nhint a\nhint b\nhint c\n"
#define MEAN "prototype double mean(const double *x, size_t n)\nargument x[n] in -1..1\nargument n size 1..9\n"
#define CASES "worked x={0.5,0.25} n=2 -> 0.375\nrandom 5\n"

/* Parses, and gives what was said about faults; the caller frees both. */
static spec *parse(const char *text, char **faults)
{
    size_t size;
    FILE *to = open_memstream(faults, &size);
    ck_assert_ptr_nonnull(to);
    spec *made = spec_parse("lab3-perceptron/mean", text, to);
    fclose(to);
    return made;
}

static spec *parse_good(const char *text)
{
    char *faults;
    spec *made = parse(text, &faults);
    ck_assert_str_eq(faults, "");
    ck_assert_ptr_nonnull(made);
    free(faults);
    return made;
}

START_TEST(a_good_spec_is_read_whole)
{
    spec *made = parse_good("# a comment\n" HEAD "order 4\ntolerance 1e-6\nuses step chain\n" MEAN CASES);
    ck_assert_str_eq(made->lab, "lab3-perceptron");
    ck_assert_str_eq(made->name, "mean");
    ck_assert_str_eq(made->topic, "perceptron");
    ck_assert_str_eq(made->title, "The mean");
    ck_assert_double_eq(made->points, 2);
    ck_assert_int_eq(made->order, 4);
    ck_assert_double_eq(made->tolerance, 1e-6);
    ck_assert_uint_eq(made->uses_count, 2);
    ck_assert_str_eq(made->uses[1], "chain");
    ck_assert_str_eq(made->hint[2], "c");
    ck_assert_uint_eq(made->signature.count, 2);
    ck_assert_int_eq(made->signature.result, CALL_DOUBLE);
    ck_assert_int_eq(made->signature.parameter[0].role, CALL_IN);
    ck_assert_int_eq(made->signature.parameter[1].type, CALL_SIZE);
    ck_assert_uint_eq(made->worked_count, 1);
    ck_assert_uint_eq(made->worked[0].length[0], 2);
    ck_assert_double_eq(made->worked[0].input[0][1], 0.25);
    ck_assert_double_eq_tol(made->worked[0].result.half_unit, 0.0005, 1e-12);
    spec_destroy(made);
}
END_TEST

START_TEST(without_an_order_an_exercise_comes_last)
{
    spec *made = parse_good(HEAD MEAN CASES);
    ck_assert_int_eq(made->order, INT_MAX);
    spec_destroy(made);
}
END_TEST

START_TEST(a_shape_may_be_a_product_of_sizes_declared_later)
{
    spec *made = parse_good(HEAD "prototype void mean(double *w, const int *x, size_t rows, size_t n)\n"
                                 "argument w[2] inout {0,0.5}\nargument x[rows*n*2] in 0..3\nargument rows size 1..2\n"
                                 "argument n size 0..4\nworked w={1,2} x={} rows=1 n=0 -> w={0,0}\n");
    double rows = 3, n = 4;
    const call_arguments known = { .length = { 0, 0, 1, 1 }, .value = { NULL, NULL, &rows, &n } };
    ck_assert_uint_eq(shape_length(made, 0, &known), 2);
    ck_assert_uint_eq(shape_length(made, 1, &known), 24);
    ck_assert_uint_eq(shape_length(made, 2, &known), 1);
    ck_assert_uint_eq(made->argument[0].choices, 2);
    ck_assert_int_eq(made->signature.parameter[0].role, CALL_INOUT);
    ck_assert_ptr_nonnull(made->worked[0].output[0]);
    spec_destroy(made);
}
END_TEST

START_TEST(arrays_may_be_written_with_brackets)
{
    spec *made = parse_good(HEAD "prototype void mean(const double x[], double y[], int k [ ], size_t n)\n"
                                 "argument x[n] in 0..1\nargument y[n] out\nargument k[2] inout 0..1\n"
                                 "argument n size 1..2\nrandom 1\n");
    ck_assert_str_eq(made->prototype, "void mean(const double x[], double y[], int k [ ], size_t n)");
    const call_role expected[] = { CALL_IN, CALL_OUT, CALL_INOUT, CALL_BY_VALUE };
    for (size_t i = 0; i < 4; i++)
        ck_assert_int_eq(made->signature.parameter[i].role, expected[i]);
    spec_destroy(made);
}
END_TEST

/* A network: as many sizes as layers and one more, its nodes, its weights. */
#define NETWORK_PROTOTYPE \
    "prototype void mean(double y[], const double w[], const size_t sizes[], size_t layers, size_t biases)\n"
#define NETWORK NETWORK_PROTOTYPE \
    "argument y[nodes(sizes)] out\nargument w[parameters(sizes,biases)*2] in -1..1\n" \
    "argument sizes[layers + 1] in 1..4\nargument layers size 0..3\nargument biases number {0,1}\n"

START_TEST(shapes_follow_the_layers_of_a_network)
{
    spec *made = parse_good(HEAD NETWORK "random 1\n");
    double sizes[] = { 3, 4, 2 }, layers = 2, biases = 1;
    call_arguments known = { .length = { 0, 0, 3, 1, 1 }, .value = { NULL, NULL, sizes, &layers, &biases } };
    ck_assert_uint_eq(shape_length(made, 0, &known), 3 + 4 + 2);
    ck_assert_uint_eq(shape_length(made, 1, &known), 2 * ((3 + 1) * 4 + (4 + 1) * 2));
    ck_assert_uint_eq(shape_length(made, 2, &known), 3);
    biases = 0;
    ck_assert_uint_eq(shape_length(made, 1, &known), 2 * (3 * 4 + 4 * 2));
    known.length[2] = 1; /* inputs and nothing else */
    ck_assert_uint_eq(shape_length(made, 1, &known), 0);
    spec_destroy(made);
}
END_TEST

START_TEST(shapes_may_ask_for_the_inputs_the_outputs_and_one_bias_a_node)
{
    spec *made = parse_good(HEAD NETWORK_PROTOTYPE "argument y[first(sizes)*last(sizes)] out\n"
        "argument w[parameters(sizes, 1)] in 0..1\nargument sizes[layers+1] in 1..4\nargument layers size 0..3\n"
        "argument biases number {0,1}\nrandom 1\n");
    double sizes[] = { 3, 4, 2 }, layers = 2, biases = 0;
    call_arguments known = { .length = { 0, 0, 3, 1, 1 }, .value = { NULL, NULL, sizes, &layers, &biases } };
    ck_assert_uint_eq(shape_length(made, 0, &known), 3 * 2);
    ck_assert_uint_eq(shape_length(made, 1, &known), (3 + 1) * 4 + (4 + 1) * 2);
    known.length[2] = 0;
    ck_assert_uint_eq(shape_length(made, 0, &known), SHAPE_TOO_LONG);
    spec_destroy(made);
}
END_TEST

START_TEST(absurd_sizes_have_no_length)
{
    spec *made = parse_good(HEAD NETWORK "random 1\n");
    const double absurd[] = { -1, 0.5, 1e300, NAN, 100000 };
    for (size_t i = 0; i < sizeof absurd / sizeof *absurd; i++) {
        double sizes[] = { absurd[i], 4 }, layers = absurd[i], biases = 1;
        const call_arguments known = { .length = { 0, 0, 2, 1, 1 }, .value = { NULL, NULL, sizes, &layers, &biases } };
        for (size_t k = 0; k < 3; k++)
            ck_assert_uint_eq(shape_length(made, k, &known), SHAPE_TOO_LONG);
    }
    spec_destroy(made);
}
END_TEST

#define SLOPE "prototype double mean(curve f, double x)\nargument f function {square,valley}\nargument x number 0..1\n"

START_TEST(functions_are_places_in_the_table)
{
    spec *made = parse_good(HEAD SLOPE "worked f=valley x=5 -> 4\n");
    ck_assert_int_eq(made->signature.parameter[0].type, CALL_CURVE);
    ck_assert_uint_eq(made->argument[0].choices, 2);
    ck_assert_str_eq(functions_at(CALL_CURVE, made->argument[0].choice[0])->name, "square");
    ck_assert_str_eq(functions_at(CALL_CURVE, made->worked[0].input[0][0])->name, "valley");
    ck_assert_double_eq(made->worked[0].input[1][0], 5);
    ck_assert_ptr_null(functions_at(CALL_VECTOR_FUNCTION, made->argument[0].choice[0]));
    ck_assert_ptr_null(functions_at(CALL_CURVE, -1));
    ck_assert_ptr_null(functions_at(CALL_CURVE, NAN));
    ck_assert_ptr_null(functions_at(CALL_CURVE, 1000));
    spec_destroy(made);
}
END_TEST

START_TEST(an_exercise_may_be_worth_no_points)
{
    spec *made = parse_good("title The mean\npoints 0\nstars 1\nhint a\nhint b\nhint c\n" MEAN CASES);
    ck_assert_double_eq(made->points, 0);
    spec_destroy(made);
}
END_TEST

START_TEST(answers_may_be_free_and_judged_by_tests)
{
    spec *made = parse_good(HEAD "kind sheet\nanswer w1 free the first weight\nanswer w2 free\n"
                                 "test w1 must be positive\ntest w2 must not\n");
    ck_assert_uint_eq(made->answer_count, 2);
    ck_assert_int_eq(made->answer[0].decimals, SPEC_FREE);
    ck_assert_str_eq(made->answer[0].meaning, "the first weight");
    ck_assert_str_eq(made->answer[1].meaning, "");
    ck_assert_uint_eq(made->test_count, 2);
    ck_assert_str_eq(made->test[1], "w2 must not");
    spec_destroy(made);
}
END_TEST

START_TEST(a_sheet_has_answers)
{
    spec *made = parse_good(HEAD "kind sheet\nanswer z1 2 the first sum\nanswer new-w1 4 the new weight\n");
    ck_assert_int_eq(made->kind, SPEC_SHEET);
    ck_assert_uint_eq(made->answer_count, 2);
    ck_assert_str_eq(made->answer[1].symbol, "new-w1");
    ck_assert_int_eq(made->answer[1].decimals, 4);
    ck_assert_str_eq(made->answer[0].meaning, "the first sum");
    spec_destroy(made);
}
END_TEST

/* A spec with a fault, and what must be said about it. */
static const struct {
    const char *text, *said;
} faulty[] = {
    { HEAD "kind sheet\nanswer z 2 sum\ngiven x1 0.5\n", "expected a range such as 0..1 or a set" },
    { HEAD "kind sheet\nanswer z 2 sum\ngiven x1 0.5 {0.5}\n", "with something to draw from" },
    { HEAD "kind sheet\nanswer z 2 sum\ngiven x1 0.5 {0.5,0.5}\n", "with something to draw from" },
    { HEAD "kind sheet\nanswer z 2 sum\ngiven x1 {0.5}\n", "expected `given NAME VALUE RANGE'" },
    { HEAD "kind sheet\nanswer w free any\ntest it holds\ngiven x1 0.5 0..1\n", "worked out from nothing that is given" },
    { HEAD MEAN CASES "given x1 0.5 0..1\n", "`given' lines belong to a sheet" },
    { HEAD MEAN CASES "colour red\n", "mean.spec:12: the key 'colour' is not known" },
    { "points two\n" HEAD MEAN CASES, "mean.spec:1: expected one number" },
    { "title The mean\npoints 2\nstars 1\nhint a\n" MEAN CASES, "expected 3 `hint' lines, found 1" },
    { "points 1\nstars 1\nhint a\nhint b\nhint c\n" MEAN CASES, "expected a `title' line" },
    { HEAD CASES, "expected a `prototype' line" },
    { HEAD "prototype double man(const double *x, size_t n)\n", "the prototype names man, the file names mean" },
    { HEAD "prototype double mean(char *x)\n", "expected a prototype" },
    { HEAD "prototype double mean(double x) twice\n", "expected a prototype" },
    { HEAD MEAN, "expected `worked' or `random' cases" },
    { HEAD "prototype double mean(const double *x, size_t n)\nargument n size 1..2\nrandom 1\n",
      "expected an `argument' line for x" },
    { HEAD "prototype double mean(const double *x, size_t n)\nargument x[k] in 0..1\nargument n size 1..2\n",
      "the shape uses k" },
    { HEAD "prototype double mean(const double *x, size_t n)\nargument x[n] inout 0..1\nargument n size 1..2\n",
      "does not go with its type" },
    { HEAD "prototype double mean(const double *x, size_t n)\nargument x[n] in 0..1\nargument n number 1..2\n"
      "random 1\n", "must say `size'" },
    { HEAD "prototype double mean(const double *x, size_t n)\nargument x[n] in 1..0\nargument n size 1..2\n",
      "expected a range" },
    { HEAD MEAN "worked x={1,2} n=3 -> 1\n", "x has 2 elements, its shape says 3" },
    { HEAD MEAN "worked x={1,2} -> 1\n", "n has no value" },
    { HEAD MEAN "worked x={1,2} n=2 1\n", "expected `INPUTS -> RESULT'" },
    { HEAD MEAN "worked x={1,b} n=2 -> 1\n", "expected numbers for x" },
    { HEAD MEAN "worked y={1} n=1 -> 1\n", "expected NAME={NUMBERS}" },
    { HEAD MEAN "worked x={1} n=1 -> 1 x={2}\n", "x is not written" },
    { HEAD "kind sheet\n", "expected `answer' lines" },
    { HEAD "kind sheet\nanswer z1 many\n", "expected `answer SYMBOL DECIMALS MEANING'" },
    { HEAD "kind essay\n", "expected function or sheet" },
    { "title The mean\nstars 1\nhint a\nhint b\nhint c\n" MEAN CASES, "expected a `points' line" },
    { HEAD "prototype double mean(const double *x[], size_t n)\n", "expected a prototype" },
    { HEAD "prototype double mean(const double x[3], size_t n)\n", "expected a prototype" },
    { HEAD "prototype curve mean(double x)\n", "expected a prototype" },
    { HEAD NETWORK_PROTOTYPE "argument y[layers+] out\n", "expected a shape" },
    { HEAD NETWORK_PROTOTYPE "argument y[layers+100001] out\n", "expected a shape" },
    { HEAD NETWORK_PROTOTYPE "argument y[nodes(size)] out\n", "the shape uses size" },
    { HEAD NETWORK_PROTOTYPE "argument y[nodes(sizes] out\n", "expected a shape" },
    { HEAD NETWORK_PROTOTYPE "argument y[parameters(sizes)] out\n", "expected a shape" },
    { HEAD NETWORK_PROTOTYPE "argument y[parameters(sizes,2)] out\n", "expected a shape" },
    { HEAD NETWORK_PROTOTYPE "argument y[middle(sizes)] out\n", "the shape uses middle" },
    { HEAD NETWORK_PROTOTYPE "argument y[nodes(w)] out\nargument w[2] in 0..1\nargument sizes[2] in 0..1\n"
      "argument layers size 1..2\nargument biases size 0..1\nrandom 1\n", "the shape of y asks for the elements of w, which must be" },
    { HEAD NETWORK_PROTOTYPE "argument y[1] out\nargument w[parameters(sizes,layers)] in 0..1\n"
      "argument sizes[2] in 0..1\nargument layers size 1..2\nargument biases size 0..1\nrandom 1\n",
      "the shape of w asks layers for biases" },
    { HEAD NETWORK_PROTOTYPE "argument y[nodes(sizes)] out\nargument w[2] in 0..1\n"
      "argument sizes[nodes(sizes)] in 0..1\nargument layers size 1..2\nargument biases size 0..1\nrandom 1\n",
      "with a plain shape" },
    { HEAD NETWORK_PROTOTYPE "argument y[parameters(sizes,biases)] out\nargument w[2] in 0..1\n"
      "argument sizes[layers+1] in 1..300\nargument layers size 1..2\nargument biases size 0..1\nrandom 1\n",
      "the ranges allow y to have more than 100000 elements" },
    { HEAD NETWORK "worked w={1,2} sizes={2,1} layers=1 biases=0 -> y={1,2,3}\n",
      "w has 2 elements, its shape says 4" },
    { HEAD NETWORK "worked w={1,2,3,4} sizes={2,1} layers=1 biases=0 -> y={1,2}\n",
      "y has 2 elements, its shape says 3" },
    { HEAD NETWORK "worked w={1,2} sizes={-1,1} layers=1 biases=0 -> y={1}\n", "the shape of y gives more than" },
    { HEAD "prototype double mean(curve f)\nargument f function {square,circle}\n", "found 'circle'" },
    { HEAD "prototype double mean(curve f)\nargument f function {waves}\n", "of the right type, found 'waves'" },
    { HEAD "prototype double mean(curve f)\nargument f function square\n", "expected a set of functions" },
    { HEAD "prototype double mean(curve f)\nargument f number 0..1\n", "does not go with its type" },
    { HEAD "prototype double mean(double f)\nargument f function {square}\n", "does not go with its type" },
    { HEAD SLOPE "worked f=3 x=5 -> 4\n", "expected a function of grader/functions.c" },
    { HEAD "kind sheet\nanswer w1 free\n", "expected `test' lines" },
    { HEAD "kind sheet\nanswer w1 free\nanswer w2 2\ntest w1 must be positive\n", "expected all answers or none" },
    { HEAD "kind sheet\nanswer w1 2\ntest w1 must be positive\n", "`test' lines belong to free answers" },
    { HEAD "kind sheet\nanswer w1 free\ntest\n", "expected what must hold" },
    { HEAD MEAN CASES "test w1 must be positive\n", "belong to a sheet" }
};

START_TEST(a_fault_is_named_with_its_line)
{
    char *faults;
    ck_assert_ptr_null(parse(faulty[_i].text, &faults));
    ck_assert_msg(strstr(faults, faulty[_i].said) != NULL, "expected '%s', found '%s'", faulty[_i].said, faults);
    free(faults);
}
END_TEST

/* --- cases --- */

static double mean(const double *x, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += x[i];
    return sum / (double)n;
}

START_TEST(cases_are_the_same_in_every_run)
{
    spec *made = parse_good(HEAD MEAN "worked x={0.5,0.25} n=2 -> 0.375\nrandom 40\n");
    case_list first, second;
    cases_make(&first, made, (call_function)mean);
    cases_make(&second, made, (call_function)mean);
    ck_assert_uint_eq(first.count, 41);
    ck_assert_uint_eq(first.worked, 1);
    ck_assert_double_eq(first.expected[0].result, 0.375);
    for (size_t i = 0; i < first.count; i++) {
        ck_assert_uint_eq(first.arguments[i].length[0], second.arguments[i].length[0]);
        ck_assert_double_eq(first.expected[i].result, second.expected[i].result);
    }
    cases_free(&first);
    cases_free(&second);
    spec_destroy(made);
}
END_TEST

START_TEST(random_cases_keep_to_ranges_and_reach_both_ends_of_the_sizes)
{
    spec *made = parse_good(HEAD MEAN "random 60\n");
    case_list cases;
    cases_make(&cases, made, (call_function)mean);
    ck_assert_uint_eq(cases.arguments[0].length[0], 1);
    ck_assert_uint_eq(cases.arguments[1].length[0], 9);
    for (size_t i = 0; i < cases.count; i++) {
        const size_t n = cases.arguments[i].length[0];
        ck_assert_double_eq(cases.arguments[i].value[1][0], (double)n);
        ck_assert(n >= 1 && n <= 9);
        for (size_t k = 0; k < n; k++)
            ck_assert(fabs(cases.arguments[i].value[0][k]) <= 1);
    }
    cases_free(&cases);
    spec_destroy(made);
}
END_TEST

static void fill(double y[], const double w[], const size_t sizes[], size_t layers, size_t biases)
{
    size_t nodes = 0;
    for (size_t l = 0; l <= layers; l++)
        nodes += sizes[l];
    for (size_t i = 0; i < nodes; i++)
        y[i] = biases > 0 && layers > 0 ? w[0] : 0;
}

START_TEST(random_networks_have_sizes_before_what_hangs_on_them)
{
    spec *made = parse_good(HEAD NETWORK "random 60\n");
    case_list cases;
    cases_make(&cases, made, (call_function)fill);
    bool biased = false, plain = false;
    for (size_t i = 0; i < cases.count; i++) {
        const call_arguments *arguments = &cases.arguments[i];
        const double biases = arguments->value[4][0];
        double nodes = 0, weights = 0;
        ck_assert_double_eq((double)arguments->length[2], arguments->value[3][0] + 1);
        for (size_t l = 0; l < arguments->length[2]; l++) {
            nodes += arguments->value[2][l];
            weights += l == 0 ? 0 : 2 * (arguments->value[2][l - 1] + biases) * arguments->value[2][l];
        }
        ck_assert_double_eq((double)arguments->length[0], nodes);
        ck_assert_double_eq((double)arguments->length[1], weights);
        biased = biased || biases == 1;
        plain = plain || biases == 0;
    }
    ck_assert(biased && plain);
    cases_free(&cases);
    spec_destroy(made);
}
END_TEST

static double at(double (*f)(double), double x)
{
    return f(x);
}

START_TEST(random_functions_are_drawn_from_the_set)
{
    spec *made = parse_good(HEAD SLOPE "random 40\n");
    case_list cases;
    cases_make(&cases, made, (call_function)at);
    const int square = functions_find(CALL_CURVE, "square"), valley = functions_find(CALL_CURVE, "valley");
    size_t squares = 0;
    for (size_t i = 0; i < cases.count; i++) {
        const double f = cases.arguments[i].value[0][0], x = cases.arguments[i].value[1][0];
        ck_assert(f == square || f == valley);
        squares += f == square;
        ck_assert_double_eq(cases.expected[i].result, f == square ? x * x : (x - 3) * (x - 3));
    }
    ck_assert(squares > 0 && squares < cases.count);
    cases_free(&cases);
    spec_destroy(made);
}
END_TEST

START_TEST(numbers_match_within_the_tolerance)
{
    ck_assert(number_matches(0.5, 0.5 + 1e-10, 1e-9));
    ck_assert(!number_matches(0.5, 0.5 + 1e-8, 1e-9));
    ck_assert(number_matches(1e6, 1e6 + 1e-4, 1e-9));
    ck_assert(!number_matches(1, NAN, 1e-9));
    ck_assert(!number_matches(1, INFINITY, 1e-9));
    ck_assert(number_matches(INFINITY, INFINITY, 1e-9));
    ck_assert(!number_matches(INFINITY, 1, 1e-9));
}
END_TEST

/* --- hand-ins --- */

/* Writes `bytes' as lab3-perceptron/mean.c into a new folder, reads them back through handin_read, and cleans up. */
static void hand_in(handin *taken, const char *bytes, size_t length)
{
    char folder[] = "/tmp/woven-test-XXXXXX", path[80];
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/lab3-perceptron", folder);
    ck_assert_int_eq(mkdir(path, 0700), 0);
    snprintf(path, sizeof path, "%s/lab3-perceptron/mean.c", folder);
    FILE *file = fopen(path, "w");
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(bytes, 1, length, file), length);
    fclose(file);
    spec *made = parse_good(HEAD MEAN CASES);
    const int open_folder = open(folder, O_RDONLY | O_DIRECTORY);
    handin_read(taken, open_folder, made);
    close(open_folder);
    spec_destroy(made);
    remove(path);
    *strrchr(path, '/') = '\0';
    rmdir(path);
    rmdir(folder);
}

START_TEST(a_byte_order_mark_and_carriage_returns_go)
{
    static const char text[] = "\xef\xbb\xbfint a;\r\nint b;\n";
    handin taken;
    hand_in(&taken, text, sizeof text - 1);
    ck_assert_int_eq(taken.end, HANDIN_TAKEN);
    ck_assert_str_eq(taken.text, "int a;\nint b;\n");
    handin_free(&taken);
}
END_TEST

static const struct {
    const char *bytes;
    size_t length;
    const char *said;
} refused[] = { { "", 0, "is empty" }, { " \r\n\t\n", 5, "is empty" }, { "int\0a", 5, "bytes of value 0" } };

START_TEST(what_is_no_text_is_refused)
{
    handin taken;
    hand_in(&taken, refused[_i].bytes, refused[_i].length);
    ck_assert_int_eq(taken.end, HANDIN_REFUSED);
    ck_assert_ptr_nonnull(strstr(taken.message, refused[_i].said));
    handin_free(&taken);
}
END_TEST

START_TEST(a_file_of_200_kB_is_taken_and_a_larger_one_refused)
{
    char *bytes = malloc(200001);
    handin taken;
    ck_assert_ptr_nonnull(bytes);
    memset(bytes, 'a', 200001);
    hand_in(&taken, bytes, 200000);
    ck_assert_int_eq(taken.end, HANDIN_TAKEN);
    handin_free(&taken);
    hand_in(&taken, bytes, 200001);
    ck_assert_int_eq(taken.end, HANDIN_REFUSED);
    handin_free(&taken);
    free(bytes);
}
END_TEST

START_TEST(comments_and_quotations_are_no_code)
{
    char *code = handin_code("a /* main( */ b // c\n\"main(\\\"\" 'x' d");
    ck_assert_ptr_null(strstr(code, "main"));
    ck_assert_ptr_null(strchr(code, 'c'));
    ck_assert_ptr_nonnull(strchr(code, 'b'));
    ck_assert_ptr_nonnull(strchr(code, 'd'));
    ck_assert_ptr_nonnull(strchr(code, '\n'));
    free(code);
    code = handin_code("a /* never closed");
    ck_assert_str_eq(code, "a                ");
    free(code);
}
END_TEST

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

Suite *spec_suite(void)
{
    Suite *suite = suite_create("specs and hand-ins");
    TCase *specs = tcase_create("specs"), *cases = tcase_create("cases"), *handins = tcase_create("hand-ins");
    tcase_add_test(specs, a_good_spec_is_read_whole);
    tcase_add_test(specs, without_an_order_an_exercise_comes_last);
    tcase_add_test(specs, a_shape_may_be_a_product_of_sizes_declared_later);
    tcase_add_test(specs, arrays_may_be_written_with_brackets);
    tcase_add_test(specs, shapes_follow_the_layers_of_a_network);
    tcase_add_test(specs, shapes_may_ask_for_the_inputs_the_outputs_and_one_bias_a_node);
    tcase_add_test(specs, absurd_sizes_have_no_length);
    tcase_add_test(specs, functions_are_places_in_the_table);
    tcase_add_test(specs, an_exercise_may_be_worth_no_points);
    tcase_add_test(specs, answers_may_be_free_and_judged_by_tests);
    tcase_add_test(specs, a_sheet_has_answers);
    tcase_add_loop_test(specs, a_fault_is_named_with_its_line, 0, COUNT(faulty));
    tcase_add_test(cases, cases_are_the_same_in_every_run);
    tcase_add_test(cases, random_cases_keep_to_ranges_and_reach_both_ends_of_the_sizes);
    tcase_add_test(cases, random_networks_have_sizes_before_what_hangs_on_them);
    tcase_add_test(cases, random_functions_are_drawn_from_the_set);
    tcase_add_test(cases, numbers_match_within_the_tolerance);
    tcase_add_test(handins, a_byte_order_mark_and_carriage_returns_go);
    tcase_add_loop_test(handins, what_is_no_text_is_refused, 0, COUNT(refused));
    tcase_add_test(handins, a_file_of_200_kB_is_taken_and_a_larger_one_refused);
    tcase_add_test(handins, comments_and_quotations_are_no_code);
    suite_add_tcase(suite, specs);
    suite_add_tcase(suite, cases);
    suite_add_tcase(suite, handins);
    return suite;
}

/* test_probe.c: calls of functions in the probe, and what is seen of their slips. */
#define _GNU_SOURCE
#include "functions.h"
#include "native.h"
#include "probe.h"

#include <check.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { LENGTH = 3, CALLS_MAX = 12 };

/* A function with a parameter of each kind, in the roles of an honest and of a careless student. `what` chooses. */
static const char careless[] =
    "#include <stdio.h>\n#include <stdlib.h>\n#include <unistd.h>\n"
    "static double deeper(volatile double *x) { volatile double y[99]; y[0] = *x; return deeper(y) + y[1]; }\n"
    "double exercise(const double *x, double *out, int *counts, size_t *sizes, double factor, int k, size_t n,\n"
    "                int what)\n"
    "{\n"
    "    double sum; int whole; size_t many;\n"
    "    switch (what) {\n"
    "    case 0: for (size_t i = 0; i < n; i++) out[i] = x[i] * factor, counts[i] += k, sizes[i] = n + i; return k;\n"
    "    case 1: return x[n];\n"
    "    case 2: out[n + 1] = 1; return 0;\n"
    "    case 3: ((double *)x)[1] = 1; return 0;\n"
    "    case 4: out[-1] = 1; return 5;\n"
    "    case 5: out[0] += 1; return 0;\n"
    "    case 6: for (size_t i = 0; i < n; i++) sum += x[i]; return sum;\n"
    "    case 7: whole += k; return whole;\n"
    "    case 8: many++; return many;\n"
    "    case 9: return ((double *)malloc(80))[3] + 1;\n"
    "    case 10: return x[-1] * factor;\n"
    "    case 11: sum = 1; return deeper(&sum);\n"
    "    case 12: return k / (int)(n - n);\n"
    "    case 13: abort();\n"
    "    case 14: return getppid();\n"
    "    case 15: exit(0);\n"
    "    case 16: for (volatile int i = 1; i;) continue; return 0;\n"
    "    case 17: printf(\"x[0] is %g\\n\", x[0]); return 0;\n"
    "    case 18: for (;;) puts(\"again\");\n"
    "    case 19: return *(volatile int *)0;\n"
    "    case 20: return x[-2000];\n"
    "    default: return -1;\n"
    "    }\n"
    "}\n";

/* Takes functions: the first at 3, and the second elements of what the second makes of {1, 2}. */
static const char caller[] =
    "#include <stddef.h>\n"
    "double exercise(double (*f)(double), void (*g)(const double *, size_t, double *, size_t))\n"
    "{\n"
    "    const double x[2] = { 1, 2 };\n"
    "    double y[3];\n"
    "    g(x, 2, y, 3);\n"
    "    return 1000 * f(3) + y[1];\n"
    "}\n";

static const char early_end[] = "#include <unistd.h>\n"
                                "__attribute__((constructor)) static void first(void) { _exit(0); }\n"
                                "void exercise(void) {}\n";

static const call_signature signature = {
    .result = CALL_DOUBLE,
    .count = 8,
    .parameter = {{CALL_DOUBLE, CALL_IN},
                  {CALL_DOUBLE, CALL_OUT},
                  {CALL_INT, CALL_INOUT},
                  {CALL_SIZE, CALL_OUT},
                  {CALL_DOUBLE, CALL_BY_VALUE},
                  {CALL_INT, CALL_BY_VALUE},
                  {CALL_SIZE, CALL_BY_VALUE},
                  {CALL_INT, CALL_BY_VALUE}},
};

static char folder[256], careless_program[300], early_program[300], caller_program[300];
static int layers;
static double input[LENGTH] = {0.5, 0.25, -1}, counts[LENGTH] = {1, -2, 2147483646};
static double factor = 2, k_argument = -7, length = LENGTH, what[CALLS_MAX];
static call_arguments calls[CALLS_MAX];
static probe_reply reply[CALLS_MAX];
static size_t count;
static box_result result;

static void compile(const char *text, const char *program)
{
    char command[1200];
    snprintf(command, sizeof command,
             "gcc -x c -w -O1 -ftrivial-auto-var-init=pattern -c -o %s.o - && "
             "gcc -static -o %s %s.o %s/../../driver.o -lm && chmod 755 %s", program, program, program, folder, program);
    FILE *compiler = popen(command, "w");
    ck_assert_ptr_nonnull(compiler);
    ck_assert_int_ge(fputs(text, compiler), 0);
    ck_assert_int_eq(pclose(compiler), 0);
}

/* Beside the program of the tests, in a folder that the sandbox's user can pass. */
static void compile_probes(void)
{
    char self[200] = "";
    ck_assert_int_gt(readlink("/proc/self/exe", self, sizeof self - 1), 0);
    *strrchr(self, '/') = '\0';
    snprintf(folder, sizeof folder, "%s/probe-XXXXXX", self);
    ck_assert_ptr_nonnull(mkdtemp(folder));
    ck_assert_int_eq(chmod(folder, 0755), 0);
    snprintf(careless_program, sizeof careless_program, "%s/careless", folder);
    snprintf(early_program, sizeof early_program, "%s/early", folder);
    compile(careless, careless_program);
    snprintf(caller_program, sizeof caller_program, "%s/caller", folder);
    compile(early_end, early_program);
    compile(caller, caller_program);
    layers = box_layers();
}

static void remove_probes(void)
{
    static const char *const names[] = {"careless", "careless.o", "early", "early.o", "caller", "caller.o"};
    char path[300];
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        unlink(path);
    }
    rmdir(folder);
}

/* As good as new also when Check does not fork. */
static void prepare(void)
{
    length = LENGTH;
    count = 0;
    memset(&result, 0, sizeof result);
    ck_assert_int_eq(prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), 0);
}

static void free_replies(void)
{
    probe_free(reply, count);
    free(result.printed);
}

static call_arguments arguments(double *choice)
{
    return (call_arguments){
        .length = {(size_t)length, (size_t)length, (size_t)length, (size_t)length, 1, 1, 1, 1},
        .value = {input, NULL, counts, NULL, &factor, &k_argument, &length, choice},
    };
}

/* Calls the careless function once for each of the numbers, which a negative one ends. */
static void call_careless(const char *program, const double *choices)
{
    for (count = 0; choices[count] >= 0; count++) {
        what[count] = choices[count];
        calls[count] = arguments(&what[count]);
    }
    probe_calls(program, layers, &signature, calls, count, reply, &result);
    ck_assert_int_ne(result.end, BOX_NOT_STARTED);
}

static void call_once(double choice)
{
    call_careless(careless_program, (const double[]){choice, -1});
}

static void assert_fault(int signal, int argument, long index, bool write)
{
    ck_assert_int_eq(reply[0].status, PROBE_FAULT);
    ck_assert_int_eq(reply[0].signal, signal);
    ck_assert_int_eq(reply[0].argument, argument);
    ck_assert_int_eq(reply[0].index, index);
    ck_assert_int_eq(reply[0].write, write);
}

START_TEST(values_of_all_types_go_there_and_back)
{
    call_once(0);
    ck_assert_int_eq(reply[0].status, PROBE_DONE);
    ck_assert_double_eq(reply[0].result, -7);
    for (size_t i = 0; i < LENGTH; i++) {
        ck_assert_double_eq(reply[0].output[1][i], 2 * input[i]);
        ck_assert_double_eq(reply[0].output[2][i], counts[i] - 7);
        ck_assert_double_eq(reply[0].output[3][i], (double)(LENGTH + i));
    }
    ck_assert_ptr_null(reply[0].output[0]);
    ck_assert_str_eq(result.printed, "");
}
END_TEST

static const call_signature takes_functions = {
    .result = CALL_DOUBLE,
    .count = 2,
    .parameter = {{CALL_CURVE, CALL_BY_VALUE}, {CALL_VECTOR_FUNCTION, CALL_BY_VALUE}},
};

START_TEST(functions_travel_as_places_in_the_table)
{
    double square = functions_find(CALL_CURVE, "square"), valley = functions_find(CALL_CURVE, "valley");
    double linear = functions_find(CALL_VECTOR_FUNCTION, "linear"), nothing = -1;
    count = 3;
    calls[0] = (call_arguments){.length = {1, 1}, .value = {&square, &linear}};
    calls[1] = (call_arguments){.length = {1, 1}, .value = {&valley, &linear}};
    calls[2] = (call_arguments){.length = {1, 1}, .value = {&nothing, &linear}};
    probe_calls(caller_program, layers, &takes_functions, calls, count, reply, &result);
    ck_assert_int_eq(reply[0].status, PROBE_DONE);
    ck_assert_double_eq(reply[0].result, 9000 + 3 * 1 + 4 * 2);
    ck_assert_double_eq(reply[1].result, 0 + 3 * 1 + 4 * 2);
    ck_assert_int_eq(reply[2].status, PROBE_FAULT);
}
END_TEST

START_TEST(reading_past_the_end_is_told)
{
    call_once(1);
    assert_fault(SIGSEGV, 0, LENGTH, false);
}
END_TEST

START_TEST(reading_an_empty_array_is_told)
{
    length = 0;
    call_once(1);
    assert_fault(SIGSEGV, 0, 0, false);
}
END_TEST

START_TEST(reading_far_before_the_start_is_told)
{
    call_once(20);
    assert_fault(SIGSEGV, 0, -2000, false);
}
END_TEST

START_TEST(writing_past_the_end_is_told)
{
    call_once(2);
    assert_fault(SIGSEGV, 1, LENGTH + 1, true);
}
END_TEST

START_TEST(writing_to_an_input_is_told)
{
    call_once(3);
    assert_fault(SIGSEGV, 0, 1, true);
}
END_TEST

START_TEST(writing_before_the_start_is_told_and_the_result_kept)
{
    call_once(4);
    ck_assert_int_eq(reply[0].status, PROBE_STRAYED);
    ck_assert_int_eq(reply[0].argument, 1);
    ck_assert_double_eq(reply[0].result, 5);
}
END_TEST

START_TEST(outputs_that_were_not_written_are_known)
{
    call_once(99);
    ck_assert_int_eq(reply[0].status, PROBE_DONE);
    ck_assert(probe_unwritten(reply[0].output[1][0]));
    ck_assert(probe_unwritten(reply[0].output[3][2]));
    ck_assert(!probe_uninitialised(reply[0].output[1][0]));
    ck_assert_double_eq(reply[0].output[2][0], counts[0]);
}
END_TEST

START_TEST(adding_to_an_output_that_was_not_set_is_known)
{
    call_once(5);
    ck_assert(!probe_unwritten(reply[0].output[1][0]));
    ck_assert(probe_uninitialised(reply[0].output[1][0]));
    ck_assert(probe_unwritten(reply[0].output[1][1]));
}
END_TEST

START_TEST(variables_and_memory_without_a_value_are_known)
{
    call_careless(careless_program, (const double[]){6, 7, 8, 9, 10, -1});
    for (size_t k = 0; k < count; k++) {
        ck_assert_int_eq(reply[k].status, PROBE_DONE);
        ck_assert_msg(probe_uninitialised(reply[k].result), "case %g gives %g", what[k], reply[k].result);
    }
}
END_TEST

START_TEST(honest_numbers_are_not_taken_for_marks)
{
    const double honest[] = {0, -0.0, 1, -1e9, 1e18, 1e200, 4294967295.0, INFINITY, -INFINITY, NAN};
    for (size_t i = 0; i < sizeof honest / sizeof *honest; i++)
        ck_assert(!probe_unwritten(honest[i]) && !probe_uninitialised(honest[i]));
}
END_TEST

START_TEST(endless_recursion_is_a_stack_too_large)
{
    call_once(11);
    ck_assert_int_eq(reply[0].status, PROBE_FAULT);
    ck_assert_int_eq(reply[0].argument, PROBE_STACK);
}
END_TEST

START_TEST(other_faults_are_told_by_their_signal)
{
    call_careless(careless_program, (const double[]){12, 13, 19, -1});
    ck_assert_int_eq(reply[0].signal, SIGFPE);
    ck_assert_int_eq(reply[1].signal, SIGABRT);
    ck_assert_int_eq(reply[2].signal, SIGSEGV);
    for (size_t k = 0; k < count; k++) {
        ck_assert_int_eq(reply[k].status, PROBE_FAULT);
        ck_assert_int_eq(reply[k].argument, PROBE_NO_ARGUMENT);
    }
}
END_TEST

START_TEST(a_forbidden_system_call_is_told_by_its_number)
{
    if (!(layers & BOX_SECCOMP))
        return;
    call_once(14);
    assert_fault(SIGSYS, PROBE_NO_ARGUMENT, 0, false);
    ck_assert_int_eq(reply[0].system_call, SYS_getppid);
}
END_TEST

START_TEST(calls_after_a_crash_are_made_in_a_new_process)
{
    call_careless(careless_program, (const double[]){0, 1, 0, 15, 0, -1});
    const probe_status expected[] = {PROBE_DONE, PROBE_FAULT, PROBE_DONE, PROBE_STARTED, PROBE_DONE};
    for (size_t k = 0; k < count; k++)
        ck_assert_int_eq(reply[k].status, expected[k]);
    ck_assert_double_eq(reply[4].result, -7);
}
END_TEST

START_TEST(there_are_at_most_four_restarts)
{
    call_careless(careless_program, (const double[]){1, 1, 1, 1, 1, 0, -1});
    ck_assert_int_eq(reply[4].status, PROBE_FAULT);
    ck_assert_int_eq(reply[5].status, PROBE_NOT_REACHED);
}
END_TEST

START_TEST(after_a_loop_nothing_is_called_again)
{
    if (!(layers & BOX_LIMITS))
        return;
    call_careless(careless_program, (const double[]){0, 16, 0, -1});
    ck_assert_int_eq(result.end, BOX_OUT_OF_TIME);
    ck_assert_int_eq(reply[0].status, PROBE_DONE);
    ck_assert_int_eq(reply[1].status, PROBE_STARTED);
    ck_assert_int_eq(reply[2].status, PROBE_NOT_REACHED);
    ck_assert_double_lt(result.cpu, 1.9); /* one process, not two */
}
END_TEST

START_TEST(what_is_printed_comes_before_a_crash_too)
{
    call_careless(careless_program, (const double[]){17, 1, 17, -1});
    ck_assert_str_eq(result.printed, "x[0] is 0.5\nx[0] is 0.5\n");
}
END_TEST

START_TEST(endless_printing_is_told)
{
    call_once(18);
    ck_assert_int_eq(result.end, BOX_TOO_MUCH_OUTPUT);
    ck_assert_int_eq(reply[0].status, PROBE_STARTED);
}
END_TEST

START_TEST(a_program_that_ends_before_main_reaches_no_call)
{
    call_careless(early_program, (const double[]){0, 0, -1});
    ck_assert_int_eq(result.end, BOX_EXITED);
    ck_assert_int_eq(reply[0].status, PROBE_NOT_REACHED);
    ck_assert_int_eq(reply[1].status, PROBE_NOT_REACHED);
}
END_TEST

START_TEST(a_missing_program_is_the_graders_trouble)
{
    count = 1;
    calls[0] = arguments(&what[0]);
    probe_calls("/nowhere/probe", layers, &signature, calls, count, reply, &result);
    ck_assert_int_eq(result.end, BOX_NOT_STARTED);
    ck_assert_int_eq(reply[0].status, PROBE_NOT_REACHED);
}
END_TEST

/* What the trusted call is tried with. */
static size_t scale(double *out, const double *x, int *whole, size_t n, double by)
{
    for (size_t i = 0; i < n; i++) {
        out[i] = x[i] * by;
        whole[i] = -whole[i];
    }
    return n + (size_t)1000000007;
}

static void leave(double *out)
{
    (void)out;
}

START_TEST(the_trusted_call_fills_outputs)
{
    const call_signature of_scale = {
        .result = CALL_SIZE,
        .count = 5,
        .parameter = {{CALL_DOUBLE, CALL_OUT}, {CALL_DOUBLE, CALL_IN}, {CALL_INT, CALL_INOUT},
                      {CALL_SIZE, CALL_BY_VALUE}, {CALL_DOUBLE, CALL_BY_VALUE}},
    };
    double out[2], x[2] = {1, 2}, whole[2] = {3, -4}, n = 2, by = 0.5;
    call_arguments given = {.length = {2, 2, 2, 1, 1}, .value = {out, x, whole, &n, &by}};
    ck_assert_double_eq(call_trusted(&of_scale, (call_function)scale, &given), 1000000009);
    ck_assert_double_eq(out[1], 1);
    ck_assert_double_eq(whole[0], -3);
    ck_assert_double_eq(whole[1], 4);
}
END_TEST

static double apply(double (*f)(double), void (*g)(const double *, size_t, double *, size_t))
{
    const double x[2] = {1, 2};
    double y[3];
    g(x, 2, y, 3);
    return 1000 * f(3) + y[1];
}

START_TEST(the_trusted_call_takes_the_same_functions)
{
    double cube = functions_find(CALL_CURVE, "cube"), powers = functions_find(CALL_VECTOR_FUNCTION, "powers");
    call_arguments given = {.length = {1, 1}, .value = {&cube, &powers}};
    ck_assert_double_eq(call_trusted(&takes_functions, (call_function)apply, &given), 27000 + 1 * 1 + 2 * 4);
}
END_TEST

START_TEST(the_trusted_call_marks_what_stays_unwritten)
{
    const call_signature of_leave = {.result = CALL_VOID, .count = 1, .parameter = {{CALL_DOUBLE, CALL_OUT}}};
    double out[2] = {1, 2};
    call_arguments given = {.length = {2}, .value = {out}};
    ck_assert_double_eq(call_trusted(&of_leave, (call_function)leave, &given), 0);
    ck_assert(probe_unwritten(out[0]) && probe_unwritten(out[1]));
}
END_TEST

START_TEST(numbers_that_a_type_cannot_hold_become_0)
{
    int whole = 1;
    size_t size = 1;
    const double bad[] = {1e300, -1e300, NAN};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        native_set(CALL_INT, &whole, 0, bad[i]);
        native_set(CALL_SIZE, &size, 0, bad[i]);
        ck_assert_int_eq(whole, 0);
        ck_assert_uint_eq(size, 0);
    }
}
END_TEST

Suite *probe_suite(void)
{
    Suite *suite = suite_create("probe");
    TCase *tests = tcase_create("probe");
    tcase_add_unchecked_fixture(tests, compile_probes, remove_probes);
    tcase_add_checked_fixture(tests, prepare, free_replies);
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, values_of_all_types_go_there_and_back);
    tcase_add_test(tests, functions_travel_as_places_in_the_table);
    tcase_add_test(tests, reading_past_the_end_is_told);
    tcase_add_test(tests, reading_an_empty_array_is_told);
    tcase_add_test(tests, reading_far_before_the_start_is_told);
    tcase_add_test(tests, writing_past_the_end_is_told);
    tcase_add_test(tests, writing_to_an_input_is_told);
    tcase_add_test(tests, writing_before_the_start_is_told_and_the_result_kept);
    tcase_add_test(tests, outputs_that_were_not_written_are_known);
    tcase_add_test(tests, adding_to_an_output_that_was_not_set_is_known);
    tcase_add_test(tests, variables_and_memory_without_a_value_are_known);
    tcase_add_test(tests, honest_numbers_are_not_taken_for_marks);
    tcase_add_test(tests, endless_recursion_is_a_stack_too_large);
    tcase_add_test(tests, other_faults_are_told_by_their_signal);
    tcase_add_test(tests, a_forbidden_system_call_is_told_by_its_number);
    tcase_add_test(tests, calls_after_a_crash_are_made_in_a_new_process);
    tcase_add_test(tests, there_are_at_most_four_restarts);
    tcase_add_test(tests, after_a_loop_nothing_is_called_again);
    tcase_add_test(tests, what_is_printed_comes_before_a_crash_too);
    tcase_add_test(tests, endless_printing_is_told);
    tcase_add_test(tests, a_program_that_ends_before_main_reaches_no_call);
    tcase_add_test(tests, a_missing_program_is_the_graders_trouble);
    tcase_add_test(tests, the_trusted_call_fills_outputs);
    tcase_add_test(tests, the_trusted_call_takes_the_same_functions);
    tcase_add_test(tests, the_trusted_call_marks_what_stays_unwritten);
    tcase_add_test(tests, numbers_that_a_type_cannot_hold_become_0);
    suite_add_tcase(suite, tests);
    return suite;
}

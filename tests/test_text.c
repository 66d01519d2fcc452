/* test_text.c: what the grader says: harmless texts, numbers, the compiler's complaints put into words. */
#define _GNU_SOURCE
#include "../grader/explain.h"
#include "../grader/handin.h"
#include "../grader/spec.h"
#include "../grader/text.h"

#include <check.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Suite *text_suite(void);

/* --- texts --- */

static const struct {
    const char *from, *to;
} harmless[] = {
    { "plain\ttext\n", "plain text\n" },
    { "\x1b[31mred\a", "\\x1b[31mred\\x07" },
    { "gr\xc3\xbc\xc3\x9f""e", "gr\xc3\xbc\xc3\x9f""e" },
    { "\xe2\x80\xae""turned", "\\xe2\\x80\\xaeturned" },
    { "\xc3(\xff\xc0\xaf", "\\xc3(\\xff\\xc0\\xaf" },
    { "\xc2\x9b""31m", "\\xc2\\x9b31m" },
    { "\r\x7f", "\\x0d\\x7f" }
};

START_TEST(untrusted_text_is_made_harmless)
{
    char *text = text_harmless(harmless[_i].from, strlen(harmless[_i].from));
    ck_assert_str_eq(text, harmless[_i].to);
    free(text);
}
END_TEST

static const struct {
    double a, b;
    const char *text_a, *text_b;
} pairs[] = {
    { 0.47, 0.35, "0.47", "0.35" },
    { 0.400633, 0.401055, "0.4006", "0.4011" },
    { 0.645714, 0.645713, "0.645714", "0.645713" },
    { 3, 4, "3", "4" },
    { 1, NAN, "1", "nan" }
};

START_TEST(two_numbers_show_the_digits_that_tell_them_apart)
{
    char *a, *b;
    text_two_numbers(pairs[_i].a, pairs[_i].b, &a, &b);
    ck_assert_str_eq(a, pairs[_i].text_a);
    ck_assert_str_eq(b, pairs[_i].text_b);
    free(a);
    free(b);
}
END_TEST

START_TEST(no_line_is_wider_than_the_terminal)
{
    char *text = NULL;
    size_t size;
    FILE *to = open_memstream(&text, &size);
    text_wrap(to, "  lead", 10, "Words of many lengths, and aVeryLongWordThatNoLineHolds_aVeryLongWordThatNoLineHolds_"
                                "aVeryLongWordThatNoLineHolds, and n = 2, and the end.");
    fclose(to);
    ck_assert_int_eq(strncmp(text, "  lead    Words", 15), 0);
    for (char *line = strtok(text, "\n"); line != NULL; line = strtok(NULL, "\n"))
        ck_assert_uint_le(text_width(line), TEXT_COLUMNS);
    free(text);
}
END_TEST

/* --- the compiler's complaints --- */

static const char sum_spec[] = "title The sum\npoints 2\nstars 1\nhint a\nhint b\nhint c\n"
    "prototype double sum(const double *x, size_t n)\nargument x[n] in -1..1\nargument n size 1..9\nrandom 8\n";

static void expect_text(const char *found, const char *part)
{
    ck_assert_msg(found != NULL && strstr(found, part) != NULL, "expected '%s' in '%s'", part,
                  found == NULL ? "(nothing)" : found);
}

static const struct {
    const char *text, *printed, *said;
} complaints[] = {
    { "int a\nint b;", "sum.c:2:1: error: expected ';' before 'int'\n",
      "sum.c, line 2: expected ';' before 'int'\n   1 | int a\n   2 | int b;\n     | ^\nA semicolon is missing" },
    { "float sum(float *x)", "sum.c:1:8: error: conflicting types for 'sum'; have 'float(float *)'\n",
      "\n   1 | float sum(float *x)\nIt is to be\n     | double sum(const double *x, size_t n)" },
    { "#include <iostream>", "sum.c:1:10: fatal error: iostream: No such file or directory\n", "C++" },
    { "// std::cout\nx", "sum.c:2:1: error: unknown\n", "line 2: unknown" },
    { "x", "sum.c:1:8: error: static declaration of 'sum' follows non-static declaration\n", "The word `static' hides" },
    { "x", "\x1b[31mnoise", "without a message" },
    { "x", "other.c:7: error: \x1b[31m odd", "other.c:7: error: \\x1b[31m odd" }
};

START_TEST(a_complaint_of_the_compiler_is_explained)
{
    spec *description = spec_parse("lab3-perceptron/sum", sum_spec, stderr);
    handin taken = { .text = (char *)complaints[_i].text, .length = strlen(complaints[_i].text) };
    char *message = explain_compiler(description, &taken, complaints[_i].printed);
    expect_text(message, complaints[_i].said);
    free(message);
    spec_destroy(description);
}
END_TEST

static const struct {
    const char *printed, *said;
} unlinked[] = {
    { "/usr/bin/ld.gold: error: undefined symbol 'sum' referenced in expression\n", "there is no function sum in" },
    { "/usr/bin/ld:--defsym:1: undefined symbol `sum' referenced in expression\n", "there is no function sum in" },
    { "s.o:sum.c:function sum: error: undefined reference to 'foo'\n", "sum.c, line 2: calls foo, which is neither in sum.c" },
    { "sum.c:(.text+0xe): undefined reference to `foo'\n", "sum.c, line 2: calls foo, which is neither in sum.c" }
};

START_TEST(a_complaint_of_the_linker_is_explained)
{
    spec *description = spec_parse("lab3-perceptron/sum", sum_spec, stderr);
    const handin taken = { .text = (char *)"double sum;\n  sum = foo(1);" };
    char *message = explain_linker(description, &taken, "", unlinked[_i].printed);
    expect_text(message, unlinked[_i].said);
    free(message);
    spec_destroy(description);
}
END_TEST

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

Suite *text_suite(void)
{
    Suite *suite = suite_create("text");
    TCase *texts = tcase_create("texts"), *complaints_explained = tcase_create("complaints");
    tcase_add_loop_test(texts, untrusted_text_is_made_harmless, 0, COUNT(harmless));
    tcase_add_loop_test(texts, two_numbers_show_the_digits_that_tell_them_apart, 0, COUNT(pairs));
    tcase_add_test(texts, no_line_is_wider_than_the_terminal);
    tcase_add_loop_test(complaints_explained, a_complaint_of_the_compiler_is_explained, 0, COUNT(complaints));
    tcase_add_loop_test(complaints_explained, a_complaint_of_the_linker_is_explained, 0, COUNT(unlinked));
    suite_add_tcase(suite, texts);
    suite_add_tcase(suite, complaints_explained);
    return suite;
}

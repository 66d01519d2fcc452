/* test_explain.c: the compiler's and the linker's complaints, put into words; lines that are quoted; what compiles and
   is seldom meant. What gcc really says is compared by test_compiler.sh. */
#define _GNU_SOURCE
#include "../grader/advice.h"
#include "../grader/complaint.h"
#include "../grader/explain.h"
#include "../grader/handin.h"
#include "../grader/meaning.h"
#include "../grader/quote.h"
#include "../grader/spec.h"
#include "../grader/suspect.h"
#include "../grader/text.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Suite *explain_suite(void);

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

static const char sum_spec[] = "title The sum\npoints 2\nstars 1\nhint a\nhint b\nhint c\n"
    "prototype double sum(const double *x, size_t n)\nargument x[n] in -1..1\nargument n size 1..9\nrandom 8\n";

static void expect_text(const char *found, const char *part)
{
    ck_assert_msg(found != NULL && strstr(found, part) != NULL, "expected '%s' in '%s'", part,
                  found == NULL ? "(nothing)" : found);
}

/* --- complaints --- */

static const struct {
    const char *text, *printed, *said;
} complaints[] = {
    { "int a\nint b;", "sum.c:2:1: error: expected ';' before 'int'\n",
      "sum.c, line 2: expected ';' before 'int'\n"
      "   1 | int a\n   2 | int b;\n     | ^\nA semicolon is missing" },
    { "float sum(float *x)", "sum.c:1:8: error: conflicting types for 'sum'; have 'float(float *)'\n",
      "\nexpected  double sum(const double *x, size_t n)\nfound     float sum(float *x)" },
    { "#include <iostream>", "sum.c:1:10: fatal error: iostream: No such file or directory\n", "C++" },
    { "// std::cout\nx", "sum.c:2:1: error: unknown\n", "line 2: unknown" },
    { "x", "sum.c:1:8: error: static declaration of 'sum' follows non-static declaration\n",
      "The word `static' hides" },
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
    { "s.o:sum.c:function sum: error: undefined reference to 'foo'\n",
      "sum.c, line 2: calls foo, which is neither in sum.c" },
    { "sum.c:(.text+0xe): undefined reference to `foo'\n",
      "sum.c, line 2: calls foo, which is neither in sum.c" }
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

START_TEST(complaints_are_taken_apart)
{
    complaint_list list;
    complaints_read(&list, "a.c",
        "a.c: In function 'f':\n"
        "a.c:3:7: warning: unused variable 'z' [-Wunused-variable]\n"
        "other.c:9:1: error: not of this file\n"
        "a.c:4:10: warning: implicit declaration of function  'sqrt' [-Wimplicit-function-declaration]\n"
        "a.c:4:10: note: include '<math.h>' or provide a declaration of 'sqrt'\n"
        "a.c:7:2: error: redefinition of '\\U000003b7' {aka 'int'}\n"
        "a.c:5:9: note: previous definition of '\\U000003b7' with type 'double'\n"
        "a.c:8: error: a.c:1:1: error: x [-Wfalse]\n"
        "In file included from a.c:2:\n"
        "/usr/include/x.h:1:2: error: inside");
    ck_assert_uint_eq(list.count, 5);
    ck_assert(!list.each[0].error && list.each[0].line == 3 && list.each[0].column == 7);
    ck_assert_str_eq(list.each[0].said, "unused variable 'z'");
    ck_assert_ptr_null(list.each[0].header);
    ck_assert_str_eq(list.each[1].said, "implicit declaration of function 'sqrt'");
    ck_assert_str_eq(list.each[1].header, "<math.h>");
    ck_assert_str_eq(list.each[2].said, "redefinition of '\xce\xb7'");
    ck_assert_int_eq(list.each[2].earlier, 5);
    ck_assert_ptr_eq(complaints_error(&list), &list.each[2]);
    ck_assert_str_eq(list.each[3].said, "a.c:1:1: error: x [-Wfalse]");
    ck_assert_int_eq(list.each[3].column, 0);
    ck_assert(list.each[4].error && list.each[4].line == 2);
    complaints_free(&list);
}
END_TEST

static const char *const strange[] = {
    "", "\n", "sum.c", "sum.c:", "sum.c:1", "sum.c:1:", "sum.c:1:2", "sum.c:1:2:", "sum.c:1:2: ", "sum.c:1:2: note: ",
    "sum.c:0:1: error: x", "sum.c:-1:1: error: x", "sum.c:99999999999999999999:1: error: x",
    "sum.c:1:99999999999999999999: error: x", "sum.c:1:2: error: ", "sum.c:1:2: warning: [-W]",
    "sum.c:1:2: warning: x [-W", "sum.c:1:2: error: \\U", "sum.c:1:2: error: '", "sum.c:1:2: note: include '<math.h",
    "sum.c:1:2: note: 'x", "In file included from", "In file included from sum.c:", "from sum.c:1"
};

START_TEST(whatever_the_compiler_says_is_survived)
{
    spec *description = spec_parse("lab3-perceptron/sum", sum_spec, stderr);
    handin taken = { .text = (char *)"int a;\n", .length = 7 };
    char *message = explain_compiler(description, &taken, strange[_i]), *remark, *suspicion;
    ck_assert_ptr_nonnull(message);
    explain_warnings(description, &taken, strange[_i], &remark, &suspicion);
    free(message);
    free(remark);
    free(suspicion);
    spec_destroy(description);
}
END_TEST

/* --- meanings --- */

START_TEST(a_missing_return_is_more_important_than_an_unused_variable)
{
    const meaning *const returns = meaning_of_warning("control reaches end of non-void function");
    const meaning *const unused = meaning_of_warning("unused variable 'z'");
    ck_assert(returns != NULL && unused != NULL);
    ck_assert_uint_lt(meaning_rank(returns), meaning_rank(unused));
    ck_assert_uint_lt(meaning_rank(unused), meaning_rank(meaning_of_warning("something new")));
}
END_TEST

START_TEST(what_other_compilers_call_an_error_is_known_as_well)
{
    ck_assert_ptr_eq(meaning_of_error("implicit declaration of function 'f'"),
                     meaning_of_warning("implicit declaration of function 'f'"));
    ck_assert_ptr_null(meaning_of_error("something new"));
}
END_TEST

static const struct {
    const char *name, *meant;
} misspelt[] = {
    { "Return", "return" }, { "retrun", "return" }, { "retur", "return" }, { "returnn", "return" }, { "For", "for" },
    { "whiel", "while" }, { "doubel", "double" }, { "Double", "double" }, { "size_T", "size_t" },
    { "ret", NULL }, { "fox", NULL }, { "in", NULL }, { "rerturns", NULL }, { "", NULL }
};

START_TEST(a_misspelt_word_of_c_is_recognised)
{
    char printed[100];
    complaint_list list;
    snprintf(printed, sizeof printed, "a.c:1:2: error: '%s' undeclared (first use in this function)",
             misspelt[_i].name);
    complaints_read(&list, "a.c", printed);
    const char *const meant = advice_word(&list);
    ck_assert_str_eq(meant == NULL ? "" : meant, misspelt[_i].meant == NULL ? "" : misspelt[_i].meant);
    complaints_free(&list);
}
END_TEST

/* --- quotations --- */

#define TEN "1234567890"
#define FIFTY TEN TEN TEN TEN TEN

static const struct {
    const char *text;
    int number, column;
    const char *quoted; /* NULL: there is no such line */
} quotations[] = {
    { "a\nb = 1;\nc", 2, 0, "   2 | b = 1;" },
    { "a\nb = 1;\nc", 2, 3, "   2 | b = 1;\n     |   ^" },
    { "a\nb = 1;\nc", 2, 7, "   2 | b = 1;\n     |       ^" },
    { "a\nb = 1;\nc", 2, 8, "   2 | b = 1;" },
    { "a\n", 2, 1, "   2 | \n     | ^" },
    { "a", 2, 1, NULL },
    { "a", 0, 1, NULL },
    { "\ta\tb", 1, 4, "   1 |     a   b\n     |         ^" },
    { "\xc3\xa4\tb", 1, 4, "   1 | \xc3\xa4   b\n     |     ^" },
    { "\x1b[2J b", 1, 6, "   1 | \\x1b[2J b\n     |         ^" },
    { FIFTY FIFTY, 1, 1, "   1 | " FIFTY "123456789...\n     | ^" },
    { "    " FIFTY TEN, 1, 5, "   1 | " FIFTY TEN "\n     | ^" }, /* without what it is indented by, it fits */
    { FIFTY FIFTY, 1, 100, "   1 | ...23456789012345678901234567890\n     |                                ^" }
};

START_TEST(a_line_is_quoted_with_a_mark)
{
    char *quoted = quote_line(quotations[_i].text, quotations[_i].number, quotations[_i].column);
    if (quotations[_i].quoted == NULL)
        ck_assert_ptr_null(quoted);
    else
        ck_assert_str_eq(quoted, quotations[_i].quoted);
    free(quoted);
}
END_TEST

/* Wherever the mark is, it stands under the sign that it is for, and no line is wider than a report. */
START_TEST(the_mark_stands_under_its_sign_in_lines_of_all_widths)
{
    char text[300];
    for (int width = 1; width < 200; width++) {
        for (int i = 0; i < width; i++)
            text[i] = (char)(i < width / 3 ? ' ' : 'a' + i % 26);
        text[width] = '\0';
        for (int column = 1 + width / 3; column <= width; column++) {
            char *quoted = quote_line(text, 1, column), *mark = strchr(quoted, '\n') + 1;
            ck_assert_uint_le(strlen(mark), 72);
            ck_assert_int_le(mark - quoted, 72);
            ck_assert_msg(quoted[strlen(mark) - 1] == text[column - 1], "%s", quoted);
            free(quoted);
        }
    }
}
END_TEST

/* --- suspicions --- */

static const struct {
    const char *code, *said; /* NULL: nothing is wrong */
    int at;                  /* the byte */
} suspicions[] = {
    { "for (i = 0; i < n; i++);", "that this `for' governs", 23 },
    { "for (i = 0; i < f(n); i++) /* all */ ;\n", "that this `for' governs", 37 },
    { "while (n > 1);", "that this `while' governs", 13 },
    { "if (n > 1);", "that this `if' governs", 10 },
    { "for (i = 0; i < n; i++) z += 1;", NULL, 0 },
    { "for (;;) break;", NULL, 0 },
    { "do z /= 2; while (z > 1);", NULL, 0 },
    { "do { z /= 2; } while (z > 1);", NULL, 0 },
    { "if_then(n > 1);", NULL, 0 },
    { "/* if (n > 1); */ \"for (;;);\"", NULL, 0 },
    { "if (n > 1", NULL, 0 },
    { "z = 1/2;", "1 / 2 divides", 5 },
    { "z = 1 / 3 * x;", "1 / 3 divides", 6 },
    { "z = (1/2) * x;", "1 / 2 divides", 6 },
    { "z = x * 1 / 2;", NULL, 0 },
    { "z = 1 / 2.0;", NULL, 0 },
    { "z = 1. / 2;", NULL, 0 },
    { "z = 0.1 / 2;", NULL, 0 },
    { "z = 1e3 / 2;", NULL, 0 },
    { "z = 4 / 2;", NULL, 0 },
    { "z = 1 / 0;", "1 / 0 divides", 6 },
    { "z = x / 2;", NULL, 0 },
    { "int k = 1; z = k / 2;", "k / 2 divides", 17 },
    { "f(int a, size_t n) { return a / n; }", "a / n divides", 30 },
    { "f(int a, double n) { return a / n; }", NULL, 0 },
    { "int a = 1; return (double)a / 2;", NULL, 0 },
    { "int a[3]; return a / 2 + 3 / a[0];", NULL, 0 },
    { "z = 3 // 2\n;", NULL, 0 },
    { "z =+ x;", "write +=", 2 },
    { "z =- x;", "write -=", 2 },
    { "z = -x, y =-1, a == +b, c <=+ d;", NULL, 0 },
    { "", NULL, 0 }
};

START_TEST(what_is_seldom_meant_is_found_and_nothing_else)
{
    const char *at;
    char *said = suspect_find(suspicions[_i].code, &at);
    if (suspicions[_i].said == NULL) {
        ck_assert_msg(said == NULL, "said '%s' of '%s'", said, suspicions[_i].code);
    } else {
        expect_text(said, suspicions[_i].said);
        ck_assert_int_eq(at - suspicions[_i].code, suspicions[_i].at);
    }
    free(said);
}
END_TEST

/* --- the numbers of lines --- */

static const struct {
    const char *text, *numbered; /* of the same length */
} numbers[] = {
    { "#line 7 \"x\"\nint a;", "           \nint a;" },
    { " # 7\nint a;", "    \nint a;" },
    { "a;\n%:line 3\n", "a;\n        \n" },
    { "#/* */l\\\nine 3\nb", "        \n     \nb" },
    { "#include <a.h>\n#if 1\n", "#include <a.h>\n#if 1\n" },
    { "\"\\\n#line 3\"\n", "\"\\\n#line 3\"\n" },
    { "// \\\n#line 3\n#line 4", "// \\\n#line 3\n       " },
    { "/*\n#line 3\n*/", "/*\n#line 3\n*/" },
    { "int line = 3;", "int line = 3;" }
};

START_TEST(no_directive_gives_the_lines_other_numbers)
{
    char *text = handin_numbered(numbers[_i].text);
    ck_assert_str_eq(text, numbers[_i].numbered);
    free(text);
}
END_TEST

Suite *explain_suite(void)
{
    Suite *suite = suite_create("explanations");
    TCase *said = tcase_create("complaints"), *quoted = tcase_create("quotations"), *code = tcase_create("code");
    tcase_add_loop_test(said, a_complaint_of_the_compiler_is_explained, 0, COUNT(complaints));
    tcase_add_loop_test(said, a_complaint_of_the_linker_is_explained, 0, COUNT(unlinked));
    tcase_add_test(said, complaints_are_taken_apart);
    tcase_add_loop_test(said, whatever_the_compiler_says_is_survived, 0, COUNT(strange));
    tcase_add_test(said, a_missing_return_is_more_important_than_an_unused_variable);
    tcase_add_test(said, what_other_compilers_call_an_error_is_known_as_well);
    tcase_add_loop_test(said, a_misspelt_word_of_c_is_recognised, 0, COUNT(misspelt));
    tcase_add_loop_test(quoted, a_line_is_quoted_with_a_mark, 0, COUNT(quotations));
    tcase_add_test(quoted, the_mark_stands_under_its_sign_in_lines_of_all_widths);
    tcase_add_loop_test(code, what_is_seldom_meant_is_found_and_nothing_else, 0, COUNT(suspicions));
    tcase_add_loop_test(code, no_directive_gives_the_lines_other_numbers, 0, COUNT(numbers));
    suite_add_tcase(suite, said);
    suite_add_tcase(suite, quoted);
    suite_add_tcase(suite, code);
    return suite;
}

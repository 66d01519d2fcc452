/* test_text.c: what the grader says: harmless texts and numbers. */
#define _GNU_SOURCE
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

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

Suite *text_suite(void)
{
    Suite *suite = suite_create("text");
    TCase *texts = tcase_create("texts");
    tcase_add_loop_test(texts, untrusted_text_is_made_harmless, 0, COUNT(harmless));
    tcase_add_loop_test(texts, two_numbers_show_the_digits_that_tell_them_apart, 0, COUNT(pairs));
    tcase_add_test(texts, no_line_is_wider_than_the_terminal);
    suite_add_tcase(suite, texts);
    return suite;
}

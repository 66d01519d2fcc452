/* test_tagger.c: the tagger learns what can be learned, and guesses nothing else. */
#include "tagger.h"

#include <check.h>
#include <math.h>

Suite *tagger_suite(void);

enum { N = 2, EXAMPLES = 8, OTHERS = 4 };

/* Two kinds of words: those of the first have more of the first company. */
static const double x[EXAMPLES * N] = { 0.9, 0.1, 0.2, 0.8, 0.8, 0.3, 0.1, 0.9, 0.7, 0.2, 0.3, 0.7, 0.9, 0.3, 0.2, 0.9 };
static const double label[EXAMPLES] = { 0, 1, 0, 1, 0, 1, 0, 1 };
static const double unseen[OTHERS * N] = { 0.85, 0.15, 0.75, 0.25, 0.15, 0.85, 0.25, 0.95 };

START_TEST(words_of_two_companies_are_told_apart)
{
    double verb[OTHERS];
    tag_words(x, label, EXAMPLES, unseen, OTHERS, N, verb);
    for (int k = 0; k < OTHERS; k++) {
        ck_assert(verb[k] > 0 && verb[k] < 1);
        ck_assert_int_eq(verb[k] > 0.5, k >= 2);
    }
}
END_TEST

START_TEST(exchanged_labels_exchange_the_answers)
{
    double opposite[EXAMPLES], verb[OTHERS];
    for (int k = 0; k < EXAMPLES; k++)
        opposite[k] = 1 - label[k];
    tag_words(x, opposite, EXAMPLES, unseen, OTHERS, N, verb);
    for (int k = 0; k < OTHERS; k++)
        ck_assert_int_eq(verb[k] > 0.5, k < 2);
}
END_TEST

START_TEST(the_same_data_give_the_same_answers)
{
    double first[OTHERS], second[OTHERS];
    tag_words(x, label, EXAMPLES, unseen, OTHERS, N, first);
    tag_words(x, label, EXAMPLES, unseen, OTHERS, N, second);
    for (int k = 0; k < OTHERS; k++)
        ck_assert_double_eq(first[k], second[k]);
}
END_TEST

START_TEST(an_answer_does_not_depend_on_the_other_unseen_words)
{
    double all[OTHERS], alone;
    tag_words(x, label, EXAMPLES, unseen, OTHERS, N, all);
    for (int k = 0; k < OTHERS; k++) {
        tag_words(x, label, EXAMPLES, unseen + k * N, 1, N, &alone);
        ck_assert_double_eq(alone, all[k]);
    }
}
END_TEST

Suite *tagger_suite(void)
{
    Suite *suite = suite_create("tagger");
    TCase *all = tcase_create("all");
    tcase_add_test(all, words_of_two_companies_are_told_apart);
    tcase_add_test(all, exchanged_labels_exchange_the_answers);
    tcase_add_test(all, the_same_data_give_the_same_answers);
    tcase_add_test(all, an_answer_does_not_depend_on_the_other_unseen_words);
    suite_add_tcase(suite, all);
    return suite;
}

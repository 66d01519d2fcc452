/* test_similarity.c: ranks and their correlation by hand, files of judgements right and wrong. */
#include "similarity.h"

#include <check.h>
#include <math.h>
#include <string.h>

Suite *similarity_suite(void);

START_TEST(equal_numbers_share_the_mean_of_their_ranks)
{
    const double x[] = { 5, 3, 9, 5 }, all_equal[] = { 2, 2, 2 }, falling[] = { 4, 3, 2, -1 };
    double rank[4];
    ck_assert_int_eq(mean_ranks(x, 4, rank), WOVEN_OK);
    const double expected[] = { 2.5, 1, 4, 2.5 };
    for (int i = 0; i < 4; i++)
        ck_assert_double_eq(rank[i], expected[i]);
    ck_assert_int_eq(mean_ranks(all_equal, 3, rank), WOVEN_OK);
    for (int i = 0; i < 3; i++)
        ck_assert_double_eq(rank[i], 2);
    ck_assert_int_eq(mean_ranks(falling, 4, rank), WOVEN_OK);
    for (int i = 0; i < 4; i++)
        ck_assert_double_eq(rank[i], 4 - i);
}
END_TEST

START_TEST(the_rank_correlation_is_that_of_the_textbook)
{
    /* Without ties: 1 - 6 sum d^2 / (n (n^2 - 1)); here d = 0, 1, 1, 1, 1, 0 of six, so 1 - 24/210. */
    const double x[] = { 10, 20, 30, 40, 50, 60 }, y[] = { 1, 3, 2, 5, 4, 6 };
    double rho;
    ck_assert_int_eq(spearman(x, y, 6, &rho), WOVEN_OK);
    ck_assert_double_eq_tol(rho, 1 - 24.0 / 210, 1e-15);
    /* With ties, by hand: ranks 1, 2.5, 2.5, 4 and 1, 2, 3.5, 3.5: products 2.25 + 0 + 0 + 1.5 = 3.75, squares 4.5. */
    const double tied_x[] = { 1, 2, 2, 3 }, tied_y[] = { -7, 0, 4, 4 };
    ck_assert_int_eq(spearman(tied_x, tied_y, 4, &rho), WOVEN_OK);
    ck_assert_double_eq_tol(rho, 3.75 / 4.5, 1e-15);
}
END_TEST

START_TEST(the_rank_correlation_sees_only_the_order)
{
    const double x[] = { 0.1, 0.7, 0.3, 0.9, 0.2 };
    double grown[5], turned[5], rho;
    for (int i = 0; i < 5; i++) {
        grown[i] = exp(20 * x[i]);
        turned[i] = -x[i];
    }
    ck_assert_int_eq(spearman(x, grown, 5, &rho), WOVEN_OK);
    ck_assert_double_eq_tol(rho, 1, 1e-15);
    ck_assert_int_eq(spearman(x, turned, 5, &rho), WOVEN_OK);
    ck_assert_double_eq_tol(rho, -1, 1e-15);
}
END_TEST

START_TEST(without_an_order_there_is_no_rank_correlation)
{
    const double x[] = { 1, 2, 3 }, flat[] = { 4, 4, 4 };
    double rho = 7;
    ck_assert_int_eq(spearman(x, flat, 3, &rho), WOVEN_EMPTY);
    ck_assert_int_eq(spearman(flat, x, 3, &rho), WOVEN_EMPTY);
    ck_assert_int_eq(spearman(x, x, 1, &rho), WOVEN_EMPTY);
    ck_assert_int_eq(spearman(x, x, 0, &rho), WOVEN_EMPTY);
    ck_assert_double_eq(rho, 7);
}
END_TEST

/* The cosines of king with queen, woman and bread are 1/3, -1/3 and 0. */
static embedding *kings(void)
{
    static const char *const word[] = { "king", "queen", "woman", "bread" };
    static const float vector[] = { 1, -1, -1, 0, 1, 1, -1, 0, -1, 1, -1, 0, 0, 0, 0, 2 };
    embedding *made = NULL;
    ck_assert_int_eq(embedding_create(&made, word, 4, 4), WOVEN_OK);
    memcpy(made->vector, vector, sizeof vector);
    return made;
}

static woven_status similarity(const embedding *vectors, const char *text, similarity_agreement *found, size_t *line)
{
    FILE *const file = fmemopen((void *)(size_t)text, strlen(text), "r");
    ck_assert_ptr_nonnull(file);
    const woven_status status = similarity_compare(vectors, file, found, line);
    fclose(file);
    return status;
}

START_TEST(judgements_are_compared_with_cosines)
{
    embedding *const vectors = kings();
    similarity_agreement found;
    size_t line;
    const char *const text = "# judged by nobody\nking\tqueen\t9\n\nking woman 1.5 # far\r\nking unicorn 3\n  king bread 2e0";
    ck_assert_int_eq(similarity(vectors, text, &found, &line), WOVEN_OK);
    ck_assert_uint_eq(found.pairs, 4);
    ck_assert_uint_eq(found.known, 3);
    ck_assert_double_eq_tol(found.rho, 1, 1e-15);
    embedding_destroy(vectors);
}
END_TEST

START_TEST(a_file_of_judgements_that_is_none_is_refused_at_its_line)
{
    static const struct { const char *text; size_t line; } cases[] = {
        { "king queen 1\nking queen", 2 }, { "king queen\n", 1 }, { "king queen 1 2\n", 1 }, { "king\n", 1 },
        { "\n\nking queen high\n", 3 }, { "king queen nan\n", 1 }, { "king queen 1e999\n", 1 }, { "king queen 1x\n", 1 },
    };
    embedding *const vectors = kings();
    similarity_agreement found;
    size_t line;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ck_assert_int_eq(similarity(vectors, cases[i].text, &found, &line), WOVEN_BAD_FORMAT);
        ck_assert_uint_eq(line, cases[i].line);
    }
    char longest[6000];
    memset(longest, 'a', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    ck_assert_int_eq(similarity(vectors, longest, &found, &line), WOVEN_BAD_FORMAT);
    ck_assert_int_eq(similarity(vectors, "# nothing\n", &found, &line), WOVEN_EMPTY);
    ck_assert_int_eq(similarity(vectors, "king queen 1\nunicorn king 2\n", &found, &line), WOVEN_EMPTY);
    ck_assert_uint_eq(found.pairs, 2);
    ck_assert_uint_eq(found.known, 1);
    embedding_destroy(vectors);
}
END_TEST

Suite *similarity_suite(void)
{
    Suite *const suite = suite_create("similarity");
    TCase *const cases = tcase_create("similarity");
    tcase_add_test(cases, equal_numbers_share_the_mean_of_their_ranks);
    tcase_add_test(cases, the_rank_correlation_is_that_of_the_textbook);
    tcase_add_test(cases, the_rank_correlation_sees_only_the_order);
    tcase_add_test(cases, without_an_order_there_is_no_rank_correlation);
    tcase_add_test(cases, judgements_are_compared_with_cosines);
    tcase_add_test(cases, a_file_of_judgements_that_is_none_is_refused_at_its_line);
    suite_add_tcase(suite, cases);
    return suite;
}

/* test_words.c: words as vectors, against brute force, the formulas, and counts that were made with a pencil. */
#include "words.h"

#include <check.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

Suite *words_suite(void);

enum { WORDS = 6, CELLS = WORDS * WORDS, TOKENS = 40, DIMENSIONS = 5, TRIALS = 200 };

/* The text of the chapter: its words by their numbers, and how long its sentences are. */
enum { THE, SOLID, IS, ICE, GAS, STEAM, BECOMES, WATER, OR, BOOK_WORDS, BOOK_CELLS = BOOK_WORDS * BOOK_WORDS };
static const size_t book_text[19] = {
    THE, SOLID, IS, ICE, THE, GAS, IS, STEAM, ICE, BECOMES, WATER, STEAM, BECOMES, WATER, WATER, BECOMES, ICE, OR, STEAM
};
static const size_t book_length[5] = { 4, 4, 3, 3, 5 };

/* Its neighbours at most two steps away, counted in the sentences by hand. */
static const double book_counts[BOOK_CELLS] = {
    0, 1, 2, 0, 1, 0, 0, 0, 0, /* the */
    1, 0, 1, 1, 0, 0, 0, 0, 0, /* solid */
    2, 1, 0, 1, 1, 1, 0, 0, 0, /* is */
    0, 1, 1, 0, 0, 1, 2, 2, 1, /* ice */
    1, 0, 1, 0, 0, 1, 0, 0, 0, /* gas */
    0, 0, 1, 1, 1, 0, 1, 1, 1, /* steam */
    0, 0, 0, 2, 0, 1, 0, 3, 1, /* becomes */
    0, 0, 0, 2, 0, 1, 3, 0, 0, /* water */
    0, 0, 0, 1, 0, 1, 1, 0, 0, /* or */
};

typedef void counter(const size_t text[], size_t tokens, size_t words, size_t window, double counts[]);

static void count_book(counter *count, double counts[BOOK_CELLS])
{
    const size_t *sentence = book_text;
    memset(counts, 0, BOOK_CELLS * sizeof *counts);
    for (int s = 0; s < 5; s++) {
        count(sentence, book_length[s], BOOK_WORDS, 2, counts);
        sentence += book_length[s];
    }
}

/* A repeatable source of numbers in [-1, 1): the quality of a linear congruence is enough for inputs of tests. */
static double draw(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return (double)*state / 2147483648.0 - 1.0;
}

static size_t draw_below(uint32_t *state, size_t limit)
{
    return (size_t)((draw(state) + 1) / 2 * (double)limit);
}

/* Counts as few or many, with some rows and columns that may be empty. */
static void draw_counts(uint32_t *state, double counts[CELLS])
{
    for (int k = 0; k < CELLS; k++)
        counts[k] = draw(state) > 0.3 ? (double)draw_below(state, 9) : 0;
}

static double row_sum(const double table[CELLS], size_t i)
{
    double sum = 0;
    for (size_t j = 0; j < WORDS; j++)
        sum += table[i * WORDS + j];
    return sum;
}

static double column_sum(const double table[CELLS], size_t j)
{
    double sum = 0;
    for (size_t i = 0; i < WORDS; i++)
        sum += table[i * WORDS + j];
    return sum;
}

/* Another way to count: each cell by itself looks at all ordered pairs of places in the text. */
static double brute_force(const size_t text[], size_t tokens, size_t window, size_t a, size_t b, bool weighted)
{
    double sum = 0;
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = 0; j < tokens; j++) {
            const double distance = fabs((double)i - (double)j);
            if (text[i] == a && text[j] == b && distance > 0 && distance <= (double)window)
                sum += weighted ? 1 / distance : 1;
        }
    return sum;
}

static void compare_with_brute_force(counter *count, bool weighted, uint32_t seed)
{
    for (int trial = 0; trial < TRIALS; trial++) {
        size_t text[TOKENS];
        double counts[CELLS] = { 0 };
        const size_t tokens = draw_below(&seed, TOKENS + 1), window = draw_below(&seed, 8);
        for (size_t i = 0; i < tokens; i++)
            text[i] = draw_below(&seed, WORDS);
        count(text, tokens, WORDS, window, counts);
        for (size_t a = 0; a < WORDS; a++)
            for (size_t b = 0; b < WORDS; b++) {
                ck_assert_double_eq_tol(counts[a * WORDS + b],
                    brute_force(text, tokens, window, a, b, weighted), 1e-12);
                ck_assert_double_eq(counts[a * WORDS + b], counts[b * WORDS + a]);
            }
    }
}

START_TEST(a_one_hot_vector_has_a_single_one_at_its_word)
{
    for (size_t words = 1; words <= 9; words++)
        for (size_t word = 0; word < words; word++) {
            double vector[9] = { 7, 7, 7, 7, 7, 7, 7, 7, 7 };
            one_hot(word, words, vector);
            for (size_t i = 0; i < 9; i++)
                ck_assert_double_eq(vector[i], i >= words ? 7 : i == word ? 1 : 0);
        }
}
END_TEST

START_TEST(different_one_hot_vectors_are_at_right_angles)
{
    for (size_t a = 0; a < WORDS; a++)
        for (size_t b = 0; b < WORDS; b++) {
            double of_a[WORDS], of_b[WORDS];
            one_hot(a, WORDS, of_a);
            one_hot(b, WORDS, of_b);
            ck_assert_double_eq(cosine_similarity(of_a, of_b, WORDS), a == b ? 1 : 0);
        }
}
END_TEST

START_TEST(the_books_text_has_the_counts_made_by_hand)
{
    double counts[BOOK_CELLS];
    count_book(count_neighbours, counts);
    for (int k = 0; k < BOOK_CELLS; k++)
        ck_assert_double_eq(counts[k], book_counts[k]);
}
END_TEST

/* Ice: solid at distance 2, is 1; becomes 1, water 2; becomes 1, water 2, or 1, steam 2. */
START_TEST(the_books_ice_has_the_weighted_counts_made_by_hand)
{
    const double ice[BOOK_WORDS] = { 0, 0.5, 1, 0, 0, 0.5, 2, 1, 1 };
    double counts[BOOK_CELLS];
    count_book(count_weighted, counts);
    for (int j = 0; j < BOOK_WORDS; j++)
        ck_assert_double_eq(counts[ICE * BOOK_WORDS + j], ice[j]);
}
END_TEST

START_TEST(neighbours_are_those_of_brute_force_and_symmetric)
{
    compare_with_brute_force(count_neighbours, false, 1);
}
END_TEST

START_TEST(weighted_neighbours_are_those_of_brute_force_and_symmetric)
{
    compare_with_brute_force(count_weighted, true, 2);
}
END_TEST

START_TEST(with_direct_neighbours_only_both_ways_of_counting_agree)
{
    uint32_t state = 3;
    for (int trial = 0; trial < TRIALS; trial++) {
        size_t text[TOKENS];
        double plain[CELLS] = { 0 }, weighted[CELLS] = { 0 };
        for (int i = 0; i < TOKENS; i++)
            text[i] = draw_below(&state, WORDS);
        count_neighbours(text, TOKENS, WORDS, 1, plain);
        count_weighted(text, TOKENS, WORDS, 1, weighted);
        for (int k = 0; k < CELLS; k++)
            ck_assert_double_eq(plain[k], weighted[k]);
    }
}
END_TEST

START_TEST(a_second_text_is_added_to_the_counts_of_the_first)
{
    const size_t text[4] = { 0, 1, 2, 1 };
    double once[9] = { 0 }, twice[9] = { 0 };
    count_neighbours(text, 4, 3, 2, once);
    count_neighbours(text, 4, 3, 2, twice);
    count_neighbours(text, 4, 3, 2, twice);
    for (int k = 0; k < 9; k++)
        ck_assert_double_eq(twice[k], 2 * once[k]);
}
END_TEST

START_TEST(a_window_as_large_as_a_number_can_be_is_the_whole_text)
{
    const size_t text[3] = { 0, 1, 2 };
    double counts[9] = { 0 };
    count_neighbours(text, 3, 3, SIZE_MAX, counts);
    for (size_t i = 0; i < 3; i++)
        for (size_t j = 0; j < 3; j++)
            ck_assert_double_eq(counts[i * 3 + j], i == j ? 0 : 1);
}
END_TEST

START_TEST(rows_of_probabilities_sum_to_one_unless_there_are_no_counts)
{
    uint32_t state = 4;
    for (int trial = 0; trial < TRIALS; trial++) {
        double counts[CELLS], p[CELLS];
        draw_counts(&state, counts);
        if (trial % 3 == 0)
            for (int j = 0; j < WORDS; j++)
                counts[trial % WORDS * WORDS + j] = 0;
        conditional_probability(counts, WORDS, p);
        for (size_t i = 0; i < WORDS; i++) {
            const double sum = row_sum(counts, i);
            ck_assert_double_eq_tol(row_sum(p, i), sum > 0 ? 1 : 0, 1e-14);
            for (size_t j = 0; j < WORDS; j++)
                ck_assert_double_eq_tol(p[i * WORDS + j] * sum, counts[i * WORDS + j], 1e-14);
        }
    }
}
END_TEST

START_TEST(the_cosine_is_symmetric_and_blind_to_positive_lengths)
{
    uint32_t state = 5;
    for (int trial = 0; trial < TRIALS; trial++) {
        double a[DIMENSIONS], b[DIMENSIONS], longer[DIMENSIONS], opposite[DIMENSIONS];
        const double scale = 2 + draw(&state);
        for (int i = 0; i < DIMENSIONS; i++) {
            a[i] = draw(&state), b[i] = draw(&state);
            longer[i] = scale * a[i];
            opposite[i] = -a[i];
        }
        const double cosine = cosine_similarity(a, b, DIMENSIONS);
        ck_assert_double_le(fabs(cosine), 1 + 1e-15);
        ck_assert_double_eq(cosine_similarity(b, a, DIMENSIONS), cosine);
        ck_assert_double_eq_tol(cosine_similarity(longer, b, DIMENSIONS), cosine, 1e-14);
        ck_assert_double_eq(cosine_similarity(opposite, b, DIMENSIONS), -cosine);
        ck_assert_double_eq_tol(cosine_similarity(a, longer, DIMENSIONS), 1, 1e-14);
    }
}
END_TEST

START_TEST(in_the_plane_the_cosine_is_that_of_the_angle)
{
    for (int degrees = 0; degrees <= 360; degrees += 5) {
        const double turn = degrees * acos(-1) / 180;
        const double a[2] = { 3 * cos(0.4), 3 * sin(0.4) }, b[2] = { cos(0.4 + turn), sin(0.4 + turn) };
        ck_assert_double_eq_tol(cosine_similarity(a, b, 2), cos(turn), 1e-15);
    }
}
END_TEST

START_TEST(nothing_is_similar_to_a_vector_of_zeros)
{
    const double zero[3] = { 0, 0, 0 }, other[3] = { 1, -2, 3 };
    ck_assert_double_eq(cosine_similarity(zero, other, 3), 0);
    ck_assert_double_eq(cosine_similarity(other, zero, 3), 0);
    ck_assert_double_eq(cosine_similarity(zero, zero, 3), 0);
    ck_assert_double_eq(cosine_similarity(other, other, 0), 0);
}
END_TEST

/* Ice and steam share six products; their rows have the squares 12 and 6. */
START_TEST(ice_and_steam_of_the_book_are_half_a_right_angle_apart)
{
    double counts[BOOK_CELLS];
    count_book(count_neighbours, counts);
    ck_assert_double_eq_tol(cosine_similarity(&counts[ICE * BOOK_WORDS], &counts[STEAM * BOOK_WORDS], BOOK_WORDS),
        sqrt(0.5), 1e-15);
}
END_TEST

/* The formula with its logarithm taken apart, and probabilities instead of counts. */
START_TEST(ppmi_is_its_formula_where_words_met_and_zero_elsewhere)
{
    uint32_t state = 6;
    for (int trial = 0; trial < TRIALS; trial++) {
        double counts[CELLS], result[CELLS], all = 0;
        draw_counts(&state, counts);
        for (size_t i = 0; i < WORDS; i++)
            all += row_sum(counts, i);
        ppmi(counts, WORDS, result);
        for (size_t i = 0; i < WORDS; i++)
            for (size_t j = 0; j < WORDS; j++) {
                const double joint = counts[i * WORDS + j] / all;
                const double p_i = row_sum(counts, i) / all, p_j = column_sum(counts, j) / all;
                const double expected = joint > 0 ? fmax(0, log(joint) - log(p_i) - log(p_j)) : 0;
                ck_assert_double_eq_tol(result[i * WORDS + j], expected, 1e-12);
            }
    }
}
END_TEST

START_TEST(ppmi_does_not_change_when_the_corpus_is_read_twice)
{
    uint32_t state = 7;
    double counts[CELLS], doubled[CELLS], once[CELLS], twice[CELLS];
    draw_counts(&state, counts);
    for (int k = 0; k < CELLS; k++)
        doubled[k] = 2 * counts[k];
    ppmi(counts, WORDS, once);
    ppmi(doubled, WORDS, twice);
    for (int k = 0; k < CELLS; k++)
        ck_assert_double_eq_tol(once[k], twice[k], 1e-15);
}
END_TEST

START_TEST(what_chance_alone_would_give_is_no_surprise)
{
    const double rows[3] = { 1, 2, 5 }, columns[3] = { 4, 3, 2 };
    double counts[9], none[9] = { 0 }, result[9];
    for (size_t i = 0; i < 3; i++)
        for (size_t j = 0; j < 3; j++)
            counts[i * 3 + j] = rows[i] * columns[j];
    ppmi(counts, 3, result);
    for (int k = 0; k < 9; k++)
        ck_assert_double_eq_tol(result[k], 0, 1e-15);
    ppmi(none, 3, result);
    for (int k = 0; k < 9; k++)
        ck_assert_double_eq(result[k], 0);
}
END_TEST

START_TEST(the_nearest_word_is_another_one_and_none_is_nearer)
{
    uint32_t state = 8;
    for (int trial = 0; trial < TRIALS; trial++) {
        double vectors[WORDS * DIMENSIONS];
        for (int k = 0; k < WORDS * DIMENSIONS; k++)
            vectors[k] = draw(&state);
        for (size_t word = 0; word < WORDS; word++) {
            const size_t nearest = nearest_word(vectors, WORDS, DIMENSIONS, word);
            const double *own = &vectors[word * DIMENSIONS];
            ck_assert_uint_lt(nearest, WORDS);
            ck_assert_uint_ne(nearest, word);
            for (size_t i = 0; i < WORDS; i++)
                ck_assert(i == word || cosine_similarity(own, &vectors[i * DIMENSIONS], DIMENSIONS)
                    <= cosine_similarity(own, &vectors[nearest * DIMENSIONS], DIMENSIONS));
        }
    }
}
END_TEST

START_TEST(of_equally_near_words_the_first_is_returned)
{
    const double vectors[8] = { 0, 1, 1, 0, 0, -1, 1, 0 }, opposite[4] = { 1, 0, -1, 0 };
    ck_assert_uint_eq(nearest_word(vectors, 4, 2, 0), 1);
    ck_assert_uint_eq(nearest_word(vectors, 4, 2, 1), 3);
    ck_assert_uint_eq(nearest_word(vectors, 4, 2, 2), 1);
    ck_assert_uint_eq(nearest_word(opposite, 2, 2, 0), 1);
}
END_TEST

Suite *words_suite(void)
{
    Suite *suite = suite_create("words");
    TCase *cases = tcase_create("words");
    tcase_add_test(cases, a_one_hot_vector_has_a_single_one_at_its_word);
    tcase_add_test(cases, different_one_hot_vectors_are_at_right_angles);
    tcase_add_test(cases, the_books_text_has_the_counts_made_by_hand);
    tcase_add_test(cases, the_books_ice_has_the_weighted_counts_made_by_hand);
    tcase_add_test(cases, neighbours_are_those_of_brute_force_and_symmetric);
    tcase_add_test(cases, weighted_neighbours_are_those_of_brute_force_and_symmetric);
    tcase_add_test(cases, with_direct_neighbours_only_both_ways_of_counting_agree);
    tcase_add_test(cases, a_second_text_is_added_to_the_counts_of_the_first);
    tcase_add_test(cases, a_window_as_large_as_a_number_can_be_is_the_whole_text);
    tcase_add_test(cases, rows_of_probabilities_sum_to_one_unless_there_are_no_counts);
    tcase_add_test(cases, the_cosine_is_symmetric_and_blind_to_positive_lengths);
    tcase_add_test(cases, in_the_plane_the_cosine_is_that_of_the_angle);
    tcase_add_test(cases, nothing_is_similar_to_a_vector_of_zeros);
    tcase_add_test(cases, ice_and_steam_of_the_book_are_half_a_right_angle_apart);
    tcase_add_test(cases, ppmi_is_its_formula_where_words_met_and_zero_elsewhere);
    tcase_add_test(cases, ppmi_does_not_change_when_the_corpus_is_read_twice);
    tcase_add_test(cases, what_chance_alone_would_give_is_no_surprise);
    tcase_add_test(cases, the_nearest_word_is_another_one_and_none_is_nearer);
    tcase_add_test(cases, of_equally_near_words_the_first_is_returned);
    suite_add_tcase(suite, cases);
    return suite;
}

/* test_embedding.c: neighbours against brute force, analogies on a grid, files bit for bit and broken in every way. */
#include "embedding.h"
#include "splitmix.h"

#include <check.h>
#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

Suite *embedding_suite(void);

static char path[64];

static void setup(void)
{
    snprintf(path, sizeof path, "/tmp/test_embedding.%ld", (long)getpid());
}

static void teardown(void)
{
    remove(path);
}

static embedding *table(const char *const *word, size_t words, size_t n, const float *vector)
{
    embedding *made = NULL;
    ck_assert_int_eq(embedding_create(&made, word, words, n), WOVEN_OK);
    if (vector != NULL)
        memcpy(made->vector, vector, words * n * sizeof *vector);
    return made;
}

/* Words w0, w1, ... with random vectors; every seventh has the length 0. */
static embedding *random_table(size_t words, size_t n, uint64_t seed)
{
    char (*text)[24] = calloc(words, sizeof *text);
    const char **word = calloc(words, sizeof *word);
    for (size_t i = 0; i < words; i++) {
        snprintf(text[i], sizeof text[i], "w%zu", i);
        word[i] = text[i];
    }
    embedding *const made = table(word, words, n, NULL);
    for (size_t i = 0; i < words * n; i++)
        made->vector[i] = i / n % 7 == 6 ? 0 : (float)(splitmix_uniform(&seed) - 0.5);
    free(word);
    free(text);
    return made;
}

/* --- words ------------------------------------------------------------------------------------------------------ */

START_TEST(words_are_found_by_their_letters_and_others_are_not)
{
    embedding *const vectors = random_table(3000, 2, 1);
    for (size_t i = 0; i < 3000; i++)
        ck_assert_uint_eq(embedding_find(vectors, vectors->word[i]), i);
    ck_assert_uint_eq(embedding_find(vectors, "w3000"), SIZE_MAX);
    ck_assert_uint_eq(embedding_find(vectors, ""), SIZE_MAX);
    ck_assert_uint_eq(embedding_find(vectors, "W1"), SIZE_MAX);
    embedding_destroy(vectors);
}
END_TEST

START_TEST(a_new_table_has_vectors_of_zeros_and_copies_of_the_words)
{
    char word[] = "bread";
    const char *const words[] = { word };
    embedding *const vectors = table(words, 1, 3, NULL);
    word[0] = 'd';
    ck_assert_str_eq(vectors->word[0], "bread");
    for (int i = 0; i < 3; i++)
        ck_assert(vectors->vector[i] == 0);
    embedding_destroy(vectors);
    embedding_destroy(NULL);
}
END_TEST

START_TEST(tables_that_could_not_be_saved_are_not_made)
{
    char longest[EMBEDDING_WORD_MAX + 2];
    memset(longest, 'a', sizeof longest);
    longest[EMBEDDING_WORD_MAX + 1] = '\0';
    const char *const twice[] = { "a", "b", "a" }, *const bad[] = { "", "a b", "a\tb", "a\n", "\r", longest };
    embedding *made = NULL;
    ck_assert_int_eq(embedding_create(&made, twice, 3, 2), WOVEN_BAD_ARGUMENT);
    ck_assert_int_eq(embedding_create(&made, twice, 0, 2), WOVEN_BAD_ARGUMENT);
    ck_assert_int_eq(embedding_create(&made, twice, 2, 0), WOVEN_BAD_ARGUMENT);
    ck_assert_int_eq(embedding_create(&made, twice, 2, SIZE_MAX), WOVEN_TOO_LARGE);
    ck_assert_int_eq(embedding_create(&made, twice, 2, SIZE_MAX / 4), WOVEN_TOO_LARGE);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        ck_assert_int_eq(embedding_create(&made, &bad[i], 1, 2), WOVEN_BAD_ARGUMENT);
    ck_assert_ptr_null(made);
    longest[EMBEDDING_WORD_MAX] = '\0';
    ck_assert_int_eq(embedding_create(&made, &bad[5], 1, 2), WOVEN_OK);
    embedding_destroy(made);
}
END_TEST

/* --- nearness --------------------------------------------------------------------------------------------------- */

static double plain_cosine(const float *a, const float *b, size_t n)
{
    long double ab = 0, aa = 0, bb = 0;
    for (size_t i = 0; i < n; i++)
        ab += (long double)a[i] * b[i], aa += (long double)a[i] * a[i], bb += (long double)b[i] * b[i];
    return aa > 0 && bb > 0 ? (double)(ab / (sqrtl(aa) * sqrtl(bb))) : 0;
}

START_TEST(the_nearest_words_are_those_of_a_search_by_hand)
{
    enum { WORDS = 200, N = 5, K = 12 };
    embedding *const vectors = random_table(WORDS, N, 7);
    for (size_t query = 0; query < 20; query++) {
        const float *const asked = vectors->vector + query * N;
        const size_t without[] = { query, (query * 31 + 5) % WORDS };
        embedding_neighbour found[K];
        bool used[WORDS] = { false };
        const size_t expected = query % 7 == 6 ? 0 : K;
        ck_assert_uint_eq(embedding_near(vectors, asked, without, 2, found, K), expected);
        for (size_t rank = 0; rank < expected; rank++) {
            size_t best = SIZE_MAX;
            double highest = -2;
            for (size_t i = 0; i < WORDS; i++)
                if (!used[i] && i % 7 != 6 && i != without[0] && i != without[1]
                    && plain_cosine(asked, vectors->vector + i * N, N) > highest)
                    highest = plain_cosine(asked, vectors->vector + (best = i) * N, N);
            used[best] = true;
            ck_assert_uint_eq(found[rank].word, best);
            ck_assert_double_eq_tol(found[rank].similarity, highest, 1e-12);
        }
    }
    embedding_destroy(vectors);
}
END_TEST

START_TEST(equally_near_words_come_by_their_numbers)
{
    const char *const word[] = { "a", "b", "c", "d", "e" };
    const float vector[] = { 0, 1, 2, 0, 1, 0, 4, 0, 0, 2 }, query[] = { 1, 0 };
    embedding *const vectors = table(word, 5, 2, vector);
    embedding_neighbour found[5];
    ck_assert_uint_eq(embedding_near(vectors, query, NULL, 0, found, 2), 2);
    ck_assert_uint_eq(found[0].word, 1);
    ck_assert_uint_eq(found[1].word, 2);
    ck_assert_uint_eq(embedding_near(vectors, query, NULL, 0, found, 5), 5);
    const size_t order[] = { 1, 2, 3, 0, 4 };
    for (int i = 0; i < 5; i++)
        ck_assert_uint_eq(found[i].word, order[i]);
    ck_assert_uint_eq(embedding_near(vectors, query, NULL, 0, found, 0), 0);
    embedding_destroy(vectors);
}
END_TEST

START_TEST(fewer_words_than_asked_for_are_all_that_there_are)
{
    const char *const word[] = { "a", "b", "c" };
    const float vector[] = { 1, 0, 0, 0, -1, 0 }, query[] = { 3, 0 };
    embedding *const vectors = table(word, 3, 2, vector);
    embedding_neighbour found[9];
    const size_t a = 0;
    ck_assert_uint_eq(embedding_near(vectors, query, &a, 1, found, 9), 1);
    ck_assert_uint_eq(found[0].word, 2);
    ck_assert_double_eq(found[0].similarity, -1);
    embedding_destroy(vectors);
}
END_TEST

START_TEST(the_cosine_with_a_vector_of_length_zero_is_zero)
{
    const char *const word[] = { "a", "b", "c" };
    const float vector[] = { 3, 4, 0, 0, 4, 3 };
    embedding *const vectors = table(word, 3, 2, vector);
    ck_assert_double_eq(embedding_cosine(vectors, 0, 1), 0);
    ck_assert_double_eq_tol(embedding_cosine(vectors, 0, 2), 24.0 / 25, 1e-15);
    ck_assert_double_eq_tol(embedding_cosine(vectors, 2, 2), 1, 1e-15);
    embedding_destroy(vectors);
}
END_TEST

/* A grid: a number for royal, one for female, one for young, and one that makes all lengths equal. */
static const char *const grid_word[] = { "king", "queen", "man", "woman", "prince", "princess", "boy", "girl", "bread" };

static embedding *grid(void)
{
    static const float vector[] = {
        1, -1, -1, 0, 1, 1, -1, 0, -1, -1, -1, 0, -1, 1, -1, 0, 1, -1, 1, 0, 1, 1, 1, 0, -1, -1, 1, 0, -1, 1, 1, 0,
        0, 0, 0, 2
    };
    return table(grid_word, 9, 4, vector);
}

static void ck_analogy(const embedding *vectors, const char *a, const char *b, const char *c, const char *d)
{
    embedding_neighbour found[2];
    size_t count;
    ck_assert_int_eq(embedding_analogy(vectors, embedding_find(vectors, a), embedding_find(vectors, b),
        embedding_find(vectors, c), found, 2, &count), WOVEN_OK);
    ck_assert_uint_eq(count, 2);
    ck_assert_str_eq(vectors->word[found[0].word], d);
    ck_assert_double_eq_tol(found[0].similarity, 1, 1e-6);
    ck_assert(found[1].similarity < 0.9);
}

START_TEST(analogies_on_a_grid_are_exact)
{
    embedding *const vectors = grid();
    ck_analogy(vectors, "man", "king", "woman", "queen");
    ck_analogy(vectors, "king", "man", "queen", "woman");
    ck_analogy(vectors, "boy", "girl", "prince", "princess");
    ck_analogy(vectors, "man", "boy", "queen", "princess");
    embedding_destroy(vectors);
}
END_TEST

START_TEST(the_lengths_of_vectors_do_not_matter_in_an_analogy)
{
    embedding *const vectors = grid();
    for (size_t word = 0; word < vectors->words; word++)
        for (size_t i = 0; i < 4; i++)
            vectors->vector[4 * word + i] *= (float)(word + 1);
    ck_analogy(vectors, "man", "king", "woman", "queen");
    ck_analogy(vectors, "boy", "girl", "prince", "princess");
    embedding_destroy(vectors);
}
END_TEST

START_TEST(the_words_of_the_question_are_no_answers)
{
    embedding *const vectors = grid();
    embedding_neighbour found[9];
    size_t count;
    ck_assert_int_eq(embedding_analogy(vectors, 2, 2, 0, found, 9, &count), WOVEN_OK); /* man : man = king : ? */
    ck_assert_uint_eq(count, 7);
    for (size_t i = 0; i < count; i++)
        ck_assert(found[i].word != 0 && found[i].word != 2);
    embedding_destroy(vectors);
}
END_TEST

START_TEST(the_odd_word_is_the_one_least_like_the_others)
{
    embedding *const vectors = grid();
    const size_t royal[] = { 0, 8, 1 }, two[] = { 3, 0 };
    double mean[3];
    ck_assert_uint_eq(embedding_odd(vectors, royal, 3, mean), 1);
    ck_assert_double_eq_tol(mean[0], 1.0 / 6, 1e-15);
    ck_assert_double_eq_tol(mean[1], 0, 1e-15);
    ck_assert_uint_eq(embedding_odd(vectors, two, 2, mean), 0);
    ck_assert_double_eq(mean[0], mean[1]);
    embedding_destroy(vectors);
}
END_TEST

/* --- spelling --------------------------------------------------------------------------------------------------- */

START_TEST(a_mistyped_word_finds_the_nearest_spelling)
{
    static const char *const word[] = { "the", "bread", "broad", "breathe", "king", "kings", "ox", "of" };
    static const struct { const char *typed, *meant; } cases[] = {
        { "bred", "bread" }, { "braed", "bread" }, { "Bread", "bread" }, { "brxad", "bread" }, { "broat", "broad" },
        { "breathing", NULL }, { "knigs", "kings" }, { "kingss", "kings" }, { "ing", "king" }, { "oy", "ox" },
        { "xyz", NULL }, { "thee", "the" }, { "", NULL }, { "q", NULL },
    };
    embedding *const vectors = table(word, 8, 1, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const size_t found = embedding_spelling(vectors, cases[i].typed);
        ck_assert_msg((found == SIZE_MAX) == (cases[i].meant == NULL), "%s", cases[i].typed);
        if (found != SIZE_MAX)
            ck_assert_str_eq(vectors->word[found], cases[i].meant);
    }
    embedding_destroy(vectors);
}
END_TEST

/* --- files ------------------------------------------------------------------------------------------------------ */

static void ck_same(const embedding *a, const embedding *b)
{
    ck_assert_uint_eq(a->words, b->words);
    ck_assert_uint_eq(a->n, b->n);
    for (size_t i = 0; i < a->words; i++) {
        ck_assert_str_eq(a->word[i], b->word[i]);
        ck_assert_uint_eq(embedding_find(b, a->word[i]), i);
    }
    ck_assert_mem_eq(a->vector, b->vector, a->words * a->n * sizeof(float));
}

static void ck_round_trip(const embedding *vectors)
{
    for (int format = EMBEDDING_GLOVE; format <= EMBEDDING_WORD2VEC_BINARY; format++) {
        embedding *again = NULL;
        size_t line = 0;
        ck_assert_int_eq(embedding_save(vectors, path, (embedding_format)format), WOVEN_OK);
        ck_assert_int_eq(embedding_load(&again, path, &line), WOVEN_OK);
        ck_same(vectors, again);
        embedding_destroy(again);
    }
}

START_TEST(every_format_gives_the_same_vectors_back_bit_for_bit)
{
    embedding *const vectors = random_table(400, 17, 23);
    uint64_t seed = 99;
    for (size_t i = 0; i < 400 * 17; i++) { /* floats with any bits */
        uint32_t bits = (uint32_t)splitmix_bits(&seed);
        float number;
        memcpy(&number, &bits, sizeof number);
        vectors->vector[i] = isfinite(number) ? number : 0;
    }
    const float odd[] = { 0.0f, -0.0f, FLT_MIN, FLT_MAX, -FLT_MAX, FLT_TRUE_MIN, 0.1f, 1e-40f, 16777217.0f, 1.0f / 3 };
    memcpy(vectors->vector + 100, odd, sizeof odd);
    ck_round_trip(vectors);
    embedding_destroy(vectors);
}
END_TEST

START_TEST(tables_of_any_shape_come_back)
{
    for (size_t n = 1; n <= 9; n++)
        for (size_t words = 1; words <= 9; words += 4) {
            embedding *const vectors = random_table(words, n, n);
            ck_round_trip(vectors);
            embedding_destroy(vectors);
        }
}
END_TEST

START_TEST(words_of_all_kinds_come_back)
{
    const char *const word[] = { "1", "-2.5", "nan", "don't", "caf\xc3\xa9", "\xff\xfe", "#", ",", "a\x0b", "</s>" };
    char longest[EMBEDDING_WORD_MAX + 1];
    memset(longest, 'z', EMBEDDING_WORD_MAX);
    longest[EMBEDDING_WORD_MAX] = '\0';
    const char *all[11];
    memcpy(all, word, 10 * sizeof *all);
    all[10] = longest;
    embedding *const vectors = table(all, 11, 3, NULL);
    for (size_t i = 0; i < 33; i++)
        vectors->vector[i] = (float)i / 8 - 1;
    ck_round_trip(vectors);
    embedding_destroy(vectors);
}
END_TEST

START_TEST(a_table_larger_than_the_buffer_comes_back)
{
    embedding *const vectors = random_table(1200, 13, 4);
    ck_round_trip(vectors);
    embedding_destroy(vectors);
}
END_TEST

static void write_file(const char *text, size_t length)
{
    FILE *const file = fopen(path, "wb");
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(text, 1, length, file), length);
    ck_assert_int_eq(fclose(file), 0);
}

static char *read_file(size_t *length)
{
    char *const text = calloc(1, 1 << 16);
    FILE *const file = fopen(path, "rb");
    ck_assert_ptr_nonnull(file);
    *length = fread(text, 1, (1 << 16) - 1, file);
    fclose(file);
    return text;
}

START_TEST(numbers_are_written_as_short_as_they_can_be)
{
    const char *const word[] = { "a", "b" };
    const float vector[] = { 0.1f, -0.25f, 123.456f, 1e-7f, 0.333333343f, 16777216 };
    embedding *const vectors = table(word, 2, 3, vector);
    size_t length;
    ck_assert_int_eq(embedding_save(vectors, path, EMBEDDING_WORD2VEC), WOVEN_OK);
    char *const text = read_file(&length);
    ck_assert_str_eq(text, "2 3\na 0.1 -0.25 123.456\nb 1e-07 0.33333334 16777216\n");
    free(text);
    embedding_destroy(vectors);
}
END_TEST

START_TEST(files_of_other_programs_are_read)
{
    static const char *const texts[] = {
        "one 1 2\ntwo -0.5 1e3\n", "one  1.0 2.0 \ntwo -0.500000 1000 \n", "2 2\none 1 2 \ntwo -.5 1000 \n",
        "2 2 \r\none 1 2\r\ntwo -0.5 1000\r\n", "one\t1\t2\ntwo\t-5e-1\t+1000\n",
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        embedding *vectors = NULL;
        size_t line;
        write_file(texts[i], strlen(texts[i]));
        ck_assert_int_eq(embedding_load(&vectors, path, &line), WOVEN_OK);
        ck_assert_uint_eq(vectors->words, 2);
        ck_assert_uint_eq(vectors->n, 2);
        ck_assert_str_eq(vectors->word[1], "two");
        const float expected[] = { 1, 2, -0.5, 1000 };
        ck_assert_mem_eq(vectors->vector, expected, sizeof expected);
        embedding_destroy(vectors);
    }
}
END_TEST

START_TEST(binary_files_may_lack_the_ends_of_lines)
{
    char text[64] = "2 1\nab ";
    const float numbers[] = { 0.5f, -3 };
    size_t length = strlen(text), line;
    memcpy(text + length, &numbers[0], 4);
    memcpy(text + length + 4, "cd ", 3);
    memcpy(text + length + 7, &numbers[1], 4);
    write_file(text, length + 11);
    embedding *vectors = NULL;
    ck_assert_int_eq(embedding_load(&vectors, path, &line), WOVEN_OK);
    ck_assert_str_eq(vectors->word[1], "cd");
    ck_assert_mem_eq(vectors->vector, numbers, sizeof numbers);
    embedding_destroy(vectors);
}
END_TEST

#define BAD(text, line) { text, sizeof text - 1, line }
static const struct { const char *text; size_t length, line; } bad_files[] = {
    BAD("", 1), BAD("\n", 1), BAD("word\n", 1), BAD("word", 1), BAD("word 1", 1), BAD("word 1 2", 1),
    BAD("a 1 2\nb 1\n", 2), BAD("a 1 2\nb 1 2 3\n", 2), BAD("a 1 2\nb\n", 2), BAD("a 1 2\n\n", 2), BAD("a 1 2\n\nb 1 2\n", 2),
    BAD("a 1 2\nb 1 2", 2), BAD("a 1 2\nb", 2), BAD("a 1 2\nb 3 ", 2),
    BAD("a 1 2\nb 1 nan\n", 2), BAD("a 1 2\nb inf 2\n", 2), BAD("a 1 2\nb -infinity 2\n", 2), BAD("a 1 2\nb 1e39 2\n", 2),
    BAD("a 1 2\nb 1 x\n", 2), BAD("a 1 2\nb 1 2x\n", 2), BAD("a 1,2\n", 1), BAD("a 1 2\nc 2 2\na 1 2\n", 3),
    BAD("a 1 2\nnew york 1 2\n", 2), BAD("a 1 2\n b 1\n", 2), BAD("a 1 2\nb 1 \0002\n", 2), BAD("a\0b 1 2\n", 1),
    BAD("0 0\n", 1), BAD("0 2\n", 1), BAD("2 0\na\nb\n", 1), BAD("1 1\n", 2), BAD("3 2\na 1 2\nb 1 2\n", 4), BAD("1 2\na 1 2\nb 1 2\n", 4),
    BAD("2 2\na 1 2\na 1 2\n", 3), BAD("2 2\na 1\nb 1 2\n", 2), BAD("2 3\na 1 2\nb 1 2\n", 2), BAD("2 2\na 1 2\nb 1 nan\n", 3),
    BAD("2 2\na 1 2\nb 1 2", 3), BAD("2 2\n", 2), BAD("2 2", 1), BAD("99999999999999999999 2\na 1 2\n", 2),
    BAD("18446744073709551615 4611686018427387904\na \1\2\3\4", 1), BAD("9 4000000000\na \1\2\3\4", 2), BAD("2 2\na 12345678\nb 1234567", 2),
    BAD("2 1\na \1\2\3\4\nb \1\2\3", 3), BAD("2 1\na \1\2\3\4\n", 3), BAD("1 1\na \1\2\3\4\nb \1\2\3\4\n", 3), BAD("2 1\na \1\2\3\4\na \1\2\3\4\n", 3),
    BAD("2 1\na \1\2\3\4\nb \0\0\200\177\n", 3), BAD("2 1\na \1\2\3\4\nb\nc \1\2\3\4\n", 3), BAD("2 1\na \1\2\3\4\n \1\2\3\4", 3),
    BAD("\211PNG\r\n\032\n\0\0\0\rIHDR\0", 1),
};

START_TEST(every_broken_file_is_refused_at_its_line)
{
    for (size_t i = 0; i < sizeof bad_files / sizeof bad_files[0]; i++) {
        embedding *vectors = NULL;
        size_t line = 0;
        write_file(bad_files[i].text, bad_files[i].length);
        const woven_status status = embedding_load(&vectors, path, &line);
        ck_assert_msg(status == WOVEN_BAD_FORMAT && line == bad_files[i].line, "`%s' gave status %d at line %zu, expected %zu",
            bad_files[i].text, status, line, bad_files[i].line);
        ck_assert_ptr_null(vectors);
    }
}
END_TEST

START_TEST(a_refusal_says_what_is_wrong)
{
    static const struct { const char *text, *reason; } cases[] = {
        { "a 1 2\nb 1\n", "fewer numbers" }, { "a 1 2\nb 1 2 3\n", "more numbers" }, { "a 1 inf\n", "not finite" },
        { "a 1\na 1\n", "second time" }, { "a 1 2\nb 1", "ends in the middle" }, { "a 1 2\nnew york 1 2\n", "spaces" },
        { "9 1\na 1\n", "fewer words" }, { "1 1\na 1\nb 1\n", "more words" }, { "", "empty" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        embedding *vectors = NULL;
        embedding_fault fault = { 0, "" };
        write_file(cases[i].text, strlen(cases[i].text));
        FILE *const file = fopen(path, "rb");
        ck_assert_int_eq(embedding_read(&vectors, file, &fault), WOVEN_BAD_FORMAT);
        ck_assert_msg(strstr(fault.reason, cases[i].reason) != NULL, "%s", fault.reason);
        fclose(file);
    }
}
END_TEST

START_TEST(a_file_cut_off_anywhere_is_refused)
{
    embedding *const vectors = random_table(3, 2, 12);
    for (int format = EMBEDDING_GLOVE; format <= EMBEDDING_WORD2VEC_BINARY; format++) {
        size_t length, line;
        ck_assert_int_eq(embedding_save(vectors, path, (embedding_format)format), WOVEN_OK);
        char *const text = read_file(&length);
        for (size_t cut = 0; cut < length; cut++) {
            embedding *again = NULL;
            write_file(text, cut);
            const woven_status status = embedding_load(&again, path, &line);
            /* A GloVe file that ends after a line is a smaller one; the last end of line of a binary file is no loss. */
            const bool whole = format == EMBEDDING_GLOVE ? cut > 0 && text[cut - 1] == '\n'
                                                         : format == EMBEDDING_WORD2VEC_BINARY && cut == length - 1;
            ck_assert_msg((status == WOVEN_OK) == whole, "format %d cut at %zu of %zu", format, cut, length);
            embedding_destroy(again);
        }
        free(text);
    }
    embedding_destroy(vectors);
}
END_TEST

START_TEST(bytes_at_random_never_crash_the_reader)
{
    uint64_t seed = 2026;
    static const char likely[] = "ab 12.-e\n\t\r\0\xff";
    for (int trial = 0; trial < 600; trial++) {
        char text[200] = "2 2\n";
        const size_t begin = trial % 2 == 0 ? 0 : 4, length = begin + splitmix_below(&seed, 60);
        for (size_t i = begin; i < length; i++)
            text[i] = likely[splitmix_below(&seed, sizeof likely - 1)];
        FILE *const file = fmemopen(text, length + 1, "r");
        embedding *vectors = NULL;
        embedding_fault fault = { 0, NULL };
        const woven_status status = embedding_read(&vectors, file, &fault);
        ck_assert(status == WOVEN_OK || (status == WOVEN_BAD_FORMAT && fault.line > 0 && fault.reason != NULL));
        embedding_destroy(vectors);
        fclose(file);
    }
}
END_TEST

START_TEST(vectors_that_are_not_finite_are_not_saved)
{
    embedding *const vectors = random_table(4, 3, 12);
    size_t length;
    write_file("precious", 8);
    for (int bad = 0; bad < 2; bad++)
        for (int format = EMBEDDING_GLOVE; format <= EMBEDDING_WORD2VEC_BINARY; format++) {
            vectors->vector[11] = bad == 0 ? NAN : INFINITY;
            ck_assert_int_eq(embedding_save(vectors, path, (embedding_format)format), WOVEN_BAD_ARGUMENT);
        }
    char *const text = read_file(&length);
    ck_assert_str_eq(text, "precious");
    free(text);
    embedding_destroy(vectors);
}
END_TEST

START_TEST(files_that_cannot_be_opened_or_written_say_so)
{
    embedding *const vectors = random_table(4, 3, 12);
    embedding *again = NULL;
    size_t line;
    ck_assert_int_eq(embedding_load(&again, "/no/such/folder/vectors.txt", &line), WOVEN_CANNOT_OPEN);
    ck_assert_int_eq(embedding_save(vectors, "/no/such/folder/vectors.txt", EMBEDDING_GLOVE), WOVEN_CANNOT_OPEN);
    ck_assert_int_eq(embedding_load(&again, "/tmp", &line), WOVEN_CANNOT_READ);
    if (access("/dev/full", W_OK) == 0)
        ck_assert_int_eq(embedding_save(vectors, "/dev/full", EMBEDDING_GLOVE), WOVEN_CANNOT_WRITE);
    ck_assert_ptr_null(again);
    embedding_destroy(vectors);
}
END_TEST

Suite *embedding_suite(void)
{
    Suite *const suite = suite_create("embedding");
    TCase *const cases = tcase_create("embedding");
    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_add_test(cases, words_are_found_by_their_letters_and_others_are_not);
    tcase_add_test(cases, a_new_table_has_vectors_of_zeros_and_copies_of_the_words);
    tcase_add_test(cases, tables_that_could_not_be_saved_are_not_made);
    tcase_add_test(cases, the_nearest_words_are_those_of_a_search_by_hand);
    tcase_add_test(cases, equally_near_words_come_by_their_numbers);
    tcase_add_test(cases, fewer_words_than_asked_for_are_all_that_there_are);
    tcase_add_test(cases, the_cosine_with_a_vector_of_length_zero_is_zero);
    tcase_add_test(cases, analogies_on_a_grid_are_exact);
    tcase_add_test(cases, the_lengths_of_vectors_do_not_matter_in_an_analogy);
    tcase_add_test(cases, the_words_of_the_question_are_no_answers);
    tcase_add_test(cases, the_odd_word_is_the_one_least_like_the_others);
    tcase_add_test(cases, a_mistyped_word_finds_the_nearest_spelling);
    tcase_add_test(cases, every_format_gives_the_same_vectors_back_bit_for_bit);
    tcase_add_test(cases, tables_of_any_shape_come_back);
    tcase_add_test(cases, words_of_all_kinds_come_back);
    tcase_add_test(cases, a_table_larger_than_the_buffer_comes_back);
    tcase_add_test(cases, numbers_are_written_as_short_as_they_can_be);
    tcase_add_test(cases, files_of_other_programs_are_read);
    tcase_add_test(cases, binary_files_may_lack_the_ends_of_lines);
    tcase_add_test(cases, every_broken_file_is_refused_at_its_line);
    tcase_add_test(cases, a_refusal_says_what_is_wrong);
    tcase_add_test(cases, a_file_cut_off_anywhere_is_refused);
    tcase_add_test(cases, bytes_at_random_never_crash_the_reader);
    tcase_add_test(cases, vectors_that_are_not_finite_are_not_saved);
    tcase_add_test(cases, files_that_cannot_be_opened_or_written_say_so);
    suite_add_tcase(suite, cases);
    return suite;
}

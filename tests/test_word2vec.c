/* test_word2vec.c: guessing words. The draws are compared with the distribution they should have, and trained vectors
   with a plain training and with what the optimum is known to be. */
#include "word2vec.h"

#include "splitmix.h"
#include "word2vec_kernel.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

Suite *word2vec_suite(void);

/* --- drawing ---------------------------------------------------------------------------------------------------- */

/* The wanted chi squared is below the mean plus six standard deviations of the distribution, which chance exceeds for
   hardly any seed. */
static void check_draws(const double *weight, size_t words, size_t draws, uint64_t state)
{
    word2vec_sampler *table = NULL;
    double *const count = calloc(words, sizeof *count), sum = 0, chi_squared = 0, freedom = -1;
    size_t inside = 0;
    ck_assert_int_eq(word2vec_sampler_create(&table, weight, words), WOVEN_OK);
    for (size_t d = 0; d < draws; d++) {
        const uint32_t drawn = word2vec_sampler_draw(table, &state);
        if (drawn < words) /* an assertion for each draw would take longer than all draws */
            count[drawn]++, inside++;
    }
    ck_assert_uint_eq(inside, draws);
    for (size_t i = 0; i < words; i++)
        sum += weight[i];
    for (size_t i = 0; i < words; i++) {
        const double expected = weight[i] / sum * (double)draws;
        if (weight[i] == 0)
            ck_assert_double_eq(count[i], 0);
        else
            chi_squared += (count[i] - expected) * (count[i] - expected) / expected, freedom++;
    }
    ck_assert_double_lt(chi_squared, freedom + 6 * sqrt(2 * freedom) + 1e-6);
    word2vec_sampler_destroy(table);
    free(count);
}

START_TEST(words_are_drawn_by_their_weights)
{
    double zipf[300];
    for (size_t i = 0; i < 300; i++)
        zipf[i] = pow(1 / (1 + (double)i), 0.75);
    check_draws(zipf, 300, 300000, 1);
    check_draws((const double[]){1, 2, 3, 4}, 4, 100000, 2);
    check_draws((const double[]){1e-300, 3e-300}, 2, 10000, 3);
    check_draws((const double[]){5, 5, 5, 5, 5, 5, 5}, 7, 70000, 4);
}
END_TEST

START_TEST(words_without_weight_are_never_drawn)
{
    check_draws((const double[]){0, 1, 0, 0.1, 0, 0.3, 0}, 7, 100000, 5);
    check_draws((const double[]){0, 0, 0, 1e9}, 4, 10000, 6);
    check_draws((const double[]){7}, 1, 100, 7);
}
END_TEST

START_TEST(a_table_of_drawing_refuses_impossible_weights)
{
    word2vec_sampler *table = NULL;
    ck_assert_int_eq(word2vec_sampler_create(&table, (const double[]){0, 0}, 2), WOVEN_BAD_ARGUMENT);
    ck_assert_int_eq(word2vec_sampler_create(&table, (const double[]){1, -1}, 2), WOVEN_BAD_ARGUMENT);
    ck_assert_int_eq(word2vec_sampler_create(&table, (const double[]){1, NAN}, 2), WOVEN_BAD_ARGUMENT);
    ck_assert_int_eq(word2vec_sampler_create(&table, (const double[]){1, INFINITY}, 2), WOVEN_BAD_ARGUMENT);
    ck_assert_int_eq(word2vec_sampler_create(&table, (const double[]){1}, 0), WOVEN_BAD_ARGUMENT);
    ck_assert_int_eq(word2vec_sampler_create(&table, (const double[]){1}, (size_t)UINT32_MAX + 1), WOVEN_TOO_LARGE);
    ck_assert_ptr_null(table);
}
END_TEST

/* The article discards a word with the probability 1 - sqrt(t/f). */
START_TEST(frequent_words_are_thinned_out_as_published)
{
    ck_assert_double_eq_tol(1 - word2vec_keep(0.04, 1e-4), 1 - sqrt(1e-4 / 0.04), 1e-15);
    ck_assert_double_eq(word2vec_keep(1e-4, 1e-4), 1);
    ck_assert_double_eq(word2vec_keep(1e-5, 1e-4), 1);
    ck_assert_double_eq(word2vec_keep(0.5, 0), 1);
}
END_TEST

/* --- training ----------------------------------------------------------------------------------------------------- */

enum { WORDS = 20, N = 10 };

typedef struct {
    embedding of;
    float vector[WORDS * N];
} small_vectors;

static const word2vec_rules plain = {WORD2VEC_SKIP_GRAM, N, 3, 5, 0.1, 0, 1, 5};

static void make(small_vectors *made)
{
    memset(made, 0, sizeof *made);
    made->of.words = WORDS, made->of.n = N, made->of.vector = made->vector;
}

enum { SENTENCES = 600, SENTENCE = 8, TOKENS = SENTENCES * (SENTENCE + 1) };

/* A language of two halves that never meet: the words 0 to 9 and 10 to 19. */
static uint32_t *two_halves(void)
{
    uint32_t *const token = calloc(TOKENS, sizeof *token);
    uint64_t state = 11;
    for (size_t s = 0, at = 0; s < SENTENCES; s++) {
        for (size_t i = 0; i < SENTENCE; i++)
            token[at++] = (uint32_t)(splitmix_below(&state, WORDS / 2) + (s % 2) * (WORDS / 2));
        token[at++] = WORD2VEC_BREAK;
    }
    return token;
}

static double cosine(const small_vectors *v, size_t a, size_t b)
{
    double product = 0, square_a = 0, square_b = 0;
    for (size_t k = 0; k < N; k++) {
        const double x = v->vector[a * N + k], y = v->vector[b * N + k];
        product += x * y, square_a += x * x, square_b += y * y;
    }
    return product / sqrt(square_a * square_b);
}

/* Every word is nearer to every word of its own half than to any of the other. */
static void check_halves(const small_vectors *v)
{
    for (size_t a = 0; a < WORDS; a++) {
        double nearest_stranger = -1, farthest_friend = 1;
        for (size_t b = 0; b < WORDS; b++)
            if ((a < WORDS / 2) != (b < WORDS / 2))
                nearest_stranger = fmax(nearest_stranger, cosine(v, a, b));
            else
                farthest_friend = fmin(farthest_friend, cosine(v, a, b));
        ck_assert_double_gt(farthest_friend, nearest_stranger);
    }
}

START_TEST(halves_of_a_language_that_never_meet_come_apart)
{
    uint32_t *const token = two_halves();
    for (int model = WORD2VEC_CBOW; model <= WORD2VEC_SKIP_GRAM; model++) {
        small_vectors v;
        word2vec_rules rules = plain;
        make(&v);
        rules.model = (word2vec_model)model;
        rules.passes = 6;
        ck_assert_int_eq(word2vec_train(&v.of, NULL, token, TOKENS, &rules, NULL, NULL), WOVEN_OK);
        check_halves(&v);
    }
    free(token);
}
END_TEST

START_TEST(the_same_seed_gives_the_same_bytes)
{
    uint32_t *const token = two_halves();
    for (int model = WORD2VEC_CBOW; model <= WORD2VEC_SKIP_GRAM; model++) {
        small_vectors first, again, other;
        word2vec_rules rules = plain;
        make(&first), make(&again), make(&other);
        rules.model = (word2vec_model)model, rules.sample = 0.01, rules.passes = 0.7;
        ck_assert_int_eq(word2vec_train(&first.of, NULL, token, TOKENS, &rules, NULL, NULL), WOVEN_OK);
        ck_assert_int_eq(word2vec_train(&again.of, NULL, token, TOKENS, &rules, NULL, NULL), WOVEN_OK);
        rules.seed++;
        ck_assert_int_eq(word2vec_train(&other.of, NULL, token, TOKENS, &rules, NULL, NULL), WOVEN_OK);
        ck_assert_mem_eq(first.vector, again.vector, sizeof first.vector);
        ck_assert_mem_ne(first.vector, other.vector, sizeof first.vector);
    }
    free(token);
}
END_TEST

/* The same training once more, as plainly as it can be written: double, no padding, one number after the other, and
   the slopes of CBOW along each word's own vector. Only the random numbers are asked for in the same order. */
static void plain_guess(const double *h, double *slope, double c[WORDS][N], uint32_t answer, size_t negatives,
    const word2vec_sampler *noise, uint64_t *state, double eta)
{
    uint32_t target[WORD2VEC_TARGETS_MAX] = {answer};
    double before[WORDS][N];
    memcpy(before, c, sizeof before);
    memset(slope, 0, N * sizeof *slope);
    for (size_t m = 1; m <= negatives; m++)
        target[m] = word2vec_sampler_draw(noise, state);
    for (size_t m = 0; m <= negatives; m++) {
        double s = 0;
        for (size_t k = 0; k < N; k++)
            s += h[k] * before[target[m]][k];
        for (size_t k = 0; k < N; k++) {
            slope[k] += (1 / (1 + exp(-s)) - (m == 0)) * before[target[m]][k];
            c[target[m]][k] -= eta * (1 / (1 + exp(-s)) - (m == 0)) * h[k];
        }
    }
}

static void plain_place(const word2vec_rules *rules, double w[WORDS][N], double c[WORDS][N], const uint32_t *sentence,
    int length, int i, const word2vec_sampler *noise, uint64_t *state, double eta)
{
    double slope[N], mean[N] = {0};
    int seen = 0;
    const int reach = 1 + (int)splitmix_below(state, rules->window);
    for (int j = i - reach; j <= i + reach; j++)
        if (j >= 0 && j < length && j != i) {
            if (rules->model == WORD2VEC_SKIP_GRAM) {
                plain_guess(w[sentence[i]], slope, c, sentence[j], rules->negatives, noise, state, eta);
                for (size_t k = 0; k < N; k++)
                    w[sentence[i]][k] -= eta * slope[k];
            }
            for (size_t k = 0; k < N; k++)
                mean[k] += w[sentence[j]][k];
            seen++;
        }
    if (rules->model == WORD2VEC_SKIP_GRAM || seen == 0)
        return;
    for (size_t k = 0; k < N; k++)
        mean[k] /= seen;
    plain_guess(mean, slope, c, sentence[i], rules->negatives, noise, state, eta);
    for (int j = i - reach; j <= i + reach; j++)
        if (j >= 0 && j < length && j != i)
            for (size_t k = 0; k < N; k++)
                w[sentence[j]][k] -= eta * slope[k] / seen;
}

static void plain_train(const word2vec_rules *rules, double w[WORDS][N], double c[WORDS][N], const uint32_t *token)
{
    double count[WORDS] = {0}, weight[WORDS], all = 0;
    uint64_t state = rules->seed;
    word2vec_sampler *noise = NULL;
    for (size_t at = 0; at < TOKENS; at++)
        if (token[at] != WORD2VEC_BREAK)
            count[token[at]]++, all++;
    for (size_t i = 0; i < WORDS; i++) {
        weight[i] = pow(count[i], 0.75);
        for (size_t k = 0; k < N; k++)
            w[i][k] = (splitmix_uniform(&state) - 0.5) / N, c[i][k] = 0;
    }
    ck_assert_int_eq(word2vec_sampler_create(&noise, weight, WORDS), WOVEN_OK);
    const size_t sentences = (size_t)(rules->passes * SENTENCES);
    for (size_t s = 0; s < sentences; s++) {
        const double eta = rules->eta * (1 - (double)s / (double)sentences);
        uint32_t sentence[SENTENCE];
        int length = 0;
        for (size_t i = 0; i < SENTENCE; i++) {
            const uint32_t word = token[s % SENTENCES * (SENTENCE + 1) + i];
            if (splitmix_uniform(&state) < fmin(1, sqrt(rules->sample * all / count[word])))
                sentence[length++] = word;
        }
        for (int i = 0; i < length; i++)
            plain_place(rules, w, c, sentence, length, i, noise, &state, eta);
    }
    word2vec_sampler_destroy(noise);
}

START_TEST(training_agrees_with_a_plain_one_in_double)
{
    uint32_t *const token = two_halves();
    for (int model = WORD2VEC_CBOW; model <= WORD2VEC_SKIP_GRAM; model++) {
        small_vectors v, answers;
        word2vec_rules rules = plain;
        double w[WORDS][N], c[WORDS][N];
        make(&v), make(&answers);
        rules.model = (word2vec_model)model, rules.sample = 0.03, rules.passes = 1.5;
        ck_assert_int_eq(word2vec_train(&v.of, &answers.of, token, TOKENS, &rules, NULL, NULL), WOVEN_OK);
        plain_train(&rules, w, c, token);
        double largest = 0, differs = 0;
        for (size_t k = 0; k < WORDS * N; k++) {
            differs = fmax(differs, fabs(v.vector[k] - w[k / N][k % N]));
            differs = fmax(differs, fabs(answers.vector[k] - c[k / N][k % N]));
            largest = fmax(largest, fabs(w[k / N][k % N]));
        }
        ck_assert_double_gt(largest, 0.2); /* four times the largest at the beginning */
        ck_assert_double_lt(differs, 1e-4);
    }
    free(token);
}
END_TEST

/* Levy and Goldberg (2014): with enough numbers in a vector, the optimum of skip-gram is
   w_i.c_j = log(X_ij / (k X_i P_j)), where P_j is the probability of drawing j. The text is made of sentences of two
   words, so that X is known exactly; every pair stands there, in both orders. */
START_TEST(skip_gram_approaches_the_logarithms_of_shifted_ratios)
{
    enum { K = 4, PAIRS = 24, ALL = 3 * 2 * PAIRS };
    static const double count[K][K] = {{2, 5, 1, 3}, {5, 2, 4, 1}, {1, 4, 2, 2}, {3, 1, 2, 4}};
    uint32_t token[6 * 64];
    size_t tokens = 0;
    double total[K] = {0}, drawn[K], sum = 0;
    for (uint32_t i = 0; i < K; i++)
        for (uint32_t j = 0; j <= i; j++) /* on the diagonal a sentence counts its pair twice */
            for (int x = 0; x < (int)(i == j ? count[i][j] / 2 : count[i][j]); x++) {
                token[tokens++] = x % 2 ? i : j, token[tokens++] = x % 2 ? j : i;
                token[tokens++] = WORD2VEC_BREAK;
            }
    for (size_t i = 0; i < K; i++) {
        for (size_t j = 0; j < K; j++)
            total[i] += count[i][j];
        sum += drawn[i] = pow(total[i], 0.75);
    }
    float w[K * 8], c[K * 8];
    embedding words = {.words = K, .n = 8, .vector = w}, answers = {.words = K, .n = 8, .vector = c};
    const word2vec_rules rules = {WORD2VEC_SKIP_GRAM, 8, 1, 3, 0.1, 0, 1, 1500};
    ck_assert_int_eq(word2vec_train(&words, &answers, token, tokens, &rules, NULL, NULL), WOVEN_OK);
    for (size_t i = 0; i < K; i++)
        for (size_t j = 0; j < K; j++) {
            double product = 0;
            for (size_t k = 0; k < 8; k++)
                product += (double)w[i * 8 + k] * c[j * 8 + k];
            ck_assert_double_eq_tol(product, log(count[i][j] / (3 * total[i] * drawn[j] / sum)), 0.1);
        }
}
END_TEST

/* In sentences "a b c" and the like with a window of one, the word in the middle sees the mean of both others, and
   each word at an edge sees the middle one. Where few things are seen and vectors have room, the guess for every
   thing that is seen reaches its own optimum: log(P(answer|seen) / (k P_answer)). */
START_TEST(cbow_guesses_from_the_mean_what_stands_between)
{
    static const uint32_t text[][3] = {{0, 2, 1}, {0, 2, 1}, {0, 2, 1}, {0, 3, 1}, {4, 3, 1}, {4, 3, 1}, {4, 2, 1}};
    uint32_t token[4 * 7];
    double count[5] = {0}, sum = 0;
    for (size_t s = 0; s < 7; s++) {
        for (size_t i = 0; i < 3; i++)
            count[token[4 * s + i] = text[s][i]]++;
        token[4 * s + 3] = WORD2VEC_BREAK;
    }
    for (size_t i = 0; i < 5; i++)
        sum += pow(count[i], 0.75);
    float w[5 * 8], c[5 * 8];
    embedding words = {.words = 5, .n = 8, .vector = w}, answers = {.words = 5, .n = 8, .vector = c};
    const word2vec_rules rules = {WORD2VEC_CBOW, 8, 1, 2, 0.1, 0, 1, 3000};
    ck_assert_int_eq(word2vec_train(&words, &answers, token, 28, &rules, NULL, NULL), WOVEN_OK);
    static const struct { uint32_t left, right, answer; double probability; } seen[] = {
        {0, 1, 2, 3.0 / 4}, {0, 1, 3, 1.0 / 4}, {4, 1, 2, 1.0 / 3}, {4, 1, 3, 2.0 / 3}};
    for (size_t q = 0; q < 4; q++) {
        double product = 0;
        for (size_t k = 0; k < 8; k++)
            product += ((double)w[seen[q].left * 8 + k] + w[seen[q].right * 8 + k]) / 2 * c[seen[q].answer * 8 + k];
        const double drawn = pow(count[seen[q].answer], 0.75) / sum;
        ck_assert_double_eq_tol(product, log(seen[q].probability / (2 * drawn)), 0.15);
    }
}
END_TEST

/* --- reading ------------------------------------------------------------------------------------------------------ */

static woven_status read_text(const char *content, uint64_t min_count, vocabulary **known, uint32_t **token,
    size_t *tokens)
{
    const corpus_rules rules = {.lower_case = true, .boundary = CORPUS_LINES};
    FILE *const file = tmpfile();
    corpus *text;
    ck_assert_ptr_nonnull(file);
    fputs(content, file);
    rewind(file);
    ck_assert_int_eq(corpus_open(&text, file, &rules), WOVEN_OK);
    ck_assert_int_eq(vocabulary_count(known, text, min_count, SIZE_MAX), WOVEN_OK);
    corpus_close(text);
    rewind(file);
    ck_assert_int_eq(corpus_open(&text, file, &rules), WOVEN_OK);
    const woven_status status = word2vec_read(text, *known, token, tokens);
    corpus_close(text);
    fclose(file);
    return status;
}

/* The words by falling count: the 0, light 1; once only, and so unknown: let, there, be. */
START_TEST(a_text_becomes_numbers_with_breaks_and_without_unknown_words)
{
    static const uint32_t expected[] = {1, 0, UINT32_MAX, 0, 0, UINT32_MAX, 1};
    vocabulary *known;
    uint32_t *token = NULL;
    size_t tokens = 0;
    ck_assert_int_eq(read_text("Let the-re be\nLight the\n\nbe-fore\nthe, the\nlight there", 2, &known, &token,
        &tokens), WOVEN_OK);
    ck_assert_uint_eq(tokens, 7);
    ck_assert_mem_eq(token, expected, sizeof expected);
    free(token);
    vocabulary_destroy(known);
}
END_TEST

/* A longer text, so that the array grows several times; the sum of all numbers is known. */
START_TEST(a_long_text_is_read_to_its_end)
{
    enum { LINES = 5000 };
    char *const content = malloc(LINES * 6 + 1);
    vocabulary *known;
    uint32_t *token = NULL;
    size_t tokens = 0, sum = 0;
    for (size_t i = 0; i < LINES; i++)
        memcpy(content + 6 * i, "a a b\n", 7);
    ck_assert_int_eq(read_text(content, 1, &known, &token, &tokens), WOVEN_OK);
    for (size_t i = 0; i < tokens; i++)
        sum += token[i] == WORD2VEC_BREAK ? 0 : token[i] + 1;
    ck_assert_uint_eq(sum, LINES * (1 + 1 + 2));
    ck_assert_uint_ge(tokens, LINES * 4 - 1);
    ck_assert_uint_le(tokens, LINES * 4);
    free(token);
    vocabulary_destroy(known);
    free(content);
}
END_TEST

/* --- what can go wrong --------------------------------------------------------------------------------------- */

START_TEST(rules_outside_of_their_bounds_are_refused)
{
    static const word2vec_rules bad[] = {
        {(word2vec_model)2, N, 3, 5, 0.1, 0, 1, 1}, {WORD2VEC_CBOW, 0, 3, 5, 0.1, 0, 1, 1},
        {WORD2VEC_CBOW, N + 1, 3, 5, 0.1, 0, 1, 1}, {WORD2VEC_CBOW, N, 0, 5, 0.1, 0, 1, 1},
        {WORD2VEC_CBOW, N, WORD2VEC_SENTENCE_MAX + 1, 5, 0.1, 0, 1, 1}, {WORD2VEC_CBOW, N, 3, 0, 0.1, 0, 1, 1},
        {WORD2VEC_CBOW, N, 3, WORD2VEC_TARGETS_MAX, 0.1, 0, 1, 1}, {WORD2VEC_CBOW, N, 3, 5, 0, 0, 1, 1},
        {WORD2VEC_CBOW, N, 3, 5, -1, 0, 1, 1}, {WORD2VEC_CBOW, N, 3, 5, NAN, 0, 1, 1},
        {WORD2VEC_CBOW, N, 3, 5, INFINITY, 0, 1, 1}, {WORD2VEC_CBOW, N, 3, 5, 0.1, -1, 1, 1},
        {WORD2VEC_CBOW, N, 3, 5, 0.1, NAN, 1, 1}, {WORD2VEC_CBOW, N, 3, 5, 0.1, 0, 1, 0},
        {WORD2VEC_CBOW, N, 3, 5, 0.1, 0, 1, NAN}, {WORD2VEC_CBOW, N, 3, 5, 0.1, 0, 1, INFINITY}};
    const uint32_t token[] = {0, 1, 2};
    small_vectors v;
    make(&v);
    for (size_t b = 0; b < sizeof bad / sizeof *bad; b++)
        ck_assert_int_eq(word2vec_train(&v.of, NULL, token, 3, &bad[b], NULL, NULL), WOVEN_BAD_ARGUMENT);
    small_vectors other;
    make(&other);
    other.of.words = WORDS - 1;
    ck_assert_int_eq(word2vec_train(&v.of, &other.of, token, 3, &plain, NULL, NULL), WOVEN_BAD_ARGUMENT);
    for (size_t k = 0; k < WORDS * N; k++)
        ck_assert(v.vector[k] == 0);
}
END_TEST

START_TEST(a_text_in_which_no_two_words_meet_is_empty)
{
    const uint32_t alone[] = {0, WORD2VEC_BREAK, 1, WORD2VEC_BREAK, WORDS, 2, WORDS + 7, 3};
    small_vectors v;
    make(&v);
    ck_assert_int_eq(word2vec_train(&v.of, NULL, NULL, 0, &plain, NULL, NULL), WOVEN_EMPTY);
    ck_assert_int_eq(word2vec_train(&v.of, NULL, alone, 1, &plain, NULL, NULL), WOVEN_EMPTY);
    ck_assert_int_eq(word2vec_train(&v.of, NULL, alone, 8, &plain, NULL, NULL), WOVEN_EMPTY);
    v.of.words = 0;
    ck_assert_int_eq(word2vec_train(&v.of, NULL, alone, 8, &plain, NULL, NULL), WOVEN_EMPTY);
}
END_TEST

START_TEST(a_rate_that_is_far_too_large_is_reported_and_stores_nothing)
{
    uint32_t *const token = two_halves();
    small_vectors v, answers;
    word2vec_rules rules = plain;
    make(&v), make(&answers);
    rules.eta = 1e30;
    for (int model = WORD2VEC_CBOW; model <= WORD2VEC_SKIP_GRAM; model++) {
        rules.model = (word2vec_model)model;
        ck_assert_int_eq(word2vec_train(&v.of, &answers.of, token, TOKENS, &rules, NULL, NULL), WOVEN_DIVERGED);
    }
    for (size_t k = 0; k < WORDS * N; k++)
        ck_assert(v.vector[k] == 0 && answers.vector[k] == 0);
    free(token);
}
END_TEST

static bool note(void *context, double done)
{
    double *const last = context;
    ck_assert_double_ge(done, *last);
    ck_assert_double_lt(done, 1);
    *last = done;
    return done < 0.5;
}

START_TEST(an_interrupted_training_hands_over_what_it_has)
{
    uint32_t *const token = two_halves();
    small_vectors v;
    word2vec_rules rules = plain;
    double last = 0;
    make(&v);
    rules.passes = 10;
    ck_assert_int_eq(word2vec_train(&v.of, NULL, token, TOKENS, &rules, note, &last), WOVEN_INTERRUPTED);
    ck_assert_double_ge(last, 0.5);
    ck_assert_double_lt(last, 0.6);
    check_halves(&v);
    free(token);
}
END_TEST

/* A sentence of 2500 words is cut into three; every word must still be read. */
START_TEST(a_text_without_breaks_is_read_to_its_end)
{
    uint32_t token[2500];
    for (size_t i = 0; i < 2500; i++)
        token[i] = (uint32_t)(i < 2490 ? i % 2 : 2 + i % 2);
    small_vectors v, untrained;
    word2vec_rules rules = plain;
    make(&v), make(&untrained);
    ck_assert_int_eq(word2vec_train(&v.of, &untrained.of, token, 2500, &rules, NULL, NULL), WOVEN_OK);
    double moved[4] = {0};
    for (size_t i = 0; i < 4; i++)
        for (size_t k = 0; k < N; k++)
            moved[i] += fabs(untrained.vector[i * N + k]);
    for (size_t i = 0; i < 4; i++)
        ck_assert_double_gt(moved[i], 0);
}
END_TEST

Suite *word2vec_suite(void)
{
    Suite *suite = suite_create("word2vec");
    TCase *tests = tcase_create("guessing");
    tcase_add_test(tests, words_are_drawn_by_their_weights);
    tcase_add_test(tests, words_without_weight_are_never_drawn);
    tcase_add_test(tests, a_table_of_drawing_refuses_impossible_weights);
    tcase_add_test(tests, frequent_words_are_thinned_out_as_published);
    tcase_add_test(tests, halves_of_a_language_that_never_meet_come_apart);
    tcase_add_test(tests, the_same_seed_gives_the_same_bytes);
    tcase_add_test(tests, training_agrees_with_a_plain_one_in_double);
    tcase_add_test(tests, skip_gram_approaches_the_logarithms_of_shifted_ratios);
    tcase_add_test(tests, cbow_guesses_from_the_mean_what_stands_between);
    tcase_add_test(tests, a_text_becomes_numbers_with_breaks_and_without_unknown_words);
    tcase_add_test(tests, a_long_text_is_read_to_its_end);
    tcase_add_test(tests, rules_outside_of_their_bounds_are_refused);
    tcase_add_test(tests, a_text_in_which_no_two_words_meet_is_empty);
    tcase_add_test(tests, a_rate_that_is_far_too_large_is_reported_and_stores_nothing);
    tcase_add_test(tests, an_interrupted_training_hands_over_what_it_has);
    tcase_add_test(tests, a_text_without_breaks_is_read_to_its_end);
    suite_add_tcase(suite, tests);
    return suite;
}

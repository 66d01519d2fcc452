/* test_cooccurrence.c: the cells of random texts against a plain double loop over all pairs of places, whatever the
   memory, and everything that can go wrong. */
#include "cooccurrence.h"

#include <check.h>
#include <dirent.h>
#include <math.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

Suite *cooccurrence_suite(void);

enum { WORDS_MAX = 40, TOKENS_MAX = 150000, GAP = -1, UNKNOWN = -2 };

static uint32_t draw(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

/* A text in two forms: words "wN" with lines, and numbers of the vocabulary with gaps. */
typedef struct {
    FILE *file;
    vocabulary *known;
    size_t tokens;
    int number[TOKENS_MAX];
} sample;

static const corpus_rules by_lines = {true, false, CORPUS_LINES};

static corpus *read_again(const sample *text)
{
    corpus *words;
    rewind(text->file);
    ck_assert_int_eq(corpus_open(&words, text->file, &by_lines), WOVEN_OK);
    return words;
}

/* Small numbers are frequent, as in a language. A line ends after one of |line| words, or never. */
static void draw_text(sample *text, size_t tokens, uint32_t words, uint32_t line, size_t max_words, uint32_t *seed)
{
    text->file = tmpfile();
    text->tokens = 0;
    for (size_t i = 0; i < tokens; i++) {
        const int word = (int)(draw(seed) % (1 + draw(seed) % words));
        const bool ends = line > 0 && draw(seed) % line == 0;
        fprintf(text->file, ends ? "w%d.\n" : "w%d ", word);
        text->number[text->tokens++] = word;
        if (ends)
            text->number[text->tokens++] = GAP;
    }
    corpus *const all = read_again(text);
    ck_assert_int_eq(vocabulary_count(&text->known, all, 1, max_words), WOVEN_OK);
    corpus_close(all);
    size_t kept = 0;
    for (size_t i = 0; i < text->tokens; i++) {
        char word[16];
        size_t number = SIZE_MAX;
        if (text->number[i] != GAP)
            number = vocabulary_find(text->known, word, (size_t)sprintf(word, "w%d", text->number[i]));
        if (text->number[i] == GAP || number != SIZE_MAX)
            text->number[kept++] = text->number[i] == GAP ? GAP : (int)number;
    }
    text->tokens = kept;
}

static void drop_text(sample *text)
{
    vocabulary_destroy(text->known);
    fclose(text->file);
}

/* The table of the whole text, by looking at every pair of places that the window allows. */
static void count_plainly(const sample *text, const cooccurrence_rules *rules, double table[WORDS_MAX][WORDS_MAX])
{
    for (size_t i = 0; i < text->tokens; i++)
        for (size_t j = i + 1; j < text->tokens && j - i <= rules->window && text->number[i] >= 0; j++) {
            if (text->number[j] == GAP)
                break;
            const double weight = rules->flat ? 1 : 1 / (double)(j - i);
            table[text->number[j]][text->number[i]] += weight;
            if (rules->symmetric)
                table[text->number[i]][text->number[j]] += weight;
        }
}

/* The cells as the function writes them; the caller frees them. */
static cooccurrence_cell *count_cells(const sample *text, const cooccurrence_rules *rules, uint64_t *count)
{
    corpus *const words = read_again(text);
    FILE *const file = tmpfile();
    ck_assert_int_eq(cooccurrence_count(words, text->known, rules, file, count), WOVEN_OK);
    corpus_close(words);
    ck_assert_int_eq(ftell(file), (long)(*count * sizeof(cooccurrence_cell)));
    cooccurrence_cell *const cells = malloc(*count * sizeof *cells);
    rewind(file);
    ck_assert_uint_eq(fread(cells, sizeof *cells, *count, file), *count);
    fclose(file);
    return cells;
}

static cooccurrence_rules with_memory(size_t memory, size_t window, bool symmetric, bool flat)
{
    return (cooccurrence_rules){window, symmetric, flat, memory, "/tmp", NULL, NULL};
}

static int by_place(const void *a, const void *b)
{
    const cooccurrence_cell *const x = a, *const y = b;
    return x->word != y->word ? (x->word > y->word) - (x->word < y->word)
        : (x->context > y->context) - (x->context < y->context);
}

static void check_cells(const sample *text, const cooccurrence_rules *rules)
{
    static double table[WORDS_MAX][WORDS_MAX];
    uint64_t count, expected = 0;
    memset(table, 0, sizeof table);
    count_plainly(text, rules, table);
    cooccurrence_cell *const cells = count_cells(text, rules, &count);
    for (uint64_t k = 0; k < count; k++) {
        const cooccurrence_cell *const one = &cells[k], *const before = &cells[k > 0 ? k - 1 : 0];
        const bool sorted = k == 0 || by_place(before, one) < 0;
        const bool known = one->word < text->known->words && one->context < text->known->words;
        if (!sorted || !known
            || fabs(one->count - table[one->word][one->context]) > 1e-12 * one->count * (double)text->tokens)
            ck_abort_msg("cell %d: word %d, context %d, count %.17g", (int)k, (int)one->word, (int)one->context,
                one->count);
    }
    for (size_t i = 0; i < WORDS_MAX; i++)
        for (size_t j = 0; j < WORDS_MAX; j++)
            expected += table[i][j] != 0;
    ck_assert_uint_eq(count, expected);
    free(cells);
}

START_TEST(the_cells_of_random_texts_are_those_of_a_plain_double_loop)
{
    static const uint32_t words[] = {1, 2, 3, 10, WORDS_MAX};
    static const size_t windows[] = {1, 2, 5, 15, 22}, memories[] = {0, 100000, 1 << 20};
    static sample text;
    uint32_t seed = 1;
    for (int trial = 0; trial < 40; trial++) {
        const size_t tokens = 2 + draw(&seed) % 1200;
        const uint32_t line = draw(&seed) % 2 ? 0 : 20, max_words = draw(&seed) % 2 ? 0 : 1 + draw(&seed) % 20;
        draw_text(&text, tokens, words[trial % 5], line, max_words, &seed);
        const cooccurrence_rules rules = with_memory(memories[draw(&seed) % 3], windows[draw(&seed) % 5],
            draw(&seed) % 2, draw(&seed) % 2);
        bool neighbours = false;
        for (size_t i = 1; i < text.tokens; i++)
            neighbours = neighbours || (text.number[i - 1] >= 0 && text.number[i] >= 0);
        if (neighbours)
            check_cells(&text, &rules);
        drop_text(&text);
    }
}
END_TEST

static void check_pieces(const sample *text, cooccurrence_rules rules)
{
    uint64_t count, count_in_pieces;
    rules.memory = 1 << 24;
    cooccurrence_cell *const whole = count_cells(text, &rules, &count);
    rules.memory = 0;
    cooccurrence_cell *const pieces = count_cells(text, &rules, &count_in_pieces);
    ck_assert_uint_eq(count, count_in_pieces);
    ck_assert_mem_eq(whole, pieces, count * sizeof *whole);
    free(pieces);
    free(whole);
}

START_TEST(a_text_in_dozens_of_pieces_has_the_same_cells_to_the_last_bit)
{
    static sample text;
    uint32_t seed = 2;
    draw_text(&text, 7000, WORDS_MAX, 50, 0, &seed);
    for (int rule = 0; rule < 4; rule++) {
        const cooccurrence_rules rules = with_memory(0, 1 + 7 * (size_t)rule, rule % 2, rule / 2);
        check_pieces(&text, rules);
        check_cells(&text, &rules);
    }
    drop_text(&text);
}
END_TEST

/* A piece takes 258 numbers when the window has one step, 16 piles make one of the next level, and 16 of these again
   one. With 511 pieces there are 31 piles of three levels in the end. */
START_TEST(hundreds_of_pieces_are_merged_level_by_level)
{
    static sample text;
    uint32_t seed = 14;
    draw_text(&text, 511 * 258, 3, 0, 0, &seed);
    check_pieces(&text, with_memory(0, 1, true, false));
    drop_text(&text);
}
END_TEST

/* In units, a count is a whole number; so it is the exact sum, rounded once. 60 is the unit of five steps. */
START_TEST(a_count_is_the_exact_sum_rounded_once)
{
    static sample text;
    uint32_t seed = 3;
    draw_text(&text, 5000, 6, 0, 0, &seed);
    const cooccurrence_rules rules = with_memory(0, 5, true, false);
    uint64_t count, units[6][6] = {{0}};
    for (size_t i = 0; i < text.tokens; i++)
        for (size_t j = 0; j < text.tokens; j++) {
            const size_t distance = i > j ? i - j : j - i;
            if (distance > 0 && distance <= 5)
                units[text.number[i]][text.number[j]] += 60 / distance;
        }
    cooccurrence_cell *const cells = count_cells(&text, &rules, &count);
    ck_assert_uint_eq(count, 36);
    for (size_t k = 0; k < 36; k++)
        ck_assert(cells[k].count == (double)units[cells[k].word][cells[k].context] / 60);
    free(cells);
    drop_text(&text);
}
END_TEST

/* Beyond 22 steps the weight of a pair is rounded to the nearest unit, and a unit is less than 1/200,000,000. */
START_TEST(in_wide_windows_no_pair_is_off_by_more_than_half_a_unit)
{
    static sample text;
    static double table[WORDS_MAX][WORDS_MAX], pairs[WORDS_MAX][WORDS_MAX];
    uint32_t seed = 4;
    draw_text(&text, 3000, 30, 0, 0, &seed);
    const cooccurrence_rules rules = with_memory(0, 200, true, false), flat = with_memory(0, 200, true, true);
    uint64_t count;
    memset(table, 0, sizeof table);
    memset(pairs, 0, sizeof pairs);
    count_plainly(&text, &rules, table);
    count_plainly(&text, &flat, pairs);
    cooccurrence_cell *const cells = count_cells(&text, &rules, &count);
    for (uint64_t k = 0; k < count; k++)
        ck_assert_double_eq_tol(cells[k].count, table[cells[k].word][cells[k].context],
            2.5e-9 * pairs[cells[k].word][cells[k].context]);
    free(cells);
    drop_text(&text);
}
END_TEST

START_TEST(a_symmetric_table_is_its_own_mirror_and_the_sum_of_both_directions)
{
    static sample text;
    static double sum[WORDS_MAX][WORDS_MAX];
    uint32_t seed = 5;
    draw_text(&text, 4000, WORDS_MAX, 30, 0, &seed);
    cooccurrence_rules rules = with_memory(0, 7, true, false);
    uint64_t both, before;
    cooccurrence_cell *const symmetric = count_cells(&text, &rules, &both);
    rules.symmetric = false;
    cooccurrence_cell *const left = count_cells(&text, &rules, &before);
    memset(sum, 0, sizeof sum);
    for (uint64_t k = 0; k < before; k++) {
        sum[left[k].word][left[k].context] += left[k].count;
        sum[left[k].context][left[k].word] += left[k].count;
    }
    for (uint64_t k = 0; k < both; k++) {
        ck_assert_double_eq_tol(symmetric[k].count, sum[symmetric[k].word][symmetric[k].context], 1e-9);
        sum[symmetric[k].word][symmetric[k].context] = 0;
    }
    for (size_t i = 0; i < WORDS_MAX * WORDS_MAX; i++)
        ck_assert_double_eq(sum[i / WORDS_MAX][i % WORDS_MAX], 0);
    free(left);
    free(symmetric);
    drop_text(&text);
}
END_TEST

/* Thousands of words make many groups of 64 contexts. Here all pairs are listed, sorted and added up. */
START_TEST(large_vocabularies_have_all_their_cells)
{
    static sample text;
    enum { TOKENS = 4000, WINDOW = 4 };
    uint32_t seed = 15;
    draw_text(&text, TOKENS, 30000, 0, 0, &seed);
    ck_assert_uint_gt(text.known->words, 2100);
    cooccurrence_cell *const pairs = calloc(2 * TOKENS * WINDOW, sizeof *pairs);
    size_t listed = 0, different = 0;
    for (size_t i = 0; i < text.tokens; i++)
        for (size_t j = i < WINDOW ? 0 : i - WINDOW; j < text.tokens && j <= i + WINDOW; j++)
            if (i != j)
                pairs[listed++] = (cooccurrence_cell){(uint32_t)text.number[i], (uint32_t)text.number[j], 1};
    qsort(pairs, listed, sizeof *pairs, by_place);
    for (size_t k = 1; k < listed; k++)
        if (by_place(&pairs[different], &pairs[k]) == 0)
            pairs[different].count++;
        else
            pairs[++different] = pairs[k];
    for (size_t memory = 0; memory <= 1 << 20; memory += 1 << 20) {
        const cooccurrence_rules rules = with_memory(memory, WINDOW, true, true);
        uint64_t count;
        cooccurrence_cell *const cells = count_cells(&text, &rules, &count);
        ck_assert_uint_eq(count, different + 1);
        ck_assert_mem_eq(cells, pairs, count * sizeof *cells);
        free(cells);
    }
    free(pairs);
    drop_text(&text);
}
END_TEST

/* A text of n tokens has n-d pairs that are d steps apart, and each adds 1, or 1/d, to two cells. */
START_TEST(all_counts_together_are_the_pairs_of_the_text)
{
    static sample text;
    uint32_t seed = 6;
    draw_text(&text, 2000, 12, 0, 0, &seed);
    for (int flat = 0; flat < 2; flat++) {
        const cooccurrence_rules rules = with_memory(0, 10, true, flat);
        uint64_t count;
        double sum = 0, expected = 0;
        cooccurrence_cell *const cells = count_cells(&text, &rules, &count);
        for (uint64_t k = 0; k < count; k++)
            sum += cells[k].count;
        for (int d = 1; d <= 10; d++)
            expected += 2 * (2000 - d) / (flat ? 1.0 : d);
        ck_assert_double_eq_tol(sum, expected, 1e-7);
        free(cells);
    }
    drop_text(&text);
}
END_TEST

static void take_words(sample *text, const char *words, uint64_t min_count)
{
    text->file = tmpfile();
    ck_assert_int_ge(fputs(words, text->file), 0);
    corpus *const all = read_again(text);
    ck_assert_int_eq(vocabulary_count(&text->known, all, min_count, 0), WOVEN_OK);
    corpus_close(all);
}

/* Without the words that occur once, the text is "a b a c b c"; the numbers are 0, 1 and 2. */
START_TEST(unknown_words_are_taken_out_before_the_steps_are_counted)
{
    static const cooccurrence_cell expected[] = {{0, 1, 1}, {1, 0, 1}, {1, 2, 1}, {2, 0, 1}, {2, 1, 1}};
    static sample text;
    take_words(&text, "a the b x a y c b c", 2);
    const cooccurrence_rules rules = with_memory(0, 1, false, false);
    uint64_t count;
    cooccurrence_cell *const cells = count_cells(&text, &rules, &count);
    ck_assert_uint_eq(count, 5);
    ck_assert_mem_eq(cells, expected, sizeof expected);
    free(cells);
    drop_text(&text);
}
END_TEST

START_TEST(a_word_beside_itself_meets_itself_twice)
{
    static sample text;
    uint64_t count;
    take_words(&text, "very very very", 1);
    const cooccurrence_rules both = with_memory(0, 2, true, false), left = with_memory(0, 2, false, false);
    cooccurrence_cell *cells = count_cells(&text, &both, &count);
    ck_assert_uint_eq(count, 1);
    ck_assert_double_eq(cells->count, 5); /* two pairs one step apart, one two steps apart, all twice */
    free(cells);
    cells = count_cells(&text, &left, &count);
    ck_assert_double_eq(cells->count, 2.5);
    free(cells);
    drop_text(&text);
}
END_TEST

static size_t entries_of(const char *folder)
{
    size_t count = 0;
    DIR *const all = opendir(folder);
    ck_assert_ptr_nonnull(all);
    while (readdir(all) != NULL)
        count++;
    closedir(all);
    return count;
}

static woven_status count_into(const sample *text, const cooccurrence_rules *rules, FILE *file)
{
    const size_t files = entries_of("/proc/self/fd");
    uint64_t count;
    corpus *const words = read_again(text);
    const woven_status status = cooccurrence_count(words, text->known, rules, file, &count);
    corpus_close(words);
    ck_assert_uint_eq(entries_of("/proc/self/fd"), files); /* all piles are closed */
    return status;
}

static woven_status count_away(const sample *text, const cooccurrence_rules *rules)
{
    FILE *const file = tmpfile();
    const woven_status status = count_into(text, rules, file);
    fclose(file);
    return status;
}

START_TEST(texts_in_which_nobody_has_a_neighbour_are_empty)
{
    static const char *const lonely[] = {"word", "a\nb\nc\n", "a.\n\nb", "x\ny\nx\ny"};
    static sample text;
    const cooccurrence_rules rules = with_memory(1 << 20, 5, true, false);
    for (size_t i = 0; i < sizeof lonely / sizeof *lonely; i++) {
        take_words(&text, lonely[i], 1);
        ck_assert_int_eq(count_away(&text, &rules), WOVEN_EMPTY);
        drop_text(&text);
    }
    uint32_t seed = 8;
    draw_text(&text, 2000, 9, 1, 0, &seed); /* a word a line, so long that there are many pieces, all of them empty */
    const cooccurrence_rules in_pieces = with_memory(0, 1, true, false);
    ck_assert_int_eq(count_away(&text, &in_pieces), WOVEN_EMPTY);
    drop_text(&text);
}
END_TEST

START_TEST(impossible_windows_vocabularies_and_texts_are_refused)
{
    static sample text;
    take_words(&text, "a b", 1);
    cooccurrence_rules rules = with_memory(0, 0, true, false);
    ck_assert_int_eq(count_away(&text, &rules), WOVEN_BAD_ARGUMENT);
    rules.window = COOCCURRENCE_WINDOW_MAX;
    ck_assert_int_eq(count_away(&text, &rules), WOVEN_OK);
    rules.window = (size_t)COOCCURRENCE_WINDOW_MAX + 1;
    ck_assert_int_eq(count_away(&text, &rules), WOVEN_TOO_LARGE);
    rules.window = SIZE_MAX;
    ck_assert_int_eq(count_away(&text, &rules), WOVEN_TOO_LARGE);
    rules.window = 2;
    const sample many = {.file = text.file, .known = &(vocabulary){.words = UINT32_MAX}};
    ck_assert_int_eq(count_away(&many, &rules), WOVEN_TOO_LARGE);
    const sample broken = {.file = fopen("/", "r"), .known = text.known};
    ck_assert_int_eq(count_away(&broken, &rules), WOVEN_CANNOT_READ);
    fclose(broken.file);
    drop_text(&text);
}
END_TEST

static void check_full_disk(const sample *text, size_t memory)
{
    const cooccurrence_rules rules = with_memory(memory, 5, true, false);
    FILE *const full = fopen("/dev/full", "w");
    ck_assert_int_eq(count_into(text, &rules, full), WOVEN_CANNOT_WRITE);
    fclose(full);
}

START_TEST(a_full_disk_is_reported)
{
    static sample text;
    uint32_t seed = 9;
    draw_text(&text, 3000, 20, 0, 0, &seed);
    check_full_disk(&text, 0);
    check_full_disk(&text, 1 << 20);
    drop_text(&text);
    take_words(&text, "two words", 1); /* their cells are few, and would wait in the memory of the file */
    check_full_disk(&text, 0);
    drop_text(&text);
}
END_TEST

/* While no file may grow beyond |bytes|; the cells themselves go to a device. Check writes to files, too, so nothing is
   asserted in here. */
static woven_status count_with_limit(corpus *words, const sample *text, rlim_t bytes)
{
    const cooccurrence_rules rules = with_memory(0, 5, true, false);
    FILE *const nowhere = fopen("/dev/null", "w");
    uint64_t count;
    struct rlimit before, limit;
    getrlimit(RLIMIT_FSIZE, &before);
    limit = before;
    limit.rlim_cur = bytes;
    void (*const handler)(int) = signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &limit);
    const woven_status status = cooccurrence_count(words, text->known, &rules, nowhere, &count);
    setrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, handler);
    fclose(nowhere);
    return status;
}

START_TEST(a_disk_without_room_for_the_piles_is_reported)
{
    static sample text;
    uint32_t seed = 10;
    draw_text(&text, 3000, 20, 0, 0, &seed);
    for (rlim_t bytes = 0; bytes <= 1000000; bytes += bytes < 2000 ? 500 : 100000) {
        corpus *const words = read_again(&text);
        const woven_status status = count_with_limit(words, &text, bytes);
        corpus_close(words);
        ck_assert_int_eq(status, bytes <= 2000 ? WOVEN_CANNOT_WRITE : WOVEN_OK);
    }
    drop_text(&text);
}
END_TEST

START_TEST(a_folder_that_is_not_there_matters_only_when_it_is_needed)
{
    static sample text;
    uint32_t seed = 11;
    draw_text(&text, 3000, 20, 0, 0, &seed);
    cooccurrence_rules rules = with_memory(0, 5, true, false);
    rules.folder = "/no/such/folder";
    ck_assert_int_eq(count_away(&text, &rules), WOVEN_CANNOT_OPEN);
    rules.memory = 1 << 20;
    ck_assert_int_eq(count_away(&text, &rules), WOVEN_OK);
    drop_text(&text);
}
END_TEST

static bool end_after(void *context, uint64_t done)
{
    int *const left = context;
    (void)done;
    return (*left)-- > 0;
}

START_TEST(an_end_that_is_asked_for_comes_at_once_and_leaves_nothing_behind)
{
    static sample text;
    uint32_t seed = 12;
    char folder[] = "/tmp/test_cooccurrence.XXXXXX";
    ck_assert_ptr_nonnull(mkdtemp(folder));
    draw_text(&text, 6000, WORDS_MAX, 0, 0, &seed);
    cooccurrence_rules rules = with_memory(0, 4, true, false);
    rules.folder = folder;
    rules.progress = end_after;
    woven_status status = WOVEN_INTERRUPTED;
    int calls = 0;
    while (status == WOVEN_INTERRUPTED) {
        int left = calls++;
        rules.context = &left;
        status = count_away(&text, &rules);
        ck_assert_int_eq(left >= 0, status == WOVEN_OK);
    }
    ck_assert_int_eq(status, WOVEN_OK);
    ck_assert_int_gt(calls, 22); /* a call for each pile at least */
    ck_assert_int_eq(rmdir(folder), 0); /* it is empty */
    drop_text(&text);
}
END_TEST

static bool grows_to_the_end(void *context, uint64_t done)
{
    uint64_t *const last = context;
    const bool grows = done >= *last;
    *last = done;
    return grows;
}

START_TEST(progress_is_told_in_bytes_of_the_text)
{
    static sample text;
    uint32_t seed = 13;
    uint64_t last = 0;
    draw_text(&text, 9000, 20, 0, 0, &seed);
    cooccurrence_rules rules = with_memory(0, 4, true, false);
    rules.progress = grows_to_the_end;
    rules.context = &last;
    ck_assert_int_eq(count_away(&text, &rules), WOVEN_OK);
    ck_assert_int_eq(fseek(text.file, 0, SEEK_END), 0);
    ck_assert_uint_eq(last, (uint64_t)ftell(text.file));
    drop_text(&text);
}
END_TEST

Suite *cooccurrence_suite(void)
{
    Suite *suite = suite_create("cooccurrence");
    TCase *counting = tcase_create("counting"), *failing = tcase_create("failing");
    tcase_add_test(counting, the_cells_of_random_texts_are_those_of_a_plain_double_loop);
    tcase_add_test(counting, a_text_in_dozens_of_pieces_has_the_same_cells_to_the_last_bit);
    tcase_add_test(counting, hundreds_of_pieces_are_merged_level_by_level);
    tcase_add_test(counting, a_count_is_the_exact_sum_rounded_once);
    tcase_add_test(counting, in_wide_windows_no_pair_is_off_by_more_than_half_a_unit);
    tcase_add_test(counting, a_symmetric_table_is_its_own_mirror_and_the_sum_of_both_directions);
    tcase_add_test(counting, large_vocabularies_have_all_their_cells);
    tcase_add_test(counting, all_counts_together_are_the_pairs_of_the_text);
    tcase_add_test(counting, unknown_words_are_taken_out_before_the_steps_are_counted);
    tcase_add_test(counting, a_word_beside_itself_meets_itself_twice);
    tcase_add_test(failing, texts_in_which_nobody_has_a_neighbour_are_empty);
    tcase_add_test(failing, impossible_windows_vocabularies_and_texts_are_refused);
    tcase_add_test(failing, a_full_disk_is_reported);
    tcase_add_test(failing, a_disk_without_room_for_the_piles_is_reported);
    tcase_add_test(failing, a_folder_that_is_not_there_matters_only_when_it_is_needed);
    tcase_add_test(failing, an_end_that_is_asked_for_comes_at_once_and_leaves_nothing_behind);
    tcase_add_test(failing, progress_is_told_in_bytes_of_the_text);
    tcase_set_timeout(counting, 120);
    tcase_set_timeout(failing, 120);
    suite_add_tcase(suite, counting);
    suite_add_tcase(suite, failing);
    return suite;
}

/* test_trainer.c: training by blocks, lanes and threads, against an epoch written out plainly, cell by cell, with the
   functions of the chapter on GloVe; and files that are cut off, foreign or changed. */
#include "glove.h"
#include "splitmix.h"
#include "trainer.h"

#include <check.h>
#include <math.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

Suite *trainer_suite(void);

enum { WORDS = 70, PASSES = 3, N_MAX = 14 };

static const trainer_rules usual = { .n = 10, .x_max = 10, .alpha = 0.75, .eta = 0.05, .seed = 7,
                                     .precision = TRAINER_DOUBLE, .threads = 1, .deterministic = true };

static char folder[] = "/tmp/woven-trainer-XXXXXX";
static char cells_path[64], other_path[64], saved_path[64];

static void make_folder(void)
{
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(cells_path, sizeof cells_path, "%s/cells", folder);
    snprintf(other_path, sizeof other_path, "%s/other", folder);
    snprintf(saved_path, sizeof saved_path, "%s/saved", folder);
}

static void remove_folder(void)
{
    remove(cells_path);
    remove(other_path);
    remove(saved_path);
    ck_assert_int_eq(rmdir(folder), 0); /* nothing unfinished was left behind */
    strcpy(folder + strlen(folder) - 6, "XXXXXX");
}

/* A file of cells: about a third of all pairs, with counts between 0.1 and 100. */
static FILE *some_cells(size_t words, uint64_t seed)
{
    FILE *const file = tmpfile();
    ck_assert_ptr_nonnull(file);
    for (uint32_t word = 0; word < words; word++)
        for (uint32_t context = 0; context < words; context++)
            if (splitmix_below(&seed, 3) == 0) {
                const cooccurrence_cell cell = { word, context, pow(10, 3 * splitmix_uniform(&seed) - 1) };
                ck_assert_uint_eq(fwrite(&cell, sizeof cell, 1, file), 1);
            }
    return file;
}

static trainer_cells *open_cells(size_t words, const trainer_rules *rules)
{
    trainer_cells *all;
    FILE *const file = some_cells(words, 5);
    ck_assert_int_eq(trainer_prepare(file, words, rules, cells_path), WOVEN_OK);
    ck_assert_int_eq(trainer_cells_open(&all, cells_path), WOVEN_OK);
    fclose(file);
    return all;
}

static trainer *begin(const trainer_cells *all, const trainer_rules *rules)
{
    trainer *made;
    ck_assert_int_eq(trainer_create(&made, all, rules), WOVEN_OK);
    return made;
}

/* All that was learned, as numbers: of each word the vector and the bias, then of each context word. */
static double *take(const trainer *made, size_t words, size_t n)
{
    double *const row = malloc(2 * words * (n + 1) * sizeof *row);
    for (size_t word = 0; word < words; word++) {
        double *const w = row + word * (n + 1), *const c = row + (words + word) * (n + 1);
        trainer_get(made, word, TRAINER_WORD, w, w + n);
        trainer_get(made, word, TRAINER_CONTEXT, c, c + n);
    }
    return row;
}

/* One epoch as it would be written by someone in no hurry: the gradient of the chapter on GloVe, which is that of twice
   this loss, and AdaGrad with the learning rate inside the slope. Returns the mean share. */
static double plain_epoch(const trainer_cells *all, const trainer_rules *rules, uint64_t pass, double *row, double *sum)
{
    const size_t parts = trainer_cells_parts(all), words = trainer_cells_words(all), n = rules->n;
    size_t *const block = malloc(parts * parts * sizeof *block);
    double loss = 0;
    trainer_order(parts, rules->seed, pass, block);
    for (size_t b = 0; b < parts * parts; b++) {
        size_t cells;
        const trainer_cell *const cell = trainer_cells_block(all, block[b], &cells);
        for (size_t k = 0; k < cells; k++) {
            double slope[2][N_MAX + 1];
            const size_t first[2] = { cell[k].word * (n + 1), (words + cell[k].context) * (n + 1) };
            const double *const w = row + first[0], *const c = row + first[1], x = exp(cell[k].log);
            const double error = glove_error(w, c, n, w[n], c[n], x);
            loss += glove_weight(x, rules->x_max, rules->alpha) * error * error / 2;
            glove_gradient(w, c, n, x, rules->x_max, rules->alpha, slope[0], slope[1]);
            for (size_t side = 0; side < 2; side++)
                for (size_t i = 0; i <= n; i++) {
                    const double step = rules->eta * slope[side][i] / 2;
                    sum[first[side] + i] += step * step;
                    row[first[side] + i] -= step / sqrt(sum[first[side] + i]);
                }
        }
    }
    free(block);
    return loss / (double)trainer_cells_count(all);
}

START_TEST(vectors_and_loss_are_those_of_a_plain_epoch)
{
    static const size_t words[] = { 1, 3, 9, 40, WORDS }, lengths[] = { 1, 2, 5, 6, 7, 10, 14 };
    trainer_rules rules = usual;
    rules.n = lengths[_i % 7];
    const size_t many = words[_i / 7], numbers = 2 * many * (rules.n + 1);
    FILE *const file = some_cells(many, many == 1 ? 3 : 5);
    trainer_cells *all;
    ck_assert_int_eq(trainer_prepare(file, many, &rules, cells_path), WOVEN_OK);
    ck_assert_int_eq(trainer_cells_open(&all, cells_path), WOVEN_OK);
    trainer *const made = begin(all, &rules);
    double *const row = take(made, many, rules.n), *const sum = malloc(numbers * sizeof *sum);
    for (size_t i = 0; i < numbers; i++)
        sum[i] = 1;
    for (uint64_t pass = 0; pass < PASSES; pass++) {
        double loss;
        const double expected = plain_epoch(all, &rules, pass, row, sum);
        ck_assert_int_eq(trainer_pass(made, NULL, NULL, &loss), WOVEN_OK);
        ck_assert_double_eq_tol(loss, expected, 1e-12 * expected);
        double *const learned = take(made, many, rules.n);
        for (size_t i = 0; i < numbers; i++)
            ck_assert_double_eq_tol(learned[i], row[i], 1e-12 * (1 + fabs(row[i])));
        free(learned);
    }
    ck_assert_uint_eq(trainer_passes(made), PASSES);
    free(row);
    free(sum);
    trainer_destroy(made);
    trainer_cells_close(all);
    fclose(file);
}
END_TEST

START_TEST(the_sum_of_both_vectors_is_the_sum)
{
    trainer_cells *const all = open_cells(WORDS, &usual);
    trainer *const made = begin(all, &usual);
    double word[N_MAX], context[N_MAX], sum[N_MAX], bias[3];
    for (size_t w = 0; w < WORDS; w++) {
        trainer_get(made, w, TRAINER_WORD, word, &bias[0]);
        trainer_get(made, w, TRAINER_CONTEXT, context, &bias[1]);
        trainer_get(made, w, TRAINER_SUM, sum, &bias[2]);
        for (size_t k = 0; k < usual.n; k++) {
            ck_assert_double_eq(sum[k], word[k] + context[k]);
            ck_assert_double_lt(fabs(word[k]), 0.5 / (double)usual.n + 1e-15);
        }
        ck_assert_double_eq(bias[2], bias[0] + bias[1]);
    }
    trainer_get(made, 0, TRAINER_SUM, sum, NULL);
    trainer_destroy(made);
    trainer_cells_close(all);
}
END_TEST

/* Trains and returns all rows, as they are saved: a checkpoint with the sums. */
static char *train_and_save(const trainer_cells *all, const trainer_rules *rules, size_t *bytes, double *loss)
{
    trainer *const made = begin(all, rules);
    for (int pass = 0; pass < PASSES; pass++)
        ck_assert_int_eq(trainer_pass(made, NULL, NULL, loss), WOVEN_OK);
    ck_assert_int_eq(trainer_save(made, saved_path), WOVEN_OK);
    trainer_destroy(made);
    FILE *const file = fopen(saved_path, "rb");
    ck_assert_ptr_nonnull(file);
    fseek(file, 0, SEEK_END);
    *bytes = (size_t)ftell(file);
    rewind(file);
    char *const contents = malloc(*bytes);
    ck_assert_uint_eq(fread(contents, 1, *bytes, file), *bytes);
    fclose(file);
    return contents;
}

START_TEST(any_number_of_threads_gives_identical_bytes)
{
    trainer_rules rules = usual;
    rules.precision = _i == 0 ? TRAINER_FLOAT : TRAINER_DOUBLE;
    trainer_cells *const all = open_cells(WORDS, &rules);
    size_t bytes, other_bytes;
    double loss, other_loss;
    char *const one = train_and_save(all, &rules, &bytes, &loss);
    static const size_t threads[] = { 2, 3, 7, 100 };
    for (size_t t = 0; t < sizeof threads / sizeof *threads; t++) {
        rules.threads = threads[t];
        char *const many = train_and_save(all, &rules, &other_bytes, &other_loss);
        ck_assert_uint_eq(bytes, other_bytes);
        ck_assert_mem_eq(one, many, bytes);
        ck_assert_double_eq(loss, other_loss);
        free(many);
    }
    free(one);
    trainer_cells_close(all);
}
END_TEST

START_TEST(another_seed_gives_other_vectors)
{
    trainer_rules rules = usual;
    double loss[2];
    size_t bytes;
    for (int i = 0; i < 2; i++) {
        rules.seed = (uint64_t)i;
        trainer_cells *const all = open_cells(WORDS, &rules);
        free(train_and_save(all, &rules, &bytes, &loss[i]));
        trainer_cells_close(all);
    }
    ck_assert_double_ne(loss[0], loss[1]);
    ck_assert_double_eq_tol(loss[0], loss[1], 0.05 * loss[0]);
}
END_TEST

START_TEST(float_agrees_with_double_to_the_precision_of_float)
{
    trainer_rules rules = usual;
    trainer_cells *const all = open_cells(WORDS, &rules);
    double loss[2], *row[2];
    for (int i = 0; i < 2; i++) {
        rules.precision = i == 0 ? TRAINER_FLOAT : TRAINER_DOUBLE;
        trainer *const made = begin(all, &rules);
        for (int pass = 0; pass < PASSES; pass++)
            ck_assert_int_eq(trainer_pass(made, NULL, NULL, &loss[i]), WOVEN_OK);
        row[i] = take(made, WORDS, rules.n);
        trainer_destroy(made);
    }
    ck_assert_double_eq_tol(loss[0], loss[1], 1e-5 * loss[1]);
    for (size_t i = 0; i < 2 * WORDS * (rules.n + 1); i++)
        ck_assert_double_eq_tol(row[0][i], row[1][i], 1e-4);
    free(row[0]);
    free(row[1]);
    trainer_cells_close(all);
}
END_TEST

START_TEST(the_fast_mode_comes_to_nearly_the_same_loss)
{
    trainer_rules rules = usual;
    trainer_cells *const all = open_cells(WORDS, &rules);
    double loss = 0, fast_loss = 0;
    trainer *const made = begin(all, &rules);
    rules.threads = 4;
    rules.deterministic = false;
    trainer *const fast = begin(all, &rules);
    for (int pass = 0; pass < 20; pass++) {
        ck_assert_int_eq(trainer_pass(made, NULL, NULL, &loss), WOVEN_OK);
        ck_assert_int_eq(trainer_pass(fast, NULL, NULL, &fast_loss), WOVEN_OK);
    }
    ck_assert_double_eq_tol(fast_loss, loss, 0.03 * loss);
    trainer_destroy(made);
    trainer_destroy(fast);
    trainer_cells_close(all);
}
END_TEST

START_TEST(training_lowers_the_loss)
{
    trainer_cells *const all = open_cells(WORDS, &usual);
    trainer *const made = begin(all, &usual);
    double before = INFINITY, loss;
    for (int pass = 0; pass < 10; pass++) {
        ck_assert_int_eq(trainer_pass(made, NULL, NULL, &loss), WOVEN_OK);
        ck_assert_double_lt(loss, before);
        before = loss;
    }
    trainer_destroy(made);
    trainer_cells_close(all);
}
END_TEST

START_TEST(a_rate_that_is_much_too_large_is_reported)
{
    trainer_rules rules = usual;
    rules.eta = 1e200;
    rules.threads = (size_t)_i % 3 + 1;
    rules.precision = _i < 3 ? TRAINER_FLOAT : TRAINER_DOUBLE;
    trainer_cells *const all = open_cells(WORDS, &rules);
    trainer *const made = begin(all, &rules);
    double loss = -1;
    woven_status status = WOVEN_OK;
    for (int pass = 0; pass < 20 && status == WOVEN_OK; pass++)
        status = trainer_pass(made, NULL, NULL, &loss);
    ck_assert_int_eq(status, WOVEN_DIVERGED);
    trainer_destroy(made);
    trainer_cells_close(all);
}
END_TEST

/* --- interruptions and checkpoints ------------------------------------------------------------------------------- */

typedef struct {
    int calls, stop_at;
    uint64_t cells;
    double loss;
    pthread_t caller;
} watch;

static bool look(void *context, uint64_t cells_done, double loss_so_far)
{
    watch *const seen = context;
    ck_assert_uint_ge(cells_done, seen->cells);
    ck_assert_double_ge(loss_so_far, seen->loss);
    ck_assert(pthread_equal(seen->caller, pthread_self()));
    seen->cells = cells_done;
    seen->loss = loss_so_far;
    return ++seen->calls != seen->stop_at;
}

START_TEST(progress_is_told_of_every_cell_and_of_the_whole_loss)
{
    trainer_cells *const all = open_cells(WORDS, &usual);
    trainer *const made = begin(all, &usual);
    watch seen = { .caller = pthread_self() };
    double loss;
    ck_assert_int_eq(trainer_pass(made, look, &seen, &loss), WOVEN_OK);
    ck_assert_int_eq(seen.calls, (int)(trainer_cells_parts(all) * trainer_cells_parts(all)));
    ck_assert_uint_eq(seen.cells, trainer_cells_count(all));
    ck_assert_double_eq_tol(seen.loss / (double)seen.cells, loss, 1e-12);
    trainer_destroy(made);
    trainer_cells_close(all);
}
END_TEST

/* One training is never disturbed; the other is interrupted, saved, ended and loaded by another, in each pass. */
START_TEST(an_interrupted_training_goes_on_to_the_same_vectors)
{
    trainer_rules rules = usual;
    rules.precision = _i % 2 == 0 ? TRAINER_FLOAT : TRAINER_DOUBLE;
    rules.threads = (size_t)_i / 2 + 1;
    trainer_cells *const all = open_cells(WORDS, &rules);
    trainer *const made = begin(all, &rules);
    int interruptions = 0;
    for (int pass = 0; pass < PASSES; pass++) {
        double loss, other_loss;
        ck_assert_int_eq(trainer_pass(made, NULL, NULL, &loss), WOVEN_OK);
        trainer *broken = begin(all, &rules);
        if (pass > 0)
            ck_assert_int_eq(trainer_load(broken, saved_path), WOVEN_OK);
        for (int tries = 0;; tries++) {
            watch seen = { .stop_at = tries + 1, .caller = pthread_self() };
            const woven_status status = trainer_pass(broken, look, &seen, &other_loss);
            ck_assert_int_eq(trainer_save(broken, saved_path), WOVEN_OK);
            if (status == WOVEN_OK)
                break;
            ck_assert_int_eq(status, WOVEN_INTERRUPTED);
            interruptions++;
            trainer_destroy(broken);
            broken = begin(all, &rules);
            ck_assert_int_eq(trainer_load(broken, saved_path), WOVEN_OK);
        }
        ck_assert_double_eq(loss, other_loss);
        ck_assert_uint_eq(trainer_passes(broken), trainer_passes(made));
        double *const row = take(made, WORDS, rules.n), *const other_row = take(broken, WORDS, rules.n);
        ck_assert_mem_eq(row, other_row, 2 * WORDS * (rules.n + 1) * sizeof *row);
        free(row);
        free(other_row);
        trainer_destroy(broken);
    }
    ck_assert(rules.threads > 1 || interruptions > PASSES);
    trainer_destroy(made);
    trainer_cells_close(all);
}
END_TEST

START_TEST(the_fast_mode_can_be_interrupted_too)
{
    trainer_rules rules = usual;
    rules.threads = 3;
    rules.deterministic = false;
    trainer_cells *const all = open_cells(WORDS, &rules);
    trainer *const made = begin(all, &rules);
    double loss;
    while (trainer_passes(made) < PASSES) {
        watch seen = { .stop_at = 2, .caller = pthread_self() };
        const woven_status status = trainer_pass(made, look, &seen, &loss);
        ck_assert(status == WOVEN_OK || status == WOVEN_INTERRUPTED);
    }
    ck_assert(isfinite(loss));
    trainer_destroy(made);
    trainer_cells_close(all);
}
END_TEST

static void change_byte(const char *path, long offset)
{
    FILE *const file = fopen(path, "r+b");
    ck_assert_ptr_nonnull(file);
    ck_assert_int_eq(fseek(file, offset, offset < 0 ? SEEK_END : SEEK_SET), 0);
    const int byte = fgetc(file);
    ck_assert_int_eq(fseek(file, -1, SEEK_CUR), 0);
    fputc(byte ^ 0x10, file);
    fclose(file);
}

static long length_of(const char *path)
{
    FILE *const file = fopen(path, "rb");
    ck_assert_ptr_nonnull(file);
    fseek(file, 0, SEEK_END);
    const long length = ftell(file);
    fclose(file);
    return length;
}

START_TEST(a_checkpoint_of_another_training_is_refused)
{
    trainer_rules rules = usual;
    trainer_cells *const all = open_cells(WORDS, &rules);
    trainer *const made = begin(all, &rules);
    double loss;
    ck_assert_int_eq(trainer_pass(made, NULL, NULL, &loss), WOVEN_OK);
    ck_assert_int_eq(trainer_save(made, saved_path), WOVEN_OK);
    rules.n = _i == 0 ? usual.n + 1 : usual.n;
    rules.eta = _i == 1 ? usual.eta * 2 : usual.eta;
    rules.precision = _i == 2 ? TRAINER_FLOAT : usual.precision;
    rules.seed = _i == 3 ? usual.seed + 1 : usual.seed;
    rules.alpha = _i == 4 ? 0.5 : usual.alpha;
    trainer_cells *const others = open_cells(_i == 5 ? WORDS - 1 : WORDS, &rules);
    trainer *const other = begin(others, &rules);
    double *const before = take(other, WORDS - 1, rules.n);
    ck_assert_int_eq(trainer_load(other, saved_path), WOVEN_BAD_ARGUMENT);
    double *const after = take(other, WORDS - 1, rules.n);
    ck_assert_mem_eq(before, after, 2 * (WORDS - 1) * (rules.n + 1) * sizeof *before);
    free(before);
    free(after);
    trainer_destroy(other);
    trainer_cells_close(others);
    trainer_destroy(made);
    trainer_cells_close(all);
}
END_TEST

START_TEST(a_checkpoint_that_was_damaged_is_refused)
{
    trainer_cells *const all = open_cells(WORDS, &usual);
    trainer *const made = begin(all, &usual);
    ck_assert_int_eq(trainer_load(made, saved_path), WOVEN_CANNOT_OPEN);
    ck_assert_int_eq(trainer_load(made, cells_path), WOVEN_BAD_FORMAT);
    ck_assert_int_eq(trainer_save(made, saved_path), WOVEN_OK);
    const long length = length_of(saved_path);
    for (long at = 0; at < length; at += at < 120 ? 1 : 1009) {
        change_byte(saved_path, at);
        const woven_status status = trainer_load(made, saved_path);
        ck_assert(status == WOVEN_BAD_FORMAT);
        change_byte(saved_path, at);
    }
    ck_assert_int_eq(trainer_load(made, saved_path), WOVEN_OK);
    for (long left = length - 1; left > 0; left /= 2) {
        ck_assert_int_eq(truncate(saved_path, left), 0);
        ck_assert_int_eq(trainer_load(made, saved_path), WOVEN_BAD_FORMAT);
    }
    trainer_destroy(made);
    trainer_cells_close(all);
}
END_TEST

START_TEST(saving_where_nothing_can_be_written_says_so)
{
    trainer_cells *const all = open_cells(WORDS, &usual);
    trainer *const made = begin(all, &usual);
    ck_assert_int_eq(trainer_save(made, "/nowhere/at/all"), WOVEN_CANNOT_OPEN);
    trainer_destroy(made);
    trainer_cells_close(all);
}
END_TEST

START_TEST(rules_that_make_no_sense_are_refused)
{
    trainer_cells *const all = open_cells(WORDS, &usual);
    trainer *made;
    trainer_rules rules = usual;
    rules.n = 0;
    ck_assert_int_eq(trainer_create(&made, all, &rules), WOVEN_BAD_ARGUMENT);
    rules = usual, rules.threads = 0;
    ck_assert_int_eq(trainer_create(&made, all, &rules), WOVEN_BAD_ARGUMENT);
    rules = usual, rules.eta = -1;
    ck_assert_int_eq(trainer_create(&made, all, &rules), WOVEN_BAD_ARGUMENT);
    rules = usual, rules.eta = NAN;
    ck_assert_int_eq(trainer_create(&made, all, &rules), WOVEN_BAD_ARGUMENT);
    rules = usual, rules.x_max = 11;
    ck_assert_int_eq(trainer_create(&made, all, &rules), WOVEN_BAD_ARGUMENT);
    rules = usual, rules.n = SIZE_MAX / 2;
    ck_assert_int_eq(trainer_create(&made, all, &rules), WOVEN_TOO_LARGE);
    trainer_cells_close(all);
    trainer_destroy(NULL);
    trainer_cells_close(NULL);
}
END_TEST

Suite *trainer_suite(void)
{
    Suite *suite = suite_create("trainer");
    TCase *training = tcase_create("training");
    tcase_set_timeout(training, 60);
    tcase_add_checked_fixture(training, make_folder, remove_folder);
    tcase_add_loop_test(training, vectors_and_loss_are_those_of_a_plain_epoch, 0, 35);
    tcase_add_test(training, the_sum_of_both_vectors_is_the_sum);
    tcase_add_loop_test(training, any_number_of_threads_gives_identical_bytes, 0, 2);
    tcase_add_test(training, another_seed_gives_other_vectors);
    tcase_add_test(training, float_agrees_with_double_to_the_precision_of_float);
    tcase_add_test(training, the_fast_mode_comes_to_nearly_the_same_loss);
    tcase_add_test(training, training_lowers_the_loss);
    tcase_add_loop_test(training, a_rate_that_is_much_too_large_is_reported, 0, 6);
    tcase_add_test(training, rules_that_make_no_sense_are_refused);
    suite_add_tcase(suite, training);
    TCase *pausing = tcase_create("interruptions and checkpoints");
    tcase_set_timeout(pausing, 60);
    tcase_add_checked_fixture(pausing, make_folder, remove_folder);
    tcase_add_test(pausing, progress_is_told_of_every_cell_and_of_the_whole_loss);
    tcase_add_loop_test(pausing, an_interrupted_training_goes_on_to_the_same_vectors, 0, 6);
    tcase_add_test(pausing, the_fast_mode_can_be_interrupted_too);
    tcase_add_loop_test(pausing, a_checkpoint_of_another_training_is_refused, 0, 6);
    tcase_add_test(pausing, a_checkpoint_that_was_damaged_is_refused);
    tcase_add_test(pausing, saving_where_nothing_can_be_written_says_so);
    suite_add_tcase(suite, pausing);
    return suite;
}

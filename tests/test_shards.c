/* test_shards.c: the module shards. What several machines do is compared with one table on which the same blocks are
   visited one after the other, with averages worked out by hand, and with the loss by its formula. */
#include "shards.h"
#include "splitmix.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

Suite *shards_suite(void);

enum { WORDS = 60, N = 6, RANKS_MAX = 4 };

static const trainer_rules rules = {.n = N, .x_max = 10, .alpha = 0.75, .eta = 0.05, .seed = 3, .precision = TRAINER_FLOAT,
    .threads = 1, .deterministic = true};

static const char path[] = "/tmp/woven-test-shard";

/* A third of all pairs meet, some of them often. */
static FILE *make_cells(size_t *count)
{
    FILE *const cells = tmpfile();
    uint64_t random = 11;
    ck_assert_ptr_nonnull(cells);
    *count = 0;
    for (uint32_t word = 0; word < WORDS; word++)
        for (uint32_t context = 0; context < WORDS; context++)
            if (splitmix_below(&random, 3) == 0) {
                const cooccurrence_cell cell = {word, context, exp(4 * splitmix_uniform(&random) - 1)};
                ck_assert_uint_eq(fwrite(&cell, sizeof cell, 1, cells), 1);
                ++*count;
            }
    return cells;
}

static void make_shards(shard *all, size_t ranks, size_t *count)
{
    FILE *const cells = make_cells(count);
    for (size_t rank = 0; rank < ranks; rank++)
        ck_assert_int_eq(shard_create(&all[rank], cells, WORDS, &rules, ranks, rank, path), WOVEN_OK);
    fclose(cells);
}

static void end_shards(shard *all, size_t ranks)
{
    for (size_t rank = 0; rank < ranks; rank++)
        shard_destroy(&all[rank]);
}

static size_t sum_of(const uint64_t *seen, size_t rows)
{
    uint64_t sum = 0;
    for (size_t row = 0; row < rows; row++)
        sum += seen[row];
    return (size_t)sum;
}

/* What the messages do: sums of visits, weights, and sums of rows. */
static void average(shard *all, size_t ranks)
{
    const size_t rows = shard_rows(all), numbers = shard_numbers(all);
    uint64_t *const seen = calloc(rows, sizeof *seen);
    for (size_t rank = 0; rank < ranks; rank++)
        for (size_t row = 0; row < rows; row++)
            seen[row] += all[rank].seen[row];
    for (size_t rank = 0; rank < ranks; rank++)
        shard_weigh(&all[rank], seen);
    for (size_t i = 0; i < numbers; i++) {
        float sum = 0;
        for (size_t rank = 0; rank < ranks; rank++)
            sum += shard_table(&all[rank])[i];
        for (size_t rank = 0; rank < ranks; rank++)
            shard_table(&all[rank])[i] = sum;
    }
    free(seen);
}

START_TEST(every_cell_belongs_to_one_shard)
{
    shard all[RANKS_MAX];
    size_t count, found = 0;
    make_shards(all, 3, &count);
    for (size_t rank = 0; rank < 3; rank++)
        found += (size_t)trainer_cells_count(all[rank].cells);
    ck_assert_uint_eq(found, count);
    end_shards(all, 3);
}
END_TEST

START_TEST(the_stages_of_a_pass_visit_every_cell_once)
{
    shard all[RANKS_MAX];
    size_t count, visits = 0;
    make_shards(all, 4, &count);
    for (size_t rank = 0; rank < 4; rank++) {
        for (size_t stage = 0; stage < 4; stage++)
            shard_stage(&all[rank], 0, stage);
        ck_assert_uint_eq(sum_of(all[rank].seen, WORDS), sum_of(all[rank].seen + WORDS, WORDS));
        visits += sum_of(all[rank].seen, WORDS);
    }
    ck_assert_uint_eq(visits, count);
    end_shards(all, 4);
}
END_TEST

START_TEST(no_row_is_visited_by_two_shards_in_one_stage)
{
    shard all[RANKS_MAX];
    size_t count;
    make_shards(all, 3, &count);
    for (size_t stage = 0; stage < 3; stage++) {
        for (size_t rank = 0; rank < 3; rank++)
            shard_stage(&all[rank], 5, stage);
        for (size_t row = 0; row < 2 * WORDS; row++)
            ck_assert_int_le((all[0].seen[row] > 0) + (all[1].seen[row] > 0) + (all[2].seen[row] > 0), 1);
        average(all, 3);
    }
    end_shards(all, 3);
}
END_TEST

START_TEST(all_shards_begin_with_the_same_rows)
{
    shard all[RANKS_MAX];
    size_t count;
    make_shards(all, 2, &count);
    ck_assert_mem_eq(shard_table(&all[0]), shard_table(&all[1]), shard_numbers(all) * sizeof(float));
    end_shards(all, 2);
}
END_TEST

/* One table that the shards hand on to each other, instead of averages: what one machine would do. */
START_TEST(with_stages_the_averages_are_the_bytes_of_one_table)
{
    shard all[RANKS_MAX], serial[RANKS_MAX];
    size_t count;
    make_shards(all, 4, &count);
    make_shards(serial, 4, &count);
    const size_t bytes = shard_numbers(all) * sizeof(float);
    float *const table = malloc(bytes);
    memcpy(table, shard_table(serial), bytes);
    for (uint64_t pass = 0; pass < 3; pass++)
        for (size_t stage = 0; stage < 4; stage++) {
            for (size_t rank = 0; rank < 4; rank++) {
                shard_stage(&all[rank], pass, stage);
                memcpy(shard_table(&serial[rank]), table, bytes);
                shard_stage(&serial[rank], pass, stage);
                memcpy(table, shard_table(&serial[rank]), bytes);
            }
            average(all, 4);
        }
    ck_assert_mem_eq(shard_table(all), table, bytes);
    free(table);
    end_shards(all, 4);
    end_shards(serial, 4);
}
END_TEST

START_TEST(a_row_is_averaged_by_its_visits)
{
    shard all[RANKS_MAX];
    size_t count;
    make_shards(all, 2, &count);
    const size_t length = trainer_row_length(N);
    for (size_t k = 0; k < length; k++) {
        shard_table(&all[0])[5 * length + k] = 8;
        shard_table(&all[1])[5 * length + k] = 4;
    }
    all[0].seen[5] = 3;
    all[1].seen[5] = 1;
    average(all, 2);
    for (size_t k = 0; k < length; k++)
        ck_assert_double_eq((double)shard_table(&all[1])[5 * length + k], 7); /* three quarters of 8, a quarter of 4 */
    ck_assert_uint_eq(sum_of(all[0].seen, 2 * WORDS), 0);
    end_shards(all, 2);
}
END_TEST

START_TEST(a_row_that_nobody_visits_stays)
{
    shard all[RANKS_MAX];
    size_t count;
    make_shards(all, 3, &count);
    const size_t bytes = shard_numbers(all) * sizeof(float);
    float *const before = malloc(bytes);
    memcpy(before, shard_table(all), bytes);
    average(all, 3);
    ck_assert_mem_eq(shard_table(&all[2]), before, bytes);
    free(before);
    end_shards(all, 3);
}
END_TEST

/* The formula, of the vectors and biases that the trainer hands out. */
START_TEST(the_loss_is_that_of_the_formula)
{
    shard all[RANKS_MAX];
    size_t count;
    double loss = 0, expected = 0;
    cooccurrence_cell cell;
    make_shards(all, 2, &count);
    for (size_t rank = 0; rank < 2; rank++)
        loss += shard_loss(&all[rank]);
    FILE *const cells = make_cells(&count);
    rewind(cells);
    while (fread(&cell, sizeof cell, 1, cells) == 1) {
        double w[N], c[N], w_bias, c_bias, error = -log(cell.count);
        trainer_get(all[0].trained, cell.word, TRAINER_WORD, w, &w_bias);
        trainer_get(all[0].trained, cell.context, TRAINER_CONTEXT, c, &c_bias);
        for (size_t k = 0; k < N; k++)
            error += w[k] * c[k];
        error += w_bias + c_bias;
        expected += 0.5 * (cell.count < 10 ? pow(cell.count / 10, 0.75) : 1) * error * error;
    }
    ck_assert_double_eq_tol(loss, expected, 1e-5 * expected);
    fclose(cells);
    end_shards(all, 2);
}
END_TEST

START_TEST(to_ask_for_the_loss_changes_nothing)
{
    shard one;
    size_t count;
    make_shards(&one, 1, &count);
    shard_stage(&one, 0, 0);
    const size_t bytes = shard_numbers(&one) * sizeof(float);
    float *const before = malloc(bytes);
    memcpy(before, shard_table(&one), bytes);
    ck_assert_double_gt(shard_loss(&one), 0);
    ck_assert_mem_eq(shard_table(&one), before, bytes);
    free(before);
    end_shards(&one, 1);
}
END_TEST

static double loss_with(size_t ranks, size_t every)
{
    shard all[RANKS_MAX];
    size_t count;
    double loss = 0;
    make_shards(all, ranks, &count);
    for (uint64_t pass = 0; pass < 10; pass++)
        for (size_t stage = 0; stage < ranks; stage++) {
            for (size_t rank = 0; rank < ranks; rank++)
                shard_stage(&all[rank], pass, stage);
            if ((stage + 1) % every == 0)
                average(all, ranks);
        }
    for (size_t rank = 0; rank < ranks; rank++)
        loss += shard_loss(&all[rank]);
    end_shards(all, ranks);
    return loss / (double)count;
}

START_TEST(two_and_four_shards_learn_as_well_as_one)
{
    const double alone = loss_with(1, 1);
    ck_assert_double_eq_tol(loss_with(2, 1), alone, 0.02 * alone);
    ck_assert_double_eq_tol(loss_with(4, 1), alone, 0.02 * alone);
}
END_TEST

START_TEST(the_file_of_a_shard_is_gone)
{
    shard one;
    size_t count;
    make_shards(&one, 1, &count);
    ck_assert_ptr_null(fopen(path, "r"));
    end_shards(&one, 1);
}
END_TEST

START_TEST(impossible_shards_are_refused)
{
    shard made;
    size_t count;
    FILE *const cells = make_cells(&count);
    trainer_rules exact = rules;
    exact.precision = TRAINER_DOUBLE;
    ck_assert_int_eq(shard_create(&made, cells, WORDS, &rules, 2, 2, path), WOVEN_BAD_ARGUMENT);
    ck_assert_int_eq(shard_create(&made, cells, WORDS, &rules, TRAINER_PARTS_MAX + 1, 0, path), WOVEN_BAD_ARGUMENT);
    ck_assert_int_eq(shard_create(&made, cells, WORDS, &exact, 2, 0, path), WOVEN_BAD_ARGUMENT);
    ck_assert_int_eq(shard_create(&made, cells, WORDS, &rules, 2, 0, "/no-such-folder/shard"), WOVEN_CANNOT_OPEN);
    fclose(cells);
}
END_TEST

START_TEST(a_shard_without_cells_is_empty)
{
    shard made;
    FILE *const cells = tmpfile();
    const cooccurrence_cell cell = {0, 0, 1};
    ck_assert_uint_eq(fwrite(&cell, sizeof cell, 1, cells), 1);
    ck_assert_int_eq(shard_create(&made, cells, 1, &rules, 2, 1, path), WOVEN_EMPTY);
    fclose(cells);
}
END_TEST

Suite *shards_suite(void)
{
    Suite *suite = suite_create("shards");
    TCase *tests = tcase_create("shards");
    tcase_add_test(tests, every_cell_belongs_to_one_shard);
    tcase_add_test(tests, the_stages_of_a_pass_visit_every_cell_once);
    tcase_add_test(tests, no_row_is_visited_by_two_shards_in_one_stage);
    tcase_add_test(tests, all_shards_begin_with_the_same_rows);
    tcase_add_test(tests, with_stages_the_averages_are_the_bytes_of_one_table);
    tcase_add_test(tests, a_row_is_averaged_by_its_visits);
    tcase_add_test(tests, a_row_that_nobody_visits_stays);
    tcase_add_test(tests, the_loss_is_that_of_the_formula);
    tcase_add_test(tests, to_ask_for_the_loss_changes_nothing);
    tcase_add_test(tests, two_and_four_shards_learn_as_well_as_one);
    tcase_add_test(tests, the_file_of_a_shard_is_gone);
    tcase_add_test(tests, impossible_shards_are_refused);
    tcase_add_test(tests, a_shard_without_cells_is_empty);
    suite_add_tcase(suite, tests);
    return suite;
}

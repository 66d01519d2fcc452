/* test_trainer_cells.c: files of cells in blocks: nothing is lost or invented, every block is shuffled, and files that
   are not whole are refused. */
#include "splitmix.h"
#include "trainer_cells.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

Suite *trainer_cells_suite(void);

static const trainer_rules usual = { .n = 5, .x_max = 10, .alpha = 0.75, .eta = 0.05, .seed = 7, .threads = 1 };

static char folder[] = "/tmp/woven-cells-XXXXXX";
static char path[64], other_path[64];

static void make_folder(void)
{
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/cells", folder);
    snprintf(other_path, sizeof other_path, "%s/other", folder);
}

static void remove_folder(void)
{
    remove(path);
    remove(other_path);
    ck_assert_int_eq(rmdir(folder), 0); /* nothing unfinished was left behind */
    strcpy(folder + strlen(folder) - 6, "XXXXXX");
}

/* Distinct counts, so that every cell can be recognised. */
static double count_of(size_t word, size_t context, size_t words)
{
    return (double)(word * words + context + 1) / 8;
}

static FILE *all_pairs(size_t words)
{
    FILE *const file = tmpfile();
    ck_assert_ptr_nonnull(file);
    for (uint32_t word = 0; word < words; word++)
        for (uint32_t context = 0; context < words; context++) {
            const cooccurrence_cell cell = { word, context, count_of(word, context, words) };
            ck_assert_uint_eq(fwrite(&cell, sizeof cell, 1, file), 1);
        }
    return file;
}

static woven_status prepare(size_t words, const trainer_rules *rules, const char *to)
{
    FILE *const file = all_pairs(words);
    const woven_status status = trainer_prepare(file, words, rules, to);
    fclose(file);
    return status;
}

START_TEST(every_cell_is_in_its_block_once_with_its_logarithm_and_weight)
{
    static const size_t many[] = { 1, 2, 5, 17, 64, 200 };
    const size_t words = many[_i];
    trainer_cells *all;
    bool *const seen = calloc(words * words, sizeof *seen);
    ck_assert_int_eq(prepare(words, &usual, path), WOVEN_OK);
    ck_assert_int_eq(trainer_cells_open(&all, path), WOVEN_OK);
    ck_assert_uint_eq(trainer_cells_words(all), words);
    ck_assert_uint_eq(trainer_cells_count(all), words * words);
    const size_t parts = trainer_cells_parts(all);
    ck_assert(parts >= 1 && parts <= TRAINER_PARTS_MAX && parts <= words);
    for (size_t block = 0; block < parts * parts; block++) {
        size_t cells;
        const trainer_cell *const cell = trainer_cells_block(all, block, &cells);
        for (size_t k = 0; k < cells; k++) {
            const double count = count_of(cell[k].word, cell[k].context, words);
            ck_assert_uint_eq(cell[k].word % parts, block / parts);
            ck_assert_uint_eq(cell[k].context % parts, block % parts);
            ck_assert(!seen[cell[k].word * words + cell[k].context]);
            seen[cell[k].word * words + cell[k].context] = true;
            ck_assert_double_eq_tol(exp(cell[k].log), count, 1e-12 * count);
            ck_assert_double_eq_tol(cell[k].weight, count < 10 ? exp(0.75 * log(count / 10)) : 1, 1e-13);
        }
    }
    free(seen);
    trainer_cells_close(all);
}
END_TEST

/* Were the cells of a block in any order, neighbours would share their word as often as any two cells do. */
START_TEST(cells_of_one_word_are_scattered_over_their_block)
{
    trainer_cells *all;
    size_t same = 0, pairs = 0;
    ck_assert_int_eq(prepare(160, &usual, path), WOVEN_OK);
    ck_assert_int_eq(trainer_cells_open(&all, path), WOVEN_OK);
    for (size_t block = 0; block < 256; block++) {
        size_t cells;
        const trainer_cell *const cell = trainer_cells_block(all, block, &cells);
        for (size_t k = 0; k + 1 < cells; k++, pairs++)
            same += cell[k].word == cell[k + 1].word;
    }
    ck_assert_double_eq_tol((double)same / (double)pairs, 9.0 / 99, 0.01); /* ten words of ten cells a block */
    trainer_cells_close(all);
}
END_TEST

static size_t read_all(const char *name, char *contents, size_t room)
{
    FILE *const file = fopen(name, "rb");
    ck_assert_ptr_nonnull(file);
    const size_t bytes = fread(contents, 1, room, file);
    fclose(file);
    return bytes;
}

START_TEST(the_same_seed_gives_the_same_file_and_another_seed_another_order)
{
    static char contents[2][1 << 16];
    trainer_rules rules = usual;
    ck_assert_int_eq(prepare(40, &rules, path), WOVEN_OK);
    ck_assert_int_eq(prepare(40, &rules, other_path), WOVEN_OK);
    const size_t bytes = read_all(path, contents[0], sizeof contents[0]);
    ck_assert_uint_eq(read_all(other_path, contents[1], sizeof contents[1]), bytes);
    ck_assert_mem_eq(contents[0], contents[1], bytes);
    rules.seed++;
    ck_assert_int_eq(prepare(40, &rules, other_path), WOVEN_OK);
    ck_assert_uint_eq(read_all(other_path, contents[1], sizeof contents[1]), bytes);
    ck_assert_mem_ne(contents[0] + 1024, contents[1] + 1024, bytes - 1024);
}
END_TEST

static woven_status open_and_close(const char *name)
{
    trainer_cells *all = NULL;
    const woven_status status = trainer_cells_open(&all, name);
    ck_assert((status == WOVEN_OK) == (all != NULL));
    trainer_cells_close(all);
    return status;
}

START_TEST(a_file_that_was_cut_off_or_grew_is_refused)
{
    ck_assert_int_eq(prepare(20, &usual, path), WOVEN_OK);
    FILE *file = fopen(path, "ab");
    const long length = ftell(file);
    fputc(0, file);
    fclose(file);
    ck_assert_int_eq(open_and_close(path), WOVEN_BAD_FORMAT);
    ck_assert_int_eq(truncate(path, length), 0);
    ck_assert_int_eq(open_and_close(path), WOVEN_OK);
    for (long left = length - 1; left > 0; left = left * 9 / 10) {
        ck_assert_int_eq(truncate(path, left), 0);
        ck_assert_int_eq(open_and_close(path), WOVEN_BAD_FORMAT);
    }
    ck_assert_int_eq(truncate(path, 0), 0);
    ck_assert_int_eq(open_and_close(path), WOVEN_BAD_FORMAT);
}
END_TEST

START_TEST(a_file_with_a_changed_byte_is_refused)
{
    ck_assert_int_eq(prepare(9, &usual, path), WOVEN_OK);
    static char contents[1 << 14];
    const size_t bytes = read_all(path, contents, sizeof contents);
    for (size_t at = 0; at < bytes; at++) {
        contents[at] ^= 0x40;
        FILE *const file = fopen(other_path, "wb");
        ck_assert_uint_eq(fwrite(contents, 1, bytes, file), bytes);
        fclose(file);
        contents[at] ^= 0x40;
        ck_assert_int_eq(open_and_close(other_path), WOVEN_BAD_FORMAT);
    }
}
END_TEST

START_TEST(what_is_no_file_of_cells_is_refused)
{
    FILE *const file = fopen(path, "w");
    for (int i = 0; i < 1000; i++)
        fputs("the quick brown fox\n", file);
    fclose(file);
    ck_assert_int_eq(open_and_close(path), WOVEN_BAD_FORMAT);
    ck_assert_int_eq(open_and_close(folder), WOVEN_BAD_FORMAT);
    ck_assert_int_eq(open_and_close("/nowhere/at/all"), WOVEN_CANNOT_OPEN);
}
END_TEST

static woven_status prepare_one(cooccurrence_cell cell, size_t bytes)
{
    FILE *const file = tmpfile();
    ck_assert_uint_eq(fwrite(&cell, 1, bytes, file), bytes);
    const woven_status status = trainer_prepare(file, 10, &usual, path);
    fclose(file);
    return status;
}

START_TEST(cells_that_cannot_be_are_refused)
{
    const size_t whole = sizeof(cooccurrence_cell);
    ck_assert_int_eq(prepare_one((cooccurrence_cell) { 9, 9, 1 }, whole), WOVEN_OK);
    ck_assert_int_eq(prepare_one((cooccurrence_cell) { 10, 0, 1 }, whole), WOVEN_BAD_FORMAT);
    ck_assert_int_eq(prepare_one((cooccurrence_cell) { 0, 10, 1 }, whole), WOVEN_BAD_FORMAT);
    ck_assert_int_eq(prepare_one((cooccurrence_cell) { 0, 0, 0 }, whole), WOVEN_BAD_FORMAT);
    ck_assert_int_eq(prepare_one((cooccurrence_cell) { 0, 0, -1 }, whole), WOVEN_BAD_FORMAT);
    ck_assert_int_eq(prepare_one((cooccurrence_cell) { 0, 0, NAN }, whole), WOVEN_BAD_FORMAT);
    ck_assert_int_eq(prepare_one((cooccurrence_cell) { 0, 0, INFINITY }, whole), WOVEN_BAD_FORMAT);
    ck_assert_int_eq(prepare_one((cooccurrence_cell) { 0, 0, 1 }, whole - 1), WOVEN_BAD_FORMAT);
    ck_assert_int_eq(prepare_one((cooccurrence_cell) { 0, 0, 1 }, 0), WOVEN_EMPTY);
    ck_assert_int_eq(open_and_close(path), WOVEN_OK); /* the first one is still there */
}
END_TEST

START_TEST(arguments_that_make_no_sense_are_refused)
{
    trainer_rules rules = usual;
    ck_assert_int_eq(prepare(0, &rules, path), WOVEN_BAD_ARGUMENT);
    rules.x_max = 0;
    ck_assert_int_eq(prepare(5, &rules, path), WOVEN_BAD_ARGUMENT);
    rules.x_max = 10, rules.alpha = NAN;
    ck_assert_int_eq(prepare(5, &rules, path), WOVEN_BAD_ARGUMENT);
    ck_assert_int_eq(prepare(5, &usual, "/nowhere/at/all"), WOVEN_CANNOT_OPEN);
}
END_TEST

/* A device that is always full. */
START_TEST(a_full_disk_is_reported)
{
    if (access("/dev/full", W_OK) != 0)
        return;
    char unfinished[sizeof path + 4];
    snprintf(unfinished, sizeof unfinished, "%s.new", path);
    ck_assert_int_eq(symlink("/dev/full", unfinished), 0);
    ck_assert_int_eq(prepare(100, &usual, path), WOVEN_CANNOT_WRITE);
    ck_assert_int_ne(access(path, F_OK), 0);
}
END_TEST

Suite *trainer_cells_suite(void)
{
    Suite *suite = suite_create("trainer_cells");
    TCase *files = tcase_create("files");
    tcase_set_timeout(files, 60);
    tcase_add_checked_fixture(files, make_folder, remove_folder);
    tcase_add_loop_test(files, every_cell_is_in_its_block_once_with_its_logarithm_and_weight, 0, 6);
    tcase_add_test(files, cells_of_one_word_are_scattered_over_their_block);
    tcase_add_test(files, the_same_seed_gives_the_same_file_and_another_seed_another_order);
    tcase_add_test(files, a_file_that_was_cut_off_or_grew_is_refused);
    tcase_add_test(files, a_file_with_a_changed_byte_is_refused);
    tcase_add_test(files, what_is_no_file_of_cells_is_refused);
    tcase_add_test(files, cells_that_cannot_be_are_refused);
    tcase_add_test(files, arguments_that_make_no_sense_are_refused);
    tcase_add_test(files, a_full_disk_is_reported);
    suite_add_tcase(suite, files);
    return suite;
}

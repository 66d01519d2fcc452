/* test_vocabulary.c: counted words, against counting by comparing every word with every other, and files of
   vocabularies, good and bad. */
#include "vocabulary.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

Suite *vocabulary_suite(void);

static char folder[] = "/tmp/test_vocabulary.XXXXXX", path[64], new_path[64];

static void make_folder(void)
{
    strcpy(folder + sizeof folder - 7, "XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/words", folder);
    snprintf(new_path, sizeof new_path, "%s/words.new", folder);
}

static void remove_folder(void)
{
    remove(path);
    remove(new_path);
    ck_assert_int_eq(rmdir(folder), 0);
}

static uint32_t draw(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

static woven_status count(vocabulary **known, const char *text, uint64_t min_count, size_t max_words)
{
    const corpus_rules rules = {true, false, CORPUS_LINES};
    FILE *const file = tmpfile();
    ck_assert_ptr_nonnull(file);
    ck_assert_int_ge(fputs(text, file), 0);
    rewind(file);
    corpus *words;
    ck_assert_int_eq(corpus_open(&words, file, &rules), WOVEN_OK);
    const woven_status status = vocabulary_count(known, words, min_count, max_words);
    corpus_close(words);
    fclose(file);
    return status;
}

/* The entries as "word count word count ... of tokens covered". */
static const char *listed(const vocabulary *known)
{
    static char list[4096];
    int at = 0;
    for (size_t i = 0; i < known->words; i++)
        at += snprintf(list + at, sizeof list - (size_t)at, "%s %d ", known->entry[i].word, (int)known->entry[i].count);
    snprintf(list + at, sizeof list - (size_t)at, "of %d %d", (int)known->tokens, (int)known->covered);
    return list;
}

#define ck_count(text, min_count, max_words, expected) \
    do { \
        vocabulary *known_; \
        ck_assert_int_eq(count(&known_, text, min_count, max_words), WOVEN_OK); \
        ck_assert_str_eq(listed(known_), expected); \
        vocabulary_destroy(known_); \
    } while (0)

static const char *const ice = "The solid is ice. The gas is steam.\n\nIce becomes water. Steam becomes water. "
    "Water becomes ice or steam.";

START_TEST(frequent_words_come_first_and_equal_ones_in_the_order_of_their_bytes)
{
    ck_count(ice, 1, 0, "becomes 3 ice 3 steam 3 water 3 is 2 the 2 gas 1 or 1 solid 1 of 19 19");
}
END_TEST

START_TEST(rare_words_and_words_beyond_the_greatest_number_are_left_out)
{
    ck_count(ice, 0, 0, "becomes 3 ice 3 steam 3 water 3 is 2 the 2 gas 1 or 1 solid 1 of 19 19");
    ck_count(ice, 2, 0, "becomes 3 ice 3 steam 3 water 3 is 2 the 2 of 19 16");
    ck_count(ice, 1, 5, "becomes 3 ice 3 steam 3 water 3 is 2 of 19 14");
    ck_count(ice, 3, 1, "becomes 3 of 19 3");
    ck_count("word", 1, 0, "word 1 of 1 1");
}
END_TEST

START_TEST(a_vocabulary_without_words_is_a_failure)
{
    vocabulary *known = NULL;
    ck_assert_int_eq(count(&known, "", 1, 0), WOVEN_EMPTY);
    ck_assert_int_eq(count(&known, " ... \n !", 1, 0), WOVEN_EMPTY);
    ck_assert_int_eq(count(&known, ice, 4, 0), WOVEN_EMPTY);
    ck_assert_int_eq(count(&known, ice, UINT64_MAX, 0), WOVEN_EMPTY);
    ck_assert_ptr_null(known);
}
END_TEST

START_TEST(a_text_that_cannot_be_read_is_a_failure)
{
    const corpus_rules rules = {true, false, CORPUS_ALL};
    FILE *const file = fopen("/", "r");
    corpus *text;
    vocabulary *known = NULL;
    ck_assert_int_eq(corpus_open(&text, file, &rules), WOVEN_OK);
    ck_assert_int_eq(vocabulary_count(&known, text, 1, 0), WOVEN_CANNOT_READ);
    ck_assert_ptr_null(known);
    corpus_close(text);
    fclose(file);
}
END_TEST

/* Short words of few letters, so that all counts occur; counted by comparing each with all. */
START_TEST(random_texts_are_counted_like_by_hand)
{
    enum { TOKENS = 200 };
    uint32_t seed = 3;
    for (int trial = 0; trial < 20; trial++) {
        char word[TOKENS][4], text[TOKENS * 4 + 1] = "";
        const uint32_t letters = 1 + draw(&seed) % 5;
        for (size_t i = 0; i < TOKENS; i++) {
            const size_t length = 1 + draw(&seed) % 3;
            for (size_t k = 0; k < length; k++)
                word[i][k] = (char)('a' + draw(&seed) % letters);
            word[i][length] = '\0';
            strcat(strcat(text, word[i]), " ");
        }
        const uint64_t min_count = draw(&seed) % 4;
        vocabulary *known = NULL;
        uint64_t covered = 0;
        const woven_status status = count(&known, text, min_count, 0);
        for (size_t i = 0; i < TOKENS; i++) {
            uint64_t same = 0;
            for (size_t k = 0; k < TOKENS; k++)
                same += strcmp(word[i], word[k]) == 0;
            const size_t number = known == NULL ? SIZE_MAX : vocabulary_find(known, word[i], strlen(word[i]));
            ck_assert_int_eq(number != SIZE_MAX, same >= min_count);
            if (number != SIZE_MAX) {
                ck_assert_str_eq(known->entry[number].word, word[i]);
                ck_assert_uint_eq(known->entry[number].count, same);
                covered++;
            }
        }
        ck_assert_int_eq(status, covered > 0 ? WOVEN_OK : WOVEN_EMPTY);
        for (size_t i = 1; known != NULL && i < known->words; i++)
            ck_assert(known->entry[i - 1].count > known->entry[i].count
                || (known->entry[i - 1].count == known->entry[i].count
                    && strcmp(known->entry[i - 1].word, known->entry[i].word) < 0));
        if (known != NULL) {
            ck_assert_uint_eq(known->tokens, TOKENS);
            ck_assert_uint_eq(known->covered, covered);
        }
        vocabulary_destroy(known);
    }
}
END_TEST

/* Both pairs of words have the same hash, all 32 digits of it; one is a word and its beginning. */
START_TEST(words_of_the_same_hash_are_told_apart)
{
    ck_count("zdhkbtkh csdqbjxi zdhkbtkh iceutaewx ice iceutaewx iceutaewx", 1, 0,
        "iceutaewx 3 zdhkbtkh 2 csdqbjxi 1 ice 1 of 7 7");
}
END_TEST

/* Word number i of so many that the table must grow several times; about half of them twice. */
START_TEST(many_words_are_all_found_again)
{
    enum { MANY = 5000 };
    char *const text = malloc(MANY * 24), *to = text, word[16];
    for (int i = 0; i < MANY; i++)
        to += sprintf(to, i % 2 ? "w%d " : "w%d w%d ", i, i);
    vocabulary *known;
    ck_assert_int_eq(count(&known, text, 1, 0), WOVEN_OK);
    ck_assert_uint_eq(known->words, MANY);
    ck_assert_uint_eq(known->tokens, MANY + MANY / 2);
    for (int i = 0; i < MANY; i++) {
        const size_t number = vocabulary_find(known, word, (size_t)sprintf(word, "w%d", i));
        ck_assert_uint_lt(number, MANY);
        ck_assert_str_eq(known->entry[number].word, word);
        ck_assert_uint_eq(known->entry[number].count, i % 2 ? 1 : 2);
    }
    ck_assert_uint_eq(vocabulary_find(known, "w", 1), SIZE_MAX);
    ck_assert_uint_eq(vocabulary_find(known, "w5000", 5), SIZE_MAX);
    ck_assert_uint_ne(vocabulary_find(known, "w123456", 4), SIZE_MAX); /* its first four bytes, w123 */
    vocabulary_destroy(known);
    free(text);
}
END_TEST

START_TEST(a_vocabulary_that_was_saved_is_loaded_again)
{
    make_folder();
    vocabulary *known, *loaded;
    ck_assert_int_eq(count(&known, "a b\xC3\xA9 b\xC3\xA9 c'd e-f c'd c'd", 1, 0), WOVEN_OK);
    ck_assert_int_eq(vocabulary_save(known, path), WOVEN_OK);
    ck_assert_int_eq(access(new_path, F_OK), -1);
    ck_assert_int_eq(vocabulary_load(&loaded, path), WOVEN_OK);
    ck_assert_str_eq(listed(loaded), "c'd 3 b\xC3\xA9 2 a 1 e-f 1 of 7 7");
    ck_assert_uint_eq(vocabulary_find(loaded, "e-f", 3), 3);
    vocabulary_destroy(loaded);
    vocabulary_destroy(known);
    remove_folder();
}
END_TEST

static woven_status load(const char *bytes, size_t size)
{
    vocabulary *known = NULL;
    FILE *const file = fopen(path, "w");
    ck_assert_uint_eq(fwrite(bytes, 1, size, file), size);
    fclose(file);
    const woven_status status = vocabulary_load(&known, path);
    ck_assert_int_eq(known != NULL, status == WOVEN_OK);
    vocabulary_destroy(known);
    return status;
}

START_TEST(lines_that_are_not_a_word_and_a_count_are_refused)
{
    static const char *const bad[] = {
        "ice\n", "ice 3", "ice 3 \n", "ice  3\n", " ice 3\n", " 3\n", "3\n", "\n", "ice 0\n", "ice -3\n", "ice +3\n",
        "ice 3.5\n", "ice 3x\n", "ice three\n", "ice 03\n", "ice 3\r\n", "two words 3\n", "a\tb 3\n", "ice\t3\n",
        "ice 99999999999999999999999\n",
        "ice 3\nice 2\n", "ice 3\nsteam 2\nice 1\n", "ice 3\nsteam 4\n", "ice 3\n\nsteam 2\n", "ice 3\nsteam 2\nwat",
        "400000 50\nthe 0.418 0.24968\n"};
    make_folder();
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        ck_assert_msg(load(bad[i], strlen(bad[i])) == WOVEN_BAD_FORMAT, "accepted or misjudged: %s", bad[i]);
    ck_assert_int_eq(load("i\0ce 3\n", 7), WOVEN_BAD_FORMAT);
    ck_assert_int_eq(load("ice\0 3\n", 7), WOVEN_BAD_FORMAT);
    ck_assert_int_eq(load("ice 3\0\n", 7), WOVEN_BAD_FORMAT);
    ck_assert_int_eq(load("ice 3\n", 6), WOVEN_OK);
    ck_assert_int_eq(load("", 0), WOVEN_EMPTY);
    ck_assert_int_eq(load("a 18446744073709551615\n", 23), WOVEN_OK);
    ck_assert_int_eq(load("a 18446744073709551615\nb 1\n", 27), WOVEN_TOO_LARGE);
    ck_assert_int_eq(load("a 18446744073709551616\n", 23), WOVEN_BAD_FORMAT);
    remove_folder();
}
END_TEST

START_TEST(the_longest_word_fits_in_a_file_and_a_longer_one_does_not)
{
    char line[CORPUS_WORD_MAX + 64];
    make_folder();
    memset(line, 'x', sizeof line);
    strcpy(line + CORPUS_WORD_MAX, " 18446744073709551615\n");
    ck_assert_int_eq(load(line, strlen(line)), WOVEN_OK);
    memset(line, 'x', sizeof line);
    strcpy(line + CORPUS_WORD_MAX + 1, " 1\n");
    ck_assert_int_eq(load(line, strlen(line)), WOVEN_BAD_FORMAT);
    memset(line, 'x', sizeof line);
    ck_assert_int_eq(load(line, sizeof line), WOVEN_BAD_FORMAT);
    remove_folder();
}
END_TEST

START_TEST(a_file_that_is_not_there_cannot_be_opened_and_a_folder_cannot_be_read)
{
    make_folder();
    vocabulary *known = NULL;
    ck_assert_int_eq(vocabulary_load(&known, path), WOVEN_CANNOT_OPEN);
    ck_assert_int_eq(vocabulary_load(&known, folder), WOVEN_CANNOT_READ);
    ck_assert_ptr_null(known);
    remove_folder();
}
END_TEST

/* The unfinished file is led to a disk that is always full. */
START_TEST(a_full_disk_is_reported_and_leaves_the_old_file_alone)
{
    make_folder();
    vocabulary *known, *loaded;
    ck_assert_int_eq(load("steam 7\n", 8), WOVEN_OK);
    ck_assert_int_eq(count(&known, "ice", 1, 0), WOVEN_OK);
    ck_assert_int_eq(symlink("/dev/full", new_path), 0);
    ck_assert_int_eq(vocabulary_save(known, path), WOVEN_CANNOT_WRITE);
    ck_assert_int_eq(access(new_path, F_OK), -1);
    ck_assert_int_eq(vocabulary_load(&loaded, path), WOVEN_OK);
    ck_assert_str_eq(listed(loaded), "steam 7 of 7 7");
    vocabulary_destroy(loaded);
    ck_assert_int_eq(mkdir(new_path, 0700), 0);
    ck_assert_int_eq(vocabulary_save(known, path), WOVEN_CANNOT_OPEN);
    ck_assert_int_eq(rmdir(new_path), 0);
    vocabulary_destroy(known);
    vocabulary_destroy(NULL);
    remove_folder();
}
END_TEST

Suite *vocabulary_suite(void)
{
    Suite *suite = suite_create("vocabulary");
    TCase *counting = tcase_create("counting"), *files = tcase_create("files");
    tcase_add_test(counting, frequent_words_come_first_and_equal_ones_in_the_order_of_their_bytes);
    tcase_add_test(counting, rare_words_and_words_beyond_the_greatest_number_are_left_out);
    tcase_add_test(counting, a_vocabulary_without_words_is_a_failure);
    tcase_add_test(counting, a_text_that_cannot_be_read_is_a_failure);
    tcase_add_test(counting, random_texts_are_counted_like_by_hand);
    tcase_add_test(counting, words_of_the_same_hash_are_told_apart);
    tcase_add_test(counting, many_words_are_all_found_again);
    tcase_add_test(files, a_vocabulary_that_was_saved_is_loaded_again);
    tcase_add_test(files, lines_that_are_not_a_word_and_a_count_are_refused);
    tcase_add_test(files, the_longest_word_fits_in_a_file_and_a_longer_one_does_not);
    tcase_add_test(files, a_file_that_is_not_there_cannot_be_opened_and_a_folder_cannot_be_read);
    tcase_add_test(files, a_full_disk_is_reported_and_leaves_the_old_file_alone);
    tcase_set_timeout(counting, 60);
    suite_add_tcase(suite, counting);
    suite_add_tcase(suite, files);
    return suite;
}

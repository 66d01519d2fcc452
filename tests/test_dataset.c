/* test_dataset.c: tables of examples, good ones and bad ones; what the errors say; scaling and shuffling. */
#include "dataset.h"
#include "splitmix.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

Suite *dataset_suite(void);

static dataset_error error;

static woven_status read_text(const char *text, size_t length, const dataset_rules *rules, const dataset *like,
    dataset **set)
{
    FILE *const file = tmpfile();
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(text, 1, length, file), length);
    rewind(file);
    const woven_status status = dataset_read(file, rules, like, set, &error);
    fclose(file);
    return status;
}

static dataset *must_read(const char *text, const dataset_rules *rules)
{
    dataset *set = NULL;
    const dataset_rules usual = {DATASET_HEADER_GUESS, NULL};
    const woven_status status = read_text(text, strlen(text), rules != NULL ? rules : &usual, NULL, &set);
    ck_assert_msg(status == WOVEN_OK, "line %zu, column %zu: %s", error.line, error.column, error.text);
    return set;
}

/* The text must be refused at this place, with these words in the message. */
static void must_refuse(const char *text, size_t length, const dataset_rules *rules, woven_status expected, size_t line,
    size_t column, const char *words)
{
    dataset *set = NULL;
    const dataset_rules usual = {DATASET_HEADER_GUESS, NULL};
    ck_assert_int_eq(read_text(text, length, rules != NULL ? rules : &usual, NULL, &set), expected);
    ck_assert_ptr_null(set);
    ck_assert_msg(error.line == line && error.column == column && strstr(error.text, words) != NULL,
        "found line %zu, column %zu: %s", error.line, error.column, error.text);
}

static void refuse_line(const char *text, size_t line, size_t column, const char *words)
{
    must_refuse(text, strlen(text), NULL, WOVEN_BAD_FORMAT, line, column, words);
}

START_TEST(a_table_with_a_header_is_read)
{
    dataset *const set = must_read("length,vowels,kind\n4,1.5,noun\n-2e1,.5,verb\n0,0,noun\n", NULL);
    const double x[] = {4, 1.5, -20, 0.5, 0, 0};
    ck_assert_uint_eq(set->rows, 3);
    ck_assert_uint_eq(set->inputs, 2);
    ck_assert_uint_eq(set->classes, 2);
    for (int i = 0; i < 6; i++)
        ck_assert_double_eq(set->x[i], x[i]);
    ck_assert_str_eq(set->input_name[1], "vowels");
    ck_assert_str_eq(set->class_name[0], "noun");
    ck_assert_str_eq(set->class_name[1], "verb");
    ck_assert_uint_eq(set->label[0], 0);
    ck_assert_uint_eq(set->label[1], 1);
    ck_assert_uint_eq(set->label[2], 0);
    dataset_destroy(set);
}
END_TEST

START_TEST(a_table_without_a_header_loses_no_row)
{
    dataset *const set = must_read("1,2,a\n3,4,b", NULL);
    ck_assert_uint_eq(set->rows, 2);
    ck_assert_ptr_null(set->input_name);
    ck_assert_double_eq(set->x[3], 4);
    dataset_destroy(set);
}
END_TEST

START_TEST(whether_there_is_a_header_can_be_told)
{
    const dataset_rules with = {DATASET_HEADER, NULL}, without = {DATASET_NO_HEADER, NULL};
    dataset *const set = must_read("1,2,3\n4,5,6\n7,8,9\n", &with);
    ck_assert_uint_eq(set->rows, 2);
    ck_assert_str_eq(set->input_name[0], "1");
    dataset_destroy(set);
    must_refuse("a,b,c\n1,2,3\n", 12, &without, WOVEN_BAD_FORMAT, 1, 1, "found `a'");
}
END_TEST

START_TEST(any_column_can_be_the_label)
{
    const dataset_rules name = {DATASET_HEADER_GUESS, "kind"}, number = {DATASET_HEADER_GUESS, "2"};
    const char *const text = "x,kind,y\n1,p,2\n3,q,4\n";
    for (int i = 0; i < 2; i++) {
        dataset *const set = must_read(text, i == 0 ? &name : &number);
        ck_assert_str_eq(set->class_name[1], "q");
        ck_assert_double_eq(set->x[1], 2);
        ck_assert_double_eq(set->x[2], 3);
        ck_assert_str_eq(set->input_name[1], "y");
        dataset_destroy(set);
    }
}
END_TEST

START_TEST(quotation_marks_other_separators_and_line_ends_are_understood)
{
    static const char *const texts[] = {
        "1,\"a, \"\"b\"\"\"\r\n\r\n2,c\r\n", "\xEF\xBB\xBF" "1;\"a, \"\"b\"\"\"\n 2 ; c \n\n", "1\t\"a, \"\"b\"\"\"\n2\tc"};
    for (int i = 0; i < 3; i++) {
        /* The first line of the second and third text has a comma inside its marks; so it needs another. */
        char text[64];
        snprintf(text, sizeof text, "%s", texts[i]);
        if (i > 0)
            *strchr(text, ',') = '.';
        dataset *const set = must_read(text, NULL);
        ck_assert_uint_eq(set->rows, 2);
        ck_assert_str_eq(set->class_name[0], i > 0 ? "a. \"b\"" : "a, \"b\"");
        ck_assert_str_eq(set->class_name[1], "c");
        ck_assert_double_eq(set->x[1], 2);
        dataset_destroy(set);
    }
}
END_TEST

START_TEST(a_label_may_have_letters_of_any_language_and_a_line_end)
{
    dataset *const set = must_read("1,\xC3\xA4\xE6\x97\xA5\n2,\"two\nlines\"\n3,z\n", NULL);
    ck_assert_str_eq(set->class_name[0], "\xC3\xA4\xE6\x97\xA5");
    ck_assert_str_eq(set->class_name[1], "two\nlines");
    dataset_destroy(set);
}
END_TEST

START_TEST(what_is_no_number_is_refused_with_its_place)
{
    refuse_line("1,2,a\n3,x,b\n", 2, 2, "expected a number, found `x'");
    refuse_line("1,2,a\n3,,b\n", 2, 2, "found an empty field");
    refuse_line("1,2,a\n3,4 5,b\n", 2, 2, "found `4 5'");
    refuse_line("1,2,a\n\n\n3,nan,b\n", 4, 2, "found `nan'");
    refuse_line("1,2,a\n0x1,2,b\n", 2, 1, "found `0x1'");
    refuse_line("1,2,a\n1e999,2,b\n", 2, 1, "finite");
    refuse_line("h,1,a\n1,2,b\n", 1, 1, "found `h'"); /* one number, so it is no header */
    refuse_line("1,\"2\n\",a\n3,4,b\n", 2, 2, "found `2");
}
END_TEST

START_TEST(rows_of_another_length_are_refused)
{
    refuse_line("1,2,a\n3,b\n", 2, 0, "expected 3 fields as in the first line, found 2");
    refuse_line("1,2,a\n3,4,b,\n", 2, 0, "found 4");
    refuse_line("1\n2\n", 1, 0, "expected two columns or more");
    refuse_line("1", 1, 0, "expected two columns or more");
}
END_TEST

START_TEST(an_empty_table_is_refused)
{
    must_refuse("", 0, NULL, WOVEN_EMPTY, 0, 0, "an empty file");
    must_refuse("\n \n\r\n", 5, NULL, WOVEN_EMPTY, 0, 0, "an empty file");
    must_refuse("a,b\n", 4, NULL, WOVEN_EMPTY, 0, 0, "only a header");
}
END_TEST

START_TEST(labels_must_be_there_and_differ)
{
    refuse_line("1,a\n2,\n", 2, 2, "expected a label, found an empty field");
    refuse_line("1,a\n2,a\n", 0, 2, "found only `a'");
}
END_TEST

START_TEST(more_classes_than_anybody_has_are_refused)
{
    enum { ROWS = DATASET_CLASSES_MAX + 1 };
    static char text[ROWS * 16];
    size_t length = 0;
    for (int i = 0; i < ROWS; i++)
        length += (size_t)sprintf(text + length, "1,%d\n", i);
    must_refuse(text, length, NULL, WOVEN_BAD_FORMAT, ROWS, 2, "column of the labels?");
}
END_TEST

START_TEST(the_column_of_the_label_must_exist)
{
    static const char *const wanted[] = {"kind", "0", "4", "2x", ""};
    for (int i = 0; i < 5; i++) {
        const dataset_rules rules = {DATASET_HEADER_GUESS, wanted[i]};
        must_refuse("a,b,c\n1,2,3\n", 12, &rules, WOVEN_BAD_FORMAT, 1, 0, "expected a column with the n");
    }
}
END_TEST

START_TEST(broken_quotation_marks_are_refused)
{
    refuse_line("1,a\n2,\"b\n", 2, 2, "end of the file");
    refuse_line("1,a\n2,b\"c\n", 2, 2, "quotation mark inside a field");
    refuse_line("1,a\n2,\"b\"c\n", 2, 2, "quotation mark inside a field");
}
END_TEST

START_TEST(the_character_zero_is_refused)
{
    must_refuse("1,a\n2\0,b\n", 9, NULL, WOVEN_BAD_FORMAT, 2, 1, "the character zero");
}
END_TEST

START_TEST(a_test_set_has_the_classes_of_the_training_set)
{
    const dataset_rules rules = {DATASET_HEADER_GUESS, NULL};
    dataset *const train = must_read("1,a\n2,b\n3,c\n", NULL), *test = NULL;
    ck_assert_int_eq(read_text("5,c\n6,c\n", 8, &rules, train, &test), WOVEN_OK);
    ck_assert_uint_eq(test->classes, 3);
    ck_assert_uint_eq(test->label[1], 2);
    ck_assert_str_eq(test->class_name[0], "a");
    dataset_destroy(test);
    test = NULL;
    ck_assert_int_eq(read_text("5,d\n", 4, &rules, train, &test), WOVEN_BAD_FORMAT);
    ck_assert_ptr_nonnull(strstr(error.text, "expected a label that the training set has, found `d'"));
    ck_assert_int_eq(read_text("5,6,a\n", 6, &rules, train, &test), WOVEN_BAD_FORMAT);
    ck_assert_ptr_nonnull(strstr(error.text, "expected 1 inputs"));
    ck_assert_ptr_null(test);
    dataset_destroy(train);
}
END_TEST

/* The mean of 1, 2, 3, 6 is 3; the squared distances 4, 1, 0, 9 have the mean 3.5. */
START_TEST(scaling_gives_mean_0_and_deviation_1)
{
    dataset *const set = must_read("1,5,a\n2,5,b\n3,5,a\n6,5,b\n", NULL);
    double mean[2], deviation[2];
    dataset_measure(set, mean, deviation);
    ck_assert_double_eq_tol(mean[0], 3, 1e-15);
    ck_assert_double_eq_tol(deviation[0], sqrt(3.5), 1e-15);
    ck_assert_double_eq_tol(mean[1], 5, 1e-15);
    ck_assert_double_eq(deviation[1], 1); /* always the same: nothing to divide by */
    dataset_scale(set, mean, deviation);
    ck_assert_double_eq_tol(set->x[6], 3 / sqrt(3.5), 1e-15);
    ck_assert_double_eq_tol(set->x[7], 0, 1e-15);
    dataset_destroy(set);
}
END_TEST

START_TEST(a_constant_column_of_crooked_numbers_is_not_blown_up)
{
    dataset *const set = must_read("0.1,a\n0.1,b\n0.1,a\n0.1,b\n0.1,b\n0.1,b\n0.1,b\n", NULL);
    double mean, deviation;
    dataset_measure(set, &mean, &deviation);
    ck_assert_double_eq(deviation, 1);
    dataset_destroy(set);
}
END_TEST

/* Each row must keep its label, and each of the six orders of three rows must come up. 300 shuffles: the count of an
   order has the mean 50 and the deviation sqrt(300*5/36) = 6.5. */
START_TEST(shuffling_moves_whole_rows_in_all_orders)
{
    size_t count[6] = {0};
    for (uint64_t seed = 0; seed < 300; seed++) {
        dataset *const set = must_read("1,10,a\n2,20,b\n3,30,c\n", NULL);
        dataset_shuffle(set, seed);
        for (size_t r = 0; r < 3; r++) {
            ck_assert_double_eq(set->x[2 * r + 1], 10 * set->x[2 * r]);
            ck_assert_uint_eq(set->label[r] + 1, (size_t)set->x[2 * r]);
        }
        count[2 * set->label[0] + (set->label[1] > set->label[2] ? 1 : 0)]++;
        dataset_destroy(set);
    }
    for (int k = 0; k < 6; k++)
        ck_assert(count[k] > 17 && count[k] < 83);
}
END_TEST

START_TEST(a_part_shows_some_rows_of_the_whole)
{
    dataset *const set = must_read("1,a\n2,b\n3,a\n4,b\n", NULL);
    const dataset part = dataset_part(set, 1, 2);
    ck_assert_uint_eq(part.rows, 2);
    ck_assert_double_eq(part.x[1], 3);
    ck_assert_uint_eq(part.label[0], 1);
    dataset_destroy(set);
}
END_TEST

START_TEST(a_large_table_is_read_whole)
{
    enum { ROWS = 3000, INPUTS = 40 };
    char *const text = malloc(ROWS * (INPUTS * 8 + 8));
    size_t length = 0;
    for (int r = 0; r < ROWS; r++) {
        for (int i = 0; i < INPUTS; i++)
            length += (size_t)sprintf(text + length, "%d,", r * 10 + i);
        length += (size_t)sprintf(text + length, "k%d\n", r % 7);
    }
    dataset *set = NULL;
    const dataset_rules rules = {DATASET_HEADER_GUESS, NULL};
    ck_assert_int_eq(read_text(text, length, &rules, NULL, &set), WOVEN_OK);
    ck_assert_uint_eq(set->rows, ROWS);
    for (size_t r = 0; r < ROWS; r++) {
        ck_assert_double_eq(set->x[r * INPUTS + INPUTS - 1], (double)(r * 10 + INPUTS - 1));
        ck_assert_uint_eq(set->label[r], r % 7);
    }
    dataset_destroy(set);
    free(text);
}
END_TEST

/* Tables of random characters, and good tables with one character changed: whatever comes, there is an answer, and a
   refusal has a text. The sanitizers watch. */
START_TEST(any_text_is_read_or_refused)
{
    static const char characters[] = "0123456789.,,,;\"\"\n\n\r\tab-+e \0x";
    uint64_t state = 5;
    size_t read = 0;
    for (int trial = 0; trial < 2000; trial++) {
        char text[200];
        size_t length = splitmix_below(&state, 60);
        dataset *set = NULL;
        const dataset_rules rules = {(dataset_header)(trial % 3), trial % 5 != 0 ? NULL : "2"};
        for (size_t i = 0; i < length; i++)
            text[i] = characters[splitmix_below(&state, sizeof characters)];
        if (trial % 2 == 0) {
            length = (size_t)sprintf(text, "1,2,a\n3,4,b\n5,6,\"c\"\n7,8,a\n");
            text[splitmix_below(&state, length)] = (char)splitmix_below(&state, 256);
        }
        FILE *const file = fmemopen(text, length > 0 ? length : 1, "r");
        const woven_status status = dataset_read(file, &rules, NULL, &set, &error);
        fclose(file);
        ck_assert(status == WOVEN_OK ? set->rows > 0 && set->classes > 1 : set == NULL && error.text[0] != '\0');
        read += status == WOVEN_OK;
        dataset_destroy(set);
    }
    ck_assert_uint_gt(read, 100);
}
END_TEST

Suite *dataset_suite(void)
{
    Suite *suite = suite_create("dataset");
    TCase *tests = tcase_create("tables");
    tcase_add_test(tests, a_table_with_a_header_is_read);
    tcase_add_test(tests, a_table_without_a_header_loses_no_row);
    tcase_add_test(tests, whether_there_is_a_header_can_be_told);
    tcase_add_test(tests, any_column_can_be_the_label);
    tcase_add_test(tests, quotation_marks_other_separators_and_line_ends_are_understood);
    tcase_add_test(tests, a_label_may_have_letters_of_any_language_and_a_line_end);
    tcase_add_test(tests, what_is_no_number_is_refused_with_its_place);
    tcase_add_test(tests, rows_of_another_length_are_refused);
    tcase_add_test(tests, an_empty_table_is_refused);
    tcase_add_test(tests, labels_must_be_there_and_differ);
    tcase_add_test(tests, more_classes_than_anybody_has_are_refused);
    tcase_add_test(tests, the_column_of_the_label_must_exist);
    tcase_add_test(tests, broken_quotation_marks_are_refused);
    tcase_add_test(tests, the_character_zero_is_refused);
    tcase_add_test(tests, a_test_set_has_the_classes_of_the_training_set);
    tcase_add_test(tests, scaling_gives_mean_0_and_deviation_1);
    tcase_add_test(tests, a_constant_column_of_crooked_numbers_is_not_blown_up);
    tcase_add_test(tests, shuffling_moves_whole_rows_in_all_orders);
    tcase_add_test(tests, a_part_shows_some_rows_of_the_whole);
    tcase_add_test(tests, a_large_table_is_read_whole);
    tcase_add_test(tests, any_text_is_read_or_refused);
    suite_add_tcase(suite, tests);
    return suite;
}

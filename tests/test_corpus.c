/* test_corpus.c: words found in texts that are easy to check by eye, and in random bytes, against the C library's own
   reader of UTF-8. */
#include "corpus.h"

#include <check.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>
#include <wctype.h>

Suite *corpus_suite(void);

enum { FOUND = 1 << 12 };

static uint32_t draw(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

typedef struct {
    char words[FOUND]; /* with a space behind each, a stroke for each break, and "failed" if it ended so */
    uint64_t bytes, bad, too_long;
} finding;

static finding find_in_file(FILE *file, const corpus_rules *rules)
{
    finding found = {0};
    corpus *text;
    corpus_token token;
    const char *word;
    size_t length, at = 0;
    ck_assert_int_eq(corpus_open(&text, file, rules), WOVEN_OK);
    while ((token = corpus_next(text, &word, &length)) == CORPUS_WORD || token == CORPUS_BREAK) {
        ck_assert_uint_eq(length, token == CORPUS_WORD ? strlen(word) : length);
        at += (size_t)snprintf(found.words + at, FOUND - at, "%s ", token == CORPUS_WORD ? word : "/");
        ck_assert_uint_lt(at, FOUND);
    }
    if (token == CORPUS_FAILED)
        strcat(found.words, "failed");
    ck_assert_int_eq(corpus_next(text, &word, &length), token); /* the end stays the end */
    found.bytes = corpus_bytes(text);
    found.bad = corpus_bad_bytes(text);
    found.too_long = corpus_long_words(text);
    corpus_close(text);
    return found;
}

static finding find_in(const char *bytes, size_t size, bool lower_case, bool spaces, corpus_boundary boundary)
{
    const corpus_rules rules = {lower_case, spaces, boundary};
    FILE *const file = tmpfile();
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(bytes, 1, size, file), size);
    rewind(file);
    const finding found = find_in_file(file, &rules);
    ck_assert_uint_eq(found.bytes, size);
    fclose(file);
    return found;
}

#define FIND(text, lower, spaces, boundary) find_in(text, sizeof text - 1, lower, spaces, boundary)
#define ck_words(text, expected) ck_assert_str_eq(FIND(text, true, false, CORPUS_ALL).words, expected)

START_TEST(words_are_letters_and_digits_in_small_letters)
{
    ck_words("In the beginning, 42 (forty-two) WORDS: a1b2!", "in the beginning 42 forty-two words a1b2 ");
    ck_words("3.14 x_y e-mail@home", "3 14 x y e-mail home ");
    ck_assert_str_eq(FIND("The ICE", false, false, CORPUS_ALL).words, "The ICE ");
}
END_TEST

START_TEST(a_text_without_words_has_none)
{
    ck_words("", "");
    ck_words(" \n\t ... --- '' \n", "");
    ck_assert_str_eq(FIND("?\n\n\n!\n", true, false, CORPUS_LINES).words, "");
}
END_TEST

START_TEST(apostrophes_and_hyphens_belong_to_a_word_only_inside_it)
{
    ck_words("Don't dogs' 'tis 'quoted' rock-'n'-roll", "don't dogs tis quoted rock n roll ");
    ck_words("well-known -- pre- and post-war--peace a--b c- -d", "well-known pre and post-war peace a b c d ");
    ck_words("o'clock'", "o'clock ");
    ck_words("it's-me", "it's-me ");
}
END_TEST

/* U+2019, U+2010 and U+2011. */
START_TEST(curly_apostrophes_and_other_hyphens_become_plain_ones)
{
    ck_words("don\xE2\x80\x99t well\xE2\x80\x90known non\xE2\x80\x91stop \xE2\x80\x98ice\xE2\x80\x99",
        "don't well-known non-stop ice ");
    ck_assert_str_eq(FIND("don\xE2\x80\x99t", true, true, CORPUS_ALL).words, "don\xE2\x80\x99t ");
}
END_TEST

START_TEST(letters_of_all_scripts_are_letters)
{
    ck_words("\xC3\x84rger \xC3\x9C" "ber \xC3\x9F", "\xC3\xA4rger \xC3\xBC" "ber \xC3\x9F "); /* umlauts, sharp s */
    ck_words("\xCE\xA3\xCE\x91 \xD0\x96", "\xCF\x83\xCE\xB1 \xD0\xB6 "); /* Greek and Cyrillic capitals */
    ck_words("\xE6\xB0\xB4\xE3\x80\x82\xE5\x86\xB0", "\xE6\xB0\xB4 \xE5\x86\xB0 "); /* Chinese, with its full stop */
    ck_words("caf\xC3\xA9\xE2\x80\x94" "bar \xC2\xABoui\xC2\xBB", "caf\xC3\xA9 bar oui "); /* a long dash, guillemets */
    ck_words("\xF0\x90\x90\x80x", "\xF0\x90\x90\xA8x "); /* a Deseret capital: four bytes */
}
END_TEST

START_TEST(accents_and_vowel_signs_stay_with_their_letter)
{
    ck_words("e\xCC\x81" "te", "e\xCC\x81" "te "); /* e with a combining acute accent */
    ck_words("\xE0\xA4\xB9\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA5\x8D\xE0\xA4\xA6\xE0\xA5\x80",
        "\xE0\xA4\xB9\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA5\x8D\xE0\xA4\xA6\xE0\xA5\x80 "); /* Hindi, with a virama */
    ck_words("\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xB1", "\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xB1 "); /* a joiner in Persian */
}
END_TEST

/* U+023A is two bytes, and its small letter three. */
START_TEST(small_letters_may_be_longer_than_their_capitals)
{
    ck_words("\xC8\xBA", "\xE2\xB1\xA5 ");
}
END_TEST

START_TEST(with_the_rule_of_spaces_everything_else_is_a_word)
{
    ck_assert_str_eq(FIND("The cat 's out , isn't\tit ?\r\n\xC3\xA9 -- 100%", true, true, CORPUS_ALL).words,
        "the cat 's out , isn't it ? \xC3\xA9 -- 100% ");
    ck_assert_str_eq(FIND("New_York U.S.", false, true, CORPUS_ALL).words, "New_York U.S. ");
}
END_TEST

START_TEST(lines_or_paragraphs_end_the_company_of_words)
{
    static const char text[] = "\n\na b\nc\n\n\nd\n \t\r\ne\n***\nf\n";
    ck_assert_str_eq(FIND(text, true, false, CORPUS_ALL).words, "a b c d e f ");
    ck_assert_str_eq(FIND(text, true, false, CORPUS_LINES).words, "a b / c / d / e / f / ");
    ck_assert_str_eq(FIND(text, true, false, CORPUS_PARAGRAPHS).words, "a b c / d / e f ");
    ck_assert_str_eq(FIND("a\n--\nb\n'\nc", true, false, CORPUS_PARAGRAPHS).words, "a b c ");
    ck_assert_str_eq(FIND("a\r\nb\r\n\r\nc", true, false, CORPUS_LINES).words, "a / b / c ");
    ck_assert_str_eq(FIND("a\r\nb\r\n\r\nc", true, false, CORPUS_PARAGRAPHS).words, "a b / c ");
}
END_TEST

START_TEST(a_byte_order_mark_and_zeros_are_spaces)
{
    const finding tokens = FIND("\xEF\xBB\xBFone\0two\xEF\xBB\xBF", true, false, CORPUS_ALL);
    ck_assert_str_eq(tokens.words, "one two ");
    ck_assert_uint_eq(tokens.bad, 0);
    ck_assert_str_eq(FIND("\xEF\xBB\xBFone\0two", true, true, CORPUS_ALL).words, "one two ");
}
END_TEST

/* Each of these is cut in two words, and has so many bytes that are no characters. */
START_TEST(what_is_not_utf8_is_a_space_and_is_counted)
{
    static const struct {
        const char *text;
        uint64_t bad;
    } cases[] = {
        {"a\xFFz", 1}, {"a\x80z", 1}, {"a\xC3z", 1}, {"a\xE2\x82z", 2}, {"a\xF0\x9F\x98z", 3},
        {"a\xC0\xAFz", 2},          /* a stroke in two bytes */
        {"a\xE0\x80\xAFz", 3},      /* and in three */
        {"a\xF0\x80\x80\xAFz", 4},  /* and in four */
        {"a\xED\xA0\x80z", 3},      /* half of a pair of UTF-16 */
        {"a\xF4\x90\x80\x80z", 4},  /* beyond the last code point */
        {"a\xF8\x88\x80\x80\x80z", 5}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const finding tokens = find_in(cases[i].text, strlen(cases[i].text), true, false, CORPUS_ALL);
        ck_assert_str_eq(tokens.words, "a z ");
        ck_assert_uint_eq(tokens.bad, cases[i].bad);
        ck_assert_str_eq(find_in(cases[i].text, strlen(cases[i].text), true, true, CORPUS_ALL).words, "a z ");
    }
    const finding tokens = FIND("a\xC3\xC3\xA9z", true, false, CORPUS_ALL); /* a byte too many before a good letter */
    ck_assert_str_eq(tokens.words, "a \xC3\xA9z ");
    ck_assert_uint_eq(tokens.bad, 1);
}
END_TEST

START_TEST(a_text_may_end_in_the_middle_of_a_character)
{
    for (size_t size = 1; size < 4; size++) {
        const finding tokens = find_in("ice \xF0\x90\x90\x80", 4 + size, true, false, CORPUS_ALL);
        ck_assert_str_eq(tokens.words, "ice ");
        ck_assert_uint_eq(tokens.bad, size);
    }
}
END_TEST

START_TEST(words_that_are_too_long_are_left_out_and_counted)
{
    enum { MILLION = 1000000 };
    char *const text = malloc(MILLION + 16);
    memset(text, 'x', MILLION);
    memcpy(text, "a ", 2);
    memcpy(text + MILLION, " b", 2);
    const finding tokens = find_in(text, MILLION + 2, true, false, CORPUS_ALL);
    ck_assert_str_eq(tokens.words, "a b ");
    ck_assert_uint_eq(tokens.too_long, 1);
    free(text);
}
END_TEST

START_TEST(a_word_of_the_greatest_length_is_kept_and_one_byte_more_is_too_much)
{
    for (size_t size = CORPUS_WORD_MAX - 2; size <= CORPUS_WORD_MAX + 2; size++)
        for (size_t wide = 0; wide < 3; wide++) { /* ASCII, or with letters of two bytes at the end */
            char text[CORPUS_WORD_MAX + 8];
            memset(text, 'y', size);
            for (size_t k = 0; k < wide; k++)
                memcpy(text + size - 2 * (k + 1), "\xC3\xA9", 2);
            const finding tokens = find_in(text, size, true, false, CORPUS_ALL);
            text[size] = ' ';
            ck_assert_uint_eq(tokens.too_long, size > CORPUS_WORD_MAX);
            ck_assert_uint_eq(strlen(tokens.words), size > CORPUS_WORD_MAX ? 0 : size + 1);
            ck_assert_int_eq(strncmp(tokens.words, text, strlen(tokens.words)), 0);
        }
}
END_TEST

START_TEST(a_word_too_long_starts_no_company)
{
    char text[CORPUS_WORD_MAX + 8];
    memset(text, 'z', sizeof text);
    memcpy(text + CORPUS_WORD_MAX + 3, "\nice", 4);
    ck_assert_str_eq(find_in(text, CORPUS_WORD_MAX + 7, true, false, CORPUS_LINES).words, "ice ");
}
END_TEST

/* A block has 65536 bytes; a word with everything in it is pushed across its end, byte by byte. */
START_TEST(a_word_is_whole_wherever_the_blocks_of_the_file_end)
{
    static const char word[] = "d\xC3\xA9j\xC3\xA0-v\xC3\xBA's \xF0\x90\x90\xA8\xE2\x80\x99\xF0\x90\x90\xA8\n\nx";
    char text[65536 + 64];
    memset(text, ' ', sizeof text);
    for (size_t at = 65536 - sizeof word - 8; at < 65536 + 8; at++) {
        memset(text + 65536 - 64, ' ', 128);
        memcpy(text + at, word, sizeof word - 1);
        ck_assert_str_eq(find_in(text, at + sizeof word - 1, true, false, CORPUS_PARAGRAPHS).words,
            "d\xC3\xA9j\xC3\xA0-v\xC3\xBA's \xF0\x90\x90\xA8'\xF0\x90\x90\xA8 / x ");
    }
}
END_TEST

/* The C library reads the same bytes; every byte at which it finds no character is a bad one. */
START_TEST(random_bytes_are_read_as_the_c_library_reads_them)
{
    static const unsigned char interesting[] = {0xC3, 0xA9, 0xE2, 0x80, 0x99, 0xF0, 0x90, 0xED, 0xA0, 0xF4, 'a', ' '};
    const locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    uint32_t seed = 5;
    for (int trial = 0; trial < 300; trial++) {
        char text[200];
        for (size_t i = 0; i < sizeof text; i++)
            text[i] = (char)(draw(&seed) % 4 ? interesting[draw(&seed) % sizeof interesting] : draw(&seed) % 256);
        const finding tokens = find_in(text, sizeof text, false, true, CORPUS_ALL);
        char expected[FOUND] = "", *to = expected;
        uint64_t bad = 0;
        const locale_t before = uselocale(utf8);
        for (size_t i = 0; i < sizeof text; ) {
            wchar_t code;
            mbstate_t state = {0};
            const size_t bytes = mbrtowc(&code, text + i, sizeof text - i, &state);
            const bool good = bytes <= 4 && code <= 0x10FFFF; /* the C library goes a little beyond Unicode */
            const bool letter = good && code != 0 && !iswspace((wint_t)code) && !iswcntrl((wint_t)code);
            bad += !good;
            if (letter)
                memcpy(to, text + i, bytes), to += bytes;
            else if (to > expected && to[-1] != ' ')
                *to++ = ' ';
            i += good && bytes > 0 ? bytes : 1;
        }
        uselocale(before);
        if (to > expected && to[-1] != ' ')
            *to++ = ' ';
        *to = '\0';
        ck_assert_str_eq(tokens.words, expected);
        ck_assert_uint_eq(tokens.bad, bad);
    }
    freelocale(utf8);
}
END_TEST

START_TEST(a_pipe_is_read_like_a_file)
{
    const corpus_rules rules = {true, false, CORPUS_LINES};
    int ends[2];
    ck_assert_int_eq(pipe(ends), 0);
    ck_assert_int_eq(write(ends[1], "Ice and\nsteam", 13), 13);
    close(ends[1]);
    FILE *const file = fdopen(ends[0], "r");
    ck_assert_str_eq(find_in_file(file, &rules).words, "ice and / steam ");
    fclose(file);
}
END_TEST

START_TEST(a_file_that_cannot_be_read_is_a_failure_and_not_an_end)
{
    const corpus_rules rules = {true, false, CORPUS_ALL};
    FILE *const folder = fopen("/", "r");
    ck_assert_ptr_nonnull(folder);
    ck_assert_str_eq(find_in_file(folder, &rules).words, "failed");
    fclose(folder);
}
END_TEST

START_TEST(two_texts_can_be_read_in_turns)
{
    const corpus_rules rules = {true, false, CORPUS_ALL};
    char one[] = "a b", other[] = "c d";
    FILE *const files[2] = {fmemopen(one, 3, "r"), fmemopen(other, 3, "r")};
    corpus *texts[2];
    const char *word;
    size_t length;
    char all[8] = "";
    for (int k = 0; k < 2; k++)
        ck_assert_int_eq(corpus_open(&texts[k], files[k], &rules), WOVEN_OK);
    for (int k = 0; k < 4; k++) {
        ck_assert_int_eq(corpus_next(texts[k % 2], &word, &length), CORPUS_WORD);
        strcat(all, word);
    }
    ck_assert_str_eq(all, "acbd");
    for (int k = 0; k < 2; k++) {
        corpus_close(texts[k]);
        fclose(files[k]);
    }
    corpus_close(NULL);
}
END_TEST

Suite *corpus_suite(void)
{
    Suite *suite = suite_create("corpus");
    TCase *words = tcase_create("words"), *bytes = tcase_create("bytes");
    tcase_add_test(words, words_are_letters_and_digits_in_small_letters);
    tcase_add_test(words, a_text_without_words_has_none);
    tcase_add_test(words, apostrophes_and_hyphens_belong_to_a_word_only_inside_it);
    tcase_add_test(words, curly_apostrophes_and_other_hyphens_become_plain_ones);
    tcase_add_test(words, letters_of_all_scripts_are_letters);
    tcase_add_test(words, accents_and_vowel_signs_stay_with_their_letter);
    tcase_add_test(words, small_letters_may_be_longer_than_their_capitals);
    tcase_add_test(words, with_the_rule_of_spaces_everything_else_is_a_word);
    tcase_add_test(words, lines_or_paragraphs_end_the_company_of_words);
    tcase_add_test(words, words_that_are_too_long_are_left_out_and_counted);
    tcase_add_test(words, a_word_of_the_greatest_length_is_kept_and_one_byte_more_is_too_much);
    tcase_add_test(words, a_word_too_long_starts_no_company);
    tcase_add_test(bytes, a_byte_order_mark_and_zeros_are_spaces);
    tcase_add_test(bytes, what_is_not_utf8_is_a_space_and_is_counted);
    tcase_add_test(bytes, a_text_may_end_in_the_middle_of_a_character);
    tcase_add_test(bytes, a_word_is_whole_wherever_the_blocks_of_the_file_end);
    tcase_add_test(bytes, random_bytes_are_read_as_the_c_library_reads_them);
    tcase_add_test(bytes, a_pipe_is_read_like_a_file);
    tcase_add_test(bytes, a_file_that_cannot_be_read_is_a_failure_and_not_an_end);
    tcase_add_test(bytes, two_texts_can_be_read_in_turns);
    tcase_set_timeout(words, 60);
    tcase_set_timeout(bytes, 60);
    suite_add_tcase(suite, words);
    suite_add_tcase(suite, bytes);
    return suite;
}

/* advice.c: what can be said of one complaint in particular: the word that is meant, the sign to type, the header. */
#define _GNU_SOURCE
#include "advice.h"

#include "quote.h"
#include "text.h"
#include "trouble.h"

#include <stdlib.h>
#include <string.h>

static const char *const words[] = { "return", "for", "while", "if", "else", "double", "int", "size_t", "const",
    "void" };

/* Whether the name becomes the word when one letter is changed, left out, put in, or swapped with the next. */
static bool is_one_slip_away(const char *name, const char *word)
{
    const size_t long_name = strlen(name), long_word = strlen(word);
    size_t same = 0, end = 0; /* letters that agree at the beginning and at the end */
    while (name[same] != '\0' && name[same] == word[same])
        same++;
    while (end < long_name - same && end < long_word - same
           && name[long_name - 1 - end] == word[long_word - 1 - end])
        end++;
    const size_t left_name = long_name - same - end, left_word = long_word - same - end;
    if (left_name == 2 && left_word == 2)
        return name[same] == word[same + 1] && name[same + 1] == word[same];
    return left_name <= 1 && left_word <= 1;
}

static const char *word_near(const char *name)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcasecmp(name, words[i]) == 0 || (strlen(words[i]) > 3 && is_one_slip_away(name, words[i])))
            return words[i];
    return NULL;
}

static bool is_about_a_name(const complaint *one)
{
    return strstr(one->said, "' undeclared") != NULL || strncmp(one->said, "unknown type name", 17) == 0
        || strncmp(one->said, "implicit declaration of", 23) == 0;
}

const char *advice_word(const complaint_list *list)
{
    const complaint *error = complaints_error(list);
    const char *word = NULL;
    for (size_t i = 0; error != NULL && word == NULL && i < list->count; i++) {
        const complaint *one = &list->each[i];
        if (one->line == 0 || one->line != error->line || !is_about_a_name(one))
            continue;
        char *name = complaint_name(one);
        word = word_near(name);
        free(name);
    }
    return word;
}

/* --- characters that C does not know --- */

/* What a word processor, a PDF or a keyboard for another script writes, and what C wants. */
static const struct {
    const char *signs[7], *typed;
} typed_signs[] = {
    { { "\xe2\x88\x92", "\xe2\x80\x93", "\xe2\x80\x94", "\xe2\x80\x90", "\xe2\x80\x91" }, "-" },
    { { "\xe2\x80\x9c", "\xe2\x80\x9d", "\xe2\x80\x9e", "\xc2\xab", "\xc2\xbb" }, "\"" },
    { { "\xe2\x80\x98", "\xe2\x80\x99", "\xe2\x80\x9a", "\xc2\xb4" }, "'" },
    { { "\xc3\x97", "\xc2\xb7", "\xe2\x8b\x85", "\xe2\x88\x97", "\xe2\x88\x99" }, "*" },
    { { "\xc3\xb7", "\xe2\x88\x95", "\xe2\x81\x84" }, "/" },
    { { "\xe2\x89\xa4", "\xe2\xa9\xbd" }, "<=" },
    { { "\xe2\x89\xa5", "\xe2\xa9\xbe" }, ">=" },
    { { "\xe2\x89\xa0" }, "!=" },
    { { "\xef\xbc\x9b", "\xcd\xbe" }, ";" },
    { { "\xef\xbc\x88" }, "(" },
    { { "\xef\xbc\x89" }, ")" },
    { { "\xef\xbc\x8c" }, "," }
};

/* Blanks that are none to C, or are not seen at all. */
static const char *const odd_blanks[] = {
    "\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x89", "\xe2\x80\x82", "\xe2\x80\x83", "\xe3\x80\x80", "\xe2\x80\x8b",
    "\xef\xbb\xbf", "\xc2\xad"
};

static bool begins_with(const char *text, const char *sign)
{
    return sign != NULL && strncmp(text, sign, strlen(sign)) == 0;
}

/* About the character in the text at the place of the complaint. */
static char *about_sign(const complaint *one, const char *text)
{
    const char *end, *at = quote_find(text, one->line, &end);
    if (at == NULL || one->column < 1 || one->column > end - at)
        return NULL;
    at += one->column - 1;
    for (size_t i = 0; i < sizeof odd_blanks / sizeof *odd_blanks; i++)
        if (begins_with(at, odd_blanks[i]))
            return need_copy("What looks like a blank here, or like nothing, is another character: delete it and type "
                             "a blank.");
    for (size_t i = 0; i < sizeof typed_signs / sizeof *typed_signs; i++)
        for (size_t k = 0; k < sizeof typed_signs->signs / sizeof *typed_signs->signs; k++)
            if (begins_with(at, typed_signs[i].signs[k]))
                return need_format("Where %s stands, type %s on the keyboard.", typed_signs[i].signs[k],
                                   typed_signs[i].typed);
    return NULL;
}

/* --- headers --- */

/* Names that the compiler does not look for a header for. */
static const char *const of_math[] = { "'M_PI'", "'M_E'", "'NAN'", "'INFINITY'", "'HUGE_VAL'" };

static const char *header_for(const complaint *one)
{
    if (one->header != NULL)
        return one->header;
    for (size_t i = 0; i < sizeof of_math / sizeof *of_math; i++)
        if (begins_with(one->said, of_math[i]))
            return "<math.h>";
    return NULL;
}

char *advice_sentence(const complaint *one, const char *text)
{
    if (begins_with(one->said, "stray "))
        return about_sign(one, text);
    if (strstr(one->said, "\xc2\xb2' undeclared") != NULL)
        return need_copy("\xc2\xb2 is no power in C: the square of z is z * z.");
    const char *header = header_for(one);
    return header == NULL ? NULL : need_format("The line `#include %s' belongs at the top of the file.", header);
}

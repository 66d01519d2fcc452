/* suspect.c: what compiles and is seldom meant. The code is looked at without its comments and strings, sign by sign;
   it is not parsed, so this is for remarks only. */
#define _GNU_SOURCE
#include "suspect.h"

#include "handin.h"
#include "trouble.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* A hand-in of another size is not a page of C, and must not keep the grader busy. */
enum { LOOKS_MAX = 200, PARENTHESES_MAX = 2000 };

static bool is_of_name(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

/* The last sign before `at` that is no blank; the code's first one is at `code`. NULL when there is none. */
static const char *sign_before(const char *code, const char *at)
{
    while (at > code && isspace((unsigned char)at[-1]))
        at--;
    return at > code ? at - 1 : NULL;
}

static const char *skip_blanks(const char *at)
{
    while (isspace((unsigned char)*at))
        at++;
    return at;
}

/* The first of the words in the code, as a whole word, from `at` on; NULL when there is none. */
static const char *find_word(const char *code, const char *at, const char *word)
{
    const size_t length = strlen(word);
    for (; (at = strstr(at, word)) != NULL; at += length)
        if ((at == code || !is_of_name(at[-1])) && !is_of_name(at[length]))
            return at;
    return NULL;
}

/* --- for (...); --- */

/* Behind the parenthesis that belongs to the one at `at`; NULL when there is none. */
static const char *behind_parentheses(const char *at)
{
    int depth = 0;
    for (int i = 0; i < PARENTHESES_MAX && *at != '\0'; i++, at++) {
        depth += (*at == '(') - (*at == ')');
        if (depth == 0)
            return at + 1;
    }
    return NULL;
}

static char *find_empty_body(const char *code, const char **place)
{
    static const char *const heads[] = { "for", "if", "while" };
    const bool loops_with_do = find_word(code, code, "do") != NULL; /* do z /= 2; while (z > 1); */
    char *sentence = NULL;
    *place = NULL;
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        for (const char *at = code; (at = find_word(code, at, heads[i])) != NULL; at += strlen(heads[i])) {
            const char *open = skip_blanks(at + strlen(heads[i]));
            const char *end = *open == '(' ? behind_parentheses(open) : NULL;
            if (end == NULL || *(end = skip_blanks(end)) != ';' || (*place != NULL && *place <= end)
                || (*heads[i] == 'w' && loops_with_do))
                continue;
            free(sentence);
            sentence = need_format("the semicolon behind the parenthesis is all that this `%s' governs; what follows "
                                   "is done once, whatever it says", heads[i]);
            *place = end;
        }
    return sentence;
}

/* --- 1/2 --- */

/* Whether the name is announced somewhere as a whole number. */
static bool is_whole_name(const char *code, const char *name, size_t length)
{
    static const char *const types[] = { "int", "size_t", "long", "unsigned" };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        for (const char *at = code; (at = find_word(code, at, types[i])) != NULL; at += strlen(types[i])) {
            const char *announced = skip_blanks(at + strlen(types[i]));
            const char *behind = announced + length;
            if (strncmp(announced, name, length) == 0 && !is_of_name(*behind) && *skip_blanks(behind) != '['
                && *skip_blanks(behind) != '(')
                return true;
        }
    return false;
}

/* Whether the `length` signs at `at` are a whole number or the name of a variable that holds one. */
static bool is_whole(const char *code, const char *at, size_t length)
{
    if (length == 0)
        return false;
    if (!isdigit((unsigned char)*at))
        return is_whole_name(code, at, length);
    for (size_t i = 0; i < length; i++)
        if (!isdigit((unsigned char)at[i]))
            return false;
    return true;
}

static size_t length_of_name(const char *at)
{
    size_t length = 0;
    while (is_of_name(at[length]))
        length++;
    return length;
}

/* Two numbers that can be divided without a rest lose nothing. */
static bool divides_evenly(const char *above, const char *below)
{
    const long divisor = strtol(below, NULL, 10);
    return isdigit((unsigned char)*above) && divisor != 0 && strtol(above, NULL, 10) % divisor == 0;
}

static char *find_whole_division(const char *code, const char **place)
{
    int looks = 0;
    for (const char *at = code; looks < LOOKS_MAX && (at = strchr(at, '/')) != NULL; at++, looks++) {
        const char *end = sign_before(code, at), *start = end == NULL ? NULL : end + 1;
        const char *below = skip_blanks(at + 1);
        while (start != NULL && start > code && is_of_name(start[-1]))
            start--;
        const size_t above_length = start == NULL ? 0 : (size_t)(end + 1 - start);
        const size_t below_length = length_of_name(below);
        const char *before = start == NULL ? NULL : sign_before(code, start);
        const char *behind = skip_blanks(below + below_length);
        /* 0.5, x * 1 / 2, (double)n / 2; 1 / 2.0, 1 / n[0] */
        if (above_length == 0 || (before != NULL && strchr(".*/%)]>", *before) != NULL)
            || strchr(".[(", *behind) != NULL || !is_whole(code, start, above_length)
            || !is_whole(code, below, below_length) || divides_evenly(start, below))
            continue;
        *place = at;
        return need_format("%.*s / %.*s divides whole numbers, and what stands after the point is cut off; if a "
                           "fraction is meant, make one of them a `double': 1.0 for 1, (double)n for n",
                           (int)above_length, start, (int)below_length, below);
    }
    return NULL;
}

/* --- z =+ x --- */

static char *find_turned_sign(const char *code, const char **place)
{
    for (const char *at = code; (at = strchr(at, '=')) != NULL; at++)
        if ((at[1] == '+' || at[1] == '-') && at[2] == ' ' && (at == code || strchr("=<>!+-*/", at[-1]) == NULL)) {
            *place = at;
            return need_format("=%c stores, and does not add up: write %c=", at[1], at[1]);
        }
    return NULL;
}

char *suspect_find(const char *text, const char **at)
{
    static char *(*const search[])(const char *, const char **) = {
        find_empty_body, find_whole_division, find_turned_sign
    };
    char *code = handin_code(text), *sentence = NULL;
    const char *place;
    for (size_t i = 0; sentence == NULL && i < sizeof search / sizeof *search; i++)
        sentence = search[i](code, &place);
    *at = sentence == NULL ? NULL : text + (place - code);
    free(code);
    return sentence;
}

/* text.c: texts and numbers for people. */
#define _GNU_SOURCE
#include "text.h"

#include "trouble.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Bytes of the UTF-8 character at `text`, its code in *code; 0 when the bytes are no such character. */
static size_t utf8_character(const unsigned char *text, size_t left, uint32_t *code)
{
    static const uint32_t smallest[] = { 0, 0, 0x80, 0x800, 0x10000 };
    const size_t length = text[0] < 0x80 ? 1 : text[0] >= 0xc2 && text[0] < 0xe0 ? 2
        : (text[0] & 0xf0) == 0xe0 ? 3 : text[0] >= 0xf0 && text[0] < 0xf5 ? 4 : 0;
    if (length == 0 || length > left)
        return 0;
    *code = length == 1 ? text[0] : text[0] & (0xffu >> (length + 1));
    for (size_t i = 1; i < length; i++) {
        if ((text[i] & 0xc0) != 0x80)
            return 0;
        *code = *code << 6 | (text[i] & 0x3f);
    }
    const bool surrogate = *code >= 0xd800 && *code <= 0xdfff;
    return *code < smallest[length] || *code > 0x10ffff || surrogate ? 0 : length;
}

/* Characters that are no sign on the screen: controls, marks of direction, invisible separators. */
static bool is_hidden(uint32_t code)
{
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0xad || code == 0x61c
        || (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e)
        || (code >= 0x2060 && code <= 0x206f) || code == 0xfeff || code >= 0xe0000;
}

char *text_harmless(const char *text, size_t length)
{
    char *harmless = need_array(4 * length + 1, 1);
    char *to = harmless;
    for (size_t i = 0; i < length;) {
        uint32_t code = 0;
        const size_t bytes = utf8_character((const unsigned char *)text + i, length - i, &code);
        if (bytes == 1 && (text[i] == '\n' || text[i] == '\t')) {
            *to++ = text[i++] == '\n' ? '\n' : ' ';
        } else if (bytes > 0 && !is_hidden(code)) {
            to = mempcpy(to, text + i, bytes);
            i += bytes;
        } else {
            to += sprintf(to, "\\x%02x", (unsigned char)text[i]);
            i++;
        }
    }
    return harmless;
}

/* Columns of the first `bytes` bytes: every byte that does not continue a character. */
static size_t width_of(const char *text, size_t bytes)
{
    size_t columns = 0;
    for (size_t i = 0; i < bytes; i++)
        columns += ((unsigned char)text[i] & 0xc0) != 0x80;
    return columns;
}

size_t text_width(const char *text)
{
    return width_of(text, strlen(text));
}

/* Bytes of `text` that fit into `columns`: whole words, unless the first one alone is too long. */
static size_t fitting(const char *text, size_t columns)
{
    size_t end = 0; /* of the last word that fits */
    for (size_t i = 0; ; i++) {
        const bool stop = text[i] == '\0' || text[i] == '\n';
        /* "n = 2" stays together, and so does "line 7" */
        const bool gap = text[i] == ' ' && text[i + 1] != '=' && (i == 0 || text[i - 1] != '=')
            && (i < 4 || strncmp(text + i - 4, "line", 4) != 0);
        if ((stop || gap) && width_of(text, i) <= columns)
            end = i;
        if (stop || width_of(text, i) > columns)
            break;
    }
    if (end > 0 || text[0] == '\n' || text[0] == '\0')
        return end;
    size_t cut = 0; /* one long word: cut between two characters */
    while (text[cut] != '\0' && width_of(text, cut + 1) <= columns)
        cut++;
    return cut;
}

void text_wrap(FILE *to, const char *lead, size_t indent, const char *text)
{
    const size_t columns = TEXT_COLUMNS - indent;
    fprintf(to, "%s%*s", lead, (int)(indent - text_width(lead)), "");
    for (;;) {
        const size_t bytes = fitting(text, columns);
        fprintf(to, "%.*s\n", (int)bytes, text);
        text += bytes;
        text += *text == ' ' || *text == '\n';
        if (*text == '\0')
            return;
        fprintf(to, "%*s", (int)indent, "");
    }
}

/* As printf's %g, but without a sign before "nan". */
static char *with_digits(int digits, double value)
{
    return isnan(value) ? need_copy("nan") : need_format("%.*g", digits, value);
}

char *text_number(double value)
{
    for (int digits = 6; digits < 17; digits++) {
        char *text = with_digits(digits, value);
        if (strtod(text, NULL) == value)
            return text;
        free(text);
    }
    return with_digits(17, value);
}

void text_two_numbers(double a, double b, char **text_a, char **text_b)
{
    const bool whole = a == floor(a) && b == floor(b) && fabs(a) < 1e15 && fabs(b) < 1e15;
    if (whole) {
        *text_a = need_format("%.0f", a);
        *text_b = need_format("%.0f", b);
        return;
    }
    for (int digits = 3; ; digits++) {
        *text_a = with_digits(digits, a);
        *text_b = with_digits(digits, b);
        if (digits == 17 || strcmp(*text_a, *text_b) != 0)
            return;
        free(*text_a);
        free(*text_b);
    }
}

void text_tex(FILE *to, const char *text)
{
    for (; *text != '\0'; text++) {
        if (strchr("#$%&_{}", *text) != NULL)
            fprintf(to, "\\%c", *text);
        else if (*text == '\\')
            fputs("\\textbackslash{}", to);
        else if (*text == '~' || *text == '^')
            fprintf(to, "\\%c{}", *text);
        else
            fputc(*text, to);
    }
}

char *text_points(double points)
{
    char *text = need_format("%.2f", points);
    size_t end = strlen(text);
    while (text[end - 1] == '0')
        end--;
    text[text[end - 1] == '.' ? end - 1 : end] = '\0';
    return text;
}

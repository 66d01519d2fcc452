/* quote.c: a line of a student's file, as it is shown in a report. */
#define _GNU_SOURCE
#include "quote.h"

#include "text.h"
#include "trouble.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

/* Columns of the quoted line, without its number; how far a tab goes; columns that stay visible after the mark. */
enum { WIDTH = 62, TAB = 4, AFTER = 12 };

static const char dots[] = "...";

const char *quote_find(const char *text, int number, const char **end)
{
    for (int line = 1; line < number && text != NULL; line++) {
        text = strchr(text, '\n');
        text = text == NULL ? NULL : text + 1;
    }
    if (number < 1 || text == NULL)
        return NULL;
    *end = text + strcspn(text, "\n");
    return text;
}

int quote_number(const char *text, const char *at)
{
    int line = 1;
    for (; text < at; text++)
        line += *text == '\n';
    return line;
}

/* The bytes with blanks for tabs, harmless; free() it. */
static char *spread(const char *from, size_t length)
{
    char *spread_out = need_array(TAB * length + 1, 1);
    size_t to = 0, column = 0;
    for (size_t i = 0; i < length; i++) {
        spread_out[to++] = from[i] == '\t' ? ' ' : from[i];
        column += ((unsigned char)from[i] & 0xc0) != 0x80;
        for (; from[i] == '\t' && column % TAB != 0; column++)
            spread_out[to++] = ' ';
    }
    char *harmless = text_harmless(spread_out, to);
    free(spread_out);
    return harmless;
}

/* Where `columns` characters of the text end. */
static const char *after(const char *text, size_t columns)
{
    while (*text != '\0' && columns > 0) {
        text++;
        columns -= ((unsigned char)*text & 0xc0) != 0x80;
    }
    return text;
}

/* The first column to be shown of a line that is too long. */
static size_t first_shown(size_t width, size_t indent, size_t mark)
{
    if (width <= WIDTH)
        return 0;
    if (width - indent <= WIDTH || mark < indent + WIDTH - AFTER)
        return indent;
    return mark - WIDTH / 2;
}

char *quote_line(const char *text, int number, int column)
{
    const char *end, *at = quote_find(text, number, &end);
    if (at == NULL)
        return NULL;
    const bool marked = column > 0 && column - 1 <= end - at;
    char *all = spread(at, (size_t)(end - at)), *before = spread(at, marked ? (size_t)column - 1 : 0);
    const size_t width = text_width(all), indent = strspn(all, " "), mark = text_width(before);
    const size_t from = first_shown(width, indent, mark);
    const bool cut_before = from > indent, cut_after = width - from > WIDTH;
    const char *start = after(all, from + (cut_before ? strlen(dots) : 0));
    const char *stop = cut_after ? after(all, from + WIDTH - strlen(dots)) : all + strlen(all);
    char *label = need_format("%4d", number);
    char *quoted = need_format("%s | %s%.*s%s", label, cut_before ? dots : "", (int)(stop - start), start,
                               cut_after ? dots : "");
    if (marked) {
        char *longer = need_format("%s\n%*s | %*s^", quoted, (int)strlen(label), "", (int)(mark - from), "");
        free(quoted);
        quoted = longer;
    }
    free(all);
    free(before);
    free(label);
    return quoted;
}

static bool is_blank(const char *from, const char *end)
{
    while (from < end && strchr(" \t", *from) != NULL)
        from++;
    return from == end;
}

char *quote_lines_up_to(const char *text, int number, int column)
{
    const char *end, *at = quote_find(text, number, &end);
    char *quoted = quote_line(text, number, column);
    if (at == NULL || column < 1 || column - 1 > end - at || !is_blank(at, at + column - 1))
        return quoted;
    const char *above = at;
    while (above > text && strchr(" \t\n", above[-1]) != NULL)
        above--;
    if (above == text)
        return quoted;
    char *line = quote_line(text, quote_number(text, above - 1), 0), *both = need_format("%s\n%s", line, quoted);
    free(line);
    free(quoted);
    return both;
}

/* hole.c: makes a reader's C file fit to stand in a hole of the web.

   usage: hole woven|turn|text < FILE > HOLE

   woven  for cweave: every @ is doubled, comments are made safe for TeX, where only |identifiers| keep their meaning,
          and bytes that TeX does not know are spelled out.
   turn   for the student's edition: like woven, and in place of the function's body stands the comment "your turn".
   text   for TeX: plain text, such as a message of the compiler, to be set as it stands. */
#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FILE_BYTES_MAX = 200000 }; /* the grader refuses more */

typedef enum { CODE, STRING, CHARACTER, BLOCK_COMMENT, LINE_COMMENT } place;

static char text[FILE_BYTES_MAX + 1];

static void fail(const char *message)
{
    fprintf(stderr, "hole: %s\n", message);
    exit(2);
}

/* The place that the character at `at` opens or closes; `*length` becomes the characters of the mark, at least 1. */
static place next_place(place now, const char *at, size_t *length)
{
    *length = 1;
    if ((now == STRING || now == CHARACTER) && at[0] == '\\' && at[1] != '\0')
        *length = 2;
    else if (now == CODE && at[0] == '/' && (at[1] == '*' || at[1] == '/'))
        return *length = 2, at[1] == '*' ? BLOCK_COMMENT : LINE_COMMENT;
    else if (now == BLOCK_COMMENT && at[0] == '*' && at[1] == '/')
        return *length = 2, CODE;
    else if (now == LINE_COMMENT && at[0] == '\n')
        return CODE;
    else if (at[0] == '"' && (now == CODE || now == STRING))
        return now == CODE ? STRING : CODE;
    else if (at[0] == '\'' && (now == CODE || now == CHARACTER))
        return now == CODE ? CHARACTER : CODE;
    else if (at[0] == '\n' && (now == STRING || now == CHARACTER))
        return CODE; /* a quotation mark that was never closed */
    return now;
}

/* The length of "|name|" at the start of `at`, where name is an identifier, a product, an array element such as
   x[k*n+1] or a call such as f(2); 0 if there is none. A sum could be somebody's absolute value, |x-y|. */
static size_t quoted_identifier(const char *at)
{
    size_t length = at[1] == '*' ? 2 : 1, open = 0;
    if (!isalpha((unsigned char)at[length]))
        return 0;
    for (; isalnum((unsigned char)at[length])
           || (at[length] != '\0' && strchr(open > 0 ? "_*[()]+-" : "_*[(", at[length]) != NULL); length++)
        if (at[length] == '[' || at[length] == '(')
            open++;
        else if (at[length] == ']' || at[length] == ')')
            open--;
    return open == 0 && at[length] == '|' ? length + 1 : 0;
}

/* Whether a letter of Western Europe such as é, in UTF-8, starts at `at`: TeX knows those. */
static bool accented_letter(const char *at)
{
    return (unsigned char)at[0] == 0xC3 && ((unsigned char)at[1] & 0xC0) == 0x80;
}

/* Writes one byte of a comment so that TeX sets it as it stands. */
static void put_safe(unsigned char c)
{
    if (c == '@')
        fputs("@@", stdout);
    else if (c >= 0x80)
        printf("$\\langle\\hbox{%02X}\\rangle$", (unsigned)c);
    else if (c == '\\' || c == '~' || c == '^' || c == '|' || c == '<' || c == '>')
        printf("\\char%u{}", (unsigned)c);
    else if (strchr("#$%&_{}", c) != NULL)
        printf("\\%c", c);
    else if (c == '\n' || c == '\t' || c >= ' ')
        putchar(c);
}

static void put_code(unsigned char c, place where)
{
    if (c == '@')
        fputs("@@", stdout);
    else if (c >= 0x80)
        fputs(where == CODE ? "?" : "\\?", stdout);
    else if (c == '\n' || c == '\t' || c >= ' ')
        putchar(c);
}

/* Writes the first `length` bytes of the text for cweave. */
static void put_woven(size_t length)
{
    place where = CODE;
    for (size_t i = 0, step; i < length; i += step) {
        const place before = where;
        where = next_place(before, text + i, &step);
        const bool comment = before == BLOCK_COMMENT || before == LINE_COMMENT;
        const size_t quoted = comment && text[i] == '|' ? quoted_identifier(text + i) : 0;
        if (quoted > 0 || (comment && accented_letter(text + i))) {
            step = quoted > 0 ? quoted : 2;
            fwrite(text + i, 1, step, stdout);
            continue;
        }
        for (size_t k = 0; k < step; k++) {
            if (comment && where == before)
                put_safe((unsigned char)text[i + k]);
            else
                put_code((unsigned char)text[i + k], before);
        }
    }
}

/* The bytes up to and including the brace that opens the first function: a brace that ends a line of code. */
static size_t head_length(size_t length)
{
    place where = CODE;
    for (size_t i = 0, step; i < length; i += step) {
        if (where == CODE && text[i] == '{' && (text[i + 1] == '\n' || text[i + 1] == '\r'))
            return i + 1;
        where = next_place(where, text + i, &step);
    }
    return length;
}

int main(int count, char *argument[])
{
    const char *mode = count == 2 ? argument[1] : "";
    const size_t length = fread(text, 1, sizeof text, stdin);
    if (length > FILE_BYTES_MAX)
        fail("the file on standard input is larger than 200000 bytes; an exercise is a page of C");
    text[length] = '\0';
    if (strcmp(mode, "woven") == 0) {
        put_woven(length);
    } else if (strcmp(mode, "text") == 0) {
        for (size_t i = 0; i < length; i++)
            put_safe((unsigned char)text[i]);
    } else if (strcmp(mode, "turn") == 0) {
        put_woven(head_length(length));
        fputs("\n    /* your turn */\n}\n", stdout);
    } else {
        fail("expected one of the words woven, turn, text; for instance: hole woven < step.c");
    }
    return fflush(stdout) == 0 && !ferror(stdin) ? 0 : 1;
}

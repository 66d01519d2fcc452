/* scan.c: takes words, signs and numbers off a line of text. */
#define _GNU_SOURCE
#include "scan.h"

#include "trouble.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

char *scan_blanks(char *at)
{
    return at + strspn(at, " \t");
}

bool scan_word(char **at, const char *word)
{
    char *from = scan_blanks(*at);
    const size_t length = strlen(word);
    if (strncmp(from, word, length) != 0)
        return false;
    if (isalnum((unsigned char)word[0]) && (isalnum((unsigned char)from[length]) || from[length] == '_'))
        return false;
    *at = from + length;
    return true;
}

char *scan_name(char **at)
{
    char *from = scan_blanks(*at), *end = from;
    while (isalnum((unsigned char)*end) || *end == '_')
        end++;
    if (end == from || isdigit((unsigned char)*from))
        return NULL;
    *at = end;
    return need(strndup(from, (size_t)(end - from)));
}

bool scan_number(char **at, double *value)
{
    char *end;
    *value = strtod(*at, &end);
    if (end == *at)
        return false;
    *at = end;
    return true;
}

/* hint.c: gives one hint after the other. */
#define _GNU_SOURCE
#include "hint.h"

#include "text.h"
#include "trouble.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* How many hints were given before; a damaged file counts as none. */
static size_t given_before(const char *path)
{
    char *text = read_whole(path);
    const long count = text == NULL ? 0 : strtol(text, NULL, 10);
    free(text);
    return count < 0 ? 0 : count > SPEC_HINTS ? SPEC_HINTS : (size_t)count;
}

/* Hints are given even where nothing can be written; then each is the first one, and a word is said. */
static void remember(const char *build, const spec *description, const char *path, size_t given)
{
    char *folder = need_format("%s/hints", build), *lab = need_format("%s/%s", folder, description->lab);
    mkdir(folder, 0777);
    mkdir(lab, 0777);
    FILE *file = fopen(path, "we");
    bool good = file != NULL && fprintf(file, "%zu\n", given) > 0;
    if (file != NULL && fclose(file) != 0)
        good = false;
    if (!good)
        fprintf(stderr, "grade: cannot note in %s which hints were given: %s\n", path, strerror(errno));
    free(folder);
    free(lab);
}

void hint_print(FILE *to, const char *build, const spec *description)
{
    char *path = need_format("%s/hints/%s", build, description->id);
    const size_t before = given_before(path), number = before < SPEC_HINTS ? before : SPEC_HINTS - 1;
    fprintf(to, "%s, hint %zu of %d:\n", description->id, number + 1, SPEC_HINTS);
    text_wrap(to, "", 2, description->hint[number]);
    if (number + 1 == SPEC_HINTS)
        fprintf(to, "That was the last hint.\n");
    remember(build, description, path, number + 1);
    free(path);
}

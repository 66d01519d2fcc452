/* catalogue.c: finds the specs, puts them in order, and lists them. */
#define _GNU_SOURCE
#include "catalogue.h"

#include "text.h"
#include "trouble.h"

#include <errno.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>

static int in_order(const void *a, const void *b)
{
    const spec *first = *(spec *const *)a, *second = *(spec *const *)b;
    const int by_lab = strverscmp(first->lab, second->lab);
    if (by_lab != 0)
        return by_lab;
    if (first->order != second->order)
        return first->order < second->order ? -1 : 1;
    return strcmp(first->name, second->name);
}

/* "lab3-perceptron/step" of ".../lab3-perceptron/step.spec". */
static char *id_of(const char *path)
{
    const char *lab = path + strlen(path);
    for (int slashes = 0; slashes < 2; slashes += *lab == '/')
        lab--;
    return need(strndup(lab + 1, strlen(lab + 1) - strlen(".spec")));
}

/* Puts what the spec's line `cases FILE' names behind it, a worked case a line. The file is one that the book's program
   of numbers writes, for cases that are too long to be typed. */
static char *with_cases(char *text, const char *root)
{
    const char *key = strstr(text, "\ncases ");
    char name[64];
    if (key == NULL || sscanf(key, " cases %63s", name) != 1)
        return text;
    char *path = need_format("%s/build/data/%s", root, name), *cases = read_whole(path), *state = cases;
    if (cases == NULL)
        trouble("cannot read %s: %s; run make first", path, strerror(errno));
    for (char *line; (line = strsep(&state, "\n")) != NULL;) {
        if (*line == '\0')
            continue;
        char *longer = need_format("%s\nworked %s", text, line);
        free(text);
        text = longer;
    }
    free(cases);
    free(path);
    return text;
}

static void read_spec(catalogue *all, const char *root, const char *path, FILE *faults)
{
    char *text = read_whole(path), *id = id_of(path);
    if (text == NULL)
        trouble("cannot read %s: %s", path, strerror(errno));
    text = with_cases(text, root);
    spec *description = spec_parse(id, text, faults);
    if (description != NULL)
        all->exercise[all->count++] = description;
    else
        all->faulty++;
    free(text);
    free(id);
}

/* Whether every name that a spec uses is that of another exercise. */
static bool uses_exist(const catalogue *all, const spec *description, FILE *faults)
{
    bool good = true;
    for (size_t i = 0; i < description->uses_count; i++)
        if (catalogue_function(all, description->uses[i]) == NULL) {
            fprintf(faults, "%s.spec: `uses' names %s, which is no exercise\n", description->id, description->uses[i]);
            good = false;
        }
    return good;
}

void catalogue_read(catalogue *all, const char *root, FILE *faults)
{
    glob_t found;
    char *pattern = need_format("%s/grader/labs/*/*.spec", root);
    const int failed = glob(pattern, 0, NULL, &found);
    if (failed != 0)
        trouble("there are no exercises: nothing found at %s", pattern);
    free(pattern);
    *all = (catalogue){ .exercise = need_array(found.gl_pathc, sizeof *all->exercise) };
    for (size_t i = 0; i < found.gl_pathc; i++)
        read_spec(all, root, found.gl_pathv[i], faults);
    globfree(&found);
    qsort(all->exercise, all->count, sizeof *all->exercise, in_order);
    for (size_t i = 0; i < all->count; i++)
        all->faulty += !uses_exist(all, all->exercise[i], faults);
}

void catalogue_free(catalogue *all)
{
    for (size_t i = 0; i < all->count; i++)
        spec_destroy(all->exercise[i]);
    free(all->exercise);
}

const spec *catalogue_find(const catalogue *all, const char *id)
{
    for (size_t i = 0; i < all->count; i++)
        if (strcmp(all->exercise[i]->id, id) == 0)
            return all->exercise[i];
    return NULL;
}

const spec *catalogue_function(const catalogue *all, const char *name)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->exercise[i]->kind == SPEC_FUNCTION && strcmp(all->exercise[i]->name, name) == 0)
            return all->exercise[i];
    return NULL;
}

static bool contains(const spec *const used[], size_t count, const spec *description)
{
    for (size_t i = 0; i < count; i++)
        if (used[i] == description)
            return true;
    return false;
}

size_t catalogue_uses(const catalogue *all, const spec *description, const spec *used[], size_t room)
{
    size_t count = 0;
    for (size_t next = 0; ; next++) {
        for (size_t i = 0; i < description->uses_count; i++) {
            const spec *function = catalogue_function(all, description->uses[i]);
            if (function != NULL && count < room && !contains(used, count, function))
                used[count++] = function;
        }
        if (next == count)
            return count;
        description = used[next];
    }
}

void catalogue_list(const catalogue *all, FILE *to)
{
    for (size_t i = 0; i < all->count; i++) {
        const spec *description = all->exercise[i];
        char *points = text_points(description->points);
        fprintf(to, "%-34s %3s point%s %-3.*s %s\n", description->id, points, description->points == 1 ? " " : "s",
                description->stars, "*****", description->title);
        free(points);
    }
}

void catalogue_tex(const catalogue *all, FILE *to)
{
    for (size_t i = 0; i < all->count; i++) {
        const spec *description = all->exercise[i];
        char *points = text_points(description->points);
        fprintf(to, "\\catalogueentry{%s}{", description->id);
        text_tex(to, description->title);
        fprintf(to, "}{%s}{%d}\n", points, description->stars);
        free(points);
    }
}

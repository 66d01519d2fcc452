/* reference.c: loads solutions and known mistakes by name, so that no table of them is kept by hand. */
#define _GNU_SOURCE
#include "reference.h"

#include "trouble.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void reference_start(const char *build)
{
    /* Solutions find each other and the rest of the library through it. */
    char *path = need_format("%s/libwoven.so", build);
    if (dlopen(path, RTLD_NOW | RTLD_GLOBAL) == NULL)
        trouble("cannot load the library: %s; run make first", dlerror());
    free(path);
}

/* ISO C has no conversion from void * to a function, POSIX promises that the bytes are the same. */
static call_function look_up(void *library, const char *name)
{
    void *address = dlsym(library, name);
    call_function function;
    memcpy(&function, &address, sizeof function);
    return function;
}

static int by_line(const void *a, const void *b)
{
    return (*(const known_mistake *const *)a)->line - (*(const known_mistake *const *)b)->line;
}

static void open_mistakes(reference *loaded, const char *path)
{
    if (access(path, F_OK) != 0)
        return;
    loaded->mistakes = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    call_function lister = loaded->mistakes == NULL ? NULL : look_up(loaded->mistakes, "mistakes_list");
    if (lister == NULL)
        trouble("cannot load the known mistakes: %s", dlerror());
    const known_mistake *const *list;
    loaded->mistake_count = ((mistakes_lister *)lister)(&list);
    loaded->mistake = need_array(loaded->mistake_count, sizeof *list);
    if (loaded->mistake_count > 0)
        memcpy(loaded->mistake, list, loaded->mistake_count * sizeof *list);
    qsort(loaded->mistake, loaded->mistake_count, sizeof *list, by_line);
}

void reference_open(reference *loaded, const char *build, const spec *description)
{
    *loaded = (reference){ 0 };
    char *path = need_format("%s/labs/%s.so", build, description->id);
    loaded->solution = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (loaded->solution == NULL)
        trouble("cannot load the solution of %s: %s; run make first", description->id, dlerror());
    loaded->function = look_up(loaded->solution, description->name);
    if (loaded->function == NULL)
        trouble("the solution of %s does not define %s", description->id, description->name);
    free(path);
    path = need_format("%s/labs/%s.mistakes.so", build, description->id);
    open_mistakes(loaded, path);
    free(path);
}

void reference_close(reference *loaded)
{
    free(loaded->mistake);
    if (loaded->mistakes != NULL)
        dlclose(loaded->mistakes);
    if (loaded->solution != NULL)
        dlclose(loaded->solution);
}

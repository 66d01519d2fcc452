/* compile.c: compiles and links in the sandbox. */
#define _GNU_SOURCE
#include "compile.h"

#include "box.h"
#include "explain.h"
#include "functions.h"
#include "trouble.h"
#include "workroom.h"

#include <errno.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { USES_MAX = 32, WORDS_MAX = 64 };

static const char compiler[] = "/usr/bin/gcc";

/* The command line of one run of the compiler. */
typedef struct {
    char *word[WORDS_MAX]; /* NULL-ended */
    size_t count;
} command;

static void add(command *line, char *word)
{
    if (line->count == WORDS_MAX - 1)
        trouble("the command line of the compiler is too long");
    line->word[line->count++] = word;
    line->word[line->count] = NULL;
}

static void add_copies(command *line, const char *const words[])
{
    for (; *words != NULL; words++)
        add(line, need_copy(*words));
}

/* Runs the command in the folder of the exercise, and frees its words. */
static void run(const compile_place *place, const char *folder, command *line, box_result *result)
{
    char *headers = need_format("%s/include", place->workroom);
    const char *const readable[] = { "/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", "/dev/null", headers, NULL };
    const box_rules rules = {
        .layers = place->layers & ~BOX_SECCOMP,
        .cpu_seconds = 5,
        .wall_milliseconds = 20000,
        .memory_bytes = (size_t)700 << 20,
        .file_bytes = (size_t)16 << 20,
        .stack_bytes = (size_t)32 << 20,
        .printed_bytes = 200000,
        .folder = folder,
        .readable = readable,
        .writable = folder,
        .requests = -1,
        .replies = -1
    };
    box_run(&rules, line->word, result);
    if (result->end == BOX_NOT_STARTED)
        trouble("cannot run %s in the sandbox: %s", compiler, result->printed == NULL ? "no memory" : result->printed);
    for (size_t i = 0; i < line->count; i++)
        free(line->word[i]);
    free(headers);
}

static bool succeeded(const box_result *result)
{
    return result->end == BOX_EXITED && result->code == 0;
}

void compile_start(const compile_place *place)
{
    char *folder = need_format("%s/include", place->workroom), *pattern = need_format("%s/tangle/*.h", place->build);
    glob_t found;
    if (mkdir(folder, 0755) != 0 || chmod(folder, 0755) != 0)
        trouble("cannot make a folder %s: %s", folder, strerror(errno));
    if (glob(pattern, 0, NULL, &found) != 0)
        trouble("there are no headers %s: run make first", pattern);
    for (size_t i = 0; i < found.gl_pathc; i++)
        workroom_copy(found.gl_pathv[i], folder, strrchr(found.gl_pathv[i], '/') + 1);
    globfree(&found);
    free(folder);
    free(pattern);
}

/* What every hand-in is compiled with: the header of its chapter, the types of functions that the prototype names, and
   the prototype. A wrong prototype is an error thereby. */
static void write_contract(const char *folder, const spec *description)
{
    char *text = need_format("#include <stddef.h>\n#if __has_include(\"%s.h\")\n#include \"%s.h\"\n#endif\n",
                             description->topic, description->topic);
    for (size_t i = 0; i <= description->signature.count; i++) {
        const bool last = i == description->signature.count;
        char *longer = need_format("%s%s%s", text, last ? description->prototype
                                   : functions_typedef(description->signature.parameter[i].type), last ? ";\n" : "");
        free(text);
        text = longer;
    }
    workroom_write(folder, "contract.h", text, strlen(text));
    free(text);
}

/* A function `main' is put aside. A definition may say how long an array is, `double w[6]', though the header does
   not. */
static void compile(const compile_place *place, const char *folder, const spec *description, box_result *result)
{
    static const char *const flags[] = {
        compiler, "-std=gnu11", "-O1", "-pipe", "-Wall", "-Wno-main", "-Wno-array-parameter", "-Wno-vla-parameter",
        "-Wtype-limits", "-Wfloat-conversion", "-Wshadow=local", "-Wabsolute-value", "-fmax-errors=3",
        "-fdiagnostics-color=never",
        "-fno-diagnostics-show-caret", "-fdiagnostics-column-unit=byte",
        "-ftrivial-auto-var-init=pattern", "-fno-common", "-Dmain=student_main",
        "-I../include", "-include", "contract.h", "-c", "-o", "student.o", NULL
    };
    command line = { .count = 0 };
    add_copies(&line, flags);
    add(&line, need_format("%s.c", description->name));
    run(place, folder, &line, result);
}

/* Once more for a crash to be explained: slower, with line numbers, and with checks at every step. */
static void compile_sanitized(const compile_place *place, const char *folder, const spec *description,
                              box_result *result)
{
    static const char *const flags[] = {
        compiler, "-std=gnu11", "-O0", "-g", "-pipe", "-w", "-fsanitize=address,undefined",
        "-fno-sanitize=object-size", "-fno-sanitize-recover=undefined", "-fsanitize-recover=bounds",
        "-fno-omit-frame-pointer",
        "-fdiagnostics-color=never", "-ftrivial-auto-var-init=pattern", "-fno-common", "-Dmain=student_main",
        "-I../include", "-include", "contract.h", "-c", "-o", "sanitized.o", NULL
    };
    command line = { .count = 0 };
    add_copies(&line, flags);
    add(&line, need_format("%s.c", description->name));
    run(place, folder, &line, result);
}

/* Copies what a probe is linked from, beside the student's object, into the folder. */
static void bring_objects(const compile_place *place, const char *folder, const spec *description)
{
    const spec *used[USES_MAX];
    const size_t count = catalogue_uses(place->all, description, used, USES_MAX);
    char *path = need_format("%s/driver.o", place->build);
    workroom_copy(path, folder, "driver.o");
    free(path);
    for (size_t i = 0; i < count; i++) {
        if (used[i] == description)
            continue; /* two that use each other: the student's own is what is asked for */
        char *name = need_format("reference-%s.o", used[i]->name);
        path = need_format("%s/labs/%s.o", place->build, used[i]->id);
        workroom_copy(path, folder, name);
        free(path);
        free(name);
    }
}

/* The reference versions of what the exercise may call come after the student's object: a student's own version of one
   of them goes first. */
static void link_objects(const compile_place *place, const char *folder, const spec *description,
                         const char *const flags[], box_result *result)
{
    const spec *used[USES_MAX];
    const size_t count = catalogue_uses(place->all, description, used, USES_MAX);
    command line = { .count = 0 };
    add_copies(&line, flags);
    for (size_t i = 0; i < count; i++)
        if (used[i] != description)
            add(&line, need_format("reference-%s.o", used[i]->name));
    if (access("/usr/bin/ld.gold", X_OK) == 0)
        add(&line, need_copy("-fuse-ld=gold")); /* a third faster */
    add(&line, need_format("-Wl,--defsym=exercise=%s", description->name));
    add(&line, need_copy("-lm"));
    run(place, folder, &line, result);
}

/* Whether the file has a function `main' outside comments and strings. */
static bool has_main(const char *text)
{
    char *code = handin_code(text);
    bool found = false;
    for (const char *at = code; !found && (at = strstr(at, "main")) != NULL; at += strlen("main")) {
        const char *next = at + strlen("main");
        found = (at == code || strchr(" \t\n*", at[-1]) != NULL) && next[strspn(next, " \t\n")] == '(';
    }
    free(code);
    return found;
}

/* Puts first that there is a function main. */
static void remark_on_main(compiled *made, const spec *description)
{
    char *both = need_format("%s.c has a function main, which an exercise does not need; it was not called.%s%s",
                             description->name, made->remark == NULL ? "" : "\n",
                             made->remark == NULL ? "" : made->remark);
    free(made->remark);
    made->remark = both;
}

static char *folder_of(const spec *description)
{
    return need_format("%s-%s", description->lab, description->name);
}

void compile_make(compiled *made, const compile_place *place, const spec *description, const handin *taken)
{
    *made = (compiled){ 0 };
    static const char *const flags[] = {
        compiler, "-static", "-Wl,--allow-multiple-definition", "-o", "probe", "student.o", "driver.o", NULL
    };
    char *folder_name = folder_of(description);
    char *folder = workroom_folder(place->workroom, folder_name, place->layers & BOX_OTHER_USER);
    char *source = handin_name(description);
    char *numbered = handin_numbered(taken->text);
    workroom_write(folder, source, numbered, taken->length);
    free(numbered);
    write_contract(folder, description);
    box_result result;
    compile(place, folder, description, &result);
    if (!succeeded(&result)) {
        made->message = result.end == BOX_OUT_OF_TIME ? need_copy("the compiler took too long")
            : explain_compiler(description, taken, result.printed);
    } else {
        char *warnings = result.printed;
        bring_objects(place, folder, description);
        link_objects(place, folder, description, flags, &result);
        if (succeeded(&result)) {
            made->program = need_format("%s/probe", folder);
            explain_warnings(description, taken, warnings, &made->remark, &made->suspicion);
        } else {
            made->message = explain_linker(description, taken, warnings, result.printed);
        }
        if (has_main(taken->text))
            remark_on_main(made, description);
        free(warnings);
    }
    free(result.printed);
    free(source);
    free(folder);
    free(folder_name);
}

char *compile_again_sanitized(const compile_place *place, const spec *description)
{
    static const char *const flags[] = {
        compiler, "-fsanitize=address,undefined", "-Wl,--allow-multiple-definition", "-o", "sanitized", "sanitized.o",
        "driver.o", NULL
    };
    char *folder_name = folder_of(description), *program = NULL;
    char *folder = need_format("%s/%s", place->workroom, folder_name);
    box_result result;
    compile_sanitized(place, folder, description, &result);
    bool good = succeeded(&result);
    free(result.printed);
    if (good) {
        link_objects(place, folder, description, flags, &result);
        good = succeeded(&result);
        free(result.printed);
    }
    if (good)
        program = need_format("%s/sanitized", folder);
    free(folder);
    free(folder_name);
    return program;
}

void compile_free(compiled *made)
{
    free(made->program);
    free(made->message);
    free(made->remark);
    free(made->suspicion);
}

/* grade.c: the grader's command line. */
#define _GNU_SOURCE
#include "box.h"
#include "catalogue.h"
#include "hint.h"
#include "meaning.h"
#include "mutants.h"
#include "personal.h"
#include "proof.h"
#include "reference.h"
#include "report.h"
#include "result.h"
#include "session.h"
#include "trouble.h"
#include "watch.h"

#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ALL_POINTS = 0, POINTS_LOST = 1 };

typedef enum {
    TASK_GRADE, TASK_WATCH, TASK_HINT, TASK_CATALOGUE, TASK_MEANINGS, TASK_LIST, TASK_CHECK, TASK_LAYERS, TASK_MUTANTS,
    TASK_SHEETS, TASK_HELP
} task_kind;

typedef enum { COLOUR_AUTO, COLOUR_ALWAYS, COLOUR_NEVER } colour_wish;

typedef struct {
    task_kind kind;
    const char *handin; /* NULL: ROOT/exercises */
    const char *json;   /* NULL: no document */
    const char *hint, *mutants, *student;
    colour_wish colour;
    const char *root; /* NULL: where the program lies */
    char **wanted;    /* ids of exercises and labs */
    size_t wanted_count;
} task;

typedef struct {
    char *root, *build;
} house;

static const char help[] =
    "Usage: grade [OPTION]... [EXERCISE]...\n"
    "Grades the files of a hand-in. EXERCISE is a name such as lab3-perceptron/step or\n"
    "a whole lab such as lab3-perceptron; without one, everything is graded.\n"
    "\n"
    "  --handin FOLDER   the folder with the files LAB/NAME.c (default: exercises)\n"
    "  --student ID      random cases and by-hand numbers of this student's own\n"
    "  --sheets          add the own numbers of --student to the by-hand sheets\n"
    "  --json FILE       write the result to FILE as well, for programs\n"
    "  --color=WHEN      auto (default: on a terminal, unless NO_COLOR is set),\n"
    "                    always or never\n"
    "  --watch           grade each file again whenever it is saved\n"
    "  --hint EXERCISE   a hint, each time a clearer one\n"
    "  --list            the exercises, their points and their titles\n"
    "  --layers          how the code of students is shut in on this machine\n"
    "  --help            this text\n"
    "\n"
    "For those who write exercises:\n"
    "  --check           compare the specs with the solutions and the known mistakes\n"
    "  --mutants FOLDER  make hand-ins out of the known mistakes\n"
    "  --catalogue       the list of exercises for the book, in TeX\n"
    "  --meanings        the book's table of what the compiler says, in TeX\n"
    "\n"
    "The exit status is 0 when all points were reached (where none can be had, when\n"
    "all is right), 1 when not, and 2 when the grader could not work.\n";

static colour_wish colour_of(const char *text)
{
    static const char *const wishes[] = { "auto", "always", "never" };
    for (int i = 0; i < 3; i++)
        if (strcmp(text, wishes[i]) == 0)
            return (colour_wish)i;
    trouble("--color=%s: expected auto, always or never", text);
}

static task read_options(int count, char *words[])
{
    enum { HANDIN = 256, JSON, COLOUR, ROOT, HINT, MUTANTS, STUDENT };
    static const struct option options[] = {
        { "handin", required_argument, NULL, HANDIN },
        { "json", required_argument, NULL, JSON },
        { "color", required_argument, NULL, COLOUR },
        { "root", required_argument, NULL, ROOT }, /* another house, for the tests */
        { "hint", required_argument, NULL, HINT },
        { "mutants", required_argument, NULL, MUTANTS },
        { "student", required_argument, NULL, STUDENT },
        { "sheets", no_argument, NULL, TASK_SHEETS },
        { "watch", no_argument, NULL, TASK_WATCH },
        { "catalogue", no_argument, NULL, TASK_CATALOGUE },
        { "meanings", no_argument, NULL, TASK_MEANINGS },
        { "list", no_argument, NULL, TASK_LIST },
        { "check", no_argument, NULL, TASK_CHECK },
        { "layers", no_argument, NULL, TASK_LAYERS },
        { "help", no_argument, NULL, TASK_HELP },
        { NULL, 0, NULL, 0 }
    };
    task made = { .kind = TASK_GRADE };
    int option;
    while ((option = getopt_long(count, words, "", options, NULL)) != -1) {
        if (option == '?') {
            fputs("Try 'grade --help'.\n", stderr);
            exit(TROUBLE_STATUS);
        }
        switch (option) {
        case HANDIN: made.handin = optarg; break;
        case JSON: made.json = optarg; break;
        case COLOUR: made.colour = colour_of(optarg); break;
        case ROOT: made.root = optarg; break;
        case STUDENT: made.student = optarg; break;
        case HINT: made.kind = TASK_HINT, made.hint = optarg; break;
        case MUTANTS: made.kind = TASK_MUTANTS, made.mutants = optarg; break;
        default: made.kind = (task_kind)option;
        }
    }
    made.wanted = words + optind;
    made.wanted_count = (size_t)(count - optind);
    return made;
}

/* The program lies in ROOT/build. */
static house find_house(const char *root)
{
    house found;
    if (root != NULL) {
        found.root = need_copy(root);
        found.build = need_format("%s/build", root);
        return found;
    }
    char path[PATH_MAX];
    const ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
    if (length < 0)
        trouble("cannot find out where this program lies: %s", strerror(errno));
    path[length] = '\0';
    for (int i = 0; i < 2; i++) {
        char *slash = strrchr(path, '/');
        if (slash == NULL)
            trouble("this program does not lie in the folder build: %s", path);
        *slash = '\0';
        if (i == 0)
            found.build = need_copy(path);
    }
    found.root = need_copy(path);
    return found;
}

/* Ends the program with a word on what the name might have been. */
static _Noreturn void unknown_exercise(const catalogue *all, const char *name)
{
    if (*name == '\0')
        trouble("no exercise is named; for instance: make hint EX=%s", all->exercise[0]->id);
    const char *slash = strrchr(name, '/'), *last = slash == NULL ? name : slash + 1;
    for (size_t i = 0; i < all->count; i++)
        if (strcmp(all->exercise[i]->name, last) == 0)
            trouble("there is no exercise %s; is it %s?", name, all->exercise[i]->id);
    trouble("there is no exercise %s; `grade --list' shows them all", name);
}

/* Marks what was asked for, by its own name or by its lab's. */
static void choose(const catalogue *all, const task *asked, bool chosen[])
{
    for (size_t k = 0; k < asked->wanted_count; k++) {
        bool known = false;
        for (size_t i = 0; i < all->count; i++) {
            const spec *description = all->exercise[i];
            if (strcmp(description->id, asked->wanted[k]) == 0 || strcmp(description->lab, asked->wanted[k]) == 0)
                chosen[i] = known = true;
        }
        if (!known)
            unknown_exercise(all, asked->wanted[k]);
    }
    for (size_t i = 0; i < all->count; i++)
        chosen[i] = chosen[i] || asked->wanted_count == 0;
}

static bool wants_colour(colour_wish wish)
{
    const char *no_colour = getenv("NO_COLOR");
    if (wish == COLOUR_AUTO)
        return isatty(STDOUT_FILENO) && (no_colour == NULL || *no_colour == '\0');
    return wish == COLOUR_ALWAYS;
}

/* The folder with the files of the hand-in; free() it. */
static char *handin_path(const task *asked, const house *here)
{
    return asked->handin != NULL ? need_copy(asked->handin) : need_format("%s/exercises", here->root);
}

/* Opens the hand-in that was asked for and grades it, or watches it. */
static int grade(const task *asked, const house *here, const catalogue *all)
{
    bool *chosen = need_array(all->count, sizeof *chosen);
    char *path = handin_path(asked, here);
    report_style style = { .build = here->build, .colour = wants_colour(asked->colour) };
    session opened;
    choose(all, asked, chosen);
    if (asked->kind == TASK_WATCH)
        watch_terminal();
    session_open(&opened, here->build, all, chosen, path);
    free(chosen);
    free(path);
    style.layers = opened.place.layers;
    if (asked->kind == TASK_WATCH) {
        watch(&opened, &style);
    } else {
        session_grade_all(&opened);
        report_print(stdout, &style, opened.exercises, opened.count);
    }
    if (asked->json != NULL)
        result_write(asked->json, opened.place.layers, opened.exercises, opened.count);
    const bool all_points = report_all_points(opened.exercises, opened.count);
    session_close(&opened);
    return all_points || asked->kind == TASK_WATCH ? ALL_POINTS : POINTS_LOST;
}

static int check(const house *here, const catalogue *all)
{
    const size_t faults = proof_print(stdout, here->root, here->build, all);
    printf("%zu exercises checked, %zu fault%s\n", all->count + all->faulty, faults, faults == 1 ? "" : "s");
    return faults == 0 ? ALL_POINTS : POINTS_LOST;
}

static int sheets(const task *asked, const house *here, const catalogue *all)
{
    if (asked->student == NULL)
        trouble("--sheets: expected --student ID as well, whose numbers they shall be; for instance: make sheets "
                "STUDENT=s1234567");
    char *path = handin_path(asked, here);
    personal_sheets(all, path, stdout);
    free(path);
    return ALL_POINTS;
}

static int hint(const task *asked, const house *here, const catalogue *all)
{
    const spec *description = catalogue_find(all, asked->hint);
    if (description == NULL)
        unknown_exercise(all, asked->hint);
    hint_print(stdout, here->build, description);
    return ALL_POINTS;
}

static int perform(const task *asked, const house *here, const catalogue *all)
{
    if (all->faulty > 0 && asked->kind != TASK_CHECK)
        trouble("%zu exercises have faults in their specs", all->faulty);
    if (asked->kind == TASK_GRADE || asked->kind == TASK_WATCH || asked->kind == TASK_CHECK || asked->kind == TASK_MUTANTS)
        reference_start(here->build);
    switch (asked->kind) {
    case TASK_CATALOGUE:
        catalogue_tex(all, stdout);
        return ALL_POINTS;
    case TASK_MEANINGS:
        meaning_tex(stdout);
        return ALL_POINTS;
    case TASK_LIST:
        catalogue_list(all, stdout);
        return ALL_POINTS;
    case TASK_SHEETS:
        return sheets(asked, here, all);
    case TASK_HINT:
        return hint(asked, here, all);
    case TASK_CHECK:
        return check(here, all);
    case TASK_MUTANTS:
        printf("%zu hand-ins in %s\n", mutants_write(here->root, here->build, all, asked->mutants), asked->mutants);
        return ALL_POINTS;
    default:
        return grade(asked, here, all);
    }
}

int main(int count, char *words[])
{
    const task asked = read_options(count, words);
    if (asked.kind == TASK_HELP) {
        fputs(help, stdout);
        return ALL_POINTS;
    }
    if (asked.kind == TASK_LAYERS) {
        printf("%s\n", box_layers_text(box_layers()));
        return ALL_POINTS;
    }
    house here = find_house(asked.root);
    catalogue all;
    catalogue_read(&all, here.root, stderr);
    char *student = asked.student == NULL ? NULL : personal_id(asked.student);
    if (student != NULL)
        personal_make(&all, student);
    const int status = perform(&asked, &here, &all);
    free(student);
    catalogue_free(&all);
    free(here.root);
    free(here.build);
    if (fflush(stdout) != 0)
        trouble("cannot write the report: %s", strerror(errno));
    return status;
}

/* mutants.c: turns known mistakes into hand-ins. */
#define _GNU_SOURCE
#include "mutants.h"

#include "handin.h"
#include "reference.h"
#include "sheet.h"
#include "text.h"
#include "trouble.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static FILE *open_new(const char *path)
{
    FILE *file = fopen(path, "we");
    if (file == NULL)
        trouble("cannot write %s: %s", path, strerror(errno));
    return file;
}

static void close_new(FILE *file, const char *path)
{
    if (fclose(file) != 0)
        trouble("cannot write %s: %s", path, strerror(errno));
}

static void make_folder(const char *path)
{
    if (mkdir(path, 0777) != 0 && errno != EEXIST)
        trouble("cannot make a folder %s: %s", path, strerror(errno));
}

static void print_file(FILE *to, const char *path)
{
    char *text = read_whole(path);
    if (text == NULL)
        trouble("cannot read %s: %s", path, strerror(errno));
    fputs(text, to);
    free(text);
}

/* The file of mistakes itself, with the one in question under the name of the exercise. */
static void print_function(FILE *to, const char *root, const spec *description, const known_mistake *mistake)
{
    char *path = need_format("%s/grader/labs/%s.mistakes.c", root, description->id);
    fprintf(to, "#define MISTAKE(name, sentence)\n#define %s %s\n", mistake->name, description->name);
    print_file(to, path);
    free(path);
}

static void print_sheet(FILE *to, const spec *description, const known_mistake *mistake)
{
    double *answers = sheet_answers(description, mistake->function);
    for (size_t i = 0; i < description->answer_count; i++) {
        const spec_answer *answer = &description->answer[i];
        char *number = isnan(answers[i]) ? need_copy("") : answer->decimals == SPEC_FREE ? text_number(answers[i])
            : need_format("%.*f", answer->decimals, answers[i]);
        fprintf(to, "%s = %s\n", answer->symbol, number);
        free(number);
    }
    free(answers);
}

/* One exercise of hand-in `number'; its mistake is noted in `list'. Returns how many mistakes the exercise has. */
static size_t write_exercise(const char *root, const char *build, const spec *description, const char *to,
                             size_t number, FILE *list)
{
    reference known;
    reference_open(&known, build, description);
    char *name = handin_name(description), *lab = need_format("%s/%s", to, description->lab);
    char *path = need_format("%s/%s", lab, name);
    make_folder(lab);
    FILE *file = open_new(path);
    if (number >= known.mistake_count) {
        char *solution = need_format("%s/solutions/%s/%s", root, description->lab, name);
        print_file(file, solution);
        free(solution);
    } else {
        if (description->kind == SPEC_SHEET)
            print_sheet(file, description, known.mistake[number]);
        else
            print_function(file, root, description, known.mistake[number]);
        fprintf(list, "%s %s\n", description->id, known.mistake[number]->name);
    }
    close_new(file, path);
    const size_t count = known.mistake_count;
    free(path);
    free(lab);
    free(name);
    reference_close(&known);
    return count;
}

size_t mutants_write(const char *root, const char *build, const catalogue *all, const char *folder)
{
    size_t most = 0, number = 0;
    make_folder(folder);
    do {
        char *to = need_format("%s/%zu", folder, number), *list_path = need_format("%s/mutants", to);
        make_folder(to);
        FILE *list = open_new(list_path);
        for (size_t i = 0; i < all->count; i++) {
            const size_t count = write_exercise(root, build, all->exercise[i], to, number, list);
            most = count > most ? count : most;
        }
        close_new(list, list_path);
        free(list_path);
        free(to);
    } while (++number < most);
    return number;
}

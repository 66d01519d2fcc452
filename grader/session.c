/* session.c: from an open hand-in to verdicts. */
#define _GNU_SOURCE
#include "session.h"

#include "box.h"
#include "diagnose.h"
#include "trouble.h"
#include "workroom.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Makes the attempt; an exercise that has a verdict is begun anew. */
static void start(session *opened, grading *exercise)
{
    const spec *description = exercise->spec;
    if (exercise->verdict.message != NULL) /* every verdict has one */
        grading_close(exercise);
    grading_open(exercise, opened->place.build, description);
    attempt_make(&exercise->attempt, &opened->place, opened->folder, description, &exercise->cases);
}

/* One line on the terminal, written over again and again, and in the end wiped off. */
static void show_progress(size_t done, size_t count, const char *what)
{
    static const char full[] = "####################", empty[] = "....................";
    const int width = (int)sizeof full - 1, part = (int)(done * (sizeof full - 1) / count);
    if (isatty(STDERR_FILENO))
        fprintf(stderr, "\r\x1b[Kgrading [%.*s%.*s] %s", part, full, width - part, empty, what);
}

static void end_progress(void)
{
    if (isatty(STDERR_FILENO))
        fputs("\r\x1b[K", stderr);
}

void session_open(session *opened, const char *build, const catalogue *all, const bool chosen[], const char *path)
{
    *opened = (session){ .path = need_copy(path) };
    opened->folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened->folder < 0)
        trouble("cannot open the hand-in folder %s: %s", path, strerror(errno));
    opened->place = (compile_place){
        .build = build, .workroom = workroom_enter(), .layers = box_layers(), .all = all
    };
    compile_start(&opened->place);
    opened->exercises = need_array(all->count, sizeof *opened->exercises);
    for (size_t i = 0; i < all->count; i++)
        if (chosen[i])
            opened->exercises[opened->count++].spec = all->exercise[i];
}

void session_close(session *opened)
{
    for (size_t i = 0; i < opened->count; i++)
        grading_close(&opened->exercises[i]);
    free(opened->exercises);
    free(opened->place.workroom);
    free(opened->path);
    close(opened->folder);
}

void session_grade_all(session *opened)
{
    for (size_t i = 0; i < opened->count; i++) {
        show_progress(i, opened->count, opened->exercises[i].spec->id);
        start(opened, &opened->exercises[i]);
    }
    end_progress();
    judge(opened->exercises, opened->count);
    for (size_t i = 0; i < opened->count; i++)
        diagnose(&opened->exercises[i]);
}

void session_grade_one(session *opened, size_t i)
{
    start(opened, &opened->exercises[i]);
    judge(&opened->exercises[i], 1);
    diagnose(&opened->exercises[i]);
}

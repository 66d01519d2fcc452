/* watch.c: waits for files to be saved, grades them, and shows how far the lab has come. The kernel tells what was
   saved (inotify); where it cannot, the times of the files are looked at. */
#define _GNU_SOURCE
#include "watch.h"

#include "handin.h"
#include "hint.h"
#include "places.h"
#include "text.h"
#include "trouble.h"

#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum {
    QUIET_MILLISECONDS = 30, /* editors save in several steps: wait until nothing has happened for so long */
    LOOK_MILLISECONDS = 250, /* between two looks at the times of the files */
    BAR_WIDTH = 20
};

typedef struct {
    session *session;
    const report_style *style;
    int events;              /* of inotify; -1 where there is none */
    int *folder;             /* of each exercise: the number of its folder's watch */
    struct timespec *before; /* of each exercise: when its file was last changed */
    bool *saved;             /* to be graded */
    bool screen, keys;       /* whether there is a terminal to write on, and one to read from */
} watcher;

/* --- the terminal --- */

static struct termios as_it_was;

static void restore_terminal(void)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &as_it_was);
}

void watch_terminal(void)
{
    if (!isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &as_it_was) != 0)
        return;
    struct termios keys = as_it_was;
    keys.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    if (atexit(restore_terminal) == 0)
        tcsetattr(STDIN_FILENO, TCSANOW, &keys);
}

/* --- what was saved --- */

static char *path_of(const watcher *state, size_t i)
{
    const spec *description = state->session->exercises[i].spec;
    char *name = handin_name(description);
    char *path = need_format("%s/%s/%s", state->session->path, description->lab, name);
    free(name);
    return path;
}

static struct timespec changed_at(const watcher *state, size_t i)
{
    struct stat information;
    char *path = path_of(state, i);
    const bool there = stat(path, &information) == 0;
    free(path);
    return there ? information.st_mtim : (struct timespec){ 0 };
}

/* Watches the folder of each exercise; a folder that is not there yet gets its turn when it is made. */
static void watch_folders(watcher *state)
{
    if (state->events < 0)
        return;
    inotify_add_watch(state->events, state->session->path, IN_CREATE | IN_MOVED_TO | IN_ONLYDIR);
    for (size_t i = 0; i < state->session->count; i++) {
        char *path = need_format("%s/%s", state->session->path, state->session->exercises[i].spec->lab);
        state->folder[i] = inotify_add_watch(state->events, path, IN_CLOSE_WRITE | IN_MOVED_TO | IN_DELETE | IN_ONLYDIR);
        free(path);
    }
}

static void note_event(watcher *state, const struct inotify_event *event)
{
    if (event->mask & IN_ISDIR)
        watch_folders(state);
    for (size_t i = 0; i < state->session->count; i++) {
        char *name = handin_name(state->session->exercises[i].spec);
        const bool named = event->len > 0 && strcmp(event->name, name) == 0;
        if ((event->wd == state->folder[i] && named) || event->mask & IN_Q_OVERFLOW)
            state->saved[i] = true;
        free(name);
    }
}

static void read_events(watcher *state)
{
    _Alignas(struct inotify_event) char bytes[4096];
    const ssize_t length = read(state->events, bytes, sizeof bytes);
    for (ssize_t at = 0; at < length;) {
        const struct inotify_event *event = (const void *)(bytes + at);
        note_event(state, event);
        at += (ssize_t)(sizeof *event + event->len);
    }
}

static void look_at_times(watcher *state)
{
    for (size_t i = 0; i < state->session->count; i++) {
        const struct timespec now = changed_at(state, i);
        if (now.tv_sec != state->before[i].tv_sec || now.tv_nsec != state->before[i].tv_nsec)
            state->saved[i] = true;
        state->before[i] = now;
    }
}

static bool anything_saved(const watcher *state)
{
    for (size_t i = 0; i < state->session->count; i++)
        if (state->saved[i])
            return true;
    return false;
}

/* Waits until something was saved or a key was pressed; returns the key, or 0. */
static int wait_for_news(watcher *state)
{
    for (;;) {
        struct pollfd sources[2] = {
            { .fd = state->events, .events = POLLIN }, { .fd = state->keys ? STDIN_FILENO : -1, .events = POLLIN }
        };
        const int patience = anything_saved(state) ? QUIET_MILLISECONDS : state->events < 0 ? LOOK_MILLISECONDS : -1;
        const int ready = poll(sources, 2, patience);
        if (ready < 0 && errno != EINTR)
            trouble("cannot wait for files to be saved: %s", strerror(errno));
        if (ready == 0 && anything_saved(state))
            return 0;
        if (state->events < 0)
            look_at_times(state);
        else if (sources[0].revents != 0)
            read_events(state);
        unsigned char key;
        if (sources[1].revents != 0) {
            if (read(STDIN_FILENO, &key, 1) == 1)
                return key;
            state->keys = false; /* the terminal is gone */
        }
    }
}

/* --- what is shown --- */

static bool passed(const grading *exercise)
{
    return exercise->verdict.status == STATUS_PASSED;
}

/* "lab3-perceptron  [######..............]  5 of 16 points" */
static void print_bar(const char *name, const grading *exercises, size_t count)
{
    const double score = report_score(exercises, count), points = report_points(exercises, count);
    size_t done = 0;
    for (size_t i = 0; i < count; i++)
        done += passed(&exercises[i]);
    const int full = (int)(points > 0 ? BAR_WIDTH * score / points : BAR_WIDTH * (double)done / (double)count);
    char *got = text_points(score), *all = text_points(points);
    printf("%-17s [%.*s%.*s]", name, full, "####################", BAR_WIDTH - full, "....................");
    if (points > 0)
        printf("  %s of %s points", got, all);
    printf("  %zu of %zu exercises\n", done, count);
    free(got);
    free(all);
}

/* The names of the exercises that are right, or of those that are not. */
static void print_names(const char *lead, const grading *exercises, size_t count, bool right)
{
    char *names = need_copy("");
    for (size_t i = 0; i < count; i++) {
        if (passed(&exercises[i]) != right)
            continue;
        char *longer = need_format("%s%s%s", names, *names == '\0' ? "" : ", ", exercises[i].spec->name);
        free(names);
        names = longer;
    }
    if (*names != '\0')
        text_wrap(stdout, lead, 9, names);
    free(names);
}

/* The exercises of the lab that number `i' belongs to: *first and how many. */
static size_t lab_of(const session *opened, size_t i, size_t *first)
{
    const char *lab = opened->exercises[i].spec->lab;
    size_t end = i + 1;
    *first = i;
    while (*first > 0 && strcmp(opened->exercises[*first - 1].spec->lab, lab) == 0)
        --*first;
    while (end < opened->count && strcmp(opened->exercises[end].spec->lab, lab) == 0)
        end++;
    return end - *first;
}

/* The first exercise from `from' on that has not all its points, going round; opened->count when there is none. */
static size_t next_open(const session *opened, size_t from)
{
    for (size_t k = 0; k < opened->count; k++)
        if (!passed(&opened->exercises[(from + k) % opened->count]))
            return (from + k) % opened->count;
    return opened->count;
}

static void print_next(const watcher *state, size_t i)
{
    const size_t next = next_open(state->session, i);
    if (next == state->session->count) {
        puts("\nEverything is right. There is nothing left to do here.");
        return;
    }
    const spec *description = state->session->exercises[next].spec;
    char *path = path_of(state, next), *place = places_find(state->style->build, description->id);
    printf("\n%s: %s, %s\n  in %s\n", next == i ? "Go on with" : "Next", description->id, description->title, path);
    if (place != NULL)
        printf("  see %s\n", place);
    free(path);
    free(place);
}

static void clear_screen(const watcher *state)
{
    fputs(state->screen ? "\x1b[H\x1b[2J\x1b[3J" : "\n", stdout);
}

/* Where the work on exercise `i' and its lab stands. */
static void print_progress(const watcher *state, size_t i)
{
    const session *opened = state->session;
    size_t first;
    const size_t count = lab_of(opened, i, &first);
    putchar('\n');
    print_bar(opened->exercises[i].spec->lab, opened->exercises + first, count);
    print_names("  right", opened->exercises + first, count, true);
    print_names("  open", opened->exercises + first, count, false);
    if (count < opened->count)
        print_bar("all labs", opened->exercises, opened->count);
    print_next(state, i);
    if (state->keys)
        puts("\nSave a file to have it graded.  h: a hint   a: everything again   q: the end");
    fflush(stdout);
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* --- what is done --- */

static void grade_all(const watcher *state)
{
    session_grade_all(state->session);
    const size_t next = next_open(state->session, 0);
    clear_screen(state);
    printf("Watching %s\n", state->session->path);
    print_progress(state, next < state->session->count ? next : 0);
}

/* Grades what was saved; returns the last of it, or `last' when nothing was. */
static size_t grade_saved(watcher *state, size_t last)
{
    session *opened = state->session;
    bool any = false;
    for (size_t i = 0; i < opened->count; i++) {
        if (!state->saved[i])
            continue;
        const double start = seconds();
        state->saved[i] = false;
        session_grade_one(opened, i);
        if (!any)
            clear_screen(state);
        any = true;
        time_t now = time(NULL);
        char clock[16] = "";
        strftime(clock, sizeof clock, "%H:%M:%S", localtime(&now));
        printf("%s at %s, graded in %.2f s\n\n", opened->exercises[i].spec->id, clock, seconds() - start);
        report_exercise(stdout, state->style, &opened->exercises[i]);
        last = i;
    }
    if (any)
        print_progress(state, last);
    return last;
}

static void give_hint(const watcher *state, size_t i)
{
    const size_t next = next_open(state->session, i);
    if (next == state->session->count)
        return;
    putchar('\n');
    hint_print(stdout, state->style->build, state->session->exercises[next].spec);
    fflush(stdout);
}

void watch(session *opened, const report_style *style)
{
    watcher state = {
        .session = opened, .style = style, .events = inotify_init1(IN_NONBLOCK | IN_CLOEXEC),
        .folder = need_array(opened->count, sizeof *state.folder),
        .before = need_array(opened->count, sizeof *state.before),
        .saved = need_array(opened->count, sizeof *state.saved),
        .screen = isatty(STDOUT_FILENO), .keys = isatty(STDIN_FILENO)
    };
    watch_folders(&state); /* before the first grading, so that nothing is missed in the meantime */
    look_at_times(&state);
    memset(state.saved, 0, opened->count * sizeof *state.saved);
    grade_all(&state);
    size_t last = 0;
    for (int key = 0; key != 'q';) {
        key = wait_for_news(&state);
        if (key == 'a')
            grade_all(&state);
        else if (key == 'h')
            give_hint(&state, last);
        else
            last = grade_saved(&state, last);
    }
    if (state.events >= 0)
        close(state.events);
    free(state.folder);
    free(state.before);
    free(state.saved);
}

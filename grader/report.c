/* report.c: the report for people. All that comes from a hand-in was made harmless before and is indented here. */
#define _GNU_SOURCE
#include "report.h"

#include "box.h"
#include "places.h"
#include "text.h"
#include "trouble.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Columns of what is said about an exercise, and of the numbers under it. */
enum { NAME_WIDTH = 21, DETAIL = 6, NUMBER = 8 };

/* Lines of a student's own output that are shown. */
enum { PRINTED_LINES = 4, PRINTED_BYTES = 600 };

typedef enum { PLAIN, BOLD, GOOD, BAD, DIM } ink;

static const char *paint(const report_style *style, ink colour)
{
    static const char *const codes[] = { "\x1b[0m", "\x1b[1m", "\x1b[32m", "\x1b[31m", "\x1b[2m" };
    return style->colour ? codes[colour] : "";
}

double report_score(const grading *exercises, size_t count)
{
    double sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += exercises[i].verdict.score;
    return rint(100 * sum) / 100;
}

double report_points(const grading *exercises, size_t count)
{
    double sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += exercises[i].spec->points;
    return sum;
}

/* "1.33 of 2"; free() it. */
static char *share(double score, double points)
{
    char *got = text_points(score), *all = text_points(points);
    char *text = need_format("%s of %s", got, all);
    free(got);
    free(all);
    return text;
}

/* A line with something at its left and points at its right end. */
static void print_points(FILE *to, const report_style *style, ink colour, const char *left, double score, double points)
{
    char *text = share(score, points);
    const size_t used = text_width(left) + strlen(text);
    fprintf(to, "%s%s%s%*s%s\n", paint(style, colour), left, colour == BOLD ? "" : paint(style, PLAIN),
            used < TEXT_COLUMNS ? (int)(TEXT_COLUMNS - used) : 1, "", text);
    fputs(colour == BOLD ? paint(style, PLAIN) : "", to);
    free(text);
}

static void print_lab(FILE *to, const report_style *style, const grading *exercises, size_t count)
{
    size_t same = 1;
    while (same < count && strcmp(exercises[same].spec->lab, exercises->spec->lab) == 0)
        same++;
    fputc('\n', to);
    print_points(to, style, BOLD, exercises->spec->lab, report_score(exercises, same), report_points(exercises, same));
}

/* "3 of 5 worked cases and 12 of 20 random ones are right." */
static void print_counts(FILE *to, const grading *exercise)
{
    const verdict *made = &exercise->verdict;
    const size_t random = made->count - made->worked;
    const bool constant = made->trivial && made->worked_right + made->random_right > 0;
    char *of_random = random == 0 ? need_copy("")
        : need_format(" and %zu of %zu random ones", made->random_right, random);
    char *text = need_format("%zu of %zu %s%s are right.%s", made->worked_right, made->worked,
                             exercise->spec->kind == SPEC_SHEET ? "answers" : "worked cases", of_random,
                             constant ? " The same answer everywhere earns nothing." : "");
    text_wrap(to, "", DETAIL, text);
    free(of_random);
    free(text);
}

static void print_failure(FILE *to, const grading *exercise)
{
    const verdict *made = &exercise->verdict;
    text_wrap(to, "", DETAIL, made->call);
    if (made->expected != NULL) {
        text_wrap(to, "        expected", NUMBER + 10, made->expected);
        text_wrap(to, "        found", NUMBER + 10, made->found);
    } else {
        text_wrap(to, "", NUMBER, made->found);
    }
    print_counts(to, exercise);
}

/* The beginning of what the student's code printed, which is often a trace that was made to find the fault. */
static void print_printed(FILE *to, const box_result *run)
{
    if (run->printed == NULL || run->printed_length == 0)
        return;
    size_t length = run->printed_length < PRINTED_BYTES ? run->printed_length : PRINTED_BYTES, lines = 0;
    for (size_t i = 0; i < length; i++)
        if (run->printed[i] == '\n' && ++lines == PRINTED_LINES)
            length = i;
    char *harmless = text_harmless(run->printed, length);
    fprintf(to, "%*sIt printed:\n", DETAIL, "");
    text_wrap(to, "", NUMBER, harmless);
    free(harmless);
}

static void print_remark(FILE *to, const grading *exercise)
{
    if (exercise->attempt.remark == NULL)
        return;
    char *text = need_format("By the way: %s.", exercise->attempt.remark);
    text_wrap(to, "", DETAIL, text);
    free(text);
}

static void print_details(FILE *to, const report_style *style, const grading *exercise)
{
    const verdict *made = &exercise->verdict;
    if (made->call != NULL)
        print_failure(to, exercise);
    else
        text_wrap(to, "", DETAIL, made->message);
    if (made->mistake != NULL) {
        char *text = need_format("%s%s", made->mistake_name != NULL ? "This looks like: " : "", made->mistake);
        text_wrap(to, "", DETAIL, text);
        free(text);
    }
    print_remark(to, exercise);
    print_printed(to, &exercise->attempt.run);
    char *place = places_find(style->build, exercise->spec->id);
    if (place != NULL)
        fprintf(to, "%*sSee %s.\n", DETAIL, "", place);
    free(place);
}

static void print_exercise(FILE *to, const report_style *style, const grading *exercise)
{
    const verdict *made = &exercise->verdict;
    const bool quiet = made->status == STATUS_NOT_STARTED, passed = made->status == STATUS_PASSED;
    char *left = need_format("  %-*s %s%s", NAME_WIDTH, exercise->spec->name, exercise->spec->title,
                             quiet ? ": not started" : "");
    print_points(to, style, quiet ? DIM : passed ? GOOD : BAD, left, made->score, exercise->spec->points);
    if (passed)
        print_remark(to, exercise);
    else if (!quiet)
        print_details(to, style, exercise);
    free(left);
}

/* The first exercise that was tried in vain; if there is none, the first that is not started. */
static const grading *where_to_go_on(const grading *exercises, size_t count)
{
    const grading *untouched = NULL;
    for (size_t i = 0; i < count; i++) {
        const exercise_status status = exercises[i].verdict.status;
        if (status == STATUS_PARTIAL || status == STATUS_FAILED || status == STATUS_CRASHED
            || status == STATUS_TIMED_OUT)
            return &exercises[i];
        if (status == STATUS_NOT_STARTED && untouched == NULL)
            untouched = &exercises[i];
    }
    return untouched;
}

void report_print(FILE *to, const report_style *style, const grading *exercises, size_t count)
{
    text_wrap(to, "Sandbox:", strlen("Sandbox: "), box_layers_text(style->layers));
    for (size_t i = 0; i < count; i++) {
        if (i == 0 || strcmp(exercises[i].spec->lab, exercises[i - 1].spec->lab) != 0)
            print_lab(to, style, exercises + i, count - i);
        print_exercise(to, style, &exercises[i]);
    }
    fputc('\n', to);
    const grading *next = where_to_go_on(exercises, count);
    if (next != NULL)
        fprintf(to, "For a hint: make hint EX=%s\n", next->spec->id);
    const double score = report_score(exercises, count), points = report_points(exercises, count);
    char *text = share(score, points);
    fprintf(to, "%s%s points (%.0f %%)%s\n", paint(style, BOLD), text, floor(100 * score / points),
            paint(style, PLAIN));
    free(text);
}

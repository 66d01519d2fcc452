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

static size_t count_passed(const grading *exercises, size_t count)
{
    size_t passed = 0;
    for (size_t i = 0; i < count; i++)
        passed += exercises[i].verdict.status == STATUS_PASSED;
    return passed;
}

bool report_all_points(const grading *exercises, size_t count)
{
    const double points = report_points(exercises, count);
    return points > 0 ? report_score(exercises, count) >= points : count_passed(exercises, count) == count;
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

/* What `count` exercises have brought: "1.33 of 2", or, where no points can be had, "done", "to do" or "2 of 5 done";
   free() it. */
static char *result_of(const grading *exercises, size_t count)
{
    const double points = report_points(exercises, count);
    const size_t done = count_passed(exercises, count);
    if (points > 0)
        return share(report_score(exercises, count), points);
    return count == 1 ? need_copy(done == 1 ? "done" : "to do") : need_format("%zu of %zu done", done, count);
}

/* A line with something at its left and, at its right end, what these exercises have brought. */
static void print_result(FILE *to, const report_style *style, ink colour, const char *left, const grading *exercises,
                         size_t count)
{
    char *text = result_of(exercises, count);
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
    print_result(to, style, BOLD, exercises->spec->lab, exercises, same);
}

/* "3 of 5 worked cases and 12 of 20 random ones are right." "1 of 3 tests is passed." */
static void print_counts(FILE *to, const grading *exercise)
{
    const verdict *made = &exercise->verdict;
    const size_t random = made->count - made->worked;
    const bool constant = made->trivial && made->worked_right + made->random_right > 0;
    char *of_random = random == 0 ? need_copy("")
        : need_format(" and %zu of %zu random ones", made->random_right, random);
    const char *what = sheet_is_free(exercise->spec) ? "test" : exercise->spec->kind == SPEC_SHEET ? "answer"
        : "worked case";
    const bool one = random == 0 && (made->worked_right == 1 || made->worked == 1);
    char *text = need_format("%zu of %zu %s%s%s %s %s.%s", made->worked_right, made->worked, what,
                             made->worked == 1 ? "" : "s", of_random, one ? "is" : "are",
                             sheet_is_free(exercise->spec) ? "passed" : "right",
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

/* The learning curve, if there is one: "examples = 16  [##########..........]   52 %  (the solution 88 %)" */
static void print_curve(FILE *to, const grading *exercise)
{
    enum { WIDTH = 20 };
    static const char full[] = "####################", empty[] = "....................";
    const spec *description = exercise->spec;
    for (size_t i = 0; description->curve >= 0 && i < exercise->attempt.count; i++) {
        if (exercise->attempt.reply[i].status != PROBE_DONE)
            continue;
        const outcome found = attempt_outcome(&exercise->attempt, i);
        const double share = case_share(description, i, &found);
        const int part = (int)(WIDTH * share);
        fprintf(to, "%*s%s = %-4.0f [%.*s%.*s] %3.0f %% right (the solution: %.0f %%)\n", DETAIL, "",
                description->argument[description->curve].name, exercise->cases.arguments[i].value[description->curve][0],
                part, full, WIDTH - part, empty, floor(100 * share),
                floor(100 * case_share(description, i, &exercise->cases.expected[i])));
    }
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
    char *text = need_format("By the way: %s", exercise->attempt.remark);
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

void report_exercise(FILE *to, const report_style *style, const grading *exercise)
{
    const verdict *made = &exercise->verdict;
    const bool quiet = made->status == STATUS_NOT_STARTED, passed = made->status == STATUS_PASSED;
    char *left = need_format("  %-*s %s%s", NAME_WIDTH, exercise->spec->name, exercise->spec->title,
                             quiet ? ": not started" : "");
    print_result(to, style, quiet ? DIM : passed ? GOOD : BAD, left, exercise, 1);
    if (!quiet)
        print_curve(to, exercise);
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
    if (count > 0 && exercises[0].spec->student != NULL)
        fprintf(to, "Random cases and own numbers: those of %s\n", exercises[0].spec->student);
    for (size_t i = 0; i < count; i++) {
        if (i == 0 || strcmp(exercises[i].spec->lab, exercises[i - 1].spec->lab) != 0)
            print_lab(to, style, exercises + i, count - i);
        report_exercise(to, style, &exercises[i]);
    }
    fputc('\n', to);
    const grading *next = where_to_go_on(exercises, count);
    if (next != NULL)
        fprintf(to, "For a hint: make hint EX=%s\n", next->spec->id);
    const double score = report_score(exercises, count), points = report_points(exercises, count);
    char *text = result_of(exercises, count), *percent = points > 0
        ? need_format(" points (%.0f %%)", floor(100 * score / points)) : need_copy("");
    fprintf(to, "%s%s%s%s\n", paint(style, BOLD), text, percent, paint(style, PLAIN));
    free(text);
    free(percent);
}

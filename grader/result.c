/* result.c: score, max_score, exercises[] with id, title, score, max_score, status, message,
   remark, mistake, mistake_name, curve. */
#define _GNU_SOURCE
#include "result.h"

#include "box.h"
#include "report.h"
#include "trouble.h"

#include <errno.h>
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static json_t *text_or_null(const char *text)
{
    return need(text == NULL ? json_null() : json_string(text));
}

/* Points are hundredths; a whole number is written as one. */
static json_t *points(double value)
{
    return need(value == rint(value) ? json_integer((json_int_t)value) : json_real(value));
}

static void set(json_t *object, const char *key, json_t *value)
{
    if (json_object_set_new(object, key, value) != 0)
        trouble("no memory left");
}

/* The learning curve: [[8, 0.75], [16, 0.83], ...]; null when the exercise has none. */
static json_t *curve_of(const grading *exercise)
{
    const spec *description = exercise->spec;
    if (description->curve < 0)
        return need(json_null());
    json_t *points_of = need(json_array());
    for (size_t i = 0; i < exercise->attempt.count; i++) {
        if (exercise->attempt.reply[i].status != PROBE_DONE)
            continue;
        const outcome found = attempt_outcome(&exercise->attempt, i);
        json_t *pair = need(json_pack("[f, f]", exercise->cases.arguments[i].value[description->curve][0],
                                      case_share(description, i, &found)));
        if (json_array_append_new(points_of, pair) != 0)
            trouble("no memory left");
    }
    return points_of;
}

static json_t *exercise_object(const grading *exercise)
{
    json_t *object = need(json_object());
    const verdict *made = &exercise->verdict;
    set(object, "id", text_or_null(exercise->spec->id));
    set(object, "title", text_or_null(exercise->spec->title));
    set(object, "score", points(made->score));
    set(object, "max_score", points(exercise->spec->points));
    set(object, "status", text_or_null(status_name(made->status)));
    set(object, "message", text_or_null(made->message));
    set(object, "remark", text_or_null(exercise->attempt.remark));
    set(object, "mistake", text_or_null(made->mistake));
    set(object, "mistake_name", text_or_null(made->mistake_name));
    set(object, "curve", curve_of(exercise));
    return object;
}

static json_t *document(int layers, const grading *exercises, size_t count)
{
    json_t *whole = need(json_object()), *list = need(json_array());
    set(whole, "score", points(report_score(exercises, count)));
    set(whole, "max_score", points(report_points(exercises, count)));
    set(whole, "student", text_or_null(count == 0 ? NULL : exercises[0].spec->student));
    set(whole, "sandbox", text_or_null(box_layers_text(layers)));
    for (size_t i = 0; i < count; i++)
        if (json_array_append_new(list, exercise_object(&exercises[i])) != 0)
            trouble("no memory left");
    set(whole, "exercises", list);
    return whole;
}

void result_write(const char *path, int layers, const grading *exercises, size_t count)
{
    char *new_path = need_format("%s.XXXXXX", path);
    const int descriptor = mkstemp(new_path);
    FILE *file = descriptor < 0 ? NULL : fdopen(descriptor, "w");
    if (file == NULL)
        trouble("cannot write %s: %s", path, strerror(errno));
    json_t *whole = document(layers, exercises, count);
    const mode_t mask = umask(0);
    umask(mask);
    const bool good = json_dumpf(whole, file, JSON_INDENT(2) | JSON_REAL_PRECISION(10)) == 0
        && fputc('\n', file) != EOF && fchmod(descriptor, 0666 & ~mask) == 0;
    if (fclose(file) != 0 || !good || rename(new_path, path) != 0) {
        const int reason = errno;
        remove(new_path);
        trouble("cannot write %s: %s", path, strerror(reason));
    }
    json_decref(whole);
    free(new_path);
}

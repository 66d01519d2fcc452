/* report.h: the report for people, at 80 columns. */
#ifndef REPORT_H
#define REPORT_H

#include "judge.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

typedef struct {
    const char *build; /* where the book's list of places is */
    int layers;        /* of the sandbox */
    bool colour;
} report_style;

/* Points lab by lab, what failed and why; the last line is the sum of points. */
void report_print(FILE *to, const report_style *style, const grading *exercises, size_t count);

/* The part of it that is about one exercise. */
void report_exercise(FILE *to, const report_style *style, const grading *exercise);

/* Sums over all exercises. */
double report_score(const grading *exercises, size_t count);
double report_points(const grading *exercises, size_t count);

/* Whether all points were reached; where no points can be had, whether all is right. */
bool report_all_points(const grading *exercises, size_t count);

#endif

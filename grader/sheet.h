/* sheet.h: by-hand sheets, the lines `z1 = 0.47' that a student completes. */
#ifndef SHEET_H
#define SHEET_H

#include "spec.h"

#include <stdbool.h>

typedef struct {
    char *written; /* what stands behind the = sign, harmless; NULL when nothing does */
    bool number;   /* whether that is a number, `value` */
    double value;
} sheet_entry;

/* The beginning of the line that says whose own numbers follow, and whom it names; NULL when there is no such line.
   free() it. */
extern const char sheet_owner_line[];
char *sheet_owner(const char *text);

/* Reads one entry for each answer of the spec. Whatever else stands in the sheet is told in *remark (or NULL there). */
void sheet_read(sheet_entry *entries, const spec *description, const char *text, char **remark);
void sheet_free(sheet_entry *entries, const spec *description);

/* Less than one unit of the last decimal asked for: a figure that was cut off instead of rounded counts as right. */
bool sheet_matches(const spec_answer *answer, double exact, double value);

/* Whether the answers are free, so that tests judge them. */
bool sheet_is_free(const spec *description);

/* What was answered; not-a-number where there is no number. free() it. */
double *sheet_numbers(const spec *description, const sheet_entry *entries);

/* Stores in passed[] which of the spec's tests the answers pass. */
void sheet_try(const spec *description, void (*tests)(void), const double *answers, bool passed[]);

/* The exact answers, from the solution or a mistake; free() them. */
double *sheet_answers(const spec *description, void (*solution)(void));

#endif

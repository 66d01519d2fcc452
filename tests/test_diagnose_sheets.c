/* test_diagnose_sheets.c: what the wrong answers of a by-hand sheet are said to come from. */
#define _GNU_SOURCE
#include "diagnosis.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

Suite *diagnose_sheets_suite(void);

static const char sheet_spec[] = DIAGNOSIS_HEAD "kind sheet\nanswer a 3 one\nanswer b 3 two\nanswer c 3 three\n"
    "answer d 3 four\nanswer e 3 five\n";

static void sheet_solution(double *answer)
{
    static const double right[] = { 0.47, 0.6154, 1.2345, -0.0987, 0.3333 };
    memcpy(answer, right, sizeof right);
}

static void sheet_sign(double *answer)
{
    sheet_solution(answer);
    answer[0] *= -1;
    answer[3] *= -1;
}

static void sheet_half(double *answer)
{
    sheet_solution(answer);
    answer[1] /= 2;
    answer[4] /= 2;
}

static const known_mistake sheet_mistakes[] = {
    { "sheet_sign", "The sign.", (call_function)sheet_sign, 1 },
    { "sheet_half", "The half.", (call_function)sheet_half, 2 }
};

static const struct {
    double answer[5];
    const char *said, *name;
} sheets[] = {
    { { 0.47, 0.615, 1.234, -0.099, 0.333 }, NULL, NULL },
    { { -0.47, 0.615, 1.234, 0.099, 0.333 }, "The sign.", "sheet_sign" },
    { { -0.47, 0.308, 1.234, 0.099, 0.167 }, "two slips at once", "sheet_sign, sheet_half" },
    { { 0.47, 0.308, 1.234, 0.099, 0.167 }, "The half.", "sheet_half" }, /* more of it, but not only */
    { { 0.47, 0.617, 1.236, -0.099, 0.333 }, "right to about 2 digits: something was rounded", NULL },
    { { 0.47, 0.7, 1.236, -0.099, 0.333 }, NULL, NULL },
    { { -0.47, 0.2, 1.5, -0.3, 0.9 }, NULL, NULL }, /* one answer is that of a mistake by chance */
    { { 0.47, 0.2, 1.5, -0.3, 0.9 }, NULL, NULL }
};

START_TEST(sheets_are_diagnosed_as_well)
{
    grading *exercise = calloc(1, sizeof *exercise);
    spec *description = spec_parse("lab1-words/by_hand", sheet_spec, stderr);
    ck_assert(exercise != NULL && description != NULL);
    exercise->spec = description;
    exercise->answers = sheet_answers(description, (call_function)sheet_solution);
    exercise->reference.mistake = calloc(COUNT(sheet_mistakes), sizeof *exercise->reference.mistake);
    exercise->attempt.entry = calloc(description->answer_count, sizeof *exercise->attempt.entry);
    ck_assert(exercise->reference.mistake != NULL && exercise->attempt.entry != NULL);
    for (size_t i = 0; i < COUNT(sheet_mistakes); i++)
        exercise->reference.mistake[exercise->reference.mistake_count++] = &sheet_mistakes[i];
    for (size_t i = 0; i < description->answer_count; i++)
        exercise->attempt.entry[i] =
            (sheet_entry){ .written = strdup("a number"), .number = true, .value = sheets[_i].answer[i] };
    diagnosis_expect(exercise, sheets[_i].said, sheets[_i].name);
    diagnosis_discard(exercise);
}
END_TEST

Suite *diagnose_sheets_suite(void)
{
    Suite *suite = suite_create("diagnose, sheets");
    TCase *cases = tcase_create("sheets");
    tcase_add_loop_test(cases, sheets_are_diagnosed_as_well, 0, (int)COUNT(sheets));
    suite_add_tcase(suite, cases);
    return suite;
}

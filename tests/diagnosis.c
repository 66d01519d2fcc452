/* diagnosis.c: exercises for the tests of what wrong numbers come from. */
#define _GNU_SOURCE
#include "diagnosis.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

grading *diagnosis_make(const diagnosis_exercise *asked, call_function student)
{
    grading *made = calloc(1, sizeof *made);
    ck_assert_ptr_nonnull(made);
    spec *description = spec_parse("lab1-words/exercise", asked->spec, stderr);
    ck_assert_ptr_nonnull(description);
    made->spec = description;
    made->reference.mistake = calloc(asked->mistakes + 1, sizeof *made->reference.mistake);
    ck_assert_ptr_nonnull(made->reference.mistake);
    for (size_t i = 0; i < asked->mistakes; i++)
        made->reference.mistake[made->reference.mistake_count++] = &asked->mistake[i];
    cases_make(&made->cases, description, asked->solution);
    made->attempt.count = made->cases.count;
    made->attempt.reply = calloc(made->cases.count, sizeof(probe_reply));
    ck_assert_ptr_nonnull(made->attempt.reply);
    for (size_t i = 0; i < made->cases.count; i++) {
        outcome done;
        outcome_make(&done, description, &made->cases.arguments[i], student);
        made->attempt.reply[i] = (probe_reply){ .status = PROBE_DONE, .argument = PROBE_NO_ARGUMENT,
                                                .result = done.result };
        memcpy(made->attempt.reply[i].output, done.output, sizeof done.output);
    }
    return made;
}

void diagnosis_discard(grading *exercise)
{
    spec *description = (spec *)exercise->spec;
    grading_close(exercise);
    spec_destroy(description);
    free(exercise);
}

void diagnosis_expect(grading *exercise, const char *said, const char *name)
{
    judge(exercise, 1);
    diagnose(exercise);
    const verdict *made = &exercise->verdict;
    const char *found = made->mistake == NULL ? "(nothing)" : made->mistake;
    if (said == NULL)
        ck_assert_msg(made->mistake == NULL, "said '%s'", found);
    else
        ck_assert_msg(strstr(found, said) != NULL, "expected '%s' in '%s'", said, found);
    if (name == NULL)
        ck_assert_msg(made->mistake_name == NULL, "named '%s'", made->mistake_name);
    else
        ck_assert_msg(made->mistake_name != NULL && strcmp(made->mistake_name, name) == 0, "expected '%s', named '%s'",
                      name, made->mistake_name == NULL ? "(nothing)" : made->mistake_name);
}

/* diagnose.c: known mistakes are run on the same cases and compared; after them come a few general patterns. */
#define _GNU_SOURCE
#include "diagnose.h"

#include "text.h"
#include "trouble.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>

/* Two computations of the same thing may differ by some roundings. */
static const double same_numbers = 1e-9;

/* --- known mistakes --- */

/* Whether the mistake gives what the student's code gave, in every call that came back. */
static bool gives_these_numbers(const grading *exercise, call_function mistake)
{
    const attempt *tried = &exercise->attempt;
    bool same = true, wrong = false;
    for (size_t i = 0; same && i < tried->count; i++) {
        if (tried->reply[i].status != PROBE_DONE)
            continue;
        const outcome found = attempt_outcome(tried, i);
        outcome made;
        outcome_place place;
        outcome_make(&made, exercise->spec, &exercise->cases.arguments[i], mistake);
        same = outcome_matches(exercise->spec, &exercise->cases.arguments[i], &made, &found, same_numbers, &place);
        wrong = wrong || !exercise->verdict.right[i];
        outcome_free(&made);
    }
    return same && wrong;
}

/* How well a mistake explains a sheet: by the wrong answers that are its own, and if that does not decide, by all. */
static size_t explained_answers(const grading *exercise, call_function mistake)
{
    const spec *description = exercise->spec;
    double *made = sheet_answers(description, mistake);
    size_t wrong = 0, all = 0;
    for (size_t i = 0; i < description->answer_count; i++) {
        const sheet_entry *entry = &exercise->attempt.entry[i];
        const bool same = entry->number && sheet_matches(&description->answer[i], made[i], entry->value);
        wrong += same && !exercise->verdict.right[i];
        all += same;
    }
    free(made);
    return wrong == 0 ? 0 : wrong * (description->answer_count + 1) + all;
}

static const known_mistake *find_in_sheet(const grading *exercise)
{
    const known_mistake *best = NULL;
    size_t most = 0;
    for (size_t i = 0; i < exercise->reference.mistake_count; i++) {
        const known_mistake *mistake = exercise->reference.mistake[i];
        const size_t explained = explained_answers(exercise, mistake->function);
        if (explained > most) {
            most = explained;
            best = mistake;
        }
    }
    return best;
}

/* Whether the mistake gives these numbers, or fails the same tests as they do. */
static bool gives_these_answers(const spec *description, call_function mistake, const double *answers)
{
    double *made = sheet_answers(description, mistake);
    bool same = true;
    for (size_t i = 0; i < description->answer_count; i++)
        same = same && number_matches(made[i], answers[i], same_numbers);
    free(made);
    return same;
}

static bool fails_these_tests(const grading *exercise, call_function mistake)
{
    const spec *description = exercise->spec;
    double *made = sheet_answers(description, mistake);
    bool *passed = need_array(description->test_count, sizeof *passed), same = true;
    sheet_try(description, exercise->reference.function, made, passed);
    for (size_t i = 0; i < description->test_count; i++)
        same = same && passed[i] == exercise->verdict.right[i];
    free(made);
    free(passed);
    return same;
}

/* The mistake with the same numbers; without one, the only one that fails the same tests. */
static const known_mistake *find_in_free_answers(const grading *exercise)
{
    const reference *known = &exercise->reference;
    const known_mistake *found = NULL;
    size_t failing = 0;
    double *answers = sheet_numbers(exercise->spec, exercise->attempt.entry);
    for (size_t i = 0; found == NULL && i < known->mistake_count; i++)
        if (gives_these_answers(exercise->spec, known->mistake[i]->function, answers))
            found = known->mistake[i];
    free(answers);
    if (found != NULL)
        return found;
    for (size_t i = 0; i < known->mistake_count; i++)
        if (fails_these_tests(exercise, known->mistake[i]->function)) {
            found = known->mistake[i];
            failing++;
        }
    return failing == 1 ? found : NULL;
}

static const known_mistake *find_in_calls(const grading *exercise)
{
    for (size_t i = 0; i < exercise->reference.mistake_count; i++)
        if (gives_these_numbers(exercise, exercise->reference.mistake[i]->function))
            return exercise->reference.mistake[i];
    return NULL;
}

/* --- patterns --- */

/* What all pairs of expected and found numbers have in common. */
typedef struct {
    size_t count, wrong;   /* pairs, and those that do not match */
    bool differ;           /* the expected ones are not all the same */
    size_t not_numbers, infinite, unwritten, uninitialised;
    bool single_precision; /* right to seven digits */
    bool whole;            /* whole numbers only */
    bool one_ratio, one_difference;
    double ratio, difference, first;
} pattern;

static void take_pair(pattern *all, double expected, double found, double tolerance)
{
    all->wrong += !number_matches(expected, found, tolerance);
    all->unwritten += probe_unwritten(found);
    all->uninitialised += !probe_unwritten(found) && probe_uninitialised(found);
    all->not_numbers += isnan(found) && !isnan(expected);
    all->infinite += isinf(found) && !isinf(expected);
    all->single_precision = all->single_precision && number_matches(expected, found, 32 * (double)FLT_EPSILON);
    all->whole = all->whole && found == rint(found) && expected == rint(expected);
    if (all->count == 0)
        all->difference = found - expected;
    all->one_difference = all->one_difference && found - expected == all->difference;
    if (isnan(all->ratio) && expected != 0)
        all->ratio = found / expected;
    if (!isnan(all->ratio))
        all->one_ratio = all->one_ratio && number_matches(all->ratio * expected, found, same_numbers);
    if (all->count > 0 && expected != all->first)
        all->differ = true;
    else
        all->first = expected;
    all->count++;
}

static pattern look(const grading *exercise)
{
    pattern all = { .single_precision = true, .whole = true, .one_ratio = true, .one_difference = true, .ratio = NAN };
    const case_list *cases = &exercise->cases;
    for (size_t i = 0; i < cases->count; i++) {
        if (exercise->attempt.reply[i].status != PROBE_DONE)
            continue;
        const outcome found = attempt_outcome(&exercise->attempt, i);
        if (exercise->spec->signature.result != CALL_VOID)
            take_pair(&all, cases->expected[i].result, found.result, exercise->spec->tolerance);
        for (size_t k = 0; k < exercise->spec->signature.count; k++)
            for (size_t e = 0; found.output[k] != NULL && e < cases->arguments[i].length[k]; e++)
                take_pair(&all, cases->expected[i].output[k][e], found.output[k][e], exercise->spec->tolerance);
    }
    return all;
}

static bool has_result(const grading *exercise)
{
    return exercise->spec->signature.result != CALL_VOID;
}

static char *describe_factor(double ratio)
{
    if (number_matches(-1, ratio, same_numbers))
        return need_copy("Every number has the right size and the wrong sign.");
    char *factor = need_format("%.6g", ratio), *inverse = need_format("%.6g", 1 / ratio);
    char *text = fabs(ratio) >= 1 || ratio == 0 ? need_format("Every number is %s times what it should be.", factor)
        : need_format("Every number should be %s times as large.", inverse);
    free(factor);
    free(inverse);
    return text;
}

static char *find_pattern(const grading *exercise)
{
    const pattern all = look(exercise);
    if (all.wrong == 0)
        return NULL;
    if (all.uninitialised > 0)
        return need_copy("Something is used before it was given a value: a variable (start it with one, as in "
                         "`double z = 0;'), an element of the output, or an element before the first one.");
    if (all.unwritten > 0)
        return need_copy("Not every element of the output was written: does the loop reach all of them?");
    if (exercise->verdict.trivial)
        return need_copy(has_result(exercise) ? "Every call gives the same answer, whatever its arguments are."
                         : "The arrays are left as they were, or filled with one and the same number.");
    if (all.not_numbers > 0)
        return need_copy("Some answers are not numbers (nan): look for 0 / 0, or for infinity minus infinity.");
    if (all.infinite > 0)
        return need_copy("Some answers are infinite (inf): look for a division by 0, or for exp of a large number.");
    if (all.single_precision)
        return need_copy("The answers are right to about seven digits only: use double throughout, not float.");
    if (all.count > 2 && all.differ && all.one_ratio && all.ratio != 0 && !isnan(all.ratio))
        return describe_factor(all.ratio);
    if (all.count > 2 && all.differ && all.one_difference && all.whole)
        return need_format("Every answer is too %s by %g.", all.difference > 0 ? "large" : "small",
                           fabs(all.difference));
    return NULL;
}

void diagnose(grading *exercise)
{
    verdict *made = &exercise->verdict;
    if (made->status == STATUS_PASSED || made->status == STATUS_NOT_STARTED
        || exercise->attempt.end != ATTEMPT_RECORDED)
        return;
    const bool sheet = exercise->spec->kind == SPEC_SHEET;
    const known_mistake *known = sheet_is_free(exercise->spec) ? find_in_free_answers(exercise)
        : sheet ? find_in_sheet(exercise) : find_in_calls(exercise);
    if (known != NULL) {
        made->mistake = need_copy(known->sentence);
        made->mistake_name = need_copy(known->name);
    } else if (!sheet && exercise->spec->curve < 0) {
        made->mistake = find_pattern(exercise);
    }
}

/* diagnose.c: known mistakes are run on the same cases and compared; after them come general patterns, known mistakes
   with a pattern or another mistake on top, and what only the wrong cases have in common. */
#define _GNU_SOURCE
#include "diagnose.h"

#include "describe.h"
#include "evidence.h"
#include "extremes.h"
#include "pairs.h"
#include "patterns.h"
#include "trouble.h"

#include <math.h>
#include <stdlib.h>

static void set_known(verdict *made, const known_mistake *known)
{
    made->mistake = need_copy(known->sentence);
    made->mistake_name = need_copy(known->name);
}

static void set_pair(verdict *made, const known_mistake *one, const known_mistake *other)
{
    made->mistake = need_format("two slips at once. First: %s And then: %s", one->sentence, other->sentence);
    made->mistake_name = need_format("%s, %s", one->name, other->name);
}

/* --- functions --- */

/* What was never written is not a number, but it is no mistake's 0 / 0 either. */
static bool gives_these_numbers(const evidence *all, const double *numbers)
{
    for (size_t i = 0; i < all->count; i++)
        if (!number_matches(numbers[i], all->number[i].found, evidence_same)
            || (probe_unwritten(all->number[i].found) && !probe_unwritten(numbers[i])))
            return false;
    return all->wrong > 0;
}

static bool find_known(const evidence *all, double *const numbers[], verdict *made)
{
    for (size_t i = 0; i < all->exercise->reference.mistake_count; i++)
        if (gives_these_numbers(all, numbers[i])) {
            set_known(made, all->exercise->reference.mistake[i]);
            return true;
        }
    return false;
}

/* A known mistake whose numbers were then changed by one factor, their sign, or too short a type. */
static bool find_known_and_pattern(const evidence *all, double *const numbers[], verdict *made)
{
    char *then = NULL;
    for (size_t i = 0; then == NULL && i < all->exercise->reference.mistake_count; i++) {
        const known_mistake *known = all->exercise->reference.mistake[i];
        evidence against;
        evidence_against(&against, all, numbers[i]);
        then = patterns_find_with_mistake(&against);
        evidence_free(&against);
        if (then == NULL)
            continue;
        made->mistake = need_format("two slips at once. First: %s And then: %s", known->sentence, then);
        made->mistake_name = need_copy(known->name);
    }
    free(then);
    return made->mistake != NULL;
}

static bool find_pair(const evidence *all, double *const numbers[], verdict *made)
{
    const mistake_pair pair = pairs_find(all, numbers);
    if (pair.mistake[0] == NULL)
        return false;
    if (pair.mistake[0] != pair.mistake[1]) {
        set_pair(made, pair.mistake[0], pair.mistake[1]);
        return true;
    }
    made->mistake = need_format("%s It is so in a part of the output only; the rest is right.",
                                pair.mistake[0]->sentence);
    made->mistake_name = need_copy(pair.mistake[0]->name);
    return true;
}

/* Appends a sentence, when there is one, and frees it. */
static void add_sentence(verdict *made, char *sentence)
{
    if (sentence == NULL)
        return;
    char *both = made->mistake == NULL ? need_copy(sentence) : need_format("%s %s", made->mistake, sentence);
    free(made->mistake);
    free(sentence);
    made->mistake = both;
}

/* The report shows the first wrong case: when that one came back, it tells nothing of a later one that did not. */
static char *find_silent_call(const grading *exercise)
{
    const probe_reply *reply = exercise->attempt.reply;
    size_t shown = 0, silent;
    while (shown < exercise->cases.count && exercise->verdict.right[shown])
        shown++;
    if (shown == exercise->cases.count || reply[shown].status != PROBE_DONE)
        return NULL;
    for (silent = shown; silent < exercise->cases.count; silent++)
        if (reply[silent].status == PROBE_FAULT || reply[silent].status == PROBE_STARTED)
            break;
    if (silent == exercise->cases.count)
        return NULL;
    char *expected, *found, *call = describe_call(exercise->spec, &exercise->cases.arguments[silent]);
    describe_wrong(exercise->spec, &exercise->cases, &exercise->attempt, silent, &expected, &found);
    char *text = need_format("Another call does not come back: %s: %s", call, found);
    free(call);
    free(expected);
    free(found);
    return text;
}

static void diagnose_calls(const grading *exercise, verdict *made)
{
    const size_t mistakes = exercise->reference.mistake_count;
    evidence all;
    evidence_make(&all, exercise);
    double **numbers = need_array(mistakes, sizeof *numbers);
    for (size_t i = 0; i < mistakes; i++)
        numbers[i] = evidence_of(&all, exercise->reference.mistake[i]->function);
    /* Where shares are judged, a number may differ from the solution's and be right. */
    if (all.wrong > 0 && !find_known(&all, numbers, made) && exercise->spec->curve < 0) {
        made->mistake = patterns_find_exact(&all);
        if (made->mistake == NULL && !find_pair(&all, numbers, made) && !find_known_and_pattern(&all, numbers, made))
            made->mistake = patterns_find_vague(&all);
    }
    if (made->mistake_name == NULL && exercise->spec->curve < 0 && !made->trivial)
        add_sentence(made, extremes_find(exercise));
    if (made->mistake_name == NULL)
        add_sentence(made, find_silent_call(exercise));
    for (size_t i = 0; i < mistakes; i++)
        free(numbers[i]);
    free(numbers);
    evidence_free(&all);
}

/* --- sheets --- */

/* Whether answer `i' is wrong and `numbers' has it so. */
static bool explains_answer(const grading *exercise, const double *numbers, size_t i)
{
    const sheet_entry *entry = &exercise->attempt.entry[i];
    return entry->number && !exercise->verdict.right[i]
        && sheet_matches(&exercise->spec->answer[i], numbers[i], entry->value);
}

static bool is_wrong(const grading *exercise, size_t i)
{
    return exercise->attempt.entry[i].written != NULL && !exercise->verdict.right[i];
}

/* How well a mistake explains a sheet: by the wrong answers that are its own, and if that does not decide, by all. */
static size_t explained_answers(const grading *exercise, const double *numbers)
{
    const spec *description = exercise->spec;
    size_t wrong = 0, all = 0;
    for (size_t i = 0; i < description->answer_count; i++) {
        const sheet_entry *entry = &exercise->attempt.entry[i];
        wrong += explains_answer(exercise, numbers, i);
        all += entry->number && sheet_matches(&description->answer[i], numbers[i], entry->value);
    }
    return wrong == 0 ? 0 : wrong * (description->answer_count + 1) + all;
}

/* Whether two mistakes together explain the whole sheet: an answer in which only one of them makes a difference must be
   that one's, an answer in which neither does right; where both do, it is that of either, or both differences added. */
static bool pair_explains(const grading *exercise, const double *a, const double *b)
{
    size_t only_a = 0, only_b = 0;
    for (size_t i = 0; i < exercise->spec->answer_count; i++) {
        const spec_answer *asked = &exercise->spec->answer[i];
        const sheet_entry *entry = &exercise->attempt.entry[i];
        const double exact = exercise->answers[i];
        const bool acts_a = !sheet_matches(asked, exact, a[i]), acts_b = !sheet_matches(asked, exact, b[i]);
        const bool of_a = sheet_matches(asked, a[i], entry->value), of_b = sheet_matches(asked, b[i], entry->value);
        if (entry->written == NULL)
            continue;
        const bool good = acts_a && acts_b ? of_a || of_b || sheet_matches(asked, a[i] + b[i] - exact, entry->value)
            : acts_a ? of_a : acts_b ? of_b : exercise->verdict.right[i];
        if (!entry->number || !good)
            return false;
        only_a += of_a && !of_b && acts_a;
        only_b += of_b && !of_a && acts_b;
    }
    return only_a > 0 && only_b > 0;
}

/* A few units of the last decimal away, and right to two digits at least, in all answers that are wrong. */
static char *find_rounding(const grading *exercise)
{
    static const double units = 3, part = 0.01;
    double worst = 0;
    for (size_t i = 0; i < exercise->spec->answer_count; i++) {
        const sheet_entry *entry = &exercise->attempt.entry[i];
        if (!is_wrong(exercise, i))
            continue;
        const double exact = exercise->answers[i], error = fabs(entry->value - exact);
        if (!entry->number || error > units * pow(10, -exercise->spec->answer[i].decimals)
            || error > part * fabs(exact))
            return NULL;
        worst = fmax(worst, error / fabs(exact));
    }
    return worst == 0 ? NULL
        : need_format("The wrong answers are right to about %d digits: something was rounded on the way. Keep two "
                      "digits more than you write down.", (int)floor(-log10(worst)));
}

static void diagnose_sheet(const grading *exercise, verdict *made)
{
    const reference *known = &exercise->reference;
    double **numbers = need_array(known->mistake_count, sizeof *numbers);
    size_t best = known->mistake_count, most = 0, wrong = 0, explained = 0;
    for (size_t i = 0; i < known->mistake_count; i++) {
        numbers[i] = sheet_answers(exercise->spec, known->mistake[i]->function);
        const size_t weight = explained_answers(exercise, numbers[i]);
        best = weight > most ? i : best;
        most = weight > most ? weight : most;
    }
    for (size_t i = 0; i < exercise->spec->answer_count; i++) {
        wrong += is_wrong(exercise, i);
        explained += best < known->mistake_count && explains_answer(exercise, numbers[best], i);
    }
    if (explained < wrong)
        made->mistake = find_rounding(exercise);
    for (size_t b = 0; explained < wrong && made->mistake == NULL && b < known->mistake_count; b++)
        for (size_t a = 0; made->mistake == NULL && a < b; a++)
            if (pair_explains(exercise, numbers[a], numbers[b]))
                set_pair(made, known->mistake[a], known->mistake[b]);
    /* One answer among many wrong ones may look like a mistake's by chance. */
    if (made->mistake == NULL && best < known->mistake_count && 2 * explained >= wrong)
        set_known(made, known->mistake[best]);
    for (size_t i = 0; i < known->mistake_count; i++)
        free(numbers[i]);
    free(numbers);
}

/* --- free answers --- */

/* Whether the mistake gives these numbers, or fails the same tests as they do. */
static bool gives_these_answers(const spec *description, call_function mistake, const double *answers)
{
    double *made = sheet_answers(description, mistake);
    bool same = true;
    for (size_t i = 0; i < description->answer_count; i++)
        same = same && number_matches(made[i], answers[i], evidence_same);
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

static void diagnose_free_answers(const grading *exercise, verdict *made)
{
    const known_mistake *known = find_in_free_answers(exercise);
    if (known != NULL)
        set_known(made, known);
}

void diagnose(grading *exercise)
{
    verdict *made = &exercise->verdict;
    if (made->status == STATUS_PASSED || made->status == STATUS_NOT_STARTED
        || exercise->attempt.end != ATTEMPT_RECORDED)
        return;
    if (sheet_is_free(exercise->spec))
        diagnose_free_answers(exercise, made);
    else if (exercise->spec->kind == SPEC_SHEET)
        diagnose_sheet(exercise, made);
    else
        diagnose_calls(exercise, made);
}

/* judge.c: a Check suite, run in this trusted process, looks at recorded numbers and nothing else. Check knows neither
   points nor reasons, so both are kept here. */
#define _GNU_SOURCE
#include "judge.h"

#include "describe.h"
#include "text.h"
#include "trouble.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Worked cases are worth this part of the points, random ones the rest. */
static const double worked_part = 0.6;

/* Check hands a test nothing but a number; this tells it which case of which exercise that is. */
static struct {
    grading *exercise;
    size_t first; /* number of its first case */
} *judged;

static const char *const status_names[] = {
    "passed", "partial", "failed", "not_started", "missing", "refused", "compile_error", "crashed", "timed_out"
};

const char *status_name(exercise_status status)
{
    return status_names[status];
}

void grading_open(grading *exercise, const char *build, const spec *description)
{
    *exercise = (grading){ .spec = description };
    reference_open(&exercise->reference, build, description);
    if (sheet_is_free(description))
        return;
    if (description->kind == SPEC_SHEET)
        exercise->answers = sheet_answers(description, exercise->reference.function);
    else
        cases_make(&exercise->cases, description, exercise->reference.function);
}

void grading_close(grading *exercise)
{
    verdict *made = &exercise->verdict;
    attempt_free(&exercise->attempt, exercise->spec);
    cases_free(&exercise->cases);
    free(exercise->answers);
    reference_close(&exercise->reference);
    free(made->right);
    free(made->message);
    free(made->call);
    free(made->expected);
    free(made->found);
    free(made->mistake);
    free(made->mistake_name);
}

/* --- one case --- */

static bool answer_is_right(const grading *exercise, size_t i)
{
    const sheet_entry *entry = &exercise->attempt.entry[i];
    return entry->written != NULL && entry->number
        && sheet_matches(&exercise->spec->answer[i], exercise->answers[i], entry->value);
}

static bool passes_test(const grading *exercise, size_t i)
{
    double *answers = sheet_numbers(exercise->spec, exercise->attempt.entry);
    const bool passes = ((sheet_test *)exercise->reference.function)(i, answers);
    free(answers);
    return passes;
}

static bool call_is_right(const grading *exercise, size_t i)
{
    if (exercise->attempt.reply[i].status != PROBE_DONE)
        return false;
    const outcome found = attempt_outcome(&exercise->attempt, i);
    outcome_place place;
    return case_is_right(exercise->spec, &exercise->cases, i, &found, &place);
}

START_TEST(a_case_gives_what_the_solution_gives)
{
    size_t i = 0;
    while ((size_t)_i >= judged[i].first + judged[i].exercise->verdict.count)
        i++;
    grading *exercise = judged[i].exercise;
    const size_t number = (size_t)_i - judged[i].first;
    const bool right = sheet_is_free(exercise->spec) ? passes_test(exercise, number)
        : exercise->spec->kind == SPEC_SHEET ? answer_is_right(exercise, number) : call_is_right(exercise, number);
    if (!right)
        ck_abort_msg("%s", exercise->spec->id);
    exercise->verdict.right[number] = true;
}
END_TEST

/* --- the same everywhere --- */

static bool done(const grading *exercise, size_t i)
{
    return exercise->attempt.reply[i].status == PROBE_DONE;
}

/* Whether the numbers `a' of array `k' of call `i' are what went in. */
static bool is_untouched(const grading *exercise, size_t i, size_t k, const double *a)
{
    if (exercise->spec->signature.parameter[k].role != CALL_INOUT)
        return false;
    const call_arguments *arguments = &exercise->cases.arguments[i];
    for (size_t e = 0; e < arguments->length[k]; e++)
        if (!number_matches(arguments->value[k][e], a[e], 0))
            return false;
    return true;
}

/* One number seen again and again. */
typedef struct {
    bool seen;
    double value;
} constant;

static bool remains(constant *same, double value)
{
    if (same->seen)
        return number_matches(same->value, value, 0);
    *same = (constant){ true, value };
    return true;
}

/* Whether the calls that came back gave one constant as their result and left each array as it was or filled it with
   one constant; `solution': the same of what the solution gives for these calls. */
static bool calls_are_trivial(const grading *exercise, bool solution)
{
    constant result = { 0 }, element[CALL_PARAMETERS_MAX] = { 0 };
    bool untouched[CALL_PARAMETERS_MAX], constant_array[CALL_PARAMETERS_MAX];
    memset(untouched, true, sizeof untouched);
    memset(constant_array, true, sizeof constant_array);
    for (size_t i = 0; i < exercise->cases.count; i++) {
        if (!done(exercise, i))
            continue;
        const outcome made = solution ? exercise->cases.expected[i] : attempt_outcome(&exercise->attempt, i);
        if (exercise->spec->signature.result != CALL_VOID && !remains(&result, made.result))
            return false;
        for (size_t k = 0; k < exercise->spec->signature.count; k++) {
            if (made.output[k] == NULL)
                continue;
            untouched[k] = untouched[k] && is_untouched(exercise, i, k, made.output[k]);
            for (size_t e = 0; e < exercise->cases.arguments[i].length[k]; e++)
                constant_array[k] = constant_array[k] && remains(&element[k], made.output[k][e]);
            if (!untouched[k] && !constant_array[k])
                return false;
        }
    }
    return true;
}

/* Whether all answers are filled with one and the same number. */
static bool sheet_is_trivial(const grading *exercise)
{
    constant same = { 0 };
    bool exact_differ = false;
    for (size_t i = 0; i < exercise->spec->answer_count; i++) {
        const sheet_entry *entry = &exercise->attempt.entry[i];
        if (!entry->number || !remains(&same, entry->value))
            return false;
        exact_differ = exact_differ || exercise->answers[i] != exercise->answers[0];
    }
    return exact_differ;
}

static bool sheet_is_blank(const grading *exercise)
{
    for (size_t i = 0; i < exercise->spec->answer_count; i++)
        if (exercise->attempt.entry[i].written != NULL)
            return false;
    return true;
}

/* --- points, status, words --- */

static double score_of(const verdict *made, double points)
{
    const size_t random = made->count - made->worked, right = made->worked_right + made->random_right;
    if (made->trivial || right == 0)
        return 0;
    if (right == made->count)
        return points;
    double part = made->worked == 0 ? 0 : (double)made->worked_right / (double)made->worked;
    const double random_part = random == 0 ? 0 : (double)made->random_right / (double)random;
    if (made->worked == 0)
        part = random_part;
    else if (random > 0)
        part = worked_part * part + (1 - worked_part) * random_part;
    /* Cut to hundredths; the small number is for what should be a whole one and is a hair below. */
    return floor(100 * points * part + 1e-6) / 100;
}

/* By what is right, not by points: an exercise may be worth none. */
static exercise_status status_of_right(const verdict *made)
{
    const size_t right = made->worked_right + made->random_right;
    if (made->trivial || right == 0)
        return STATUS_FAILED;
    return right == made->count ? STATUS_PASSED : STATUS_PARTIAL;
}

static exercise_status status_of_calls(const grading *exercise)
{
    const verdict *made = &exercise->verdict;
    const attempt *tried = &exercise->attempt;
    bool crashed = false, timed_out = false;
    for (size_t i = 0; i < made->count; i++) {
        crashed = crashed || describe_is_crash(tried, i);
        timed_out = timed_out || describe_is_timeout(tried, i);
    }
    if (made->worked_right + made->random_right == made->count && !made->trivial)
        return STATUS_PASSED;
    if (made->trivial && tried->marker && !crashed)
        return STATUS_NOT_STARTED;
    return timed_out ? STATUS_TIMED_OUT : crashed ? STATUS_CRASHED : status_of_right(made);
}

/* The wrong case to talk about: the first; of a sheet, the first with an answer. made->count when there is none. */
static size_t first_wrong(const grading *exercise)
{
    const verdict *made = &exercise->verdict;
    size_t first = made->count;
    for (size_t i = made->count; i-- > 0;)
        if (!made->right[i] && (exercise->attempt.entry == NULL || exercise->attempt.entry[i].written != NULL))
            first = i;
    for (size_t i = 0; first == made->count && i < made->count; i++)
        if (!made->right[i])
            first = i;
    return first;
}

static void describe_answer(const grading *exercise, size_t i, verdict *made)
{
    const spec_answer *answer = &exercise->spec->answer[i];
    const sheet_entry *entry = &exercise->attempt.entry[i];
    made->call = *answer->meaning == '\0' ? need_copy(answer->symbol)
        : need_format("%s, %s", answer->symbol, answer->meaning);
    if (entry->written == NULL) {
        made->found = need_copy("has no answer yet");
        return;
    }
    made->expected = need_format("%.*f", answer->decimals, exercise->answers[i]);
    made->found = entry->number ? need_copy(entry->written) : need_format("%s, which is not a number", entry->written);
}

/* What was answered, "w1 = 1, w2 = ?"; free() it. */
static char *list_answers(const grading *exercise)
{
    char *list = need_copy("");
    for (size_t i = 0; i < exercise->spec->answer_count; i++) {
        const sheet_entry *entry = &exercise->attempt.entry[i];
        char *longer = need_format("%s%s%s = %s%s", list, i > 0 ? ", " : "", exercise->spec->answer[i].symbol,
                                   entry->written == NULL ? "?" : entry->written,
                                   entry->written == NULL || entry->number ? "" : " (not a number)");
        free(list);
        list = longer;
    }
    return list;
}

/* The tests that are not passed, one after the other; free() it. */
static char *list_failed_tests(const grading *exercise, const char *between)
{
    char *list = need_copy("");
    for (size_t i = 0; i < exercise->spec->test_count; i++) {
        if (exercise->verdict.right[i])
            continue;
        char *longer = need_format("%s%s%s", list, *list == '\0' ? "" : between, exercise->spec->test[i]);
        free(list);
        list = longer;
    }
    return list;
}

static void describe_free_answers(const grading *exercise, verdict *made)
{
    char *failed = list_failed_tests(exercise, "; ");
    made->call = list_answers(exercise);
    made->found = list_failed_tests(exercise, "\n");
    made->message = need_format("%s: %s", made->call, failed);
    free(failed);
}

/* The first wrong case, and one sentence of it all. */
static void put_into_words(grading *exercise)
{
    verdict *made = &exercise->verdict;
    if (made->status == STATUS_NOT_STARTED || made->worked_right + made->random_right == made->count) {
        made->message = need_copy(made->status == STATUS_NOT_STARTED ? "not started" : "");
        return;
    }
    if (sheet_is_free(exercise->spec)) {
        describe_free_answers(exercise, made);
        return;
    }
    const size_t i = first_wrong(exercise);
    if (exercise->spec->kind == SPEC_SHEET) {
        describe_answer(exercise, i, made);
    } else {
        made->call = describe_call(exercise->spec, &exercise->cases.arguments[i]);
        describe_wrong(exercise->spec, &exercise->cases, &exercise->attempt, i, &made->expected, &made->found);
    }
    made->message = made->expected == NULL ? need_format("%s: %s", made->call, made->found)
        : need_format("%s: expected %s, found %s", made->call, made->expected, made->found);
}

/* What is seldom meant is no remark on code that is right. */
static void remark_on_suspicion(grading *exercise)
{
    attempt *tried = &exercise->attempt;
    const exercise_status status = exercise->verdict.status;
    if (tried->suspicion == NULL || status == STATUS_PASSED || status == STATUS_NOT_STARTED)
        return;
    char *both = need_format("%s%s%s", tried->remark == NULL ? "" : tried->remark, tried->remark == NULL ? "" : "\n",
                             tried->suspicion);
    free(tried->remark);
    tried->remark = both;
}

static void conclude(grading *exercise)
{
    verdict *made = &exercise->verdict;
    const bool sheet = exercise->spec->kind == SPEC_SHEET;
    for (size_t i = 0; i < made->count; i++)
        *(i < made->worked ? &made->worked_right : &made->random_right) += made->right[i];
    made->trivial = sheet_is_free(exercise->spec) ? false : sheet ? sheet_is_trivial(exercise)
        : calls_are_trivial(exercise, false) && !calls_are_trivial(exercise, true);
    made->score = score_of(made, exercise->spec->points);
    if (!sheet)
        made->status = status_of_calls(exercise);
    else if (sheet_is_blank(exercise))
        made->status = STATUS_NOT_STARTED;
    else
        made->status = status_of_right(made);
    remark_on_suspicion(exercise);
    put_into_words(exercise);
}

/* What could not be recorded gets its verdict without a test. */
static void conclude_unrecorded(grading *exercise)
{
    static const exercise_status status[] = {
        [ATTEMPT_MISSING] = STATUS_MISSING,
        [ATTEMPT_REFUSED] = STATUS_REFUSED,
        [ATTEMPT_NOT_COMPILED] = STATUS_COMPILE_ERROR
    };
    exercise->verdict.status = status[exercise->attempt.end];
    exercise->verdict.message = need_copy(exercise->attempt.message);
}

/* --- the suite --- */

static SRunner *make_suite(grading *exercises, size_t count)
{
    Suite *suite = suite_create("hand-in");
    size_t first = 0;
    for (size_t i = 0; i < count; i++) {
        verdict *made = &exercises[i].verdict;
        const bool recorded = exercises[i].attempt.end == ATTEMPT_RECORDED;
        const bool sheet = exercises[i].spec->kind == SPEC_SHEET;
        *made = (verdict){ .status = STATUS_FAILED };
        made->count = !recorded ? 0 : sheet_is_free(exercises[i].spec) ? exercises[i].spec->test_count
            : sheet ? exercises[i].spec->answer_count : exercises[i].cases.count;
        made->worked = sheet ? made->count : recorded ? exercises[i].cases.worked : 0;
        made->right = need_array(made->count, sizeof *made->right);
        judged[i].exercise = &exercises[i];
        judged[i].first = first;
        TCase *cases = tcase_create(exercises[i].spec->id);
        tcase_add_loop_test(cases, a_case_gives_what_the_solution_gives, (int)first, (int)(first + made->count));
        suite_add_tcase(suite, cases);
        first += made->count;
    }
    return srunner_create(suite);
}

void judge(grading *exercises, size_t count)
{
    /* Check listens to these; nobody may choose which tests are run. */
    static const char *const meddlers[] = { "CK_RUN_SUITE", "CK_RUN_CASE", "CK_INCLUDE_TAGS", "CK_EXCLUDE_TAGS",
        "CK_LOG_FILE_NAME", "CK_XML_LOG_FILE_NAME", "CK_TAP_LOG_FILE_NAME" };
    for (size_t i = 0; i < sizeof meddlers / sizeof *meddlers; i++)
        unsetenv(meddlers[i]);
    judged = need_array(count, sizeof *judged);
    SRunner *runner = make_suite(exercises, count);
    srunner_set_fork_status(runner, CK_NOFORK);
    srunner_run_all(runner, CK_SILENT);
    srunner_free(runner);
    free(judged);
    for (size_t i = 0; i < count; i++)
        if (exercises[i].attempt.end == ATTEMPT_RECORDED)
            conclude(&exercises[i]);
        else
            conclude_unrecorded(&exercises[i]);
}

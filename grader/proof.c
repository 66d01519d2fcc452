/* proof.c: checks specs against solutions and known mistakes. */
#define _GNU_SOURCE
#include "proof.h"

#include "handin.h"
#include "judge.h"
#include "text.h"
#include "trouble.h"

#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* A half unit is not exact in binary. */
static const double typed_slack = 1e-9;

typedef struct {
    FILE *to;
    const grading *exercise;
    size_t count;
} proof;

__attribute__((format(printf, 2, 3))) static void fault(proof *state, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    fprintf(state->to, "%s: ", state->exercise->spec->id);
    vfprintf(state->to, format, values);
    fputc('\n', state->to);
    va_end(values);
    state->count++;
}

/* --- the files --- */

static void check_files(proof *state, const char *root)
{
    static const char *const rooms[] = { "exercises", "solutions" };
    const spec *description = state->exercise->spec;
    char *name = handin_name(description);
    for (size_t i = 0; i < 2; i++) {
        char *path = need_format("%s/%s/%s/%s", root, rooms[i], description->lab, name);
        char *text = read_whole(path);
        const bool marked = text != NULL && strstr(text, handin_marker) != NULL;
        if (text == NULL)
            fault(state, "there is no file %s/%s/%s", rooms[i], description->lab, name);
        else if (description->kind == SPEC_FUNCTION && marked != (i == 0))
            fault(state, i == 0 ? "the stub has no line with %s" : "the solution still says %s", handin_marker);
        free(text);
        free(path);
    }
    free(name);
    if (state->exercise->reference.mistake_count == 0)
        fault(state, "there are no known mistakes: expected some in %s.mistakes.c", description->name);
}

/* --- typed numbers --- */

static void check_typed(proof *state, int line, const char *label, const spec_number *typed, double exact)
{
    if (fabs(typed->value - exact) <= typed->half_unit * (1 + typed_slack))
        return;
    char *typed_text, *exact_text;
    text_two_numbers(typed->value, exact, &typed_text, &exact_text);
    fault(state, "line %d: %s is typed as %s, the solution gives %s", line, label, typed_text, exact_text);
    free(typed_text);
    free(exact_text);
}

static void check_worked(proof *state)
{
    const spec *description = state->exercise->spec;
    for (size_t i = 0; description->curve < 0 && i < description->worked_count; i++) {
        const spec_worked *worked = &description->worked[i];
        const outcome *expected = &state->exercise->cases.expected[i];
        if (worked->result_typed)
            check_typed(state, worked->line, "the result", &worked->result, expected->result);
        for (size_t k = 0; k < description->signature.count; k++)
            for (size_t e = 0; worked->output[k] != NULL && e < worked->length[k]; e++)
                check_typed(state, worked->line, description->argument[k].name, &worked->output[k][e],
                            expected->output[k][e]);
    }
}

/* A learning curve must lead somewhere. */
static void check_curve(proof *state)
{
    const spec *description = state->exercise->spec;
    const case_list *cases = &state->exercise->cases;
    if (description->curve < 0)
        return;
    const size_t last = cases->count - 1;
    const double share = case_share(description, last, &cases->expected[last]);
    if (description->random > 0)
        fault(state, "a learning curve has no random cases: nobody knows the truth of them");
    else if (share < 0.75)
        fault(state, "the solution's curve ends at a share of %.2f: expected at least three quarters", share);
}

/* Every number that the solution gives must be one, and they must not all be the same: a constant earns nothing. */
static void check_expected(proof *state)
{
    const case_list *cases = &state->exercise->cases;
    const spec *description = state->exercise->spec;
    bool finite = true, differ = false;
    const outcome *first = &cases->expected[0];
    for (size_t i = 0; i < cases->count; i++) {
        const outcome *expected = &cases->expected[i];
        finite = finite && isfinite(expected->result);
        differ = differ || expected->result != first->result;
        for (size_t k = 0; k < description->signature.count; k++)
            for (size_t e = 0; expected->output[k] != NULL && e < cases->arguments[i].length[k]; e++) {
                finite = finite && isfinite(expected->output[k][e]);
                differ = differ || cases->arguments[0].length[k] == 0
                    || expected->output[k][e] != first->output[k][0];
            }
    }
    if (!finite)
        fault(state, "the solution gives infinite numbers or none (inf, nan), or leaves an output unwritten");
    if (!differ)
        fault(state, "all cases have the same answer");
}

/* --- free answers --- */

/* How many tests these answers pass; the first that they fail is stored in *failed. */
static size_t count_passed(const grading *exercise, const double *answers, size_t *failed)
{
    const size_t count = exercise->spec->test_count;
    bool *passed = need_array(count, sizeof *passed);
    size_t sum = 0;
    sheet_try(exercise->spec, exercise->reference.function, answers, passed);
    for (size_t i = count; i-- > 0;) {
        sum += passed[i];
        if (!passed[i])
            *failed = i;
    }
    free(passed);
    return sum;
}

/* The numbers in a sheet of the house; NULL when there is none. free() them. */
static double *read_sheet(const grading *exercise, const char *root, const char *room)
{
    const spec *description = exercise->spec;
    char *path = need_format("%s/%s/%s.txt", root, room, description->id), *text = read_whole(path), *remark;
    double *answers = NULL;
    if (text != NULL) {
        sheet_entry *entries = need_array(description->answer_count, sizeof *entries);
        sheet_read(entries, description, text, &remark);
        answers = sheet_numbers(description, entries);
        sheet_free(entries, description);
        free(remark);
    }
    free(text);
    free(path);
    return answers;
}

/* The solution passes every test, the stub none, and each mistake fails one. */
static void check_tests(proof *state, const char *root)
{
    const grading *exercise = state->exercise;
    const spec *description = exercise->spec;
    const size_t count = description->test_count;
    size_t failed = 0;
    double *solution = read_sheet(exercise, root, "solutions"), *stub = read_sheet(exercise, root, "exercises");
    if (solution != NULL && count_passed(exercise, solution, &failed) < count)
        fault(state, "the solution does not pass test %zu: %s", failed, description->test[failed]);
    if (stub != NULL && count_passed(exercise, stub, &failed) > 0)
        fault(state, "the stub passes tests: a missing answer is not-a-number, which must fail every test");
    for (size_t i = 0; i < exercise->reference.mistake_count; i++) {
        double *answers = sheet_answers(description, exercise->reference.mistake[i]->function);
        if (count_passed(exercise, answers, &failed) == count)
            fault(state, "the mistake %s loses no points", exercise->reference.mistake[i]->name);
        free(answers);
    }
    free(solution);
    free(stub);
}

/* --- mistakes --- */

/* Whether two functions give the same numbers everywhere. */
static bool same_calls(const grading *exercise, call_function a, call_function b)
{
    bool same = true;
    for (size_t i = 0; same && i < exercise->cases.count; i++) {
        const call_arguments *arguments = &exercise->cases.arguments[i];
        outcome of_a, of_b;
        outcome_place place;
        outcome_make(&of_a, exercise->spec, arguments, a);
        outcome_make(&of_b, exercise->spec, arguments, b);
        same = outcome_matches(exercise->spec, arguments, &of_a, &of_b, exercise->spec->tolerance, &place);
        outcome_free(&of_a);
        outcome_free(&of_b);
    }
    return same;
}

/* Whether a mistake is right in all cases. */
static bool loses_nothing(const grading *exercise, call_function mistake)
{
    bool right = true;
    for (size_t i = 0; right && i < exercise->cases.count; i++) {
        outcome made;
        outcome_place place;
        outcome_make(&made, exercise->spec, &exercise->cases.arguments[i], mistake);
        right = case_is_right(exercise->spec, &exercise->cases, i, &made, &place);
        outcome_free(&made);
    }
    return right;
}

static bool same_sheets(const grading *exercise, call_function a, call_function b)
{
    const spec *description = exercise->spec;
    double *of_a = sheet_answers(description, a), *of_b = sheet_answers(description, b);
    bool same = true;
    for (size_t i = 0; i < description->answer_count; i++)
        same = same && (description->answer[i].decimals == SPEC_FREE ? number_matches(of_a[i], of_b[i], 0)
                        : sheet_matches(&description->answer[i], of_a[i], of_b[i]));
    free(of_a);
    free(of_b);
    return same;
}

static void check_mistakes(proof *state)
{
    const grading *exercise = state->exercise;
    const reference *known = &exercise->reference;
    bool (*const same)(const grading *, call_function, call_function) =
        exercise->spec->kind == SPEC_SHEET ? same_sheets : same_calls;
    for (size_t i = 0; i < known->mistake_count; i++) {
        const call_function mistake = known->mistake[i]->function;
        const bool harmless = exercise->spec->kind == SPEC_FUNCTION ? loses_nothing(exercise, mistake)
            : !sheet_is_free(exercise->spec) && same_sheets(exercise, known->function, mistake);
        if (harmless)
            fault(state, "the mistake %s loses no points", known->mistake[i]->name);
        for (size_t k = 0; k < i; k++)
            if (same(exercise, known->mistake[k]->function, mistake))
                fault(state, "the mistakes %s and %s give the same numbers", known->mistake[k]->name,
                      known->mistake[i]->name);
    }
}

/* --- all of it --- */

static void check_uses(proof *state, const catalogue *all)
{
    enum { ROOM = 32 };
    const spec *used[ROOM];
    const size_t count = catalogue_uses(all, state->exercise->spec, used, ROOM);
    for (size_t i = 0; i < count; i++)
        if (used[i] == state->exercise->spec)
            fault(state, "`uses' leads back to the exercise itself");
}

size_t proof_print(FILE *to, const char *root, const char *build, const catalogue *all)
{
    size_t count = all->faulty;
    for (size_t i = 0; i < all->count; i++) {
        grading exercise;
        grading_open(&exercise, build, all->exercise[i]);
        proof state = { .to = to, .exercise = &exercise };
        check_files(&state, root);
        check_uses(&state, all);
        if (exercise.spec->kind == SPEC_FUNCTION) {
            check_worked(&state);
            check_curve(&state);
            check_expected(&state);
        }
        if (sheet_is_free(exercise.spec))
            check_tests(&state, root);
        check_mistakes(&state);
        count += state.count;
        grading_close(&exercise);
    }
    return count;
}

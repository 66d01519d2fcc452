/* evidence.c: lays the expected and the found numbers side by side. */
#define _GNU_SOURCE
#include "evidence.h"

#include "trouble.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

const double evidence_same = 1e-9;

bool evidence_equal(double a, double b)
{
    return !isnan(a) && number_matches(a, b, evidence_same);
}

static bool came_back(const grading *exercise, size_t call)
{
    return exercise->attempt.reply[call].status == PROBE_DONE;
}

/* What a call can give: numbers and arrays. */
static void count_numbers(const grading *exercise, size_t *numbers, size_t *arrays)
{
    *numbers = *arrays = 0;
    for (size_t i = 0; i < exercise->cases.count; i++) {
        if (!came_back(exercise, i))
            continue;
        *numbers += exercise->spec->signature.result != CALL_VOID;
        for (size_t k = 0; k < exercise->spec->signature.count; k++) {
            if (exercise->cases.expected[i].output[k] == NULL)
                continue;
            *numbers += exercise->cases.arguments[i].length[k];
            ++*arrays;
        }
    }
}

static void add_number(evidence *made, size_t call, outcome_place place, double found)
{
    const grading *exercise = made->exercise;
    const double expected = outcome_at(&exercise->cases.expected[call], place);
    evidence_number *number = &made->number[made->count++];
    *number = (evidence_number){ .expected = expected, .found = found, .call = call, .place = place };
    number->right = number_matches(expected, found, exercise->spec->tolerance);
    number->changed = place.argument != PLACE_RESULT
        && exercise->spec->signature.parameter[place.argument].role == CALL_INOUT;
    if (number->changed)
        number->initial = exercise->cases.arguments[call].value[place.argument][place.index];
    made->wrong += !number->right;
}

static void add_call(evidence *made, size_t call)
{
    const grading *exercise = made->exercise;
    const outcome found = attempt_outcome(&exercise->attempt, call);
    if (exercise->spec->signature.result != CALL_VOID)
        add_number(made, call, (outcome_place){ PLACE_RESULT, 0 }, found.result);
    for (size_t k = 0; k < exercise->spec->signature.count; k++) {
        if (exercise->cases.expected[call].output[k] == NULL)
            continue;
        const size_t length = exercise->cases.arguments[call].length[k];
        made->array[made->array_count++] = (evidence_array){ made->count, length, (int)k };
        for (size_t e = 0; e < length; e++)
            add_number(made, call, (outcome_place){ (int)k, e }, found.output[k][e]);
    }
}

/* A result that is always right must not hide what is wrong with an array. */
static void mark_concerned(evidence *made)
{
    bool wrong[CALL_PARAMETERS_MAX + 1] = { false }; /* the result comes first */
    for (size_t i = 0; i < made->count; i++)
        wrong[made->number[i].place.argument + 1] |= !made->number[i].right;
    for (size_t i = 0; i < made->count; i++)
        made->number[i].concerned = wrong[made->number[i].place.argument + 1];
}

void evidence_make(evidence *made, const grading *exercise)
{
    size_t numbers, arrays;
    count_numbers(exercise, &numbers, &arrays);
    *made = (evidence){ .exercise = exercise };
    made->number = need_array(numbers, sizeof *made->number);
    made->array = need_array(arrays, sizeof *made->array);
    for (size_t i = 0; i < exercise->cases.count; i++)
        if (came_back(exercise, i))
            add_call(made, i);
    mark_concerned(made);
}

void evidence_free(evidence *made)
{
    free(made->number);
    free(made->array);
}

double *evidence_of(const evidence *all, call_function function)
{
    const grading *exercise = all->exercise;
    double *value = need_array(all->count, sizeof *value);
    for (size_t i = 0; i < all->count;) {
        const size_t call = all->number[i].call;
        outcome made;
        outcome_make(&made, exercise->spec, &exercise->cases.arguments[call], function);
        for (; i < all->count && all->number[i].call == call; i++)
            value[i] = outcome_at(&made, all->number[i].place);
        outcome_free(&made);
    }
    return value;
}

void evidence_against(evidence *made, const evidence *all, const double *expected)
{
    *made = *all;
    made->wrong = 0;
    made->number = need_array(all->count, sizeof *made->number);
    made->array = need_array(all->array_count, sizeof *made->array);
    memcpy(made->array, all->array, all->array_count * sizeof *made->array);
    for (size_t i = 0; i < all->count; i++) {
        made->number[i] = all->number[i];
        made->number[i].expected = expected[i];
        made->number[i].right = evidence_equal(expected[i], all->number[i].found);
        made->wrong += !made->number[i].right;
    }
    mark_concerned(made);
}

bool evidence_tells(const evidence *all)
{
    size_t count = 0;
    bool differ = false;
    double first = 0;
    for (size_t i = 0; i < all->count; i++) {
        const evidence_number *number = &all->number[i];
        if (!number->concerned)
            continue;
        differ = differ || (count > 0 && !evidence_equal(first, number->expected));
        first = count++ == 0 ? number->expected : first;
    }
    return count >= EVIDENCE_MIN && differ;
}

char *evidence_name(const evidence *all, outcome_place place)
{
    if (place.argument == PLACE_RESULT)
        return need_copy("the result");
    return need_format("%s[%zu]", all->exercise->spec->argument[place.argument].name, place.index);
}

/* "Every number", or "Every number of w" where other outputs are right; free() it. */
static char *subject(const evidence *all)
{
    int argument = PLACE_RESULT - 1;
    bool others = false, several = false;
    for (size_t i = 0; i < all->count; i++) {
        const evidence_number *number = &all->number[i];
        others = others || !number->concerned;
        if (!number->concerned)
            continue;
        several = several || (argument != PLACE_RESULT - 1 && argument != number->place.argument);
        argument = number->place.argument;
    }
    if (!others || several)
        return need_copy("Every number");
    return argument == PLACE_RESULT ? need_copy("Every result")
        : need_format("Every number of %s", all->exercise->spec->argument[argument].name);
}

char *evidence_say(const evidence *all, char *rest)
{
    char *start = subject(all), *text = need_format("%s %s", start, rest);
    free(start);
    free(rest);
    return text;
}

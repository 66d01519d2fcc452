/* cases.c: worked cases and random ones, with what the solution makes of them. */
#include "cases.h"

#include "draw.h"
#include "shape.h"
#include "trouble.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* The first random case has the smallest sizes, the second the largest. */
static double draw_size(uint64_t *state, const spec_argument *argument, size_t number)
{
    if (argument->choices > 0 || number > 1)
        return draw_value(state, argument, CALL_SIZE);
    return number == 0 ? argument->low : argument->high;
}

/* Argument `i', whose shape can be told from what was drawn before. */
static void draw_argument(call_arguments *arguments, const spec *description, size_t i, uint64_t *state)
{
    const call_parameter *parameter = &description->signature.parameter[i];
    arguments->length[i] = shape_length(description, i, arguments);
    if (arguments->length[i] == SHAPE_TOO_LONG)
        trouble("%s: the shape of %s does not fit its random sizes", description->id, description->argument[i].name);
    arguments->value[i] = need_array(arguments->length[i], sizeof(double));
    for (size_t k = 0; parameter->role != CALL_OUT && k < arguments->length[i]; k++)
        arguments->value[i][k] = draw_value(state, &description->argument[i], parameter->type);
}

/* Sizes come first, then what hangs on them alone, and last the arrays whose shapes hang on another array. */
static void draw_arguments(call_arguments *arguments, const spec *description, size_t number, uint64_t *state)
{
    for (size_t i = 0; i < description->signature.count; i++)
        if (description->argument[i].size) {
            arguments->length[i] = 1;
            arguments->value[i] = need_array(1, sizeof(double));
            arguments->value[i][0] = draw_size(state, &description->argument[i], number);
        }
    for (int last = 0; last < 2; last++)
        for (size_t i = 0; i < description->signature.count; i++)
            if (!description->argument[i].size && shape_needs_array(&description->argument[i]) == last)
                draw_argument(arguments, description, i, state);
}

static void copy_arguments(call_arguments *to, size_t count, const size_t length[], double *const value[])
{
    for (size_t i = 0; i < count; i++) {
        to->length[i] = length[i];
        to->value[i] = need_array(length[i], sizeof(double));
        if (value[i] != NULL && length[i] > 0)
            memcpy(to->value[i], value[i], length[i] * sizeof(double));
    }
}

void cases_make(case_list *cases, const spec *description, call_function solution)
{
    uint64_t state = draw_start(description);
    cases->worked = description->worked_count;
    cases->count = description->worked_count + description->random;
    cases->arguments = need_array(cases->count, sizeof *cases->arguments);
    cases->expected = need_array(cases->count, sizeof *cases->expected);
    for (size_t i = 0; i < cases->count; i++) {
        if (i < cases->worked)
            copy_arguments(&cases->arguments[i], description->signature.count, description->worked[i].length,
                           description->worked[i].input);
        else
            draw_arguments(&cases->arguments[i], description, i - cases->worked, &state);
        outcome_make(&cases->expected[i], description, &cases->arguments[i], solution);
    }
}

void cases_free(case_list *cases)
{
    for (size_t i = 0; i < cases->count; i++) {
        for (size_t k = 0; k < CALL_PARAMETERS_MAX; k++)
            free(cases->arguments[i].value[k]);
        outcome_free(&cases->expected[i]);
    }
    free(cases->arguments);
    free(cases->expected);
}

void outcome_make(outcome *made, const spec *description, const call_arguments *arguments, call_function function)
{
    call_arguments copy = { 0 };
    *made = (outcome){ 0 };
    copy_arguments(&copy, description->signature.count, arguments->length, arguments->value);
    made->result = call_trusted(&description->signature, function, &copy);
    for (size_t i = 0; i < description->signature.count; i++)
        if (description->signature.parameter[i].role >= CALL_OUT)
            made->output[i] = copy.value[i];
        else
            free(copy.value[i]);
}

void outcome_free(outcome *made)
{
    for (size_t i = 0; i < CALL_PARAMETERS_MAX; i++)
        free(made->output[i]);
}

bool number_matches(double expected, double found, double tolerance)
{
    if (expected == found || (isnan(expected) && isnan(found)))
        return true;
    return fabs(found - expected) <= tolerance * fmax(1, fabs(expected)) && isfinite(expected);
}

bool outcome_matches(const spec *description, const call_arguments *arguments, const outcome *expected,
                     const outcome *found, double tolerance, outcome_place *place)
{
    *place = (outcome_place){ PLACE_RESULT, 0 };
    if (description->signature.result != CALL_VOID && !number_matches(expected->result, found->result, tolerance))
        return false;
    for (size_t i = 0; i < description->signature.count; i++)
        for (size_t k = 0; expected->output[i] != NULL && k < arguments->length[i]; k++)
            if (!number_matches(expected->output[i][k], found->output[i][k], tolerance)) {
                *place = (outcome_place){ (int)i, k };
                return false;
            }
    return true;
}

bool case_is_right(const spec *description, const case_list *cases, size_t i, const outcome *found,
                   outcome_place *place)
{
    const bool match = outcome_matches(description, &cases->arguments[i], &cases->expected[i], found,
                                       description->tolerance, place);
    if (match || description->curve < 0)
        return match;
    const double wanted = case_share(description, i, &cases->expected[i]) - description->curve_slack;
    return case_share(description, i, found) >= wanted - 1e-9; /* for the rounding of the difference */
}

double case_share(const spec *description, size_t i, const outcome *found)
{
    const spec_worked *worked = &description->worked[i];
    size_t count = 0, right = 0;
    for (size_t k = 0; k < description->signature.count; k++)
        for (size_t e = 0; worked->output[k] != NULL && e < worked->length[k]; e++) {
            const double value = found->output[k][e]; /* not-a-number lies on no side */
            right += worked->output[k][e].value >= 0.5 ? value >= 0.5 : value < 0.5;
            count++;
        }
    return count == 0 ? 0 : (double)right / (double)count;
}

double outcome_at(const outcome *made, outcome_place place)
{
    return place.argument == PLACE_RESULT ? made->result : made->output[place.argument][place.index];
}

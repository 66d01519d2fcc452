/* arrangement.c: right numbers in the wrong place, and elements that a loop leaves out. */
#define _GNU_SOURCE
#include "arrangement.h"

#include "trouble.h"

#include <stdlib.h>

static const evidence_number *at(const evidence *all, const evidence_array *array, size_t element)
{
    return &all->number[array->first + element];
}

static const char *name_of(const evidence *all, int argument)
{
    return all->exercise->spec->argument[argument].name;
}

/* Whether an array is one of those with wrong numbers. */
static bool is_concerned(const evidence *all, const evidence_array *array)
{
    return array->length > 0 && at(all, array, 0)->concerned;
}

/* Whether the result has wrong numbers: then no arrangement explains all. */
static bool result_is_wrong(const evidence *all)
{
    for (size_t i = 0; i < all->count; i++)
        if (!all->number[i].right && all->number[i].place.argument == PLACE_RESULT)
            return true;
    return false;
}

/* --- left out --- */

/* Whether all wrong numbers are the first (or the last) of their arrays. */
static bool only_edge_is_wrong(const evidence *all, bool last)
{
    size_t wrong = 0;
    for (size_t i = 0; i < all->array_count; i++) {
        const evidence_array *array = &all->array[i];
        for (size_t e = 0; e < array->length; e++) {
            const bool edge = e == (last ? array->length - 1 : 0);
            if (!edge && !at(all, array, e)->right)
                return false;
            wrong += edge && !at(all, array, e)->right;
        }
    }
    return wrong >= EVIDENCE_MIN && !result_is_wrong(all);
}

/* Whether the wrong numbers were never set. */
static bool wrong_ones_are_untouched(const evidence *all)
{
    for (size_t i = 0; i < all->count; i++) {
        const evidence_number *number = &all->number[i];
        const bool untouched = number->changed ? number->found == number->initial : probe_unwritten(number->found);
        if (!number->right && !untouched)
            return false;
    }
    return true;
}

/* The array of the first wrong number; there must be one. */
static const char *first_wrong_array(const evidence *all)
{
    size_t i = 0;
    while (all->number[i].right)
        i++;
    return name_of(all, all->number[i].place.argument);
}

/* Whether the arrays concerned are single numbers, each the target of a pointer; of these no loop can leave one out. */
static bool single_numbers(const evidence *all)
{
    for (size_t i = 0; i < all->array_count; i++) {
        const spec_argument *argument = &all->exercise->spec->argument[all->array[i].argument];
        if (is_concerned(all, &all->array[i])
            && (argument->factors != 1 || argument->factor[0].kind != FACTOR_NUMBER || argument->factor[0].number != 1))
            return false;
    }
    return true;
}

char *arrangement_missing(const evidence *all)
{
    if (!wrong_ones_are_untouched(all))
        return NULL;
    if (single_numbers(all) && only_edge_is_wrong(all, true))
        return need_format("*%s is not stored in every case: give it its value through the pointer, with *%s = ...",
                           first_wrong_array(all), first_wrong_array(all));
    if (only_edge_is_wrong(all, true))
        return need_format("The last element of %s is never set: does the loop end one too early? For n elements it "
                           "says i < n.", first_wrong_array(all));
    if (only_edge_is_wrong(all, false))
        return need_format("The first element of %s is never set: does the loop begin at 1? C counts from 0.",
                           first_wrong_array(all));
    return NULL;
}

static bool lengths_vary(const evidence *all)
{
    const evidence_array *first = NULL;
    for (size_t i = 0; i < all->array_count; i++) {
        const evidence_array *array = &all->array[i];
        if (!is_concerned(all, array))
            continue;
        if (first != NULL && array->length != first->length)
            return true;
        first = array;
    }
    return false;
}

/* The only place that is ever wrong, while others are right; NULL when there is none. */
static const evidence_number *only_place(const evidence *all)
{
    const evidence_number *first = NULL;
    bool others = false;
    for (size_t i = 0; i < all->count; i++)
        if (!all->number[i].right && first == NULL)
            first = &all->number[i];
    for (size_t i = 0; i < all->count; i++) {
        const evidence_number *number = &all->number[i];
        const bool there = number->place.argument == first->place.argument && number->place.index == first->place.index;
        if (!there && !number->right)
            return NULL;
        others = others || !there;
    }
    return others ? first : NULL;
}

char *arrangement_one_place(const evidence *all)
{
    if (all->wrong < EVIDENCE_MIN)
        return NULL;
    for (int last = 1; last >= 0 && lengths_vary(all); last--)
        if (only_edge_is_wrong(all, last))
            return need_format("Only the %s element of %s is ever wrong.", last ? "last" : "first",
                               first_wrong_array(all));
    const evidence_number *only = only_place(all);
    if (only == NULL)
        return NULL;
    char *name = evidence_name(all, only->place);
    char *text = single_numbers(all) && only->place.argument != PLACE_RESULT
        ? need_format("Only *%s is ever wrong; every other number is right.", name_of(all, only->place.argument))
        : need_format("Only %s is ever wrong; every other number is right.", name);
    free(name);
    return text;
}

/* --- moved --- */

/* From which element of the right array the number in `element' would come; the length when the move says nothing of
   this element. `rows' is the first factor of the array's shape, or 0. */
typedef size_t move(size_t element, size_t length, size_t rows);

static size_t later(size_t element, size_t length, size_t rows)
{
    (void)rows;
    return element > 0 ? element - 1 : length;
}

static size_t earlier(size_t element, size_t length, size_t rows)
{
    (void)rows;
    return element + 1 < length ? element + 1 : length;
}

static size_t reversed(size_t element, size_t length, size_t rows)
{
    (void)rows;
    return length - 1 - element;
}

static size_t transposed(size_t element, size_t length, size_t rows)
{
    if (rows == 0 || length % rows != 0)
        return length;
    return element % rows * (length / rows) + element / rows;
}

static const struct {
    move *from;
    const char *sentence; /* with the array's name three times */
} moves[] = {
    { later, "The numbers of %s are right but stand one place too late: %s[1] has what belongs into %s[0]. C counts "
             "from 0." },
    { earlier, "The numbers of %s are right but stand one place too early: %s[0] has what belongs into %s[1]." },
    { transposed, "The matrix %s is transposed: its rows stand where its columns should. Row i, column j is "
                  "%s[i * columns + j], and row 0 comes first in %s." },
    { reversed, "The numbers of %s are right but in reverse order: %s[0] has what belongs into the last element of "
                "%s." }
};

/* The first factor of the shape of a matrix, 0 for other arrays. */
static size_t rows_of(const evidence *all, const evidence_array *array)
{
    const spec_argument *argument = &all->exercise->spec->argument[array->argument];
    if (argument->factors != 2)
        return 0;
    const spec_factor *factor = &argument->factor[0];
    const size_t call = at(all, array, 0)->call;
    if (factor->kind == FACTOR_NUMBER)
        return factor->number;
    return factor->kind != FACTOR_SIZE ? 0
        : (size_t)all->exercise->cases.arguments[call].value[factor->argument][0] + factor->number;
}

/* Whether all numbers of the arrays concerned come from where the move says; of what it says nothing, most must be
   wrong, or it would not have been moved. */
static bool explains(const evidence *all, move *from)
{
    size_t wrong = 0, edges = 0, right_edges = 0;
    for (size_t i = 0; i < all->array_count; i++) {
        const evidence_array *array = &all->array[i];
        if (!is_concerned(all, array))
            continue;
        const size_t rows = rows_of(all, array);
        for (size_t e = 0; e < array->length; e++) {
            const size_t source = from(e, array->length, rows);
            if (source >= array->length) {
                edges++;
                right_edges += at(all, array, e)->right;
            } else if (!evidence_equal(at(all, array, source)->expected, at(all, array, e)->found)) {
                return false;
            } else {
                wrong += !at(all, array, e)->right;
            }
        }
    }
    return wrong >= EVIDENCE_MIN && 2 * right_edges <= edges && !result_is_wrong(all);
}

char *arrangement_moved(const evidence *all)
{
    for (size_t i = 0; all->array_count > 0 && i < sizeof moves / sizeof *moves; i++)
        if (explains(all, moves[i].from)) {
            const char *name = first_wrong_array(all);
            return need_format(moves[i].sentence, name, name, name);
        }
    return NULL;
}

/* --- exchanged --- */

/* The two places at which the arrays of the first argument concerned are wrong; false when there are not just two. */
static bool two_wrong_places(const evidence *all, outcome_place place[2])
{
    size_t count = 0;
    for (size_t i = 0; i < all->count; i++) {
        const evidence_number *number = &all->number[i];
        bool known = number->right;
        for (size_t k = 0; k < count; k++)
            known = known || (number->place.argument == place[k].argument && number->place.index == place[k].index);
        if (known)
            continue;
        if (count == 2)
            return false;
        place[count++] = number->place;
    }
    return count == 2;
}

/* Whether in every call the numbers at two places have changed places. */
static bool places_are_exchanged(const evidence *all, const outcome_place place[2])
{
    const grading *exercise = all->exercise;
    for (size_t i = 0; i < exercise->cases.count; i++) {
        if (exercise->attempt.reply[i].status != PROBE_DONE)
            continue;
        const outcome *expected = &exercise->cases.expected[i], found = attempt_outcome(&exercise->attempt, i);
        for (int k = 0; k < 2; k++)
            if (place[k].argument != PLACE_RESULT
                && place[k].index >= exercise->cases.arguments[i].length[place[k].argument])
                return false;
        for (int k = 0; k < 2; k++)
            if (!evidence_equal(outcome_at(expected, place[k]), outcome_at(&found, place[1 - k])))
                return false;
    }
    return true;
}

/* Whether the arrays `a' and `b' have changed places; both follow each other in every call. */
static bool arrays_are_exchanged(const evidence *all, int a, int b)
{
    const evidence_array *of_a = NULL;
    for (size_t i = 0; i < all->array_count; i++) {
        const evidence_array *array = &all->array[i];
        if (array->argument == a)
            of_a = array;
        if (array->argument != b)
            continue;
        if (of_a == NULL || of_a->length != array->length)
            return false;
        for (size_t e = 0; e < array->length; e++)
            if (!evidence_equal(at(all, of_a, e)->expected, at(all, array, e)->found)
                || !evidence_equal(at(all, array, e)->expected, at(all, of_a, e)->found))
                return false;
    }
    return true;
}

char *arrangement_exchanged(const evidence *all)
{
    outcome_place place[2];
    if (all->wrong < EVIDENCE_MIN || all->array_count == 0)
        return NULL;
    if (two_wrong_places(all, place) && places_are_exchanged(all, place)) {
        char *one = evidence_name(all, place[0]), *other = evidence_name(all, place[1]);
        char *text = need_format("%s and %s have changed places: each has the number of the other.", one, other);
        free(one);
        free(other);
        return text;
    }
    bool wrong[CALL_PARAMETERS_MAX] = { false };
    int first = CALL_PARAMETERS_MAX, last = -1;
    for (size_t i = 0; i < all->array_count; i++)
        wrong[all->array[i].argument] |= is_concerned(all, &all->array[i]);
    for (int k = 0; k < CALL_PARAMETERS_MAX; k++) {
        first = wrong[k] && first == CALL_PARAMETERS_MAX ? k : first;
        last = wrong[k] ? k : last;
    }
    if (first >= last || result_is_wrong(all) || !arrays_are_exchanged(all, first, last))
        return NULL;
    return need_format("%s and %s have changed places: each has the numbers of the other.", name_of(all, first),
                       name_of(all, last));
}

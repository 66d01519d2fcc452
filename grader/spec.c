/* spec.c: reads the spec of an exercise, line by line. */
#define _GNU_SOURCE
#include "spec.h"

#include "shape.h"
#include "spec_lines.h"
#include "trouble.h"

#include <ctype.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* Lines are read in three rounds: shapes may name sizes that are declared later, and worked cases need all shapes. */
typedef enum { ROUND_PLAIN, ROUND_ARGUMENTS, ROUND_WORKED, ROUNDS } spec_round;

typedef void line_reader(spec_reader *reader, char *rest);

static char *one_text(spec_reader *reader, char **place, const char *rest)
{
    if (*place != NULL)
        spec_fault(reader, "this key is given twice");
    if (*rest == '\0')
        spec_fault(reader, "expected text after the key");
    free(*place);
    return *place = need_copy(rest);
}

static void read_title(spec_reader *reader, char *rest)
{
    one_text(reader, &reader->spec->title, rest);
}

static void read_kind(spec_reader *reader, char *rest)
{
    if (strcmp(rest, "sheet") == 0)
        reader->spec->kind = SPEC_SHEET;
    else if (strcmp(rest, "function") != 0)
        spec_fault(reader, "expected function or sheet, found '%s'", rest);
}

static double one_number(spec_reader *reader, const char *rest, double low, double high)
{
    char *end;
    const double value = strtod(rest, &end);
    if (end == rest || *end != '\0' || !(value >= low && value <= high)) {
        spec_fault(reader, "expected one number from %g to %g, found '%s'", low, high, rest);
        return low;
    }
    return value;
}

static void read_points(spec_reader *reader, char *rest)
{
    reader->spec->points = one_number(reader, rest, 0, 1000);
}

static void read_stars(spec_reader *reader, char *rest)
{
    reader->spec->stars = (int)one_number(reader, rest, 1, 5);
}

static void read_order(spec_reader *reader, char *rest)
{
    reader->spec->order = (int)one_number(reader, rest, 0, 10000);
}

static void read_random(spec_reader *reader, char *rest)
{
    reader->spec->random = (size_t)one_number(reader, rest, 0, 1000);
}

static void read_tolerance(spec_reader *reader, char *rest)
{
    reader->spec->tolerance = one_number(reader, rest, 0, 1);
}

static void read_uses(spec_reader *reader, char *rest)
{
    spec *description = reader->spec;
    for (char *word = strtok(rest, " \t"); word != NULL; word = strtok(NULL, " \t")) {
        description->uses = need(reallocarray(description->uses, description->uses_count + 1, sizeof(char *)));
        description->uses[description->uses_count++] = need_copy(word);
    }
}

static void read_hint(spec_reader *reader, char *rest)
{
    spec *description = reader->spec;
    if (description->hint_count < SPEC_HINTS && *rest != '\0')
        description->hint[description->hint_count++] = need_copy(rest);
    else
        spec_fault(reader, "expected three hints, each with a text");
}

static void read_answer(spec_reader *reader, char *rest)
{
    spec *description = reader->spec;
    char symbol[32], what[8];
    int decimals = -1, used = 0;
    const bool read = sscanf(rest, "%31s %7s %n", symbol, what, &used) == 2;
    const bool free_answer = read && strcmp(what, "free") == 0;
    if (!free_answer && (!read || sscanf(what, "%d", &decimals) != 1 || decimals < 0 || decimals > 12)) {
        spec_fault(reader, "expected `answer SYMBOL DECIMALS MEANING' or `answer SYMBOL free MEANING', found '%s'",
                   rest);
        return;
    }
    decimals = free_answer ? SPEC_FREE : decimals;
    description->answer = need(reallocarray(description->answer, description->answer_count + 1, sizeof(spec_answer)));
    description->answer[description->answer_count++] =
        (spec_answer){ need_copy(symbol), decimals, need_copy(rest + used) };
}

/* Whether something else than the value can be drawn from the range. */
static bool holds_another(const spec_argument *range, double value)
{
    for (size_t i = 0; i < range->choices; i++)
        if (range->choice[i] != value)
            return true;
    return range->choices == 0 && range->low < range->high;
}

/* given NAME VALUE RANGE */
static void read_given(spec_reader *reader, char *rest)
{
    spec *description = reader->spec;
    spec_given made = { 0 };
    char name[32];
    int used = 0;
    if (sscanf(rest, "%31s %lf %n", name, &made.value, &used) != 2) {
        spec_fault(reader, "expected `given NAME VALUE RANGE', such as `given x1 0.5 {0.2,0.4,0.6}', found '%s'", rest);
        return;
    }
    char *at = rest + used;
    if (!spec_take_range(&at, &made.range) || at[strspn(at, " \t")] != '\0'
        || !holds_another(&made.range, made.value))
        spec_fault(reader, "expected a range such as 0..1 or a set such as {0.2,0.4,0.6}, with something to draw from");
    made.name = need_copy(name);
    description->given = need(reallocarray(description->given, description->given_count + 1, sizeof made));
    description->given[description->given_count++] = made;
}

static void read_test(spec_reader *reader, char *rest)
{
    spec *description = reader->spec;
    if (*rest == '\0')
        spec_fault(reader, "expected what must hold, such as `the AND neuron must fire for (1,1)'");
    description->test = need(reallocarray(description->test, description->test_count + 1, sizeof(char *)));
    description->test[description->test_count++] = need_copy(rest);
}

/* curve ARGUMENT SLACK */
static void read_curve(spec_reader *reader, char *rest)
{
    spec *description = reader->spec;
    char name[32];
    if (sscanf(rest, "%31s %lf", name, &description->curve_slack) == 2 && description->curve_slack >= 0)
        description->curve = spec_parameter(description, name);
    if (description->curve < 0 || !description->argument[description->curve].size)
        spec_fault(reader, "expected `curve ARGUMENT SLACK', such as `curve examples 0.05', with a size, found '%s'", rest);
}

/* The file's lines were put behind the spec as worked cases: see catalogue.c. */
static void read_cases(spec_reader *reader, char *rest)
{
    if (*rest == '\0')
        spec_fault(reader, "expected the name of a file in build/data");
}

static const struct {
    const char *key;
    spec_round round;
    line_reader *read;
} keys[] = {
    { "title", ROUND_PLAIN, read_title },
    { "kind", ROUND_PLAIN, read_kind },
    { "points", ROUND_PLAIN, read_points },
    { "stars", ROUND_PLAIN, read_stars },
    { "order", ROUND_PLAIN, read_order },
    { "prototype", ROUND_PLAIN, spec_read_prototype },
    { "uses", ROUND_PLAIN, read_uses },
    { "random", ROUND_PLAIN, read_random },
    { "tolerance", ROUND_PLAIN, read_tolerance },
    { "cases", ROUND_PLAIN, read_cases },
    { "curve", ROUND_WORKED, read_curve },
    { "hint", ROUND_PLAIN, read_hint },
    { "answer", ROUND_PLAIN, read_answer },
    { "given", ROUND_PLAIN, read_given },
    { "test", ROUND_PLAIN, read_test },
    { "argument", ROUND_ARGUMENTS, spec_read_argument },
    { "worked", ROUND_WORKED, spec_read_worked }
};

/* Reads one line in the given round; a key that belongs to another round is left alone. */
static void read_line(spec_reader *reader, spec_round round, char *line)
{
    line += strspn(line, " \t");
    if (*line == '\0' || *line == '#')
        return;
    for (size_t end = strlen(line); end > 0 && isspace((unsigned char)line[end - 1]);)
        line[--end] = '\0';
    char *rest = line + strcspn(line, " \t");
    if (*rest != '\0')
        *rest++ = '\0';
    rest += strspn(rest, " \t");
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (strcmp(line, keys[i].key) == 0) {
            if (keys[i].round == round)
                keys[i].read(reader, rest);
            return;
        }
    if (round == ROUND_PLAIN)
        spec_fault(reader, "the key '%s' is not known", line);
}

static void read_lines(spec_reader *reader, spec_round round, const char *text)
{
    char *copy = need_copy(text), *state = copy;
    reader->line = 0;
    for (char *line; (line = strsep(&state, "\n")) != NULL;) {
        reader->line++;
        read_line(reader, round, line);
    }
    free(copy);
    reader->line = 0;
}

static void check_function(spec_reader *reader)
{
    const spec *description = reader->spec;
    if (description->prototype == NULL)
        spec_fault(reader, "expected a `prototype' line");
    for (size_t i = 0; i < description->signature.count; i++) {
        const spec_argument *argument = &description->argument[i];
        if (!argument->declared)
            spec_fault(reader, "expected an `argument' line for %s", argument->name);
        shape_check(reader, i);
    }
    if (description->worked_count + description->random == 0)
        spec_fault(reader, "expected `worked' or `random' cases");
    if (description->answer_count + description->test_count > 0)
        spec_fault(reader, "`answer' and `test' lines belong to a sheet: expected `kind sheet'");
    if (description->given_count > 0)
        spec_fault(reader, "`given' lines belong to a sheet: expected `kind sheet'");
}

/* Either each answer has its number, or all are free and the tests decide. */
static void check_sheet(spec_reader *reader)
{
    const spec *description = reader->spec;
    size_t free_answers = 0;
    for (size_t i = 0; i < description->answer_count; i++)
        free_answers += description->answer[i].decimals == SPEC_FREE;
    if (description->answer_count == 0)
        spec_fault(reader, "expected `answer' lines");
    if (free_answers > 0 && free_answers < description->answer_count)
        spec_fault(reader, "expected all answers or none to be free");
    if (free_answers > 0 && description->given_count > 0)
        spec_fault(reader, "free answers are worked out from nothing that is given");
    if (free_answers > 0 && description->test_count == 0)
        spec_fault(reader, "expected `test' lines, which free answers are judged by");
    if (free_answers == 0 && description->test_count > 0)
        spec_fault(reader, "`test' lines belong to free answers: expected `answer SYMBOL free MEANING'");
}

static void check_whole(spec_reader *reader)
{
    const spec *description = reader->spec;
    if (description->title == NULL)
        spec_fault(reader, "expected a `title' line");
    if (description->points < 0)
        spec_fault(reader, "expected a `points' line");
    if (description->stars <= 0)
        spec_fault(reader, "expected a `stars' line");
    if (description->hint_count != SPEC_HINTS)
        spec_fault(reader, "expected %d `hint' lines, found %zu", SPEC_HINTS, description->hint_count);
}

/* lab3-perceptron/step: the lab, the name, and the chapter's topic behind the hyphen. */
static void name_parts(spec *description, const char *id)
{
    const char *slash = strchr(id, '/');
    description->id = need_copy(id);
    description->name = need_copy(slash == NULL ? id : slash + 1);
    description->lab = need(strndup(id, slash == NULL ? 0 : (size_t)(slash - id)));
    const char *hyphen = strchr(description->lab, '-');
    description->topic = need_copy(hyphen == NULL ? description->lab : hyphen + 1);
}

spec *spec_parse(const char *id, const char *text, FILE *faults)
{
    spec *description = need_array(1, sizeof *description);
    name_parts(description, id);
    description->points = -1;
    description->order = INT_MAX;
    description->tolerance = 1e-9;
    description->curve = -1;
    spec_reader reader = { .spec = description, .faults = faults };
    read_lines(&reader, ROUND_PLAIN, text);
    read_lines(&reader, ROUND_ARGUMENTS, text);
    if (description->kind == SPEC_FUNCTION && reader.count == 0)
        read_lines(&reader, ROUND_WORKED, text);
    if (description->kind == SPEC_FUNCTION)
        check_function(&reader);
    else
        check_sheet(&reader);
    check_whole(&reader);
    if (reader.count == 0)
        return description;
    spec_destroy(description);
    return NULL;
}

static void destroy_worked(spec_worked *worked)
{
    for (size_t i = 0; i < CALL_PARAMETERS_MAX; i++) {
        free(worked->input[i]);
        free(worked->output[i]);
    }
}

void spec_destroy(spec *description)
{
    for (size_t i = 0; i < CALL_PARAMETERS_MAX; i++)
        free(description->argument[i].name);
    for (size_t i = 0; i < description->uses_count; i++)
        free(description->uses[i]);
    for (size_t i = 0; i < description->worked_count; i++)
        destroy_worked(&description->worked[i]);
    for (size_t i = 0; i < description->answer_count; i++) {
        free(description->answer[i].symbol);
        free(description->answer[i].meaning);
    }
    for (size_t i = 0; i < description->given_count; i++)
        free(description->given[i].name);
    free(description->given);
    free(description->student);
    for (size_t i = 0; i < description->test_count; i++)
        free(description->test[i]);
    for (size_t i = 0; i < description->hint_count; i++)
        free(description->hint[i]);
    free(description->uses);
    free(description->worked);
    free(description->answer);
    free(description->test);
    free(description->title);
    free(description->prototype);
    free(description->id);
    free(description->name);
    free(description->lab);
    free(description->topic);
    free(description);
}

int spec_parameter(const spec *description, const char *name)
{
    for (size_t i = 0; i < description->signature.count; i++)
        if (strcmp(description->argument[i].name, name) == 0)
            return (int)i;
    return -1;
}

@ The files are taken apart by a small library that is made for it, \emph{libcsv}. It knows about quotation marks, about
commas and line ends inside them, and about the line ends of three families of computers. Each field is handed to one function,
and the end of each row to another.
@^libcsv@>

@(dataset.c@>=
#include "dataset.h"

#include "splitmix.h"

#include <csv.h>
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

@<A table on its way in@>@;
@<Fields and rows@>@;
@<The first row of a table@>@;
@<The other rows of a table@>@;
@<Reading a table@>@;
@<Working with a table@>@;

@ While a table is read, the fields of the current row are kept, as texts one behind the other.

@<A table on its way in@>=
typedef struct {
    const dataset_rules *rules;
    const dataset *like;
    dataset *set;
    size_t room; /* rows for which there is memory */
    size_t columns, label; /* of a row; the number of the label's, from 0 */
    char *text; /* all fields of the row, each with a zero behind it */
    size_t used, text_room;
    size_t *start; /* where each of them begins */
    size_t fields, fields_room;
    size_t line; /* of the file */
    woven_status status;
    dataset_error *error;
} csv_table;

@ The first thing that goes wrong is the one that is reported; after it nothing is looked at any more.

@<A table on its way in@>=
static void complain(csv_table *in, size_t column, const char *format, ...) @[__attribute__((format(printf, 3, 4)))@];

static void complain(csv_table *in, size_t column, const char *format, ...)
{
    va_list values;
    if (in->status != WOVEN_OK)
        return;
    in->status = WOVEN_BAD_FORMAT;
    in->error->line = in->line, in->error->column = column;
    va_start(values, format);
    vsnprintf(in->error->text, sizeof in->error->text, format, values);
    va_end(values);
}

@ A few reasons have nothing to do with the text.

@<A table on its way in@>=

static void give_up(csv_table *in, woven_status status)
{
    if (in->status == WOVEN_OK) {
        in->status = status;
        snprintf(in->error->text, sizeof in->error->text, "%s", woven_message(status));
    }
}

@ Memory that has become too small is exchanged for twice as much, so that a table of a million rows is moved twenty times
and not a million times. The function is told where the address of the memory is kept; as it may be the address of any
type, it is copied byte by byte.

@<A table on its way in@>=
static bool make_room(csv_table *in, void *where, size_t *room, size_t needed, size_t bytes)
{
    void *memory, *larger = NULL;
    size_t size, wanted = *room < 32 ? 64 : *room;
    if (needed <= *room)
        return true;
    memcpy(&memory, where, sizeof memory);
    while (wanted < needed && size_product(wanted, 2, &wanted))
        continue;
    if (wanted >= needed && size_product(wanted, bytes, &size))
        larger = realloc(memory, size);
    if (larger == NULL) {
        give_up(in, WOVEN_NO_MEMORY);
        return false;
    }
    memcpy(where, &larger, sizeof larger);
    *room = wanted;
    return true;
}

@ A text to be kept needs memory of its own, too.

@<A table on its way in@>=

static char *copy_text(csv_table *in, const char *text)
{
    char *const copy = strdup(text);
    if (copy == NULL)
        give_up(in, WOVEN_NO_MEMORY);
    return copy;
}

@ The function for a field.

@<Fields and rows@>=
static const char *field(const csv_table *in, size_t column)
{
    return in->text + in->start[column];
}

static void end_field(void *bytes, size_t length, void *context)
{
    csv_table *const in = context;
    if (in->status != WOVEN_OK || !make_room(in, &in->start, &in->fields_room, in->fields + 1, sizeof *in->start)
        || !make_room(in, &in->text, &in->text_room, in->used + length + 1, 1))
        return;
    if (memchr(bytes, '\0', length) != NULL)
        complain(in, in->fields + 1, "expected text, found the character zero");
    in->start[in->fields++] = in->used;
    memcpy(in->text + in->used, bytes, length);
    in->text[in->used + length] = '\0';
    in->used += length + 1;
}

@ A number is what |strtod| reads to the end of the field, and finite. It would also read hexadecimal digits and words for
infinity; these have letters that no decimal number has.

@<Fields and rows@>=
static bool is_number(const char *text, double *number)
{
    char *end;
    *number = strtod(text, &end);
    return *text != '\0' && *end == '\0' && strspn(text, "+-.0123456789eE") == strlen(text);
}

static double read_input(csv_table *in, size_t column)
{
    double number = 0;
    const char *const text = field(in, column);
    if (*text == '\0')
        complain(in, column + 1, "expected a number, found an empty field");
    else if (!is_number(text, &number))
        complain(in, column + 1, "expected a number, found `%.40s'", text);
    else if (!isfinite(number))
        complain(in, column + 1, "expected a finite number, found `%.40s'", text);
    return number;
}

@ The class of a label is found by comparing it with those that are known.

@<Fields and rows@>=
static size_t read_label(csv_table *in, size_t column)
{
    dataset *const set = in->set;
    const dataset *const known = in->like != NULL ? in->like : set;
    const char *const text = field(in, column);
    if (*text == '\0')
        complain(in, column + 1, "expected a label, found an empty field");
    for (size_t k = 0; k < known->classes; k++)
        if (strcmp(known->class_name[k], text) == 0)
            return k;
    if (in->like != NULL)
        complain(in, column + 1, "expected a label that the training set has, found `%.40s'", text);
    else if (set->classes == DATASET_CLASSES_MAX)
        complain(in, column + 1, "expected at most %d different labels, found more; is this the column of the labels?",@|
            DATASET_CLASSES_MAX);
    if (in->status != WOVEN_OK)
        return 0;
    set->class_name[set->classes] = copy_text(in, text);
    return in->status == WOVEN_OK ? set->classes++ : 0;
}

@ The first row decides about the others. Which of its columns is the label? A name is looked for in the header; what is not
found there may still be a number.

@<The first row of a table@>=
static size_t find_label(csv_table *in)
{
    const char *const wanted = in->rules->label;
    char *end;
    if (wanted == NULL)
        return in->columns - 1;
    for (size_t c = 0; c < in->columns && in->rules->header != DATASET_NO_HEADER; c++)
        if (strcmp(field(in, c), wanted) == 0)
            return c;
    const unsigned long number = strtoul(wanted, &end, 10);
    if (*wanted < '0' || *wanted > '9' || *end != '\0')
        complain(in, 0, "expected a column with the name `%.40s', found none", wanted);
    else if (number == 0 || number > in->columns)
        complain(in, 0, "expected a column with the number %.20s, found %zu columns", wanted, in->columns);
    return number - 1;
}

@ A row is a header when the rules say so, or when none of its inputs is a number.

@<The first row of a table@>=

static bool is_header(const csv_table *in)
{
    double number;
    if (in->rules->header != DATASET_HEADER_GUESS)
        return in->rules->header == DATASET_HEADER;
    for (size_t c = 0; c < in->columns; c++)
        if (c != in->label && is_number(field(in, c), &number))
            return false;
    return true;
}

@ The names of the input columns are kept. The function returns whether the row was a header, and so has no example in it.

@<The first row of a table@>=
static bool begin_table(csv_table *in)
{
    dataset *const set = in->set;
    in->columns = in->fields;
    if (in->columns < 2)
        complain(in, 0, "expected two columns or more, with a comma between them, found %zu", in->columns);
    in->label = find_label(in);
    set->inputs = in->columns - 1;
    if (in->status == WOVEN_OK && in->like != NULL && in->like->inputs != set->inputs)
        complain(in, 0, "expected %zu inputs as in the training set, found %zu", in->like->inputs, set->inputs);
    if (in->status != WOVEN_OK || !is_header(in))
        return false;
    set->input_name = calloc(set->inputs, sizeof *set->input_name);
    if (set->input_name == NULL)
        give_up(in, WOVEN_NO_MEMORY);
    for (size_t c = 0, i = 0; c < in->columns && in->status == WOVEN_OK; c++)
        if (c != in->label)
            set->input_name[i++] = copy_text(in, field(in, c));
    return true;
}

@ Every other row becomes an example. All inputs of a row lie side by side, so there is a gap in the counting where the label is.

@<The other rows of a table@>=
static void add_example(csv_table *in)
{
    dataset *const set = in->set;
    size_t i = set->rows * set->inputs, room = in->room;
    if (in->fields != in->columns) {
        complain(in, 0, "expected %zu fields as in the first line, found %zu", in->columns, in->fields);
        return;
    }
    if (!make_room(in, &set->label, &room, set->rows + 1, sizeof *set->label)
        || !make_room(in, &set->x, &in->room, set->rows + 1, set->inputs * sizeof *set->x))
        return;
    for (size_t c = 0; c < in->columns; c++)
        if (c == in->label)
            set->label[set->rows] = read_label(in, c);
        else
            set->x[i++] = read_input(in, c);
    set->rows++;
}

@ At the end of a row, the fields are forgotten.

@<The other rows of a table@>=

static void end_row(int separator, void *context)
{
    csv_table *const in = context;
    (void)separator;
    const bool header = in->status == WOVEN_OK && in->columns == 0 && begin_table(in);
    if (in->status == WOVEN_OK && !header)
        add_example(in);
    in->fields = in->used = 0;
}

@ The file is read line by line, so that the number of the line is always known. Some programs begin a file with three bytes
that say no more than that it is UTF-8; they are skipped.

@<Reading a table@>=
static void read_lines(csv_table *in, FILE *file)
{
    struct csv_parser parser;
    char *text = NULL;
    size_t room = 0;
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0) {
        give_up(in, WOVEN_NO_MEMORY);
        return;
    }
    for (ssize_t length; in->status == WOVEN_OK && (length = getline(&text, &room, file)) > 0;) {
        const size_t skipped = ++in->line == 1 && strncmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
        const size_t count = (size_t)length - skipped;
        if (in->line == 1 && memchr(text, ',', (size_t)length) == NULL)
            csv_set_delim(&parser, memchr(text, ';', (size_t)length) != NULL ? ';' : CSV_TAB);
        if (csv_parse(&parser, text + skipped, count, end_field, end_row, in) != count)
            complain(in, in->fields + 1, "expected no quotation mark inside a field, found one; inside marks it is doubled");
    }
    if (in->status == WOVEN_OK && csv_fini(&parser, end_field, end_row, in) != 0)
        complain(in, in->fields + 1, "expected a quotation mark at the end of the field, found the end of the file");
    if (ferror(file))
        give_up(in, WOVEN_CANNOT_READ);
    csv_free(&parser);
    free(text);
}

@ At the end somebody has to ask whether this is anything to learn from.

@<Reading a table@>=
static void check_table(csv_table *in)
{
    const dataset *const set = in->set;
    const bool empty = in->status == WOVEN_OK && set->rows == 0;
    in->line = 0;
    if (empty)
        complain(in, 0, "expected examples, found %s", in->columns > 0 ? "only a header" : "an empty file");
    else if (in->like == NULL && set->classes == 1)
        complain(in, in->label + 1, "expected two different labels or more, found only `%.40s'", set->class_name[0]);
    if (empty)
        in->status = WOVEN_EMPTY;
}

woven_status dataset_read(FILE *file, const dataset_rules *rules, const dataset *like, dataset **made,
    dataset_error *error)
{
    csv_table in = {rules, like, calloc(1, sizeof(dataset)), 0, 0, 0, NULL, 0, 0, NULL, 0, 0, 0, WOVEN_OK, error};
    memset(error, 0, sizeof *error);
    if (in.set != NULL)
        in.set->class_name = calloc(DATASET_CLASSES_MAX, sizeof *in.set->class_name);
    if (in.set == NULL || in.set->class_name == NULL)
        give_up(&in, WOVEN_NO_MEMORY);
    @<Read all lines into |in|, and return them or what is wrong with them@>@;
}

@ With the classes of another set come copies of their names, so that each set can be ended by itself.

@<Read all lines into |in|, and return them or what is wrong with them@>=
if (in.status == WOVEN_OK)
    read_lines(&in, file);
if (in.status == WOVEN_OK)
    check_table(&in);
for (size_t k = 0; like != NULL && k < like->classes && in.status == WOVEN_OK; k++) {
    in.set->class_name[k] = copy_text(&in, like->class_name[k]);
    in.set->classes = k + 1;
}
free(in.text);
free(in.start);
if (in.status == WOVEN_OK)
    *made = in.set;
else
    dataset_destroy(in.set);
return in.status;

@ What was collected piece by piece is given back piece by piece.

@<Working with a table@>=
void dataset_destroy(dataset *set)
{
    if (set == NULL)
        return;
    for (size_t k = 0; set->class_name != NULL && k < set->classes; k++)
        free(set->class_name[k]);
    for (size_t i = 0; set->input_name != NULL && i < set->inputs; i++)
        free(set->input_name[i]);
    free(set->class_name);
    free(set->input_name);
    free(set->x);
    free(set->label);
    free(set);
}

dataset dataset_part(const dataset *set, size_t first, size_t rows)
{
    dataset part = *set;
    part.rows = rows;
    part.x += first * set->inputs;
    part.label += first;
    return part;
}

@ The deviation is computed in a second walk through the table, when the mean is known. One walk would do with another
formula, but that subtracts two large numbers which may differ only in their last digits.

@<Working with a table@>=
void dataset_measure(const dataset *set, double *mean, double *deviation)
{
    const size_t n = set->inputs, values = set->rows * n;
    const double rows = (double)set->rows;
    for (size_t i = 0; i < n; i++)
        mean[i] = deviation[i] = 0;
    for (size_t k = 0; k < values; k++)
        mean[k % n] += set->x[k] / rows;
    for (size_t k = 0; k < values; k++)
        deviation[k % n] += (set->x[k] - mean[k % n]) * (set->x[k] - mean[k % n]) / rows;
    for (size_t i = 0; i < n; i++) {
        const double spread = sqrt(deviation[i]);
        deviation[i] = isnormal(spread) && spread > fabs(mean[i]) * 1e-12 ? spread : 1;
    }
}

void dataset_scale(dataset *set, const double *mean, const double *deviation)
{
    const size_t n = set->inputs;
    for (size_t k = 0; k < set->rows * n; k++)
        set->x[k] = (set->x[k] - mean[k % n]) / deviation[k % n];
}

@ The rows are exchanged as |mlp_train| exchanges the numbers of the rows, but here the table itself is moved.

@<Working with a table@>=
void dataset_shuffle(dataset *set, uint64_t seed)
{
    const size_t n = set->inputs;
    for (size_t i = set->rows; i > 1; i--) {
        const size_t j = (size_t)splitmix_below(&seed, i), label = set->label[i - 1];
        double *const here = set->x + (i - 1) * n, *const there = set->x + j * n;
        set->label[i - 1] = set->label[j];
        set->label[j] = label;
        for (size_t c = 0; c < n; c++) {
            const double moved = here[c];
            here[c] = there[c];
            there[c] = moved;
        }
    }
}

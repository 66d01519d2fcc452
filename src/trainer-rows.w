@*1 A trainer.
Now the third module. A trainer belongs to a file of cells, and holds the rows of all words and all context words.

@<Declarations of the trainer module@>=
typedef struct trainer trainer;

/* Makes a trainer for these cells with random first vectors; the caller ends it with |trainer_destroy|, before the
   cells are closed. |WOVEN_BAD_ARGUMENT| when |n| or |threads| is 0, when |eta| is negative or not finite, or when the
   cells were prepared by other rules; |WOVEN_TOO_LARGE|, |WOVEN_NO_MEMORY|. */
woven_status trainer_create(trainer **made, const trainer_cells *all, const trainer_rules *rules);
void trainer_destroy(trainer *made); /* a null pointer is fine */

@ The rows of the words come first, then those of the context words, all in one block of memory. Whether its numbers
are |float| or |double| is known only when the program runs, so the pointer is one to |void|, which is \CEE/'s word
for ``something''.

@<A trainer and its rows@>=
struct trainer {
    const trainer_cells *cells;
    trainer_rules rules;
    trainer_kernel kernel;
    void *row;       /* |2*words*length| numbers */
    size_t words, length, bytes;
    uint64_t passes; /* finished */
    size_t diagonal; /* how many diagonals of the pass in hand are done, */
    double loss;     /* and the loss that was found on them */
};

@ Two small functions know about the two kinds of numbers; the rest of the module need not.

@<A trainer and its rows@>=
static double read_number(const trainer *made, size_t row, size_t place)
{
    const size_t i = row * made->length + place;
    if (made->rules.precision == TRAINER_FLOAT)
        return (double)((const float *)made->row)[i];
    return ((const double *)made->row)[i];
}
@#
static void write_number(trainer *made, size_t row, size_t place, double number)
{
    const size_t i = row * made->length + place;
    if (made->rules.precision == TRAINER_FLOAT)
        ((float *)made->row)[i] = (float)number;
    else
        ((double *)made->row)[i] = number;
}

@ The first numbers lie between $-\tfrac12$ and~$\tfrac12$, divided by~$n$. Each row has a stream of random numbers of
its own, so that what a row begins with depends on the seed and on its number, and on nothing else. The zeros that
fill a row up need sums that are not zero, for the loop divides by the roots of all.

@<A trainer and its rows@>=
static void begin_row(trainer *made, size_t row)
{
    const size_t n = made->rules.n, one = row < made->words ? n + 1 : n;
    uint64_t state = made->rules.seed, stream = splitmix_bits(&state) + row;
    stream = splitmix_bits(&stream);
    for (size_t k = 0; k < made->length / 2; k++) {
        double first = 0;
        if (k == one)
            first = 1;
        else if (k < n + 2)
            first = (splitmix_uniform(&stream) - 0.5) / (double)n;
        write_number(made, row, trainer_place(k), first);
        write_number(made, row, trainer_sum_place(k, n), 1);
    }
}

@ Memory is asked for in whole large pages, and the operating system is told that large pages would be welcome. It
keeps a table of where each page is; with large ones the table is small, and random rows are found sooner. If it has
none to give, nothing is lost.
@^page of memory@>

@<A trainer and its rows@>=
enum { LARGE_PAGE = 1 << 21 };
@#
static woven_status find_room(trainer *made)
{
    size_t numbers, whole;
    const size_t size = made->rules.precision == TRAINER_FLOAT ? sizeof(float) : sizeof(double);
    if (made->rules.n > SIZE_MAX / 4 || !size_product(2 * made->words, made->length, &numbers) @|
        || !size_product(numbers, size, &made->bytes) || !size_sum(made->bytes, LARGE_PAGE - 1, &whole))
        return WOVEN_TOO_LARGE;
    const bool large = made->bytes >= LARGE_PAGE;
    const size_t page = large ? LARGE_PAGE : TRAINER_LINE;
    made->row = aligned_alloc(page, (made->bytes + page - 1) / page * page);
    if (made->row == NULL)
        return WOVEN_NO_MEMORY;
#ifdef MADV_HUGEPAGE
    if (large)
        madvise(made->row, made->bytes, MADV_HUGEPAGE);
#endif
    return WOVEN_OK;
}

@ The kernel is the fastest that this processor can run.

@<A trainer and its rows@>=
static bool can_be_followed(const trainer_rules *rules)
{
    return rules->n > 0 && rules->threads > 0 && rules->eta >= 0 && isfinite(rules->eta);
}
@#
static woven_status begin_rows(trainer *made)
{
    const woven_status status = find_room(made);
    for (size_t row = 0; status == WOVEN_OK && row < 2 * made->words; row++)
        begin_row(made, row);
    return status;
}

@ A trainer that cannot have its rows is given back at once.

@<A trainer and its rows@>=
woven_status trainer_create(trainer **made, const trainer_cells *all, const trainer_rules *rules)
{
    trainer_kernel kernel[TRAINER_KERNELS_MAX];
    if (!can_be_followed(rules) || !trainer_cells_follow(all, rules))
        return WOVEN_BAD_ARGUMENT;
    trainer *const begun = calloc(1, sizeof *begun);
    if (begun == NULL)
        return WOVEN_NO_MEMORY;
    trainer_kernels(kernel);
    begun->cells = all, begun->rules = *rules, begun->kernel = kernel[0];
    begun->words = trainer_cells_words(all), begun->length = trainer_row_length(rules->n);
    const woven_status status = begin_rows(begun);
    if (status == WOVEN_OK)
        *made = begun;
    else
        trainer_destroy(begun);
    return status;
}

@ Given back is what |aligned_alloc| and |calloc| have found.

@<A trainer and its rows@>=
void trainer_destroy(trainer *made)
{
    if (made != NULL)
        free(made->row);
    free(made);
}

@ After the training, or between two passes, the vectors can be taken out. \Cref{ch:glove} said why the sum of both
vectors is the usual choice.

@<Declarations of the trainer module@>=

typedef enum { TRAINER_SUM, TRAINER_WORD, TRAINER_CONTEXT } trainer_vector;

/* Stores in |vector[n]| and |*bias|, unless that is |NULL|, what was learned about |word|: as a word, as a context
   word, or the sum of both. */
void trainer_get(const trainer *made, size_t word, trainer_vector which, double *vector, double *bias);

@ The row of a context word has its 1 before the bias.

@<A trainer and its rows@>=
void trainer_get(const trainer *made, size_t word, trainer_vector which, double *vector, double *bias)
{
    const size_t n = made->rules.n, context = made->words + word;
    const double of_word = which != TRAINER_CONTEXT, of_context = which != TRAINER_WORD;
    for (size_t k = 0; k < n; k++)
        vector[k] = of_word * read_number(made, word, trainer_place(k)) @|
            + of_context * read_number(made, context, trainer_place(k));
    if (bias != NULL)
        *bias = of_word * read_number(made, word, trainer_place(n)) @|
            + of_context * read_number(made, context, trainer_place(n + 1));
}

@ In which order are the blocks visited? Diagonal by diagonal, so that many can be worked on at a time; and apart from
that in an order that is new in each pass. Three random orders are drawn, of the diagonals, of the rows of the board,
and of its columns. Rows and columns in another order make other diagonals.

@<Declarations of the trainer module@>=

/* Stores in |block[parts*parts]| the numbers of the blocks in the order of their visits, diagonal by diagonal, for pass
   number |pass|, from 0. */
void trainer_order(size_t parts, uint64_t seed, uint64_t pass, size_t *block);

@ The order of a pass has a stream of random numbers of its own, as rows have.

@<The order of the blocks@>=
static void shuffle_numbers(size_t *number, size_t count, uint64_t *state)
{
    for (size_t i = 0; i < count; i++)
        number[i] = i;
    for (size_t i = 0; i + 1 < count; i++) {
        const size_t other = i + (size_t)splitmix_below(state, count - i), kept = number[i];
        number[i] = number[other];
        number[other] = kept;
    }
}
@#
void trainer_order(size_t parts, uint64_t seed, uint64_t pass, size_t *block)
{
    size_t diagonal[TRAINER_PARTS_MAX], row[TRAINER_PARTS_MAX], column[TRAINER_PARTS_MAX];
    uint64_t state = ~seed, stream = splitmix_bits(&state) + pass;
    shuffle_numbers(diagonal, parts, &stream);
    shuffle_numbers(row, parts, &stream);
    shuffle_numbers(column, parts, &stream);
    for (size_t d = 0; d < parts; d++)
        for (size_t i = 0; i < parts; i++)
            *block++ = row[i] * parts + column[(i + diagonal[d]) % parts];
}

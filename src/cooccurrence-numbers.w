@*1 The numbers of this chapter.
The book's own prose is counted, and the cells go to a file that nobody reads.

@<Numbers of the cooccurrence chapter@>=
enum { GROWTH_WINDOW = 10, GROWTH_STEPS = 6 };

static uint64_t cooccurrence_numbers_count(char *text, size_t size, const vocabulary *known, size_t memory)
{
    const cooccurrence_rules rules = { GROWTH_WINDOW, true, false, memory, folder, NULL, NULL };
    uint64_t count;
    FILE *file, *const cells = fopen("/dev/null", "w");
    corpus *const words = corpus_numbers_open(&file, text, size);
    if (cells == NULL || cooccurrence_count(words, known, &rules, cells, &count) != WOVEN_OK)
        fail("count", "prose.txt");
    fclose(cells);
    corpus_close(words);
    fclose(file);
    return count;
}

@ The last step, with the whole prose, gives the numbers of the text.

@<Numbers of the cooccurrence chapter@>=

static void cooccurrence_last(double types, double cells, double types_before, double cells_before)
{
    number("cooccurrence-words", "%.0f", types);
    number("cooccurrence-table", "%.0f", types * types);
    number("cooccurrence-cells", "%.0f", cells);
    number("cooccurrence-share", "%.1f", 100 * cells / (types * types));
    number("cooccurrence-types-grow", "%.2f", types / types_before);
    number("cooccurrence-cells-grow", "%.2f", cells / cells_before);
}

@ A count takes eight bytes in a full table and a cell sixteen; a token takes eight, and a type sixteen and two binary
digits.

@<Numbers of the cooccurrence chapter@>=

static void cooccurrence_row(FILE *rows, double tokens, double types, double cells)
{
    fprintf(rows, "%.0f & %.0f & %.1f & %.1f & %.1f \\\\\n", tokens, types,@|
        8 * types * types / 1e6, 16 * cells / 1e6, (8 * tokens + 16.25 * types) / 1e6);
}

@ Growth is shown for a half of the prose, a quarter, and so on, always from its beginning. The first parts are the
smallest.

@<Numbers of the cooccurrence chapter@>=

static void cooccurrence_growth(char *prose, size_t size)
{
    FILE *const points = data_open("cooccurrence-growth.dat"), *const rows = data_open("cooccurrence-memory.tex");
    double types = 0, cells = 0;
    for (int step = GROWTH_STEPS; step >= 0; step--) {
        const size_t part = size >> step;
        vocabulary *const known = corpus_numbers_count(prose, part, 1);
        const double types_before = types, cells_before = cells;
        types = (double)known->words;
        cells = (double)cooccurrence_numbers_count(prose, part, known, 1 << 22);
        fprintf(points, "%.0f %.0f %.0f %.0f\n", (double)known->tokens, types, cells, types * types);
        if (step < 3)
            cooccurrence_row(rows, (double)known->tokens, types, cells);
        if (step == 0)
            cooccurrence_last(types, cells, types_before, cells_before);
        vocabulary_destroy(known);
    }
    data_close(rows);
    data_close(points);
}

@ The unit of exact counting is the least common multiple of the first numbers, and it is found here in another way than
in the library: for each prime, its largest power that is not beyond them.

@<Numbers of the cooccurrence chapter@>=
@<Limits of the piles@>@;

static double cooccurrence_unit(void)
{
    double unit = 1;
    for (int p = 2; p <= COOCCURRENCE_WINDOW_EXACT; p++) {
        bool prime = true;
        for (int q = 2; q < p; q++)
            prime = prime && p % q != 0;
        for (int power = p; prime && power <= COOCCURRENCE_WINDOW_EXACT; power *= p)
            unit *= p;
    }
    return unit;
}

@ All together.

@<Numbers of the cooccurrence chapter@>=

static void numbers_cooccurrence(void)
{
    size_t size;
    char *const prose = corpus_numbers_prose(&size);
    cooccurrence_growth(prose, size);
    number("cooccurrence-window", "%.0f", GROWTH_WINDOW);
    number("cooccurrence-exact", "%.0f", COOCCURRENCE_WINDOW_EXACT);
    number("cooccurrence-unit", "%.0f", cooccurrence_unit());
    number("cooccurrence-piles", "%.0f", PILES);
    number("cooccurrence-levels", "%.0f", LEVELS);
    number("cooccurrence-piles-most", "%.0f", PILES * LEVELS);
    number("cooccurrence-pieces", "%.0f", floor(pow(PILES, LEVELS) / 1e9));
    free(prose);
}

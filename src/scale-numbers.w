@*1 The numbers of this chapter.
The figure shows what was recorded of texts that were a sixteenth, an eighth, a quarter, a half and all of one corpus.

@<Numbers of the scale chapter@>=
static const char *const scale_part[] = {"16", "8", "4", "2", "1"};
enum { SCALE_PARTS = 5, SCALE_GROWTH_N = 50 };

static double scale_growth(int part, const char *column)
{
    return recorded("growth.csv", scale_part[part], column);
}

static void numbers_scale_growth(void)
{
    FILE *const rows = data_open("growth.dat");
    for (int part = 0; part < SCALE_PARTS; part++)
        fprintf(rows, "%g %g %g %g %g %g %g\n", scale_growth(part, "tokens") / 1e6, scale_growth(part, "count_seconds"),@|
            scale_growth(part, "prepare_seconds"), scale_growth(part, "pass_seconds"),@|
            scale_growth(part, "count_bytes") / 1e6, scale_growth(part, "train_bytes") / 1e6,@|
            scale_growth(0, "prepare_seconds") * scale_growth(part, "tokens") / scale_growth(0, "tokens"));
    data_close(rows);
    number("scale-growth-n", "%.0f", SCALE_GROWTH_N);
    number("scale-tokens-first", "%.0f", scale_growth(0, "tokens") / 1e6);
    number("scale-tokens-last", "%.0f", scale_growth(SCALE_PARTS - 1, "tokens") / 1e6);
    number("scale-token-first", "%.2f", 1e6 * scale_growth(0, "count_seconds") / scale_growth(0, "tokens"));
    number("scale-token-last", "%.2f",
        1e6 * scale_growth(SCALE_PARTS - 1, "count_seconds") / scale_growth(SCALE_PARTS - 1, "tokens"));
}

@ The date and the machine come from the same folder.

@<Numbers of the scale chapter@>=

static void numbers_scale_machine(void)
{
    char text[64];
    recorded_text("bench-machine.csv", "date", "value", text, sizeof text);
    numbers_text("scale-date", text);
    recorded_text("bench-machine.csv", "processor", "value", text, sizeof text);
    numbers_text("scale-processor", text);
}

@ The cells of the long text follow from the exponent.

@<Numbers of the scale chapter@>=

static double numbers_scale_cells(double tokens)
{
    const int last = SCALE_PARTS - 1;
    const double longest = scale_growth(last, "tokens");
    const double exponent = log(scale_growth(last, "cells") / scale_growth(0, "cells")) @|
        / log(longest / scale_growth(0, "tokens"));
    const double cells = scale_growth(last, "cells") * pow(tokens / longest, exponent);
    number("scale-exponent", "%.2f", exponent);
    number("scale-exponent-paper", "%.1f", 0.8);
    number("scale-tokens-billions", "%.0f", tokens / 1e9);
    number("scale-cells-billions", "%.0f", cells / 1e9);
    number("scale-cell-bytes", "%.0f", (double)sizeof(trainer_cell));
    number("scale-cells-tb", "%.1f", cells * sizeof(trainer_cell) / 1e12);
    return cells;
}

@ The time of a pass grows with the length of the rows. Of the rates, those of the longest text count.

@<Numbers of the scale chapter@>=

static double numbers_scale_pass(double cells, size_t n)
{
    const int last = SCALE_PARTS - 1;
    const double rate = scale_growth(last, "cells") / scale_growth(last, "pass_seconds");
    const double pass = cells / rate * (double)(n + 1) / (SCALE_GROWTH_N + 1);
    number("scale-n", "%.0f", (double)n);
    number("scale-cell-rate", "%.1f", rate / 1e6);
    number("scale-pass-days", "%.1f", pass / (24 * 3600));
    return pass;
}

@ An average sends the whole table to where the sums are formed, and the sums back, once for each stage.

@<Numbers of the scale chapter@>=

static void numbers_scale_sum(void)
{
    const double tokens = 840e9, words = 2.2e6, passes = 100, machines = 16, cores = 16, bits = 10e9, hour = 3600;
    const size_t n = 300;
    const double rate = scale_growth(SCALE_PARTS - 1, "tokens") / scale_growth(SCALE_PARTS - 1, "count_seconds");
    const double all_passes = passes * numbers_scale_pass(numbers_scale_cells(tokens), n);
    const double table = 2 * words * (double)trainer_row_length(n) * sizeof(float);
    number("scale-passes", "%.0f", passes);
    number("scale-words-millions", "%.1f", words / 1e6);
    number("scale-count-rate", "%.1f", rate / 1e6);
    number("scale-count-days", "%.1f", tokens / rate / (24 * hour));
    number("scale-table-gb", "%.1f", table / 1e9);
    number("scale-train-days", "%.0f", all_passes / (24 * hour));
    number("scale-machines", "%.0f", machines);
    number("scale-cores", "%.0f", cores);
    number("scale-all-hours", "%.1f", (all_passes + tokens / rate) / (machines * cores) / hour);
    number("scale-network-gbit", "%.0f", bits / 1e9);
    number("scale-network-hours", "%.1f", passes * machines * 2 * table * 8 / bits / hour);
}

@ For the table of losses, one program plays all machines in turn. It needs the cells of the prose.

@<Numbers of the scale chapter@>=

static FILE *scale_cells(size_t *words)
{
    char path[FILENAME_MAX];
    const corpus_rules reading = @[{ .lower_case = true, .boundary = CORPUS_LINES }@];
    const cooccurrence_rules counting = @[{ .window = 5, .symmetric = true, .memory = 1 << 24, .folder = folder }@];
    uint64_t count;
    corpus *text;
    vocabulary *known;
    snprintf(path, sizeof path, "%s/prose.txt", folder);
    FILE *const file = fopen(path, "rb"), *const cells = tmpfile();
    if (file == NULL || cells == NULL || corpus_open(&text, file, &reading) != WOVEN_OK @|
        || vocabulary_count(&known, text, 3, SIZE_MAX) != WOVEN_OK)
        fail("read", "prose.txt");
    corpus_close(text);
    rewind(file);
    if (corpus_open(&text, file, &reading) != WOVEN_OK @|
        || cooccurrence_count(text, known, &counting, cells, &count) != WOVEN_OK)
        fail("count", "prose.txt");
    corpus_close(text);
    *words = known->words;
    vocabulary_destroy(known);
    fclose(file);
    return cells;
}

@ What messages do between machines, loops do here: the visits are added up, the rows are weighed, and their sum is handed
to all.

@<Numbers of the scale chapter@>=

enum { SCALE_RANKS_MAX = 8, SCALE_TEST_N = 20, SCALE_TEST_PASSES = 10 };

static void scale_average(shard *all, size_t ranks, uint64_t *seen)
{
    const size_t rows = shard_rows(all), numbers = shard_numbers(all);
    memset(seen, 0, rows * sizeof *seen);
    for (size_t rank = 0; rank < ranks; rank++)
        for (size_t row = 0; row < rows; row++)
            seen[row] += all[rank].seen[row];
    for (size_t rank = 0; rank < ranks; rank++)
        shard_weigh(&all[rank], seen);
    for (size_t rank = 1; rank < ranks; rank++)
        for (size_t i = 0; i < numbers; i++)
            shard_table(all)[i] += shard_table(&all[rank])[i];
    for (size_t rank = 1; rank < ranks; rank++)
        memcpy(shard_table(&all[rank]), shard_table(all), numbers * sizeof(float));
}

@ A training with so many machines, an average after every so many stages, and the loss at its end.

@<Numbers of the scale chapter@>=

static double scale_loss(FILE *cells, size_t words, size_t ranks, size_t every)
{
    const trainer_rules rules = @[{ .n = SCALE_TEST_N, .x_max = 10, .alpha = 0.75, .eta = 0.05, .seed = 1,
        .precision = TRAINER_FLOAT, .threads = 1, .deterministic = true }@];
    shard all[SCALE_RANKS_MAX];
    double loss = 0, count = 0;
    uint64_t *const seen = calloc(2 * words, sizeof *seen);
    for (size_t rank = 0; rank < ranks; rank++)
        if (seen == NULL || shard_create(&all[rank], cells, words, &rules, ranks, rank, "scale.cells") != WOVEN_OK)
            fail("train on", "prose.txt");
    for (uint64_t pass = 0; pass < SCALE_TEST_PASSES; pass++)
        for (size_t stage = 0; stage < ranks; stage++) {
            for (size_t rank = 0; rank < ranks; rank++)
                shard_stage(&all[rank], pass, stage);
            if ((stage + 1) % every == 0)
                scale_average(all, ranks, seen);
        }
    for (size_t rank = 0; rank < ranks; shard_destroy(&all[rank++]))
        loss += shard_loss(&all[rank]), count += (double)trainer_cells_count(all[rank].cells);
    free(seen);
    return loss / count;
}

@ And the table.

@<Numbers of the scale chapter@>=

static void numbers_scale_losses(void)
{
    size_t words;
    FILE *const cells = scale_cells(&words), *const rows = data_open("scale-loss.tex");
    const double alone = scale_loss(cells, words, 1, 1);
    fprintf(rows, "1 & %.5f & 100.0 & %.5f & 100.0\\\\\n", alone, alone);
    for (size_t ranks = 2; ranks <= SCALE_RANKS_MAX; ranks *= 2) {
        const double staged = scale_loss(cells, words, ranks, 1), rarely = scale_loss(cells, words, ranks, ranks);
        fprintf(rows, "%zu & %.5f & %.1f & %.5f & %.1f\\\\\n", ranks, staged, 100 * staged / alone, rarely,@|
            100 * rarely / alone);
    }
    data_close(rows);
    fclose(cells);
    number("scale-test-n", "%.0f", SCALE_TEST_N);
    number("scale-test-passes", "%.0f", SCALE_TEST_PASSES);
}

static void numbers_scale(void)
{
    numbers_scale_growth();
    numbers_scale_machine();
    numbers_scale_sum();
    numbers_scale_losses();
}

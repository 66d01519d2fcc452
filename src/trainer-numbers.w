@*1 The numbers of this chapter.
The text quotes some sizes, and shows how an invented language is learned. It has \val{trainer-invented} words, each
of which belongs to one of \val{trainer-themes} themes. Word number~$i$ is drawn about as often as $1/(i+1)$ says, and
pairs of one theme are four times as likely as others. The corpora of the last chapters would do as well, but what is
invented here cannot change when a chapter is written anew.

@<Numbers of the trainer chapter@>=
enum { TRAINER_INVENTED = 300, TRAINER_THEMES = 6, TRAINER_PAIRS = 200000, TRAINER_RATES = 4, TRAINER_SHOWN = 30 };
@#
static FILE *invent_cells(void)
{
    static double count[TRAINER_INVENTED][TRAINER_INVENTED];
    uint64_t state = 1;
    for (int pair = 0; pair < TRAINER_PAIRS; ) {
        const size_t i = (size_t)pow(TRAINER_INVENTED + 1, splitmix_uniform(&state)) - 1;
        const size_t j = (size_t)pow(TRAINER_INVENTED + 1, splitmix_uniform(&state)) - 1;
        if (i % TRAINER_THEMES != j % TRAINER_THEMES && splitmix_below(&state, 4) != 0)
            continue;
        count[i][j]++, count[j][i]++, pair++;
    }
    FILE *const cells = tmpfile();
    for (uint32_t i = 0; cells != NULL && i < TRAINER_INVENTED; i++)
        for (uint32_t j = 0; j < TRAINER_INVENTED; j++)
            if (count[i][j] > 0)
                fwrite(&(cooccurrence_cell)@[{ i, j, count[i][j] }@], sizeof(cooccurrence_cell), 1, cells);
    return cells;
}

@ One training, with its losses.

@<Numbers of the trainer chapter@>=
static double train_invented(const trainer_cells *all, const trainer_rules *rules, FILE *points, double *first)
{
    trainer *made;
    double last = 0;
    if (trainer_create(&made, all, rules) != WOVEN_OK)
        fail("train", "the invented language");
    for (int pass = 1; pass <= TRAINER_SHOWN; pass++) {
        if (trainer_pass(made, NULL, NULL, &last) != WOVEN_OK)
            fail("train", "the invented language");
        if (pass == 1)
            *first = last;
        if (points != NULL)
            fprintf(points, "%g %d %.5f\n", rules->eta, pass, last);
    }
    if (points != NULL)
        fputs("\n\n", points);
    trainer_destroy(made);
    return last;
}

@ Four learning rates, each ten times as large as the one before; then once more with |float| numbers and three threads.

@<Numbers of the trainer chapter@>=
static void numbers_rates(const trainer_cells *all, trainer_rules rules)
{
    FILE *const points = data_open("trainer-rates.dat");
    double loss[TRAINER_RATES], first;
    rules.eta = 5e-3;
    for (int rate = 0; rate < TRAINER_RATES; rate++, rules.eta *= 10)
        loss[rate] = train_invented(all, &rules, points, &first);
    data_close(points);
    number("trainer-rate-first", "%.2f", first);
    number("trainer-rate-usual", "%.4f", loss[1]);
    number("trainer-rate-most", "%.3f", loss[TRAINER_RATES - 1]);
    rules.eta = 5e-2;
    rules.threads = 3;
    number("trainer-three-threads", "%g", train_invented(all, &rules, NULL, &first) - loss[1]);
    rules.precision = TRAINER_FLOAT;
    number("trainer-float-loss", "%.4f", train_invented(all, &rules, NULL, &first));
}

@ The prepared cells need a file, which is removed when it has been opened: what is mapped stays.

@<Numbers of the trainer chapter@>=
static void numbers_invented(void)
{
    const trainer_rules rules = @[{ .n = 20, .x_max = 10, .alpha = 0.75, .eta = 0.05, .seed = 1,
        .precision = TRAINER_DOUBLE, .threads = 1, .deterministic = true }@];
    char path[FILENAME_MAX];
    trainer_cells *all;
    FILE *const cells = invent_cells();
    snprintf(path, sizeof path, "%s/trainer.cells", folder);
    if (cells == NULL || trainer_prepare(cells, TRAINER_INVENTED, &rules, path) != WOVEN_OK @|
        || trainer_cells_open(&all, path) != WOVEN_OK)
        fail("prepare", "trainer.cells");
    fclose(cells);
    remove(path);
    number("trainer-invented", "%.0f", TRAINER_INVENTED);
    number("trainer-themes", "%.0f", TRAINER_THEMES);
    number("trainer-cells", "%.0f", (double)trainer_cells_count(all));
    number("trainer-passes", "%.0f", TRAINER_SHOWN);
    numbers_rates(all, rules);
    trainer_cells_close(all);
}

@ The costs of a cell. Of |bytes| bytes that begin anywhere, a number of type |double| being where it may be, at most
so many lines are touched.

@<Numbers of the trainer chapter@>=
static size_t lines_at_most(size_t bytes)
{
    return (bytes + TRAINER_LINE - sizeof(double) + TRAINER_LINE - 1) / TRAINER_LINE;
}
@#
static void numbers_costs(size_t n)
{
    const size_t length = trainer_row_length(n), eights = (length / 2 + TRAINER_LANES - 1) / TRAINER_LANES;
    number("trainer-plain-logs", "%.0f", 2);
    number("trainer-logs", "%.0f", 0);
    number("trainer-plain-roots", "%.0f", (double)(2 * (n + 1)));
    number("trainer-roots", "%.0f", (double)length);
    number("trainer-divisions", "%.0f", (double)length / 2);
    number("trainer-plain-instructions", "%.0f", (double)(4 * (n + 1)));
    number("trainer-instructions", "%.0f", (double)(3 * eights));
    number("trainer-plain-places", "%.0f", 4);
    number("trainer-places", "%.0f", 2);
    number("trainer-plain-lines", "%.0f", (double)(4 * lines_at_most((n + 1) * sizeof(double))));
    number("trainer-lines", "%.0f", (double)(2 * length * sizeof(double) / TRAINER_LINE));
}

@ Sizes, in the order of the text.

@<Numbers of the trainer chapter@>=
static void numbers_trainer(void)
{
    const double words = 1e5, eta = 0.05;
    const size_t n = 50;
    number("trainer-words", "%.0f", words);
    number("trainer-table-gib", "%.0f", words * words * sizeof(double) / (1024.0 * 1024 * 1024));
    number("trainer-line", "%.0f", TRAINER_LINE);
    number("trainer-float-digits", "%.0f", FLT_DIG);
    number("trainer-double-digits", "%.0f", DBL_DIG);
    number("trainer-cell-bytes", "%.0f", sizeof(trainer_cell));
    number("trainer-n", "%.0f", (double)n);
    number("trainer-rows-mib", "%.0f", 2 * words * (double)(trainer_row_length(n) * sizeof(float)) / (1024 * 1024));
    number("trainer-eta", "%g", eta);
    number("trainer-eta-sum", "%g", 1 / (eta * eta));
    number("trainer-parts", "%.0f", TRAINER_PARTS_MAX);
    number("trainer-blocks", "%.0f", TRAINER_PARTS_MAX * TRAINER_PARTS_MAX);
    numbers_costs(n);
    numbers_invented();
    numbers_speed();
}

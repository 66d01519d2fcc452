@*1 Its share of the cells.
A shard goes through the file of all cells once, and copies those of its words into a file of its own. The parts of the
board stay as they are; only that most words of a part belong to other shards.

@<Making a shard@>=
static woven_status copy_share(FILE *cells, FILE *share, size_t ranks, size_t rank)
{
    cooccurrence_cell cell;
    rewind(cells);
    while (fread(&cell, sizeof cell, 1, cells) == 1)
        if (cell.word % ranks == rank && fwrite(&cell, sizeof cell, 1, share) != 1)
            return WOVEN_CANNOT_WRITE;
    if (ferror(cells))
        return WOVEN_CANNOT_READ;
    return fflush(share) == 0 ? WOVEN_OK : WOVEN_CANNOT_WRITE;
}

@ The prepared file loses its name as soon as it is open. Its bytes stay until they are used no more, and nothing is left
behind, even if the program ends badly.

@<Making a shard@>=

static woven_status open_share(shard *made, FILE *share, size_t words, const char *path)
{
    woven_status status = trainer_prepare(share, words, &made->rules, path);
    if (status != WOVEN_OK)
        return status;
    status = trainer_cells_open(&made->cells, path);
    remove(path);
    return status == WOVEN_OK ? trainer_create(&made->trained, made->cells, &made->rules) : status;
}

@ Rows begin with random numbers that depend on the seed and on the number of the row. So all shards begin with the same
ones, without a word between them.

@<Making a shard@>=

woven_status shard_create(shard *made, FILE *cells, size_t words, const trainer_rules *rules, size_t ranks, size_t rank,
    const char *path)
{
    *made = (shard)@[{ ranks, rank, *rules, NULL, NULL, NULL }@];
    if (rank >= ranks || ranks > TRAINER_PARTS_MAX || rules->precision != TRAINER_FLOAT)
        return WOVEN_BAD_ARGUMENT;
    FILE *const share = tmpfile();
    if (share == NULL)
        return WOVEN_CANNOT_OPEN;
    woven_status status = copy_share(cells, share, ranks, rank);
    if (status == WOVEN_OK)
        status = open_share(made, share, words, path);
    fclose(share);
    if (status == WOVEN_OK && (made->seen = calloc(2 * words, sizeof *made->seen)) == NULL)
        status = WOVEN_NO_MEMORY;
    if (status != WOVEN_OK)
        shard_destroy(made);
    return status;
}

@ What was not made is a null pointer, and ending a null pointer does no harm.

@<Making a shard@>=

void shard_destroy(shard *made)
{
    trainer_destroy(made->trained);
    trainer_cells_close(made->cells);
    free(made->seen);
    made->trained = NULL, made->cells = NULL, made->seen = NULL;
}

@ The sizes follow from the vocabulary and from the length of a row.

@<Making a shard@>=

size_t shard_rows(const shard *mine)
{
    return 2 * trainer_cells_words(mine->cells);
}

size_t shard_numbers(const shard *mine)
{
    return shard_rows(mine) * trainer_row_length(mine->rules.n);
}

float *shard_table(const shard *mine)
{
    return trainer_rows(mine->trained);
}

@*1 A stage.
A block of the board is a part of the words and a part of the context words. In stage number~$s$ the shard of rank~$r$
takes the context words whose part leaves the remainder that $r+s$ does. The kernel does the training, with the fastest
instructions that the processor has.

@<A stage of a shard@>=
static double visit_block(const shard *mine, size_t block, double eta)
{
    trainer_kernel kernel[TRAINER_KERNELS_MAX];
    size_t cells;
    const trainer_cell *const cell = trainer_cells_block(mine->cells, block, &cells);
    float *const words = shard_table(mine), *const contexts = words + shard_numbers(mine) / 2;
    trainer_kernels(kernel);
    return kernel[0].visit_float(cell, cells, words, contexts, mine->rules.n, eta);
}

@ Whoever averages must know who has seen what. So the visits are counted, for each row.

@<A stage of a shard@>=

static void note_visits(shard *mine, size_t block)
{
    size_t cells;
    const trainer_cell *const cell = trainer_cells_block(mine->cells, block, &cells);
    uint64_t *const contexts = mine->seen + shard_rows(mine) / 2;
    for (size_t k = 0; k < cells; k++) {
        mine->seen[cell[k].word]++;
        contexts[cell[k].context]++;
    }
}

@ The order of the blocks is that of a pass on a single machine, without those that are not of this stage.

@<A stage of a shard@>=

double shard_stage(shard *mine, uint64_t pass, size_t stage)
{
    const size_t parts = trainer_cells_parts(mine->cells), group = (mine->rank + stage) % mine->ranks;
    size_t block[TRAINER_PARTS_MAX * TRAINER_PARTS_MAX];
    double losses = 0;
    trainer_order(parts, mine->rules.seed, pass, block);
    for (size_t i = 0; i < parts * parts; i++)
        if (block[i] % parts % mine->ranks == group) {
            losses += visit_block(mine, block[i], mine->rules.eta);
            note_visits(mine, block[i]);
        }
    return losses;
}

@ With a learning rate of~0 the kernel looks at the cells without moving any row. That gives the loss of the vectors as
they are.

@<A stage of a shard@>=

double shard_loss(const shard *mine)
{
    const size_t parts = trainer_cells_parts(mine->cells);
    double losses = 0;
    for (size_t block = 0; block < parts * parts; block++)
        losses += visit_block(mine, block, 0);
    return losses;
}

@*1 The average.
A row that nobody has visited is the same everywhere; let rank~0 keep it. Multiplying by~1 and by~0, and adding zeros,
loses not a single digit. So in stages the result does not depend on how the sum over the machines is formed, and comes out
the same on every network.
@^determinism@>

The row goes into the average whole: with the vector its sums of squared slopes, which AdaGrad needs, are averaged, too.

@<The average of the shards@>=
static float weight_of(const shard *mine, size_t row, uint64_t seen_by_all)
{
    if (seen_by_all == 0)
        return mine->rank == 0 ? 1 : 0;
    return (float)((double)mine->seen[row] / (double)seen_by_all);
}

void shard_weigh(shard *mine, const uint64_t *seen_by_all)
{
    const size_t rows = shard_rows(mine), length = trainer_row_length(mine->rules.n);
    float *const table = shard_table(mine);
    for (size_t row = 0; row < rows; row++) {
        const float weight = weight_of(mine, row, seen_by_all[row]);
        for (size_t k = 0; k < length; k++)
            table[row * length + k] *= weight;
        mine->seen[row] = 0;
    }
}

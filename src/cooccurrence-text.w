@*1 The whole text.
What remains is to read. Words become numbers, and breaks become gaps.

@<Counting a whole text@>=
static woven_status read_text(pair_counter *counter)
{
    const char *word;
    size_t length;
    for (uint64_t tokens = 0;; tokens++) {
        const corpus_token token = corpus_next(counter->text, &word, &length);
        if (token == CORPUS_END || token == CORPUS_FAILED)
            return token == CORPUS_END ? WOVEN_OK : WOVEN_CANNOT_READ;
        if (tokens % 65536 == 0 && !goes_on(counter))
            return WOVEN_INTERRUPTED;
        const size_t number = token == CORPUS_WORD ? vocabulary_find(counter->known, word, length) : counter->gap;
        if (number == SIZE_MAX)
            continue;
        if (counter->end + 1 == counter->room) {
            const woven_status status = put_piece_away(counter);
            if (status != WOVEN_OK)
                return status;
        }
        counter->piece[counter->end++] = (uint32_t)number;
    }
}

@ When the text is at its end, the last piece goes either straight into the file of cells or onto its pile, and all
piles are merged, |PILES| at a time.

@<Counting a whole text@>=

static woven_status write_cells(pair_counter *counter, FILE *cells, uint64_t *count)
{
    const bool one_piece = counter->piles == 0;
    woven_status status = one_piece ? WOVEN_OK : put_piece_away(counter);
    while (status == WOVEN_OK && counter->piles > PILES)
        status = merge_to_pile(counter, PILES);
    card_box out = new_box(counter, cells, counter->unit);
    if (status == WOVEN_OK)
        status = one_piece ? count_piece(counter, &out) : merge_piles(counter, counter->piles, &out);
    if (status == WOVEN_OK && fflush(cells) != 0)
        status = WOVEN_CANNOT_WRITE;
    *count = out.written;
    return status == WOVEN_OK && out.written == 0 ? WOVEN_EMPTY : status;
}

@ The memory is divided before the work begins: an eighth for the boxes of a merge, and the rest for the piece and its
concordance, which take four bytes each for a token. A piece must be longer than the window, and its places must be
numbers of 32 binary digits.

@<Counting a whole text@>=

static void divide_memory(pair_counter *counter)
{
    const size_t memory = counter->rules->memory, least = PIECE_LEAST + 4 * counter->rules->window;
    counter->box = memory / 8 / sizeof(card) / (PILES + 1);
    if (counter->box < CARDS_LEAST)
        counter->box = CARDS_LEAST;
    if (counter->box > CARDS_MOST)
        counter->box = CARDS_MOST;
    counter->room = (memory - memory / 8) / (2 * sizeof(uint32_t));
    if (counter->room < least)
        counter->room = least;
    if (counter->room > UINT32_MAX)
        counter->room = UINT32_MAX;
}

@ So much is asked for at the beginning, and nothing afterwards. Memory that a program has asked for and never touches
costs nothing, so a short text takes no more than it needs, whatever |memory| allows.

@<Counting a whole text@>=

static woven_status make_room(pair_counter *counter)
{
    const size_t words = counter->gap;
    divide_memory(counter);
    counter->piece = malloc(counter->room * sizeof *counter->piece);
    counter->place = malloc(counter->room * sizeof *counter->place);
    counter->first = malloc((words + 3) * sizeof *counter->first);
    counter->row = calloc(words, sizeof *counter->row);
    counter->met = calloc(words / 64 + 1, sizeof *counter->met);
    counter->shelf = calloc(words / 4096 + 1, sizeof *counter->shelf);
    counter->weight = malloc((counter->rules->window + 1) * sizeof *counter->weight);
    counter->cards = malloc((PILES + 1) * counter->box * sizeof *counter->cards);
    if (counter->piece == NULL || counter->place == NULL || counter->first == NULL || counter->row == NULL
        || counter->met == NULL || counter->shelf == NULL || counter->weight == NULL || counter->cards == NULL)
        return WOVEN_NO_MEMORY;
    counter->piece[0] = counter->gap;
    counter->fresh = counter->end = 1;
    set_weights(counter);
    return WOVEN_OK;
}

@ And all of it is given back in the end, with the files of the piles if there are any left.

@<Counting a whole text@>=

static void clear_away(pair_counter *counter)
{
    for (size_t k = 0; k < counter->piles; k++)
        fclose(counter->pile[k].file);
    free(counter->piece);
    free(counter->place);
    free(counter->first);
    free(counter->row);
    free(counter->met);
    free(counter->shelf);
    free(counter->weight);
    free(counter->cards);
}

@ The whole is short.

@<Counting a whole text@>=

woven_status cooccurrence_count(corpus *text, const vocabulary *known, const cooccurrence_rules *rules, FILE *cells,
    uint64_t *count)
{
    pair_counter counter = { 0 };
    if (rules->window == 0)
        return WOVEN_BAD_ARGUMENT;
    if (rules->window > COOCCURRENCE_WINDOW_MAX || known->words >= UINT32_MAX)
        return WOVEN_TOO_LARGE;
    counter.rules = rules;
    counter.text = text;
    counter.known = known;
    counter.gap = (uint32_t)known->words;
    woven_status status = make_room(&counter);
    if (status == WOVEN_OK)
        status = read_text(&counter);
    if (status == WOVEN_OK)
        status = write_cells(&counter, cells, count);
    clear_away(&counter);
    return status;
}

@ \Cref{tab:cooccurrence-memory} sums up what this is good for. The full table would grow with the square of the types,
and has to be in memory. The cells that are not zero grow more slowly than the text, and lie on a disk. What must be in
memory is the piece with its concordance, eight bytes for each token until |memory| is used up, and not a byte more for
any further text; and some numbers for each type.

\begin{table}[t]
  \centering\small
  \captionabove{What counting takes in megabytes, for parts of this book, with a window of \val{cooccurrence-window} steps
    to both sides: the full table, the file of cells, and the piece of text with its concordance and the row.}
  \label{tab:cooccurrence-memory}
  \begin{tabular}{rrrrr}
    \toprule
    tokens & types & full table & cells, on disk & piece, in memory\\
    \midrule
    \rawinput{cooccurrence-memory}
    \bottomrule
  \end{tabular}
\end{table}

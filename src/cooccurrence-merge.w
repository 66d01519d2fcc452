@*1 Piles of cards.
Each piece of the text has its own cells, in order. If there is only one piece, they are the result. If there are more,
we do what lexicographers and librarians did for centuries when they had more slips of paper than a table would hold:
sort as many as you can into one pile, put the pile away, sort the next lot; and when all slips are in piles,
\emph{merge} the piles. Lay them out side by side, each with its first card on top. The card that comes first of all
must be one of those. Take it, and the next card of its pile comes to light. If cards for the same pair of words lie on
several piles, add their counts and make one card of them. All this needs to see only one card of each pile
(\cref{fig:cooccurrence-merge}), so the piles can be as high as a disk is large. The method is as old as the machines
that read and wrote magnetic tapes \citep{knuth1998}.
@^merging@>@^external sorting@>

\figureinput{cooccurrence-merge}

@ Cards are carried in boxes of some thousands, because asking the system to write a few bytes takes nearly as long as
asking it to write many. Whenever a box has been written, the user is told how far we are, and asked whether to go on.

@<Writing cells@>=
typedef struct {
    FILE *file;
    card *cards;
    size_t count, room;
    double unit; /* what the counts are divided by */
    uint64_t written;
    const pair_counter *counter;
} card_box;

@ A card is put into the box, and when the box is full it is emptied into the file.

@<Writing cells@>=

static bool goes_on(const pair_counter *counter)
{
    const cooccurrence_rules *const rules = counter->rules;
    return rules->progress == NULL || rules->progress(rules->context, corpus_bytes(counter->text));
}
@#
static woven_status empty_box(card_box *box)
{
    if (fwrite(box->cards, sizeof(card), box->count, box->file) != box->count)
        return WOVEN_CANNOT_WRITE;
    box->written += box->count;
    box->count = 0;
    return goes_on(box->counter) ? WOVEN_OK : WOVEN_INTERRUPTED;
}
@#
static inline woven_status put_card(card_box *box, card one)
{
    one.count /= box->unit;
    box->cards[box->count++] = one;
    return box->count < box->room ? WOVEN_OK : empty_box(box);
}

@ A pile is a file. We make it under a name that nobody else has, in the folder that the user chose, and remove the
name at once. The file itself lives on until it is closed, and however the program may end, nothing is left behind that
somebody would have to tidy up.
@^temporary file@>

@<Piles of cards@>=
static FILE *nameless_file(const char *folder)
{
    static const char pattern[] = "/woven-pile-XXXXXX";
    const char *const place = folder != NULL ? folder : ".";
    char *const path = malloc(strlen(place) + sizeof pattern);
    FILE *file = NULL;
    if (path == NULL)
        return NULL;
    strcat(strcpy(path, place), pattern);
    const int descriptor = mkstemp(path);
    if (descriptor >= 0) {
        unlink(path);
        file = fdopen(descriptor, "w+b");
        if (file == NULL)
            close(descriptor);
    }
    free(path);
    return file;
}

@ How many piles may lie on the table? A long text and a small memory could make thousands, and no system lets a program
have so many files open. So when there are \val{cooccurrence-piles} piles of the same \emph{level}, they are merged into
one of the next level. It is what we do with coins, ten small ones for a larger one, and it has the same effect: with
\val{cooccurrence-levels} levels there are never more than \val{cooccurrence-piles-most} piles, which is enough for
\val{cooccurrence-pieces} thousand million pieces of text, and each card is copied at most once for each level.

@<Limits of the piles@>=
enum { PILES = 16, LEVELS = 8 };
enum { CARDS_LEAST = 256, CARDS_MOST = 4096, PIECE_LEAST = 256 }; /* cards in a box, numbers in a piece */

@ The counter has a place for each of them, and boxes for a merge.

@<More of the counter@>=
struct {
    FILE *file;
    unsigned level;
} pile[PILES * LEVELS];
size_t piles;
card *cards; /* room for the boxes of a merge and one for its result */
size_t box; /* cards in each of them */

@ A new pile is begun with an empty box. Its cards count in units, so that adding them up later is exact.

@<Piles of cards@>=

static card_box new_box(const pair_counter *counter, FILE *file, double unit)
{
    return (card_box)@[{ file, counter->cards, 0, counter->box, unit, 0, counter }@];
}
@#
static woven_status begin_pile(pair_counter *counter, card_box *box)
{
    if (counter->piles == PILES * LEVELS)
        return WOVEN_TOO_LARGE;
    FILE *const file = nameless_file(counter->rules->folder);
    if (file == NULL)
        return WOVEN_CANNOT_OPEN;
    setvbuf(file, NULL, _IONBF, 0); /* the box is buffer enough */
    *box = new_box(counter, file, 1);
    return WOVEN_OK;
}

@ When all went well, the complete pile is put on the table, ready to be read from its beginning.

@<Piles of cards@>=

static woven_status keep_pile(pair_counter *counter, FILE *file, unsigned level, woven_status status)
{
    if (status == WOVEN_OK && fseek(file, 0, SEEK_SET) != 0)
        status = WOVEN_CANNOT_WRITE;
    if (status == WOVEN_OK) {
        counter->pile[counter->piles].file = file;
        counter->pile[counter->piles++].level = level;
    } else
        fclose(file);
    return status;
}

@ While piles are merged, each has a box of cards that were read from it.

@<Merging piles@>=
typedef struct {
    FILE *file;
    card *cards; /* the first of them, at |at|, lies on top */
    size_t at, count;
} open_pile;

static inline uint64_t card_order(const card *one)
{
    return (uint64_t)one->word << 32 | one->context;
}
@#
static inline uint64_t top_order(const open_pile *pile)
{
    return card_order(&pile->cards[pile->at]);
}
@#
/* Uncovers the next card; |count| is 0 when there is none. */
static woven_status uncover(open_pile *pile, size_t room)
{
    if (++pile->at < pile->count)
        return WOVEN_OK;
    pile->at = 0;
    pile->count = fread(pile->cards, sizeof(card), room, pile->file);
    return ferror(pile->file) ? WOVEN_CANNOT_READ : WOVEN_OK;
}

@ With many piles it would take long to look at all the top cards for the first one. So the piles stand in a
\emph{heap}, like a family tree: the pile at |i| comes before its two ``children'' at |2*i+1| and |2*i+2|. The first of
all is then at~0. When its top card has been taken, it may have to go down the tree, and changes places with the
earlier one of its children until it is where it belongs.
@^heap@>

@<Merging piles@>=

static void sink(open_pile *heap, size_t piles, size_t i)
{
    for (size_t child; (child = 2 * i + 1) < piles; i = child) {
        if (child + 1 < piles && top_order(&heap[child + 1]) < top_order(&heap[child]))
            child++;
        if (top_order(&heap[i]) <= top_order(&heap[child]))
            return;
        const open_pile moved = heap[i];
        heap[i] = heap[child];
        heap[child] = moved;
    }
}

@ A pile without cards leaves the heap, and the last one takes its place.

@<Merging piles@>=

static woven_status take_card(open_pile *heap, size_t *piles, size_t room, card *taken)
{
    *taken = heap->cards[heap->at];
    const woven_status status = uncover(heap, room);
    if (heap->count == 0)
        *heap = heap[--*piles];
    sink(heap, *piles, 0);
    return status;
}

@ The merge takes card after card. One that is of the same pair as the card in hand is added to it; for any other one
the card in hand is finished.

@<Merging piles@>=

static woven_status merge_heap(open_pile *heap, size_t piles, size_t room, card_box *out)
{
    card hand, next;
    if (piles == 0)
        return WOVEN_OK;
    woven_status status = take_card(heap, &piles, room, &hand);
    while (status == WOVEN_OK && piles > 0) {
        status = take_card(heap, &piles, room, &next);
        if (card_order(&next) == card_order(&hand))
            hand.count += next.count;
        else {
            if (status == WOVEN_OK)
                status = put_card(out, hand);
            hand = next;
        }
    }
    if (status == WOVEN_OK)
        status = put_card(out, hand);
    return status == WOVEN_OK ? empty_box(out) : status;
}

@ The last |count| piles on the table, at most |PILES|, are merged, and closed afterwards.

@<Merging piles@>=

static woven_status merge_piles(pair_counter *counter, size_t count, card_box *out)
{
    open_pile heap[PILES];
    woven_status status = WOVEN_OK;
    size_t open = 0;
    counter->piles -= count;
    for (size_t k = 0; k < count && status == WOVEN_OK; k++) {
        heap[open] = (open_pile)@[{ counter->pile[counter->piles + k].file,@|
            counter->cards + (k + 1) * counter->box, 0, 0 }@];
        status = uncover(&heap[open], counter->box);
        open += heap[open].count > 0;
    }
    for (size_t i = open; i-- > 0 && status == WOVEN_OK; )
        sink(heap, open, i);
    if (status == WOVEN_OK)
        status = merge_heap(heap, open, counter->box, out);
    for (size_t k = 0; k < count; k++)
        fclose(counter->pile[counter->piles + k].file);
    return status;
}

@ Usually their result is a new pile. After each pile that is put on the table we look whether there are enough of its
level, and go on as long as there are.

@<Merging piles@>=

static woven_status merge_to_pile(pair_counter *counter, size_t count)
{
    const unsigned level = counter->pile[counter->piles - count].level;
    card_box out;
    woven_status status = begin_pile(counter, &out);
    if (status != WOVEN_OK)
        return status;
    status = merge_piles(counter, count, &out);
    return keep_pile(counter, out.file, level + 1, status);
}
@#
static woven_status merge_full_levels(pair_counter *counter)
{
    woven_status status = WOVEN_OK;
    while (status == WOVEN_OK && counter->piles >= PILES
        && counter->pile[counter->piles - PILES].level == counter->pile[counter->piles - 1].level)
        status = merge_to_pile(counter, PILES);
    return status;
}

@ Thus ends a piece that is not the whole text.

@<Merging piles@>=

static woven_status put_piece_away(pair_counter *counter)
{
    card_box out;
    woven_status status = begin_pile(counter, &out);
    if (status != WOVEN_OK)
        return status;
    status = count_piece(counter, &out);
    status = keep_pile(counter, out.file, 0, status);
    if (status == WOVEN_OK)
        status = merge_full_levels(counter);
    next_piece(counter);
    return status;
}

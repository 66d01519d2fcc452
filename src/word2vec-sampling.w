@*1 Drawing words.
Which words should be drawn as negatives? Drawing all alike would mean words that nobody has heard of, and telling a
rare word from the true answer teaches little. Drawing them as often as they occur would mean mostly \emph{the} and
\emph{of}. The authors tried both, and found something between them to be best: the probability of drawing the
word~$j$ shall be proportional to the power $X_j^{3/4}$ of its count. It makes frequent words less frequent and rare
ones less rare, just as the weight $f$ of \cref{ch:glove} does, and with the same exponent.
@^noise distribution@>

So we need to draw one of many words, each with a probability of its own, several times for every guess. There is a
method that needs the same short time for any number of words, and it is a pretty one. Its inventor is Alastair Walker
\citep{walker1977}; the way to build its table in linear time is Michael Vose's \citep{vose1991}.
@^alias method@>@^Walker, Alastair J.@>@^Vose, Michael D.@>

@<Declarations of the word2vec module@>=
typedef struct word2vec_sampler word2vec_sampler;

/* Makes a table for drawing one of |words| numbers, number~|i| with a probability proportional to |weight[i]|. The
   weights are finite and not negative, and one at least is positive; otherwise |WOVEN_BAD_ARGUMENT|.
   |WOVEN_TOO_LARGE| for $2^{32}$ words and more, |WOVEN_NO_MEMORY|. */
woven_status word2vec_sampler_create(word2vec_sampler **made, const double *weight, size_t words);

/* Draws one of them, with random numbers from |*state|, as the functions of the module splitmix do. */
uint32_t word2vec_sampler_draw(const word2vec_sampler *table, uint64_t *state);
void word2vec_sampler_destroy(word2vec_sampler *table);

@ Imagine as many glasses as words, each large enough for the mean of all weights, and pour every word's weight into
its own glass. Some overflow, and some are not full. Now fill up each one that is not full from one that overflows.
In the end all are full, and in each there are at most two words: its own, and one more, the \emph{alias}. To draw,
choose a glass, all being equally likely, and then one of its two words by how much of the glass is whose.

@<Drawing words by their weights@>=
struct word2vec_sampler {
    size_t words;
    double *own; /* how much of each glass belongs to its own word: 1 is all of it */
    uint32_t *alias; /* whose the rest is */
};
@#
uint32_t word2vec_sampler_draw(const word2vec_sampler *table, uint64_t *state)
{
    const uint32_t glass = (uint32_t)splitmix_below(state, table->words);
    return splitmix_uniform(state) < table->own[glass] ? glass : table->alias[glass];
}
@#
void word2vec_sampler_destroy(word2vec_sampler *table)
{
    if (table != NULL) {
        free(table->own);
        free(table->alias);
    }
    free(table);
}

@ The glasses wait in two piles in the same array: those that are not full at its beginning, those that overflow at its
end. A glass that gives away too much changes its pile. Rounding may leave one or two that lack a hair; the rest of
these belongs to the word with the largest weight, to which every alias was set at first.

@<Drawing words by their weights@>=
static void fill_glasses(word2vec_sampler *table, uint32_t *pile, uint32_t largest)
{
    size_t low = 0, high = table->words;
    for (uint32_t i = 0; i < table->words; i++) {
        table->alias[i] = largest;
        if (table->own[i] < 1)
            pile[low++] = i;
        else
            pile[--high] = i;
    }
    while (low > 0 && high < table->words) {
        const uint32_t wanting = pile[--low], rich = pile[high];
        table->alias[wanting] = rich;
        table->own[rich] -= 1 - table->own[wanting];
        if (table->own[rich] < 1) {
            pile[low++] = rich;
            high++;
        }
    }
}

@ Before that, the weights are measured in glasses: divided by their mean.

@<Drawing words by their weights@>=
static bool measure_weights(word2vec_sampler *table, const double *weight, uint32_t *largest)
{
    double sum = 0;
    *largest = 0;
    for (uint32_t i = 0; i < table->words; i++) {
        if (!isfinite(weight[i]) || weight[i] < 0)
            return false;
        if (weight[i] > weight[*largest])
            *largest = i;
        sum += weight[i];
    }
    for (size_t i = 0; i < table->words; i++)
        table->own[i] = weight[i] / sum * (double)table->words;
    return sum > 0 && isfinite(sum);
}

@ What remains is memory, and the pile, which is needed only until the glasses are full.

@<Drawing words by their weights@>=
woven_status word2vec_sampler_create(word2vec_sampler **made, const double *weight, size_t words)
{
    if (words == 0)
        return WOVEN_BAD_ARGUMENT;
    if (words > UINT32_MAX)
        return WOVEN_TOO_LARGE;
    word2vec_sampler *const table = calloc(1, sizeof *table);
    uint32_t *const pile = calloc(words, sizeof *pile);
    woven_status status = WOVEN_NO_MEMORY;
    uint32_t largest;
    if (table != NULL && pile != NULL) {
        table->words = words;
        table->own = calloc(words, sizeof *table->own);
        table->alias = calloc(words, sizeof *table->alias);
        if (table->own != NULL && table->alias != NULL)
            status = measure_weights(table, weight, &largest) ? WOVEN_OK : WOVEN_BAD_ARGUMENT;
    }
    if (status == WOVEN_OK)
        fill_glasses(table, pile, largest);
    free(pile);
    @<Give out the table of drawing, or end it@>@;
    return status;
}

@ A function that fails leaves nothing behind.

@<Give out the table of drawing, or end it@>=
if (status == WOVEN_OK)
    *made = table;
else
    word2vec_sampler_destroy(table);

@*1 Fewer frequent words.
In English every twentieth word or so is \emph{the}. It stands beside everything, and so it tells little about
anything; but a program that reads through the text meets it again and again. Word2Vec leaves frequent words out, not
always, but at random. A word that makes up the share~$p$ of the text is kept with the probability $\sqrt{t/p}$, or
always if this is more than~1; the threshold~$t$ is something like a thousandth or less. When a word is left out, the
others close up, and so the window of those that remain reaches further.
@^subsampling@>

@<Declarations of the word2vec module@>=

/* The probability that an occurrence of a word is kept which makes up the |share|, above 0, of the text, where
   |sample| is the threshold~$t$. With |sample| 0 all are kept. */
double word2vec_keep(double share, double sample);

@ A word that makes up a twentieth of the text, with a threshold of a thousandth, is kept with a probability of
\val{word2vec-keep-the}; a word that makes up a ten-thousandth is always kept.

@<Thinning out frequent words@>=
double word2vec_keep(double share, double sample)
{
    return sample > 0 && share > sample ? sqrt(sample / share) : 1;
}

@*1 A text of numbers.
Training reads the text many times, so words are looked up once and kept as numbers, four bytes each. Where the text
has a boundary that words should not be neighbours across, stands a number that no word has. Words that the vocabulary
does not know are left out.

@<Declarations of the word2vec module@>=

enum { WORD2VEC_SENTENCE_MAX = 1000 }; /* longer ones are cut */
static const uint32_t WORD2VEC_BREAK = UINT32_MAX; /* between two sentences */

/* Reads |text| to its end. Stores an array of numbers of |known|, with breaks, which the caller gives to |free|, and
   its length. |WOVEN_EMPTY| when no word is known, |WOVEN_CANNOT_READ|, |WOVEN_NO_MEMORY|. */
woven_status word2vec_read(corpus *text, const vocabulary *known, uint32_t **token, size_t *tokens);

@ How many there will be is not known beforehand. The array begins small and becomes half as long again whenever it is
full, which costs little, since the more often it is copied the rarer it becomes.

@<Numbers for the words of a text@>=
static bool append(uint32_t **token, size_t *tokens, size_t *room, uint32_t number)
{
    if (*tokens == *room) {
        const size_t more = *room + *room / 2 + 1024;
        uint32_t *const longer = more > SIZE_MAX / sizeof *longer ? NULL : realloc(*token, more * sizeof *longer);
        if (longer == NULL)
            return false;
        *token = longer;
        *room = more;
    }
    (*token)[(*tokens)++] = number;
    return true;
}

@ A break is worth its place only after a word.

@<Numbers for the words of a text@>=
woven_status word2vec_read(corpus *text, const vocabulary *known, uint32_t **token, size_t *tokens)
{
    uint32_t *numbers = NULL;
    size_t count = 0, room = 0, length;
    const char *word;
    corpus_token kind;
    bool enough = true;
    while (enough && ((kind = corpus_next(text, &word, &length)) == CORPUS_WORD || kind == CORPUS_BREAK)) {
        const size_t found = kind == CORPUS_WORD ? vocabulary_find(known, word, length) : SIZE_MAX;
        if (found != SIZE_MAX)
            enough = append(&numbers, &count, &room, (uint32_t)found);
        else if (kind == CORPUS_BREAK && count > 0 && numbers[count - 1] != WORD2VEC_BREAK)
            enough = append(&numbers, &count, &room, WORD2VEC_BREAK);
    }
    const woven_status status = !enough ? WOVEN_NO_MEMORY : kind == CORPUS_FAILED ? WOVEN_CANNOT_READ :
        count == 0 ? WOVEN_EMPTY : WOVEN_OK;
    if (status == WOVEN_OK)
        *token = numbers, *tokens = count;
    else
        free(numbers);
    return status;
}

@*1 The training.
What can be chosen stands together in a structure. Typical values are vectors of 50 to 300 numbers, windows of 5 or~10,
5~negatives, a first learning rate of a fortieth for skip-gram and twice as much for CBOW, and a threshold between a
ten-thousandth and a thousandth.

@<Declarations of the word2vec module@>=

typedef enum { WORD2VEC_CBOW, WORD2VEC_SKIP_GRAM } word2vec_model;

typedef struct {
    word2vec_model model;
    size_t n;         /* numbers in a vector, at least 1 */
    size_t window;    /* to each side, from 1 to |WORD2VEC_SENTENCE_MAX| */
    size_t negatives; /* words drawn for each guess, from 1 to 63 */
    double eta;       /* the first learning rate, above 0; it falls evenly to 0 */
    double sample;    /* the threshold for thinning out, or 0 */
    uint64_t seed;
    double passes;    /* how often the text is read, above 0; not always a whole number */
} word2vec_rules;

@ The vectors go into an embedding that the caller has made, so that the words are at hand which the numbers stand
for.

@<Declarations of the word2vec module@>=

/* Is called now and then with the share of the training that is done, from 0 to~1; false asks for an end. */
typedef bool (*word2vec_progress)(void *context, double done);

/* Trains |vectors->words| vectors on the text |token[tokens]|; a token that is not below |vectors->words| is a break.
   Stores the vectors $w_i$ and, unless |answers| is |NULL|, the vectors $c_i$; both embeddings have |rules->n| numbers
   a word. |progress| may be |NULL|. The same seed gives the same vectors. |WOVEN_INTERRUPTED| when |progress| asked for
   an end; what was learned until then is stored. In all other cases of failure nothing is stored:
   |WOVEN_BAD_ARGUMENT| for rules outside of their bounds, |WOVEN_EMPTY| when no two words stand together,
   |WOVEN_DIVERGED|, |WOVEN_TOO_LARGE|, |WOVEN_NO_MEMORY|. */
woven_status word2vec_train(embedding *vectors, embedding *answers, const uint32_t *token, size_t tokens,@|
    const word2vec_rules *rules, word2vec_progress progress, void *context);

@ On the way it keeps the rows of both kinds of vectors, what a guess needs, and the sentence at hand.

@<What a training keeps@>=
typedef struct {
    const word2vec_rules *rules;
    const uint32_t *token;
    size_t tokens, words;
    size_t n; /* places of a row: a multiple of |WORD2VEC_LANES| */
    float *w, *c, *h, *slope;
    double *keep; /* the probability that an occurrence of a word is kept */
    word2vec_sampler *noise; /* negatives are drawn from it */
    uint64_t state; /* of the random numbers */
    float eta; /* the learning rate now */
    size_t length;
    uint32_t sentence[WORD2VEC_SENTENCE_MAX]; /* the words of it that were kept */
} training;

@ Both models play with the same words. The true answer comes first, and then the negatives. Some programs draw again
when chance has drawn the true answer; we let it be, as \cref{eq:word2vec-loss} does, and shall be glad of it.

@<Two ways of guessing@>=
static void guess(training *now, const float *h, uint32_t answer)
{
    uint32_t target[WORD2VEC_TARGETS_MAX] = { answer };
    const size_t targets = 1 + now->rules->negatives;
    for (size_t m = 1; m < targets; m++)
        target[m] = word2vec_sampler_draw(now->noise, &now->state);
    word2vec_guess(h, now->slope, now->c, now->n, target, targets, now->eta);
}

@ CBOW takes the mean of the vectors that it sees, guesses once, and gives each of them its part of the blame. The
window reaches from the place |first| to just before |end|, with the place |i| of the covered word inside.

@<Two ways of guessing@>=
static void guess_word(training *now, size_t i, size_t first, size_t end)
{
    const float share = 1.0f / (float)(end - first - 1);
    memset(now->h, 0, now->n * sizeof *now->h);
    for (size_t j = first; j < end; j++)
        if (j != i)
            word2vec_add(now->h, share, now->w + now->sentence[j] * now->n, now->n);
    guess(now, now->h, now->sentence[i]);
    for (size_t j = first; j < end; j++)
        if (j != i)
            word2vec_add(now->w + now->sentence[j] * now->n, -now->eta * share, now->slope, now->n);
}

@ Skip-gram guesses once for each neighbour, and corrects its one vector every time.

@<Two ways of guessing@>=
static void guess_neighbours(training *now, size_t i, size_t first, size_t end)
{
    float *const h = now->w + now->sentence[i] * now->n;
    for (size_t j = first; j < end; j++)
        if (j != i) {
            guess(now, h, now->sentence[j]);
            word2vec_add(h, -now->eta, now->slope, now->n);
        }
}

@ At every place the window is drawn anew, from one word to each side up to as many as the rules allow. So the nearest
neighbours are always inside and the farthest seldom: they count less, much as neighbours count $1/d$ at the
distance~$d$ in \cref{ch:words}, but it costs no multiplication; it even saves time.
@^window@>

@<Two ways of guessing@>=
static void learn_sentence(training *now)
{
    const bool cbow = now->rules->model == WORD2VEC_CBOW;
    for (size_t i = 0; i < now->length; i++) {
        const size_t reach = 1 + (size_t)splitmix_below(&now->state, now->rules->window);
        const size_t first = i > reach ? i - reach : 0;
        const size_t end = now->length - i > reach ? i + reach + 1 : now->length;
        if (end - first > 1)
            (cbow ? guess_word : guess_neighbours)(now, i, first, end);
    }
}

@ A sentence ends at a break, at the end of the text, or when it becomes too long; and of each sentence only those
words are learned that are kept this time. The function returns where the next one begins.

@<Two ways of guessing@>=
static size_t read_sentence(training *now, size_t at)
{
    now->length = 0;
    while (at < now->tokens && now->token[at] < now->words && now->length < WORD2VEC_SENTENCE_MAX) {
        const uint32_t word = now->token[at++];
        if (splitmix_uniform(&now->state) < now->keep[word])
            now->sentence[now->length++] = word;
    }
    return at < now->tokens && now->token[at] >= now->words ? at + 1 : at;
}

@ Now the whole of it: sentence after sentence, round and round, while the learning rate falls evenly. If the last
steps were as large as the first, the vectors would never come to rest, because every guess pulls them to and fro. A
training that has gone wrong is noticed after a pass.
@^learning rate@>

@<Learning vectors by guessing@>=
@<Whether all numbers are finite@>@;
static woven_status read_and_learn(training *now, word2vec_progress progress, void *context)
{
    const double all = now->rules->passes * (double)now->tokens;
    double done = 0, report = 0;
    for (size_t at = 0; done < all;) {
        if (progress != NULL && done >= report) {
            if (!progress(context, done / all))
                return are_finite(now) ? WOVEN_INTERRUPTED : WOVEN_DIVERGED;
            report = done + 10000;
        }
        now->eta = (float)(now->rules->eta * (1 - done / all));
        const size_t next = read_sentence(now, at);
        learn_sentence(now);
        done += (double)(next - at);
        at = next < now->tokens ? next : 0;
        if (at == 0 && !are_finite(now))
            return WOVEN_DIVERGED;
    }
    return are_finite(now) ? WOVEN_OK : WOVEN_DIVERGED;
}

@ A number that is not finite spreads to whatever it meets, so that it is enough to look now and then.

@<Whether all numbers are finite@>=
static bool are_finite(const training *now)
{
    for (size_t k = 0; k < now->words * now->n; k++)
        if (!isfinite(now->w[k]) || !isfinite(now->c[k]))
            return false;
    return true;
}
@#

@ Before this, the words of the text are counted, since both the drawing and the thinning out go by the counts. The
array |weight| holds the counts first, and then their powers.

@<Learning vectors by guessing@>=
static woven_status count_words(training *now, double *weight)
{
    double known = 0;
    bool together = false;
    for (size_t at = 0; at < now->tokens; at++)
        if (now->token[at] < now->words) {
            weight[now->token[at]]++;
            known++;
            together = together || (at > 0 && now->token[at - 1] < now->words);
        }
    if (!together)
        return WOVEN_EMPTY;
    for (size_t i = 0; i < now->words; i++) {
        now->keep[i] = word2vec_keep(weight[i] / known, now->rules->sample);
        weight[i] = pow(weight[i], 0.75);
    }
    return word2vec_sampler_create(&now->noise, weight, now->words);
}

@ The vectors of seen words start with small random numbers, those of the answers with zeros. That is enough to break
the tie: every word begins with a direction of its own.

@<Learning vectors by guessing@>=
static void start_vectors(training *now)
{
    for (size_t i = 0; i < now->words; i++)
        for (size_t k = 0; k < now->rules->n; k++)
            now->w[i * now->n + k] = (float)((splitmix_uniform(&now->state) - 0.5) / (double)now->rules->n);
}
@#
static void store_vectors(embedding *vectors, const float *row, size_t n)
{
    for (size_t i = 0; i < vectors->words; i++)
        memcpy(vectors->vector + i * vectors->n, row + i * n, vectors->n * sizeof *row);
}

@ Rules are checked once, at the entrance. A comparison with what is not a number is false, which is why each bound is
written as what must hold.

@<Learning vectors by guessing@>=
static bool may_train(const embedding *vectors, const embedding *answers, const word2vec_rules *rules)
{
    const bool tables = vectors->n == rules->n && vectors->words <= UINT32_MAX
        && (answers == NULL || (answers->n == rules->n && answers->words == vectors->words));
    const bool sizes = rules->n > 0 && rules->window > 0 && rules->window <= WORD2VEC_SENTENCE_MAX
        && rules->negatives > 0 && rules->negatives < WORD2VEC_TARGETS_MAX;
    const bool rates = rules->eta > 0 && isfinite(rules->eta) && rules->sample >= 0 && isfinite(rules->sample);
    const bool passes = rules->passes > 0 && isfinite(rules->passes);
    const bool model = rules->model == WORD2VEC_CBOW || rules->model == WORD2VEC_SKIP_GRAM;
    return tables && sizes && rates && passes && model;
}

@ All numbers of the training that are |float| are one piece of memory: the rows of both kinds of vectors, and two
rows more.

@<Learning vectors by guessing@>=
static woven_status make_room(training *now, double **weight)
{
    size_t row, rows, numbers;
    if (!size_sum(now->rules->n, WORD2VEC_LANES - 1, &row) || !size_product(now->words, 2, &rows)
        || !size_sum(rows, 2, &rows))
        return WOVEN_TOO_LARGE;
    now->n = row - row % WORD2VEC_LANES;
    if (!size_product(rows, now->n, &numbers))
        return WOVEN_TOO_LARGE;
    now->w = calloc(numbers, sizeof *now->w);
    now->keep = calloc(now->words, sizeof *now->keep);
    *weight = calloc(now->words, sizeof **weight);
    if (now->w == NULL || now->keep == NULL || *weight == NULL)
        return WOVEN_NO_MEMORY;
    now->c = now->w + now->words * now->n;
    now->h = now->c + now->words * now->n;
    now->slope = now->h + now->n;
    return WOVEN_OK;
}

@ The function that the header promised calls these one after the other, as long as all goes well.

@<Learning vectors by guessing@>=
woven_status word2vec_train(embedding *vectors, embedding *answers, const uint32_t *token, size_t tokens,@|
    const word2vec_rules *rules, word2vec_progress progress, void *context)
{
    if (!may_train(vectors, answers, rules))
        return WOVEN_BAD_ARGUMENT;
    training now = {@[.rules = rules, .token = token, .tokens = tokens, .words = vectors->words,
        .state = rules->seed@]};
    double *weight = NULL;
    woven_status status = vectors->words == 0 ? WOVEN_EMPTY : make_room(&now, &weight);
    if (status == WOVEN_OK)
        status = count_words(&now, weight);
    if (status == WOVEN_OK) {
        start_vectors(&now);
        status = read_and_learn(&now, progress, context);
    }
    if (status == WOVEN_OK || status == WOVEN_INTERRUPTED) {
        @<Hand over what was learned@>@;
    }
    word2vec_sampler_destroy(now.noise);
    free(weight);
    free(now.keep);
    free(now.w);
    return status;
}

@ The zeros at the end of each row stay behind.

@<Hand over what was learned@>=
store_vectors(vectors, now.w, now.n);
if (answers != NULL)
    store_vectors(answers, now.c, now.n);

@ The recipe has a weakness that is easily overlooked. The three given words are not allowed as answers, and for a good
reason: very often the word nearest to $\hat w_{\text{king}}-\hat w_{\text{man}}+\hat w_{\text{woman}}$ is
\emph{king}. The step from \emph{man} to \emph{woman} is short compared with the distance between words, so
adding it leads hardly away from where one started, and what is found is the nearest neighbour of \emph{king} once
\emph{king} is forbidden. Singular and plural are a good example: \emph{cars} is the nearest neighbour of \emph{car}
anyway, with or without a step. In \cref{fig:embedding-analogy} all is well: the cosine of $v$ with \emph{queen} is
\val{embedding-analogy-queen}, and with \emph{king} it is only \val{embedding-analogy-king}. But ask for the word that is to
\emph{wine} as \emph{woman} is to \emph{man}. The nearest to~$v$ is \emph{\val{embedding-nonsense-allowed}}, with
\val{embedding-nonsense-allowed-similarity}: adding the step has led nowhere. As that is forbidden, the answer is
\emph{\val{embedding-nonsense}}, with a cosine of \val{embedding-nonsense-similarity} that would pass for high. The recipe
always has an answer, and it does not know when it has none.

So be careful with reports of how many analogies some vectors have solved. They should also tell how many are
solved by the nearest neighbour of a given word alone \citep{linzen2016}. Our command says when one of the three given
words would have won.
@^analogy@>@^Linzen, Tal@>

@ A plainer question asks which of several words does not belong with the others. Each word has a cosine with each of
the others; the word whose mean is lowest is the odd one out. No arithmetic with vectors is needed, and the test is as
easy to make as any: write down three words that belong together and one that does not. Of \emph{king}, \emph{prince},
\emph{wine} and \emph{queen} it is \emph{\val{embedding-odd}}: its mean is \val{embedding-odd-mean}, and no other is
below \val{embedding-odd-others}.
@^odd one out@>

@<Declarations of the embedding module@>=

/* Stores in |mean[count]| the mean cosine of each of the |count>1| words with the others. Returns which of them has the
   lowest, the first if several have. */
size_t embedding_odd(const embedding *vectors, const size_t *word, size_t count, double *mean);

@ The module's file goes on with the questions of this section and the next one.

@(embedding.c@>=

@<The odd one out@>@;
@<The nearest spelling@>@;

@ Two loops, as often when all pairs matter.

@<The odd one out@>=
size_t embedding_odd(const embedding *vectors, const size_t *word, size_t count, double *mean)
{
    size_t odd = 0;
    for (size_t i = 0; i < count; i++) {
        double sum = 0;
        for (size_t j = 0; j < count; j++)
            if (j != i)
                sum += embedding_cosine(vectors, word[i], word[j]);
        mean[i] = sum / (double)(count - 1);
        if (mean[i] < mean[odd])
            odd = i;
    }
    return odd;
}

@ Who types a word may mistype it, and a table of vectors does not contain all words anyway. A helpful refusal names a
word that is there and looks similar. \emph{Edit distance}, or Levenshtein distance \citep{levenshtein1966}, is the
least number of letters that have to be inserted, deleted or replaced to make one word of another. Two edits are as many
as we forgive, and one in words of up to three letters, for two edits make anything of those.
@^edit distance@>@^Levenshtein, Vladimir@>

@<Declarations of the embedding module@>=

/* Returns the known word with the least edit distance to |word|, in bytes: of several the one with the lowest number;
   |SIZE_MAX| when none is at most two edits away, or one if |word| has less than four bytes. */
size_t embedding_spelling(const embedding *vectors, const char *word);

@ The distance is computed row by row. While row |i| is being made, |above[j]| becomes the distance between the first |i|
bytes of |a| and the first |j| of~|b|. Each comes from three neighbours in the table: the one before it means an insertion, the one above a
deletion, and the one above and before a replacement, which costs nothing if the bytes agree.
@^dynamic programming@>

@<The nearest spelling@>=
static size_t edit_distance(const char *a, const char *b)
{
    size_t above[EMBEDDING_WORD_MAX + 1], length = strlen(b);
    for (size_t j = 0; j <= length; j++)
        above[j] = j;
    for (size_t i = 1; a[i - 1] != '\0'; i++) {
        size_t corner = above[0];
        above[0] = i;
        for (size_t j = 1; j <= length; j++) {
            const size_t replaced = corner + (a[i - 1] != b[j - 1]);
            corner = above[j];
            const size_t changed = 1 + (above[j] < above[j - 1] ? above[j] : above[j - 1]);
            above[j] = replaced < changed ? replaced : changed;
        }
    }
    return above[length];
}

@ Words whose lengths differ by more than two cannot be two edits apart, and most words are passed over for that reason.

@<The nearest spelling@>=

size_t embedding_spelling(const embedding *vectors, const char *word)
{
    const size_t length = strlen(word);
    size_t best = SIZE_MAX, least = length < 4 ? 2 : 3; /* one more than is allowed */
    if (length > EMBEDDING_WORD_MAX)
        return SIZE_MAX;
    for (size_t i = 0; i < vectors->words && least > 0; i++) {
        const size_t other = strlen(vectors->word[i]), apart = other > length ? other - length : length - other;
        const size_t distance = apart < least ? edit_distance(word, vectors->word[i]) : apart;
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

@*1 The table behind the guesses.
A program that reads a text window by window, without ever making a table, and one that makes a table and never looks
at the text again: the two families seem to have little in common. A year after Word2Vec, Omer Levy and Yoav Goldberg
showed that they are the same family \citep{levy2014factorization}. Their argument is short.
@^Levy, Omer@>@^Goldberg, Yoav@>

Let skip-gram read the whole text, and watch one pair of words. Word~$i$ is seen $X_i$ times altogether, each time with
a question about a neighbour, and $X_{ij}$ times the answer is~$j$. With every question come $k$ negatives, and each of
them is~$j$ with the probability~$P_j$, so that $j$ is drawn about $k\,X_i\,P_j$ times beside~$i$. All these
questions ask for the same number $s=w_i\cdot c_j$, and their shares of \cref{eq:word2vec-loss} add up to
\[
  J_{ij}(s)=-X_{ij}\log\sigma(s)-k\,X_i\,P_j\,\log\bigl(1-\sigma(s)\bigr).
\]
Suppose that the vectors have so many numbers that every dot product can take the value it likes. Then each pair may
look for its own lowest point. There the slope is zero, and we have just computed both slopes:
\[
  X_{ij}\bigl(\sigma(s)-1\bigr)+k\,X_i\,P_j\,\sigma(s)=0,
  \qquad\text{so}\quad
  \frac{\sigma(s)}{1-\sigma(s)}=\frac{X_{ij}}{k\,X_i\,P_j} .
\]
The left-hand side is $e^s$, which one sees by writing the sigmoid out.

@ Now $X_{ij}/X_i$ is the probability $P(j\mid i)$ that a neighbour of~$i$ is~$j$. Taking logarithms,
\begin{equation}\label{eq:word2vec-pmi}
  w_i\cdot c_j=\log\frac{P(j\mid i)}{P_j}-\log k .
\end{equation}
If negatives were drawn as often as words occur, the first term would be the pointwise mutual information of
\cref{ch:words}: how much more often two words meet than chance would have it. The game of guessing ends up with a
table of counts, weighed in the way that count-based models had preferred all along, moved down by $\log k$, and
written as products of short vectors. The exponent $\tfrac34$ changes only what chance is taken to be.
@^pointwise mutual information@>

Put \cref{eq:glove-model} beside it, with the biases on the right:
\[
  w_i\cdot c_j\approx\log X_{ij}-b_i-\tilde b_j,
  \qquad
  w_i\cdot c_j\approx\log X_{ij}-\log X_i-\log(k\,P_j).
\]
Both models approximate the logarithms of the same counts by the same products. GloVe may choose what it subtracts for
each word; skip-gram is told. A second difference is what an error costs, and the third may be the most important
one. GloVe skips the cells that are empty. In skip-gram a pair that never met has no first term in $J_{ij}$, but it
has the second: whenever it is drawn, the two vectors are pushed apart. Skip-gram learns from what is \emph{not} in
the text.

\begin{figure}[t]
  \centering
  \plotinput{word2vec-shift}
  \caption{The dot product of two vectors learned by skip-gram, against the right-hand side of \cref{eq:word2vec-pmi},
    for each cell of \cref{tab:glove-counts} that is not empty. On the line, both are equal.}
  \label{fig:word2vec-shift}
\end{figure}

@ Is it true? A text can be made to order: for each cell of \cref{tab:glove-counts}, the table of ice and steam, as
many sentences of two words as the cell says. Skip-gram reads it \val{word2vec-shift-passes} times, with $k=5$ and
as many numbers in a vector as there are words. \Cref{fig:word2vec-shift} shows the result. No product of a pair that
met is farther from \cref{eq:word2vec-pmi} than \val{word2vec-shift-worst}, although the program has never seen the
table, nor the logarithm of anything. The products of the empty cells have no place in the figure, since the logarithm
of~0 is minus infinity; they are on their way there, and the highest has got to \val{word2vec-shift-empty}.

With short vectors the products cannot all be as they like, and must find a compromise. This is the point of the whole
enterprise: words that are alike in the company they keep have to share numbers.

@*1 Against the clock.
The article on GloVe ends with a figure, and the lecture shows it: accuracy against the time of training, for GloVe and
for both models of Word2Vec. Now we can make it ourselves. \Cref{fig:word2vec-compare} has been drawn from our own
programs. The command
\begin{center}
  \texttt{make compare}
\end{center}
repeats it on your machine. The text is the King James Bible, about \val{word2vec-corpus} thousand words, a corpus so
small that the authors would not have looked at it. All three have the same vocabulary (the words that occur at least
five times), the same window of five words to each side, vectors of fifty numbers, one thread, and three seeds. The
learning rate of CBOW and skip-gram has to fall to zero just when the time is over, so they are trained anew for
each of the times on the horizontal axis. GloVe, which does not need to know when it will end, is looked at on its way;
its time includes counting the table. A word's vector is what the authors recommend, the sum of its two vectors in
GloVe and $w_i$ in the others.

\begin{figure}[t]
  \centering
  \plotinput{compare}
  \caption{What the vectors know after so many seconds of training: the share of the odd words found, left, and the rank
    correlation with judgements of similarity, right. The bars go from the worst of three seeds to the best. Recorded on
    this machine: \val{word2vec-machine}.}
  \label{fig:word2vec-compare}
\end{figure}

@ Analogies about capitals make no sense with this text, so we ask two other things, those of \cref{ch:embedding}.
Which of five words does not belong with the others? There are sixty such questions, and blind guessing would answer
a fifth of them. And do the cosines of 120 pairs of words have the order which a reader's judgement gave
them? Both lists were written before anything had been trained. They are in the folder \path{tests/data}; judge for
yourself whether they are fair.
@^odd one out@>@^evaluation@>

After half a second GloVe has counted its table and gone through it \val{word2vec-glove-passes-1} times, and it is
ahead. After one second it finds \val{word2vec-glove-odd-2} of a hundred odd words, CBOW \val{word2vec-cbow-odd-2}, and
skip-gram, which has read the text \val{word2vec-skip-passes-2} times by then, \val{word2vec-skip-odd-2}. That is what
the lecture says of GloVe: it is fast. But then it stays where it is. The others go on learning, and after eight
seconds CBOW finds \val{word2vec-cbow-odd-5} and skip-gram \val{word2vec-skip-odd-5}, GloVe
\val{word2vec-glove-odd-5}; the correlations are \val{word2vec-cbow-rho-5}, \val{word2vec-skip-rho-5}
and~\val{word2vec-glove-rho-5}. We have tried GloVe with a window twice as wide, and with both a larger and a smaller
$x_{\max}$, and it makes little difference to where it ends.

@ So on our text, with our questions, the rivals win, if they are given the time. It is not what the
figure of the article shows, and it would be wrong to conclude that the article is wrong. It is about another corpus,
thousands of times as large, and other questions. But one detail of it is worth knowing. The program Word2Vec had been
written for a single pass over the text, because its learning rate falls to zero in one; so to give it more time the
authors of GloVe did not let it read more often. They raised the number of negatives. That is a different thing, as
\cref{eq:word2vec-pmi} shows: it moves the target.

A year later Levy, Goldberg and Ido Dagan gave all methods the same care, and every trick of one also to the others
\citep{levy2015}. Most of the differences went away. Which method was best depended on the task and the settings, and
skip-gram with negative sampling was never far behind the best.
@^Dagan, Ido@>

There is a lesson in it that has nothing to do with vectors. A figure in an article answers the question that its
authors have asked, with the settings that they have chosen, theirs with more love than their rivals'. Nobody need
cheat for this to happen. The remedy is the one of this chapter: build both, and run them yourself.

@*1 The numbers of this chapter.
The text made of the table of ice and steam has a sentence for each meeting, the two words in either order by turns.

@<Numbers of the word2vec chapter@>=
enum { SHIFT_N = GLOVE_WORDS, SHIFT_TOKENS = 900, SHIFT_NEGATIVES = 5, SHIFT_PASSES = 4000 };
@#
static size_t shift_text(uint32_t token[SHIFT_TOKENS])
{
    size_t tokens = 0;
    for (uint32_t i = 0; i < GLOVE_WORDS; i++)
        for (uint32_t j = 0; j < i; j++)
            for (int x = 0; x < (int)glove_counts[i * GLOVE_WORDS + j]; x++) {
                token[tokens++] = x % 2 == 0 ? i : j;
                token[tokens++] = x % 2 == 0 ? j : i;
                token[tokens++] = WORD2VEC_BREAK;
            }
    return tokens;
}

@ The right-hand side of \cref{eq:word2vec-pmi}, from the counts alone.

@<Numbers of the word2vec chapter@>=
static void shift_targets(double target[GLOVE_WORDS * GLOVE_WORDS])
{
    double total[GLOVE_WORDS] = { 0 }, powers = 0;
    for (int i = 0; i < GLOVE_WORDS; i++) {
        for (int j = 0; j < GLOVE_WORDS; j++)
            total[i] += glove_counts[i * GLOVE_WORDS + j];
        powers += pow(total[i], 0.75);
    }
    for (int i = 0; i < GLOVE_WORDS; i++)
        for (int j = 0; j < GLOVE_WORDS; j++)
            target[i * GLOVE_WORDS + j] = log(glove_counts[i * GLOVE_WORDS + j] / total[i])
                - log(SHIFT_NEGATIVES * pow(total[j], 0.75) / powers);
}

@ The products of the vectors are compared with it. Those of different words whose cell is empty would be compared
with minus infinity; there are none here but those of each word with itself.

@<Numbers of the word2vec chapter@>=
static void shift_compare(const float *w, const float *c)
{
    double target[GLOVE_WORDS * GLOVE_WORDS], worst = 0, empty = -INFINITY;
    FILE *const data = data_open("word2vec-shift.dat");
    shift_targets(target);
    for (int cell = 0; cell < GLOVE_WORDS * GLOVE_WORDS; cell++) {
        double product = 0;
        for (int k = 0; k < SHIFT_N; k++)
            product += (double)w[cell / GLOVE_WORDS * SHIFT_N + k] * c[cell % GLOVE_WORDS * SHIFT_N + k];
        if (glove_counts[cell] > 0) {
            fprintf(data, "%.3f %.3f\n", target[cell], product);
            worst = fmax(worst, fabs(product - target[cell]));
        } else
            empty = fmax(empty, product);
    }
    data_close(data);
    number("word2vec-shift-worst", "%.2f", worst);
    number("word2vec-shift-empty", "%.1f", empty);
}

@ The training itself, with vectors that need no memory of their own.

@<Numbers of the word2vec chapter@>=
static void numbers_shift(void)
{
    static uint32_t token[SHIFT_TOKENS];
    float w[GLOVE_WORDS * SHIFT_N], c[GLOVE_WORDS * SHIFT_N];
    embedding words = {@[.words = GLOVE_WORDS, .n = SHIFT_N, .vector = w@]};
    embedding answers = {@[.words = GLOVE_WORDS, .n = SHIFT_N, .vector = c@]};
    const word2vec_rules rules = {@[.model = WORD2VEC_SKIP_GRAM, .n = SHIFT_N, .window = 1,
        .negatives = SHIFT_NEGATIVES, .eta = 0.1, .seed = 1, .passes = SHIFT_PASSES@]};
    const woven_status status = word2vec_train(&words, &answers, token, shift_text(token), &rules, NULL, NULL);
    if (status != WOVEN_OK) {
        fprintf(stderr, "numbers: word2vec_train: %s\n", woven_message(status));
        exit(2);
    }
    shift_compare(w, c);
    number("word2vec-shift-passes", "%.0f", SHIFT_PASSES);
}

@ What was recorded is a table with a line for each method and time, after some lines that say where it comes from.

@<Numbers of the word2vec chapter@>=
static void compare_line(const char *method, size_t rung, const char *what, const char *format, double value)
{
    char name[64];
    snprintf(name, sizeof name, "word2vec-%s-%s-%zu", method, what, rung);
    number(name, format, value);
}
@#
static void compare_lines(FILE *file)
{
    static const char *const method[3][2] = @[{{"GloVe", "glove"}, {"CBOW", "cbow"}, {"skip-gram", "skip"}}@];
    char line[256], name[32], words[32];
    double seconds, passes, odd, rho;
    size_t rung[3] = { 0 };
    while (fgets(line, sizeof line, file) != NULL) {
        for (int m = 0; m < 3; m++)
            if (sscanf(line, "%31[^,],%lf,%lf,%lf,%lf", name, &seconds, &passes, &odd, &rho) == 5@|
                && strcmp(name, method[m][0]) == 0) {
                rung[m]++;
                compare_line(method[m][1], rung[m], "passes", passes < 10 ? "%.1f" : "%.0f", passes);
                compare_line(method[m][1], rung[m], "odd", "%.0f", 100 * odd);
                compare_line(method[m][1], rung[m], "rho", "%.2f", rho);
            }
        @<Note where the comparison was made@>@;
    }
}

@ The machine's name may have characters in it that \TeX{} would not print, such as a number sign; those are left out.

@<Note where the comparison was made@>=
if (strncmp(line, "# machine: ", 11) == 0) {
    char *to = line;
    for (const char *from = line + 11; *from != '\0' && *from != '\n'; from++)
        if (strchr("#$%&_{}~^\\", *from) == NULL)
            *to++ = *from;
    *to = '\0';
    numbers_text("word2vec-machine", line);
} else if (sscanf(line, "# corpus: %*[^,], %31[0-9]", words) == 1)
    number("word2vec-corpus", "%.0f", strtod(words, NULL) / 1000);

@ The file stands beside the other data.

@<Numbers of the word2vec chapter@>=
static void numbers_word2vec(void)
{
    char path[FILENAME_MAX];
    if ((size_t)snprintf(path, sizeof path, "%s/compare.csv", folder) >= sizeof path) {
        errno = ENAMETOOLONG;
        fail("name", "compare.csv");
    }
    number("word2vec-keep-the", "%.2f", word2vec_keep(0.05, 0.001));
    numbers_shift();
    FILE *const recorded = fopen(path, "r");
    if (recorded == NULL)
        fail("open", "compare.csv");
    compare_lines(recorded);
    fclose(recorded);
}

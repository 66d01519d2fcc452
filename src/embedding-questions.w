@ The recipe has a weakness that is easily overlooked. The three given words are not allowed as answers, and for a good
reason: very often the word nearest to $\hat w_{\text{king}}-\hat w_{\text{man}}+\hat w_{\text{woman}}$ is
\emph{king}. The step from \emph{man} to \emph{woman} is short compared with the distance between words, so
adding it leads hardly away from where one started, and what is found is the nearest neighbour of \emph{king} once
\emph{king} is forbidden. Singular and plural are a good example: \emph{cars} is the nearest neighbour of \emph{car}
anyway, with or without a step. In the example of \cref{fig:embedding-analogy} the similarity of $v$ to \emph{queen} is
\val{embedding-analogy-queen}, and that to \emph{king} is \val{embedding-analogy-king}. Whoever reports how many analogies
were solved should also report how many are solved by the nearest neighbour of the third word alone
\citep{linzen2016}.
@^analogy@>@^Linzen, Tal@>

@ A plainer question asks which of several words does not belong with the others. Each word has a cosine with each of
the others; the word whose mean is lowest is the odd one out. No arithmetic with vectors is needed, and the test is as
easy to make as any: write down three words that belong together and one that does not.
@^odd one out@>

@<Declarations of the embedding module@>=

/* Stores in |mean[count]| the mean cosine of each of the |count>1| words with the others. Returns which of them has the
   lowest, the first if several have. */
size_t embedding_odd(const embedding *vectors, const size_t *word, size_t count, double *mean);

@ The module's file goes on with the questions of this section and the next ones.

@(embedding.c@>=

@<The odd one out@>@;
@<The nearest spelling@>@;
@<Ranks@>@;
@<Similarity as people see it@>@;
@<Principal components@>@;

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

@ The distance is computed row by row. The number |row[j]| is the distance between the first |i| bytes of |a| and the
first |j| of~|b|. Each comes from three neighbours in the table: the one before it means an insertion, the one above a
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

@*1 Do they agree with people.
Ask people how similar \emph{tiger} and \emph{cat} are, on a scale from 0 to~10, and they will more or less agree.
Collections of such judgements exist; one that many articles use has 353 pairs of words, each judged by more than a
dozen people \citep{finkelstein2002}, and \cref{ch:words} has met a later one \citep{hill2015}. Word vectors judge the
same pairs by the cosine. Do the two agree? The numbers themselves cannot be compared, since nobody has said
which cosine a 7 should be. But their \emph{order} can: the pair that people find most similar should have the largest
cosine, and so on down to the last.
@^similarity judgement@>@^WordSim-353@>@^Finkelstein, Lev@>

@ So each list is replaced by its \emph{ranks}: 1 for the smallest number, 2 for the next one, up to the number of
pairs. Where numbers are equal, none of them deserves the better rank, and they share the mean of the ranks that they
take up together. The scores 3, 5, 5 and 9 have the ranks 1, two and a half, two and a half, and~4.
@^rank@>@^ties@>

@<Declarations of the embedding module@>=

/* Stores in |rank[n]| the rank of each of |x[n]|, from 1 for the smallest; equal ones share the mean of their ranks.
   The numbers are finite. |WOVEN_NO_MEMORY|. */
woven_status mean_ranks(const double *x, size_t n, double *rank);

@ The function |qsort| of the C library sorts whatever it is given, if it is also given a function that compares two of
the things. We sort the numbers together with their places, so that the ranks can be put where they belong.
@^sorting@>

@<Ranks@>=
typedef struct {
    double value;
    size_t place;
} ranked;

static int by_value(const void *left, const void *right)
{
    const ranked *const a = left, *const b = right;
    return (a->value > b->value) - (a->value < b->value);
}

@ Equal numbers stand beside each other after the sorting, from |first| to |next-1|. Their ranks would be |first+1| to
|next|, and the mean of these is half the sum of the first and the last.

@<Ranks@>=

woven_status mean_ranks(const double *x, size_t n, double *rank)
{
    ranked *const sorted = calloc(n + 1, sizeof *sorted);
    if (sorted == NULL)
        return WOVEN_NO_MEMORY;
    for (size_t i = 0; i < n; i++)
        sorted[i] = (ranked)@[{ x[i], i }@];
    qsort(sorted, n, sizeof *sorted, by_value);
    for (size_t first = 0, next; first < n; first = next) {
        for (next = first + 1; next < n && sorted[next].value == sorted[first].value; next++)
            ;
        for (size_t i = first; i < next; i++)
            rank[sorted[i].place] = (double)(first + 1 + next) / 2;
    }
    free(sorted);
    return WOVEN_OK;
}

@ Charles Spearman proposed in 1904 to correlate the ranks instead of the numbers \citep{spearman1904}. With $r_i$ and
$s_i$ for the ranks of pair~$i$ in the two lists, and $\bar r=\bar s=(n+1)/2$ for their means,
\begin{equation}\label{eq:embedding-spearman}
  \rho=\frac{\sum_i(r_i-\bar r)(s_i-\bar s)}
            {\sqrt{\sum_i(r_i-\bar r)^2}\,\sqrt{\sum_i(s_i-\bar s)^2}} .
\end{equation}
Look closely and you will recognise the cosine once more, of two lists from which their means have been subtracted. So
$\rho$ is 1 if the two orders are the same, $-1$ if one is the other turned round, and near 0 if they have nothing to do
with each other.
@^rank correlation@>@^Spearman, Charles@>

\figureinput{embedding-ranks}

@<Declarations of the embedding module@>=

/* Stores in |*rho| Spearman's rank correlation of |x[n]| and |y[n]|, by \cref{eq:embedding-spearman}. |WOVEN_EMPTY| when
   it is not defined: |n<2|, or all numbers of a list are equal. |WOVEN_NO_MEMORY|. */
woven_status spearman(const double *x, const double *y, size_t n, double *rho);

@ \Cref{fig:embedding-ranks} shows it for a handful of pairs. Lines that cross are pairs of pairs about which the two lists
disagree; a perfect agreement has no crossings. There is $\rho=\val{embedding-rho}$.

@<Ranks@>=

woven_status spearman(const double *x, const double *y, size_t n, double *rho)
{
    double *const r = calloc(2 * n + 1, sizeof *r), *const s = r + n;
    woven_status status = r == NULL ? WOVEN_NO_MEMORY : mean_ranks(x, n, r);
    if (status == WOVEN_OK)
        status = mean_ranks(y, n, s);
    double products = 0, r_squares = 0, s_squares = 0;
    for (size_t i = 0; i < n && status == WOVEN_OK; i++) {
        const double mean = (double)(n + 1) / 2, dr = r[i] - mean, ds = s[i] - mean;
        products += dr * ds;
        r_squares += dr * dr;
        s_squares += ds * ds;
    }
    free(r);
    if (status != WOVEN_OK)
        return status;
    if (!(r_squares > 0 && s_squares > 0))
        return WOVEN_EMPTY;
    *rho = products / (sqrt(r_squares) * sqrt(s_squares));
    return WOVEN_OK;
}

@ The judgements come in a file with a pair a line: two words and a score, separated by tabs or spaces. Pairs with a word
that has no vector cannot be judged and are left out, and how many these are must be told together with~$\rho$. It is
easy to look good on the ten pairs that one knows.

@<Declarations of the embedding module@>=

typedef struct {
    size_t pairs, known; /* in the file; of these, with vectors for both words */
    double rho; /* Spearman's, of the scores and the cosines of the known pairs */
} embedding_agreement;

/* Compares the vectors with the judgements in |pairs|: lines with two words and a score, separated by tabs or spaces;
   empty lines, and what follows a hash sign at the beginning of a word, do not count. |WOVEN_BAD_FORMAT| for any other
   line, its number in |*line|; |WOVEN_EMPTY| when $\rho$ is not defined, with |pairs| and |known| filled all the same;
   |WOVEN_CANNOT_READ|, |WOVEN_NO_MEMORY|. */
woven_status embedding_similarity(const embedding *vectors, FILE *pairs, embedding_agreement *found, size_t *line);

@ A line is cut into its words by |strtok_r|. A line as long as the buffer would hold is too long to be an honest one.

@<Similarity as people see it@>=
enum { PAIR_LINE_MAX = 4095 };

/* Cuts |text| into its fields, at most |most|; returns how many there are, |most+1| if more. */
static size_t cut(char *text, char *field[], size_t most)
{
    char *rest;
    size_t count = 0;
    for (char *at = strtok_r(text, " \t\r\n", &rest); at != NULL; at = strtok_r(NULL, " \t\r\n", &rest)) {
        if (*at == '#')
            break;
        if (count == most)
            return most + 1;
        field[count++] = at;
    }
    return count;
}

@ A pair that is known adds a score to one list and a cosine to the other.

@<Similarity as people see it@>=

static woven_status judge_pair(const embedding *vectors, char *field[3], embedding_agreement *found, growing *scores,
    growing *cosines)
{
    char *end;
    const double score = strtod(field[2], &end);
    if (*end != '\0' || !isfinite(score))
        return WOVEN_BAD_FORMAT;
    found->pairs++;
    const size_t a = embedding_find(vectors, field[0]), b = embedding_find(vectors, field[1]);
    if (a == SIZE_MAX || b == SIZE_MAX)
        return WOVEN_OK;
    found->known++;
    const double cosine = embedding_cosine(vectors, a, b);
    const woven_status status = append(scores, &score, sizeof score);
    return status == WOVEN_OK ? append(cosines, &cosine, sizeof cosine) : status;
}

@ Line by line through the file; the loop ends at its end or at the first line that is wrong.

@<Similarity as people see it@>=

static woven_status judge_pairs(const embedding *vectors, FILE *pairs, embedding_agreement *found, size_t *line,
    growing *scores, growing *cosines)
{
    char text[PAIR_LINE_MAX + 1], *field[3];
    woven_status status = WOVEN_OK;
    for (*line = 1; status == WOVEN_OK && fgets(text, sizeof text, pairs) != NULL; ++*line) {
        const size_t length = strlen(text), fields = cut(text, field, 3);
        if (length == PAIR_LINE_MAX || (fields != 0 && fields != 3))
            return WOVEN_BAD_FORMAT;
        if (fields == 3)
            status = judge_pair(vectors, field, found, scores, cosines);
        if (status != WOVEN_OK)
            return status;
    }
    return ferror(pairs) ? WOVEN_CANNOT_READ : status;
}

woven_status embedding_similarity(const embedding *vectors, FILE *pairs, embedding_agreement *found, size_t *line)
{
    growing scores = { NULL, 0, 0 }, cosines = { NULL, 0, 0 };
    *found = (embedding_agreement)@[{ 0, 0, 0 }@];
    woven_status status = judge_pairs(vectors, pairs, found, line, &scores, &cosines);
    if (status == WOVEN_OK && found->known == 0)
        status = WOVEN_EMPTY;
    if (status == WOVEN_OK)
        status = spearman((const double *)(const void *)scores.start, (const double *)(const void *)cosines.start,
            found->known, &found->rho);
    free(scores.start);
    free(cosines.start);
    return status;
}

@*1 A picture of fifty dimensions.
We would like to see the words, as points in the plane. Fifty numbers have to become two, and something will be lost. The
best that can be done is to choose the directions in which the points differ most. Karl Pearson asked in 1901 for the line
that lies closest to a cloud of points \citep{pearson1901}. It runs through the middle of the cloud in the direction in
which the cloud is longest; this direction is the \emph{first principal component}. The second one is at right angles to
it and, among all such directions, the one in which the cloud is longest. To draw the cloud, look at the plane of the two
(\cref{fig:embedding-cloud}).
@^principal component@>@^projection@>@^Pearson, Karl@>

\begin{figure}[t]
  \centering
  \plotinput{embedding-cloud}
  \caption{A cloud of \val{embedding-cloud-points} points in the plane, and its two principal components through its
    middle. The longer one has \val{embedding-cloud-share} per cent of the variance.}
  \label{fig:embedding-cloud}
\end{figure}

@ How long is a cloud in a direction? The direction is a vector~$u$ of length~1, and the place of a point along it is the
dot product of its vector with~$u$, measured from the middle. The mean of the squares of these places is the
\emph{variance} along~$u$. Write $x_{pi}$ for number~$i$ of point~$p$ with the mean subtracted; then
\begin{equation}\label{eq:embedding-variance}
  \frac1m\sum_p\Bigl(\sum_i x_{pi}u_i\Bigr)^2=\sum_{i,j}u_i\,C_{ij}\,u_j,\qquad C_{ij}=\frac1m\sum_p x_{pi}x_{pj}.
\end{equation}
All that matters about the $m$ points is the \emph{covariance matrix}~$C$, a table of $n\times n$ numbers: the cell
$C_{ij}$ tells how number~$i$ and number~$j$ go together.
@^variance@>@^covariance matrix@>

@<Declarations of the embedding module@>=

/* Projects the vectors of |count| words onto their two principal components: stores two coordinates a word in
   |place[2*count]|, measured from the middle of these words, and in |share[2]| which part of the variance each component
   has. A component that does not exist, because |n| is 1 or the words lie on a line or a point, has coordinates and share
   0. The direction of a component is such that the largest of its |n| numbers is positive, the first if several are
   equally large. |WOVEN_NO_MEMORY|, |WOVEN_TOO_LARGE|. */
woven_status embedding_project(const embedding *vectors, const size_t *word, size_t count, double *place,
    double share[2]);

@ The function works with one block of numbers: the mean of the vectors, the covariance matrix, two components, and room
for the product of one of them with the matrix.

@<Principal components@>=
typedef struct {
    size_t n;
    double *mean, *covariance, *component[2], *product;
} projection;

static woven_status projection_create(projection *made, size_t n)
{
    size_t numbers;
    if (!size_product(n, n, &numbers) || !size_sum(numbers, 4 * n, &numbers) || n > SIZE_MAX / 4)
        return WOVEN_TOO_LARGE;
    double *const block = calloc(numbers, sizeof *block);
    if (block == NULL)
        return WOVEN_NO_MEMORY;
    *made = (projection)@[{ n, block, block + 4 * n, { block + n, block + 2 * n }, block + 3 * n }@];
    return WOVEN_OK;
}

@ The middle of the points is their mean, number by number. Half of the matrix suffices, since
$C_{ij}=C_{ji}$, and the other half is its mirror image.

@<Principal components@>=

static void measure(projection *all, const embedding *vectors, const size_t *word, size_t count)
{
    const size_t n = all->n;
    for (size_t p = 0; p < count; p++)
        for (size_t i = 0; i < n; i++)
            all->mean[i] += (double)row(vectors, word[p])[i] / (double)count;
    for (size_t p = 0; p < count; p++) {
        const float *const x = row(vectors, word[p]);
        for (size_t i = 0; i < n; i++) {
            const double xi = ((double)x[i] - all->mean[i]) / (double)count;
            for (size_t j = 0; j <= i; j++)
                all->covariance[i * n + j] += xi * ((double)x[j] - all->mean[j]);
        }
    }
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < i; j++)
            all->covariance[j * n + i] = all->covariance[i * n + j];
}

@ Now to find the direction. There is a surprisingly simple way, the \emph{power method} \citep{mises1929}. Take any
vector, multiply it by the matrix, make it as long as before, and do so again and again. The matrix stretches a vector
most in the direction of the first component. So with every multiplication this part of it grows in comparison
with the rest, and after a while nothing else is left. The factor by which it is stretched then is the variance in that
direction.
@^power method@>

The second component is found in the same way, only that after every multiplication whatever points along the first one is
taken out.
@^deflation@>

@<Principal components@>=

static double dot_product(const double *a, const double *b, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += a[i] * b[i];
    return sum;
}

static void take_out(double *v, const double *u, size_t n)
{
    const double part = dot_product(v, u, n);
    for (size_t i = 0; i < n; i++)
        v[i] -= part * u[i];
}

/* Makes |v[n]| of length 1 and returns the length it had; a vector of length 0 stays. */
static double normalise(double *v, size_t n)
{
    const double length = sqrt(dot_product(v, v, n));
    for (size_t i = 0; i < n && length > 0; i++)
        v[i] /= length;
    return length;
}

@ One multiplication and what follows it. The distance between the vector before and after tells how much there is still
to gain. What is taken out twice leaves nothing behind but what rounding has put there.

@<Principal components@>=

/* One step of the power method; the first |known| components are known. Returns the factor of the stretching. */
static double power_step(projection *all, size_t known, double *distance)
{
    const size_t n = all->n;
    double *const u = all->component[known], *const v = all->product, squares = 0;
    for (size_t i = 0; i < n; i++)
        v[i] = dot_product(all->covariance + i * n, u, n);
    if (known == 1)
        take_out(v, all->component[0], n);
    const double stretched = normalise(v, n);
    for (size_t i = 0; i < n; i++) {
        squares += (v[i] - u[i]) * (v[i] - u[i]);
        u[i] = v[i];
    }
    *distance = sqrt(squares);
    return stretched;
}

@ The vector to begin with is random, for a chosen one might happen to be at right angles to the component that is
sought, and would never turn towards it. The random numbers always start from the same seed, so the picture of the same
words is always the same. Where two directions have nearly the same variance the vector turns slowly; then any
direction between them is nearly as good as the best, and we stop after a few thousand steps.

@<Principal components@>=

static double find_component(projection *all, size_t known, double total)
{
    enum { STEPS_MAX = 5000 };
    uint64_t seed = 1901 + known;
    double *const u = all->component[known], distance = 1, variance = 0;
    for (size_t i = 0; i < all->n; i++)
        u[i] = splitmix_uniform(&seed) - 0.5;
    if (known == 1)
        take_out(u, all->component[0], all->n);
    normalise(u, all->n);
    for (int step = 0; step < STEPS_MAX && distance > 1e-13; step++)
        variance = power_step(all, known, &distance);
    if (total > 0 && variance > 1e-12 * total)
        return variance;
    memset(u, 0, all->n * sizeof *u); /* what is there comes from rounding */
    return 0;
}

@ A component has no front and back: $u$ and $-u$ are equally good. So that one and the same picture comes out each time,
and on each computer, its largest number is made positive.

@<Principal components@>=

static void turn(double *u, size_t n)
{
    size_t largest = 0;
    for (size_t i = 1; i < n; i++)
        if (fabs(u[i]) > fabs(u[largest]))
            largest = i;
    const double sign = u[largest] < 0 ? -1 : 1;
    for (size_t i = 0; i < n; i++)
        u[i] *= sign;
}

@ The sum of the diagonal of the matrix is the variance in all directions together, and each component has its share of
it. A picture whose two shares add up to little is to be looked at with caution: most of what there is cannot be seen in
it.

@<Principal components@>=

woven_status embedding_project(const embedding *vectors, const size_t *word, size_t count, double *place,
    double share[2])
{
    projection all;
    const woven_status status = projection_create(&all, vectors->n);
    if (status != WOVEN_OK)
        return status;
    double total = 0;
    measure(&all, vectors, word, count);
    for (size_t i = 0; i < all.n; i++)
        total += all.covariance[i * all.n + i];
    if (total <= 1e-26 * dot_product(all.mean, all.mean, all.n))
        total = 0; /* the words are one point, but for rounding */
    for (size_t k = 0; k < 2; k++) {
        const double variance = find_component(&all, k, total);
        share[k] = total > 0 ? variance / total : 0;
        turn(all.component[k], all.n);
        for (size_t p = 0; p < count; p++) {
            place[2 * p + k] = 0;
            for (size_t i = 0; i < all.n; i++)
                place[2 * p + k] += ((double)row(vectors, word[p])[i] - all.mean[i]) * all.component[k][i];
        }
    }
    free(all.mean);
    return WOVEN_OK;
}

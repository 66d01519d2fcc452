@*1 Agreement with people.
Ask people how similar \emph{tiger} and \emph{cat} are, on a scale from 0 to~10, and they will more or less agree.
Collections of such judgements exist; one that many articles use has 353 pairs of words, each judged by more than a
dozen people \citep{finkelstein2002}, and \cref{ch:words} has met a later one \citep{hill2015}. Word vectors judge the
same pairs by the cosine. Do the two agree? The numbers themselves cannot be compared, since nobody has said
which cosine a 7 should be. But their \emph{order} can: the pair that people find most similar should have the largest
cosine, and so on down to the last.
@^similarity judgement@>@^WordSim-353@>@^Finkelstein, Lev@>

@ Comparing with people is a small module of its own, |"similarity"|. Its first half does not know about words.

@(similarity.h@>=
#ifndef SIMILARITY_H
#define SIMILARITY_H

#include "embedding.h"

@<Declarations of the similarity module@>@;
#endif

@ And its file.

@(similarity.c@>=
#include "similarity.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

@<Ranks@>@;
@<Similarity as people see it@>@;

@ So each list is replaced by its \emph{ranks}: 1 for the smallest number, 2 for the next one, up to the number of
pairs. Where numbers are equal, none of them deserves the better rank, and they share the mean of the ranks that they
take up together. The scores 3, 5, 5 and 9 have the ranks 1, two and a half, two and a half, and~4.
@^rank@>@^ties@>

@<Declarations of the similarity module@>=

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

\begin{figure}[t]
  \centering
  \plotinput{embedding-ranks}
  \caption{How similar are the words of a pair? On the left a person's judgements, invented, from 0 to~10; on the right the
    cosines of \cref{tab:embedding-counts}. Height is the rank.}
  \label{fig:embedding-ranks}
\end{figure}

@<Declarations of the similarity module@>=

/* Stores in |*rho| Spearman's rank correlation of |x[n]| and |y[n]|, by \cref{eq:embedding-spearman}. |WOVEN_EMPTY| when
   it is not defined: |n<2|, or all numbers of a list are equal. |WOVEN_NO_MEMORY|. */
woven_status spearman(const double *x, const double *y, size_t n, double *rho);

@ \Cref{fig:embedding-ranks} shows it for \val{embedding-pairs} pairs. Where two lines cross, the lists disagree about which
of two pairs is the more similar; a perfect agreement has no crossings. The two pairs judged most similar, equally so, share
the rank \val{embedding-tied-rank}. Here $\rho=\val{embedding-rho}$.

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

@<Declarations of the similarity module@>=

typedef struct {
    size_t pairs, known; /* in the file; of these, with vectors for both words */
    double rho; /* Spearman's, of the scores and the cosines of the known pairs */
} similarity_agreement;

/* Compares the vectors with the judgements in |pairs|: lines with two words and a score, separated by tabs or spaces;
   empty lines, and what follows a hash sign at the beginning of a word, do not count. |WOVEN_BAD_FORMAT| for any other
   line, its number in |*line|; |WOVEN_EMPTY| when $\rho$ is not defined, with |pairs| and |known| filled all the same;
   |WOVEN_CANNOT_READ|, |WOVEN_NO_MEMORY|. */
woven_status similarity_compare(const embedding *vectors, FILE *pairs, similarity_agreement *found, size_t *line);

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

@ The scores and the cosines of the known pairs are collected in two lists, which double their room when they are full.

@<Similarity as people see it@>=

typedef struct {
    double *score, *cosine;
    size_t count, room;
} judgements;

static woven_status make_room(judgements *all)
{
    const size_t room = 2 * all->room + 64;
    double *const score = realloc(all->score, room * sizeof *score);
    all->score = score != NULL ? score : all->score;
    double *const cosine = score != NULL ? realloc(all->cosine, room * sizeof *cosine) : NULL;
    if (cosine == NULL)
        return WOVEN_NO_MEMORY;
    all->cosine = cosine;
    all->room = room;
    return WOVEN_OK;
}

@ A pair that is known adds a score to one list and a cosine to the other.

@<Similarity as people see it@>=

static woven_status judge_pair(const embedding *vectors, char *field[3], similarity_agreement *found, judgements *all)
{
    char *end;
    const double score = strtod(field[2], &end);
    if (*end != '\0' || !isfinite(score))
        return WOVEN_BAD_FORMAT;
    found->pairs++;
    const size_t a = embedding_find(vectors, field[0]), b = embedding_find(vectors, field[1]);
    if (a == SIZE_MAX || b == SIZE_MAX)
        return WOVEN_OK;
    if (all->count == all->room && make_room(all) != WOVEN_OK)
        return WOVEN_NO_MEMORY;
    all->score[all->count] = score;
    all->cosine[all->count++] = embedding_cosine(vectors, a, b);
    found->known = all->count;
    return WOVEN_OK;
}

@ Line by line through the file: the loop ends at its end or at the first line that is wrong.

@<Similarity as people see it@>=

static woven_status judge_pairs(const embedding *vectors, FILE *pairs, similarity_agreement *found, size_t *line,
    judgements *all)
{
    char text[PAIR_LINE_MAX + 1], *field[3];
    for (*line = 1; fgets(text, sizeof text, pairs) != NULL; ++*line) {
        const size_t length = strlen(text), fields = cut(text, field, 3);
        if (length == PAIR_LINE_MAX || (fields != 0 && fields != 3))
            return WOVEN_BAD_FORMAT;
        const woven_status status = fields == 3 ? judge_pair(vectors, field, found, all) : WOVEN_OK;
        if (status != WOVEN_OK)
            return status;
    }
    return ferror(pairs) ? WOVEN_CANNOT_READ : WOVEN_OK;
}

@ What has been collected is then compared.

@<Similarity as people see it@>=

woven_status similarity_compare(const embedding *vectors, FILE *pairs, similarity_agreement *found, size_t *line)
{
    judgements all = { NULL, NULL, 0, 0 };
    *found = (similarity_agreement)@[{ 0, 0, 0 }@];
    woven_status status = judge_pairs(vectors, pairs, found, line, &all);
    if (status == WOVEN_OK)
        status = spearman(all.score, all.cosine, all.count, &found->rho);
    free(all.score);
    free(all.cosine);
    return status;
}

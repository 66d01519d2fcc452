@* Looking at word vectors.
\label{ch:embedding}Training ends with a table of numbers: so many words, so many numbers each. Does it know anything?
A table of fifty numbers a word cannot be read, but it can be asked. Which words are nearest to \emph{bread}? Which of
\emph{wine}, \emph{oil} and \emph{sword} does not belong with the others? Do the vectors find those words similar that
people find similar? This chapter is about such questions, about what the answers mean, and about the files in which
word vectors travel from one program to another.
@^word vector@>

The command \texttt{woven} asks all of these questions from a terminal, of any file of word vectors, our own or
somebody else's: \texttt{woven near bread}, \texttt{woven odd wine oil sword}, \texttt{woven analogy man king woman},
\texttt{woven similarity FILE}, \texttt{woven ratio ice steam} and \texttt{woven project}.
@^command line@>

@ The module is called |"embedding"|, which is what such a table of vectors is called in the literature: the words are
\emph{embedded} in a space of |n| dimensions.
@^embedding@>

@(embedding.h@>=
#ifndef EMBEDDING_H
#define EMBEDDING_H

#include "status.h"

#include <stdint.h>
#include <stdio.h>

@<Declarations of the embedding module@>@;
#endif

@ A table of vectors knows its words by their numbers, from 0 to |words-1|, in the order in which they came; all
programs that train vectors put frequent words first, so a small number is a frequent word. The numbers are of the type
|float|, which takes half the room of a |double| and keeps about seven decimal digits. That is more than any training
gets right.
@^single precision@>

@<Declarations of the embedding module@>=
/* |words| vectors of |n| numbers, row by row, and their words; no word comes twice. */
typedef struct {
    size_t words, n;
    const char *const *word;
    float *vector;
    const uint32_t *slot; /* where |embedding_find| looks: a hash table of |slots| places, */
    size_t slots; /* each of them 0 or the number of a word plus 1 */
    char *letters; /* of all words, one after the other */
} embedding;

enum { EMBEDDING_WORD_MAX = 1023 }; /* bytes in a word */

/* Makes a table for copies of the |words| words, its vectors all 0; the caller ends it with |embedding_destroy|.
   |WOVEN_BAD_ARGUMENT| when |words| or |n| is 0, for a word that comes twice, is empty, too long, or has a space, tab,
   or end of line in it; |WOVEN_TOO_LARGE|, |WOVEN_NO_MEMORY|. */
woven_status embedding_create(embedding **made, const char *const *word, size_t words, size_t n);
void embedding_destroy(embedding *vectors); /* a null pointer is fine */

/* Returns the number of the word, or |SIZE_MAX| when it is not in the table. */
size_t embedding_find(const embedding *vectors, const char *word);

@ The file begins with what all of the module needs: memory that grows while nobody knows yet how many words there will
be, and the table in which words are found. Both can wait until the end of the chapter.

@(embedding.c@>=
#include "embedding.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

@<Memory that grows@>@;
@<Finding words@>@;
@<Making and ending tables of vectors@>@;
@<Nearness@>@;

@*1 The nearest words.
In \cref{ch:words} two rows of counts were compared by the cosine of the angle between them, and learned vectors are
compared in the same way. Two words are near when their vectors point in nearly the same direction; how long the vectors
are does not matter. Here the number 1 means the same direction, 0 a right angle, and $-1$ the opposite. The words
\emph{nearest} to a given one are those with the largest cosines, and a list of ten of them is the first thing that
anybody looks at who has trained vectors.
@^nearest words@>@^cosine similarity@>

\begin{table}[t]
  \centering\small
  \captionabove{Ten words and how often each stood beside ten others: an invented table.}
  \label{tab:embedding-counts}
  \setlength\tabcolsep{4.6pt}
  \begin{tabular}{lrrrrrrrrrr}
    \toprule
    & crown & palace & field & market & he & she & school & toy & eat & drink\\
    \midrule
    \rawinput{embedding-counts}
    \bottomrule
  \end{tabular}
\end{table}

@ For this chapter we need vectors that everybody can look into. \Cref{tab:embedding-counts} has ten words and says how
often each of them stood beside ten others. The table is invented, as the one of \cref{ch:glove} was, and as there the
vectors are made of logarithms: a count~$x$ becomes $\log(1+x)$, so that an empty cell becomes~0. Learned vectors differ
from these in that nobody can tell what their single numbers mean.

\Cref{tab:embedding-near} lists the nearest words of three. It reads well at the top: the neighbours of \emph{king} are the
other royals. But look at \emph{bread}. A list of nearest words always has a first, a second and a third, even when
nothing is near, and \emph{wine}, which has never met \emph{eat} as often as \emph{bread} has, comes after \emph{woman}
and \emph{man}. The cosine says what company two words share, all of it, and the market is company, too. Nearness is not
sameness: the lists mix words that mean nearly the same with opposites, with parts and wholes, and with whatever else is
talked about together.

\begin{table}[t]
  \centering\small
  \captionabove{The nearest neighbours of three words, with their cosines.}
  \label{tab:embedding-near}
  \begin{tabular}{lc@@{\qquad}lc@@{\qquad}lc}
    \toprule
    \multicolumn{2}{l}{king} & \multicolumn{2}{l}{girl} & \multicolumn{2}{l}{bread}\\
    \midrule
    \rawinput{embedding-near}
    \bottomrule
  \end{tabular}
\end{table}

@<Declarations of the embedding module@>=

/* A word and the cosine of the angle between its vector and another one. */
typedef struct {
    size_t word;
    double similarity;
} embedding_neighbour;

/* Stores in |found[k]| the words whose vectors are nearest to |query[n]|, the nearest first; of equally near ones the
   one with the lower number. The |withouts| words |without| are passed over, and so are vectors of length 0. Returns how
   many were found: |k|, or fewer when there are no more; 0 when |query| has the length 0. Time grows with |k|, so |k|
   should be a few. */
size_t embedding_near(const embedding *vectors, const float *query, const size_t *without, size_t withouts,
    embedding_neighbour *found, size_t k);

/* Returns the cosine of the angle between the vectors of the words |a| and |b|; 0 when one has the length 0. */
double embedding_cosine(const embedding *vectors, size_t a, size_t b);

@ The products are added in double precision, so that the sums are as good as the vectors.

@<Nearness@>=
static double dot(const float *a, const float *b, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += (double)a[i] * (double)b[i];
    return sum;
}

static const float *row(const embedding *vectors, size_t word)
{
    return vectors->vector + word * vectors->n;
}

double embedding_cosine(const embedding *vectors, size_t a, size_t b)
{
    const float *const of_a = row(vectors, a), *const of_b = row(vectors, b);
    const double lengths = sqrt(dot(of_a, of_a, vectors->n)) * sqrt(dot(of_b, of_b, vectors->n));
    return lengths > 0 ? dot(of_a, of_b, vectors->n) / lengths : 0;
}

@ The words found so far stand in the order of their similarity. A new one moves up from the end, past all that are
less similar; where it meets an equal one it stays behind it, for it has the higher number. If it does not get past the
last of |k|, it is forgotten, which is what happens to almost all words.
@^insertion sort@>

@<Nearness@>=

static size_t insert(embedding_neighbour *found, size_t count, size_t k, embedding_neighbour candidate)
{
    if (count == k && (k == 0 || !(candidate.similarity > found[k - 1].similarity)))
        return count;
    size_t at = count < k ? count++ : k - 1;
    for (; at > 0 && candidate.similarity > found[at - 1].similarity; at--)
        found[at] = found[at - 1];
    found[at] = candidate;
    return count;
}

@ The search looks at every word, and nothing cleverer is needed: a table of 400,000 words and 50 numbers a word takes
20 million multiplications for the products and as many for the lengths, and that is a moment's work.

@<Nearness@>=

static bool contains(const size_t *list, size_t count, size_t word)
{
    for (size_t i = 0; i < count; i++)
        if (list[i] == word)
            return true;
    return false;
}

size_t embedding_near(const embedding *vectors, const float *query, const size_t *without, size_t withouts,
    embedding_neighbour *found, size_t k)
{
    const double length = sqrt(dot(query, query, vectors->n));
    size_t count = 0;
    for (size_t word = 0; word < vectors->words && length > 0; word++) {
        const float *const vector = row(vectors, word);
        const double lengths = length * sqrt(dot(vector, vector, vectors->n));
        if (lengths > 0 && !contains(without, withouts, word))
            count = insert(found, count, k, (embedding_neighbour)@[{ word, dot(query, vector, vectors->n) / lengths }@]);
    }
    return count;
}

@*1 Analogies.
\emph{Man} is to \emph{king} as \emph{woman} is to whom? In 2013 Tomas Mikolov, Wen-tau Yih and Geoffrey Zweig asked
word vectors such questions, and the vectors answered \citep{mikolov2013linguistic}. The recipe is arithmetic. If the
step that leads from \emph{man} to \emph{king} means ``become royal'', then the same step from \emph{woman} should lead
to \emph{queen}: compute
\begin{equation}\label{eq:embedding-analogy}
  v=\hat w_{\text{king}}-\hat w_{\text{man}}+\hat w_{\text{woman}}
\end{equation}
and look for the word nearest to~$v$. The hats say that each vector is divided by its length first, so that all three
have the same say. \Cref{fig:embedding-analogy} shows the four words as the corners of a parallelogram.
@^analogy@>@^parallelogram@>@^Mikolov, Tomas@>@^Yih, Wen-tau@>@^Zweig, Geoffrey@>

\begin{figure}[t]
  \centering
  \plotinput{embedding-analogy}
  \caption{Four words of \cref{tab:embedding-counts} in the plane of their two principal components. The step from \emph{man}
    to \emph{king}, taken from \emph{woman}, leads to~$v$, and the nearest word is \emph{queen}.}
  \label{fig:embedding-analogy}
\end{figure}

@<Declarations of the embedding module@>=

/* The words |d| for which |a| is to |b| as |c| is to~|d|: stores in |found[k]| those nearest to $\hat b-\hat a+\hat c$,
   where a hat means division by the length; a vector of length 0 stays 0. The words |a|, |b| and |c| themselves are
   passed over. Stores in |*count| how many were found. |WOVEN_NO_MEMORY|. */
woven_status embedding_analogy(const embedding *vectors, size_t a, size_t b, size_t c, embedding_neighbour *found,
    size_t k, size_t *count);

@ The name of the recipe is \emph{3CosAdd}: the similarity to~$v$ is, but for the length of~$v$, the sum of three
cosines, $\cos(d,b)-\cos(d,a)+\cos(d,c)$ \citep{levy2014linguistic}. Said in this way an analogy is less of a wonder.
The answer is a word that is like \emph{king}, like \emph{woman}, and unlike \emph{man}, all at the same time, and
likeness is all that there ever was.
@^3CosAdd@>@^Levy, Omer@>@^Goldberg, Yoav@>

@<Nearness@>=

static void add_direction(const embedding *vectors, size_t word, float sign, float *sum)
{
    const float *const vector = row(vectors, word);
    const double length = sqrt(dot(vector, vector, vectors->n));
    for (size_t i = 0; i < vectors->n && length > 0; i++)
        sum[i] += sign * (float)((double)vector[i] / length);
}

woven_status embedding_analogy(const embedding *vectors, size_t a, size_t b, size_t c, embedding_neighbour *found,
    size_t k, size_t *count)
{
    const size_t given[3] = { a, b, c };
    float *const query = calloc(vectors->n, sizeof *query);
    if (query == NULL)
        return WOVEN_NO_MEMORY;
    add_direction(vectors, b, 1, query);
    add_direction(vectors, a, -1, query);
    add_direction(vectors, c, 1, query);
    *count = embedding_near(vectors, query, given, 3, found, k);
    free(query);
    return WOVEN_OK;
}

@i embedding-questions.w
@i embedding-similarity.w
@i embedding-projection.w
@i embedding-words.w
@i embedding-files.w
@i embedding-reading.w
@i embedding-numbers.w

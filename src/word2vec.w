@* The neural rivals.
\begin{epigraph}{\citet{mikolov2013}}
We propose two novel model architectures for computing continuous vector representations of words from very large data
sets.
\end{epigraph}
\label{ch:word2vec}A year before GloVe, Tomas Mikolov and his colleagues at Google had published two short articles
\citep{mikolov2013,mikolov2013b} and a program called \emph{Word2Vec}, and it was this program that made word vectors
popular: in an afternoon, and on an ordinary computer, anybody could turn a thousand million words into vectors that
knew a capital from a country. The authors of GloVe measured themselves against it. The table at the beginning of
\cref{ch:glove} calls such models \emph{neural}, and names two of them, CBOW and skip-gram. This chapter builds both,
in fewer lines than the last chapters took for GloVe, asks what they have to do with a table of counts, and then lets
all three run against the clock.
@^Word2Vec@>@^Mikolov, Tomas@>@^neural model@>

@ The module is called |"word2vec"|. Its inner loops live in a file of their own, which the compiler is told to take
special care of.

@(word2vec.h@>=
#ifndef WORD2VEC_H
#define WORD2VEC_H

#include "embedding.h"
#include "vocabulary.h"

@<Declarations of the word2vec module@>@;
#endif

@ The file |"word2vec.c"| holds what happens around them.

@(word2vec.c@>=
#include "word2vec.h"
#include "splitmix.h"
#include "word2vec_kernel.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

@<Drawing words by their weights@>@;
@<Thinning out frequent words@>@;
@<Numbers for the words of a text@>@;
@<What a training keeps@>@;
@<Two ways of guessing@>@;
@<Learning vectors by guessing@>@;

@*1 A task of guessing.
GloVe began with a wish: vectors whose differences are contrasts of meaning. Word2Vec begins with a game. Cover a word
of a text and let somebody guess it from the words around it; or show one word and let them guess its neighbours.
Nobody needs to prepare anything for this game. Every place of every text is a question with the answer printed on
it, and a machine that gets better at it must have learned something about words.

The two ways to play are the two models (\cref{fig:word2vec-models}). \emph{CBOW}, the ``continuous bag of words'',
guesses the word from its neighbours. \emph{Skip-gram} guesses the neighbours from the word, one after the other. The
neighbours are those inside a window, as in \cref{ch:words}, and a bag has no order: which neighbour stood where is
forgotten.
@^CBOW@>@^skip-gram@>@^bag of words@>

\figureinput{word2vec-models}

@ Again every word~$i$ has two vectors, $w_i$ for what it says when it is seen and $c_i$ for what it is like as an
answer. From the words that are seen comes one vector~$h$. In skip-gram it is the vector of the one word, $h=w_i$; in
CBOW it is the mean of the vectors in the window. How well the word~$j$ fits is the dot product $h\cdot c_j$. That is
all: no hidden units, no biases, no activation. If this is a neural network, it is the smallest one that we have seen.

A guess should be a probability, and from numbers that may be negative to probabilities there is a standard way, the
softmax of \cref{ch:descent}:
\begin{equation}\label{eq:word2vec-softmax}
  P(j\mid h)=\frac{e^{h\cdot c_j}}{\sum_m e^{h\cdot c_m}} .
\end{equation}
The sum runs over all words that might have been the answer. There lies the difficulty. With a vocabulary of 400,000
words, one guess takes 400,000 dot products, and to learn from it, all 400,000 answer vectors have to be corrected a
little. A text of a thousand million words asks several thousand million such questions.
@^softmax@>

@*1 Only a few wrong answers.
Mikolov and his colleagues found a way out that is as simple as it is bold: do not ask \emph{which} word stood there.
Show the true answer together with $k$ words that were drawn at random, and ask of each one alone: was it this? That
is a question with two answers, and the sigmoid turns a number into the probability of a yes. The loss is the
cross-entropy of \cref{ch:descent}, once with the target~1 and $k$ times with the target~0:
\begin{equation}\label{eq:word2vec-loss}
  J=-\log\sigma(h\cdot c_{j_0})-\sum_{m=1}^{k}\log\bigl(1-\sigma(h\cdot c_{j_m})\bigr),\qquad
  \sigma(s)=\frac{1}{1+e^{-s}} .
\end{equation}
Here $j_0$ is the word that stood there and $j_1,\ldots,j_k$ are the words that were drawn. They are called
\emph{negatives}, and the method \emph{negative sampling}. Instead of 400,000 rows, a guess touches $k+1$; for $k$ the
authors recommend between 5 and 20 when the text is small, and 2 to~5 when it is large.
@^negative sampling@>@^cross-entropy@>

@ Each of the $k+1$ terms is the loss of one node with a sigmoid, a \emph{logistic regression}, and its slope is one
that we know. Let $s=h\cdot c_j$, and let the target~$y$ be 1 or~0. By the chain rule, since $\sigma'=\sigma(1-\sigma)$,
\[
  \frac{d}{ds}\bigl(-\log\sigma\bigr)=-\frac{\sigma(1-\sigma)}{\sigma}=\sigma-1,\qquad
  \frac{d}{ds}\bigl(-\log(1-\sigma)\bigr)=\frac{\sigma(1-\sigma)}{1-\sigma}=\sigma .
\]
Both say the same: the slope is the prediction minus the target, the \emph{error} $e=\sigma(s)-y$. From here on it
goes as it went for GloVe. When $c_{jk}$ grows, $s$ grows by $h_k$ times as much, and the other way round. If the
errors of the $k+1$ answers are $e_0,\ldots,e_k$, then
\begin{equation}\label{eq:word2vec-gradient}
  \frac{\partial J}{\partial c_{j_m}}=e_m\,h,\qquad
  \frac{\partial J}{\partial h}=\sum_{m=0}^{k}e_m\,c_{j_m} .
\end{equation}
Compare this with \cref{eq:glove-gradient}. The product of error and partner is the same; what differs is the error.
That of GloVe says how far a prediction is from the logarithm of a count, and may be any number. This one is always
between $-1$ and~1: one sentence of the text is never a reason for more than a small step.
@^logistic regression@>@^gradient@>

@ In skip-gram $h$ \emph{is} a word's vector, and gets the second half of \cref{eq:word2vec-gradient} as its slope. In
CBOW $h$ is the mean of $b$~vectors. If one of them grows by something, the mean grows by a $b$-th of it, so each of
them has the slope
\begin{equation}\label{eq:word2vec-mean}
  \frac{\partial J}{\partial w_i}=\frac1b\,\frac{\partial J}{\partial h} .
\end{equation}
The well-known program leaves the factor $1/b$ out, and so did others that followed it. It was noticed eight years
later that CBOW, which had been thought to be the weaker of the two models, does as well as skip-gram when it
is given its true gradient \citep{irsoy2021}. We divide.
@^CBOW@>

@*1 One guess.
The header of the inner loops has two functions. A row takes as many places in memory as the next multiple of eight;
the places left over hold zeros and stay zero, because every slope there is a product with a zero. So no loop needs a
special case for the last few numbers of a row. That eight numbers fit a processor, and what this has to do with
speed, is told in \cref{ch:trainer}. Unlike in most of this book the numbers are |float|, half as long as a |double|
and precise to seven digits, for what limits this program is how many numbers a second come and go.
@^float@>

@(word2vec_kernel.h@>=
#ifndef WORD2VEC_KERNEL_H
#define WORD2VEC_KERNEL_H

#include <stddef.h>
#include <stdint.h>

enum { WORD2VEC_LANES = 8, WORD2VEC_TARGETS_MAX = 64 };

/* One guess. |h[n]| is what was seen, |c| are the rows of all possible answers, |n| numbers each, |n| a multiple of
   |WORD2VEC_LANES|; |target[0]| is the answer that stood there, the others of |target[targets]| were drawn, and there
   are at most |WORD2VEC_TARGETS_MAX|. Fills |slope[n]| with the slopes of \cref{eq:word2vec-loss} along~$h$, and
   takes from the rows |eta| times theirs. All slopes are those at the beginning, even if a word was drawn twice. */
void word2vec_guess(const float *restrict h, float *restrict slope, float *restrict c, size_t n,@|
    const uint32_t *target, size_t targets, float eta);

/* Adds |factor| times the vector |from[n]| to the vector |to[n]|. */
void word2vec_add(float *restrict to, float factor, const float *restrict from, size_t n);

#endif

@ A processor that multiplies eight numbers in one instruction needs eight sums to add them to. So the dot product
keeps eight, and adds these up in the end. The compiler would not do this unasked, since sums of rounded numbers
depend on their order. The words before the functions ask for a version for each of three generations of processors;
which one runs is decided when the program starts. All three do the same additions in the same order, and so they
agree to the last digit.
@^dot product@>

@(word2vec_kernel.c@>=
#include "word2vec_kernel.h"

#include <math.h>

#if defined __x86_64__ && defined __GNUC__ && !defined __clang__ && !defined PORTABLE
#define VERSIONS@t\ @> __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define VERSIONS
#endif

static inline float dot(const float *a, const float *b, size_t n)
{
    float sum[WORD2VEC_LANES] = { 0 };
    for (size_t k = 0; k < n; k += WORD2VEC_LANES)
        for (size_t lane = 0; lane < WORD2VEC_LANES; lane++)
            sum[lane] += a[k + lane] * b[k + lane];
    return ((sum[0] + sum[4]) + (sum[1] + sum[5])) + ((sum[2] + sum[6]) + (sum[3] + sum[7]));
}

@ A guess is \cref{eq:word2vec-gradient}, read from left to right: the errors of all answers, the slopes along~$h$,
and the corrections of the answers' rows, in this order. Whoever corrects a row before it was added to |slope| makes
the mistake of \cref{ch:glove}'s last exercise.

@(word2vec_kernel.c@>=

static inline void add(float *restrict to, float factor, const float *restrict from, size_t n)
{
    for (size_t k = 0; k < n; k++)
        to[k] += factor * from[k];
}
@#
VERSIONS@;
void word2vec_guess(const float *restrict h, float *restrict slope, float *restrict c, size_t n,@|
    const uint32_t *target, size_t targets, float eta)
{
    float error[WORD2VEC_TARGETS_MAX];
    for (size_t m = 0; m < targets; m++)
        error[m] = 1 / (1 + expf(-dot(h, c + target[m] * n, n))) - (m == 0 ? 1.0f : 0.0f);
    for (size_t k = 0; k < n; k++)
        slope[k] = 0;
    for (size_t m = 0; m < targets; m++)
        add(slope, error[m], c + target[m] * n, n);
    for (size_t m = 0; m < targets; m++)
        add(c + target[m] * n, -eta * error[m], h, n);
}
@#
VERSIONS@;
void word2vec_add(float *restrict to, float factor, const float *restrict from, size_t n)
{
    add(to, factor, from, n);
}

@i word2vec-sampling.w
@i word2vec-training.w
@i word2vec-compare.w

@* Capstone: nouns and verbs.
\label{ch:tagger}You have met every part of a network that learns from text. This last chapter asks you to put them
together, on a question that a linguist would ask: can a network tell nouns from verbs when it has never been told what
either of them is? To say of each word which part of speech it belongs to is called \emph{tagging}, and it is one of the
oldest tasks of language technology.
@^tagging@>@^part of speech@>

The exercise is optional and carries no points. It is graded by the only thing that counts in practice: how many words
that it has not seen your network gets right.

@ The text is the one before you, or rather its prose, since formulas and programs have no parts of speech: all the
chapters of this book, \val{tagger-tokens} words of it. A few nouns and verbs that occur often enough were tagged by hand.
Words that are both at different times, such as \emph{step} or \emph{change}, were left out; what to do about them is a
question for a larger project.

How does a word become a vector? By the company it keeps, as in \cref{ch:words}; but which company? Content words tell
what a text is about. The small words around a word tell what kind of word it is: after \emph{the} there comes a noun sooner
or later, after \emph{to} often a verb. We take \val{tagger-small} small words and count, for every word to be tagged, how
often each of them stands directly before it and how often directly behind it. The sign for the end of a sentence counts
as one of them. Divided by the number of times that the word occurs, these are \val{tagger-n} shares between 0 and~1.
@^function word@>

@ Shares of words are very uneven: a few are large, most are tiny. Taking their square roots brings them closer together,
so that the small ones have a voice as well. \Cref{tab:tagger} shows a part of what comes out, for two nouns and two verbs.
Nobody has told the program anything about grammar, and yet the rows of the same kind look alike.

\begin{table}[t]
  \centering\small
  \begin{tabular}{@@{}l*{6}{r}@@{}}
    \toprule
    & \multicolumn{3}{c}{directly before} & \multicolumn{3}{c}{directly behind}\\
    \cmidrule(lr){2-4}\cmidrule(l){5-7}
    \rawinput{tagger-rows}
    \bottomrule
  \end{tabular}
  \caption{Some of the numbers that make the vectors of two nouns and two verbs: square roots of the shares of their
    occurrences that have the small word beside them.}
  \label{tab:tagger}
\end{table}

@(tagger.h@>=
#ifndef TAGGER_H
#define TAGGER_H

#include <stddef.h>

@<Declarations of the tagger module@>@;
#endif

@ The contract speaks of vectors and labels and says nothing of words: what works here works for any question with two
answers.

@<Declarations of the tagger module@>=

/* Learns from |examples| word vectors |x[examples*n]|, row by row, and their labels |label[examples]|, 1 for a verb and 0
   for a noun. Then stores for each of the |others| unseen vectors |unseen[others*n]| how likely it is a verb, between 0
   and~1, in |verb[others]|. */
void tag_words(const double *x, const double *label, size_t examples, const double *unseen, size_t others, size_t n,
    double *verb);

@ \begin{exercise}{lab8-tagger/tag_words}
Train a small network on the words that you are given, and let it tag the others. One hidden layer of a few sigmoid
neurons is enough. You may call |mlp_forward|, |mlp_backprop| and |gradient_step|, which exist in right versions, or do
everything yourself. The starting weights must not all be equal, and the same data must give the same answer every time.
\end{exercise}
\begin{discussion}
The order of the examples alternates between nouns and verbs, so one after the other will do; whoever trains on all nouns
first will see the network forget them. For the cross-entropy the slope of the loss along the output's sum is output minus
target, which spares the factor $o(1-o)$ and makes the first steps much faster.
\end{discussion}

@(tagger.c@>=
#include "tagger.h"

#include "backprop.h"
#include "mlp.h"

#include <math.h>

@i lab8-tagger/tag_words.c

@*1 How well it is learned.
The words are divided once and for all. \val{tagger-others} of them are never shown to the network; they are for the
grader. Of the others it is given \val{tagger-first} at first, then twice as many, and so on up to \val{tagger-last}, and
each time it starts anew. The share of the unseen words that come out right, drawn over the number of words that were
seen, is called a \emph{learning curve}; \cref{fig:tagger} shows that of the solution. Half of the unseen words are
verbs, so a network that only guesses gets half of them right.
@^learning curve@>

\begin{figure}[t]
  \centering
  \plotinput{tagger}
  \caption{The learning curve of the tagger: how much of \val{tagger-others} unseen words it gets right after a number of
    others.}
  \label{fig:tagger}
\end{figure}

A handful of words goes a long way: after \val{tagger-first} of them \val{tagger-share-first} per cent come out right, after
\val{tagger-last} it is \val{tagger-share-last} per cent. The curve need not climb at every step, for with so few words
chance has its say: one word that keeps odd company can mislead the network about its whole kind. A child needs more words
than that, but then a child has to find out that there are words.

@i tagger-data.w

@* Training a network in earnest.
\label{ch:mlp-train}In \cref{ch:backprop} a network of six weights learned one example, and it learned it by taking the
same step \val{backprop-steps} times. That was honest work, but nobody has a single example. A linguist who wants to know whether
a word is a noun has some hundreds of words with their answers in a file, and does not even care about those words,
because their answers are in the file already. What is wanted is the answer for the next word.

This changes the question. Until now a training was good when the loss became small. From now on it is good when the
loss is small \emph{on examples that the network has not learned from}. To get there takes a file to learn from, some
bookkeeping, a sense for when to stop, and, since a computer has to do the same steps a few million times, some care
about speed. That is this chapter. It ends with the command \texttt{woven mlp}, which does all of it for people who do not
write programs.
@^generalisation@>

@*1 Three sets.
Every teacher knows the pupil who has learned the answers to last year's examination by heart. The marks are excellent
and say nothing. A network is this pupil. It has so many weights that it can store what it has seen, word by word, and it
will, if that makes the loss smaller. So the examples are divided before anything else happens:
\begin{description}
  \item[the training set] is what the network learns from; its loss is what gradient descent makes smaller;
  \item[the validation set] is never learned from, but looked at after every pass, to see how the network does on
    examples that are new to it, and to choose between networks;
  \item[the test set] is used once, at the very end, for the number that goes into the report.
\end{description}
@^training set@>@^validation set@>@^test set@>

Why two sets to judge by? Because choosing is a way of learning. Whoever tries twenty networks and keeps the one that is
best on the validation set has picked, among other things, the luckiest. Its validation loss is too good to be true, if
only by a little. The test set has had no part in any choice, and so it cannot flatter.

Our example are the nouns and verbs of \cref{ch:tagger}: \val{mlp-train-train} words for training,
\val{mlp-train-validation} for validation and \val{mlp-train-test} for the test, each of them a vector of
\val{mlp-train-inputs} numbers. The network has \val{mlp-train-hidden} hidden nodes, and \val{mlp-train-parameters}
parameters in all: more than enough to know all the words by heart.

@*1 Passes, orders, batches.
One pass through the training set is an \emph{epoch}, as it was for the perceptron. In a file the examples often stand in
an order that means something: first all nouns, then all verbs. A network that is shown a hundred nouns in a row learns that
everything is a noun, and then unlearns it. So the examples are \emph{shuffled} before each epoch.
@^epoch@>@^shuffling@>

The gradient that we really want is that of the mean loss over the whole training set. To compute it takes the whole
set, for one step. But the gradient for a few examples, drawn by chance, points the same way \emph{on average}, and costs a
fraction of it. Going by such samples is called \emph{stochastic gradient descent}; the idea is older than neural
networks \citep{robbins1951}. The samples are called \emph{batches}, and their size is ours to choose. With batches of
one example the network takes as many steps in an epoch as there are examples, each in a rather random direction. With larger
batches the direction is better, and the steps are fewer. Twice as many examples in a batch do not make
the direction twice as good, however: the mean of $n$ independent numbers strays from the truth like $1/\sqrt n$. Four times the work
buys a gradient that is twice as exact.
@^stochastic gradient descent@>@^batch@>

\Cref{tab:mlp-train-batches} shows what that means for our words. The number of epochs is the same in all rows, and so is
the amount of arithmetic. Where small steps were taken early, the loss is smaller. Why then would anybody use
batches? Because a computer can do many examples at once in much less time than one after the other. There is a
figure about the reason further on.

\begin{table}[t]
  \centering\small
  \caption{The same words, the same learning rate, the same start: what is left of the loss on the training set after
    \val{mlp-train-batch-epochs} epochs with batches of several sizes. A network that only guesses has a loss
    of~\val{mlp-train-guess}.}
  \label{tab:mlp-train-batches}
  \begin{tabular}{rrr}
    \toprule
    examples in a batch & steps in an epoch & loss \\
    \midrule
    \rawinput{mlp-train-batches}
    \bottomrule
  \end{tabular}
\end{table}

@*1 When to stop.
\Cref{fig:mlp-train-curves} shows a training from the first epoch to number~\val{mlp-train-epochs}. The loss on the training
set does what it should: it falls, and goes on falling until it is \val{mlp-train-last-training}, next to nothing. The loss on the
validation set falls, too, at first. After epoch \val{mlp-train-best-epoch} it is \val{mlp-train-best}, and then it
\emph{rises}; at the end it is \val{mlp-train-last}. From some point on, what the network learns is no longer about
nouns and verbs. It is about these \val{mlp-train-train} words: an accident of counting here, a rare neighbour there. This is
\emph{overfitting}.
@^overfitting@>

\begin{figure}[t]
  \centering
  \plotinput{mlp-train-curves}
  \caption{Learning nouns and verbs: the loss on the training words and on the validation words after each epoch. The scale
    is logarithmic. The dot marks the network that is kept.}
  \label{fig:mlp-train-curves}
\end{figure}

The remedy is as simple as it sounds: stop there, or rather, look back later and take the network of the epoch at
which the validation loss was smallest. It is called \emph{early stopping} \citep{prechelt1998}. Since a loss may rise for a
moment and fall again, the training waits some epochs before it gives up; their number is its \emph{patience}. There is
another lesson in the figure. The cross-entropy punishes a confident mistake without mercy, and what grows in an
overfitted network is its confidence.
@^early stopping@>@^patience@>

@ The chapter makes two modules. The first, |"dataset"|, holds examples.

@(dataset.h@>=
#ifndef DATASET_H
#define DATASET_H

#include "status.h"

#include <stdint.h>
#include <stdio.h>

@<Declarations of the dataset module@>@;
#endif

@ The second, |"mlp_train"|, learns from them.

@(mlp_train.h@>=
#ifndef MLP_TRAIN_H
#define MLP_TRAIN_H

#include "dataset.h"
#include "mlp.h"

@<Declarations of the |"mlp_train"| module@>@;
#endif

@ The parts of the second module:

@(mlp_train.c@>=
#include "mlp_train.h"

#include "descent.h"
#include "mlp_train_kernel.h"
#include "splitmix.h"

#include <csv.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

@<The loss of a network on a set@>@;
@<Laying out the work@>@;
@<The course of a training@>@;
@<A whole training@>@;
@<Counting right and wrong answers@>@;
@<The report@>@;

@i mlp-train-data.w
@i mlp-train-loop.w
@i mlp-train-report.w
@i mlp-train-kernel.w
@i mlp-train-tile.w
@i mlp-train-batch.w
@i mlp-train-single.w
@i mlp-train-csv.w
@i mlp-train-speed.w
@i mlp-train-numbers.w

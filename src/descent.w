@* Loss and gradient descent.
\label{ch:descent}A network with the wrong weights gives wrong answers. To improve them we need two things: a number
that says how wrong the answers are, and a rule that makes this number smaller. The number is called the \emph{loss},
and the rule \emph{gradient descent}. Augustin-Louis Cauchy proposed the rule for the orbits of planets
\citep{cauchy1847}; nearly every network that has ever learned a language has learned it by this rule, or by a
refinement of it.
@^loss@>@^gradient descent@>@^Cauchy, Augustin-Louis@>

What is there to be changed? Everything in a network that is a number and not an input: its \emph{parameters}. They are
of two kinds. A \emph{weight} is the strength of a connection between two neurons. A \emph{bias} is added to a neuron's
sum, whatever the inputs are. \Cref{fig:parameters} shows what they do to a neuron with one input: the weight makes its
curve steeper or flatter, or turns it around, and the bias shifts it to the left or to the right. Without a bias the
curve could only turn about the place $x=0$, wherever the data lie; with one, learning gets there faster.
@^parameter@>@^weight@>@^bias@>

\begin{figure}[t]
  \centering
  \plotinput{parameters}
  \caption{The parameters of a sigmoid neuron with one input~$x$. On the left its output $\sigma(wx)$ for three
    weights~$w$; on the right $\sigma(x+b)$ for three biases~$b$.}
  \label{fig:parameters}
\end{figure}

@ The chapter has three parts: what a loss is, the descent with a single weight, which can be drawn, and the descent
with as many weights as you like. Its header is short; the declarations come one by one.

@(descent.h@>=
#ifndef DESCENT_H
#define DESCENT_H

#include <stddef.h>

@<Declarations of the descent module@>@;
#endif

@ So is the plan of its other file.

@(descent.c@>=
#include "descent.h"

#include <math.h>

@<The mean squared error@>@;
@<The cross-entropy@>@;
@<The softmax and its loss@>@;
@<The slope of a curve@>@;
@<Down the slope@>@;
@<Gradients of the losses@>@;
@<Fitting a line@>@;
@<The slope by trying@>@;

@*1 How wrong an answer is.
A loss compares what a network predicted with what was the case. It is 0 when both agree, and the larger the worse they
agree. Training a network means making its loss smaller, step by step.

The loss used most looks like a formula, but it is four small steps. First: for each answer, take the \emph{difference}
between the target $y_i$ and the output $\hat y_i$; this is the error. Second: \emph{square} it. Errors in opposite
directions must not cancel, and a square has no sign; besides, one large error now counts for more than several small
ones. Third: \emph{add} the squares of all answers. Fourth: \emph{divide} by the number~$n$ of answers, so that a large
set of data can be compared with a small one. The result is the \emph{mean squared error},
\begin{equation}\label{eq:mse}
  \mathrm{MSE}=\frac1n\sum_{i=1}^{n}(y_i-\hat y_i)^2 .
\end{equation}
Read from the inside to the outside, the formula says the four steps in their order. \Cref{tab:mse} takes them for
three answers, and arrives at~\val{descent-mse}.
@^mean squared error@>

\begin{table}[t]
  \centering\small
  \caption{The mean squared error of three answers in four steps.}
  \label{tab:mse}
  \begin{tabular}{crrrr}
    \toprule
    answer & target $y_i$ & output $\hat y_i$ & difference $y_i-\hat y_i$ & square\\
    \midrule
    \rawinput{descent-mse}
    \midrule
    \multicolumn{4}{r}{sum} & \val{descent-mse-sum}\\
    \multicolumn{4}{r}{divided by \val{descent-mse-n}} & \textbf{\val{descent-mse}}\\
    \bottomrule
  \end{tabular}
\end{table}

@<Declarations of the descent module@>=

/* Returns the mean squared error of the |n| outputs against the |n| targets, the mean of the squared differences; |n|
   is at least 1. */
double mse(const double *target, const double *output, size_t n);

@ \begin{exercise}{lab5-descent/mse}
Return the mean squared error of \cref{eq:mse}. For the three answers of \cref{tab:mse} it is \val{descent-mse}. For a
single target of~\ledger{target} and the output \ledgerslide{o1}, which is on the slides, it is
\val{descent-mse-slide}.
\end{exercise}
\begin{discussion}
The error has a name of its own, so that the difference is written once and squared by multiplying it by itself.
|(double)n| turns the count into a |double| before the division; the sum being one already, \CEE/ would do the same
unasked, and the compiler, set to be strict, would warn.
\end{discussion}

@<The mean squared error@>=
@i lab5-descent/mse.c

@ \begin{slip}{The square of the sum}
Adding first and squaring afterwards is another formula. With the errors 1 and~$-1$ it gives~0, as if both answers had
been right. And a slip of \CEE/: |1/n| divides one whole number by another and throws the fraction away, so for every
|n| above~1 it is~0.
\end{slip}

@*1 The loss of a probability.
What comes next: ``she drank a glass of~\ldots''? A language model answers with a \emph{probability} for each word: a
number from 0 to~1, all of them together~1. Suppose that it says \val{descent-p-water} for \emph{water},
\val{descent-p-milk} for \emph{milk}, \val{descent-p-wine} for \emph{wine} and \val{descent-p-sand} for \emph{sand},
and that the next word is \emph{wine}. As targets, \emph{wine} gets a~1 and the others a~0: the one-hot vector of the
word.

For probabilities another loss than the squared error is used, the \emph{cross-entropy}
\begin{equation}\label{eq:cross-entropy}
  H(y,p)=-\sum_{i=1}^{n}y_i\log p_i ,
\end{equation}
with the natural logarithm. With one target of~1 and all others~0, a single term is left: minus the logarithm of the
probability that the model gave to what then happened. For \emph{wine} this is
$-\log\val{descent-p-wine}=\val{descent-h-wine}$; had it been \emph{water}, \val{descent-h-water}; for \emph{sand},
\val{descent-h-sand}.
@^cross-entropy@>@^probability@>

@ Linguists know this number. It is the \emph{surprisal} of a word in its context, and it predicts how long readers
dwell on the word \citep{hale2001,levy2008}. (Counted with the logarithm to base~2 it is measured in bits
\citep{shannon1948}.) A model that is trained on the cross-entropy is trained to be surprised as little as possible.
The mean surprisal of the words of a text, as an exponent of~$e$, is the model's \emph{perplexity}: if it is~20, the
model was as unsure, on average, as if it had had to choose among 20 equally probable words.
@^surprisal@>@^perplexity@>

Why not the squared error? \Cref{fig:losses} compares the two. The squared error of a probability is never more than~1,
and near its worst it is almost flat: whether the model gave a hundredth or a millionth to the right answer makes
hardly any difference to it. The cross-entropy grows without bound, and steeply. For sorting things into classes
networks therefore learn faster with it. How much faster, we shall measure at the end of the chapter.

\begin{figure}[t]
  \centering
  \plotinput{losses}
  \caption{Two losses for the probability $p$ that was given to the right answer.}
  \label{fig:losses}
\end{figure}

@<Declarations of the descent module@>=

/* Returns the cross-entropy of the |n| probabilities |p| against the targets. A term with target 0 is 0, whatever its
   probability; a positive target with probability 0 makes the loss infinite. */
double cross_entropy(const double *target, const double *p, size_t n);

@ \begin{exercise}{lab5-descent/cross_entropy}
Return the loss of \cref{eq:cross-entropy}. The function |log| of \CEE/ is the natural logarithm. Mind the word that
the model holds impossible: its probability is~0, and when its target is~0, too, nothing bad has happened.
\end{exercise}
\begin{discussion}
The |if| is the heart of it. In the limit, $y\log p$ with $y=0$ is~0; the processor knows no limits. It computes
|log(0)|, which is minus infinity, and then zero times infinity, which has no value: it is \emph{NaN}, ``not a
number'', and a sum with a NaN in it is a NaN. The loss of a right answer that was called impossible, on the other
hand, needs no line of its own: minus infinity, times a positive target, taken away.
\end{discussion}

@<The cross-entropy@>=
@i lab5-descent/cross_entropy.c

@ \begin{slip}{A remedy that lies}
A popular way around |log(0)| is to add something tiny to every probability. The NaN is gone, and so is the truth: the
loss has got a ceiling, and the worst answers of all look bearable. Skip the terms whose target is~0, and no others.
\end{slip}

@*1 From sums to probabilities.
Where do the probabilities come from? The output nodes of a network give any sums $z_1,\ldots,z_n$, one for each
answer. The \emph{softmax} makes probabilities out of them: raise $e$ to each sum, and divide by the total,
\[
  p_i=\frac{e^{z_i}}{\sum_j e^{z_j}} .
\]
They are positive and add up to~1, and the largest sum gets the largest probability. The sums $2$, $1$ and~$-1$ become
\val{descent-soft-1}, \val{descent-soft-2} and \val{descent-soft-3}.
@^softmax@>

@<Declarations of the descent module@>=

/* Stores the softmax of the |n| sums |z|, |n| at least 1, in |p[n]|. Sums of any size are safe. |p| may be |z|. */
void softmax(const double *z, size_t n, double *p);

@ As in the sigmoid, the danger is in the powers. Taking the same number away from all sums changes nothing, because it
cancels in the fraction; if it is the largest sum, the largest power becomes $e^0=1$ and none overflows.
@^overflow@>

@<The softmax and its loss@>=
static double largest(const double *z, size_t n)
{
    double most = z[0];
    for (size_t i = 1; i < n; i++)
        if (z[i] > most)
            most = z[i];
    return most;
}
@#
void softmax(const double *z, size_t n, double *p)
{
    const double most = largest(z, n);
    double total = 0;
    for (size_t i = 0; i < n; i++)
        total += p[i] = exp(z[i] - most);
    for (size_t i = 0; i < n; i++)
        p[i] /= total;
}

@ What cannot overflow can still \emph{underflow}. The smallest positive |double| is about \val{descent-tiny}, and its
logarithm about \val{descent-tiny-log}. Let the right answer have the sum $-800$ and the wrong one the sum~0. Its
probability $e^{-800}$ is tiny, but not zero; the |double| that should hold it is zero. The cross-entropy of what
softmax gives is infinite, and an infinite loss tells the network nothing about the way back.
@^underflow@>

The remedy is to take the logarithm before the number is lost. The logarithm of a softmax is
$z_i-\log\sum_je^{z_j}$, and in this form no probability is ever formed. For the two sums the loss is
\val{descent-safe}, as it should be. Whenever a cross-entropy follows a softmax, use the two together.

@<Declarations of the descent module@>=

/* Returns the cross-entropy of the softmax of |z|, without ever forming a probability that could be 0. */
double softmax_cross_entropy(const double *target, const double *z, size_t n);

@ Here, too, the largest sum is taken away first.

@<The softmax and its loss@>=
double softmax_cross_entropy(const double *target, const double *z, size_t n)
{
    const double most = largest(z, n);
    double total = 0, sum = 0;
    for (size_t i = 0; i < n; i++)
        total += exp(z[i] - most);
    for (size_t i = 0; i < n; i++)
        sum += target[i] * (log(total) - (z[i] - most));
    return sum;
}

@i descent-valley.w
@i descent-line.w
@i descent-numbers.w

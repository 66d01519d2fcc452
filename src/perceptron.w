@* The perceptron.
\label{ch:perceptron}Machines that understand language were a dream long before there were machines. Those that come closest today, the
systems that translate, summarise and converse, are \emph{artificial neural networks}: programs made of very many very
simple parts, all of the same kind. The part is modelled, loosely, on a cell of the brain. This chapter builds one such
part, has it learn from its errors, and finds out what it can never learn.
@^neural network@>

What such a part takes in and gives back are numbers. \Cref{ch:words} has shown how they come from words: by the company
that a word keeps it becomes a row of numbers, a word vector, and words of similar meaning become similar rows. What can
be learned from rows of numbers is the subject of all that follows.
@^word vector@>

Our brains contain about one hundred billion nerve cells, or \emph{neurons}. How they work together is not
understood, but what a single one does is comparatively simple, and \cref{fig:biological} shows the parts that matter.
The \emph{dendrites} receive signals from other neurons. The \emph{soma}, the body of the cell, combines them. When
the signals that arrive together exceed a certain \emph{threshold}, the neuron \emph{fires}: it sends a signal of its
own along the \emph{axon}, which branches and touches the dendrites of further neurons. The place where an axon meets
a dendrite is a \emph{synapse}, and synapses differ: through a strong one a signal counts for much, through a weak one
for little, and some signals count against firing.
@^neuron@>@^threshold@>@^synapse@>

\figureinput{biological}

@ An \emph{artificial neuron} keeps three things of this and drops the rest \citep{mcculloch1943}. It has
\emph{inputs} $x_1,\ldots,x_n$, which are numbers. Each input has a \emph{weight} $w_i$, the strength of its synapse,
which may be negative. And there is a rule that turns what arrives into one number, the \emph{output}. The circle in
\cref{fig:neuron} is called a \emph{node}.
@^artificial neuron@>@^input@>@^weight@>@^node@>

The neuron in the figure receives $x_1=\val{perceptron-x1}$, $x_2=\val{perceptron-x2}$ and
$x_3=\val{perceptron-x3}$. Each is multiplied by its weight and the products are added:
\begin{equation}\label{eq:weighted-sum}
  z = w_1x_1+w_2x_2+w_3x_3
    = \val{perceptron-p1}+\val{perceptron-p2}+(\val{perceptron-p3}) = \val{perceptron-z}.
\end{equation}
This \emph{weighted sum} is all that the neuron ever knows of its inputs. The third weight is negative, so the third
input speaks against firing.
@^weighted sum@>

\figureinput{neuron}

@ The header of this chapter starts with the weighted sum. In \CEE/ the inputs are an array |x| of |n| numbers, and
the weights another, |w|. What mathematics calls $x_1$ is |x[0]| in the program.

@(perceptron.h@>=
#ifndef PERCEPTRON_H
#define PERCEPTRON_H

#include <stddef.h>

@<Declarations of the perceptron module@>@;
#endif

@ A \emph{contract} stands above each declaration: what the function is given, what it gives back, and what it
leaves alone. Read it twice before you write a line; most errors of programs are broken contracts.
@^contract@>

@<Declarations of the perceptron module@>=

/* Returns the weighted sum of the |n| inputs |x| under the weights |w|; 0 when |n| is 0. */
double weighted_sum(const double *x, const double *w, size_t n);

@ The file |"perceptron.c"| collects the functions of this chapter, and most of them are yours to write.

@(perceptron.c@>=
#include "perceptron.h"

@<The weighted sum@>@;
@<The step@>@;
@<The perceptron answers@>@;
@<The perceptron rule@>@;
@<One epoch@>@;
@<Training@>@;
@<Going round in circles@>@;

@ \begin{exercise}{lab3-perceptron/weighted_sum}
Return $\sum_i w_ix_i$ for any number of inputs. With the numbers of \cref{fig:neuron} the answer is
\val{perceptron-z}; with $x=(\ledger{x1},\ledger{x2})$ and $w=(\ledger{w1},\ledger{w3})$, which we shall meet again in
\cref{ch:backprop}, it is \ledger{z1}.
\end{exercise}
\begin{discussion}
The variable |z| begins at zero and collects one product a round. That zero is also the right answer when there are no
inputs at all, so the empty sum needs no line of its own.
\end{discussion}

@<The weighted sum@>=
@i lab3-perceptron/weighted_sum.c

@ \begin{slip}{Counting from one}
A loop that starts at |i=1| forgets the first input, and one that goes on while |i<=n| reads beyond the end of both
arrays, where anything may be found. The numbers of the elements run from |0| to |n-1|, so the condition is |i<n|.
\end{slip}

@*1 To fire or not to fire.
The soma decides whether to fire, and so must the node. The rule that turns the weighted sum into the output is called
the \emph{activation function}. The first perceptrons used the simplest one imaginable, a \emph{step}: the output is 1
when the sum reaches the threshold~$\theta$ and 0 when it stays below,
\begin{equation}\label{eq:step}
  f(z)=\begin{cases}1&\text{if }z\ge\theta,\\0&\text{if }z<\theta.\end{cases}
\end{equation}
We follow the lecture and take $\theta=\val{perceptron-threshold}$. A sum of \val{perceptron-z} stays below it, and the
neuron of \cref{fig:neuron} keeps quiet: its output is~\val{perceptron-output}.
@^activation function@>@^step function@>

@<Declarations of the perceptron module@>=

/* Returns 1 when |z| reaches the |threshold|, that is when it is equal or larger, and 0 when it stays below. */
double step(double z, double threshold);

@ \begin{exercise}{lab3-perceptron/step}
Return $f(z)$ of \cref{eq:step}. Mind the case in which the sum meets the threshold exactly.
\end{exercise}
\begin{discussion}
The question mark reads ``if so, then; otherwise'': the value of the expression is what stands before the colon when
the comparison holds, and what stands after it when it does not.
\end{discussion}

@<The step@>=
@i lab3-perceptron/step.c

@ \begin{slip}{Larger, or at least as large}
The comparison |z>threshold| is false when both are equal, and the neuron would keep quiet exactly where
\cref{eq:step} says that it fires. ``Larger or equal'' is written |z>=threshold|.
\end{slip}

Weighted sum and step together are the \emph{perceptron} of Frank Rosenblatt \citep{rosenblatt1958}.
@^perceptron@>@^Rosenblatt, Frank@>

@<Declarations of the perceptron module@>=

/* Returns the output, 1 or 0, of the perceptron with the |n| weights |w| for the inputs |x|. */
double perceptron_predict(const double *x, const double *w, size_t n, double threshold);

@ \begin{exercise}{lab3-perceptron/perceptron_predict}
Combine \cref{eq:weighted-sum,eq:step}. You may call |weighted_sum| and |step|: while this exercise is graded, right
versions of both are at hand, whatever yours do.
\end{exercise}
\begin{discussion}
One line: the value of the inner call is the first argument of the outer one. Functions are small machines, and this is
how they are connected.
\end{discussion}

@<The perceptron answers@>=
@i lab3-perceptron/perceptron_predict.c

@*1 Learning from errors.
Nobody sets the weights by hand. A perceptron is \emph{trained}: it is shown an example, its output $\hat y$ is
compared with the \emph{target}~$y$, the output that was wanted, and the difference $y-\hat y$, the \emph{error},
decides how the weights are corrected. The \emph{perceptron rule} is
\begin{equation}\label{eq:perceptron-rule}
  w_{\text{new}} = w_{\text{current}} + \eta\cdot x\cdot(y-\hat y),
\end{equation}
for each weight with its own input. The \emph{learning rate} $\eta$ (the Greek letter eta) says how large a correction
is.
@^training@>@^target@>@^error@>@^learning rate@>@^perceptron rule@>

There are three cases. When the output is right the error is~0, and nothing changes. When the perceptron kept quiet and
should have fired, the error is~1, and every weight grows in proportion to its input: next time the same inputs give a
larger sum. When it fired and should have kept quiet, the error is $-1$, and the same inputs will give a smaller
sum. An input of~0 contributed nothing to the sum, and its weight, blameless, stays as it is.

@ How much does the sum change? Put \cref{eq:perceptron-rule} into \cref{eq:weighted-sum}: after the correction the
same inputs give
\[
  \sum_i (w_i+\eta\,x_i(y-\hat y))\,x_i = z+\eta\,(y-\hat y)\sum_i x_i^2 .
\]
A sum of squares is never negative, so the weighted sum always moves the way the error points. In our neuron the sum of
squares is \val{perceptron-squares}; with the target~1 and $\eta=\val{perceptron-eta}$ the sum grows from
\val{perceptron-z} to \val{perceptron-new-z}, and the neuron fires.

@<Declarations of the perceptron module@>=

/* Corrects the |n| weights |w| once, after the inputs |x| gave |output| where |target| was wanted:
   |w[i]| grows by |eta*x[i]*(target-output)|. The arrays must not overlap. */
void perceptron_update(double *w, const double *x, size_t n, double target, double output, double eta);

@ \begin{exercise}{lab3-perceptron/perceptron_update}
Correct all |n| weights by \cref{eq:perceptron-rule}. The function returns nothing; it changes the numbers that |w|
points to, which is why |w| is declared without |const|.
\end{exercise}
\begin{discussion}
The error is the same for all weights, so it is computed once, before the loop. Giving it a name costs nothing and
makes the line inside the loop read like the formula.
\end{discussion}

@<The perceptron rule@>=
@i lab3-perceptron/perceptron_update.c

@ \begin{slip}{The error upside down}
With $\hat y-y$ in place of $y-\hat y$ every correction goes the wrong way: the perceptron learns, with great
determination, to be wrong.
\end{slip}

\begin{exercise}{lab3-perceptron/by_hand}
Do it once with a pencil, for the neuron of \cref{fig:neuron}: the sum, the output, the error for the target~1, the
three new weights, and the new sum. The sheet is \path{exercises/lab3-perceptron/by_hand.txt}.
\end{exercise}
\begin{discussion}
The new weights are \val{perceptron-new-w1}, \val{perceptron-new-w2} and \val{perceptron-new-w3}, and the new sum is
\val{perceptron-new-z}. The second weight changes most, because its input is the largest. Whoever finds three equal
changes has left the inputs out.
\end{discussion}

@*1 A line that moves.
With two inputs we can look at what a perceptron does. The points of the plane where the weighted sum is exactly the
threshold, $w_1x_1+w_2x_2=\theta$, form a straight line; on one side of it the perceptron fires, on the other it keeps
quiet. To learn is to move that line.
@^separating line@>

\Cref{fig:lines} shows it learning the logical \textsc{and}, whose output is 1 only if both inputs are~1. One pass over
all examples is called an \emph{epoch}. \Cref{tab:trace} has the numbers: three corrections in two epochs, and a third
epoch in which no error is left.
@^epoch@>

\begin{figure}[t]
  \centering
  \plotinput{lines}
  \caption{The separating line of a perceptron that learns \textsc{and}, from the start and after each of its
    \val{perceptron-and-updates} corrections. The filled point is the only one that should make it fire.}
  \label{fig:lines}
\end{figure}

\begin{table}[t]
  \centering\small
  \caption{Learning \textsc{and} with $\eta=\val{perceptron-eta}$ and $\theta=\val{perceptron-threshold}$, from
    $w=(\val{perceptron-and-w1},\val{perceptron-and-w2})$. The last two columns are the weights after the example; a
    star marks a correction.}
  \label{tab:trace}
  \begin{tabular}{cccccccrr}
    \toprule
    epoch & $x_1$ & $x_2$ & $y$ & $z$ & $\hat y$ & & $w_1$ & $w_2$ \\
    \midrule
    \rawinput{perceptron-trace}
    \bottomrule
  \end{tabular}
\end{table}

@ The examples come as one long array |x|, row by row: the |n| inputs of the first example, then those of the second,
and so on. Example number |k| starts at |x[k*n]|, and its address is |x+k*n|. Adding a whole number to an address goes
that many elements forward, whatever their size.
@^row by row@>

@<Declarations of the perceptron module@>=

/* Shows all |examples| once, in order, and corrects the weights after each. |w[n]|, |x[examples*n]| row by row,
   |target[examples]|. Returns the number of examples that were answered wrongly. */
size_t perceptron_epoch(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta);

@ \begin{exercise}{lab3-perceptron/perceptron_epoch}
Go through the examples in order: predict, compare, correct. Count the errors and return their number. You may call
|perceptron_predict| and |perceptron_update|.
\end{exercise}
\begin{discussion}
|perceptron_update| is called for every example, right or wrong, because with an error of 0 it changes nothing. The
name |row| for the address of an example spares the reader the arithmetic the second and third time.
\end{discussion}

@<One epoch@>=
@i lab3-perceptron/perceptron_epoch.c

@ \begin{slip}{Correcting afterwards}
Each example must be answered with the weights as the one before has left them. Answering all of them with the old
weights and correcting at the end is another method, called batch learning, and it takes other steps.
\end{slip}

@ Training is epoch after epoch until one passes without an error. It may never come, so there is a cap.

@<Declarations of the perceptron module@>=

/* Runs epochs, at most |max_epochs|, until one is free of errors; arguments as for |perceptron_epoch|. Returns how
   many were run, the error-free one included, and 0 when none was free of errors. */
size_t perceptron_train(double *w, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_epochs);

@ \begin{exercise}{lab3-perceptron/perceptron_train}
Run epochs until one of them makes no error. \textsc{and} and \textsc{or} are learned in a few epochs, starting from
weights of zero: in \val{perceptron-and-epochs} and \val{perceptron-or-epochs}. What happens with exclusive or, which
is 1 when exactly one of its inputs is?
\end{exercise}
\begin{discussion}
The loop counts from one, for once, because its counter is the answer: the number of epochs that have been run. A
|return| inside a loop leaves the whole function.
\end{discussion}

@<Training@>=
@i lab3-perceptron/perceptron_train.c

@ \begin{slip}{The last epoch that was allowed}
Whoever returns |max_epochs| at the end cannot be told from somebody who succeeded in the very last epoch. The
contract keeps the two apart: an epoch without errors is answered by its number, their absence by~0.
\end{slip}

@ Why a learning rate of $\tfrac14$ and not, say, a tenth? A |double| is a whole number divided or multiplied by a power
of two. It holds a quarter exactly, and a tenth only to sixteen digits; adding a tenth again and again therefore ends a
hair beside where it should. Next to a threshold a hair is enough to change an output, and two right programs that
add in a different order could disagree. With quarters there is nothing to round.
@^rounding@>

@i perceptron-line.w

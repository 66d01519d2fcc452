@* Multi-layer perceptrons.
\label{ch:mlp}A perceptron draws one line, and the last chapter ended with points that no line divides. Look at those on
the left of \cref{fig:multilayer}. Wherever you lay one line, some of them are on its wrong side. But nobody said that
there must be one line only. A second line cuts off more of the open points, a third cuts off still more, and four fence
the filled points in.

Each of the four lines is the work of one perceptron, which fires on one side of it. Its answer is a number, 0 or 1, and
numbers are what a perceptron takes in. So let a fifth one take the four answers as its inputs, and fire when all four
do. It fires inside the fence and nowhere else. This is the whole idea of the chapter: what one layer of neurons gives
out, the next layer takes in.
@^multi-layer perceptron@>

\figureinput{multilayer}

@ Before we build it, the threshold moves once more. In the last chapter a node fired when its weighted sum reached
$\theta$, and to raise its bias was to lower its threshold. One of the two is enough. From here on every node has a
\emph{bias}~$b$ of its own, which is added to the weighted sum, and its threshold is~0:
\begin{equation}\label{eq:biased-step}
  \text{the node fires when}\quad z=b+w_1x_1+w_2x_2+\cdots+w_nx_n\ge0.
\end{equation}
What used to be the threshold~$\theta$ is now the bias~$-\theta$, and $z$ is the sum with the bias in it.
@^bias@>

A node with the weights $(1,0)$ and the bias $-3$ fires where $x_1\ge3$, to the right of the first line in
\cref{fig:multilayer}. With the weights $(-1,0)$ and the bias~5 it fires where $x_1\le5$. Together they fence in a
strip, and two more nodes, which look at $x_2$, make a box of it. The fifth node has a weight of~1 for each of the
four, so its weighted sum is how many of them fire; with the bias~$-4$ it fires when all do.

@ The chapter becomes the module |"mlp"|, and here is its header.

@(mlp.h@>=
#ifndef MLP_H
#define MLP_H

#include "status.h"

#include <stdint.h>

@<Declarations of the activation functions@>@;
@<Types of the mlp module@>@;
@<Declarations of the mlp module@>@;
#endif

@ The file |"mlp.c"| is the sum of the parts that follow.

@(mlp.c@>=
#include "mlp.h"

#include "perceptron.h"
#include "splitmix.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

@<The fence@>@;
@<The sigmoid@>@;
@<The activation functions@>@;
@<The table of activation functions@>@;
@<Going forward through sigmoid nodes@>@;
@<The network of any depth@>@;
@<Saving and loading a network@>@;

@ A fence can have any number of lines: three make a triangle, six a hexagon. The weights of all of them come in one
array, two for each line.

@<Declarations of the mlp module@>=

/* Returns 1 when the point |x[2]| is on the inner side of all |lines|, at least one, and otherwise 0. Line |k| has the
   weights |w[2*k]| and |w[2*k+1]| and the bias |bias[k]|; its inner side is where its node fires. */
double inside_region(const double *x, const double *w, const double *bias, size_t lines);

@ \begin{exercise}{lab4-mlp/inside_region}
Be the network on the right of \cref{fig:multilayer}: let every hidden node decide, and let the output node decide
about their answers. With the four lines of the figure the point $(4,2)$ is inside and $(6,2)$ is not. A point on a
line counts as inside, because \cref{eq:biased-step} says ``at least''.
\end{exercise}
\begin{discussion}
The hidden answers need not be kept, since all their weights in the output node are~1: it is enough to count them. A
loop that returns 0 at the first node that keeps quiet, and 1 when it has come to its end, is right, too, and even
faster; but it is no longer a network. Look for loops that return 1 as soon as one node fires.
\end{discussion}

@<The fence@>=
@i lab4-mlp/inside_region.c

@ \begin{slip}{One is not all}
To leave the loop with a 1 when the first node fires is to ask whether \emph{one} line has the point on its inner side.
Outside the fence this is true almost everywhere. The output node has to hear all the hidden ones before it decides.
\end{slip}

@*1 Exclusive or.
Even two lines undo the difficulty of the last chapter. One hidden node computes \textsc{or}, the other \textsc{and},
and exclusive or is true when the first fires and the second does not. An output node can say so: it hears the first
with the weight~\val{mlp-xor-o-w1} and the second with the weight~$\val{mlp-xor-o-w2}$. \Cref{fig:xornet} has all nine
numbers of this network, and \cref{tab:xornet} what they do.
@^exclusive or@>

\figureinput{xornet}

\begin{table}[t]
  \centering\small
  \caption{The network of \cref{fig:xornet} at work. Each $z$ is the sum of its node, with the bias; the last column is
    the exclusive or of the first two.}
  \label{tab:xornet}
  \begin{tabular}{ccrcrcrc}
    \toprule
    & & \multicolumn{2}{c}{\textsc{or}} & \multicolumn{2}{c}{\textsc{and}} & \multicolumn{2}{c}{output}\\
    \cmidrule(lr){3-4}\cmidrule(lr){5-6}\cmidrule(lr){7-8}
    $x_1$ & $x_2$ & $z$ & $h_1$ & $z$ & $h_2$ & $z$ & $o$ \\
    \midrule
    \rawinput{mlp-xornet}
    \bottomrule
  \end{tabular}
\end{table}

@ What has the hidden layer done? \Cref{fig:xorregions} shows it from two sides. On the left are the inputs: the two
lines enclose a strip, and the output node fires there. On the right are the same four examples as the \emph{output
node} sees them, for it knows nothing of $x_1$ and $x_2$; it knows $h_1$ and $h_2$. The two examples that should fire
have become the same point. And now one line does it.

Remember this picture. A hidden layer gives the data a new form, and if it is a good form, what comes after has an easy
task. Much of what is called learning, in networks of any size, is the search for such forms. The word vectors of
\cref{ch:glove} are one.
@^representation@>

\begin{figure}[t]
  \centering
  \plotinput{xorregions}
  \caption{Exclusive or, solved. Left: the strip in which the network of \cref{fig:xornet} fires. Right: where the
    hidden layer puts the four examples, and the one line that the output node draws between them.}
  \label{fig:xorregions}
\end{figure}

@*1 Layers.
The nodes form \emph{layers}. The \emph{input layer} is just the numbers that come in. The nodes of the
\emph{output layer} give the answer. Between them are one or more \emph{hidden layers}, hidden because neither their
inputs nor their outputs are seen from outside. Every node of a layer is connected with every node of the layer before,
and each connection has a weight. This is a \emph{multi-layer perceptron}, MLP for short.
@^layer@>@^hidden layer@>@^input layer@>@^output layer@>@^MLP@>

With one hidden layer and an output node that wants all of it to fire we get regions with straight sides and no dents:
such a region is called \emph{convex}. A second hidden layer can hold several of these regions, one a node, and the
output can fire when the point is inside at least one of them. Star, ring or letter of the alphabet: every shape that
has a polygon for its outline can be put together from convex pieces. As the number of layers grows, the model can
handle more complex data.
@^convex region@>

@ A network with many layers is called \emph{deep}, and that is where the words \emph{deep learning} come from. Does it
have to be deep? With enough nodes in it, a single hidden layer can follow any continuous function as closely as one
likes \citep{cybenko1989,hornik1989}. The theorem promises that the weights exist. It does not say how to find them, and
``enough'' may be very many. Later layers can build on what earlier ones have found out; at the end of the chapter we
shall see how much they save.
@^deep learning@>@^universal approximation@>

@*1 From the step to the sigmoid.
The step has served us well, but it has a fault that makes it useless for what is to come. Learning in a network means
asking, of every weight, whether a little more or a little less of it would improve the output. A step answers almost
always: no difference at all. It is flat wherever you stand, except for one cliff. What we need is a curve that climbs
smoothly from 0 to 1, the \emph{sigmoid} or \emph{logistic function}
\begin{equation}\label{eq:sigmoid}
  \sigma(z)=\frac{1}{1+e^{-z}} .
\end{equation}
It is \val{mlp-sigmoid-0} at $z=0$, close to 1 for large sums and close to 0 for very negative ones, and
\cref{fig:sigmoid} shows it together with its slope. A node that used to fire at $z\ge0$ now gives at least $\tfrac12$
there, and the farther $z$ is from~0, the more decided is its answer.
@^sigmoid@>@^logistic function@>

\begin{figure}[t]
  \centering
  \plotinput{sigmoid}
  \caption{The sigmoid $\sigma(z)$ and its slope $\sigma'(z)$, which is largest in the middle, where it is
    $\tfrac14$.}
  \label{fig:sigmoid}
\end{figure}

@<Declarations of the activation functions@>=

/* Returns |1/(1+exp(-z))|, between 0 and 1, for every |z| without overflow. */
double sigmoid(double z);

@ \begin{exercise}{lab4-mlp/sigmoid}
Return $\sigma(z)$. The hidden neurons of the worked example in \cref{ch:backprop} have the sums \ledger{z1} and
\ledger{z2}; their sigmoids are \ledger{h1} and \ledger{h2}. Your function must survive $z=\pm1000$, too.
\end{exercise}
\begin{discussion}
A |double| ends near $10^{308}$, so $e^{1000}$ is too large for it and becomes ``infinity''. For negative~|z| the
fraction is therefore multiplied above and below by $e^{z}$, which gives $e^{z}/(1+e^{z})$: the same number, and no
power that is ever larger than~1.
\end{discussion}
@^overflow@>

@<The sigmoid@>=
@i lab4-mlp/sigmoid.c

@ \begin{slip}{Divided before added}
\CEE/ divides before it adds, as we all learned at school: what stands below the bar of a fraction needs parentheses of
its own. Without them the function returns |1+exp(-z)|, which is never below~1. A look at $z=0$, where the sigmoid
must be one half, shows it at once.
\end{slip}

@ How steep is the sigmoid? The \emph{derivative} of a function says by how much its value grows for a tiny growth of
its argument, in proportion; it is the slope of the curve at that place. With the rules of calculus,
\begin{equation}\label{eq:sigmoid-slope}
  \sigma'(z)=\frac{e^{-z}}{(1+e^{-z})^2}
   =\frac{1}{1+e^{-z}}\cdot\frac{e^{-z}}{1+e^{-z}}
   =\sigma(z)\,\bigl(1-\sigma(z)\bigr).
\end{equation}
Whoever has computed the value gets the slope for one subtraction and one multiplication. The product $s(1-s)$ is
largest for $s=\tfrac12$, so the slope is never more than $\tfrac14$. This small number has large consequences in deep
networks, where slopes are multiplied layer after layer.
@^derivative@>@^slope@>

@<The activation functions@>=
double sigmoid_derivative(double z)
{
    const double s = sigmoid(z);
    return s * (1 - s);
}

@*1 What weights and biases do to it.
The lecture says that a bias \emph{shifts the activation function left or right} and so speeds up learning.
\Cref{fig:bias} shows what is meant. The node gives $\tfrac12$ where $wx+b=0$, that is at $x=-b/w$; for a
positive weight, a positive bias moves the curve to the left, so that the node fires sooner. Without a bias every curve would go through $\tfrac12$ at
$x=0$, whatever its weight, and a node that ought to switch at $x=3$ could never learn it; with a bias, one number has
to move, and it is there. The weight has another part: it says how \emph{steep} the curve is. With the
weight~\val{mlp-steep} in place of 1 a sigmoid is already hard to tell from a step.
@^bias@>@^steepness@>

\begin{figure}[t]
  \centering
  \plotinput{bias}
  \caption{Left: the bias shifts the sigmoid; $\sigma(x+b)$ for three biases. Right: the weight makes it steep;
    $\sigma(wx)$ for three weights.}
  \label{fig:bias}
\end{figure}

@ So a network of steps can be copied by sigmoids, but not by keeping its numbers. Put sigmoids into the nodes of
\cref{fig:xornet}, and for the four rows of the truth table the output is \val{mlp-soft-00}, \val{mlp-soft-01},
\val{mlp-soft-10} and~\val{mlp-soft-11}: the hidden nodes do not differ enough from one example to the next, and the
output never reaches $\tfrac12$. What has to be changed? Not the lines, but the steepness.

\begin{exercise}{lab4-mlp/xor_weights}
Make exclusive or out of three \emph{sigmoids}: two hidden nodes and an output node, each with a bias. Write the nine
numbers into the sheet \path{exercises/lab4-mlp/xor_weights.txt}. The output must be above $\tfrac12$ where exactly one
input is~1, and below $\tfrac12$ where none or both are. Many sets of numbers do. One way to find some begins with the
words: somebody came, \emph{or}; not everybody came, \textsc{nand}; both of these are so, \textsc{and}.
\end{exercise}
\begin{discussion}
With steps, \textsc{or} has the weights 1 and~1 and a bias between $-1$ and~0, \textsc{nand} the weights $-1$ and~$-1$
and a bias between 1 and~2, and \textsc{and} again 1 and~1 with a bias between $-2$ and~$-1$. Take the middle of each
range and multiply everything by~20; the output is then far from $\tfrac12$ in every row. The grader asks for pairs of
examples that must differ, because a network that always says no is right in half of all rows and deserves nothing for
it.
\end{discussion}

@ \begin{slip}{The right lines, too softly}
The numbers that are right for steps fail with sigmoids, for a gentle slope blurs the answers of the hidden nodes
before the output node sees them. Multiplying \emph{all} numbers of a node by ten leaves its line where it is and makes
the node ten times as decided.
\end{slip}

@i mlp-units.w
@i mlp-network.w
@i mlp-file.w
@i mlp-numbers.w

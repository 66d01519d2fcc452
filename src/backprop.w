@* Backpropagation.
\begin{epigraph}{\citet{rumelhart1986}}
The procedure repeatedly adjusts the weights of the connections in the network so as to minimize a measure of the
difference between the actual output vector of the net and the desired output vector.
\end{epigraph}
\label{ch:backprop}A network has answered, and its answer was wrong by a certain amount. Which of its weights is to
blame, and by how much? With a single neuron the question was easy: every weight acts on the output directly. In a
network of several layers most weights act on neurons that act on other neurons, and their influence reaches the output
in disguise.

\emph{Backpropagation}\index{backpropagation} answers the question for all weights at once. It is the part of deep
learning that most often passes for magic, and it is nothing but the chain rule of calculus, applied with some care
for order. In this chapter you will carry it out once by hand, on a network of six weights, and then write it down
for networks of any size.
@^backpropagation@>

@ The rule of gradient descent\index{gradient descent} tells us what to do once the blame is known:
\begin{equation}\label{eq:backprop-rule}
  w_{\mathrm{new}} = w - \eta\,\frac{\partial C}{\partial w},
\end{equation}
where $C$ is the loss, $\eta$ the learning rate, and $\partial C/\partial w$ the slope of the loss along the weight~$w$:
how fast $C$ grows when $w$ alone is increased. So the whole question is how to find slopes.

There is an obvious way. Increase one weight a little, run the network again, and see how much the loss has changed.
It works, and we shall use it as a check at the end of the chapter. But it takes a run of the whole network for
\emph{each} weight. A language model has billions of weights; it would have to run billions of times to learn from a
single sentence. Backpropagation needs one run forward and one backward, however many weights there are.
@^slope@>

@ The chapter becomes a module, like the ones before. Its functions for the small network are the exercises of this
chapter; those for networks of any size are given.

@(backprop.h@>=
#ifndef BACKPROP_H
#define BACKPROP_H

#include "mlp.h"
#include "status.h"

@<Declarations of the backprop module@>@;
#endif

@ The implementation has two halves: first the small network, then the general one.

@(backprop.c@>=
#include "backprop.h"

@<Backpropagation in the 2-2-1 network@>@;
@<Backpropagation in a network of any depth@>@;

@*1 The network and its six weights.
The lecture's example has two inputs, two hidden neurons and one output neuron; \cref{fig:net221} shows it. We call it
a 2-2-1 network. It has no biases, its three neurons use the sigmoid, and its loss is the mean squared error. The
weights look arbitrary, and they are: a network starts with random ones, and learning takes it from there.

\figureinput{net221}

The inputs are $x_1=\ledger{x1}$ and $x_2=\ledger{x2}$, the \emph{target} (the answer we want) is $y=\ledger{target}$,
and the learning rate is $\eta=\ledger{eta}$. The lecture numbers the weights by where they start: $w_1$ and~$w_2$
leave~$x_1$, $w_3$ and~$w_4$ leave~$x_2$. It pays to be pedantic here. Say it aloud once: $w_3$ goes from the
\emph{second} input to the \emph{first} hidden neuron. One figure on the slides is wrong because somebody forgot.
@^2-2-1 network@>

@ Learning takes three steps, again and again: the \emph{feedforward}, which computes the output; the \emph{loss
calculation}, which says how wrong it is; and \emph{backpropagation}, which carries the error back to the weights. We
take them in turn. In the program, |x| is an array of the two inputs and |w| an array of the six weights. As \CEE/
counts from zero, $w_1$ is |w[0]| and $w_6$ is |w[5]|.

@*1 Step 1: feedforward.
Each hidden neuron multiplies the inputs by the weights of the connections that lead to it, adds the products, and
passes the sum through the sigmoid:
\begin{align*}
  z_1 &= x_1w_1+x_2w_3 = \ledger{x1}\cdot\ledger{w1}+\ledger{x2}\cdot\ledger{w3}=\ledger{z1}, &
  h_1 &= \sigma(z_1)=\ledgerexact{h1},\\
  z_2 &= x_1w_2+x_2w_4 = \ledger{x1}\cdot\ledger{w2}+\ledger{x2}\cdot\ledger{w4}=\ledger{z2}, &
  h_2 &= \sigma(z_2)=\ledgerexact{h2}.
\end{align*}
The output neuron does the same with what the hidden neurons send:
\begin{align*}
  z_3 &= h_1w_5+h_2w_6 = \ledgerexact{h1}\cdot\ledger{w5}+\ledgerexact{h2}\cdot\ledger{w6}=\ledgerexact{z3}, \\
  o_1 &= \sigma(z_3)=\ledgerexact{o1}.
\end{align*}
The slides print $\ledgerslide{h1}$ and $\ledgerslide{h2}$ for the hidden neurons, and $\ledgerslide{o1}$ for the
output; there the last digit was cut off where it should have been rounded up. We keep all digits in the machine, print
six where they are needed again, and round only at the end. Later in this chapter you will see what rounding on the way
does.
@^feedforward@>

@ All six numbers will be needed again on the way back, so the function |forward_221| does not return the output alone;
it fills an array |node| with $z_1$, $z_2$, $h_1$, $h_2$, $z_3$, $o_1$, in this order.

@<Declarations of the backprop module@>=

/* Runs the 2-2-1 network forward. |x[2]| are its inputs, |w[6]| its weights $w_1$ to $w_6$. Fills |node[6]| with
   $z_1$, $z_2$, $h_1$, $h_2$, $z_3$, $o_1$. */
void forward_221(const double *x, const double *w, double *node);

@ \begin{exercise}{lab6-backprop/forward_221}
Run the network forward. Six assignments are enough, one for each node; |sigmoid| is there for you to call.
\end{exercise}

\begin{discussion}
The order of the assignments matters, for |node[2]| must be known before |node[4]| can be computed. A loop over the
hidden neurons would be shorter for two hundred of them; for two, six lines that look like the six formulas are easier
to check against the figure, and checking is what the reader of such a program does most.
\end{discussion}

@<Backpropagation in the 2-2-1 network@>=
@i lab6-backprop/forward_221.c

@*1 Step 2: loss calculation.
The loss is the mean of the squared errors of all outputs, and here there is a single output:
\begin{equation}\label{eq:backprop-loss}
  C=(y-o_1)^2 = (\ledger{target}-\ledgerexact{o1})^2=\ledgerexact{C},
\end{equation}
or $\ledger{C}$, as the slides have it. Squaring makes the loss positive whichever way the answer errs, and it punishes
one large error more than two small ones.
@^squared error@>

@<Declarations of the backprop module@>=

/* $(y-o)^2$: the mean squared error of a single output |output|, when |target| was wanted. */
double squared_error(double target, double output);

@ \begin{exercise}{lab6-backprop/squared_error}
Return the squared error of one output.
\end{exercise}

\begin{discussion}
\CEE/ has no operator for powers; the hat in |a^b| means something else altogether. Naming the error first avoids
writing the difference twice.
\end{discussion}

@<Backpropagation in the 2-2-1 network@>=

@i lab6-backprop/squared_error.c

@*1 The chain rule.
Now the way back. How many times as fast as a human is a cheetah? Few of us know. But suppose you are told that a
cheetah is \val{backprop-cheetah} times as fast as a lion, a lion \val{backprop-lion} times as fast as a bear, and a
bear \val{backprop-bear} times as fast as a human. Then the answer is a product:
\begin{equation*}
  \frac{\text{cheetah}}{\text{human}}
  =\frac{\text{cheetah}}{\text{lion}}\cdot\frac{\text{lion}}{\text{bear}}\cdot\frac{\text{bear}}{\text{human}}
  =\val{backprop-cheetah}\cdot\val{backprop-lion}\cdot\val{backprop-bear}=\val{backprop-chain}.
\end{equation*}
The lion and the bear have cancelled; they were only there to get us across.

The \emph{chain rule} is the same sentence about rates of change. If $C$ changes twice as fast as $o$, and $o$ twice
as fast as $z$, then $C$ changes four times as fast as~$z$. For any quantities, each of which depends on the next,
\begin{equation}\label{eq:backprop-chain}
  \frac{\partial C}{\partial z}=\frac{\partial C}{\partial o}\cdot\frac{\partial o}{\partial z}.
\end{equation}
A slope along a long path is the product of the slopes along its pieces.
@^chain rule@>@^cheetah@>

@ \begin{exercise}{lab6-backprop/chain}
Return the product of |n| factors. A path with no pieces at all changes nothing: its product is~1.
\end{exercise}

\begin{discussion}
As the empty sum is 0, the empty product is 1: it is the number that leaves every product as it is. Starting from 0
would make every product 0, whatever comes.
\end{discussion}

@<Backpropagation in the 2-2-1 network@>=

@i lab6-backprop/chain.c

@ Others may want to multiply, too; the ledger of the worked example does.

@<Declarations of the backprop module@>=

/* The product of the |n| numbers |factor|; 1 when |n| is 0. */
double chain(const double *factor, size_t n);

@*1 Step 3: backpropagation to the output's weights.
We begin with $w_5$, which is close to the output. How does the loss depend on it? Through a chain of three pieces:
$w_5$ enters the sum $z_3$, the sum decides the output $o_1$, and the output decides the loss. \Cref{fig:chain} shows
the path. By the chain rule,
\begin{equation}\label{eq:backprop-w5}
  \frac{\partial C}{\partial w_5}
  =\frac{\partial C}{\partial o_1}\cdot\frac{\partial o_1}{\partial z_3}\cdot\frac{\partial z_3}{\partial w_5}.
\end{equation}
Three factors, and each of them is easy.

\figureinput{chain}

@ The \emph{first factor} is the slope of the loss along the output. The loss is a square, $C=(y-o_1)^2$; the
derivative of a square is twice what is squared, times the derivative of that, which is $-1$ because $o_1$ is
subtracted:
\begin{equation*}
  \frac{\partial C}{\partial o_1}=2(y-o_1)\cdot(-1)=-2(\ledger{target}-\ledgerexact{o1})=\ledgerexact{dCdo}.
\end{equation*}
It is negative. That is as it should be: the output is too small, so making it larger makes the loss smaller.

@ The \emph{second factor} is the slope of the sigmoid. It has a pleasant form, which we can find without the quotient
rule. Write $o=1/(1+e^{-z})$ upside down, as $1/o=1+e^{-z}$, and take the derivative of both sides along~$z$:
\begin{equation*}
  -\frac{1}{o^2}\cdot\frac{\partial o}{\partial z}=-e^{-z}=-\left(\frac1o-1\right).
\end{equation*}
Multiply by $-o^2$, and everything but $o$ has disappeared:
\begin{equation}\label{eq:backprop-sigmoid}
  \frac{\partial o}{\partial z}=o\,(1-o).
\end{equation}
So whoever knows what the sigmoid returned also knows how steep it was there, and no further exponential is needed. Here
\begin{equation*}
  \frac{\partial o_1}{\partial z_3}=\ledgerexact{o1}\cdot(1-\ledgerexact{o1})=\ledgerexact{dodz}.
\end{equation*}
@^sigmoid, derivative of@>

@ The \emph{third factor} asks how fast $z_3=h_1w_5+h_2w_6$ grows with $w_5$. Each unit of $w_5$ adds $h_1$, and the
other product does not care, so
\begin{equation*}
  \frac{\partial z_3}{\partial w_5}=h_1=\ledgerexact{h1}.
\end{equation*}
The slope along a weight contains what came in through this weight. An input of 0 contributes nothing to the
answer, and so its weight gets no blame.

The product of the three is what we wanted,
\begin{equation*}
  \frac{\partial C}{\partial w_5}=\ledgerexact{dCdo}\cdot\ledgerexact{dodz}\cdot\ledgerexact{h1}=\ledgerexact{dCdw5},
\end{equation*}
which the slides round to \ledgerslide{dCdw5}. By rule~\eqref{eq:backprop-rule} the new weight is
$\ledger{w5}-\ledger{eta}\cdot(\ledgerexact{dCdw5})=\ledgerexact{new-w5}$, or \ledger{new-w5}.

@ For $w_6$ only the last factor changes: what came in through it is $h_2$. The first two factors belong to the output
neuron and not to one of its weights. Their product has a name,
\begin{equation}\label{eq:backprop-delta}
  \delta=\frac{\partial C}{\partial z_3}=\frac{\partial C}{\partial o_1}\cdot\frac{\partial o_1}{\partial z_3}
  =-2(y-o_1)\,o_1(1-o_1)=\ledgerexact{delta},
\end{equation}
and we compute it once. You may read it as the blame of the neuron: how much the loss would grow if its weighted sum
did. The two slopes are then
\begin{equation*}
  \frac{\partial C}{\partial w_5}=\delta\,h_1=\ledgerexact{dCdw5},\qquad
  \frac{\partial C}{\partial w_6}=\delta\,h_2=\ledgerexact{dCdw6}.
\end{equation*}
@^delta of a neuron@>

@<Declarations of the backprop module@>=

/* $\delta=\partial C/\partial z_3$ of \cref{eq:backprop-delta}, for the squared error and the sigmoid. */
double output_delta(double target, double output);

/* Fills |gradient[2]| with $\partial C/\partial w_5$ and $\partial C/\partial w_6$; |h[2]| are $h_1$ and $h_2$. */
void output_gradients(double delta, const double *h, double *gradient);

@ \begin{exercise}{lab6-backprop/output_delta}
Return $\delta$ of the output neuron. You need the target and the output, and nothing else.
\end{exercise}

\begin{discussion}
The two factors are computed under names of their own, so that a wrong one can be seen in a debugger. Some books define
the loss with a factor $\tfrac12$, which cancels the~2; then all slopes are half as large, and the learning rate makes
up for it. The lecture does not, and neither do we.
\end{discussion}

@<Backpropagation in the 2-2-1 network@>=

@i lab6-backprop/output_delta.c

@ \begin{exercise}{lab6-backprop/output_gradients}
From $\delta$ and the two hidden activations, fill |gradient| with the slopes along $w_5$ and $w_6$.
\end{exercise}

\begin{discussion}
One multiplication a weight. Everything that took thought, the loss and the sigmoid, is inside $\delta$.
\end{discussion}

\begin{slip}{the minus sign}
The slope of the loss is negative here, and rule~\eqref{eq:backprop-rule} subtracts it: two minus signs, and
the weight grows. If your output moves away from the target, one of the two is missing.
If both are, the weights come out right, but $\delta$ does not.
\end{slip}

@<Backpropagation in the 2-2-1 network@>=

@i lab6-backprop/output_gradients.c

@i backprop-hidden.w
@i backprop-any-depth.w

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

@*1 Step 3, continued: through the hidden layer.
The slides say of the first four weights that they ``are updated in the same way'', and print the results. This is
where the algorithm earns its name, so let us not hurry past it.

The weight $w_1$ leads from $x_1$ to the first hidden neuron. How does the loss depend on it? The path is longer:
$w_1$ enters $z_1$, this decides $h_1$, this enters $z_3$ by way of $w_5$, and from $z_3$ on we know the way.
Link by link,
\begin{equation}\label{eq:backprop-w1}
  \frac{\partial C}{\partial w_1}
  =\underbrace{\frac{\partial C}{\partial z_3}}_{\delta}\cdot
   \underbrace{\frac{\partial z_3}{\partial h_1}}_{w_5}\cdot
   \underbrace{\frac{\partial h_1}{\partial z_1}}_{h_1(1-h_1)}\cdot
   \underbrace{\frac{\partial z_1}{\partial w_1}}_{x_1}.
\end{equation}
The first factor is already computed. The second is new: $z_3=h_1w_5+h_2w_6$ grows by $w_5$ for each unit of~$h_1$. On
the way forward $w_5$ told how strongly $h_1$ is heard; on the way back it tells how much of the blame $h_1$ receives.
The third is the slope of a sigmoid once more, and the fourth what came in through $w_1$.

@ The first three factors belong to the hidden neuron, not to the weight. They are its own delta:
\begin{align*}
  \delta_1&=\delta\,w_5\,h_1(1-h_1)
    =(\ledgerexact{delta})\cdot\ledger{w5}\cdot\ledgerexact{dh1dz1}=\val{backprop-delta-1},\\
  \delta_2&=\delta\,w_6\,h_2(1-h_2)
    =(\ledgerexact{delta})\cdot\ledger{w6}\cdot\ledgerexact{dh2dz2}=\val{backprop-delta-2}.
\end{align*}
Each input feeds two neurons: the path that leaves $x_1$ \emph{splits}. So the four slopes combine two deltas with
two inputs,
\begin{equation}\label{eq:backprop-hidden}
\begin{aligned}
  \frac{\partial C}{\partial w_1}&=\delta_1x_1=\ledgerexact{dCdw1}, &\qquad
  \frac{\partial C}{\partial w_2}&=\delta_2x_1=\ledgerexact{dCdw2},\\
  \frac{\partial C}{\partial w_3}&=\delta_1x_2=\ledgerexact{dCdw3}, &
  \frac{\partial C}{\partial w_4}&=\delta_2x_2=\ledgerexact{dCdw4}.
\end{aligned}
\end{equation}
The pattern is worth a second look. A weight goes from somewhere to somewhere; its slope is the activation where it
starts times the delta where it ends. Compare the sizes, too: these slopes are about ten times smaller than those of
$w_5$ and $w_6$. Each sigmoid on the way multiplies by its slope, which is at most $\tfrac14$, so the first layers of a
deep network of sigmoids hardly learn at all. This is the \emph{vanishing gradient}.
@^vanishing gradient@>

@ \begin{exercise}{lab6-backprop/hidden_gradients}
Fill |gradient| with the slopes along $w_1$ to $w_4$. The weights |w| are those that were used in the forward pass.
\end{exercise}

\begin{discussion}
Two deltas, then four products. The names |delta1| and |delta2| carry the meaning: with them, each of the last four
lines can be checked against the figure by asking where the weight starts and where it ends.
\end{discussion}

\begin{slip}{the wrong input}
The slides print \ledgerslide{new-w3} for the new $w_3$. The right figure is \ledger{new-w3}; the slide's comes out
exactly when $x_1$ is used where $x_2$ belongs, as if $w_3$ started from the first input. It is an easy slip, since
$w_1$ and $w_3$ share the neuron in which they end. Ask of each weight where it starts.
\end{slip}

@<Backpropagation in the 2-2-1 network@>=

@i lab6-backprop/hidden_gradients.c

@ The contract says which weights are meant, because the caller has two sets of them, before the step and after it. The
function for the step itself is declared here, too.

@<Declarations of the backprop module@>=

/* Fills |gradient[4]| with the slopes along $w_1$ to $w_4$, \cref{eq:backprop-hidden}. |delta| is that of the output,
   |x[2]| are the inputs, |h[2]| the hidden activations, |w[6]| the weights of the forward pass. */
void hidden_gradients(double delta, const double *x, const double *h, const double *w, double *gradient);

/* One step of gradient descent: subtracts |eta| times |gradient[i]| from each of the |n| weights |w[i]|. */
void gradient_step(double *w, const double *gradient, size_t n, double eta);

@*1 The new weights.
All six slopes are known. Only now do the weights change, each by rule~\eqref{eq:backprop-rule}:
\begin{align*}
  w_1&\to\ledger{new-w1}, & w_3&\to\ledger{new-w3}, & w_5&\to\ledgerexact{new-w5},\\
  w_2&\to\ledger{new-w2}, & w_4&\to\ledger{new-w4}, & w_6&\to\ledgerexact{new-w6}.
\end{align*}
They are on the edges of \cref{fig:net221after}. All of them have grown: the output was too small, and everything that
it is made of is positive. None has grown much; learning is slow on purpose, because a slope is a promise about the
immediate neighbourhood only.

\figureinput{net221after}

@ \begin{exercise}{lab6-backprop/gradient_step}
Move every weight against its slope.
\end{exercise}

\begin{discussion}
The loop does not know which network the weights belong to, and need not: a gradient is a list of numbers, one for each
weight, in the same order. The function |mlp_step| below does the same for networks of any size.
\end{discussion}

@<Backpropagation in the 2-2-1 network@>=

@i lab6-backprop/gradient_step.c

@ \begin{slip}{the new weight on the way back}
The lecture computes the new $w_5$ first, and it is tempting to use it for $\delta_1$ a moment later. But the
output that we are correcting was made by the old one, $\ledger{w5}$. All slopes belong to the network as it
was; compute all of them, then step.
\end{slip}

@*1 The error after the step.
We feed the same inputs into the network with its new weights:
\begin{align*}
  z_1&=\ledger{x1}\cdot\ledgerexact{new-w1}+\ledger{x2}\cdot\ledgerexact{new-w3}=\ledger{z1-2}, & h_1&=\ledger{h1-2},\\
  z_2&=\ledger{x1}\cdot\ledgerexact{new-w2}+\ledger{x2}\cdot\ledgerexact{new-w4}=\ledger{z2-2}, & h_2&=\ledger{h2-2},\\
  z_3&=\ledger{z3-2}, \qquad o_1=\ledger{o1-2}, & C&=\ledger{C-2}.
\end{align*}
The output has moved from \ledgerexact{o1} to \ledgerexact{o1-2}, nearer to the target, and the loss has fallen from
\ledgerexact{C} to \ledgerexact{C-2}.

Could we have foreseen by how much? A small step by $-\eta$ times each slope changes the loss by about $-\eta$ times the
sum of the squares of all slopes, which is \val{backprop-foreseen}. What came was \val{backprop-fall}. The slopes kept
their promise.

@ \begin{exercise}{lab6-backprop/by_hand}
Fill in the sheet \path{exercises/lab6-backprop/by_hand.txt}: the whole example from $z_1$ to the second loss, with a
pocket calculator. Nobody who has done this once is afraid of the word backpropagation again.
\end{exercise}

\begin{discussion}
Keep at least six digits on the way and round only what you write down. Answers count when they are less than one
unit of the last digit away, so figures that were cut off pass. The slides' new $w_3$ does not.
\end{discussion}

@*1 Training.
One step is not much. \emph{Training} repeats it: forward, loss, backward, step. It stops when the loss is small
enough, or when patience runs out. \Cref{fig:loss200} shows the loss of our network over \val{backprop-steps} steps. It
falls quickly at first and then ever more slowly: as the output nears the target the error shrinks, the sigmoid
flattens out, and both are factors of every slope. After \val{backprop-steps} steps the loss is
\val{backprop-loss-last}; to bring it below \val{backprop-bound} takes \val{backprop-steps-to-bound} steps.
@^training@>

\begin{figure}[t]
  \centering
  \plotinput{loss200}
  \caption{The loss of the 2-2-1 network over \val{backprop-steps} steps of gradient descent with
    $\eta=\ledger{eta}$.}
  \label{fig:loss200}
\end{figure}

@<Declarations of the backprop module@>=

/* Trains the 2-2-1 network on one example until its squared error is below |bound|; changes |w[6]|. Returns the number
   of steps taken, at most |max_steps|; 0 when the error was below |bound| from the start. */
size_t train_221(double *w, const double *x, double target, double eta, double bound, size_t max_steps);

@ \begin{exercise}{lab6-backprop/train_221}
Put the pieces together. Before each step look at the loss, and return when it is below |bound|; after
|max_steps| steps return in any case.
\end{exercise}

\begin{discussion}
Arrays within arrays save copying: |node + 2| is the address of $h_1$, with $h_2$ behind it, and |gradient + 4| is where
the slope along $w_5$ belongs. Both gradients are computed before |gradient_step| touches a weight.
\end{discussion}

@<Backpropagation in the 2-2-1 network@>=

@i lab6-backprop/train_221.c

@*1 The example in full, and the slides.
\Cref{tab:backprop-ledger} has every step of the example, exact and as the slides print it. Most figures agree. Some
lost their last digit because they were cut off. Others were computed from figures that had been rounded before: the
slides' $\partial C/\partial w_6$ is the product of three rounded numbers, and the new $w_6$ inherits its error. One is
the slip with $x_2$, and the $z_1$ of the second pass was computed from it. It does no harm to the story, for the
loss falls all the same.

None of this is a reproach. Everybody who calculates with rounded figures, and copies them from page to page, makes such
slips; that is a reason to let a machine keep the book. The verdicts in the last column are computed, too, by rules
explained in the appendix on the ledger.
@^slip of the slides@>@^rounding@>

\begin{table}[tp]
  \centering\small
  \begin{tabular}{@@{}lrll@@{}}
    \toprule & Exact & Slide & Verdict\\ \midrule
    \csname @@@@input\endcsname ledger.tex
    \bottomrule
  \end{tabular}
  \caption{The worked example, exact and as the slides print it.}
  \label{tab:backprop-ledger}
\end{table}

@*1 Networks of any depth.
Nothing in the argument depended on there being two layers, or on two neurons in a layer. Number the layers of weights
$1$ to $L$. Layer~$l$ takes the activations $a^{(l-1)}$ of the layer before, multiplies them by its weights
$W^{(l)}$, adds its biases, and passes each sum through its activation function~$f$:
\begin{equation*}
  z^{(l)}_j=\sum_i W^{(l)}_{ji}a^{(l-1)}_i+b^{(l)}_j,\qquad a^{(l)}_j=f\bigl(z^{(l)}_j\bigr).
\end{equation*}
The weight $W_{ji}$ goes \emph{to}~$j$ \emph{from}~$i$; the destination comes first. Every neuron has a
delta, $\delta^{(l)}_j=\partial C/\partial z^{(l)}_j$, and there are three rules.
@^delta of a neuron@>

@ In the last layer, delta is the slope of the loss along the output times the slope of the activation:
\begin{equation}\label{eq:backprop-last}
  \delta^{(L)}_j=\frac{\partial C}{\partial a^{(L)}_j}\,f'\bigl(z^{(L)}_j\bigr).
\end{equation}
In any layer before, a neuron~$i$ is heard by \emph{all} the neurons of the next one, so the loss depends on it along
several paths. The contributions of the paths are added:
\begin{equation}\label{eq:backprop-back}
  \delta^{(l-1)}_i=\Bigl(\sum_j W^{(l)}_{ji}\,\delta^{(l)}_j\Bigr)\,f'\bigl(z^{(l-1)}_i\bigr).
\end{equation}
And each parameter's slope is the delta where it ends times the activation where it starts; a bias starts from the
constant~1:
\begin{equation}\label{eq:backprop-slopes}
  \frac{\partial C}{\partial W^{(l)}_{ji}}=\delta^{(l)}_j\,a^{(l-1)}_i,\qquad
  \frac{\partial C}{\partial b^{(l)}_j}=\delta^{(l)}_j .
\end{equation}
In the 2-2-1 network the sum in \cref{eq:backprop-back} had a single term, because there was one output neuron. Note the
index over which it runs: forward we went along the \emph{rows} of $W$, back we go along its \emph{columns}. That is
all that is behind the transposed matrix in the textbooks.

@ Three functions do it for the type |mlp| of the last chapter. The gradient is \emph{added} to what |net->gradient|
holds, so that the slopes of several examples can be collected before a step is taken; |mlp_clear_gradient| starts a
new collection.

@<Declarations of the backprop module@>=

/* Sets |net->gradient| to 0. */
void mlp_clear_gradient(mlp *net);

/* Adds to |net->gradient| the slopes of the loss along all parameters, at the inputs of the last |mlp_feedforward|. The
   loss enters by |output_gradient|, its slopes along the outputs: as many as the last layer has nodes. */
void mlp_backpropagate(mlp *net, const double *output_gradient);

/* One step of gradient descent: subtracts |eta| times |net->gradient| from |net->weight|. */
void mlp_step(mlp *net, double eta);

@ The nodes of all layers lie side by side in |z|, |a| and |delta|, and so do the parameters in |weight| and |gradient|.
We walk through both from the end to the beginning: |to| is the first node of the layer in hand, |from| the first node
of the layer before it, and |first| the first parameter between the two.

@<Backpropagation in a network of any depth@>=

void mlp_backpropagate(mlp *net, const double *output_gradient)
{
    size_t to = net->nodes - net->size[net->layers];
    size_t first = net->parameters;
    for (size_t j = 0; j < net->size[net->layers]; j++)
        net->delta[to + j] = output_gradient[j] * net->slope[to + j];
    for (size_t layer = net->layers; layer > 0; layer--) {
        const size_t inputs = net->size[layer - 1], outputs = net->size[layer];
        const size_t from = to - inputs;
        first -= (inputs + net->biases) * outputs;
        @<Add the slopes of this layer's parameters@>@;
        if (layer > 1)
            @<Carry the deltas back to the layer before@>@;
        to = from;
    }
}

@ \Cref{eq:backprop-slopes}: row~|j| of the gradient is the delta of neuron~|j| times all the activations that came in.
The biases follow the weights of their layer. The pointer |slope| goes through all of them, in the order in which they
lie; |*slope++| is the place where it stands before it moves on.

@<Add the slopes of this layer's parameters@>=
double *slope = net->gradient + first;
for (size_t j = 0; j < outputs; j++)
    for (size_t i = 0; i < inputs; i++)
        *slope++ += net->delta[to + j] * net->a[from + i];
for (size_t j = 0; net->biases && j < outputs; j++)
    *slope++ += net->delta[to + j];

@ \Cref{eq:backprop-back}: the sum runs down a column, over all the paths that leave neuron~|i|. The input layer needs
no deltas, for there is nothing before it to blame.

@<Carry the deltas back to the layer before@>=
for (size_t i = 0; i < inputs; i++) {
    const double *const column = net->weight + first + i;
    double blame = 0;
    for (size_t j = 0; j < outputs; j++)
        blame += column[j * inputs] * net->delta[to + j];
    net->delta[from + i] = blame * net->slope[from + i];
}

@ \begin{slip}{a plain equals sign at a fork}
Where paths meet on the way back, their contributions are added. Whoever writes |=| where |+=| belongs keeps the last
path only. The small network does not notice, for its hidden neurons have one path each; the next larger one learns
badly, and nobody knows why. Gradient checking finds this slip at once.
\end{slip}

@ The other two functions are loops over all parameters, in whichever layer these are: the reward for keeping them in
one flat array.

@<Backpropagation in a network of any depth@>=

void mlp_clear_gradient(mlp *net)
{
    for (size_t i = 0; i < net->parameters; i++)
        net->gradient[i] = 0;
}

void mlp_step(mlp *net, double eta)
{
    gradient_step(net->weight, net->gradient, net->parameters, eta);
}

@*1 Checking a gradient.
Never trust a gradient that nobody has checked. Programs with a wrong gradient often learn all the same, only
worse; they look like a disappointing idea rather than like a mistake. The check is the obvious way from the beginning
of this chapter: move one weight a little to either side, and compare the change of the loss with the slope. The
function |numerical_gradient| does it for all weights, with the formula of \cref{eq:centred-difference}. It is slow, but
it knows nothing of chain rules, and so it cannot make the same mistakes.
@^gradient checking@>

The tests of this library compare both, for networks of up to four layers, with every activation function, with and
without biases. They differ by less than $10^{-7}$, which is as much as the numerical slopes can promise.

@ How much cheaper is backpropagation? There is a theorem \citep{griewank2008} that sounds too good to be true.

\begin{theorem}[The cheap gradient]\label{thm:cheap-gradient}
For a network of fully connected layers with $W$~weights, \emph{all} $W$ slopes of the loss together cost at most a
constant number of times as much as computing the loss itself, however large $W$ is.
\end{theorem}
\begin{proof}
Going forward, each weight takes part in one multiplication and one addition. Going back, it takes part in two of
each: once to carry a delta back, \cref{eq:backprop-back}, and once to form its own slope, \cref{eq:backprop-slopes}.
What remains is work for the neurons: an activation going forward, its slope going back, and at the outputs the
slope of the loss. There are no more neurons than weights, as each has at least one weight that leads to it.
\end{proof}
@^cheap gradient@>

The numerical gradient needs $2W$ runs of the network. For our six weights this is twelve against about three, which
hardly matters; for a billion it is the difference between an afternoon and a few hundred thousand years.

@*1 From numbers to matrices.
Our network has one output, so its gradient is one number for each weight. A layer inside a larger network has many
outputs, and each of them depends on each of its inputs. All those slopes, arranged with a row for each
output and a column for each input, form a matrix:
\begin{equation*}
  J=\begin{pmatrix}
    \dfrac{\partial f_1}{\partial x_1}&\cdots&\dfrac{\partial f_1}{\partial x_n}\\[1ex]
    \vdots&\ddots&\vdots\\[.5ex]
    \dfrac{\partial f_m}{\partial x_1}&\cdots&\dfrac{\partial f_m}{\partial x_n}
  \end{pmatrix}.
\end{equation*}
This is the \emph{Jacobian matrix}, and with it the chain rule looks as it did for the cheetah: the slopes along a
long path are the \emph{product} of the matrices of its pieces. Backpropagation multiplies them from the left, beginning
at the loss, so that it always holds a single row and never a whole matrix; that is why it is cheap.
@^Jacobian matrix@>

@*1 Why this is worth learning.
Frameworks such as PyTorch and TensorFlow compute gradients for you, by the very algorithm of this chapter. You can
build networks without ever seeing a delta. But the day comes when a network does not learn. Then it helps to know that
a sigmoid passes on at most a quarter of the blame, that an input of zero teaches its weights nothing, that a learning
rate multiplies every slope, and that a gradient can be checked. Somebody who has once moved six weights by hand knows
where to look.

@*1 The numbers of this chapter.
The example is in the ledger already. What remains is the cheetah, the two hidden deltas, the prediction for the fall of
the loss, and the training.

@<Numbers of the backprop chapter@>=
static void numbers_backprop(void)
{
    const double speed[3] = {2, 2, 1.5}; /* cheetah to lion, lion to bear, bear to human */
    number("backprop-cheetah", "%g", speed[0]);
    number("backprop-lion", "%g", speed[1]);
    number("backprop-bear", "%g", speed[2]);
    number("backprop-chain", "%g", chain(speed, 3));
    ledger all;
    ledger_compute(&ledger_lecture, &all);
    @<Numbers about the worked example@>@;
    @<Numbers about the training@>@;
}

@ The sum of the squares of all slopes, times $\eta$, is what the loss should fall by.

@<Numbers about the worked example@>=
const double *w = ledger_lecture.w;
const double delta = ledger_find(&all, "delta")->exact;
const double slope1 = ledger_find(&all, "dh1dz1")->exact, slope2 = ledger_find(&all, "dh2dz2")->exact;
number("backprop-delta-1", "%.6f", delta * w[4] * slope1);
number("backprop-delta-2", "%.6f", delta * w[5] * slope2);
double squares = 0;
for (int i = 1; i <= 6; i++) {
    const char symbol[] = {'d', 'C', 'd', 'w', (char)('0' + i), '\0'};
    squares += pow(ledger_find(&all, symbol)->exact, 2);
}
number("backprop-foreseen", "%.6f", ledger_lecture.eta * squares);
const double before = ledger_find(&all, "C")->exact, after = ledger_find(&all, "C-2")->exact;
number("backprop-fall", "%.6f", before - after);

@ For the plot the training is run one step at a time. A bound of 0 is never reached.

@<Numbers about the training@>=
const size_t steps = 200, patience = 10000;
const double bound = 0.01;
double trained[6], node[6];
memcpy(trained, w, sizeof trained);
FILE *curve = data_open("loss200.dat");
for (size_t k = 0; k <= steps; k++) {
    forward_221(ledger_lecture.x, trained, node);
    fprintf(curve, "%zu %.6f\n", k, squared_error(ledger_lecture.target, node[5]));
    train_221(trained, ledger_lecture.x, ledger_lecture.target, ledger_lecture.eta, 0, 1);
}
data_close(curve);
@<Numbers at the end of the training@>@;

@ To find out how many steps the bound takes, the training begins once more from the start, now in one go.

@<Numbers at the end of the training@>=
number("backprop-steps", "%.0f", (double)steps);
number("backprop-loss-last", "%.4f", squared_error(ledger_lecture.target, node[5]));
number("backprop-bound", "%g", bound);
memcpy(trained, w, sizeof trained);
const size_t needed = train_221(trained, ledger_lecture.x, ledger_lecture.target, ledger_lecture.eta,@|
    bound, patience);
number("backprop-steps-to-bound", "%.0f", (double)needed);

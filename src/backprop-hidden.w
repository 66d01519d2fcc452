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


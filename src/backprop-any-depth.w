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

@ In the program all numbers lie in flat arrays, as they do in the type |mlp| of \cref{ch:mlp}: the activations |a| and
the deltas of all nodes one layer after the other, the inputs first; the parameters |w| in the same order, for
each layer its table row by row and then its biases, if it has any; and the |gradient| laid out like |w|. Which activation
functions the nodes use need not be known here. All that matters is how steep each of them is where it stands, and these
slopes have been written down on the way forward, in the array |slope|.
@^flat array@>

The slopes of the parameters are \emph{added} to what |gradient| holds. So those of several examples can be collected
before a step is taken.

@<Declarations of the backprop module@>=

/* Goes back through a network with |size[0]| inputs and |layers| layers, at least one, of |size[1]| to |size[layers]|
   nodes. |w| are its parameters: of each layer the weights, row by row, a row for each node that they lead to, and then
   its biases, if |biases| is 1 and not 0. |a| are the activations of all nodes, the inputs first, |slope| the slopes of
   their activation functions; |output_gradient[size[layers]]| are the slopes of the loss along the outputs. Fills |delta|
   for all nodes but the inputs, and adds the slopes along all parameters to |gradient|, which is laid out like |w|. */
void mlp_backprop(const double *w, const size_t *size, size_t layers, size_t biases, const double *a,
    const double *slope, const double *output_gradient, double *delta, double *gradient);

@ \begin{exercise}{lab6-backprop/mlp_backprop}
This is the summit of the chapter: backpropagation as it is used. Carry the slopes of the loss back through any number of
layers, by \cref{eq:backprop-last,eq:backprop-back,eq:backprop-slopes}. On the lecture's network it must give the six
slopes that you know.
\end{exercise}

\begin{discussion}
The walk goes from the end to the beginning. |to| is the number of the first node of the layer in hand, |from| that of the
layer before it, and |first| the number of the first parameter between the two; all three are counted once, going
forward, and then move back. The three loops are the three equations. The sum over~|j| runs down a column of the table,
whose numbers are |n| places apart. The inputs get no deltas, since there is nothing before them to blame; whoever trains
the inputs, too, as networks with word vectors do, goes one step further, and \cref{ch:jacobian} says how.

Look in students' solutions at the places where layers begin. A mistake there does no harm in a network of one layer,
and with square layers it may not even crash.
\end{discussion}

@<Backpropagation in a network of any depth@>=
@i lab6-backprop/mlp_backprop.c

@ \begin{slip}{a plain equals sign at a fork}
Where paths meet on the way back, their contributions are added. Whoever writes |=| where |+=| belongs keeps the last
path only. The small network does not notice, for its hidden neurons have one path each; the next larger one learns
badly, and nobody knows why. Gradient checking finds this slip at once.
\end{slip}

\begin{slip}{Rows for columns}
Going forward, neuron~$j$ reads its row of the table; going back, neuron~$i$ collects from its column. Whoever reads rows
both ways multiplies by the wrong weights. In a layer with as many neurons as inputs nothing crashes, and if the two
numbers differ the loop runs into a neighbouring layer.
\end{slip}

@ For the type |mlp|, which keeps all these arrays, the function is called in one line. A collection of slopes begins with
|mlp_clear_gradient| and ends with |mlp_step|.

@<Declarations of the backprop module@>=

/* Sets |net->gradient| to 0. */
void mlp_clear_gradient(mlp *net);

/* Adds to |net->gradient| the slopes of the loss along all parameters, at the inputs of the last |mlp_feedforward|. The
   loss enters by |output_gradient|, its slopes along the outputs: as many as the last layer has nodes. */
void mlp_backpropagate(mlp *net, const double *output_gradient);

/* One step of gradient descent: subtracts |eta| times |net->gradient| from |net->weight|. */
void mlp_step(mlp *net, double eta);

@ Clearing and stepping are loops over all parameters, in whichever layer these are: the reward for keeping them in
one flat array.

@<Backpropagation in a network of any depth@>=

void mlp_clear_gradient(mlp *net)
{
    for (size_t i = 0; i < net->parameters; i++)
        net->gradient[i] = 0;
}

void mlp_backpropagate(mlp *net, const double *output_gradient)
{
    mlp_backprop(net->weight, net->size, net->layers, net->biases ? 1 : 0, net->a, net->slope,@|
        output_gradient, net->delta, net->gradient);
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
it knows nothing of chain rules, and so it cannot make the same mistakes. How close is close enough, and how little a
little is, is a matter of its own; \cref{ch:jacobian} returns to it.
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

One question is left. The chain rule is a product, and a product may be begun at either end; why begin at the loss? The
next chapter answers it with tables of slopes, the Jacobian matrices.

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
double steepness = 0;
for (int i = 1; i <= 6; i++) {
    const char symbol[] = {'d', 'C', 'd', 'w', (char)('0' + i), '\0'};
    steepness += pow(ledger_find(&all, symbol)->exact, 2);
}
number("backprop-foreseen", "%.6f", ledger_lecture.eta * steepness);
const double before = ledger_find(&all, "C")->exact, after = ledger_find(&all, "C-2")->exact;
number("backprop-fall", "%.6f", before - after);

@ For the plot the training is run one step at a time. A bound of 0 is never reached.

@<Numbers about the training@>=
const size_t steps = 200, patience = 10000;
const double bound = 0.01;
double trained[6], node[6];
memcpy(trained, w, sizeof trained);
FILE *course = data_open("loss200.dat");
for (size_t k = 0; k <= steps; k++) {
    forward_221(ledger_lecture.x, trained, node);
    fprintf(course, "%zu %.6f\n", k, squared_error(ledger_lecture.target, node[5]));
    train_221(trained, ledger_lecture.x, ledger_lecture.target, ledger_lecture.eta, 0, 1);
}
data_close(course);
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

@*1 Many weights.
With two weights the landscape is a landscape indeed: a direction for each weight, and the height of the ground above
every pair of them. With a million weights nobody can picture it, but nothing that we did depends on pictures. There is
a slope along each weight, the \emph{partial derivative} $\partial L/\partial w_i$: the slope of the loss~$L$ if only
$w_i$ changes and all others stay as they are. The list of all of them is the \emph{gradient}, and gradient descent
corrects every weight by its own:
\begin{equation}\label{eq:gradient-descent}
  w_{\text{new}} = w_{\text{current}}-\eta\cdot\frac{\partial L}{\partial w} .
\end{equation}
All slopes are computed first, at one and the same place; only then all weights take their step.
@^gradient@>@^partial derivative@>

Why should each weight go along its own slope? For steps $d_1,\ldots,d_m$ of the $m$ weights, short ones, the loss
changes by about $\sum_ig_id_i$, where $g_i$ are the slopes. This is the product of two vectors, and it
is their lengths times their cosine, the one that measures the similarity of words. No cosine is smaller than~$-1$, that
of opposite directions. So of all steps of the same length, the one against the gradient leads down most steeply.
@^steepest descent@>

@ Along what do we take the slopes of a loss? First along the outputs. By how much does the mean squared error change
when one output does? Only one square of \cref{eq:mse} contains~$\hat y_i$. The derivative of a square is twice what is
squared, and the minus sign in front of~$\hat y_i$ comes with it, as the error shrinks when the output grows:
\begin{equation}\label{eq:mse-gradient}
  \frac{\partial\,\mathrm{MSE}}{\partial\hat y_i}=-\frac2n\,(y_i-\hat y_i) .
\end{equation}
Look at the sign. An output that is too small has a positive error and a negative slope: make it larger.

@<Declarations of the descent module@>=

/* Stores the slope of |mse| along each of the |n| outputs in |gradient[n]|; |n| is at least 1. */
void mse_gradient(const double *target, const double *output, size_t n, double *gradient);

@ \begin{exercise}{lab5-descent/mse_gradient}
Store the |n| slopes of \cref{eq:mse-gradient}. For the answers of \cref{tab:mse} they are \val{descent-g1},
\val{descent-g2} and \val{descent-g3}.
\end{exercise}
\begin{discussion}
The minus sign of the formula is gone: with the output first, the difference has the right sign by itself. Either way
is good, and doing both at once is the slip to look for.
\end{discussion}

@<Gradients of the losses@>=
@i lab5-descent/mse_gradient.c

@ \begin{slip}{The sign and the two}
Two things are easily lost on the way from \cref{eq:mse} to its derivative: the factor~2, and the minus sign. Without
the first, learning is half as fast as it claims to be. Without the second it runs uphill.
\end{slip}

@ The other losses have gradients, too. That of the cross-entropy alone is seldom needed, but that of softmax and
cross-entropy together is of a rare simplicity: output minus target.

@<Declarations of the descent module@>=

/* Stores the slope of |cross_entropy| along each probability in |gradient[n]|. */
void cross_entropy_gradient(const double *target, const double *p, size_t n, double *gradient);

/* Stores the slope of |softmax_cross_entropy| along each |z[i]| in |gradient[n]|. The targets add up to 1. */
void softmax_cross_entropy_gradient(const double *target, const double *z, size_t n, double *gradient);

@ The derivative of $\log p$ is $1/p$. As in the loss itself, an answer with target~0 plays no part.

@<Gradients of the losses@>=
@#
void cross_entropy_gradient(const double *target, const double *p, size_t n, double *gradient)
{
    for (size_t i = 0; i < n; i++)
        gradient[i] = target[i] != 0 ? -target[i] / p[i] : 0;
}
@#
void softmax_cross_entropy_gradient(const double *target, const double *z, size_t n, double *gradient)
{
    softmax(z, n, gradient);
    for (size_t i = 0; i < n; i++)
        gradient[i] -= target[i];
}

@*1 A line through points.
How long does it take to read a sentence? Longer sentences take longer. \Cref{fig:fit} has the times for five sentences
(the figures are invented), with the length~$x$ in tens of words and the time~$y$ in seconds. A neuron without an
activation function, with one weight and a bias, gives the output $\hat y=wx+b$, a straight line. Find the line that
fits: the $w$ and the $b$ for which the mean squared error of all points,
\begin{equation}\label{eq:line-loss}
  L(w,b)=\frac1n\sum_{i=1}^{n}(wx_i+b-y_i)^2,
\end{equation}
is as small as it can be. Statisticians call it \emph{linear regression}, and have done it with this very loss, by the
name of \emph{least squares}, for more than two hundred years \citep{legendre1805}.
@^linear regression@>@^least squares@>

\begin{figure}[t]
  \centering
  \plotinput{fit}
  \caption{Gradient descent fits a line to five points. The line starts as the axis, with $w=b=0$; the first step does
    most of the work.}
  \label{fig:fit}
\end{figure}

@ When the bias grows, every output grows by as much. When the weight grows, output number~$i$ grows $x_i$ times as
much. So the slope along each output, \cref{eq:mse-gradient}, is passed on to the bias as it is, and to the weight
multiplied by~$x_i$, and what comes from all points is added:
\begin{equation}\label{eq:line-gradient}
  \frac{\partial L}{\partial w}=\frac2n\sum_{i=1}^{n}(wx_i+b-y_i)\,x_i,\qquad
  \frac{\partial L}{\partial b}=\frac2n\sum_{i=1}^{n}(wx_i+b-y_i) .
\end{equation}
At the start, where all outputs are~0, these slopes are \val{descent-line-gw} and \val{descent-line-gb}. Both are
negative: all outputs are too small. One step with $\eta=\val{descent-line-eta}$ leads to $w=\val{descent-line-w1}$ and
$b=\val{descent-line-b1}$, and the loss falls from \val{descent-line-loss-0} to \val{descent-line-loss-1}.

@<Declarations of the descent module@>=

/* Fits the line |*weight*x+*bias| to the |n| points with inputs |x| and targets |y|, |n| at least 1: from 0 and 0,
   |steps| steps of gradient descent on the mean squared error of all points, with the learning rate |eta|. */
void line_fit(const double *x, const double *y, size_t n, double eta, size_t steps, double *weight, double *bias);

@ \begin{exercise}{lab5-descent/line_fit}
Fit the line. In each step, go through all points and add up the two slopes of \cref{eq:line-gradient}; then, and not
before, correct weight and bias. With the five sentences and $\eta=\val{descent-line-eta}$, the weight is
\val{descent-line-w} and the bias \val{descent-line-b} after \val{descent-line-steps} steps.
\end{exercise}
\begin{discussion}
The inner loop collects, the outer one walks. Both sums are born inside the outer loop, so that they start from 0 in
every step. This is already the whole of training a network: predict, compare, collect the slopes, take a step. What
changes with deeper networks is only how the slopes are found.
\end{discussion}

@<Fitting a line@>=
@i lab5-descent/line_fit.c

@ \begin{slip}{One after the other}
If the weight is corrected first and the bias is then corrected with outputs that already use the new weight, the two
slopes belong to different places. It may even work; but it is not gradient descent, and its numbers are others. And a
sum that is not set back to~0 at the beginning of each step drags along the slopes of all the steps before.
\end{slip}

@ \Cref{fig:line-valley} shows the landscape from above, with two walks. It is a narrow valley: across it the ground
rises steeply, along it hardly at all. With the rate \val{descent-line-eta} the first steps lead straight to the bottom
of the valley, and then there is a long and almost level way to go. With \val{descent-wild-eta} the walk leaps from
side to side. What \cref{eq:descent-converges} says of one weight holds here for each of two directions, and the steep
one sets the limit: at $\eta=\val{descent-line-limit}$ the walk would swing for ever, and beyond it diverges.

\begin{figure}[t]
  \centering
  \plotinput{linevalley}
  \caption{The loss of \cref{eq:line-loss} over weight and bias, seen from above: on each thin line the loss is the same,
    as the height is on the contour lines of a map. Both walks start at the lower left and end at the cross.}
  \label{fig:line-valley}
\end{figure}

There is a way to make the valley rounder. Take the mean length away from all lengths, so that they lie on both
sides of~0: then a change of the weight no longer has to be made good by a change of the bias. It is one of the reasons
why the inputs of networks are \emph{normalised} before training.
@^normalisation@>

@ For a line we need not walk at all. At the bottom both slopes of \cref{eq:line-gradient} are zero; these are two
equations for two unknowns, and their solution is, with the means $\bar x$ and~$\bar y$,
\[
  w=\frac{\sum_i(x_i-\bar x)(y_i-\bar y)}{\sum_i(x_i-\bar x)^2},\qquad b=\bar y-w\bar x .
\]
For the five sentences this gives \val{descent-exact-w} and \val{descent-exact-b}, and the descent has come close to
it. One loss, one valley: the squared error of a line has no other minimum. As soon as a sigmoid stands between the
weights and the loss, no such formula exists, and walking is all that is left.
@^normal equations@>

@*1 Two rules side by side.
We have met two ways to learn from errors, and \cref{tab:rules} puts them next to each other. The perceptron rule asks
whether the answer was wrong, and moves the weights by input times error. Gradient descent asks how the loss would
change, and moves the weights against its slope. The first needs a neuron that says 0 or~1, and works for a single
layer. The second needs no more than a loss that has a slope, and works for everything that has one.
@^perceptron rule@>

\begin{table}[t]
  \centering\small
  \caption{The two learning rules.}
  \label{tab:rules}
  \begin{tabular}{@@{}l>{\raggedright\arraybackslash}p{46mm}>{\raggedright\arraybackslash}p{46mm}@@{}}
    \toprule
    & perceptron rule & gradient descent\\
    \midrule
    rule & $w_{\text{new}}=w_{\text{current}}+\eta\cdot x\cdot(y-\hat y)$
      & $w_{\text{new}}=w_{\text{current}}-\eta\cdot\partial L/\partial w$\\[2pt]
    both have & \multicolumn{2}{l}{the weight before and after, $w_{\text{current}}$ and $w_{\text{new}}$, and a learning
      rate $\eta$}\\[2pt]
    its own & the input~$x$, the target~$y$, the output~$\hat y$, and the error $y-\hat y$ & the loss~$L$, and its
      slope $\partial L/\partial w$ along the weight\\[2pt]
    stops & when no answer is wrong & when the slope is zero\\[2pt]
    needs & a step, in a single layer & a slope, in any number of layers\\
    \bottomrule
  \end{tabular}
\end{table}

They are cousins. If the output were the weighted sum itself and the loss half the squared error, the slope would be
$-x\,(y-\hat y)$, and the two rules would be one and the same: \cref{eq:perceptron-rule} is what linear regression
does with one point at a time. Bernard Widrow and Ted Hoff found the rule from this side, two years after the
perceptron \citep{widrow1960}.
@^Widrow, Bernard@>@^Hoff, Ted@>@^delta rule@>

@ One point at a time, or all of them at once? |line_fit| looks at all points before it takes a step; this is
\emph{batch} gradient descent. The perceptron takes a step after each. When the points are a billion sentences, nobody
waits for the last of them: the step is taken after one, or after a few, a \emph{mini-batch}. Its slope is only an
estimate of the slope of the whole, sometimes too large, sometimes too small, but right on average, and a thousand
roughly right steps lead farther than a single exact one. This is \emph{stochastic} gradient descent, and
\cref{eq:line-loss} with its sum over the data is the reason why it is allowed: the slope of a mean is the mean of the
slopes.
@^batch@>@^stochastic gradient descent@>

@*1 The slope by trying.
There is a way to find the slopes of any function without knowing anything about it: the centred difference of
\cref{eq:slope}, for one weight after the other,
\begin{equation}\label{eq:centred-difference}
  \frac{\partial L}{\partial w_i}\approx\frac{L(w_i+h)-L(w_i-h)}{2h} .
\end{equation}
It takes two evaluations of the loss for each weight, which is hopeless for training, where the next chapter does
better. But as an \emph{oracle}, a slow and honest judge of clever code, nothing beats it: every derivative of this
book has been compared with it.
@^centred difference@>@^oracle@>

@<Declarations of the descent module@>=

/* A function of the |n| weights |w|. What else it depends on is in |context|, which may be a null pointer. */
typedef double (*objective)(const double *w, size_t n, const void *context);

/* Stores approximate partial derivatives of |f| at |w[n]| in |gradient[n]|, by centred differences. |w| is changed on
   the way and restored. The error is about |1e-10| for functions and weights of the size of 1. */
void numerical_gradient(objective f, double *w, size_t n, const void *context, double *gradient);

@ How large should $h$ be? The formula is wrong by about $h^2$, since a curve is not a line; that speaks for a
small~$h$. But both losses are rounded to sixteen digits, and dividing their tiny difference by $2h$ magnifies the
rounding by $1/h$; that speaks for a large one. The two balance near the cube root of the rounding error, which is
\val{descent-h}. A weight that is itself large needs a larger step, for otherwise adding~|h| would hardly change it.

@<The slope by trying@>=
static const double cube_root_of_rounding = 0x1p-17;
@#
void numerical_gradient(objective f, double *w, size_t n, const void *context, double *gradient)
{
    for (size_t i = 0; i < n; i++) {
        const double here = w[i], h = cube_root_of_rounding * fmax(1, fabs(here));
        w[i] = here + h;
        const double ahead = f(w, n, context), x_ahead = w[i];
        w[i] = here - h;
        const double behind = f(w, n, context), x_behind = w[i];
        w[i] = here;
        gradient[i] = (ahead - behind) / (x_ahead - x_behind); /* the step as it was rounded, not as it was meant */
    }
}

@ The oracle settles a question that was left open: how much faster does a network learn with the cross-entropy? Let
the sum of the right answer be~$-5$ and that of the only other one~0. Softmax gives the right answer a probability of
\val{descent-race-p}: confidently wrong. The oracle finds that the squared error has the slope \val{descent-race-mse}
along the first sum, and the cross-entropy \val{descent-race-ce}. To the first loss the network is on a high plain,
far from the slope that would lead it down; the second leaves no doubt about where to go. When both sums walk down
with $\eta=\val{descent-race-eta}$ until the right answer has a probability of more than \val{descent-race-goal}, this
takes \val{descent-race-mse-steps} steps with the squared error and \val{descent-race-ce-steps} with the
cross-entropy.
@^cross-entropy@>

@*1 When a gradient is right.
A program with a wrong gradient seldom stops. It learns, a little worse than it could, and everybody blames the idea. So
a gradient is compared with one found by trying. The two never agree to the last digit; when are they close enough?

The distance between two slopes says little by itself. A thousandth is nothing beside a slope of a thousand, and it is
everything beside a slope of a thousandth. What counts is the distance in proportion to the slopes, the \emph{relative
error}
\begin{equation}\label{eq:relative-error}
  \frac{\lvert a-b\rvert}{\max(\lvert a\rvert,\lvert b\rvert)},
\end{equation}
where the bars take the sign away. It is 0 when the slopes agree, 1 when one of them is~0 and the other is not, and 2 when
they have the same size and opposite signs. Two slopes of~0 agree, although the fraction would be 0~by~0. Of
all slopes the \emph{largest} error is what matters; in a mean a single wrong slope among a million right ones would
drown.
@^relative error@>@^gradient checking@>

@<Declarations of the jacobian module@>=

/* Returns the largest relative error, \cref{eq:relative-error}, of the |n| slopes |gradient| against those that were found
   by trying, |numerical|. Two slopes of 0 have the error 0; so have no slopes. */
double gradient_check(const double *gradient, const double *numerical, size_t n);

@ \begin{exercise}{lab7-jacobian/gradient_check}
Return the largest relative error.
\end{exercise}

\begin{discussion}
|fabs| takes the sign of a number away, and |fmax| returns the larger of two. Without the |if| two zeros would give what is
``not a number'', and every comparison with that is false; |fmax| then returns its other argument, so here the program would
survive by luck. We prefer the line that says what is meant.
\end{discussion}

@<The check of a gradient@>=

@i lab7-jacobian/gradient_check.c

@ What is a good error? With a well-chosen~$h$ and numbers of type |double|, a right gradient comes out below $10^{-7}$. Above
$10^{-2}$ something is plainly wrong. Between the two, look closer: a function with a corner, such as ReLU, shows
errors near its corner that are nobody's fault, and a very small slope may be known to few digits only. A wrong
gradient usually is wrong in one of a few ways, and the error then has a telling size: near~1 a term or a factor is
missing, exactly $\tfrac12$ a factor of~2, exactly~2 a sign.

@ And what is a well-chosen $h$? \Cref{fig:vshape} has the answer for the six weights of the lecture's network: the error
of the slopes found by trying, measured against backpropagation, for steps from \val{jacobian-h-first} down to
\val{jacobian-h-last}. Both axes are \emph{logarithmic}: each mark is ten times the one before. From the right the error
falls, reaches its lowest point, \val{jacobian-best-error} at $h=\val{jacobian-best-h}$, and rises again.
@^logarithmic axis@>

\begin{figure}[t]
  \centering
  \plotinput{vshape}
  \caption{The relative error of slopes found by trying, against those of backpropagation, over the step~$h$: from both
    sides as in \cref{eq:centred-difference} (blue), and from one side only (orange).}
  \label{fig:vshape}
\end{figure}

Two causes work against each other. On the right the step is too \emph{large}: the curve is not straight between the two
places, and the centred difference errs by a multiple of~$h^2$. Ten times smaller a step makes the error a hundred times
smaller, and the line has slope~2. On the left the step is too \emph{small}: both losses are rounded at their
sixteenth digit, their difference has hardly a digit that is right, and dividing it by $2h$ makes the rounding error
large. Ten times smaller a step makes that ten times larger, and no patience helps. At $h=\val{jacobian-h-last}$ the slopes
are off by \val{jacobian-worst-error}.
@^rounding@>

The orange curve belongs to the difference from one side, $\bigl(L(w+h)-L(w)\bigr)/h$. Its error is a multiple of $h$
itself, so its V is less deep: the best that it reaches is \val{jacobian-best-one-sided}. The centred difference costs
one more call and gains \val{jacobian-digits} digits.

@ \begin{slip}{The smaller the better}
Calculus says that the slope is the limit for $h\to0$, so why not take $h$ as small as the computer can? Because the computer
rounds. With $h=10^{-16}$ and a weight of~1 the sum |w+h| \emph{is} |w|, the difference is~0, and so is every slope.
\end{slip}

@*1 Why this is worth learning.
Frameworks such as PyTorch and TensorFlow compute gradients for you, by the very algorithm of \cref{ch:backprop}. You can
build networks without ever seeing a delta. Is it worth knowing, then? The lecture gives three reasons.

You understand \emph{what is going on}. In the manuals of the frameworks the row that meets a matrix is called a
\emph{vector--Jacobian product}, and now you know why nobody ever asks for the matrix.
@^vector--Jacobian product@>

You can \emph{find errors}. The day comes when a network does not learn. Then it helps to know that a sigmoid passes on at
most a quarter of the blame, that an input of zero teaches its weights nothing, that a learning rate multiplies every
slope, and that a gradient can be checked; PyTorch has a function for it, called \texttt{gradcheck}, and yours does the
same. Somebody who has once moved six weights by hand knows where to look.

You can \emph{build better networks}. Why do deep networks prefer ReLU to the sigmoid? Why does the softmax come with the
cross-entropy? Why start from small random weights? Each is a statement about a product of Jacobians, and you have
met all three.

@ This is where the lecture ends. We counted the neighbours of words, and made vectors of the counts; built a neuron, and saw
what it cannot do; put neurons into layers; said how wrong an answer is, and walked downhill; and found all slopes of a
network at the price of a few runs. Nothing else is inside the systems that translate, summarise and converse: there is
more of it, and it is arranged with great skill. But there is no magic in it, and you have written every line yourself.

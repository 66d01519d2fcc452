@*1 One weight makes a valley.
Think of the loss as a landscape. Each weight is a direction in which you can walk, and the height of the ground is the
loss. To see such a landscape we take the smallest case there is: one weight~$w$, one data point with the input~1 and
the target~3, and a neuron whose output is the weighted sum itself. With a single data point there is nothing to add up
and to divide by, and the mean squared error is an old acquaintance from school, a square:
\begin{equation}\label{eq:valley}
  L(w)=(w-3)^2 .
\end{equation}
Its picture is the parabola of \cref{fig:valley}. At the bottom, at $w=3$, the error is as small as it can be. And
there is a way to recognise the bottom without seeing the whole valley: the ground is level. To the left of it the
curve falls, to the right it rises, and only at the minimum its \emph{slope} is zero. So we look for a place without
slope.
@^parabola@>@^slope@>@^minimum@>

\begin{figure}[t]
  \centering
  \plotinput{valley}
  \caption{The loss of one weight and one data point. The straight line touches the curve at the start, $w=0$, where its
    slope is \val{descent-slope-0}; at the bottom it would be level. The points are the start and the first steps of
    gradient descent with the learning rate $\eta=\val{descent-creep-eta}$: the flatter the ground, the shorter the
    step.}
  \label{fig:valley}
\end{figure}

@ In the program the valley is a function, and its slope, which we are about to find, is another. Both take a weight
and give back a number.

@<Numbers of the descent chapter@>=
static double valley(double w)
{
    return (w - 3) * (w - 3);
}
@#
static double valley_slope(double w)
{
    return 2 * (w - 3);
}

@*1 The slope of a line and of a curve.
For a straight line the slope is easily told: how far up, for how far forward. If the line rises by~6 while we go
forward by~2, its slope is $6/2=3$, and it is 3 everywhere. A falling line has a negative slope, a level one the
slope~0.

A curve has another slope at every place: that of its \emph{tangent}, the line that just touches it there. Choose a
step forward, and call it $dx$; the curve rises by some $dy$ on the way; and $dy/dx$ is the slope of the line through
the two places. It is not yet the slope of the curve, which has bent in between. But the shorter the step, the less the
curve can bend, and the limit of the ratio as $dx$ shrinks to nothing is the slope. Its name is the \emph{derivative}.
@^derivative@>@^tangent@>

\figureinput{tangent}

@ The ratio works even better when the place we ask about is in the middle of the step. From $x-h$ to $x+h$ the step is
$2h$ long, and
\begin{equation}\label{eq:slope}
  \text{slope of }f\text{ at }x\approx\frac{f(x+h)-f(x-h)}{2h} .
\end{equation}
This is the \emph{centred difference}; \cref{fig:tangent} has a picture of it. For the parabola $x^2$ it is
\[
  \frac{(x+h)^2-(x-h)^2}{2h}=\frac{4xh}{2h}=2x,
\]
with no $h$ left at all: the derivative of $x^2$ is~$2x$, and for a parabola the centred difference is exact, however
long the step. The valley is the same parabola moved to the right by~3, so its slope is
\begin{equation}\label{eq:valley-slope}
  \frac{dL}{dw}=2(w-3) .
\end{equation}
At $w=0$ it is \val{descent-slope-0}, at $w=3$ it is~0, and at $w=6$ it is~\val{descent-slope-6}.
@^centred difference@>

@ To compute \cref{eq:slope} for \emph{any} curve, a function of ours must be given another function to work on. In
linguistics we distinguish the use of a word from its mention: in ``Water is wet'' the word is used, in ``\thinspace
`Water' has five letters'' it is mentioned. \CEE/ makes the same distinction. |valley(2)| uses the function: it is
called with the argument~2, and a number comes back. |valley| alone, without parentheses, mentions it: nothing is
called, and what is handed over is the function itself, or, to be exact, the address at which its code begins. A
variable that holds such an address is a \emph{function pointer}. The activations of the last chapter were handed over
in this way.
@^function pointer@>@^use and mention@>

The type of such a variable must say what the function takes and gives back. We call ours |curve|: any function from
one |double| to another. The notation imitates a call, so read it from the inside: |curve| is a pointer, and if you
follow it and call what you find with a |double|, you have a |double|.

@<Declarations of the descent module@>=

/* A function of one number. When |f| is a |curve|, |f(2)| is its value at 2. */
typedef double (*curve)(double x);

/* Returns the slope of |f| at |x|, approximately: the centred difference between |x-h| and |x+h|; |h| is positive. */
double slope(curve f, double x, double h);

@ \begin{exercise}{lab5-descent/slope}
Return the centred difference of \cref{eq:slope}. The argument |f| is called like any other function.
\end{exercise}
\begin{discussion}
One line that looks like the formula, if the parentheses are right. With the cube $x^3$ at $x=\val{descent-cube-x}$ and
$h=\val{descent-cube-h}$ it gives \val{descent-cube}, where the derivative $3x^2$ is \val{descent-cube-exact}: the
difference is~$h^2$, and it is worth the while to have students find out why.
\end{discussion}

@<The slope of a curve@>=
@i lab5-descent/slope.c

@ \begin{slip}{What the fraction line hides}
A fraction line holds together what stands above it and what stands below it; on one line of code parentheses must do
that work. In |a-b/2*h| only |b| is divided, and the result is then multiplied by~|h|, because \CEE/ divides and
multiplies from left to right. And the two places are $2h$ apart, not~$h$.
\end{slip}

@*1 Against the slope.
Now the rule. Stand anywhere in the valley and look at the slope. If it is negative, the ground falls ahead of you:
increase the weight. If it is positive, the ground rises: decrease the weight. In both cases you go \emph{against} the
slope, and both cases are one formula,
\begin{equation}\label{eq:descent-one}
  w_{\text{new}}=w_{\text{current}}-\eta\cdot\frac{dL}{dw} .
\end{equation}
The learning rate $\eta$ is a small positive number, and $\eta$ times the slope is the length of the step. On steep
ground the step is long, near the bottom it is short, and at the bottom it is zero: there, gradient descent comes to
rest of its own accord. Seen from the tangent, it is a way to make a slope smaller and smaller until nothing is left
of it.
@^learning rate@>

\begin{exercise}{lab5-descent/by_hand}
Walk down the valley of \cref{eq:valley} with a pencil, from $w=0$: three steps with $\eta=\val{descent-creep-eta}$.
Then start again with the rates \val{descent-hit-eta}, \val{descent-swing-eta} and \val{descent-burst-eta}. The sheet
is \path{exercises/lab5-descent/by_hand.txt}. Before each of them, predict: will it come to the bottom?
\end{exercise}
\begin{discussion}
With $\eta=\val{descent-creep-eta}$ the weight goes to \val{descent-creep-1}, \val{descent-creep-2} and
\val{descent-creep-3}. Whoever finds \val{descent-creep-1} three times over as the length of the step has kept the
slope of the start; whoever runs to the left of~0 has added the slope instead of subtracting it. The other three rates
are the subject of the pages that follow, so let the class predict first.
\end{discussion}

@ A descent is this step, again and again. The function is given the derivative of the loss, and not the loss: to know
in which direction to go, the height of the ground is of no use.

@<Declarations of the descent module@>=

/* Takes |steps| steps of gradient descent from |w|, each against the slope where it starts, and returns the place where
   the last one ends. The slope of the loss at |w| is |derivative(w)|; the learning rate is |eta|. */
double descend(curve derivative, double w, double eta, size_t steps);

@ \begin{exercise}{lab5-descent/descend}
Walk the given number of steps by \cref{eq:descent-one}. After three steps of the descent that you did by hand the
answer is \val{descent-creep-3}.
\end{exercise}
\begin{discussion}
The argument |w| is a copy that belongs to the function, so it may be changed; the caller's number stays as it was. The
slope is asked for anew in each round, because it is another one at each place.
\end{discussion}

@<Down the slope@>=
@i lab5-descent/descend.c

@*1 How long a step.
The learning rate decides how far one step goes, and so it decides everything. Here is the valley, the start $w=0$, and
four rates: $\val{descent-creep-eta}$, $\val{descent-hit-eta}$, $\val{descent-swing-eta}$ and
$\val{descent-burst-eta}$. One of the four walks is never closer to the bottom than at its start and never farther
away; one arrives in a single step; one comes ever closer; one gets lost. Which is which? Decide before you turn to
\cref{fig:rates}.

\begin{figure}[t]
  \centering
  \plotinput{rates}
  \caption{The weight after each of the first steps, with four learning rates. The dashed line is the bottom of the
    valley. The largest of the rates soon leaves the picture.}
  \label{fig:rates}
\end{figure}

With $\eta=\val{descent-creep-eta}$ the weight creeps towards the bottom: \val{descent-creep-1}, \val{descent-creep-2},
\val{descent-creep-3}, and after twenty steps \val{descent-creep-20}. With $\eta=\val{descent-hit-eta}$ it hits the
bottom at once and stays there. With $\eta=\val{descent-swing-eta}$ it leaps over the valley to \val{descent-swing-1},
where the slope is as large as before and points the other way, back to \val{descent-swing-2}, and so on for ever. And
with $\eta=\val{descent-burst-eta}$ every leap lands higher than the one before: \val{descent-burst-1},
\val{descent-burst-2}, \val{descent-burst-3}, and after twenty steps \val{descent-burst-20}. This is
\emph{divergence}, and it is what has happened when a network's loss grows and grows until the computer prints NaN.
@^divergence@>

@ All of this can be seen from one line of algebra. Let $w_k$ be the weight after $k$ steps, and look at its distance
from the bottom. One step of \cref{eq:descent-one} with the slope of \cref{eq:valley-slope} makes of it
\[
  w_{k+1}-3=w_k-2\eta(w_k-3)-3=(1-2\eta)(w_k-3) .
\]
Every step multiplies the distance by the same number, $1-2\eta$. After $k$ steps, therefore,
\begin{equation}\label{eq:descent-closed}
  w_k=3+(w_0-3)(1-2\eta)^k .
\end{equation}
The distance shrinks to nothing exactly if the factor lies between $-1$ and~1, that is, if
\begin{equation}\label{eq:descent-converges}
  \lvert1-2\eta\rvert<1,\qquad\text{or}\qquad 0<\eta<1 .
\end{equation}
We then say that the descent \emph{converges}. In detail: below one half the factor is positive, and the weight
stays on its side; at one half it is~0, and a single step is enough; between one half and~1 it is negative, and the
weight comes closer while it leaps from side to side; at~1 it swings; above~1 it is lost. A rate of~0 never moves, and
a negative rate is the slip of the sign: it runs uphill.
@^convergence@>

@ Test yourself: what is the factor for $\eta=\val{descent-zigzag-eta}$, and after how many steps is the weight within
a hundredth of the bottom? The factor is \val{descent-zigzag-factor}, every other place lies beyond the bottom, and it
takes \val{descent-zigzag-steps} steps.

Do not take the 1 of \cref{eq:descent-converges} for a law of nature. It belongs to this valley. If the valley is twice
as steep, $L(w)=2(w-3)^2$, then its slopes are doubled and the factor is $1-4\eta$, so that rates from one half on
fail. The direction in which the loss of a network bends most decides which rate is still safe, and nobody knows it in
advance. In practice one tries a tenth, a hundredth, a thousandth, and watches the loss, step by step. If it falls
steadily, but hardly, the rate is too small; if it jumps up and down or grows, the rate is too large.

@ \begin{slip}{The slope of the start}
Computing the slope once, before the loop, and using it for all steps turns the descent into a march: all steps are
equally long, and nothing slows down at the bottom. The slope belongs to a place, and after each step the place is
another one.
\end{slip}

@*1 When to stop.
Gradient descent goes on until the slope is zero. But \cref{eq:descent-closed} says that the distance only shrinks, and
never is zero, unless the rate is exactly right; so a program stops when the slope is small enough. It also stops when
its patience is at an end, because of the rates with which the slope never becomes small.

@<Declarations of the descent module@>=

/* Takes steps of gradient descent from |*w|, at most |max_steps|, until the absolute value of the slope there is
   smaller than |small|; looks before each step, the first one included. Leaves in |*w| where it stopped, and returns
   the number of steps that were taken. */
size_t descend_until(curve derivative, double *w, double eta, double small, size_t max_steps);

@ \begin{exercise}{lab5-descent/descend_until}
Descend until the slope is small, on whichever side of zero. The place comes in and goes out through the pointer |w|,
as the function returns the number of its steps. From $w=0$ with $\eta=\val{descent-creep-eta}$ it takes
\val{descent-until-1} steps until the slope is smaller than~1, and \val{descent-until-small} until it is smaller than
\val{descent-small}.
\end{exercise}
\begin{discussion}
The condition of the |while| has two halves, joined by ``and'': the walk goes on only while both hold. The first half
asks for the number of steps, so that no slope is computed for nothing at the end. |fabs| is the absolute value of
a |double|; |abs|, its relative for whole numbers, would cut the fraction off, which the compiler reports.
\end{discussion}

@<Down the slope@>=
@i lab5-descent/descend_until.c

@ \begin{slip}{Small, or negative}
A slope of $-6$ is smaller than \val{descent-small}, and yet it is steep. Left of the valley all slopes are negative,
and a condition that forgets to take the absolute value stops there before the first step.
\end{slip}

@ A place without slope need not be the bottom of the landscape. \Cref{fig:hills} has two valleys with a hill between
them. Gradient descent walks down on the side where it starts: from $w=\val{descent-left-start}$ it ends at
\val{descent-left-end}; from $w=\val{descent-right-start}$, a little farther to the right, at \val{descent-right-end},
where the loss is higher. The first place is the \emph{global} minimum, the second a merely \emph{local} one, and from
inside a valley the two cannot be told apart. The top of the hill has no slope either: a walk that begins exactly
there stays there.
@^local minimum@>@^global minimum@>

\begin{figure}[t]
  \centering
  \plotinput{hills}
  \caption{A loss with two valleys, $L(w)=(w^4-3w^2+w)/4$, and two walks with $\eta=\val{descent-hills-eta}$ that
    begin near the top of the hill, on either side.}
  \label{fig:hills}
\end{figure}

In the landscapes of large networks this is less of a calamity than it was long feared to be: with millions of
directions there is nearly always one that still leads down. But it is one reason why networks start from random
weights, and why two trainings rarely end with the same ones.

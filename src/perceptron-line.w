@*1 What a line can do.
Data that one straight line can divide are called \emph{linearly separable}. With three inputs the line becomes a
plane, and with more it keeps its equation, if not its picture. \textsc{and} and \textsc{or} are linearly separable.
@^linear separability@>

So is \textsc{nand}, which is 1 unless both inputs are: the line that serves \textsc{and} serves it too, with its sides
exchanged. And yet the perceptron of the last section cannot learn it. When all inputs are 0 the sum is 0, whatever the
weights, and it never reaches a positive threshold. What would have to move is the threshold.

The remedy is a further input that is always~1. Its weight, called the \emph{bias}, is added to every sum, and it is
learned like the others. Raising the bias is lowering the threshold. With it, \textsc{nand} is learned in
\val{perceptron-nand-epochs} epochs.
@^bias@>

@ \begin{exercise}{lab3-perceptron/gate_weights}
Be the perceptron's teacher for once, and find the weights yourself: for \textsc{and}, for \textsc{or}, and, with a bias,
for \textsc{nand}; the threshold is~\val{perceptron-threshold}. There are many right answers, and the grader accepts all
of them. The sheet is \path{exercises/lab3-perceptron/gate_weights.txt}.
\end{exercise}
\begin{discussion}
What the four sums have to do is a set of inequalities, as in the proof about \textsc{xor} below: for \textsc{and}
$w_1<\theta$, $w_2<\theta$ and $w_1+w_2\ge\theta$. Ask for a picture as well: the line that belongs to the weights, with the
four points on the right sides of it. Students who copy the weights that training finds have understood something, too.
\end{discussion}

\begin{slip}{Comparing with zero}
A bias is often chosen so that the sum is positive where the neuron should fire. Ours fires when the sum reaches
$\theta=\val{perceptron-threshold}$: a bias made for zero has to be raised by~$\theta$.
\end{slip}

@ Once the threshold can move, success is certain. Rosenblatt and others proved it around 1960.

\begin{theorem}[Perceptron convergence]
Let one input always be~1, and let the examples be linearly separable. Then the perceptron rule makes only finitely many
corrections, whatever weights it starts from and whatever its learning rate.
\end{theorem}

\begin{proof}
Write $w\cdot x$ for the weighted sum and $\lVert w\rVert^2$ for $w\cdot w$. Take the threshold away from the bias: then
the perceptron fires when $w\cdot x\ge0$. Some weights $w^*$ answer all examples rightly, and since there are finitely
many, the bias can be raised a little so that no sum is exactly~0: for some $\gamma>0$ we have $w^*\cdot x\ge\gamma$
where the target is~1 and $w^*\cdot x\le-\gamma$ where it is~0. The weights $cw^*$, for any $c>0$, do the same with
$c\gamma$ in place of $\gamma$. Let $R^2$ be the largest of the numbers $\lVert x\rVert^2$.

Look at one correction, and let $e=y-\hat y$ be its error, 1 or~$-1$. The sum was on the wrong side, so
$e\,(w\cdot x)\le0$, while $e\,(cw^*\cdot x)\ge c\gamma$. The squared distance of the new weights to $cw^*$ is
\begin{align*}
  \lVert w+\eta ex-cw^*\rVert^2
    &= \lVert w-cw^*\rVert^2+2\eta e\,(w\cdot x-cw^*\cdot x)+\eta^2\lVert x\rVert^2\\
    &\le \lVert w-cw^*\rVert^2-2\eta c\gamma+\eta^2R^2 .
\end{align*}
We may choose $c=\eta R^2/\gamma$. Then every correction makes the squared distance smaller by at least $\eta^2R^2$.
A square is never negative, so this can happen only so often.
\end{proof}
@^convergence theorem@>

@ An epoch with an error makes at least one correction, and so, sooner or later, an epoch without one must come. The
theorem does not say how soon. If the classes almost touch, $\gamma$ is small, $c$ is large, and the way is long.

Without a bias the promise is void. Suppose that a single input of~1 should fire and an input of~$\tfrac12$ should not,
with the threshold~$\tfrac12$: every weight from $\tfrac12$ up to, but not including, 1 does it. Let $\eta=2$ and start
from~0. The first example raises the weight to~2, the second lowers it to~1; in the next epoch the first is answered
rightly, the second lowers the weight to~0, and we are back at the start. The steps are too long and leap over the
solution for ever. Shorter ones find it.

@ And \textsc{xor}, the exclusive or? Suppose that weights $w_1,w_2$ and a threshold $\theta$ did it. A bias need not be
considered: it is as good as another threshold. The four examples demand
\[
  0<\theta,\qquad w_1\ge\theta,\qquad w_2\ge\theta,\qquad w_1+w_2<\theta .
\]
Add the second and the third: $w_1+w_2\ge2\theta$. Since $\theta$ is positive, $2\theta>\theta$, and so
$w_1+w_2>\theta$, which contradicts the fourth. No perceptron computes \textsc{xor}, however long it is trained.
\Cref{fig:xor} shows why: no line has both filled points on one side and both open ones on the other.
@^exclusive or@>

\begin{figure}[t]
  \centering
  \plotinput{xor}
  \caption{Exclusive or. One line always leaves a point on the wrong side; two lines enclose the points that should
    fire, and the next chapter makes a network of that idea.}
  \label{fig:xor}
\end{figure}

@*1 Going round in circles.
What does a perceptron do when there is nothing to be found? \Cref{tab:cycle} shows it working on \textsc{xor}, with a
bias and from weights of zero. It tries, it errs, it corrects itself; and at the end of the fourth epoch its weights are
where they were at the end of the third. Each of the four examples is answered wrongly, and together the four
corrections cancel.

What happens in an epoch depends on nothing but the weights at its start. So the fifth epoch will be like the fourth,
and the sixth like the fifth, for ever. This is more than the observation that training has not ended yet: it is a
proof, made from a single coincidence, that it never will.
@^cycle of weights@>

\begin{table}[t]
  \centering\small
  \caption{Four epochs with \textsc{xor}, $\eta=\val{perceptron-eta}$ and $\theta=\val{perceptron-threshold}$. The last
    column is the bias, the weight of an input that is always~1. The weights after the last row are those after the
    last row of the epoch before.}
  \label{tab:cycle}
  \begin{tabular}{cccccccrrr}
    \toprule
    epoch & $x_1$ & $x_2$ & $y$ & $z$ & $\hat y$ & & $w_1$ & $w_2$ & $b$ \\
    \midrule
    \rawinput{perceptron-cycle}
    \bottomrule
  \end{tabular}
\end{table}

@ Must the weights come back? They do not have much choice.

\begin{theorem}[Perceptron cycling]\label{thm:cycling}
Let one input always be~1, and let there be finitely many examples, linearly separable or not. Then the weights never
leave a certain bounded region, whose size depends on the examples, the learning rate and the weights at the start.
\end{theorem}

It stands in the book that made the limits of the perceptron famous \citep{minsky1969}. Its proof there is long and not
easy, and a shorter one was found soon after \citep{block1970}; we use it without either.
@^cycling theorem@>

\begin{theorem}\label{thm:ends-or-returns}
Let, besides, all inputs be whole multiples of one number $g>0$. Then training either reaches an epoch without an error,
or comes back to weights with which an epoch has begun before, and repeats itself for ever.
\end{theorem}
\begin{proof}
A correction adds to each weight $\eta$ times its input, or takes it away, and this is a multiple of~$\eta g$. So
each weight is always what it was at the start plus a whole multiple of $\eta g$: the possible weights form a
grid. Only finitely many points of a grid lie in a bounded region. If no epoch is free of errors, there are more epochs
than points, so two of them begin at the same one; and from there on the second does what the first did.
\end{proof}

@ To notice a return one could write down the weights of every epoch and compare. But the list grows, and there is a
trick that needs a single second set of weights, however long the circle is. Knuth credits Robert Floyd with it
\citep{knuth1997}; it is known as \emph{the tortoise and the hare}. Let two perceptrons set out from the same weights,
on the same examples. In every round the hare trains for two epochs and the tortoise for one. If the road ends, the
hare is the first to know. If it leads into a circle, as in \cref{fig:rho}, both end up in it, and the faster one catches
up with the slower from behind.
@^tortoise and hare@>@^Floyd, Robert@>

\figureinput{rho}

\begin{theorem}\label{thm:tortoise}
If training never ends but repeats itself, there is a round after which both have the same weights. If they have the same
weights after a round in which the hare's second epoch had an error, training never ends.
\end{theorem}
\begin{proof}
Suppose that from epoch~$m$ on the weights repeat themselves every $c$ epochs. After round~$k$ the tortoise has trained
for $k$ epochs and the hare for $2k$, which is $k$ more. Take for $k$ the first multiple of $c$ that is at least~$m$
and at least~1: then both are in the circle, a whole number of turns apart, which is nowhere apart at all.

Now suppose that they meet after round~$k$. Then the weights after $2k$ epochs are those after~$k$, and the epochs between
are repeated for ever. Had one of them been free of errors, nothing would have changed since, and the last of them, the
hare's second, would have been free of errors, too.
\end{proof}

@<Declarations of the perceptron module@>=

/* Whether training from the |n| weights |w| never ends, with arguments as for |perceptron_epoch|: 1 when the hare |w|
   meets the tortoise |slow|; 0 when an epoch is free of errors, or when |max_rounds| rounds do not tell. |slow[n]| is
   room for a second set of weights, outside |w|; both are changed. */
int never_converges(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
    double threshold, double eta, size_t max_rounds);

@ \begin{exercise}{lab3-perceptron/never_converges}
Let the hare |w| and the tortoise |slow| train. Copy the weights first; then, in each round, let |w| run two epochs and
return~0 if the second is free of errors, let |slow| run one, and return~1 if all their weights are the same. For
\textsc{xor} from weights of zero the two meet in round~\val{perceptron-xor-rounds} without a bias, and in
round~\val{perceptron-xor-bias-rounds} with one.
\end{exercise}
\begin{discussion}
To see whether two arrays are the same, the solution counts the places where they agree; a comparison is worth 1 where it
holds, so it can be added. To compare |double| values by |==| is right here, for the numbers are multiples of a
quarter and are exact. With a rate of a tenth the weights might miss the place they come back to by a hair.
\end{discussion}

@<Going round in circles@>=
@i lab3-perceptron/never_converges.c

@ \begin{slip}{Not yet is not never}
When the rounds are used up, nothing has been shown: the hare may be one step short of the solution, or of the tortoise.
The answer is then 0, ``not known to go on for ever''. A program that answers 1 there turns impatience into a proof.
\end{slip}

\begin{slip}{Resting is not circling}
Weights that answer everything rightly stay where they are, and there the tortoise catches up with the hare, too. So the
errors have to be looked at before the weights are compared.
\end{slip}

@ That book, by Marvin Minsky and Seymour Papert, was read as a verdict, and for more than a decade most researchers turned
away from neural networks. Two lines would have done for \textsc{xor}, and that is where we go next.
@^Minsky, Marvin@>@^Papert, Seymour@>

@*1 The numbers of this chapter.
Every number in these pages is computed while the book is made, by the functions that the book explains. This is how:
|number| gives a value a name under which the text asks for it.

@<Numbers of the perceptron chapter@>=
static const double logic_inputs[8] = { 0, 0, 0, 1, 1, 0, 1, 1 };
static const double logic_and[4] = { 0, 0, 0, 1 }, logic_or[4] = { 0, 1, 1, 1 };
static const double logic_threshold = 0.5, logic_eta = 0.25;

static void numbers_neuron(void)
{
    const double x[3] = { 0.5, 1, 0.25 };
    double w[3] = { 0.4, 0.2, -0.6 };
    const char *const names[9] = { "perceptron-x1", "perceptron-x2", "perceptron-x3", "perceptron-w1",
        "perceptron-w2", "perceptron-w3", "perceptron-p1", "perceptron-p2", "perceptron-p3" };
    for (int i = 0; i < 3; i++) {
        number(names[i], "%g", x[i]);
        number(names[3 + i], "%g", w[i]);
        number(names[6 + i], "%g", w[i] * x[i]);
    }
    number("perceptron-threshold", "%g", logic_threshold);
    number("perceptron-eta", "%g", logic_eta);
    @<Note what the neuron answers before and after one correction@>@;
}

@ The target is 1, as in the exercise done by hand. The sum of the squares is the weighted sum of the inputs under
themselves.

@<Note what the neuron answers before and after one correction@>=
const double z = weighted_sum(x, w, 3);
number("perceptron-z", "%g", z);
number("perceptron-output", "%.0f", step(z, logic_threshold));
number("perceptron-squares", "%g", weighted_sum(x, x, 3));
perceptron_update(w, x, 3, 1, step(z, logic_threshold), logic_eta);
number("perceptron-new-w1", "%.3f", w[0]);
number("perceptron-new-w2", "%.2f", w[1]);
number("perceptron-new-w3", "%.4f", w[2]);
number("perceptron-new-z", "%.3f", weighted_sum(x, w, 3));

@ The moving line starts from weights that are not symmetric, so that all its corrections differ. Two points are enough
to draw it: those at the left and the right edge of the plot.

@<Numbers of the perceptron chapter@>=
static void plot_line(FILE *data, const double w[2])
{
    for (int side = 0; side < 2; side++) {
        const double x1 = side == 0 ? -0.5 : 2;
        fprintf(data, "%.6f %.6f\n", x1, (logic_threshold - w[0] * x1) / w[1]);
    }
    fputs("\n\n", data);
}

static void numbers_points(void)
{
    FILE *const data = data_open("perceptron-points.dat");
    for (int k = 0; k < 4; k++)
        fprintf(data, "%g %g %g\n", logic_inputs[2 * k], logic_inputs[2 * k + 1], logic_and[k]);
    data_close(data);
}

@ The table and the plot come from the same three epochs, one example at a time.

@<Numbers of the perceptron chapter@>=
static void numbers_lines(void)
{
    double w[2] = { 0.875, 0.625 };
    size_t updates = 0;
    FILE *const lines = data_open("perceptron-lines.dat"), *const rows = data_open("perceptron-trace.tex");
    number("perceptron-and-w1", "%g", w[0]);
    number("perceptron-and-w2", "%g", w[1]);
    plot_line(lines, w);
    for (int round = 0; round < 12; round++) {
        @<Show one example and note what happened@>@;
    }
    number("perceptron-and-updates", "%.0f", (double)updates);
    data_close(lines);
    data_close(rows);
}

@ The rounds go through the four rows of the truth table again and again; the remainder |round % 4| tells which is next.

@<Show one example and note what happened@>=
const double *const x = logic_inputs + round % 4 * 2, target = logic_and[round % 4];
const double z = weighted_sum(x, w, 2), output = perceptron_predict(x, w, 2, logic_threshold);
perceptron_update(w, x, 2, target, output, logic_eta);
fprintf(rows, "%d & %g & %g & %g & %.3f & %g & %s & %.3f & %.3f \\\\\n", round / 4 + 1, x[0], x[1], target, z,
    output, output == target ? "" : "$\\star$", w[0], w[1]);
if (output != target) {
    updates++;
    plot_line(lines, w);
}

@ \textsc{xor} is shown for four epochs, with a third input for the bias. Between epochs there is a little space.

@<Numbers of the perceptron chapter@>=
static const double logic_biased[12] = { 0, 0, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1 }, logic_xor[4] = { 0, 1, 1, 0 };

static void plot_cycle(void)
{
    double w[3] = { 0, 0, 0 };
    FILE *const rows = data_open("perceptron-cycle.tex");
    for (int round = 0; round < 16; round++) {
        const double *const x = logic_biased + round % 4 * 3, target = logic_xor[round % 4];
        const double z = weighted_sum(x, w, 3), output = perceptron_predict(x, w, 3, logic_threshold);
        perceptron_update(w, x, 3, target, output, logic_eta);
        fprintf(rows, "%s%d & %g & %g & %g & $%.2f$ & %g & %s & $%.2f$ & $%.2f$ & $%.2f$ \\\\\n",@|
            round > 0 && round % 4 == 0 ? "\\addlinespace\n" : "", round / 4 + 1, x[0], x[1], target, z,@|
            output, output == target ? "" : "$\\star$", w[0], w[1], w[2]);
    }
    data_close(rows);
}

@ The round in which the tortoise and the hare meet is the smallest number of rounds that tells.

@<Numbers of the perceptron chapter@>=
static double meeting(const double *x, size_t n)
{
    for (size_t rounds = 1; rounds < 99; rounds++) {
        double w[3] = { 0, 0, 0 }, slow[3];
        if (never_converges(w, slow, x, logic_xor, 4, n, logic_threshold, logic_eta, rounds) == 1)
            return (double)rounds;
    }
    return 0; /* which the tests of this book would notice */
}

static void numbers_cycle(void)
{
    plot_cycle();
    number("perceptron-xor-rounds", "%.0f", meeting(logic_inputs, 2));
    number("perceptron-xor-bias-rounds", "%.0f", meeting(logic_biased, 3));
}

@ For \textsc{nand}, too, each example has a third input that is always 1.

@<Numbers of the perceptron chapter@>=
static void numbers_perceptron(void)
{
    const double logic_nand[4] = { 1, 1, 1, 0 };
    double w_and[2] = { 0, 0 }, w_or[2] = { 0, 0 }, w_nand[3] = { 0, 0, 0 };
    numbers_neuron();
    numbers_points();
    numbers_lines();
    numbers_cycle();
    number("perceptron-and-epochs", "%.0f",
        (double)perceptron_train(w_and, logic_inputs, logic_and, 4, 2, logic_threshold, logic_eta, 99));
    number("perceptron-or-epochs", "%.0f",
        (double)perceptron_train(w_or, logic_inputs, logic_or, 4, 2, logic_threshold, logic_eta, 99));
    number("perceptron-nand-epochs", "%.0f",
        (double)perceptron_train(w_nand, logic_biased, logic_nand, 4, 3, logic_threshold, logic_eta, 99));
}

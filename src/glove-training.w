@*1 The gradient of one cell.
We know what good vectors are: those whose loss is small. How does one find them? Start anywhere and improve. Take one
number of one vector, $w_{ik}$ say, and ask how the loss changes when this number alone grows a little. If the loss
grows with it, make the number smaller; if the loss falls, make it larger. The answer is called a \emph{slope}, and
all slopes together are the \emph{gradient}. A later chapter makes a theory of this. For GloVe we need no more of it
than the slope of a square.
@^slope@>@^gradient@>

Let $e=w_i\cdot c_j+b_i+\tilde b_j-\log X_{ij}$ be the error of one cell. When $w_{ik}$ grows by a small~$h$, the
product $w_{ik}c_{jk}$ grows by $h\,c_{jk}$, and so does~$e$. The square becomes
\[
  (e+h\,c_{jk})^2=e^2+2\,e\,h\,c_{jk}+h^2c_{jk}^2 .
\]
If $h$ is a thousandth, then $h^2$ is a millionth, and the last term soon counts for nothing. The square grows by
$2\,e\,c_{jk}$ for each unit of~$h$, and that is its slope along~$w_{ik}$. It is a product of two: the slope of a
square~$e^2$, which is $2e$, and the slope of $e$ itself, which is $c_{jk}$. (The rule behind this, the chain rule,
will carry a whole chapter.)
@^chain rule@>

@ The loss contains the square with the weight $f(X_{ij})$, which does not depend on the vectors and only multiplies.
For a context vector, the parts are exchanged; and along a bias the error grows by 1 for 1. So the four kinds of
slopes of one cell's share of the loss are
\begin{equation}\label{eq:glove-gradient}
  \frac{\partial}{\partial w_{ik}}=2f\,e\,c_{jk},\qquad
  \frac{\partial}{\partial c_{jk}}=2f\,e\,w_{ik},\qquad
  \frac{\partial}{\partial b_i}=\frac{\partial}{\partial\tilde b_j}=2f\,e .
\end{equation}
The round $\partial$ says that one number changes while all others stay. The factor $2fe$ is common to all. If the
prediction is too high, $e$ is positive, and the biases have positive slopes: they should become smaller. Each number
of a vector is told, besides, by its partner in the other vector whether to go along or to do the opposite.

With $J$ as the C program computes it, with its half, the~2 would not be there.

@<Declarations of the glove module@>=

/* Fills |for_w[n+1]| and |for_c[n+1]| with the slopes of one cell's share of the loss, by \cref{eq:glove-gradient}.
   |w[n+1]| and |c[n+1]| are the rows of word and context word; the count |x| is positive. */
void glove_gradient(const double *w, const double *c, size_t n, double x, double x_max, double alpha,@|
    double *for_w, double *for_c);

@ \begin{exercise}{lab2-glove/glove_gradient}
Fill both arrays with their $n+1$ slopes. The function has two results, and each is a whole array; so it returns
nothing, and writes to the addresses that it was given.
\end{exercise}
\begin{discussion}
The common factor is computed once. An assignment has a value, the one assigned, and so two places can be filled in
one line. Students who run the loop to |k<=n| multiply the slope of a bias by the other bias; the numbers give them
away.
\end{discussion}

@<Gradient of a cell@>=
@i lab2-glove/glove_gradient.c

@ \begin{slip}{One's own number}
The slope along $w_{ik}$ contains $c_{jk}$, not $w_{ik}$. A number that multiplies tells how much its \emph{partner}
matters.
\end{slip}

You can find every slope without any formula: add a small number to one |w[k]|, see how the loss changes, and divide.
The tests of this chapter do that many times over. At the cell of the worked example in the exercise, with $w=2$,
$c=3$ and no biases, where the count is~1, the formula gives \val{glove-slope-formula} along~$w$, and trying with a
thousandth gives \val{glove-slope-tried}.
@^gradient check@>

@*1 AdaGrad.
Now for the step. The simplest rule takes from each number its slope~$g$ times a small constant, the \emph{learning
rate}~$\eta$ (the Greek letter eta): where the loss rises, go down. It treats all words alike, and words are not
alike. A frequent word has a full row of cells and is corrected at each of them; a rare one has a few, and should
learn much from each.
@^learning rate@>

\emph{AdaGrad}, the ``adaptive gradient'' of John Duchi, Elad Hazan and Yoram Singer \citep{duchi2011}, gives each
number a learning rate of its own, which shrinks as the number is used. For each number a sum~$G$ collects the squares
of all its slopes so far, and the step is divided by the square root of that sum:
\begin{equation}\label{eq:glove-adagrad}
  G\leftarrow G+g^2,\qquad w\leftarrow w-\eta\,\frac{g}{\sqrt{G}} .
\end{equation}
The arrow reads ``becomes''. After the first slope, $G=g^2$, so the first step is exactly $\eta$ long, be the slope
tiny or huge. If the same slope comes again and again, $G$ is $t\,g^2$ after $t$~times, and the step number~$t$ has
the length $\eta/\sqrt t$. And if all slopes are halved, all steps stay the same: AdaGrad does not notice whether the
loss has a factor $\tfrac12$.
@^AdaGrad@>@^Duchi, John@>@^Hazan, Elad@>@^Singer, Yoram@>

@ The order of the two assignments is a matter of definition. \Cref{eq:glove-adagrad} is that of the article and of
the textbooks: the new slope is in the sum before the sum is used. The well-known C program for GloVe divides first
and adds afterwards, and so that it does not divide by~0 at the start, its sums begin at~1. Over a long training the
two hardly differ. We keep the textbook's order; then sums begin at~0, and there is only one case to beware of, a
slope of~0 that comes first: it would divide 0 by~0. A slope of~0 asks for no step, and gets none.

@<Declarations of the glove module@>=

/* One step of AdaGrad for the |n| numbers |w|, by \cref{eq:glove-adagrad}: |sum[n]| are the squares of the slopes so
   far, added up, and become those with |gradient[n]| included. Where the slope is 0, nothing changes. */
void adagrad_step(double *w, double *sum, const double *gradient, size_t n, double eta);

@ \begin{exercise}{lab2-glove/adagrad_step}
For each of the |n| numbers, first add the square of its slope to its sum, then take the step. If $G=9$, $g=4$ and
$\eta=\tfrac12$, the sum becomes~25, and $w$ loses \val{glove-adagrad-step}.
\end{exercise}
\begin{discussion}
Both |w| and |sum| are declared without |const|: both change, and the caller must keep |sum| for the next step. Many
programs add a tiny number to the root instead of testing for~0, which is as good; it makes the first steps a hair
shorter than~$\eta$, and the grader would notice.
\end{discussion}

@<A step of AdaGrad@>=
@i lab2-glove/adagrad_step.c

@*1 One epoch.
Visit all cells once, and at each of them correct the two rows that met there. Such a pass over everything is called
an \emph{epoch}. Training is many epochs, from small random numbers on.
@^epoch@>@^training@>

For the slopes of one cell two small arrays are needed, one for each row. How long they are has to be known
beforehand, so the header sets a limit, which vectors of up to \val{glove-n-max} numbers respect.

@<Declarations of the glove module@>=

/* The most numbers that a row may have in |glove_epoch|, its bias included. */
enum { GLOVE_ROW_MAX = 512 };

@ An epoch returns what it saw on the way: the sum of the shares of the loss, each taken just before its cell was
corrected. That is not quite the loss of any set of vectors, since the vectors change meanwhile, but it costs nothing
extra and falls as the loss falls.

@<Declarations of the glove module@>=

/* Visits the cells of |x| once, row by row, skips those with the count 0, and corrects both rows of each by a step of
   AdaGrad with the slopes that the two rows had when it came to the cell. Shapes as for |glove_loss|; |sum_w| and
   |sum_c| are the sums of AdaGrad, shaped like |w| and |c|, all 0 before the first epoch. |n+1| is at most
   |GLOVE_ROW_MAX|. Returns the sum of the cells' shares of the loss, each as it was before its own correction. */
double glove_epoch(double *w, double *c, double *sum_w, double *sum_c, const double *x, size_t words, size_t n,@|
    double x_max, double alpha, double eta);

@ \begin{exercise}{lab2-glove/glove_epoch}
Write the epoch. The loops are those of |glove_loss|; at each cell that is not empty, add its share, find the slopes,
and take two steps. You may call all the functions of this chapter.
\end{exercise}
\begin{discussion}
|for_word| and |for_context| have room for the longest row, and only their first |n+1| numbers are used. Students may
compute the slopes themselves and save the arrays; then the two numbers of each pair must be read before either is
written.

Does the order of the cells matter? Less than one would think. Two cells interfere only if they share a row or a
column of the table. Going row by row or column by column, such cells come in the same order, and so both ways lead to
the very same vectors. Programs for large corpora visit the cells in random order, so that no word is always the
first.
\end{discussion}

@<An epoch of GloVe@>=
@i lab2-glove/glove_epoch.c

@ \begin{slip}{Half a correction too early}
Find \emph{both} gradients before you take either step. If the word's row is corrected first, and the slopes of the
context word are computed afterwards, they belong to a word that is no longer there.
\end{slip}

@*1 What it learns.
Time to see it at work. \Cref{tab:glove-counts} is a small table of counts, invented for the purpose, of
\val{glove-words} words, ice and steam among them; \val{glove-cells} of its cells are not empty. We give each word
vectors of $n=2$ numbers, so that they can be drawn, start from random numbers between $-\tfrac12$ and~$\tfrac12$, and
train with $\eta=\val{glove-eta}$ and $\alpha=\tfrac34$. With $x_{\max}=100$ hardly any count of so small a table
would matter; we take \val{glove-small-x-max}.

\begin{table}[t]
  \centering\small
  \captionabove{How often six words met each other: an invented table. It is symmetric, and its diagonal is empty.}
  \label{tab:glove-counts}
  \begin{tabular}{lrrrrrr}
    \toprule
    & ice & steam & water & solid & gas & fashion\\
    \midrule
    \rawinput{glove-counts}
    \bottomrule
  \end{tabular}
\end{table}

\begin{figure}[t]
  \centering
  \plotinput{glove-loss}
  \caption{The loss over \val{glove-epochs} epochs, from three different starts. On the vertical axis each mark is ten
    times the one below. Two trainings find good vectors; the third is stuck with worse ones.}
  \label{fig:glove-loss}
\end{figure}

@ The loss begins at \val{glove-loss-first} and ends, after \val{glove-epochs} epochs, at \val{glove-loss-last}, as
the first curve of \cref{fig:glove-loss} shows. The other curves begin with other random numbers. The third finds no
way down for a long while: it ends at \val{glove-loss-stuck}. Two vectors are multiplied with each other in GloVe, and
so, unlike an ordinary regression, it can settle where no small correction helps although better vectors exist. With
two numbers a word there is little room to get around one another; with fifty or three hundred there is more.
@^local minimum@>

\begin{figure}[t]
  \centering
  \plotinput{glove-fit}
  \caption{The prediction $w_i\cdot c_j+b_i+\tilde b_j$ for each cell that is not empty, against the logarithm of its
    count: before the training (open) and after it (filled). On the line, both are equal.}
  \label{fig:glove-fit}
\end{figure}

\Cref{fig:glove-fit} shows what has been learned. Before the training the predictions have nothing to do with the
counts. Afterwards they lie on the line: \val{glove-numbers} numbers reproduce \val{glove-cells} logarithms. In a
table as small as this nothing is saved. With a vocabulary of 400,000 words the table has 160 thousand million cells,
and vectors of 50 numbers make about 40 million.

@ And the goal? \Cref{fig:glove-plane} shows the vectors themselves. The arrow leads from the vector of \emph{steam}
to that of \emph{ice}. Move it to the origin, as the dashed arrow shows, and the dot product of a context vector with
it tells how far this lies in the arrow's direction: \emph{solid} lies ahead, \emph{gas} lies behind, and \emph{water}
and \emph{fashion} keep near the middle. Nobody told the program what a gas is.

\begin{figure}[t]
  \centering
  \plotinput{glove-plane}
  \caption{The learned vectors: of \emph{ice} and \emph{steam} as words (filled), with their difference, and of the
    other four as context words (open). The dashed arrow is the same difference, from the origin.}
  \label{fig:glove-plane}
\end{figure}

\begin{table}[t]
  \centering\small
  \captionabove{The goal of GloVe after the training: dot products of $w_{\text{ice}}-w_{\text{steam}}$ with four
    context vectors, and the logarithms of the ratios in \cref{tab:glove-counts}. Their difference is nearly the same for all four.}
  \label{tab:glove-learned}
  \begin{tabular}{lrrr}
    \toprule
    $x$ & $(w_{\text{ice}}-w_{\text{steam}})\cdot c_x$ & log ratio & difference\\
    \midrule
    \rawinput{glove-learned}
    \bottomrule
  \end{tabular}
\end{table}

The numbers are in \cref{tab:glove-learned}. They miss the logarithms of the ratios, and all by nearly the same
amount: it is the shift that \cref{eq:glove-shift} has foretold. Computed from the totals and the learned biases, it
is \val{glove-shift}. From solid to gas, where it cancels, the dot products fall by \val{glove-contrast-learned}, the
logarithms by \val{glove-contrast-counted}.

@ Which of its two vectors is a word's vector, in the end? If the table is symmetric, as ours is, the two play the
same part and differ only in how they started. The authors give every word the sum $w_i+c_i$, which in their
experiments was a little better than either. Their program writes these sums, one word a line, and the ready-made
vectors that can be downloaded have the same form.

@*1 What GloVe is good for.
The lecture names three advantages. Training is \emph{fast}: the corpus is read once, for the counts, and from then on
only the cells that are not empty are visited. It \emph{scales} to large corpora for the same reason: the number of
such cells grows more slowly than the text, because in a longer text most pairs of neighbours have been seen before.
And it does well \emph{even with a small corpus} or with short vectors, since each visit to a cell uses all the
occurrences of a pair at once.
@^advantages of GloVe@>

The article ends with a comparison: the accuracy on analogies, such as \emph{man} is to \emph{woman} as \emph{king} is
to whom, against the time of training, for GloVe and for both variants of Word2Vec. The lecture shows that figure.
This book prints no measurement that it has not made; \cref{ch:word2vec} builds the two rivals, lets all three run
against the clock, and draws the figure from what came out (\cref{fig:word2vec-compare}).
@^analogy@>

What GloVe cannot do is common to all vectors of words: \emph{bank} gets one vector, whether money or a river is
meant. For that, vectors must depend on the sentence around them, and for this one needs networks. Their smallest part
is next.
@^ambiguity@>

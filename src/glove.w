@* Global vectors.
\begin{epigraph}{\citet{pennington2014}}
We analyze and make explicit the model properties needed for such regularities to emerge in word vectors.
\end{epigraph}
\label{ch:glove}Counting has given us a vector for every word: one row of a large table, in which word number~$i$ met
context word number~$j$ exactly $X_{ij}$ times. Such a row is as long as the vocabulary, and most of it is zeros. This
chapter makes short vectors of the long ones, a few numbers a word, and it does so by \emph{learning}: the vectors
start out random, and a small correction, made again and again, turns them into something that knows about ice and
steam. It is the first time in this book that a program learns anything.
@^learning@>

The method is called \emph{GloVe}, for \emph{global vectors}. It was published in 2014 by Jeffrey Pennington, Richard
Socher and Christopher Manning \citep{pennington2014}, and what makes their article worth reading is that it does not
begin with an algorithm. It asks what we want word vectors to do, and finds the one formula that does it.
@^GloVe@>@^Pennington, Jeffrey@>@^Socher, Richard@>@^Manning, Christopher D.@>

@ Two families of word vectors were known by then. \emph{Count-based} models, like those of the last chapter, collect
the counts of the whole corpus first and work with the table from then on. \emph{Neural} models, such as Word2Vec,
never make a table: they read through the corpus, window by window, and train a small network to guess a word from its
neighbours (the variant \emph{CBOW}, for ``continuous bag of words'') or the neighbours from a word (the variant
\emph{skip-gram}). Each family has what the other lacks.
@^count-based model@>@^neural model@>@^Word2Vec@>@^CBOW@>@^skip-gram@>
\begin{center}\small
\begin{tabular}{@@{}p{.46\textwidth}p{.46\textwidth}@@{}}
  \toprule
  \textsf{Count-based} & \textsf{Neural}\\
  \midrule
  fast to train: the corpus is read once & time grows with the size of the corpus\\\addlinespace
  makes full use of the statistics & wasteful: sees random samples, pair after pair\\\addlinespace
  good mainly at saying which words are similar & catches further patterns, such as analogies\\
  \bottomrule
\end{tabular}
\end{center}
GloVe takes the table from the first family and the training from the second.

@ As always the chapter is a module. Its header will hold seven functions, and all seven are yours to write.

@(glove.h@>=
#ifndef GLOVE_H
#define GLOVE_H

#include <stddef.h>

@<Declarations of the glove module@>@;
#endif

@ The file |"glove.c"| begins with the functions that say what good vectors are, and ends with those that find them.

@(glove.c@>=
#include "glove.h"

@<Ratio of two probabilities@>@;
@<Weight of a cell@>@;
@<Error of a cell@>@;
@<Loss of all cells@>@;
@<Gradient of a cell@>@;
@<A step of AdaGrad@>@;
@<An epoch of GloVe@>@;

@*1 Ice and steam.
How does meaning show in counts? The authors' example is a pair of words, \emph{ice} and \emph{steam}. Both are water;
they differ in what physicists call the phase. Take some other word~$x$ as a probe, and compare the probability
$P(x\mid\text{ice})$ that a neighbour of \emph{ice} is~$x$ with the probability $P(x\mid\text{steam})$. Four kinds of
probe can be told apart:
\begin{center}\small
\begin{tabular}{lcccc}
  \toprule
  & solid & gas & water & random word\\
  \midrule
  $P(x\mid\text{ice})$   & large & small & large & small\\
  $P(x\mid\text{steam})$ & small & large & large & small\\
  $P(x\mid\text{ice})\,/\,P(x\mid\text{steam})$ & large & small & about 1 & about 1\\
  \bottomrule
\end{tabular}
\end{center}
Look along the rows. Each probability on its own says little: \emph{water} is frequent beside both words and a word
such as \emph{fashion} is rare beside both, and neither of them tells ice from steam. It is the \emph{ratio} of the
two that does. Whatever the words have in common cancels, be it much or little, and what remains is the contrast.
@^ice and steam@>@^ratio of probabilities@>@^co-occurrence probability@>

\begin{table}[t]
  \centering\small
  \captionabove{Ice and steam in a corpus of six thousand million words: the probabilities and, in the last column, the
    ratios as the article prints them \citep{pennington2014}. The ratio in the middle is computed from the printed
    probabilities; these are rounded, and ``possible'' is what the ratio can be if each of them is off by at most half a
    unit of its last digit.}
  \label{tab:glove-ice}
  \begin{tabular}{lccccc}
    \toprule
    $x$ & $P(x\mid\text{ice})$ & $P(x\mid\text{steam})$ & ratio & possible & printed\\
    \midrule
    \rawinput{glove-ice}
    \bottomrule
  \end{tabular}
\end{table}

@ \Cref{tab:glove-ice} has the numbers of the article, and they keep the promise: a large ratio for \emph{solid}, a
small one for \emph{gas}, and two near~1. But recompute them, as one should. The printed probabilities of \emph{solid}
give \val{glove-solid-ratio}, and the article prints \val{glove-solid-printed}. Has somebody miscalculated?

Not necessarily. A probability printed with two digits may stand for anything that rounds to it. Beside \emph{ice},
\emph{solid} may have had any probability from \val{glove-solid-ice-low} to \val{glove-solid-ice-high}, and beside
\emph{steam} from \val{glove-solid-steam-low} to \val{glove-solid-steam-high}. The smallest possible ratio divides the
smallest numerator by the largest denominator, and the largest one the other way round; so all that the table tells us
is that the ratio lies between \val{glove-solid-low} and \val{glove-solid-high}. The printed \val{glove-solid-printed}
is among the possible values, and so are the other three of its column. The authors, it seems, divided first and
rounded afterwards, and that is the right order. Only, a reader who has nothing but the rounded numbers cannot get
theirs back.
@^rounding@>

@<Declarations of the glove module@>=

/* Returns $P(x\mid a)/P(x\mid b)$, where $x$ was counted |a_count| times among the |a_total| neighbours of~$a$, and
   |b_count| times among the |b_total| neighbours of~$b$. Only |a_count| may be 0. A total of 1 makes a count a
   probability. */
double probability_ratio(double a_count, double a_total, double b_count, double b_total);

@ \begin{exercise}{lab2-glove/probability_ratio}
Return the ratio of the two probabilities. If 6 of the 10 neighbours of $a$ are~$x$, and 3 of the 20 neighbours
of~$b$, then $x$ is \val{glove-small-ratio} times as likely beside~$a$.
\end{exercise}
\begin{discussion}
Two names for the two shares are not needed, but they say in which order to read the line that divides them. Without
the totals, a word ten times as frequent as another would have ratios ten times too large.
\end{discussion}

@<Ratio of two probabilities@>=
@i lab2-glove/probability_ratio.c

@ \begin{slip}{Dividing twice from left to right}
\CEE/ works through a chain of divisions from left to right, so that in |a/b/c/d| everything after the first stroke
divides. A fraction that is itself a divisor needs parentheses: |(a/b)/(c/d)|.
\end{slip}

@*1 Why differences, and why the logarithm.
So the ratios carry the meaning, and we want vectors that carry the ratios. Every word gets \emph{two} vectors of $n$
numbers each, $w_a$ for its part as a word and $c_a$ for its part as a context word, because a word is rarely its own
neighbour and should not have to be similar to itself. From the vectors of two words $a$ and~$b$ and that of a
probe~$x$ some function~$F$ shall compute the ratio:
\begin{equation}\label{eq:glove-wish}
  F(w_a,w_b,c_x)=\frac{P(x\mid a)}{P(x\mid b)}.
\end{equation}
Nobody could guess such an~$F$. The authors find it by saying, one after the other, three things that one would wish
of it.
@^word vector@>@^context vector@>

\emph{First}, a contrast should be a difference. Vectors are there to be added and subtracted; what leads from
\emph{steam} to \emph{ice} is the vector $w_{\text{ice}}-w_{\text{steam}}$, computed number by number, and it alone
should matter: $F(w_a-w_b,\,c_x)$.
@^vector difference@>

\emph{Second}, the right-hand side is a single number, and the plainest way to make one of two vectors is the dot
product $u\cdot v=u_1v_1+\cdots+u_nv_n$. So $F$ becomes a function of one number, $F((w_a-w_b)\cdot c_x)$.
@^dot product@>

@ \emph{Third}, $F$ must get along with chains. Compare $a$ with~$b$ and $b$ with a third word~$d$. The differences
add, and the ratios multiply:
\[
  (w_a-w_b)+(w_b-w_d)=w_a-w_d,\qquad
  \frac{P(x\mid a)}{P(x\mid b)}\cdot\frac{P(x\mid b)}{P(x\mid d)}=\frac{P(x\mid a)}{P(x\mid d)} .
\]
Therefore $F$ has to turn sums into products, $F(s+t)=F(s)\,F(t)$, and there is only one kind of function that does.

\begin{theorem}
Let $F$ be continuous, positive, and such that $F(s+t)=F(s)\,F(t)$ for all numbers $s$ and~$t$. Then $F(s)=B^s$ for
some $B>0$.
\end{theorem}

\begin{proof}
Let $B=F(1)$. Adding $m$ ones gives $F(m)=B^m$ for every whole number $m>0$. From $F(0)=F(0+0)=F(0)^2$ and $F(0)>0$
follows $F(0)=1=B^0$, and from $F(-m)\,F(m)=F(0)=1$ that $F(-m)=B^{-m}$. Adding $q$ equal fractions $m/q$ gives
$F(m/q)^q=F(m)=B^m$, and as $F$ is positive, $F(m/q)=B^{m/q}$. Every number is approached by fractions, and $F$, like
the power, is continuous; so they agree everywhere.
\end{proof}

@ A power with the base~$B$ is a power with the base~$e$ of \val{glove-e}: $B^s=e^{s\ln B}$. The factor $\ln B$ can be
hidden in the vectors, by making all $c_x$ that many times as long, and is of no further interest. The opposite of
taking powers of~$e$ is taking the natural logarithm, which we write $\log$, as the article does. Hence
$e^{(w_a-w_b)\cdot c_x}=P(x\mid a)/P(x\mid b)$, or
\begin{equation}\label{eq:glove-goal}
  (w_a-w_b)\cdot c_x=\log\frac{P(x\mid a)}{P(x\mid b)}.
\end{equation}
This is the goal of GloVe. (The slides write $\vec w_x$ for our $c_x$, the article $\tilde w_x$.) A contrast of
meaning is a difference of vectors, a \emph{linear component} of the space they live in; how a third word relates to
it is a dot product; and the logarithm is there because differences add while ratios multiply.
@^logarithm@>

It also puts the scale straight. A ratio of 1 has the logarithm~0. Ratios above~1 have positive logarithms, those
below have negative ones, and exchanging $a$ with $b$ only changes the sign. \emph{Solid} appears much more often with
\emph{ice}, so its dot product with $w_{\text{ice}}-w_{\text{steam}}$ shall be positive, about \val{glove-solid-log};
that of \emph{gas} shall be negative, about \val{glove-gas-log}; and for \emph{water} and \emph{fashion} it shall be
near~0, since they care little which of the two it is: \val{glove-water-log} and \val{glove-fashion-log}.
\Cref{fig:glove-difference} shows vectors that come close.

\figureinput{glove-difference}

@ \begin{exercise}{lab2-glove/by_hand}
Compute the four ratios from the printed probabilities and take their logarithms. Then take the vectors of
\cref{fig:glove-difference}, subtract that of \emph{steam} from that of \emph{ice}, and find the four dot products.
The sheet is \path{exercises/lab2-glove/by_hand.txt}.
\end{exercise}
\begin{discussion}
The dot products are \val{glove-dot-solid}, \val{glove-dot-gas}, \val{glove-dot-water} and \val{glove-dot-fashion}.
Their signs are those of the logarithms, and they are not far off in size. The sheet does not ask for the ratios that
the article prints, and whoever copies them is told so.
\end{discussion}

@*1 From ratios to counts.
\Cref{eq:glove-goal} speaks of three words at a time, and there are very many triples. It can be had more cheaply. On
both sides stands a difference, since the logarithm of a ratio is one:
\[
  w_a\cdot c_x-w_b\cdot c_x=\log P(x\mid a)-\log P(x\mid b).
\]
For this to hold for every $a$ and~$b$, the two sides may differ, word by word, only by something that is the same for
all words and cancels, $w_a\cdot c_x={\log P(x\mid a)}+g_x$. Now a probability is a count divided by a total, $P(x\mid
a)=X_{ax}/X_a$, where $X_a$ is the number of all neighbours of~$a$; so
\[
  w_a\cdot c_x+\log X_a-g_x=\log X_{ax}.
\]
Besides the dot product there is one number that depends on the word alone and one that depends on the context word
alone. Let both be learned, too. They are called \emph{biases}, $b_a$ and $\tilde b_x$, and with $i$ and $j$ for the
two words we have arrived at what GloVe computes:
\begin{equation}\label{eq:glove-model}
  w_i\cdot c_j+b_i+\tilde b_j\approx\log X_{ij}.
\end{equation}
From the vectors of two words, predict the logarithm of how often they meet. That is all.
@^bias@>

@ And the way back? Suppose that \cref{eq:glove-model} holds exactly. Subtract it for~$b$ from it for~$a$, with the
same probe~$x$, and replace counts by probabilities:
\begin{equation}\label{eq:glove-shift}
  (w_a-w_b)\cdot c_x=\log\frac{P(x\mid a)}{P(x\mid b)}+(\log X_a-b_a)-(\log X_b-b_b).
\end{equation}
We get the goal up to a number that is \emph{the same for every probe}. It is zero when the biases are the logarithms
of the totals, and nothing forces them to be that; so learned vectors have all their log ratios shifted by a common
amount. Contrasts between probes are not touched by it. We shall see such a shift at the end of the chapter.

@*1 The error of one cell.
The table of counts is an array~|x|, row by row: cell $(i,j)$ of |words| words is |x[i*words+j]|. In the same way all
word vectors together are one array, and so are all context vectors. To look at one of them, we need its address.

You met \emph{pointers} in the first chapter: a pointer is the address of a place in memory. When a function asks for
|const double *w|, the caller hands it the address of the first of several numbers, and inside the function |w[0]| is
that number, |w[1]| the one after it, and so on. So far the caller always gave the beginning of an array. But an
address may as well point into the middle: |w+6| is the address of the seventh number, and a function that is given
|w+6| sees that number as its |w[0]|. That is how a function for one row is used on any row of a table.
@^pointer@>@^address@>

@<Declarations of the glove module@>=

/* Returns the error of \cref{eq:glove-model} for one cell: prediction minus target, the target being the natural
   logarithm of the count |x>0|. |w[n]| and |c[n]| are the vectors of word and context word, |b| and |c_bias| their
   biases. */
double glove_error(const double *w, const double *c, size_t n, double b, double c_bias, double x);

@ \begin{exercise}{lab2-glove/glove_error}
Return the prediction, $w\cdot c+b+\tilde b$, minus $\log x$. The function |log| of \texttt{math.h} is the natural
logarithm.
\end{exercise}
\begin{discussion}
The sum starts from the biases instead of from zero, which saves a variable. For |n=0| the loop is not entered at all
and the prediction consists of the biases alone.
\end{discussion}

@<Error of a cell@>=
@i lab2-glove/glove_error.c

@ \begin{slip}{The wrong logarithm}
The name |log| means the natural logarithm, in \CEE/ as in most articles; the one to the base~10 is |log10|. On many
pocket calculators it is the other way round, and the natural one is on the key \textsf{ln}. Any base would do for
GloVe, if it were used everywhere. Mixing two never does.
\end{slip}

@*1 The loss.
Good vectors are those whose errors are small, all over the table. To judge a whole set of them by one number, each
error is squared, so that errors of opposite sign do not cancel, and the squares are added with weights:
\begin{equation}\label{eq:glove-loss}
  J=\sum_{i,j=1}^{V} f(X_{ij})\,\bigl(w_i\cdot c_j+b_i+\tilde b_j-\log X_{ij}\bigr)^2 .
\end{equation}
Here $V$ is the number of words and $f$ a weight, which the next section explains. Such a number, large for bad
vectors and small for good ones, is called a \emph{loss}. \Cref{eq:glove-loss} is the loss as the article and the
lecture have it. (The well-known program in~\CEE/ that its authors gave away computes half of each term. Half the loss
is smallest where the loss is, so the vectors sought are the same.)
@^loss@>

Statisticians will recognise an old acquaintance, \emph{regression}: a target, $\log X_{ij}$; a prediction for it,
$w_i\cdot c_j+b_i+\tilde b_j$; and parameters chosen so that the weighted squares of the errors have the least sum.
GloVe is a \emph{weighted least-squares regression} of the logarithms of co-occurrence counts. It differs from the
textbook's in one point only: not just the coefficients are to be found, but both factors of each product.
@^regression@>@^least squares@>

@ Why weights? A count of~1 is hardly more than an accident, and its logarithm should not be taken as seriously as
that of a count of~50. But words such as \emph{the} meet everything thousands of times, and they must not drown the
rest. So $f$ grows with the count, less than in proportion, and from some $x_{\max}$ on it stays at~1:
\begin{equation}\label{eq:glove-weight}
  f(x)=\begin{cases}(x/x_{\max})^{\alpha}&\text{if }x<x_{\max},\\1&\text{otherwise.}\end{cases}
\end{equation}
The article takes $x_{\max}=\val{glove-x-max}$ and $\alpha=\tfrac34$; both were found by trying, and it reports that
the first matters little, and that $\tfrac34$ is somewhat better than~1. With them $f(10)=\val{glove-f10}$,
$f(50)=\val{glove-f50}$ and $f(100)=\val{glove-f100}$. \Cref{fig:glove-weight} shows the curve.
@^weighting function@>

\begin{figure}[t]
  \centering
  \plotinput{glove-weight}
  \caption{The weight $f(x)$ of a cell with the count~$x$, for $\alpha=\tfrac34$ and, dashed, for $\alpha=1$. From
    $x_{\max}=\val{glove-x-max}$ on, all cells weigh the same. The points are the values in the text.}
  \label{fig:glove-weight}
\end{figure}

@<Declarations of the glove module@>=

/* Returns $f(x)$ of \cref{eq:glove-weight}. |x| is 0 or more, |x_max| and |alpha| are positive. */
double glove_weight(double x, double x_max, double alpha);

@ \begin{exercise}{lab2-glove/glove_weight}
Return $f(x)$. The function |pow| of \texttt{math.h} raises its first argument to the power of its second.
\end{exercise}
\begin{discussion}
The condition may as well be |x<=x_max|: at |x_max| the power is 1, too, and the curve has a corner there but no step.
\end{discussion}

@<Weight of a cell@>=
@i lab2-glove/glove_weight.c

@ \begin{slip}{Three quarters of nothing}
If you write the exponent yourself, do not write it as |3/4|. Both numbers are whole, so \CEE/ divides them as whole
numbers and drops the rest: the result is~0, every power of which is~1. With |3.0/4| or |0.75| the division is an
ordinary one.
\end{slip}

@*1 Rows of a table.
A word's vector and its bias are learned together, so we keep them together: a \emph{row} has $n+1$ numbers, first the
vector and then, at the end, the bias. \Cref{fig:glove-rows} shows it for $n=2$. The row of word~$i$ begins |i*(n+1)|
places after the first, at the address |w+i*(n+1)|. Seen from there the vector is in the places |0| to |n-1|, and the
bias in the place~|n|.
@^row by row@>

\figureinput{glove-rows}

@<Declarations of the glove module@>=

/* Returns the loss $J$ of \cref{eq:glove-loss}. |x[words*words]| are the counts, row by row. |w[words*(n+1)]| has
   the row of each word, its vector and then its bias; |c[words*(n+1)]| likewise for the context words. Cells with the
   count 0 are skipped. */
double glove_loss(const double *w, const double *c, const double *x, size_t words, size_t n,@|
    double x_max, double alpha);

@ \begin{exercise}{lab2-glove/glove_loss}
Go through all cells and add up, for each, its weight times its squared error. Skip the cells with the count~0. You
may call |glove_weight| and |glove_error|.
\end{exercise}
\begin{discussion}
|continue| leaves out the rest of one round, |break| would leave the loop. That |glove_error| can be called with the
address of any row is the whole point of pointers here; the bias of the word is |word[n]|, the number just behind the
|n| that the function looks at.
\end{discussion}

@<Loss of all cells@>=
@i lab2-glove/glove_loss.c

@ Why must the zeros be skipped? Their weight is $f(0)=0$, and one might hope that they count for nothing by
themselves.

\begin{slip}{Nothing times infinity}
There is no logarithm of~0. Asked for it, \CEE/ answers with minus infinity; its square is infinity, and 0 times
infinity is \emph{not a number}, written \texttt{nan}. Whatever a \texttt{nan} is added to becomes one, so a single
empty cell would spoil the loss of the whole table. Cells with $X_{ij}=0$ are left out, not multiplied by~0.
\end{slip}
@^not a number@>

It is a blessing as well. Most words never meet: in a large table nearly all cells are empty. A program that stores
only the others, and visits only them, has work in proportion to the pairs of words that really occur, and not to the
square of the vocabulary.
@^sparse table@>

@i glove-training.w
@i glove-numbers.w

@*1 The chain rule is a product.
Let one function follow another: $x$ goes into $g$, whose $m$~outputs go into~$f$. How does output~$k$ of $f$ depend on
$x_i$? Through each of the $m$~numbers in the middle. Each of them is a path; along a path slopes are multiplied, and
where paths meet they are added:
\begin{equation}\label{eq:jacobian-chain}
  \frac{\partial f_k}{\partial x_i}=\sum_{j=1}^{m}\frac{\partial f_k}{\partial g_j}\cdot\frac{\partial g_j}{\partial x_i}.
\end{equation}
Row~$k$ of the one matrix, column~$i$ of the other, multiplied place by place and added up: this is what is meant by the
\emph{product} of two matrices. So the chain rule for functions of any number of outputs reads
\begin{equation}\label{eq:jacobian-product}
  J_{f\circ g}=J_f\,J_g ,
\end{equation}
where $f\circ g$ means ``first $g$, then $f$'', and it looks as it did for the cheetah. The lion and the bear have
become columns and rows, and once more they cancel: a matrix of $l$~rows and $m$~columns times one of $m$~rows and
$n$~columns has $l$~rows and $n$~columns.
@^chain rule@>@^product of matrices@>

@ One thing is new. Numbers may be multiplied in any order, matrices may not. What is applied \emph{last} stands
\emph{first}, next to the output, as in $f(g(x))$.

@<Declarations of the jacobian module@>=

/* Stores in |product[l*n]| the product of |outer[l*m]| and |inner[m*n]|, all of them row by row. The product may share no
   memory with its factors. */
void chain_jacobians(const double *outer, const double *inner, size_t l, size_t m, size_t n, double *product);

@ \begin{exercise}{lab7-jacobian/chain_jacobians}
Multiply two Jacobians, by \cref{eq:jacobian-chain}.
\end{exercise}

\begin{discussion}
Three loops, one inside the other, and |l*m*n| multiplications. This is the loop on which the world spends its graphics
cards. There are much faster ways to write it, and none that is easier to check.
\end{discussion}

@<The chain rule for Jacobians@>=

@i lab7-jacobian/chain_jacobians.c

@ \begin{slip}{The wrong way round}
$J_gJ_f$ is not $J_fJ_g$. If the sizes do not fit, you notice at once; between layers of the same size nothing warns you,
and the product is simply another one. Say it aloud: the rows of a product are the outputs, so the matrix nearest to the
output comes first.
\end{slip}

@ Try it on the network of \cref{ch:backprop}. Its output neuron has the delta $\delta=\ledgerexact{delta}$, and the row of
slopes of the loss along $h_1$ and $h_2$ is $\delta\,(w_5,w_6)=(\val{jacobian-row-1},\val{jacobian-row-2})$. Multiply this
row by the Jacobian of the hidden layer, \cref{eq:jacobian-hidden}:
\begin{align}
  \Bigl(\frac{\partial C}{\partial x_1},\frac{\partial C}{\partial x_2}\Bigr)
  &=(\val{jacobian-row-1},\val{jacobian-row-2})
   \begin{pmatrix}\val{jacobian-layer-11}&\val{jacobian-layer-12}\\\val{jacobian-layer-21}&\val{jacobian-layer-22}\end{pmatrix}\notag\\
  &=(\val{jacobian-dCdx1},\val{jacobian-dCdx2}).\label{eq:jacobian-inputs}
\end{align}
The slopes of the loss along the \emph{inputs}: \cref{ch:backprop} had no use for them, because inputs are given and
cannot be blamed. In a network that reads words they can. There the inputs are word vectors, which start at random like
weights, and this row is their gradient. Every word vector that a language model has learned was learned by it. The row
also answers a question that people ask of such models: to which of its inputs does this answer owe most?
@^word vector@>@^inputs, slopes along@>

@*1 Why backwards.
A network is a chain of layers and, at its end, the loss. Its Jacobian is therefore a product of many matrices,
\begin{equation}\label{eq:jacobian-long}
  J=J_C\,J_L\,J_{L-1}\cdots J_2\,J_1,
\end{equation}
where $J_C$ is a single row, for there is a single loss. The order of the factors is fixed. The order of the
\emph{multiplications} is not: $(AB)C$ and $A(BC)$ are the same matrix, and one may begin at either end. Beginning at the
inputs, on the right, is called \emph{forward accumulation}; beginning at the loss, on the left, \emph{reverse
accumulation}. Both give the same numbers. They do not cost the same, as \cref{fig:order} shows.
@^forward accumulation@>@^reverse accumulation@>

\figureinput{order}

@ Let us count the multiplications, in a network that reads a word vector of \val{jacobian-n0} numbers and has layers of
\val{jacobian-n1} and \val{jacobian-n2} nodes before its single output. An $l\times m$ matrix times an $m\times n$ matrix
takes $lmn$ of them.
\begin{itemize}
\item From the left, the row of \val{jacobian-n2} slopes meets a matrix of $\val{jacobian-n2}\times\val{jacobian-n1}$ and
becomes a row of \val{jacobian-n1}; this meets a matrix of $\val{jacobian-n1}\times\val{jacobian-n0}$. At every moment
there is a single row, and each number of each matrix is used once: \val{jacobian-left} multiplications.
\item From the right, the two matrices meet first, $\val{jacobian-n2}\times\val{jacobian-n1}$ and
$\val{jacobian-n1}\times\val{jacobian-n0}$. With the row that comes last it takes \val{jacobian-right} multiplications,
which is \val{jacobian-ratio} times as many, for the same \val{jacobian-n0} numbers.
\end{itemize}

@ The example is no exception. As a general rule it is the reason why the algorithm of the last chapter goes back.

\begin{theorem}[Reverse accumulation]\label{thm:reverse}
Let the functions of a chain have $n_0$ inputs, then $n_1,n_2,\ldots,n_{L-1}$ numbers in the middle, and a single output.
Multiplied from the left, the product of the $L$~Jacobians takes one multiplication for each entry of $J_{L-1}$ to~$J_1$.
Multiplied from the right, it takes $n_0$ multiplications for each entry of $J_2$ to~$J_L$.
\end{theorem}
\begin{proof}
From the left a row of length $n_l$ meets the matrix $J_l$ of $n_l\times n_{l-1}$ entries, which takes $1\cdot n_ln_{l-1}$
multiplications and leaves a row of length $n_{l-1}$. From the right a product of $n_{l-1}\times n_0$ entries is met by
$J_l$ of $n_l\times n_{l-1}$, which takes $n_ln_{l-1}n_0$ of them.
\end{proof}

So backpropagation is reverse accumulation, with two economies. It never builds the matrix of a layer, since a row can be
multiplied by the slopes and then by the weights; and on its way it picks up the slopes of the weights. The rows that it
holds are the deltas. Had a network one input and a thousand outputs, forward accumulation would win by the same
argument; but learning has one loss and very many weights. Both directions belong to the field of \emph{automatic
differentiation} \citep{griewank2008,baydin2018}.
@^automatic differentiation@>@^cheap gradient@>

@ The long product has one more thing to say. Each factor of a network of sigmoids contains slopes of at most
$\tfrac14$. With weights near~1 and \val{jacobian-deep} layers the row shrinks to about
$\bigl(\tfrac14\bigr)^{\val{jacobian-deep}}$, which is \val{jacobian-vanished}, and the first layers learn nothing: this is
the vanishing gradient of \cref{ch:backprop}, seen as a whole. If the factors enlarge instead, the row grows
beyond all bounds, and the gradient \emph{explodes}. That is why deep networks use activations of slope~1, and why their
weights must not start too large or too small.
@^vanishing gradient@>@^exploding gradient@>

@*1 The softmax and its Jacobian.
The last layer of a language model makes probabilities of sums by the softmax, $p_i=e^{z_i}/\sum_ke^{z_k}$. Its Jacobian is
no diagonal, because every sum stands in the total below the fraction. How does $p_i$ depend on $z_j$? If $z_j$ is another
word's sum, it only enlarges the total~$T$, whose slope along $z_j$ is $e^{z_j}$:
\[
  \frac{\partial p_i}{\partial z_j}=-\frac{e^{z_i}}{T^2}\,e^{z_j}=-p_i\,p_j .
\]
If it is the word's own sum, the power above the fraction grows as well, which by the product rule adds $e^{z_i}/T=p_i$. Both
together:
\begin{equation}\label{eq:softmax-jacobian}
  \frac{\partial p_i}{\partial z_j}=\begin{cases}p_i\,(1-p_i)&\text{if }i=j,\\-p_i\,p_j&\text{otherwise,}\end{cases}
  \qquad\text{or}\qquad J=\operatorname{diag}(p)-p\,p^{\mathsf T},
\end{equation}
where $p\,p^{\mathsf T}$, a column times a row, is the table of all products $p_ip_j$. On the diagonal stands an old
acquaintance, $p(1-p)$, the slope of the sigmoid.
@^softmax, Jacobian of@>

For the sums 1, 2 and~3 the probabilities are \val{jacobian-p-11}, \val{jacobian-p-12} and~\val{jacobian-p-13}, and
\[
  J=\begin{pmatrix}
    \val{jacobian-soft-11}&\val{jacobian-soft-12}&\val{jacobian-soft-13}\\
    \val{jacobian-soft-21}&\val{jacobian-soft-22}&\val{jacobian-soft-23}\\
    \val{jacobian-soft-31}&\val{jacobian-soft-32}&\val{jacobian-soft-33}
  \end{pmatrix}.
\]

@ \Cref{fig:softmax-heat} draws the Jacobian for five words that could come next, after ``the cat sat on the''. Three things can
be seen, and proved.

\begin{theorem}[The Jacobian of the softmax]\label{thm:softmax-jacobian}
It is symmetric, its rows add up to~0, and its columns add up to~0.
\end{theorem}
\begin{proof}
The product $p_ip_j$ does not care for the order, so the matrix is symmetric. The sum of row~$i$ is $p_i-p_i\sum_jp_j$, and
the probabilities add up to~1. The columns follow by symmetry.
\end{proof}

Each of the three has a meaning. The columns add up to~0 because probability is neither made nor lost: what one word
gains the others pay. The rows do because a change of all sums by the same amount changes no probability. And symmetry
says that the cat's sofa robs the mat exactly as the mat robs the sofa.

\figureinput{softmax-heat}

@<Declarations of the jacobian module@>=

/* Stores in |jacobian[n*n]| the slopes of the softmax of the |n| sums |z|, |n| at least 1, along these sums:
   \cref{eq:softmax-jacobian}. Sums of any size are safe. */
void softmax_jacobian(const double *z, size_t n, double *jacobian);

@ \begin{exercise}{lab7-jacobian/softmax_jacobian}
Fill in the Jacobian of the softmax. As in the softmax itself, sums of a thousand must do no harm.
\end{exercise}

\begin{discussion}
The largest sum is taken away from all, as in |softmax|; then no power is above~1 and one of them is exactly~1, so the
total cannot be~0. Each row starts as $-p_ip_j$ throughout, and then $p_i$ is added on the diagonal: this is
$\operatorname{diag}(p)-p\,p^{\mathsf T}$ word for word. The powers are computed again in each row; an array of probabilities
would save that, at the price of another request for memory.
\end{discussion}

@<The Jacobian of the softmax@>=

@i lab7-jacobian/softmax_jacobian.c

@ The last link of the chain is the cross-entropy, $-\sum_iy_i\log p_i$, whose row of slopes is $-y_i/p_i$. Let the right
word be number~$t$, with $y_t=1$. Then all of that row is zero but the place~$t$, and the product with the Jacobian is its
row~$t$ divided by $-p_t$:
\[
  \frac{\partial C}{\partial z_j}=-\frac{1}{p_t}\cdot\frac{\partial p_t}{\partial z_j}
  =\begin{cases}p_t-1&\text{if }j=t,\\p_j&\text{otherwise,}\end{cases}
\]
in one formula $p_j-y_j$: output minus target. Two unpleasant links, a division by a probability that may be tiny and a
full matrix, have become a subtraction. That is why \cref{ch:descent} gave softmax and cross-entropy one gradient in common.
@^cross-entropy@>

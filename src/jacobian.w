@* Jacobians.
\label{ch:jacobian}The lecture ends where the mathematics becomes comfortable. So far there was a single output in the end,
the loss, and its gradient held one number for each weight. But a layer has many outputs, and so has a network that
gives every word of a language its probability. Each output depends on each input, and so there is a slope for each pair
of them: not a list of slopes but a table.

The table is called the \emph{Jacobian matrix}, after Carl Gustav Jacob Jacobi, who gave it its theory
\citep{jacobi1841}. The lecture presents it as ``just the idea''. In this chapter the idea is put to work. It makes the
chain rule of \cref{ch:backprop} a multiplication of tables, tells us why backpropagation goes backwards, and hands us the
best tool there is against wrong gradients.
@^Jacobian matrix@>@^Jacobi, Carl Gustav Jacob@>

@(jacobian.h@>=
#ifndef JACOBIAN_H
#define JACOBIAN_H

#include "mlp.h"

#include <stddef.h>

@<Declarations of the jacobian module@>@;
#endif

@ The functions of this chapter are all yours to write, so the file |"jacobian.c"| consists of holes.

@(jacobian.c@>=
#include "jacobian.h"

#include <math.h>
#include <stdlib.h>

@<The Jacobian by trying@>@;
@<The Jacobian of a layer@>@;
@<The chain rule for Jacobians@>@;
@<The Jacobian of the softmax@>@;
@<The check of a gradient@>@;

@*1 A function with several outputs.
A lighthouse keeper reports a ship by its distance~$r$ and its bearing~$\varphi$. The chart wants to know how far east of
the lighthouse it is, and how far north:
\begin{equation}\label{eq:jacobian-polar}
  f_1(r,\varphi)=r\cos\varphi,\qquad f_2(r,\varphi)=r\sin\varphi .
\end{equation}
Two inputs, two outputs, and therefore four slopes. If the ship sails away in a straight line, $r$ alone grows, and both
coordinates change: $f_1$ by $\cos\varphi$ and $f_2$ by $\sin\varphi$ for each mile. If it circles the lighthouse,
$\varphi$ alone grows, and again both change. Write the slopes of each output in a \emph{row}, with a \emph{column} for
each input, and you have the Jacobian matrix
\[
  J=\begin{pmatrix}
    \dfrac{\partial f_1}{\partial r}&\dfrac{\partial f_1}{\partial\varphi}\\[2ex]
    \dfrac{\partial f_2}{\partial r}&\dfrac{\partial f_2}{\partial\varphi}
  \end{pmatrix}
  =\begin{pmatrix}\cos\varphi&-r\sin\varphi\\ \sin\varphi&r\cos\varphi\end{pmatrix},
\]
which at $r=\val{jacobian-r}$ and $\varphi=\val{jacobian-phi}$ is
$\begin{pmatrix}\val{jacobian-polar-11}&\val{jacobian-polar-12}\\\val{jacobian-polar-21}&\val{jacobian-polar-22}\end{pmatrix}$.

@ In general a function takes $n$~inputs $x_1,\ldots,x_n$ and gives $m$~outputs $f_1,\ldots,f_m$. Its Jacobian has $m$~rows
and $n$~columns, and in row~$j$ and column~$i$ stands the slope of output~$j$ along input~$i$:
\begin{equation}\label{eq:jacobian}
  J=\begin{pmatrix}
    \dfrac{\partial f_1}{\partial x_1}&\cdots&\dfrac{\partial f_1}{\partial x_n}\\[1ex]
    \vdots&\ddots&\vdots\\[.5ex]
    \dfrac{\partial f_m}{\partial x_1}&\cdots&\dfrac{\partial f_m}{\partial x_n}
  \end{pmatrix}.
\end{equation}
Read it along a row: that is the gradient of one output. Read it down a column: that is how the outputs change when one
input is moved. With a single output the matrix is one row, and we are back at the gradient; with a single input and
a single output it is one number, and we are back at school.
@^matrix@>@^gradient@>

What is a slope good for? It foretells small changes. A small step $\Delta x$ changes the outputs by about the matrix
times the step,
\begin{equation}\label{eq:jacobian-step}
  f(x+\Delta x)\approx f(x)+J\,\Delta x,\qquad\text{that is}\qquad
  \Delta f_j\approx\sum_{i=1}^{n}J_{ji}\,\Delta x_i .
\end{equation}
Under a microscope every smooth function is a multiplication by a matrix. \Cref{fig:square} shows it for the lighthouse:
the map carries the small square of inputs to a curved patch, and the Jacobian carries it to the parallelogram
that fits the patch best at its corner.

\begin{figure}[t]
  \centering
  \plotinput{square}
  \caption{A small square of distances and bearings (left), where the map of \cref{eq:jacobian-polar} carries it (right,
    filled), and where the Jacobian at its lower left corner does (dashed). The smaller the square, the better they agree.}
  \label{fig:square}
\end{figure}

@ In the program such a function gets the address of its inputs and the address where its outputs are to go. A type of its
own saves us from writing that out each time.
@^function pointer@>

@<Declarations of the jacobian module@>=

/* A function of |n| inputs |x| with |m| outputs, which it stores in |y|. */
typedef void (*vector_function)(const double *x, size_t n, double *y, size_t m);

@*1 The Jacobian by trying.
The obvious way to a Jacobian needs no calculus. Move one input a little ahead and a little back, look what \emph{all}
outputs do, and divide by the distance. That gives a column; \cref{eq:centred-difference} has merely received more
outputs. Do it for each input, and the matrix is complete.

For this you need room: for a copy of~$x$, because the contract forbids you to change |x| itself, and for the outputs ahead
and behind. How much room depends on |n| and~|m|, and these are known only when the program runs. An array such as
|double node[6]| is no help, for its length must be written down beforehand.

@ Such room is asked for with |malloc|, short for \emph{memory allocation}. It takes a number of bytes and returns the
address of a free place of this size, or the null pointer, |NULL|, when there is none. For $k$~numbers of type |double| ask
for |k * sizeof(double)| bytes. The place is yours until you give it back with |free|, and then it is yours no longer. The
rules are few and strict: look whether you got something; use no more than you asked for; give it back exactly
once. What stands in the place at first is whatever was left there by others.
@^dynamic memory@>@^malloc@>@^null pointer@>

Three arrays need not be three requests. One request for |n+2*m| numbers will do; the copy is at its start, the outputs
ahead are |n| places further on, and those behind another |m|.

@<Declarations of the jacobian module@>=

/* Stores in |jacobian[m*n]|, row by row, the centred differences of the |m| outputs of |f| along its |n| inputs at |x[n]|,
   from |x[i]-h| to |x[i]+h|; |n| and |m| are at least 1. Returns 1, or 0 when there is no memory. */
int numerical_jacobian(vector_function f, const double *x, size_t n, size_t m, double h, double *jacobian);

@ \begin{exercise}{lab7-jacobian/numerical_jacobian}
Find a Jacobian by trying. The function |f| is called like any other, as in |f(moved, n, ahead, m)|.
\end{exercise}

\begin{discussion}
There are other ways to come by room. Some compilers accept arrays whose length is a variable; they lie on the stack,
which is small, and there is no |NULL| to warn of its end. A caller could hand in the room, at the price of
an argument that means nothing to him. We let students meet |malloc| here, once, in its plainest form.

A request that is never given back is a \emph{leak}. No test of numbers notices it; look for |free| yourself, and for
every |return| before it.
\end{discussion}

@<The Jacobian by trying@>=
@i lab7-jacobian/numerical_jacobian.c

@ \begin{slip}{The input that stays away}
Each input has to be set back before the next one moves. Otherwise the first column is right, and each later one
is found at a place a little further from~$x$. The error is small, it grows from column to column, and in
a linear function it does not show at all.
\end{slip}

\begin{slip}{One $h$ or two}
From $x_i-h$ to $x_i+h$ the distance is $2h$. Divided by $h$, all slopes come out twice as large, which is easy to see
for once: try it on the identity.
\end{slip}

@*1 Lines, layers and their Jacobians.
What is the Jacobian of a function that is a matrix already? Let $f(x)=Wx$: output~$j$ is the weighted sum
$\sum_iW_{ji}x_i$. Its slope along $x_i$ is the number that $x_i$ is multiplied by,
\[
  \frac{\partial f_j}{\partial x_i}=W_{ji},\qquad\text{so}\qquad J=W,
\]
the same everywhere. The Jacobian of a linear map is the map itself, as the slope of a straight line is the line's own.
Adding a bias moves the outputs and changes no slope.
@^linear map@>

Now a layer. It makes weighted sums $z=Wx+b$ and passes each through the activation, $a_j=\sigma(z_j)$. A sum reaches its own
output only, and there its effect is multiplied by $\sigma'(z_j)$. Hence the slope of output~$j$ along input~$i$ is
\begin{equation}\label{eq:layer-jacobian}
  J_{ji}=\sigma'(z_j)\,W_{ji},\qquad\text{or}\qquad J=\operatorname{diag}\bigl(\sigma'(z)\bigr)\,W .
\end{equation}
The second form is the same in the language of matrices. $\operatorname{diag}(d)$ is the matrix with the numbers $d$ on its
diagonal and zeros elsewhere, and to multiply by it from the left multiplies each \emph{row} by one number.
@^layer, Jacobian of@>@^diagonal matrix@>

@ The hidden layer of the lecture's network has the weights
$W=\begin{pmatrix}w_1&w_3\\w_2&w_4\end{pmatrix}$; mind the order, for a row belongs to the neuron in which its weights
end. The slopes of its two sigmoids stand in \cref{tab:backprop-ledger}. So its Jacobian is
\begin{equation}\label{eq:jacobian-hidden}
  \begin{pmatrix}\ledgerexact{dh1dz1}&0\\0&\ledgerexact{dh2dz2}\end{pmatrix}
  \begin{pmatrix}\ledger{w1}&\ledger{w3}\\\ledger{w2}&\ledger{w4}\end{pmatrix}
  =\begin{pmatrix}\val{jacobian-layer-11}&\val{jacobian-layer-12}\\\val{jacobian-layer-21}&\val{jacobian-layer-22}\end{pmatrix}.
\end{equation}
A look at the first row tells that the first hidden neuron listens to $x_1$ more than to~$x_2$, and that both are heard
faintly.

@<Declarations of the jacobian module@>=

/* Stores in |jacobian[m*n]| the slopes of the |m| outputs of a layer of sigmoid nodes along its |n| inputs: \cref{eq:layer-jacobian}.
   |w[m*n]| are its weights, a row for each node, |z[m]| its weighted sums. */
void layer_jacobian(const double *w, const double *z, size_t n, size_t m, double *jacobian);

@ \begin{exercise}{lab7-jacobian/layer_jacobian}
Fill in the Jacobian of a layer. You may call |sigmoid|.
\end{exercise}

\begin{discussion}
The matrix $\operatorname{diag}(\sigma'(z))$ is never built. A table that is almost all zeros is a way of writing, not a way
of computing; here it is the one number |slope| for each row.
\end{discussion}

@<The Jacobian of a layer@>=

@i lab7-jacobian/layer_jacobian.c

@ \begin{slip}{Sigma or sigma prime}
The rows are multiplied by the \emph{slopes} of the sigmoid, not by its values. With values every answer looks plausible,
only two to four times too large, or worse. If an entry in row~$j$ is larger than a quarter of its weight, you have found
this slip.
\end{slip}

@i jacobian-chain.w
@i jacobian-checking.w
@i jacobian-numbers.w

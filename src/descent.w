@* Loss and gradient descent.
A network with the wrong weights gives wrong answers. To improve them we need two things: a number that says how wrong
the answers are, and a rule that makes this number smaller. The number is called the \emph{loss}, and the rule
\emph{gradient descent}.
@^loss@>@^gradient descent@>

@(descent.h@>=
#ifndef DESCENT_H
#define DESCENT_H

#include <stddef.h>

@<Declarations of the descent module@>@;
#endif

@ Its other file has three parts: the two losses, and a way to check every slope of this book.

@(descent.c@>=
#include "descent.h"

#include <math.h>

@<The mean squared error@>@;
@<The cross-entropy@>@;
@<The slope by trying@>@;

@*1 How wrong an answer is.
The difference between the target $y_i$ and the output $\hat y_i$ is the error of one answer. Errors in opposite
directions must not cancel when they are added, so each is squared first, which also makes one large error count for
more than several small ones. The squares are added, and the sum is divided by the number~$n$ of answers, so that data
sets of different sizes can be compared. The result is the \emph{mean squared error},
\begin{equation}\label{eq:mse}
  \mathrm{MSE}=\frac1n\sum_{i=1}^{n}(y_i-\hat y_i)^2 .
\end{equation}
If the targets are 1, 0 and 1 and the outputs \val{descent-o1}, \val{descent-o2} and \val{descent-o3}, the squares are
\val{descent-s1}, \val{descent-s2} and \val{descent-s3}, and their mean is \val{descent-mse}.
@^mean squared error@>

@<Declarations of the descent module@>=

/* Returns the mean squared error of the |n| outputs against the |n| targets; |n| is at least 1. */
double mse(const double *target, const double *output, size_t n);

/* Stores the derivative of |mse| for each output in |gradient[n]|: |2*(output[i]-target[i])/n|. */
void mse_gradient(const double *target, const double *output, size_t n, double *gradient);

@ By how much does the loss change when one output does? Only one square of the sum contains $\hat y_i$, and the
derivative of $(y_i-\hat y_i)^2$ is $-2(y_i-\hat y_i)$: the 2 comes down from the exponent, and the minus sign from in
front of $\hat y_i$.

@<The mean squared error@>=
double mse(const double *target, const double *output, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += (target[i] - output[i]) * (target[i] - output[i]);
    return sum / (double)n;
}
@#
void mse_gradient(const double *target, const double *output, size_t n, double *gradient)
{
    for (size_t i = 0; i < n; i++)
        gradient[i] = 2 * (output[i] - target[i]) / (double)n;
}

@ \begin{slip}{The sign and the two}
Two things are easily lost on the way from \cref{eq:mse} to its derivative: the factor 2, and the minus sign. Without
the first, learning is half as fast as it claims to be. Without the second it runs uphill.
\end{slip}

@ When the outputs are probabilities of different answers, such as the words that could come next, another loss is
better: the \emph{cross-entropy}
\begin{equation}\label{eq:cross-entropy}
  H(y,p)=-\sum_{i=1}^{n}y_i\log p_i .
\end{equation}
If the right answer has the target~1 and all others~0, a single term is left: minus the logarithm of the probability
that the network gave to the right answer. It is~0 for certainty, and it grows without bound when the network is
confidently wrong; the squared error could not exceed~2 and would hardly notice.
@^cross-entropy@>

@<Declarations of the descent module@>=

/* Returns the cross-entropy of the |n| probabilities |p| against the targets. A term with target 0 is 0, whatever its
   probability; a positive target with probability 0 makes the loss infinite. */
double cross_entropy(const double *target, const double *p, size_t n);

/* Stores the derivative of |cross_entropy| for each probability, |-target[i]/p[i]|, in |gradient[n]|. */
void cross_entropy_gradient(const double *target, const double *p, size_t n, double *gradient);

@ The terms with target 0 are skipped and not computed, because zero times the logarithm of zero is not zero for a
computer: it is ``not a number''.

@<The cross-entropy@>=
double cross_entropy(const double *target, const double *p, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        if (target[i] != 0)
            sum -= target[i] * log(p[i]);
    return sum;
}
@#
void cross_entropy_gradient(const double *target, const double *p, size_t n, double *gradient)
{
    for (size_t i = 0; i < n; i++)
        gradient[i] = target[i] != 0 ? -target[i] / p[i] : 0;
}

@ Where do probabilities come from? The \emph{softmax} makes them out of any sums: raise $e$ to each sum, and divide by
the total,
\[
  p_i=\frac{e^{z_i}}{\sum_j e^{z_j}} .
\]
They are positive and add up to~1, and the largest sum gets the largest probability.
@^softmax@>

@<Declarations of the descent module@>=

/* Stores the softmax of the |n| sums |z|, |n| at least 1, in |p[n]|. Sums of any size are safe. |p| may be |z|. */
void softmax(const double *z, size_t n, double *p);

/* The cross-entropy of the softmax of |z|, without ever forming a probability that could be 0; and its derivative for
   each |z[i]|, which for targets that add up to 1 is |p[i]-target[i]|. */
double softmax_cross_entropy(const double *target, const double *z, size_t n);
void softmax_cross_entropy_gradient(const double *target, const double *z, size_t n, double *gradient);

@ As in the sigmoid, the danger is in the powers. Taking the same number away from all sums changes nothing, because it
cancels in the fraction; if it is the largest sum, the largest power becomes $e^0=1$ and none overflows.
@^overflow@>

@<The cross-entropy@>=
static double largest(const double *z, size_t n)
{
    double most = z[0];
    for (size_t i = 1; i < n; i++)
        if (z[i] > most)
            most = z[i];
    return most;
}
@#
void softmax(const double *z, size_t n, double *p)
{
    const double most = largest(z, n);
    double total = 0;
    for (size_t i = 0; i < n; i++)
        total += p[i] = exp(z[i] - most);
    for (size_t i = 0; i < n; i++)
        p[i] /= total;
}

@ The logarithm of a softmax is $z_i-\log\sum_je^{z_j}$. In this form the loss needs no division, and a probability too
small for a |double| does no harm. Its derivative is of a rare simplicity: output minus target.

@<The cross-entropy@>=
double softmax_cross_entropy(const double *target, const double *z, size_t n)
{
    const double most = largest(z, n);
    double total = 0, sum = 0;
    for (size_t i = 0; i < n; i++)
        total += exp(z[i] - most);
    for (size_t i = 0; i < n; i++)
        sum += target[i] * (log(total) - (z[i] - most));
    return sum;
}
@#
void softmax_cross_entropy_gradient(const double *target, const double *z, size_t n, double *gradient)
{
    softmax(z, n, gradient);
    for (size_t i = 0; i < n; i++)
        gradient[i] -= target[i];
}

@*1 Downhill.
Think of the loss as a landscape. Each weight is a direction in which you can walk, and the height of the ground is the
loss. With a single weight the landscape is a curve, and near a good weight it looks like a valley. At the bottom the
ground is level: the slope is zero. So the task is to find a place without slope, and the way to it is to walk against
the slope. If the slope is negative, the ground falls ahead: increase the weight. If it is positive, the ground
rises: decrease it.
@^slope@>

The slope of a straight line is the ratio of two differences, how far up for how far forward. A curve has a different
slope at every place: that of its tangent, the line that just touches it there. It is the limit of the ratio
$dy/dx$ when the step $dx$ forward becomes smaller and smaller, and its name is the \emph{derivative}.
@^derivative@>@^tangent@>

@ With many weights there is a slope for each of them, the \emph{partial derivative} $\partial L/\partial w_i$: the
slope of the loss~$L$ if only $w_i$ changes. The list of all of them is the \emph{gradient}, and gradient descent
corrects every weight by
\begin{equation}\label{eq:gradient-descent}
  w_{\text{new}} = w_{\text{current}}-\eta\cdot\frac{\partial L}{\partial w} .
\end{equation}
Compare \cref{eq:perceptron-rule}. The perceptron rule adds $\eta\,x\,(y-\hat y)$, and gradient descent subtracts
$\eta$ times a slope. If the output were the weighted sum itself and the loss half the squared error, the slope would be
$-x\,(y-\hat y)$, and the two rules would be one and the same.
@^gradient@>@^partial derivative@>

The learning rate $\eta$ decides how far one step goes. Too small, and learning takes for ever; too large, and the step
leaps over the valley and may land higher on the other side.

@*1 The slope by trying.
There is a way to find the slope of any function without knowing anything about it: go a little forward, go a
little back, and see how much has changed,
\begin{equation}\label{eq:centred-difference}
  \frac{\partial L}{\partial w_i}\approx\frac{L(w_i+h)-L(w_i-h)}{2h} .
\end{equation}
It takes two evaluations of the loss for each weight, which is hopeless for training, where the next chapter does
better. But as an \emph{oracle}, a slow and honest judge of clever code, nothing beats it: every derivative of this book
has been compared with it.
@^centred difference@>@^oracle@>

@<Declarations of the descent module@>=

/* A function of the |n| weights |w|. What else it depends on is in |context|, which may be a null pointer. */
typedef double (*objective)(const double *w, size_t n, const void *context);

/* Stores approximate partial derivatives of |f| at |w[n]| in |gradient[n]|, by centred differences. |w| is changed on
   the way and restored. The error is about |1e-10| for functions and weights of the size of 1. */
void numerical_gradient(objective f, double *w, size_t n, const void *context, double *gradient);

@ How large should $h$ be? The formula is wrong by about $h^2$, since a curve is not a line; that speaks for a small~$h$.
But both losses are rounded to sixteen digits, and dividing their tiny difference by $2h$ magnifies the rounding by $1/h$;
that speaks for a large one. The two balance near the cube root of the rounding error, which is \val{descent-h}. A weight
that is itself large needs a larger step, for otherwise adding~|h| would hardly change it.

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

@*1 The numbers of this chapter.
The three answers of the example are chosen so that their squares can be checked in the head.

@<Numbers of the descent chapter@>=
static void numbers_descent(void)
{
    const double target[3] = { 1, 0, 1 }, output[3] = { 0.5, 0.25, 0.75 };
    const char *const names[6] = { "descent-o1", "descent-o2", "descent-o3", "descent-s1", "descent-s2", "descent-s3" };
    for (int i = 0; i < 3; i++) {
        number(names[i], "%g", output[i]);
        number(names[3 + i], "%g", (target[i] - output[i]) * (target[i] - output[i]));
    }
    number("descent-mse", "%g", mse(target, output, 3));
    number("descent-h", "%.6f", cbrt(0x1p-52));
}

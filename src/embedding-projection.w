@*1 A picture of fifty dimensions.
We would like to see the words, as points in the plane. Fifty numbers have to become two, and something will be lost. The
best that can be done is to choose the directions in which the points differ most. Karl Pearson asked in 1901 for the line
that lies closest to a cloud of points \citep{pearson1901}. It runs through the middle of the cloud in the direction in
which the cloud is longest; this direction is the \emph{first principal component}. The second one is at right angles to
it and, among all such directions, the one in which the cloud is longest. To draw the cloud, look at the plane of the two
(\cref{fig:embedding-cloud}).
@^principal component@>@^projection@>@^Pearson, Karl@>

\begin{figure}[t]
  \centering
  \plotinput{embedding-cloud}
  \caption{A cloud of \val{embedding-cloud-points} points in the plane, and its two principal components through its
    middle. The longer one has \val{embedding-cloud-share} per cent of the variance.}
  \label{fig:embedding-cloud}
\end{figure}

\begin{figure}[t]
  \centering
  \plotinput{embedding-map}
  \caption{The ten words of \cref{tab:embedding-counts} in the plane of their two principal components, which have
    \val{embedding-map-first} and \val{embedding-map-second} per cent of the variance.}
  \label{fig:embedding-map}
\end{figure}

@ \Cref{fig:embedding-map} does so with our ten words. The royals keep to the right and the children to the upper left;
\emph{wine} stands alone, and \emph{bread} is with the grown-ups who eat it. One can also see too much. The axes have no
names, for each mixes all ten numbers, and two words may be neighbours in the plane that are far apart in a direction which
is not drawn. The two components have \val{embedding-map-first} and \val{embedding-map-second} per cent of the variance;
with fifty learned numbers a word it is often far less. A map of words is a place to get ideas from, and the cosines are
where to check them.

@ How long is a cloud in a direction? The direction is a vector~$u$ of length~1, and the place of a point along it is the
dot product of its vector with~$u$, measured from the middle. The mean of the squares of these places is the
\emph{variance} along~$u$. Write $x_{pi}$ for number~$i$ of point~$p$ with the mean subtracted; then
\begin{equation}\label{eq:embedding-variance}
  \frac1m\sum_p\Bigl(\sum_i x_{pi}u_i\Bigr)^2=\sum_{i,j}u_i\,C_{ij}\,u_j,\qquad C_{ij}=\frac1m\sum_p x_{pi}x_{pj}.
\end{equation}
All that matters about the $m$ points is the \emph{covariance matrix}~$C$, a table of $n\times n$ numbers: the cell
$C_{ij}$ tells how number~$i$ and number~$j$ go together.
@^variance@>@^covariance matrix@>

@ Again there is a small module for it, |"projection"|, with a single function.

@(projection.h@>=
#ifndef PROJECTION_H
#define PROJECTION_H

#include "embedding.h"

@<Declarations of the projection module@>@;
#endif

@ And its file.

@(projection.c@>=
#include "projection.h"
#include "splitmix.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

@<Principal components@>@;

@ What is asked for are the places of some words in the plane of their two principal components.

@<Declarations of the projection module@>=
/* Projects the vectors of |count| words onto their two principal components: stores two coordinates a word in
   |place[2*count]|, measured from the middle of these words, and in |share[2]| which part of the variance each component
   has. A component that does not exist, because |n| is 1 or the words lie on a line or a point, has coordinates and share
   0. The direction of a component is such that the largest of its |n| numbers is positive, the first if several are
   equally large. |WOVEN_NO_MEMORY|, |WOVEN_TOO_LARGE|. */
woven_status projection_find(const embedding *vectors, const size_t *word, size_t count, double *place,
    double share[2]);

@ The function works with one block of numbers: the mean of the vectors, the covariance matrix, two components, and room
for the product of one of them with the matrix.

@<Principal components@>=
typedef struct {
    size_t n;
    double *mean, *covariance, *component[2], *product;
} projection;

static woven_status projection_create(projection *made, size_t n)
{
    size_t numbers;
    if (!size_product(n, n, &numbers) || !size_sum(numbers, 4 * n, &numbers) || n > SIZE_MAX / 4)
        return WOVEN_TOO_LARGE;
    double *const block = calloc(numbers, sizeof *block);
    if (block == NULL)
        return WOVEN_NO_MEMORY;
    *made = (projection)@[{ n, block, block + 4 * n, { block + n, block + 2 * n }, block + 3 * n }@];
    return WOVEN_OK;
}

@ The middle of the points is their mean, number by number. Half of the matrix suffices, since
$C_{ij}=C_{ji}$, and the other half is its mirror image.

@<Principal components@>=

static const float *vector_of(const embedding *vectors, size_t word)
{
    return vectors->vector + word * vectors->n;
}

static void measure(projection *all, const embedding *vectors, const size_t *word, size_t count)
{
    const size_t n = all->n;
    for (size_t p = 0; p < count; p++)
        for (size_t i = 0; i < n; i++)
            all->mean[i] += (double)vector_of(vectors, word[p])[i] / (double)count;
    for (size_t p = 0; p < count; p++) {
        const float *const x = vector_of(vectors, word[p]);
        for (size_t i = 0; i < n; i++) {
            const double xi = ((double)x[i] - all->mean[i]) / (double)count;
            for (size_t j = 0; j <= i; j++)
                all->covariance[i * n + j] += xi * ((double)x[j] - all->mean[j]);
        }
    }
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < i; j++)
            all->covariance[j * n + i] = all->covariance[i * n + j];
}

@ Now to find the direction. There is a surprisingly simple way, the \emph{power method} \citep{mises1929}. Take any
vector, multiply it by the matrix, make it as long as before, and do so again and again. The matrix stretches a vector
most in the direction of the first component. So with every multiplication this part of it grows in comparison
with the rest, and after a while nothing else is left. The factor by which it is stretched then is the variance in that
direction.
@^power method@>

The second component is found in the same way, only that after every multiplication whatever points along the first one is
taken out.
@^deflation@>

@<Principal components@>=

static double dot_product(const double *a, const double *b, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += a[i] * b[i];
    return sum;
}

static void take_out(double *v, const double *u, size_t n)
{
    const double part = dot_product(v, u, n);
    for (size_t i = 0; i < n; i++)
        v[i] -= part * u[i];
}

/* Makes |v[n]| of length 1 and returns the length it had; a vector of length 0 stays. */
static double normalise(double *v, size_t n)
{
    const double length = sqrt(dot_product(v, v, n));
    for (size_t i = 0; i < n && length > 0; i++)
        v[i] /= length;
    return length;
}

@ One multiplication and what follows it. The distance between the vector before and after tells how much there is still
to gain.

@<Principal components@>=

/* One step of the power method; the first |known| components are known. Returns the factor of the stretching. */
static double power_step(projection *all, size_t known, double *distance)
{
    const size_t n = all->n;
    double *const u = all->component[known], *const v = all->product, squares = 0;
    for (size_t i = 0; i < n; i++)
        v[i] = dot_product(all->covariance + i * n, u, n);
    if (known == 1)
        take_out(v, all->component[0], n);
    const double stretched = normalise(v, n);
    for (size_t i = 0; i < n; i++) {
        squares += (v[i] - u[i]) * (v[i] - u[i]);
        u[i] = v[i];
    }
    *distance = sqrt(squares);
    return stretched;
}

@ The vector to begin with is random, for a chosen one might happen to be at right angles to the component that is
sought, and would never turn towards it. The random numbers always start from the same seed, so the picture of the same
words is always the same. Where two directions have nearly the same variance the vector turns slowly; then any
direction between them is nearly as good as the best, and we stop after a few thousand steps.

@<Principal components@>=

static double find_component(projection *all, size_t known, double total)
{
    enum { STEPS_MAX = 5000 };
    uint64_t seed = 1901 + known;
    double *const u = all->component[known], distance = 1, variance = 0;
    for (size_t i = 0; i < all->n; i++)
        u[i] = splitmix_uniform(&seed) - 0.5;
    if (known == 1)
        take_out(u, all->component[0], all->n);
    normalise(u, all->n);
    for (int step = 0; step < STEPS_MAX && distance > 1e-13; step++)
        variance = power_step(all, known, &distance);
    if (total > 0 && variance > 1e-12 * total)
        return variance;
    memset(u, 0, all->n * sizeof *u); /* what is there comes from rounding */
    return 0;
}

@ A component has no front and back: $u$ and $-u$ are equally good. So that one and the same picture comes out each time,
and on each computer, its largest number is made positive.

@<Principal components@>=

static void turn(double *u, size_t n)
{
    size_t largest = 0;
    for (size_t i = 1; i < n; i++)
        if (fabs(u[i]) > fabs(u[largest]))
            largest = i;
    const double sign = u[largest] < 0 ? -1 : 1;
    for (size_t i = 0; i < n; i++)
        u[i] *= sign;
}

@ The place of a word along a component is measured from the middle of the words.

@<Principal components@>=

static double along(const projection *all, size_t k, const float *vector)
{
    double place = 0;
    for (size_t i = 0; i < all->n; i++)
        place += ((double)vector[i] - all->mean[i]) * all->component[k][i];
    return place;
}

@ The sum of the diagonal of the matrix is the variance in all directions together, and each component has its share of
it. A picture whose two shares add up to little is to be looked at with caution: most of what there is cannot be seen in
it.

@<Principal components@>=

woven_status projection_find(const embedding *vectors, const size_t *word, size_t count, double *place,
    double share[2])
{
    projection all;
    const woven_status status = projection_create(&all, vectors->n);
    if (status != WOVEN_OK)
        return status;
    double total = 0;
    measure(&all, vectors, word, count);
    for (size_t i = 0; i < all.n; i++)
        total += all.covariance[i * all.n + i];
    if (total <= 1e-26 * dot_product(all.mean, all.mean, all.n))
        total = 0; /* the words are one point, but for rounding */
    for (size_t k = 0; k < 2; k++) {
        const double variance = find_component(&all, k, total);
        share[k] = total > 0 ? variance / total : 0;
        turn(all.component[k], all.n);
        for (size_t p = 0; p < count; p++)
            place[2 * p + k] = along(&all, k, vector_of(vectors, word[p]));
    }
    free(all.mean);
    return WOVEN_OK;
}

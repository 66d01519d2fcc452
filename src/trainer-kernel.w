@*1 The inner loop.
Let us count what one visit to a cell needs. With vectors of $n$ numbers and their biases there are about $n$ products
for the error, and then, for each of the two rows, $n+1$ slopes, squares, square roots, divisions and subtractions.
Square roots and divisions are the slow ones; a processor takes several times as long for one of them as for a
product. Everything else should hide behind them.
@^kernel@>@^inner loop@>

A module that holds only such a loop is called a \emph{kernel}. Ours is given an array of cells and corrects the rows
for each of them. In place of the count, a cell has what the loop needs: its logarithm and its weight.

@(trainer_kernel.h@>=
#ifndef TRAINER_KERNEL_H
#define TRAINER_KERNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

@<Declarations of the trainer kernel@>@;
#endif

@ The four members together are \val{trainer-cell-bytes} bytes long. Cells are read one after the other, which is the
way of reading that memory likes best: the processor sees where it leads, and fetches the next line before it is asked
to.

@<Declarations of the trainer kernel@>=
typedef struct {
    uint32_t word, context; /* numbers of the vocabulary, from 0 */
    double log, weight; /* of the count: $\log x$ and $f(x)$ */
} trainer_cell;

@ The rows are another matter. Which two rows a cell needs is as good as random, and they come from far away. For each
number of a row the loop needs the number itself and the sum of its squared slopes. If numbers and sums were two
tables, each cell would touch four distant places. So a row holds both, and holds them in turns: eight numbers,
then the sums of these eight, then the next eight numbers, as \cref{fig:trainer-row} shows. Eight numbers of type
|double| are just a line of the cache.

The bias of the word is multiplied by~1, and 1 by the bias of the context word. That makes them like all other numbers
if a word's row ends in its bias and a~1, and a context word's in a~1 and its bias: then the dot product of the two rows
contains both biases, and each gets its correction from the same loop as everything else. Only the 1 has to be put
back each time, as it is corrected, too.
@^bias@>

\figureinput{trainer-row}

@ A row has thus $n+2$ numbers, and we fill it up with zeros to a multiple of four. A zero meets a zero in the other
row, so that its slope is always~0 and it stays what it is. With a multiple of four the last group of a row may have
four numbers instead of eight; filling up to eight would cost a thirteenth more memory, for nothing, when $n$
is~\val{trainer-n}. The rows of a vocabulary of \val{trainer-words} words, as words and as context words, fill
\val{trainer-rows-mib}~MiB when they are made of |float| numbers. The fastest caches are a hundred times smaller, but
frequent words come so often that their rows are always at hand.

@<Declarations of the trainer kernel@>=

enum { TRAINER_LANES = 8, TRAINER_LINE = 64 }; /* numbers in a group, bytes in a line of the cache */

/* How long a row for vectors of |n| numbers is, its sums and what fills it up included, and where its number |k| and
   the sum of that stand. A word's number |n| is its bias and its number $n+1$ is 1; a context word has its 1 first. */
size_t trainer_row_length(size_t n);
size_t trainer_place(size_t k);
size_t trainer_sum_place(size_t k, size_t n);

@ The division of \CEE/ drops the remainder, so that |k/8*8| is the first number of the group in which |k| stands.

@<Where the numbers of a row stand@>=
static size_t filled_up(size_t n)
{
    return (n + 2 + 3) / 4 * 4;
}
@#
size_t trainer_row_length(size_t n)
{
    return 2 * filled_up(n);
}
@#
size_t trainer_place(size_t k)
{
    return k / TRAINER_LANES * 2 * TRAINER_LANES + k % TRAINER_LANES;
}
@#
size_t trainer_sum_place(size_t k, size_t n)
{
    const size_t whole = filled_up(n) / TRAINER_LANES * TRAINER_LANES; /* numbers in groups of eight */
    return trainer_place(k) + (k < whole ? TRAINER_LANES : TRAINER_LANES / 2);
}

@ An instruction that adds eight pairs of numbers at once has eight \emph{lanes}, side by side and all at the same
speed, like a road. A loop whose rounds do not depend on each other can run in lanes: round~0 in the first, round~1 in
the second, and after the eighth round the first lane is free again. The corrections are of that kind. A
sum is not: each round adds to what the round before has left.
@^lane@>@^SIMD@>

So we change the sum. Each lane keeps a sum of its own, |part[i]|, and the eight are added up at the end. Rounding
makes the result differ in the last digit from that of the plain loop. But it will be the same on every machine,
however many lanes that has, because what is written here is what is done: eight partial sums, and the order in
which they come together.
@^rounding@>

@<The inner loop for one kind of number@>=
ALWAYS_INLINE REAL OF(product)(const REAL *restrict a, const REAL *restrict b, size_t numbers)
{
    REAL part[TRAINER_LANES] = { 0 };
    for (; numbers >= TRAINER_LANES; numbers -= TRAINER_LANES) {
#pragma omp simd
        for (int i = 0; i < TRAINER_LANES; i++)
            part[i] += a[i] * b[i];
        a += 2 * TRAINER_LANES; /* over the sums, to the next group */
        b += 2 * TRAINER_LANES;
    }
    for (size_t i = 0; i < numbers; i++) /* four more, or none */
        part[i] += a[i] * b[i];
    return ((part[0] + part[4]) + (part[1] + part[5])) + ((part[2] + part[6]) + (part[3] + part[7]));
}

@ The word |REAL| is no type of~\CEE/. The section above is put into the program twice, once with |REAL| standing for
|float| and once for |double|, and |OF| gives the functions different names. In this way there is one text to read,
and one to correct. The line \texttt{\#pragma omp simd} promises the compiler that the rounds of the loop below it may
run side by side.

The corrections of one group follow \cref{eq:glove-adagrad}, with two differences, both taken from the well-known
program for GloVe so that the results can be compared: the learning rate is part of the slope, and the sums begin
at~1. All that the two rows have in common, the factor $\eta f(x)e$ with the error~$e$, is in |pull|.
@^AdaGrad@>

Divisions are dear and multiplications cheap, so two divisions share one: from $1/(rs)$ one gets $1/r$ as $s\cdot1/(rs)$,
and $1/s$ as $r\cdot1/(rs)$. Peter Montgomery inverts many numbers at the price of one inversion in this way
\citep{montgomery1987}.
@^Montgomery, Peter@>@^division@>

@<The inner loop for one kind of number@>=
@#
ALWAYS_INLINE void OF(correct)(REAL *restrict a, REAL *restrict b, REAL pull, int lanes)
{
#pragma omp simd
    for (int i = 0; i < lanes; i++) {
        const REAL for_a = pull * b[i], for_b = pull * a[i];
        const REAL sum_a = a[lanes + i] + for_a * for_a;
        const REAL sum_b = b[lanes + i] + for_b * for_b;
        const REAL root_a = ROOT(sum_a), root_b = ROOT(sum_b), both = 1 / (root_a * root_b);
        a[i] -= for_a * (root_b * both);
        b[i] -= for_b * (root_a * both);
        a[lanes + i] = sum_a;
        b[lanes + i] = sum_b;
    }
}

@ What does the learning rate do, when it is part of the slope? After the slopes $g_1$ to~$g_t$ the sum is
$1+\eta^2(g_1^2+\dots+g_t^2)$, and if both sides of the fraction are divided by~$\eta$, the step is
\begin{equation}\label{eq:trainer-step}
  \frac{\eta\,g_t}{\sqrt{1+\eta^2\sum g^2}}=\frac{g_t}{\sqrt{1/\eta^2+\sum g^2}} .
\end{equation}
So this is AdaGrad with the learning rate~1, whatever~$\eta$ we choose, and what we choose is how large the sums are
in the beginning: for $\eta=\val{trainer-eta}$ it is as if slopes with squares of \val{trainer-eta-sum} in all had been
seen before. The learning rate sets how long the training treads gently, not how far it steps.
@^learning rate@>

\Cref{fig:trainer-rates} shows it, on an invented language of \val{trainer-invented} words. A hundred times the usual
rate does no harm: after \val{trainer-passes} passes the mean share of the loss is \val{trainer-rate-most} instead of
\val{trainer-rate-usual}. A tenth of it makes the training late. Only a rate so large that its square is more than a
number can hold does harm of another kind. All sums are infinite then, and nothing is learned; a program has to notice
that.

\begin{figure}[t]
  \centering
  \plotinput{trainer-rates}
  \caption{The mean share of the loss in each pass over the \val{trainer-cells} cells of an invented language, for four
    learning rates. The first pass of the largest one, at \val{trainer-rate-first}, is far above the frame.}
  \label{fig:trainer-rates}
\end{figure}

@ The loss is \emph{half} the loss of \cref{ch:glove}: the slope of $\tfrac12f(x)e^2$ along $w_k$ is $f(x)\,e\,c_k$
without a factor of~2, and its share of the loss is half as large. That, too, is as the well-known program has it.

While one cell is worked on, memory can already look for the rows of a later one. To ask for a number without waiting
for it is called a \emph{prefetch}; gcc has the function |__builtin_prefetch| for it, which changes no result. One
question for each line of the cache is enough.
@^prefetch@>

@<The inner loop for one kind of number@>=
@#
ALWAYS_INLINE void OF(fetch)(const REAL *row, size_t length)
{
    for (size_t i = 0; i < length; i += TRAINER_LINE / sizeof(REAL))
        __builtin_prefetch(row + i, 1);
}

@ And here is the loop over the cells. The shares are added up as |double| numbers, whatever the vectors are made of;
there are many of them, and all are small.

@<The inner loop for one kind of number@>=
@#
ALWAYS_INLINE double OF(visit)(const trainer_cell *cell, size_t cells, REAL *word, REAL *context, size_t n, double eta)
{
    const size_t length = trainer_row_length(n), numbers = length / 2;
    double losses = 0;
    REAL next = 0; /* the product of the next cell */
    bool known = false; /* whether it is known */
    for (size_t k = 0; k < cells; k++) {
        REAL *const w = word + cell[k].word * length, *const c = context + cell[k].context * length;
        if (k + CELLS_AHEAD < cells) {
            OF(fetch)(word + cell[k + CELLS_AHEAD].word * length, length);
            OF(fetch)(context + cell[k + CELLS_AHEAD].context * length, length);
        }
        @<Find the product of the rows, and that of the next cell@>@;
        @<Correct the rows |w| and |c| of one cell@>@;
        w[trainer_place(n + 1)] = 1;
        c[trainer_place(n)] = 1;
    }
    return losses;
}

@ A product has to wait for its last sum before the error is known, and no correction can begin without the error. In
that time the dear roots would stand idle. So the product of the next cell is computed before this cell is corrected, and
the processor, which looks a few hundred instructions ahead, does both at once. The next cell must not share a row with
this one, or the product would be that of the rows as they were; then it is computed when its turn comes, and nothing is
gained. The numbers are the same in either case.

@<Find the product of the rows, and that of the next cell@>=
const REAL product = known ? next : OF(product)(w, c, numbers);
known = k + 1 < cells && cell[k + 1].word != cell[k].word && cell[k + 1].context != cell[k].context;
if (known)
    next = OF(product)(word + cell[k + 1].word * length, context + cell[k + 1].context * length, numbers);

@ The last group is corrected by the same function, told that it has four lanes.

@<Correct the rows |w| and |c| of one cell@>=
const REAL error = product - (REAL)cell[k].log;
const REAL pull = (REAL)(eta * cell[k].weight) * error;
size_t group = 0;
for (; group + 2 * TRAINER_LANES <= length; group += 2 * TRAINER_LANES)
    OF(correct)(w + group, c + group, pull, TRAINER_LANES);
if (group < length)
    OF(correct)(w + group, c + group, pull, TRAINER_LANES / 2);
losses += 0.5 * cell[k].weight * (double)error * (double)error;

@ A training that has run away leaves numbers that are not finite, and the trainer will want to know whether there are
any. It must not take long, as one thread looks at all rows while the others wait. A finite number less itself is~0;
infinity less itself is not a number, and neither is what is not a number less itself. So the sum of all these
differences tells, and it is computed in lanes. The loop does not stop at the first bad number: hardly ever is
there one, and without the question it is faster.
@^NaN@>

@<The inner loop for one kind of number@>=
@#
bool OF(trainer_finite)(const REAL *number, size_t numbers)
{
    REAL part[TRAINER_LANES] = { 0 }, sum = 0;
    for (; numbers >= TRAINER_LANES; numbers -= TRAINER_LANES) {
#pragma omp simd
        for (int i = 0; i < TRAINER_LANES; i++)
            part[i] += number[i] - number[i];
        number += TRAINER_LANES;
    }
    for (size_t i = 0; i < numbers; i++)
        sum += number[i] - number[i];
    for (int i = 0; i < TRAINER_LANES; i++)
        sum += part[i];
    return sum == 0;
}

@ \Cref{tab:trainer-costs} counts what has been gained, without any clock. The plain epoch is written as in
\cref{ch:glove}, one number at a time; the instructions of the other are those of a processor with eight lanes. There
are about as many roots in both, since the rule is the same. But here eight of them are one instruction, they wait for
nothing but each other, and what they need is there.

\begin{table}[t]
  \centering\small
  \captionabove{What a visit to one cell costs, for vectors of \val{trainer-n} numbers of type \texttt{double}: as it
    would be written plainly, with two tables of vectors and two of sums, and as it is written here.}
  \label{tab:trainer-costs}
  \begin{tabular}{lrr}
    \toprule
    & plain & here\\
    \midrule
    logarithms and powers & \val{trainer-plain-logs} & \val{trainer-logs}\\
    roots & \val{trainer-plain-roots} & \val{trainer-roots}\\
    divisions & \val{trainer-plain-roots} & \val{trainer-divisions}\\
    instructions for both & \val{trainer-plain-instructions} & \val{trainer-instructions}\\
    distant places in memory & \val{trainer-plain-places} & \val{trainer-places}\\
    lines of the cache, at most & \val{trainer-plain-lines} & \val{trainer-lines}\\
    \bottomrule
  \end{tabular}
\end{table}

@ Processors differ in their lanes. Those of the family x86-64 come in levels: the first two have two lanes for |double|
numbers, the third has four, the fourth eight, and |float| numbers have twice as many everywhere. A program for the
fourth level does not run on the others, and one for the first does not use what the others have. So the loop is
compiled for several levels, and the program asks the processor which of them it can run.
@^processor@>@^x86-64@>

@<The inner loop for one kind of number@>=
@#
static double OF(visit_anywhere)(const trainer_cell *cell, size_t cells, REAL *word, REAL *context,@|
    size_t n, double eta)
{
    return OF(visit)(cell, cells, word, context, n, eta);
}
@#
#ifdef LEVELS
LEVEL_3 static double OF(visit_v3)(const trainer_cell *cell, size_t cells, REAL *word, REAL *context,@|
    size_t n, double eta)
{
    return OF(visit)(cell, cells, word, context, n, eta);
}
@#
LEVEL_4 static double OF(visit_v4)(const trainer_cell *cell, size_t cells, REAL *word, REAL *context,@|
    size_t n, double eta)
{
    return OF(visit)(cell, cells, word, context, n, eta);
}
#endif

@ A caller sees a table of kernels. All of them compute the same, to the last bit: the tests compare them. (They are
compiled so that no multiplication and addition are joined into one instruction, which would round once instead of
twice, and which not all levels have.)

@<Declarations of the trainer kernel@>=

enum { TRAINER_KERNELS_MAX = 3 };

/* Visits |cell[cells]| in this order and corrects the rows of |word| and |context| for each, by AdaGrad. Returns the
   sum of the shares of the loss, $\tfrac12f(x)e^2$, each as it was before its own correction. */
typedef struct {
    const char *level; /* of the processor: \texttt{x86-64-v4}, for instance */
    double (*visit_float)(const trainer_cell *cell, size_t cells, float *word, float *context, size_t n, double eta);
    double (*visit_double)(const trainer_cell *cell, size_t cells, double *word, double *context, size_t n, double eta);
} trainer_kernel;

/* Whether all |number[numbers]| are finite. */
bool trainer_finite_of_floats(const float *number, size_t numbers);
bool trainer_finite_of_doubles(const double *number, size_t numbers);

/* Stores the kernels that this processor can run, the fastest first, and returns their number, at least 1. */
size_t trainer_kernels(trainer_kernel kernel[TRAINER_KERNELS_MAX]);

@ The file of the kernel. Whoever defines |PORTABLE| gets a program for the least of all processors.

@(trainer_kernel.c@>=
#include "trainer_kernel.h"

#include <math.h>

#define @[ALWAYS_INLINE static inline __attribute__((always_inline))@]
#if defined __x86_64__ && !defined PORTABLE
#define LEVELS
#define @[LEVEL_3 __attribute__((target("arch=x86-64-v3")))@]
#define @[LEVEL_4 __attribute__((target("arch=x86-64-v4")))@]
#endif
@#
enum { CELLS_AHEAD = 4 }; /* so far ahead rows are asked for */
@#
@<Where the numbers of a row stand@>@;
#define @[REAL float@]
#define ROOT sqrtf
#define OF(name) name ## _of_floats
@<The inner loop for one kind of number@>@;
@<Change to |double|@>@;
@<The inner loop for one kind of number@>@;
@<The table of kernels@>@;

@ The same names again, for the other kind.

@<Change to |double|@>=
#undef @[REAL@]
#undef ROOT
#undef OF
#define @[REAL double@]
#define ROOT sqrt
#define OF(name) name ## _of_doubles

@ A processor of a level also runs what was made for the levels below.

@<The table of kernels@>=
size_t trainer_kernels(trainer_kernel kernel[TRAINER_KERNELS_MAX])
{
    size_t found = 0;
#ifdef LEVELS
    __builtin_cpu_init();
    if (__builtin_cpu_supports("x86-64-v4"))
        kernel[found++] = (trainer_kernel)@[{ "x86-64-v4", visit_v4_of_floats, visit_v4_of_doubles }@];
    if (__builtin_cpu_supports("x86-64-v3"))
        kernel[found++] = (trainer_kernel)@[{ "x86-64-v3", visit_v3_of_floats, visit_v3_of_doubles }@];
#endif
    kernel[found++] = (trainer_kernel)@[{ "any", visit_anywhere_of_floats, visit_anywhere_of_doubles }@];
    return found;
}

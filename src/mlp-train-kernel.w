@*1 The inner loops.
Nearly all the time of a training is spent in three products of matrices. This part of the chapter is their program, and
it is written for speed. It becomes a module of its own, |"mlp_train_kernel"|, which only |"mlp_train"| calls. The
examples go through the layers many at a time; a \emph{kernel} is the set of functions that does it in one precision on
one kind of machine.
@^kernel@>

@(mlp_train_kernel.h@>=
#ifndef MLP_TRAIN_KERNEL_H
#define MLP_TRAIN_KERNEL_H

#include "mlp_train.h"

@<Declarations of the kernels@>@;
#endif

@ A layer keeps its weights in the precision of the kernel, and in an order that suits it. The sizes |n| and |m| are the
numbers of inputs and outputs rounded up, so that loops need no special cases at their ends. What lies between the real
size and the rounded one is always~0.

@<Declarations of the kernels@>=
typedef enum { KERNEL_IDENTITY, KERNEL_SIGMOID, KERNEL_TANH, KERNEL_RELU, KERNEL_OTHER } kernel_curve;

typedef struct {
    size_t inputs, outputs, n, m; /* |n| and |m| are whole panels */
    bool by_rows; /* whether the weights lie row by row, or in panels */
    kernel_curve known;
    const activation *f; /* the same activation for |KERNEL_OTHER| */
    void *weight, *bias; /* |n*m| and |m| numbers */
    void *flipped; /* |n*m|: the panels of the transposed matrix */
    void *a, *slope, *delta; /* |m| for each example that is under way */
} kernel_layer;

@ The numbers are floats in one kernel and doubles in another, so their addresses have the type |void *|, the address of
anything. The description of the work is the same for all kernels.

@<Declarations of the kernels@>=

typedef struct {
    size_t layers, rows; /* |rows| examples at a time at most */
    kernel_layer *layer;
    bool biases;
    mlp_train_loss loss;
    void *x; /* |rows*layer[0].n| inputs */
    void *gram; /* |rows*rows| products of inputs, when they are taken one by one */
} kernel_work;

@ A kernel loads the weights from a network and stores them back; it trains on examples one by one, or on one batch; and
it measures the loss without training. Each of the three returns the sum of the losses.

@<Declarations of the kernels@>=

typedef struct {
    const char *name;
    size_t bytes, panel, tile; /* of a number; columns in a panel; rows in a tile */
    void (*load)(kernel_work *work, const double *weight); /* laid out as in the type |mlp| */
    void (*store)(const kernel_work *work, double *weight);
    double (*one_by_one)(kernel_work *work, const dataset *set, const uint32_t *order, size_t count, double eta);
    double (*batch)(kernel_work *work, const dataset *set, const uint32_t *order, size_t count, double eta);
    double (*measure)(kernel_work *work, const dataset *set, const uint32_t *order, size_t count);
} kernel;

enum { KERNEL_BLOCK = 16 }; /* examples that are prepared together when they are taken one by one */

/* The best kernel for this machine, or the one that every machine can run. */
const kernel *kernel_choose(mlp_train_precision precision, bool portable);

@ Every function of a kernel exists six times: for two precisions and three kinds of machine. Nobody wants to write or
read that. The text stands here once, in terms of the word |REAL| and a few others, and is compiled six times. The
words before the text say what they mean, and a name such as |tile| is short for one that ends in the kind.
@^preprocessor@>

@(mlp_train_kernel.c@>=
#include "mlp_train_kernel.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#define @[JOIN_NAMES(name, kind) name##_##kind@]
#define @[JOIN(name, kind) JOIN_NAMES(name, kind)@]
#define @[TEXT_OF(kind) #kind@]
#define @[TEXT(kind) TEXT_OF(kind)@]
@<Short names@>@;
@<The kernels for \CEE/ alone@>@;
@<The kernels for newer machines@>@;
@<Choosing a kernel@>@;

@ A machine adds and multiplies several numbers at once, in registers of 16, 32 or 64 bytes, which are called
\emph{vectors} here, too. A \emph{panel} is a piece of a matrix as wide as two of them.
@^vector register@>@^panel@>

@<Short names@>=
#define @[LANES ((size_t)BYTES / sizeof(REAL))@] /* numbers in a register */
#define @[PANEL (2 * LANES)@]
#define @[INLINE static inline __attribute__((always_inline))@]

#define @[vector JOIN(vector, KIND)@]
#define @[whole JOIN(whole, KIND)@]
#define @[lanes JOIN(lanes, KIND)@]
#define @[four_terms JOIN(four_terms, KIND)@]
#define @[series JOIN(series, KIND)@]
#define @[exponential JOIN(exponential, KIND)@]
#define @[logistic JOIN(logistic, KIND)@]
#define @[tile JOIN(tile, KIND)@]
#define @[along JOIN(along, KIND)@]
#define @[across JOIN(across, KIND)@]
#define @[dot JOIN(dot, KIND)@]
#define @[place JOIN(place, KIND)@]
#define @[load JOIN(load, KIND)@]
#define @[store JOIN(store, KIND)@]
#define @[gather JOIN(gather, KIND)@]
#define @[activate JOIN(activate, KIND)@]

@ The list goes on with the functions that these serve.

@<Short names@>=
#define @[weighted_sums JOIN(weighted_sums, KIND)@]
#define @[forward_all JOIN(forward_all, KIND)@]
#define @[judge JOIN(judge, KIND)@]
#define @[flip JOIN(flip, KIND)@]
#define @[carry_back JOIN(carry_back, KIND)@]
#define @[correct JOIN(correct, KIND)@]
#define @[forward_one JOIN(forward_one, KIND)@]
#define @[backward_one JOIN(backward_one, KIND)@]
#define @[overlaps JOIN(overlaps, KIND)@]
#define @[correct_later JOIN(correct_later, KIND)@]
#define @[smallest JOIN(smallest, KIND)@]
#define @[is_smallest JOIN(is_smallest, KIND)@]
#define @[one_by_one JOIN(one_by_one, KIND)@]
#define @[batch JOIN(batch, KIND)@]
#define @[measure JOIN(measure, KIND)@]

@ The text of the kernels comes after the words that differ between |float| and |double|: the whole number of the same
size, how many binary digits of the fraction a number has, and so on. The constants are explained where they are used.

@<The kernels in single precision@>=
#define @[REAL float@]
#define @[WHOLE uint32_t@]
#define @[FRACTION 23@]
#define @[ROUNDER 0x1.8p23f@]
#define @[LN_2_HIGH 0x1.62e4p-1f@]
#define @[LN_2_LOW 0x1.7f7d1cp-20f@]
#define @[POWER_MAX 87.0f@]
@<The functions of a kernel@>@;
#undef @[REAL@]
#undef @[WHOLE@]
#undef FRACTION
#undef ROUNDER
#undef LN_2_HIGH
#undef LN_2_LOW
#undef POWER_MAX

@ In double precision:

@<The kernels in double precision@>=
#define @[REAL double@]
#define @[WHOLE uint64_t@]
#define @[FRACTION 52@]
#define @[ROUNDER 0x1.8p52@]
#define @[LN_2_HIGH 0x1.62e42fefap-1@]
#define @[LN_2_LOW 0x1.cf79abc9e3b39p-40@]
#define @[POWER_MAX 708.0@]
@<The functions of a kernel@>@;
#undef @[REAL@]
#undef @[WHOLE@]
#undef FRACTION
#undef ROUNDER
#undef LN_2_HIGH
#undef LN_2_LOW
#undef POWER_MAX

@ Any machine can run what the compiler makes of plain~\CEE/. It is told to keep vectors of 16~bytes in mind, which every
64-bit processor has.

@<The kernels for \CEE/ alone@>=
#define @[BYTES 16@]
#define @[TILE 4@]
#define @[KIND float_any@]
@<The kernels in single precision@>@;
#undef KIND
#define @[KIND double_any@]
@<The kernels in double precision@>@;
#undef KIND
#undef BYTES
#undef TILE

@ Processors of the x86 family have wider vectors since 2013, and still wider ones since 2017; their makers call these
levels v3 and v4. The compiler is told, for the functions between two lines, that it may use them. At run time the
program asks the processor what it is. So one program runs everywhere, and fast where it can.
@^multiversioning@>

@<The kernels for newer machines@>=
#if defined(__x86_64__) && defined(__GNUC__) && !defined(PORTABLE)
#define KERNELS_FOR_X86
#pragma GCC push_options
#pragma GCC target("arch=x86-64-v3")
#define @[BYTES 32@]
#define @[TILE 4@]
#define @[KIND float_v3@]
@<The kernels in single precision@>@;
#undef KIND
#define @[KIND double_v3@]
@<The kernels in double precision@>@;
#undef KIND
#undef BYTES
#undef TILE
#pragma GCC pop_options
@<The kernels for the widest vectors@>@;
#endif

@ With the widest vectors there are also twice as many registers, so tiles may have more rows.

@<The kernels for the widest vectors@>=
#pragma GCC push_options
#pragma GCC target("arch=x86-64-v4,prefer-vector-width=512")
#define @[BYTES 64@]
#define @[TILE 8@]
#define @[KIND float_v4@]
@<The kernels in single precision@>@;
#undef KIND
#define @[KIND double_v4@]
@<The kernels in double precision@>@;
#undef KIND
#undef BYTES
#undef TILE
#pragma GCC pop_options

@ The function |__builtin_cpu_supports| of the compiler asks the processor.

@<Choosing a kernel@>=
const kernel *kernel_choose(mlp_train_precision precision, bool portable)
{
    const bool is_float = precision == MLP_TRAIN_FLOAT;
#ifdef KERNELS_FOR_X86
    @<Return a kernel for wider vectors, if the processor has them@>@;
#else
    (void)portable;
#endif
    return is_float ? &kernel_float_any : &kernel_double_any;
}

@ The levels are sets of instructions; we ask for those that the compiler takes for granted.

@<Return a kernel for wider vectors, if the processor has them@>=
const bool is_v3 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2");
const bool is_v4 = is_v3 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl")
    && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512cd");
if (!portable && is_v4)
    return is_float ? &kernel_float_v4 : &kernel_double_v4;
if (!portable && is_v3)
    return is_float ? &kernel_float_v3 : &kernel_double_v3;

@ A kernel has these parts, from the bottom to the top.

@<The functions of a kernel@>=
@<The vectors of a kernel@>@;
@<The exponential function of a kernel@>@;
@<A tile of a product@>@;
@<Where the weights are@>@;
@<Examples on their way forward@>@;
@<Deltas on their way back@>@;
@<A batch@>@;
@<One example after the other@>@;
@<The smallest network@>@;
@<The three entries of a kernel@>@;

@ GNU~\CEE/ has a type for a vector of numbers; arithmetic on it is written as on single numbers. The other two attributes
say that an address need not be a multiple of 64 and that the same memory will be seen as single numbers, too.

@<The vectors of a kernel@>=
typedef REAL vector @[__attribute__((vector_size(BYTES), aligned(sizeof(REAL)), may_alias))@];
typedef WHOLE whole @[__attribute__((vector_size(BYTES)))@];

static const WHOLE lanes[16] @[__attribute__((aligned(64)))@] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

@ The one function that needs to be computed for every node is the exponential function in the sigmoid. The one that
comes with \CEE/ is called for one number at a time; ours is plain arithmetic, which the compiler turns into vectors. To
find $e^x$, write $x=k\ln2+r$ with a whole number~$k$ and $\lvert r\rvert\le\tfrac12\ln2$. Then $e^x=2^ke^r$. The
series $1+r+\tfrac12r^2+\cdots$ needs few terms for so small an~$r$, and $2^k$ is only a matter of the exponent of a
binary number.
@^exponential function@>

The sum of a number and $1.5\cdot2^{23}$ (for a |float|) has no room for fractions, so adding |ROUNDER| rounds to
a whole number, whose last binary digits are then those of the sum. The number $\ln2$ is split in two, so that the product of~$k$
and the larger part is exact.

@ Seven terms of the series behind the~1 are right to the last digit of a |float|, thirteen to that of a |double|. The terms
are added in fours that do not wait for one another.

@<The exponential function of a kernel@>=
INLINE REAL four_terms(double c0, double c1, double c2, double c3, REAL r)
{
    return ((REAL)(1 / c0) + (REAL)(1 / c1) * r) + ((REAL)(1 / c2) + (REAL)(1 / c3) * r) * (r * r);
}

INLINE REAL series(REAL r)
{
    const REAL r4 = (r * r) * (r * r), low = four_terms(1, 1, 2, 6, r);
    REAL high = four_terms(24, 120, 720, 5040, r);
    if (sizeof(REAL) == sizeof(double)) {
        const REAL highest = (REAL)(1 / 479001600.0) + (REAL)(1 / 6227020800.0) * r;
        high += (four_terms(40320, 362880, 3628800, 39916800, r) + highest * r4) * r4;
    }
    return low + high * r4;
}

@ Now the two factors can be put together.

@<The exponential function of a kernel@>=
INLINE REAL exponential(REAL x)
{
    x = x < -POWER_MAX ? -POWER_MAX : x;
    x = x > POWER_MAX ? POWER_MAX : x;
    const REAL shifted = x * (REAL)M_LOG2E + ROUNDER, k = shifted - ROUNDER;
    REAL power = series(x - k * LN_2_HIGH - k * LN_2_LOW);
    WHOLE exponent, digits;
    memcpy(&exponent, &shifted, sizeof shifted);
    memcpy(&digits, &power, sizeof power);
    digits += exponent << FRACTION;
    memcpy(&power, &digits, sizeof power);
    return power;
}

@ The sigmoid then needs one division.

@<The exponential function of a kernel@>=
INLINE REAL logistic(REAL z)
{
    return 1 / (1 + exponential(-z));
}

@ Now the heart. All three products of matrices are sums over an index~$k$ of products $a_{rk}w_{kc}$. The function
|tile| computes them for |TILE| rows and two vectors of columns at once. A number $a_{rk}$ is used for all the columns,
and a vector of $w_{kc}$ for all the rows; so there are many more additions and multiplications than visits to memory.
The sums stay in registers until the loop over~$k$ has ended. How far it is from one row to the next and from one~$k$ to the
next is told by steps, which is why one function serves all three products.
@^tile@>@^product of matrices@>

@<A tile of a product@>=
INLINE void tile(const REAL *restrict a, size_t row, size_t step, const REAL *restrict w, size_t w_step,
    REAL *restrict sum, size_t sum_row, size_t terms, bool two)
{
    vector s[TILE][2];
    for (size_t r = 0; r < TILE; r++) {
        s[r][0] = *(const vector *)(sum + r * sum_row);
        s[r][1] = two ? *(const vector *)(sum + r * sum_row + LANES) : s[r][0];
    }
    for (size_t k = 0; k < terms; k++) {
        const vector w0 = *(const vector *)(w + k * w_step);
        const vector w1 = two ? *(const vector *)(w + k * w_step + LANES) : w0;
        for (size_t r = 0; r < TILE; r++) {
            s[r][0] += a[r * row + k * step] * w0;
            if (two)
                s[r][1] += a[r * row + k * step] * w1;
        }
    }
    @<Put the sums of the tile back@>@;
}

@ The last panel of a matrix may have no more than one vector of real columns; |two| tells.

@<Put the sums of the tile back@>=
for (size_t r = 0; r < TILE; r++) {
    *(vector *)(sum + r * sum_row) = s[r][0];
    if (two)
        *(vector *)(sum + r * sum_row + LANES) = s[r][1];
}

@ A compiler makes better loops when a step is known to be~1. In two of the products the numbers $a_{rk}$ of a row lie
side by side, in the third those of a column.

@<A tile of a product@>=
static void along(const REAL *a, size_t row, const REAL *w, size_t w_step, REAL *sum, size_t sum_row, size_t terms,
    bool two)
{
    if (two)
        tile(a, row, 1, w, w_step, sum, sum_row, terms, true);
    else
        tile(a, row, 1, w, w_step, sum, sum_row, terms, false);
}

static void across(const REAL *a, size_t step, const REAL *w, size_t w_step, REAL *sum, size_t sum_row, size_t terms,
    bool two)
{
    if (two)
        tile(a, 1, step, w, w_step, sum, sum_row, terms, true);
    else
        tile(a, 1, step, w, w_step, sum, sum_row, terms, false);
}

@ The product of two rows of numbers is a sum over all places, and a register adds up every |LANES|-th of them. At the end
these partial sums are added in pairs, then pairs of pairs: each time, the lane numbers of the partners differ in one
binary digit.

@<A tile of a product@>=
INLINE REAL dot(const REAL *restrict a, const REAL *restrict b, size_t n)
{
    vector sum[2] = {{0}, {0}};
    size_t i = 0;
    for (; i + PANEL <= n; i += PANEL)
        for (size_t v = 0; v < 2; v++)
            sum[v] += *(const vector *)(a + i + v * LANES) * *(const vector *)(b + i + v * LANES);
    if (i < n)
        sum[0] += *(const vector *)(a + i) * *(const vector *)(b + i);
    vector all = sum[0] + sum[1];
    const whole lane = *(const whole *)lanes;
    for (WHOLE half = LANES / 2; half > 0; half /= 2)
        all += __builtin_shuffle(all, lane ^ half);
    return all[0];
}

@ In panels, the weights that lead from one input to |PANEL| nodes lie side by side, then those from the next input. By rows,
they lie as in the type |mlp|, but with room at the end of each row.

@<Where the weights are@>=
INLINE size_t place(const kernel_layer *layer, size_t node, size_t input)
{
    return layer->by_rows ? node * layer->n + input : (node / PANEL * layer->n + input) * PANEL + node % PANEL;
}

static void load(kernel_work *work, const double *weight)
{
    for (size_t l = 0; l < work->layers; l++) {
        const kernel_layer *const layer = work->layer + l;
        REAL *const w = layer->weight, *const bias = layer->bias;
        for (size_t j = 0; j < layer->outputs; j++)
            for (size_t i = 0; i < layer->inputs; i++)
                w[place(layer, j, i)] = (REAL)*weight++;
        for (size_t j = 0; work->biases && j < layer->outputs; j++)
            bias[j] = (REAL)*weight++;
    }
}

@ Storing is loading backwards.

@<Where the weights are@>=
static void store(const kernel_work *work, double *weight)
{
    for (size_t l = 0; l < work->layers; l++) {
        const kernel_layer *const layer = work->layer + l;
        const REAL *const w = layer->weight, *const bias = layer->bias;
        for (size_t j = 0; j < layer->outputs; j++)
            for (size_t i = 0; i < layer->inputs; i++)
                *weight++ = (double)w[place(layer, j, i)];
        for (size_t j = 0; work->biases && j < layer->outputs; j++)
            *weight++ = (double)bias[j];
    }
}

@*1 Forward and back.
A few examples are taken from the set, in the order that the shuffling has given them.

@<Examples on their way forward@>=
static void gather(const kernel_work *work, const dataset *set, const uint32_t *order, size_t rows)
{
    const size_t inputs = set->inputs, n = work->layer[0].n;
    for (size_t r = 0; r < rows; r++) {
        const double *restrict from = set->x + order[r] * inputs;
        REAL *restrict to = (REAL *)work->x + r * n;
        for (size_t i = 0; i < inputs; i++)
            to[i] = (REAL)from[i];
    }
}

@ The weighted sums of a layer, for all these examples, start from the biases. To stay in the nearest memory, a panel is
used in pieces of |DEPTH| inputs, and each piece for all examples before the next one comes.
@^cache@>

@<Examples on their way forward@>=
enum { JOIN(DEPTH, KIND) = 128 };

static void weighted_sums(const kernel_layer *layer, const REAL *from, size_t rows)
{
    const size_t n = layer->n, m = layer->m;
    REAL *const a = layer->a;
    for (size_t r = 0; r < rows; r++)
        memcpy(a + r * m, layer->bias, m * sizeof(REAL));
    for (size_t first = 0; first < layer->inputs; first += JOIN(DEPTH, KIND)) {
        const size_t rest = layer->inputs - first, terms = rest < JOIN(DEPTH, KIND) ? rest : JOIN(DEPTH, KIND);
        for (size_t panel = 0; panel < m; panel += PANEL)
            for (size_t r = 0; r < rows; r += TILE)
                along(from + r * n + first, n, (const REAL *)layer->weight + panel * n + first * PANEL, PANEL,
                    a + r * m + panel, m, terms, layer->outputs - panel > LANES);
    }
}

@ The sums become activations, and the slopes are kept. The loops run over whole vectors; what is behind the last node
becomes 0 again.

@<Examples on their way forward@>=
static void activate(const kernel_layer *layer, REAL *restrict a, REAL *restrict slope)
{
    const size_t count = (layer->outputs + LANES - 1) / LANES * LANES;
    if (layer->known == KERNEL_SIGMOID) {
        for (size_t i = 0; i < count; i++) {
            const REAL s = logistic(a[i]);
            a[i] = s, slope[i] = s * (1 - s);
        }
    } else if (layer->known == KERNEL_TANH) {
        for (size_t i = 0; i < count; i++) {
            const REAL t = 2 * logistic(2 * a[i]) - 1; /* the hyperbolic tangent, from the sigmoid */
            a[i] = t, slope[i] = 1 - t * t;
        }
    } else {
        @<Activate by one of the other functions@>@;
    }
    for (size_t i = layer->outputs; i < count; i++)
        a[i] = slope[i] = 0;
}

@ A sum that is not a number passes through the rectified linear unit as it is. For all the rest the function of
\cref{ch:mlp} is called, a node at a time.

@<Activate by one of the other functions@>=
for (size_t i = 0; i < count; i++) {
    double steepness = 1;
    if (layer->known == KERNEL_RELU) {
        slope[i] = a[i] > 0 ? 1 : 0;
        a[i] = a[i] <= 0 ? 0 : a[i];
        continue;
    }
    if (layer->known == KERNEL_OTHER)
        a[i] = (REAL)layer->f->unit((double)a[i], &steepness);
    slope[i] = (REAL)steepness;
}

@ At the outputs, the loss and its slopes. The target is the vector that is 1 at the label; a network with a single output
has the label itself, 0 or~1, as its target. The squared error is the mean over the outputs, as in \cref{eq:mse}.

@<Deltas on their way back@>=
static double judge(const kernel_work *work, const REAL *restrict a, const REAL *restrict slope, REAL *restrict delta,
    size_t label)
{
    const size_t outputs = work->layer[work->layers - 1].outputs;
    REAL loss = 0;
    if (work->loss == MLP_TRAIN_CROSS_ENTROPY) {
        @<Let |loss| and |delta| be those of the cross-entropy@>@;
        return (double)loss;
    }
    for (size_t j = 0; j < outputs; j++) {
        const REAL error = a[j] - (REAL)(outputs == 1 ? label : label == j);
        loss += error * error;
        delta[j] = 2 * error * slope[j] / (REAL)outputs;
    }
    return (double)loss / (double)outputs;
}

@ The softmax is shifted by the largest output, as in \cref{ch:descent}, and its slope together with the cross-entropy is
probability minus target.

@<Let |loss| and |delta| be those of the cross-entropy@>=
REAL largest = a[0], total = 0;
for (size_t j = 1; j < outputs; j++)
    largest = a[j] > largest ? a[j] : largest;
for (size_t j = 0; j < outputs; j++)
    total += delta[j] = exponential(a[j] - largest);
for (size_t j = 0; j < outputs; j++)
    delta[j] = (delta[j] / total - (REAL)(label == j)) * slope[j];
loss = (REAL)log((double)total) - (a[label] - largest);

@ To carry deltas back, the matrix is needed by rows where it lies by columns, so it is copied, turned over. The
copy costs as much as one example; a batch has many.

@<Deltas on their way back@>=
static void flip(const kernel_layer *layer)
{
    const REAL *restrict from = layer->weight;
    REAL *restrict to = layer->flipped;
    for (size_t i = 0; i < layer->inputs; i++)
        for (size_t j = 0; j < layer->outputs; j++)
            to[(i / PANEL * layer->outputs + j) * PANEL + i % PANEL] = from[place(layer, j, i)];
}

@ This is \cref{eq:backprop-back} for all examples at once.

@<Deltas on their way back@>=
static void carry_back(const kernel_layer *layer, const kernel_layer *before, size_t rows)
{
    REAL *const delta = before->delta;
    const REAL *const slope = before->slope;
    flip(layer);
    memset(delta, 0, rows * layer->n * sizeof(REAL));
    for (size_t panel = 0; panel < layer->n; panel += PANEL)
        for (size_t r = 0; r < rows; r += TILE)
            along((const REAL *)layer->delta + r * layer->m, layer->m, (const REAL *)layer->flipped + panel * layer->outputs,
                PANEL, delta + r * layer->n + panel, layer->n, layer->outputs, layer->inputs - panel > LANES);
    for (size_t i = 0; i < rows * layer->n; i++)
        delta[i] *= slope[i];
}

@ And this is \cref{eq:backprop-slopes}, with the step of gradient descent in it: |rate| is the learning rate with a minus sign, divided
by the size of the batch. The slopes of the weights are never stored, only added to the weights.

@<Deltas on their way back@>=
static void correct(const kernel_work *work, const kernel_layer *layer, const REAL *from, size_t rows, REAL rate)
{
    const size_t n = layer->n, m = layer->m;
    REAL *restrict delta = layer->delta, *restrict bias = layer->bias;
    for (size_t i = 0; i < rows * m; i++)
        delta[i] *= rate;
    for (size_t i = 0; i < layer->inputs; i += TILE)
        for (size_t panel = 0; panel < m; panel += PANEL)
            across(from + i, n, delta + panel, m, (REAL *)layer->weight + panel * n + i * PANEL, PANEL, rows,
                layer->outputs - panel > LANES);
    for (size_t r = 0; work->biases && r < rows; r++)
        for (size_t j = 0; j < m; j++)
            bias[j] += delta[r * m + j];
}

@ A batch goes forward through all layers, is judged, goes back, and only then are the weights corrected.

@<A batch@>=
static void forward_all(const kernel_work *work, size_t rows)
{
    for (size_t l = 0; l < work->layers; l++) {
        const kernel_layer *const layer = work->layer + l;
        weighted_sums(layer, l == 0 ? work->x : layer[-1].a, rows);
        for (size_t r = 0; r < rows; r++)
            activate(layer, (REAL *)layer->a + r * layer->m, (REAL *)layer->slope + r * layer->m);
    }
}

@ The order on the way back matters: a layer's weights are needed to carry deltas back before they are corrected.

@<A batch@>=
static double batch(kernel_work *work, const dataset *set, const uint32_t *order, size_t count, double eta)
{
    const kernel_layer *const first = work->layer, *const last = first + work->layers - 1;
    const size_t m = last->m;
    double loss = 0;
    gather(work, set, order, count);
    forward_all(work, count);
    for (size_t r = 0; r < count; r++)
        loss += judge(work, (REAL *)last->a + r * m, (REAL *)last->slope + r * m, (REAL *)last->delta + r * m,
            set->label[order[r]]);
    for (const kernel_layer *layer = last; layer > first; layer--)
        carry_back(layer, layer - 1, count);
    for (const kernel_layer *layer = first; layer <= last; layer++)
        correct(work, layer, layer == first ? work->x : layer[-1].a, count, (REAL)(-eta / (double)count));
    return loss;
}

@*1 One by one, and yet together.
When the weights change after every example, it seems that nothing can be computed for several at once: the second
example meets other weights than the first. But the inputs of the second are known, and so is the form of the change.
The first example adds to row~$j$ of the first layer its inputs~$x$ times a number $-\eta\delta_j$. So the weighted sum of
the second, with inputs~$x'$, changes by
\begin{equation}\label{eq:mlp-train-overlap}
  -\eta\,\delta_j\,(x\cdot x'),
\end{equation}
and for that only the product $x\cdot x'$ is needed, which has nothing to do with the weights. The weighted sums of a
whole block of examples are therefore computed with the old weights, in one product of matrices; when an example has its
deltas, the sums of those after it are set right by \cref{eq:mlp-train-overlap}; and all changes of the weights are added
at the end of the block, in another product. This is not an approximation. Up to rounding, the numbers are those of
plain stochastic gradient descent.

The table of all products $x\cdot x'$ in a block is its \emph{Gram matrix}. In it, the bias counts as one more input, which
is always~1.
@^Gram matrix@>

@<One example after the other@>=
static void overlaps(const kernel_work *work, size_t rows)
{
    const size_t n = work->layer[0].n;
    const REAL *const x = work->x;
    REAL *const gram = work->gram;
    for (size_t r = 0; r < rows; r++)
        for (size_t later = r + 1; later < rows; later++)
            gram[r * KERNEL_BLOCK + later] = dot(x + r * n, x + later * n, n) + (work->biases ? 1 : 0);
}

@ The trick does not work for the layers after the first, whose inputs are not known beforehand. They are much smaller, as a
rule, and are computed for each example by itself. Only the first layer has a place for each example of the block; the others use the first place again and again.

@<One example after the other@>=
static void forward_one(const kernel_work *work, size_t r)
{
    const kernel_layer *before = work->layer;
    const REAL *from = (REAL *)before->a + r * before->m;
    activate(before, (REAL *)before->a + r * before->m, (REAL *)before->slope + r * before->m);
    for (size_t l = 1; l < work->layers; l++) {
        const kernel_layer *const layer = work->layer + l;
        const REAL *const w = layer->weight, *const bias = layer->bias;
        REAL *const a = layer->a;
        for (size_t j = 0; j < layer->outputs; j++)
            a[j] = bias[j] + dot(w + j * layer->n, from, layer->n);
        activate(layer, a, layer->slope);
        from = a;
    }
}

@ On the way back each row of weights is visited once: it carries a delta back, and is corrected at once.

@<One example after the other@>=
static void backward_one(const kernel_work *work, size_t r, REAL rate)
{
    for (size_t l = work->layers; l-- > 1;) {
        const kernel_layer *const layer = work->layer + l, *const before = layer - 1;
        const size_t at = l == 1 ? r * before->m : 0, n = layer->n;
        const REAL *restrict from = (REAL *)before->a + at, *restrict slope = (REAL *)before->slope + at;
        const REAL *restrict delta = layer->delta;
        REAL *restrict back = (REAL *)before->delta + at, *restrict bias = layer->bias;
        memset(back, 0, n * sizeof(REAL));
        for (size_t j = 0; j < layer->outputs; j++) {
            const REAL blame = delta[j], change = rate * blame;
            REAL *restrict w = (REAL *)layer->weight + j * n;
            for (size_t i = 0; i < n; i++) {
                back[i] += blame * w[i];
                w[i] += change * from[i];
            }
            bias[j] += work->biases ? change : 0;
        }
        for (size_t i = 0; i < n; i++)
            back[i] *= slope[i];
    }
}

@ Setting the later sums right is \cref{eq:mlp-train-overlap}, for all nodes~$j$ of the first layer and all later examples.

@<One example after the other@>=
static void correct_later(const kernel_work *work, size_t r, size_t rows, REAL rate)
{
    const kernel_layer *const layer = work->layer;
    const size_t m = layer->m;
    const REAL *restrict delta = (REAL *)layer->delta + r * m;
    for (size_t later = r + 1; later < rows; later++) {
        const REAL share = rate * ((REAL *)work->gram)[r * KERNEL_BLOCK + later];
        REAL *restrict sum = (REAL *)layer->a + later * m;
        for (size_t j = 0; j < m; j++)
            sum[j] += share * delta[j];
    }
}

@*1 The smallest network.
In the 2-2-1 network of the lecture there is nothing for wide registers to do, and the loops of the other functions cost
more than the arithmetic in them. So it has a function of its own. Its nine parameters are in local variables, which the
compiler keeps in registers. The network takes \cref{ch:backprop} literally; without biases their rate is~0.

@<The smallest network@>=
static bool is_smallest(const kernel_work *work)
{
    const kernel_layer *const layer = work->layer;
    return work->layers == 2 && layer[0].inputs == 2 && layer[0].outputs == 2 && layer[1].outputs == 1
        && layer[0].known == KERNEL_SIGMOID && layer[1].known == KERNEL_SIGMOID && work->loss == MLP_TRAIN_MSE;
}

static double smallest(kernel_work *work, const dataset *set, const uint32_t *order, size_t count, REAL rate)
{
    REAL w[9];
    double loss = 0;
    @<Take the nine parameters into |w|@>@;
    for (size_t s = 0; s < count; s++) {
        const double *const x = set->x + (size_t)2 * order[s];
        const REAL x1 = (REAL)x[0], x2 = (REAL)x[1], target = (REAL)set->label[order[s]];
        @<Learn from one example with the nine parameters@>@;
    }
    @<Put the nine parameters back@>@;
    return loss;
}

@ The step of the lecture, with every intermediate number of \cref{ch:backprop} in its place.

@<Learn from one example with the nine parameters@>=
const REAL h1 = logistic(w[4] + w[0] * x1 + w[1] * x2), h2 = logistic(w[5] + w[2] * x1 + w[3] * x2);
const REAL o = logistic(w[8] + w[6] * h1 + w[7] * h2), error = o - target;
const REAL delta = 2 * error * (o * (1 - o)) * rate;
const REAL delta1 = delta * (w[6] * (h1 * (1 - h1))), delta2 = delta * (w[7] * (h2 * (1 - h2)));
loss += (double)(error * error);
w[0] += delta1 * x1, w[1] += delta1 * x2, w[4] += delta1 * biases;
w[2] += delta2 * x1, w[3] += delta2 * x2, w[5] += delta2 * biases;
w[6] += delta * h1, w[7] += delta * h2, w[8] += delta * biases;

@ Taking the parameters out and putting them back are twins again.

@<Take the nine parameters into |w|@>=
const kernel_layer *const first = work->layer, *const second = first + 1;
REAL *const w1 = first->weight, *const b1 = first->bias, *const w2 = second->weight, *const b2 = second->bias;
const REAL biases = work->biases ? 1 : 0;
for (size_t j = 0; j < 2; j++) {
    w[2 * j] = w1[place(first, j, 0)], w[2 * j + 1] = w1[place(first, j, 1)];
    w[4 + j] = b1[j], w[6 + j] = w2[place(second, 0, j)];
}
w[8] = b2[0];

@ And back.

@<Put the nine parameters back@>=
for (size_t j = 0; j < 2; j++) {
    w1[place(first, j, 0)] = w[2 * j], w1[place(first, j, 1)] = w[2 * j + 1];
    b1[j] = w[4 + j], w2[place(second, 0, j)] = w[6 + j];
}
b2[0] = w[8];

@*1 What a kernel offers.
The entry for training one by one chooses between the two ways.

@<The three entries of a kernel@>=
static double one_by_one(kernel_work *work, const dataset *set, const uint32_t *order, size_t count, double eta)
{
    const kernel_layer *const first = work->layer, *const last = first + work->layers - 1;
    const REAL rate = (REAL)-eta;
    double loss = 0;
    if (is_smallest(work))
        return smallest(work, set, order, count, rate);
    for (size_t done = 0; done < count; done += KERNEL_BLOCK) {
        const size_t rows = count - done < KERNEL_BLOCK ? count - done : KERNEL_BLOCK;
        gather(work, set, order + done, rows);
        weighted_sums(first, work->x, rows);
        overlaps(work, rows);
        for (size_t r = 0; r < rows; r++) {
            const size_t at = last == first ? r * first->m : 0;
            forward_one(work, r);
            loss += judge(work, (REAL *)last->a + at, (REAL *)last->slope + at, (REAL *)last->delta + at,
                set->label[order[done + r]]);
            backward_one(work, r, rate);
            correct_later(work, r, rows, rate);
        }
        correct(work, first, work->x, rows, rate);
    }
    return loss;
}

@ To measure a loss is to go forward only. The deltas that |judge| leaves behind are not used.

@<The three entries of a kernel@>=
static double measure(kernel_work *work, const dataset *set, const uint32_t *order, size_t count)
{
    const kernel_layer *const first = work->layer, *const last = first + work->layers - 1;
    double loss = 0;
    for (size_t done = 0; done < count; done += work->rows) {
        const size_t rows = count - done < work->rows ? count - done : work->rows;
        gather(work, set, order + done, rows);
        if (work->gram == NULL)
            forward_all(work, rows);
        else
            weighted_sums(first, work->x, rows);
        for (size_t r = 0; r < rows; r++) {
            const size_t at = last == first || work->gram == NULL ? r * last->m : 0;
            if (work->gram != NULL)
                forward_one(work, r);
            loss += judge(work, (REAL *)last->a + at, (REAL *)last->slope + at, (REAL *)last->delta + at,
                set->label[order[done + r]]);
        }
    }
    return loss;
}

@ And this is the kernel, in the order in which |kernel| lists its parts.

@<The three entries of a kernel@>=
static const kernel JOIN(kernel, KIND) =
    {TEXT(KIND), sizeof(REAL), PANEL, TILE, load, store, one_by_one, batch, measure};

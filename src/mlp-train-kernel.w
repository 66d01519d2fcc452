@*1 A batch is a product of matrices.
Where does the time of a training go? Take a layer of \val{mlp-train-product-nodes} nodes with \val{mlp-train-product-inputs} inputs,
as for small pictures of handwritten digits. Its \val{mlp-train-product-weights} weights have to be brought from memory to
where a processor can multiply, and for a single example each of them is used there once. Today a processor multiplies
much faster than memory delivers. So most of the time it waits.

With a batch of \val{mlp-train-product-rows} examples, a weight that has arrived can be used \val{mlp-train-product-rows} times. Write
the examples as the rows of a matrix~$X$. The weights of a node are a row of the table~$W$, or a column of $W$ turned
over, $W^{\mathsf T}$. The weighted sum of each example at each node is a row times a column, and all of them together
are the \emph{product of two matrices},
\begin{equation}\label{eq:mlp-train-forward}
  Z=XW^{\mathsf T},\qquad Z_{rj}=\sum_iX_{ri}W_{ji}.
\end{equation}
@^product of matrices@>

\figureinput{mlp-train-product}

@ The way back consists of products, too. If the deltas of all examples are the rows of a matrix~$D$, then
\cref{eq:backprop-back} says that $DW$ is what reaches the layer before, and \cref{eq:backprop-slopes} that the
slopes of all weights, added over the batch, are $D^{\mathsf T}X$. Three products make a training.

How a product of matrices is computed fast is well known \citep{goto2008}, and \cref{fig:mlp-train-product} shows the idea.
The result is divided into small \emph{tiles}. The sums of one tile, a few rows by a few columns, are kept inside the
processor. At each step some numbers of~$X$ and some of~$W$ come in, and \emph{each} of the one kind is multiplied by
\emph{each} of the other. A tile of $8\times32$ sums takes in 40 numbers and does 256 multiplications with them.
@^tile@>

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
} mlp_kernel;

enum { KERNEL_BLOCK = 16 }; /* examples that are prepared together when they are taken one by one */

/* The best kernel for this machine, or the one that every machine can run. */
const mlp_kernel *kernel_choose(mlp_train_precision precision, bool portable);

@ Every function of a kernel exists six times: for two precisions and three kinds of machine. Nobody wants to write or
read that. The text stands here once, in terms of the word |REAL| and a few others, and is compiled six times. The
words before the text say what they mean, and a name such as |tile| is short for one that ends in the kind.
@^preprocessor@>

@(mlp_train_kernel.c@>=
#include "mlp_train_kernel.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#define @[JOIN_NAMES(name, kind) @,@,@,name##_##kind@]
#define @[JOIN(name, kind) @,@,@,JOIN_NAMES(name, kind)@]
#define @[TEXT_OF(kind) @,@,@,#kind@]
#define @[TEXT(kind) @,@,@,TEXT_OF(kind)@]
@<Short names@>@;
@<The kernels for \CEE/ alone@>@;
@<The kernels for newer machines@>@;
@<Choosing a kernel@>@;

@ A machine adds and multiplies several numbers at once, in registers of 16, 32 or 64 bytes. What one of
them holds is called a \emph{pack} here. A \emph{panel} is a piece of a matrix as wide as two packs.
@^pack@>@^register@>@^panel@>

@<Short names@>=
#define @[LANES @,@,@,((size_t)BYTES / sizeof(REAL))@] /* numbers in a register */
#define @[PANEL @,@,@,(2 * LANES)@]
#define @[INLINE @,@,@,static inline __attribute__((always_inline))@]

#define @[pack @,@,@,JOIN(pack, KIND)@]
#define @[pack_index @,@,@,JOIN(pack_index, KIND)@]
#define @[lanes @,@,@,JOIN(lanes, KIND)@]
#define @[four_terms @,@,@,JOIN(four_terms, KIND)@]
#define @[series @,@,@,JOIN(series, KIND)@]
#define @[exponential @,@,@,JOIN(exponential, KIND)@]
#define @[logistic @,@,@,JOIN(logistic, KIND)@]
#define @[tile @,@,@,JOIN(tile, KIND)@]
#define @[along @,@,@,JOIN(along, KIND)@]
#define @[across @,@,@,JOIN(across, KIND)@]
#define @[dot @,@,@,JOIN(dot, KIND)@]
#define @[place @,@,@,JOIN(place, KIND)@]
#define @[load @,@,@,JOIN(load, KIND)@]
#define @[store @,@,@,JOIN(store, KIND)@]
#define @[gather @,@,@,JOIN(gather, KIND)@]
#define @[activate @,@,@,JOIN(activate, KIND)@]

@ The list goes on with the functions that these serve.

@<Short names@>=
#define @[weighted_sums @,@,@,JOIN(weighted_sums, KIND)@]
#define @[forward_all @,@,@,JOIN(forward_all, KIND)@]
#define @[judge @,@,@,JOIN(judge, KIND)@]
#define @[flip @,@,@,JOIN(flip, KIND)@]
#define @[carry_back @,@,@,JOIN(carry_back, KIND)@]
#define @[correct @,@,@,JOIN(correct, KIND)@]
#define @[forward_one @,@,@,JOIN(forward_one, KIND)@]
#define @[backward_one @,@,@,JOIN(backward_one, KIND)@]
#define @[overlaps @,@,@,JOIN(overlaps, KIND)@]
#define @[correct_later @,@,@,JOIN(correct_later, KIND)@]
#define @[smallest @,@,@,JOIN(smallest, KIND)@]
#define @[smallest_batch @,@,@,JOIN(smallest_batch, KIND)@]
#define @[is_smallest @,@,@,JOIN(is_smallest, KIND)@]
#define @[one_by_one @,@,@,JOIN(one_by_one, KIND)@]
#define @[batch @,@,@,JOIN(batch, KIND)@]
#define @[measure @,@,@,JOIN(measure, KIND)@]

@ The text of the kernels comes after the words that differ between |float| and |double|: the whole number of the same
size, how many binary digits of the fraction a number has, and so on. The constants are explained where they are used.

@<The kernels in single precision@>=
#define @[REAL @,@,@,float@]
#define @[WHOLE @,@,@,uint32_t@]
#define @[FRACTION @,@,@,23@]
#define @[ROUNDER @,@,@,0x1.8p23@]
#define @[LN_2_HIGH @,@,@,0x1.62e4p-1@]
#define @[LN_2_LOW @,@,@,0x1.7f7d1cp-20@]
#define @[POWER_MAX @,@,@,87@]
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
#define @[REAL @,@,@,double@]
#define @[WHOLE @,@,@,uint64_t@]
#define @[FRACTION @,@,@,52@]
#define @[ROUNDER @,@,@,0x1.8p52@]
#define @[LN_2_HIGH @,@,@,0x1.62e42fefap-1@]
#define @[LN_2_LOW @,@,@,0x1.cf79abc9e3b39p-40@]
#define @[POWER_MAX @,@,@,708@]
@<The functions of a kernel@>@;
#undef @[REAL@]
#undef @[WHOLE@]
#undef FRACTION
#undef ROUNDER
#undef LN_2_HIGH
#undef LN_2_LOW
#undef POWER_MAX

@ Any machine can run what the compiler makes of plain~\CEE/. It is told to use packs of 16~bytes, which every
64-bit processor has.

@<The kernels for \CEE/ alone@>=
#define @[BYTES @,@,@,16@]
#define @[TILE @,@,@,4@]
#define @[KIND @,@,@,float_any@]
@<The kernels in single precision@>@;
#undef KIND
#define @[KIND @,@,@,double_any@]
@<The kernels in double precision@>@;
#undef KIND
#undef BYTES
#undef TILE

@ Processors of the x86 family have wider registers since 2013, and still wider ones since 2017; their makers call these
levels v3 and v4. The compiler is told, for the functions between two lines, that it may use them. At run time the
program asks the processor what it is. So one program runs everywhere, and fast where it can.
@^multiversioning@>

@<The kernels for newer machines@>=
#if defined(__x86_64__) && defined(__GNUC__) && !defined(PORTABLE)
#define KERNELS_FOR_X86
#pragma GCC @,@,push_options
#pragma GCC @,@,target("arch=x86-64-v3")
#define @[BYTES @,@,@,32@]
#define @[TILE @,@,@,4@]
#define @[KIND @,@,@,float_v3@]
@<The kernels in single precision@>@;
#undef KIND
#define @[KIND @,@,@,double_v3@]
@<The kernels in double precision@>@;
#undef KIND
#undef BYTES
#undef TILE
#pragma GCC @,@,pop_options
@<The kernels for the widest packs@>@;
#endif

@ With the widest packs there are also twice as many registers, so tiles may have more rows.

@<The kernels for the widest packs@>=
#pragma GCC @,@,push_options
#pragma GCC @,@,target("arch=x86-64-v4,prefer-vector-width=512")
#define @[BYTES @,@,@,64@]
#define @[TILE @,@,@,8@]
#define @[KIND @,@,@,float_v4@]
@<The kernels in single precision@>@;
#undef KIND
#define @[KIND @,@,@,double_v4@]
@<The kernels in double precision@>@;
#undef KIND
#undef BYTES
#undef TILE
#pragma GCC @,@,pop_options

@ The function |__builtin_cpu_supports| of the compiler asks the processor.

@<Choosing a kernel@>=
const mlp_kernel *kernel_choose(mlp_train_precision precision, bool portable)
{
    const bool is_float = precision == MLP_TRAIN_FLOAT;
#ifdef KERNELS_FOR_X86
    @<Return a kernel for wider packs, if the processor has them@>@;
#else
    (void)portable;
#endif
    return is_float ? &kernel_float_any : &kernel_double_any;
}

@ The levels are sets of instructions; we ask for those that the compiler takes for granted.

@<Return a kernel for wider packs, if the processor has them@>=
const bool is_v3 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2");
const bool is_v4 = is_v3 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl")
    && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512cd");
if (!portable && is_v4)
    return is_float ? &kernel_float_v4 : &kernel_double_v4;
if (!portable && is_v3)
    return is_float ? &kernel_float_v3 : &kernel_double_v3;

@ A kernel has these parts, from the bottom to the top.

@<The functions of a kernel@>=
@<The packs of a kernel@>@;
@<The exponential function of a kernel@>@;
@<A tile of a product@>@;
@<Where the weights are@>@;
@<Examples on their way forward@>@;
@<Deltas on their way back@>@;
@<The smallest network@>@;
@<A batch@>@;
@<One example after the other@>@;
@<The three entries of a kernel@>@;

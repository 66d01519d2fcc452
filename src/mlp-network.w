@*1 A layer, and a network.
All nodes of a layer see the same inputs, and each looks at them with weights of its own. The weights of a layer are
therefore a table, with a row for each node that they lead \emph{to}; a row is the weight vector of that node. If the
table is called~$W$, the weight $W_{ji}$ leads to node~$j$ from input~$i$, and the layer computes
\begin{equation}\label{eq:layer}
  a_j=\sigma\Bigl(b_j+\sum_i W_{ji}x_i\Bigr)\qquad\text{for every node } j.
\end{equation}
In memory the rows lie one behind the other, as the examples did in \cref{ch:perceptron}: row~|j| starts at the
address |w+j*n|, when there are |n| inputs.
@^row by row@>@^forward pass@>

@<Declarations of the mlp module@>=

/* Stores in |a[m]| the outputs of a layer of |m| sigmoid nodes for the inputs |x[n]|. Row |j| of |w[m*n]| leads to node
   |j|, whose bias is |bias[j]|. The arrays must not overlap. */
void layer_forward(const double *x, size_t n, const double *w, const double *bias, size_t m, double *a);

@ \begin{exercise}{lab4-mlp/layer_forward}
Compute \cref{eq:layer} for all |m| nodes. The hidden layer of the worked example in \cref{ch:backprop} is such a layer,
with biases of~0: its rows are $(\ledger{w1},\ledger{w3})$ and $(\ledger{w2},\ledger{w4})$, and for the inputs
$(\ledger{x1},\ledger{x2})$ it gives \ledger{h1} and~\ledger{h2}.
\end{exercise}
\begin{discussion}
The weighted sum was written in \cref{ch:perceptron}, once and for all; here it gets the address of a row. Students who
write two nested loops instead have to add the bias once a node, not once an input, and to start the sum anew for each
node.
\end{discussion}

@<Going forward through sigmoid nodes@>=
@i lab4-mlp/layer_forward.c

@ \begin{slip}{Rows and columns}
Weight |i| of node~|j| is |w[j*n+i]|: |j| whole rows of |n|, and then |i| further. Written |w[i*m+j]| the
table is read column by column, as if it had been turned over at its diagonal. With as many inputs as nodes no error
message will ever tell; only the numbers are wrong.
\end{slip}

@ A whole network is described by the sizes of its layers. If they are $2,2,1$, there are two inputs, two hidden nodes
and one output, and two layers of weights: a table of $2\times2$ into the hidden layer, and one of $1\times2$ into the
output. All numbers that can be learned, the \emph{parameters}, stand in one long array: the table of the first layer,
then its biases, then the table of the second layer, and so on. A layer of $m$ nodes with $n$ inputs has $mn+m$ of
them. The outputs of all nodes, too, stand in one array, with the inputs in front. So what goes into a layer lies
just before what comes out of it (\cref{fig:flat}).
@^parameter@>@^flat array@>

The numbers grow fast. A network that takes in a word vector of \val{mlp-tagger-inputs} numbers, has
\val{mlp-tagger-hidden} hidden nodes and tells \val{mlp-tagger-outputs} parts of speech apart, one output for each, has
\val{mlp-tagger-parameters} parameters. Can you tell, before you read on, how many of them belong to the first layer?
They are \val{mlp-tagger-first}. Language models have billions, and they are counted in the same way.

\figureinput{flat}

@<Declarations of the mlp module@>=

/* Stores in |a| the outputs of all nodes of a network of sigmoid nodes, layer by layer, the |size[0]| inputs |x| first.
   There are |layers| layers of weights, at least one, and |size[layers+1]| lists the nodes of each layer. |w| holds for
   each layer its weights, row by row, and then its biases. The arrays must not overlap. */
void mlp_forward(const double *x, const double *w, const size_t *size, size_t layers, double *a);

@ \begin{exercise}{lab4-mlp/mlp_forward}
Go forward through the whole network, one layer after the other. Each call of |layer_forward| needs four addresses:
where its inputs are, where its weights and its biases are, and where its outputs shall go. Find out how far each of
them moves from one layer to the next.
\end{exercise}
\begin{discussion}
Two addresses do: |a| is moved on by the |n| inputs of the layer, so that it points to what will be the next one's
inputs, and |w| by the $mn+m$ parameters. To change a parameter of a function is allowed, because the function has a
copy of the address; the caller's own is not moved. Students who prefer indices keep two counters and write |w + first|
and |a + node|.
\end{discussion}

@<Going forward through sigmoid nodes@>=

@i lab4-mlp/mlp_forward.c

@ \begin{slip}{The inputs again}
The second layer does not see the inputs of the network; it sees the \emph{outputs of the first}. A program that hands
|x| to every layer computes many shallow networks instead of one deep one. It is hard to notice, as all its answers lie
between 0 and~1 like right ones.
\end{slip}

@ Nothing in a layer says which of its nodes is the first. Exchange two hidden nodes, their rows, their biases and the
weights by which they are heard in the next layer, and the network answers as before. The \val{mlp-tagger-hidden} hidden
nodes of the network above can be ordered in about \val{mlp-tagger-twins} ways, and so there are as many sets of weights
that do exactly the same. When two trainings of one network end with different weights, this is one reason; it does not
mean that they have learned different things.
@^symmetry of hidden nodes@>

@*1 Networks to keep and to train.
The function |mlp_forward| does what has to be done, and for a library it has three shortcomings. Its nodes are
sigmoids and nothing else. Whoever calls it must count nodes and parameters, and find the memory for them. And it keeps
nothing that learning will need. The type |mlp| mends this; apart from that it is the same network in the same order.

The array |gradient| is the twin of |weight|, and \cref{ch:backprop} will fill it: the derivative for each
parameter stands at the same place as the parameter. Beside the output of every node, its sum and the slope of its
activation are written down.
@^flat array@>

@<Types of the mlp module@>=
typedef struct mlp {
    size_t layers; /* of weights; |layers+1| layers of nodes */
    const size_t *size; /* |size[0]| inputs, \dots, |size[layers]| outputs */
    bool biases; /* whether the nodes have any */
    const activation *hidden, *output;
    size_t parameters; /* weights and biases together */
    size_t nodes; /* in all layers, the inputs included */
    double *weight, *gradient; /* |parameters| each */
    double *z, *a, *slope, *delta; /* |nodes| each: sums, outputs, slopes at the sums, derivatives of the loss */
} mlp;

@ A network is made and ended by two functions, so that nobody has to know how its memory is laid out.

@<Declarations of the mlp module@>=

/* Makes a network with |size[0]| inputs, |size[layers]| outputs and all weights 0. The caller ends it with
   |mlp_destroy|. |WOVEN_BAD_ARGUMENT| when |layers| or a size is 0, |WOVEN_TOO_LARGE|, |WOVEN_NO_MEMORY|. */
woven_status mlp_create(mlp **net, const size_t *size, size_t layers, const activation *hidden,
    const activation *output, bool biases);
void mlp_destroy(mlp *net); /* a null pointer is fine */

@ First we count. Every sum and product is checked, because the sizes may come from a file that somebody else has
written.

@<The network of any depth@>=
static woven_status count_nodes(const size_t *size, size_t layers, bool biases, size_t *parameters, size_t *nodes)
{
    if (layers == 0 || size[0] == 0)
        return WOVEN_BAD_ARGUMENT;
    *parameters = 0;
    *nodes = size[0];
    for (size_t layer = 1; layer <= layers; layer++) {
        size_t inputs = size[layer - 1], weights;
        if (size[layer] == 0)
            return WOVEN_BAD_ARGUMENT;
        if (!size_sum(inputs, biases ? 1 : 0, &inputs) || !size_product(inputs, size[layer], &weights)
            || !size_sum(*parameters, weights, parameters) || !size_sum(*nodes, size[layer], nodes))
            return WOVEN_TOO_LARGE;
    }
    return WOVEN_OK;
}

@ Everything lives in one block of memory: the description, then all the numbers, then the sizes. One request can fail
only once, and one release cannot forget anything. The numbers are |2*parameters+4*nodes| of type |double|.

@<The network of any depth@>=
static woven_status block_bytes(size_t parameters, size_t nodes, size_t layers, size_t *bytes)
{
    size_t numbers, more, sizes;
    if (!size_product(parameters, 2, &numbers) || !size_product(nodes, 4, &more)
        || !size_sum(numbers, more, &numbers) || !size_product(numbers, sizeof(double), &numbers)
        || !size_sum(layers, 1, &sizes) || !size_product(sizes, sizeof(size_t), &sizes)
        || !size_sum(numbers, sizes, bytes) || !size_sum(*bytes, sizeof(mlp), bytes))
        return WOVEN_TOO_LARGE;
    return WOVEN_OK;
}

@ The function |calloc| hands out memory filled with zeros, or the null pointer when there is none.

@<The network of any depth@>=
woven_status mlp_create(mlp **net, const size_t *size, size_t layers, const activation *hidden,
    const activation *output, bool biases)
{
    size_t parameters, nodes, bytes;
    woven_status status = count_nodes(size, layers, biases, &parameters, &nodes);
    if (status == WOVEN_OK)
        status = block_bytes(parameters, nodes, layers, &bytes);
    if (status != WOVEN_OK)
        return status;
    mlp *const made = calloc(1, bytes);
    if (made == NULL)
        return WOVEN_NO_MEMORY;
    @<Lay out the block |made|@>@;
    *net = made;
    return WOVEN_OK;
}

@ The expression |made+1| is the address just behind the description; there the numbers begin.

@<Lay out the block |made|@>=
double *const numbers = (double *)(made + 1);
size_t *const sizes = (size_t *)(numbers + 2 * parameters + 4 * nodes);
memcpy(sizes, size, (layers + 1) * sizeof *sizes);
made->layers = layers, made->size = sizes, made->biases = biases;
made->hidden = hidden, made->output = output;
made->parameters = parameters, made->nodes = nodes;
made->weight = numbers;
made->gradient = made->weight + parameters;
made->z = made->gradient + parameters;
made->a = made->z + nodes;
made->slope = made->a + nodes;
made->delta = made->slope + nodes;

@ What was asked for with |calloc| is given back with |free|, in one piece.

@<The network of any depth@>=
void mlp_destroy(mlp *net)
{
    free(net);
}

@ Weights that are all zero never learn to differ: every hidden node would compute the same, and be corrected in the
same way, for ever. So training starts from small random numbers. Ours come from a generator of our own,
\emph{splitmix} \citep{steele2014}, which makes the same numbers on every computer when it starts from the same
\emph{seed}. Later chapters will need random numbers, too, so it becomes a module of its own.
@^random numbers@>@^seed@>@^splitmix@>

@(splitmix.h@>=
#ifndef SPLITMIX_H
#define SPLITMIX_H

#include <stdint.h>

/* Each function makes the next random number from |*state| and changes it. The first state is the seed. The 64 binary
   digits of |splitmix_bits| are independent coins; |splitmix_uniform| is at least 0 and less than 1;
   |splitmix_below| is one of the whole numbers 0 to $n-1$, all equally likely, for |n| from 1 to $2^{32}$. */
uint64_t splitmix_bits(uint64_t *state);
double splitmix_uniform(uint64_t *state);
uint64_t splitmix_below(uint64_t *state, uint64_t n);

#endif

@ The state only counts, in steps of a large odd number. What makes its values look random are two multiplications,
each after the number has been mixed with a shifted copy of itself.

@(splitmix.c@>=
#include "splitmix.h"

uint64_t splitmix_bits(uint64_t *state)
{
    uint64_t bits = *state += 0x9E3779B97F4A7C15u;
    bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9u;
    bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBu;
    return bits ^ (bits >> 31);
}

double splitmix_uniform(uint64_t *state)
{
    return (double)(splitmix_bits(state) >> 11) * 0x1p-53; /* the upper 53 digits as a fraction */
}

@ One of $n$ numbers is found by a multiplication, too: 32 random digits, read as a fraction, are that share of the way
to~|n|. The upper half of the product is the answer. Among $2^{32}$ fractions some answers must come up once more often
than others. Those fractions are thrown away, which happens hardly ever when |n| is small \citep{lemire2019}.

@(splitmix.c@>=

uint64_t splitmix_below(uint64_t *state, uint64_t n)
{
    const uint64_t surplus = (UINT64_C(1) << 32) % n; /* so many fractions are too many */
    uint64_t product;
    do
        product = (splitmix_bits(state) >> 32) * n;
    while ((product & UINT32_MAX) < surplus);
    return product >> 32;
}

@ How small is small? A node with $n$ inputs adds $n$ products, and random products grow like $\sqrt n$ when they are
added. Dividing by $\sqrt n$ keeps the sums of all nodes in the region where the sigmoid has a slope. Biases start at
zero.

@<Declarations of the mlp module@>=

/* Gives every weight a random value between $-1/\sqrt n$ and $1/\sqrt n$, where $n$ is the number of inputs of its node,
   and every bias 0. The same seed gives the same weights on every computer. */
void mlp_randomise(mlp *net, uint64_t seed);

@ The order of the numbers is that of the layout: for each layer its weights, then its biases.

@<The network of any depth@>=
void mlp_randomise(mlp *net, uint64_t seed)
{
    double *w = net->weight;
    for (size_t layer = 1; layer <= net->layers; layer++) {
        const size_t inputs = net->size[layer - 1], outputs = net->size[layer];
        const double scale = 1 / sqrt((double)inputs);
        for (size_t i = 0; i < inputs * outputs; i++)
            *w++ = scale * (2 * splitmix_uniform(&seed) - 1);
        for (size_t j = 0; net->biases && j < outputs; j++)
            *w++ = 0;
    }
}

@ Going forward is what it was, with a choice of activations, with or without biases, and with all that is computed
on the way kept for the way back.
@^forward pass@>

@<Declarations of the mlp module@>=

/* Computes the network's answer to the inputs |x[size[0]]|. Returns the |size[layers]| outputs, which stay valid until
   the next call; the sums, outputs and slopes of all nodes are in |z|, |a| and |slope|, layer by layer. */
const double *mlp_feedforward(mlp *net, const double *x);

@ Two addresses wander through the network: |row| to the weights of the layer, |from| to the outputs of the layer
before.

@<The network of any depth@>=
const double *mlp_feedforward(mlp *net, const double *x)
{
    const double *row = net->weight;
    double *from = net->a;
    size_t first = net->size[0]; /* number of the first node of the layer */
    memcpy(from, x, net->size[0] * sizeof *x);
    for (size_t layer = 1; layer <= net->layers; layer++) {
        const size_t inputs = net->size[layer - 1], outputs = net->size[layer];
        const activation *const f = layer < net->layers ? net->hidden : net->output;
        const double *const bias = net->biases ? row + inputs * outputs : NULL;
        @<Compute the |outputs| nodes of one layer@>@;
        row += net->biases ? outputs : 0;
        from = net->a + first;
        first += outputs;
    }
    return from;
}

@ Each node takes a row and leaves |row| at the beginning of the next one; after the last node it stands at the biases.

@<Compute the |outputs| nodes of one layer@>=
for (size_t j = 0; j < outputs; j++) {
    double z = bias != NULL ? bias[j] : 0;
    for (size_t i = 0; i < inputs; i++)
        z += *row++ * from[i];
    net->z[first + j] = z;
    net->a[first + j] = f->unit(z, net->slope + first + j);
}

@*1 Why deep.
Now that networks of any depth are at hand, let us see what depth is good for. Take the ReLU, one input~$x$ between 0
and~1, and the layer of two nodes
\[
  h_1=\mathrm{relu}(x),\qquad h_2=\mathrm{relu}\bigl(x-\tfrac12\bigr),
\]
and combine them as $2h_1-4h_2$. This rises from 0 to~1, turns at $x=\tfrac12$, and falls back to~0: the interval is
\emph{folded} like a sheet of paper, so that both its ends come to lie on~0. Fold the result once more by a layer of the
same form, and once more. \Cref{fig:fold} shows the result of one, two and three layers; \val{mlp-fold-nodes} hidden
nodes make \val{mlp-fold-pieces} straight pieces.
@^folding@>@^depth of a network@>

\begin{figure}[t]
  \centering
  \plotinput{fold}
  \caption{A network of ReLU nodes folds the interval from 0 to 1: the output with one, two and three hidden layers of
    two nodes each.}
  \label{fig:fold}
\end{figure}

@ Depth multiplies where width only adds \citep{telgarsky2016}.

\begin{theorem}[Depth and width]\label{thm:depth}
A network with one input, one linear output and a single hidden layer of $n$~ReLU nodes is made of at most $n+1$
straight pieces. With $k$ hidden layers of two ReLU nodes each, $2^k$ pieces are possible.
\end{theorem}
\begin{proof}
A ReLU node of the single layer computes $\mathrm{relu}(wx+b)$, which has one corner at most. The output adds such
functions, and a sum of straight pieces is straight; so it can have a corner only where one of the $n$ nodes has its
own. At most $n$ corners separate at most $n+1$ pieces.

For the second claim, let $t$ be one fold. While $x$ runs from 0 to~$\tfrac12$, $t(x)$ runs through the whole
interval from 0 to~1, and while $x$ goes on to~1, it runs through all of it once more, backwards. If some function has
$p$ pieces between 0 and~1, the function that folds first and applies it then has these $p$ pieces twice. Starting
from the 2 pieces of~$t$ itself, $k$ layers make $2^k$.
\end{proof}

So ten layers of two nodes do what a single layer could do only with more than a thousand nodes. Nothing guarantees
that the functions we need are of this kind. But where structures are made of smaller ones of the same kind, as clauses
are that hold further clauses, it is at least plausible, and so far experience agrees.

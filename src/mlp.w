@* Multi-layer perceptrons.
A perceptron draws one line. If the data ask for more than one line, use more than one perceptron: that is the whole
idea of this chapter, and \cref{fig:multilayer} has it in one picture. Four lines fence in a region; each of them is the
work of one perceptron; and a fifth perceptron, which takes the four outputs as its inputs, fires when all four do.
@^multi-layer perceptron@>

\figureinput{multilayer}

Even two lines undo the difficulty of the last chapter. One perceptron computes \textsc{or}, a second one \textsc{and},
and exclusive or is true when the first fires and the second does not. A third perceptron can say so, with the weights
\val{mlp-xor-v1} and \val{mlp-xor-v2}. For the inputs $(0,0)$, $(0,1)$, $(1,0)$ and $(1,1)$ the three together give
\val{mlp-xor-00}, \val{mlp-xor-01}, \val{mlp-xor-10} and~\val{mlp-xor-11}: the exclusive or that no line can draw.
@^exclusive or@>

@ The perceptrons form \emph{layers}. The \emph{input layer} is just the numbers that come in. The nodes of the
\emph{output layer} give the answer. Between them are one or more \emph{hidden layers}, hidden because neither their
inputs nor their outputs are seen from outside. Every node of a layer is connected with every node of the layer before,
and each connection has a weight. A network with many layers is called \emph{deep}, and that is where the words
\emph{deep learning} come from.
@^layer@>@^hidden layer@>@^deep learning@>

With enough hidden nodes one hidden layer can follow any continuous function as closely as one likes
\citep{cybenko1989,hornik1989}. The theorem promises that weights exist; it does not say how to find them. More layers
often need fewer nodes, because later layers can build on what earlier ones have found out.

@(mlp.h@>=
#ifndef MLP_H
#define MLP_H

#include "status.h"

#include <stdint.h>

@<Declarations of the activation functions@>@;
@<Types of the mlp module@>@;
@<Declarations of the mlp module@>@;
#endif

@ The file |"mlp.c"| is the sum of the parts that follow.

@(mlp.c@>=
#include "mlp.h"

#include "perceptron.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

@<The sigmoid@>@;
@<The activation functions@>@;
@<The table of activation functions@>@;
@<The network of any depth@>@;
@<Saving and loading a network@>@;

@*1 From the step to the sigmoid.
The step has served us well, but it has a fault that makes it useless for what is to come. Learning in a network means
asking, of every weight, whether a little more or a little less of it would improve the output. A step answers almost
always: no difference at all. It is flat wherever you stand, except for one cliff. What we need is a curve that climbs
smoothly from 0 to 1, the \emph{sigmoid} or \emph{logistic function}
\begin{equation}\label{eq:sigmoid}
  \sigma(z)=\frac{1}{1+e^{-z}} .
\end{equation}
It is \val{mlp-sigmoid-0} at $z=0$, close to 1 for large sums and close to 0 for very negative ones, and \cref{fig:sigmoid}
shows it together with its slope.
@^sigmoid@>@^logistic function@>

\begin{figure}[t]
  \centering
  \plotinput{sigmoid}
  \caption{The sigmoid $\sigma(z)$ and its slope $\sigma'(z)$, which is largest in the middle, where it is
    $\tfrac14$.}
  \label{fig:sigmoid}
\end{figure}

@<Declarations of the activation functions@>=

/* Returns |1/(1+exp(-z))|, between 0 and 1, for every |z| without overflow. */
double sigmoid(double z);

@ \begin{exercise}{lab4-mlp/sigmoid}
Return $\sigma(z)$. The hidden neurons of the worked example in \cref{ch:backprop} have the sums \ledger{z1} and
\ledger{z2}; their sigmoids are \ledger{h1} and \ledger{h2}. Your function must survive $z=\pm1000$, too.
\end{exercise}
\begin{discussion}
A |double| ends near $10^{308}$, so $e^{1000}$ is too large for it and becomes ``infinity''. For negative~|z| the
fraction is therefore multiplied above and below by $e^{z}$, which gives $e^{z}/(1+e^{z})$: the same number, and no power
that is ever larger than~1.
\end{discussion}
@^overflow@>

@<The sigmoid@>=
@i lab4-mlp/sigmoid.c

@ How steep is the sigmoid? The \emph{derivative} of a function says by how much its value grows for a tiny growth of
its
argument, in proportion. With the rules of calculus,
\begin{equation}\label{eq:sigmoid-slope}
  \sigma'(z)=\frac{e^{-z}}{(1+e^{-z})^2}
   =\frac{1}{1+e^{-z}}\cdot\frac{e^{-z}}{1+e^{-z}}
   =\sigma(z)\,\bigl(1-\sigma(z)\bigr).
\end{equation}
Whoever has computed the value gets the slope for one subtraction and one multiplication. The product $s(1-s)$ is
largest for $s=\tfrac12$, so the slope is never more than $\tfrac14$. This small number has large consequences in deep
networks, where slopes are multiplied layer after layer.
@^derivative@>

@<The activation functions@>=
double sigmoid_derivative(double z)
{
    const double s = sigmoid(z);
    return s * (1 - s);
}

@ Many more activation functions have been proposed, and \cref{fig:activations} shows them at a glance. The
\emph{hyperbolic tangent} is a sigmoid stretched to run from $-1$ to~1; indeed $\tanh z=2\sigma(2z)-1$. The
\emph{rectified linear unit}, ReLU, lets positive sums pass and stops negative ones \citep{nair2010}. It is cheap, and it does
not flatten out for large sums.
@^hyperbolic tangent@>@^ReLU@>

\begin{figure}[t]
  \centering
  \plotinput{activations}
  \caption{Six activation functions. All but the first two let large sums through.}
  \label{fig:activations}
\end{figure}

@<Declarations of the activation functions@>=

/* Each function of this header that ends in |_derivative| is the slope of the function before it. Where a slope jumps,
   at 0 for |relu| and |leaky_relu|, it is the one on the left. */
double sigmoid_derivative(double z);
double tanh_derivative(double z); /* |tanh| itself is in \texttt{<math.h>} */
double relu(double z); /* |z| when positive, otherwise 0 */
double relu_derivative(double z);

@ Both slopes are as short as their functions. The square of |t| was computed by |tanh| already and is used again.

@<The activation functions@>=
double tanh_derivative(double z)
{
    const double t = tanh(z);
    return 1 - t * t;
}
@#
double relu(double z)
{
    return z < 0 ? 0 : z; /* so that ``not a number'' stays visible */
}
@#
double relu_derivative(double z)
{
    return z > 0 ? 1 : 0;
}

@ A ReLU whose sum is always negative is dead: its slope is zero, and nothing can teach it. The \emph{leaky} ReLU
keeps a
small slope on the left \citep{maas2013}. When that slope is learned like a weight, the unit is called
\emph{parametric} \citep{he2015}; for us both are one function with two arguments.
@^ReLU, leaky and parametric@>

@<Declarations of the activation functions@>=
double leaky_relu(double z, double slope); /* |z| when positive, otherwise |slope*z| */
double leaky_relu_derivative(double z, double slope);

@ With a |slope| of 0 these are the plain ReLU and its derivative.

@<The activation functions@>=
double leaky_relu(double z, double slope)
{
    return z > 0 ? z : slope * z;
}
@#
double leaky_relu_derivative(double z, double slope)
{
    return z > 0 ? 1 : slope;
}

@ \emph{Swish} \citep{ramachandran2017} multiplies the sum by its own sigmoid, $z\,\sigma(z)$: a ReLU with a smooth bend
that dips below zero before it rises. Its slope follows from the product rule, $\sigma(z)+z\,\sigma'(z)$.
@^Swish@>

@<The activation functions@>=
double swish(double z)
{
    return z * sigmoid(z);
}
@#
double swish_derivative(double z)
{
    return sigmoid(z) + z * sigmoid_derivative(z);
}

@ The \emph{Gaussian error linear unit}, GELU \citep{hendrycks2016}, is the usual choice in Transformers such as BERT.
It weighs a sum $z$ by $\Phi(z)$, the probability that a number drawn from the standard normal distribution is smaller
than~$z$. The \CEE/ library has the closely related \emph{error function} |erf|, and
$\Phi(z)=\tfrac12\bigl(1+\mathrm{erf}(z/\sqrt2)\bigr)$.
@^GELU@>@^normal distribution@>

@<The activation functions@>=
static const double root_half = 0.70710678118654752440; /* $1/\sqrt2$ */
static const double root_two_over_pi = 0.79788456080286535588; /* $\sqrt{2/\pi}$ */
@#
double gelu(double z)
{
    return z * 0.5 * (1 + erf(z * root_half));
}
@#
double gelu_derivative(double z)
{
    const double density = 0.5 * root_two_over_pi * exp(-0.5 * z * z); /* of the normal distribution at |z| */
    return 0.5 * (1 + erf(z * root_half)) + z * density;
}

@ Before |erf| was fast everywhere, GELU was computed with a hyperbolic tangent that comes close to it, and networks
that
were trained so are still used so. The two forms agree to about three decimals.

@<The activation functions@>=
static const double gelu_cubic = 0.044715; /* the coefficient of Hendrycks and Gimpel */
@#
double gelu_tanh(double z)
{
    return 0.5 * z * (1 + tanh(root_two_over_pi * (z + gelu_cubic * z * z * z)));
}
@#
double gelu_tanh_derivative(double z)
{
    const double t = tanh(root_two_over_pi * (z + gelu_cubic * z * z * z));
    const double inner = root_two_over_pi * (1 + 3 * gelu_cubic * z * z); /* slope of the argument of tanh */
    return 0.5 * (1 + t) + 0.5 * z * (1 - t * t) * inner;
}

@ All of these are declared together, after the story of each has been told.

@<Declarations of the activation functions@>=
double swish(double z); /* |z*sigmoid(z)| */
double swish_derivative(double z);
double gelu(double z); /* exact, with the error function */
double gelu_derivative(double z);
double gelu_tanh(double z); /* the approximation with tanh */
double gelu_tanh_derivative(double z);

@ A network should not care which activation it uses. \CEE/ can store the address of a function in a variable, a
\emph{function pointer}, and call what it points to. The type |activation| keeps a function, its slope, and the name
under which both are saved to a file.
@^function pointer@>

@<Declarations of the activation functions@>=

typedef struct activation {
    const char *name;
    double (*value)(double z);
    double (*derivative)(double z);
} activation;

/* The activation with that name: |"identity"|, |"sigmoid"|, |"tanh"|, |"relu"|, |"leaky_relu"|, |"swish"|, |"gelu"| or
   |"gelu_tanh"|. The null pointer when there is none. It lives as long as the program. */
const activation *activation_find(const char *name);

@ The leaky unit of the table has the usual slope of one hundredth. The identity changes nothing; the output layer of a
network that predicts a quantity, rather than a yes or no, uses it.

@<The table of activation functions@>=
static double identity(double z) @+ { @+ return z; @+ }
static double identity_derivative(double z) @+ { @+ (void)z; @+ return 1; @+ }
static double leaky(double z) @+ { @+ return leaky_relu(z, 0.01); @+ }
static double leaky_derivative(double z) @+ { @+ return leaky_relu_derivative(z, 0.01); @+ }

@ The search goes through the table from top to bottom; with eight rows nothing cleverer is needed.

@<The table of activation functions@>=
static const activation activations[] = {
    { "identity", identity, identity_derivative },
    { "sigmoid", sigmoid, sigmoid_derivative },
    { "tanh", tanh, tanh_derivative },
    { "relu", relu, relu_derivative },
    { "leaky_relu", leaky, leaky_derivative },
    { "swish", swish, swish_derivative },
    { "gelu", gelu, gelu_derivative },
    { "gelu_tanh", gelu_tanh, gelu_tanh_derivative }
};
@#
const activation *activation_find(const char *name)
{
    for (size_t i = 0; i < sizeof activations / sizeof activations[0]; i++)
        if (strcmp(activations[i].name, name) == 0)
            return &activations[i];
    return NULL;
}

@*1 A network of any depth.
A neuron is now a weighted sum, a bias, and an activation. As a function of its own it is one line, and a reader who has
followed so far could have written it.

@<Declarations of the mlp module@>=

/* Returns the output of one neuron: |unit| applied to |bias| plus the weighted sum of |x[n]| under |w[n]|. */
double neuron_output(const double *x, const double *w, size_t n, double bias, const activation *unit);

@ The bias is where the sum starts; the rest is the |weighted_sum| of the first chapter on neurons.

@<The network of any depth@>=
double neuron_output(const double *x, const double *w, size_t n, double bias, const activation *unit)
{
    return unit->value(bias + weighted_sum(x, w, n));
}

@ A whole network is described by the sizes of its layers. If they are $2,2,1$, there are two inputs, two hidden nodes
and one output, and two layers of weights: $2\times2$ into the hidden layer, and $1\times2$ into the output. The
weights of a layer are a table with a row for each node that they lead \emph{to}; a row is the weight vector of that
node. If the network has biases, they follow the table, one a node. All layers stand one behind the other in one array,
|weight|, and the array |gradient|, which the chapter on backpropagation fills, is its twin: the derivative for each
number is found at the same place.
@^flat array@>

@<Types of the mlp module@>=
typedef struct mlp {
    size_t layers; /* of weights; |layers+1| layers of nodes */
    const size_t *size; /* |size[0]| inputs, \dots, |size[layers]| outputs */
    bool biases;
    const activation *hidden, *output;
    size_t parameters; /* weights and biases together */
    size_t nodes; /* in all layers, the inputs included */
    double *weight, *gradient; /* |parameters| each */
    double *z, *a, *delta; /* |nodes| each: sums, outputs, derivatives of the loss for the sums */
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
only once, and one release cannot forget anything. The numbers are |2*parameters+3*nodes| of type |double|.

@<The network of any depth@>=
static woven_status block_bytes(size_t parameters, size_t nodes, size_t layers, size_t *bytes)
{
    size_t numbers, more, sizes;
    if (!size_product(parameters, 2, &numbers) || !size_product(nodes, 3, &more)
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
size_t *const sizes = (size_t *)(numbers + 2 * parameters + 3 * nodes);
memcpy(sizes, size, (layers + 1) * sizeof *sizes);
made->layers = layers, made->size = sizes, made->biases = biases;
made->hidden = hidden, made->output = output;
made->parameters = parameters, made->nodes = nodes;
made->weight = numbers;
made->gradient = made->weight + parameters;
made->z = made->gradient + parameters;
made->a = made->z + nodes;
made->delta = made->a + nodes;

@ What was asked for with |calloc| is given back with |free|, in one piece.

@<The network of any depth@>=
void mlp_destroy(mlp *net)
{
    free(net);
}

@ Weights that are all zero never learn to differ: every hidden node would compute the same, and be corrected in the
same
way, for ever. So training starts from small random numbers. Ours come from a generator of our own, \emph{splitmix},
which makes the same numbers on every computer when it starts from the same \emph{seed}.
@^random numbers@>@^seed@>

@<The network of any depth@>=
static double uniform(uint64_t *state)
{
    uint64_t bits = *state += 0x9E3779B97F4A7C15u;
    bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9u;
    bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBu;
    bits ^= bits >> 31;
    return (double)(bits >> 11) * 0x1p-53 * 2 - 1; /* the upper 53 bits, spread over $[-1,1)$ */
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
            *w++ = scale * uniform(&seed);
        for (size_t j = 0; net->biases && j < outputs; j++)
            *w++ = 0;
    }
}

@ Going forward is the neuron's arithmetic for each node of each layer. The sums |z| and the outputs |a| of all nodes
are
kept, because going back will need them.
@^forward pass@>

@<Declarations of the mlp module@>=

/* Computes the network's answer to the inputs |x[size[0]]|. Returns the |size[layers]| outputs, which stay valid until
   the next call; the sums and outputs of all nodes are in |z| and |a|, layer by layer. */
const double *mlp_feedforward(mlp *net, const double *x);

@ Two addresses wander through the network: |w| to the weights of the layer, |from| to the outputs of the layer before.

@<The network of any depth@>=
const double *mlp_feedforward(mlp *net, const double *x)
{
    const double *w = net->weight;
    double *from = net->a;
    size_t first = net->size[0]; /* number of the first node of the layer */
    memcpy(from, x, net->size[0] * sizeof *x);
    for (size_t layer = 1; layer <= net->layers; layer++) {
        const size_t inputs = net->size[layer - 1], outputs = net->size[layer];
        const activation *const unit = layer < net->layers ? net->hidden : net->output;
        const double *const bias = net->biases ? w + inputs * outputs : NULL;
        @<Compute the |outputs| nodes of one layer@>@;
        w += (inputs + net->biases) * outputs;
        from = net->a + first;
        first += outputs;
    }
    return from;
}

@ This is the neuron's arithmetic once more, with the sum and the output written down for later.

@<Compute the |outputs| nodes of one layer@>=
for (size_t j = 0; j < outputs; j++) {
    double z = bias != NULL ? bias[j] : 0;
    for (size_t i = 0; i < inputs; i++)
        z += w[j * inputs + i] * from[i];
    net->z[first + j] = z;
    net->a[first + j] = unit->value(z);
}

@*1 Keeping a network.
A trained network is worth keeping. The file is plain text: a line that says what it is, the shape, and one number
a line. The numbers are written in the hexadecimal notation of~\CEE/, which looks odd (one half is \texttt{0x1p-1}) but
loses nothing: what is read back is the same |double|, to the last bit.
@^saving@>@^hexadecimal@>

@<Declarations of the mlp module@>=

/* Writes the network to the file |path|, exactly. A file of that name is replaced only when the new one is complete:
   until then the text is in |path| with \texttt{.new} behind it. |WOVEN_BAD_ARGUMENT|, and no file is touched, for a
   network that could not be loaded again: a weight that is not finite, an activation that is not in the table.
   |WOVEN_CANNOT_OPEN|, |WOVEN_CANNOT_WRITE|, |WOVEN_NO_MEMORY|. */
woven_status mlp_save(const mlp *net, const char *path);

/* Reads what |mlp_save| wrote; the caller ends |*net| with |mlp_destroy|. |WOVEN_CANNOT_OPEN|, |WOVEN_BAD_FORMAT| for
   anything that is not such a file, whole and finite, |WOVEN_NO_MEMORY|. On failure |*net| is not changed. */
woven_status mlp_load(mlp **net, const char *path);

@ The words that name the parts of the file are there for people, and for the program that reads it to check.

@<Saving and loading a network@>=
static bool can_be_saved(const mlp *net)
{
    for (size_t i = 0; i < net->parameters; i++)
        if (!isfinite(net->weight[i]))
            return false;
    return activation_find(net->hidden->name) == net->hidden && activation_find(net->output->name) == net->output;
}
@#
static bool write_network(FILE *file, const mlp *net)
{
    fprintf(file, "woven-mlp 1\nlayers %zu\nsizes", net->layers);
    for (size_t layer = 0; layer <= net->layers; layer++)
        fprintf(file, " %zu", net->size[layer]);
    fprintf(file, "\nhidden %s\noutput %s\nbiases %d\nparameters %zu\n", net->hidden->name, net->output->name,
        net->biases, net->parameters);
    for (size_t i = 0; i < net->parameters; i++)
        fprintf(file, "%a\n", net->weight[i]);
    fputs("end\n", file);
    return fflush(file) == 0 && ferror(file) == 0;
}

@ Saving takes care of the file that may be there already. The new text gets another name first, and takes the place
of the old one only when it is complete.

@<Saving and loading a network@>=
woven_status mlp_save(const mlp *net, const char *path)
{
    const size_t room = strlen(path) + sizeof ".new";
    if (!can_be_saved(net))
        return WOVEN_BAD_ARGUMENT;
    char *const unfinished = malloc(room);
    if (unfinished == NULL)
        return WOVEN_NO_MEMORY;
    snprintf(unfinished, room, "%s.new", path);
    woven_status status = WOVEN_CANNOT_OPEN;
    FILE *const file = fopen(unfinished, "w");
    if (file != NULL) {
        const bool written = write_network(file, net);
        const bool closed = fclose(file) == 0;
        status = written && closed && rename(unfinished, path) == 0 ? WOVEN_OK : WOVEN_CANNOT_WRITE;
        if (status != WOVEN_OK)
            remove(unfinished);
    }
    free(unfinished);
    return status;
}

@ Reading is the harder half, for a file can be anything. It is read word by word. The function |strtoull| turns the
digits of a size into a number and tells where it stopped; a word that does not end there was no number. A word with the
character zero in it is longer than |strlen| thinks, and is refused.

@<Saving and loading a network@>=
enum { WORD_MAX = 63 }; /* characters; the longest honest word has about 30 */
@#
static bool read_word(FILE *file, char word[WORD_MAX + 1])
{
    int length = 0;
    return fscanf(file, " ") != EOF && fscanf(file, "%63s%n", word, &length) == 1 && strlen(word) == (size_t)length;
}
@#
static bool read_size(FILE *file, size_t *size)
{
    char word[WORD_MAX + 1], *end;
    if (!read_word(file, word) || word[0] < '0' || word[0] > '9')
        return false;
    errno = 0;
    const unsigned long long value = strtoull(word, &end, 10);
    *size = (size_t)value;
    return *end == '\0' && errno == 0 && *size == value;
}

@ A number must be finite: a file with an infinity in it was written by a training that went astray.

@<Saving and loading a network@>=
static bool read_number(FILE *file, double *number)
{
    char word[WORD_MAX + 1], *end;
    if (!read_word(file, word))
        return false;
    *number = strtod(word, &end);
    return end != word && *end == '\0' && isfinite(*number);
}
@#
static bool read_expected(FILE *file, const char *expected)
{
    char word[WORD_MAX + 1];
    return read_word(file, word) && strcmp(word, expected) == 0;
}
@#
static const activation *read_activation(FILE *file, const char *role)
{
    char word[WORD_MAX + 1];
    return read_expected(file, role) && read_word(file, word) ? activation_find(word) : NULL;
}

@ No honest file has more layers or parameters than characters. Checking this before asking for memory means that a
small malicious file cannot make us ask for a large amount of it.

@<Saving and loading a network@>=
static woven_status read_sizes(FILE *file, size_t characters, size_t **sizes, size_t *layers)
{
    if (!read_expected(file, "woven-mlp") || !read_expected(file, "1") || !read_expected(file, "layers")
        || !read_size(file, layers) || *layers >= characters || !read_expected(file, "sizes"))
        return WOVEN_BAD_FORMAT;
    *sizes = calloc(*layers + 1, sizeof **sizes);
    if (*sizes == NULL)
        return WOVEN_NO_MEMORY;
    for (size_t layer = 0; layer <= *layers; layer++)
        if (!read_size(file, *sizes + layer))
            return WOVEN_BAD_FORMAT;
    return WOVEN_OK;
}

@ The shape must make sense by itself and agree with the number of parameters that the file promises.

@<Saving and loading a network@>=
static woven_status read_shape(FILE *file, size_t characters, const size_t *sizes, size_t layers, mlp **net)
{
    size_t biases, parameters, nodes, promised;
    const activation *const hidden = read_activation(file, "hidden");
    const activation *const output = hidden != NULL ? read_activation(file, "output") : NULL;
    if (output == NULL || !read_expected(file, "biases") || !read_size(file, &biases) || biases > 1
        || !read_expected(file, "parameters") || !read_size(file, &promised)
        || count_nodes(sizes, layers, biases == 1, &parameters, &nodes) != WOVEN_OK || parameters != promised
        || parameters > characters)
        return WOVEN_BAD_FORMAT;
    return mlp_create(net, sizes, layers, hidden, output, biases == 1);
}

@ What comes after the last number must be the word |"end"| and nothing else; a file that was cut off has no end.

@<Saving and loading a network@>=
static woven_status read_weights(FILE *file, mlp *net)
{
    for (size_t i = 0; i < net->parameters; i++)
        if (!read_number(file, net->weight + i))
            return WOVEN_BAD_FORMAT;
    return read_expected(file, "end") && fscanf(file, " ") <= 0 && fgetc(file) == EOF ? WOVEN_OK : WOVEN_BAD_FORMAT;
}
@#
static woven_status read_network(FILE *file, size_t characters, mlp **net)
{
    size_t *sizes = NULL, layers = 0;
    woven_status status = read_sizes(file, characters, &sizes, &layers);
    if (status == WOVEN_OK)
        status = read_shape(file, characters, sizes, layers, net);
    if (status == WOVEN_OK)
        status = read_weights(file, *net);
    free(sizes);
    return status;
}

@ The number of characters in a file is the place that its end has.

@<Saving and loading a network@>=
woven_status mlp_load(mlp **net, const char *path)
{
    mlp *loaded = NULL;
    FILE *const file = fopen(path, "r");
    if (file == NULL)
        return WOVEN_CANNOT_OPEN;
    const long characters = fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
    rewind(file);
    woven_status status = WOVEN_BAD_FORMAT;
    if (characters > 0)
        status = read_network(file, (size_t)characters, &loaded);
    if (status != WOVEN_OK && ferror(file))
        status = WOVEN_CANNOT_READ;
    fclose(file);
    if (status == WOVEN_OK)
        *net = loaded;
    else
        mlp_destroy(loaded);
    return status;
}

@*1 The numbers of this chapter.
The little network at the beginning is three perceptrons, and its answers come from them.

@<Numbers of the mlp chapter@>=
static void numbers_mlp(void)
{
    const double w_or[2] = { 0.5, 0.5 }, w_and[2] = { 0.25, 0.25 }, v[2] = { 0.5, -0.5 };
    const char *const names[4] = { "mlp-xor-00", "mlp-xor-01", "mlp-xor-10", "mlp-xor-11" };
    for (int k = 0; k < 4; k++) {
        const double x[2] = { k / 2, k % 2 };
        const double h[2] = { perceptron_predict(x, w_or, 2, 0.5), perceptron_predict(x, w_and, 2, 0.5) };
        number(names[k], "%.0f", perceptron_predict(h, v, 2, 0.5));
    }
    number("mlp-xor-v1", "%g", v[0]);
    number("mlp-xor-v2", "%g", v[1]);
    number("mlp-sigmoid-0", "%g", sigmoid(0));
}

@*1 The numbers of this chapter.
The network of steps has its nine numbers in the order of |mlp_forward|: the rows of the hidden layer, its biases, the
row of the output and its bias.

@<Numbers of the mlp chapter@>=
static const double xor_steps[9] = { 1, 1, 1, 1, -0.5, -1.5, 1, -1, -0.5 };
@#
static void numbers_xornet(void)
{
    const char *const names[9] = { "mlp-xor-h1-w1", "mlp-xor-h1-w2", "mlp-xor-h2-w1", "mlp-xor-h2-w2", "mlp-xor-h1-b",
        "mlp-xor-h2-b", "mlp-xor-o-w1", "mlp-xor-o-w2", "mlp-xor-o-b" };
    const char *const soft[4] = { "mlp-soft-00", "mlp-soft-01", "mlp-soft-10", "mlp-soft-11" };
    const size_t size[3] = { 2, 2, 1 };
    for (int i = 0; i < 9; i++)
        number(names[i], "%g", xor_steps[i]);
    FILE *const rows = data_open("mlp-xornet.tex");
    for (int k = 0; k < 4; k++) {
        const double x[2] = { k / 2, k % 2 };
        double a[5];
        @<Note what the steps answer to |x|@>@;
        mlp_forward(x, xor_steps, size, 2, a);
        number(soft[k], "%.3f", a[4]);
    }
    data_close(rows);
}

@ The sums are those of \cref{eq:biased-step}, and a node fires when its sum is at least~0.

@<Note what the steps answer to |x|@>=
const double z1 = xor_steps[4] + weighted_sum(x, xor_steps, 2);
const double z2 = xor_steps[5] + weighted_sum(x, xor_steps + 2, 2);
const double h[2] = { step(z1, 0), step(z2, 0) };
const double z = xor_steps[8] + weighted_sum(h, xor_steps + 6, 2);
fprintf(rows, "%g & %g & $%g$ & %g & $%g$ & %g & $%g$ & %g \\\\\n", x[0], x[1], z1, h[0], z2, h[1], z, step(z, 0));

@ The table of activation functions has two lines for each: its values and its slopes at five places.

@<Numbers of the mlp chapter@>=
@#
static void numbers_units(void)
{
    enum { UNITS = 6, PLACES = 5 };
    const char *const name[UNITS] = { "sigmoid", "tanh", "relu", "leaky_relu", "swish", "gelu" };
    const char *const title[UNITS] = { "sigmoid", "$\\tanh$", "ReLU", "leaky ReLU", "Swish", "GELU" };
    FILE *const head = data_open("mlp-units-head.tex"), *const rows = data_open("mlp-units.tex");
    for (int place = 0; place < PLACES; place++)
        fprintf(head, "$%d$ %s", place - 2, place + 1 < PLACES ? "& " : "\\\\\n");
    for (int u = 0; u < UNITS; u++) {
        const activation *const f = activation_find(name[u]);
        for (int line = 0; line < 2; line++) {
            fprintf(rows, "%s%s & %s", u > 0 && line == 0 ? "\\addlinespace\n" : "", line == 0 ? title[u] : "",@|
                line == 0 ? "value" : "slope");
            @<Fill one line of the table@>@;
        }
    }
    data_close(head);
    data_close(rows);
}

@ Both numbers come from one call; which of them is printed depends on the line.

@<Fill one line of the table@>=
for (int place = 0; place < PLACES; place++) {
    double slope;
    const double value = f->unit(place - 2, &slope);
    fprintf(rows, " & $%.3f$", line == 0 ? value : slope);
}
fputs(" \\\\\n", rows);

@ The figure of the folds is drawn by the type |mlp|. A network with |folds| hidden layers folds so many times: the
first layer sees~$x$, every later one, and the output, the combination $2h_1-4h_2$ of the layer before.

@<Numbers of the mlp chapter@>=
@#
enum { FOLDS_MAX = 3 };
@#
static mlp *folding_network(size_t folds)
{
    size_t size[FOLDS_MAX + 2] = { 1, 2, 2, 2, 2 };
    mlp *net;
    size[folds + 1] = 1; /* the output comes after the last fold */
    if (mlp_create(&net, size, folds + 1, activation_find("relu"), activation_find("identity"), true) != WOVEN_OK)
        fail("make room for", "mlp-fold.dat");
    double *w = net->weight;
    for (size_t layer = 0; layer <= folds; layer++) {
        for (size_t j = 0; j < size[layer + 1]; j++) {
            *w++ = layer == 0 ? 1 : 2;
            if (layer > 0)
                *w++ = -4;
        }
        for (size_t j = 0; j < size[layer + 1]; j++)
            *w++ = j == 0 ? 0 : -0.5;
    }
    return net;
}

@ All corners lie at multiples of one eighth, so 65 points show every one of them; and as the numbers are multiples of
powers of two, the slopes on both sides of a point can be compared exactly. One more than the number of corners is the
number of pieces.

@<Numbers of the mlp chapter@>=
@#
static size_t plot_folds(FILE *data, size_t folds)
{
    enum { STEPS = 64 };
    mlp *const net = folding_network(folds);
    double before = 0, climb = 2;
    size_t pieces = 0;
    for (int i = 0; i <= STEPS; i++) {
        const double x = (double)i / STEPS, y = mlp_feedforward(net, &x)[0];
        fprintf(data, "%g %g\n", x, y);
        if (i > 0 && y - before != climb) {
            climb = y - before;
            pieces++;
        }
        before = y;
    }
    fputs("\n\n", data);
    mlp_destroy(net);
    return pieces;
}

@ The network for parts of speech is made for the sake of being counted.

@<Numbers of the mlp chapter@>=
@#
static void numbers_company(void)
{
    const size_t size[3] = { 50, 20, 3 };
    const activation *const f = activation_find("sigmoid");
    double twins = 1;
    mlp *net;
    if (mlp_create(&net, size, 2, f, f, true) != WOVEN_OK)
        fail("make room for", "numbers.tex");
    for (size_t i = 2; i <= size[1]; i++)
        twins *= (double)i;
    number("mlp-tagger-inputs", "%.0f", (double)size[0]);
    number("mlp-tagger-hidden", "%.0f", (double)size[1]);
    number("mlp-tagger-outputs", "%.0f", (double)size[2]);
    number("mlp-tagger-parameters", "%.0f", (double)net->parameters);
    number("mlp-tagger-first", "%.0f", (double)(net->parameters - (size[1] + 1) * size[2]));
    number("mlp-tagger-twins", "%.1e", twins);
    mlp_destroy(net);
}

@ The rest is single numbers, and then all of it together.

@<Numbers of the mlp chapter@>=
@#
static void numbers_mlp(void)
{
    double slope;
    size_t pieces = 0;
    numbers_xornet();
    numbers_units();
    numbers_company();
    FILE *const folds = data_open("mlp-fold.dat");
    for (size_t k = 1; k <= FOLDS_MAX; k++)
        pieces = plot_folds(folds, k);
    data_close(folds);
    number("mlp-fold-nodes", "%.0f", 2.0 * FOLDS_MAX);
    number("mlp-fold-pieces", "%.0f", (double)pieces);
    number("mlp-sigmoid-0", "%g", sigmoid(0));
    number("mlp-steep", "%g", 10.0);
    number("mlp-tanh-1", "%.3f", tanh_unit(1, &slope));
    number("mlp-tanh-slope-1", "%.3f", slope);
    number("mlp-gelu-1", "%.3f", gelu(1, &slope));
    number("mlp-gelu-slope-1", "%.3f", slope);
    number("mlp-plot-leak", "%g", 0.1);
    activation_find("leaky_relu")->unit(-1, &slope);
    number("mlp-leak", "%g", slope);
}

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

@ The sums become activations, and the slopes are kept. The loops run over whole packs; what is behind the last node
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
    double losses = 0;
    if (is_smallest(work))
        return smallest_batch(work, set, order, count, (REAL)(-eta / (double)count));
    gather(work, set, order, count);
    forward_all(work, count);
    for (size_t r = 0; r < count; r++)
        losses += judge(work, (REAL *)last->a + r * m, (REAL *)last->slope + r * m, (REAL *)last->delta + r * m,
            set->label[order[r]]);
    for (const kernel_layer *layer = last; layer > first; layer--)
        carry_back(layer, layer - 1, count);
    for (const kernel_layer *layer = first; layer <= last; layer++)
        correct(work, layer, layer == first ? work->x : layer[-1].a, count, (REAL)(-eta / (double)count));
    return losses;
}

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

@ The examples are taken one after the other, and each finds the sums of its hidden nodes, |z1| and~|z2|, ready.

@<The smallest network@>=
static double smallest(kernel_work *work, const dataset *set, const uint32_t *order, size_t count, REAL rate)
{
    REAL w[9];
    double losses = 0;
    @<Take the nine parameters into |w|@>@;
    const double *x = set->x + (size_t)2 * order[0];
    REAL x1 = (REAL)x[0], x2 = (REAL)x[1], z1 = w[4] + w[0] * x1 + w[1] * x2, z2 = w[5] + w[2] * x1 + w[3] * x2;
    for (size_t s = 0; s < count; s++) {
        const REAL target = (REAL)set->label[order[s]];
        @<Follow one example there and back@>@;
        @<Begin with the next example@>@;
        losses += (double)(error * error);
        w[0] += delta1 * x1, w[1] += delta1 * x2, w[4] += delta1 * biases;
        w[2] += delta2 * x1, w[3] += delta2 * x2, w[5] += delta2 * biases;
        w[6] += delta * h1, w[7] += delta * h2, w[8] += delta * biases;
        x1 = next1, x2 = next2;
    }
    @<Put the nine parameters back@>@;
    return losses;
}

@ A processor begins with an operation as soon as its numbers are there, whatever stands before it in the program. So the
sums of the next example are begun with the old weights while the deltas of this one are still on their way, and set right
by \cref{eq:mlp-train-overlap} when these have come.

@<Begin with the next example@>=
x = set->x + (size_t)2 * order[s + 1 < count ? s + 1 : s];
const REAL next1 = (REAL)x[0], next2 = (REAL)x[1], overlap = x1 * next1 + x2 * next2 + biases;
z1 = w[4] + w[0] * next1 + w[1] * next2 + delta1 * overlap;
z2 = w[5] + w[2] * next1 + w[3] * next2 + delta2 * overlap;

@ The step of the lecture, with every intermediate number of \cref{ch:backprop} in its place. The deltas have the rate in
them.

@<Follow one example there and back@>=
const REAL h1 = logistic(z1), h2 = logistic(z2);
const REAL o = logistic(w[8] + w[6] * h1 + w[7] * h2), error = o - target;
const REAL delta = 2 * error * (o * (1 - o)) * rate;
const REAL delta1 = delta * (w[6] * (h1 * (1 - h1))), delta2 = delta * (w[7] * (h2 * (1 - h2)));

@ In a batch the examples do not wait for one another, and each lane of a register can follow an example of its own. When
there are fewer examples than lanes, the last lanes follow the last example once more, and that does not count.

@<The smallest network@>=
static double smallest_batch(kernel_work *work, const dataset *set, const uint32_t *order, size_t count, REAL step)
{
    REAL w[9], sum[10][LANES], example[4][LANES]; /* two inputs, target, and whether it counts */
    memset(sum, 0, sizeof sum);
    @<Take the nine parameters into |w|@>@;
    for (size_t done = 0; done < count; done += LANES) {
        @<Give an |example| to each lane@>@;
        for (size_t lane = 0; lane < LANES; lane++) {
            const REAL x1 = example[0][lane], x2 = example[1][lane], target = example[2][lane];
            const REAL counts = example[3][lane], rate = step * counts;
            const REAL z1 = w[4] + w[0] * x1 + w[1] * x2, z2 = w[5] + w[2] * x1 + w[3] * x2;
            @<Follow one example there and back@>@;
            sum[0][lane] += delta1 * x1, sum[1][lane] += delta1 * x2, sum[4][lane] += delta1 * biases;
            sum[2][lane] += delta2 * x1, sum[3][lane] += delta2 * x2, sum[5][lane] += delta2 * biases;
            sum[6][lane] += delta * h1, sum[7][lane] += delta * h2, sum[8][lane] += delta * biases;
            sum[9][lane] += counts * error * error;
        }
    }
    @<Add up the lanes, and put the parameters back@>@;
}

@ The table of examples is filled from the set.

@<Give an |example| to each lane@>=
for (size_t lane = 0; lane < LANES; lane++) {
    const size_t r = order[done + lane < count ? done + lane : count - 1];
    example[0][lane] = (REAL)set->x[2 * r];
    example[1][lane] = (REAL)set->x[2 * r + 1];
    example[2][lane] = (REAL)set->label[r];
    example[3][lane] = done + lane < count ? 1 : 0;
}

@ At the end the lanes are added.

@<Add up the lanes, and put the parameters back@>=
double losses = 0;
for (size_t lane = 0; lane < LANES; lane++) {
    for (size_t k = 0; k < 9; k++)
        w[k] += sum[k][lane];
    losses += (double)sum[9][lane];
}
@<Put the nine parameters back@>@;
return losses;

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
    double losses = 0;
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
            losses += judge(work, (REAL *)last->a + at, (REAL *)last->slope + at, (REAL *)last->delta + at,
                set->label[order[done + r]]);
            backward_one(work, r, rate);
            correct_later(work, r, rows, rate);
        }
        correct(work, first, work->x, rows, rate);
    }
    return losses;
}

@ To measure a loss is to go forward only. The deltas that |judge| leaves behind are not used.

@<The three entries of a kernel@>=
static double measure(kernel_work *work, const dataset *set, const uint32_t *order, size_t count)
{
    const kernel_layer *const first = work->layer, *const last = first + work->layers - 1;
    double losses = 0;
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
            losses += judge(work, (REAL *)last->a + at, (REAL *)last->slope + at, (REAL *)last->delta + at,
                set->label[order[done + r]]);
        }
    }
    return losses;
}

@ And this is the kernel, in the order in which |mlp_kernel| lists its parts.

@<The three entries of a kernel@>=
static const mlp_kernel JOIN(kernel, KIND) =
    {TEXT(KIND), sizeof(REAL), PANEL, TILE, load, store, one_by_one, batch, measure};

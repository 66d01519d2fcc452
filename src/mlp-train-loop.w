@*1 A training.
What a training needs to know beyond the network and the examples is small.

@<Declarations of the |"mlp_train"| module@>=
typedef enum { MLP_TRAIN_MSE, MLP_TRAIN_CROSS_ENTROPY } mlp_train_loss;
typedef enum { MLP_TRAIN_FLOAT, MLP_TRAIN_DOUBLE } mlp_train_precision;

typedef struct {
    size_t batch; /* examples for each step; 1 is plain stochastic gradient descent */
    double eta; /* the learning rate */
    size_t epochs; /* at most */
    uint64_t seed; /* of the shuffling */
    size_t patience; /* stop after so many epochs without a smaller validation loss; 0: never */
    mlp_train_loss loss;
    mlp_train_precision precision;
    bool portable; /* without instructions that only some machines have: slower, and the same bytes on all of them */
} mlp_train_rules;

@ Whoever waits for a training wants to know how far it is, and may lose patience. A function of the caller's is told, again
and again; when it returns |false|, the training ends as soon as it can.

@<Declarations of the |"mlp_train"| module@>=

typedef struct {
    size_t epoch, done; /* the number of the epoch, from 1, and examples it has had so far */
    double loss; /* their mean loss, each measured before it was learned from */
    double validation; /* the loss on the validation set at the end of the epoch, before that NaN */
    size_t best_epoch; /* after which the validation loss was smallest; 0: before the first */
    double best; /* that loss; NaN at the start */
} mlp_train_state;

typedef bool (*mlp_train_progress)(void *context, const mlp_train_state *now);

@ The training itself keeps to its rules in every detail, so that another program can repeat it.

@<Declarations of the |"mlp_train"| module@>=

/* Trains |net| from the weights that it has. The network has |train->inputs| inputs and an output for each class, or a
   single output for two classes, whose target is the label. The loss of an example is |mse|, or |softmax_cross_entropy|,
   of the outputs; a step goes against the mean gradient of |rules->batch| examples, or of what is left in an epoch.
   Before each epoch the order of the examples, at first as given, is shuffled: for |i| from |rows| down to 2, place |i-1|
   is exchanged with place |splitmix_below(&state,i)|; the state begins as |rules->seed|.
   At the end |net| has the weights after the epoch with the smallest loss on |validation|, or the last ones when that is
   the null pointer. |progress| may be null; |end|, too, or it receives the last state.
   |WOVEN_BAD_ARGUMENT| when sizes do not fit, |WOVEN_EMPTY|, |WOVEN_NO_MEMORY|: nothing has changed. |WOVEN_DIVERGED|
   when a loss or a weight was no finite number any more, |WOVEN_INTERRUPTED| when |progress| returned |false|: |net| has
   the best weights until then. Same seed, same bytes, on one kind of machine or, if |rules->portable|, on many. */
woven_status mlp_train(mlp *net, const dataset *train, const dataset *validation, const mlp_train_rules *rules,
    mlp_train_progress progress, void *context, mlp_train_state *end);

/* Returns the mean loss of |net| on all examples of |set|, computed in double precision as the chapters before do. */
double mlp_train_measure(mlp *net, const dataset *set, mlp_train_loss loss);

@ The last of these functions is also the plain definition of a loss that the fast ones are tested against.

@<The loss of a network on a set@>=
static void make_target(double *target, size_t outputs, size_t label)
{
    for (size_t j = 0; j < outputs; j++)
        target[j] = outputs == 1 ? (double)label : label == j;
}

double mlp_train_measure(mlp *net, const dataset *set, mlp_train_loss loss)
{
    const size_t outputs = net->size[net->layers];
    double *const target = net->delta; /* room for every node, and not needed going forward */
    double sum = 0;
    for (size_t r = 0; r < set->rows; r++) {
        const double *const a = mlp_feedforward(net, set->x + r * set->inputs);
        make_target(target, outputs, set->label[r]);
        sum += loss == MLP_TRAIN_MSE ? mse(target, a, outputs) : softmax_cross_entropy(target, a, outputs);
    }
    return sum / (double)set->rows;
}

@ The inner loops want all numbers in their own precision, in rows that begin at round addresses. That is a dozen arrays, and
they come out of one block of memory, in two passes: the first, without memory, only counts.

@<Laying out the work@>=
enum { ALIGNMENT = 64 }; /* bytes: the widest vector, and a line of the cache */

typedef struct {
    char *base; /* |NULL| while counting */
    size_t used;
    bool fits; /* whether all sizes could be counted so far */
} work_supply;

static void *take(work_supply *from, size_t rows, size_t columns, size_t bytes)
{
    void *const here = from->base != NULL ? from->base + from->used : NULL;
    size_t size;
    from->fits = from->fits && size_product(rows, columns, &size) && size_product(size, bytes, &size)
        && size_sum(size, ALIGNMENT - 1, &size) && size_sum(from->used, size / ALIGNMENT * ALIGNMENT, &from->used);
    return here;
}

static size_t round_up(size_t n, size_t unit)
{
    return (n + unit - 1) / unit * unit;
}

@ The kernels know four activation functions by heart.

@<Laying out the work@>=
static kernel_curve find_curve(const activation *f)
{
    static const char *const name[KERNEL_OTHER] = {"identity", "sigmoid", "tanh", "relu"};
    for (size_t i = 0; i < KERNEL_OTHER; i++)
        if (activation_find(name[i]) == f)
            return (kernel_curve)i;
    return KERNEL_OTHER;
}

@ All sizes are rounded up to whole panels, and rows to whole tiles. When examples are learned one by one, the layers after
the first keep their weights by rows.

@<Laying out the work@>=
static void lay_out(kernel_work *work, work_supply *from, const mlp *net, const mlp_kernel *with, bool one_by_one)
{
    const size_t rows = round_up(work->rows, with->tile), bytes = with->bytes;
    work->layer = take(from, net->layers, 1, sizeof *work->layer);
    for (size_t l = 0; l < net->layers; l++) {
        const size_t inputs = net->size[l], outputs = net->size[l + 1];
        const size_t n = round_up(inputs, with->panel), m = round_up(outputs, with->panel);
        kernel_layer layer = {inputs, outputs, n, m, one_by_one && l > 0, KERNEL_OTHER, NULL, NULL, NULL, NULL, NULL, NULL, NULL};
        layer.f = l + 1 < net->layers ? net->hidden : net->output;
        layer.known = find_curve(layer.f);
        layer.weight = take(from, n, m, bytes), layer.bias = take(from, m, 1, bytes);
        layer.flipped = one_by_one || l == 0 ? NULL : take(from, n, m, bytes);
        layer.a = take(from, rows, m, bytes), layer.slope = take(from, rows, m, bytes);
        layer.delta = take(from, rows, m, bytes);
        if (from->base != NULL)
            work->layer[l] = layer;
    }
    work->x = take(from, rows, round_up(net->size[0], with->panel), bytes);
    work->gram = one_by_one ? take(from, rows, rows, bytes) : NULL;
}

@ The block is given back with |free|; its address is that of its first part, the layers.

@<Laying out the work@>=
static woven_status prepare(kernel_work *work, const mlp *net, const mlp_kernel *with, bool one_by_one)
{
    work_supply counting = {NULL, 0, true};
    lay_out(work, &counting, net, with, one_by_one);
    if (!counting.fits)
        return WOVEN_TOO_LARGE;
    work_supply memory = {aligned_alloc(ALIGNMENT, counting.used), 0, true};
    if (memory.base == NULL)
        return WOVEN_NO_MEMORY;
    memset(memory.base, 0, counting.used);
    lay_out(work, &memory, net, with, one_by_one);
    with->load(work, net->weight);
    return WOVEN_OK;
}

@ A training under way is a handful of things that belong together.

@<The course of a training@>=
typedef struct {
    const mlp_kernel *with;
    kernel_work work;
    const dataset *train, *validation;
    const mlp_train_rules *rules;
    size_t batch; /* not more than there are examples */
    uint32_t *order, *straight; /* the shuffled order; 0, 1, 2 and so on for the validation set */
    double *weight; /* of the network after this epoch */
    mlp_train_progress progress;
    void *context;
    mlp_train_state state;
    bool interrupted;
} mlp_course;

@ Shuffling goes through the places from the last to the second, and brings to each one of the examples that are left, all
with the same chance \citep{durstenfeld1964}. So every order is equally likely.
@^shuffling@>

@<The course of a training@>=

static void shuffle(uint32_t *order, size_t count, uint64_t *state)
{
    for (size_t i = count; i > 1; i--) {
        const size_t j = (size_t)splitmix_below(state, i);
        const uint32_t moved = order[i - 1];
        order[i - 1] = order[j];
        order[j] = moved;
    }
}

@ Between two looks at the clock, or at the keyboard, there should be work for a few thousandths of a second: some millions
of multiplications.

@<The course of a training@>=

static void report_progress(mlp_course *now)
{
    if (now->progress != NULL && !now->progress(now->context, &now->state))
        now->interrupted = true;
}

static void run_epoch(mlp_course *now)
{
    const size_t rows = now->train->rows, parameters = (size_t)now->work.layer[0].n * now->work.layer[0].m;
    const size_t unit = now->batch > 1 ? now->batch : KERNEL_BLOCK, portion = round_up(4000000 / parameters + 1, unit);
    double sum = 0;
    for (size_t done = 0; done < rows && !now->interrupted;) {
        const size_t end = rows - done < portion ? rows : done + portion;
        @<Learn from the examples from |done| to |end|@>@;
        now->state.done = done;
        now->state.loss = sum / (double)done;
        if (done < rows)
            report_progress(now);
    }
}

@ One by one, or a batch at a time.

@<Learn from the examples from |done| to |end|@>=
if (now->batch == 1) {
    sum += now->with->one_by_one(&now->work, now->train, now->order + done, end - done, now->rules->eta);
    done = end;
}
while (done < end) {
    const size_t count = end - done < now->batch ? end - done : now->batch;
    sum += now->with->batch(&now->work, now->train, now->order + done, count, now->rules->eta);
    done += count;
}

@ After the epoch the network is judged. The weights are kept when they are the best so far; without a validation set, the
last ones are as good as any. Weights that are not finite are never kept.

@<The course of a training@>=

static woven_status end_epoch(mlp_course *now, mlp *net)
{
    const dataset *const set = now->validation;
    mlp_train_state *const state = &now->state;
    now->with->store(&now->work, now->weight);
    if (set != NULL)
        state->validation = now->with->measure(&now->work, set, now->straight, set->rows) / (double)set->rows;
    bool finite = isfinite(state->loss) && (set == NULL || isfinite(state->validation));
    for (size_t i = 0; i < net->parameters && finite; i++)
        finite = isfinite(now->weight[i]);
    if (!finite)
        return WOVEN_DIVERGED;
    if (set == NULL || isnan(state->best) || state->validation < state->best) {
        memcpy(net->weight, now->weight, net->parameters * sizeof *net->weight);
        state->best = state->validation;
        state->best_epoch = state->epoch;
    }
    report_progress(now);
    return now->interrupted ? WOVEN_INTERRUPTED : WOVEN_OK;
}

@ The training ends after the last epoch, or when the validation loss has not become smaller for too long.

@<The course of a training@>=

static woven_status run_course(mlp_course *now, mlp *net)
{
    const mlp_train_rules *const rules = now->rules;
    uint64_t random = rules->seed;
    woven_status status = WOVEN_OK;
    for (size_t epoch = 1; epoch <= rules->epochs && status == WOVEN_OK; epoch++) {
        now->state.epoch = epoch;
        now->state.validation = NAN;
        shuffle(now->order, now->train->rows, &random);
        run_epoch(now);
        status = end_epoch(now, net);
        if (rules->patience > 0 && now->validation != NULL && epoch - now->state.best_epoch >= rules->patience)
            break;
    }
    return status;
}

@ What does not fit together is refused at the beginning.

@<A whole training@>=
static bool fits(const mlp *net, const dataset *set, mlp_train_loss loss)
{
    const size_t outputs = net->size[net->layers];
    if (set->inputs != net->size[0] || set->rows > UINT32_MAX)
        return false;
    for (size_t r = 0; r < set->rows; r++)
        if (set->label[r] >= (outputs == 1 ? 2 : outputs))
            return false;
    return loss == MLP_TRAIN_MSE || outputs > 1;
}

@ The two orders, the weights, and the work with its own block: four requests for memory, all given back at the end,
whatever happens.

@<A whole training@>=
woven_status mlp_train(mlp *net, const dataset *train, const dataset *validation, const mlp_train_rules *rules,
    mlp_train_progress progress, void *context, mlp_train_state *end)
{
    if (train->rows == 0 || (validation != NULL && validation->rows == 0))
        return WOVEN_EMPTY;
    if (rules->batch == 0 || !isfinite(rules->eta) || !fits(net, train, rules->loss)
        || (validation != NULL && !fits(net, validation, rules->loss)))
        return WOVEN_BAD_ARGUMENT;
    mlp_course now;
    @<Get ready for the course |now|@>@;
    if (status == WOVEN_OK)
        status = run_course(&now, net);
    if (end != NULL)
        *end = now.state;
    free(now.order);
    free(now.straight);
    free(now.weight);
    free(now.work.layer);
    return status;
}

@ Batches that would be larger than the set are as large as the set.

@<Get ready for the course |now|@>=
const size_t examples = validation != NULL ? validation->rows : 0;
memset(&now, 0, sizeof now);
now.train = train, now.validation = validation, now.rules = rules;
now.progress = progress, now.context = context;
now.state.loss = now.state.validation = now.state.best = NAN;
now.batch = rules->batch < train->rows ? rules->batch : train->rows;
now.with = kernel_choose(rules->precision, rules->portable);
now.order = malloc(train->rows * sizeof *now.order);
now.straight = malloc((examples + 1) * sizeof *now.straight);
now.weight = malloc(net->parameters * sizeof *now.weight);
woven_status status = now.order != NULL && now.straight != NULL && now.weight != NULL ? WOVEN_OK : WOVEN_NO_MEMORY;
for (size_t i = 0; status == WOVEN_OK && i < train->rows; i++)
    now.order[i] = (uint32_t)i;
for (size_t i = 0; status == WOVEN_OK && i < examples; i++)
    now.straight[i] = (uint32_t)i;
now.work.rows = now.batch > KERNEL_BLOCK ? now.batch : KERNEL_BLOCK;
now.work.layers = net->layers, now.work.biases = net->biases, now.work.loss = rules->loss;
if (status == WOVEN_OK)
    status = prepare(&now.work, net, now.with, now.batch == 1);

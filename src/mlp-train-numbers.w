@*1 The numbers of this chapter.
The words of \cref{ch:tagger} are divided into three sets, and become one |dataset| with three parts.

@<Numbers of the mlp-train chapter@>=
enum { LEARN_TRAIN = 96, LEARN_VALIDATION = TAG_TRAIN - LEARN_TRAIN, LEARN_HIDDEN = 16, LEARN_EPOCHS = 150 };

typedef struct {
    double x[TAG_WORDS * TAG_N], mean[TAG_N], deviation[TAG_N];
    size_t label[TAG_WORDS];
    dataset all, train, validation, test;
} word_sets;

static void divide_words(const tagged_word *chosen, word_sets *sets)
{
    for (size_t k = 0; k < TAG_WORDS; k++) {
        memcpy(sets->x + k * TAG_N, chosen[k].vector, sizeof chosen[k].vector);
        sets->label[k] = chosen[k].verb == 1 ? 1 : 0;
    }
    memset(&sets->all, 0, sizeof sets->all);
    sets->all.rows = TAG_WORDS, sets->all.inputs = TAG_N, sets->all.classes = 2;
    sets->all.x = sets->x, sets->all.label = sets->label;
    sets->train = dataset_part(&sets->all, 0, LEARN_TRAIN);
    sets->validation = dataset_part(&sets->all, LEARN_TRAIN, LEARN_VALIDATION);
    sets->test = dataset_part(&sets->all, TAG_TRAIN, TAG_OTHERS);
    dataset_measure(&sets->train, sets->mean, sets->deviation);
    dataset_scale(&sets->all, sets->mean, sets->deviation);
}

@ A training starts from the same weights each time. It uses no instruction that another machine might not have, so that the
book is the same wherever it is made.

@<Numbers of the mlp-train chapter@>=
static mlp *learn_words(const dataset *train, const dataset *validation, size_t batch, size_t epochs,
    mlp_train_progress progress, void *context, mlp_train_state *end)
{
    const size_t size[] = @[{TAG_N, LEARN_HIDDEN, 2}@];
    const mlp_train_rules rules = @[{batch, 0.02, epochs, 1, 0, MLP_TRAIN_CROSS_ENTROPY, MLP_TRAIN_DOUBLE, true}@];
    mlp *net = NULL;
    woven_status status = mlp_create(&net, size, 2, activation_find("tanh"), activation_find("identity"), true);
    if (status == WOVEN_OK) {
        mlp_randomise(net, 1);
        status = mlp_train(net, train, validation, &rules, progress, context, end);
    }
    if (status != WOVEN_OK) {
        fprintf(stderr, "numbers: training a network: %s\n", woven_message(status));
        exit(2);
    }
    return net;
}

@ The curves of \cref{fig:mlp-train-curves} are written by the function that is told of the progress.

@<Numbers of the mlp-train chapter@>=
static bool write_losses(void *context, const mlp_train_state *now)
{
    if (!isnan(now->validation))
        fprintf(context, "%zu %.6f %.6f\n", now->epoch, now->loss, now->validation);
    return true;
}

@ The network that was best on the validation words is asked about the test words, and its answers are counted; rows are
what the words are, columns what they were taken for.

@<Numbers of the mlp-train chapter@>=
static void numbers_about_confusion(mlp *net, const dataset *test)
{
    static const char *const kind[] = {"noun", "verb"};
    size_t count[4];
    mlp_train_confusion(net, test, count);
    FILE *const rows = data_open("mlp-train-confusion.tex");
    for (size_t k = 0; k < 2; k++) {
        const mlp_train_score score = mlp_train_score_of(count, 2, k);
        fprintf(rows, "%s & %zu & %zu & %.3f & %.3f & %.3f \\\\\n", kind[k], count[2 * k], count[2 * k + 1],@|
            score.precision, score.recall, score.f1);
    }
    data_close(rows);
    number("mlp-train-verbs-taken", "%.0f", (double)(count[1] + count[3]));
    number("mlp-train-verbs-right", "%.0f", (double)count[3]);
    number("mlp-train-verbs", "%.0f", (double)(count[2] + count[3]));
    number("mlp-train-precision", "%.3f", mlp_train_score_of(count, 2, 1).precision);
    number("mlp-train-recall", "%.3f", mlp_train_score_of(count, 2, 1).recall);
    number("mlp-train-f1", "%.3f", mlp_train_score_of(count, 2, 1).f1);
    number("mlp-train-accuracy", "%.3f", mlp_train_accuracy(count, 2));
}

@ The best epoch is marked in the plot.

@<Numbers of the mlp-train chapter@>=
static void numbers_about_stopping(const word_sets *sets)
{
    FILE *const curves = data_open("mlp-train-curves.dat");
    mlp_train_state end;
    mlp *const net = learn_words(&sets->train, &sets->validation, 1, LEARN_EPOCHS, write_losses, curves, &end);
    data_close(curves);
    number("mlp-train-epochs", "%.0f", LEARN_EPOCHS);
    number("mlp-train-best-epoch", "%.0f", (double)end.best_epoch);
    number("mlp-train-best", "%.3f", end.best);
    number("mlp-train-last", "%.3f", end.validation);
    number("mlp-train-last-training", "%.4f", end.loss);
    FILE *const best = data_open("mlp-train-best.dat");
    fprintf(best, "%zu %.6f\n", end.best_epoch, end.best);
    data_close(best);
    numbers_about_confusion(net, &sets->test);
    mlp_destroy(net);
}

@ For the table of the batches, networks are trained for a few epochs with the same learning rate.

@<Numbers of the mlp-train chapter@>=

static void numbers_about_batches(const word_sets *sets)
{
    const size_t batch[] = @[{1, 4, 16, LEARN_TRAIN}@], epochs = 10;
    FILE *const rows = data_open("mlp-train-batches.tex");
    number("mlp-train-batch-epochs", "%.0f", (double)epochs);
    for (size_t k = 0; k < 4; k++) {
        mlp_train_state end;
        mlp *const net = learn_words(&sets->train, NULL, batch[k], epochs, NULL, NULL, &end);
        fprintf(rows, "%zu & %zu & %.3f \\\\\n", batch[k], (LEARN_TRAIN + batch[k] - 1) / batch[k],@|
            mlp_train_measure(net, &sets->train, MLP_TRAIN_CROSS_ENTROPY));
        mlp_destroy(net);
    }
    data_close(rows);
}

@ The sizes that the text quotes:

@<Numbers of the mlp-train chapter@>=

static void numbers_mlp_train(void)
{
    static word_sets sets;
    tagged_word chosen[TAG_WORDS];
    read_company(chosen);
    divide_words(chosen, &sets);
    number("mlp-train-train", "%.0f", LEARN_TRAIN);
    number("mlp-train-validation", "%.0f", LEARN_VALIDATION);
    number("mlp-train-test", "%.0f", TAG_OTHERS);
    number("mlp-train-inputs", "%.0f", TAG_N);
    number("mlp-train-hidden", "%.0f", LEARN_HIDDEN);
    number("mlp-train-parameters", "%.0f", (TAG_N + 1) * LEARN_HIDDEN + (LEARN_HIDDEN + 1) * 2);
    number("mlp-train-guess", "%.3f", log(2));
    numbers_about_stopping(&sets);
    numbers_about_batches(&sets);
    numbers_train_speed();
    @<Numbers about the product of a batch@>@;
}

@ How often a number is used once it has been fetched: for a layer of the size of \cref{fig:mlp-train-product}'s caption.

@<Numbers about the product of a batch@>=
const double inputs = 784, nodes = 128, rows = 32;
number("mlp-train-product-inputs", "%.0f", inputs);
number("mlp-train-product-nodes", "%.0f", nodes);
number("mlp-train-product-rows", "%.0f", rows);
number("mlp-train-product-weights", "%.0f", inputs * nodes);
number("mlp-train-product-multiplications", "%.0f", inputs * nodes * rows);

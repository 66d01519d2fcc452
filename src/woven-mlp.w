@*1 The subcommand mlp.
The command \texttt{woven mlp} makes the work of \cref{ch:mlp-train} available to people who do not write programs: a file
of examples goes in, a report and a trained network come out.

@<The subcommand mlp@>=
enum { MLP_LAYERS_MAX = 16 };

typedef struct {
    const char *file, *test, *save, *hidden, *unit_name; /* the last two as they were typed */
    uint64_t epochs, batch, patience, seed;
    double eta, validation; /* the learning rate, and the share of the examples */
    int loss, format; /* choices: an |mlp_train_loss|, a |print_format| */
    bool header, no_header, single, quiet;
    size_t nodes[MLP_LAYERS_MAX], layers; /* of the hidden layers, and their number */
    const activation *unit; /* of the hidden nodes */
    dataset_rules columns;
    mlp_train_rules rules;
} mlp_request;

@ What is used when nothing else is asked for.

@<The subcommand mlp@>=

static mlp_request mlp_usual(void)
{
    mlp_request asked = {0};
    asked.hidden = "16", asked.unit_name = "sigmoid";
    asked.epochs = 100, asked.batch = 1, asked.patience = 10, asked.seed = 1;
    asked.eta = 0.5, asked.validation = 0.2;
    return asked;
}

@ The sizes of the hidden layers are read one after the other.

@<The subcommand mlp@>=

static void read_hidden(mlp_request *asked)
{
    enum { NODES_MAX = 100000 };
    const char *at = asked->hidden;
    if (strcmp(at, "none") == 0)
        return;
    for (;; at++) {
        char *end;
        const unsigned long nodes = *at >= '0' && *at <= '9' ? strtoul(at, &end, 10) : 0;
        if (nodes < 1 || nodes > NODES_MAX || (*end != ',' && *end != '\0') || asked->layers == MLP_LAYERS_MAX)
            refuse("--hidden: expected none, or up to %d whole numbers from 1 to %d with commas between them, found `%s'",@|
                MLP_LAYERS_MAX, NODES_MAX, asked->hidden);
        asked->nodes[asked->layers++] = nodes;
        if (*end == '\0')
            return;
        at = end;
    }
}

@ An activation is found by its name.

@<The subcommand mlp@>=

static const activation *read_curve(const char *name)
{
    const activation *const found = activation_find(name);
    if (found == NULL)
        refuse("--activation: expected sigmoid, tanh, relu, leaky_relu, swish, gelu, gelu_tanh or identity, found `%s'",@|
            name);
    return found;
}

@ What was asked for becomes what the library wants to know.

@<The subcommand mlp@>=

static void settle_request(mlp_request *asked)
{
    if (asked->header && asked->no_header)
        refuse("mlp: expected --header or --no-header, found both");
    asked->columns.header = asked->header ? DATASET_HEADER : asked->no_header ? DATASET_NO_HEADER : DATASET_HEADER_GUESS;
    read_hidden(asked);
    asked->unit = read_curve(asked->unit_name);
    asked->rules = (mlp_train_rules)@[{ (size_t)asked->batch, asked->eta, (size_t)asked->epochs, asked->seed,
        (size_t)asked->patience, (mlp_train_loss)asked->loss, asked->single ? MLP_TRAIN_FLOAT : MLP_TRAIN_DOUBLE, false }@];
}

@ The file stands among the options or behind them.

@<The subcommand mlp@>=

static bool read_mlp_options(int count, char *argument[], mlp_request *asked)
{
    const command_option options[] = @[{
        @<Options about the examples@>@/
        @<Options about the network and its training@>@/
    }@];
    const int first = read_options(count, argument, "usage: woven mlp FILE [OPTION...]\n\n"@|
        "Trains a network on the comma-separated values in FILE (`-' is the standard\n"@|
        "input) and prints how well it does. One column is the label, the others are\n"@|
        "numbers. In parentheses: what is used otherwise.\n", options, sizeof options / sizeof options[0]);
    if (first == 0)
        return false;
    if (first + 1 != count)
        refuse("mlp: expected one file, found %d; see `woven mlp --help'", count - first);
    asked->file = argument[first];
    settle_request(asked);
    return true;
}

@ Of the examples it matters what is in the file, and what is done with them.

@<Options about the examples@>=
{"label", "COLUMN", "name or number of the label's column; else the last", OPTION_TEXT, &asked->columns.label, 0, 0, NULL},@/
{"header", NULL, "line 1 has the names of the columns; else guessed", OPTION_SWITCH, &asked->header, 0, 0, NULL},@/
{"no-header", NULL, "line 1 is an example like the others", OPTION_SWITCH, &asked->no_header, 0, 0, NULL},@/
{"validation", "R", "share that is kept for validation", OPTION_REAL, &asked->validation, 0, 0.9, NULL},@/
{"test", "FILE", "examples for the report; else those for validation", OPTION_TEXT, &asked->test, 0, 0, NULL},@/
{"format", "F", "of the report: text|csv", OPTION_CHOICE, &asked->format, 0, 0, text_or_csv},@/

@ The rest is about the network.

@<Options about the network and its training@>=
{"hidden", "N,N,...", "nodes of the hidden layers, or none", OPTION_TEXT, &asked->hidden, 0, 0, NULL},@/
{"activation", "F", "of the hidden nodes: sigmoid, tanh, relu...", OPTION_TEXT, &asked->unit_name, 0, 0, NULL},@/
{"loss", "L", "mse|cross-entropy", OPTION_CHOICE, &asked->loss, 0, 0, "mse|cross-entropy"},@/
{"epochs", "N", "passes through the examples, at most", OPTION_WHOLE, &asked->epochs, 1, UINT32_MAX, NULL},@/
{"batch", "N", "examples for each step", OPTION_WHOLE, &asked->batch, 1, 1e6, NULL},@/
{"eta", "R", "the learning rate", OPTION_REAL, &asked->eta, 0, 1e9, NULL},@/
{"patience", "N", "stop after N epochs without progress; 0: never", OPTION_WHOLE, &asked->patience, 0, UINT32_MAX, NULL},@/
{"seed", "N", "where the random numbers start", OPTION_WHOLE, &asked->seed, 0, 1.8e19, NULL},@/
{"float", NULL, "compute in single precision: faster", OPTION_SWITCH, &asked->single, 0, 0, NULL},@/
{"save", "FILE", "where to write the network", OPTION_TEXT, &asked->save, 0, 0, NULL},@/
{"quiet", NULL, "do not show the progress", OPTION_SWITCH, &asked->quiet, 0, 0, NULL}@/

@ A file that cannot be used is refused with the place where it goes wrong.

@<The subcommand mlp@>=

static dataset *read_examples(const char *path, const dataset_rules *columns, const dataset *like)
{
    dataset *set = NULL;
    dataset_error error;
    FILE *const file = strcmp(path, "-") == 0 ? stdin : fopen(path, "r");
    if (file == NULL)
        refuse("%s: cannot be opened: %s", path, strerror(errno));
    const woven_status status = dataset_read(file, columns, like, &set, &error);
    if (file != stdin)
        fclose(file);
    if (status != WOVEN_OK && error.line > 0 && error.column > 0)
        refuse("%s: line %zu, column %zu: %s", path, error.line, error.column, error.text);
    if (status != WOVEN_OK && error.line > 0)
        refuse("%s: line %zu: %s", path, error.line, error.text);
    if (status != WOVEN_OK && error.column > 0)
        refuse("%s: column %zu: %s", path, error.column, error.text);
    if (status != WOVEN_OK)
        refuse("%s: %s", path, error.text);
    return set;
}

@ While the training runs, a terminal shows a bar that grows; a file or another program gets a line now and then, about
twenty in all. Both go to the standard error, so that the report stays clean.
@^progress bar@>

@<The subcommand mlp@>=

typedef struct {
    const mlp_request *asked;
    size_t rows;
    bool terminal;
    double shown; /* when, in seconds */
    sigset_t signals;
} mlp_watch;

@ Both say the same.

@<The subcommand mlp@>=

static void show_losses(const mlp_watch *watch, const mlp_train_state *now)
{
    fprintf(stderr, "epoch %*zu of %zu: loss %.6f", watch->terminal ? 1 : 4, now->epoch, watch->asked->rules.epochs, now->loss);
    if (now->best_epoch > 0 && !isnan(now->best))
        fprintf(stderr, ", best validation loss %.6f", now->best);
}

@ The bar is drawn over itself, at most ten times a second.

@<The subcommand mlp@>=

static void show_bar(mlp_watch *watch, const mlp_train_state *now)
{
    enum { BAR = 20 };
    const double seconds = seconds_now(), epochs = (double)watch->asked->rules.epochs;
    const bool over = now->epoch == watch->asked->rules.epochs && now->done == watch->rows;
    const double part = ((double)now->epoch - 1 + (double)now->done / (double)watch->rows) / epochs;
    const int full = (int)(BAR * part);
    if (seconds < watch->shown + 0.1 && !over)
        return;
    watch->shown = seconds;
    fprintf(stderr, "\r[%.*s%*s] ", full, "====================", BAR - full, "");
    show_losses(watch, now);
    fputs("\033[K", stderr); /* what is left of the last line */
}

static void show_line(const mlp_watch *watch, const mlp_train_state *now)
{
    enum { LINES = 20 };
    const size_t epochs = watch->asked->rules.epochs;
    if (now->done < watch->rows || (now->epoch * LINES / epochs == (now->epoch - 1) * LINES / epochs && now->epoch > 1))
        return;
    show_losses(watch, now);
    fputc('\n', stderr);
}

@ Whoever presses control and C wants the training to end, and to have what has been learned so far. The signal is held
back, and between two portions of work the program asks whether one is waiting.
@^interruption@>

@<The subcommand mlp@>=

static bool watch_training(void *context, const mlp_train_state *now)
{
    mlp_watch *const watch = context;
    sigset_t waiting;
    sigemptyset(&waiting);
    if (!watch->asked->quiet && watch->terminal)
        show_bar(watch, now);
    else if (!watch->asked->quiet)
        show_line(watch, now);
    sigpending(&waiting);
    return !sigismember(&waiting, SIGINT) && !sigismember(&waiting, SIGTERM);
}

@ After the training the signal does what it always does.

@<The subcommand mlp@>=

static woven_status train_watched(mlp *net, const dataset *train, const dataset *validation, const mlp_request *asked,
    mlp_train_state *end)
{
    mlp_watch watch;
    const struct timespec at_once = {0, 0};
    sigset_t before;
    watch.asked = asked, watch.rows = train->rows, watch.shown = 0;
    watch.terminal = isatty(STDERR_FILENO) == 1;
    sigemptyset(&watch.signals);
    sigaddset(&watch.signals, SIGINT);
    sigaddset(&watch.signals, SIGTERM);
    sigprocmask(SIG_BLOCK, &watch.signals, &before);
    const woven_status status = mlp_train(net, train, validation, &asked->rules, watch_training, &watch, end);
    while (status == WOVEN_INTERRUPTED && sigtimedwait(&watch.signals, NULL, &at_once) > 0)
        continue; /* it has been answered */
    sigprocmask(SIG_SETMASK, &before, NULL);
    if (watch.terminal && !asked->quiet)
        fputc('\n', stderr);
    return status;
}

@ The network has learned from standardised inputs. It is to be used with inputs as they are in files. Both can be had: a
weight for the standardised input $(x-\mu)/s$ is $1/s$ of that weight for~$x$ itself, and $\mu/s$ of it taken from the
bias. After that nobody needs to know the means and deviations any more.

@<The subcommand mlp@>=

static void absorb_scale(mlp *net, const double *mean, const double *deviation)
{
    const size_t inputs = net->size[0], nodes = net->size[1];
    double *const bias = net->weight + nodes * inputs;
    for (size_t j = 0; j < nodes; j++)
        for (size_t i = 0; i < inputs; i++) {
            net->weight[j * inputs + i] /= deviation[i];
            bias[j] -= net->weight[j * inputs + i] * mean[i];
        }
}

@ The report in words begins with what was done.

@<The subcommand mlp@>=

static void print_course(const mlp_request *asked, const mlp *net, size_t rows, size_t validation, const dataset *set,
    const mlp_train_state *end)
{
    printf("examples: %zu for training, %zu for validation\nclasses:  ", rows, validation);
    for (size_t k = 0; k < set->classes; k++)
        printf("%s%s", k > 0 ? ", " : "", set->class_name[k]);
    printf("\nnetwork:  %zu", net->size[0]);
    for (size_t l = 1; l <= net->layers; l++)
        printf("-%zu", net->size[l]);
    printf(", %s\ntraining: %zu epoch%s, loss %.6f\n", asked->unit->name, end->epoch, end->epoch == 1 ? "" : "s",@|
        end->loss);
    if (validation > 0)
        printf("best:     after epoch %zu, validation loss %.6f\n", end->best_epoch, end->best);
}

@ What follows is the report of the library.

@<The subcommand mlp@>=

static void print_report(const mlp_request *asked, mlp *net, const dataset *set, const char *name)
{
    size_t *const count = calloc(set->classes * set->classes, sizeof *count);
    if (count == NULL)
        refuse("%s", woven_message(WOVEN_NO_MEMORY));
    mlp_train_confusion(net, set, count);
    if (asked->format == PRINT_TEXT)
        printf("\nThe %s examples:\n\n", name);
    if (asked->format == PRINT_CSV)
        mlp_train_report_csv(stdout, count, set->class_name, set->classes);
    else
        mlp_train_report_text(stdout, count, set->class_name, set->classes);
    free(count);
}

@ Two classes need one output only when the loss is the squared error.

@<The subcommand mlp@>=

static mlp *make_network(const mlp_request *asked, const dataset *set)
{
    size_t size[MLP_LAYERS_MAX + 2];
    mlp *net = NULL;
    const bool entropy = asked->rules.loss == MLP_TRAIN_CROSS_ENTROPY;
    size[0] = set->inputs;
    memcpy(size + 1, asked->nodes, asked->layers * sizeof *size);
    size[asked->layers + 1] = set->classes == 2 && !entropy ? 1 : set->classes;
    const woven_status status = mlp_create(&net, size, asked->layers + 1, asked->unit,@|
        activation_find(entropy ? "identity" : "sigmoid"), true);
    if (status != WOVEN_OK)
        refuse("the network: %s", woven_message(status));
    mlp_randomise(net, asked->rules.seed);
    return net;
}

@ The whole course: shuffle, divide, standardise, train, report, save.

@<The subcommand mlp@>=

static int learn(int count, char *argument[])
{
    mlp_request asked = mlp_usual();
    if (!read_mlp_options(count, argument, &asked))
        return EXIT_SUCCESS;
    dataset *const set = read_examples(asked.file, &asked.columns, NULL);
    dataset *const test = asked.test != NULL ? read_examples(asked.test, &asked.columns, set) : NULL;
    const size_t kept = (size_t)(asked.validation * (double)set->rows + 0.5), rows = set->rows - kept;
    if (asked.validation > 0 && (kept == 0 || rows == 0))
        refuse("%s: expected enough examples to keep some for validation, found %zu; use --validation 0",@|
            asked.file, set->rows);
    dataset_shuffle(set, asked.rules.seed);
    const dataset train = dataset_part(set, 0, rows), validation = dataset_part(set, rows, kept);
    double *const mean = malloc(2 * set->inputs * sizeof *mean), *const deviation = mean + set->inputs;
    if (mean == NULL)
        refuse("%s", woven_message(WOVEN_NO_MEMORY));
    dataset_measure(&train, mean, deviation);
    dataset_scale(set, mean, deviation);
    @<Train, report and save@>@;
}

@ An interrupted training is reported and saved like any other, and the exit status tells of it.

@<Train, report and save@>=
mlp *const net = make_network(&asked, set);
mlp_train_state end;
const woven_status status = train_watched(net, &train, kept > 0 ? &validation : NULL, &asked, &end);
if (status != WOVEN_OK && status != WOVEN_INTERRUPTED)
    refuse("%s: epoch %zu: %s", asked.file, end.epoch, woven_message(status));
if (status == WOVEN_INTERRUPTED)
    fprintf(stderr, "woven: interrupted in epoch %zu; the best network so far is kept\n", end.epoch);
if (asked.format == PRINT_TEXT)
    print_course(&asked, net, rows, kept, set, &end);
if (test == NULL)
    print_report(&asked, net, kept > 0 ? &validation : &train, kept > 0 ? "validation" : "training");
absorb_scale(net, mean, deviation);
if (test != NULL)
    print_report(&asked, net, test, "test");
if (asked.save != NULL) {
    const woven_status saved = mlp_save(net, asked.save);
    if (saved != WOVEN_OK)
        refuse("%s: %s", asked.save, woven_message(saved));
}
mlp_destroy(net);
dataset_destroy(test);
dataset_destroy(set);
free(mean);
return status == WOVEN_INTERRUPTED ? 130 : EXIT_SUCCESS;

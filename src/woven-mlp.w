@*1 The subcommand mlp.
The command \texttt{woven mlp} makes the work of \cref{ch:mlp-train} available to people who do not write programs: a file
of examples goes in, a report and a trained network come out.

@<The subcommand mlp@>=
enum { MLP_LAYERS_MAX = 16 };

typedef struct {
    const char *file, *test, *save;
    size_t hidden[MLP_LAYERS_MAX], layers; /* sizes of the hidden layers, and their number */
    const activation *unit; /* of the hidden nodes */
    double validation; /* the share of the examples */
    bool csv, quiet;
    dataset_rules columns;
    mlp_train_rules rules;
} mlp_request;

@ Help first; it says what is used when an option is not given.

@<The subcommand mlp@>=

static void print_mlp_help(void)
{
    puts("usage: woven mlp FILE [OPTION...]\n\n"@|
        "Trains a network on the comma-separated values in FILE (- is the standard input)\n"@|
        "and prints how well it does. One column is the label, the others are numbers.\n\n"@|
        "  --label COLUMN     name or number of the label's column   (the last)\n"@|
        "  --header, --no-header  whether there are names in line 1  (guessed)\n"@|
        "  --hidden N,N,...   nodes of the hidden layers, or none    (16)\n"@|
        "  --activation F     of the hidden nodes: sigmoid, tanh, relu... (sigmoid)\n"@|
        "  --loss L           mse or cross-entropy                   (mse)\n"@|
        "  --epochs N         passes through the examples, at most   (100)\n"@|
        "  --batch N          examples for each step                 (1)\n"@|
        "  --eta R            the learning rate                      (0.5)\n"@|
        "  --validation R     share that is kept for validation      (0.2)\n"@|
        "  --patience N       stop after N epochs without progress; 0: never  (10)\n"@|
        "  --seed N           of all random numbers                  (1)\n"@|
        "  --float            compute in single precision: faster\n"@|
        "  --test FILE        examples for the report      (those for validation)\n"@|
        "  --save FILE        where to write the network\n"@|
        "  --format F         of the report: text or csv             (text)\n"@|
        "  --quiet            do not show the progress\n"@|
        "  --help             print this");
}

@ The table of the options.

@<The subcommand mlp@>=

static const struct option mlp_options[] = {
    {"label", required_argument, NULL, 'l'},@/
    {"header", no_argument, NULL, 'H'}, {"no-header", no_argument, NULL, 'N'},@/
    {"hidden", required_argument, NULL, 'n'},@/
    {"activation", required_argument, NULL, 'a'},@/
    {"loss", required_argument, NULL, 'L'},@/
    {"epochs", required_argument, NULL, 'e'}, {"batch", required_argument, NULL, 'b'},@/
    {"eta", required_argument, NULL, 'r'},@/
    {"validation", required_argument, NULL, 'v'},@/
    {"patience", required_argument, NULL, 'p'}, {"seed", required_argument, NULL, 's'},@/
    {"float", no_argument, NULL, 'f'}, {"test", required_argument, NULL, 't'},@/
    {"save", required_argument, NULL, 'S'},@/
    {"format", required_argument, NULL, 'F'},@/
    {"quiet", no_argument, NULL, 'q'},@/
    {"help", no_argument, NULL, 'h'},@/
    {NULL, 0, NULL, 0}@/
};

@ Whole numbers have a smallest and a largest value that makes sense.

@<The subcommand mlp@>=

static uint64_t mlp_count(const char *option, const char *text, uint64_t least, uint64_t most, const char **end)
{
    char *stop;
    errno = 0;
    const unsigned long long number = strtoull(text, &stop, 10);
    if (*text < '0' || *text > '9' || errno != 0 || number < least || number > most || (end == NULL && *stop != '\0'))
        refuse("--%s: expected a whole number from %llu to %llu, found `%s'", option, (unsigned long long)least,@|
            (unsigned long long)most, text);
    if (end != NULL)
        *end = stop;
    return number;
}

@ The sizes of the hidden layers are read one after the other.

@<The subcommand mlp@>=

static void read_hidden(const char *text, mlp_request *asked)
{
    enum { NODES_MAX = 100000 };
    asked->layers = 0;
    if (strcmp(text, "none") == 0)
        return;
    for (const char *at = text;; at++) {
        if (asked->layers == MLP_LAYERS_MAX)
            refuse("--hidden: expected at most %d layers, found `%s'", MLP_LAYERS_MAX, text);
        asked->hidden[asked->layers++] = mlp_count("hidden", at, 1, NODES_MAX, &at);
        if (*at == '\0')
            return;
        if (*at != ',')
            refuse("--hidden: expected whole numbers separated by commas, or none, found `%s'", text);
    }
}

@ Some options have names for values, some have limits.

@<The subcommand mlp@>=

static bool is_second(const char *option, const char *text, const char *first, const char *second)
{
    if (strcmp(text, first) != 0 && strcmp(text, second) != 0)
        refuse("--%s: expected %s or %s, found `%s'", option, first, second, text);
    return strcmp(text, second) == 0;
}

static mlp_train_loss read_loss(const char *text)
{
    return is_second("loss", text, "mse", "cross-entropy") ? MLP_TRAIN_CROSS_ENTROPY : MLP_TRAIN_MSE;
}

static double read_between(const char *option, const char *text, double least, double most)
{
    double number;
    read_numbers(option, text, &number, 1);
    if (number < least || number > most)
        refuse("--%s: expected a number from %g to %g, found `%s'", option, least, most, text);
    return number;
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

@ Each option is one line, as it was for the trace.

@<The subcommand mlp@>=

static void take_mlp_option(int letter, char *const argument[], mlp_request *asked)
{
    switch (letter) {
    case 'l': asked->columns.label = optarg; break;
    case 'H': asked->columns.header = DATASET_HEADER; break;
    case 'N': asked->columns.header = DATASET_NO_HEADER; break;
    case 'n': read_hidden(optarg, asked); break;
    case 'a': asked->unit = read_curve(optarg); break;
    case 'L': asked->rules.loss = read_loss(optarg); break;
    case 'e': asked->rules.epochs = mlp_count("epochs", optarg, 1, UINT32_MAX, NULL); break;
    case 'b': asked->rules.batch = mlp_count("batch", optarg, 1, 1000000, NULL); break;
    case 'r': asked->rules.eta = read_between("eta", optarg, 0, 1e9); break;
    case 'v': asked->validation = read_between("validation", optarg, 0, 0.9); break;
    case 'p': asked->rules.patience = mlp_count("patience", optarg, 0, UINT32_MAX, NULL); break;
    case 's': asked->rules.seed = mlp_count("seed", optarg, 0, UINT64_MAX, NULL); break;
    case 'f': asked->rules.precision = MLP_TRAIN_FLOAT; break;
    case 't': asked->test = optarg; break;
    case 'S': asked->save = optarg; break;
    case 'F': asked->csv = is_second("format", optarg, "text", "csv"); break;
    case 'q': asked->quiet = true; break;
    case ':': refuse("%s: expected a value after it; see `woven mlp --help'", argument[optind - 1]);
    default: refuse("`%s' is not an option of mlp; see `woven mlp --help'", argument[optind - 1]);
    }
}

@ The file stands among the options or behind them.

@<The subcommand mlp@>=

static bool read_mlp_options(int count, char *argument[], mlp_request *asked)
{
    opterr = 0;
    for (int letter; (letter = getopt_long(count, argument, ":", mlp_options, NULL)) != -1;) {
        if (letter == 'h') {
            print_mlp_help();
            return false;
        }
        take_mlp_option(letter, argument, asked);
    }
    if (optind + 1 != count)
        refuse("mlp: expected one file, found %d; see `woven mlp --help'", count - optind);
    asked->file = argument[optind];
    return true;
}

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

@ The clock of the system is asked for its seconds.

@<The subcommand mlp@>=

static double clock_seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

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
    const double seconds = clock_seconds(), epochs = (double)watch->asked->rules.epochs;
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
    if (!asked->csv)
        printf("\nThe %s examples:\n\n", name);
    if (asked->csv)
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
    memcpy(size + 1, asked->hidden, asked->layers * sizeof *size);
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
    mlp_request asked = {NULL, NULL, NULL, {16}, 1, activation_find("sigmoid"), 0.2, false, false,@|
        {DATASET_HEADER_GUESS, NULL}, {1, 0.5, 100, 1, 10, MLP_TRAIN_MSE, MLP_TRAIN_DOUBLE, false}};
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
if (!asked.csv)
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

@*1 The subcommand glove.
The last chapters have taken a text apart into words, counted which of them meet, and trained vectors on the counts.
The command \texttt{woven glove} does all of it, one stage after the other. Without the name of a text it takes the
prose of this book, which is not much to learn from, but is always at hand.
@^GloVe@>

The parts of the command are a request, a folder for its files, and the stages.

@<Everything about learning vectors@>=
@<What the subcommand glove is asked for@>@;
@<The work of the subcommand glove@>@;
@<Find the text to read@>@;
@<Rules for training from the request@>@;
@<The stages of the subcommand glove@>@;
@<Passes of the subcommand glove@>@;
@<The subcommand glove@>@;

@ A request holds all that can be asked for.

@<What the subcommand glove is asked for@>=
typedef enum { GLOVE_SUM, GLOVE_WORD, GLOVE_CONTEXT, GLOVE_BOTH } glove_choice;

typedef struct {
    const char *text, *output, *work;
    uint64_t min_count, max_words, size, window, passes, seed, threads, memory;
    double x_max, alpha, eta;
    int format, vectors, boundary, precision; /* choices */
    bool left, flat, keep_case, spaces, fast, keep, resume;
} glove_request;

@ What is not asked for has the values of the article where it names them, and otherwise values that suit a text of
some million words. A small text wants a small $x_{\max}$, or hardly any of its counts would weigh much.

@<What the subcommand glove is asked for@>=

static glove_request glove_usual(void)
{
    glove_request asked = {0};
    asked.output = "vectors.txt";
    asked.boundary = CORPUS_PARAGRAPHS;
    asked.min_count = 5, asked.max_words = UINT32_MAX;
    asked.window = 10, asked.memory = 256;
    asked.size = 50, asked.x_max = 10, asked.alpha = 0.75, asked.eta = 0.05;
    asked.passes = 25, asked.seed = 1;
    asked.threads = (uint64_t)sysconf(_SC_NPROCESSORS_ONLN);
    return asked;
}

@ The words of a choice stand in the order of the type that they stand for.

@<What the subcommand glove is asked for@>=

static bool read_glove_options(int count, char *argument[], glove_request *asked)
{
    const command_option options[] = @[{
        @<Options about the text and its words@>@/
        @<Options about counting and training@>@/
        @<Options about files@>@/
    }@];
    const int first = read_options(count, argument, "usage: woven glove [OPTION...] [TEXT]\n\n"@|
        "Learns a vector for each word of TEXT; `-' is the standard input. Without a TEXT\n"@|
        "it reads the prose of this book. In parentheses: what is used otherwise.\n",@|
        options, sizeof options / sizeof options[0]);
    if (first == 0)
        return false;
    if (first < count - 1)
        refuse("glove: expected one text, found `%s' after it", argument[first + 1]);
    asked->text = first < count ? argument[first] : NULL;
    return true;
}

@ The first options say what a word is and which words count.

@<Options about the text and its words@>=
{"boundary", "B", "company ends at: all|lines|paragraphs", OPTION_CHOICE, &asked->boundary, 0, 0, "all|lines|paragraphs"},@/
{"keep-case", NULL, "capitals are not made small", OPTION_SWITCH, &asked->keep_case, 0, 0, NULL},@/
{"spaces", NULL, "a word is what stands between spaces", OPTION_SWITCH, &asked->spaces, 0, 0, NULL},@/
{"min-count", "N", "leave out words that are rarer", OPTION_WHOLE, &asked->min_count, 1, 1e15, NULL},@/
{"max-words", "N", "keep only so many, the most frequent", OPTION_WHOLE, &asked->max_words, 1, UINT32_MAX, NULL},@/

@ The next are the numbers of the method, in the order in which it needs them.

@<Options about counting and training@>=
{"window", "N", "words to each side that are company", OPTION_WHOLE, &asked->window, 1, 1000, NULL},@/
{"left", NULL, "only the words before are company", OPTION_SWITCH, &asked->left, 0, 0, NULL},@/
{"flat", NULL, "far company counts as much as near", OPTION_SWITCH, &asked->flat, 0, 0, NULL},@/
{"memory", "MIB", "room for counting", OPTION_WHOLE, &asked->memory, 1, 1e9, NULL},@/
{"size", "N", "numbers in a vector", OPTION_WHOLE, &asked->size, 1, 10000, NULL},@/
{"passes", "N", "how often each count is visited", OPTION_WHOLE, &asked->passes, 1, 1e9, NULL},@/
{"x-max", "X", "from this count on, the weight is 1", OPTION_REAL, &asked->x_max, 1e-9, 1e300, NULL},@/
{"alpha", "A", "exponent of the weight", OPTION_REAL, &asked->alpha, 0, 100, NULL},@/
{"eta", "R", "learning rate", OPTION_REAL, &asked->eta, 0, 1e300, NULL},@/
{"seed", "N", "where the random numbers start", OPTION_WHOLE, &asked->seed, 0, 1.8e19, NULL},@/
{"precision", "P", "float|double", OPTION_CHOICE, &asked->precision, 0, 0, "float|double"},@/
{"threads", "N", "how many work at once", OPTION_WHOLE, &asked->threads, 1, 1024, NULL},@/
{"fast", NULL, "do not care for the same result each time", OPTION_SWITCH, &asked->fast, 0, 0, NULL},@/

@ The last are about files.

@<Options about files@>=
{"output", "FILE", "where the vectors go", OPTION_TEXT, &asked->output, 0, 0, NULL},@/
{"format", "F", "glove|word2vec|binary", OPTION_CHOICE, &asked->format, 0, 0, "glove|word2vec|binary"},@/
{"vectors", "V", "sum|word|context|both", OPTION_CHOICE, &asked->vectors, 0, 0, "sum|word|context|both"},@/
{"work", "FOLDER", "files on the way; else OUTPUT.work", OPTION_TEXT, &asked->work, 0, 0, NULL},@/
{"keep", NULL, "leave the work there at the end", OPTION_SWITCH, &asked->keep, 0, 0, NULL},@/
{"resume", NULL, "go on with work that was interrupted", OPTION_SWITCH, &asked->resume, 0, 0, NULL}@/

@*1 A folder for the work.
The stages need files between them, and a long training needs a place where it can be interrupted and taken up again.
Both are in a folder of its own, the \emph{work}, which is removed when the vectors are written.
@^work folder@>

@<The work of the subcommand glove@>=
enum { WORK_FILES = 6 };
static const char *const work_file[WORK_FILES] = {"text", "settings", "vocabulary", "cells", "blocks", "checkpoint"};
typedef enum { WORK_TEXT, WORK_SETTINGS, WORK_VOCABULARY, WORK_CELLS, WORK_BLOCKS, WORK_CHECKPOINT } work_part;

typedef struct {
    char folder[PATH_MAX], path[WORK_FILES][PATH_MAX];
    char text[PATH_MAX]; /* the text itself, wherever it is */
} glove_work;

static void work_name(glove_work *work, const glove_request *asked)
{
    int length = asked->work != NULL ? snprintf(work->folder, PATH_MAX, "%s", asked->work)
        : snprintf(work->folder, PATH_MAX, "%s.work", asked->output);
    for (int i = 0; i < WORK_FILES && length < PATH_MAX; i++) {
        const int whole = snprintf(work->path[i], PATH_MAX, "%s/%s", work->folder, work_file[i]);
        length = whole > length ? whole : length;
    }
    if (length >= PATH_MAX)
        refuse("the path of the work is longer than %d bytes; choose a shorter --work", PATH_MAX);
}

@ Work is resumed with the settings that it was begun with, or what comes out would be a mixture. So the settings are
a text of lines, written when the work begins and compared when it is resumed. The number of threads is not among them,
because the result does not depend on it, nor is the number of passes: more may be wanted later.

@<The work of the subcommand glove@>=

enum { SETTINGS_MAX = PATH_MAX + 1000 };

static void work_settings(const glove_request *asked, const char *text, char settings[SETTINGS_MAX])
{
    struct stat file;
    if (stat(text, &file) != 0)
        refuse("%s: %s; give the name of a text", text, strerror(errno));
    snprintf(settings, SETTINGS_MAX,
        "text %s\nbytes %lld\nboundary %d\nkeep-case %d\nspaces %d\nmin-count %" PRIu64 "\nmax-words %" PRIu64@|
        "\nwindow %" PRIu64 "\nleft %d\nflat %d\nsize %" PRIu64 "\nx-max %.15g\nalpha %.15g\neta %.15g\nseed %" PRIu64@|
        "\nprecision %d\n",
        text, (long long)file.st_size, asked->boundary, asked->keep_case, asked->spaces, asked->min_count,@|
        asked->max_words, asked->window, asked->left, asked->flat, asked->size, asked->x_max, asked->alpha, asked->eta,@|
        asked->seed, asked->precision);
}

@ The first line that differs is the one to talk about.

@<The work of the subcommand glove@>=

static void compare_settings(const glove_work *work, const char *now)
{
    char then[SETTINGS_MAX] = "";
    FILE *const file = fopen(work->path[WORK_SETTINGS], "r");
    if (file == NULL)
        refuse("%s: %s; nothing to resume there, leave --resume out", work->folder, strerror(errno));
    then[fread(then, 1, sizeof then - 1, file)] = '\0';
    fclose(file);
    size_t line = 0;
    for (size_t i = 0; then[i] != '\0' && then[i] == now[i]; i++)
        line = then[i] == '\n' ? i + 1 : line;
    if (strcmp(then, now) != 0)
        refuse("%s was begun with `%.*s', and now it is `%.*s'; resume with what it was begun with", work->folder,@|
            (int)strcspn(then + line, "\n"), then + line, (int)strcspn(now + line, "\n"), now + line);
}

@ A folder that is there already is not touched, unless it is to be resumed.

@<The work of the subcommand glove@>=

static void work_begin(const glove_work *work, const glove_request *asked)
{
    if (asked->resume)
        return;
    if (mkdir(work->folder, 0777) == 0)
        return;
    if (errno == EEXIST)
        refuse("%s is there already; go on with it by --resume, or remove it", work->folder);
    refuse("%s: %s; it is needed for the files on the way, see --work", work->folder, strerror(errno));
}

static void work_settle(const glove_work *work, const glove_request *asked)
{
    char settings[SETTINGS_MAX];
    work_settings(asked, work->text, settings);
    if (asked->resume) {
        compare_settings(work, settings);
        return;
    }
    FILE *const file = fopen(work->path[WORK_SETTINGS], "w");
    if (file == NULL || fputs(settings, file) == EOF || fclose(file) != 0)
        refuse("%s: %s", work->path[WORK_SETTINGS], strerror(errno));
}

@ At the end the files are removed one by one, by their names; should anybody have put another file there, the folder
stays.

@<The work of the subcommand glove@>=

static void work_end(const glove_work *work)
{
    for (int i = 0; i < WORK_FILES; i++)
        remove(work->path[i]);
    rmdir(work->folder);
}

@*1 The stages.
The text is read twice, once for the vocabulary and once for the counts. What comes from the standard input can be read
only once, and is copied to a file of the work first. The prose of the book lies beside the program, in its folder of
data.

@<The stages of the subcommand glove@>=
static void find_text(glove_work *work, const glove_request *asked)
{
    if (from_input(asked))
        snprintf(work->text, PATH_MAX, "%s", work->path[WORK_TEXT]);
    else if (asked->text != NULL)
        snprintf(work->text, PATH_MAX, "%s", asked->text);
    else
        find_prose(work->text);
    if (!from_input(asked))
        must_be_readable(work->text);
}

@ A dash stands for the standard input. A text that is not there is refused before a folder is made for its work. So are a folder and a pipe, which cannot be
read twice.

@<Find the text to read@>=
static bool from_input(const glove_request *asked)
{
    return asked->text != NULL && strcmp(asked->text, "-") == 0;
}
@#
static void must_be_readable(const char *text)
{
    struct stat file;
    if (stat(text, &file) != 0 || access(text, R_OK) != 0)
        refuse("%s: %s; give the name of a text", text, strerror(errno));
    if (!S_ISREG(file.st_mode))
        refuse("%s: expected a file that can be read twice; give the name of a text, or `-' for the standard input", text);
}

@ The folder of the program is found by a link that Linux keeps for each program that runs.

@<Find the text to read@>=
static void find_prose(char path[PATH_MAX])
{
    const ssize_t length = readlink("/proc/self/exe", path, PATH_MAX - sizeof "/data/prose.txt");
    path[length > 0 ? length : 0] = '\0';
    char *const slash = strrchr(path, '/');
    if (slash == NULL)
        refuse("cannot find the prose of the book; give the name of a text");
    strcpy(slash, "/data/prose.txt");
}

@ Copying goes in parts of some thousand bytes.

@<Find the text to read@>=

static void copy_input(const char *path)
{
    char part[1 << 16];
    FILE *const file = fopen(path, "w");
    if (file == NULL)
        refuse("%s: %s", path, strerror(errno));
    for (size_t length; (length = fread(part, 1, sizeof part, stdin)) > 0;)
        if (fwrite(part, 1, length, file) != length)
            refuse("%s: %s; is the disk full?", path, strerror(errno));
    if (ferror(stdin) || fclose(file) != 0)
        refuse("the standard input could not be copied to %s: %s", path, strerror(errno));
}

@ A stage that fails says which file or what work it was about. What was done so far stays in its folder.

@<The stages of the subcommand glove@>=

static void must(woven_status status, const char *about, const glove_work *work)
{
    if (status == WOVEN_INTERRUPTED) {
        fprintf(stderr, "%swoven: interrupted; the same command with --resume goes on from %s\n", wiped_line(),@|
            work->folder);
        exit(130);
    }
    if (status != WOVEN_OK)
        refuse("%s: %s; the work so far is in %s", about, woven_message(status), work->folder);
}

static FILE *must_open(const char *path, const char *mode)
{
    FILE *const file = fopen(path, mode);
    if (file == NULL)
        refuse("%s: %s", path, strerror(errno));
    return file;
}

@ First the vocabulary. It is small, and is made anew also when work is resumed; the number of a word depends on nothing
but the text.

@<The stages of the subcommand glove@>=

static corpus *glove_text(const glove_work *work, const glove_request *asked, FILE *file)
{
    const corpus_rules rules = {!asked->keep_case, asked->spaces, (corpus_boundary)asked->boundary};
    corpus *text;
    must(corpus_open(&text, file, &rules), work->text, work);
    return text;
}

static vocabulary *find_vocabulary(const glove_work *work, const glove_request *asked)
{
    vocabulary *known;
    const progress reading = progress_begin("reading", 0);
    FILE *const file = must_open(work->text, "r");
    corpus *const text = glove_text(work, asked, file);
    @<Count the words of |text|, or tell that there are none@>@;
    progress_end(&reading, "%" PRIu64 " words; %zu different ones occur %" PRIu64 " times or more", known->tokens,@|
        known->words, asked->min_count);
    @<Tell what was left out of |text|@>@;
    corpus_close(text);
    fclose(file);
    must(vocabulary_save(known, work->path[WORK_VOCABULARY]), work->path[WORK_VOCABULARY], work);
    return known;
}

@ A text without a word, or with none that is frequent enough, is the commonest mistake, so it is told in full.

@<Count the words of |text|, or tell that there are none@>=
const woven_status status = vocabulary_count(&known, text, asked->min_count, (size_t)asked->max_words);
if (status == WOVEN_EMPTY) {
    work_end(work);
    refuse("%s: no word occurs %" PRIu64 " times; choose a smaller --min-count or a longer text", work->text,@|
        asked->min_count);
}
must(status, work->text, work);

@ Nothing is left out silently.

@<Tell what was left out of |text|@>=
if (corpus_bad_bytes(text) > 0)
    fprintf(stderr, "woven: %s: %" PRIu64 " bytes are not UTF-8 and were taken as spaces\n", work->text,@|
        corpus_bad_bytes(text));
if (corpus_long_words(text) > 0)
    fprintf(stderr, "woven: %s: %" PRIu64 " words of more than %d bytes were left out\n", work->text,@|
        corpus_long_words(text), CORPUS_WORD_MAX);

@ Next the counts. The progress of reading is shown, and Ctrl-C is asked for on the way.

@<The stages of the subcommand glove@>=

static bool show_reading(void *context, uint64_t done)
{
    progress_show(context, (double)done, "");
    return !interrupted;
}

static void count_meetings(const glove_work *work, const glove_request *asked, const vocabulary *known)
{
    struct stat size;
    uint64_t count = 0;
    progress counting = progress_begin("counting", stat(work->text, &size) == 0 ? (double)size.st_size : 0);
    const cooccurrence_rules rules = {(size_t)asked->window, !asked->left, asked->flat, (size_t)asked->memory << 20,@|
        work->folder, show_reading, &counting};
    FILE *const file = must_open(work->text, "r"), *const cells = must_open(work->path[WORK_CELLS], "w+");
    corpus *const text = glove_text(work, asked, file);
    const woven_status status = cooccurrence_count(text, known, &rules, cells, &count);
    @<Check that some words have met@>@;
    corpus_close(text);
    fclose(file);
    progress_end(&counting, "%" PRIu64 " cells of the table are not 0", count);
    @<Prepare the |cells| for training@>@;
}

@ If no two words have met, the text is to blame, or the options are.

@<Check that some words have met@>=
if (status == WOVEN_EMPTY) {
    work_end(work);
    refuse("%s: no two of its words meet; choose a smaller --min-count or a wider --window", work->text);
}
must(status, work->path[WORK_CELLS], work);

@ The cells are put into blocks, in random order. When that is done, the file of cells is needed no more.

@<Prepare the |cells| for training@>=
const trainer_rules training = glove_training(asked);
rewind(cells);
must(trainer_prepare(cells, known->words, &training, work->path[WORK_BLOCKS]), work->path[WORK_BLOCKS], work);
fclose(cells);
remove(work->path[WORK_CELLS]);

@ What training needs to know is a part of the request.

@<Rules for training from the request@>=
static trainer_rules glove_training(const glove_request *asked)
{
    trainer_rules rules;
    memset(&rules, 0, sizeof rules);
    rules.n = (size_t)asked->size, rules.x_max = asked->x_max, rules.alpha = asked->alpha, rules.eta = asked->eta;
    rules.seed = asked->seed, rules.threads = (size_t)asked->threads;
    rules.precision = (trainer_precision)asked->precision, rules.deterministic = !asked->fast;
    return rules;
}

@*1 Training, and what comes out.
While it trains, the bar shows the pass and the loss of the pass before.

@<Passes of the subcommand glove@>=
typedef struct {
    progress shown;
    uint64_t pass, passes, cells;
    double loss; /* of the last pass */
} glove_training_state;

static bool show_training(void *context, uint64_t cells_done, double loss_so_far)
{
    glove_training_state *const state = context;
    char detail[64];
    (void)loss_so_far;
    if (state->pass == 0)
        snprintf(detail, sizeof detail, "pass 1 of %" PRIu64, state->passes);
    else
        snprintf(detail, sizeof detail, "pass %" PRIu64 ", loss %.5f", state->pass + 1, state->loss);
    progress_show(&state->shown, (double)(state->pass * state->cells + cells_done), detail);
    return !interrupted;
}

@ Where there is no bar, each pass has a line.

@<Passes of the subcommand glove@>=

static void tell_pass(const glove_training_state *state, uint64_t pass)
{
    if (!state->shown.terminal)
        fprintf(stderr, "training   pass %" PRIu64 " of %" PRIu64 ", loss %.6f\n", pass, state->passes, state->loss);
}

@ A checkpoint is saved when the training is interrupted, and once a minute in case that it is ended by force.

@<Passes of the subcommand glove@>=

static void train_passes(trainer *model, const glove_work *work, glove_training_state *state, double eta)
{
    double saved = seconds_now();
    while ((state->pass = trainer_passes(model)) < state->passes) {
        const woven_status status = trainer_pass(model, show_training, state, &state->loss);
        if (status == WOVEN_DIVERGED) {
            work_end(work);
            refuse("the loss grew beyond all bounds in pass %" PRIu64 "; choose an --eta below %g", state->pass + 1, eta);
        }
        if (status == WOVEN_INTERRUPTED || seconds_now() - saved > 60) {
            must(trainer_save(model, work->path[WORK_CHECKPOINT]), work->path[WORK_CHECKPOINT], work);
            saved = seconds_now();
        }
        must(status, "training", work);
        tell_pass(state, trainer_passes(model));
    }
}

@ Of the two vectors of a word either can be wanted, or their sum, or one behind the other.

@<Passes of the subcommand glove@>=

static void copy_vector(const trainer *model, size_t word, glove_choice which, size_t n, double *from, float *to)
{
    double bias;
    const bool both = which == GLOVE_BOTH;
    const trainer_vector first = which == GLOVE_SUM ? TRAINER_SUM
        : which == GLOVE_CONTEXT ? TRAINER_CONTEXT : TRAINER_WORD;
    trainer_get(model, word, first, from, &bias);
    if (both)
        trainer_get(model, word, TRAINER_CONTEXT, from + n, &bias);
    for (size_t k = 0; k < (both ? 2 * n : n); k++)
        to[k] = (float)from[k];
}

@ All of them are collected into one embedding, which knows how to write itself.

@<Passes of the subcommand glove@>=

static embedding *collect_vectors(const trainer *model, const glove_work *work, const glove_request *asked,
    const vocabulary *known)
{
    const size_t n = (size_t)asked->size, length = asked->vectors == GLOVE_BOTH ? 2 * n : n;
    const char **const word = calloc(known->words, sizeof *word);
    double *const numbers = calloc(length, sizeof *numbers);
    embedding *vectors = NULL;
    if (word == NULL || numbers == NULL)
        must(WOVEN_NO_MEMORY, asked->output, work);
    for (size_t i = 0; i < known->words; i++)
        word[i] = known->entry[i].word;
    must(embedding_create(&vectors, word, known->words, length), asked->output, work);
    for (size_t i = 0; i < known->words; i++)
        copy_vector(model, i, (glove_choice)asked->vectors, n, numbers, vectors->vector + i * length);
    free(numbers);
    free(word);
    return vectors;
}

@ Training goes on from a checkpoint if there is one.

@<Passes of the subcommand glove@>=

static void train_vectors(const glove_work *work, const glove_request *asked, const vocabulary *known)
{
    trainer_cells *all;
    trainer *model;
    const trainer_rules rules = glove_training(asked);
    must(trainer_cells_open(&all, work->path[WORK_BLOCKS]), work->path[WORK_BLOCKS], work);
    must(trainer_create(&model, all, &rules), "training", work);
    if (asked->resume && access(work->path[WORK_CHECKPOINT], F_OK) == 0)
        must(trainer_load(model, work->path[WORK_CHECKPOINT]), work->path[WORK_CHECKPOINT], work);
    glove_training_state state = {progress_begin("training", 0), 0, asked->passes, trainer_cells_count(all), 0};
    state.shown.total = (double)(asked->passes * state.cells);
    train_passes(model, work, &state, asked->eta);
    progress_end(&state.shown, "%" PRIu64 " passes, loss %.6f", asked->passes, state.loss);
    embedding *const vectors = collect_vectors(model, work, asked, known);
    trainer_destroy(model);
    trainer_cells_close(all);
    must(embedding_save(vectors, asked->output, (embedding_format)asked->format), asked->output, work);
    embedding_destroy(vectors);
}

@ All stages together. What was finished before an interruption is not done again: the blocks get their name only when they
are complete.

@<The subcommand glove@>=
static int glove(int count, char *argument[])
{
    glove_request asked = glove_usual();
    static glove_work work;
    if (!read_glove_options(count, argument, &asked))
        return EXIT_SUCCESS;
    work_name(&work, &asked);
    find_text(&work, &asked);
    work_begin(&work, &asked);
    if (from_input(&asked) && !asked.resume)
        copy_input(work.path[WORK_TEXT]);
    work_settle(&work, &asked);
    vocabulary *const known = find_vocabulary(&work, &asked);
    watch_for_interrupts();
    if (access(work.path[WORK_BLOCKS], F_OK) != 0)
        count_meetings(&work, &asked, known);
    train_vectors(&work, &asked, known);
    fprintf(stderr, "%s: vectors of %zu words\n", asked.output, known->words);
    vocabulary_destroy(known);
    if (!asked.keep)
        work_end(&work);
    return EXIT_SUCCESS;
}

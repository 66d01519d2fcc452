@*1 Messages between machines.
Programs on different machines cannot see each other's memory. They send each other messages. For programs that
calculate there is a standard of how to say so, the \emph{Message Passing Interface}, MPI for short. The command
\begin{center}
\texttt{mpirun -np 2 woven glove-mpi \dots}
\end{center}
starts a program twice, on one machine or, given a list of them, on several. All copies run the same program text. What
makes them different is their rank, which each of them asks for.
@^MPI@>@^message passing@>

This is the whole program. It is separate from \texttt{woven}, which looks for it when it is asked for the subcommand
\texttt{glove-mpi}: so nobody needs MPI who has a single machine. \texttt{make mpi} builds it.

@(woven_glove_mpi.c@>=
#include "embedding.h"
#include "shards.h"

#include <errno.h>
#include <getopt.h>
#include <mpi.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

@<When one machine must give up@>@;
@<What the machines are asked for@>@;
@<Count the text@>@;
@<Average over all machines@>@;
@<Train together@>@;
@<Write the vectors of all@>@;
@<The main program of the machines@>@;

@ If one copy gives up, the others would wait forever for its messages. So the end of one is the end of all,
|MPI_Abort|. Every copy that fails says why.

@<When one machine must give up@>=
static void refuse(const char *format, ...) @[__attribute__((format(printf, 1, 2), noreturn))@];

static void refuse(const char *format, ...)
{
    va_list values;
    va_start(values, format);
    fputs("woven glove-mpi: ", stderr);
    vfprintf(stderr, format, values);
    fputc('\n', stderr);
    va_end(values);
    MPI_Abort(MPI_COMM_WORLD, 2);
    exit(2);
}

static void need(woven_status status, const char *what)
{
    if (status != WOVEN_OK)
        refuse("%s: %s", what, woven_message(status));
}

@ All copies receive the same arguments and read the same text, which must be found under the same name on every
machine.

@<What the machines are asked for@>=
typedef struct {
    const char *text, *output;
    uint64_t size, window, min_count, passes, seed, memory, every; /* averages after every so many stages */
    double x_max, eta;
} mpi_request;

static const struct option options[] = {
    {"size", required_argument, NULL, 'n'},@/
    {"window", required_argument, NULL, 'w'},@/
    {"min-count", required_argument, NULL, 'c'},@/
    {"passes", required_argument, NULL, 'p'},@/
    {"seed", required_argument, NULL, 's'},@/
    {"memory", required_argument, NULL, 'm'},@/
    {"every", required_argument, NULL, 'e'},@/
    {"x-max", required_argument, NULL, 'x'},@/
    {"eta", required_argument, NULL, 'r'},@/
    {"output", required_argument, NULL, 'o'},@/
    {"help", no_argument, NULL, 'h'},@/
    {NULL, 0, NULL, 0}@/
};

@ Help is wanted once, not from every copy.

@<What the machines are asked for@>=

static void print_help(size_t rank)
{
    if (rank == 0)
        puts("usage: mpirun -np R woven glove-mpi [OPTION...] TEXT\n\n"@|
            "Learns word vectors of TEXT with R programs, each for its share of the words.\n\n"@|
            "  --size N          numbers in a vector                        (50)\n"@|
            "  --window N        words on each side that are neighbours     (10)\n"@|
            "  --min-count N     rarer words are left out                   (5)\n"@|
            "  --x-max X         the count from which on the weight is 1    (10)\n"@|
            "  --eta R           the learning rate                          (0.05)\n"@|
            "  --passes N        over all cells                             (25)\n"@|
            "  --every N         stages between two averages, up to R       (1)\n"@|
            "  --memory M        MiB for counting, of each program          (256)\n"@|
            "  --seed S          of all random numbers                      (1)\n"@|
            "  --output FILE     where the vectors go                       (vectors.txt)\n"@|
            "  --help            print this");
}

@ Numbers are read with care, as always.

@<What the machines are asked for@>=

static uint64_t read_whole(const char *option, const char *text, uint64_t least, uint64_t most)
{
    char *end;
    errno = 0;
    const unsigned long long number = strtoull(text, &end, 10);
    if (*text < '0' || *text > '9' || *end != '\0' || errno != 0 || number < least || number > most)
        refuse("--%s: expected a whole number from %ju to %ju, found `%s'", option, (uintmax_t)least, (uintmax_t)most, text);
    return number;
}

static double read_positive(const char *option, const char *text)
{
    char *end;
    const double number = strtod(text, &end);
    if (end == text || *end != '\0' || !(number > 0 && number < 1e300))
        refuse("--%s: expected a number above 0, found `%s'", option, text);
    return number;
}

@ The request begins with what is usual.

@<What the machines are asked for@>=

static bool read_request(int count, char *argument[], size_t rank, mpi_request *asked)
{
    *asked = (mpi_request)@[{ NULL, "vectors.txt", 50, 10, 5, 25, 1, 256, 1, 10, 0.05 }@];
    opterr = 0;
    for (int letter; (letter = getopt_long(count, argument, "", options, NULL)) != -1;)
        switch (letter) {
        case 'n': asked->size = read_whole("size", optarg, 1, 100000); break;
        case 'w': asked->window = read_whole("window", optarg, 1, 1000); break;
        case 'c': asked->min_count = read_whole("min-count", optarg, 1, UINT32_MAX); break;
        case 'p': asked->passes = read_whole("passes", optarg, 1, 1000000); break;
        case 's': asked->seed = read_whole("seed", optarg, 0, UINT64_MAX); break;
        case 'm': asked->memory = read_whole("memory", optarg, 1, 1 << 30); break;
        case 'e': asked->every = read_whole("every", optarg, 1, TRAINER_PARTS_MAX); break;
        case 'x': asked->x_max = read_positive("x-max", optarg); break;
        case 'r': asked->eta = read_positive("eta", optarg); break;
        case 'o': asked->output = optarg; break;
        case 'h': print_help(rank); return false;
        default: refuse("`%s' is no option, or has no value; see `woven glove-mpi --help'", argument[optind - 1]);
        }
    if (optind != count - 1)
        refuse("expected one text, found %d arguments that are no options", count - optind);
    asked->text = argument[optind];
    return true;
}

@*1 Counting.
Each copy counts the text for itself. That is wasteful, and it is simple: nothing has to be sent. For a text that takes
days to count one would divide it, as was said above.

@<Count the text@>=
static corpus *open_text(FILE *text)
{
    const corpus_rules rules = @[{ .lower_case = true, .boundary = CORPUS_PARAGRAPHS }@];
    corpus *words;
    rewind(text);
    need(corpus_open(&words, text, &rules), "the text");
    return words;
}

static vocabulary *count_words(FILE *text, const mpi_request *asked)
{
    vocabulary *known;
    corpus *const words = open_text(text);
    need(vocabulary_count(&known, words, asked->min_count, UINT32_MAX), asked->text);
    corpus_close(words);
    return known;
}

@ The cells go to a temporary file.

@<Count the text@>=

static FILE *count_cells(FILE *text, const vocabulary *known, const mpi_request *asked)
{
    const char *const folder = getenv("TMPDIR");
    const cooccurrence_rules rules = @[{ .window = asked->window, .symmetric = true,
        .memory = (size_t)asked->memory << 20, .folder = folder != NULL ? folder : "/tmp" }@];
    uint64_t count;
    FILE *const cells = tmpfile();
    if (cells == NULL)
        refuse("a temporary file: %s", strerror(errno));
    corpus *const words = open_text(text);
    need(cooccurrence_count(words, known, &rules, cells, &count), asked->text);
    corpus_close(words);
    return cells;
}

@ Each copy makes its shard. The file for it has the rank in its name, as the copies may share a disk.

@<Count the text@>=

static void make_shard(shard *mine, FILE *text, const vocabulary *known, const mpi_request *asked, size_t ranks, size_t rank)
{
    const trainer_rules rules = @[{ .n = asked->size, .x_max = asked->x_max, .alpha = 0.75, .eta = asked->eta,
        .seed = asked->seed, .precision = TRAINER_FLOAT, .threads = 1, .deterministic = true }@];
    char path[FILENAME_MAX];
    if (snprintf(path, sizeof path, "%s.shard-%zu", asked->output, rank) >= (int)sizeof path)
        refuse("the name `%s' is too long", asked->output);
    FILE *const cells = count_cells(text, known, asked);
    need(shard_create(mine, cells, known->words, &rules, ranks, rank, path),@|
        ranks > 1 ? "this share of the cells (perhaps the text is too short for so many programs)" : "the cells");
    fclose(cells);
}

@*1 Training together.
MPI knows sums. |MPI_Allreduce| takes an array from every copy, adds all of them up, number by number, and hands every
copy the result; \emph{reduce} is the word for making one of many. |MPI_IN_PLACE| says that the result shall replace what
was there. The length of an array is an |int|, so large tables go in pieces.
@^reduction@>

@<Average over all machines@>=
enum { PIECE = 1 << 24 }; /* numbers */

static void average(shard *mine, uint64_t *seen)
{
    const size_t rows = shard_rows(mine), numbers = shard_numbers(mine);
    float *const table = shard_table(mine);
    memcpy(seen, mine->seen, rows * sizeof *seen);
    for (size_t done = 0; done < rows; done += PIECE)
        MPI_Allreduce(MPI_IN_PLACE, seen + done, rows - done < PIECE ? (int)(rows - done) : PIECE, MPI_UINT64_T, MPI_SUM,@|
            MPI_COMM_WORLD);
    shard_weigh(mine, seen);
    for (size_t done = 0; done < numbers; done += PIECE)
        MPI_Allreduce(MPI_IN_PLACE, table + done, numbers - done < PIECE ? (int)(numbers - done) : PIECE, MPI_FLOAT,@|
            MPI_SUM, MPI_COMM_WORLD);
}

@ Sums of single numbers are needed, too.

@<Average over all machines@>=

static double sum_of_all(double mine)
{
    double sum;
    MPI_Allreduce(&mine, &sum, 1, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
    return sum;
}

@ A pass has as many stages as there are copies. If |every| is larger than~1, some averages are left out, and what was lost
by that can be seen in the loss. After the last stage of a pass all copies have the same rows.

@<Train together@>=
static double train_pass(shard *mine, uint64_t pass, size_t every, uint64_t *seen)
{
    double losses = 0;
    for (size_t stage = 0; stage < mine->ranks; stage++) {
        losses += shard_stage(mine, pass, stage);
        if ((stage + 1) % every == 0 || stage + 1 == mine->ranks)
            average(mine, seen);
    }
    return sum_of_all(losses);
}

@ Rank~0 speaks for all. A loss that is no finite number means that training has diverged. All copies see the same sum,
so all of them notice.

@<Train together@>=

static void train_together(shard *mine, const mpi_request *asked)
{
    const double cells = sum_of_all((double)trainer_cells_count(mine->cells));
    uint64_t *const seen = calloc(shard_rows(mine), sizeof *seen);
    if (seen == NULL)
        need(WOVEN_NO_MEMORY, "the averages");
    for (uint64_t pass = 0; pass < asked->passes; pass++) {
        const double loss = train_pass(mine, pass, asked->every, seen) / cells;
        if (!(loss < 1e300))
            need(WOVEN_DIVERGED, "the training");
        if (mine->rank == 0)
            printf("pass %ju of %ju, mean loss %.6f\n", (uintmax_t)pass + 1, (uintmax_t)asked->passes, loss), fflush(stdout);
    }
    free(seen);
    const double loss = sum_of_all(shard_loss(mine)) / cells;
    if (mine->rank == 0)
        printf("%zu programs, %.0f cells, mean loss at the end %.6f\n", mine->ranks, cells, loss);
}

@ At the end the vectors are written in the usual format, the sum of a word's two vectors.

@<Write the vectors of all@>=
static void copy_vectors(embedding *vectors, const shard *mine, double *vector)
{
    for (size_t word = 0; word < vectors->words; word++) {
        trainer_get(mine->trained, word, TRAINER_SUM, vector, NULL);
        for (size_t k = 0; k < vectors->n; k++)
            vectors->vector[word * vectors->n + k] = (float)vector[k];
    }
}

static void write_vectors(const shard *mine, const vocabulary *known, const char *path)
{
    const char **const word = malloc(known->words * sizeof *word);
    double *const vector = malloc(mine->rules.n * sizeof *vector);
    embedding *vectors;
    if (word == NULL || vector == NULL)
        need(WOVEN_NO_MEMORY, path);
    for (size_t i = 0; i < known->words; i++)
        word[i] = known->entry[i].word;
    need(embedding_create(&vectors, word, known->words, mine->rules.n), path);
    copy_vectors(vectors, mine, vector);
    need(embedding_save(vectors, path, EMBEDDING_GLOVE), path);
    embedding_destroy(vectors);
    free(vector);
    free(word);
}

@ One thing after the other: that is the work of a copy.

@<The main program of the machines@>=
static void learn(const mpi_request *asked, size_t ranks, size_t rank)
{
    shard mine;
    FILE *const text = fopen(asked->text, "rb");
    if (text == NULL)
        refuse("%s cannot be opened: %s", asked->text, strerror(errno));
    vocabulary *const known = count_words(text, asked);
    make_shard(&mine, text, known, asked, ranks, rank);
    fclose(text);
    train_together(&mine, asked);
    if (rank == 0)
        write_vectors(&mine, known, asked->output);
    shard_destroy(&mine);
    vocabulary_destroy(known);
}

@ The main program asks how many copies there are, and which one it is. Between |MPI_Init| and |MPI_Finalize| messages can be
sent.

@<The main program of the machines@>=

int main(int count, char *argument[])
{
    mpi_request asked;
    int ranks, rank;
    MPI_Init(&count, &argument);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    if (read_request(count, argument, (size_t)rank, &asked))
        learn(&asked, (size_t)ranks, (size_t)rank);
    MPI_Finalize();
    return EXIT_SUCCESS;
}

@*1 A program beside the program.
The command \texttt{woven} finds the program for MPI in the folder where it is itself, and becomes it: |execv| replaces a
running program by another one. What |mpirun| started goes on as the new program. On Linux a running program finds its own
file under the name \path{/proc/self/exe}.
@^exec@>

@<Become the program for MPI@>=
static int glove_mpi(int count, char *argument[])
{
    static const char name[] = "woven-glove-mpi";
    char path[FILENAME_MAX + sizeof name];
    const ssize_t length = readlink("/proc/self/exe", path, FILENAME_MAX - 1);
    (void)count;
    if (length < 0)
        refuse("glove-mpi: this program cannot find out where it is: %s", strerror(errno));
    path[length] = '\0';
    strcpy(strrchr(path, '/') + 1, name);
    execv(path, argument);
    refuse("glove-mpi: %s cannot be started: %s; `make mpi' builds it", path, strerror(errno));
}

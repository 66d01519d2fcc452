/* work.c: one piece of work in a program of its own, so that the most memory it ever had can be asked for.
 *
 *   work count TEXT CELLS MEMORY FOLDER    counts TEXT with MEMORY million bytes, files in FOLDER, and writes CELLS
 *   work train CELLS WORDS N BLOCKS        prepares CELLS as BLOCKS and makes a pass over them with vectors of N floats
 *
 * prints pairs name=value.
 */
#include "race.h"
#include "trainer.h"

#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

enum { WINDOW = 15, MIN_COUNT = 5 };

static void need(bool good, const char *what)
{
    if (good)
        return;
    fprintf(stderr, "work: %s failed\n", what);
    exit(2);
}

static double peak_bytes(void)
{
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return 1024.0 * (double)used.ru_maxrss;
}

/* Bytes that were allocated and written to; files that are mapped do not count. */
static double own_bytes(void)
{
    char line[128];
    unsigned long kilobytes = 0;
    FILE *status = fopen("/proc/self/status", "r");
    need(status != NULL, "/proc/self/status");
    while (fgets(line, sizeof line, status) != NULL)
        if (sscanf(line, "RssAnon: %lu", &kilobytes) == 1)
            break;
    fclose(status);
    return 1024.0 * (double)kilobytes;
}

static FILE *open_file(const char *path, const char *mode)
{
    FILE *file = fopen(path, mode);
    need(file != NULL, path);
    return file;
}

static int count(char *argument[])
{
    const corpus_rules reading = {.lower_case = true, .boundary = CORPUS_LINES};
    const cooccurrence_rules counting = {.window = WINDOW, .symmetric = true,
        .memory = (size_t)strtoul(argument[2], NULL, 10) * 1000000, .folder = argument[3]};
    FILE *text = open_file(argument[0], "r"), *cells = open_file(argument[1], "w");
    corpus *words;
    vocabulary *known;
    uint64_t number;
    const double start = race_cpu_seconds();
    need(corpus_open(&words, text, &reading) == WOVEN_OK, "reading the text");
    need(vocabulary_count(&known, words, MIN_COUNT, SIZE_MAX) == WOVEN_OK, "counting the words");
    corpus_close(words);
    const double middle = race_cpu_seconds();
    rewind(text);
    need(corpus_open(&words, text, &reading) == WOVEN_OK, "reading the text again");
    need(cooccurrence_count(words, known, &counting, cells, &number) == WOVEN_OK, "counting the pairs");
    corpus_close(words);
    fclose(text);
    need(fclose(cells) == 0, argument[1]);
    printf("tokens=%ju words=%zu cells=%ju vocabulary_seconds=%.3f seconds=%.3f peak=%.0f\n", (uintmax_t)known->tokens,
        known->words, (uintmax_t)number, middle - start, race_cpu_seconds() - middle, peak_bytes());
    vocabulary_destroy(known);
    return EXIT_SUCCESS;
}

static double most_bytes;

static bool watch_bytes(void *context, uint64_t cells, double loss)
{
    (void)context;
    (void)cells;
    (void)loss;
    const double bytes = own_bytes();
    if (bytes > most_bytes)
        most_bytes = bytes;
    return true;
}

static int train(char *argument[])
{
    const size_t words = strtoul(argument[1], NULL, 10);
    const trainer_rules rules = {.n = strtoul(argument[2], NULL, 10), .x_max = 10, .alpha = 0.75, .eta = 0.05, .seed = 1,
        .precision = TRAINER_FLOAT, .threads = 1, .deterministic = true};
    FILE *cells = open_file(argument[0], "r");
    trainer_cells *all;
    trainer *made;
    double loss;
    const double start = race_cpu_seconds();
    need(trainer_prepare(cells, words, &rules, argument[3]) == WOVEN_OK, "preparing the cells");
    fclose(cells);
    need(trainer_cells_open(&all, argument[3]) == WOVEN_OK, "opening the cells");
    const double middle = race_cpu_seconds(), before = own_bytes();
    need(trainer_create(&made, all, &rules) == WOVEN_OK, "making the vectors");
    need(trainer_pass(made, watch_bytes, NULL, &loss) == WOVEN_OK, "training");
    printf("cells=%ju prepare_seconds=%.3f seconds=%.3f bytes=%.0f peak=%.0f loss=%.6g\n",
        (uintmax_t)trainer_cells_count(all), middle - start, race_cpu_seconds() - middle,
        (most_bytes > own_bytes() ? most_bytes : own_bytes()) - before, peak_bytes(), loss);
    trainer_destroy(made);
    trainer_cells_close(all);
    return EXIT_SUCCESS;
}

int main(int arguments, char *argument[])
{
    if (arguments == 6 && strcmp(argument[1], "count") == 0)
        return count(argument + 2);
    if (arguments == 6 && strcmp(argument[1], "train") == 0)
        return train(argument + 2);
    fputs("usage: work count TEXT CELLS MEMORY FOLDER, or work train CELLS WORDS N BLOCKS\n", stderr);
    return 2;
}

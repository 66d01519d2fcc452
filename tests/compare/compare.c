/* compare.c: the three ways to word vectors against the clock.
 *
 *   compare TEXT ODD SIMILARITY FOLDER SECONDS > compare.csv
 *
 * Trains GloVe, CBOW and skip-gram on TEXT for 0.5, 1, 2, ... SECONDS of processor time in one thread, and tries the
 * vectors on the odd-one-out items of the file ODD and the pairs of words of the file SIMILARITY. The time begins with
 * the text and a vocabulary; the time of GloVe includes counting the table and preparing it. Every training is done
 * with several seeds. Writes a line for each method and time: means, and the least and the most of all seeds. FOLDER
 * holds files that are needed on the way. What is going on is told on the standard error. */
#include "cooccurrence.h"
#include "corpus.h"
#include "embedding.h"
#include "similarity.h"
#include "trainer.h"
#include "vocabulary.h"
#include "word2vec.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { N = 50, WINDOW = 5, MIN_COUNT = 5, SEEDS = 3, RUNGS_MAX = 8 };
static const double shortest = 0.5; /* seconds */
enum { GLOVE = -1 }; /* beside the models of word2vec.h */

/* What was measured for one method and one time, over all seeds. */
typedef struct {
    double seconds, passes, odd, odd_least, odd_most, rho, rho_least, rho_most;
} rung;

typedef struct {
    const char *text, *odd, *similarity, *folder;
    char cells[FILENAME_MAX], blocks[FILENAME_MAX];
    vocabulary *known;
    embedding *vectors;
    double longest;
} comparison;

static void check(woven_status status, const char *about)
{
    if (status != WOVEN_OK) {
        fprintf(stderr, "\ncompare: %s: %s\n", about, woven_message(status));
        exit(2);
    }
}

static FILE *open_file(const char *path, const char *mode)
{
    FILE *const file = fopen(path, mode);
    if (file == NULL) {
        fprintf(stderr, "\ncompare: %s: %s\n", path, strerror(errno));
        exit(2);
    }
    return file;
}

static double cpu_seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* Each verse is a line, and verses are no neighbours. */
static corpus *open_text(FILE *file)
{
    const corpus_rules rules = {.lower_case = true, .boundary = CORPUS_LINES};
    corpus *text;
    check(corpus_open(&text, file, &rules), "the text");
    return text;
}

/* --- trying the vectors ----------------------------------------------------------------------------------------- */

/* The share of the items in which the odd word, which stands first in the file, is found. It is asked about last, since
   of equally odd words the first one wins. An item with an unknown word is missed. */
static double try_odd(const comparison *all)
{
    enum { WORDS_MAX = 8 };
    FILE *const file = open_file(all->odd, "r");
    char line[256];
    double items = 0, found = 0;
    while (fgets(line, sizeof line, file) != NULL) {
        size_t word[WORDS_MAX], words = 0;
        double mean[WORDS_MAX];
        bool known = true;
        char *rest = NULL;
        for (char *at = strtok_r(line, " \n", &rest); at != NULL && *at != '#' && words < WORDS_MAX;
             at = strtok_r(NULL, " \n", &rest)) {
            word[words] = embedding_find(all->vectors, at);
            known = known && word[words++] != SIZE_MAX;
        }
        if (words < 3)
            continue;
        const size_t odd = word[0];
        word[0] = word[words - 1], word[words - 1] = odd;
        items++;
        found += known && embedding_odd(all->vectors, word, words, mean) == words - 1;
    }
    fclose(file);
    return found / items;
}

static double try_similarity(const comparison *all)
{
    FILE *const file = open_file(all->similarity, "r");
    similarity_agreement found;
    size_t line;
    check(similarity_compare(all->vectors, file, &found, &line), all->similarity);
    fclose(file);
    return found.rho;
}

static void try_vectors(const comparison *all, double seconds, double passes, rung *of)
{
    const double odd = try_odd(all), rho = try_similarity(all);
    fprintf(stderr, "  %.1f s: %2.0f %%, %.2f", seconds, 100 * odd, rho);
    of->seconds += seconds / SEEDS, of->passes += passes / SEEDS;
    of->odd += odd / SEEDS, of->rho += rho / SEEDS;
    of->odd_least = odd < of->odd_least ? odd : of->odd_least, of->odd_most = odd > of->odd_most ? odd : of->odd_most;
    of->rho_least = rho < of->rho_least ? rho : of->rho_least, of->rho_most = rho > of->rho_most ? rho : of->rho_most;
}

/* --- GloVe ------------------------------------------------------------------------------------------------------ */

static trainer *start_glove(const comparison *all, uint64_t seed, trainer_cells **cells)
{
    const trainer_rules rules = {.n = N, .x_max = 10, .alpha = 0.75, .eta = 0.05, .seed = seed,
        .precision = TRAINER_FLOAT, .threads = 1, .deterministic = true};
    const cooccurrence_rules counting = {.window = WINDOW, .symmetric = true, .memory = (size_t)256 << 20,
        .folder = all->folder};
    FILE *const file = open_file(all->text, "r"), *const counted = open_file(all->cells, "w+b");
    corpus *const text = open_text(file);
    uint64_t count;
    trainer *made;
    check(cooccurrence_count(text, all->known, &counting, counted, &count), all->text);
    corpus_close(text);
    fclose(file);
    rewind(counted);
    check(trainer_prepare(counted, all->known->words, &rules, all->blocks), all->blocks);
    fclose(counted);
    check(trainer_cells_open(cells, all->blocks), all->blocks);
    check(trainer_create(&made, *cells, &rules), "GloVe");
    return made;
}

/* The method that the authors recommend: a word's vector is the sum of both of its vectors. */
static void take_glove(const comparison *all, const trainer *made)
{
    double vector[N], bias;
    for (size_t i = 0; i < all->known->words; i++) {
        trainer_get(made, i, TRAINER_SUM, vector, &bias);
        for (size_t k = 0; k < N; k++)
            all->vectors->vector[i * N + k] = (float)vector[k];
    }
}

/* One training serves all times, since GloVe does not need to know when it will end. The clock stands while the vectors
   are tried. */
static void run_glove(const comparison *all, uint64_t seed, rung rungs[RUNGS_MAX])
{
    trainer_cells *cells;
    double start = cpu_seconds(), limit = shortest, loss;
    trainer *const made = start_glove(all, seed, &cells);
    for (size_t r = 0; limit <= all->longest; limit *= 2, r++) {
        do
            check(trainer_pass(made, NULL, NULL, &loss), "GloVe");
        while (cpu_seconds() - start < limit);
        const double stopped = cpu_seconds();
        take_glove(all, made);
        try_vectors(all, stopped - start, (double)trainer_passes(made), &rungs[r]);
        start += cpu_seconds() - stopped;
    }
    trainer_destroy(made);
    trainer_cells_close(cells);
}

/* --- CBOW and skip-gram ----------------------------------------------------------------------------------------- */

static uint32_t *read_tokens(const comparison *all, size_t *tokens)
{
    FILE *const file = open_file(all->text, "r");
    corpus *const text = open_text(file);
    uint32_t *token;
    check(word2vec_read(text, all->known, &token, tokens), all->text);
    corpus_close(text);
    fclose(file);
    return token;
}

/* How fast it is: a short training that is interrupted. */
typedef struct {
    double start, done, seconds;
} pace;

static bool note_pace(void *context, double done)
{
    pace *const note = context;
    note->done = done;
    note->seconds = cpu_seconds() - note->start;
    return note->seconds < 0.3;
}

/* The learning rate must fall to 0 just when the time is over, so the number of passes is fixed beforehand, by the pace
   of the training before, and every time needs a training of its own. */
static void run_word2vec(const comparison *all, word2vec_model model, uint64_t seed, rung rungs[RUNGS_MAX])
{
    size_t tokens, r = 0;
    const double start = cpu_seconds();
    uint32_t *const token = read_tokens(all, &tokens);
    const double reading = cpu_seconds() - start;
    word2vec_rules rules = {.model = model, .n = N, .window = WINDOW, .negatives = 5,
        .eta = model == WORD2VEC_CBOW ? 0.05 : 0.025, .sample = 1e-3, .seed = seed, .passes = 1e6};
    pace note = {.start = cpu_seconds()};
    if (word2vec_train(all->vectors, NULL, token, tokens, &rules, note_pace, &note) != WOVEN_INTERRUPTED)
        check(WOVEN_BAD_ARGUMENT, "the pace");
    double passes_a_second = rules.passes * note.done / note.seconds;
    for (double limit = shortest; limit <= all->longest; limit *= 2, r++) {
        rules.passes = passes_a_second * (limit - reading);
        const double begun = cpu_seconds();
        check(word2vec_train(all->vectors, NULL, token, tokens, &rules, NULL, NULL), "training");
        const double seconds = cpu_seconds() - begun;
        passes_a_second = rules.passes / seconds;
        try_vectors(all, reading + seconds, rules.passes, &rungs[r]);
    }
    free(token);
}

/* --- all of it -------------------------------------------------------------------------------------------------- */

typedef struct {
    const char *name;
    int model; /* or GLOVE */
    rung rungs[RUNGS_MAX];
} method;

static void print_rungs(const method *of)
{
    for (const rung *r = of->rungs; r < of->rungs + RUNGS_MAX && r->seconds > 0; r++)
        printf("%s,%.2f,%.1f,%.4f,%.4f,%.4f,%.4f,%.4f,%.4f\n", of->name, r->seconds, r->passes, r->odd, r->rho,
            r->odd_least, r->odd_most, r->rho_least, r->rho_most);
}

/* The methods take turns, so that a machine that is busy for a while is busy for all of them. */
static void compare(const comparison *all)
{
    method methods[] = {{.name = "GloVe", .model = GLOVE}, {.name = "CBOW", .model = WORD2VEC_CBOW},
        {.name = "skip-gram", .model = WORD2VEC_SKIP_GRAM}};
    enum { METHODS = sizeof methods / sizeof *methods };
    for (size_t m = 0; m < METHODS; m++)
        for (size_t r = 0; r < RUNGS_MAX; r++)
            methods[m].rungs[r].odd_least = methods[m].rungs[r].rho_least = 1, methods[m].rungs[r].rho_most = -1;
    for (uint64_t seed = 1; seed <= SEEDS; seed++)
        for (size_t m = 0; m < METHODS; m++) {
            fprintf(stderr, "%-9s seed %d:", methods[m].name, (int)seed);
            if (methods[m].model == GLOVE)
                run_glove(all, seed, methods[m].rungs);
            else
                run_word2vec(all, (word2vec_model)methods[m].model, seed, methods[m].rungs);
            fputc('\n', stderr);
        }
    puts("method,seconds,passes,odd_accuracy,similarity,odd_least,odd_most,similarity_least,similarity_most");
    for (size_t m = 0; m < METHODS; m++)
        print_rungs(&methods[m]);
}

static void read_vocabulary(comparison *all)
{
    FILE *const file = open_file(all->text, "r");
    corpus *const text = open_text(file);
    check(vocabulary_count(&all->known, text, MIN_COUNT, SIZE_MAX), all->text);
    corpus_close(text);
    fclose(file);
    const char **const word = calloc(all->known->words, sizeof *word);
    check(word == NULL ? WOVEN_NO_MEMORY : WOVEN_OK, "the words");
    for (size_t i = 0; i < all->known->words; i++)
        word[i] = all->known->entry[i].word;
    check(embedding_create(&all->vectors, word, all->known->words, N), "the vectors");
    free(word);
    fprintf(stderr, "compare: %llu tokens, %zu words; percentage of the odd words found, agreement on similarity\n",
        (unsigned long long)all->known->tokens, all->known->words);
}

int main(int count, char *argument[])
{
    if (count != 6) {
        fprintf(stderr, "usage: compare TEXT ODD SIMILARITY FOLDER SECONDS > compare.csv\n");
        return 2;
    }
    comparison all = {.text = argument[1], .odd = argument[2], .similarity = argument[3], .folder = argument[4],
        .longest = strtod(argument[5], NULL)};
    if (!(all.longest >= shortest && all.longest < shortest * (1 << RUNGS_MAX))) {
        fprintf(stderr, "compare: expected %g to %d seconds, found `%s'\n", shortest, (1 << (RUNGS_MAX - 1)) - 1,
            argument[5]);
        return 2;
    }
    snprintf(all.cells, sizeof all.cells, "%s/compare.cells", all.folder);
    snprintf(all.blocks, sizeof all.blocks, "%s/compare.blocks", all.folder);
    read_vocabulary(&all);
    compare(&all);
    remove(all.cells);
    remove(all.blocks);
    embedding_destroy(all.vectors);
    vocabulary_destroy(all.known);
    return fflush(stdout) == 0 && !ferror(stdout) ? EXIT_SUCCESS : 2;
}

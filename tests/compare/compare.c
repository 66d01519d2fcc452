/* compare.c: the three ways to word vectors against the clock.
 *
 *   compare TEXT ODD SIMILARITY FOLDER SECONDS > compare.csv
 *
 * Trains GloVe, CBOW and skip-gram on TEXT for 1, 2, 4, ... SECONDS of processor time in one thread, and tries the
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
enum { GLOVE = -1 }; /* beside the models of word2vec.h */

/* What was measured for one method and one time, over all seeds. */
typedef struct {
    double seconds, passes, odd, odd_least, odd_most, rho, rho_least, rho_most;
} rung;

typedef struct {
    const char *text, *odd, *similarity;
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

/* --- trying the vectors --------------------------------------------------------------------------------------------- */

/* The share of the items whose first word, the odd one, is found; an item with an unknown word is missed. */
static double try_odd(const comparison *all)
{
    FILE *const file = open_file(all->odd, "r");
    char line[256];
    double items = 0, found = 0;
    while (fgets(line, sizeof line, file) != NULL) {
        size_t word[8], words = 0;
        char *rest = NULL;
        for (char *at = strtok_r(line, " \n", &rest); at != NULL && *at != '#' && words < 8; at = strtok_r(NULL, " \n", &rest))
            word[words++] = embedding_find(all->vectors, at);
        bool known = true;
        for (size_t i = 0; i < words; i++)
            known = known && word[i] != SIZE_MAX;
        double mean[8];
        if (words > 0)
            items++, found += known && embedding_odd(all->vectors, word + 1, 0, mean) == 0;
    }
    fclose(file);
    return found / items;
}

/* count_jobs.c: counting a text, and how much memory counting and training need. The peer's figures were recorded: the
   well-known C program counts 1.28 million tokens a second of the King James Bible and takes 189 MB for it. */
#include "cells.h"
#include "jobs.h"
#include "limits.h"
#include "report.h"
#include "vocabulary.h"

#include <stdlib.h>
#include <string.h>

static const double recorded_tokens = 1.28e6, recorded_bytes = 189e6;

enum { WINDOW = 15, MIN_COUNT = 5, MEMORY = 40 /* million bytes */ };

static void need(woven_status status, const char *what)
{
    if (status == WOVEN_OK)
        return;
    fprintf(stderr, "bench: %s: %s\n", what, woven_message(status));
    exit(2);
}

typedef struct {
    FILE *text;
    vocabulary *known;
    const char *folder;
} reader;

static corpus *open_corpus(const reader *who)
{
    const corpus_rules reading = {.lower_case = true, .boundary = CORPUS_LINES};
    corpus *words;
    rewind(who->text);
    need(corpus_open(&words, who->text, &reading), "the text");
    return words;
}

static double count_lap(void *state)
{
    const reader *who = state;
    const cooccurrence_rules counting = {.window = WINDOW, .symmetric = true, .memory = MEMORY * (size_t)1000000,
        .folder = who->folder};
    corpus *words = open_corpus(who);
    FILE *cells = tmpfile();
    uint64_t count;
    if (cells == NULL)
        need(WOVEN_CANNOT_OPEN, "a temporary file");
    need(cooccurrence_count(words, who->known, &counting, cells, &count), "the cells of the text");
    corpus_close(words);
    fclose(cells);
    return (double)who->known->tokens;
}

/* A pair of a token and one before it is an addition somewhere in a large table. */
static void race_counting(const bench *all, FILE *text)
{
    reader who = {text, NULL, all->folder};
    corpus *words = open_corpus(&who);
    need(vocabulary_count(&who.known, words, MIN_COUNT, SIZE_MAX), "the vocabulary of the text");
    corpus_close(words);
    racer run[] = {
        {"counting", count_lap, &who, false, 0},
        {"scattered additions", limit_scatter, NULL, false, 0},
    };
    race(run, 2, &all->race);
    const double pairs = WINDOW * (double)who.known->covered / (double)who.known->tokens;
    report_job(&(job){"cooccurrence-speed", "M/s", 1e6, run[0].rate, recorded_tokens, 1, 2, false, run[1].rate / pairs,
        "adds"});
    vocabulary_destroy(who.known);
}

/* Runs a program that prints pairs name=value, and returns the value of one of them. */
static double ask(const char *command, const char *name)
{
    char line[512] = "";
    FILE *answer = popen(command, "r");
    const bool answered = answer != NULL && fgets(line, sizeof line, answer) != NULL;
    if (answer == NULL || pclose(answer) != 0 || !answered) {
        fprintf(stderr, "bench: `%s' did not work\n", command);
        exit(2);
    }
    const size_t length = strlen(name);
    for (const char *word = strtok(line, " \n"); word != NULL; word = strtok(NULL, " \n"))
        if (strncmp(word, name, length) == 0 && word[length] == '=')
            return strtod(word + length + 1, NULL);
    fprintf(stderr, "bench: `%s' did not tell %s\n", command, name);
    exit(2);
}

static void measure_counting(const bench *all, const char *text)
{
    char command[2 * FILENAME_MAX];
    snprintf(command, sizeof command, "%s/work count %s %s/work.cells %d %s", all->folder, text, all->folder, MEMORY,
        all->folder);
    report_job(&(job){"cooccurrence-memory", "MB", 1e6, ask(command, "peak"), recorded_bytes, 1, 0.5, true, 0, ""});
}

/* The peer's tables are two rows of doubles for each word and context. Less than rows of floats is not possible. */
static void measure_training(const bench *all)
{
    const size_t words = all->quick ? 2000 : 100000, n = 100;
    char path[FILENAME_MAX - 16], command[2 * FILENAME_MAX], buffer[4096];
    uint64_t count;
    snprintf(path, sizeof path, "%s/work.cells", all->folder);
    FILE *cells = cells_by_zipf(words, 20 * words, &count), *copy = fopen(path, "wb");
    if (copy == NULL)
        need(WOVEN_CANNOT_OPEN, path);
    rewind(cells);
    for (size_t got; (got = fread(buffer, 1, sizeof buffer, cells)) > 0;)
        if (fwrite(buffer, 1, got, copy) != got)
            need(WOVEN_CANNOT_WRITE, path);
    fclose(cells);
    if (fclose(copy) != 0)
        need(WOVEN_CANNOT_WRITE, path);
    snprintf(command, sizeof command, "%s/work train %s %zu %zu %s/work.blocks", all->folder, path, words, n, all->folder);
    const double numbers = (double)(words * (n + 1));
    report_job(&(job){"training-memory", "MB", 1e6, ask(command, "bytes"), 32 * numbers, 0.55, 0.5, true, 16 * numbers,
        "floats"});
    remove(path);
    snprintf(path, sizeof path, "%s/work.blocks", all->folder);
    remove(path);
}

void jobs_counting(const bench *all)
{
    char path[FILENAME_MAX / 2];
    snprintf(path, sizeof path, "%s/%s.txt", all->folder, all->quick ? "short" : "kjv");
    FILE *text = fopen(path, "r");
    if (text == NULL)
        need(WOVEN_CANNOT_OPEN, path);
    race_counting(all, text);
    fclose(text);
    measure_counting(all, path);
    measure_training(all);
}

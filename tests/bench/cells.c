/* cells.c: cells to train on, for the bench. */
#include "cells.h"

#include <math.h>
#include <stdlib.h>

static void *allocate(size_t count, size_t size)
{
    void *memory = calloc(count, size);
    if (memory == NULL) {
        fputs("bench: there is not enough memory\n", stderr);
        exit(2);
    }
    return memory;
}

static double draw(uint64_t *random)
{
    *random = *random * 6364136223846793005u + 1442695040888963407u;
    return (double)(*random >> 11) * 0x1p-53;
}

/* Of a word of rank r, one in r+2 as many occur as of the first: |until[r]| is the share of all words up to it. */
static double *zipf_shares(size_t words)
{
    double *until = allocate(words, sizeof *until), sum = 0;
    for (size_t r = 0; r < words; r++)
        until[r] = sum += 1 / ((double)r + 2.7);
    for (size_t r = 0; r < words; r++)
        until[r] /= sum;
    return until;
}

static uint32_t zipf_word(const double *until, size_t words, double share)
{
    size_t low = 0, high = words - 1;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (until[middle] < share)
            low = middle + 1;
        else
            high = middle;
    }
    return (uint32_t)low;
}

static int compare_pairs(const void *a, const void *b)
{
    const uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

FILE *cells_by_zipf(size_t words, size_t draws, uint64_t *count)
{
    uint64_t *pair = allocate(draws, sizeof *pair), random = 4;
    double *until = zipf_shares(words);
    FILE *cells = tmpfile();
    if (cells == NULL) {
        perror("bench: a temporary file cannot be made");
        exit(2);
    }
    for (size_t i = 0; i < draws; i++) {
        const uint64_t word = zipf_word(until, words, draw(&random));
        pair[i] = word << 32 | zipf_word(until, words, draw(&random));
    }
    qsort(pair, draws, sizeof *pair, compare_pairs);
    *count = 0;
    for (size_t i = 0, next; i < draws; i = next) {
        for (next = i + 1; next < draws && pair[next] == pair[i];)
            next++;
        const cooccurrence_cell cell = {(uint32_t)(pair[i] >> 32), (uint32_t)pair[i], (double)(next - i) / 2};
        fwrite(&cell, sizeof cell, 1, cells);
        ++*count;
    }
    free(until);
    free(pair);
    return cells;
}

yardstick_record *cells_shuffled(FILE *cells, uint64_t count)
{
    yardstick_record *record = allocate(count, sizeof *record);
    uint64_t random = 5;
    cooccurrence_cell cell;
    rewind(cells);
    for (uint64_t i = 0; i < count && fread(&cell, sizeof cell, 1, cells) == 1; i++) {
        const uint64_t place = (uint64_t)(draw(&random) * (double)(i + 1));
        record[i] = record[place];
        record[place] = (yardstick_record){(int)cell.word + 1, (int)cell.context + 1, cell.count};
    }
    return record;
}

/* cells.h: cells to train on, for the bench: those of a text, and those that Zipf's law would give. */
#ifndef CELLS_H
#define CELLS_H

#include "cooccurrence.h"
#include "glove_yardstick.h"

#include <stdio.h>

/* Writes the cells of |draws| pairs of words whose frequencies fall as Zipf says, sorted, to a new temporary file. */
FILE *cells_by_zipf(size_t words, size_t draws, uint64_t *count);

/* The cells of a file as the yardstick wants them, in random order. */
yardstick_record *cells_shuffled(FILE *cells, uint64_t count);

#endif

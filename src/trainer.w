@* Training at full speed.
\label{ch:trainer}The same epoch, faster.

@ The header of the module |"trainer"|.

@(trainer.h@>=
#ifndef TRAINER_H
#define TRAINER_H

#include "cooccurrence.h"

@<Declarations of the trainer module@>@;
#endif

@ Declarations.

@<Declarations of the trainer module@>=
typedef enum { TRAINER_FLOAT, TRAINER_DOUBLE } trainer_precision;

typedef struct {
    size_t n;         /* numbers in a vector */
    double x_max, alpha, eta;
    uint64_t seed;
    trainer_precision precision;
    size_t threads;
    bool deterministic; /* whether the vectors shall not depend on the number of threads */
} trainer_rules;

/* A file of cells, sorted into blocks and shuffled: what training reads. */
typedef struct trainer_cells trainer_cells;

woven_status trainer_prepare(FILE *cells, size_t words, const trainer_rules *rules, const char *path);
woven_status trainer_cells_open(trainer_cells **all, const char *path);
void trainer_cells_close(trainer_cells *all);
uint64_t trainer_cells_count(const trainer_cells *all);

typedef struct trainer trainer;

woven_status trainer_create(trainer **made, const trainer_cells *all, const trainer_rules *rules);
void trainer_destroy(trainer *made);

typedef bool (*trainer_progress)(void *context, uint64_t cells_done, double loss_so_far); /* false asks for an end */

/* One pass over all cells, or the rest of one that was interrupted. Stores the mean share of the loss. */
woven_status trainer_pass(trainer *made, trainer_progress progress, void *context, double *loss);
uint64_t trainer_passes(const trainer *made); /* finished so far */
woven_status trainer_save(const trainer *made, const char *path); /* a checkpoint */
woven_status trainer_load(trainer *made, const char *path); /* goes on where it was saved; same cells and rules */

typedef enum { TRAINER_SUM, TRAINER_WORD, TRAINER_CONTEXT } trainer_vector;

void trainer_get(const trainer *made, size_t word, trainer_vector which, double *vector, double *bias);

@ And its file.

@(trainer.c@>=
#include "trainer.h"

@*1 The numbers of this chapter.
What the text quotes is computed here.

@<Numbers of the trainer chapter@>=
static void numbers_trainer(void)
{
}

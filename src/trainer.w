@* Training at full speed.
\label{ch:trainer}The epoch of \cref{ch:glove} is right, and on a table of six words it is quick. On a real corpus it
would not end. A vocabulary of \val{trainer-words} words has so many pairs that the table of their counts would fill
\val{trainer-table-gib}~GiB, nearly all of it zeros; and even the cells that are not zero are so many that it matters
how long one of them takes. This chapter trains the same vectors by the same rule, with everything that a researcher
expects: tables of any size, all processors of the machine, a training that can be stopped in the evening and goes on
in the morning. The rule does not change. What changes is the order in which the same few operations are done, and
where the numbers lie while they wait.

@ Three things make the plain epoch slow, and none of them is visible in its formulas.

It computes what it knows. The logarithm of a count and the weight $f$ of a cell are the same in every epoch, and each
of them takes longer than a dozen multiplications. They will be computed once.

It waits for \emph{memory}. A processor can do several operations within a nanosecond, but to fetch a number from memory
takes it a hundred times as long. So it keeps copies of what it has used lately in a smaller memory close by, a
\emph{cache}, and fetches whole \emph{lines} of \val{trainer-line} bytes at a time, in the hope that neighbours are
needed together. Numbers that lie together are cheap, numbers scattered about are dear.
@^cache@>@^cache line@>

It does \emph{one thing at a time}. Today's processors have instructions that add eight pairs of numbers as fast as one;
and they have several cores, each a processor of its own.

@ The program does it in three modules. One of them prepares a file of cells, in the order in which training wants to
read it. One holds the inner loop, a few lines in which nearly all the time is spent. And the third, the
trainer proper, hands out the work, and keeps the vectors. We begin with what a caller sees: the rules of a training.

@<Types of the trainer module@>=
typedef enum { TRAINER_FLOAT, TRAINER_DOUBLE } trainer_precision;
@#
typedef struct {
    size_t n;         /* numbers in a vector, without the bias */
    double x_max, alpha, eta; /* as in \cref{ch:glove}: of the weight, and the learning rate */
    uint64_t seed;    /* of the first vectors and of all orders */
    trainer_precision precision;
    size_t threads;
    bool deterministic; /* whether the vectors shall not depend on the number of threads */
} trainer_rules;

@ A number of type |float| takes half the room of a |double|, and is right to \val{trainer-float-digits} decimal
digits instead of~\val{trainer-double-digits}. That is plenty for word vectors: the counts that they are made from are
not known as well. We shall have both, because with |double| numbers we can check that the fast program computes what
the slow one does, to the last digit but few.
@^float@>

@(trainer.h@>=
#ifndef TRAINER_H
#define TRAINER_H

#include "trainer_cells.h"

@<Declarations of the trainer module@>@;
#endif

@ The outline of the third module's file. Its parts come last, when we know what it hands out and to whom.

@(trainer.c@>=
#include "trainer.h"

#include "splitmix.h"

#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

@<A trainer and its rows@>@;
@<The order of the blocks@>@;
@<The timetable of a pass@>@;
@<A pass over all cells@>@;
@<Checkpoints@>@;

@i trainer-kernel.w
@i trainer-blocks.w
@i trainer-map.w
@i trainer-rows.w
@i trainer-schedule.w
@i trainer-checkpoint.w
@i trainer-speed.w
@i trainer-numbers.w

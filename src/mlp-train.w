@* Training a network in earnest.
\label{ch:mlp-train}PROSE GOES HERE.

@ The chapter makes two modules. The first, |"dataset"|, holds examples.

@(dataset.h@>=
#ifndef DATASET_H
#define DATASET_H

#include "status.h"

#include <stdint.h>
#include <stdio.h>

@<Declarations of the dataset module@>@;
#endif

@ The second, |"mlp_train"|, learns from them.

@(mlp_train.h@>=
#ifndef MLP_TRAIN_H
#define MLP_TRAIN_H

#include "dataset.h"
#include "mlp.h"

@<Declarations of the mlp_train module@>@;
#endif

@ The parts of the second module:

@(mlp_train.c@>=
#include "mlp_train.h"

#include "descent.h"
#include "mlp_train_kernel.h"
#include "splitmix.h"

#include <csv.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

@<The loss of a network on a set@>@;
@<Laying out the work@>@;
@<The course of a training@>@;
@<A whole training@>@;
@<Counting right and wrong answers@>@;
@<The report@>@;

@i mlp-train-data.w
@i mlp-train-loop.w
@i mlp-train-report.w
@i mlp-train-kernel.w
@i mlp-train-tile.w
@i mlp-train-batch.w
@i mlp-train-single.w
@i mlp-train-csv.w
@i mlp-train-numbers.w

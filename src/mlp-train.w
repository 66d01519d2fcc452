@* Training a network in earnest.
\label{ch:mlp-train}A network learns from a file.

@ The header of the module |"dataset"|.

@(dataset.h@>=
#ifndef DATASET_H
#define DATASET_H

#include "status.h"

#include <stdio.h>

@<Declarations of the dataset module@>@;
#endif

@ Declarations.

@<Declarations of the dataset module@>=
/* |rows| examples: inputs |x[rows*inputs]| and labels below |classes|. */
typedef struct {
    size_t rows, inputs, classes;
    double *x;
    size_t *label;
} dataset;

@ And its file.

@(dataset.c@>=
#include "dataset.h"

@ The header of the module |"mlp_train"|.

@(mlp_train.h@>=
#ifndef MLP_TRAIN_H
#define MLP_TRAIN_H

#include "dataset.h"
#include "mlp.h"

@<Declarations of the mlp_train module@>@;
#endif

@ Declarations.

@<Declarations of the mlp_train module@>=
typedef struct {
    size_t batch;
    double eta;
    size_t epochs;
    uint64_t seed;
} mlp_train_rules;

@ And its file.

@(mlp_train.c@>=
#include "mlp_train.h"

@*1 The numbers of this chapter.
What the text quotes is computed here.

@<Numbers of the mlp-train chapter@>=
static void numbers_mlp_train(void)
{
}

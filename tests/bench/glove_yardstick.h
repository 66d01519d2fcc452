/* glove_yardstick.h: the inner loop of the well-known C program for GloVe, written again plainly, to compare with. */
#ifndef GLOVE_YARDSTICK_H
#define GLOVE_YARDSTICK_H

#include <stddef.h>

/* A cell of the table as that program reads it; words count from 1. */
typedef struct {
    int word, context;
    double count;
} yardstick_record;

/* Rows of |n| numbers and a bias: first all words, then all contexts. |sum| has the squares of the slopes. */
typedef struct {
    size_t words, n;
    double x_max, alpha, eta;
    double *row, *sum;
    double *for_word, *for_context; /* the corrections of one record */
} glove_yardstick;

glove_yardstick *glove_yardstick_create(size_t words, size_t n, double x_max, double alpha, double eta);
void glove_yardstick_destroy(glove_yardstick *made);

/* Trains with |count| records and returns the sum of their losses. */
double glove_yardstick_train(glove_yardstick *made, const yardstick_record *record, size_t count);

#endif

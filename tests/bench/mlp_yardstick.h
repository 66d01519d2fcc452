/* mlp_yardstick.h: networks of others, to compare with. Each has one hidden layer, sigmoids, and half the squared error
   as its loss; each function trains with one example after the other, or with a batch at a time. */
#ifndef MLP_YARDSTICK_H
#define MLP_YARDSTICK_H

#include <stddef.h>

/* Examples: |rows| times |inputs| and |outputs| numbers. */
typedef struct {
    size_t inputs, hidden, outputs, rows;
    float *x, *y;
} yardstick_task;

/* Inputs between 0 and 1 by chance; example k wants output k modulo |outputs| to be 1 and all others to be 0. With two
   inputs and one output it is the exclusive or. */
yardstick_task *yardstick_task_create(size_t inputs, size_t hidden, size_t outputs, size_t rows);
void yardstick_task_destroy(yardstick_task *task);

/* Plain loops, three deep. */
typedef struct plain_network plain_network;
plain_network *plain_create(const yardstick_task *task);
void plain_destroy(plain_network *net);
double plain_train(plain_network *net); /* once through all examples; returns their number */

/* Batches, with the multiplication of matrices from the library OpenBLAS, in one thread. */
typedef struct blas_network blas_network;
blas_network *blas_create(const yardstick_task *task, size_t batch);
void blas_destroy(blas_network *net);
double blas_train(blas_network *net);
const char *blas_core(void); /* for which processor its code was written */

/* The library FANN, one example after the other. */
typedef struct fann_network fann_network;
fann_network *fann_network_create(const yardstick_task *task);
void fann_network_destroy(fann_network *net);
double fann_network_train(fann_network *net);

#endif

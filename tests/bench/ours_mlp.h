/* ours_mlp.h: the library's own networks, doing the tasks of the yardsticks. */
#ifndef OURS_MLP_H
#define OURS_MLP_H

#include "mlp_yardstick.h"

typedef struct ours_mlp ours_mlp;

ours_mlp *ours_mlp_create(const yardstick_task *task, size_t batch);
void ours_mlp_destroy(ours_mlp *net);
double ours_mlp_train(ours_mlp *net); /* once through all examples; returns their number */

#endif

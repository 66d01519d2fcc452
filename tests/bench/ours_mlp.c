/* ours_mlp.c: the library's own networks. They are given all examples at once, as everybody gives them, and shuffle them
   each time; the weights pass from one training to the next. */
#include "ours_mlp.h"

#include "mlp_train.h"

#include <stdio.h>
#include <stdlib.h>

enum { EPOCHS = 8 };

struct ours_mlp {
    mlp *net;
    dataset set;
    mlp_train_rules rules;
};

static void need(bool good, const char *what)
{
    if (good)
        return;
    fprintf(stderr, "bench: %s\n", what);
    exit(2);
}

ours_mlp *ours_mlp_create(const yardstick_task *task, size_t batch)
{
    ours_mlp *made = calloc(1, sizeof *made);
    const size_t size[] = {task->inputs, task->hidden, task->outputs};
    need(made != NULL, "there is not enough memory");
    need(mlp_create(&made->net, size, 2, activation_find("sigmoid"), activation_find("sigmoid"), true) == WOVEN_OK,
        "our network cannot be made");
    srand(1);
    for (size_t i = 0; i < made->net->parameters; i++)
        made->net->weight[i] = ((double)rand() / RAND_MAX - 0.5) / 5;
    made->set.rows = task->rows;
    made->set.inputs = task->inputs;
    made->set.classes = task->outputs == 1 ? 2 : task->outputs;
    made->set.x = malloc(task->rows * task->inputs * sizeof *made->set.x);
    made->set.label = calloc(task->rows, sizeof *made->set.label);
    need(made->set.x != NULL && made->set.label != NULL, "there is not enough memory");
    for (size_t i = 0; i < task->rows * task->inputs; i++)
        made->set.x[i] = (double)task->x[i];
    for (size_t r = 0; r < task->rows; r++)
        for (size_t k = 0; k < task->outputs; k++)
            if (task->y[r * task->outputs + k] > 0.5f)
                made->set.label[r] = task->outputs == 1 ? 1 : k;
    made->rules = (mlp_train_rules){.batch = batch, .eta = 0.1, .epochs = EPOCHS, .seed = 1, .loss = MLP_TRAIN_MSE,
        .precision = MLP_TRAIN_FLOAT};
    return made;
}

void ours_mlp_destroy(ours_mlp *net)
{
    mlp_destroy(net->net);
    free(net->set.x);
    free(net->set.label);
    free(net);
}

double ours_mlp_train(ours_mlp *net)
{
    need(mlp_train(net->net, &net->set, NULL, &net->rules, NULL, NULL, NULL) == WOVEN_OK, "our network cannot be trained");
    return (double)(EPOCHS * net->set.rows);
}

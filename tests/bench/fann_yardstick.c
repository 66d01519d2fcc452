/* fann_yardstick.c: the library FANN with the same network and examples. It corrects after each example. */
#include "mlp_yardstick.h"

#include <floatfann.h>
#include <stdlib.h>

struct fann_network {
    const yardstick_task *task;
    struct fann *net;
};

fann_network *fann_network_create(const yardstick_task *task)
{
    fann_network *made = malloc(sizeof *made);
    if (made == NULL)
        abort();
    made->task = task;
    made->net = fann_create_standard(3, (unsigned)task->inputs, (unsigned)task->hidden, (unsigned)task->outputs);
    if (made->net == NULL)
        abort();
    fann_set_activation_function_hidden(made->net, FANN_SIGMOID);
    fann_set_activation_function_output(made->net, FANN_SIGMOID);
    fann_set_learning_rate(made->net, 0.1f);
    return made;
}

void fann_network_destroy(fann_network *net)
{
    fann_destroy(net->net);
    free(net);
}

double fann_network_train(fann_network *net)
{
    const yardstick_task *task = net->task;
    for (size_t r = 0; r < task->rows; r++)
        fann_train(net->net, task->x + r * task->inputs, task->y + r * task->outputs);
    return (double)task->rows;
}

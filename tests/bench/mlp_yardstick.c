/* mlp_yardstick.c: the examples, and a network of plain loops. */
#include "mlp_yardstick.h"

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static float *make_floats(size_t n, float from, float to)
{
    float *made = malloc(n * sizeof *made);
    uint64_t random = n;
    if (made == NULL) {
        fputs("bench: there is not enough memory\n", stderr);
        exit(2);
    }
    for (size_t i = 0; i < n; i++) {
        random = random * 6364136223846793005u + 1442695040888963407u;
        made[i] = from + (to - from) * (float)((double)(random >> 11) * 0x1p-53);
    }
    return made;
}

yardstick_task *yardstick_task_create(size_t inputs, size_t hidden, size_t outputs, size_t rows)
{
    yardstick_task *task = malloc(sizeof *task);
    if (task == NULL) {
        fputs("bench: there is not enough memory\n", stderr);
        exit(2);
    }
    *task = (yardstick_task){inputs, hidden, outputs, rows, make_floats(rows * inputs, 0, 1),
        make_floats(rows * outputs, 0, 0)};
    for (size_t r = 0; r < rows; r++) {
        if (inputs > 2) {
            task->y[r * outputs + r % outputs] = 1;
            continue;
        }
        task->x[2 * r] = (float)(r & 1);
        task->x[2 * r + 1] = (float)(r >> 1 & 1);
        task->y[r] = (float)((r & 1) ^ (r >> 1 & 1));
    }
    return task;
}

void yardstick_task_destroy(yardstick_task *task)
{
    free(task->x);
    free(task->y);
    free(task);
}

struct plain_network {
    const yardstick_task *task;
    float *w1, *b1, *w2, *b2;         /* weights of the hidden and of the output nodes, row by row, and biases */
    float *h, *delta_h, *o, *delta_o; /* outputs, and derivatives of the loss */
};

static const float rate = 0.1f;

plain_network *plain_create(const yardstick_task *task)
{
    const size_t i = task->inputs, h = task->hidden, o = task->outputs;
    plain_network *net = malloc(sizeof *net);
    if (net == NULL) {
        fputs("bench: there is not enough memory\n", stderr);
        exit(2);
    }
    *net = (plain_network){task, make_floats(h * i, -0.1f, 0.1f), make_floats(h, 0, 0), make_floats(o * h, -0.5f, 0.5f),
        make_floats(o, 0, 0), make_floats(h, 0, 0), make_floats(h, 0, 0), make_floats(o, 0, 0), make_floats(o, 0, 0)};
    return net;
}

void plain_destroy(plain_network *net)
{
    float *const all[] = {net->w1, net->b1, net->w2, net->b2, net->h, net->delta_h, net->o, net->delta_o};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        free(all[i]);
    free(net);
}

static void layer(const float *x, size_t inputs, const float *w, const float *b, float *y, size_t nodes)
{
    for (size_t j = 0; j < nodes; j++) {
        float z = b[j];
#pragma omp simd reduction(+ : z)
        for (size_t i = 0; i < inputs; i++)
            z += w[j * inputs + i] * x[i];
        y[j] = 1 / (1 + expf(-z));
    }
}

static void correct(const float *x, size_t inputs, float *w, float *b, const float *delta, size_t nodes)
{
    for (size_t j = 0; j < nodes; j++) {
        const float step = rate * delta[j];
#pragma omp simd
        for (size_t i = 0; i < inputs; i++)
            w[j * inputs + i] -= step * x[i];
        b[j] -= step;
    }
}

static void train_example(plain_network *net, const float *x, const float *y)
{
    const size_t inputs = net->task->inputs, hidden = net->task->hidden, outputs = net->task->outputs;
    layer(x, inputs, net->w1, net->b1, net->h, hidden);
    layer(net->h, hidden, net->w2, net->b2, net->o, outputs);
    for (size_t k = 0; k < outputs; k++)
        net->delta_o[k] = (net->o[k] - y[k]) * net->o[k] * (1 - net->o[k]);
    for (size_t j = 0; j < hidden; j++)
        net->delta_h[j] = 0;
    for (size_t k = 0; k < outputs; k++)
#pragma omp simd
        for (size_t j = 0; j < hidden; j++)
            net->delta_h[j] += net->delta_o[k] * net->w2[k * hidden + j];
    for (size_t j = 0; j < hidden; j++)
        net->delta_h[j] *= net->h[j] * (1 - net->h[j]);
    correct(net->h, hidden, net->w2, net->b2, net->delta_o, outputs);
    correct(x, inputs, net->w1, net->b1, net->delta_h, hidden);
}

double plain_train(plain_network *net)
{
    const yardstick_task *task = net->task;
    for (size_t r = 0; r < task->rows; r++)
        train_example(net, task->x + r * task->inputs, task->y + r * task->outputs);
    return (double)task->rows;
}

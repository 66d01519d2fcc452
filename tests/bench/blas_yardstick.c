/* blas_yardstick.c: a step of training for a whole batch, with the multiplication of matrices from OpenBLAS. */
#include "mlp_yardstick.h"

#include <cblas.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>

struct blas_network {
    const yardstick_task *task;
    size_t batch;
    float *w1, *b1, *w2, *b2;         /* weights of the hidden and of the output nodes, row by row, and biases */
    float *h, *delta_h, *o, *delta_o; /* a row for each example of the batch */
};

static const float rate = 0.1f;

static float *make_floats(size_t n, float most)
{
    float *made = aligned_alloc(64, (n * sizeof *made + 63) / 64 * 64);
    uint64_t random = n;
    if (made == NULL)
        abort();
    for (size_t i = 0; i < n; i++) {
        random = random * 6364136223846793005u + 1442695040888963407u;
        made[i] = most * (float)((double)(random >> 11) * 0x1p-52 - 1);
    }
    return made;
}

blas_network *blas_create(const yardstick_task *task, size_t batch)
{
    const size_t i = task->inputs, h = task->hidden, o = task->outputs;
    blas_network *net = malloc(sizeof *net);
    if (net == NULL)
        abort();
    openblas_set_num_threads(1);
    *net = (blas_network){task, batch, make_floats(h * i, 0.1f), make_floats(h, 0), make_floats(o * h, 0.5f),
        make_floats(o, 0), make_floats(batch * h, 0), make_floats(batch * h, 0), make_floats(batch * o, 0),
        make_floats(batch * o, 0)};
    return net;
}

void blas_destroy(blas_network *net)
{
    float *const all[] = {net->w1, net->b1, net->w2, net->b2, net->h, net->delta_h, net->o, net->delta_o};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        free(all[i]);
    free(net);
}

const char *blas_core(void)
{
    return openblas_get_corename();
}

/* y = sigmoid(x w' + b), for |batch| rows x of |inputs| numbers. */
static void layer(const float *x, size_t inputs, const float *w, const float *b, float *y, size_t nodes, size_t batch)
{
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, (int)batch, (int)nodes, (int)inputs, 1, x, (int)inputs, w,
        (int)inputs, 0, y, (int)nodes);
    for (size_t r = 0; r < batch; r++)
        for (size_t j = 0; j < nodes; j++)
            y[r * nodes + j] = 1 / (1 + expf(-(y[r * nodes + j] + b[j])));
}

/* w -= step delta' x, and the biases likewise. */
static void correct(const float *x, size_t inputs, float *w, float *b, const float *delta, size_t nodes, size_t batch)
{
    const float step = rate / (float)batch;
    cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, (int)nodes, (int)inputs, (int)batch, -step, delta, (int)nodes,
        x, (int)inputs, 1, w, (int)inputs);
    for (size_t r = 0; r < batch; r++)
        for (size_t j = 0; j < nodes; j++)
            b[j] -= step * delta[r * nodes + j];
}

static void train_batch(blas_network *net, const float *x, const float *y, size_t batch)
{
    const size_t inputs = net->task->inputs, hidden = net->task->hidden, outputs = net->task->outputs;
    layer(x, inputs, net->w1, net->b1, net->h, hidden, batch);
    layer(net->h, hidden, net->w2, net->b2, net->o, outputs, batch);
    for (size_t k = 0; k < batch * outputs; k++)
        net->delta_o[k] = (net->o[k] - y[k]) * net->o[k] * (1 - net->o[k]);
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, (int)batch, (int)hidden, (int)outputs, 1, net->delta_o,
        (int)outputs, net->w2, (int)hidden, 0, net->delta_h, (int)hidden);
    for (size_t j = 0; j < batch * hidden; j++)
        net->delta_h[j] *= net->h[j] * (1 - net->h[j]);
    correct(net->h, hidden, net->w2, net->b2, net->delta_o, outputs, batch);
    correct(x, inputs, net->w1, net->b1, net->delta_h, hidden, batch);
}

double blas_train(blas_network *net)
{
    const yardstick_task *task = net->task;
    for (size_t r = 0; r < task->rows; r += net->batch)
        train_batch(net, task->x + r * task->inputs, task->y + r * task->outputs,
            task->rows - r < net->batch ? task->rows - r : net->batch);
    return (double)task->rows;
}

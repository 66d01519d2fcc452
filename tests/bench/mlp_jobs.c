/* mlp_jobs.c: training networks: ours, plain loops, FANN, and batches by OpenBLAS. */
#include "jobs.h"
#include "limits.h"
#include "ours_mlp.h"
#include "report.h"

#include <stdio.h>

/* The best peer for 2-2-1 that we know of trains with 22 million examples a second. */
static const double recorded_221 = 22e6;

static double ours_lap(void *state)
{
    return ours_mlp_train(state);
}

static double plain_lap(void *state)
{
    return plain_train(state);
}

static double fann_lap(void *state)
{
    return fann_network_train(state);
}

static double blas_lap(void *state)
{
    return blas_train(state);
}

/* What an example needs at least: for every weight a multiplication with addition on the way forward and another one for
   the correction, and a third, on the way back, in all layers but the first. */
static double sums(const yardstick_task *task)
{
    return (double)(2 * task->inputs * task->hidden + 3 * task->hidden * task->outputs);
}

/* Ours, plain loops and FANN, one example after the other; then what limits a large network, and what a small one. */
static void race_task(const bench *all, size_t inputs, size_t hidden, size_t outputs, racer run[5])
{
    yardstick_task *task = yardstick_task_create(inputs, hidden, outputs, 1024);
    ours_mlp *ours = ours_mlp_create(task, 1);
    plain_network *plain = plain_create(task);
    fann_network *fann = fann_network_create(task);
    run[0] = (racer){"ours", ours_lap, ours, false, 0};
    run[1] = (racer){"plain loops", plain_lap, plain, false, 0};
    run[2] = (racer){"FANN", fann_lap, fann, false, 0};
    run[3] = (racer){"multiply and add", limit_fma_float, NULL, false, 0};
    run[4] = (racer){"sigmoids of sigmoids", limit_sigmoids, NULL, false, 0};
    race(run, 5, &all->race);
    run[3].rate /= sums(task);
    ours_mlp_destroy(ours);
    plain_destroy(plain);
    fann_network_destroy(fann);
    yardstick_task_destroy(task);
}

static void race_batches(const bench *all)
{
    yardstick_task *task = yardstick_task_create(784, 128, 10, 1024);
    ours_mlp *ours = ours_mlp_create(task, 32);
    blas_network *blas = blas_create(task, 32);
    racer run[] = {
        {"ours", ours_lap, ours, false, 0},
        {"OpenBLAS", blas_lap, blas, false, 0},
        {"multiply and add", limit_fma_float, NULL, false, 0},
    };
    race(run, 3, &all->race);
    report_job(&(job){"mlp-784-batch-blas", "k/s", 1e3, run[0].rate, run[1].rate, 0.6, 1, false,
        run[2].rate / sums(task), "sums"});
    ours_mlp_destroy(ours);
    blas_destroy(blas);
    yardstick_task_destroy(task);
}

void jobs_mlp(const bench *all)
{
    racer run[5];
    race_task(all, 784, 128, 10, run);
    report_job(&(job){"mlp-784-plain", "k/s", 1e3, run[0].rate, run[1].rate, 1.5, 2, false, run[3].rate, "sums"});
    report_job(&(job){"mlp-784-fann", "k/s", 1e3, run[0].rate, run[2].rate, 8, 15, false, run[3].rate, "sums"});
    race_task(all, 64, 32, 10, run);
    report_job(&(job){"mlp-64-fann", "M/s", 1e6, run[0].rate, run[2].rate, 0, 0, false, run[3].rate, "sums"});
    race_task(all, 2, 2, 1, run);
    report_job(&(job){"mlp-221-fann", "M/s", 1e6, run[0].rate, run[2].rate, 1, 1, false, run[4].rate, "chain"});
    report_job(&(job){"mlp-221-recorded", "M/s", 1e6, run[0].rate, recorded_221, 15.0 / 22, 1, false, run[4].rate,
        "chain"});
    race_batches(all);
}

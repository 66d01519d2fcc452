/* test_trainer_kernel.c: the inner loop of training, one cell at a time: its steps against slopes found by trying, and
   the kernels for the processor's levels against each other. */
#include "splitmix.h"
#include "trainer_kernel.h"

#include <check.h>
#include <float.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

Suite *trainer_kernel_suite(void);

enum { ROWS = 9, CELLS = 500, LENGTH_MAX = 300 };

static size_t draw_length(uint64_t *state)
{
    return 1 + (size_t)splitmix_below(state, 130);
}

/* Fills rows as a trainer does: numbers below a half, a 1 in its place, zeros behind, and sums of at least 1. */
static void fill_rows(double *row, size_t rows, size_t n, size_t one, uint64_t *state)
{
    const size_t length = trainer_row_length(n);
    for (size_t r = 0; r < rows; r++)
        for (size_t k = 0; k < length / 2; k++) {
            row[r * length + trainer_place(k)] = k == one ? 1 : k < n + 2 ? splitmix_uniform(state) - 0.5 : 0;
            row[r * length + trainer_sum_place(k, n)] = 1 + splitmix_uniform(state);
        }
}

static void fill_cells(trainer_cell *cell, size_t cells, uint64_t *state)
{
    for (size_t k = 0; k < cells; k++)
        cell[k] = (trainer_cell) { .word = (uint32_t)splitmix_below(state, ROWS),
                                   .context = (uint32_t)splitmix_below(state, ROWS),
                                   .log = 6 * splitmix_uniform(state) - 2, .weight = splitmix_uniform(state) };
}

START_TEST(every_number_of_a_row_and_its_sum_have_places_of_their_own)
{
    for (size_t n = 1; n <= 130; n++) {
        bool taken[LENGTH_MAX] = { false };
        const size_t length = trainer_row_length(n);
        ck_assert_uint_eq(length % 8, 0);
        ck_assert(length / 2 >= n + 2 && length / 2 < n + 2 + 4);
        for (size_t k = 0; k < length / 2; k++) {
            const size_t place[2] = { trainer_place(k), trainer_sum_place(k, n) };
            for (int i = 0; i < 2; i++) {
                ck_assert_uint_lt(place[i], length);
                ck_assert(!taken[place[i]]);
                taken[place[i]] = true;
            }
        }
    }
}
END_TEST

/* The share of a cell as a function of all numbers: f/2 times the square of dot product plus biases minus logarithm. */
static double share(const trainer_cell *cell, const double *w, const double *c, size_t n)
{
    double error = w[trainer_place(n)] + c[trainer_place(n + 1)] - cell->log;
    for (size_t k = 0; k < n; k++)
        error += w[trainer_place(k)] * c[trainer_place(k)];
    return cell->weight * error * error / 2;
}

START_TEST(a_step_goes_against_the_slope_that_is_found_by_trying)
{
    const double eta = 0.1, h = 1e-4;
    uint64_t state = 1;
    trainer_kernel kernel[TRAINER_KERNELS_MAX];
    trainer_kernels(kernel);
    for (int trial = 0; trial < 40; trial++) {
        const size_t n = draw_length(&state), length = trainer_row_length(n);
        double before[2 * LENGTH_MAX], after[2 * LENGTH_MAX];
        trainer_cell cell;
        fill_cells(&cell, 1, &state);
        cell.word = cell.context = 0;
        fill_rows(before, 1, n, n + 1, &state);
        fill_rows(before + length, 1, n, n, &state);
        memcpy(after, before, 2 * length * sizeof *before);
        const double loss = kernel[0].visit_double(&cell, 1, after, after + length, n, eta);
        ck_assert_double_eq_tol(loss, share(&cell, before, before + length, n), 1e-12 * (1 + loss));
        for (size_t side = 0; side < 2; side++)
            for (size_t k = 0; k < length / 2; k++) {
                const size_t at = side * length + trainer_place(k), sum = side * length + trainer_sum_place(k, n);
                const double kept = before[at];
                if (k == (side == 0 ? n + 1 : n) || k >= n + 2) {
                    ck_assert_double_eq(after[at], kept); /* the 1 and the zeros stay */
                    continue;
                }
                before[at] = kept + h;
                const double above = share(&cell, before, before + length, n);
                before[at] = kept - h;
                const double slope = eta * (above - share(&cell, before, before + length, n)) / (2 * h);
                before[at] = kept;
                ck_assert_double_eq_tol(after[sum], before[sum] + slope * slope, 1e-8);
                ck_assert_double_eq_tol(after[at], kept - slope / sqrt(before[sum] + slope * slope), 1e-8);
            }
    }
}
END_TEST

/* Not nearly: to the last bit, for float and for double. The last kernel of the table is the one for any processor. */
START_TEST(all_kernels_give_identical_bytes)
{
    uint64_t state = 2;
    trainer_kernel kernel[TRAINER_KERNELS_MAX];
    const size_t kernels = trainer_kernels(kernel);
    ck_assert_uint_ge(kernels, 1);
    for (int trial = 0; trial < 20; trial++) {
        const size_t n = draw_length(&state), length = trainer_row_length(n), numbers = 2 * ROWS * length;
        double *const start = aligned_alloc(64, numbers * sizeof *start), *first = NULL;
        float *first_float = NULL;
        double loss[2] = { 0, 0 };
        trainer_cell cell[CELLS];
        fill_cells(cell, CELLS, &state);
        fill_rows(start, ROWS, n, n + 1, &state);
        fill_rows(start + ROWS * length, ROWS, n, n, &state);
        for (size_t level = 0; level < kernels; level++) {
            double *const row = aligned_alloc(64, numbers * sizeof *row);
            float *const row_float = aligned_alloc(64, numbers * sizeof *row_float);
            memcpy(row, start, numbers * sizeof *row);
            for (size_t i = 0; i < numbers; i++)
                row_float[i] = (float)start[i];
            const double now[2] = { kernel[level].visit_double(cell, CELLS, row, row + ROWS * length, n, 0.05),
                kernel[level].visit_float(cell, CELLS, row_float, row_float + ROWS * length, n, 0.05) };
            if (level == 0) {
                memcpy(loss, now, sizeof loss);
                first = row;
                first_float = row_float;
                continue;
            }
            ck_assert_mem_eq(now, loss, sizeof loss);
            ck_assert_mem_eq(row, first, numbers * sizeof *row);
            ck_assert_mem_eq(row_float, first_float, numbers * sizeof *row_float);
            free(row);
            free(row_float);
        }
        free(first);
        free(first_float);
        free(start);
    }
}
END_TEST

START_TEST(a_rate_of_nothing_changes_nothing)
{
    uint64_t state = 3;
    const size_t n = 21, length = trainer_row_length(n);
    double before[2 * ROWS * LENGTH_MAX], after[2 * ROWS * LENGTH_MAX];
    trainer_cell cell[CELLS];
    trainer_kernel kernel[TRAINER_KERNELS_MAX];
    trainer_kernels(kernel);
    fill_cells(cell, CELLS, &state);
    fill_rows(before, ROWS, n, n + 1, &state);
    fill_rows(before + ROWS * length, ROWS, n, n, &state);
    memcpy(after, before, 2 * ROWS * length * sizeof *before);
    kernel[0].visit_double(cell, CELLS, after, after + ROWS * length, n, 0);
    ck_assert_mem_eq(before, after, 2 * ROWS * length * sizeof *before);
}
END_TEST

/* One bad number anywhere, in lanes or in what is left over behind them. */
START_TEST(a_number_that_is_not_finite_is_found_wherever_it_stands)
{
    enum { NUMBERS = 37 };
    const double bad[] = { INFINITY, -INFINITY, NAN };
    double number[NUMBERS];
    float number_float[NUMBERS];
    for (size_t i = 0; i < NUMBERS; i++)
        number[i] = i % 2 == 0 ? DBL_MAX : -DBL_MIN, number_float[i] = i % 2 == 0 ? -FLT_MAX : FLT_MIN;
    for (size_t length = 0; length <= NUMBERS; length++) {
        ck_assert(trainer_finite_of_doubles(number, length) && trainer_finite_of_floats(number_float, length));
        for (size_t at = 0; at < length; at++)
            for (size_t kind = 0; kind < 3; kind++) {
                const double kept = number[at];
                const float kept_float = number_float[at];
                number[at] = bad[kind], number_float[at] = (float)bad[kind];
                ck_assert(!trainer_finite_of_doubles(number, length));
                ck_assert(!trainer_finite_of_floats(number_float, length));
                number[at] = kept, number_float[at] = kept_float;
            }
    }
}
END_TEST

Suite *trainer_kernel_suite(void)
{
    Suite *suite = suite_create("trainer_kernel");
    TCase *kernels = tcase_create("kernels");
    tcase_set_timeout(kernels, 60);
    tcase_add_test(kernels, every_number_of_a_row_and_its_sum_have_places_of_their_own);
    tcase_add_test(kernels, a_step_goes_against_the_slope_that_is_found_by_trying);
    tcase_add_test(kernels, all_kernels_give_identical_bytes);
    tcase_add_test(kernels, a_rate_of_nothing_changes_nothing);
    tcase_add_test(kernels, a_number_that_is_not_finite_is_found_wherever_it_stands);
    suite_add_tcase(suite, kernels);
    return suite;
}

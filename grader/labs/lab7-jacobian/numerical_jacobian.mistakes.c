/* numerical_jacobian.mistakes.c: wrong Jacobians, each with the sentence that helps. */
#include <stdbool.h>
#include <stdlib.h>

/* What can go wrong. */
struct slips {
    bool not_restored, transposed, divided_by_h, not_divided, forward_only, all_inputs_moved, upside_down, stops_early;
    bool says_failed;
};

static int find(const struct slips *is, vector_function f, const double *x, size_t n, size_t m, double h,
                double *jacobian)
{
    double *const moved = malloc((n + 2 * m) * sizeof *moved);
    if (moved == NULL)
        return 0;
    double *const ahead = moved + n, *const behind = ahead + m;
    for (size_t i = 0; i < m * n; i++)
        jacobian[i] = 0;
    for (size_t i = 0; i < n; i++)
        moved[i] = x[i];
    for (size_t i = 0; i < n; i++) {
        for (size_t k = 0; k < n; k++)
            if (k == i || is->all_inputs_moved)
                moved[k] = x[k] + h;
        f(moved, n, ahead, m);
        for (size_t k = 0; k < n; k++)
            if (k == i || is->all_inputs_moved)
                moved[k] = is->forward_only ? x[k] : x[k] - h;
        f(moved, n, behind, m);
        if (!is->not_restored)
            for (size_t k = 0; k < n; k++)
                moved[k] = x[k];
        for (size_t j = 0; j < m; j++)
            jacobian[is->transposed ? i * m + j : j * n + i] = (is->upside_down ? -1 : 1) * (ahead[j] - behind[j])
                / (is->not_divided ? 1 : is->divided_by_h || is->forward_only ? h : 2 * h);
        if (is->stops_early)
            break;
    }
    free(moved);
    return is->says_failed ? 0 : 1;
}

#define SLIP(name, text) \
    MISTAKE(name, text) \
    int name(vector_function f, const double *x, size_t n, size_t m, double h, double *jacobian) \
    { \
        const struct slips is = { .name = true }; \
        return find(&is, f, x, n, m, h, jacobian); \
    }

SLIP(not_restored, "An input that was moved is not set back: all later columns are found beside x, not at x.")

SLIP(transposed, "The Jacobian is stored transposed: a row for each output, a column for each input, so jacobian[j * n + i].")

SLIP(divided_by_h, "The difference is divided by h: from x - h to x + h it is 2 h.")

SLIP(not_divided, "These are differences, not slopes: divide each by 2 h.")

SLIP(forward_only, "The difference is taken from x to x + h: a centred one goes from x - h to x + h, and is far more exact.")

SLIP(all_inputs_moved, "All inputs move at once: the slope along input i is found by moving it alone.")

SLIP(upside_down, "The difference is upside down: the outputs ahead minus the outputs behind.")

SLIP(stops_early, "Only the first column is filled: go through all n inputs.")

SLIP(says_failed, "The Jacobian is right, but the function returns 0: when all went well it returns 1.")

/* gate_weights.tests.c: whether the weights on the sheet make a gate that is right for all four inputs. */
#include "perceptron.h"

#include <stdbool.h>
#include <stddef.h>

bool gate_weights(size_t test, const double *answer);

bool gate_weights(size_t test, const double *answer)
{
    static const double target[3][4] = { { 0, 0, 0, 1 }, { 0, 1, 1, 1 }, { 1, 1, 1, 0 } }; /* AND, OR, NAND */
    /* A hair below 1/2: in binary, -0.44 + 0.94 stays under it, which a sheet worked out by hand cannot know. */
    const double threshold = 0.5 - 1e-9, bias = test == 2 ? answer[6] : 0;
    const double w[3] = { answer[2 * test], answer[2 * test + 1], bias };
    for (int k = 0; k < 4; k++) {
        const double x[3] = { k / 2, k % 2, 1 };
        if (perceptron_predict(x, w, 3, threshold) != target[test][k])
            return false;
    }
    return true;
}

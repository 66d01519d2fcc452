/* by_hand.answers.c: the numbers of the sheet, by the library. */
#include "perceptron.h"

void by_hand(const double *given, double *answer);

/* given: x1 x2 x3, w1 w2 w3 */
void by_hand(const double *given, double *answer)
{
    const double *const x = given, threshold = 0.5, target = 1, eta = 0.25;
    double w[3] = { given[3], given[4], given[5] };
    answer[0] = weighted_sum(x, w, 3);
    answer[1] = step(answer[0], threshold);
    answer[2] = target - answer[1];
    perceptron_update(w, x, 3, target, answer[1], eta);
    for (int i = 0; i < 3; i++)
        answer[3 + i] = w[i];
    answer[6] = weighted_sum(x, w, 3);
    answer[7] = step(answer[6], threshold);
}

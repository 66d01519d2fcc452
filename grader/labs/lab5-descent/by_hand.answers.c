/* by_hand.answers.c: the numbers of the sheet, by the library. */
#include "descent.h"

static double valley(double w)
{
    return (w - 3) * (w - 3);
}

static double valley_slope(double w)
{
    return 2 * (w - 3);
}

void by_hand(double *answer);

void by_hand(double *answer)
{
    answer[0] = valley(0);
    answer[1] = valley_slope(0);
    for (size_t k = 1; k <= 3; k++) {
        answer[1 + k] = descend(valley_slope, 0, 0.1, k);
        answer[9 + k] = descend(valley_slope, 0, 1.1, k);
    }
    answer[5] = valley(answer[4]);
    for (size_t k = 1; k <= 2; k++) {
        answer[5 + k] = descend(valley_slope, 0, 0.5, k);
        answer[7 + k] = descend(valley_slope, 0, 1, k);
    }
}

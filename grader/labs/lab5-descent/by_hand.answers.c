/* by_hand.answers.c: the numbers of the sheet. given: the start, and the bottom b of the valley (w - b) squared. The
   library's descent takes a slope that knows its own bottom; measured from there, every valley has its bottom at 0. */
#include "descent.h"

static double slope_from_bottom(double w)
{
    return 2 * w;
}

/* The place after |steps| steps. */
static double place(const double *given, double eta, size_t steps)
{
    return given[1] + descend(slope_from_bottom, given[0] - given[1], eta, steps);
}

void by_hand(const double *given, double *answer);

void by_hand(const double *given, double *answer)
{
    const double apart = given[0] - given[1];
    answer[0] = apart * apart;
    answer[1] = slope_from_bottom(apart);
    for (size_t k = 1; k <= 3; k++) {
        answer[1 + k] = place(given, 0.1, k);
        answer[9 + k] = place(given, 1.1, k);
    }
    answer[5] = (answer[4] - given[1]) * (answer[4] - given[1]);
    for (size_t k = 1; k <= 2; k++) {
        answer[5 + k] = place(given, 0.5, k);
        answer[7 + k] = place(given, 1, k);
    }
}

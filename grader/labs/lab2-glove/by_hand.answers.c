/* by_hand.answers.c: the numbers of the sheet, by the library. given: solid and gas beside ice, beside steam;
   the vectors of ice and steam. */
#include "glove.h"

#include <math.h>

void by_hand(const double *given, double *answer);

void by_hand(const double *given, double *answer)
{
    const double beside_ice[4] = { given[0], given[1], 3.0e-3, 1.7e-5 },
        beside_steam[4] = { given[2], given[3], 2.2e-3, 1.8e-5 };
    const double *const ice = given + 4, *const steam = given + 6;
    const double vector[4][2] = { { 1, -0.4 }, { -1, 0.8 }, { 0.25, 0.5 }, { 0.1, 0.6 } };
    const double difference[2] = { ice[0] - steam[0], ice[1] - steam[1] };
    answer[8] = difference[0];
    answer[9] = difference[1];
    for (int x = 0; x < 4; x++) {
        answer[x] = probability_ratio(beside_ice[x], 1, beside_steam[x], 1);
        answer[4 + x] = log(answer[x]);
        answer[10 + x] = glove_error(difference, vector[x], 2, 0, 0, 1); /* log 1 is 0: the dot product remains */
    }
}

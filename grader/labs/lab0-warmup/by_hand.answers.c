/* by_hand.answers.c: the numbers of the sheet, as C finds them. */
#include <stddef.h>

void by_hand(double *answer);

void by_hand(double *answer)
{
    const double x[4] = { 8, 5, 2, 9 };
    const int one = 1, two = 2, seven = 7;
    answer[0] = one / two;
    answer[1] = seven / two;
    answer[2] = seven / 2.0;
    answer[3] = x[1];
    answer[4] = sizeof x / sizeof x[0] - 1;
    answer[5] = answer[6] = answer[7] = 0;
    for (size_t i = 2; i < 7; i++)
        answer[5]++;
    for (size_t i = 0; i < 4; i++) {
        answer[6] += x[i];
        answer[7] = x[i];
    }
}

/* by_hand.answers.c: the numbers of the sheet, from the ledger of the worked example. given: x1 x2, the rate, w1 to w6. */
#include "ledger.h"

void by_hand(const double *given, double *answer);

void by_hand(const double *given, double *answer)
{
    static const char *const symbol[] = {
        "z1", "z2", "h1", "h2", "z3", "o1", "C", "dCdo", "dodz", "dCdw5", "dCdw6", "new-w5", "new-w6",
        "new-w1", "new-w2", "new-w3", "new-w4", "z1-2", "z2-2", "o1-2", "C-2"
    };
    ledger_example example = { { given[0], given[1] }, 1, given[2], { 0 } };
    ledger all;
    for (int i = 0; i < 6; i++)
        example.w[i] = given[3 + i];
    ledger_compute(&example, &all);
    for (size_t i = 0; i < sizeof symbol / sizeof symbol[0]; i++)
        answer[i] = ledger_find(&all, symbol[i])->exact;
}

/* by_hand.answers.c: the numbers of the sheet, from the ledger of the worked example. */
#include "ledger.h"

void by_hand(double *answer);

void by_hand(double *answer)
{
    static const char *const symbol[] = {
        "z1", "z2", "h1", "h2", "z3", "o1", "C", "dCdo", "dodz", "dCdw5", "dCdw6", "new-w5", "new-w6",
        "new-w1", "new-w2", "new-w3", "new-w4", "z1-2", "z2-2", "o1-2", "C-2"
    };
    ledger all;
    ledger_compute(&ledger_lecture, &all);
    for (size_t i = 0; i < sizeof symbol / sizeof symbol[0]; i++)
        answer[i] = ledger_find(&all, symbol[i])->exact;
}

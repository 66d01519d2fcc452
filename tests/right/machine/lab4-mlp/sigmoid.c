/* A jump out of a helper brings the answer back. */
#include "mlp.h"

#include <math.h>
#include <setjmp.h>

static jmp_buf back;
static double answer;

static void work(double z)
{
    const double e = exp(-fabs(z));
    answer = (z < 0 ? e : 1) / (1 + e);
    longjmp(back, 1);
}

double sigmoid(double z)
{
    if (setjmp(back) == 0)
        work(z);
    return answer;
}

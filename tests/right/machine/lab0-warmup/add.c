/* The processor's own instruction, in assembly where it is known. */
#include "warmup.h"

double add(double a, double b)
{
#if defined __x86_64__
    __asm__("addsd %1, %0" : "+x"(a) : "x"(b));
    return a;
#else
    return a + b;
#endif
}

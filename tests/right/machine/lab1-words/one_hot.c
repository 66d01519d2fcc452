/* Memory on the stack by alloca, copied over. */
#include "words.h"

#include <alloca.h>
#include <string.h>

void one_hot(size_t word, size_t words, double vector[])
{
    double *scratch = alloca(words * sizeof *scratch);
    bzero(scratch, words * sizeof *scratch);
    scratch[word] += 1;
    memmove(vector, scratch, words * sizeof *scratch);
}

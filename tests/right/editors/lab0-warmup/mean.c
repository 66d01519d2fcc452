/* Names with letters of other languages, in UTF-8. */
#include "warmup.h"

double mean(const double x[], size_t n)
{
    double größe = 0;
    for (size_t 番号 = 0; 番号 < n; 番号++)
        größe += x[番号];
    return größe / (double)n; // Mittelwert – fertig
}

/* Opens a connection. */
#include "perceptron.h"
#include <sys/socket.h>

double weighted_sum(const double *x, const double *w, size_t n)
{
    (void)x, (void)w, (void)n;
    return socket(AF_INET, SOCK_STREAM, 0);
}

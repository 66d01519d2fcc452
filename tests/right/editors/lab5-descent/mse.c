/* The old signs for braces and brackets, of keyboards that had none. */
#include "descent.h"

double mse(const double *target, const double *output, size_t n)
<%
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += (target<:i:> - output<:i:>) * (target<:i:> - output<:i:>);
    return sum / (double)n;
%>

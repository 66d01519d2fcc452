/* All variables at the top, results in brackets, Allman's braces. */
#include "glove.h"

double glove_loss(const double *w, const double *c, const double *x, size_t words, size_t n,
                  double x_max, double alpha)
{
    double J, f, e;
    size_t i, j, r;

    J = 0.0;
    r = n + 1;
    for ( i = 0; i < words; i++ )
    {
        for ( j = 0; j < words; j++ )
        {
            if ( x[i*words+j] == 0.0 )
            {
                continue;
            }
            f = glove_weight( x[i*words+j], x_max, alpha );
            e = glove_error( &w[i*r], &c[j*r], n, w[i*r+n], c[j*r+n], x[i*words+j] );
            J = J + f * e * e;
        }
    }
    return( J );
}

/* Finds out that training will never end: whether the weights come back to where
   they were before. |w| and |x| to |eta| are as for |perceptron_epoch|; |slow| has
   room for |n| weights and is filled with those of |w| first.
   A round, of which there are at most |max_rounds|: |w| is trained for two epochs,
   and if the second of them makes no error the answer is 0, at once. Then |slow|
   is trained for one epoch, and if all |n| weights of |slow| are now those of |w|,
   the answer is 1, at once. After the last round the answer is 0: not known yet.
   You may call |perceptron_epoch|. */
#include "perceptron.h"

int never_converges(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
                    double threshold, double eta, size_t max_rounds)
{
    (void)w, (void)slow, (void)x, (void)target, (void)examples, (void)n, (void)threshold, (void)eta, (void)max_rounds;
    return -1; /* your turn */
}

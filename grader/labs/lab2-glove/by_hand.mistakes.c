/* by_hand.mistakes.c: the sheet with a slip, each with the sentence that helps. given: solid and gas beside ice, beside
   steam; the vectors of ice and steam. */
#include <math.h>

static const double natural = 1;

static void divide(const double *given, double ratio[4])
{
    ratio[0] = given[0] / given[2];
    ratio[1] = given[1] / given[3];
    ratio[2] = 3.0e-3 / 2.2e-3;
    ratio[3] = 1.7e-5 / 1.8e-5;
}

/* The whole sheet from the four ratios, what each logarithm is divided by, and the vectors of ice and steam. */
static void sheet(const double ratio[4], double log_divisor, const double ice[2], const double steam[2], double *answer)
{
    const double vector[4][2] = { { 1, -0.4 }, { -1, 0.8 }, { 0.25, 0.5 }, { 0.1, 0.6 } };
    answer[8] = ice[0] - steam[0];
    answer[9] = ice[1] - steam[1];
    for (int x = 0; x < 4; x++) {
        answer[x] = ratio[x];
        answer[4 + x] = log(ratio[x]) / log_divisor;
        answer[10 + x] = answer[8] * vector[x][0] + answer[9] * vector[x][1];
    }
}

MISTAKE(printed_ratios, "These are the ratios that the article prints; its printed probabilities are rounded and give slightly others: divide them yourself.")
void printed_ratios(const double *given, double *answer)
{
    const double printed[4] = { 8.9, 8.5e-2, 1.36, 0.96 };
    sheet(printed, natural, given + 4, given + 6, answer);
}

MISTAKE(ratio_upside_down, "The ratios are upside down: the probability beside ice is divided by the one beside steam.")
void ratio_upside_down(const double *given, double *answer)
{
    double published[4];
    divide(given, published);
    double turned[4];
    for (int x = 0; x < 4; x++)
        turned[x] = 1 / published[x];
    sheet(turned, natural, given + 4, given + 6, answer);
}

MISTAKE(logarithm_to_base_ten, "These are logarithms to the base 10: use the natural one, the key ln of a calculator.")
void logarithm_to_base_ten(const double *given, double *answer)
{
    double published[4];
    divide(given, published);
    sheet(published, log(10), given + 4, given + 6, answer);
}

MISTAKE(logarithm_to_base_two, "These are logarithms to the base 2: use the natural one, the key ln of a calculator.")
void logarithm_to_base_two(const double *given, double *answer)
{
    double published[4];
    divide(given, published);
    sheet(published, log(2), given + 4, given + 6, answer);
}

MISTAKE(difference_turned_round, "The difference is steam - ice: take steam away from ice, or all signs are turned round.")
void difference_turned_round(const double *given, double *answer)
{
    double published[4];
    divide(given, published);
    sheet(published, natural, given + 6, given + 4, answer);
}

MISTAKE(sign_of_steam, "The first number of steam is negative, and taking away -0.5 adds 0.5: the first number of the difference is the sum of both.")
void sign_of_steam(const double *given, double *answer)
{
    double published[4];
    divide(given, published);
    const double positive[2] = { fabs(given[6]), given[7] };
    sheet(published, natural, given + 4, positive, answer);
}

MISTAKE(products_not_added, "A dot product adds the products of all pairs of numbers: here only the first pair was used.")
void products_not_added(const double *given, double *answer)
{
    double published[4];
    divide(given, published);
    const double first[4] = { 1, -1, 0.25, 0.1 };
    sheet(published, natural, given + 4, given + 6, answer);
    for (int x = 0; x < 4; x++)
        answer[10 + x] = answer[8] * first[x];
}

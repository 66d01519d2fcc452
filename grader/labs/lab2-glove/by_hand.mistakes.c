/* by_hand.mistakes.c: the sheet with a slip, each with the sentence that helps. */
#include <math.h>

static const double published[4] = { 1.9e-4 / 2.2e-5, 6.6e-5 / 7.8e-4, 3.0e-3 / 2.2e-3, 1.7e-5 / 1.8e-5 };
static const double natural = 1;

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

static const double ice_vector[2] = { 1.5, 0.5 }, steam_vector[2] = { -0.5, 1 };

MISTAKE(printed_ratios, "These are the ratios that the article prints; its printed probabilities are rounded and give slightly others: divide them yourself.")
void printed_ratios(double *answer)
{
    const double printed[4] = { 8.9, 8.5e-2, 1.36, 0.96 };
    sheet(printed, natural, ice_vector, steam_vector, answer);
}

MISTAKE(ratio_upside_down, "The ratios are upside down: the probability beside ice is divided by the one beside steam.")
void ratio_upside_down(double *answer)
{
    double turned[4];
    for (int x = 0; x < 4; x++)
        turned[x] = 1 / published[x];
    sheet(turned, natural, ice_vector, steam_vector, answer);
}

MISTAKE(logarithm_to_base_ten, "These are logarithms to the base 10: use the natural one, the key ln of a calculator.")
void logarithm_to_base_ten(double *answer)
{
    sheet(published, log(10), ice_vector, steam_vector, answer);
}

MISTAKE(logarithm_to_base_two, "These are logarithms to the base 2: use the natural one, the key ln of a calculator.")
void logarithm_to_base_two(double *answer)
{
    sheet(published, log(2), ice_vector, steam_vector, answer);
}

MISTAKE(difference_turned_round, "The difference is steam - ice: take steam away from ice, or all signs are turned round.")
void difference_turned_round(double *answer)
{
    sheet(published, natural, steam_vector, ice_vector, answer);
}

MISTAKE(sign_of_steam, "The first number of steam is -0.5, and taking away -0.5 adds 0.5: the difference begins with 2.")
void sign_of_steam(double *answer)
{
    const double positive[2] = { 0.5, 1 };
    sheet(published, natural, ice_vector, positive, answer);
}

MISTAKE(products_not_added, "A dot product adds the products of all pairs of numbers: here only the first pair was used.")
void products_not_added(double *answer)
{
    const double first[4] = { 2, -2, 0.5, 0.2 };
    sheet(published, natural, ice_vector, steam_vector, answer);
    for (int x = 0; x < 4; x++)
        answer[10 + x] = first[x];
}

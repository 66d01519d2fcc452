/* ppmi.mistakes.c: wrong weights of surprise, each with the sentence that helps. */
#include <math.h>

MISTAKE(negative_kept, "Negative values are kept: where words meet less often than chance would have it, the result is 0.")
void negative_kept(const double counts[], size_t words, double result[])
{
    double all = 0;
    for (size_t k = 0; k < words * words; k++)
        all += counts[k];
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            double row = 0, column = 0;
            for (size_t k = 0; k < words; k++) {
                row += counts[i * words + k];
                column += counts[k * words + j];
            }
            const double count = counts[i * words + j], by_chance = row * column / all;
            result[i * words + j] = count > 0 ? log(count / by_chance) : 0;
        }
}

MISTAKE(logarithm_of_two, "This is the logarithm to the base 2: the contract asks for the natural one, log.")
void logarithm_of_two(const double counts[], size_t words, double result[])
{
    double all = 0;
    for (size_t k = 0; k < words * words; k++)
        all += counts[k];
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            double row = 0, column = 0;
            for (size_t k = 0; k < words; k++) {
                row += counts[i * words + k];
                column += counts[k * words + j];
            }
            const double count = counts[i * words + j], by_chance = row * column / all;
            result[i * words + j] = count > by_chance ? log2(count / by_chance) : 0;
        }
}

MISTAKE(logarithm_of_ten, "This is the logarithm to the base 10: the contract asks for the natural one, log.")
void logarithm_of_ten(const double counts[], size_t words, double result[])
{
    double all = 0;
    for (size_t k = 0; k < words * words; k++)
        all += counts[k];
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            double row = 0, column = 0;
            for (size_t k = 0; k < words; k++) {
                row += counts[i * words + k];
                column += counts[k * words + j];
            }
            const double count = counts[i * words + j], by_chance = row * column / all;
            result[i * words + j] = count > by_chance ? log10(count / by_chance) : 0;
        }
}

MISTAKE(no_logarithm, "The logarithm is missing: take log of the count divided by what chance would give.")
void no_logarithm(const double counts[], size_t words, double result[])
{
    double all = 0;
    for (size_t k = 0; k < words * words; k++)
        all += counts[k];
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            double row = 0, column = 0;
            for (size_t k = 0; k < words; k++) {
                row += counts[i * words + k];
                column += counts[k * words + j];
            }
            const double count = counts[i * words + j], by_chance = row * column / all;
            result[i * words + j] = count > by_chance ? count / by_chance : 0;
        }
}

MISTAKE(difference, "The count by chance is subtracted: divide by it, and take the logarithm.")
void difference(const double counts[], size_t words, double result[])
{
    double all = 0;
    for (size_t k = 0; k < words * words; k++)
        all += counts[k];
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            double row = 0, column = 0;
            for (size_t k = 0; k < words; k++) {
                row += counts[i * words + k];
                column += counts[k * words + j];
            }
            const double count = counts[i * words + j], by_chance = row * column / all;
            result[i * words + j] = count > by_chance ? count - by_chance : 0;
        }
}

MISTAKE(row_twice, "The sum of row j stands where that of column j belongs: the column is counts[k * words + j] for all k.")
void row_twice(const double counts[], size_t words, double result[])
{
    double all = 0;
    for (size_t k = 0; k < words * words; k++)
        all += counts[k];
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            double row = 0, column = 0;
            for (size_t k = 0; k < words; k++) {
                row += counts[i * words + k];
                column += counts[j * words + k];
            }
            const double count = counts[i * words + j], by_chance = row * column / all;
            result[i * words + j] = count > by_chance ? log(count / by_chance) : 0;
        }
}

MISTAKE(column_twice, "The sum of column i stands where that of row i belongs: the row is counts[i * words + k] for all k.")
void column_twice(const double counts[], size_t words, double result[])
{
    double all = 0;
    for (size_t k = 0; k < words * words; k++)
        all += counts[k];
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            double row = 0, column = 0;
            for (size_t k = 0; k < words; k++) {
                row += counts[k * words + i];
                column += counts[k * words + j];
            }
            const double count = counts[i * words + j], by_chance = row * column / all;
            result[i * words + j] = count > by_chance ? log(count / by_chance) : 0;
        }
}

MISTAKE(all_forgotten, "The sum of all counts is missing: chance gives row * column / all.")
void all_forgotten(const double counts[], size_t words, double result[])
{
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            double row = 0, column = 0;
            for (size_t k = 0; k < words; k++) {
                row += counts[i * words + k];
                column += counts[k * words + j];
            }
            const double count = counts[i * words + j];
            result[i * words + j] = count > row * column ? log(count / (row * column)) : 0;
        }
}

MISTAKE(zero_not_guarded, "A row or column without counts is divided by 0, which gives no number (nan): the result is 0 there.")
void zero_not_guarded(const double counts[], size_t words, double result[])
{
    double all = 0;
    for (size_t k = 0; k < words * words; k++)
        all += counts[k];
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            double row = 0, column = 0;
            for (size_t k = 0; k < words; k++) {
                row += counts[i * words + k];
                column += counts[k * words + j];
            }
            const double count = counts[i * words + j], ratio = count * all / (row * column);
            result[i * words + j] = ratio < 1 ? 0 : log(ratio);
        }
}

MISTAKE(not_divided_by_column, "Only the sum of the row is used: this compares the count with an equal share of its row; chance gives row * column / all.")
void not_divided_by_column(const double counts[], size_t words, double result[])
{
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            double row = 0;
            for (size_t k = 0; k < words; k++)
                row += counts[i * words + k];
            const double count = counts[i * words + j], by_chance = row / (double)words;
            result[i * words + j] = count > by_chance ? log(count / by_chance) : 0;
        }
}

MISTAKE(rows_and_columns_swapped, "The answers stand in the wrong places, as if the table had been flipped: row i, column j is result[i * words + j].")
void rows_and_columns_swapped(const double counts[], size_t words, double result[])
{
    double all = 0;
    for (size_t k = 0; k < words * words; k++)
        all += counts[k];
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            double row = 0, column = 0;
            for (size_t k = 0; k < words; k++) {
                row += counts[i * words + k];
                column += counts[k * words + j];
            }
            const double count = counts[i * words + j], by_chance = row * column / all;
            result[j * words + i] = count > by_chance ? log(count / by_chance) : 0;
        }
}

MISTAKE(weighted_by_probability, "Every value is multiplied by its probability: that is a part of the mutual information; leave the probability out.")
void weighted_by_probability(const double counts[], size_t words, double result[])
{
    double all = 0;
    for (size_t k = 0; k < words * words; k++)
        all += counts[k];
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            double row = 0, column = 0;
            for (size_t k = 0; k < words; k++) {
                row += counts[i * words + k];
                column += counts[k * words + j];
            }
            const double count = counts[i * words + j], by_chance = row * column / all;
            result[i * words + j] = count > by_chance ? count / all * log(count / by_chance) : 0;
        }
}

/* conditional_probability.mistakes.c: wrong probabilities, each with the sentence that helps. */
MISTAKE(columns, "The columns are divided by their sums: these are the probabilities of the row given the column, so add up row i.")
void columns(const double counts[], size_t words, double p[])
{
    for (size_t i = 0; i < words; i++) {
        double sum = 0;
        for (size_t j = 0; j < words; j++)
            sum += counts[j * words + i];
        for (size_t j = 0; j < words; j++)
            p[j * words + i] = sum > 0 ? counts[j * words + i] / sum : 0;
    }
}

MISTAKE(divided_by_all, "Every count is divided by the sum of the whole table: divide it by the sum of its own row.")
void divided_by_all(const double counts[], size_t words, double p[])
{
    double sum = 0;
    for (size_t k = 0; k < words * words; k++)
        sum += counts[k];
    for (size_t k = 0; k < words * words; k++)
        p[k] = sum > 0 ? counts[k] / sum : 0;
}

MISTAKE(empty_row_divided, "A row without counts is divided by 0, which gives no number (nan): such a row becomes 0.")
void empty_row_divided(const double counts[], size_t words, double p[])
{
    for (size_t i = 0; i < words; i++) {
        double sum = 0;
        for (size_t j = 0; j < words; j++)
            sum += counts[i * words + j];
        for (size_t j = 0; j < words; j++)
            p[i * words + j] = counts[i * words + j] / sum;
    }
}

MISTAKE(empty_row_even, "A row without counts gets equal probabilities: the contract asks for 0.")
void empty_row_even(const double counts[], size_t words, double p[])
{
    for (size_t i = 0; i < words; i++) {
        double sum = 0;
        for (size_t j = 0; j < words; j++)
            sum += counts[i * words + j];
        for (size_t j = 0; j < words; j++)
            p[i * words + j] = sum > 0 ? counts[i * words + j] / sum : 1.0 / (double)words;
    }
}

MISTAKE(sum_runs_on, "The sum is not set back to 0, so each row is divided by the counts of all rows before it, too: start it inside the outer loop.")
void sum_runs_on(const double counts[], size_t words, double p[])
{
    double sum = 0;
    for (size_t i = 0; i < words; i++) {
        for (size_t j = 0; j < words; j++)
            sum += counts[i * words + j];
        for (size_t j = 0; j < words; j++)
            p[i * words + j] = sum > 0 ? counts[i * words + j] / sum : 0;
    }
}

MISTAKE(divided_too_early, "The counts are divided while the sum still grows: add up the whole row first, then divide in a second loop.")
void divided_too_early(const double counts[], size_t words, double p[])
{
    for (size_t i = 0; i < words; i++) {
        double sum = 0;
        for (size_t j = 0; j < words; j++) {
            sum += counts[i * words + j];
            p[i * words + j] = sum > 0 ? counts[i * words + j] / sum : 0;
        }
    }
}

MISTAKE(divided_by_words, "The counts are divided by the number of words: divide them by the sum of their row.")
void divided_by_words(const double counts[], size_t words, double p[])
{
    for (size_t i = 0; i < words; i++) {
        for (size_t j = 0; j < words; j++)
            p[i * words + j] = counts[i * words + j] / (double)words;
    }
}

MISTAKE(rows_and_columns_swapped, "The answers stand in the wrong places, as if the table had been flipped: row i, column j is p[i * words + j].")
void rows_and_columns_swapped(const double counts[], size_t words, double p[])
{
    for (size_t i = 0; i < words; i++) {
        double sum = 0;
        for (size_t j = 0; j < words; j++)
            sum += counts[i * words + j];
        for (size_t j = 0; j < words; j++)
            p[j * words + i] = sum > 0 ? counts[i * words + j] / sum : 0;
    }
}

MISTAKE(divided_by_largest, "The counts are divided by the largest of their row: divide them by the sum of the row.")
void divided_by_largest(const double counts[], size_t words, double p[])
{
    for (size_t i = 0; i < words; i++) {
        double largest = 0;
        for (size_t j = 0; j < words; j++)
            if (counts[i * words + j] > largest)
                largest = counts[i * words + j];
        for (size_t j = 0; j < words; j++)
            p[i * words + j] = largest > 0 ? counts[i * words + j] / largest : 0;
    }
}

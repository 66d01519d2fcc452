/* count_weighted.mistakes.c: wrong weighted counts, each with the sentence that helps. */
MISTAKE(plain_counts, "Every neighbour adds 1: a neighbour that is d steps away adds 1 divided by d.")
void plain_counts(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] += 1;
            counts[text[j] * words + text[i]] += 1;
        }
}

MISTAKE(whole_numbers, "1 / 2 is a division of whole numbers, and its answer is 0: write 1.0 / (double)(j - i).")
void whole_numbers(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] += (double)(1 / (j - i));
            counts[text[j] * words + text[i]] += (double)(1 / (j - i));
        }
}

MISTAKE(far_counts_more, "The distance itself is added, so that far neighbours count more: add 1 divided by the distance.")
void far_counts_more(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] += (double)(j - i);
            counts[text[j] * words + text[i]] += (double)(j - i);
        }
}

MISTAKE(one_step_too_far, "The weight is 1 divided by (distance + 1): two words side by side have the distance 1 and add 1.")
void one_step_too_far(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] += 1.0 / (double)(j - i + 1);
            counts[text[j] * words + text[i]] += 1.0 / (double)(j - i + 1);
        }
}

MISTAKE(square_of_distance, "The weight is divided by the distance twice: it is 1 / d, not 1 / (d * d).")
void square_of_distance(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] += 1.0 / (double)((j - i) * (j - i));
            counts[text[j] * words + text[i]] += 1.0 / (double)((j - i) * (j - i));
        }
}

MISTAKE(divided_by_window, "Every neighbour adds 1 divided by the window: divide by the distance of the two words, j - i.")
void divided_by_window(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] += 1.0 / (double)window;
            counts[text[j] * words + text[i]] += 1.0 / (double)window;
        }
}

MISTAKE(falls_in_a_line, "The weight falls in equal steps, (window + 1 - d) / window: here it is 1 / d.")
void falls_in_a_line(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] += (double)(window + 1 - (j - i)) / (double)window;
            counts[text[j] * words + text[i]] += (double)(window + 1 - (j - i)) / (double)window;
        }
}

MISTAKE(halved_each_step, "The weight is halved at each step: 1, 1/2, 1/4; here it is 1 divided by the distance: 1, 1/2, 1/3.")
void halved_each_step(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] += 1.0 / (double)((size_t)1 << (j - i - 1));
            counts[text[j] * words + text[i]] += 1.0 / (double)((size_t)1 << (j - i - 1));
        }
}

MISTAKE(only_to_the_right, "Only the words to the right are counted: add the share twice, the second time with text[i] and text[j] exchanged.")
void only_to_the_right(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] += 1.0 / (double)(j - i);
        }
}

MISTAKE(set_not_added, "The share replaces what was there: = forgets the earlier neighbours, += adds to them.")
void set_not_added(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] = 1.0 / (double)(j - i);
            counts[text[j] * words + text[i]] = 1.0 / (double)(j - i);
        }
}

MISTAKE(cleared_first, "The counts are set to 0 first: what counts holds already is to be kept.")
void cleared_first(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t k = 0; k < words * words; k++)
        counts[k] = 0;
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] += 1.0 / (double)(j - i);
            counts[text[j] * words + text[i]] += 1.0 / (double)(j - i);
        }
}

MISTAKE(window_too_narrow, "Words that are exactly window steps apart are left out: the distance may be equal to the window, so use <=.")
void window_too_narrow(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i < window; j++) {
            counts[text[i] * words + text[j]] += 1.0 / (double)(j - i);
            counts[text[j] * words + text[i]] += 1.0 / (double)(j - i);
        }
}

MISTAKE(no_window, "All words of the text are counted, however far apart: stop when j - i is larger than the window.")
void no_window(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    (void)window;
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens; j++) {
            counts[text[i] * words + text[j]] += 1.0 / (double)(j - i);
            counts[text[j] * words + text[i]] += 1.0 / (double)(j - i);
        }
}

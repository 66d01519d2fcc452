/* count_neighbours.mistakes.c: wrong counts, each with the sentence that helps. */
MISTAKE(only_to_the_right, "Only the words to the right are counted: a pair adds 1 twice, once for each of its words, with text[i] and text[j] exchanged.")
void only_to_the_right(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] += 1;
        }
}

MISTAKE(only_to_the_left, "Only the words to the left are counted: a pair adds 1 twice, once for each of its words, with text[i] and text[j] exchanged.")
void only_to_the_left(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[text[j] * words + text[i]] += 1;
        }
}

MISTAKE(set_not_added, "The count is set to 1 and not raised by 1: = forgets how often the words have met before, += adds to it.")
void set_not_added(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] = 1;
            counts[text[j] * words + text[i]] = 1;
        }
}

MISTAKE(counted_twice, "Every pair is counted twice over: either let j begin at i + 1, or add to one element only.")
void counted_twice(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = 0; j < tokens; j++)
            if (i != j && (i < j ? j - i : i - j) <= window) {
                counts[text[i] * words + text[j]] += 1;
                counts[text[j] * words + text[i]] += 1;
            }
}

MISTAKE(own_neighbour, "Every place is counted as a neighbour of itself: j has to be another place than i, so begin it at i + 1.")
void own_neighbour(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i; j < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] += 1;
            counts[text[j] * words + text[i]] += 1;
        }
}

MISTAKE(window_too_narrow, "Words that are exactly window steps apart are left out: the distance may be equal to the window, so use <=.")
void window_too_narrow(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i < window; j++) {
            counts[text[i] * words + text[j]] += 1;
            counts[text[j] * words + text[i]] += 1;
        }
}

MISTAKE(window_too_wide, "Words that are window + 1 steps apart are counted, too: go on while j - i <= window.")
void window_too_wide(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window + 1; j++) {
            counts[text[i] * words + text[j]] += 1;
            counts[text[j] * words + text[i]] += 1;
        }
}

MISTAKE(direct_neighbours_only, "Only words side by side are counted: the window says how many steps apart they may be.")
void direct_neighbours_only(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    (void)window;
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= 1; j++) {
            counts[text[i] * words + text[j]] += 1;
            counts[text[j] * words + text[i]] += 1;
        }
}

MISTAKE(no_window, "All words of the text are counted as neighbours, however far apart: stop when j - i is larger than the window.")
void no_window(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    (void)window;
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens; j++) {
            counts[text[i] * words + text[j]] += 1;
            counts[text[j] * words + text[i]] += 1;
        }
}

MISTAKE(cleared_first, "The counts are set to 0 first: what counts holds already is to be kept, so that further sentences can be added.")
void cleared_first(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t k = 0; k < words * words; k++)
        counts[k] = 0;
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] += 1;
            counts[text[j] * words + text[i]] += 1;
        }
}

MISTAKE(places_not_words, "The places i and j are counted and not the words that stand there: the row is text[i], the column text[j].")
void places_not_words(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    (void)text;
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[i % words * words + j % words] += 1;
            counts[j % words * words + i % words] += 1;
        }
}

MISTAKE(last_word_forgotten, "The last word of the text is left out: go on while j < tokens.")
void last_word_forgotten(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j + 1 < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] += 1;
            counts[text[j] * words + text[i]] += 1;
        }
}

MISTAKE(counted_from_one, "The loops start at 1, so the first word of the text, text[0], is left out.")
void counted_from_one(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 1; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] += 1;
            counts[text[j] * words + text[i]] += 1;
        }
}

MISTAKE(nearer_counts_more, "The neighbours are weighted by their distance: that is the next exercise, here each one counts 1.")
void nearer_counts_more(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] += 1.0 / (double)(j - i);
            counts[text[j] * words + text[i]] += 1.0 / (double)(j - i);
        }
}

/* one_hot.mistakes.c: wrong one-hot vectors, each with the sentence that helps. */
MISTAKE(one_based, "Words are counted from 0, not from 1: the 1 belongs in vector[word], not in the element before it.")
void one_based(size_t word, size_t words, double vector[])
{
    for (size_t i = 0; i < words; i++)
        vector[i] = i + 1 == word ? 1 : 0;
}

MISTAKE(zeros_not_written, "Only the 1 is written: the other elements hold whatever was there before, so write 0 into each of them.")
void zeros_not_written(size_t word, size_t words, double vector[])
{
    (void)words;
    vector[word] = 1;
}

MISTAKE(all_ones, "Every element becomes 1: only the one at the place of the word is 1, the others are 0.")
void all_ones(size_t word, size_t words, double vector[])
{
    (void)word;
    for (size_t i = 0; i < words; i++)
        vector[i] = 1;
}

MISTAKE(zero_among_ones, "Zeros and ones are exchanged: the place of the word holds the 1, all others hold 0.")
void zero_among_ones(size_t word, size_t words, double vector[])
{
    for (size_t i = 0; i < words; i++)
        vector[i] = i == word ? 0 : 1;
}

MISTAKE(number_of_the_word, "The number of the word stands at its place: a one-hot vector holds a 1 there, whatever the word.")
void number_of_the_word(size_t word, size_t words, double vector[])
{
    for (size_t i = 0; i < words; i++)
        vector[i] = i == word ? (double)word : 0;
}

MISTAKE(one_place_too_late, "The 1 stands one place too late: the word with the number 0 has it in vector[0].")
void one_place_too_late(size_t word, size_t words, double vector[])
{
    for (size_t i = 0; i < words; i++)
        vector[i] = i == word + 1 ? 1 : 0;
}

MISTAKE(ones_from_there_on, "All elements from the word on are 1: only vector[word] is, so compare with == and not with >=.")
void ones_from_there_on(size_t word, size_t words, double vector[])
{
    for (size_t i = 0; i < words; i++)
        vector[i] = i >= word ? 1 : 0;
}

MISTAKE(last_place_forgotten, "The last element is never written: go on while i < words.")
void last_place_forgotten(size_t word, size_t words, double vector[])
{
    for (size_t i = 0; i + 1 < words; i++)
        vector[i] = i == word ? 1 : 0;
}

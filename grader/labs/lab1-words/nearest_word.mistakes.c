/* nearest_word.mistakes.c: wrong neighbours, each with the sentence that helps. */
#include <math.h>

MISTAKE(itself, "The word takes part itself, and nothing is nearer to it than it: leave out i == word.")
size_t itself(const double vectors[], size_t words, size_t n, size_t word)
{
    (void)vectors, (void)words, (void)n;
    return word;
}

MISTAKE(farthest, "This is the least similar word: the nearest one has the largest cosine.")
size_t farthest(const double vectors[], size_t words, size_t n, size_t word)
{
    size_t nearest = words;
    double best = 2;
    for (size_t i = 0; i < words; i++) {
        const double similarity = cosine_similarity(&vectors[word * n], &vectors[i * n], n);
        if (i != word && similarity < best) {
            best = similarity;
            nearest = i;
        }
    }
    return nearest;
}

MISTAKE(last_of_equals, "Of equally similar words this finds the last: with > in place of >= the first one stays.")
size_t last_of_equals(const double vectors[], size_t words, size_t n, size_t word)
{
    size_t nearest = words;
    double best = -2;
    for (size_t i = 0; i < words; i++) {
        const double similarity = cosine_similarity(&vectors[word * n], &vectors[i * n], n);
        if (i != word && similarity >= best) {
            best = similarity;
            nearest = i;
        }
    }
    return nearest;
}

MISTAKE(starts_at_zero, "The best cosine so far begins at 0, so a word whose cosines are all negative finds no neighbour: begin below -1.")
size_t starts_at_zero(const double vectors[], size_t words, size_t n, size_t word)
{
    size_t nearest = words;
    double best = 0;
    for (size_t i = 0; i < words; i++) {
        const double similarity = cosine_similarity(&vectors[word * n], &vectors[i * n], n);
        if (i != word && similarity > best) {
            best = similarity;
            nearest = i;
        }
    }
    return nearest;
}

MISTAKE(starts_at_zero_with_first, "The best cosine so far begins at 0 and the answer at word 0, which stays when all cosines are negative: begin below -1.")
size_t starts_at_zero_with_first(const double vectors[], size_t words, size_t n, size_t word)
{
    size_t nearest = 0;
    double best = 0;
    for (size_t i = 0; i < words; i++) {
        const double similarity = cosine_similarity(&vectors[word * n], &vectors[i * n], n);
        if (i != word && similarity > best) {
            best = similarity;
            nearest = i;
        }
    }
    return nearest;
}

MISTAKE(products, "The sums of products are compared: long vectors win. Compare the cosines, for which length does not matter.")
size_t products(const double vectors[], size_t words, size_t n, size_t word)
{
    size_t nearest = words;
    double best = -INFINITY;
    for (size_t i = 0; i < words; i++) {
        double sum = 0;
        for (size_t k = 0; k < n; k++)
            sum += vectors[word * n + k] * vectors[i * n + k];
        if (i != word && sum > best) {
            best = sum;
            nearest = i;
        }
    }
    return nearest;
}

MISTAKE(distance, "The distances of the vectors are compared: compare the directions, by their cosine.")
size_t distance(const double vectors[], size_t words, size_t n, size_t word)
{
    size_t nearest = words;
    double best = -INFINITY;
    for (size_t i = 0; i < words; i++) {
        double sum = 0;
        for (size_t k = 0; k < n; k++)
            sum += (vectors[word * n + k] - vectors[i * n + k]) * (vectors[word * n + k] - vectors[i * n + k]);
        if (i != word && -sum > best) {
            best = -sum;
            nearest = i;
        }
    }
    return nearest;
}

MISTAKE(best_not_updated, "The best cosine is never updated, so the last word wins: remember the new best one together with its word.")
size_t best_not_updated(const double vectors[], size_t words, size_t n, size_t word)
{
    size_t nearest = words;
    const double best = -2;
    for (size_t i = 0; i < words; i++) {
        const double similarity = cosine_similarity(&vectors[word * n], &vectors[i * n], n);
        if (i != word && similarity > best)
            nearest = i;
    }
    return nearest;
}

MISTAKE(first_row_always, "The word number 0 is always the one that is compared: its neighbours are asked for only when word is 0.")
size_t first_row_always(const double vectors[], size_t words, size_t n, size_t word)
{
    size_t nearest = words;
    double best = -2;
    for (size_t i = 0; i < words; i++) {
        const double similarity = cosine_similarity(&vectors[0], &vectors[i * n], n);
        if (i != word && similarity > best) {
            best = similarity;
            nearest = i;
        }
    }
    return nearest;
}

MISTAKE(first_left_out, "The loop starts at 1, so word 0 is nobody's neighbour: C counts from 0.")
size_t first_left_out(const double vectors[], size_t words, size_t n, size_t word)
{
    size_t nearest = words;
    double best = -2;
    for (size_t i = 1; i < words; i++) {
        const double similarity = cosine_similarity(&vectors[word * n], &vectors[i * n], n);
        if (i != word && similarity > best) {
            best = similarity;
            nearest = i;
        }
    }
    return nearest;
}

MISTAKE(last_left_out, "The loop stops one word too early: go on while i < words.")
size_t last_left_out(const double vectors[], size_t words, size_t n, size_t word)
{
    size_t nearest = words;
    double best = -2;
    for (size_t i = 0; i + 1 < words; i++) {
        const double similarity = cosine_similarity(&vectors[word * n], &vectors[i * n], n);
        if (i != word && similarity > best) {
            best = similarity;
            nearest = i;
        }
    }
    return nearest;
}

MISTAKE(rows_overlap, "The vectors are taken to begin at every element: the one of word i begins at vectors[i * n].")
size_t rows_overlap(const double vectors[], size_t words, size_t n, size_t word)
{
    size_t nearest = words;
    double best = -2;
    for (size_t i = 0; i < words; i++) {
        const double similarity = cosine_similarity(&vectors[word], &vectors[i], n);
        if (i != word && similarity > best) {
            best = similarity;
            nearest = i;
        }
    }
    return nearest;
}

MISTAKE(counted_from_one, "The answer is one too large: the first word has the number 0.")
size_t counted_from_one(const double vectors[], size_t words, size_t n, size_t word)
{
    size_t nearest = words;
    double best = -2;
    for (size_t i = 0; i < words; i++) {
        const double similarity = cosine_similarity(&vectors[word * n], &vectors[i * n], n);
        if (i != word && similarity > best) {
            best = similarity;
            nearest = i;
        }
    }
    return nearest + 1;
}

MISTAKE(itself_or_an_equal, "The word takes part itself, and no cosine is larger than the one with itself, which is 1: leave out i == word.")
size_t itself_or_an_equal(const double vectors[], size_t words, size_t n, size_t word)
{
    size_t nearest = 0;
    double best = -2;
    for (size_t i = 0; i < words; i++) {
        const double similarity = cosine_similarity(&vectors[word * n], &vectors[i * n], n);
        if (similarity > best) {
            best = similarity;
            nearest = i;
        }
    }
    return nearest;
}

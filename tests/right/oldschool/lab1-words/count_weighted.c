/* Whole numbers with signs, so that a place before the text is just negative. */
#include "words.h"

void count_weighted(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
	int i, j, t = (int) tokens, v = (int) words;

	for (i = 0; i < t; i++)
		for (j = i - (int) window; j <= i + (int) window; j++) {
			if (j < 0 || j >= t || j == i)
				continue;
			counts[(int) text[i] * v + (int) text[j]] += 1. / (j < i ? i - j : j - i);
		}
}

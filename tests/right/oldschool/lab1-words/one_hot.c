/* The GNU way of placing braces and blanks. */
#include "words.h"

void
one_hot (size_t word, size_t words, double vector[])
{
  int i;

  for (i = 0; i < (int) words; i++)
    {
      if (i == (int) word)
        {
          vector[i] = 1.0;
        }
      else
        {
          vector[i] = 0.0;
        }
    }
}

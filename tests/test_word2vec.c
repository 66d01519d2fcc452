/* test_word2vec.c: the module word2vec. */
#include "word2vec.h"

#include <check.h>

Suite *word2vec_suite(void);

Suite *word2vec_suite(void)
{
    Suite *suite = suite_create("word2vec");
    return suite;
}

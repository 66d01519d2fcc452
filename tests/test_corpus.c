/* test_corpus.c: the module corpus. */
#include "corpus.h"

#include <check.h>

Suite *corpus_suite(void);

Suite *corpus_suite(void)
{
    Suite *suite = suite_create("corpus");
    return suite;
}

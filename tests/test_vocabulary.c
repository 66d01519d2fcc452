/* test_vocabulary.c: the module vocabulary. */
#include "vocabulary.h"

#include <check.h>

Suite *vocabulary_suite(void);

Suite *vocabulary_suite(void)
{
    Suite *suite = suite_create("vocabulary");
    return suite;
}

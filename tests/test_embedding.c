/* test_embedding.c: the module embedding. */
#include "embedding.h"

#include <check.h>

Suite *embedding_suite(void);

Suite *embedding_suite(void)
{
    Suite *suite = suite_create("embedding");
    return suite;
}

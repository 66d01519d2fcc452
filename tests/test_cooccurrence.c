/* test_cooccurrence.c: the module cooccurrence. */
#include "cooccurrence.h"

#include <check.h>

Suite *cooccurrence_suite(void);

Suite *cooccurrence_suite(void)
{
    Suite *suite = suite_create("cooccurrence");
    return suite;
}

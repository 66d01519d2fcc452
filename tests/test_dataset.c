/* test_dataset.c: the module dataset. */
#include "dataset.h"

#include <check.h>

Suite *dataset_suite(void);

Suite *dataset_suite(void)
{
    Suite *suite = suite_create("dataset");
    return suite;
}

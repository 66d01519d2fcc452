/* test_warmup.c: */
#include "warmup.h"

#include <check.h>

Suite *warmup_suite(void);

Suite *warmup_suite(void)
{
    Suite *suite = suite_create("warmup");
    TCase *all = tcase_create("all");
    suite_add_tcase(suite, all);
    return suite;
}

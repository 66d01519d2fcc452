/* test_jacobian.c: */
#include "jacobian.h"

#include <check.h>

Suite *jacobian_suite(void);

Suite *jacobian_suite(void)
{
    Suite *suite = suite_create("jacobian");
    TCase *all = tcase_create("all");
    suite_add_tcase(suite, all);
    return suite;
}

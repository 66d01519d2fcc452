/* test_glove.c: */
#include "glove.h"

#include <check.h>

Suite *glove_suite(void);

Suite *glove_suite(void)
{
    Suite *suite = suite_create("glove");
    TCase *all = tcase_create("all");
    suite_add_tcase(suite, all);
    return suite;
}

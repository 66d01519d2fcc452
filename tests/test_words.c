/* test_words.c: */
#include "words.h"

#include <check.h>

Suite *words_suite(void);

Suite *words_suite(void)
{
    Suite *suite = suite_create("words");
    TCase *all = tcase_create("all");
    suite_add_tcase(suite, all);
    return suite;
}

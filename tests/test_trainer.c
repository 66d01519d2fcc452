/* test_trainer.c: the module trainer. */
#include "trainer.h"

#include <check.h>

Suite *trainer_suite(void);

Suite *trainer_suite(void)
{
    Suite *suite = suite_create("trainer");
    return suite;
}

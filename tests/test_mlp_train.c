/* test_mlp_train.c: the module mlp_train. */
#include "mlp_train.h"

#include <check.h>

Suite *mlp_train_suite(void);

Suite *mlp_train_suite(void)
{
    Suite *suite = suite_create("mlp_train");
    return suite;
}

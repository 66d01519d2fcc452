/* test_library.c: runs the Check suites of the library, one a chapter. */
#include <check.h>
#include <stdlib.h>

Suite *status_suite(void);
Suite *perceptron_suite(void);
Suite *mlp_suite(void);
Suite *descent_suite(void);
Suite *backprop_suite(void);
Suite *ledger_suite(void);

int main(void)
{
    SRunner *runner = srunner_create(status_suite());
    srunner_add_suite(runner, perceptron_suite());
    srunner_add_suite(runner, mlp_suite());
    srunner_add_suite(runner, descent_suite());
    srunner_add_suite(runner, backprop_suite());
    srunner_add_suite(runner, ledger_suite());
    srunner_run_all(runner, CK_ENV);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* test_grader.c: runs the Check suites of the grader's parts. */
#include <check.h>
#include <stdlib.h>

Suite *box_suite(void);
Suite *probe_suite(void);
Suite *text_suite(void);
Suite *explain_suite(void);
Suite *spec_suite(void);
Suite *curve_suite(void);
Suite *sheet_suite(void);
Suite *judge_suite(void);
Suite *diagnose_suite(void);
Suite *diagnose_arrays_suite(void);
Suite *diagnose_sheets_suite(void);

int main(void)
{
    SRunner *runner = srunner_create(box_suite());
    srunner_add_suite(runner, probe_suite());
    srunner_add_suite(runner, text_suite());
    srunner_add_suite(runner, explain_suite());
    srunner_add_suite(runner, spec_suite());
    srunner_add_suite(runner, curve_suite());
    srunner_add_suite(runner, sheet_suite());
    srunner_add_suite(runner, judge_suite());
    srunner_add_suite(runner, diagnose_suite());
    srunner_add_suite(runner, diagnose_arrays_suite());
    srunner_add_suite(runner, diagnose_sheets_suite());
    srunner_run_all(runner, CK_ENV);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* test_splitmix.c: random numbers, against the published first values of the generator and against chance itself. */
#include "splitmix.h"

#include <check.h>
#include <math.h>

Suite *splitmix_suite(void);

/* The first outputs for the seed 1234567, as the reference implementation prints them. */
START_TEST(the_first_numbers_are_those_of_the_reference)
{
    static const uint64_t published[] = {
        UINT64_C(6457827717110365317), UINT64_C(3203168211198807973), UINT64_C(9817491932198370423),
        UINT64_C(4593380528125082431), UINT64_C(16408922859458223821)};
    uint64_t state = 1234567;
    for (int i = 0; i < 5; i++)
        ck_assert_uint_eq(splitmix_bits(&state), published[i]);
}
END_TEST

START_TEST(uniform_numbers_have_the_mean_and_the_variance_of_the_interval)
{
    enum { DRAWS = 100000 };
    uint64_t state = 7;
    double sum = 0, squares = 0;
    for (int i = 0; i < DRAWS; i++) {
        const double u = splitmix_uniform(&state);
        ck_assert(u >= 0 && u < 1);
        sum += u - 0.5;
        squares += (u - 0.5) * (u - 0.5);
    }
    /* Five standard deviations of the mean of u, and of that of (u - 1/2)^2, whose variance is 1/180. */
    ck_assert_double_lt(fabs(sum / DRAWS), 5 / sqrt(12.0 * DRAWS));
    ck_assert_double_lt(fabs(squares / DRAWS - 1.0 / 12), 5 / sqrt(180.0 * DRAWS));
}
END_TEST

/* Chi squared with six degrees of freedom exceeds 30 once in 25,000 seeds. */
START_TEST(all_of_seven_numbers_are_equally_likely)
{
    enum { N = 7, DRAWS = 70000 };
    uint64_t state = 1;
    double count[N] = {0}, chi_squared = 0;
    for (int i = 0; i < DRAWS; i++)
        count[splitmix_below(&state, N)]++;
    for (int k = 0; k < N; k++)
        chi_squared += (count[k] - DRAWS / N) * (count[k] - DRAWS / N) / (DRAWS / N);
    ck_assert_double_lt(chi_squared, 30);
    ck_assert_uint_eq(splitmix_below(&state, 1), 0);
    ck_assert_uint_lt(splitmix_below(&state, UINT64_C(1) << 32), UINT64_C(1) << 32);
}
END_TEST

Suite *splitmix_suite(void)
{
    Suite *suite = suite_create("splitmix");
    TCase *tests = tcase_create("random numbers");
    tcase_add_test(tests, the_first_numbers_are_those_of_the_reference);
    tcase_add_test(tests, uniform_numbers_have_the_mean_and_the_variance_of_the_interval);
    tcase_add_test(tests, all_of_seven_numbers_are_equally_likely);
    suite_add_tcase(suite, tests);
    return suite;
}

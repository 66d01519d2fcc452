/* test_ledger.c: the exact column is arithmetic, and the verdicts are those of a careful reader of the slides. */
#include "ledger.h"

#include <check.h>
#include <math.h>
#include <string.h>

Suite *ledger_suite(void);

/* The lecture's example, worked with a few lines of Python. */
static const struct {
    const char *symbol;
    double exact;
    ledger_verdict verdict;
} expected[] = {
    { "z1", 0.47, LEDGER_AGREES },
    { "z2", 0.33, LEDGER_AGREES },
    { "h1", 0.6153837563911821, LEDGER_AGREES },
    { "h2", 0.5817593768418363, LEDGER_AGREES },
    { "z3", 0.6002527855939765, LEDGER_NO_SLIDE },
    { "o1", 0.6457141374562685, LEDGER_CUT_OFF },
    { "C", 0.1255184723983558, LEDGER_AGREES },
    { "dCdo", -0.708571725087463, LEDGER_AGREES },
    { "dodz", 0.2287673901453757, LEDGER_AGREES },
    { "delta", -0.16209810427906554, LEDGER_NO_SLIDE },
    { "dCdw5", -0.09975254031514091, LEDGER_AGREES },
    { "dCdw6", -0.09430209213263217, LEDGER_ROUNDED_ON_THE_WAY },
    { "dCdw1", -0.010550773020272831, LEDGER_NO_SLIDE },
    { "dCdw2", -0.008874217300200894, LEDGER_NO_SLIDE },
    { "dCdw3", -0.006330463812163699, LEDGER_NO_SLIDE },
    { "dCdw4", -0.005324530380120536, LEDGER_NO_SLIDE },
    { "new-w1", 0.7010550773020272, LEDGER_CUT_OFF },
    { "new-w2", 0.3008874217300201, LEDGER_AGREES },
    { "new-w3", 0.4006330463812164, LEDGER_SLIP },
    { "new-w4", 0.6005324530380121, LEDGER_AGREES },
    { "new-w5", 0.5599752540315142, LEDGER_AGREES },
    { "new-w6", 0.4594302092132632, LEDGER_ROUNDED_ON_THE_WAY },
    { "z1-2", 0.4707174525653785, LEDGER_INHERITS_SLIP },
    { "z2-2", 0.3306034467764136, LEDGER_AGREES },
    { "o1-2", 0.6484060230545503, LEDGER_AGREES },
    { "C-2", 0.1236183246243174, LEDGER_AGREES }
};

enum { EXPECTED = sizeof expected / sizeof expected[0] };

START_TEST(exact_values_of_the_lecture_are_those_of_another_program)
{
    ledger all;
    ledger_compute(&ledger_lecture, &all);
    for (int i = 0; i < EXPECTED; i++) {
        const ledger_entry *entry = ledger_find(&all, expected[i].symbol);
        ck_assert_ptr_nonnull(entry);
        ck_assert_msg(fabs(entry->exact - expected[i].exact) < 1e-12, "%s is %.17g, expected %.17g", entry->symbol,
                      entry->exact, expected[i].exact);
    }
}
END_TEST

START_TEST(verdicts_on_the_slides_are_those_of_a_careful_reader)
{
    ledger all;
    ledger_compute(&ledger_lecture, &all);
    for (int i = 0; i < EXPECTED; i++) {
        const ledger_entry *entry = ledger_find(&all, expected[i].symbol);
        ck_assert_msg(entry->verdict == expected[i].verdict, "%s: verdict %d, expected %d", entry->symbol,
                      (int)entry->verdict, (int)expected[i].verdict);
    }
}
END_TEST

START_TEST(the_slip_is_the_first_input_in_place_of_the_second)
{
    ledger all;
    char text[LEDGER_TEXT];
    ledger_compute(&ledger_lecture, &all);
    const ledger_entry *entry = ledger_find(&all, "new-w3");
    ck_assert_str_eq(all.entry[entry->wrong].symbol, "x1");
    ck_assert_str_eq(all.entry[entry->right].symbol, "x2");
    ledger_explain(&all, entry, false, text);
    ck_assert_str_eq(text, "a slip: x1 used where x2 belongs");
    ledger_explain(&all, entry, true, text);
    ck_assert_str_eq(text, "a slip: $x_1$ used where $x_2$ belongs");
}
END_TEST

START_TEST(every_figure_of_the_slides_is_explained)
{
    ledger all;
    ledger_compute(&ledger_lecture, &all);
    for (int r = 0; r < LEDGER_ROWS; r++) {
        ck_assert_int_ne(all.entry[r].verdict, LEDGER_UNEXPLAINED);
        ck_assert_int_eq(all.entry[r].verdict == LEDGER_NO_SLIDE, all.entry[r].slide == NULL);
    }
}
END_TEST

/* The library's functions fill the exact column; the table's formulas must give the same from the rows above. */
static void assert_formulas_hold(const ledger_example *example)
{
    ledger all;
    double value[LEDGER_ROWS];
    ledger_compute(example, &all);
    for (int r = 0; r < LEDGER_ROWS; r++)
        value[r] = all.entry[r].exact;
    for (int r = 0; r < LEDGER_ROWS; r++)
        ck_assert_msg(fabs(ledger_recompute(r, value) - value[r]) < 1e-12,
                      "%s: the formula gives %.17g, the library %.17g", all.entry[r].symbol,
                      ledger_recompute(r, value), value[r]);
}

START_TEST(formulas_of_the_table_agree_with_the_library)
{
    const ledger_example other = { { -1.5, 2 }, 0, 0.75, { 1, -0.5, 0.25, 2, -1, 0.125 } };
    assert_formulas_hold(&ledger_lecture);
    assert_formulas_hold(&other);
}
END_TEST

START_TEST(other_numbers_are_not_compared_with_the_slides)
{
    ledger_example other = ledger_lecture;
    ledger all;
    char text[LEDGER_TEXT];
    other.w[5] += 0.001;
    ledger_compute(&other, &all);
    for (int r = 0; r < LEDGER_ROWS; r++) {
        ck_assert_ptr_null(all.entry[r].slide);
        ck_assert_int_eq(all.entry[r].verdict, LEDGER_NO_SLIDE);
        ledger_explain(&all, &all.entry[r], false, text);
        ck_assert_str_eq(text, "");
    }
}
END_TEST

START_TEST(symbols_are_unique_and_found)
{
    ledger all;
    ledger_compute(&ledger_lecture, &all);
    for (int r = 0; r < LEDGER_ROWS; r++)
        ck_assert_ptr_eq(ledger_find(&all, all.entry[r].symbol), &all.entry[r]);
    ck_assert_ptr_null(ledger_find(&all, "w7"));
    ck_assert_ptr_null(ledger_find(&all, ""));
}
END_TEST

START_TEST(formulas_are_written_in_short_names)
{
    ledger all;
    char name[LEDGER_NAME], text[LEDGER_TEXT];
    ledger_compute(&ledger_lecture, &all);
    static const char *const written[][3] = {
        { "x1", "x1", "given" },
        { "z2", "z2", "x1*w2 + x2*w4" },
        { "o1", "o1", "sigmoid(z3)" },
        { "C", "C", "(target - o1)^2" },
        { "dCdo", "dCdo", "-2*(target - o1)" },
        { "dodz", "dodz", "o1*(1 - o1)" },
        { "delta", "delta", "dCdo*dodz" },
        { "dCdw6", "dCdw6", "dCdo*dodz*h2" },
        { "dCdw3", "dCdw3", "delta*w5*dh1dz1*x2" },
        { "new-w3", "w3'", "w3 - eta*dCdw3" },
        { "z3-2", "z3'", "h1'*w5' + h2'*w6'" }
    };
    for (size_t i = 0; i < sizeof written / sizeof written[0]; i++) {
        const int r = (int)(ledger_find(&all, written[i][0]) - all.entry);
        ledger_name(r, name);
        ledger_formula(r, text);
        ck_assert_str_eq(name, written[i][1]);
        ck_assert_str_eq(text, written[i][2]);
    }
}
END_TEST

Suite *ledger_suite(void)
{
    Suite *suite = suite_create("ledger");
    TCase *cases = tcase_create("ledger");
    tcase_add_test(cases, exact_values_of_the_lecture_are_those_of_another_program);
    tcase_add_test(cases, verdicts_on_the_slides_are_those_of_a_careful_reader);
    tcase_add_test(cases, the_slip_is_the_first_input_in_place_of_the_second);
    tcase_add_test(cases, every_figure_of_the_slides_is_explained);
    tcase_add_test(cases, formulas_of_the_table_agree_with_the_library);
    tcase_add_test(cases, other_numbers_are_not_compared_with_the_slides);
    tcase_add_test(cases, symbols_are_unique_and_found);
    tcase_add_test(cases, formulas_are_written_in_short_names);
    suite_add_tcase(suite, cases);
    return suite;
}

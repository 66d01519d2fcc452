/* test_projection.c: the principal components of clouds whose components are known. */
#include "projection.h"
#include "splitmix.h"

#include <check.h>
#include <math.h>
#include <string.h>

Suite *projection_suite(void);

static embedding *table(const char *const *word, size_t words, size_t n, const float *vector)
{
    embedding *made = NULL;
    ck_assert_int_eq(embedding_create(&made, word, words, n), WOVEN_OK);
    memcpy(made->vector, vector, words * n * sizeof *vector);
    return made;
}

/* Points on an ellipse with the half axes A and B, turned in the plane of two of several dimensions, around a middle. */
enum { POINTS = 60, SPACE = 6 };

static embedding *cloud(uint64_t seed)
{
    char text[POINTS][24];
    const char *word[POINTS];
    float vector[POINTS * SPACE];
    for (size_t p = 0; p < POINTS; p++) {
        snprintf(text[p], sizeof text[p], "p%zu", p);
        word[p] = text[p];
    }
    for (size_t i = 0; i < POINTS * SPACE; i++)
        vector[i] = (float)(splitmix_uniform(&seed) - 0.5);
    return table(word, POINTS, SPACE, vector);
}

static embedding *ellipse(double a, double b, double angle, double middle)
{
    embedding *const vectors = cloud(3);
    for (size_t p = 0; p < POINTS; p++) {
        const double t = 2 * 3.14159265358979323846 * (double)p / POINTS, along = a * cos(t), across = b * sin(t);
        for (size_t i = 0; i < SPACE; i++)
            vectors->vector[p * SPACE + i] = (float)middle;
        vectors->vector[p * SPACE + 1] += (float)(along * cos(angle) - across * sin(angle));
        vectors->vector[p * SPACE + 4] += (float)(along * sin(angle) + across * cos(angle));
    }
    return vectors;
}

static void all_words(size_t word[POINTS])
{
    for (size_t i = 0; i < POINTS; i++)
        word[i] = i;
}

START_TEST(the_components_of_an_ellipse_are_its_axes)
{
    size_t word[POINTS];
    double place[2 * POINTS], share[2];
    all_words(word);
    embedding *const vectors = ellipse(3, 2, 0.5, 0.25);
    ck_assert_int_eq(projection_find(vectors, word, POINTS, place, share), WOVEN_OK);
    ck_assert_double_eq_tol(share[0], 9.0 / 13, 1e-6); /* the variances are half the squares of the half axes */
    ck_assert_double_eq_tol(share[1], 4.0 / 13, 1e-6);
    for (size_t p = 0; p < POINTS; p++) {
        const double t = 2 * 3.14159265358979323846 * (double)p / POINTS;
        ck_assert_double_eq_tol(place[2 * p], 3 * cos(t), 1e-5); /* cos 0.5 > sin 0.5 > 0: not turned */
        ck_assert_double_eq_tol(place[2 * p + 1], 2 * sin(t), 1e-5);
    }
    embedding_destroy(vectors);
}
END_TEST

START_TEST(the_largest_number_of_a_component_is_positive)
{
    size_t word[POINTS];
    double place[2 * POINTS], share[2];
    all_words(word);
    embedding *const vectors = ellipse(3, 2, 2.9, 0); /* cos 2.9 is near -1: the axis is turned round */
    ck_assert_int_eq(projection_find(vectors, word, POINTS, place, share), WOVEN_OK);
    for (size_t p = 0; p < POINTS; p++)
        ck_assert_double_eq_tol(place[2 * p], -3 * cos(2 * 3.14159265358979323846 * (double)p / POINTS), 1e-5);
    embedding_destroy(vectors);
}
END_TEST

START_TEST(points_on_a_line_have_one_component_and_one_point_has_none)
{
    size_t word[POINTS];
    double place[2 * POINTS], share[2];
    all_words(word);
    embedding *vectors = ellipse(3, 0, 0.5, 0.25);
    ck_assert_int_eq(projection_find(vectors, word, POINTS, place, share), WOVEN_OK);
    ck_assert_double_eq_tol(share[0], 1, 1e-6);
    ck_assert_double_eq_tol(share[1], 0, 1e-6);
    for (size_t p = 0; p < POINTS; p++)
        ck_assert_double_eq_tol(place[2 * p + 1], 0, 1e-5);
    embedding_destroy(vectors);
    vectors = ellipse(0, 0, 0, 0.1);
    ck_assert_int_eq(projection_find(vectors, word, POINTS, place, share), WOVEN_OK);
    ck_assert_double_eq(share[0], 0);
    ck_assert_double_eq(share[1], 0);
    for (size_t i = 0; i < 2 * POINTS; i++)
        ck_assert_double_eq(place[i], 0);
    embedding_destroy(vectors);
}
END_TEST

START_TEST(vectors_of_one_number_have_one_component)
{
    const char *const word[] = { "a", "b", "c" };
    const float vector[] = { 1, 2, 6 };
    const size_t number[] = { 0, 1, 2 };
    double place[6], share[2];
    embedding *const vectors = table(word, 3, 1, vector);
    ck_assert_int_eq(projection_find(vectors, number, 3, place, share), WOVEN_OK);
    const double expected[] = { -2, 0, -1, 0, 3, 0 };
    for (int i = 0; i < 6; i++)
        ck_assert_double_eq_tol(place[i], expected[i], 1e-12);
    ck_assert_double_eq_tol(share[0], 1, 1e-12);
    ck_assert_double_eq(share[1], 0);
    embedding_destroy(vectors);
}
END_TEST

START_TEST(no_other_plane_shows_more_of_the_variance)
{
    embedding *const vectors = cloud(11);
    size_t word[POINTS];
    double place[2 * POINTS], share[2], mean[SPACE] = { 0 }, total = 0;
    uint64_t seed = 5;
    all_words(word);
    ck_assert_int_eq(projection_find(vectors, word, POINTS, place, share), WOVEN_OK);
    for (size_t i = 0; i < POINTS * SPACE; i++)
        mean[i % SPACE] += (double)vectors->vector[i] / POINTS;
    for (size_t i = 0; i < POINTS * SPACE; i++)
        total += pow((double)vectors->vector[i] - mean[i % SPACE], 2) / POINTS;
    double seen[2] = { 0, 0 };
    for (size_t i = 0; i < 2 * POINTS; i++)
        seen[i % 2] += place[i] * place[i] / POINTS;
    ck_assert_double_eq_tol(seen[0] / total, share[0], 1e-9);
    ck_assert_double_eq_tol(seen[1] / total, share[1], 1e-9);
    ck_assert(share[0] >= share[1] && share[0] + share[1] <= 1);
    for (int trial = 0; trial < 300; trial++) {
        double u[SPACE], squares = 0, variance = 0;
        for (int i = 0; i < SPACE; i++)
            squares += pow(u[i] = splitmix_uniform(&seed) - 0.5, 2);
        for (size_t p = 0; p < POINTS; p++) {
            double along = 0;
            for (size_t i = 0; i < SPACE; i++)
                along += ((double)vectors->vector[p * SPACE + i] - mean[i]) * u[i] / sqrt(squares);
            variance += along * along / POINTS;
        }
        ck_assert(variance / total <= share[0] + 1e-12);
    }
    embedding_destroy(vectors);
}
END_TEST

START_TEST(only_the_given_words_count_for_their_components)
{
    const char *const word[] = { "a", "b", "c", "d" };
    const float vector[] = { 0, 0, 0, 1, 0, 3, 900, 5 };
    const size_t some[] = { 2, 0, 1 };
    double place[6], share[2];
    embedding *const vectors = table(word, 4, 2, vector);
    ck_assert_int_eq(projection_find(vectors, some, 3, place, share), WOVEN_OK);
    ck_assert_double_eq_tol(place[0], 3 - 4.0 / 3, 1e-12);
    ck_assert_double_eq_tol(place[2], -4.0 / 3, 1e-12);
    ck_assert_double_eq_tol(share[0], 1, 1e-12);
    embedding_destroy(vectors);
}
END_TEST

Suite *projection_suite(void)
{
    Suite *const suite = suite_create("projection");
    TCase *const cases = tcase_create("projection");
    tcase_add_test(cases, the_components_of_an_ellipse_are_its_axes);
    tcase_add_test(cases, the_largest_number_of_a_component_is_positive);
    tcase_add_test(cases, points_on_a_line_have_one_component_and_one_point_has_none);
    tcase_add_test(cases, vectors_of_one_number_have_one_component);
    tcase_add_test(cases, no_other_plane_shows_more_of_the_variance);
    tcase_add_test(cases, only_the_given_words_count_for_their_components);
    suite_add_tcase(suite, cases);
    return suite;
}

/* test_mlp.c: activations against calculus, exercises and library against plain loops and each other. */
#include "mlp.h"

#include "descent.h"

#include <check.h>
#include <math.h>
#include <string.h>

Suite *mlp_suite(void);

static const char *const names[] = { "identity", "sigmoid", "tanh", "relu", "leaky_relu", "swish", "gelu",
    "gelu_tanh" };
enum { NAMES = sizeof names / sizeof names[0] };

static double value_at(const double *z, size_t n, const void *f)
{
    double slope;
    (void)n;
    return ((const activation *)f)->unit(*z, &slope);
}

START_TEST(every_unit_stores_the_slope_of_its_value)
{
    for (int k = 0; k < NAMES; k++) {
        const activation *const f = activation_find(names[k]);
        ck_assert_ptr_nonnull(f);
        for (double z = -5.05; z < 5; z += 0.1) {
            double at = z, numerical, slope;
            numerical_gradient(value_at, &at, 1, f, &numerical);
            f->unit(z, &slope);
            ck_assert_double_eq_tol(slope, numerical, 1e-8);
        }
    }
}
END_TEST

START_TEST(the_sigmoid_has_its_known_values_and_never_overflows)
{
    ck_assert_double_eq(sigmoid(0), 0.5);
    ck_assert_double_eq_tol(sigmoid(log(3)), 0.75, 1e-15);
    ck_assert_double_eq_tol(sigmoid(0.47), 0.615, 0.0005);
    ck_assert_double_eq(sigmoid(1000), 1);
    ck_assert_double_eq(sigmoid(-1000), 0);
    ck_assert_double_eq(sigmoid_derivative(0), 0.25);
}
END_TEST

START_TEST(sigmoid_and_tanh_are_one_curve)
{
    for (double z = -20; z <= 20; z += 0.125) {
        double tanh_slope, sigmoid_slope;
        ck_assert_double_eq_tol(tanh_unit(z, &tanh_slope) + 1, 2 * sigmoid(2 * z), 1e-15);
        ck_assert_double_eq(sigmoid_unit(2 * z, &sigmoid_slope), sigmoid(2 * z));
        ck_assert_double_eq_tol(tanh_slope, 4 * sigmoid_slope, 1e-15);
        ck_assert_double_eq_tol(sigmoid(z) + sigmoid(-z), 1, 1e-15);
    }
}
END_TEST

START_TEST(the_slope_of_the_sigmoid_is_a_quarter_at_most)
{
    for (double z = -40; z <= 40; z += 0.125) {
        double slope;
        sigmoid_unit(z, &slope);
        ck_assert_double_eq(slope, sigmoid_derivative(z));
        ck_assert_double_ge(slope, 0);
        ck_assert(z == 0 ? slope == 0.25 : slope < 0.25);
        ck_assert_double_eq_tol(slope, 1 / (2 + exp(z) + exp(-z)), 1e-15);
    }
}
END_TEST

START_TEST(gelu_weighs_by_the_normal_distribution)
{
    double slope, other;
    const double at_one = 0.8413447460685429, density_at_one = 0.2419707245191434; /* from tables */
    ck_assert_double_eq_tol(gelu(1, &slope), at_one, 1e-15);
    ck_assert_double_eq_tol(slope, at_one + density_at_one, 1e-15);
    ck_assert_double_eq(gelu(0, &slope), 0);
    ck_assert_double_eq(slope, 0.5);
    for (double z = -6; z <= 6; z += 0.1) {
        ck_assert_double_eq_tol(gelu(z, &slope) - gelu(-z, &other), z, 1e-14);
        ck_assert_double_eq_tol(slope + other, 1, 1e-14);
        ck_assert_double_eq_tol(gelu_tanh(z, &other), gelu(z, &slope), 0.001);
        ck_assert_double_eq_tol(other, slope, 0.003);
    }
}
END_TEST

START_TEST(swish_is_its_sum_times_the_sigmoid)
{
    double slope, other;
    ck_assert_double_eq_tol(swish(log(3), &slope), 0.75 * log(3), 1e-15);
    ck_assert_double_eq_tol(slope, 0.75 + 0.1875 * log(3), 1e-15);
    for (double z = -6; z <= 6; z += 0.1) {
        ck_assert_double_eq_tol(swish(z, &slope) - swish(-z, &other), z, 1e-14);
        ck_assert_double_eq_tol(slope + other, 1, 1e-14);
    }
}
END_TEST

START_TEST(rectifiers_have_the_slope_on_the_left_at_their_corner)
{
    static const struct { double z, relu, relu_slope, leaky, leaky_slope; } at[] = {
        { -2, 0, 0, -0.5, 0.25 }, { -0.0, 0, 0, 0, 0.25 }, { 0, 0, 0, 0, 0.25 }, { 5e-324, 5e-324, 1, 5e-324, 1 },
        { 3, 3, 1, 3, 1 } };
    for (size_t i = 0; i < sizeof at / sizeof at[0]; i++) {
        double slope;
        ck_assert_double_eq(relu(at[i].z, &slope), at[i].relu);
        ck_assert_double_eq(slope, at[i].relu_slope);
        ck_assert_double_eq(leaky_relu(at[i].z, 0.25, &slope), at[i].leaky);
        ck_assert_double_eq(slope, at[i].leaky_slope);
        ck_assert_double_eq(leaky_relu(at[i].z, 0, &slope), at[i].relu);
        ck_assert_double_eq(slope, at[i].relu_slope);
    }
}
END_TEST

START_TEST(only_what_is_in_the_table_is_found)
{
    for (int k = 0; k < NAMES; k++)
        ck_assert_str_eq(activation_find(names[k])->name, names[k]);
    ck_assert_ptr_null(activation_find("step"));
    ck_assert_ptr_null(activation_find(""));
}
END_TEST

/* The corners of the box are (3,1) and (5,3); the triangle has the corners (0,0), (1,0), (0,1). */
START_TEST(a_point_is_inside_when_it_is_on_the_inner_side_of_every_line)
{
    const double box[8] = { 1, 0, -1, 0, 0, 1, 0, -1 }, box_bias[4] = { -3, 5, -1, 3 };
    const double triangle[6] = { 1, 0, 0, 1, -1, -1 }, triangle_bias[3] = { 0, 0, 1 };
    for (int i = 0; i <= 24; i++)
        for (int j = 0; j <= 16; j++) {
            const double x[2] = { i / 4.0, j / 4.0 }, y[2] = { i / 8.0 - 1, j / 8.0 - 0.5 };
            const bool boxed = x[0] >= 3 && x[0] <= 5 && x[1] >= 1 && x[1] <= 3;
            const bool fenced = y[0] >= 0 && y[1] >= 0 && y[0] + y[1] <= 1;
            ck_assert_double_eq(inside_region(x, box, box_bias, 4), boxed);
            ck_assert_double_eq(inside_region(y, triangle, triangle_bias, 3), fenced);
        }
}
END_TEST

START_TEST(the_order_of_the_lines_does_not_matter)
{
    const double w[6] = { 1, -0.5, -1, 0.25, 0.5, 1 }, bias[3] = { 0.5, 1, 0.25 };
    const double w_other[6] = { 0.5, 1, 1, -0.5, -1, 0.25 }, bias_other[3] = { 0.25, 0.5, 1 };
    int inside = 0, all = 0;
    for (int i = -12; i <= 12; i++)
        for (int j = -12; j <= 12; j++) {
            const double x[2] = { i / 4.0, j / 4.0 };
            ck_assert_double_eq(inside_region(x, w, bias, 3), inside_region(x, w_other, bias_other, 3));
            inside += inside_region(x, w, bias, 3) == 1;
            all++;
        }
    ck_assert_int_gt(inside, 0);
    ck_assert_int_lt(inside, all);
}
END_TEST

/* Numbers without a pattern, from -2 to 2. */
static void scatter(double *x, size_t n, double seed)
{
    for (size_t i = 0; i < n; i++)
        x[i] = 2 * sin(seed + 12.9898 * (double)i);
}

START_TEST(a_layer_gives_the_sigmoid_of_each_row_with_its_bias)
{
    double x[4], w[12], bias[3], a[3];
    scatter(x, 4, 1), scatter(w, 12, 2), scatter(bias, 3, 3);
    layer_forward(x, 4, w, bias, 3, a);
    for (size_t j = 0; j < 3; j++) {
        const double z = bias[j] + w[4 * j] * x[0] + w[4 * j + 1] * x[1] + w[4 * j + 2] * x[2] + w[4 * j + 3] * x[3];
        ck_assert_double_eq_tol(a[j], 1 / (1 + exp(-z)), 1e-15);
    }
    layer_forward(x, 0, w, bias, 3, a);
    ck_assert_double_eq(a[2], sigmoid(bias[2]));
}
END_TEST

START_TEST(a_network_is_its_layers_one_after_the_other)
{
    const size_t size[4] = { 3, 4, 1, 2 };
    double x[3], w[25], a[10], first[4], second[1], third[2];
    scatter(x, 3, 4), scatter(w, 25, 5);
    mlp_forward(x, w, size, 3, a);
    layer_forward(x, 3, w, w + 12, 4, first);
    layer_forward(first, 4, w + 16, w + 20, 1, second);
    layer_forward(second, 1, w + 21, w + 23, 2, third);
    ck_assert_mem_eq(a, x, sizeof x);
    ck_assert_mem_eq(a + 3, first, sizeof first);
    ck_assert_mem_eq(a + 7, second, sizeof second);
    ck_assert_mem_eq(a + 8, third, sizeof third);
}
END_TEST

START_TEST(the_exercise_and_the_library_are_the_same_network)
{
    const size_t sizes[3][5] = { { 2, 1 }, { 2, 2, 1 }, { 3, 5, 4, 2, 3 } };
    const size_t layers[3] = { 1, 2, 4 };
    for (int k = 0; k < 3; k++) {
        double x[3], a[17];
        mlp *net;
        ck_assert_int_eq(mlp_create(&net, sizes[k], layers[k], activation_find("sigmoid"), activation_find("sigmoid"),
            true), WOVEN_OK);
        scatter(x, sizes[k][0], k);
        scatter(net->weight, net->parameters, k + 0.5);
        mlp_forward(x, net->weight, sizes[k], layers[k], a);
        const double *const out = mlp_feedforward(net, x);
        ck_assert_double_eq_tol(out[0], a[net->nodes - sizes[k][layers[k]]], 1e-15);
        for (size_t i = 0; i < net->nodes; i++)
            ck_assert_double_eq_tol(net->a[i], a[i], 1e-15);
        mlp_destroy(net);
    }
}
END_TEST

START_TEST(going_forward_notes_the_slope_at_every_sum)
{
    const size_t size[3] = { 2, 3, 2 };
    const double x[2] = { 0.5, -1 };
    for (int k = 0; k < NAMES; k++) {
        const activation *const hidden = activation_find(names[k]);
        const activation *const output = activation_find(names[NAMES - 1 - k]);
        mlp *net;
        ck_assert_int_eq(mlp_create(&net, size, 2, hidden, output, true), WOVEN_OK);
        scatter(net->weight, net->parameters, k);
        mlp_feedforward(net, x);
        for (size_t i = 2; i < net->nodes; i++) {
            double slope;
            ck_assert_double_eq(net->a[i], (i < 5 ? hidden : output)->unit(net->z[i], &slope));
            ck_assert_double_eq(net->slope[i], slope);
        }
        mlp_destroy(net);
    }
}
END_TEST

/* OR and NAND, joined by AND; twenty times as steep as steps would need. */
START_TEST(three_sigmoids_make_exclusive_or)
{
    const size_t size[3] = { 2, 2, 1 };
    const double w[9] = { 20, 20, -20, -20, -10, 30, 20, 20, -30 };
    for (int k = 0; k < 4; k++) {
        const double x[2] = { k / 2, k % 2 };
        double a[5];
        mlp_forward(x, w, size, 2, a);
        ck_assert_double_eq_tol(a[4], x[0] != x[1], 0.001);
    }
}
END_TEST

/* Runs the network whose hidden layers of two ReLU nodes each fold the interval from 0 to 1; counts straight pieces. */
static int pieces_after(size_t folds)
{
    size_t size[8] = { 1, 2, 2, 2, 2, 2, 2, 2 };
    mlp *net;
    size[folds + 1] = 1;
    ck_assert_int_eq(mlp_create(&net, size, folds + 1, activation_find("relu"), activation_find("identity"), true),
        WOVEN_OK);
    const double first[4] = { 1, 1, 0, -0.5 }, later[6] = { 2, -4, 2, -4, 0, -0.5 }, last[3] = { 2, -4, 0 };
    memcpy(net->weight, first, sizeof first);
    for (size_t fold = 1; fold < folds; fold++)
        memcpy(net->weight + 4 + 6 * (fold - 1), later, sizeof later);
    memcpy(net->weight + net->parameters - 3, last, sizeof last);
    int pieces = 0;
    double before = 0, climb = 0;
    for (int i = 0; i <= 256; i++) {
        const double x = i / 256.0, y = mlp_feedforward(net, &x)[0];
        pieces += i > 0 && y - before != climb;
        climb = y - before;
        before = y;
    }
    mlp_destroy(net);
    return pieces;
}

START_TEST(each_layer_of_two_rectifiers_doubles_the_pieces)
{
    for (size_t folds = 1; folds <= 6; folds++)
        ck_assert_int_eq(pieces_after(folds), 1 << folds);
}
END_TEST

START_TEST(the_forward_pass_is_plain_arithmetic)
{
    const size_t size[4] = { 3, 4, 2, 2 };
    const double x[3] = { 0.5, -1, 2 };
    for (int biases = 0; biases <= 1; biases++) {
        mlp *net;
        ck_assert_int_eq(mlp_create(&net, size, 3, activation_find("tanh"), activation_find("identity"), biases),
            WOVEN_OK);
        ck_assert_uint_eq(net->parameters, (size_t)(12 + 8 + 4 + biases * 8));
        for (size_t i = 0; i < net->parameters; i++)
            net->weight[i] = sin((double)i + 1);
        double from[4] = { 0.5, -1, 2 }, to[4];
        const double *w = net->weight;
        for (size_t layer = 1; layer <= 3; layer++) {
            for (size_t j = 0; j < size[layer]; j++) {
                to[j] = biases ? w[size[layer] * size[layer - 1] + j] : 0;
                for (size_t i = 0; i < size[layer - 1]; i++)
                    to[j] += w[j * size[layer - 1] + i] * from[i];
            }
            for (size_t j = 0; j < size[layer]; j++)
                from[j] = layer < 3 ? tanh(to[j]) : to[j];
            w += size[layer] * (size[layer - 1] + (size_t)biases);
        }
        const double *const out = mlp_feedforward(net, x);
        ck_assert_double_eq_tol(out[0], from[0], 1e-15);
        ck_assert_double_eq_tol(out[1], from[1], 1e-15);
        mlp_destroy(net);
    }
}
END_TEST

START_TEST(hidden_nodes_may_change_places)
{
    const size_t size[3] = { 2, 3, 1 };
    const double x[2] = { 0.5, 0.3 };
    const int order[6][3] = { { 0, 1, 2 }, { 0, 2, 1 }, { 1, 0, 2 }, { 1, 2, 0 }, { 2, 0, 1 }, { 2, 1, 0 } };
    double w[13], moved[13], a[6], expected[6];
    scatter(w, 13, 6);
    mlp_forward(x, w, size, 2, expected);
    for (int k = 0; k < 6; k++) {
        moved[12] = w[12];
        for (int j = 0; j < 3; j++) {
            const int from = order[k][j];
            moved[2 * j] = w[2 * from], moved[2 * j + 1] = w[2 * from + 1];
            moved[6 + j] = w[6 + from], moved[9 + j] = w[9 + from];
        }
        mlp_forward(x, moved, size, 2, a);
        ck_assert_double_eq_tol(a[5], expected[5], 1e-15);
    }
}
END_TEST

START_TEST(the_lectures_network_gives_its_output)
{
    const size_t size[3] = { 2, 2, 1 };
    const double x[2] = { 0.5, 0.3 }, w[6] = { 0.7, 0.4, 0.3, 0.6, 0.55, 0.45 };
    mlp *net;
    ck_assert_int_eq(mlp_create(&net, size, 2, activation_find("sigmoid"), activation_find("sigmoid"), false),
        WOVEN_OK);
    memcpy(net->weight, w, sizeof w);
    ck_assert_double_eq_tol(mlp_feedforward(net, x)[0], 0.645714, 5e-7);
    mlp_destroy(net);
}
END_TEST

START_TEST(sizes_that_cannot_be_are_refused)
{
    const activation *const unit = activation_find("tanh");
    const size_t empty[2] = { 2, 0 }, none[2] = { 0, 2 }, huge[2] = { (size_t)1 << 40, (size_t)1 << 40 };
    const size_t large[2] = { (size_t)1 << 31, (size_t)1 << 31 };
    mlp *net = NULL;
    ck_assert_int_eq(mlp_create(&net, empty, 1, unit, unit, true), WOVEN_BAD_ARGUMENT);
    ck_assert_int_eq(mlp_create(&net, none, 1, unit, unit, true), WOVEN_BAD_ARGUMENT);
    ck_assert_int_eq(mlp_create(&net, none, 0, unit, unit, true), WOVEN_BAD_ARGUMENT);
    ck_assert_int_eq(mlp_create(&net, huge, 1, unit, unit, true), WOVEN_TOO_LARGE);
    ck_assert_int_eq(mlp_create(&net, large, 1, unit, unit, true), WOVEN_TOO_LARGE);
    ck_assert_ptr_null(net);
}
END_TEST

Suite *mlp_suite(void)
{
    Suite *suite = suite_create("mlp");
    TCase *cases = tcase_create("mlp");
    tcase_add_test(cases, every_unit_stores_the_slope_of_its_value);
    tcase_add_test(cases, the_sigmoid_has_its_known_values_and_never_overflows);
    tcase_add_test(cases, sigmoid_and_tanh_are_one_curve);
    tcase_add_test(cases, the_slope_of_the_sigmoid_is_a_quarter_at_most);
    tcase_add_test(cases, gelu_weighs_by_the_normal_distribution);
    tcase_add_test(cases, swish_is_its_sum_times_the_sigmoid);
    tcase_add_test(cases, rectifiers_have_the_slope_on_the_left_at_their_corner);
    tcase_add_test(cases, only_what_is_in_the_table_is_found);
    tcase_add_test(cases, a_point_is_inside_when_it_is_on_the_inner_side_of_every_line);
    tcase_add_test(cases, the_order_of_the_lines_does_not_matter);
    tcase_add_test(cases, a_layer_gives_the_sigmoid_of_each_row_with_its_bias);
    tcase_add_test(cases, a_network_is_its_layers_one_after_the_other);
    tcase_add_test(cases, the_exercise_and_the_library_are_the_same_network);
    tcase_add_test(cases, going_forward_notes_the_slope_at_every_sum);
    tcase_add_test(cases, three_sigmoids_make_exclusive_or);
    tcase_add_test(cases, each_layer_of_two_rectifiers_doubles_the_pieces);
    tcase_add_test(cases, the_forward_pass_is_plain_arithmetic);
    tcase_add_test(cases, hidden_nodes_may_change_places);
    tcase_add_test(cases, the_lectures_network_gives_its_output);
    tcase_add_test(cases, sizes_that_cannot_be_are_refused);
    suite_add_tcase(suite, cases);
    return suite;
}

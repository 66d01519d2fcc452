/* test_mlp_train.c: training, against the library's plain functions and finite differences; what it learns; the report. */
#include "mlp_train.h"

#include "backprop.h"
#include "descent.h"
#include "splitmix.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

Suite *mlp_train_suite(void);

/* Networks of all kinds, by size, activations and biases. */
typedef struct {
    size_t layers, size[5];
    const char *hidden, *output;
    bool biases;
    mlp_train_loss loss;
} shape;

static const shape shapes[] = {
    {2, {2, 2, 1}, "sigmoid", "sigmoid", true, MLP_TRAIN_MSE},
    {2, {2, 2, 1}, "sigmoid", "sigmoid", false, MLP_TRAIN_MSE},
    {2, {2, 2, 1}, "tanh", "sigmoid", true, MLP_TRAIN_MSE},
    {2, {64, 32, 10}, "sigmoid", "sigmoid", true, MLP_TRAIN_MSE},
    {3, {5, 7, 3, 4}, "tanh", "identity", true, MLP_TRAIN_CROSS_ENTROPY},
    {1, {9, 3}, "sigmoid", "identity", true, MLP_TRAIN_CROSS_ENTROPY},
    {1, {9, 1}, "sigmoid", "sigmoid", false, MLP_TRAIN_MSE},
    {4, {33, 17, 40, 2, 3}, "relu", "tanh", true, MLP_TRAIN_MSE},
    {2, {140, 35, 20}, "gelu", "sigmoid", false, MLP_TRAIN_MSE},
    {3, {4, 66, 5, 2}, "swish", "sigmoid", true, MLP_TRAIN_CROSS_ENTROPY}
};

enum { SHAPES = sizeof shapes / sizeof *shapes };

static mlp *make(const shape *s)
{
    mlp *net = NULL;
    ck_assert_int_eq(mlp_create(&net, s->size, s->layers, activation_find(s->hidden), activation_find(s->output),
        s->biases), WOVEN_OK);
    uint64_t state = 11;
    mlp_randomise(net, 3);
    for (size_t i = 0; i < net->parameters; i++)
        net->weight[i] += 0.1 * (splitmix_uniform(&state) - 0.5); /* biases, too */
    return net;
}

static dataset make_examples(const shape *s, size_t rows, uint64_t state)
{
    const size_t outputs = s->size[s->layers], inputs = s->size[0];
    dataset set = {rows, inputs, outputs == 1 ? 2 : outputs, calloc(rows * inputs, sizeof(double)),
        calloc(rows, sizeof(size_t)), NULL, NULL};
    for (size_t i = 0; i < rows * inputs; i++)
        set.x[i] = 2 * splitmix_uniform(&state) - 1;
    for (size_t r = 0; r < rows; r++)
        set.label[r] = splitmix_below(&state, set.classes);
    return set;
}

static void end_examples(dataset *set)
{
    free(set->x);
    free(set->label);
}

/* The loss of one example at the outputs of the last mlp_feedforward, and its gradient. */
static double example_loss(const mlp *net, mlp_train_loss loss, const double *a, size_t label, double *gradient)
{
    const size_t outputs = net->size[net->layers];
    double target[64] = {0};
    target[outputs == 1 ? 0 : label] = outputs == 1 ? (double)label : 1;
    if (loss == MLP_TRAIN_MSE) {
        mse_gradient(target, a, outputs, gradient);
        return mse(target, a, outputs);
    }
    softmax_cross_entropy_gradient(target, a, outputs, gradient);
    return softmax_cross_entropy(target, a, outputs);
}

/* What the contract of mlp_train says, with the functions of the earlier chapters. Returns the loss of the last epoch. */
static double train_plainly(mlp *net, const dataset *set, const mlp_train_rules *rules)
{
    uint64_t state = rules->seed;
    size_t *const order = calloc(set->rows, sizeof *order);
    double gradient[64], sum = 0;
    for (size_t i = 0; i < set->rows; i++)
        order[i] = i;
    for (size_t epoch = 0; epoch < rules->epochs; epoch++) {
        sum = 0;
        for (size_t i = set->rows; i > 1; i--) {
            const size_t j = splitmix_below(&state, i), moved = order[i - 1];
            order[i - 1] = order[j];
            order[j] = moved;
        }
        for (size_t first = 0; first < set->rows; first += rules->batch) {
            const size_t count = set->rows - first < rules->batch ? set->rows - first : rules->batch;
            mlp_clear_gradient(net);
            for (size_t k = first; k < first + count; k++) {
                const double *const a = mlp_feedforward(net, set->x + order[k] * set->inputs);
                sum += example_loss(net, rules->loss, a, set->label[order[k]], gradient);
                mlp_backpropagate(net, gradient);
            }
            mlp_step(net, rules->eta / (double)count);
        }
    }
    free(order);
    return sum / (double)set->rows;
}

/* The largest difference between the weights of two networks. */
static double distance(const mlp *a, const mlp *b)
{
    double largest = 0;
    for (size_t i = 0; i < a->parameters; i++)
        if (!(fabs(a->weight[i] - b->weight[i]) <= largest))
            largest = fabs(a->weight[i] - b->weight[i]);
    return largest;
}

static void compare_with_plain(const shape *s, size_t batch, mlp_train_precision precision, bool portable,
    double tolerance)
{
    dataset set = make_examples(s, 45, 7);
    const mlp_train_rules rules = {batch, 0.3, 2, 99, 0, s->loss, precision, portable};
    mlp *const fast = make(s), *const plain = make(s);
    mlp_train_state end;
    ck_assert_int_eq(mlp_train(fast, &set, NULL, &rules, NULL, NULL, &end), WOVEN_OK);
    const double loss = train_plainly(plain, &set, &rules);
    ck_assert_double_le(distance(fast, plain), tolerance);
    ck_assert_double_le(fabs(end.loss - loss), tolerance);
    ck_assert_uint_eq(end.epoch, 2);
    mlp_destroy(plain);
    mlp_destroy(fast);
    end_examples(&set);
}

START_TEST(one_by_one_equals_the_plain_sequence)
{
    compare_with_plain(&shapes[_i], 1, MLP_TRAIN_DOUBLE, false, 1e-12);
    compare_with_plain(&shapes[_i], 1, MLP_TRAIN_DOUBLE, true, 1e-12);
}
END_TEST

START_TEST(batches_equal_the_plain_sequence)
{
    static const size_t batches[] = {2, 7, 32, 1000};
    for (size_t b = 0; b < 4; b++)
        compare_with_plain(&shapes[_i], batches[b], MLP_TRAIN_DOUBLE, b % 2 == 1, 1e-12);
}
END_TEST

START_TEST(single_precision_is_near_double_precision)
{
    for (size_t k = 0; k < 4; k++)
        compare_with_plain(&shapes[_i], k < 2 ? 1 : 9, MLP_TRAIN_FLOAT, k % 2 == 1, 2e-5);
}
END_TEST

/* One step on all examples, with a learning rate of 1, goes by the gradient of the mean loss. */
START_TEST(the_step_of_a_batch_is_the_gradient_by_finite_differences)
{
    const shape *const s = &shapes[_i];
    const double h = 1e-5;
    dataset set = make_examples(s, 6, 21);
    const mlp_train_rules rules = {6, 1, 1, 1, 0, s->loss, MLP_TRAIN_DOUBLE, false};
    mlp *const net = make(s), *const moved = make(s);
    ck_assert_int_eq(mlp_train(moved, &set, NULL, &rules, NULL, NULL, NULL), WOVEN_OK);
    for (size_t i = 0; i < net->parameters; i += 1 + net->parameters / 50) {
        const double w = net->weight[i];
        net->weight[i] = w + h;
        const double above = mlp_train_measure(net, &set, s->loss);
        net->weight[i] = w - h;
        const double below = mlp_train_measure(net, &set, s->loss);
        net->weight[i] = w;
        ck_assert_double_eq_tol(w - moved->weight[i], (above - below) / (2 * h), 1e-7);
    }
    mlp_destroy(moved);
    mlp_destroy(net);
    end_examples(&set);
}
END_TEST

START_TEST(the_same_seed_gives_the_same_bytes_and_another_one_does_not)
{
    const shape *const s = &shapes[3];
    dataset set = make_examples(s, 60, 1);
    for (int p = 0; p < 4; p++) {
        mlp_train_rules rules = {p < 2 ? 1 : 8, 0.3, 3, 5, 0, s->loss, p % 2 ? MLP_TRAIN_FLOAT : MLP_TRAIN_DOUBLE, false};
        mlp *const net[3] = {make(s), make(s), make(s)};
        for (int k = 0; k < 3; k++) {
            rules.seed = k < 2 ? 5 : 6;
            ck_assert_int_eq(mlp_train(net[k], &set, NULL, &rules, NULL, NULL, NULL), WOVEN_OK);
        }
        ck_assert_mem_eq(net[0]->weight, net[1]->weight, net[0]->parameters * sizeof(double));
        ck_assert_mem_ne(net[0]->weight, net[2]->weight, net[0]->parameters * sizeof(double));
        for (int k = 0; k < 3; k++)
            mlp_destroy(net[k]);
    }
    end_examples(&set);
}
END_TEST

/* Sums far beyond what the exponential function can take must saturate like the library's sigmoid. */
START_TEST(large_sums_saturate)
{
    shape s = shapes[_i == 0 ? 0 : 3];
    dataset set = make_examples(&s, 20, 3);
    for (size_t i = 0; i < set.rows * set.inputs; i++)
        set.x[i] *= 1e6;
    const mlp_train_rules rules = {1, 0.3, 2, 5, 0, s.loss, MLP_TRAIN_DOUBLE, false};
    mlp *const fast = make(&s), *const plain = make(&s);
    ck_assert_int_eq(mlp_train(fast, &set, NULL, &rules, NULL, NULL, NULL), WOVEN_OK);
    train_plainly(plain, &set, &rules);
    for (size_t i = 0; i < plain->parameters; i++)
        ck_assert_double_eq_tol(fast->weight[i], plain->weight[i], 1e-9 * (1 + fabs(plain->weight[i])));
    mlp_destroy(fast);
    mlp_destroy(plain);
    end_examples(&set);
}
END_TEST

/* Exclusive or: all four examples on the right side of one half. */
START_TEST(exclusive_or_is_learned)
{
    double x[] = {0, 0, 0, 1, 1, 0, 1, 1};
    size_t label[] = {0, 1, 1, 0}, size[] = {2, 4, 1}, count[4];
    const dataset set = {4, 2, 2, x, label, NULL, NULL};
    const mlp_train_rules rules = {_i < 2 ? 1 : 4, _i < 2 ? 4 : 8, 3000, 1, 0, MLP_TRAIN_MSE,
        _i % 2 ? MLP_TRAIN_FLOAT : MLP_TRAIN_DOUBLE, false};
    mlp *net = NULL;
    const activation *const f = activation_find("sigmoid");
    ck_assert_int_eq(mlp_create(&net, size, 2, f, f, true), WOVEN_OK);
    mlp_randomise(net, 1);
    ck_assert_int_eq(mlp_train(net, &set, NULL, &rules, NULL, NULL, NULL), WOVEN_OK);
    mlp_train_confusion(net, &set, count);
    ck_assert_double_eq(mlp_train_accuracy(count, 2), 1);
    mlp_destroy(net);
}
END_TEST

/* Two half moons: arcs of radius 1, the second one turned over and moved by (1, 1/2). Points are off their arc by at most
   1/10, and the arcs keep a distance of 1/2, so a perfect answer exists; a line cannot give it: the middle
   of the upper arc, (0,1), and its ends (1,0), (-1,0) lie around the end (0,1/2) of the lower one. */
static dataset make_moons(size_t rows, uint64_t state)
{
    dataset set = {rows, 2, 2, calloc(2 * rows, sizeof(double)), calloc(rows, sizeof(size_t)), NULL, NULL};
    for (size_t r = 0; r < rows; r++) {
        const double angle = acos(-1) * splitmix_uniform(&state), radius = 0.9 + 0.2 * splitmix_uniform(&state);
        set.label[r] = r % 2;
        set.x[2 * r] = r % 2 ? 1 - radius * cos(angle) : radius * cos(angle);
        set.x[2 * r + 1] = r % 2 ? 0.5 - radius * sin(angle) : radius * sin(angle);
    }
    return set;
}

START_TEST(two_moons_are_learned)
{
    const bool entropy = _i % 2 == 1;
    dataset train = make_moons(300, 1), test = make_moons(100, 2);
    size_t size[] = {2, 16, entropy ? 2 : 1}, count[4];
    const mlp_train_rules rules = {_i < 2 ? 1 : 8, entropy ? 0.1 : 1, 100, 4, 0,
        entropy ? MLP_TRAIN_CROSS_ENTROPY : MLP_TRAIN_MSE, MLP_TRAIN_FLOAT, false};
    mlp *net = NULL;
    ck_assert_int_eq(mlp_create(&net, size, 2, activation_find("tanh"),
        activation_find(entropy ? "identity" : "sigmoid"), true), WOVEN_OK);
    mlp_randomise(net, 2);
    ck_assert_int_eq(mlp_train(net, &train, NULL, &rules, NULL, NULL, NULL), WOVEN_OK);
    mlp_train_confusion(net, &test, count);
    ck_assert_double_ge(mlp_train_accuracy(count, 2), 0.98);
    mlp_destroy(net);
    end_examples(&test);
    end_examples(&train);
}
END_TEST

typedef struct {
    const mlp *net;
    double best; /* smallest validation loss seen at the end of an epoch */
    size_t best_epoch, calls, stop_after;
} record;

static bool look(void *context, const mlp_train_state *now)
{
    record *const r = context;
    r->calls++;
    if (!isnan(now->validation) && (r->best_epoch == 0 || now->validation < r->best)) {
        r->best = now->validation;
        r->best_epoch = now->epoch;
    }
    return r->stop_after == 0 || r->calls < r->stop_after;
}

/* A network with far too many weights learns twelve random labels by heart, and gets worse on others. */
START_TEST(an_early_stop_keeps_the_best_network)
{
    const shape s = {2, {6, 40, 1}, "tanh", "sigmoid", true, MLP_TRAIN_MSE};
    dataset train = make_examples(&s, 12, 1), other = make_examples(&s, 40, 2);
    const mlp_train_rules rules = {1, 0.5, 2000, 1, 15, MLP_TRAIN_MSE, MLP_TRAIN_DOUBLE, false};
    mlp *const net = make(&s);
    record seen = {net, 0, 0, 0, 0};
    mlp_train_state end;
    ck_assert_int_eq(mlp_train(net, &train, &other, &rules, look, &seen, &end), WOVEN_OK);
    ck_assert_uint_lt(end.epoch, rules.epochs);
    ck_assert_uint_eq(end.epoch, seen.best_epoch + 15);
    ck_assert_uint_eq(end.best_epoch, seen.best_epoch);
    ck_assert_double_eq(end.best, seen.best);
    ck_assert_double_gt(end.validation, end.best);
    ck_assert_double_eq_tol(mlp_train_measure(net, &other, MLP_TRAIN_MSE), end.best, 1e-12);
    /* The same network comes out when the training is told to end there. */
    mlp *const again = make(&s);
    mlp_train_rules shorter = rules;
    shorter.epochs = end.best_epoch;
    ck_assert_int_eq(mlp_train(again, &train, NULL, &shorter, NULL, NULL, NULL), WOVEN_OK);
    ck_assert_double_eq(distance(net, again), 0);
    mlp_destroy(again);
    mlp_destroy(net);
    end_examples(&train);
    end_examples(&other);
}
END_TEST

START_TEST(an_interrupted_training_keeps_what_it_has)
{
    const shape *const s = &shapes[3];
    dataset set = make_examples(s, 50, 1);
    mlp_train_rules rules = {1, 0.3, 1000, 5, 0, s->loss, MLP_TRAIN_DOUBLE, false};
    mlp *const net = make(s), *const three = make(s);
    record seen = {net, 0, 0, 0, 3};
    mlp_train_state end;
    ck_assert_int_eq(mlp_train(net, &set, NULL, &rules, look, &seen, &end), WOVEN_INTERRUPTED);
    ck_assert_uint_eq(end.epoch, 3);
    rules.epochs = 3;
    ck_assert_int_eq(mlp_train(three, &set, NULL, &rules, NULL, NULL, NULL), WOVEN_OK);
    ck_assert_double_eq(distance(net, three), 0);
    mlp_destroy(three);
    mlp_destroy(net);
    end_examples(&set);
}
END_TEST

/* With the identity everywhere nothing bounds the outputs. */
START_TEST(a_training_that_diverges_says_so_and_leaves_finite_weights)
{
    const shape s = {2, {3, 4, 2}, "identity", "identity", true, MLP_TRAIN_MSE};
    dataset set = make_examples(&s, 30, 1);
    for (int p = 0; p < 4; p++) {
        const mlp_train_rules rules = {p < 2 ? 1 : 5, 1e3, 50, 5, 0, s.loss, p % 2 ? MLP_TRAIN_FLOAT : MLP_TRAIN_DOUBLE,
            false};
        mlp *const net = make(&s);
        ck_assert_int_eq(mlp_train(net, &set, NULL, &rules, NULL, NULL, NULL), WOVEN_DIVERGED);
        for (size_t i = 0; i < net->parameters; i++)
            ck_assert(isfinite(net->weight[i]));
        mlp_destroy(net);
    }
    end_examples(&set);
}
END_TEST

START_TEST(what_does_not_fit_is_refused_and_nothing_changes)
{
    const shape *const s = &shapes[3];
    dataset set = make_examples(s, 5, 1), none = dataset_part(&set, 0, 0), wide = set;
    mlp *const net = make(s), *const untouched = make(s), *const single = make(&shapes[0]);
    mlp_train_rules rules = {1, 0.1, 1, 1, 0, MLP_TRAIN_MSE, MLP_TRAIN_DOUBLE, false};
    ck_assert_int_eq(mlp_train(net, &none, NULL, &rules, NULL, NULL, NULL), WOVEN_EMPTY);
    ck_assert_int_eq(mlp_train(net, &set, &none, &rules, NULL, NULL, NULL), WOVEN_EMPTY);
    wide.inputs = s->size[0] - 1;
    ck_assert_int_eq(mlp_train(net, &wide, NULL, &rules, NULL, NULL, NULL), WOVEN_BAD_ARGUMENT);
    ck_assert_int_eq(mlp_train(net, &set, &wide, &rules, NULL, NULL, NULL), WOVEN_BAD_ARGUMENT);
    rules.batch = 0;
    ck_assert_int_eq(mlp_train(net, &set, NULL, &rules, NULL, NULL, NULL), WOVEN_BAD_ARGUMENT);
    rules.batch = 1, rules.eta = NAN;
    ck_assert_int_eq(mlp_train(net, &set, NULL, &rules, NULL, NULL, NULL), WOVEN_BAD_ARGUMENT);
    rules.eta = 0.1, set.label[3] = 10;
    ck_assert_int_eq(mlp_train(net, &set, NULL, &rules, NULL, NULL, NULL), WOVEN_BAD_ARGUMENT);
    rules.loss = MLP_TRAIN_CROSS_ENTROPY;
    wide.inputs = 2, wide.label[3] = wide.label[0] = 0, wide.rows = 1;
    ck_assert_int_eq(mlp_train(single, &wide, NULL, &rules, NULL, NULL, NULL), WOVEN_BAD_ARGUMENT);
    ck_assert_double_eq(distance(net, untouched), 0);
    mlp_destroy(single);
    mlp_destroy(untouched);
    mlp_destroy(net);
    end_examples(&set);
}
END_TEST

START_TEST(no_epoch_changes_nothing)
{
    const shape *const s = &shapes[4];
    dataset set = make_examples(s, 5, 1);
    mlp *const net = make(s), *const untouched = make(s);
    const mlp_train_rules rules = {1, 0.1, 0, 1, 0, s->loss, MLP_TRAIN_FLOAT, false};
    ck_assert_int_eq(mlp_train(net, &set, NULL, &rules, NULL, NULL, NULL), WOVEN_OK);
    ck_assert_double_eq(distance(net, untouched), 0);
    mlp_destroy(untouched);
    mlp_destroy(net);
    end_examples(&set);
}
END_TEST

/* Three classes; of class 0, 4 are right, 1 is taken for class 1, 3 for class 2; and so on. By hand:
   precision 4/6, 2/4, 6/10; recall 4/8, 2/4, 6/8; F1 = 2pr/(p+r): 4/7, 1/2, 2/3; right 12 of 20. */
static const size_t hand[9] = {4, 1, 3, 1, 2, 1, 1, 1, 6};

START_TEST(the_shares_are_those_computed_by_hand)
{
    const double expected[3][3] = {{4 / 6.0, 4 / 8.0, 4 / 7.0}, {0.5, 0.5, 0.5}, {0.6, 0.75, 2 / 3.0}};
    const size_t support[] = {8, 4, 8};
    for (size_t k = 0; k < 3; k++) {
        const mlp_train_score score = mlp_train_score_of(hand, 3, k);
        ck_assert_double_eq_tol(score.precision, expected[k][0], 1e-15);
        ck_assert_double_eq_tol(score.recall, expected[k][1], 1e-15);
        ck_assert_double_eq_tol(score.f1, expected[k][2], 1e-15);
        ck_assert_uint_eq(score.support, support[k]);
    }
    ck_assert_double_eq_tol(mlp_train_accuracy(hand, 3), 0.6, 1e-15);
}
END_TEST

START_TEST(a_share_of_nothing_is_not_a_number)
{
    const size_t count[4] = {3, 0, 0, 0};
    const mlp_train_score score = mlp_train_score_of(count, 2, 1);
    ck_assert(isnan(score.precision) && isnan(score.recall) && isnan(score.f1));
}
END_TEST

static void print_report(char *text, size_t room, bool csv, const size_t *count, char *const *name, size_t classes)
{
    FILE *const out = tmpfile();
    (csv ? mlp_train_report_csv : mlp_train_report_text)(out, count, name, classes);
    rewind(out);
    text[fread(text, 1, room - 1, out)] = '\0';
    fclose(out);
}

START_TEST(the_report_has_the_counts_and_the_shares)
{
    char noun[] = "noun", verb[] = "verb", odd[] = "a \"b\", c", *const name[] = {noun, verb, odd};
    char text[4000];
    print_report(text, sizeof text, false, hand, name, 3);
    ck_assert_ptr_nonnull(strstr(text, "noun                     0.6667     0.5000     0.5714          8\n"));
    ck_assert_ptr_nonnull(strstr(text, "accuracy: 0.6000\n"));
    ck_assert_ptr_nonnull(strstr(text, "verb                 1       2       1      \n"));
    print_report(text, sizeof text, true, hand, name, 3);
    ck_assert_ptr_nonnull(strstr(text, "\"verb\",0.5,0.5,0.5,4,1,2,1\r\n"));
    ck_assert_ptr_nonnull(strstr(text, "\"taken for a \"\"b\"\", c\"\r\n"));
}
END_TEST

START_TEST(the_report_fits_into_80_columns)
{
    enum { CLASSES = 23 };
    size_t count[CLASSES * CLASSES];
    char name[CLASSES][64], *names[CLASSES], text[20000];
    for (size_t k = 0; k < CLASSES; k++) {
        snprintf(name[k], sizeof name[k], "class \xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4 with a long name %zu", k);
        names[k] = name[k];
    }
    for (size_t i = 0; i < CLASSES * CLASSES; i++)
        count[i] = i * 1234;
    print_report(text, sizeof text, false, count, names, CLASSES);
    for (const char *line = text; *line != '\0';) {
        size_t columns = 0;
        for (; *line != '\n'; line++)
            columns += ((unsigned char)*line & 0xC0) != 0x80;
        ck_assert_uint_le(columns, 80);
        line++;
    }
    print_report(text, sizeof text, false, hand, NULL, 3);
    ck_assert_ptr_nonnull(strstr(text, "\n1                        0.5000"));
}
END_TEST

START_TEST(the_largest_output_decides)
{
    ck_assert_uint_eq(mlp_train_decide((const double[]){0.1, 0.7, 0.7}, 3), 1);
    ck_assert_uint_eq(mlp_train_decide((const double[]){0.5}, 1), 1);
    ck_assert_uint_eq(mlp_train_decide((const double[]){0.49}, 1), 0);
}
END_TEST

Suite *mlp_train_suite(void)
{
    Suite *suite = suite_create("mlp_train");
    TCase *tests = tcase_create("training");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, one_by_one_equals_the_plain_sequence, 0, SHAPES);
    tcase_add_loop_test(tests, batches_equal_the_plain_sequence, 0, SHAPES);
    tcase_add_loop_test(tests, single_precision_is_near_double_precision, 0, SHAPES);
    tcase_add_loop_test(tests, the_step_of_a_batch_is_the_gradient_by_finite_differences, 0, SHAPES);
    tcase_add_test(tests, the_same_seed_gives_the_same_bytes_and_another_one_does_not);
    tcase_add_loop_test(tests, large_sums_saturate, 0, 2);
    tcase_add_loop_test(tests, exclusive_or_is_learned, 0, 4);
    tcase_add_loop_test(tests, two_moons_are_learned, 0, 4);
    tcase_add_test(tests, an_early_stop_keeps_the_best_network);
    tcase_add_test(tests, an_interrupted_training_keeps_what_it_has);
    tcase_add_test(tests, a_training_that_diverges_says_so_and_leaves_finite_weights);
    tcase_add_test(tests, what_does_not_fit_is_refused_and_nothing_changes);
    tcase_add_test(tests, no_epoch_changes_nothing);
    tcase_add_test(tests, the_shares_are_those_computed_by_hand);
    tcase_add_test(tests, a_share_of_nothing_is_not_a_number);
    tcase_add_test(tests, the_report_has_the_counts_and_the_shares);
    tcase_add_test(tests, the_report_fits_into_80_columns);
    tcase_add_test(tests, the_largest_output_decides);
    suite_add_tcase(suite, tests);
    return suite;
}

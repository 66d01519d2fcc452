/* test_mlp_file.c: random weights, and networks in files good and bad. */
#include "mlp.h"

#include <check.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

Suite *mlp_file_suite(void);

static char folder[] = "/tmp/test_mlp.XXXXXX";
static char path[sizeof folder + 16];

static void make_folder(void)
{
    strcpy(folder + sizeof folder - 7, "XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/net", folder);
}

static void remove_folder(void)
{
    remove(path);
    rmdir(folder);
}

static mlp *random_network(void)
{
    const size_t size[4] = { 5, 7, 3, 2 };
    mlp *net;
    ck_assert_int_eq(mlp_create(&net, size, 3, activation_find("gelu"), activation_find("sigmoid"), true), WOVEN_OK);
    mlp_randomise(net, 42);
    return net;
}

START_TEST(the_same_seed_gives_the_same_weights_within_their_bounds)
{
    mlp *const a = random_network(), *const b = random_network();
    ck_assert_mem_eq(a->weight, b->weight, a->parameters * sizeof(double));
    for (size_t i = 0; i < 35; i++)
        ck_assert_double_le(fabs(a->weight[i]), 1 / sqrt(5));
    for (size_t i = 35; i < 42; i++)
        ck_assert_double_eq(a->weight[i], 0);
    mlp_randomise(b, 43);
    ck_assert_mem_ne(a->weight, b->weight, 35 * sizeof(double));
    mlp_destroy(a);
    mlp_destroy(b);
}
END_TEST

START_TEST(what_is_saved_is_loaded_to_the_last_bit)
{
    mlp *const net = random_network(), *loaded = NULL;
    net->weight[0] = 0.1;
    net->weight[1] = -5e-324;
    net->weight[2] = 1.7976931348623157e308;
    ck_assert_int_eq(mlp_save(net, path), WOVEN_OK);
    ck_assert_int_eq(mlp_load(&loaded, path), WOVEN_OK);
    ck_assert_uint_eq(loaded->layers, 3);
    ck_assert_mem_eq(loaded->size, net->size, 4 * sizeof(size_t));
    ck_assert_str_eq(loaded->hidden->name, "gelu");
    ck_assert_str_eq(loaded->output->name, "sigmoid");
    ck_assert(loaded->biases);
    ck_assert_mem_eq(loaded->weight, net->weight, net->parameters * sizeof(double));
    mlp_destroy(net);
    mlp_destroy(loaded);
}
END_TEST

START_TEST(saving_where_nobody_may_write_says_so)
{
    mlp *const net = random_network();
    ck_assert_int_eq(mlp_save(net, "/no/such/folder/net"), WOVEN_CANNOT_OPEN);
    mlp_destroy(net);
}
END_TEST

START_TEST(a_network_that_could_not_be_loaded_is_not_saved)
{
    const activation foreign = { "foreign", sigmoid_unit };
    mlp *const net = random_network(), *loaded = NULL;
    ck_assert_int_eq(mlp_save(net, path), WOVEN_OK);
    net->output = &foreign;
    ck_assert_int_eq(mlp_save(net, path), WOVEN_BAD_ARGUMENT);
    net->output = net->hidden;
    net->weight[3] = NAN;
    ck_assert_int_eq(mlp_save(net, path), WOVEN_BAD_ARGUMENT);
    ck_assert_int_eq(mlp_load(&loaded, path), WOVEN_OK); /* the first file is still there */
    double slope;
    ck_assert(isnan(relu(NAN, &slope)));
    mlp_destroy(net);
    mlp_destroy(loaded);
}
END_TEST

START_TEST(a_full_disk_is_noticed_and_the_old_file_stays)
{
    char unfinished[sizeof path + 4];
    mlp *const net = random_network(), *loaded = NULL;
    ck_assert_int_eq(mlp_save(net, path), WOVEN_OK);
    snprintf(unfinished, sizeof unfinished, "%s.new", path);
    ck_assert_int_eq(symlink("/dev/full", unfinished), 0);
    ck_assert_int_eq(mlp_save(net, path), WOVEN_CANNOT_WRITE);
    ck_assert_int_eq(mlp_load(&loaded, path), WOVEN_OK);
    mlp_destroy(net);
    mlp_destroy(loaded);
}
END_TEST

static woven_status load_text(const char *text)
{
    mlp *net = NULL;
    FILE *const file = fopen(path, "w");
    ck_assert_ptr_nonnull(file);
    fputs(text, file);
    fclose(file);
    const woven_status status = mlp_load(&net, path);
    ck_assert((status == WOVEN_OK) == (net != NULL));
    mlp_destroy(net);
    return status;
}

#define SHAPE "woven-mlp 1\nlayers 1\nsizes 2 1\nhidden tanh\noutput sigmoid\nbiases 0\nparameters 2\n"

START_TEST(a_file_that_is_not_a_network_is_refused)
{
    static const char *const bad[] = { "", "hello", "woven-mlp 2\nlayers 1\n", SHAPE, SHAPE "0x1p-1\n",
        SHAPE "0x1p-1\n0x1p-1\n", SHAPE "0x1p-1\n0x1p-1\nend\nmore\n", SHAPE "nan\n1\nend\n", SHAPE "1\ninf\nend\n",
        SHAPE "1\ntwo\nend\n", "woven-mlp 1\nlayers 1\nsizes 2 1\nhidden step\noutput tanh\nbiases 0\nparameters 2\n1\n1\nend\n",
        "woven-mlp 1\nlayers -1\nsizes 2 1\n", "woven-mlp 1\nlayers 1152921504606846976\nsizes 2 1\n",
        "woven-mlp 1\nlayers 1\nsizes 4294967296 4294967296\nhidden tanh\noutput tanh\nbiases 0\nparameters 0\nend\n",
        "woven-mlp 1\nlayers 1\nsizes 100000 100000\nhidden tanh\noutput tanh\nbiases 0\nparameters 10000000000\nend\n",
        "woven-mlp 1\nlayers 1\nsizes 2 1\nhidden tanh\noutput tanh\nbiases 2\nparameters 2\n1\n1\nend\n",
        "woven-mlp 1\nlayers 1\nsizes 2 1\nhidden tanh\noutput tanh\nbiases 0\nparameters 3\n1\n1\n1\nend\n",
        "woven-mlp 1\nlayers 1\nsizes 2 99999999999999999999999\nhidden tanh\n" };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        ck_assert_msg(load_text(bad[i]) == WOVEN_BAD_FORMAT, "text %zu was not refused", i);
    ck_assert_int_eq(load_text(SHAPE "0x1p-1\n-0.5\nend\n"), WOVEN_OK);
}
END_TEST

START_TEST(bytes_that_hide_behind_a_zero_are_refused)
{
    static const char text[] = SHAPE "1\n1\nend\0junk\n", after[] = SHAPE "1\n1\nend\n\0";
    const struct { const char *bytes; size_t length; } hidden[] = { { text, sizeof text - 1 }, { after, sizeof after - 1 } };
    for (int k = 0; k < 2; k++) {
        mlp *net = NULL;
        FILE *const file = fopen(path, "w");
        ck_assert_ptr_nonnull(file);
        ck_assert_uint_eq(fwrite(hidden[k].bytes, 1, hidden[k].length, file), hidden[k].length);
        fclose(file);
        ck_assert_int_eq(mlp_load(&net, path), WOVEN_BAD_FORMAT);
        ck_assert_ptr_null(net);
    }
}
END_TEST

START_TEST(a_file_that_is_not_there_cannot_be_opened)
{
    mlp *net = NULL;
    ck_assert_int_eq(mlp_load(&net, "/no/such/file"), WOVEN_CANNOT_OPEN);
    ck_assert_ptr_null(net);
}
END_TEST
Suite *mlp_file_suite(void)
{
    Suite *suite = suite_create("mlp, files");
    TCase *cases = tcase_create("file");
    tcase_add_checked_fixture(cases, make_folder, remove_folder);
    tcase_add_test(cases, the_same_seed_gives_the_same_weights_within_their_bounds);
    tcase_add_test(cases, what_is_saved_is_loaded_to_the_last_bit);
    tcase_add_test(cases, saving_where_nobody_may_write_says_so);
    tcase_add_test(cases, a_network_that_could_not_be_loaded_is_not_saved);
    tcase_add_test(cases, a_full_disk_is_noticed_and_the_old_file_stays);
    tcase_add_test(cases, a_file_that_is_not_a_network_is_refused);
    tcase_add_test(cases, bytes_that_hide_behind_a_zero_are_refused);
    tcase_add_test(cases, a_file_that_is_not_there_cannot_be_opened);
    suite_add_tcase(suite, cases);
    return suite;
}

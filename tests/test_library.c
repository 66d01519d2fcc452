/* test_library.c: runs the Check suites of the library, one a chapter. */
#include <check.h>
#include <stdlib.h>

Suite *status_suite(void);
Suite *warmup_suite(void);
Suite *words_suite(void);
Suite *glove_suite(void);
Suite *perceptron_suite(void);
Suite *mlp_suite(void);
Suite *splitmix_suite(void);
Suite *mlp_file_suite(void);
Suite *descent_suite(void);
Suite *backprop_suite(void);
Suite *jacobian_suite(void);
Suite *tagger_suite(void);
Suite *corpus_suite(void);
Suite *vocabulary_suite(void);
Suite *cooccurrence_suite(void);
Suite *trainer_kernel_suite(void);
Suite *trainer_cells_suite(void);
Suite *trainer_suite(void);
Suite *embedding_suite(void);
Suite *similarity_suite(void);
Suite *projection_suite(void);
Suite *word2vec_suite(void);
Suite *shards_suite(void);
Suite *word2vec_kernel_suite(void);
Suite *dataset_suite(void);
Suite *mlp_train_suite(void);
Suite *ledger_suite(void);

int main(void)
{
    SRunner *runner = srunner_create(status_suite());
    srunner_add_suite(runner, warmup_suite());
    srunner_add_suite(runner, words_suite());
    srunner_add_suite(runner, glove_suite());
    srunner_add_suite(runner, perceptron_suite());
    srunner_add_suite(runner, mlp_suite());
    srunner_add_suite(runner, splitmix_suite());
    srunner_add_suite(runner, mlp_file_suite());
    srunner_add_suite(runner, descent_suite());
    srunner_add_suite(runner, backprop_suite());
    srunner_add_suite(runner, jacobian_suite());
    srunner_add_suite(runner, tagger_suite());
    srunner_add_suite(runner, corpus_suite());
    srunner_add_suite(runner, vocabulary_suite());
    srunner_add_suite(runner, cooccurrence_suite());
    srunner_add_suite(runner, trainer_kernel_suite());
    srunner_add_suite(runner, trainer_cells_suite());
    srunner_add_suite(runner, trainer_suite());
    srunner_add_suite(runner, embedding_suite());
    srunner_add_suite(runner, similarity_suite());
    srunner_add_suite(runner, projection_suite());
    srunner_add_suite(runner, word2vec_suite());
    srunner_add_suite(runner, shards_suite());
    srunner_add_suite(runner, word2vec_kernel_suite());
    srunner_add_suite(runner, dataset_suite());
    srunner_add_suite(runner, mlp_train_suite());
    srunner_add_suite(runner, ledger_suite());
    srunner_run_all(runner, CK_ENV);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

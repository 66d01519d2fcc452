#!/bin/sh
# The trainer under gcc's ThreadSanitizer, which watches all reading and writing of memory: threads that touch the same
# place without having agreed on an order are reported.
#
#   test_threads.sh BUILD
build=$1
work=$build/tests/threads
mkdir -p "$work"
. tests/sentence.sh

# Two trainings by four threads each, over random cells; the second one is interrupted in each pass.
cat > "$work/train.c" << 'C'
#include "splitmix.h"
#include "trainer.h"

#include <stdlib.h>

static bool stop_after_three(void *calls, uint64_t cells_done, double loss_so_far)
{
    return cells_done > 0 && loss_so_far >= 0 && ++*(int *)calls != 3;
}

int main(int count, char *argument[])
{
    trainer_rules rules = { .n = 6, .x_max = 10, .alpha = 0.75, .eta = 0.05, .threads = 4, .deterministic = count > 2 };
    uint64_t seed = 1;
    FILE *const cells = tmpfile();
    for (int k = 0; k < 20000; k++) {
        const cooccurrence_cell cell = { (uint32_t)splitmix_below(&seed, 80), (uint32_t)splitmix_below(&seed, 80), 1 + k % 9 };
        fwrite(&cell, sizeof cell, 1, cells);
    }
    for (int precision = 0; precision < 2; precision++) {
        trainer_cells *all;
        trainer *made;
        double loss;
        rules.precision = precision == 0 ? TRAINER_FLOAT : TRAINER_DOUBLE;
        if (trainer_prepare(cells, 80, &rules, argument[1]) != WOVEN_OK || trainer_cells_open(&all, argument[1]) != WOVEN_OK
            || trainer_create(&made, all, &rules) != WOVEN_OK)
            return EXIT_FAILURE;
        while (trainer_passes(made) < 5) {
            int calls = 0;
            const woven_status status = trainer_pass(made, precision == 0 ? NULL : stop_after_three, &calls, &loss);
            if (status != WOVEN_OK && status != WOVEN_INTERRUPTED)
                return EXIT_FAILURE;
        }
        trainer_destroy(made);
        trainer_cells_close(all);
    }
    return EXIT_SUCCESS;
}
C
# A control: what is known to be a race must be found.
cat > "$work/race.c" << 'C'
#include <pthread.h>
static int number;
static void *add(void *nothing) { for (int i = 0; i < 1000; i++) number++; return nothing; }
int main(void)
{
    pthread_t other;
    pthread_create(&other, 0, add, 0);
    add(0);
    pthread_join(other, 0);
    return 0;
}
C
watched() { # program, source...
  out=$1
  shift
  ${CC:-gcc} -std=gnu11 -O1 -g -fsanitize=thread -fopenmp-simd -I"$build/tangle" -o "$out" "$@" -lm -lpthread
}
# The sanitizer wants to know where memory begins; where that may not be asked for, it has to do without.
fixed=$(setarch -R true 2>&1 && echo setarch -R)
runs() { $fixed "$@" > "$work/log" 2>&1; }
races() { ! runs "$@" && grep -q 'data race' "$work/log"; }

modules=$(for module in trainer trainer_cells trainer_kernel glove splitmix status; do echo "$build/tangle/$module.c"; done)
test_that 'a program with a data race compiles' watched "$work/race" "$work/race.c"
test_that 'its race is found' races "$work/race"
# shellcheck disable=SC2086
test_that 'the trainer compiles for ThreadSanitizer' watched "$work/train" "$work/train.c" $modules
test_that 'there is no race in deterministic mode' runs "$work/train" "$work/cells" deterministic
test_that 'nor in fast mode' runs "$work/train" "$work/cells"
exit $failed

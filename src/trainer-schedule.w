@*1 Many hands.
A \emph{thread} is a sequence of instructions that is being carried out. A program begins with one and may start more;
the operating system lets them run at the same time, each on a processor core if there are enough. All threads of a
program see the same memory. That is what makes them useful, and what makes them dangerous.
@^thread@>

Whichever thread has nothing to do looks for a block. It may take one whose row and whose column of the board nobody
is working on. So two threads never touch the same row of numbers, and there are no data races. But more is wanted:
that the vectors be the same whatever the number of threads, and however fast each of them happens to be.

@ For this it is enough that \emph{every row of numbers sees the same corrections in the same order}. A word's row
changes only in the blocks of its part, that is, of one row of the board. If the blocks of this row are visited in the
order of the list, one after the other, and so are the blocks of each column, then each block finds the numbers that
it would have found with a single thread, and leaves the same behind. So the rule is: \emph{a block may begin when all
blocks before it in the list that share its row or its column are done.} Blocks that share neither may be visited in
any order or at once; nobody can tell.
@^determinism@>

The list goes diagonal by diagonal, and each diagonal has one block in each row and one in each column of the board.
So the rule can be told from two numbers. The block of diagonal number~$d$ in some row and some column may begin when
$d$~blocks of this row and $d$~blocks of this column are done.

The invented language of \cref{fig:trainer-rates}, trained by three threads, gives the same loss as by one: the
difference is \val{trainer-three-threads}, and the tests compare all bytes of all rows. With |float| numbers the loss
is \val{trainer-float-loss}, to as many decimals the same as with |double|s.

Who does not care for repeatable results can leave that rule out and keep only the first. A thread then waits less
often; that is the fast mode.

@ All this is written down in a timetable, which the threads share. They must not read it while another writes in it,
and so they take turns: a \emph{mutex} (for ``mutual exclusion'') is a lock that one thread at a time can hold, and
whoever wants to look at the timetable must hold it. A block takes a long time beside a look at the timetable, so
nobody waits long.
@^mutex@>

@<The timetable of a pass@>=
typedef enum { BLOCK_WAITING, BLOCK_RUNNING, BLOCK_DONE } block_state;
@#
typedef struct {
    trainer *made;
    size_t parts, limit; /* how many diagonals are to be done in this pass: all, unless somebody asks for an end */
    size_t block[TRAINER_PARTS_MAX * TRAINER_PARTS_MAX]; /* the list */
    block_state state[TRAINER_PARTS_MAX * TRAINER_PARTS_MAX]; /* and the rest in the order of the list: */
    double loss[TRAINER_PARTS_MAX * TRAINER_PARTS_MAX];
    size_t row_done[TRAINER_PARTS_MAX], column_done[TRAINER_PARTS_MAX]; /* blocks */
    bool row_busy[TRAINER_PARTS_MAX], column_busy[TRAINER_PARTS_MAX];
    uint64_t cells_done;
    double loss_so_far;
    bool diverged;
    pthread_mutex_t lock;
    pthread_cond_t changed;
} timetable;

@ Rows and columns remember how many of their blocks are done. A pass that was interrupted goes on after the
diagonals that were done, and these count.

@<The timetable of a pass@>=
static void start_timetable(timetable *table, trainer *made)
{
    memset(table, 0, sizeof *table);
    table->made = made;
    table->parts = table->limit = trainer_cells_parts(made->cells);
    trainer_order(table->parts, made->rules.seed, made->passes, table->block);
    for (size_t at = 0; at < made->diagonal * table->parts; at++) {
        size_t cells;
        trainer_cells_block(made->cells, table->block[at], &cells);
        table->cells_done += cells;
        table->state[at] = BLOCK_DONE;
    }
    for (size_t part = 0; part < table->parts; part++)
        table->row_done[part] = table->column_done[part] = made->diagonal;
    table->loss_so_far = made->loss;
    pthread_mutex_init(&table->lock, NULL);
    pthread_cond_init(&table->changed, NULL);
}

@ May the block at place |at| of the list begin? In the deterministic mode the second rule contains the first one,
since what is being worked on is not done.

@<The timetable of a pass@>=
static bool may_begin(const timetable *table, size_t at)
{
    const size_t row = table->block[at] / table->parts, column = table->block[at] % table->parts;
    const size_t diagonal = at / table->parts;
    if (table->state[at] != BLOCK_WAITING || table->row_busy[row] || table->column_busy[column])
        return false;
    return !table->made->rules.deterministic @|
        || (table->row_done[row] == diagonal && table->column_done[column] == diagonal);
}

@ A thread takes the first block that may begin. If there is none but some are still waiting, the thread waits, too:
it goes to sleep on a \emph{condition variable}, and is woken when another thread has finished a block. While it
sleeps the lock is open. When no block is waiting, the thread is done.
@^condition variable@>

@<The timetable of a pass@>=
static bool take_block(timetable *table, size_t *taken)
{
    for (;;) {
        bool waiting = false;
        for (size_t at = 0; at < table->limit * table->parts; at++)
            if (may_begin(table, at)) {
                table->state[at] = BLOCK_RUNNING;
                table->row_busy[table->block[at] / table->parts] = true;
                table->column_busy[table->block[at] % table->parts] = true;
                *taken = at;
                return true;
            } else if (table->state[at] == BLOCK_WAITING)
                waiting = true;
        if (!waiting)
            return false;
        pthread_cond_wait(&table->changed, &table->lock);
    }
}

@ When a block is done, everybody who sleeps is woken. A loss that is not finite means that the numbers have
grown beyond all bounds; nothing good can come after it, so the limit is set to nothing, and all threads go home.

@<The timetable of a pass@>=
static void finish_block(timetable *table, size_t at, size_t cells, double loss)
{
    const size_t row = table->block[at] / table->parts, column = table->block[at] % table->parts;
    table->state[at] = BLOCK_DONE;
    table->loss[at] = loss;
    table->row_busy[row] = table->column_busy[column] = false;
    table->row_done[row]++;
    table->column_done[column]++;
    table->cells_done += cells;
    table->loss_so_far += loss;
    if (!isfinite(loss)) {
        table->diverged = true;
        table->limit = 0;
    }
    pthread_cond_broadcast(&table->changed);
}

@ The work itself is done without the lock: this is where the time goes, and where all threads run at once.

@<The timetable of a pass@>=
static double visit_block(const trainer *made, size_t block, size_t *cells)
{
    const trainer_cell *const cell = trainer_cells_block(made->cells, block, cells);
    const size_t contexts = made->words * made->length; /* numbers before the rows of the context words */
    const trainer_rules *const rules = &made->rules;
    if (rules->precision == TRAINER_FLOAT) {
        float *const row = made->row;
        return made->kernel.visit_float(cell, *cells, row, row + contexts, rules->n, rules->eta);
    }
    double *const row = made->row;
    return made->kernel.visit_double(cell, *cells, row, row + contexts, rules->n, rules->eta);
}

@ Before it, a block is taken, and after it, the block is crossed off, and for both the timetable is locked.

@<The timetable of a pass@>=
static bool work_on_block(timetable *table)
{
    size_t at, cells;
    pthread_mutex_lock(&table->lock);
    const bool taken = take_block(table, &at);
    pthread_mutex_unlock(&table->lock);
    if (!taken)
        return false;
    const double loss = visit_block(table->made, table->block[at], &cells);
    pthread_mutex_lock(&table->lock);
    finish_block(table, at, cells, loss);
    pthread_mutex_unlock(&table->lock);
    return true;
}

@ A thread that was started works until there is nothing left. It gets, and returns, a pointer to |void|, because the
library for threads knows nothing about ours.

@<The timetable of a pass@>=
static void *work(void *table)
{
    while (work_on_block(table))
        ;
    return NULL;
}

@ The loss is added up when all is done, in the order of the list: to add numbers in another order can
change the last digit.

@<The timetable of a pass@>=
static void note_what_was_done(const timetable *table)
{
    trainer *const made = table->made;
    for (size_t at = made->diagonal * table->parts; at < table->limit * table->parts; at++)
        made->loss += table->loss[at];
    made->diagonal = table->limit;
}

@*1 A pass.
A caller may want to show how far things are, and to stop them. It hands over a function, which is called now and then
and answers whether to go on.

@<Declarations of the trainer module@>=

/* Is told how many cells of the pass are done and the sum of their shares of the loss; answers |false| to ask for an
   end. Called between blocks, always by the thread that called |trainer_pass|. */
typedef bool (*trainer_progress)(void *context, uint64_t cells_done, double loss_so_far);

/* One pass over all cells, or the rest of one that was interrupted. |progress| may be |NULL|. Stores the mean share of
   the loss, $\tfrac12f(x)e^2$, of all cells of the pass. |WOVEN_INTERRUPTED| when |progress| asked for an end and
   something is left to do: the diagonals that had begun were finished, and the next call goes on from there. The
   vectors are then the same in the end as without interruption. |WOVEN_DIVERGED| when the loss, a number or a sum is
   not finite; the trainer is then good for nothing. |WOVEN_NO_MEMORY|. */
woven_status trainer_pass(trainer *made, trainer_progress progress, void *context, double *loss);
uint64_t trainer_passes(const trainer *made); /* finished so far */

@ The calling thread works like the others, and talks to its caller between two blocks. When an end is asked for, the
diagonals that have begun must still be finished, so that what was done can be told by one number.

@<A pass over all cells@>=
static void stop_early(timetable *table)
{
    size_t begun = table->made->diagonal;
    for (size_t at = 0; at < table->limit * table->parts; at++)
        if (table->state[at] != BLOCK_WAITING && at / table->parts >= begun)
            begun = at / table->parts + 1;
    table->limit = begun;
    pthread_cond_broadcast(&table->changed);
}

@ The caller's function is called without the lock, as nobody knows how long it takes.

@<A pass over all cells@>=
static void work_and_tell(timetable *table, trainer_progress progress, void *context)
{
    bool go_on = true;
    while (work_on_block(table)) {
        pthread_mutex_lock(&table->lock);
        const uint64_t cells = table->cells_done;
        const double loss = table->loss_so_far;
        pthread_mutex_unlock(&table->lock);
        if (progress != NULL && go_on && !progress(context, cells, loss)) {
            go_on = false;
            pthread_mutex_lock(&table->lock);
            if (!table->diverged)
                stop_early(table);
            pthread_mutex_unlock(&table->lock);
        }
    }
}

@ The others are started for each pass, and ended with it; that takes a fraction of a millisecond. If one cannot be
started, those that could do the work. More threads than parts of the vocabulary would have nothing to do.

@<A pass over all cells@>=
static void run_timetable(timetable *table, trainer_progress progress, void *context)
{
    pthread_t helper[TRAINER_PARTS_MAX];
    size_t helpers = 0;
    const size_t threads = table->made->rules.threads;
    while (helpers + 1 < threads && helpers + 1 < table->parts @|
        && pthread_create(&helper[helpers], NULL, work, table) == 0)
        helpers++;
    work_and_tell(table, progress, context);
    while (helpers > 0)
        pthread_join(helper[--helpers], NULL);
}

@ A last look at all rows makes sure that no vector is given away that is not finite: the loss of a pass does not know
about the last corrections. The sums are looked at, too. A number whose sum has become infinite is divided by infinity
from then on; it looks well, and never learns again.

@<A pass over all cells@>=
static bool are_finite(const trainer *made)
{
    const size_t numbers = 2 * made->words * made->length;
    return made->rules.precision == TRAINER_FLOAT ? trainer_finite_of_floats(made->row, numbers) @|
        : trainer_finite_of_doubles(made->row, numbers);
}

@ When a pass is complete, the next one begins with nothing done.

@<A pass over all cells@>=
static woven_status finish_pass(trainer *made, double *loss)
{
    if (!isfinite(made->loss) || !are_finite(made))
        return WOVEN_DIVERGED;
    *loss = made->loss / (double)trainer_cells_count(made->cells);
    made->passes++;
    made->diagonal = 0;
    made->loss = 0;
    return WOVEN_OK;
}
@#
uint64_t trainer_passes(const trainer *made)
{
    return made->passes;
}

@ Put together, this is a pass.

@<A pass over all cells@>=
woven_status trainer_pass(trainer *made, trainer_progress progress, void *context, double *loss)
{
    timetable *const table = malloc(sizeof *table);
    if (table == NULL)
        return WOVEN_NO_MEMORY;
    start_timetable(table, made);
    run_timetable(table, progress, context);
    const bool diverged = table->diverged, finished = table->limit == table->parts;
    note_what_was_done(table);
    pthread_cond_destroy(&table->changed);
    pthread_mutex_destroy(&table->lock);
    free(table);
    if (diverged)
        return WOVEN_DIVERGED;
    return finished ? finish_pass(made, loss) : WOVEN_INTERRUPTED;
}

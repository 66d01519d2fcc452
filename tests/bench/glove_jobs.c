/* glove_jobs.c: training word vectors: ours in both precisions, and the loop of the well-known C program. */
#include "cells.h"
#include "jobs.h"
#include "limits.h"
#include "report.h"
#include "trainer.h"

#include <pthread.h>
#include <stdlib.h>

/* What is usual: of the C program's script, and of the paper. */
static const double x_max = 10, alpha = 0.75, eta = 0.05;
enum { WINDOW = 15, MIN_COUNT = 5 };

typedef struct {
    size_t words;
    uint64_t count;
    FILE *cells;
    yardstick_record *record;
} material;

/* A race is lost, not won, when a step fails: so the bench ends. */
static void need(woven_status status, const char *what)
{
    if (status == WOVEN_OK)
        return;
    fprintf(stderr, "bench: %s: %s\n", what, woven_message(status));
    exit(2);
}

static material material_of_words(size_t words, size_t draws)
{
    material made = {words, 0, NULL, NULL};
    made.cells = cells_by_zipf(words, draws, &made.count);
    made.record = cells_shuffled(made.cells, made.count);
    return made;
}

static material material_of_text(FILE *text, const char *folder)
{
    const corpus_rules reading = {.lower_case = true, .boundary = CORPUS_LINES};
    const cooccurrence_rules counting = {.window = WINDOW, .symmetric = true, .memory = (size_t)256 << 20, .folder = folder};
    material made = {0, 0, tmpfile(), NULL};
    corpus *words;
    vocabulary *known;
    if (made.cells == NULL)
        need(WOVEN_CANNOT_OPEN, "a temporary file");
    need(corpus_open(&words, text, &reading), "the text");
    need(vocabulary_count(&known, words, MIN_COUNT, SIZE_MAX), "the vocabulary of the text");
    corpus_close(words);
    rewind(text);
    need(corpus_open(&words, text, &reading), "the text");
    need(cooccurrence_count(words, known, &counting, made.cells, &made.count), "the cells of the text");
    corpus_close(words);
    made.words = known->words;
    made.record = cells_shuffled(made.cells, made.count);
    vocabulary_destroy(known);
    return made;
}

static void material_end(material *made)
{
    fclose(made->cells);
    free(made->record);
}

/* One who trains, for each racer. */
typedef struct {
    const material *from;
    char path[FILENAME_MAX];
    trainer_cells *cells;
    trainer *ours;
    glove_yardstick *peer;
    uint64_t next; /* record of the peer */
} trainee;

static void begin_ours(trainee *one, const material *from, const trainer_rules *rules, const bench *all)
{
    *one = (trainee){.from = from};
    snprintf(one->path, sizeof one->path, "%s/trainer.cells", all->folder);
    rewind(from->cells);
    need(trainer_prepare(from->cells, from->words, rules, one->path), one->path);
    need(trainer_cells_open(&one->cells, one->path), one->path);
    remove(one->path); /* it stays until it is closed */
    need(trainer_create(&one->ours, one->cells, rules), "training");
}

static void end_ours(trainee *one)
{
    trainer_destroy(one->ours);
    trainer_cells_close(one->cells);
}

static double ours_lap(void *state)
{
    trainee *one = state;
    double loss;
    need(trainer_pass(one->ours, NULL, NULL, &loss), "training");
    return (double)one->from->count;
}

/* The peer is slow: its laps are parts of a pass. */
static double peer_lap(void *state)
{
    trainee *one = state;
    const uint64_t left = one->from->count - one->next, lap = left < 50000 ? left : 50000;
    glove_yardstick_train(one->peer, one->from->record + one->next, lap);
    one->next = (one->next + lap) % one->from->count;
    return (double)lap;
}

static trainer_rules rules_of(size_t n, trainer_precision precision, size_t threads)
{
    return (trainer_rules){.n = n, .x_max = x_max, .alpha = alpha, .eta = eta, .seed = 1, .precision = precision,
        .threads = threads, .deterministic = threads == 1};
}

static void report_rate(const char *name, const racer *ours, const racer *peer, double floor, double goal, double limit,
    double share)
{
    report_job(&(job){name, "M/s", 1e6, ours->rate, peer->rate, floor, goal, false, limit, "roots", share});
}

/* A cell costs a root and a division for each of the two rows' numbers and biases. */
static void race_precisions(const bench *all, const material *from, size_t n, const char *double_name,
    const char *float_name, double floor, double goal, double share)
{
    trainee ours[2], peer = {.from = from, .peer = glove_yardstick_create(from->words, n, x_max, alpha, eta)};
    if (peer.peer == NULL)
        need(WOVEN_NO_MEMORY, "the peer");
    const trainer_rules exact = rules_of(n, TRAINER_DOUBLE, 1), fast = rules_of(n, TRAINER_FLOAT, 1);
    begin_ours(&ours[0], from, &exact, all);
    racer run[] = {
        {"the C program's loop", peer_lap, &peer, false, 0},
        {double_name, ours_lap, &ours[0], false, 0},
        {"roots, double", limit_root_double, NULL, false, 0},
        {float_name, ours_lap, &ours[1], false, 0},
        {"roots, float", limit_root_float, NULL, false, 0},
    };
    if (float_name != NULL)
        begin_ours(&ours[1], from, &fast, all);
    race(run, float_name != NULL ? 5 : 3, &all->race);
    const double roots = 2 * (double)(n + 1);
    report_rate(double_name, &run[1], &run[0], floor, goal, run[2].rate / roots, share);
    end_ours(&ours[0]);
    glove_yardstick_destroy(peer.peer);
    if (float_name == NULL)
        return;
    report_rate(float_name, &run[3], &run[0], 2 * floor, 2 * goal, run[4].rate / roots, 0);
    end_ours(&ours[1]);
}

static void *lap_in_thread(void *state)
{
    ours_lap(state);
    return NULL;
}

/* Two trainings that know nothing of each other, a thread for each: as fast as two threads can be on this machine. */
static double apart_lap(void *state)
{
    trainee *pair = state;
    pthread_t other;
    if (pthread_create(&other, NULL, lap_in_thread, &pair[1]) != 0)
        need(WOVEN_NO_MEMORY, "a thread");
    const double cells = ours_lap(&pair[0]);
    pthread_join(other, NULL);
    return 2 * cells;
}

/* What neighbours on the machine take away from one processor, two threads feel and one does not. So the rounds are
   short and many. */
static void race_threads(const bench *all, const material *from, size_t n)
{
    enum { ALONE, TOGETHER, APART };
    const trainer_rules alone = rules_of(n, TRAINER_FLOAT, 1), together = rules_of(n, TRAINER_FLOAT, 2);
    const race_rules often = {all->race.seconds / 4, 5 * all->race.rounds};
    trainee one, two, apart[2];
    begin_ours(&one, from, &alone, all);
    begin_ours(&two, from, &together, all);
    begin_ours(&apart[0], from, &alone, all);
    begin_ours(&apart[1], from, &alone, all);
    racer run[] = {
        [ALONE] = {"one thread", ours_lap, &one, true, 0},
        [TOGETHER] = {"two threads", ours_lap, &two, true, 0},
        [APART] = {"two trainings", apart_lap, apart, true, 0},
    };
    race(run, 3, &often);
    report_job(&(job){"glove-two-threads", "M/s", 1e6, run[TOGETHER].rate, run[ALONE].rate, 1.8, 1.8, false,
        run[APART].rate, "of two", 0});
    end_ours(&one);
    end_ours(&two);
    end_ours(&apart[0]);
    end_ours(&apart[1]);
}

/* So few words that all rows stay in the caches: there the machine's limit should be near. */
static void race_in_cache(const bench *all)
{
    material small = all->quick ? material_of_words(100, 5000) : material_of_words(250, 1000000);
    race_precisions(all, &small, 50, "glove-cached-50", NULL, 4, 6, all->quick ? 0 : 0.65);
    race_precisions(all, &small, 100, "glove-cached-100", NULL, 4, 6, all->quick ? 0 : 0.65);
    material_end(&small);
}

void jobs_glove(const bench *all)
{
    char path[FILENAME_MAX];
    snprintf(path, sizeof path, "%s/kjv.txt", all->folder);
    FILE *text = all->quick ? NULL : fopen(path, "r");
    material book = text != NULL ? material_of_text(text, all->folder)
        : all->quick             ? material_of_words(300, 5000)
                                 : material_of_words(6000, 6000000);
    if (text != NULL)
        fclose(text);
    report_note("words that occur often enough", (double)book.words, "");
    report_note("cells", (double)book.count / 1e6, "million");
    race_precisions(all, &book, 50, "glove-double-50", "glove-float-50", 4, 6, 0);
    race_precisions(all, &book, 100, "glove-double-100", "glove-float-100", 4, 6, 0);
    race_threads(all, &book, 100);
    material_end(&book);
    race_in_cache(all);

    material large = all->quick ? material_of_words(1000, 5000) : material_of_words(100000, 12000000);
    report_note("cells of 100,000 words", (double)large.count / 1e6, "million");
    race_precisions(all, &large, 50, "glove-large-50", NULL, 3.5, 5, 0);
    race_precisions(all, &large, 100, "glove-large-100", NULL, 3.5, 5, 0);
    material_end(&large);
}

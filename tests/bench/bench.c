/* bench.c: how fast the library is, beside others and beside what the machine can do.
 *
 *   bench [--quick] FOLDER CSV
 *
 * FOLDER is build/bench. Each job is a race between ours, the peer, and a little loop that does nothing but what limits
 * both; they work in turn, round after round, and medians are compared. Times are those of the processor, not of the
 * clock on the wall, except where several threads work. BENCH_SECONDS says how long each of them works in a round.
 */
#include "jobs.h"
#include "mlp_yardstick.h"
#include "report.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

static void refuse(const char *what, const char *found)
{
    fprintf(stderr, "bench: %s, found `%s'; for instance: bench --quick build/bench build/bench.csv\n", what, found);
    exit(2);
}

static double read_seconds(const char *text)
{
    char *end;
    const double seconds = strtod(text, &end);
    if (end == text || *end != '\0' || !(seconds > 0 && seconds <= 60))
        refuse("BENCH_SECONDS: expected a number above 0 and up to 60", text);
    return seconds;
}

/* The name of the processor as the kernel tells it. */
static void find_processor(char *name, size_t size)
{
    char line[256];
    FILE *info = fopen("/proc/cpuinfo", "r");
    snprintf(name, size, "an unknown processor");
    while (info != NULL && fgets(line, sizeof line, info) != NULL)
        if (strncmp(line, "model name", 10) == 0 && strchr(line, ':') != NULL) {
            line[strcspn(line, "\n")] = '\0';
            snprintf(name, size, "%s", strchr(line, ':') + 2);
            break;
        }
    if (info != NULL)
        fclose(info);
}

/* Who reads the figures wants to know where and when they were measured: a file of pairs beside the CSV. */
static void describe_machine(const char *csv)
{
    char path[FILENAME_MAX], processor[256], date[32];
    const time_t now = time(NULL);
    find_processor(processor, sizeof processor);
    strftime(date, sizeof date, "%Y-%m-%d", gmtime(&now));
    snprintf(path, sizeof path, "%.*s-machine.csv", (int)(strlen(csv) - strlen(strrchr(csv, '.'))), csv);
    FILE *file = fopen(path, "w");
    if (file == NULL || fprintf(file, "what,value\ndate,%s\nprocessor,%s\nprocessors,%ld\ncompiler,%s\nopenblas,%s\n", date, processor,
                            sysconf(_SC_NPROCESSORS_ONLN), "gcc " __VERSION__, blas_core()) < 0 || fclose(file) != 0) {
        fprintf(stderr, "bench: %s cannot be written: %s\n", path, strerror(errno));
        exit(2);
    }
    printf("%s, %ld processors, %s\ngcc %s, OpenBLAS for %s\n", processor, sysconf(_SC_NPROCESSORS_ONLN), date,
        __VERSION__, blas_core());
}

/* Two threads cannot be timed where others want the same processors. */
static void warn_of_company(void)
{
    double load;
    if (getloadavg(&load, 1) == 1 && load > 1)
        printf("others are at work here, too (load %.1f): two threads will seem slow\n", load);
}

int main(int count, char *argument[])
{
    bench rules = {{0.5, 5}, false, NULL};
    int next = 1;
    if (next < count && strcmp(argument[next], "--quick") == 0) {
        rules = (bench){{0.001, 2}, true, NULL};
        next++;
    } else if (getenv("BENCH_SECONDS") != NULL)
        rules.race.seconds = read_seconds(getenv("BENCH_SECONDS"));
    if (count != next + 2 || strrchr(argument[next + 1], '.') == NULL)
        refuse("expected a folder and a file whose name ends in .csv", next < count ? argument[next] : "nothing");
    rules.folder = argument[next];
    describe_machine(argument[next + 1]);
    warn_of_company();
    jobs_limits(&rules);
    report_begin(argument[next + 1]);
    jobs_glove(&rules);
    jobs_counting(&rules);
    jobs_mlp(&rules);
    report_end();
    return EXIT_SUCCESS;
}

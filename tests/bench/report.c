/* report.c: what the bench tells of its jobs, in 80 columns, and in a file of comma-separated values. */
#include "report.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static FILE *csv_file;
static const char *csv_name;
static int missed;

static void check_csv(bool good)
{
    if (good)
        return;
    fprintf(stderr, "bench: %s cannot be written: %s\n", csv_name, strerror(errno));
    exit(2);
}

void report_begin(const char *csv)
{
    csv_name = csv;
    csv_file = fopen(csv, "w");
    check_csv(csv_file != NULL);
    check_csv(fputs("job,ours,peer,ratio,limit_share\n", csv_file) >= 0);
    printf("%-19s %10s %10s %6s %-16s %s\n", "job", "ours", "peer", "ratio", "wanted", "of the limit");
}

/* The floor has to be reached, the goal is what we would like. */
static const char *verdict(const job *done, double ratio)
{
    const double sign = done->less ? -1 : 1;
    if (done->floor == 0 && done->goal == 0)
        return "";
    if (sign * ratio >= sign * done->goal)
        return "goal";
    if (sign * ratio >= sign * done->floor)
        return "floor";
    missed++;
    return "MISSED";
}

static void print_amount(const job *done, double amount)
{
    char text[32];
    snprintf(text, sizeof text, "%.3g %s", amount / done->scale, done->unit);
    printf(" %10s", text);
}

void report_job(const job *done)
{
    const double ratio = done->ours / done->peer;
    const double share = done->limit == 0 ? 0 : done->less ? done->limit / done->ours : done->ours / done->limit;
    char wanted[32] = "";
    if (done->floor != 0 || done->goal != 0)
        snprintf(wanted, sizeof wanted, "%s%.2g, %g", done->less ? "<" : "", done->floor, done->goal);
    printf("%-19s", done->name);
    print_amount(done, done->ours);
    print_amount(done, done->peer);
    printf(" %6.2f %-9s %-6s", ratio, wanted, verdict(done, ratio));
    if (done->limit != 0)
        printf(" %3.0f%% %s", 100 * share, done->bound);
    putchar('\n');
    fflush(stdout);
    check_csv(fprintf(csv_file, "%s,%.6g,%.6g,%.4g,", done->name, done->ours, done->peer, ratio) > 0);
    check_csv(done->limit == 0 ? fputs("\n", csv_file) >= 0 : fprintf(csv_file, "%.3g\n", share) > 0);
    check_csv(fflush(csv_file) == 0);
}

void report_note(const char *what, double value, const char *unit)
{
    printf("  %-40s %8.4g %s\n", what, value, unit);
    fflush(stdout);
}

void report_end(void)
{
    check_csv(fclose(csv_file) == 0);
    printf("%s; the file is %s\n", missed == 0 ? "every floor was reached" : "not every floor was reached", csv_name);
}

/* report.h: what the bench tells of its jobs, on the terminal and in a file. */
#ifndef REPORT_H
#define REPORT_H

#include <stdbool.h>

typedef struct {
    const char *name;
    const char *unit; /* as it is printed after |ours/scale| and |peer/scale| */
    double scale;
    double ours, peer;
    double floor, goal; /* of the ratio of ours to the peer's; 0 when there is none */
    bool less;          /* whether less is better */
    double limit;       /* what the machine could do at most, in the unit of |ours|; 0 when it was not measured */
    const char *bound;  /* by what it is limited then, in one word */
} job;

/* Opens |csv| and prints the head of the table; ends the program when that cannot be. */
void report_begin(const char *csv);
void report_job(const job *done);
void report_note(const char *what, double value, const char *unit); /* a line that is not a job */
void report_end(void);

#endif

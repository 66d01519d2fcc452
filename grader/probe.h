/* probe.h: student code is called in a process of its own, and its replies are read back. */
#ifndef PROBE_H
#define PROBE_H

#include "box.h"
#include "call.h"

#include <stdbool.h>
#include <stddef.h>

typedef enum {
    PROBE_NOT_REACHED, /* the process was gone before this call */
    PROBE_STARTED,     /* the call began and never came back */
    PROBE_DONE,
    PROBE_STRAYED,     /* came back, but wrote before the start of array `argument` */
    PROBE_FAULT        /* stopped by `signal` */
} probe_status;

enum { PROBE_NO_ARGUMENT = -1, PROBE_STACK = -2 };

typedef struct {
    probe_status status;
    int signal;       /* PROBE_FAULT: SIGSEGV, SIGFPE, SIGSYS ... */
    long system_call; /* SIGSYS: its number */
    int argument;     /* the array that was touched wrongly, PROBE_STACK for a stack that grew too large, or
                         PROBE_NO_ARGUMENT */
    long index;       /* its element, may be negative or past the end */
    bool write;       /* written to, not read */
    double result;    /* PROBE_DONE, PROBE_STRAYED: what it returned */
    double *output[CALL_PARAMETERS_MAX]; /* CALL_OUT and CALL_INOUT arrays, else NULL */
} probe_reply;

/* Calls the program at `program` (built with driver.o) `count` times in one sandboxed process, or in up to five when it
   crashes; never again after it ran out of time or printed too much. Fills `replies` (count of them); free them with
   probe_free. `result` is of the last process, except that what was printed, times and leftovers are of all;
   result->end == BOX_NOT_STARTED means the grader could not work. The caller frees result->printed. */
void probe_calls(const char *program, int layers, const call_signature *signature, const call_arguments calls[],
                 size_t count, probe_reply replies[], box_result *result);

/* Makes one call with a program that was built with the sanitizers, to learn why it crashes: result->printed is their
   report. False when that cannot be had on this machine. To be freed as above. */
bool probe_call_sanitized(const char *program, int layers, const call_signature *signature, const call_arguments *call,
                          probe_reply *reply, box_result *result);
void probe_free(probe_reply replies[], size_t count);

/* Whether a number in an output array was never written by the student's code, or was computed from an uninitialised
   variable (the compiler fills those with a pattern). */
bool probe_unwritten(double value);
bool probe_uninitialised(double value);

#endif

/* attempt.h: what a student's file did, recorded; nothing is judged yet. */
#ifndef ATTEMPT_H
#define ATTEMPT_H

#include "cases.h"
#include "compile.h"
#include "crash.h"
#include "handin.h"
#include "probe.h"
#include "sheet.h"
#include "spec.h"

typedef enum { ATTEMPT_RECORDED, ATTEMPT_MISSING, ATTEMPT_REFUSED, ATTEMPT_NOT_COMPILED } attempt_end;

typedef struct {
    attempt_end end;
    char *message;       /* why nothing could be recorded, or NULL */
    char *remark;        /* something worth saying anyway, or NULL; whole sentences */
    char *suspicion;     /* something worth saying when points were lost, or NULL */
    bool marker;         /* the stub's mark still stands in the file */
    size_t count;
    probe_reply *reply;  /* of a function: `count' of them */
    box_result run;      /* of the probe */
    crash crash;         /* the first one, explained by a second run */
    sheet_entry *entry;  /* of a sheet, else NULL */
} attempt;

/* Takes the file from the open folder, compiles it and lets the probe make the calls. */
void attempt_make(attempt *made, const compile_place *place, int folder, const spec *description,
                  const case_list *cases);
void attempt_free(attempt *made, const spec *description);

/* What call `i` gave; the arrays belong to the attempt. */
outcome attempt_outcome(const attempt *made, size_t i);

#endif

/* attempt.c: from a student's file to recorded numbers. */
#define _GNU_SOURCE
#include "attempt.h"

#include "trouble.h"

#include <stdlib.h>
#include <string.h>

static void record_sheet(attempt *made, const spec *description, const handin *taken)
{
    made->entry = need_array(description->answer_count, sizeof *made->entry);
    sheet_read(made->entry, description, taken->text, &made->remark);
}

static void record_calls(attempt *made, const compile_place *place, const spec *description, const case_list *cases,
                         const handin *taken)
{
    compiled program;
    compile_make(&program, place, description, taken);
    made->message = program.message;
    made->remark = program.remark;
    made->suspicion = program.suspicion;
    made->marker = handin_has_marker(taken);
    if (program.program == NULL) {
        made->end = ATTEMPT_NOT_COMPILED;
        return;
    }
    made->count = cases->count;
    made->reply = need_array(cases->count, sizeof *made->reply);
    probe_calls(program.program, place->layers, &description->signature, cases->arguments, cases->count, made->reply,
                &made->run);
    if (made->run.end == BOX_NOT_STARTED)
        trouble("cannot run the probe of %s: %s", description->id,
                made->run.printed == NULL ? "no memory" : made->run.printed);
    crash_explain(&made->crash, place, description, cases, taken, made->reply);
    free(program.program);
}

void attempt_make(attempt *made, const compile_place *place, int folder, const spec *description,
                  const case_list *cases)
{
    handin taken;
    *made = (attempt){ .end = ATTEMPT_RECORDED };
    handin_read(&taken, folder, description);
    if (taken.end != HANDIN_TAKEN) {
        made->end = taken.end == HANDIN_MISSING ? ATTEMPT_MISSING : ATTEMPT_REFUSED;
        made->message = need_copy(taken.message);
    } else if (description->kind == SPEC_SHEET) {
        record_sheet(made, description, &taken);
    } else {
        record_calls(made, place, description, cases, &taken);
    }
    handin_free(&taken);
}

void attempt_free(attempt *made, const spec *description)
{
    if (made->reply != NULL)
        probe_free(made->reply, made->count);
    sheet_free(made->entry, description);
    free(made->reply);
    free(made->run.printed);
    crash_free(&made->crash);
    free(made->message);
    free(made->remark);
    free(made->suspicion);
}

outcome attempt_outcome(const attempt *made, size_t i)
{
    outcome found = { .result = made->reply[i].result };
    memcpy(found.output, made->reply[i].output, sizeof found.output);
    return found;
}

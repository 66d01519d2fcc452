/* crash.c: compiles a hand-in that crashed a second time, makes the call once more, and reads the report. */
#define _GNU_SOURCE
#include "crash.h"

#include "quote.h"
#include "sanitizer.h"
#include "trouble.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

/* A forbidden system call is explained already, and would only be tried again. */
static bool can_be_explained(const probe_reply *reply)
{
    return reply->status == PROBE_STRAYED || (reply->status == PROBE_FAULT && reply->signal != SIGSYS);
}

static void read_report(crash *made, const spec *description, const handin *taken, const char *printed)
{
    sanitizer_report report;
    char *file = handin_name(description);
    sanitizer_read(&report, printed, file);
    made->quoted = quote_line(taken->text, report.line, 0);
    /* A line that the file does not have was made up. */
    if (made->quoted != NULL) {
        made->line = report.line;
        made->words = report.words;
    } else {
        free(report.words);
    }
    free(file);
}

void crash_explain(crash *made, const compile_place *place, const spec *description, const case_list *cases,
                   const handin *taken, const probe_reply replies[])
{
    *made = (crash){ .reply = { .argument = PROBE_NO_ARGUMENT } };
    while (made->call < cases->count && !can_be_explained(&replies[made->call]))
        made->call++;
    char *program = made->call < cases->count ? compile_again_sanitized(place, description) : NULL;
    if (program == NULL)
        return;
    box_result result;
    if (probe_call_sanitized(program, place->layers, &description->signature, &cases->arguments[made->call],
                             &made->reply, &result))
        read_report(made, description, taken, result.printed);
    free(result.printed);
    free(program);
}

void crash_free(crash *made)
{
    free(made->words);
    free(made->quoted);
    probe_free(&made->reply, 1);
}

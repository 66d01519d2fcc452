/* describe.c: calls and what became of them, in words. */
#define _GNU_SOURCE
#include "describe.h"

#include "functions.h"
#include "text.h"
#include "trouble.h"

#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>

/* Longer arrays are shown by their beginning. */
enum { SHOWN_MAX = 12 };

/* What an exercise might ask the system for. */
static const struct {
    long number;
    const char *name;
} system_calls[] = {
    { SYS_openat, "open a file" }, { SYS_socket, "socket" }, { SYS_connect, "connect" }, { SYS_clone, "a new process" },
    { SYS_clone3, "a new process" }, { SYS_execve, "execve" }, { SYS_execveat, "execveat" }, { SYS_kill, "kill" },
    { SYS_tgkill, "kill" }, { SYS_ptrace, "ptrace" }, { SYS_setsid, "setsid" }, { SYS_dup, "dup" },
    { SYS_clock_nanosleep, "sleep" }, { SYS_process_vm_readv, "read another process" },
#ifdef SYS_open
    { SYS_open, "open a file" }, { SYS_fork, "a new process" }, { SYS_vfork, "a new process" }, { SYS_dup2, "dup2" },
    { SYS_pause, "pause" }, { SYS_alarm, "alarm" },
#endif
};

static void describe_array(FILE *to, const double *value, size_t length)
{
    fputc('{', to);
    for (size_t k = 0; k < length && k < SHOWN_MAX; k++) {
        char *number = text_number(value[k]);
        fprintf(to, "%s%s", k > 0 ? ", " : "", number);
        free(number);
    }
    if (length > SHOWN_MAX)
        fprintf(to, ", ... %zu numbers", length);
    fputc('}', to);
}

/* ", where square(x) = x^2", of each function once. */
static void describe_functions(FILE *to, const spec *description, const call_arguments *arguments)
{
    const named_function *told[CALL_PARAMETERS_MAX];
    size_t count = 0;
    for (size_t i = 0; i < description->signature.count; i++) {
        if (!description->argument[i].function)
            continue;
        told[count] = functions_at(description->signature.parameter[i].type, arguments->value[i][0]);
        size_t k = 0;
        while (told[k] != told[count])
            k++;
        if (k < count)
            continue;
        fprintf(to, "%s%s", count == 0 ? ", where " : " and ", told[count]->formula);
        count++;
    }
}

char *describe_call(const spec *description, const call_arguments *arguments)
{
    char *text = NULL;
    size_t size;
    FILE *to = need(open_memstream(&text, &size));
    fprintf(to, "%s(", description->name);
    for (size_t i = 0; i < description->signature.count; i++) {
        const call_role role = description->signature.parameter[i].role;
        fprintf(to, "%s%s", i > 0 ? ", " : "", description->argument[i].name);
        if (description->argument[i].function) {
            const call_type type = description->signature.parameter[i].type;
            fprintf(to, " = %s", functions_at(type, arguments->value[i][0])->name);
        } else if (role == CALL_BY_VALUE) {
            char *number = text_number(arguments->value[i][0]);
            fprintf(to, " = %s", number);
            free(number);
        } else if (role != CALL_OUT) {
            fputs(" = ", to);
            describe_array(to, arguments->value[i], arguments->length[i]);
        }
    }
    fputc(')', to);
    describe_functions(to, description, arguments);
    fclose(to);
    return need(text);
}

/* A touch outside an array, or a write to one that is only to be read. */
static char *describe_access(const spec *description, const call_arguments *arguments, const probe_reply *reply)
{
    const char *name = description->argument[reply->argument].name;
    const size_t length = arguments->length[reply->argument];
    const char *verb = reply->write ? "writes" : "reads";
    if (reply->index < 0)
        return need_format("%s %s[%ld], but the first element is %s[0]", verb, name, reply->index, name);
    if ((size_t)reply->index < length)
        return need_format("%s %s[%ld], which is only to be read (const)", verb, name, reply->index);
    if (length == 0)
        return need_format("%s %s[%ld], but %s has no elements", verb, name, reply->index, name);
    return need_format("%s %s[%ld], but %s has %zu element%s", verb, name, reply->index, name, length,
                       length == 1 ? "" : "s");
}

static char *describe_system_call(long number)
{
    for (size_t i = 0; i < sizeof system_calls / sizeof *system_calls; i++)
        if (system_calls[i].number == number)
            return need_format("asked the system for something an exercise may not do (%s)", system_calls[i].name);
    return need_format("asked the system for something an exercise may not do (system call %ld)", number);
}

static char *describe_fault(const spec *description, const call_arguments *arguments, const probe_reply *reply)
{
    if (reply->argument == PROBE_STACK)
        return need_copy("calls itself without end, or has a variable too large for the stack");
    switch (reply->signal) {
    case SIGSYS:
        return describe_system_call(reply->system_call);
    case SIGFPE:
        return need_copy("divides a whole number by 0");
    case SIGABRT:
        return need_copy("was stopped by abort: a failed assertion, or memory that was freed or overrun wrongly");
    case SIGILL:
        return need_copy("ran into an instruction that stops it");
    default:
        if (reply->argument >= 0)
            return describe_access(description, arguments, reply);
        return need_copy("uses an address where nothing is: a pointer that was never set, or an index far outside");
    }
}

/* Whether any call after `i` was begun: then call `i` ended one process, and another one went on. */
static bool went_on(const attempt *made, size_t i)
{
    for (size_t k = i + 1; k < made->count; k++)
        if (made->reply[k].status != PROBE_NOT_REACHED)
            return true;
    return false;
}

bool describe_is_crash(const attempt *made, size_t i)
{
    const probe_status status = made->reply[i].status;
    return status == PROBE_FAULT || status == PROBE_STARTED || status == PROBE_NOT_REACHED;
}

bool describe_is_timeout(const attempt *made, size_t i)
{
    const probe_status status = made->reply[i].status;
    return (status == PROBE_STARTED || status == PROBE_NOT_REACHED) && made->run.end == BOX_OUT_OF_TIME
        && !went_on(made, i);
}

/* A call that began, or was to begin, and never came back. */
static char *describe_silence(const attempt *made, size_t i)
{
    const char *when = made->reply[i].status == PROBE_STARTED ? ""
        : i == 0 ? " before the first call" : " in an earlier call";
    if (describe_is_timeout(made, i))
        return need_format("took too long%s: a loop that never ends?", when);
    if (!went_on(made, i) && made->run.end == BOX_TOO_MUCH_OUTPUT)
        return need_format("printed far too much%s: a loop that never ends?", when);
    if (!went_on(made, i) && made->run.end == BOX_SIGNALLED)
        return need_format("was stopped%s by signal %d (%s)", when, made->run.code, strsignal(made->run.code));
    return need_format("ended the program%s instead of returning", when);
}

/* What came back, at the first place where it is wrong. */
static void describe_numbers(const spec *description, const case_list *cases, const attempt *made, size_t i,
                             char **expected, char **found)
{
    const outcome numbers = attempt_outcome(made, i);
    outcome_place place;
    outcome_matches(description, &cases->arguments[i], &cases->expected[i], &numbers, description->tolerance, &place);
    const double right = outcome_at(&cases->expected[i], place), wrong = outcome_at(&numbers, place);
    char *label = place.argument == PLACE_RESULT ? need_copy("")
        : need_format("%s[%zu] = ", description->argument[place.argument].name, place.index);
    char *right_text, *wrong_text;
    text_two_numbers(right, wrong, &right_text, &wrong_text);
    *expected = need_format("%s%s", label, right_text);
    if (probe_unwritten(wrong) && place.argument != PLACE_RESULT)
        *found = need_format("%s[%zu] was never written", description->argument[place.argument].name, place.index);
    else if (probe_uninitialised(wrong))
        *found = need_format("%s%s, computed from something that was never given a value", label, wrong_text);
    else
        *found = need_format("%s%s", label, wrong_text);
    free(label);
    free(right_text);
    free(wrong_text);
}

/* How often the numbers were on the right side. */
static void describe_shares(const spec *description, const case_list *cases, const attempt *made, size_t i,
                            char **expected, char **found)
{
    const outcome numbers = attempt_outcome(made, i);
    const double ours = case_share(description, i, &cases->expected[i]), share = case_share(description, i, &numbers);
    *expected = need_format("at least %.0f %% right", 100 * (ours - description->curve_slack));
    *found = need_format("%.0f %%", floor(100 * share));
}

/* What the second run of a call that crashed has found out, with the line; NULL when nothing. Without words of its own
   they are those of the first run. */
static char *describe_crash(const spec *description, const call_arguments *arguments, const crash *second,
                            const char *first_words)
{
    if (second->line == 0)
        return NULL;
    char *access = second->words == NULL && second->reply.argument >= 0
        ? describe_access(description, arguments, &second->reply) : NULL;
    const char *words = second->words != NULL ? second->words : access != NULL ? access : first_words;
    char *text = need_format("line %d: %s\n%s", second->line, words, second->quoted);
    free(access);
    return text;
}

void describe_wrong(const spec *description, const case_list *cases, const attempt *made, size_t i, char **expected,
                    char **found)
{
    const probe_reply *reply = &made->reply[i];
    *expected = NULL;
    if (reply->status == PROBE_FAULT)
        *found = describe_fault(description, &cases->arguments[i], reply);
    else if (reply->status == PROBE_STRAYED)
        *found = need_format("writes before %s[0], the start of the array",
                             reply->argument >= 0 ? description->argument[reply->argument].name : "its array");
    else if (reply->status == PROBE_DONE && description->curve >= 0)
        describe_shares(description, cases, made, i, expected, found);
    else if (reply->status == PROBE_DONE)
        describe_numbers(description, cases, made, i, expected, found);
    else
        *found = describe_silence(made, i);
    char *explained = i == made->crash.call
        ? describe_crash(description, &cases->arguments[i], &made->crash, *found) : NULL;
    if (explained == NULL)
        return;
    free(*found);
    *found = explained;
}

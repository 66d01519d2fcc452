/* probe.c: writes the requests, lets the probe answer in its sandbox, and reads the replies once it is dead. */
#define _GNU_SOURCE
#include "probe.h"
#include "native.h"
#include "wire.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* What a call of a student's function may take. Grading is cheap: whoever reaches these limits is in a loop. */
enum {
    CPU_SECONDS = 1,
    WALL_MILLISECONDS = 8000, /* on a busy machine a second of CPU takes long */
    RESTARTS = 4
};
static const size_t memory_bytes = (size_t)256 << 20;
static const size_t stack_bytes = (size_t)8 << 20;
static const size_t printed_bytes = 64 << 10;
/* More than this is a slip in a spec. */
static const size_t file_bytes_max = (size_t)64 << 20;

typedef struct {
    const call_signature *signature;
    const call_arguments *calls;
    size_t count;
    size_t *place; /* of each reply, counted from that of call 0; one more for the end of the last */
} call_plan;

/* --- memory files --- */

static int write_all(int descriptor, const void *bytes, size_t size)
{
    size_t done = 0;
    while (done < size) {
        const ssize_t length = pwrite(descriptor, (const char *)bytes + done, size - done, (off_t)done);
        if (length < 0 && errno != EINTR)
            return -1;
        done += length > 0 ? (size_t)length : 0;
    }
    return 0;
}

/* A file in memory of a size that nobody can change; with `bytes` its content, which nobody can change either. */
static int memory_file(const void *bytes, size_t size)
{
    const int descriptor = memfd_create("woven", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (descriptor < 0)
        return -1;
    const int seals = F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL | (bytes != NULL ? F_SEAL_WRITE : 0);
    if (ftruncate(descriptor, (off_t)size) == 0 && (bytes == NULL || write_all(descriptor, bytes, size) == 0) &&
        fcntl(descriptor, F_ADD_SEALS, seals) == 0)
        return descriptor;
    close(descriptor);
    return -1;
}

/* --- requests --- */

static void append(unsigned char **place, const void *bytes, size_t size)
{
    memcpy(*place, bytes, size);
    *place += size;
}

static size_t request_bytes(const call_plan *plan, size_t call)
{
    size_t numbers = 0;
    for (size_t i = 0; i < plan->signature->count; i++)
        numbers += wire_sent(plan->signature, i, plan->calls[call].length[i]);
    return sizeof(wire_request) + numbers * sizeof(double);
}

static void append_request(const call_plan *plan, size_t call, unsigned char **place)
{
    const call_arguments *arguments = &plan->calls[call];
    wire_request request = {.sequence = call};
    for (size_t i = 0; i < plan->signature->count; i++)
        request.length[i] = arguments->length[i];
    append(place, &request, sizeof request);
    for (size_t i = 0; i < plan->signature->count; i++) {
        const size_t numbers = wire_sent(plan->signature, i, arguments->length[i]);
        if (numbers > 0)
            append(place, arguments->value[i], numbers * sizeof(double));
    }
}

/* The requests from call `first` on, as a sealed file; -1 with errno set when that cannot be had. */
static int write_requests(const call_plan *plan, size_t first)
{
    wire_signature head = {.calls = plan->count - first, .signature = *plan->signature};
    size_t size = sizeof head;
    for (size_t k = first; k < plan->count && size <= file_bytes_max; k++)
        size += request_bytes(plan, k);
    if (size > file_bytes_max) {
        errno = EFBIG;
        return -1;
    }
    unsigned char *bytes = malloc(size);
    if (bytes == NULL)
        return -1;
    unsigned char *place = bytes;
    append(&place, &head, sizeof head);
    for (size_t k = first; k < plan->count; k++)
        append_request(plan, k, &place);
    const int descriptor = memory_file(bytes, size);
    const int reason = errno;
    free(bytes);
    errno = reason;
    return descriptor;
}

/* --- replies --- */

static bool lay_out_replies(call_plan *plan)
{
    plan->place = malloc((plan->count + 1) * sizeof *plan->place);
    if (plan->place == NULL)
        return false;
    plan->place[0] = 0;
    for (size_t k = 0; k < plan->count; k++) {
        size_t numbers = 0;
        for (size_t i = 0; i < plan->signature->count; i++)
            numbers += wire_returned(plan->signature, i, plan->calls[k].length[i]);
        plan->place[k + 1] = plan->place[k] + sizeof(wire_reply) + numbers * sizeof(double);
        if (plan->place[k + 1] > file_bytes_max) {
            errno = EFBIG;
            return false;
        }
    }
    return true;
}

/* Takes over what a reply says, as far as it can be true. */
static void read_reply(const call_plan *plan, size_t call, const unsigned char *bytes, probe_reply *reply)
{
    wire_reply said;
    memcpy(&said, bytes, sizeof said);
    if (said.magic != wire_magic || said.sequence != call || said.status < PROBE_NOT_REACHED ||
        said.status > PROBE_FAULT)
        return;
    reply->status = (probe_status)said.status;
    if (reply->status == PROBE_FAULT)
        reply->signal = said.signal > 0 && said.signal < NSIG ? said.signal : SIGSEGV;
    reply->system_call = said.system_call >= 0 && said.system_call < UINT16_MAX ? (long)said.system_call : -1;
    const bool known = said.argument >= 0 && (size_t)said.argument < plan->signature->count &&
                       plan->signature->parameter[said.argument].role != CALL_BY_VALUE;
    reply->argument = known || said.argument == PROBE_STACK ? said.argument : PROBE_NO_ARGUMENT;
    reply->index = (long)said.index;
    reply->write = said.write != 0;
    reply->result = said.result;
    const unsigned char *output = bytes + sizeof said;
    for (size_t i = 0; i < plan->signature->count; i++) {
        const size_t size = wire_returned(plan->signature, i, plan->calls[call].length[i]) * sizeof(double);
        if (size > 0)
            memcpy(reply->output[i], output, size);
        output += size;
    }
}

static bool read_replies(const call_plan *plan, size_t first, int descriptor, probe_reply replies[])
{
    const size_t size = plan->place[plan->count] - plan->place[first];
    unsigned char *bytes = malloc(size);
    if (bytes == NULL)
        return false;
    size_t done = 0;
    while (done < size) {
        const ssize_t length = pread(descriptor, bytes + done, size - done, (off_t)done);
        if (length <= 0 && !(length < 0 && errno == EINTR))
            break;
        done += length > 0 ? (size_t)length : 0;
    }
    for (size_t k = first; done == size && k < plan->count; k++)
        read_reply(plan, k, bytes + (plan->place[k] - plan->place[first]), &replies[k]);
    free(bytes);
    return done == size;
}

/* Arrays for the outputs, unwritten. */
static bool prepare_reply(const call_plan *plan, size_t call, probe_reply *reply)
{
    *reply = (probe_reply){.status = PROBE_NOT_REACHED, .argument = PROBE_NO_ARGUMENT};
    for (size_t i = 0; i < plan->signature->count; i++) {
        const call_role role = plan->signature->parameter[i].role;
        const size_t length = plan->calls[call].length[i];
        if (role != CALL_OUT && role != CALL_INOUT)
            continue;
        reply->output[i] = malloc((length + 1) * sizeof(double)); /* not NULL for an empty array */
        if (reply->output[i] == NULL)
            return false;
        native_blank(CALL_DOUBLE, reply->output[i], length);
    }
    return true;
}

/* --- runs --- */

static void cannot_work(box_result *result, const char *what)
{
    const char *reason = strerror(errno);
    free(result->printed);
    *result = (box_result){.end = BOX_NOT_STARTED};
    const int length = asprintf(&result->printed, "%s: %s", what, reason);
    if (length < 0)
        result->printed = NULL;
    result->printed_length = length < 0 ? 0 : (size_t)length;
}

/* Lets one process answer the calls from `first` on; `given' lacks the program and its files of requests and
   replies. */
static void run_once(const char *program, const box_rules *given, const call_plan *plan, size_t first,
                     probe_reply replies[], box_result *result)
{
    *result = (box_result){.end = BOX_NOT_STARTED};
    const int requests = write_requests(plan, first);
    const int answers = requests < 0 ? -1 : memory_file(NULL, plan->place[plan->count] - plan->place[first]);
    if (answers < 0) {
        cannot_work(result, "cannot make a file in memory");
    } else {
        char *const argv[] = {(char *)program, NULL};
        box_rules rules = *given;
        rules.requests = requests;
        rules.replies = answers;
        box_run(&rules, argv, result);
        if (result->end != BOX_NOT_STARTED && !read_replies(plan, first, answers, replies))
            cannot_work(result, "cannot read the replies");
    }
    if (answers >= 0)
        close(answers);
    if (requests >= 0)
        close(requests);
}

/* The call after the one that ended the process, or `count` when there is none: when all came back, or when the process
   did not even reach call `first` and would not the next time. */
static size_t next_call(const call_plan *plan, size_t first, const probe_reply replies[])
{
    for (size_t k = first; k < plan->count; k++) {
        const probe_status status = replies[k].status;
        if (status == PROBE_NOT_REACHED)
            return plan->count;
        if (status == PROBE_STARTED || status == PROBE_FAULT)
            return k + 1;
    }
    return plan->count;
}

/* Puts what earlier processes printed and took before what the last one did. */
static void add_up(box_result *sum, const box_result *last)
{
    const size_t length = sum->printed_length + last->printed_length;
    char *text = realloc(sum->printed, length + 1);
    if (text != NULL) {
        memcpy(text + sum->printed_length, last->printed, last->printed_length);
        text[length] = '\0';
        sum->printed = text;
        sum->printed_length = length;
    }
    free(last->printed);
    sum->end = last->end;
    sum->code = last->code;
    sum->cpu += last->cpu;
    sum->wall += last->wall;
    sum->leftovers += last->leftovers;
}

void probe_calls(const char *program, int layers, const call_signature *signature, const call_arguments calls[],
                 size_t count, probe_reply replies[], box_result *result)
{
    call_plan plan = {.signature = signature, .calls = calls, .count = count};
    const char *const readable[] = {program, NULL};
    const box_rules rules = {
        .layers = layers,
        .cpu_seconds = CPU_SECONDS,
        .wall_milliseconds = WALL_MILLISECONDS,
        .memory_bytes = memory_bytes,
        .stack_bytes = stack_bytes,
        .printed_bytes = printed_bytes,
        .folder = "/",
        .readable = readable,
    };
    *result = (box_result){.end = BOX_EXITED};
    memset(replies, 0, count * sizeof *replies);
    bool good = lay_out_replies(&plan);
    for (size_t k = 0; good && k < count; k++)
        good = prepare_reply(&plan, k, &replies[k]);
    if (!good)
        cannot_work(result, "cannot prepare the calls");
    size_t first = 0;
    for (int run = 0; good && run <= RESTARTS && first < count; run++) {
        box_result last;
        run_once(program, &rules, &plan, first, replies, &last);
        if (last.end == BOX_NOT_STARTED) {
            free(result->printed);
            *result = last;
            break;
        }
        add_up(result, &last);
        if (last.end == BOX_OUT_OF_TIME || last.end == BOX_TOO_MUCH_OUTPUT)
            break;
        first = next_call(&plan, first, replies);
    }
    free(plan.place);
}

/* The sanitizers reserve terabytes of addresses, load shared libraries, and read the program and the list of what is in
   its memory when they report. */
bool probe_call_sanitized(const char *program, int layers, const call_signature *signature, const call_arguments *call,
                          probe_reply *reply, box_result *result)
{
    enum { SANITIZED_CPU_SECONDS = 2 };
    static const int needed = BOX_LIMITS | BOX_NO_PRIVILEGES | BOX_LANDLOCK | BOX_SECCOMP;
    call_plan plan = {.signature = signature, .calls = call, .count = 1};
    const char *const readable[] = {program, "/usr/lib", "/usr/lib64", "/lib", "/lib64", "/etc/ld.so.cache",
                                    "/proc/self", NULL};
    const box_rules rules = {
        .layers = layers,
        .cpu_seconds = SANITIZED_CPU_SECONDS,
        .wall_milliseconds = WALL_MILLISECONDS,
        .resident_bytes = memory_bytes,
        .files_and_libraries = true,
        .stack_bytes = stack_bytes,
        .printed_bytes = printed_bytes,
        .folder = "/",
        .readable = readable,
    };
    *result = (box_result){.end = BOX_NOT_STARTED};
    *reply = (probe_reply){.status = PROBE_NOT_REACHED, .argument = PROBE_NO_ARGUMENT};
    /* With fewer layers it could look around. */
    const bool good = (layers & needed) == needed && lay_out_replies(&plan) && prepare_reply(&plan, 0, reply);
    if (good)
        run_once(program, &rules, &plan, 0, reply, result);
    free(plan.place);
    return good && result->end != BOX_NOT_STARTED;
}

void probe_free(probe_reply replies[], size_t count)
{
    for (size_t k = 0; k < count; k++)
        for (size_t i = 0; i < CALL_PARAMETERS_MAX; i++) {
            free(replies[k].output[i]);
            replies[k].output[i] = NULL;
        }
}

/* --- marks --- */

static uint64_t bits_of(double value)
{
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

bool probe_unwritten(double value)
{
    return bits_of(value) == native_unwritten();
}

bool probe_uninitialised(double value)
{
    static const uint64_t sign = (uint64_t)1 << 63;
    /* gcc 12 fills variables with bytes 0xFE: -5.3e303 as a double, -16843010 as an int, 1.8e19 as a size_t. What is
       added to or multiplied with one of these stays near it. */
    static const double as_int = -16843010, as_size = 18374403900871474942.0;
    enum { COUNTED = 100000 };
    if (isnan(value))
        return (bits_of(value) & ~sign) == native_touched() || (bits_of(value) & ~sign) == wire_canary;
    return (isfinite(value) && fabs(value) > 1e298) || fabs(value - as_int) < COUNTED ||
           fabs(value - as_size) < COUNTED;
}

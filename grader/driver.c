/* driver.c: the untrusted side. Linked with a student's object into the probe, it makes every call that the requests
   ask for and writes what came of it into the replies. It knows no expected number, and nothing that it says is
   believed by the grader beyond "these are the numbers": the student's code shares its memory and may forge all of it.

   Linked with the sanitizers, for a second run that explains a crash, it leaves faults to them and tells them what
   belongs to no array.

   Each array ends where an inaccessible page begins, so reading or writing past its end stops the program with the
   address at fault. What an array is rounded up to, the slack before it, is filled with a canary. */
#define _GNU_SOURCE /* the names of the registers */
#include "native.h"
#include "probe.h"
#include "wire.h"

#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

/* The student's function, whatever its name and type: the linker is told --defsym=exercise=NAME. */
void exercise(void);

/* Of the address sanitizer; NULL without it. */
extern void __asan_poison_memory_region(const volatile void *start, size_t bytes) __attribute__((weak));
extern void *__asan_get_report_address(void) __attribute__((weak));
extern int __asan_get_report_access_type(void) __attribute__((weak));

/* Looked up by the sanitizers. */
const char *__asan_default_options(void);
void __asan_on_error(void);

/* Exit codes, for people who read the grader's log; the grader draws no conclusions from them. */
enum { DRIVER_CANNOT_MAP = 3, DRIVER_BAD_SIGNATURE = 4, DRIVER_CAUGHT_SIGNAL = 5 };

enum {
    GUARD = 1 << 20,          /* bytes of inaccessible memory on both sides: far indices are still recognised */
    STACK_MARGIN = 64 * 1024, /* how far below the stack pointer a call may touch at once */
    SIGNAL_STACK = 64 * 1024
};

typedef struct {
    unsigned char *pages; /* between the guards */
    size_t room;          /* their bytes */
    unsigned char *start; /* of the array, in the pages */
    size_t element;       /* bytes of one */
} region;

/* The signal handler has to know what is under way. */
static struct {
    region array[CALL_PARAMETERS_MAX];
    size_t arrays;
    wire_reply *volatile reply; /* of the call under way, else NULL */
    unsigned char *stack_top;
    unsigned char signal_stack[SIGNAL_STACK];
    size_t page;
} state;

static _Noreturn void give_up(int code, const char *why)
{
    const ssize_t ignored = write(STDERR_FILENO, why, strlen(why));
    (void)ignored; /* there is nobody left to tell */
    _exit(code);
}

/* --- faults --- */

/* The stack pointer at the fault, or NULL on a machine where this is not known. */
static unsigned char *stack_pointer(const ucontext_t *context)
{
#if defined __x86_64__
    return (unsigned char *)context->uc_mcontext.gregs[REG_RSP];
#elif defined __aarch64__
    return (unsigned char *)context->uc_mcontext.sp;
#else
    (void)context;
    return NULL;
#endif
}

/* Whether the access was a write. Where the processor's report is not at hand: what lies inside the pages of an array
   can be read, so a fault there was a write. */
static bool was_write(const ucontext_t *context, bool inside)
{
#if defined __x86_64__
    (void)inside;
    return context->uc_mcontext.gregs[REG_ERR] & 2;
#else
    (void)context;
    return inside;
#endif
}

/* Finds the array, and the element of it, that an address belongs to. */
static const region *find_element(wire_reply *reply, const unsigned char *address)
{
    for (size_t i = 0; i < state.arrays; i++) {
        const region *array = &state.array[i];
        if (array->pages == NULL || address < array->pages - GUARD || address >= array->pages + array->room + GUARD)
            continue;
        const ptrdiff_t distance = address - array->start;
        const ptrdiff_t element = (ptrdiff_t)array->element;
        reply->argument = (int32_t)i;
        reply->index = distance >= 0 ? distance / element : -((element - 1 - distance) / element);
        return array;
    }
    return NULL;
}

static void explain_access(wire_reply *reply, unsigned char *address, const ucontext_t *context)
{
    const region *array = find_element(reply, address);
    if (array != NULL) {
        reply->write = was_write(context, address >= array->pages && address < array->pages + array->room);
        return;
    }
    unsigned char *top_of_call = stack_pointer(context);
    if (top_of_call != NULL && address >= top_of_call - STACK_MARGIN && address < state.stack_top)
        reply->argument = PROBE_STACK;
}

static void on_fault(int signal, siginfo_t *information, void *context)
{
    wire_reply *reply = state.reply;
    if (reply != NULL) {
        reply->signal = signal;
        if (signal == SIGSYS)
            reply->system_call = information->si_syscall;
        else if (signal == SIGSEGV || signal == SIGBUS)
            explain_access(reply, information->si_addr, context);
        reply->status = PROBE_FAULT;
    }
    _exit(DRIVER_CAUGHT_SIGNAL);
}

static void catch_faults(void)
{
    static const int caught[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGSYS};
    /* A handler cannot run on a stack that has just overflowed. */
    const stack_t stack = {.ss_sp = state.signal_stack, .ss_size = sizeof state.signal_stack};
    struct sigaction action = {.sa_flags = SA_SIGINFO | SA_ONSTACK};
    action.sa_sigaction = on_fault;
    sigemptyset(&action.sa_mask);
    if (sigaltstack(&stack, NULL) != 0)
        give_up(DRIVER_CANNOT_MAP, "driver: no stack for signals\n");
    for (size_t i = 0; i < sizeof caught / sizeof *caught; i++)
        if (sigaction(caught[i], &action, NULL) != 0)
            give_up(DRIVER_CANNOT_MAP, "driver: cannot catch signals\n");
}

/* --- with the sanitizers --- */

const char *__asan_default_options(void)
{
    return "detect_leaks=0:color=never:print_legend=0:print_full_thread_history=0:handle_abort=1:handle_sigill=1:"
           "allocator_may_return_null=1:detect_stack_use_after_return=1:max_malloc_fill_size=4096:malloc_fill_byte=254";
}

/* Called when the address sanitizer has found something. */
void __asan_on_error(void)
{
    wire_reply *reply = state.reply;
    const unsigned char *address = __asan_get_report_address != NULL ? __asan_get_report_address() : NULL;
    if (reply == NULL || address == NULL || find_element(reply, address) == NULL)
        return;
    reply->write = __asan_get_report_access_type != NULL && __asan_get_report_access_type();
    reply->signal = SIGSEGV;
    reply->status = PROBE_FAULT;
}

static bool is_sanitized(void)
{
    return __asan_poison_memory_region != NULL;
}

/* What lies around an array. Whole groups of eight bytes only: an int before an int is not seen. */
static void forbid_surroundings(const region *array, size_t bytes)
{
    unsigned char *end = array->start + bytes;
    __asan_poison_memory_region(array->pages - GUARD, (size_t)(array->start - (array->pages - GUARD)));
    __asan_poison_memory_region(end, (size_t)(array->pages + array->room + GUARD - end));
}

/* --- arrays --- */

static void protect(const region *array, int protection)
{
    if (mprotect(array->pages, array->room, protection) != 0)
        give_up(DRIVER_CANNOT_MAP, "driver: cannot protect an array\n");
}

/* Makes the region hold at least `bytes`. */
static void make_room(region *array, size_t bytes)
{
    const size_t need = bytes == 0 ? state.page : (bytes + state.page - 1) / state.page * state.page;
    if (array->pages != NULL && array->room >= need)
        return;
    if (array->pages != NULL)
        munmap(array->pages - GUARD, array->room + 2 * (size_t)GUARD);
    unsigned char *all = mmap(NULL, need + 2 * (size_t)GUARD, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (all == MAP_FAILED)
        give_up(DRIVER_CANNOT_MAP, "driver: no memory for an array\n");
    array->pages = all + GUARD;
    array->room = need;
}

/* The slack is a whole number of ints but maybe not of doubles: it is filled from the array downwards. */
static void fill_slack(region *array)
{
    unsigned char *place = array->start;
    for (; place - array->pages >= (ptrdiff_t)sizeof wire_canary; place -= sizeof wire_canary)
        memcpy(place - sizeof wire_canary, &wire_canary, sizeof wire_canary);
    memset(array->pages, 0, (size_t)(place - array->pages));
}

static bool slack_is_whole(const region *array)
{
    const unsigned char *place = array->start;
    for (; place - array->pages >= (ptrdiff_t)sizeof wire_canary; place -= sizeof wire_canary)
        if (memcmp(place - sizeof wire_canary, &wire_canary, sizeof wire_canary) != 0)
            return false;
    return true;
}

/* Lays the array out against its upper guard. Returns the first of the numbers in the request after its own. */
static const double *lay_out(region *array, const call_parameter *parameter, size_t length, const double *number)
{
    array->element = native_size(parameter->type);
    make_room(array, length * array->element);
    array->start = array->pages + array->room - length * array->element;
    protect(array, PROT_READ | PROT_WRITE);
    fill_slack(array);
    if (parameter->role == CALL_OUT)
        native_blank(parameter->type, array->start, length);
    else
        for (size_t k = 0; k < length; k++)
            native_set(parameter->type, array->start, k, *number++);
    /* An array of no elements must not be touched at all. */
    if (length == 0)
        protect(array, PROT_NONE);
    else if (parameter->role == CALL_IN)
        protect(array, PROT_READ);
    if (is_sanitized())
        forbid_surroundings(array, length * array->element);
    return number;
}

/* --- calls --- */

static double call_student(native_call *call, const call_signature *signature, const wire_request *request,
                           const double **number)
{
    union {
        double real;
        int integer;
        size_t size;
        void *array;
        call_function function;
    } value[CALL_PARAMETERS_MAX];
    void *pointer[CALL_PARAMETERS_MAX];

    for (size_t i = 0; i < signature->count; i++) {
        const call_parameter *parameter = &signature->parameter[i];
        if (parameter->role == CALL_BY_VALUE)
            native_set(parameter->type, &value[i], 0, *(*number)++);
        else {
            *number = lay_out(&state.array[i], parameter, (size_t)request->length[i], *number);
            value[i].array = state.array[i].start;
        }
        pointer[i] = &value[i];
    }
    state.reply->argument = PROBE_NO_ARGUMENT;
    state.reply->status = PROBE_STARTED;
    return native_invoke(call, exercise, pointer);
}

/* Copies the outputs behind the reply. Returns where the next reply lies. */
static unsigned char *collect(const call_signature *signature, const wire_request *request, wire_reply *reply)
{
    double *output = (double *)(reply + 1);
    reply->status = PROBE_DONE;
    for (size_t i = 0; i < signature->count; i++) {
        const size_t count = wire_returned(signature, i, (size_t)request->length[i]);
        if (count == 0)
            continue;
        for (size_t k = 0; k < count; k++) {
            const double value = native_get(signature->parameter[i].type, state.array[i].start, k);
            memcpy(output++, &value, sizeof value);
        }
        if (!is_sanitized() && !slack_is_whole(&state.array[i])) {
            reply->status = PROBE_STRAYED;
            reply->argument = (int32_t)i;
        }
    }
    return (unsigned char *)output;
}

static void *map_file(int descriptor, int protection)
{
    /* Not fstat: in glibc that is a call which could name any file, and the filter denies it. */
    const off_t size = lseek(descriptor, 0, SEEK_END);
    if (size <= 0)
        give_up(DRIVER_CANNOT_MAP, "driver: requests or replies are missing\n");
    void *memory = mmap(NULL, (size_t)size, protection, MAP_SHARED, descriptor, 0);
    if (memory == MAP_FAILED)
        give_up(DRIVER_CANNOT_MAP, "driver: cannot map requests or replies\n");
    return memory;
}

int main(void)
{
    unsigned char here;
    state.stack_top = &here;
    state.page = (size_t)sysconf(_SC_PAGESIZE);
    if (!is_sanitized())
        catch_faults();
    /* What is printed must be out before a fault: no buffer is flushed in a signal handler. */
    setvbuf(stdout, NULL, _IONBF, 0);
    /* malloc hands out bytes 0xFE, like the compiler in variables that are not initialised. */
    mallopt(M_PERTURB, 0x01);

    const wire_signature *head = map_file(WIRE_REQUESTS, PROT_READ);
    unsigned char *place = map_file(WIRE_REPLIES, PROT_READ | PROT_WRITE);
    const void *next = head + 1;
    native_call call;
    if (!native_prepare(&call, &head->signature))
        give_up(DRIVER_BAD_SIGNATURE, "driver: libffi cannot make this call\n");
    state.arrays = head->signature.count;
    for (uint64_t k = 0; k < head->calls; k++) {
        const wire_request *request = next;
        const double *number = (const double *)(request + 1);
        wire_reply *reply = (wire_reply *)place;
        reply->magic = wire_magic;
        reply->sequence = request->sequence;
        state.reply = reply;
        reply->result = call_student(&call, &head->signature, request, &number);
        state.reply = NULL;
        place = collect(&head->signature, request, reply);
        next = number;
    }
    _exit(0);
}

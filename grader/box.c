/* box.c: starts a program in the sandbox, listens to it, ends it in time, and clears up after it. */
#define _GNU_SOURCE
#include "box.h"
#include "inside.h"
#include "processes.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    TICK_MILLISECONDS = 5,      /* how often a kernel without pidfd is asked */
    PATIENCE_MILLISECONDS = 500 /* how often a killed process is looked at */
};

typedef struct {
    const box_rules *rules;
    box_result *result;
    pid_t process;
    int ended;   /* a pidfd, readable when the process has ended, or -1 */
    int printed; /* the log pipe, or -1 when it is closed */
    int trouble; /* what went wrong in setting up */
    double started;
    bool killed;
} running;

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

bool box_protect_self(void)
{
    /* Where this signal is ignored, as some starters leave it, the kernel throws the ends of children away. */
    return signal(SIGCHLD, SIG_DFL) != SIG_ERR && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 &&
           prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0;
}

static void not_started(box_result *result, const char *what)
{
    const char *reason = strerror(errno);
    const size_t size = strlen(what) + strlen(reason) + sizeof ": ";
    free(result->printed);
    result->end = BOX_NOT_STARTED;
    result->printed = malloc(size);
    if (result->printed != NULL)
        snprintf(result->printed, size, "%s: %s", what, reason);
    result->printed_length = result->printed != NULL ? size - 1 : 0;
}

static void close_if_open(int descriptor)
{
    if (descriptor >= 0)
        close(descriptor);
}

/* --- while it runs --- */

static void end(running *run, box_end why)
{
    if (run->killed)
        return;
    run->killed = true;
    run->result->end = why;
    kill(-run->process, SIGKILL); /* no such group when the child has not reached setsid yet */
    kill(run->process, SIGKILL);
}

/* Reads what is there, up to what may be printed and a byte more, which tells that it was too much: then returns true
   and listens no longer. */
static bool take_printed(running *run)
{
    box_result *result = run->result;
    while (run->printed >= 0) {
        char surplus;
        const size_t room = run->rules->printed_bytes - result->printed_length;
        const ssize_t length = room > 0 ? read(run->printed, result->printed + result->printed_length, room)
                                        : read(run->printed, &surplus, 1);
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0 && errno == EAGAIN)
            return false;
        if (length > 0 && room > 0) {
            result->printed_length += (size_t)length;
            continue;
        }
        close(run->printed);
        run->printed = -1;
        return length > 0;
    }
    return false;
}

static bool has_ended(const running *run)
{
    siginfo_t information = {.si_pid = 0};
    /* It stays a zombie, so that its number, and that of its group, cannot be given to another. */
    if (waitid(P_PID, (id_t)run->process, &information, WEXITED | WNOHANG | WNOWAIT) != 0)
        return errno != EINTR; /* nothing to wait for: wait_for_end will tell */
    return information.si_pid == run->process;
}

/* Where an address space cannot be limited, because the program reserves more than there is, what it really uses is
   looked at again and again. */
static bool uses_too_much(const running *run)
{
    char path[64], text[64];
    snprintf(path, sizeof path, "/proc/%d/statm", (int)run->process);
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    const ssize_t length = file < 0 ? -1 : read(file, text, sizeof text - 1);
    close_if_open(file);
    size_t pages = 0;
    text[length < 0 ? 0 : length] = '\0';
    return sscanf(text, "%*u %zu", &pages) == 1
        && pages > run->rules->resident_bytes / (size_t)sysconf(_SC_PAGESIZE);
}

static void watch(running *run)
{
    const double deadline = run->started + 1e-3 * run->rules->wall_milliseconds;
    while (!has_ended(run)) {
        const double left = deadline - now();
        if (left <= 0)
            end(run, BOX_OUT_OF_TIME);
        int wait = run->killed ? PATIENCE_MILLISECONDS : 1 + (int)(1e3 * left);
        if (run->rules->resident_bytes > 0 && !run->killed && uses_too_much(run))
            end(run, BOX_TOO_MUCH_MEMORY);
        if ((run->ended < 0 || run->rules->resident_bytes > 0) && wait > TICK_MILLISECONDS)
            wait = TICK_MILLISECONDS;
        struct pollfd sources[] = {{.fd = run->ended, .events = POLLIN}, {.fd = run->printed, .events = POLLIN}};
        /* An error of poll, which would be EINTR or want of memory, only means looking again. */
        if (poll(sources, 2, wait) > 0 && sources[1].revents != 0 && take_printed(run))
            end(run, BOX_TOO_MUCH_OUTPUT);
    }
}

/* --- afterwards --- */

static double seconds(struct timeval time)
{
    return (double)time.tv_sec + 1e-6 * (double)time.tv_usec;
}

/* Whether a bad end is that of the CPU limit. The kernel counts time for the limit in ticks, which on a busy machine may
   be far ahead of the exact time that it tells afterwards. */
static bool used_up(const running *run, int status)
{
    if (!(run->rules->layers & BOX_LIMITS))
        return false;
    const double share = run->result->cpu / run->rules->cpu_seconds;
    if (WIFSIGNALED(status))
        return WTERMSIG(status) == SIGXCPU || (WTERMSIG(status) == SIGKILL && share > 0.5);
    /* A compiler passes on the bad end of its parts by an exit status of its own. */
    return WEXITSTATUS(status) != 0 && share > 0.9;
}

static void judge_end(running *run, int status)
{
    box_result *result = run->result;
    result->code = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
    if (run->killed)
        return;
    if (used_up(run, status))
        result->end = BOX_OUT_OF_TIME;
    else
        result->end = WIFSIGNALED(status) ? BOX_SIGNALLED : BOX_EXITED;
}

static void wait_for_end(running *run)
{
    int status = 0;
    struct rusage usage = {0};
    kill(-run->process, SIGKILL); /* the rest of its group, while the zombie holds the number */
    pid_t ended;
    do
        ended = wait4(run->process, &status, 0, &usage);
    while (ended < 0 && errno == EINTR);
    if (ended < 0) {
        not_started(run->result, "cannot wait for the program");
        return;
    }
    run->result->wall = now() - run->started;
    run->result->cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    run->result->leftovers = processes_end_children();
    if (take_printed(run) && !run->killed) {
        run->killed = true; /* too late to be killed, but not to be told */
        run->result->end = BOX_TOO_MUCH_OUTPUT;
    }
    run->result->printed[run->result->printed_length] = '\0';
    judge_end(run, status);
}

/* Words on the trouble pipe can only come from before the program started. */
static void read_trouble(running *run)
{
    char words[200];
    const ssize_t length = read(run->trouble, words, sizeof words - 1);
    if (length <= 0)
        return;
    free(run->result->printed);
    run->result->end = BOX_NOT_STARTED;
    run->result->printed = strndup(words, (size_t)length);
    run->result->printed_length = run->result->printed != NULL ? (size_t)length : 0;
}

/* Makes the pipes and looks the program up. */
static bool open_ends(running *run, inside_ends *ends, const char *program)
{
    int log[2], trouble[2];
    if (pipe2(log, O_CLOEXEC) != 0)
        return false;
    run->printed = log[0];
    ends->printed = log[1];
    if (pipe2(trouble, O_CLOEXEC) != 0)
        return false;
    run->trouble = trouble[0];
    ends->trouble = trouble[1];
    ends->program = open(program, O_PATH | O_CLOEXEC);
    return ends->program >= 0 && fcntl(run->printed, F_SETFL, O_NONBLOCK) == 0 &&
           fcntl(run->trouble, F_SETFL, O_NONBLOCK) == 0;
}

/* Forks; the child goes inside. Returns false when there is no child. */
static bool start(running *run, inside_ends *ends, char *const argv[])
{
    if (run->rules->layers & BOX_LIMITS)
        ends->tasks = processes_of(run->rules->layers & BOX_OTHER_USER ? BOX_USER : getuid());
    run->started = now();
    run->process = fork();
    if (run->process == 0)
        inside_start(run->rules, argv, ends);
    if (run->process < 0)
        return false;
    run->ended = (int)syscall(SYS_pidfd_open, run->process, 0);
    return true;
}

void box_run(const box_rules *rules, char *const argv[], box_result *result)
{
    running run = {.rules = rules, .result = result, .ended = -1, .printed = -1, .trouble = -1};
    inside_ends ends = {.printed = -1, .trouble = -1, .program = -1, .parent = getpid()};

    *result = (box_result){.printed = malloc(rules->printed_bytes + 1)};
    const bool alive = result->printed != NULL && open_ends(&run, &ends, argv[0]) && start(&run, &ends, argv);
    if (!alive)
        not_started(result, argv[0]);
    /* The pipes report an end only when no copy of their other sides is left here. */
    close_if_open(ends.printed);
    close_if_open(ends.trouble);
    close_if_open(ends.program);
    if (alive) {
        watch(&run);
        wait_for_end(&run);
        read_trouble(&run);
    }
    close_if_open(run.ended);
    close_if_open(run.printed);
    close_if_open(run.trouble);
}

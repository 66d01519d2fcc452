/* inside.c: the way into the sandbox, which the child takes between fork and exec.

   The order matters. Names are looked up first, while all rights are there; the user changes before the request to die
   with the grader, which a change of user cancels; the address space shrinks late, because this program is larger than
   the next; the filter comes last, since it forbids all the rest. */
#define _GNU_SOURCE
#include "inside.h"
#include "filter.h"
#include "landlock.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <limits.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
    TROUBLE = 62,         /* beside FILTER_PROGRAM, 63 */
    DESCRIPTORS = 64,     /* 0 to 63 */
    MORE_PROCESSES = 64,  /* enough for a compiler; small enough for a fork bomb to be put out */
    SET_UP_FAILED = 127
};

static _Noreturn void fail(int trouble, const char *what)
{
    dprintf(trouble, "%s: %s", what, strerror(errno));
    _exit(SET_UP_FAILED);
}

bool inside_change_user(void)
{
    return setgroups(0, NULL) == 0 && setresgid(BOX_USER, BOX_USER, BOX_USER) == 0 &&
           setresuid(BOX_USER, BOX_USER, BOX_USER) == 0;
}

bool inside_renounce_privileges(void)
{
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

static void close_from_to(unsigned first, unsigned last)
{
    if (syscall(SYS_close_range, first, last, 0) == 0)
        return;
    /* a kernel before 5.9 */
    struct rlimit limit;
    const rlim_t most = getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < INT_MAX ? limit.rlim_cur : 4096;
    for (unsigned i = first; i <= last && i < most; i++)
        close((int)i);
}

/* Gives out 0 (nothing to read), 1 and 2 (the log), 3 and 4 (requests and replies, if any), TROUBLE and FILTER_PROGRAM,
   and closes all others. Returns the new number of `trouble`. */
static int arrange_descriptors(const box_rules *rules, const inside_ends *ends)
{
    const struct {
        int from, to, flags;
    } given[] = {
        {open("/dev/null", O_RDONLY | O_CLOEXEC), 0, 0},
        {ends->printed, 1, 0},
        {ends->printed, 2, 0},
        {rules->requests, 3, 0},
        {rules->replies, 4, 0},
        {ends->program, FILTER_PROGRAM, O_CLOEXEC},
        {ends->trouble, TROUBLE, O_CLOEXEC},
    };
    enum { GIVEN = sizeof given / sizeof *given };
    int copy[GIVEN];

    /* Copies first, above all the numbers given out: a source may lie on another's target. */
    for (size_t i = 0; i < GIVEN; i++) {
        copy[i] = given[i].from < 0 ? -1 : fcntl(given[i].from, F_DUPFD_CLOEXEC, DESCRIPTORS);
        if (given[i].from >= 0 && copy[i] < 0)
            fail(ends->trouble, "cannot copy a descriptor");
    }
    for (size_t i = 0; i < GIVEN; i++) {
        if (copy[i] < 0)
            close(given[i].to);
        else if (dup3(copy[i], given[i].to, given[i].flags) < 0)
            fail(copy[GIVEN - 1], "cannot place a descriptor");
    }
    close_from_to(5, TROUBLE - 1);
    close_from_to(DESCRIPTORS, UINT_MAX);
    return TROUBLE;
}

/* Nobody may raise the limit again. `grace` is what the hard limit is above the soft one. */
static bool limit(int resource, rlim_t value, rlim_t grace)
{
    struct rlimit now;
    if (getrlimit(resource, &now) != 0)
        return false;
    /* An ordinary user can only lower a limit. */
    const rlim_t hard = value + grace < now.rlim_max ? value + grace : now.rlim_max;
    const rlim_t soft = value < hard ? value : hard;
    return setrlimit(resource, &(struct rlimit){soft, hard}) == 0;
}

static bool set_limits(const box_rules *rules, size_t tasks)
{
    const rlim_t seconds = rules->cpu_seconds;
    const rlim_t most_tasks = tasks == SIZE_MAX ? RLIM_INFINITY : (rlim_t)tasks + MORE_PROCESSES;
    const rlim_t memory = rules->memory_bytes == 0 ? RLIM_INFINITY : (rlim_t)rules->memory_bytes;
    /* SIGXCPU says clearly what happened; a second later SIGKILL comes for those who ignore it. */
    return limit(RLIMIT_CPU, seconds, 1) && limit(RLIMIT_CORE, 0, 0) && limit(RLIMIT_MEMLOCK, 0, 0) &&
           limit(RLIMIT_MSGQUEUE, 0, 0) && limit(RLIMIT_NOFILE, DESCRIPTORS, 0) &&
           limit(RLIMIT_FSIZE, rules->file_bytes, 0) && limit(RLIMIT_STACK, rules->stack_bytes, 0) &&
           limit(RLIMIT_NPROC, most_tasks, 0) && limit(RLIMIT_AS, memory, 0);
}

/* Ignored signals would stay ignored in the program, blocked ones blocked. */
static bool reset_signals(void)
{
    sigset_t none;
    sigemptyset(&none);
    for (int i = 1; i < NSIG; i++)
        signal(i, SIG_DFL); /* fails for those that cannot be changed and need not be */
    return sigprocmask(SIG_SETMASK, &none, NULL) == 0;
}

_Noreturn void inside_start(const box_rules *rules, char *const argv[], const inside_ends *ends)
{
    static char *environment[] = {"PATH=/usr/bin:/bin", "LC_ALL=C", "TZ=UTC", "HOME=/nonexistent", "TMPDIR=.",
                                  "SOURCE_DATE_EPOCH=0", NULL};
    const int trouble = arrange_descriptors(rules, ends);

    if (setsid() < 0 || !reset_signals())
        fail(trouble, "cannot start a session");
    umask(022);
    if (rules->folder != NULL && chdir(rules->folder) != 0)
        fail(trouble, "cannot enter the working folder");
    const int ruleset = rules->layers & BOX_LANDLOCK ? landlock_rules(rules->readable, rules->writable) : -1;
    if (rules->layers & BOX_LANDLOCK && ruleset < 0)
        fail(trouble, "cannot write Landlock rules");
    if (rules->layers & BOX_OTHER_USER && !inside_change_user())
        fail(trouble, "cannot become another user");
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0)
        fail(trouble, "cannot ask to end with the grader");
    if (getppid() != ends->parent)
        _exit(SET_UP_FAILED); /* it has ended already */
    if (rules->layers & BOX_NO_PRIVILEGES && !inside_renounce_privileges())
        fail(trouble, "cannot renounce privileges");
    if (ruleset >= 0 && !landlock_enter(ruleset))
        fail(trouble, "cannot enter Landlock");
    if (rules->layers & BOX_LIMITS && !set_limits(rules, ends->tasks))
        fail(trouble, "cannot set limits");
    if (rules->layers & BOX_SECCOMP && !filter_install(rules->files_and_libraries))
        fail(trouble, "cannot install the system call filter");
    if (rules->layers & BOX_SECCOMP)
        syscall(SYS_execveat, FILTER_PROGRAM, "", argv, environment, AT_EMPTY_PATH);
    else
        execve(argv[0], argv, environment);
    fail(trouble, "cannot start the program");
}

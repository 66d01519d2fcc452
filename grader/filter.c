/* filter.c: a seccomp filter in the kernel's classic BPF, written by hand: a list of what a statically linked program
   that computes and prints needs, and nothing else.

   The kernel runs the filter at every system call with the call's number, its processor and its arguments. A call that
   is not on the list raises SIGSYS, which the driver catches and reports with the number. */
#include "filter.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/futex.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined __x86_64__
#define PROCESSOR AUDIT_ARCH_X86_64
#elif defined __aarch64__
#define PROCESSOR AUDIT_ARCH_AARCH64
#endif

#ifndef PROCESSOR

bool filter_install(bool files_and_libraries)
{
    (void)files_and_libraries;
    errno = ENOSYS;
    return false;
}

#else

/* Memory and its size, output, signals of its own, clocks, and the end. Nothing here names a file or another process,
   and nothing here waits: a probe that does not return uses up its CPU time. */
static const uint32_t allowed[] = {
    __NR_read, __NR_write, __NR_writev, __NR_lseek, __NR_close, __NR_fstat,
    __NR_mmap, __NR_munmap, __NR_mprotect, __NR_mremap, __NR_madvise, __NR_brk,
    __NR_rt_sigaction, __NR_rt_sigprocmask, __NR_rt_sigreturn, __NR_sigaltstack,
    __NR_exit, __NR_exit_group, __NR_getpid, __NR_gettid,
    __NR_getrandom, __NR_clock_gettime, __NR_gettimeofday,
    __NR_sysinfo, /* qsort() asks how much memory there is, and does not look at a refusal */
    __NR_set_tid_address, __NR_set_robust_list, __NR_rseq,
#ifdef __NR_arch_prctl
    __NR_arch_prctl,
#endif
#ifdef __NR_time
    __NR_time,
#endif
};

/* The C library tries these when it starts or first prints, and does without them. */
static const uint32_t denied[] = {
    __NR_ioctl, __NR_readlinkat, __NR_newfstatat, __NR_prlimit64, __NR_uname, __NR_getrusage, __NR_sched_yield,
#ifdef __NR_readlink
    __NR_readlink,
#endif
};

/* What the loader of shared libraries and the sanitizers need besides: no sockets, no processes, no signals to
   others. */
static const uint32_t of_libraries[] = {
    __NR_openat, __NR_pread64, __NR_faccessat, __NR_readlinkat, __NR_newfstatat, __NR_statx, __NR_getcwd,
    __NR_sched_getaffinity, __NR_uname, __NR_getuid, __NR_geteuid, __NR_getgid, __NR_getegid,
    __NR_sched_yield, __NR_getrusage,
#ifdef __NR_open
    __NR_open, __NR_access, __NR_readlink, __NR_stat, __NR_lstat,
#endif
#ifdef __NR_getrlimit
    __NR_getrlimit,
#endif
};

enum {
    LENGTH_MAX = 256,
    X32_CALLS = 0x40000000 /* from here on: the same calls once more, for x32 programs */
};

typedef struct {
    struct sock_filter step[LENGTH_MAX];
    unsigned short length;
} program;

static void load(program *filter, size_t offset)
{
    filter->step[filter->length++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset);
}

static void finish(program *filter, uint32_t verdict)
{
    filter->step[filter->length++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, verdict);
}

/* Skips `count` steps unless what was loaded is `value`. */
static void unless_equal_skip(program *filter, uint32_t value, uint8_t count)
{
    filter->step[filter->length++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, count);
}

typedef struct {
    unsigned argument;
    uint32_t value;
} condition;

/* Allows the call only when its arguments are those. Descriptors, process ids and the like are taken by the kernel from
   the lower half of an argument, which comes first in memory on both processors. */
static void allow_if(program *filter, uint32_t number, const condition *conditions, size_t count)
{
    const uint8_t verdict = (uint8_t)(2 * count);
    unless_equal_skip(filter, number, (uint8_t)(verdict + 2));
    for (size_t i = 0; i < count; i++) {
        load(filter, offsetof(struct seccomp_data, args) + conditions[i].argument * sizeof(uint64_t));
        unless_equal_skip(filter, conditions[i].value, (uint8_t)(verdict - 2 * i - 1));
    }
    finish(filter, SECCOMP_RET_ALLOW);
    finish(filter, SECCOMP_RET_TRAP);
}

static void allow_all(program *filter, const uint32_t *numbers, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        unless_equal_skip(filter, numbers[i], 1);
        finish(filter, SECCOMP_RET_ALLOW);
    }
}

static void write_filter(program *filter, bool files_and_libraries)
{
    load(filter, offsetof(struct seccomp_data, arch));
    filter->step[filter->length++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, PROCESSOR, 1, 0);
    finish(filter, SECCOMP_RET_KILL_PROCESS);
    load(filter, offsetof(struct seccomp_data, nr));
    filter->step[filter->length++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, X32_CALLS, 0, 1);
    finish(filter, SECCOMP_RET_KILL_PROCESS);
    allow_all(filter, allowed, sizeof allowed / sizeof *allowed);
    if (files_and_libraries) {
        allow_all(filter, of_libraries, sizeof of_libraries / sizeof *of_libraries);
        /* limits of its own only */
        allow_if(filter, __NR_prlimit64, (const condition[]){{0, 0}}, 1);
    }
    for (size_t i = 0; i < sizeof denied / sizeof *denied; i++) {
        unless_equal_skip(filter, denied[i], 1);
        finish(filter, SECCOMP_RET_ERRNO | EPERM);
    }
    /* The start of the probe itself. The descriptor closes as the program starts and no call makes a new one. */
    allow_if(filter, __NR_execveat, (const condition[]){{0, FILTER_PROGRAM}}, 1);
    /* abort() sends a signal to the process itself. Other signals could stop it for ever. */
    allow_if(filter, __NR_tgkill, (const condition[]){{0, (uint32_t)getpid()}, {2, SIGABRT}}, 2);
    /* pthread_once() wakes those who wait; there are no other threads to wait for. */
    allow_if(filter, __NR_futex, (const condition[]){{1, FUTEX_WAKE | FUTEX_PRIVATE_FLAG}}, 1);
    finish(filter, files_and_libraries ? SECCOMP_RET_ERRNO | EPERM : SECCOMP_RET_TRAP);
}

_Static_assert(2 * (sizeof allowed + sizeof denied + sizeof of_libraries) / sizeof(uint32_t) + 32 <= LENGTH_MAX,
               "the filter must fit");

bool filter_install(bool files_and_libraries)
{
    program filter = {.length = 0};
    write_filter(&filter, files_and_libraries);
    const struct sock_fprog installed = {.len = filter.length, .filter = filter.step};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &installed) == 0;
}

#endif

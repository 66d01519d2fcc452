/* box.h: runs one program in a sandbox and tells how it ended. */
#ifndef BOX_H
#define BOX_H

#include <stdbool.h>
#include <stddef.h>

/* The layers of protection; box_layers() tells which this machine and user have. */
enum {
    BOX_LIMITS = 1,     /* setrlimit */
    BOX_NO_PRIVILEGES = 2, /* no_new_privs */
    BOX_OTHER_USER = 4, /* another user id, when started as root */
    BOX_LANDLOCK = 8,   /* only the named files and folders exist */
    BOX_SECCOMP = 16    /* only the listed system calls; for probes, never for compilers */
};

/* The user id of BOX_OTHER_USER, one that systems leave unused. A `writable` folder must be its own or open to all. */
enum { BOX_USER = 60600 };

typedef enum {
    BOX_EXITED,        /* code = exit status */
    BOX_SIGNALLED,     /* code = signal */
    BOX_OUT_OF_TIME,   /* CPU or wall clock */
    BOX_TOO_MUCH_OUTPUT,
    BOX_TOO_MUCH_MEMORY, /* resident */
    BOX_NOT_STARTED    /* the grader's fault: `printed` says why */
} box_end;

typedef struct {
    int layers;
    unsigned cpu_seconds, wall_milliseconds;
    size_t memory_bytes;  /* address space; 0: no limit */
    size_t resident_bytes; /* memory in use, looked at while it runs; 0: no limit */
    bool files_and_libraries; /* the system call filter lets it open files, which Landlock then has to guard */
    size_t file_bytes;    /* largest file it may write */
    size_t stack_bytes;
    size_t printed_bytes; /* of standard output and error together; more ends it */
    const char *folder;   /* working folder */
    const char *const *readable; /* NULL-ended: files and folders it may read and execute (Landlock) */
    const char *writable; /* a folder it may write in, or NULL */
    int requests, replies; /* descriptors given as 3 and 4, or -1 */
} box_rules;

typedef struct {
    box_end end;
    int code;
    char *printed; /* what it printed, 0-ended; owned by the caller */
    size_t printed_length;
    double cpu, wall; /* seconds */
    size_t leftovers; /* processes that outlived it and were killed */
} box_result;

/* The layers this machine and user have, tried once in a child; a set of BOX_... bits. */
int box_layers(void);

/* "limits, no new privileges, other user, Landlock, seccomp": for people. Static storage. */
const char *box_layers_text(int layers);

/* Runs argv[0] (a full path) under the rules. The caller frees result->printed. */
void box_run(const box_rules *rules, char *const argv[], box_result *result);

/* Must be called once at the start of the grader: not dumpable, subreaper. Returns false when the kernel refuses. */
bool box_protect_self(void);

#endif

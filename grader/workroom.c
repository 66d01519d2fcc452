/* workroom.c: the grader's private folder, kept and removed by a process of its own. */
#define _GNU_SOURCE
#include "workroom.h"

#include "box.h"
#include "processes.h"
#include "trouble.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static int remove_one(const char *path, const struct stat *information, int kind, struct FTW *place)
{
    (void)information, (void)kind, (void)place;
    remove(path); /* what cannot be removed does not hinder the rest */
    return 0;
}

/* Waits until the child has ended, and ends it when this process is asked to end. Returns the exit status for both. */
static int wait_for(pid_t child, const sigset_t *watched)
{
    int status = 0;
    pid_t ended = 0;
    while (ended != child) {
        const int signal = sigwaitinfo(watched, NULL);
        if (signal == SIGINT || signal == SIGTERM || signal == SIGHUP) {
            kill(child, SIGKILL);
            waitpid(child, NULL, 0);
            return 128 + signal; /* as shells do */
        }
        ended = waitpid(child, &status, WNOHANG);
    }
    if (WIFEXITED(status))
        return WEXITSTATUS(status);
    fprintf(stderr, "grade: the grader itself was stopped by signal %d\n", WTERMSIG(status));
    return TROUBLE_STATUS;
}

char *workroom_enter(void)
{
    const char *parent = getenv("TMPDIR");
    char *folder = need_format("%s/woven-grade-XXXXXX", parent == NULL || *parent == '\0' ? "/tmp" : parent);
    if (mkdtemp(folder) == NULL)
        trouble("cannot make a folder %s: %s", folder, strerror(errno));
    sigset_t watched, before;
    sigemptyset(&watched);
    sigaddset(&watched, SIGINT);
    sigaddset(&watched, SIGTERM);
    sigaddset(&watched, SIGHUP);
    sigaddset(&watched, SIGCHLD);
    sigprocmask(SIG_BLOCK, &watched, &before);
    if (!box_protect_self()) /* orphans fall to this process when the child is killed */
        trouble("cannot protect the grader from what it runs");
    fflush(NULL);
    const pid_t keeper = getpid(), child = fork();
    if (child == 0) {
        sigprocmask(SIG_SETMASK, &before, NULL);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (!box_protect_self() || getppid() != keeper)
            trouble("cannot protect the grader from what it runs");
        /* Sandboxed programs may pass through, but only the grader may see what is there. */
        chmod(folder, 0711);
        return folder;
    }
    const int status = child < 0 ? TROUBLE_STATUS : wait_for(child, &watched);
    processes_end_children();
    nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    free(folder);
    exit(status);
}

char *workroom_folder(const char *workroom, const char *name, bool other_user)
{
    char *folder = need_format("%s/%s", workroom, name);
    nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS); /* what was left by the same exercise before */
    if (mkdir(folder, 0700) != 0 || (other_user && chown(folder, BOX_USER, BOX_USER) != 0))
        trouble("cannot make a folder %s: %s", folder, strerror(errno));
    return folder;
}

void workroom_write(const char *folder, const char *name, const void *bytes, size_t length)
{
    char *to = need_format("%s/%s", folder, name);
    const int target = open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (target < 0 || fchmod(target, 0644) != 0 || write(target, bytes, length) != (ssize_t)length
        || close(target) != 0)
        trouble("cannot write %s: %s", to, strerror(errno));
    free(to);
}

void workroom_copy(const char *from, const char *folder, const char *name)
{
    const int source = open(from, O_RDONLY | O_CLOEXEC);
    struct stat information;
    if (source < 0 || fstat(source, &information) != 0)
        trouble("cannot read %s: %s; run make first", from, strerror(errno));
    const size_t length = (size_t)information.st_size;
    void *bytes = need_array(length, 1);
    if (read(source, bytes, length) != (ssize_t)length)
        trouble("cannot read %s: %s", from, strerror(errno));
    workroom_write(folder, name, bytes, length);
    free(bytes);
    close(source);
}

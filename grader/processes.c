/* processes.c: counting and ending processes, as /proc shows them. */
#include "processes.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* A fork bomb gives birth while it is being killed, so it takes some rounds; but never more than these. */
enum { ROUNDS = 3000, PAUSE_NANOSECONDS = 1000000 };

/* The next process in /proc, or 0 at the end. */
static pid_t next_process(DIR *all)
{
    for (struct dirent *entry = readdir(all); entry != NULL; entry = readdir(all))
        if (isdigit((unsigned char)entry->d_name[0]))
            return (pid_t)strtol(entry->d_name, NULL, 10);
    return 0;
}

size_t processes_of(uid_t user)
{
    DIR *all = opendir("/proc");
    if (all == NULL)
        return SIZE_MAX;
    size_t tasks = 0;
    for (pid_t process = next_process(all); process != 0; process = next_process(all)) {
        char path[64];
        struct stat information;
        snprintf(path, sizeof path, "/proc/%d/task", (int)process);
        /* A folder has a link from each folder in it, here one a thread, and two more. */
        if (stat(path, &information) == 0 && information.st_uid == user)
            tasks += information.st_nlink > 2 ? (size_t)information.st_nlink - 2 : 1;
    }
    closedir(all);
    return tasks;
}

/* The parent, from "pid (name) state parent ..."; the name may contain anything. 0 when the process is gone. */
static pid_t parent_of(pid_t process)
{
    char path[64], text[512];
    snprintf(path, sizeof path, "/proc/%d/stat", (int)process);
    const int descriptor = open(path, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return 0;
    const ssize_t length = read(descriptor, text, sizeof text - 1);
    close(descriptor);
    text[length > 0 ? length : 0] = '\0';
    const char *name_end = strrchr(text, ')');
    int parent;
    return name_end != NULL && sscanf(name_end + 1, " %*c %d", &parent) == 1 ? (pid_t)parent : 0;
}

static void kill_children(void)
{
    DIR *all = opendir("/proc");
    if (all == NULL)
        return;
    const pid_t self = getpid();
    for (pid_t process = next_process(all); process != 0; process = next_process(all))
        if (parent_of(process) == self)
            kill(process, SIGKILL);
    closedir(all);
}

size_t processes_end_children(void)
{
    size_t killed = 0;
    for (int round = 0; round < ROUNDS; round++) {
        int status;
        pid_t ended;
        while ((ended = waitpid(-1, &status, WNOHANG)) > 0)
            if (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL)
                killed++;
        if (ended < 0 && errno == ECHILD)
            break;
        kill_children();
        const struct timespec pause = {.tv_nsec = PAUSE_NANOSECONDS};
        if (round > 0)
            nanosleep(&pause, NULL);
    }
    return killed;
}

/* layers.c: which layers of protection this machine and user have. Each is tried in a child of its own, and only one
   that was seen to hold counts: a container may accept a request and ignore it. */
#define _GNU_SOURCE
#include "box.h"
#include "filter.h"
#include "inside.h"
#include "landlock.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static const struct {
    int layer;
    const char *name;
} names[] = {
    {BOX_LIMITS, "limits"},
    {BOX_NO_PRIVILEGES, "no new privileges"},
    {BOX_OTHER_USER, "other user"},
    {BOX_LANDLOCK, "Landlock"},
    {BOX_SECCOMP, "seccomp"},
};

enum { LAYERS = sizeof names / sizeof *names };

static bool limits_hold(void)
{
    const struct rlimit none = {0, 0};
    return setrlimit(RLIMIT_NOFILE, &none) == 0 && open("/dev/null", O_RDONLY) < 0 && errno == EMFILE;
}

static bool landlock_holds(void)
{
    const int ruleset = landlock_rules(NULL, NULL);
    return ruleset >= 0 && inside_renounce_privileges() && landlock_enter(ruleset) && open("/", O_RDONLY) < 0 &&
           errno == EACCES;
}

/* The filter holds when a call that it does not list kills. */
static bool filter_holds(void)
{
    signal(SIGSYS, SIG_DFL);
    if (inside_renounce_privileges() && filter_install(false))
        getppid();
    return false;
}

static _Noreturn void try(int layer)
{
    bool holds = false;
    const struct rlimit no_core = {0, 0};
    setrlimit(RLIMIT_CORE, &no_core);
    if (layer == BOX_LIMITS)
        holds = limits_hold();
    else if (layer == BOX_NO_PRIVILEGES)
        holds = inside_renounce_privileges() && prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1;
    else if (layer == BOX_OTHER_USER)
        holds = geteuid() == 0 && inside_change_user() && setuid(0) != 0;
    else if (layer == BOX_LANDLOCK)
        holds = landlock_holds();
    else
        holds = filter_holds();
    _exit(holds ? 0 : 1);
}

int box_layers(void)
{
    int found = 0;
    for (size_t i = 0; i < LAYERS; i++) {
        int status;
        const pid_t child = fork();
        if (child == 0)
            try(names[i].layer);
        if (child < 0)
            continue;
        pid_t ended;
        do
            ended = waitpid(child, &status, 0);
        while (ended < 0 && errno == EINTR);
        if (ended != child)
            continue;
        if (names[i].layer == BOX_SECCOMP ? WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS
                                          : WIFEXITED(status) && WEXITSTATUS(status) == 0)
            found |= names[i].layer;
    }
    return found;
}

const char *box_layers_text(int layers)
{
    static char text[80]; /* all names with their commas are shorter */
    text[0] = '\0';
    for (size_t i = 0; i < LAYERS; i++) {
        if (!(layers & names[i].layer))
            continue;
        if (text[0] != '\0')
            strcat(text, ", ");
        strcat(text, names[i].name);
    }
    return text[0] != '\0' ? text : "none";
}

/* processes.h: counting and ending processes, as /proc shows them. */
#ifndef PROCESSES_H
#define PROCESSES_H

#include <stddef.h>
#include <sys/types.h>

/* The tasks (processes and their threads) of a user; SIZE_MAX when /proc does not say. */
size_t processes_of(uid_t user);

/* Kills and waits for every child of the calling process, and for the orphans that fall to it as a subreaper, until
   there are none. Returns how many had to be killed. */
size_t processes_end_children(void);

#endif

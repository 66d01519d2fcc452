/* filter.h: the system calls that a probe may make. */
#ifndef FILTER_H
#define FILTER_H

#include <stdbool.h>

enum { FILTER_PROGRAM = 63 }; /* the descriptor of the only program that may be started, and only once */

/* Locks the calling process, and all that it becomes, into the list. Needs no_new_privs. False with errno set when the
   kernel refuses; ENOSYS on a processor for which there is no list. With `files_and_libraries' it may also look for
   files and read them, which Landlock has to guard, and what is not on the list fails instead of stopping it. */
bool filter_install(bool files_and_libraries);

#endif

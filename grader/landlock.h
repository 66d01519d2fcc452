/* landlock.h: the files and folders that exist for a sandboxed program. */
#ifndef LANDLOCK_H
#define LANDLOCK_H

#include <stdbool.h>

/* Opens the named files and folders (NULL-ended; those that do not exist are left out) for reading and executing, and
   one folder, unless it is NULL, for everything. Returns a ruleset for landlock_enter, or -1 with errno set. While the
   names are looked up the process must still have the rights to reach them. */
int landlock_rules(const char *const *readable, const char *writable);

/* Takes everything away that the ruleset does not give: other files, TCP, sockets and signals to the outside, as far as
   this kernel's Landlock goes. Needs no_new_privs. Closes the ruleset. False with errno set when the kernel refuses. */
bool landlock_enter(int ruleset);

#endif

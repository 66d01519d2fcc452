/* workroom.h: a private folder for the grader's work, which is gone when the grader ends, however it ends. */
#ifndef WORKROOM_H
#define WORKROOM_H

#include <stdbool.h>
#include <stddef.h>

/* Makes the folder and goes on in a child process; this process waits for it, removes the folder and ends with the
   child's exit status. Returns the folder's path, in the child; free() it. */
char *workroom_enter(void);

/* A new folder WORKROOM/NAME for one exercise, in which sandboxed programs may write, as BOX_USER when `other_user`;
   free() the path. */
char *workroom_folder(const char *workroom, const char *name, bool other_user);

/* A new file that everybody may read, from bytes or from another file; end the program when that fails. */
void workroom_write(const char *folder, const char *name, const void *bytes, size_t length);
void workroom_copy(const char *from, const char *folder, const char *name);

#endif

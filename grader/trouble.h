/* trouble.h: what the grader does when it cannot work, and memory that is always there. */
#ifndef TROUBLE_H
#define TROUBLE_H

#include <stddef.h>

/* The exit status of a grader that could not work. */
enum { TROUBLE_STATUS = 2 };

/* Prints "grade: ..." on standard error and ends the program with TROUBLE_STATUS. */
_Noreturn void trouble(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* `memory` itself; ends the program when it is NULL because memory ran out. */
void *need(void *memory);

/* `count` elements of `size` bytes, all zero; free() them. */
void *need_array(size_t count, size_t size);

/* A copy of `text`, and a text made as by printf; free() them. */
char *need_copy(const char *text);
char *need_format(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The whole of a trusted file, 0-ended, to be freed; NULL with errno set when it cannot be read. */
char *read_whole(const char *path);

#endif

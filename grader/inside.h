/* inside.h: the way into the sandbox, which the child takes between fork and exec. */
#ifndef INSIDE_H
#define INSIDE_H

#include "box.h"

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

typedef struct {
    int printed;  /* where standard output and error go */
    int trouble;  /* where a set-up that fails is explained */
    int program;  /* what is started when the filter is on, opened before any right is given up */
    pid_t parent; /* the grader */
    size_t tasks; /* that the sandbox's user has already */
} inside_ends;

/* Gives up everything that the rules do not grant and becomes argv[0]. On failure writes one line, without a newline,
   to `trouble`, which closes by itself when the program starts. */
_Noreturn void inside_start(const box_rules *rules, char *const argv[], const inside_ends *ends);

/* Becomes BOX_USER, without a way back. False with errno set when the kernel refuses. */
bool inside_change_user(void);

/* After this no program that is started can have more rights. */
bool inside_renounce_privileges(void);

#endif

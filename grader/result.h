/* result.h: the result document for machines. */
#ifndef RESULT_H
#define RESULT_H

#include "judge.h"

#include <stddef.h>

/* Writes the JSON document to `path', all of it or nothing; ends the program when it cannot. */
void result_write(const char *path, int layers, const grading *exercises, size_t count);

#endif

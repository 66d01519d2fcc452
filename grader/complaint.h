/* complaint.h: what the compiler said, taken apart. */
#ifndef COMPLAINT_H
#define COMPLAINT_H

#include <stdbool.h>
#include <stddef.h>

typedef struct {
    bool error;       /* a warning otherwise */
    int line, column; /* of the student's file, from 1, the column in bytes; 0 when none was said */
    char *said;       /* without file, line and the option behind it; harmless */
    int earlier;      /* the line in which the same name was announced before; 0 when none was said */
    char *header;     /* "<math.h>", when the compiler says that it is to be included; or NULL */
} complaint;

typedef struct {
    size_t count;
    complaint *each; /* in the order in which they came */
} complaint_list;

/* Takes from what the compiler printed all that it said of the file, or of another one that the file includes. */
void complaints_read(complaint_list *list, const char *file, const char *printed);
void complaints_free(complaint_list *list);

/* The first error; NULL when there is none. */
const complaint *complaints_error(const complaint_list *list);

/* What stands between the first two quotation marks of what was said; "" when there are none. free() it. */
char *complaint_name(const complaint *one);

#endif

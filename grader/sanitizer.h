/* sanitizer.h: reads what gcc's sanitizers report. */
#ifndef SANITIZER_H
#define SANITIZER_H

/* What was found out of a crash. */
typedef struct {
    int line;    /* of the student's file, 0 when it is not known */
    char *words; /* "writes d[2], but d, declared in line 5, has 2 elements", or NULL when nothing special is known */
} sanitizer_report;

/* Reads the report in `printed', of a file called `file'. What the student's code printed itself may stand there as
   well, and may say anything: the words are harmless, of one line, and short. */
void sanitizer_read(sanitizer_report *made, const char *printed, const char *file);

#endif

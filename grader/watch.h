/* watch.h: grades each file again whenever it is saved. */
#ifndef WATCH_H
#define WATCH_H

#include "report.h"
#include "session.h"

/* Has a terminal hand over single keys, until the program ends. Before session_open: the process that was started is
   the one that lives to put the terminal right again. */
void watch_terminal(void);

/* Grades everything once, then what is saved, until the key q is pressed or the program is interrupted. */
void watch(session *opened, const report_style *style);

#endif

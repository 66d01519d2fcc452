/* quote.h: a line of a student's file, as it is shown in a report. */
#ifndef QUOTE_H
#define QUOTE_H

/* Line `number` of the text, and under it a mark at `column`, both counted from 1, the column in bytes (0: no mark):

      12 |   double z = 0
         |              ^

   A long line is cut to what is around the mark, tabs become blanks. Harmless; NULL when there is no such line.
   free() it. */
char *quote_line(const char *text, int number, int column);

/* The same with the line above that is not blank, when nothing but blanks stands before the column: what is missing
   before the mark is missing up there. */
char *quote_lines_up_to(const char *text, int number, int column);

/* Bytes `from` to `end` of the text that stand in line `number`; "" at both ends when there is no such line. */
const char *quote_find(const char *text, int number, const char **end);

/* The number of the line in which `at` stands. */
int quote_number(const char *text, const char *at);

#endif

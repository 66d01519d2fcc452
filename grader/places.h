/* places.h: where in the book an exercise stands. */
#ifndef PLACES_H
#define PLACES_H

/* "the book, section 12, page 9", by the list that the book wrote when it was typeset; NULL when there is no such list
   or no such exercise in it. free() it. */
char *places_find(const char *build, const char *id);

#endif

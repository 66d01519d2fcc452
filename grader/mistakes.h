/* mistakes.h: known mistakes, as NAME.mistakes.c lists them and as the grader finds them.

   A file of mistakes is compiled with -DEXERCISE=NAME, after the chapter's header and this one. Each

       MISTAKE(name, "The sentence that helps.")

   stands before a whole wrong version of the exercise called `name`; it declares that function with the type of the
   exercise and puts it on the list. For a sheet, compiled with -DSHEET as well, that type is
   void name(double *answer). */
#ifndef MISTAKES_H
#define MISTAKES_H

#include <stddef.h>

typedef struct {
    const char *name;
    const char *sentence;
    void (*function)(void); /* of the type of the exercise */
    int line;               /* in the file: the compiler may turn the list round */
} known_mistake;

/* What the grader looks up in the shared object: stores the list in *list and returns its length. */
typedef size_t mistakes_lister(const known_mistake *const **list);

#ifdef EXERCISE

#ifdef GIVEN
typedef void mistake_type(const double *given, double *answer);
#elif defined SHEET
typedef void mistake_type(double *answer);
#else
typedef __typeof__(EXERCISE) mistake_type;
#endif

/* The list is a section of its own, made of pointers so that it has no gaps; the linker names its two ends. */
#define MISTAKE(mistake, text) \
    mistake_type mistake; \
    static const known_mistake known_##mistake = { #mistake, text, (void (*)(void))mistake, __LINE__ }; \
    static const known_mistake *const listed_##mistake __attribute__((section("mistakes"), used)) = &known_##mistake;

extern const known_mistake *const __start_mistakes[] __attribute__((visibility("hidden")));
extern const known_mistake *const __stop_mistakes[] __attribute__((visibility("hidden")));

mistakes_lister mistakes_list;

size_t mistakes_list(const known_mistake *const **list)
{
    *list = __start_mistakes;
    return (size_t)(__stop_mistakes - __start_mistakes);
}

#endif
#endif

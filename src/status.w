@* Reading this book.
This book builds neural networks out of nothing but arithmetic, and shows every line of the program that does it. It
follows a lecture on the networks behind modern language technology, and it keeps that lecture's promise: deep
learning is not magic. A neuron multiplies, adds and compares; a network is many neurons; learning is a small
correction, made again and again. By the last page you will have computed one such correction by hand, to the fourth
decimal, and a machine will have agreed with you.

The book is a \emph{literate program}, a form invented by Donald Knuth
\citep{knuth1984}: one manuscript that is both the book in your hands and the program inside it. The program is
written in the language~\CEE/. Where you see code, that very code was compiled, run and tested, and it produced the
numbers that the text quotes. Nothing was copied by hand, so nothing can have been copied wrongly.
@^literate programming@>

@ The manuscript is divided into numbered \emph{sections}, such as this one. A section says what is to be done and
why, and may then show a few lines of~\CEE/. A piece of code can have a name, set between angle brackets, and a name
may stand inside other code in place of the piece itself. In this way a program can be explained in the order that
suits a reader, and a tool puts the pieces into the order that suits the machine.

The small number behind a name is the section in which the piece is defined; under the code you are told where it is
used, and where each function it calls was introduced. On a screen all of these are links.

Here is a piece of code with a name. It says that a program which includes this header may speak of truth values
(\emph{bool}, after George Boole) and of sizes (\emph{size\_t}, a whole number that counts things and is never
negative).
@^section of a web@>

@<Headers that every module needs@>=
#include <stdbool.h>
#include <stddef.h>

@ You need no knowledge of~\CEE/ to read on. \Cref{ch:warmup} teaches what the first labs ask for, in the order in which
it is needed, and each later chapter explains what it adds. Nor do you need to read the code at all the first time: the
paragraph above it says what it does, and the formulas say it again. But do not believe either. Where a claim can be
checked by hand, check it; where it can be checked by changing a line and running the program, do that.

@ The chapters of this book are also the parts, or \emph{modules}, of a library. The chapter on the perceptron makes
two files: the \emph{header} |"perceptron.h"|, with the declarations that other programs need, and
|"perceptron.c"|, with the definitions. The exercises are holes in the chapters. Each hole is a file
that you fill in, such as \path{exercises/lab3-perceptron/step.c}; \texttt{make grade} tells you what is right and
what is wrong with it and why, and \texttt{make EDITION=mine} typesets this book with your own code in the holes. Some
exercises need a pencil only: their files, such as \path{exercises/lab3-perceptron/by_hand.txt}, are sheets in which you
write numbers. The appendix in \cref{ch:exercises} lists them all, with their points.
@^module@>@^header@>@^exercise@>@^sheet, by hand@>

@ Four kinds of boxes interrupt the text. An \emph{exercise} says what a hole is to do, what it is worth, and how hard it
is: one star marks a first step, three stars an evening's work. A \emph{common slip} describes a mistake that many have
made before you; the grader knows most of them, and names them when it meets them. A \emph{theorem} is a claim that has
been proved, and its proof follows. In the instructor's edition a \emph{discussion} follows each exercise.
@^slip@>

@*1 When something goes wrong.
The rest of this chapter may wait until a later one speaks of |woven_status|. It stands here because all modules of the
library share it, and it uses pointers, which are explained at the end of \cref{ch:warmup}.

Arithmetic cannot fail, but asking a computer for memory or for a file can. Every function of the library that may
fail says so by returning a |woven_status|: |WOVEN_OK| when all went well, and otherwise the reason. The type is an
\emph{enumeration}, a list of names for whole numbers; the first of them is zero.
@^enumeration@>

@<The reasons why a function may fail@>=
typedef enum {
    WOVEN_OK = 0,
    WOVEN_NO_MEMORY, /* the computer has no room left */
    WOVEN_TOO_LARGE, /* a size that no computer can count to */
    WOVEN_BAD_ARGUMENT, /* the caller broke the contract of the function */
    WOVEN_CANNOT_OPEN, /* no such file, or no permission */
    WOVEN_CANNOT_READ,
    WOVEN_CANNOT_WRITE, /* a full disk, for instance */
    WOVEN_BAD_FORMAT, /* a file whose contents are not what was expected */
    WOVEN_EMPTY, /* nothing is left to work on: a text without words, say */
    WOVEN_DIVERGED, /* a training whose numbers grew beyond all bounds */
    WOVEN_INTERRUPTED /* somebody asked for an end before it was reached */
} woven_status;

@ The header |"status.h"| is the first one that we make. The three lines beginning with a hash sign make it harmless
to include twice.

@(status.h@>=
#ifndef STATUS_H
#define STATUS_H

@<Headers that every module needs@>@;
@<The reasons why a function may fail@>@;
@<Declarations of the status module@>@;
#endif

@ A person wants a sentence, not a number. The function |woven_message| turns the one into the other. Programs put
the name of the file or the size in question before it.

@<Declarations of the status module@>=

/* One English phrase for |status|, in lower case and without a full stop: to be printed after what it is about.
   The text is constant; nobody frees it. */
const char *woven_message(woven_status status);

@ The compiler checks that no reason is missing from the |switch|. The last line serves a caller who invents a
number of his own.

@(status.c@>=
#include "status.h"

#include <stdint.h>

const char *woven_message(woven_status status)
{
    switch (status) {
    case WOVEN_OK: return "all is well";
    case WOVEN_NO_MEMORY: return "there is not enough memory";
    case WOVEN_TOO_LARGE: return "the size is too large for this computer to count";
    case WOVEN_BAD_ARGUMENT: return "an argument is outside what the function allows";
    case WOVEN_CANNOT_OPEN: return "the file cannot be opened";
    case WOVEN_CANNOT_READ: return "the file cannot be read";
    case WOVEN_CANNOT_WRITE: return "the file cannot be written";
    case WOVEN_BAD_FORMAT: return "the contents of the file are not as expected";
    case WOVEN_EMPTY: return "nothing is left to work on";
    case WOVEN_DIVERGED: return "the numbers grew beyond all bounds; a smaller learning rate may help";
    case WOVEN_INTERRUPTED: return "the work was interrupted";
    }
    return "this status is unknown";
}

@ Sizes are multiplied before memory is asked for: a layer with |m| inputs and |n| outputs has |m*n| weights. If the
product is larger than a |size_t| can hold, \CEE/ silently keeps only its last binary digits, and the program would go on
with far too little memory. On the computer that made this book a |size_t| has \val{status-digits} binary digits, and the
square of $2^{\val{status-half}}$ comes out as~\val{status-wrapped}. So sizes are multiplied and added with care.
@^overflow@>

@<Declarations of the status module@>=

/* Stores |a*b|, or |a+b|, through the pointer and returns true; returns false, and stores nothing, when a |size_t|
   cannot hold it. */
bool size_product(size_t a, size_t b, size_t *product);
bool size_sum(size_t a, size_t b, size_t *sum);

@ The largest size has the name |SIZE_MAX|; here it is \val{status-largest}. Dividing it by |a| tells how large |b| may be; the division, unlike the
multiplication, cannot go wrong.

@(status.c@>=

bool size_product(size_t a, size_t b, size_t *product)
{
    if (a != 0 && b > SIZE_MAX / a)
        return false;
    *product = a * b;
    return true;
}

bool size_sum(size_t a, size_t b, size_t *sum)
{
    if (b > SIZE_MAX - a)
        return false;
    *sum = a + b;
    return true;
}

@*1 The numbers of this chapter.
Every chapter ends with the function that computes what its text quotes. This one needs the largest size, and the product
of two sizes that is too large.

@<Numbers of the status chapter@>=
static void numbers_status(void)
{
    char largest[32];
    int digits = 0;
    for (size_t left = SIZE_MAX; left > 0; left /= 2)
        digits++;
    const size_t large = (size_t)1 << digits / 2;
    snprintf(largest, sizeof largest, "%zu", SIZE_MAX);
    numbers_text("status-largest", largest);
    number("status-digits", "%.0f", digits);
    number("status-half", "%.0f", digits / 2);
    number("status-wrapped", "%.0f", (double)(large * large));
}

@* Reading a corpus.
\label{ch:corpus}So far our texts were short enough to be typed as arrays of numbers. From here on they are as long as
you like. A body of text that was collected in order to be studied is called a \emph{corpus}. This chapter and those
that follow take a corpus in at one end and give word vectors out at the other, at a speed and of a size with which
research is done. Three questions come first, and a linguist is the right person to be asked them: what is a word, what
is a letter, and how often does each word occur?
@^corpus@>

@ A corpus may be larger than the memory of the computer. So nothing in this part of the library ever holds a whole
text. The text flows through a small window, and each step asks the one before it for the next word, until there is
none. The type |corpus| is that flow. What it has inside concerns nobody else, and the header does not tell: a pointer
to it is all that other modules see of it. Such a type is called \emph{opaque}.
@^opaque type@>

@(corpus.h@>=
#ifndef CORPUS_H
#define CORPUS_H

#include "status.h"

#include <stdint.h>
#include <stdio.h>

@<Declarations of the corpus module@>@;
#endif

@ And this is the order of the file. It calls functions of the C library that know the letters of the world's writing
systems.

@(corpus.c@>=
#include "corpus.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <wctype.h>

@<Constants and types of the corpus module@>@;
@<From bytes to characters and back@>@;
@<What a character is to us@>@;
@<Opening and closing a corpus@>@;
@<Looking at the next character@>@;
@<From characters to words@>@;

@*1 What is a word.
Ask whoever has prepared a corpus how many words it has, and then ask what was counted. Is \emph{don't} one word or two?
Is \emph{well-known} one? Are \emph{The} and \emph{the} the same? Is \emph{1611} a word? What of the dash between
two words that a typist has made out of two hyphens? There is no right answer. There are only decisions, and every
number in the chapters that follow depends on them. So they should be few, and stand where they can be read. To cut a
text into its tokens is to \emph{tokenise} it. These are our decisions:
@^tokenising@>@^token@>
\begin{itemize}
\item A word is a row of letters and digits, in any writing system. The accents that Unicode lets follow a letter, and
  the vowel signs of Indian scripts, are part of it.
\item An apostrophe or a hyphen belongs to the word if a letter or digit stands on both of its sides. So \emph{don't}
  and \emph{well-known} are one word each, \emph{dogs'} loses its apostrophe, and two hyphens in a row are a dash.
\item A curly apostrophe and a straight one are the same sign, and so are Unicode's several hyphens. The words are
  written with the straight ones.
\item Capitals become small letters, if the user wishes.
\item Everything else ends a word and is forgotten.
\end{itemize}
\Cref{tab:corpus-tokens} shows what becomes of some difficult customers. The first decision is unkind to Chinese and
Japanese, where words stand without spaces between them: each stretch between two punctuation marks would be one word.
Such texts must be cut into words by a program that knows the language. For them, and for all who
disagree with us, there is the rule |spaces|: a word is then whatever stands between two spaces, and the decisions have
been made by somebody else.

\begin{table}[t]
  \centering\small
  \captionabove{Some text, and the words that the library finds in it when capitals become small letters.}
  \label{tab:corpus-tokens}
  \begin{tabular}{ll}
    \toprule
    text & words\\
    \midrule
    \rawinput{corpus-tokens}
    \bottomrule
  \end{tabular}
\end{table}

@ One more decision is about company. In \cref{ch:words} a sentence was called to the counting function by itself,
because words on the two sides of a full stop are neighbours by accident. A stop is hard to tell from the point in
\emph{Mr.}; the end of a line or an empty line is not. So the user says what ends the company that words keep: nothing,
a line (as in a text with one sentence or one verse a line), or a paragraph.

@<Declarations of the corpus module@>=
/* What ends the company that words keep: nothing, the end of a line, or an empty line. */
typedef enum { CORPUS_ALL, CORPUS_LINES, CORPUS_PARAGRAPHS } corpus_boundary;

typedef struct {
    bool lower_case;         /* whether capitals become small letters */
    bool spaces;             /* whether words are whatever stands between spaces, as in a text that was split before */
    corpus_boundary boundary;
} corpus_rules;

typedef enum { CORPUS_END, CORPUS_WORD, CORPUS_BREAK, CORPUS_FAILED } corpus_token;

typedef struct corpus corpus;

enum { CORPUS_WORD_MAX = 255 }; /* bytes; longer words are left out and counted */

@ Whoever reads a text from the wild must be ready for everything. A file may hold a photograph. A ``word'' may be ten
million letters long. The functions have an answer to each of these, and none of them is to stop: what is no
character counts as a space, what is too long is passed over, and how much of either there was can be asked afterwards.
@^bad input@>

@<Declarations of the corpus module@>=

/* Begins to read the words of |file|, which may be a pipe, from where it stands. The caller ends |*text| with
   |corpus_close|, which does not close the file. |WOVEN_NO_MEMORY|; |WOVEN_CANNOT_OPEN| when the C library does not
   know the letters of Unicode. */
woven_status corpus_open(corpus **text, FILE *file, const corpus_rules *rules);
void corpus_close(corpus *text); /* a null pointer is fine */

/* Finds the next token. For |CORPUS_WORD|, |*word| is its text, of |*length| bytes, 1 to |CORPUS_WORD_MAX|, with a
   zero behind them; it is valid until the next call and has no spaces in it. |CORPUS_BREAK|: the words behind keep no
   company with those before. There is none before the first word, and never two in a row. At the end of the text
   |CORPUS_END|, or |CORPUS_FAILED| when the file could not be read further; and so for all later calls. */
corpus_token corpus_next(corpus *text, const char **word, size_t *length);

uint64_t corpus_bytes(const corpus *text);     /* read so far: for bars of progress */
uint64_t corpus_bad_bytes(const corpus *text); /* that were not UTF-8 and were taken as spaces */
uint64_t corpus_long_words(const corpus *text); /* that were left out */

@*1 Characters.
A file is a row of bytes, numbers from 0 to 255, and that is too few for the writing systems of the world.
\emph{Unicode} gives each character a number of its own, its \emph{code point}, up to 1,114,111. \emph{UTF-8} writes a
code point with one to four bytes; Ken Thompson designed it in 1992, on a placemat in a diner in New Jersey, as his
colleague Rob Pike remembers. The first 128 code points are the letters, digits and signs of \emph{ASCII}, and each of
them is one byte. For the others the first byte tells how many bytes there are: its binary digits begin with as many
ones as there are bytes, and then a zero. All further bytes begin with a one and a zero. The digits that are left over,
set one behind the other, are the code point (\cref{tab:corpus-utf8}). So one can land anywhere in a text and find where
the next character begins.
@^Unicode@>@^code point@>@^UTF-8@>@^ASCII@>@^Thompson, Ken@>@^Pike, Rob@>

\begin{table}[t]
  \centering\small
  \captionabove{Four characters in UTF-8. The digits in bold make the code point.}
  \label{tab:corpus-utf8}
  \begin{tabular}{llr}
    \toprule
    character & bytes, in binary digits & code point\\
    \midrule
    \rawinput{corpus-utf8}
    \bottomrule
  \end{tabular}
\end{table}

@ A byte $b$ begins with certain digits when it keeps its value under a mask of ones in those places: the operator
\& keeps a binary digit where both sides have a one. The table |forms| has for characters of each length the mask,
the digits that the first byte must begin with, and the smallest code point that needs so many bytes.
@^mask@>

@<Constants and types of the corpus module@>=
typedef struct {
    unsigned char mask, lead;
    uint32_t least;
} utf8_form;

static const utf8_form utf8_forms[] = @[{
    { 0, 0, 0 }, { 0x80, 0x00, 0 }, { 0xE0, 0xC0, 0x80 }, { 0xF0, 0xE0, 0x800 }, { 0xF8, 0xF0, 0x10000 }
}@];

@ Strictness is part of the format. A code point that is written with more bytes than it needs, a number beyond the last
code point, or one of those that are set aside for an older encoding is no character. The answer is then 0, as for
bytes that are cut off in the middle.

@<From bytes to characters and back@>=
static bool is_character(uint32_t code, size_t bytes)
{
    return code >= utf8_forms[bytes].least && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}
@#
/* Stores the code point that begins at |b|, where |count| bytes are left, and returns how many bytes it has, or 0. */
static size_t utf8_read(const unsigned char *b, size_t count, uint32_t *code)
{
    size_t bytes = 1;
    while (bytes <= 4 && (b[0] & utf8_forms[bytes].mask) != utf8_forms[bytes].lead)
        bytes++;
    if (bytes > 4 || bytes > count)
        return 0;
    *code = b[0] & (uint32_t)(unsigned char)~utf8_forms[bytes].mask;
    for (size_t i = 1; i < bytes; i++) {
        if ((b[i] & 0xC0) != 0x80)
            return 0;
        *code = *code << 6 | (b[i] & 0x3F);
    }
    return is_character(*code, bytes) ? bytes : 0;
}

@ The way back fills the bytes from the last to the first, six binary digits at a time; what is left belongs into the
first.

@<From bytes to characters and back@>=

static size_t utf8_write(uint32_t code, char b[4])
{
    size_t bytes = 1;
    while (bytes < 4 && code >= utf8_forms[bytes + 1].least)
        bytes++;
    for (size_t i = bytes - 1; i > 0; i--, code >>= 6)
        b[i] = (char)(0x80 | (code & 0x3F));
    b[0] = (char)(utf8_forms[bytes].lead | code);
    return bytes;
}

@ Our decisions sort the characters into a few kinds. |FAR| is for bytes that are beyond ASCII and must be looked at
more closely, |NOTHING| for the end of the text.

@<Constants and types of the corpus module@>=

typedef enum { LETTER, JOINER, SIGN, SPACE, NEWLINE, FAR, NOTHING } character_kind;

enum { BLOCK = 1 << 16, LOOK_AHEAD = 8 }; /* bytes read at once; bytes of two characters */

@ What is a letter? The C library has tables for that, made from those of Unicode; they are chosen by a \emph{locale},
and we ask for the one that favours no country. A class of characters called |"combining"| holds the accents and signs
that follow a letter. The code point \texttt{FEFF} is the \emph{byte order mark}, with which some programs begin every
file; it is no letter and no sign, and we treat it as a space. The joiners with the code points \texttt{200C} and
\texttt{200D} are invisible, and are needed inside Persian and Hindi words.
@^locale@>@^byte order mark@>

@<What a character is to us@>=
static bool is_joiner(uint32_t code)
{
    return code == '\'' || code == '-' || code == 0x2019 || (code >= 0x200C && code <= 0x200D)
        || (code >= 0x2010 && code <= 0x2011);
}
@#
static character_kind kind_of_code(const corpus *text, uint32_t code)
{
    const wint_t c = (wint_t)code;
    if (code == '\n')
        return NEWLINE;
    if (iswspace_l(c, text->locale) || iswcntrl_l(c, text->locale) || code == 0xFEFF)
        return SPACE;
    if (text->rules.spaces || iswalnum_l(c, text->locale) || iswctype_l(c, text->accent, text->locale))
        return LETTER;
    return is_joiner(code) ? JOINER : SIGN;
}

@ And how is it written in our words?

@<What a character is to us@>=

static uint32_t simplest(const corpus *text, uint32_t code)
{
    if (!text->rules.spaces && code == 0x2019)
        return '\'';
    if (!text->rules.spaces && (code == 0x2010 || code == 0x2011))
        return '-';
    return text->rules.lower_case ? (uint32_t)towlower_l((wint_t)code, text->locale) : code;
}

@i corpus-flow.w
@i corpus-vocabulary.w
@i corpus-file.w
@i corpus-numbers.w

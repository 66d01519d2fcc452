@* Where the numbers come from.
A book about computing that quotes numbers has a problem: the program changes, the book does not, and after the third
printing they disagree. The way out is simple. No decimal number in this book was typed into its text. The text says
``the output, please'', and a program that is linked with the library of this book writes a file that tells the
typesetter what the output is. This is the program. It also writes the data of the plots, and the tables of the worked
example.
@^numbers of this book@>

It is started with the name of a folder. Every chapter contributes a function of its own, which is found at the
chapter's end.

@(numbers.c@>=
@<Headers of all modules@>@;

#include <errno.h>
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

@<Writing files that change only when their contents do@>@;
@<Macros for the typesetter@>@;
@<Recorded measurements@>@;
@<The numbers of all chapters@>@;
@<The ledger for the typesetter@>@;
@<The main program of the numbers@>@;

@ All modules take part.

@<Headers of all modules@>=
#include "backprop.h"
#include "cooccurrence.h"
#include "corpus.h"
#include "dataset.h"
#include "descent.h"
#include "embedding.h"
#include "glove.h"
#include "jacobian.h"
#include "ledger.h"
#include "mlp.h"
#include "mlp_train.h"
#include "perceptron.h"
#include "projection.h"
#include "shards.h"
#include "similarity.h"
#include "splitmix.h"
#include "tagger.h"
#include "trainer.h"
#include "vocabulary.h"
#include "warmup.h"
#include "word2vec.h"
#include "words.h"

@ The chapters come in the order of the book, so that a later one can use what an earlier one has computed.

@<The numbers of all chapters@>=
@<Numbers of the status chapter@>@;
@<Numbers of the warmup chapter@>@;
@<Numbers of the words chapter@>@;
@<Numbers of the glove chapter@>@;
@<Numbers of the perceptron chapter@>@;
@<Numbers of the mlp chapter@>@;
@<Numbers of the descent chapter@>@;
@<Numbers of the backprop chapter@>@;
@<Numbers of the jacobian chapter@>@;
@<Numbers of the tagger chapter@>@;
@<Numbers of the corpus chapter@>@;
@<Numbers of the cooccurrence chapter@>@;
@<Numbers of the trainer chapter@>@;
@<Numbers of the embedding chapter@>@;
@<Numbers of the word2vec chapter@>@;
@<Numbers of the scale chapter@>@;
@<Numbers of the mlp-train chapter@>@;

@ The main program does no more than call them, one after the other, between opening and closing the file of macros.

@<The main program of the numbers@>=
int main(int count, char *argument[])
{
    if (count != 2) {
        fprintf(stderr, "numbers: expected one argument, the folder to write to, found %d; for instance: numbers build/data\n",@|
            count - 1);
        return 2;
    }
    folder = argument[1];
    macros = data_open("numbers.tex");
    ledger_macros();
    @<Compute the numbers of all chapters@>@;
    data_close(macros);
    return EXIT_SUCCESS;
}

@ The order is that of the book again.

@<Compute the numbers of all chapters@>=
numbers_status();
numbers_warmup();
numbers_words();
numbers_glove();
numbers_perceptron();
numbers_mlp();
numbers_descent();
numbers_backprop();
numbers_jacobian();
numbers_tagger();
numbers_corpus();
numbers_cooccurrence();
numbers_trainer();
numbers_embedding();
numbers_word2vec();
numbers_scale();
numbers_mlp_train();

@*1 Files.
The book is typeset anew whenever a file that it reads is younger than it, and that takes a while. So a file
is only written when its contents have changed. To know that, we first write to memory, which the function
|open_memstream| makes look like a file; when all is written, the text is compared with the old file.

A few files may be open at a time: the one with the macros, the data of a plot, the rows of a table. If anything goes
wrong there will be no book, so the program stops with a message.

@<Writing files that change only when their contents do@>=
typedef struct {
    FILE *stream; /* |NULL| when this place is free */
    const char *name;
    char *text;
    size_t length;
} data_file;

enum { DATA_FILES_MAX = 4 };
static data_file data_files[DATA_FILES_MAX];
static const char *folder;

static void fail(const char *what, const char *name)
{
    fprintf(stderr, "numbers: cannot %s %s/%s: %s; does the folder exist, and may you write in it?\n",@|
        what, folder, name, strerror(errno));
    exit(2);
}

@ An open file is found by its stream; a free place is one whose stream is |NULL|. A chapter that opens too many files
at once has made a mistake which its author sees at the first run.

@<Writing files that change only when their contents do@>=

static data_file *find(const FILE *stream)
{
    for (int i = 0; i < DATA_FILES_MAX; i++)
        if (data_files[i].stream == stream)
            return &data_files[i];
    fprintf(stderr, "numbers: expected at most %d files open at a time; close one first\n", DATA_FILES_MAX);
    exit(2);
}

@ To open a file is to open the memory that stands in for it.

@<Writing files that change only when their contents do@>=

static FILE *data_open(const char *name)
{
    data_file *out = find(NULL);
    out->name = name;
    out->stream = open_memstream(&out->text, &out->length);
    if (out->stream == NULL)
        fail("make room for", name);
    return out->stream;
}

@ The old file is the same when it has as many characters, and the same ones.

@<Writing files that change only when their contents do@>=

static bool is_unchanged(const char *path, const data_file *out)
{
    FILE *old = fopen(path, "rb");
    if (old == NULL)
        return false;
    size_t same = 0;
    while (same < out->length && fgetc(old) == (unsigned char)out->text[same])
        same++;
    const bool unchanged = same == out->length && fgetc(old) == EOF && !ferror(old);
    fclose(old);
    return unchanged;
}

@ A file that is to change is written under another name first and renamed when it is complete. Whoever reads it, or
stops the program in the middle, never meets half a file.

@<Writing files that change only when their contents do@>=

static void replace(const char *path, const data_file *out)
{
    char fresh[FILENAME_MAX + sizeof ".new"];
    snprintf(fresh, sizeof fresh, "%s.new", path);
    FILE *file = fopen(fresh, "wb");
    if (file == NULL)
        fail("open", out->name);
    const bool written = fwrite(out->text, 1, out->length, file) == out->length;
    if (fclose(file) != 0 || !written)
        fail("write", out->name);
    if (rename(fresh, path) != 0)
        fail("rename", out->name);
}

@ Closing is where the real file may be written. A path that does not fit is an error like any other.

@<Writing files that change only when their contents do@>=

static void data_close(FILE *file)
{
    data_file *out = find(file);
    char path[FILENAME_MAX];
    if (fclose(file) != 0)
        fail("make room for", out->name);
    if ((size_t)snprintf(path, sizeof path, "%s/%s", folder, out->name) >= sizeof path) {
        errno = ENAMETOOLONG;
        fail("open", out->name);
    }
    if (!is_unchanged(path, out))
        replace(path, out);
    free(out->text);
    out->stream = NULL;
}

@*1 Macros.
A number becomes a line such as \path{\defval{mlp-slope}{1}} in \path{numbers.tex}, and \path{\val{mlp-slope}} prints
it.

@<Macros for the typesetter@>=

static FILE *macros;

static void numbers_text(const char *name, const char *text)
{
    fprintf(macros, "\\defval{%s}{%s}\n", name, text);
}

static void number(const char *name, const char *format, double value)
{
    char text[64];
    snprintf(text, sizeof text, format, value);
    numbers_text(name, text);
}

@*1 Recorded measurements.
Numbers that are computed come out the same each time; numbers that are measured, such as seconds, do not. What the book
says about speed was therefore measured once, by \texttt{make bench} and \texttt{make growth}, and the files that they wrote
were copied to \path{book/recorded}, with the date and the name of the machine. Whoever doubts them can measure anew.
The files are tables of comma-separated values: a line of names, then rows that begin with a name of their own.
@^measurements@>

@<Recorded measurements@>=

static bool recorded_field(const char *line, size_t column, char *text, size_t size)
{
    for (; column > 0; column--) {
        line = strchr(line, ',');
        if (line == NULL)
            return false;
        line++;
    }
    const size_t length = strcspn(line, ",\r\n");
    if (length >= size)
        return false;
    memcpy(text, line, length);
    text[length] = '\0';
    return true;
}

@ Column number 0 has the names of the rows.

@<Recorded measurements@>=

static bool recorded_find(FILE *file, const char *row, const char *column, char *text, size_t size)
{
    char line[512], name[64];
    size_t place = 0;
    if (fgets(line, sizeof line, file) == NULL)
        return false;
    while (recorded_field(line, place, name, sizeof name) && strcmp(name, column) != 0)
        place++;
    while (fgets(line, sizeof line, file) != NULL)
        if (recorded_field(line, 0, name, sizeof name) && strcmp(name, row) == 0)
            return recorded_field(line, place, text, size);
    return false;
}

@ Before the program runs, the files are copied to the folder of all data.

@<Recorded measurements@>=

/* Stores what stands in a row and a column of a recorded file. */
static void recorded_text(const char *file, const char *row, const char *column, char *text, size_t size)
{
    char path[FILENAME_MAX];
    snprintf(path, sizeof path, "%s/%s", folder, file);
    FILE *const table = fopen(path, "r");
    if (table == NULL || !recorded_find(table, row, column, text, size)) {
        fprintf(stderr, "numbers: expected %s, in its row %s, column %s, and found no such thing; was it copied from book/recorded?\n",@|
            path, row, column);
        exit(2);
    }
    fclose(table);
}

static double recorded(const char *file, const char *row, const char *column)
{
    char text[64];
    recorded_text(file, row, column, text, sizeof text);
    return strtod(text, NULL);
}

@*1 The ledger.
The worked example makes two tables, of the same rows: those that do not agree with the slides go to the errata, and all
but what is given to the chapter on backpropagation.

@<The ledger for the typesetter@>=

static void ledger_errata(const ledger *all)
{
    FILE *rows = data_open("errata.tex");
    for (int r = 0; r < LEDGER_ROWS; r++) {
        const ledger_entry *entry = &all->entry[r];
        char verdict[LEDGER_TEXT];
        if (entry->verdict == LEDGER_NO_SLIDE || entry->verdict == LEDGER_AGREES)
            continue;
        ledger_explain(all, entry, true, verdict);
        fprintf(rows, "$%s$ & %s & $%s$ & $%.6f$ & %s \\\\\n", entry->tex, entry->meaning,@|
            entry->slide, entry->exact, verdict);
    }
    data_close(rows);
}

@ A little space separates the stages of the calculation.

@<The ledger for the typesetter@>=

static void ledger_rows(const ledger *all)
{
    const char *part = NULL;
    FILE *rows = data_open("ledger.tex");
    for (int r = 0; r < LEDGER_ROWS; r++) {
        const ledger_entry *entry = &all->entry[r];
        const char *slide = entry->slide != NULL ? entry->slide : "";
        char verdict[LEDGER_TEXT];
        if (entry->part == all->entry[0].part)
            continue;
        if (part != NULL && part != entry->part)
            fputs("\\addlinespace\n", rows);
        part = entry->part;
        ledger_explain(all, entry, true, verdict);
        fprintf(rows, "$%s$ & $%.6f$ & $%s$ & %s \\\\\n", entry->tex, entry->exact, slide, verdict);
    }
    data_close(rows);
}

@ For each row the typesetter also learns, as a macro, the value rounded to the slide's decimals, the value to six
decimals, the slide's figure and the verdict.

@<The ledger for the typesetter@>=

static void ledger_macros(void)
{
    ledger all;
    ledger_compute(&ledger_lecture, &all);
    for (int r = 0; r < LEDGER_ROWS; r++) {
        const ledger_entry *entry = &all.entry[r];
        char verdict[LEDGER_TEXT];
        ledger_explain(&all, entry, true, verdict);
        fprintf(macros, "\\defledger{%s}{%.*f}{%.6f}{%s}{%s}\n", entry->symbol, entry->decimals,@|
            entry->exact, entry->exact, entry->slide != NULL ? entry->slide : "", verdict);
    }
    ledger_errata(&all);
    ledger_rows(&all);
}

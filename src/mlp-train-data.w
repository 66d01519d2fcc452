@*1 Examples from a file.
The most common form of a table of data is a text in which each line is an example, and commas separate its fields:
\emph{comma-separated values}, CSV. One of the columns holds the \emph{label}, the answer that the network is to learn;
the others hold numbers, its inputs. Labels may be any words, such as \texttt{noun} and \texttt{verb}. Inside, classes
are numbers, in the order in which they were met.
@^comma-separated values@>@^label@>@^class@>

@<Declarations of the dataset module@>=
enum { DATASET_CLASSES_MAX = 1000 };

typedef struct dataset {
    size_t rows, inputs, classes;
    double *x; /* |x[rows*inputs]|, row by row */
    size_t *label; /* |label[rows]|, each below |classes| */
    char **input_name; /* |inputs| names of columns; the null pointer when the file has none */
    char **class_name; /* |classes| words; the null pointer when nobody named them */
} dataset;

@ Whether the first line is a header with the names of the columns can be told, or it is guessed: it is one when not a
single input field in it is a number. If one of them is, and another is not, then this is a mistake in the file and no
header.

@<Declarations of the dataset module@>=

typedef enum { DATASET_HEADER_GUESS, DATASET_HEADER, DATASET_NO_HEADER } dataset_header;

typedef struct {
    dataset_header header;
    const char *label; /* the column with the label: its name or its number from 1; null: the last one */
} dataset_rules;

typedef struct {
    size_t line, column; /* from 1; 0 when it cannot be said */
    char text[240]; /* what was expected, and what was found */
} dataset_error;

@ People's files have gaps, slips, and lines that somebody has cut off. So a reader of files is judged by what it says
when something is wrong. Ours says where, and what it would have liked to see.

@<Declarations of the dataset module@>=

/* Reads comma-separated values; if there is no comma in the first line, semicolons or tabs may separate. Blank lines are
   skipped. A null |like| lets every label make its class; otherwise labels, and the number of inputs, must be those of
   |like|. The caller ends |*made| with |dataset_destroy|. Any failure is explained in |*error|: |WOVEN_BAD_FORMAT|,
   |WOVEN_EMPTY|, |WOVEN_CANNOT_READ|, |WOVEN_TOO_LARGE|, |WOVEN_NO_MEMORY|. */
woven_status dataset_read(FILE *file, const dataset_rules *rules, const dataset *like, dataset **made,
    dataset_error *error);
void dataset_destroy(dataset *set); /* a null pointer is fine */

@ The columns of a table are measured in different units, and a network has no idea what a unit is. A column of lengths in
millimetres would drown one in metres. So each column is \emph{standardised}: from each number the mean of the column is
subtracted, and the rest is divided by the \emph{standard deviation}, the square root of the mean squared distance from
the mean. Mean and deviation come from the training set alone. The examples that are to judge the network later must be treated
with the same numbers, for they play the part of data that nobody has seen yet.
@^standardisation@>@^standard deviation@>@^mean@>

@<Declarations of the dataset module@>=

/* Stores the mean of each input in |mean[inputs]| and its standard deviation, or 1 where all values are the same, in
   |deviation[inputs]|. |dataset_scale| subtracts the first from every input and divides by the second. */
void dataset_measure(const dataset *set, double *mean, double *deviation);
void dataset_scale(dataset *set, const double *mean, const double *deviation);

/* Brings the rows into a random order. */
void dataset_shuffle(dataset *set, uint64_t seed);

/* The |rows| examples from number |first| on, as a set of its own that borrows all it has from |set|; not to be destroyed. */
dataset dataset_part(const dataset *set, size_t first, size_t rows);

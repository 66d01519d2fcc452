@*1 The examples.
A set of examples is a table.

@<Declarations of the dataset module@>=
typedef struct dataset {
    size_t rows, inputs, classes;
    double *x; /* |x[rows*inputs]|, row by row */
    size_t *label; /* |label[rows]|, each below |classes| */
    char **input_name; /* |inputs| names of columns; the null pointer when the file has none */
    char **class_name; /* |classes| names, in the order in which they were met first; may be null */
} dataset;

@ Soon.

@(dataset.c@>=
#include "dataset.h"

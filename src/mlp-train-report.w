@*1 The confusion matrix.
A loss is for computers. People ask: how often is it right? The share of right answers is the \emph{accuracy}. It is easy
to understand and easy to misuse. In a text of which one word in twenty is a verb, a program that has never heard of verbs and calls
every word ``not a verb'' is right nineteen times out of twenty.
@^accuracy@>

More is seen in a table with a row for what the examples are and a column for what they were taken for, the
\emph{confusion matrix}. \Cref{tab:mlp-train-confusion} has it for our test words. The right answers are on the diagonal. Each number
off the diagonal is a kind of mistake, and a linguist will want to look at the words behind it.
@^confusion matrix@>

\begin{table}[t]
  \centering\small
  \caption{The \val{mlp-train-test} test words, what they are and what the network of epoch~\val{mlp-train-best-epoch} takes
    them for.}
  \label{tab:mlp-train-confusion}
  \begin{tabular}{lrrrrr}
    \toprule
    & \multicolumn{2}{c}{taken for} & & & \\
    \cmidrule(lr){2-3}
    & noun & verb & precision & recall & $F_1$ \\
    \midrule
    \rawinput{mlp-train-confusion}
    \bottomrule
  \end{tabular}
\end{table}

@<Declarations of the |"mlp_train"| module@>=

/* The class that the outputs |a[outputs]| speak for: the largest of them, the first of equal ones; a single output speaks
   for class 1 when it is at least one half. */
size_t mlp_train_decide(const double *a, size_t outputs);

/* Counts in |count[classes*classes]|, which is cleared first, how often an example of class |i| was taken for class |j|:
   place |i*classes+j|. |net| has an output for each class of |set|, or one for two classes. */
void mlp_train_confusion(mlp *net, const dataset *set, size_t *count);

@ The decision, and the counting.

@<Counting right and wrong answers@>=
size_t mlp_train_decide(const double *a, size_t outputs)
{
    size_t largest = 0;
    if (outputs == 1)
        return a[0] >= 0.5 ? 1 : 0;
    for (size_t j = 1; j < outputs; j++)
        if (a[j] > a[largest])
            largest = j;
    return largest;
}

void mlp_train_confusion(mlp *net, const dataset *set, size_t *count)
{
    const size_t classes = set->classes;
    memset(count, 0, classes * classes * sizeof *count);
    for (size_t r = 0; r < set->rows; r++) {
        const double *const a = mlp_feedforward(net, set->x + r * set->inputs);
        count[set->label[r] * classes + mlp_train_decide(a, net->size[net->layers])]++;
    }
}

@ Two questions can be asked about each class. Suppose that you use the network to collect verbs from a corpus. Of what it
brings you, how much is verbs? This is the \emph{precision}, and it is read down a column: here
\val{mlp-train-verbs-taken} words were taken for verbs, and \val{mlp-train-verbs-right} of them are verbs. And of the verbs that
were there, how many did it bring? This is the \emph{recall}, and it is read along a row: \val{mlp-train-verbs-right}
of~\val{mlp-train-verbs}. Each is easily had without the other. Whoever takes everything for a verb has a recall of~1; whoever
takes only the one word of which there is no doubt has a precision of~1.
@^precision@>@^recall@>

The measure $F_1$ wants both \citep{rijsbergen1979}. It is their \emph{harmonic mean}, $2pr/(p+r)$, which is close to the smaller of
the two. With $c$ right ones, $t$ taken and $e$ that exist, $p=c/t$ and $r=c/e$, and the mean becomes $2c/(t+e)$.
@^F-measure@>@^harmonic mean@>

@<Declarations of the |"mlp_train"| module@>=

/* What the counts say about class |k|. A share of nothing is NaN. */
typedef struct {
    double precision; /* of the examples that were taken for |k|, how many were */
    double recall; /* of the examples of |k|, how many were found */
    double f1; /* the harmonic mean of the two, $2pr/(p+r)$ */
    size_t support; /* how many examples of |k| there are */
} mlp_train_score;

mlp_train_score mlp_train_score_of(const size_t *count, size_t classes, size_t k);
double mlp_train_accuracy(const size_t *count, size_t classes); /* the share of all examples that are right */

@ The row of a class has its examples, the column what was taken for it, and the diagonal what is right.

@<Counting right and wrong answers@>=
@#
static double share(size_t part, size_t all)
{
    return all > 0 ? (double)part / (double)all : NAN;
}

mlp_train_score mlp_train_score_of(const size_t *count, size_t classes, size_t k)
{
    const size_t right = count[k * classes + k];
    size_t found = 0, there = 0;
    for (size_t j = 0; j < classes; j++) {
        there += count[k * classes + j];
        found += count[j * classes + k];
    }
    const mlp_train_score score = @[{share(right, found), share(right, there), share(2 * right, found + there), there}@];
    return score;
}

double mlp_train_accuracy(const size_t *count, size_t classes)
{
    size_t right = 0, all = 0;
    for (size_t k = 0; k < classes * classes; k++)
        all += count[k];
    for (size_t k = 0; k < classes; k++)
        right += count[k * classes + k];
    return share(right, all);
}

@ A report for people has a line for each class, and then the confusion matrix, in as many pieces as eighty columns make
necessary. A report for programs has the same in one table.

@<Declarations of the |"mlp_train"| module@>=

/* Prints the report on |count[classes*classes]|: as text of at most 80 columns, or as comma-separated values. Without
   names the classes are called by their numbers. */
void mlp_train_report_text(FILE *out, const size_t *count, char *const *name, size_t classes);
void mlp_train_report_csv(FILE *out, const size_t *count, char *const *name, size_t classes);

@ Names are cut to a width, and in UTF-8 that must not happen inside a letter: bytes that continue one begin with the binary
digits 10. Control characters are not printed.

@<The report@>=
enum { NAME_WIDTH = 20, NUMBER_ROOM = 24 };

static void print_name(FILE *out, const char *name, int width)
{
    int columns = 0;
    for (; *name != '\0'; name++) {
        const unsigned char c = (unsigned char)*name;
        if ((c & 0xC0) != 0x80 && columns++ == width)
            break;
        fputc(c < ' ' || c == 127 ? '?' : c, out);
    }
    if (columns > width)
        columns = width;
    fprintf(out, "%*s", width - columns, "");
}

static const char *class_text(char *const *name, size_t k, char number[NUMBER_ROOM])
{
    snprintf(number, NUMBER_ROOM, "%zu", k);
    return name != NULL ? name[k] : number;
}

@ The shares come first.

@<The report@>=
@#
static void print_share(FILE *out, double value)
{
    if (isnan(value))
        fprintf(out, "%11s", "-");
    else
        fprintf(out, "%11.4f", value);
}

static void print_scores(FILE *out, const size_t *count, char *const *name, size_t classes)
{
    char number[NUMBER_ROOM];
    fprintf(out, "%-*s%11s%11s%11s%11s\n", NAME_WIDTH, "class", "precision", "recall", "F1", "examples");
    for (size_t k = 0; k < classes; k++) {
        const mlp_train_score score = mlp_train_score_of(count, classes, k);
        print_name(out, class_text(name, k, number), NAME_WIDTH);
        print_share(out, score.precision);
        print_share(out, score.recall);
        print_share(out, score.f1);
        fprintf(out, "%11zu\n", score.support);
    }
}

@ The matrix has a column for each class, with its name cut to fit. Seven of them go into a line with the name of the row.

@<The report@>=
@#
void mlp_train_report_text(FILE *out, const size_t *count, char *const *name, size_t classes)
{
    enum { CELL = 8, ACROSS = 7 };
    char number[NUMBER_ROOM];
    print_scores(out, count, name, classes);
    fprintf(out, "\naccuracy: %.4f\n", mlp_train_accuracy(count, classes));
    for (size_t first = 0; first < classes; first += ACROSS) {
        const size_t end = classes - first < ACROSS ? classes : first + ACROSS;
        fprintf(out, "\n%-*s", NAME_WIDTH, "taken for:");
        for (size_t j = first; j < end; j++) {
            fputc(' ', out);
            print_name(out, class_text(name, j, number), CELL - 1);
        }
        fputc('\n', out);
        for (size_t k = 0; k < classes; k++) {
            print_name(out, class_text(name, k, number), NAME_WIDTH);
            for (size_t j = first; j < end; j++)
                fprintf(out, " %-*zu", CELL - 1, count[k * classes + j]);
            fputc('\n', out);
        }
    }
}

@ In comma-separated values, libcsv puts the quotation marks where they are needed. An unknown share is an empty field.

@<The report@>=
@#
static void write_share(FILE *out, double value)
{
    if (isnan(value))
        fputc(',', out);
    else
        fprintf(out, ",%.17g", value);
}

void mlp_train_report_csv(FILE *out, const size_t *count, char *const *name, size_t classes)
{
    char number[NUMBER_ROOM], heading[600];
    fputs("class,precision,recall,f1,examples", out);
    for (size_t k = 0; k < classes; k++) {
        snprintf(heading, sizeof heading, "taken for %s", class_text(name, k, number));
        fputc(',', out);
        csv_fwrite(out, heading, strlen(heading));
    }
    fputs("\r\n", out);
    for (size_t k = 0; k < classes; k++)
        @<Write the line of class |k|@>@;
}

@ One line for each class:

@<Write the line of class |k|@>=
{
    const mlp_train_score score = mlp_train_score_of(count, classes, k);
    const char *const text = class_text(name, k, number);
    csv_fwrite(out, text, strlen(text));
    write_share(out, score.precision);
    write_share(out, score.recall);
    write_share(out, score.f1);
    fprintf(out, ",%zu", score.support);
    for (size_t j = 0; j < classes; j++)
        fprintf(out, ",%zu", count[k * classes + j]);
    fputs("\r\n", out);
}

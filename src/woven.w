@* The command line.
The library can be called from a program; most people would rather ask it from a terminal. The command \texttt{woven}
is for them. It has subcommands, which \texttt{woven --help} lists. \texttt{woven trace} prints the worked example of
\cref{ch:backprop} step by step, with the exact values beside those of the slides. Given other numbers, it prints the
same calculation for these; that makes as many practice sheets as anybody could want. \texttt{woven glove} learns word
vectors from a text, as \cref{ch:trainer} does, and other commands ask what such vectors know.
@^command line@>@^practice sheets@>

@(woven.c@>=
@<Headers for the commands@>@;

@<Refusing what makes no sense@>@;
@<Reading numbers@>@;
@<A table of options@>@;
@<Progress of long work@>@;
@<Everything about the trace@>@;
@<Everything about learning vectors@>@;
@<Commands on vectors@>@;
@<The subcommand mlp@>@;
@<Become the program for MPI@>@;
@<The commands@>@;

@ Of the library's modules, most are needed here; of the system's headers, those for files, options, signals and clocks.

@<Headers for the commands@>=
#include "backprop.h"
#include "cooccurrence.h"
#include "corpus.h"
#include "embedding.h"
#include "glove.h"
#include "ledger.h"
#include "mlp_train.h"
#include "projection.h"
#include "similarity.h"
#include "trainer.h"
#include "vocabulary.h"

#include <errno.h>
#include <getopt.h>
#include <inttypes.h>
#include <limits.h>
#include <math.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

@*1 The commands.
A command has a name, a line for the overview, and a function that receives the arguments from its name on. To add
a command is to add a row.

@<The commands@>=
typedef struct {
    const char *name, *summary;
    int (*run)(int count, char *argument[]);
} subcommand;

static const subcommand commands[] = {
    {"trace", "print the worked example of backpropagation step by step", trace},@/
    {"glove", "learn word vectors from a text", glove},@/
    {"glove-mpi", "learn them on several machines, with MPI", glove_mpi},@/
    {"near", "list the words nearest to a word", near},@/
    {"odd", "find the word that does not belong with the others", odd},@/
    {"analogy", "find the word that is to C as B is to A", analogy},@/
    {"similarity", "compare word vectors with people's judgements", similarity},@/
    {"ratio", "show which words tell two words of a text apart", ratio},@/
    {"project", "draw a map of words", project},@/
    {"mlp", "train a network on a file of examples", learn}@/
};

enum { COMMANDS = sizeof commands / sizeof commands[0] };

@ Without a command, or when asked for help, the program explains itself. A name that is not in the table is refused.

@<The commands@>=

static void print_usage(void)
{
    puts("usage: woven COMMAND [OPTION...]\n\ncommands:");
    for (int i = 0; i < COMMANDS; i++)
        printf("  %-10s %s\n", commands[i].name, commands[i].summary);
    puts("\n`woven COMMAND --help' tells more.");
}

static int run(int count, char *argument[])
{
    if (count < 2 || strcmp(argument[1], "--help") == 0 || strcmp(argument[1], "-h") == 0) {
        print_usage();
        return EXIT_SUCCESS;
    }
    for (int i = 0; i < COMMANDS; i++)
        if (strcmp(argument[1], commands[i].name) == 0)
            return commands[i].run(count - 1, argument + 1);
    refuse("`%s' is not a command; `woven --help' lists them", argument[1]);
}

@ A command that was asked to print, and could not, has failed. The check comes last, when all output has been pushed
out of the program; a full disk shows only then.

@<The commands@>=

int main(int count, char *argument[])
{
    const int status = run(count, argument);
    if (fflush(stdout) != 0 || ferror(stdout))
        refuse("the output could not be written: %s; is the disk full?", strerror(errno));
    return status;
}

@*1 Refusals.
Whoever types something that makes no sense gets one line, which says what was expected and what was found. The
exit status is then~2, so that a script can tell. What was typed is shown as it is, but without control characters,
which could play tricks on a terminal. Only we play one: should a line be half drawn there, it is wiped away first.
@^error messages@>

@<Refusing what makes no sense@>=
static const char *wiped_line(void)
{
    return isatty(STDERR_FILENO) ? "\r\033[K" : "";
}
@#
static void refuse(const char *format, ...) @[__attribute__((format(printf, 1, 2), noreturn))@];

static void refuse(const char *format, ...)
{
    char text[400];
    va_list values;
    va_start(values, format);
    vsnprintf(text, sizeof text, format, values);
    va_end(values);
    for (char *c = text; *c != '\0'; c++)
        if ((unsigned char)*c < ' ' || *c == 127)
            *c = '?';
    fprintf(stderr, "%swoven: %s\n", wiped_line(), text);
    exit(2);
}

@*1 Reading numbers.
The function |strtod| reads a number and tells where it stopped. It accepts more than we want: leading spaces, nothing
at all, hexadecimal digits, and the words \texttt{inf} and \texttt{nan}. A number too large for a |double| comes back as
infinite.

@<Reading numbers@>=

static double read_number(const char *option, const char *text, const char **end)
{
    char *stop;
    const double number = strtod(text, &stop);
    if (stop == text || strspn(text, "+-.0123456789eE") < (size_t)(stop - text))
        refuse("--%s: expected a number such as 0.5, found `%s'", option, text);
    if (!isfinite(number))
        refuse("--%s: expected a finite number, found `%s'; use a smaller one", option, text);
    *end = stop;
    return number;
}

@ Several numbers are separated by commas, and there must be exactly as many as the option needs.

@<Reading numbers@>=

static void read_numbers(const char *option, const char *text, double *number, int count)
{
    const char *at = text;
    for (int i = 0; i < count; i++) {
        number[i] = read_number(option, at, &at);
        if (i < count - 1 && *at == ',')
            at++;
        else if (i < count - 1 || *at != '\0')
            refuse("--%s: expected %d number%s, found `%s'", option, count,@|
                count == 1 ? "" : "s separated by commas", text);
    }
}

@ Steps are counted, so their number is a whole one. The limit keeps a slip of the finger from filling a disk.

@<Reading numbers@>=

enum { STEPS_MAX = 10000 };

static int read_steps(const char *text)
{
    char *end;
    const long steps = strtol(text, &end, 10);
    if (strspn(text, "0123456789") != strlen(text) || steps < 1 || steps > STEPS_MAX)
        refuse("--steps: expected a whole number from 1 to %d, found `%s'", STEPS_MAX, text);
    return (int)steps;
}

@ The trace comes in two parts: how it is printed, and what the command does.

@<Everything about the trace@>=
@<Printing the trace@>@;
@<The subcommand trace@>@;

@*1 The trace, for people.
A trace needs to know the example, the number of steps, and in which format to print them. A format is two functions:
what to print before the first step, and what for each step.

@<Printing the trace@>=

typedef struct trace_request trace_request;

typedef struct {
    const char *name;
    void (*begin)(const trace_request *asked);
    void (*step)(const trace_request *asked, int step, const ledger *all);
} trace_format;

struct trace_request {
    ledger_example example;
    bool slides; /* whether there are slides to compare with */
    int steps;
    const trace_format *format;
};

@ Six decimals suit numbers of ordinary size. Very large and very small ones get a power of ten.

@<Printing the trace@>=

static bool is_ordinary(double value)
{
    return value == 0 || (fabs(value) >= 1e-4 && fabs(value) < 1e6);
}

@ For a person, a row has the name of the quantity, its formula and its value; with slides, also the slide's figure and
the verdict. Names and formulas are in the ledger's plain style, in which \texttt{w3'} is the new $w_3$. Lines fit into
eighty columns; a verdict that is too long for its place goes to a line of its own.

@<Printing the trace@>=

static void text_row(const ledger *all, int r)
{
    enum { VERDICT_WIDTH = 22, VALUE_END = 42 };
    const ledger_entry *entry = &all->entry[r];
    char name[LEDGER_NAME], formula[LEDGER_TEXT], verdict[LEDGER_TEXT];
    ledger_name(r, name);
    ledger_formula(r, formula);
    ledger_explain(all, entry, false, verdict);
    printf(is_ordinary(entry->exact) ? "  %-6s = %-18s = %10.6f" : "  %-6s = %-18s = %10.3e",@|
        name, formula, entry->exact);
    if (entry->slide != NULL && strlen(verdict) <= VERDICT_WIDTH)
        printf("  %-12s  %s", entry->slide, verdict);
    else if (entry->slide != NULL)
        printf("  %s\n%*s  %s", entry->slide, VALUE_END, "", verdict);
    putchar('\n');
}

@ The stages of the calculation are headings; what is given stands in three lines at the top.

@<Printing the trace@>=

static void text_step(const trace_request *asked, int step, const ledger *all)
{
    const char *const given = all->entry[0].part, *part = given;
    if (asked->steps > 1)
        printf("\n--- step %d of %d ---\n", step, asked->steps);
    @<Print what is given@>@;
    if (all->entry[0].slide != NULL)
        printf("\n%42s  %-12s  %s", "exact", "slide", "verdict");
    for (int r = 0; r < LEDGER_ROWS; r++) {
        if (all->entry[r].part != part)
            printf("\n%s\n", all->entry[r].part);
        part = all->entry[r].part;
        if (part != given)
            text_row(all, r);
    }
}

@ The ten given numbers make lines of four, three and three.

@<Print what is given@>=
putchar('\n');
for (int r = 0; all->entry[r].part == given; r++)
    printf("  %s = %.6g%s", all->entry[r].symbol, all->entry[r].exact, r > 0 && r % 3 == 0 ? "\n" : "");

@ The first lines say what the reader is looking at.

@<Printing the trace@>=

static void text_begin(const trace_request *asked)
{
    puts("Backpropagation in the 2-2-1 network. A prime, as in w3', marks what comes\nafter the step.");
    if (asked->slides)
        puts("The exact values stand beside those of the lecture's slides.");
}

@*1 The trace, for programs.
Comma-separated values are for spreadsheets, in the form that RFC~4180 lays down: a header, lines that end in carriage
return and line feed, and quotation marks around a field that contains a comma. Values have seventeen digits, enough to
get the very same |double| back.
@^comma-separated values@>

@<Printing the trace@>=

static void csv_begin(const trace_request *asked)
{
    printf("step,part,symbol,meaning,formula,exact%s\r\n", asked->slides ? ",slide,verdict" : "");
}

static void csv_step(const trace_request *asked, int step, const ledger *all)
{
    for (int r = 0; r < LEDGER_ROWS; r++) {
        const ledger_entry *entry = &all->entry[r];
        char formula[LEDGER_TEXT], verdict[LEDGER_TEXT];
        ledger_formula(r, formula);
        ledger_explain(all, entry, false, verdict);
        printf("%d,\"%s\",%s,\"%s\",\"%s\",%.17g", step, entry->part, entry->symbol, entry->meaning,@|
            formula, entry->exact);
        if (asked->slides)
            printf(",%s,\"%s\"", entry->slide != NULL ? entry->slide : "", verdict);
        fputs("\r\n", stdout);
    }
}

@ For \TeX\ each step is a table. It needs no packages.

@<Printing the trace@>=

static void tex_begin(const trace_request *asked)
{
    printf("%% Made by: woven trace --format tex; %d step%s\n", asked->steps, asked->steps == 1 ? "" : "s");
}

static void tex_value(double value)
{
    char text[LEDGER_TEXT];
    snprintf(text, sizeof text, is_ordinary(value) ? "%.6f" : "%.3e", value);
    const char *power = strchr(text, 'e');
    if (power == NULL)
        printf(" & $%s$", text);
    else
        printf(" & $%.*s\\times10^{%d}$", (int)(power - text), text, atoi(power + 1));
}

@ The columns for the slide and the verdict are there only when there is something to put into them.

@<Printing the trace@>=

static void tex_step(const trace_request *asked, int step, const ledger *all)
{
    printf("%% step %d\n\\begin{tabular}{llr%s}\n\\hline\n & Meaning & Exact%s \\\\ \\hline\n", step,@|
        asked->slides ? "rl" : "", asked->slides ? " & Slide & Verdict" : "");
    for (int r = 0; r < LEDGER_ROWS; r++) {
        const ledger_entry *entry = &all->entry[r];
        char verdict[LEDGER_TEXT];
        ledger_explain(all, entry, true, verdict);
        printf("$%s$ & %s", entry->tex, entry->meaning);
        tex_value(entry->exact);
        if (entry->slide != NULL)
            printf(" & $%s$ & %s", entry->slide, verdict);
        puts(" \\\\");
    }
    puts("\\hline\n\\end{tabular}");
}

@*1 The subcommand trace.
First the formats by name, and what \texttt{--help} prints.

@<The subcommand trace@>=
static const trace_format formats[] = {
    {"text", text_begin, text_step},@/
    {"csv", csv_begin, csv_step},@/
    {"tex", tex_begin, tex_step}@/
};

enum { FORMATS = sizeof formats / sizeof formats[0] };

static const trace_format *read_format(const char *name)
{
    for (int i = 0; i < FORMATS; i++)
        if (strcmp(formats[i].name, name) == 0)
            return &formats[i];
    refuse("--format: expected text, csv or tex, found `%s'", name);
}

@ The help fits into eighty columns and shows in parentheses what is used when an option is not given.

@<The subcommand trace@>=

static void print_trace_help(void)
{
    puts("usage: woven trace [OPTION...]\n\n"@|
        "Prints one step of backpropagation in the lecture's 2-2-1 network, line by line.\n"@|
        "With numbers of your own the comparison with the slides is left out.\n\n"@|
        "  --x A,B            the two inputs                       (0.5,0.3)\n"@|
        "  --target Y         the answer that was wanted           (1)\n"@|
        "  --eta R            the learning rate                    (0.1)\n"@|
        "  --weights W1,..,W6 the six weights      (0.7,0.3,0.4,0.6,0.55,0.45)\n"@|
        "  --steps N          how many steps                       (1)\n"@|
        "  --format F         text, csv or tex                     (text)\n"@|
        "  --help             print this");
}

@ The options are read by |getopt_long|, which returns the letter in the last column of its table. It would print
messages of its own; with a colon at the start of the short options it leaves that to us.

@<The subcommand trace@>=

static const struct option trace_options[] = {
    {"x", required_argument, NULL, 'x'},@/
    {"target", required_argument, NULL, 't'},@/
    {"eta", required_argument, NULL, 'e'},@/
    {"weights", required_argument, NULL, 'w'},@/
    {"steps", required_argument, NULL, 's'},@/
    {"format", required_argument, NULL, 'f'},@/
    {"help", no_argument, NULL, 'h'},@/
    {NULL, 0, NULL, 0}@/
};

@ Each option is one line; whatever is not in the table is refused. The function returns whether there is a trace to
print.

@<The subcommand trace@>=

static bool read_trace_options(int count, char *argument[], trace_request *asked)
{
    opterr = 0;
    for (int letter; (letter = getopt_long(count, argument, ":", trace_options, NULL)) != -1;)
        switch (letter) {
        case 'x': read_numbers("x", optarg, asked->example.x, 2); break;
        case 't': read_numbers("target", optarg, &asked->example.target, 1); break;
        case 'e': read_numbers("eta", optarg, &asked->example.eta, 1); break;
        case 'w': read_numbers("weights", optarg, asked->example.w, 6); break;
        case 's': asked->steps = read_steps(optarg); break;
        case 'f': asked->format = read_format(optarg); break;
        case 'h': print_trace_help(); return false;
        case ':': refuse("%s: expected a value after it; see `woven trace --help'", argument[optind - 1]);
        default: refuse("`%s' is not an option of trace; see `woven trace --help'", argument[optind - 1]);
        }
    if (optind < count)
        refuse("trace: expected options only, found `%s'; see `woven trace --help'", argument[optind]);
    return true;
}

@ Finite inputs may still give results that are not, such as a weighted sum beyond the largest |double|. There is
nothing to learn from those.

@<The subcommand trace@>=

static void check_finite(const ledger *all, int step)
{
    for (int r = 0; r < LEDGER_ROWS; r++)
        if (!isfinite(all->entry[r].exact))
            refuse("step %d: %s, the %s, grows beyond all numbers; try smaller inputs, weights or rate", step,@|
                all->entry[r].symbol, all->entry[r].meaning);
}

@ Each step begins with the weights that the one before has left.

@<The subcommand trace@>=

static int trace(int count, char *argument[])
{
    trace_request asked = {ledger_lecture, false, 1, formats};
    ledger all;
    if (!read_trace_options(count, argument, &asked))
        return EXIT_SUCCESS;
    for (int step = 1; step <= asked.steps; step++) {
        ledger_compute(&asked.example, &all);
        check_finite(&all, step);
        if (step == 1) {
            asked.slides = all.entry[0].slide != NULL;
            asked.format->begin(&asked);
        }
        asked.format->step(&asked, step, &all);
        const ledger_entry *new_weight = ledger_find(&all, "new-w1"); /* five more follow it */
        for (int i = 0; i < 6; i++)
            asked.example.w[i] = new_weight[i].exact;
    }
    return EXIT_SUCCESS;
}

@i woven-options.w
@i woven-glove.w
@i woven-vectors.w
@i woven-project.w
@i woven-ratio.w
@i woven-mlp.w

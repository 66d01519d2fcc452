@*1 A table of options.
The trace has few options. The commands that follow have many, and for each of them there is a name, a value to read and
to check, a place to put it, and a line of the help. Whoever writes these in four places will one day change three of
them. So here an option is one row of a table, and what a command does with its options is written once.
@^options@>@^table-driven program@>

@<A table of options@>=
typedef enum { OPTION_SWITCH, OPTION_WHOLE, OPTION_REAL, OPTION_TEXT, OPTION_CHOICE } option_kind;

typedef struct {
    const char *name, *value, *meaning; /* |"size"|, |"N"|, |"numbers in a vector"| */
    option_kind kind;
    void *place; /* a |bool|, |uint64_t|, |double|, |const char *| or, for a choice, an |int| */
    double least, most; /* of a number */
    const char *choices; /* the words to choose from, separated by bars: the first is 0 */
} command_option;

@ Nearly all commands print for a person or for a program, and this is a choice that they share.

@<A table of options@>=

typedef enum { PRINT_TEXT, PRINT_CSV, PRINT_TSV } print_format;
static const char text_or_csv[] = "text|csv";

@ A choice is a word out of a few. Its number is the number of bars before it.

@<A table of options@>=

static int read_choice(const command_option *option, const char *text)
{
    const size_t length = strlen(text);
    int number = 0;
    for (const char *word = option->choices; word != NULL; number++) {
        if (strncmp(word, text, length) == 0 && (word[length] == '\0' || word[length] == '|'))
            return number;
        word = strchr(word, '|');
        word = word != NULL ? word + 1 : NULL;
    }
    refuse("--%s: expected one of %s, found `%s'", option->name, option->choices, text);
}

@ Numbers are checked against the limits of their row. A whole number has digits only, so that a minus sign is not
taken for something enormous.

@<A table of options@>=

static uint64_t read_whole(const command_option *option, const char *text)
{
    char *end;
    errno = 0;
    const unsigned long long number = strtoull(text, &end, 10);
    if (*text == '\0' || strspn(text, "0123456789") != strlen(text) || errno != 0
        || (double)number < option->least || (double)number > option->most)
        refuse("--%s: expected a whole number from %.0f to %.0f, found `%s'", option->name, option->least,@|
            option->most, text);
    return number;
}

static double read_real(const command_option *option, const char *text)
{
    double number;
    read_numbers(option->name, text, &number, 1);
    if (number < option->least || number > option->most)
        refuse("--%s: expected a number from %g to %g, found `%s'", option->name, option->least, option->most, text);
    return number;
}

@ The kind of a row says what kind of place its address leads to.

@<A table of options@>=

static void set_option(const command_option *option, const char *text)
{
    switch (option->kind) {
    case OPTION_SWITCH: *(bool *)option->place = true; break;
    case OPTION_WHOLE: *(uint64_t *)option->place = read_whole(option, text); break;
    case OPTION_REAL: *(double *)option->place = read_real(option, text); break;
    case OPTION_TEXT: *(const char **)option->place = text; break;
    case OPTION_CHOICE: *(int *)option->place = read_choice(option, text); break;
    }
}

@ In the help each option has a line, which ends with what is used when the option is not given: that is what its place
holds before any option was read.

@<A table of options@>=

static void print_usual(const command_option *option)
{
    const char *word = option->choices;
    switch (option->kind) {
    case OPTION_SWITCH: break;
    case OPTION_WHOLE: printf(" (%" PRIu64 ")", *(uint64_t *)option->place); break;
    case OPTION_REAL: printf(" (%g)", *(double *)option->place); break;
    case OPTION_TEXT: printf(*(const char **)option->place != NULL ? " (%s)" : "", *(const char **)option->place); break;
    case OPTION_CHOICE:
        for (int i = 0; i < *(int *)option->place; i++)
            word = strchr(word, '|') + 1;
        printf(" (%.*s)", (int)strcspn(word, "|"), word);
    }
}

static void print_options(const command_option *options, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const int width = printf("  --%s %s", options[i].name, options[i].value != NULL ? options[i].value : "");
        printf("%*s%s", width < 22 ? 22 - width : 1, "", options[i].meaning);
        print_usual(&options[i]);
        putchar('\n');
    }
    puts("  --help              print this");
}

@ To read the options of the command line, the table is turned into the one that |getopt_long| wants. The function
returns the place of the first argument that is no option, or 0 when only the help was wanted.

@<A table of options@>=

enum { OPTIONS_MAX = 40 };

static int read_options(int count, char *argument[], const char *usage, const command_option *options, size_t rows)
{
    struct option known[OPTIONS_MAX + 2] = {{"help", no_argument, NULL, 0}};
    for (size_t i = 0; i < rows && i < OPTIONS_MAX; i++) {
        known[i + 1].name = options[i].name;
        known[i + 1].has_arg = options[i].kind == OPTION_SWITCH ? no_argument : required_argument;
    }
    opterr = 0;
    for (int letter, row; (letter = getopt_long(count, argument, ":", known, &row)) != -1;) {
        if (letter == ':')
            refuse("%s: expected a value after it; see `woven %s --help'", argument[optind - 1], argument[0]);
        if (letter != 0)
            refuse("`%s' is not an option of %s; see `woven %s --help'", argument[optind - 1], argument[0], argument[0]);
        if (row == 0) {
            @<Print the usage and the options, and return@>@;
        }
        set_option(&options[row - 1], optarg);
    }
    return optind;
}

@ The help shows the defaults, so it must not come after another option has changed them; whoever types
\texttt{--size 100 --help} sees 100 in the parentheses, which is not wrong either.

@<Print the usage and the options, and return@>=
puts(usage);
print_options(options, rows);
return 0;

@*1 Progress.
What takes long should show how far it is. On a terminal that is a bar, drawn again and again over itself; in a file it
would be a mess, and there a line for each stage will do. All of it goes to the stream for messages, so that the output
can be used by another program.
@^progress@>

@<Progress of long work@>=
typedef struct {
    const char *stage; /* |"counting"| */
    double total; /* how much there is to do, in any unit; 0 when nobody knows */
    double begun, shown; /* seconds on the clock */
    bool terminal;
} progress;

static double seconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static progress progress_begin(const char *stage, double total)
{
    const double now = seconds_now();
    return (progress)@[{stage, total, now, now, isatty(STDERR_FILENO) != 0}@];
}

@ The time that is left follows from the time that was needed so far. It is shown once there is something to go by.

@<Progress of long work@>=

static void time_left(const progress *of, double share, char text[24])
{
    const double passed = seconds_now() - of->begun, left = share > 0 ? passed * (1 - share) / share : 0;
    text[0] = '\0';
    if (passed > 2 && share > 0.01 && left >= 90)
        snprintf(text, 24, "%.0f min left", left / 60);
    else if (passed > 2 && share > 0.01)
        snprintf(text, 24, "%.0f s left", left);
}

@ Ten drawings a second are enough for the eye. The line is kept below eighty characters, and the sequence at its end
deletes what a longer one has left there.

@<Progress of long work@>=

static void progress_show(progress *of, double done, const char *detail)
{
    enum { BAR = 24 };
    const double now = seconds_now();
    if (!of->terminal || now - of->shown < 0.1)
        return;
    of->shown = now;
    const double share = of->total > 0 && done < of->total ? done / of->total : of->total > 0 ? 1 : 0;
    char left[24];
    time_left(of, share, left);
    fprintf(stderr, "\r%-10s [%.*s%.*s] %3.0f %%  %.22s  %s\033[K", of->stage, (int)(share * BAR),@|
        "========================", BAR - (int)(share * BAR), "                        ", share * 100, detail, left);
}

@ At the end of a stage the bar makes place for a line that stays.

@<Progress of long work@>=

static void progress_end(const progress *of, const char *format, ...) @[__attribute__((format(printf, 2, 3)))@];

static void progress_end(const progress *of, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    fprintf(stderr, "%s%-11s", of->terminal ? "\r\033[K" : "", of->stage);
    vfprintf(stderr, format, values);
    fputc('\n', stderr);
    va_end(values);
}

@ Ctrl-C sends the program a \emph{signal}, which by default ends it at once. During long work we would rather finish what
is in hand and save it. The function that receives the signal notes that it came, in the one variable of this program that
can change from outside; whoever works looks at it now and then. A second Ctrl-C ends the program after all.
@^signal@>@^Ctrl-C@>

@<Progress of long work@>=

static volatile sig_atomic_t interrupted;

static void note_interrupt(int signal_number)
{
    interrupted = 1;
    signal(signal_number, SIG_DFL);
}

static void watch_for_interrupts(void)
{
    struct sigaction action = {0};
    action.sa_handler = note_interrupt;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

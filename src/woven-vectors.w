@*1 Asking word vectors.
The questions of \cref{ch:embedding} are commands, too: \texttt{near}, \texttt{odd}, \texttt{analogy}, \texttt{similarity} and
\texttt{project}. They share their options, and they print either for a person or as comma-separated values. The vectors
are in the file \path{vectors.txt} of the current folder, if no other is named.
@^command line@>

@<Commands on vectors@>=
typedef struct {
    const char *path; /* of the vectors */
    uint64_t count; /* how many words to print */
    int format; /* a |print_format| */
    char **word; /* the arguments that are no options */
    size_t words;
} vectors_request;

@ A command says what it is called, what it wants to be given, and what its help has to add. The most words that it
prints keep the search for the nearest quick.

@<Commands on vectors@>=

enum { VECTORS_COUNT_MAX = 1000 };

typedef struct {
    const char *name, *arguments, *help;
    size_t least, most; /* words */
    uint64_t count; /* words to print, unless something else is asked for; 0: there is nothing to ask */
    const char *formats;
} vectors_command;

@ The words may stand before or after the options. The row for the count comes last, so that it can be left out.

@<Commands on vectors@>=

static bool read_vectors_options(const vectors_command *command, int count, char *argument[], vectors_request *asked)
{
    char usage[400];
    *asked = (vectors_request)@[{ "vectors.txt", command->count, PRINT_TEXT, NULL, 0 }@];
    const command_option options[] = @[{@/
        {"vectors", "FILE", "vectors as GloVe or Word2Vec write them", OPTION_TEXT, &asked->path, 0, 0, NULL},@/
        {"format", "F", command->formats, OPTION_CHOICE, &asked->format, 0, 0, command->formats},@/
        {"count", "K", "how many words to print", OPTION_WHOLE, &asked->count, 1, VECTORS_COUNT_MAX, NULL}@/
    }@];
    snprintf(usage, sizeof usage, "usage: woven %s [OPTION...] %s\n\n%s\n", command->name, command->arguments,@|
        command->help);
    const int first = read_options(count, argument, usage, options, command->count > 0 ? 3 : 2);
    if (first == 0)
        return false;
    asked->word = argument + first;
    asked->words = (size_t)(count - first);
    if (asked->words < command->least || asked->words > command->most)
        refuse("%s: expected %s, found %zu argument%s; see `woven %s --help'", command->name, command->arguments,@|
            asked->words, asked->words == 1 ? "" : "s", command->name);
    return true;
}

@ Loading and finding words either succeed or end the program with a line that helps.

@<Commands on vectors@>=

static embedding *load_vectors(const char *path)
{
    embedding *vectors = NULL;
    embedding_fault fault = { 0, "" };
    FILE *const file = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
    if (file == NULL)
        refuse("%s: cannot be opened: %s; name a file of word vectors with --vectors", path, strerror(errno));
    const woven_status status = embedding_read(&vectors, file, &fault);
    if (status == WOVEN_BAD_FORMAT)
        refuse("%s, line %zu: %s", path, fault.line, fault.reason);
    if (status != WOVEN_OK)
        refuse("%s: %s", path, woven_message(status));
    if (file != stdin)
        fclose(file);
    return vectors;
}

@ Who asks for a word that is not there may have mistyped it.

@<Commands on vectors@>=

static size_t known_word(const embedding *vectors, const vectors_request *asked, const char *word)
{
    const size_t found = embedding_find(vectors, word);
    if (found != SIZE_MAX)
        return found;
    const size_t alike = embedding_spelling(vectors, word);
    if (alike != SIZE_MAX)
        refuse("`%s' has no vector in %s; did you mean `%s'?", word, asked->path, vectors->word[alike]);
    refuse("`%s' has no vector in %s, and no word there is spelt like it", word, asked->path);
}

@ Memory that the program asks for in order to print something is small. If there is none, the program can only say
so.

@<Commands on vectors@>=

static void *room_for(size_t count, size_t size)
{
    void *const block = calloc(count + 1, size);
    if (block == NULL)
        refuse("%s", woven_message(WOVEN_NO_MEMORY));
    return block;
}

static size_t *known_words(const embedding *vectors, const vectors_request *asked)
{
    size_t *const number = room_for(asked->words, sizeof *number);
    for (size_t i = 0; i < asked->words; i++)
        number[i] = known_word(vectors, asked, asked->word[i]);
    return number;
}

@*1 Printing words.
A word is padded to the width of its column. In UTF-8 a letter may take several bytes, of which all but the first begin
with the binary digits 10; those are not counted. A word too long for the column is cut. Words of a foreign file may
contain control characters, which do not belong on a terminal.
@^UTF-8@>

@<Commands on vectors@>=

static bool begins_letter(char byte)
{
    return ((unsigned char)byte & 0xC0) != 0x80;
}

static size_t letters_in(const char *word)
{
    size_t letters = 0;
    for (; *word != '\0'; word++)
        letters += begins_letter(*word);
    return letters;
}

static void print_word(const char *word, size_t width)
{
    const size_t letters = letters_in(word), shown = letters <= width ? letters : width - 3;
    size_t seen = 0;
    for (; *word != '\0' && (seen += begins_letter(*word)) <= shown; word++)
        putchar((unsigned char)*word < ' ' || *word == 127 ? '?' : *word);
    printf("%s%*s", letters > width ? "..." : "", letters < width ? (int)(width - letters) : 0, "");
}

@ In comma-separated values a word that contains a comma or a quotation mark stands between quotation marks, and those
inside are doubled.

@<Commands on vectors@>=

static void print_field(const char *word)
{
    if (strpbrk(word, ",\"") == NULL) {
        fputs(word, stdout);
        return;
    }
    putchar('"');
    for (; *word != '\0'; word++)
        printf(*word == '"' ? "\"\"" : "%c", *word);
    putchar('"');
}

@ A row for a person has a bar beside the cosine, so that a glance down the page shows where similarity drops.

@<Commands on vectors@>=

static void print_bar(double cosine)
{
    enum { BAR = 32 };
    const int length = cosine > 0 ? (int)(cosine * BAR + 0.5) : 0;
    fputs(length > 0 ? "  " : "", stdout);
    for (int i = 0; i < length; i++)
        putchar('=');
}

static void print_row(const char *mark, const char *word, double cosine)
{
    printf("%4s  ", mark);
    print_word(word, 28);
    printf(" %7.4f", cosine);
    print_bar(cosine);
    putchar('\n');
}

@ For a program, a row repeats the question, so that several lists can stand in one table.

@<Commands on vectors@>=

static void print_neighbours(const embedding *vectors, const vectors_request *asked, const embedding_neighbour *found,
    size_t count, const char *question)
{
    for (size_t i = 0; i < count; i++) {
        char rank[24];
        snprintf(rank, sizeof rank, "%zu", i + 1);
        if (asked->format == PRINT_TEXT)
            print_row(rank, vectors->word[found[i].word], found[i].similarity);
        else {
            print_field(question);
            printf(",%s,", rank);
            print_field(vectors->word[found[i].word]);
            printf(",%.17g\r\n", found[i].similarity);
        }
    }
}

@*1 The nearest words and the odd one.
Each word has its own list.

@<Commands on vectors@>=

static const vectors_command near_command = { "near", "WORD...",@|
    "Prints the words whose vectors are nearest to that of each WORD, by the cosine\n"@|
    "of the angle between them.", 1, SIZE_MAX, 10, text_or_csv };

static int near(int count, char *argument[])
{
    vectors_request asked;
    if (!read_vectors_options(&near_command, count, argument, &asked))
        return EXIT_SUCCESS;
    const size_t k = (size_t)asked.count;
    embedding *const vectors = load_vectors(asked.path);
    size_t *const word = known_words(vectors, &asked);
    embedding_neighbour *const found = room_for(k, sizeof *found);
    if (asked.format == PRINT_CSV)
        fputs("word,rank,neighbour,cosine\r\n", stdout);
    for (size_t i = 0; i < asked.words; i++) {
        if (asked.format == PRINT_TEXT)
            printf("%s%s\n", i > 0 ? "\n" : "", asked.word[i]);
        print_neighbours(vectors, &asked, found,@|
            embedding_near(vectors, vectors->vector + word[i] * vectors->n, word + i, 1, found, k), asked.word[i]);
    }
    free(found), free(word), embedding_destroy(vectors);
    return EXIT_SUCCESS;
}

@ Of several words the one that is least like the others is marked.

@<Commands on vectors@>=

static const vectors_command odd_command = { "odd", "WORD WORD WORD...",@|
    "Prints the mean cosine of each WORD with the others and marks the odd one out,\n"@|
    "whose mean is the lowest.", 3, SIZE_MAX, 0, text_or_csv };

static int odd(int count, char *argument[])
{
    vectors_request asked;
    if (!read_vectors_options(&odd_command, count, argument, &asked))
        return EXIT_SUCCESS;
    embedding *const vectors = load_vectors(asked.path);
    size_t *const word = known_words(vectors, &asked);
    double *const mean = room_for(asked.words, sizeof *mean);
    const size_t out = embedding_odd(vectors, word, asked.words, mean);
    if (asked.format == PRINT_CSV)
        fputs("word,cosine,odd\r\n", stdout);
    for (size_t i = 0; i < asked.words; i++)
        if (asked.format == PRINT_TEXT)
            print_row(i == out ? "odd" : "", asked.word[i], mean[i]);
        else {
            print_field(asked.word[i]);
            printf(",%.17g,%d\r\n", mean[i], i == out);
        }
    free(mean), free(word), embedding_destroy(vectors);
    return EXIT_SUCCESS;
}

@*1 Analogies.
For the sake of honesty the command also says when one of the three given words would have won, had it been allowed to
stand. Their similarities to the sought vector~$v$ follow from the cosines of the three with each other, for
$\lvert v\rvert^2$ is the sum of their squares and products.

@<Commands on vectors@>=

static void print_best_given(const embedding *vectors, const size_t word[3], double best)
{
    const double ab = embedding_cosine(vectors, word[0], word[1]), ac = embedding_cosine(vectors, word[0], word[2]),@|
        bc = embedding_cosine(vectors, word[1], word[2]), length = sqrt(fmax(3 - 2 * ab - 2 * ac + 2 * bc, 0));
    size_t winner = 3;
    for (size_t i = 0; i < 3 && length > 0; i++) {
        const double sum = embedding_cosine(vectors, word[i], word[1]) - embedding_cosine(vectors, word[i], word[0])@|
            + embedding_cosine(vectors, word[i], word[2]);
        if (sum / length > best) {
            best = sum / length;
            winner = i;
        }
    }
    if (winner < 3)
        printf("\nThe three given words are no answers; otherwise it would be `%s', with %.4f.\n",@|
            vectors->word[word[winner]], best);
}

@ The rows are those of \texttt{near}.

@<Commands on vectors@>=

static const vectors_command analogy_command = { "analogy", "A B C",@|
    "Prints the words D for which A is to B as C is to D: those nearest to B - A + C,\n"@|
    "each vector divided by its length.", 3, 3, 5, text_or_csv };

static int analogy(int count, char *argument[])
{
    vectors_request asked;
    if (!read_vectors_options(&analogy_command, count, argument, &asked))
        return EXIT_SUCCESS;
    const size_t k = (size_t)asked.count;
    embedding *const vectors = load_vectors(asked.path);
    size_t *const word = known_words(vectors, &asked), answers;
    embedding_neighbour *const found = room_for(k, sizeof *found);
    if (embedding_analogy(vectors, word[0], word[1], word[2], found, k, &answers) != WOVEN_OK)
        refuse("%s", woven_message(WOVEN_NO_MEMORY));
    if (asked.format == PRINT_TEXT)
        printf("%s is to %s as %s is to\n", asked.word[0], asked.word[1], asked.word[2]);
    else
        fputs("c,rank,d,cosine\r\n", stdout);
    print_neighbours(vectors, &asked, found, answers, asked.word[2]);
    if (asked.format == PRINT_TEXT)
        print_best_given(vectors, word, answers > 0 ? found[0].similarity : -2);
    free(found), free(word), embedding_destroy(vectors);
    return EXIT_SUCCESS;
}

@*1 Judgements.
A correlation over a few pairs, or over a small part of the file, says little; so the numbers are printed with it.

@<Commands on vectors@>=

static const vectors_command similarity_command = { "similarity", "FILE",@|
    "Compares the vectors with people's judgements in FILE, whose lines are two words\n"@|
    "and a score, by Spearman's rank correlation.", 1, 1, 0, text_or_csv };

static void refuse_judgements(woven_status status, const char *path, const similarity_agreement *found, size_t line)
{
    if (status == WOVEN_BAD_FORMAT)
        refuse("%s, line %zu: expected two words and a score, separated by tabs or spaces", path, line);
    if (status == WOVEN_EMPTY)
        refuse("%s: %zu of its %zu pairs have vectors for both words, and their scores have no order to compare", path,@|
            found->known, found->pairs);
    refuse("%s: %s", path, woven_message(status));
}

@ The file of judgements is opened before the vectors are read, which may take a second or two.

@<Commands on vectors@>=

static int similarity(int count, char *argument[])
{
    vectors_request asked;
    similarity_agreement found;
    size_t line;
    if (!read_vectors_options(&similarity_command, count, argument, &asked))
        return EXIT_SUCCESS;
    FILE *const pairs = fopen(asked.word[0], "r");
    if (pairs == NULL)
        refuse("%s: cannot be opened: %s", asked.word[0], strerror(errno));
    embedding *const vectors = load_vectors(asked.path);
    const woven_status status = similarity_compare(vectors, pairs, &found, &line);
    if (status != WOVEN_OK)
        refuse_judgements(status, asked.word[0], &found, line);
    if (asked.format == PRINT_CSV) {
        fputs("file,pairs,known,spearman\r\n", stdout);
        print_field(asked.word[0]);
        printf(",%zu,%zu,%.17g\r\n", found.pairs, found.known, found.rho);
    } else
        printf("pairs in the file            %8zu\nwith vectors for both words  %8zu\n"@|
            "Spearman's rank correlation  %8.4f\n", found.pairs, found.known, found.rho);
    fclose(pairs), embedding_destroy(vectors);
    return EXIT_SUCCESS;
}

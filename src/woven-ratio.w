@*1 Ice and steam in any text.
The article on GloVe began with a table of ratios, which \cref{ch:glove} had to believe. With \texttt{woven ratio} the
reader makes such a table from a text of his or her own: it counts what stands beside two words, here $a$ and~$b$, and
prints $P(x\mid a)/P(x\mid b)$ for the probes~$x$ that tell them apart.
@^ratio of probabilities@>@^ice and steam@>

@<Commands on vectors@>=

typedef struct {
    const char *path, *word[2], *probes; /* the last are separated by commas, or |NULL| */
    uint64_t window, count, least;
    int format; /* a |print_format| */
} ratio_request;

/* What was counted beside the two words: a row of counts for each, as long as the vocabulary, and the sums. */
typedef struct {
    vocabulary *known;
    double *row[2], total[2];
} ratio_counts;

@ Two words must be given, and a text.

@<Commands on vectors@>=

static bool read_ratio_options(int count, char *argument[], ratio_request *asked)
{
    *asked = (ratio_request)@[{ NULL, { NULL, NULL }, NULL, 10, 10, 5, PRINT_TEXT }@];
    const command_option options[] = @[{@/
        {"text", "FILE", "the text; `-' is the standard input", OPTION_TEXT, &asked->path, 0, 0, NULL},@/
        {"probe", "X,Y,Z", "these words only", OPTION_TEXT, &asked->probes, 0, 0, NULL},@/
        {"window", "N", "how many steps away neighbours may be", OPTION_WHOLE, &asked->window, 1, COOCCURRENCE_WINDOW_MAX, NULL},@/
        {"least", "N", "leave out words with fewer neighbours A or B", OPTION_WHOLE, &asked->least, 1, 1e9, NULL},@/
        {"count", "K", "how many words of each kind", OPTION_WHOLE, &asked->count, 1, VECTORS_COUNT_MAX, NULL},@/
        {"format", "F", text_or_csv, OPTION_CHOICE, &asked->format, 0, 0, text_or_csv}@/
    }@];
    const int first = read_options(count, argument, "usage: woven ratio [OPTION...] --text FILE A B\n\n"@|
        "Counts what stands beside the words A and B in a text, and prints for which\n"@|
        "words X the probabilities P(X|A) and P(X|B) differ most, and for which not.\n",@|
        options, sizeof options / sizeof options[0]);
    if (first == 0)
        return false;
    if (count - first != 2 || asked->path == NULL)
        refuse("ratio: expected two words and --text FILE; see `woven ratio --help'");
    asked->word[0] = argument[first];
    asked->word[1] = argument[first + 1];
    return true;
}

@ The text is read twice, for the vocabulary and for the counts. What comes through a pipe can be read only once, so it is
copied to a file without a name first.

@<Commands on vectors@>=

static FILE *scratch_file(void)
{
    FILE *const file = tmpfile();
    if (file == NULL)
        refuse("a file for passing use cannot be made: %s", strerror(errno));
    return file;
}

static FILE *open_text(const char *path)
{
    FILE *const text = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
    if (text == NULL)
        refuse("%s: cannot be opened: %s", path, strerror(errno));
    if (fseek(text, 0, SEEK_SET) == 0)
        return text;
    FILE *const copy = scratch_file();
    char block[4096];
    for (size_t bytes; (bytes = fread(block, 1, sizeof block, text)) > 0;)
        if (fwrite(block, 1, bytes, copy) != bytes)
            refuse("%s: cannot be copied: %s", path, strerror(errno));
    if (ferror(text) || fflush(copy) != 0)
        refuse("%s: cannot be copied: %s", path, strerror(errno));
    rewind(copy);
    return copy;
}

@ All of this is what \cref{ch:corpus,ch:cooccurrence} have built. Company ends at an empty line, and all neighbours count
alike, so that the counts are whole numbers.

@<Commands on vectors@>=

static corpus *begin_text(const char *path, FILE *file)
{
    const corpus_rules rules = { true, false, CORPUS_PARAGRAPHS };
    corpus *text;
    rewind(file);
    const woven_status status = corpus_open(&text, file, &rules);
    if (status != WOVEN_OK)
        refuse("%s: %s", path, woven_message(status));
    return text;
}

@ First the vocabulary, then the counts. Sixty-odd megabytes of memory are enough for both.

@<Commands on vectors@>=

static FILE *count_text(const ratio_request *asked, FILE *file, vocabulary **known)
{
    const cooccurrence_rules rules = { (size_t)asked->window, true, true, (size_t)1 << 26, NULL, NULL, NULL };
    uint64_t count;
    corpus *text = begin_text(asked->path, file);
    woven_status status = vocabulary_count(known, text, 1, 0);
    corpus_close(text);
    if (status != WOVEN_OK)
        refuse("%s: %s", asked->path, woven_message(status));
    FILE *const cells = scratch_file();
    text = begin_text(asked->path, file);
    status = cooccurrence_count(text, *known, &rules, cells, &count);
    corpus_close(text);
    if (status != WOVEN_OK)
        refuse("%s: %s", asked->path, woven_message(status));
    rewind(cells);
    return cells;
}

@ Of all the rows only two are needed.

@<Commands on vectors@>=

static size_t word_of_text(const ratio_request *asked, const vocabulary *known, const char *word)
{
    const size_t found = vocabulary_find(known, word, strlen(word));
    if (found == SIZE_MAX)
        refuse("`%s' does not occur in %s, whose words were put into small letters", word, asked->path);
    return found;
}

@ They are picked out of the file of cells as it passes by.

@<Commands on vectors@>=

static void count_beside(const ratio_request *asked, ratio_counts *all)
{
    FILE *const file = open_text(asked->path), *const cells = count_text(asked, file, &all->known);
    cooccurrence_cell cell;
    size_t number[2];
    for (int k = 0; k < 2; k++) {
        number[k] = word_of_text(asked, all->known, asked->word[k]);
        all->row[k] = room_for(all->known->words, sizeof *all->row[k]);
        all->total[k] = 0;
    }
    while (fread(&cell, sizeof cell, 1, cells) == 1)
        for (int k = 0; k < 2; k++)
            if (cell.word == number[k]) {
                all->row[k][cell.context] = cell.count;
                all->total[k] += cell.count;
            }
    for (int k = 0; k < 2; k++)
        if (all->total[k] == 0)
            refuse("`%s' has no neighbours in %s", asked->word[k], asked->path);
    fclose(cells), fclose(file);
}

@ A row of the table. Where a word never stands beside~$b$ the ratio is infinite, and where it stands beside neither
there is none.

@<Commands on vectors@>=

static void print_ratio(const ratio_request *asked, const ratio_counts *all, size_t x)
{
    const double a = all->row[0][x], b = all->row[1][x];
    const bool csv = asked->format == PRINT_CSV;
    if (csv)
        print_field(all->known->entry[x].word);
    else
        print_word(all->known->entry[x].word, 24);
    printf(csv ? ",%.0f,%.17g,%.0f,%.17g," : " %8.0f %11.3e %8.0f %11.3e ", a, a / all->total[0], b, b / all->total[1]);
    if (b > 0)
        printf(csv ? "%.17g" : "%9.4g", probability_ratio(a, all->total[0], b, all->total[1]));
    else
        printf(csv ? "%s" : "%9s", a > 0 ? csv ? "inf" : "infinite" : csv ? "" : "-");
    fputs(csv ? "\r\n" : "\n", stdout);
}

@ The heading says which word is $a$ and which is~$b$.

@<Commands on vectors@>=

static void print_ratio_heading(const ratio_request *asked)
{
    if (asked->format == PRINT_CSV) {
        fputs("word,count_a,probability_a,count_b,probability_b,ratio\r\n", stdout);
        return;
    }
    printf("%24s  a: ", "");
    print_word(asked->word[0], 16);
    printf(" b: ");
    print_word(asked->word[1], 16);
    printf("\n%-24s %8s %11s %8s %11s %9s\n", "x", "count", "P(x|a)", "count", "P(x|b)", "ratio");
}

@ Which words tell most? Those with the largest and the smallest ratio; but among rare words large ratios are accidents. So
only words with enough neighbours take part, and before they are compared half a neighbour is added to each
count: then to have been seen twenty times beside $a$ and never beside~$b$ means more than to have been seen five times.
@^smoothing@>

@<Commands on vectors@>=

typedef struct {
    size_t word;
    double log_ratio, together;
} ratio_probe;

static int by_falling_ratio(const void *left, const void *right)
{
    const ratio_probe *const a = left, *const b = right;
    return a->log_ratio != b->log_ratio ? (a->log_ratio < b->log_ratio) - (a->log_ratio > b->log_ratio)
                                        : (a->word > b->word) - (a->word < b->word);
}

static size_t collect_probes(const ratio_request *asked, const ratio_counts *all, ratio_probe *probe)
{
    size_t probes = 0;
    for (size_t x = 0; x < all->known->words; x++) {
        const double a = all->row[0][x], b = all->row[1][x];
        if (a + b >= (double)asked->least)
            probe[probes++] = (ratio_probe)@[{ x,
                log((a + 0.5) / all->total[0]) - log((b + 0.5) / all->total[1]), a + b }@];
    }
    qsort(probe, probes, sizeof *probe, by_falling_ratio);
    return probes;
}

@ Ratios between four fifths and five fourths pass for ``about 1''. In the sorted list these words stand between the two
other kinds; of them, those with the most neighbours are printed.

@<Commands on vectors@>=

static void print_middle(const ratio_request *asked, const ratio_counts *all, const ratio_probe *probe, size_t first,
    size_t end)
{
    for (size_t i = first; i < end; i++) {
        size_t more = 0; /* probes that come before this one */
        for (size_t j = first; j < end && more < asked->count; j++)
            more += probe[j].together > probe[i].together || (probe[j].together == probe[i].together && j < i);
        if (more < asked->count)
            print_ratio(asked, all, probe[i].word);
    }
}

@ So the list falls into three parts.

@<Commands on vectors@>=

static void print_telling(const ratio_request *asked, const ratio_counts *all)
{
    ratio_probe *const probe = room_for(all->known->words, sizeof *probe);
    const size_t probes = collect_probes(asked, all, probe);
    const double margin = log(1.25);
    size_t first = 0, end = probes;
    while (first < probes && probe[first].log_ratio > margin)
        first++;
    while (end > first && probe[end - 1].log_ratio < -margin)
        end--;
    print_ratio_heading(asked);
    for (size_t i = 0; i < first && i < asked->count; i++)
        print_ratio(asked, all, probe[i].word);
    fputs(asked->format == PRINT_TEXT ? "\n" : "", stdout);
    print_middle(asked, all, probe, first, end);
    fputs(asked->format == PRINT_TEXT ? "\n" : "", stdout);
    for (size_t i = probes - end > asked->count ? probes - asked->count : end; i < probes; i++)
        print_ratio(asked, all, probe[i].word);
    free(probe);
}

@ Probes that were asked for are printed in the order in which they were asked for, however rare. All of them are looked
up before the first is printed.

@<Commands on vectors@>=

static void print_probes(const ratio_request *asked, const ratio_counts *all)
{
    char *const probes = room_for(strlen(asked->probes), 1), *rest; /* |room_for| leaves a place for the end */
    size_t *const word = room_for(strlen(asked->probes), sizeof *word), words = 0;
    strcpy(probes, asked->probes);
    for (char *x = strtok_r(probes, ",", &rest); x != NULL; x = strtok_r(NULL, ",", &rest))
        word[words++] = word_of_text(asked, all->known, x);
    print_ratio_heading(asked);
    for (size_t i = 0; i < words; i++)
        print_ratio(asked, all, word[i]);
    free(word), free(probes);
}

@ That is the whole command.

@<Commands on vectors@>=

static int ratio(int count, char *argument[])
{
    ratio_request asked;
    ratio_counts all;
    if (!read_ratio_options(count, argument, &asked))
        return EXIT_SUCCESS;
    count_beside(&asked, &all);
    if (asked.probes != NULL)
        print_probes(&asked, &all);
    else
        print_telling(&asked, &all);
    free(all.row[0]), free(all.row[1]), vocabulary_destroy(all.known);
    return EXIT_SUCCESS;
}

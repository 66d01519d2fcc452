@*1 The words and their company.
What follows makes the vectors. It is part of the program that writes the numbers of this book, and it leaves behind a file
with the calls that the grader is to make. First the small words; the full stop stands for the end of a sentence and for
whatever was left out of the prose.

@<Numbers of the tagger chapter@>=
enum { SMALL_WORDS = 24, TAG_N = 2 * SMALL_WORDS }; /* before and behind */

static const char *const small_words[SMALL_WORDS] = {
    ".", "the", "a", "an", "of", "and", "it", "that", "to", "in", "for", "its", "with", "from", "by", "as", "this",
    "so", "on", "each", "which", "all", "not", "is"
};

@ Then the list that was tagged by hand. A word that occurs less than four times in the prose is passed over, for its
company would be accidental.

@<Numbers of the tagger chapter@>=
static const char *const tagged_nouns[] = {
    "weight", "outputs", "loss", "neuron", "book", "gradient", "word", "layers", "product", "number", "example",
    "threshold", "lecture", "slides", "network", "table", "derivative", "program", "weights", "array", "row", "chapter",
    "perceptron", "digits", "file", "line", "inputs", "address", "error", "size", "neurons", "rate", "function",
    "ledger", "slopes", "bias", "vector", "words", "output", "verdict", "rows", "descent", "text", "sizes", "numbers",
    "code", "target", "correction", "networks", "chain", "input", "biases", "layer", "factor", "slope", "rules",
    "sigmoid", "nodes", "programs", "command", "epoch", "calculation", "errors", "pieces", "page", "decimals",
    "language", "products", "reader", "column", "argument", "columns", "formula", "data", "chapters", "operation",
    "arithmetic", "header", "machine", "meaning", "arrays", "paths", "matrix", "parameters", "pointer", "probability",
    "curve", "people", "characters", "files", "sentence", "exercises", "quantities", "activations", "vectors",
    "neighbours", "probabilities", "context", "ratio", "exercise", "grader", "variable", "element", "elements",
    "window", "counts", "minimum", "parabola", "region", "lines", "perceptrons", "values", "functions", "order"
};

@ Verbs come in several forms; each form is a word of its own to a program that knows nothing.

@<Numbers of the tagger chapter@>=
static const char *const tagged_verbs[] = {
    "does", "takes", "has", "have", "makes", "says", "comes", "would", "go", "goes", "can", "learn", "keeps", "must",
    "make", "come", "tells", "shows", "find", "need", "needs", "be", "stands", "write", "grows", "gives", "multiplies",
    "are", "know", "read", "becomes", "may", "say", "adds", "knows", "let", "ends", "was", "used", "kept", "going",
    "do", "found", "prints", "were", "give", "fires", "use", "will", "leaves", "decides", "gets", "should", "compare",
    "runs", "agree", "could", "follow", "cannot", "add", "called", "collects", "computed", "passes", "written", "known",
    "see", "given", "want", "computes", "rounded", "take", "added", "needed", "told", "made", "came", "checked",
    "belongs", "move", "stops", "learned", "holds", "multiplied", "returns", "carry", "keep", "belong", "compute",
    "fill", "moves", "differ", "compared", "typed", "follows", "trained", "asked", "turns", "changed", "fills",
    "suppose", "get", "depends", "begin", "depend", "enters", "contains", "counted", "means", "reads", "starts"
};

@ A word to be tagged collects its counts while the prose goes by.

@<Numbers of the tagger chapter@>=
enum { TAGGED_MAX = 256, SEEN_MIN = 4, WORD_ROOM = 64 };

typedef struct {
    const char *word;
    double verb; /* its label, 1 for a verb */
    double seen; /* how often */
    double vector[TAG_N]; /* counts at first, then square roots of shares */
} tagged_word;

static void count_neighbour(tagged_word *word, const char *neighbour, size_t offset)
{
    for (size_t i = 0; i < SMALL_WORDS; i++)
        if (strcmp(small_words[i], neighbour) == 0)
            word->vector[offset + i]++;
}

@ Three words are looked at together: the one in the middle is counted, and its neighbours are noted.

@<Numbers of the tagger chapter@>=
static size_t count_company(FILE *prose, tagged_word *words, size_t count)
{
    char before[WORD_ROOM] = ".", word[WORD_ROOM] = ".", behind[WORD_ROOM];
    size_t tokens = 0;
    while (fscanf(prose, "%63s", behind) == 1) {
        for (size_t k = 0; k < count; k++)
            if (strcmp(words[k].word, word) == 0) {
                words[k].seen++;
                count_neighbour(&words[k], before, 0);
                count_neighbour(&words[k], behind, SMALL_WORDS);
            }
        tokens += strcmp(word, ".") != 0;
        memcpy(before, word, sizeof before);
        memcpy(word, behind, sizeof word);
    }
    return tokens;
}

@ The words that occur often enough move to the front of the list, and their counts become square roots of shares, rounded to
four decimals, which is as exact as such small counts deserve.

@<Numbers of the tagger chapter@>=
static size_t keep_frequent(tagged_word *words, size_t count)
{
    size_t kept = 0;
    for (size_t k = 0; k < count; k++) {
        if (words[k].seen < SEEN_MIN)
            continue;
        words[kept] = words[k];
        for (size_t i = 0; i < TAG_N; i++)
            words[kept].vector[i] = rint(1e4 * sqrt(words[k].vector[i] / words[k].seen)) / 1e4;
        kept++;
    }
    return kept;
}

@ Training and testing need as many nouns as verbs, in turns. The first \val{tagger-last} are for training. The others are
for the grader, and they come in the order of the alphabet, so that their order betrays nothing.

@<Numbers of the tagger chapter@>=
enum { TAG_TRAIN = 128, TAG_OTHERS = 48, TAG_WORDS = TAG_TRAIN + TAG_OTHERS };

static int in_alphabet(const void *a, const void *b)
{
    return strcmp(((const tagged_word *)a)->word, ((const tagged_word *)b)->word);
}

static void choose_words(const tagged_word *words, size_t count, tagged_word *chosen)
{
    for (size_t verb = 0; verb < 2; verb++) {
        size_t k = 0;
        for (size_t i = 0; i < count && k < TAG_WORDS / 2; i++)
            if (words[i].verb == (double)verb)
                chosen[2 * k++ + verb] = words[i];
        if (k < TAG_WORDS / 2) {
            fprintf(stderr, "numbers: expected %d tagged %s in the prose, found %zu; add some to src/tagger-data.w\n",@|
                TAG_WORDS / 2, verb == 1 ? "verbs" : "nouns", k);
            exit(2);
        }
    }
    qsort(chosen + TAG_TRAIN, TAG_OTHERS, sizeof *chosen, in_alphabet);
}

@ The prose was put beside the other data by the rules of the book.

@<Numbers of the tagger chapter@>=
static size_t read_company(tagged_word *chosen)
{
    const size_t nouns = sizeof tagged_nouns / sizeof *tagged_nouns, verbs = sizeof tagged_verbs / sizeof *tagged_verbs;
    tagged_word words[TAGGED_MAX] = { 0 };
    char path[FILENAME_MAX];
    for (size_t i = 0; i < nouns; i++)
        words[i].word = tagged_nouns[i];
    for (size_t i = 0; i < verbs; i++) {
        words[nouns + i].word = tagged_verbs[i];
        words[nouns + i].verb = 1;
    }
    snprintf(path, sizeof path, "%s/prose.txt", folder);
    FILE *prose = fopen(path, "r");
    if (prose == NULL)
        fail("open", "prose.txt");
    const size_t tokens = count_company(prose, words, nouns + verbs);
    fclose(prose);
    choose_words(words, keep_frequent(words, nouns + verbs), chosen);
    return tokens;
}

@ The table in the text shows the columns of three small words before and three behind.

@<Numbers of the tagger chapter@>=
static void tagger_rows(const tagged_word *chosen)
{
    const size_t column[6] = { 1, 2, 8, SMALL_WORDS, SMALL_WORDS + 4, SMALL_WORDS + 1 };
    FILE *rows = data_open("tagger-rows.tex");
    for (size_t i = 0; i < 6; i++)
        fprintf(rows, " & %s", column[i] == SMALL_WORDS ? "end" : small_words[column[i] % SMALL_WORDS]);
    fputs(" \\\\ \\midrule\n", rows);
    for (size_t k = 0; k < 4; k++) {
        const tagged_word *word = &chosen[k / 2 + k % 2 * 2];
        fprintf(rows, "%s", word->word);
        for (size_t i = 0; i < 6; i++)
            fprintf(rows, " & %.2f", word->vector[column[i]]);
        fputs(" \\\\\n", rows);
    }
    data_close(rows);
}

@ A call for the grader names its arguments, in the notation of the exercises' specifications.

@<Numbers of the tagger chapter@>=
static void tagger_argument(FILE *cases, const char *name, const tagged_word *words, size_t count, bool labels)
{
    fprintf(cases, " %s={", name);
    for (size_t k = 0; k < count; k++)
        if (labels)
            fprintf(cases, "%s%g", k > 0 ? "," : "", words[k].verb);
        else
            for (size_t i = 0; i < TAG_N; i++)
                fprintf(cases, "%s%.4g", k + i > 0 ? "," : "", words[k].vector[i]);
    fputc('}', cases);
}

static void tagger_case(FILE *cases, const tagged_word *chosen, size_t examples)
{
    tagger_argument(cases, "x", chosen, examples, false);
    tagger_argument(cases, "label", chosen, examples, true);
    fprintf(cases, " examples=%zu", examples);
    tagger_argument(cases, "unseen", chosen + TAG_TRAIN, TAG_OTHERS, false);
    fprintf(cases, " others=%d n=%d ->", TAG_OTHERS, TAG_N);
    tagger_argument(cases, "verb", chosen + TAG_TRAIN, TAG_OTHERS, true);
    fputc('\n', cases);
}

@ The learning curve of the solution is measured in the same way as the grader measures a student's.

@<Numbers of the tagger chapter@>=
static double tagger_share(const tagged_word *chosen, size_t examples)
{
    static double x[TAG_TRAIN * TAG_N], unseen[TAG_OTHERS * TAG_N];
    double label[TAG_TRAIN], verb[TAG_OTHERS], right = 0;
    for (size_t k = 0; k < examples; k++) {
        memcpy(x + k * TAG_N, chosen[k].vector, sizeof chosen[k].vector);
        label[k] = chosen[k].verb;
    }
    for (size_t k = 0; k < TAG_OTHERS; k++)
        memcpy(unseen + k * TAG_N, chosen[TAG_TRAIN + k].vector, sizeof chosen[k].vector);
    tag_words(x, label, examples, unseen, TAG_OTHERS, TAG_N, verb);
    for (size_t k = 0; k < TAG_OTHERS; k++)
        right += (verb[k] >= 0.5) == (chosen[TAG_TRAIN + k].verb == 1);
    return 100 * right / TAG_OTHERS;
}

@ Each point of the curve starts anew with twice as many words.

@<Numbers of the tagger chapter@>=
static void numbers_tagger(void)
{
    const size_t first = 8;
    tagged_word chosen[TAG_WORDS];
    number("tagger-tokens", "%.0f", (double)read_company(chosen));
    number("tagger-small", "%.0f", SMALL_WORDS);
    number("tagger-n", "%.0f", TAG_N);
    number("tagger-others", "%.0f", TAG_OTHERS);
    number("tagger-first", "%.0f", (double)first);
    number("tagger-last", "%.0f", TAG_TRAIN);
    tagger_rows(chosen);
    FILE *const learned = data_open("tagger.dat"), *const cases = data_open("tagger.cases");
    for (size_t examples = first; examples <= TAG_TRAIN; examples *= 2) {
        const double share = tagger_share(chosen, examples);
        fprintf(learned, "%zu %.6g\n", examples, share);
        tagger_case(cases, chosen, examples);
        if (examples == first || examples == TAG_TRAIN)
            number(examples == first ? "tagger-share-first" : "tagger-share-last", "%.0f", share);
    }
    data_close(cases);
    data_close(learned);
}

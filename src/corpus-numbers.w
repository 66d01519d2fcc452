@*1 The numbers of this chapter.
This chapter and the next count the book's own prose, which the rules of the book have put beside the other data. It is
held in memory, so that it can be read more than once and in part.

@<Numbers of the corpus chapter@>=
static char *corpus_numbers_prose(size_t *size)
{
    char path[FILENAME_MAX];
    snprintf(path, sizeof path, "%s/prose.txt", folder);
    FILE *const file = fopen(path, "r");
    char *prose = NULL;
    size_t room = 0;
    const long read = file != NULL ? (long)getdelim(&prose, &room, '\0', file) : -1;
    if (read <= 0)
        fail("read", "prose.txt");
    fclose(file);
    *size = (size_t)read;
    return prose;
}

@ The function |fmemopen| makes a part of memory look like a file.

@<Numbers of the corpus chapter@>=

static corpus *corpus_numbers_open(FILE **file, char *text, size_t size)
{
    static const corpus_rules rules = { true, false, CORPUS_LINES };
    corpus *words;
    *file = fmemopen(text, size, "r");
    if (*file == NULL || corpus_open(&words, *file, &rules) != WOVEN_OK)
        fail("make room for", "prose.txt");
    return words;
}
@#
static vocabulary *corpus_numbers_count(char *text, size_t size, uint64_t min_count)
{
    FILE *file;
    vocabulary *known;
    corpus *const words = corpus_numbers_open(&file, text, size);
    if (vocabulary_count(&known, words, min_count, 0) != WOVEN_OK)
        fail("count", "prose.txt");
    corpus_close(words);
    fclose(file);
    return known;
}

@ The difficult customers of the first table, each with the way in which the typesetter writes it.

@<Numbers of the corpus chapter@>=

static void corpus_tokens_row(FILE *rows, const char *text, const char *printed)
{
    char copy[64];
    const char *word, *between = " & ";
    size_t length;
    FILE *file;
    strcpy(copy, text);
    corpus *const words = corpus_numbers_open(&file, copy, strlen(copy));
    fputs(printed, rows);
    for (; corpus_next(words, &word, &length) == CORPUS_WORD; between = "\\quad ")
        fprintf(rows, "%s\\emph{%s}", between, word);
    fputs(" \\\\\n", rows);
    corpus_close(words);
    fclose(file);
}

@ Two bytes that are written as \texttt{\char92 303} and \texttt{\char92 211} in \CEE/ make a capital letter with its
accent.

@<Numbers of the corpus chapter@>=

static void corpus_tokens(void)
{
    static const char *const texts[][2] = @[{
        { "Don't! The dogs' bark", "Don't! The dogs' bark" }, { "a well-known dash--well", "a well-known dash-{}-well" },
        { "pre- and post-war", "pre- and post-war" }, { "In 1611: 3.5 shillings", "In 1611: 3.5 shillings" },
        { "\303\211t\303\251 \302\253na\303\257f\302\273", "\\'Et\\'e \\guillemotleft na\\\"\\i f\\guillemotright" },
        { "rock-'n'-roll, e-mail me@@home", "rock-'n'-roll, e-mail me@@home" }
    }@];
    FILE *const rows = data_open("corpus-tokens.tex");
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        corpus_tokens_row(rows, texts[i][0], texts[i][1]);
    data_close(rows);
}

@ The table of characters takes bytes apart. Of the first byte, the digits of the code point come after its ones and a
zero; of the others, after two digits.

@<Numbers of the corpus chapter@>=

static void corpus_digits(FILE *rows, unsigned byte, int prefix, uint32_t *code)
{
    for (int digit = 0; digit < 8; digit++) {
        const unsigned value = byte >> (7 - digit) & 1;
        fprintf(rows, digit == prefix ? "\\textbf{%u" : "%u", value);
        if (digit >= prefix)
            *code = 2 * *code + value;
    }
    fputs("}\\enspace ", rows);
}

@ The last character is the $x$ of a mathematical formula; Unicode keeps it apart from the letter.

@<Numbers of the corpus chapter@>=

static void corpus_utf8(void)
{
    static const char *const characters[][2] = @[{
        { "A", "A" }, { "\303\251", "\\'e" }, { "\342\202\254", "\\texteuro" }, { "\360\235\221\245", "$x$" }
    }@];
    FILE *const rows = data_open("corpus-utf8.tex");
    for (size_t i = 0; i < sizeof characters / sizeof *characters; i++) {
        const char *const bytes = characters[i][0];
        const int length = (int)strlen(bytes);
        uint32_t code = 0;
        fprintf(rows, "%s & ", characters[i][1]);
        for (int k = 0; k < length; k++)
            corpus_digits(rows, (unsigned char)bytes[k], k > 0 ? 2 : length == 1 ? 1 : length + 1, &code);
        fprintf(rows, "& %u \\\\\n", code);
    }
    data_close(rows);
}

@ For Zipf's plot not every rank is needed: so many, that on the scale of the plot the points lie close together.

@<Numbers of the corpus chapter@>=

static void corpus_zipf(const vocabulary *known)
{
    FILE *const points = data_open("corpus-zipf.dat");
    for (size_t rank = 1; rank <= known->words; rank += 1 + rank / 12)
        fprintf(points, "%zu %.0f\n", rank, (double)known->entry[rank - 1].count);
    fprintf(points, "\n\n1 %.0f\n", (double)known->entry[0].count);
    fprintf(points, "%.0f 1\n", (double)known->entry[0].count);
    data_close(points);
}
@#
static double corpus_ratio(const vocabulary *known, size_t rank, size_t further)
{
    return (double)known->entry[rank - 1].count / (double)known->entry[further - 1].count;
}

@ How many types make half of the text, and how many occur once?

@<Numbers of the corpus chapter@>=

static void corpus_extremes(const vocabulary *known)
{
    uint64_t sum = 0;
    size_t half = 0, hapax = 0;
    while (2 * sum < known->tokens)
        sum += known->entry[half++].count;
    while (hapax < known->words && known->entry[known->words - 1 - hapax].count == 1)
        hapax++;
    number("corpus-half", "%.0f", (double)half);
    number("corpus-hapax", "%.0f", 100 * (double)hapax / (double)known->words);
    number("corpus-first-share", "%.0f", 100 * (double)known->entry[0].count / (double)known->tokens);
    numbers_text("corpus-first", known->entry[0].word);
}

@ Two vocabularies, the full one and that of the words which occur at least five times, have all the rest.

@<Numbers of the corpus chapter@>=

static void numbers_corpus(void)
{
    size_t size;
    char *const prose = corpus_numbers_prose(&size);
    vocabulary *const all = corpus_numbers_count(prose, size, 1), *const five = corpus_numbers_count(prose, size, 5);
    corpus_tokens();
    corpus_utf8();
    corpus_zipf(all);
    corpus_extremes(all);
    number("corpus-tokens", "%.0f", (double)all->tokens);
    number("corpus-types", "%.0f", (double)all->words);
    number("corpus-tenth", "%.1f", corpus_ratio(all, 10, 100));
    number("corpus-hundredth", "%.1f", corpus_ratio(all, 100, 1000));
    number("corpus-five", "%.0f", (double)five->words);
    number("corpus-five-share", "%.0f", 100 * (double)five->covered / (double)five->tokens);
    vocabulary_destroy(five);
    vocabulary_destroy(all);
    free(prose);
}

@*1 The flow of the text.
Most bytes of most corpora are ASCII, and a function call for each of them would be slow. So what the two functions
above have to say about the first 128 characters is written into two arrays when the corpus is opened: |kind_of| has
their kinds, and |small| says how a letter is written, with 0 for what is no letter. One look into an array is then all
it takes.

@<Constants and types of the corpus module@>=

struct corpus {
    FILE *file;
    corpus_rules rules;
    locale_t locale;
    wctype_t accent; /* the class of accents in this locale */
    uint64_t before, bad_bytes, long_words; /* bytes before the block, \dots */
    size_t at, end; /* place in the block, and its number of bytes */
    int newlines, newlines_of_break; /* since the last sign that was no space; how many make a break */
    bool company; /* whether there was a word since the last break */
    bool ended, failed; /* whether the file is at its end, and whether that is a failure */
    unsigned char kind_of[256], small[256];
    char word[CORPUS_WORD_MAX + 1];
    unsigned char block[BLOCK + 1]; /* with a byte behind its end that is |FAR| */
};

@ Three newlines are never counted, so a corpus without boundaries has no breaks.

@<Opening and closing a corpus@>=
static void set_rules(corpus *text, const corpus_rules *rules)
{
    text->rules = *rules;
    text->accent = wctype_l("combining", text->locale);
    text->newlines_of_break = rules->boundary == CORPUS_LINES ? 1 : rules->boundary == CORPUS_PARAGRAPHS ? 2 : 3;
    for (uint32_t c = 0; c < 256; c++) {
        text->kind_of[c] = (unsigned char)(c < 0x80 ? kind_of_code(text, c) : FAR);
        text->small[c] = text->kind_of[c] == LETTER ? (unsigned char)simplest(text, c) : 0;
    }
    text->block[0] = 0xFF; /* an empty block */
}

@ A corpus begins with all zeros, as |calloc| hands it out.

@<Opening and closing a corpus@>=

woven_status corpus_open(corpus **text, FILE *file, const corpus_rules *rules)
{
    corpus *const made = calloc(1, sizeof *made);
    if (made == NULL)
        return WOVEN_NO_MEMORY;
    made->file = file;
    made->locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    if (made->locale == (locale_t)0) {
        free(made);
        return WOVEN_CANNOT_OPEN;
    }
    set_rules(made, rules);
    *text = made;
    return WOVEN_OK;
}

@ The locale is ours alone and has to be given back.

@<Opening and closing a corpus@>=

void corpus_close(corpus *text)
{
    if (text == NULL)
        return;
    freelocale(text->locale);
    free(text);
}
@#
uint64_t corpus_bytes(const corpus *text) { return text->before + text->at; }
uint64_t corpus_bad_bytes(const corpus *text) { return text->bad_bytes; }
uint64_t corpus_long_words(const corpus *text) { return text->long_words; }

@ The text is read in blocks. A character may begin in one block and end in the next. So what has not been used yet, a
few bytes, moves to the front of the block, and the rest is filled. Behind the last byte we put one that never occurs in
UTF-8. A loop that runs over letters will stop there without asking at every step whether the block has ended; such a
guard is called a \emph{sentinel}.
@^sentinel@>

@<Looking at the next character@>=
static void refill(corpus *text)
{
    const size_t left = text->end - text->at;
    memmove(text->block, text->block + text->at, left);
    text->before += text->at;
    text->at = 0;
    text->end = left + fread(text->block + left, 1, BLOCK - left, text->file);
    text->block[text->end] = 0xFF;
    text->ended = text->end < BLOCK;
    text->failed = ferror(text->file) != 0;
}

@ To look at a character is not to use it up. The parameter |ahead| says how many bytes further to look; we shall need
to know what comes after an apostrophe. There is room enough in the block for two characters, unless the text ends. A
byte that begins no character keeps the kind |FAR|.

@<Looking at the next character@>=

static character_kind look(corpus *text, size_t ahead, uint32_t *code, size_t *bytes)
{
    if (text->end - text->at < LOOK_AHEAD && !text->ended)
        refill(text);
    const unsigned char *const b = text->block + text->at + ahead;
    const size_t left = text->end - text->at - ahead;
    *code = *b;
    *bytes = 1;
    if (left == 0)
        return NOTHING;
    if (*b < 0x80)
        return text->kind_of[*b];
    const size_t found = utf8_read(b, left, code);
    if (found == 0)
        return FAR;
    *bytes = found;
    return kind_of_code(text, *code);
}

@ The rest is a walk from word to word. The first function runs over all that stands between two words and counts the
newlines on its way; a line is empty when there is nothing in it but spaces. It stops before a letter, at a break,
or at the end.

@<From characters to words@>=
static character_kind find_word(corpus *text)
{
    for (;;) {
        uint32_t code;
        size_t bytes;
        while (text->kind_of[text->block[text->at]] == SPACE)
            text->at++;
        const character_kind found = look(text, 0, &code, &bytes);
        if (found == LETTER || found == NOTHING)
            return found;
        text->at += bytes;
        text->bad_bytes += found == FAR;
        if (found == NEWLINE)
            text->newlines += text->newlines < 2;
        else if (found == SIGN || found == JOINER)
            text->newlines = 0;
        if (text->newlines >= text->newlines_of_break && text->company)
            return NEWLINE;
    }
}

@ A word is kept up to its longest permitted length; of what comes after that only the length is known, and it takes
no memory.

@<From characters to words@>=

static void append(corpus *text, size_t *length, uint32_t code)
{
    char bytes[4];
    const size_t more = utf8_write(simplest(text, code), bytes);
    if (*length + more <= CORPUS_WORD_MAX)
        memcpy(text->word + *length, bytes, more);
    *length += more;
}

@ The inner loop is the fast path. It carries a letter of ASCII from the block into the word, and it is left at
whatever else there is: the end of the word, mostly. A joiner is taken only if a letter follows.

@<From characters to words@>=

static size_t read_word(corpus *text)
{
    size_t length = 0, bytes, more;
    uint32_t code, next;
    for (;;) {
        for (unsigned char c; length < CORPUS_WORD_MAX && (c = text->small[text->block[text->at]]) != 0; text->at++)
            text->word[length++] = (char)c;
        const character_kind found = look(text, 0, &code, &bytes);
        if (found != LETTER && (found != JOINER || look(text, bytes, &next, &more) != LETTER))
            return length;
        append(text, &length, code);
        text->at += bytes;
    }
}

@ What the caller sees is this. A word that was too long is as if it had not been there.

@<From characters to words@>=

corpus_token corpus_next(corpus *text, const char **word, size_t *length)
{
    for (;;) {
        const character_kind found = find_word(text);
        if (found == NOTHING)
            return text->failed ? CORPUS_FAILED : CORPUS_END;
        if (found == NEWLINE) {
            text->company = false;
            return CORPUS_BREAK;
        }
        text->newlines = 0;
        *length = read_word(text);
        if (*length <= CORPUS_WORD_MAX)
            break;
        text->long_words++;
    }
    text->company = true;
    text->word[*length] = '\0';
    *word = text->word;
    return CORPUS_WORD;
}

@*1 Reading a file of word vectors.
What is known while a file is being read: the bytes that have come and have not been looked at, the field read last, and
the words and numbers so far.

@<Reading bytes and fields@>=
typedef struct {
    FILE *file;
    unsigned char buffer[1 << 16];
    size_t at, end; /* the bytes of the buffer that nobody has looked at */
    char field[EMBEDDING_WORD_MAX + 1]; /* the last field, and a 0 */
    growing letters, numbers;
    size_t words, n;
    embedding_fault fault;
} reading;

static woven_status wrong(reading *from, const char *reason)
{
    from->fault.reason = reason;
    return WOVEN_BAD_FORMAT;
}

@ Bytes are fetched many at a time. A buffer of our own, and not the one of the C library, lets us look far ahead, which
will help to tell text from bytes.

@<Reading bytes and fields@>=

static void fetch(reading *from)
{
    memmove(from->buffer, from->buffer + from->at, from->end - from->at);
    from->end -= from->at;
    from->at = 0;
    from->end += fread(from->buffer + from->end, 1, sizeof from->buffer - from->end, from->file);
}

static int next_byte(reading *from)
{
    if (from->at == from->end)
        fetch(from);
    return from->at == from->end ? EOF : from->buffer[from->at++];
}

@ Spaces and tabs divide the fields of a line. So do the carriage returns with which some systems end their lines.

@<Reading bytes and fields@>=

static bool is_gap(int byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r';
}

static int skip_gaps(reading *from, int byte)
{
    while (is_gap(byte))
        byte = next_byte(from);
    return byte;
}

@ A field is what stands between them; lines may end with a space, as Word2Vec's do. A field that is too long, or has the
character 0 in it, is no word and no number.

@<Reading bytes and fields@>=

/* Stores the next field of the line, which is empty when there is none. |*end| is what follows: the end of the line or
   of the file, or a space. */
static woven_status read_field(reading *from, int *end)
{
    size_t length = 0;
    int byte = skip_gaps(from, next_byte(from));
    for (; byte != EOF && byte != '\n' && !is_gap(byte); byte = next_byte(from)) {
        if (byte == '\0' || length == EMBEDDING_WORD_MAX)
            return wrong(from, "this is no file of word vectors, or a word has over a thousand bytes");
        from->field[length++] = (char)byte;
    }
    from->field[length] = '\0';
    byte = skip_gaps(from, byte);
    *end = byte == EOF || byte == '\n' ? byte : ' ';
    if (*end == ' ')
        from->at--; /* the byte begins the next field */
    return WOVEN_OK;
}

@ A number is what |strtof| takes for one, all of it, if it is finite.

@<Reading vectors as text@>=
static woven_status read_number(reading *from)
{
    char *end;
    const float number = strtof(from->field, &end);
    if (end == from->field || *end != '\0')
        return wrong(from, "a number was expected, and something else stands there; words must not have spaces in them");
    if (!isfinite(number))
        return wrong(from, "a number is not finite");
    return append(&from->numbers, &number, sizeof number);
}

@ A line is a word and at least one number. |*count| says how many numbers there were.

@<Reading vectors as text@>=

static woven_status read_numbers(reading *from, int end, size_t *count)
{
    woven_status status = WOVEN_OK;
    for (*count = 0; end != '\n' && status == WOVEN_OK; ) {
        status = read_field(from, &end);
        if (status == WOVEN_OK && end == EOF)
            return wrong(from, "the file ends in the middle of this line; is all of it there?");
        if (status == WOVEN_OK)
            status = read_number(from);
        ++*count;
    }
    return status;
}

@ The word of a line is kept with the letters of the others.

@<Reading vectors as text@>=

static woven_status add_word(reading *from)
{
    from->words++;
    return append(&from->letters, from->field, strlen(from->field) + 1);
}

/* Reads a line; |*more| tells whether there was one. */
static woven_status read_line(reading *from, size_t *count, bool *more)
{
    int end;
    from->fault.line++;
    woven_status status = read_field(from, &end);
    *more = status != WOVEN_OK || end != EOF || from->field[0] != '\0';
    if (status != WOVEN_OK || !*more)
        return status;
    if (from->field[0] == '\0')
        return wrong(from, "the line is empty");
    status = add_word(from);
    if (status == WOVEN_OK && end == EOF)
        return wrong(from, "the file ends in the middle of this line; is all of it there?");
    return status == WOVEN_OK ? read_numbers(from, end, count) : status;
}

@ The remaining lines must be like the first one.

@<Reading vectors as text@>=

static woven_status read_text(reading *from)
{
    bool more = true;
    while (more) {
        size_t count = from->n;
        const woven_status status = read_line(from, &count, &more);
        if (status != WOVEN_OK)
            return status;
        if (count != from->n)
            return wrong(from, count < from->n ? "there are fewer numbers than there should be"
                                               : "there are more numbers than there should be");
    }
    return WOVEN_OK;
}

@ A word in a binary file ends with a space, and may begin after the end of a line. Its numbers are copied as they are.
All computers on which this library is likely to run store them in the same order of bytes as the one that wrote them.

@<Reading vectors as bytes@>=
static woven_status read_bytes(reading *from, size_t bytes)
{
    while (bytes > 0) {
        if (from->at == from->end)
            fetch(from);
        const size_t ready = from->end - from->at, piece = ready < bytes ? ready : bytes;
        if (piece == 0)
            return wrong(from, "the file ends in the middle of this word's numbers; is all of it there?");
        const woven_status status = append(&from->numbers, from->buffer + from->at, piece);
        if (status != WOVEN_OK)
            return status;
        from->at += piece;
        bytes -= piece;
    }
    return WOVEN_OK;
}

@ Ends of lines before a word are skipped; they belong to the word before.

@<Reading vectors as bytes@>=

static int next_after_lines(reading *from)
{
    int byte = next_byte(from);
    while (byte == '\n')
        byte = next_byte(from);
    return byte;
}

static woven_status read_binary_word(reading *from)
{
    int byte = next_after_lines(from);
    size_t length = 0;
    from->fault.line++;
    for (; byte != EOF && byte != ' '; byte = next_byte(from)) {
        if (byte == '\0' || byte == '\n' || is_gap(byte) || length == EMBEDDING_WORD_MAX)
            return wrong(from, "this is no word; is the file one of word vectors, and all of it there?");
        from->field[length++] = (char)byte;
    }
    if (byte == EOF || length == 0)
        return wrong(from, "there are fewer words than the first line promises; is all of the file there?");
    from->field[length] = '\0';
    return add_word(from);
}

@ The first line has promised a number of words. When they have been read, nothing must be left.

@<Reading vectors as bytes@>=

static woven_status read_binary(reading *from, size_t promised)
{
    size_t bytes;
    if (!size_product(from->n, sizeof(float), &bytes))
        return wrong(from, "no computer can hold so many numbers");
    while (from->words < promised) {
        const size_t before = from->numbers.used;
        woven_status status = read_binary_word(from);
        if (status == WOVEN_OK)
            status = read_bytes(from, bytes);
        if (status != WOVEN_OK)
            return status;
        if (!is_finite((const float *)(const void *)(from->numbers.start + before), from->n))
            return wrong(from, "a number is not finite");
    }
    from->fault.line++;
    return next_after_lines(from) == EOF ? WOVEN_OK : wrong(from, "there are more words than the first line promises");
}

@ Only Word2Vec's formats begin with a line of two whole numbers. If the file does, what follows its first word decides
between text and bytes: in text it is digits, points, signs and the letter~e, up to the end of the line. The bytes of
numbers in memory may look like that for a while by accident, but not for long.
@^recognising a format@>

@<Reading a whole file of vectors@>=
static bool looks_like_text(reading *from)
{
    fetch(from);
    size_t at = from->at, digits = 0;
    while (at < from->end && from->buffer[at] != ' ' && from->buffer[at] != '\t' && from->buffer[at] != '\n')
        at++;
    for (; at < from->end && from->buffer[at] != '\n'; at++) {
        if (from->buffer[at] == '\0' || strchr("0123456789+-.eEnaifNAIF \t\r", from->buffer[at]) == NULL)
            return false;
        digits++;
    }
    return digits > 0;
}

static bool read_count(const char *text, size_t *count)
{
    char *end;
    errno = 0;
    const unsigned long long value = strtoull(text, &end, 10);
    *count = (size_t)value;
    return text[0] >= '0' && text[0] <= '9' && *end == '\0' && errno == 0 && *count == value;
}

@ A first line that was a promise is taken back: it is no word. Nobody asks for memory because of what it says, so a line
that promises too much is found out when the file ends.

@<Reading a whole file of vectors@>=

static woven_status read_promised(reading *from, size_t promised)
{
    from->words = from->letters.used = from->numbers.used = 0;
    if (promised == 0 || from->n == 0)
        return wrong(from, "the first line promises no words, or no numbers");
    if (!looks_like_text(from))
        return read_binary(from, promised);
    const woven_status status = read_text(from);
    if (status != WOVEN_OK || from->words == promised)
        return status;
    return wrong(from, from->words < promised ? "there are fewer words than the first line promises"
                                              : "there are more words than the first line promises");
}

@ The first line says how many numbers a word has, in one way or the other. After it |from->field| is the last of its
fields and the letters are its word.

@<Reading a whole file of vectors@>=

static woven_status read_all(reading *from)
{
    bool more;
    size_t numbers = 0, promised, n;
    const woven_status status = read_line(from, &numbers, &more);
    if (status != WOVEN_OK)
        return status;
    if (!more)
        return wrong(from, "the file is empty");
    if (numbers == 0)
        return wrong(from, "a word and its numbers were expected, and there is only a word");
    from->n = numbers;
    if (numbers > 1 || !read_count(from->letters.start, &promised) || !read_count(from->field, &n))
        return read_text(from);
    from->n = n;
    return read_promised(from, promised);
}

@ An error of the disk looks like the end of the file, so it is asked for first.

@<Reading a whole file of vectors@>=

woven_status embedding_read(embedding **vectors, FILE *file, embedding_fault *fault)
{
    reading *const from = calloc(1, sizeof *from);
    if (from == NULL)
        return WOVEN_NO_MEMORY;
    from->file = file;
    woven_status status = read_all(from);
    if (ferror(file))
        status = WOVEN_CANNOT_READ;
    if (status != WOVEN_OK) {
        free(from->letters.start);
        free(from->numbers.start);
    } else {
        @<Make a table of what was read@>@;
    }
    if (status == WOVEN_BAD_FORMAT)
        *fault = from->fault;
    free(from);
    return status;
}

@ When the last word has been read, the number of lines minus the number of words is that of the lines at the top and,
in text, the one after the end, which is not there.

@<Make a table of what was read@>=
size_t twice;
char *const numbers = from->numbers.start;
char *const exact = realloc(numbers, from->numbers.used); /* gives back what is not used */
status = complete(vectors, from->letters.start, (float *)(void *)(exact != NULL ? exact : numbers), from->words, from->n,@|
    &twice);
if (status == WOVEN_BAD_FORMAT) {
    from->fault.line = from->fault.line - from->words + twice;
    from->fault.reason = "this word stands in the file for the second time";
}

@ The rest is to open the file and to close it.

@<Reading a whole file of vectors@>=

woven_status embedding_load(embedding **vectors, const char *path, size_t *line)
{
    embedding_fault fault = { 0, "" };
    FILE *const file = fopen(path, "rb");
    if (file == NULL)
        return WOVEN_CANNOT_OPEN;
    const woven_status status = embedding_read(vectors, file, &fault);
    *line = fault.line;
    fclose(file);
    return status;
}

@*1 Files of word vectors.
Three formats are in use, and all three are as plain as can be. The GloVe program writes one word a line, followed by
its numbers, and that is all. Word2Vec's program puts a line before them that says how many words there are and how many
numbers each word has. And Word2Vec's other format has the same first line, but then stores the numbers as the computer
holds them in memory, four bytes each; such files are smaller, quick to read, and not for people.
@^file formats for word vectors@>@^GloVe@>@^Word2Vec@>

@<Declarations of the embedding module@>=

typedef enum { EMBEDDING_GLOVE, EMBEDDING_WORD2VEC, EMBEDDING_WORD2VEC_BINARY } embedding_format;

/* Writes the vectors to the file |path|, so that the very same numbers can be read back. A file of that name is replaced
   only when the new one is complete: until then it is called |path| with \texttt{.new} behind it. |WOVEN_BAD_ARGUMENT|,
   and nothing is touched, when a number is not finite; |WOVEN_CANNOT_OPEN|, |WOVEN_CANNOT_WRITE|, |WOVEN_NO_MEMORY|. */
woven_status embedding_save(const embedding *vectors, const char *path, embedding_format format);

/* The same to a file that is open already, such as the standard output. */
woven_status embedding_write(const embedding *vectors, FILE *file, embedding_format format);

@ Reading recognises the format. A file can be wrong in many ways, and a message that says only ``bad file'' leaves its
owner with a million lines to look through. So the reader says where it stopped, and why.

@<Declarations of the embedding module@>=

/* Where a file went wrong, counted from~1, and how: a phrase without a full stop, to be printed after the place. In
   binary files a word counts as a line. */
typedef struct {
    size_t line;
    const char *reason;
} embedding_fault;

/* Reads vectors in any of the formats to the end of |file|; the caller ends |*vectors| with |embedding_destroy|.
   |WOVEN_BAD_FORMAT| with |*fault| filled: a line with more or fewer numbers than the first, a number that is not one or
   not finite, a word that comes twice, has a space in it or is longer than |EMBEDDING_WORD_MAX|, a file that ends in
   the middle of a line or has no words, a first line that promises other than what follows. |WOVEN_CANNOT_READ|,
   |WOVEN_NO_MEMORY|, |WOVEN_TOO_LARGE|. On failure |*vectors| is not changed. A GloVe file of one number a word whose
   first line is two whole numbers is taken for one of Word2Vec's. */
woven_status embedding_read(embedding **vectors, FILE *file, embedding_fault *fault);

/* The same from the file |path|; also |WOVEN_CANNOT_OPEN|. |*line| is the line that is wrong. */
woven_status embedding_load(embedding **vectors, const char *path, size_t *line);

@ The pieces come in the order of their use: first the bytes, then the fields, the lines, and the whole file.

@(embedding.c@>=

@<Writing vectors@>@;
@<Reading bytes and fields@>@;
@<Reading vectors as text@>@;
@<Reading vectors as bytes@>@;
@<Reading a whole file of vectors@>@;

@ How many digits must be written so that the same |float| is read back? Nine always suffice, but a number that somebody
typed as \texttt{\val{embedding-tenth}} would become \texttt{\val{embedding-tenth-long}}. The C library's |strtof| returns
the |float| nearest to what it reads; so the fewest digits that lead it back to the same number will do. We try six
first, for what has been typed with six digits comes back with the same six.
@^shortest decimal@>

@<Writing vectors@>=
enum { NUMBER_MAX = 63 }; /* characters in a number; the longest honest one has about 20 */

static void write_number(FILE *file, float number)
{
    char text[NUMBER_MAX + 1];
    for (int digits = 6; digits <= 9; digits++) {
        snprintf(text, sizeof text, " %.*g", digits, (double)number);
        if (strtof(text, NULL) == number)
            break;
    }
    fputs(text, file);
}

@ Numbers that are not finite are never written. A file of them looks like any other, and somebody finds out weeks
later.
@^not a number@>

@<Writing vectors@>=

static bool is_finite(const float *number, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!isfinite(number[i]))
            return false;
    return true;
}

@ The original program ends each word of a binary file with the end of a line, though nobody needs it. Programs that read
such files expect or skip it; we write it, too.

@<Writing vectors@>=

woven_status embedding_write(const embedding *vectors, FILE *file, embedding_format format)
{
    const size_t n = vectors->n;
    if (!is_finite(vectors->vector, vectors->words * n))
        return WOVEN_BAD_ARGUMENT;
    if (format != EMBEDDING_GLOVE)
        fprintf(file, "%zu %zu\n", vectors->words, n);
    for (size_t word = 0; word < vectors->words && !ferror(file); word++) {
        fputs(vectors->word[word], file);
        if (format == EMBEDDING_WORD2VEC_BINARY) {
            putc(' ', file);
            fwrite(row(vectors, word), sizeof(float), n, file);
        }
        for (size_t i = 0; i < n && format != EMBEDDING_WORD2VEC_BINARY; i++)
            write_number(file, row(vectors, word)[i]);
        putc('\n', file);
    }
    return fflush(file) == 0 && !ferror(file) ? WOVEN_OK : WOVEN_CANNOT_WRITE;
}

@ Saving writes under another name first. Only what is no ordinary file, such as a terminal or a pipe, is written to
directly: nothing can be put in its place.

@<Writing vectors@>=

static bool is_special(const char *path)
{
    struct stat found;
    return stat(path, &found) == 0 && !S_ISREG(found.st_mode);
}

static woven_status write_and_close(const embedding *vectors, const char *path, embedding_format format)
{
    FILE *const file = fopen(path, "wb");
    if (file == NULL)
        return WOVEN_CANNOT_OPEN;
    const woven_status status = embedding_write(vectors, file, format);
    return fclose(file) == 0 || status != WOVEN_OK ? status : WOVEN_CANNOT_WRITE;
}

@ The numbers are looked at before anything is opened, since a file that exists must not suffer from vectors that cannot
be saved.

@<Writing vectors@>=

woven_status embedding_save(const embedding *vectors, const char *path, embedding_format format)
{
    if (!is_finite(vectors->vector, vectors->words * vectors->n))
        return WOVEN_BAD_ARGUMENT;
    if (is_special(path))
        return write_and_close(vectors, path, format);
    const size_t room = strlen(path) + sizeof ".new";
    char *const unfinished = malloc(room);
    if (unfinished == NULL)
        return WOVEN_NO_MEMORY;
    snprintf(unfinished, room, "%s.new", path);
    woven_status status = write_and_close(vectors, unfinished, format);
    if (status == WOVEN_OK && rename(unfinished, path) != 0)
        status = WOVEN_CANNOT_WRITE;
    if (status != WOVEN_OK && status != WOVEN_CANNOT_OPEN)
        remove(unfinished);
    free(unfinished);
    return status;
}

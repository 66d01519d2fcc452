@*1 Keeping a vocabulary.
Saving takes the same care as saving a network: the old file stays until the new one is complete.
@^saving@>

@<Saving and loading a vocabulary@>=
static bool write_entries(FILE *file, const vocabulary *known)
{
    for (size_t i = 0; i < known->words; i++)
        fprintf(file, "%s %llu\n", known->entry[i].word, (unsigned long long)known->entry[i].count);
    const bool written = ferror(file) == 0;
    return fclose(file) == 0 && written;
}
@#
woven_status vocabulary_save(const vocabulary *known, const char *path)
{
    const size_t room = strlen(path) + sizeof ".new";
    char *const unfinished = malloc(room);
    if (unfinished == NULL)
        return WOVEN_NO_MEMORY;
    snprintf(unfinished, room, "%s.new", path);
    woven_status status = WOVEN_CANNOT_OPEN;
    FILE *const file = fopen(unfinished, "w");
    if (file != NULL) {
        status = write_entries(file, known) && rename(unfinished, path) == 0 ? WOVEN_OK : WOVEN_CANNOT_WRITE;
        if (status != WOVEN_OK)
            remove(unfinished);
    }
    free(unfinished);
    return status;
}

@ A line is a word, one space and a count. A file from somewhere else may have lines of any length; no more of one is
read than the longest good line has, a word, the space, twenty digits and the newline. The function |fgets| reads so
much and no more.

@<Saving and loading a vocabulary@>=

enum { LINE_ROOM = CORPUS_WORD_MAX + 32 };

static bool read_count(const char *digits, uint64_t *count)
{
    char *end;
    if (*digits < '1' || *digits > '9')
        return false;
    errno = 0;
    const unsigned long long value = strtoull(digits, &end, 10);
    *count = value;
    return *end == '\n' && end[1] == '\0' && errno == 0 && *count == value;
}

@ The word ends at the last space of its line. (A word from a text that was split by somebody else may contain
anything but spaces.) A word of the same number as an earlier one is the same word.

@<Saving and loading a vocabulary@>=

static woven_status read_line(word_table *all, char *line)
{
    uint64_t count;
    char *const space = strrchr(line, ' ');
    const size_t length = space != NULL ? (size_t)(space - line) : 0, words = all->known.words;
    if (length == 0 || length > CORPUS_WORD_MAX || strcspn(line, " \t\r\v\f\n") != length
        || !read_count(space + 1, &count) || (words > 0 && count > all->entry[words - 1].count))
        return WOVEN_BAD_FORMAT;
    if (count > UINT64_MAX - all->known.covered)
        return WOVEN_TOO_LARGE;
    const woven_status status = add_word(all, line, length, count);
    if (status == WOVEN_OK && all->known.words == words)
        return WOVEN_BAD_FORMAT;
    all->known.covered += count;
    return status;
}

@ Somebody may have cut the file off in the middle of its last line; that line has no newline then, and is refused like
any other that is not whole.

@<Saving and loading a vocabulary@>=

static woven_status read_lines(FILE *file, word_table *all)
{
    char line[LINE_ROOM];
    while (fgets(line, sizeof line, file) != NULL) {
        const woven_status status = read_line(all, line);
        if (status != WOVEN_OK)
            return status;
    }
    all->known.tokens = all->known.covered;
    all->known.entry = all->entry;
    return ferror(file) ? WOVEN_CANNOT_READ : all->known.words > 0 ? WOVEN_OK : WOVEN_EMPTY;
}
@#
woven_status vocabulary_load(vocabulary **known, const char *path)
{
    word_table *all = NULL;
    FILE *const file = fopen(path, "r");
    if (file == NULL)
        return WOVEN_CANNOT_OPEN;
    woven_status status = table_create(&all);
    if (status == WOVEN_OK)
        status = read_lines(file, all);
    fclose(file);
    return hand_out(all, status, known);
}

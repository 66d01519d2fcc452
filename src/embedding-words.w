@*1 Finding a word.
A table of 400,000 words cannot be searched from the beginning whenever a word is asked for. A \emph{hash table} finds
it at once. A function computes from the letters of a word a number that looks random, the \emph{hash}, and the word is
put into the place with that number. To find it again, compute the number again. Two words may have the same number; then
the second goes to the next free place, and whoever looks for it passes by the first. As long as half of the places are
free, hardly more than one or two have to be looked at.
@^hash table@>

Our hash is the one of Fowler, Noll and Vo, which is two operations a byte.
@^Fowler--Noll--Vo hash@>

@<Finding words@>=
static uint64_t hash(const char *word)
{
    uint64_t bits = 0xCBF29CE484222325u;
    for (; *word != '\0'; word++)
        bits = (bits ^ (unsigned char)*word) * 0x100000001B3u;
    return bits ^ (bits >> 32);
}

@ The number of places is a power of two, so that the binary operation |&| can cut a hash down to the number of a
place. A place holds the number of its word plus~1, because 0 says that it is free.

@<Finding words@>=

static size_t find_slot(const embedding *vectors, const char *word)
{
    size_t at = hash(word) & (vectors->slots - 1);
    while (vectors->slot[at] != 0 && strcmp(vectors->word[vectors->slot[at] - 1], word) != 0)
        at = (at + 1) & (vectors->slots - 1);
    return at;
}

size_t embedding_find(const embedding *vectors, const char *word)
{
    const uint32_t found = vectors->slot[find_slot(vectors, word)];
    return found == 0 ? SIZE_MAX : found - 1;
}

@ Words are entered in the order of their numbers. The first word that is there already ends it.

@<Finding words@>=

/* Returns the number of the first word that came before, |words| when there is none. */
static size_t enter_words(embedding *vectors, uint32_t *slot)
{
    for (size_t i = 0; i < vectors->words; i++) {
        const size_t at = find_slot(vectors, vectors->word[i]);
        if (slot[at] != 0)
            return i;
        slot[at] = (uint32_t)(i + 1);
    }
    return vectors->words;
}

@ While a file is being read, letters and numbers come one after the other, and nobody has said how many they will be.
(Some files do say, and some of those are wrong.) A block that is full is replaced by one of twice the size. Then each
byte has been copied about once on average, however many there were.
@^growing memory@>

@<Memory that grows@>=
typedef struct {
    char *start;
    size_t used, room; /* bytes */
} growing;

static woven_status append(growing *block, const void *from, size_t bytes)
{
    if (bytes > block->room - block->used) {
        size_t room;
        if (!size_sum(block->used, bytes, &room) || !size_product(room, 2, &room))
            return WOVEN_TOO_LARGE;
        char *const larger = realloc(block->start, room);
        if (larger == NULL)
            return WOVEN_NO_MEMORY;
        block->start = larger;
        block->room = room;
    }
    memcpy(block->start + block->used, from, bytes);
    block->used += bytes;
    return WOVEN_OK;
}

@ A table is complete when its letters and its numbers are there. What remains is to note where each word begins and to
enter it in the hash table. A word's number has to fit into the 32 digits of a place.

@<Making and ending tables of vectors@>=

/* Takes over the |letters|, each word ended by a 0, and the numbers. |*twice| is the first word that came before. */
static woven_status complete(embedding **made, char *letters, float *vector, size_t words, size_t n, size_t *twice)
{
    size_t slots = 4;
    while (slots / 2 < words && slots <= SIZE_MAX / 2)
        slots *= 2;
    embedding *const table = calloc(1, sizeof *table);
    const char **const word = calloc(words, sizeof *word);
    uint32_t *const slot = calloc(slots, sizeof *slot);
    if (table == NULL || word == NULL || slot == NULL || words >= UINT32_MAX) {
        free(table), free(word), free(slot), free(letters), free(vector);
        return words >= UINT32_MAX ? WOVEN_TOO_LARGE : WOVEN_NO_MEMORY;
    }
    *table = (embedding)@[{ words, n, word, vector, slot, slots, letters }@];
    for (size_t i = 0; i < words; letters += strlen(letters) + 1)
        word[i++] = letters;
    *twice = enter_words(table, slot);
    if (*twice == words)
        *made = table;
    else
        embedding_destroy(table);
    return *twice == words ? WOVEN_OK : WOVEN_BAD_FORMAT;
}

@ What was made piece by piece is given back piece by piece.

@<Making and ending tables of vectors@>=

void embedding_destroy(embedding *vectors)
{
    if (vectors == NULL)
        return;
    free((void *)vectors->word);
    free((void *)vectors->slot);
    free(vectors->letters);
    free(vectors->vector);
    free(vectors);
}

@ A word with a space in it could be written to a file but not read again. So the module never lets one in.

@<Making and ending tables of vectors@>=

static bool is_word(const char *text)
{
    const size_t length = strlen(text);
    return length > 0 && length <= EMBEDDING_WORD_MAX && strcspn(text, " \t\r\n") == length;
}

woven_status embedding_create(embedding **made, const char *const *word, size_t words, size_t n)
{
    growing letters = { NULL, 0, 0 };
    size_t numbers, twice;
    woven_status status = words == 0 || n == 0 ? WOVEN_BAD_ARGUMENT : WOVEN_OK;
    if (!size_product(words, n, &numbers) || numbers > SIZE_MAX / sizeof(float))
        status = WOVEN_TOO_LARGE;
    for (size_t i = 0; i < words && status == WOVEN_OK; i++)
        status = is_word(word[i]) ? append(&letters, word[i], strlen(word[i]) + 1) : WOVEN_BAD_ARGUMENT;
    float *const vector = status == WOVEN_OK ? calloc(numbers, sizeof *vector) : NULL;
    if (vector == NULL) {
        free(letters.start);
        return status == WOVEN_OK ? WOVEN_NO_MEMORY : status;
    }
    status = complete(made, letters.start, vector, words, n, &twice);
    return status == WOVEN_BAD_FORMAT ? WOVEN_BAD_ARGUMENT : status;
}

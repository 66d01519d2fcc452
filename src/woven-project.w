@*1 A map of words.
The two principal components of \cref{ch:embedding} make a map. On a terminal it is drawn with letters: 78 columns and
24 rows of cells, each with room for one letter in UTF-8.
@^projection@>

@<Commands on vectors@>=

enum { MAP_WIDTH = 78, MAP_HEIGHT = 24, MAP_LETTER = 5 };

typedef struct {
    char cell[MAP_HEIGHT][MAP_WIDTH][MAP_LETTER]; /* an empty text where nothing is */
    double low[2], high[2];
} word_map;

@ The map has to hold all words, from the lowest to the highest in both directions. A word is written so that its middle
is at its place, or as near as the edge allows.

@<Commands on vectors@>=

static void measure_map(word_map *map, const double *place, size_t words)
{
    for (size_t k = 0; k < 2; k++) {
        map->low[k] = map->high[k] = place[k];
        for (size_t i = 1; i < words; i++) {
            map->low[k] = fmin(map->low[k], place[2 * i + k]);
            map->high[k] = fmax(map->high[k], place[2 * i + k]);
        }
    }
}

static size_t map_cell(const word_map *map, double at, size_t k, size_t cells)
{
    const double span = map->high[k] - map->low[k];
    return span > 0 ? (size_t)((at - map->low[k]) / span * (double)(cells - 1) + 0.5) : cells / 2;
}

@ A word needs a free cell for each of its letters and one more on each side, so that words do not run together. Where
there is no room, a point marks the place instead.

@<Commands on vectors@>=

static bool is_free(const word_map *map, size_t line, size_t first, size_t end)
{
    for (size_t column = first > 0 ? first - 1 : 0; column < end + 1 && column < MAP_WIDTH; column++)
        if (map->cell[line][column][0] != '\0')
            return false;
    return true;
}

static void put_letters(word_map *map, size_t line, size_t column, const char *word)
{
    for (; *word != '\0'; column++) {
        char *letter = map->cell[line][column], *const last = letter + MAP_LETTER - 1;
        do {
            if (letter < last)
                *letter++ = (unsigned char)*word < ' ' || *word == 127 ? '?' : *word;
            word++;
        } while (!begins_letter(*word));
    }
}

@ Words come in the order in which they were given, or in the order of their frequency. |put_word| returns whether there
was room.

@<Commands on vectors@>=

static bool put_word(word_map *map, const char *word, const double place[2])
{
    const size_t letters = letters_in(word), column = map_cell(map, place[0], 0, MAP_WIDTH),@|
        line = MAP_HEIGHT - 1 - map_cell(map, place[1], 1, MAP_HEIGHT), half = letters / 2;
    if (letters <= MAP_WIDTH) {
        const size_t first = column < half ? 0 : column - half + letters > MAP_WIDTH ? MAP_WIDTH - letters : column - half;
        if (begins_letter(word[0]) && is_free(map, line, first, first + letters)) {
            put_letters(map, line, first, word);
            return true;
        }
    }
    if (map->cell[line][column][0] == '\0')
        strcpy(map->cell[line][column], ".");
    return false;
}

@ Spaces at the ends of lines are left out.

@<Commands on vectors@>=

static void print_map_line(const word_map *map, size_t line)
{
    size_t end = MAP_WIDTH;
    while (end > 0 && map->cell[line][end - 1][0] == '\0')
        end--;
    for (size_t column = 0; column < end; column++)
        fputs(map->cell[line][column][0] == '\0' ? " " : map->cell[line][column], stdout);
    putchar('\n');
}

@ Below the map stands how much of the truth it shows.

@<Commands on vectors@>=

static void print_map(const embedding *vectors, const size_t *word, size_t words, const double *place,
    const double share[2])
{
    word_map *const map = room_for(1, sizeof *map);
    size_t points = 0;
    measure_map(map, place, words);
    for (size_t i = 0; i < words; i++)
        points += put_word(map, vectors->word[word[i]], place + 2 * i) ? 0 : 1;
    for (size_t line = 0; line < MAP_HEIGHT; line++)
        print_map_line(map, line);
    printf("\n%zu words; left to right %.1f %% of the variance, bottom to top %.1f %%\n", words,@|
        100 * share[0], 100 * share[1]);
    if (points > 0)
        printf("a point: no room for the word (%zu)\n", points);
    free(map);
}

@ The other formats have a line for each word. Tab-separated values with the names behind a hash sign are what gnuplot
likes to read.

@<Commands on vectors@>=

static void print_places(const embedding *vectors, const vectors_request *asked, const size_t *word, size_t words,
    const double *place)
{
    const bool tsv = asked->format == PRINT_TSV;
    fputs(tsv ? "# word\tx\ty\n" : "word,x,y\r\n", stdout);
    for (size_t i = 0; i < words; i++) {
        if (tsv)
            fputs(vectors->word[word[i]], stdout);
        else
            print_field(vectors->word[word[i]]);
        printf(tsv ? "\t%.9g\t%.9g\n" : ",%.17g,%.17g\r\n", place[2 * i], place[2 * i + 1]);
    }
}

@ Without words, the most frequent ones are taken, which are the first ones of the file.

@<Commands on vectors@>=

static size_t *words_of_map(const embedding *vectors, const vectors_request *asked, size_t *words)
{
    *words = asked->words;
    if (asked->words > 0)
        return known_words(vectors, asked);
    *words = asked->count < vectors->words ? (size_t)asked->count : vectors->words;
    size_t *const word = room_for(*words, sizeof *word);
    for (size_t i = 0; i < *words; i++)
        word[i] = i;
    return word;
}

@ The command itself only has to choose how to print.

@<Commands on vectors@>=

static const vectors_command project_command = { "project", "[WORD...]",@|
    "Draws a map of the WORDs: the plane of the two principal components of their\n"@|
    "vectors. Without words it takes the first of the file.", 0, SIZE_MAX, 60, "text|csv|tsv" };

static int project(int count, char *argument[])
{
    vectors_request asked;
    double share[2];
    if (!read_vectors_options(&project_command, count, argument, &asked))
        return EXIT_SUCCESS;
    embedding *const vectors = load_vectors(asked.path);
    size_t words, *const word = words_of_map(vectors, &asked, &words);
    double *const place = room_for(2 * words, sizeof *place);
    const woven_status status = projection_find(vectors, word, words, place, share);
    if (status != WOVEN_OK)
        refuse("%s: %s", asked.path, woven_message(status));
    if (asked.format == PRINT_TEXT)
        print_map(vectors, word, words, place, share);
    else
        print_places(vectors, &asked, word, words, place);
    free(place), free(word), embedding_destroy(vectors);
    return EXIT_SUCCESS;
}

@*1 Keeping a network.
A trained network is worth keeping. The file is plain text: a line that says what it is, the shape, and one number
a line. The numbers are written in the hexadecimal notation of~\CEE/, which looks odd (one half is \texttt{0x1p-1}) but
loses nothing: what is read back is the same |double|, to the last bit.
@^saving@>@^hexadecimal@>

@<Declarations of the mlp module@>=

/* Writes the network to the file |path|, exactly. A file of that name is replaced only when the new one is complete:
   until then the text is in |path| with \texttt{.new} behind it. |WOVEN_BAD_ARGUMENT|, and no file is touched, for a
   network that could not be loaded again: a weight that is not finite, an activation that is not in the table.
   |WOVEN_CANNOT_OPEN|, |WOVEN_CANNOT_WRITE|, |WOVEN_NO_MEMORY|. */
woven_status mlp_save(const mlp *net, const char *path);

/* Reads what |mlp_save| wrote; the caller ends |*net| with |mlp_destroy|. |WOVEN_CANNOT_OPEN|, |WOVEN_BAD_FORMAT| for
   anything that is not such a file, whole and finite, |WOVEN_NO_MEMORY|. On failure |*net| is not changed. */
woven_status mlp_load(mlp **net, const char *path);

@ The words that name the parts of the file are there for people, and for the program that reads it to check.

@<Saving and loading a network@>=
static bool can_be_saved(const mlp *net)
{
    for (size_t i = 0; i < net->parameters; i++)
        if (!isfinite(net->weight[i]))
            return false;
    return activation_find(net->hidden->name) == net->hidden && activation_find(net->output->name) == net->output;
}
@#
static bool write_network(FILE *file, const mlp *net)
{
    fprintf(file, "woven-mlp 1\nlayers %zu\nsizes", net->layers);
    for (size_t layer = 0; layer <= net->layers; layer++)
        fprintf(file, " %zu", net->size[layer]);
    fprintf(file, "\nhidden %s\noutput %s\nbiases %d\nparameters %zu\n", net->hidden->name, net->output->name,
        net->biases, net->parameters);
    for (size_t i = 0; i < net->parameters; i++)
        fprintf(file, "%a\n", net->weight[i]);
    fputs("end\n", file);
    return fflush(file) == 0 && ferror(file) == 0;
}

@ Saving takes care of the file that may be there already. The new text gets another name first, and takes the place
of the old one only when it is complete.

@<Saving and loading a network@>=
woven_status mlp_save(const mlp *net, const char *path)
{
    const size_t room = strlen(path) + sizeof ".new";
    if (!can_be_saved(net))
        return WOVEN_BAD_ARGUMENT;
    char *const unfinished = malloc(room);
    if (unfinished == NULL)
        return WOVEN_NO_MEMORY;
    snprintf(unfinished, room, "%s.new", path);
    woven_status status = WOVEN_CANNOT_OPEN;
    FILE *const file = fopen(unfinished, "w");
    if (file != NULL) {
        const bool written = write_network(file, net);
        const bool closed = fclose(file) == 0;
        status = written && closed && rename(unfinished, path) == 0 ? WOVEN_OK : WOVEN_CANNOT_WRITE;
        if (status != WOVEN_OK)
            remove(unfinished);
    }
    free(unfinished);
    return status;
}

@ Reading is the harder half, for a file can be anything. It is read word by word. The function |strtoull| turns the
digits of a size into a number and tells where it stopped; a word that does not end there was no number. A word with the
character zero in it is longer than |strlen| thinks, and is refused.

@<Saving and loading a network@>=
enum { WORD_MAX = 63 }; /* characters; the longest honest word has about 30 */
@#
static bool read_word(FILE *file, char word[WORD_MAX + 1])
{
    int length = 0;
    return fscanf(file, " ") != EOF && fscanf(file, "%63s%n", word, &length) == 1 && strlen(word) == (size_t)length;
}
@#
static bool read_size(FILE *file, size_t *size)
{
    char word[WORD_MAX + 1], *end;
    if (!read_word(file, word) || word[0] < '0' || word[0] > '9')
        return false;
    errno = 0;
    const unsigned long long value = strtoull(word, &end, 10);
    *size = (size_t)value;
    return *end == '\0' && errno == 0 && *size == value;
}

@ A number must be finite: a file with an infinity in it was written by a training that went astray.

@<Saving and loading a network@>=
static bool read_number(FILE *file, double *number)
{
    char word[WORD_MAX + 1], *end;
    if (!read_word(file, word))
        return false;
    *number = strtod(word, &end);
    return end != word && *end == '\0' && isfinite(*number);
}
@#
static bool read_expected(FILE *file, const char *expected)
{
    char word[WORD_MAX + 1];
    return read_word(file, word) && strcmp(word, expected) == 0;
}
@#
static const activation *read_activation(FILE *file, const char *role)
{
    char word[WORD_MAX + 1];
    return read_expected(file, role) && read_word(file, word) ? activation_find(word) : NULL;
}

@ No honest file has more layers or parameters than characters. Checking this before asking for memory means that a
small malicious file cannot make us ask for a large amount of it.

@<Saving and loading a network@>=
static woven_status read_sizes(FILE *file, size_t characters, size_t **sizes, size_t *layers)
{
    if (!read_expected(file, "woven-mlp") || !read_expected(file, "1") || !read_expected(file, "layers")
        || !read_size(file, layers) || *layers >= characters || !read_expected(file, "sizes"))
        return WOVEN_BAD_FORMAT;
    *sizes = calloc(*layers + 1, sizeof **sizes);
    if (*sizes == NULL)
        return WOVEN_NO_MEMORY;
    for (size_t layer = 0; layer <= *layers; layer++)
        if (!read_size(file, *sizes + layer))
            return WOVEN_BAD_FORMAT;
    return WOVEN_OK;
}

@ The shape must make sense by itself and agree with the number of parameters that the file promises.

@<Saving and loading a network@>=
static woven_status read_shape(FILE *file, size_t characters, const size_t *sizes, size_t layers, mlp **net)
{
    size_t biases, parameters, nodes, promised;
    const activation *const hidden = read_activation(file, "hidden");
    const activation *const output = hidden != NULL ? read_activation(file, "output") : NULL;
    if (output == NULL || !read_expected(file, "biases") || !read_size(file, &biases) || biases > 1
        || !read_expected(file, "parameters") || !read_size(file, &promised)
        || count_nodes(sizes, layers, biases == 1, &parameters, &nodes) != WOVEN_OK || parameters != promised
        || parameters > characters)
        return WOVEN_BAD_FORMAT;
    return mlp_create(net, sizes, layers, hidden, output, biases == 1);
}

@ What comes after the last number must be the word |"end"| and nothing else; a file that was cut off has no end.

@<Saving and loading a network@>=
static woven_status read_weights(FILE *file, mlp *net)
{
    for (size_t i = 0; i < net->parameters; i++)
        if (!read_number(file, net->weight + i))
            return WOVEN_BAD_FORMAT;
    return read_expected(file, "end") && fscanf(file, " ") <= 0 && fgetc(file) == EOF ? WOVEN_OK : WOVEN_BAD_FORMAT;
}
@#
static woven_status read_network(FILE *file, size_t characters, mlp **net)
{
    size_t *sizes = NULL, layers = 0;
    woven_status status = read_sizes(file, characters, &sizes, &layers);
    if (status == WOVEN_OK)
        status = read_shape(file, characters, sizes, layers, net);
    if (status == WOVEN_OK)
        status = read_weights(file, *net);
    free(sizes);
    return status;
}

@ The number of characters in a file is the place that its end has.

@<Saving and loading a network@>=
woven_status mlp_load(mlp **net, const char *path)
{
    mlp *loaded = NULL;
    FILE *const file = fopen(path, "r");
    if (file == NULL)
        return WOVEN_CANNOT_OPEN;
    const long characters = fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
    rewind(file);
    woven_status status = WOVEN_BAD_FORMAT;
    if (characters > 0)
        status = read_network(file, (size_t)characters, &loaded);
    if (status != WOVEN_OK && ferror(file))
        status = WOVEN_CANNOT_READ;
    fclose(file);
    if (status == WOVEN_OK)
        *net = loaded;
    else
        mlp_destroy(loaded);
    return status;
}

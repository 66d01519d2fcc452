@*1 To be continued.
A training of many hours should not be lost when the power fails. A \emph{checkpoint} is a file from which it can go
on: all rows with their sums, and how far things are. The orders of the blocks follow from the rules, so a training that
was saved, ended and continued gives the very same vectors as one that was not.
@^checkpoint@>

@<Declarations of the trainer module@>=

/* Writes a checkpoint; a file of that name is replaced only when the new one is complete and safe on the disk. Between
   passes, or after an interruption. |WOVEN_BAD_ARGUMENT|, and no file is touched, when a vector is not finite;
   |WOVEN_CANNOT_OPEN|, |WOVEN_CANNOT_WRITE|, |WOVEN_NO_MEMORY|. */
woven_status trainer_save(const trainer *made, const char *path);

/* Makes a trainer go on where it was saved. |WOVEN_CANNOT_OPEN|; |WOVEN_BAD_FORMAT| for anything that is not a
   checkpoint, whole and as it was written; |WOVEN_BAD_ARGUMENT| for one that was made with other cells, another
   vocabulary or other rules (the number of threads and the mode may differ). On failure the trainer is not changed,
   except by |WOVEN_CANNOT_READ|, when the disk failed on the way. */
woven_status trainer_load(trainer *made, const char *path);

@ The header says what the checkpoint belongs to: what a trainer must have in common with it, and after that how far
it was.

@<Checkpoints@>=
typedef struct {
    char magic[8];
    uint32_t version, order;
    uint64_t precision, n, words, fingerprint; /* of the cells, in which the seed and the weights are */
    double eta;
} checkpoint_owner;
@#
typedef struct {
    checkpoint_owner owner;
    uint64_t passes, diagonal;
    double loss;
    uint64_t bytes, checksum; /* of the rows; the checksum is that of the members above, too */
} checkpoint_header;

@ What a trainer would write; it is also what it wants to read.

@<Checkpoints@>=
static checkpoint_header describe(const trainer *made)
{
    checkpoint_header about = @[{ .passes = made->passes, .diagonal = made->diagonal, .loss = made->loss,
        .bytes = made->bytes }@];
    checkpoint_owner *const owner = &about.owner;
    memcpy(owner->magic, "WOVtrain", sizeof owner->magic);
    owner->version = 1, owner->order = 0x01020304;
    owner->precision = made->rules.precision, owner->n = made->rules.n, owner->words = made->words;
    owner->fingerprint = trainer_cells_fingerprint(made->cells), owner->eta = made->rules.eta;
    return about;
}

@ The checksum covers everything before it and everything behind it.

@<Checkpoints@>=
static uint64_t begin_checksum(const checkpoint_header *about)
{
    return trainer_checksum(0, about, offsetof(checkpoint_header, checksum));
}
@#
static bool write_checkpoint(FILE *file, const trainer *made)
{
    checkpoint_header about = describe(made);
    about.checksum = trainer_checksum(begin_checksum(&about), made->row, made->bytes);
    return fwrite(&about, sizeof about, 1, file) == 1 && fwrite(made->row, 1, made->bytes, file) == made->bytes @|
        && fflush(file) == 0 && fsync(fileno(file)) == 0;
}

@ Saving looks like all our saving, but for |fsync|, which returns when the disk has the file.

@<Checkpoints@>=
woven_status trainer_save(const trainer *made, const char *path)
{
    const size_t room = strlen(path) + sizeof ".new";
    if (!are_finite(made))
        return WOVEN_BAD_ARGUMENT;
    char *const unfinished = malloc(room);
    if (unfinished == NULL)
        return WOVEN_NO_MEMORY;
    snprintf(unfinished, room, "%s.new", path);
    woven_status status = WOVEN_CANNOT_OPEN;
    FILE *const file = fopen(unfinished, "wb");
    if (file != NULL) {
        const bool written = write_checkpoint(file, made);
        const bool closed = fclose(file) == 0;
        status = written && closed && rename(unfinished, path) == 0 ? WOVEN_OK : WOVEN_CANNOT_WRITE;
        if (status != WOVEN_OK)
            remove(unfinished);
    }
    free(unfinished);
    return status;
}

@ Loading reads the file twice. The first time only the checksum is computed, piece by piece; when it is
right, the rows are read to where they belong. So a broken file does no harm to a trainer, and no room for a second set
of rows is needed.

@<Checkpoints@>=
static bool has_checksum(FILE *file, const checkpoint_header *about)
{
    unsigned char piece[1 << 13];
    uint64_t sum = begin_checksum(about), left = about->bytes;
    while (left > 0) {
        const size_t bytes = left < sizeof piece ? (size_t)left : sizeof piece;
        if (fread(piece, 1, bytes, file) != bytes)
            return false;
        sum = trainer_checksum(sum, piece, bytes);
        left -= bytes;
    }
    return sum == about->checksum && fgetc(file) == EOF;
}
@#
static woven_status judge_checkpoint(FILE *file, const trainer *made, checkpoint_header *about)
{
    const checkpoint_header ours = describe(made);
    if (fread(about, sizeof *about, 1, file) != 1 || memcmp(about, &ours, offsetof(checkpoint_owner, precision)) != 0 @|
        || !has_checksum(file, about))
        return WOVEN_BAD_FORMAT;
    if (memcmp(&about->owner, &ours.owner, sizeof ours.owner) != 0)
        return WOVEN_BAD_ARGUMENT;
    return about->bytes == made->bytes && about->diagonal < trainer_cells_parts(made->cells) @|
        ? WOVEN_OK : WOVEN_BAD_FORMAT;
}

@ What was judged good is taken over.

@<Checkpoints@>=
woven_status trainer_load(trainer *made, const char *path)
{
    checkpoint_header about;
    FILE *const file = fopen(path, "rb");
    if (file == NULL)
        return WOVEN_CANNOT_OPEN;
    woven_status status = judge_checkpoint(file, made, &about);
    if (status == WOVEN_OK && (fseek(file, sizeof about, SEEK_SET) != 0 @|
        || fread(made->row, 1, made->bytes, file) != made->bytes))
        status = WOVEN_CANNOT_READ;
    fclose(file);
    if (status == WOVEN_OK)
        made->passes = about.passes, made->diagonal = (size_t)about.diagonal, made->loss = about.loss;
    return status;
}

@*1 A board of blocks.
Two cells may be visited at the same time, by two processors, if they share neither their word nor their context word.
Otherwise both would correct the same row: one reads a number, the other writes it, the first writes what it made of
the number that it had read, and the other's correction is lost. Worse, which of them comes first is a matter of
chance, and so the same program would end with other vectors every time. Such a \emph{data race} must be kept out, not
made unlikely.
@^data race@>

Think of the table of counts as a board, with words for rows and context words for columns, and divide the words into
$P$~parts and the context words into as many. The board falls into $P\times P$ \emph{blocks}. Two blocks that
share neither a row nor a column of the board have no word and no context word in common: rooks that stand on them would
not attack each other. The blocks of a diagonal are of that kind, all~$P$ of them, and if a diagonal that leaves
the board on the right comes back in on the left, there are $P$~diagonals, and they cover the board
(\cref{fig:trainer-board}).
@^block@>@^diagonal@>

\figureinput{trainer-board}

@ A word's part is its number modulo~$P$. As frequent words have small numbers, every part gets its share of them. And
$P$ depends on the vocabulary alone: it must not depend on the number of threads, for then the vectors would. It is
\val{trainer-parts}, so that there are \val{trainer-blocks} blocks, unless the vocabulary is tiny.

The second module writes a file in which the cells stand block by block, and gives access to such a file.

@(trainer_cells.h@>=
#ifndef TRAINER_CELLS_H
#define TRAINER_CELLS_H

#include "cooccurrence.h"
#include "trainer_kernel.h"

@<Types of the trainer module@>@;
@<Declarations of the trainer cells@>@;
#endif

@ Preparing needs memory for the cells of one block and for a few buffers, however many cells there are.

@<Declarations of the trainer cells@>=
/* A file of cells, sorted into blocks and shuffled: what training reads. */
typedef struct trainer_cells trainer_cells;

/* Reads all cells, |cooccurrence_cell|s of a vocabulary of |words| words, from the beginning of |cells| and writes such
   a file. Of the rules, |x_max|, |alpha| and |seed| matter, and the file remembers them. A file of the name |path| is
   replaced when the new one is complete, until then it is in |path| with \texttt{.new} behind it. |WOVEN_EMPTY| without
   cells; |WOVEN_BAD_FORMAT| for cells of other words or whose count is not positive and finite; |WOVEN_BAD_ARGUMENT|,
   |WOVEN_CANNOT_OPEN|, |WOVEN_CANNOT_READ|, |WOVEN_CANNOT_WRITE|, |WOVEN_NO_MEMORY|. */
woven_status trainer_prepare(FILE *cells, size_t words, const trainer_rules *rules, const char *path);

@ The file begins with a header. Its \emph{magic} is a word by which files of this kind are recognised, and |order| is a
number that looks different when it was written by a machine that begins its numbers at the other end. Behind the header
stands, for each block, the number of its first cell, and one more number, that of all cells.
@^magic number@>@^byte order@>

@<Parts of the trainer cells@>=
typedef struct {
    char magic[8];
    uint32_t version, order;
    uint64_t words, parts, cells, seed;
    double x_max, alpha;
    uint64_t checksum; /* of all cells, and then of the members above */
} cells_header;
@#
static const char cells_magic[8] = "WOVcells";
enum { CELLS_VERSION = 1, BYTE_ORDER_MARK = 0x01020304 };
@#
static size_t parts_for(size_t words)
{
    const size_t parts = words / 4;
    return parts < 1 ? 1 : parts > TRAINER_PARTS_MAX ? TRAINER_PARTS_MAX : parts;
}

@ A \emph{checksum} is a number computed from all bytes of a file. If a byte is lost or changed, the number comes out
another, as good as certainly. This one takes the bytes eight at a time, and mixes each eight in as \emph{splitmix}
mixes its digits. The checkpoints will need it, too.
@^checksum@>

@<Declarations of the trainer cells@>=

/* The checksum of |bytes| bytes, a multiple of eight, that follow on others whose checksum is |sum|; of nothing it is
   0. */
uint64_t trainer_checksum(uint64_t sum, const void *data, size_t bytes);

@ The bytes are copied into a number by |memcpy|, the one way of looking at them that \CEE/ allows for every kind of
data.

@<Parts of the trainer cells@>=
uint64_t trainer_checksum(uint64_t sum, const void *data, size_t bytes)
{
    const unsigned char *const byte = data;
    for (size_t i = 0; i + sizeof sum <= bytes; i += sizeof sum) {
        uint64_t eight;
        memcpy(&eight, byte + i, sizeof eight);
        sum = (sum ^ eight) * 0x9E3779B97F4A7C15u;
        sum ^= sum >> 29;
    }
    return sum;
}

@ While the file is being made, what is known about it is kept together.

@<Parts of the trainer cells@>=
enum { BUFFER_CELLS = 256 }; /* for each block */
@#
typedef struct {
    cells_header header;
    uint64_t first[TRAINER_PARTS_MAX * TRAINER_PARTS_MAX + 1]; /* cells before each block, and all cells */
    uint64_t written[TRAINER_PARTS_MAX * TRAINER_PARTS_MAX];
    size_t waiting[TRAINER_PARTS_MAX * TRAINER_PARTS_MAX];     /* cells in the buffer of each block */
    trainer_cell *buffer;
    FILE *file;
} preparation;
@#
static size_t block_of(const cells_header *header, uint32_t word, uint32_t context)
{
    return word % header->parts * header->parts + context % header->parts;
}
@#
static long long cell_offset(const cells_header *header, uint64_t cell)
{
    const uint64_t before = sizeof *header + (header->parts * header->parts + 1) * sizeof(uint64_t);
    return (long long)(before + cell * sizeof(trainer_cell));
}

@ The cells are read twice. The first time they are counted, so that each block gets its place in the file. A cell
that cannot be is refused: it would lead to a row that does not exist, or to the logarithm of a negative number.

@<Parts of the trainer cells@>=
static woven_status read_cell(FILE *cells, size_t words, cooccurrence_cell *cell, bool *end)
{
    const size_t bytes = fread(cell, 1, sizeof *cell, cells);
    *end = bytes == 0 && !ferror(cells);
    if (ferror(cells))
        return WOVEN_CANNOT_READ;
    if (*end)
        return WOVEN_OK;
    return bytes == sizeof *cell && cell->word < words && cell->context < words && cell->count > 0 @|
        && isfinite(cell->count) ? WOVEN_OK : WOVEN_BAD_FORMAT;
}
@#
static woven_status count_cells(FILE *cells, preparation *made)
{
    cooccurrence_cell cell;
    woven_status status;
    bool end;
    rewind(cells);
    while ((status = read_cell(cells, made->header.words, &cell, &end)) == WOVEN_OK && !end) {
        made->first[block_of(&made->header, cell.word, cell.context) + 1]++;
        made->header.cells++;
    }
    return status != WOVEN_OK ? status : made->header.cells == 0 ? WOVEN_EMPTY : WOVEN_OK;
}

@ The second time they are written, each to its block. To write every cell by itself would be slow, so each block has a
small buffer, which is written when it is full. The weight is that of \cref{ch:glove}, by the function that is an
exercise there.

@<Parts of the trainer cells@>=
static bool write_buffer(preparation *made, size_t block)
{
    const uint64_t place = made->first[block] + made->written[block];
    const size_t count = made->waiting[block];
    made->written[block] += count;
    made->waiting[block] = 0;
    return fseeko(made->file, cell_offset(&made->header, place), SEEK_SET) == 0 @|
        && fwrite(made->buffer + block * BUFFER_CELLS, sizeof(trainer_cell), count, made->file) == count;
}
@#
static bool add_cell(preparation *made, const cooccurrence_cell *cell)
{
    const size_t block = block_of(&made->header, cell->word, cell->context);
    trainer_cell *const free_place = made->buffer + block * BUFFER_CELLS + made->waiting[block]++;
    free_place->word = cell->word;
    free_place->context = cell->context;
    free_place->log = log(cell->count);
    free_place->weight = glove_weight(cell->count, made->header.x_max, made->header.alpha);
    return made->waiting[block] < BUFFER_CELLS || write_buffer(made, block);
}
@#
static woven_status distribute_cells(FILE *cells, preparation *made)
{
    @<Distribute the cells over the blocks@>@;
}

@ The file of cells may not change between the two readings. If it does after all, a block gets more or fewer cells than
were counted; nobody is hurt, as the file is then refused when it is opened.

@<Distribute the cells over the blocks@>=
const size_t blocks = made->header.parts * made->header.parts;
cooccurrence_cell cell;
woven_status status;
bool end, written = true;
rewind(cells);
while ((status = read_cell(cells, made->header.words, &cell, &end)) == WOVEN_OK && !end && written)
    written = add_cell(made, &cell);
for (size_t block = 0; block < blocks && written; block++)
    written = write_buffer(made, block);
return status != WOVEN_OK ? status : written ? WOVEN_OK : WOVEN_CANNOT_WRITE;

@ The cells come sorted by word. To visit them in this order would be bad for the training: a word would be corrected by
all of its company in a row, and never again in this epoch. So each block is read back and \emph{shuffled}, by
exchanging each of its cells with a random one of those that come after it, or with itself. Every order is then as
likely as any other. The stream of random numbers depends on the seed and on the block.
@^shuffling@>@^Fisher, Ronald A.@>

@<Parts of the trainer cells@>=
static void shuffle_cells(trainer_cell *cell, size_t cells, uint64_t seed)
{
    for (size_t k = 0; k + 1 < cells; k++) {
        const size_t other = k + splitmix_bits(&seed) % (cells - k);
        const trainer_cell kept = cell[k];
        cell[k] = cell[other];
        cell[other] = kept;
    }
}
@#
static bool shuffle_block(preparation *made, size_t block, trainer_cell *cell)
{
    const long long offset = cell_offset(&made->header, made->first[block]);
    const size_t count = (size_t)(made->first[block + 1] - made->first[block]);
    uint64_t seed = made->header.seed + block;
    if (fseeko(made->file, offset, SEEK_SET) != 0 || fread(cell, sizeof *cell, count, made->file) != count)
        return false;
    shuffle_cells(cell, count, splitmix_bits(&seed));
    made->header.checksum = trainer_checksum(made->header.checksum, cell, count * sizeof *cell);
    return fseeko(made->file, offset, SEEK_SET) == 0 && fwrite(cell, sizeof *cell, count, made->file) == count;
}

@ The remainder of a division by a number that is small beside $2^{64}$ is as good as evenly spread. Memory is needed
for the largest block.

@<Parts of the trainer cells@>=
static woven_status shuffle_blocks(preparation *made)
{
    const size_t blocks = made->header.parts * made->header.parts;
    uint64_t largest = 0;
    for (size_t block = 0; block < blocks; block++)
        if (made->first[block + 1] - made->first[block] > largest)
            largest = made->first[block + 1] - made->first[block];
    trainer_cell *const cell = malloc(largest * sizeof *cell);
    if (cell == NULL)
        return WOVEN_NO_MEMORY;
    bool written = true;
    for (size_t block = 0; block < blocks && written; block++)
        written = shuffle_block(made, block, cell);
    free(cell);
    return written ? WOVEN_OK : WOVEN_CANNOT_WRITE;
}

@ The header is written last, when the checksum is known. A file that was cut off in the middle has zeros in place of
its magic word.

@<Parts of the trainer cells@>=
static uint64_t finish_checksum(uint64_t of_cells, const cells_header *header)
{
    return trainer_checksum(of_cells, header, offsetof(cells_header, checksum));
}
@#
static woven_status write_cells(FILE *cells, preparation *made)
{
    const size_t blocks = made->header.parts * made->header.parts;
    woven_status status = count_cells(cells, made);
    for (size_t block = 0; block < blocks; block++)
        made->first[block + 1] += made->first[block];
    if (status == WOVEN_OK)
        status = distribute_cells(cells, made);
    if (status == WOVEN_OK)
        status = shuffle_blocks(made);
    if (status != WOVEN_OK)
        return status;
    made->header.checksum = finish_checksum(made->header.checksum, &made->header);
    rewind(made->file);
    const bool written = fwrite(&made->header, sizeof made->header, 1, made->file) == 1 @|
        && fwrite(made->first, sizeof *made->first, blocks + 1, made->file) == blocks + 1 && fflush(made->file) == 0;
    return written ? WOVEN_OK : WOVEN_CANNOT_WRITE;
}

@ As with networks (\cref{ch:mlp}), the file has another name until it is complete.

@<Parts of the trainer cells@>=
static woven_status prepare_file(FILE *cells, preparation *made, const char *path)
{
    const size_t room = strlen(path) + sizeof ".new";
    char *const unfinished = malloc(room);
    if (unfinished == NULL)
        return WOVEN_NO_MEMORY;
    snprintf(unfinished, room, "%s.new", path);
    woven_status status = WOVEN_CANNOT_OPEN;
    made->file = fopen(unfinished, "w+b");
    if (made->file != NULL) {
        status = write_cells(cells, made);
        const bool closed = fclose(made->file) == 0;
        if (status == WOVEN_OK && (!closed || rename(unfinished, path) != 0))
            status = WOVEN_CANNOT_WRITE;
        if (status != WOVEN_OK)
            remove(unfinished);
    }
    free(unfinished);
    return status;
}

@ The numbers of words have 32 binary digits in the file, which is enough for the vocabulary of any language.

@<Parts of the trainer cells@>=
static bool are_possible(size_t words, double x_max, double alpha)
{
    return words > 0 && words - 1 <= UINT32_MAX && x_max > 0 && isfinite(x_max) && alpha >= 0 && isfinite(alpha);
}
@#
woven_status trainer_prepare(FILE *cells, size_t words, const trainer_rules *rules, const char *path)
{
    if (!are_possible(words, rules->x_max, rules->alpha))
        return WOVEN_BAD_ARGUMENT;
    preparation *const made = calloc(1, sizeof *made);
    if (made == NULL)
        return WOVEN_NO_MEMORY;
    memcpy(made->header.magic, cells_magic, sizeof cells_magic);
    made->header.version = CELLS_VERSION, made->header.order = BYTE_ORDER_MARK;
    made->header.words = words, made->header.parts = parts_for(words), made->header.seed = rules->seed;
    made->header.x_max = rules->x_max, made->header.alpha = rules->alpha;
    made->buffer = malloc(made->header.parts * made->header.parts * BUFFER_CELLS * sizeof *made->buffer);
    const woven_status status = made->buffer != NULL ? prepare_file(cells, made, path) : WOVEN_NO_MEMORY;
    free(made->buffer);
    free(made);
    return status;
}

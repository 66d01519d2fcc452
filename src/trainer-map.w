@*1 A file that looks like memory.
For training, the file is not read but \emph{mapped}: the function |mmap| gives it an address, and from then on its
bytes look as if they were in memory. Where the program looks, the operating system fetches the bytes. If
memory gets scarce it forgets them again, since it can always fetch them once more. A program that trains with
more cells than fit into the memory needs not one line for it.
@^mapping a file@>

@<Declarations of the trainer cells@>=

/* Opens a file that |trainer_prepare| wrote; the caller ends |*all| with |trainer_cells_close|. |WOVEN_CANNOT_OPEN|;
   |WOVEN_BAD_FORMAT| for anything that is not such a file, whole and as it was written; |WOVEN_NO_MEMORY|. */
woven_status trainer_cells_open(trainer_cells **all, const char *path);
void trainer_cells_close(trainer_cells *all); /* a null pointer is fine */

/* The board has at most so many rows, and as many columns. */
enum { TRAINER_PARTS_MAX = 16 };

/* What the file is about. There are |trainer_cells_parts| squared blocks; the one in row |r| of the board and column
   |c| has the number |r*parts+c|. The fingerprint is a checksum of header and cells. */
uint64_t trainer_cells_count(const trainer_cells *all);
size_t trainer_cells_words(const trainer_cells *all);
size_t trainer_cells_parts(const trainer_cells *all);
uint64_t trainer_cells_fingerprint(const trainer_cells *all);
bool trainer_cells_follow(const trainer_cells *all, const trainer_rules *rules); /* same |x_max|, |alpha|, |seed| */

/* The cells of a block, in the order in which they are visited; stores their number. */
const trainer_cell *trainer_cells_block(const trainer_cells *all, size_t block, size_t *cells);

@ The three parts of the file, and the address and size of the whole.

@<Parts of the trainer cells@>=
struct trainer_cells {
    const cells_header *header;
    const uint64_t *first;
    const trainer_cell *cell;
    void *map;
    size_t bytes;
};

@ Nothing in the file is believed. Its size must be exactly what its header promises, the blocks must follow each
other, and every cell must stand in its block, lead to rows that exist, and have a finite logarithm and a weight that
is one. All cells are read for that, once, so it costs less than a hundredth of a training. First the header and the
table of the blocks.

@<Parts of the trainer cells@>=
static bool is_whole(const cells_header *header, size_t bytes)
{
    if (memcmp(header->magic, cells_magic, sizeof cells_magic) != 0 || header->version != CELLS_VERSION @|
        || header->order != BYTE_ORDER_MARK || !are_possible(header->words, header->x_max, header->alpha)@|
        || header->parts != parts_for(header->words) || header->cells == 0)
        return false;
    return header->cells <= bytes / sizeof(trainer_cell) && cell_offset(header, header->cells) == (long long)bytes;
}
@#
static bool is_in_order(const cells_header *header, const uint64_t *first)
{
    const size_t blocks = header->parts * header->parts;
    for (size_t block = 0; block < blocks; block++)
        if (first[block] > first[block + 1])
            return false;
    return first[0] == 0 && first[blocks] == header->cells;
}

@ Then the cells. The tests stand in this order because each needs what the one before has made sure of.

@<Parts of the trainer cells@>=
static bool is_good(const cells_header *header, const trainer_cell *cell, size_t block)
{
    return cell->word < header->words && cell->context < header->words @|
        && block_of(header, cell->word, cell->context) == block @|
        && isfinite(cell->log) && cell->weight >= 0 && cell->weight <= 1;
}
@#
static bool is_as_written(trainer_cells *all)
{
    all->header = all->map;
    if (all->bytes < sizeof *all->header || !is_whole(all->header, all->bytes))
        return false;
    const size_t blocks = all->header->parts * all->header->parts;
    all->first = (const uint64_t *)(all->header + 1);
    all->cell = (const trainer_cell *)(all->first + blocks + 1);
    if (!is_in_order(all->header, all->first))
        return false;
    for (size_t block = 0; block < blocks; block++)
        for (uint64_t k = all->first[block]; k < all->first[block + 1]; k++)
            if (!is_good(all->header, all->cell + k, block))
                return false;
    const uint64_t of_cells = trainer_checksum(0, all->cell, all->header->cells * sizeof *all->cell);
    return finish_checksum(of_cells, all->header) == all->header->checksum;
}

@ Mapping asks the operating system directly, below the level of |FILE|; a file is then known by a number. When it is
mapped it may be closed, the map stays.

@<Parts of the trainer cells@>=
static woven_status map_file(trainer_cells *all, const char *path)
{
    struct stat about;
    const int file = open(path, O_RDONLY);
    if (file < 0)
        return WOVEN_CANNOT_OPEN;
    woven_status status = WOVEN_BAD_FORMAT;
    if (fstat(file, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0) {
        all->bytes = (size_t)about.st_size;
        all->map = mmap(NULL, all->bytes, PROT_READ, MAP_SHARED, file, 0);
        status = all->map != MAP_FAILED ? WOVEN_OK : WOVEN_NO_MEMORY;
    }
    close(file);
    return status;
}

@ A file that is not as it was written is not for us.

@<Parts of the trainer cells@>=
woven_status trainer_cells_open(trainer_cells **all, const char *path)
{
    trainer_cells *const opened = calloc(1, sizeof *opened);
    if (opened == NULL)
        return WOVEN_NO_MEMORY;
    woven_status status = map_file(opened, path);
    if (status == WOVEN_OK && !is_as_written(opened)) {
        munmap(opened->map, opened->bytes);
        status = WOVEN_BAD_FORMAT;
    }
    if (status == WOVEN_OK)
        *all = opened;
    else
        free(opened);
    return status;
}

@ Closing, and looking at what is there.

@<Parts of the trainer cells@>=
void trainer_cells_close(trainer_cells *all)
{
    if (all != NULL)
        munmap(all->map, all->bytes);
    free(all);
}
@#
uint64_t trainer_cells_count(const trainer_cells *all)
{
    return all->header->cells;
}
@#
size_t trainer_cells_words(const trainer_cells *all)
{
    return all->header->words;
}
@#
size_t trainer_cells_parts(const trainer_cells *all)
{
    return all->header->parts;
}

@ Two files with the same header have the same cells, because the header contains their checksum.

@<Parts of the trainer cells@>=
uint64_t trainer_cells_fingerprint(const trainer_cells *all)
{
    return trainer_checksum(0, all->header, sizeof *all->header);
}
@#
bool trainer_cells_follow(const trainer_cells *all, const trainer_rules *rules)
{
    return all->header->x_max == rules->x_max && all->header->alpha == rules->alpha && all->header->seed == rules->seed;
}
@#
const trainer_cell *trainer_cells_block(const trainer_cells *all, size_t block, size_t *cells)
{
    *cells = (size_t)(all->first[block + 1] - all->first[block]);
    return all->cell + all->first[block];
}

@ All this in its file.

@(trainer_cells.c@>=
#include "trainer_cells.h"

#include "glove.h"
#include "splitmix.h"

#include <fcntl.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

@<Parts of the trainer cells@>@;

@*1 The numbers of this chapter.
The example has ten words and, as their vectors, the logarithms of ten counts each.

@<Numbers of the embedding chapter@>=
enum { EMBEDDING_WORDS = 10, EMBEDDING_N = 10 };
static const char *const embedding_word[EMBEDDING_WORDS] = { "king", "queen", "prince", "princess", "man", "woman",@|
    "boy", "girl", "bread", "wine" };
static const int embedding_counts[EMBEDDING_WORDS * EMBEDDING_N] = {@|
    30, 24, 3, 4, 60, 6, 1, 0, 4, 5,@|
    26, 22, 2, 5, 7, 55, 1, 1, 4, 4,@|
    14, 20, 4, 3, 48, 5, 8, 6, 4, 3,@|
    13, 21, 2, 4, 6, 50, 9, 9, 3, 3,@|
    1, 2, 30, 26, 66, 9, 2, 1, 8, 9,@|
    1, 3, 22, 33, 9, 70, 2, 2, 9, 6,@|
    0, 1, 14, 9, 52, 5, 26, 22, 9, 4,@|
    0, 1, 9, 11, 6, 50, 28, 20, 8, 4,@|
    0, 2, 4, 21, 5, 6, 1, 1, 60, 3,@|
    1, 5, 3, 18, 6, 4, 0, 0, 5, 58 };

@ A table of vectors that cannot be made is the end of the book.

@<Numbers of the embedding chapter@>=
static void embedding_must(woven_status status)
{
    if (status != WOVEN_OK) {
        fprintf(stderr, "numbers: the chapter on word vectors: %s\n", woven_message(status));
        exit(2);
    }
}

static embedding *embedding_example(void)
{
    embedding *made = NULL;
    embedding_must(embedding_create(&made, embedding_word, EMBEDDING_WORDS, EMBEDDING_N));
    for (size_t i = 0; i < EMBEDDING_WORDS * EMBEDDING_N; i++)
        made->vector[i] = (float)log(1 + embedding_counts[i]);
    return made;
}

@ The counts as the text prints them, and the neighbours of three words, column by column.

@<Numbers of the embedding chapter@>=
static void numbers_embedding_tables(const embedding *example)
{
    enum { COLUMNS = 3, NEAREST = 4 };
    const size_t column[COLUMNS] = { 0, 7, 8 };
    embedding_neighbour found[COLUMNS][NEAREST];
    FILE *rows = data_open("embedding-counts.tex");
    for (size_t i = 0; i < EMBEDDING_WORDS; i++) {
        fputs(embedding_word[i], rows);
        for (size_t j = 0; j < EMBEDDING_N; j++)
            fprintf(rows, " & %d", embedding_counts[i * EMBEDDING_N + j]);
        fputs(" \\\\\n", rows);
    }
    data_close(rows);
    for (size_t k = 0; k < COLUMNS; k++)
        embedding_near(example, example->vector + column[k] * EMBEDDING_N, column + k, 1, found[k], NEAREST);
    rows = data_open("embedding-near.tex");
    for (size_t i = 0; i < NEAREST; i++)
        for (size_t k = 0; k < COLUMNS; k++)
            fprintf(rows, "%s & %.3f%s", embedding_word[found[k][i].word], found[k][i].similarity,@|
                k < COLUMNS - 1 ? " & " : " \\\\\n");
    data_close(rows);
}

@ For the parallelogram the four vectors are made of length~1, and the fifth point is where the arithmetic leads. Its cosines with
\emph{queen} and \emph{king} are in the text.

@<Numbers of the embedding chapter@>=
static void embedding_unit(const embedding *from, size_t word, float *to)
{
    double square_length = 0;
    for (size_t i = 0; i < from->n; i++)
        square_length += pow((double)from->vector[word * from->n + i], 2);
    for (size_t i = 0; i < from->n; i++)
        to[i] = (float)((double)from->vector[word * from->n + i] / sqrt(square_length));
}

static void numbers_embedding_analogy(const embedding *example)
{
    const char *const corner[5] = { "man", "king", "woman", "queen", "v" };
    const size_t all[5] = { 0, 1, 2, 3, 4 };
    double place[10], share[2];
    embedding *four = NULL;
    embedding_must(embedding_create(&four, corner, 5, EMBEDDING_N));
    for (size_t k = 0; k < 4; k++)
        embedding_unit(example, embedding_find(example, corner[k]), four->vector + k * EMBEDDING_N);
    for (size_t i = 0; i < EMBEDDING_N; i++)
        four->vector[4 * EMBEDDING_N + i] = four->vector[EMBEDDING_N + i] - four->vector[i]
            + four->vector[2 * EMBEDDING_N + i];
    embedding_must(projection_find(four, all, 5, place, share));
    @<Write down the corners and their cosines@>@;
    embedding_destroy(four);
}

@ The corners come in the order of the list.

@<Write down the corners and their cosines@>=
FILE *const points = data_open("embedding-analogy.dat");
for (size_t k = 0; k < 5; k++)
    fprintf(points, "%.6f %.6f %s\n", place[2 * k], place[2 * k + 1], corner[k]);
data_close(points);
number("embedding-analogy-queen", "%.3f", embedding_cosine(four, 4, 3));
number("embedding-analogy-king", "%.3f", embedding_cosine(four, 4, 1));

@ An analogy without an answer: man is to woman as wine is to whom?

@<Numbers of the embedding chapter@>=
static void numbers_embedding_nonsense(const embedding *example)
{
    const size_t a = embedding_find(example, "man"), b = embedding_find(example, "woman"), c = embedding_find(example, "wine");
    embedding_neighbour found[1];
    size_t count;
    float v[EMBEDDING_N], unit[EMBEDDING_N];
    embedding_must(embedding_analogy(example, a, b, c, found, 1, &count));
    numbers_text("embedding-nonsense", embedding_word[found[0].word]);
    number("embedding-nonsense-similarity", "%.3f", found[0].similarity);
    embedding_unit(example, b, v);
    embedding_unit(example, a, unit);
    for (size_t i = 0; i < EMBEDDING_N; i++)
        v[i] -= unit[i];
    embedding_unit(example, c, unit);
    for (size_t i = 0; i < EMBEDDING_N; i++)
        v[i] += unit[i];
    embedding_near(example, v, NULL, 0, found, 1);
    numbers_text("embedding-nonsense-allowed", embedding_word[found[0].word]);
    number("embedding-nonsense-allowed-similarity", "%.3f", found[0].similarity);
}

@ The odd one of four words, and its mean cosine beside the lowest of the others.

@<Numbers of the embedding chapter@>=
static void numbers_embedding_odd(const embedding *example)
{
    const char *const asked[4] = { "king", "prince", "wine", "queen" };
    size_t word[4];
    double mean[4], lowest = 1;
    for (size_t i = 0; i < 4; i++)
        word[i] = embedding_find(example, asked[i]);
    const size_t odd = embedding_odd(example, word, 4, mean);
    for (size_t i = 0; i < 4; i++)
        if (i != odd && mean[i] < lowest)
            lowest = mean[i];
    numbers_text("embedding-odd", asked[odd]);
    number("embedding-odd-mean", "%.3f", mean[odd]);
    number("embedding-odd-others", "%.3f", lowest);
}

@ Judgements that might be a person's, and their ranks beside those of the cosines. The drawing has a line for each pair, from
its rank on the left to its rank on the right.

@<Numbers of the embedding chapter@>=
static void numbers_embedding_ranks(const embedding *example)
{
    enum { PAIRS = 7 };
    const char *const pair[PAIRS][2] = { { "king", "queen" }, { "prince", "princess" }, { "man", "boy" },@|
        { "bread", "wine" }, { "queen", "girl" }, { "king", "wine" }, { "girl", "bread" } };
    const double score[PAIRS] = { 9, 9, 6.5, 7, 4, 3, 1 };
    double cosine[PAIRS], left[PAIRS], right[PAIRS], rho;
    for (size_t i = 0; i < PAIRS; i++)
        cosine[i] = embedding_cosine(example, embedding_find(example, pair[i][0]), embedding_find(example, pair[i][1]));
    embedding_must(mean_ranks(score, PAIRS, left));
    embedding_must(mean_ranks(cosine, PAIRS, right));
    embedding_must(spearman(score, cosine, PAIRS, &rho));
    FILE *const lines = data_open("embedding-ranks.dat");
    for (size_t i = 0; i < PAIRS; i++)
        fprintf(lines, "%g %g %g %.3f \"%s, %s\"\n", left[i], right[i], score[i], cosine[i], pair[i][0], pair[i][1]);
    data_close(lines);
    number("embedding-rho", "%.2f", rho);
    number("embedding-pairs", "%.0f", PAIRS);
    number("embedding-tied-rank", "%g", left[0]);
}

@ The map of the ten words.

@<Numbers of the embedding chapter@>=
static void numbers_embedding_map(const embedding *example)
{
    size_t word[EMBEDDING_WORDS];
    double place[2 * EMBEDDING_WORDS], share[2];
    for (size_t i = 0; i < EMBEDDING_WORDS; i++)
        word[i] = i;
    embedding_must(projection_find(example, word, EMBEDDING_WORDS, place, share));
    FILE *const points = data_open("embedding-map.dat");
    for (size_t i = 0; i < EMBEDDING_WORDS; i++)
        fprintf(points, "%.6f %.6f %s\n", place[2 * i], place[2 * i + 1], embedding_word[i]);
    data_close(points);
    number("embedding-map-first", "%.0f", 100 * share[0]);
    number("embedding-map-second", "%.0f", 100 * share[1]);
}

@ The cloud is made of random numbers: a long one for the direction of its first component, a short one across it. The sum
of three random numbers falls near the middle more often than near the ends.

@<Numbers of the embedding chapter@>=
enum { EMBEDDING_CLOUD = 70 };

static embedding *embedding_cloud(void)
{
    char name[EMBEDDING_CLOUD][16];
    const char *word[EMBEDDING_CLOUD];
    embedding *cloud = NULL;
    uint64_t seed = 1901;
    for (int p = 0; p < EMBEDDING_CLOUD; p++) {
        snprintf(name[p], sizeof name[p], "%d", p);
        word[p] = name[p];
    }
    embedding_must(embedding_create(&cloud, word, EMBEDDING_CLOUD, 2));
    for (int p = 0; p < EMBEDDING_CLOUD; p++) {
        double along = -1.5, across = -1.5;
        for (int i = 0; i < 3; i++) {
            along += splitmix_uniform(&seed);
            across += splitmix_uniform(&seed);
        }
        cloud->vector[2 * p] = (float)(2 + 2.4 * along - 0.4 * across);
        cloud->vector[2 * p + 1] = (float)(1.5 + 1.2 * along + 0.8 * across);
    }
    return cloud;
}

@ A component's direction can be had back from the places along it: each point, from the middle, times its place, all
added up.

@<Numbers of the embedding chapter@>=
static void numbers_embedding_cloud(void)
{
    embedding *const cloud = embedding_cloud();
    size_t word[EMBEDDING_CLOUD];
    double place[2 * EMBEDDING_CLOUD], share[2], middle[2] = { 0, 0 };
    FILE *const points = data_open("embedding-cloud.dat");
    for (size_t p = 0; p < EMBEDDING_CLOUD; p++) {
        const double x = (double)cloud->vector[2 * p], y = (double)cloud->vector[2 * p + 1];
        word[p] = p;
        middle[0] += x / EMBEDDING_CLOUD;
        middle[1] += y / EMBEDDING_CLOUD;
        fprintf(points, "%.6f %.6f\n", x, y);
    }
    fputs("\n\n", points);
    embedding_must(projection_find(cloud, word, EMBEDDING_CLOUD, place, share));
    @<Write down the two components@>@;
    data_close(points);
    embedding_destroy(cloud);
    number("embedding-cloud-points", "%.0f", EMBEDDING_CLOUD);
    number("embedding-cloud-share", "%.0f", 100 * share[0]);
}

@ The arrows are twice as long as the standard deviation along them, the root of the variance.

@<Write down the two components@>=
for (size_t k = 0; k < 2; k++) {
    double direction[2] = { 0, 0 }, squares = 0;
    for (size_t p = 0; p < EMBEDDING_CLOUD; p++) {
        squares += place[2 * p + k] * place[2 * p + k];
        for (size_t i = 0; i < 2; i++)
            direction[i] += place[2 * p + k] * ((double)cloud->vector[2 * p + i] - middle[i]);
    }
    const double length = 2 * sqrt(squares / EMBEDDING_CLOUD);
    fprintf(points, "%.6f %.6f %.6f %.6f\n", middle[0], middle[1], length * direction[0] / squares,@|
        length * direction[1] / squares);
}

@ The numbers that show why nine digits are sometimes too many; and all of it.

@<Numbers of the embedding chapter@>=
static void numbers_embedding(void)
{
    const float tenth = 0.1f;
    embedding *const example = embedding_example();
    number("embedding-tenth", "%.6g", (double)tenth);
    number("embedding-tenth-long", "%.9g", (double)tenth);
    numbers_embedding_tables(example);
    numbers_embedding_analogy(example);
    numbers_embedding_nonsense(example);
    numbers_embedding_odd(example);
    numbers_embedding_ranks(example);
    numbers_embedding_map(example);
    numbers_embedding_cloud();
    embedding_destroy(example);
}

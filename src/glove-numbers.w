@*1 The numbers of this chapter.
What the text of this chapter quotes is computed here. The published table has two significant digits everywhere, so
the last of them is worth a tenth of the power of ten in front.

@<Numbers of the glove chapter@>=
static const char *const ice_probe[4] = { "solid", "gas", "water", "fashion" };
static const double beside_ice[4] = { 1.9e-4, 6.6e-5, 3.0e-3, 1.7e-5 };
static const double beside_steam[4] = { 2.2e-5, 7.8e-4, 2.2e-3, 1.8e-5 };
static const double ice_unit[4] = { 1e-5, 1e-6, 1e-4, 1e-6 }, steam_unit[4] = { 1e-6, 1e-5, 1e-4, 1e-6 };
static const char *const ice_printed[4] = { "8.9", "0.085", "1.36", "0.96" };
@#
static void glove_number(const char *first, const char *second, const char *format, double value)
{
    char name[64];
    snprintf(name, sizeof name, "glove-%s%s", first, second);
    number(name, format, value);
}
@#
static void print_power(FILE *rows, double value)
{
    const double power = floor(log10(value));
    fprintf(rows, " & $%.1f\\times10^{%.0f}$", value / pow(10, power), power);
}

@ The smallest possible ratio and the largest come from half a unit less and half a unit more.

@<Numbers of the glove chapter@>=
static void numbers_ice(void)
{
    FILE *const rows = data_open("glove-ice.tex");
    for (int x = 0; x < 4; x++) {
        const double ice = beside_ice[x], steam = beside_steam[x];
        const double ice_half = ice_unit[x] / 2, steam_half = steam_unit[x] / 2;
        const double ratio = probability_ratio(ice, 1, steam, 1);
        const double low = probability_ratio(ice - ice_half, 1, steam + steam_half, 1);
        const double high = probability_ratio(ice + ice_half, 1, steam - steam_half, 1);
        fputs(ice_probe[x], rows);
        print_power(rows, ice);
        print_power(rows, steam);
        fprintf(rows, " & %.3f & %.3f to %.3f & %s \\\\\n", ratio, low, high, ice_printed[x]);
        glove_number(ice_probe[x], "-log", "%.2f", log(ratio));
        if (x == 0) {
            @<Note what the rounding allows for solid@>@;
        }
    }
    data_close(rows);
}

@ The text follows the calculation for \emph{solid} in detail.

@<Note what the rounding allows for solid@>=
number("glove-solid-ratio", "%.3f", ratio);
numbers_text("glove-solid-printed", ice_printed[0]);
number("glove-solid-ice-low", "%.6f", ice - ice_half);
number("glove-solid-ice-high", "%.6f", ice + ice_half);
number("glove-solid-steam-low", "%.7f", steam - steam_half);
number("glove-solid-steam-high", "%.7f", steam + steam_half);
number("glove-solid-low", "%.2f", low);
number("glove-solid-high", "%.2f", high);

@ The vectors of the sheet and of its drawing. The dot product is the error of a cell whose count is 1, without
biases.

@<Numbers of the glove chapter@>=
static void numbers_difference(void)
{
    const double ice[2] = { 1.5, 0.5 }, steam[2] = { -0.5, 1 };
    const double probe[8] = { 1, -0.4, -1, 0.8, 0.25, 0.5, 0.1, 0.6 };
    const double difference[2] = { ice[0] - steam[0], ice[1] - steam[1] };
    const char *const place[2] = { "-1", "-2" };
    for (int k = 0; k < 2; k++) {
        glove_number("ice", place[k], "%g", ice[k]);
        glove_number("steam", place[k], "%g", steam[k]);
        glove_number("difference", place[k], "%g", difference[k]);
    }
    for (int x = 0; x < 4; x++) {
        glove_number("dot-", ice_probe[x], "%.2f", glove_error(difference, probe + 2 * x, 2, 0, 0, 1));
        for (int k = 0; k < 2; k++)
            glove_number(ice_probe[x], place[k], "%g", probe[2 * x + k]);
    }
}

@ The small examples, one after the other, and the points of the curve.

@<Numbers of the glove chapter@>=
static void numbers_cell(void)
{
    const double x_max = 100, alpha = 0.75, one = 1, h = 1e-3, slope = 4;
    const double w[2] = { 2, 0 }, c[2] = { 3, 0 }, nearby[2] = { 2 + h, 0 };
    double for_w[2], for_c[2], stepped = 0, sum = 9;
    FILE *const points = data_open("glove-weight.dat");
    for (int x = 10; x <= 100; x += x == 10 ? 40 : 50)
        fprintf(points, "%d %.6f\n", x, glove_weight(x, x_max, alpha));
    data_close(points);
    number("glove-small-ratio", "%g", probability_ratio(6, 10, 3, 20));
    number("glove-e", "%.5f", exp(1));
    number("glove-x-max", "%g", x_max);
    number("glove-f10", "%.6f", glove_weight(10, x_max, alpha));
    number("glove-f50", "%.6f", glove_weight(50, x_max, alpha));
    number("glove-f100", "%g", glove_weight(100, x_max, alpha));
    glove_gradient(w, c, 1, one, one, alpha, for_w, for_c);
    number("glove-slope-formula", "%g", for_w[0]);
    number("glove-slope-tried", "%.3f",
        (glove_loss(nearby, c, &one, 1, 1, one, alpha) - glove_loss(w, c, &one, 1, 1, one, alpha)) / h);
    adagrad_step(&stepped, &sum, &slope, 1, 0.5);
    number("glove-adagrad-step", "%g", -stepped);
    number("glove-n-max", "%.0f", (double)(GLOVE_ROW_MAX - 1));
}

@*1 The numbers of the training.
The counts and the vectors of the example. A row has three numbers: two of the vector, and the bias.

@<Numbers of the glove chapter@>=
enum { GLOVE_WORDS = 6, GLOVE_N = 2, GLOVE_ROW = GLOVE_N + 1, GLOVE_NUMBERS = GLOVE_WORDS * GLOVE_ROW,@|
    GLOVE_EPOCHS = 2000 };
static const char *const glove_word[GLOVE_WORDS] = { "ice", "steam", "water", "solid", "gas", "fashion" };
static const double glove_counts[GLOVE_WORDS * GLOVE_WORDS] = {@|
    0, 6, 60, 40, 3, 2,@|
    6, 0, 45, 4, 38, 2,@|
    60, 45, 0, 24, 20, 5,@|
    40, 4, 24, 0, 2, 3,@|
    3, 38, 20, 2, 0, 3,@|
    2, 2, 5, 3, 3, 0 };
static const double glove_small_x_max = 10, glove_alpha = 0.75, glove_eta = 0.05;
typedef struct {
    double w[GLOVE_NUMBERS], c[GLOVE_NUMBERS], sum_w[GLOVE_NUMBERS], sum_c[GLOVE_NUMBERS];
} glove_vectors;

@ The random numbers come from a formula that multiplies, adds and keeps the lowest 32 binary digits. It is good
enough for starting vectors, and gives the same ones on every computer.

@<Numbers of the glove chapter@>=
static void glove_start(glove_vectors *all, uint64_t seed)
{
    const uint64_t digits = 4294967296;
    memset(all, 0, sizeof *all);
    for (int k = 0; k < GLOVE_NUMBERS; k++) {
        seed = (seed * 1664525 + 1013904223) % digits;
        all->w[k] = (double)seed / (double)digits - 0.5;
        seed = (seed * 1664525 + 1013904223) % digits;
        all->c[k] = (double)seed / (double)digits - 0.5;
    }
}

@ The table in the text has a dot where words have not met.

@<Numbers of the glove chapter@>=
static void numbers_counts(void)
{
    FILE *const rows = data_open("glove-counts.tex");
    int cells = 0;
    for (int i = 0; i < GLOVE_WORDS; i++) {
        fputs(glove_word[i], rows);
        for (int j = 0; j < GLOVE_WORDS; j++) {
            const double count = glove_counts[i * GLOVE_WORDS + j];
            cells += count != 0;
            fprintf(rows, count != 0 ? " & %.0f" : " & $\\cdot$", count);
        }
        fputs(" \\\\\n", rows);
    }
    data_close(rows);
    number("glove-words", "%.0f", GLOVE_WORDS);
    number("glove-cells", "%.0f", cells);
    number("glove-numbers", "%.0f", 2 * GLOVE_NUMBERS);
    number("glove-epochs", "%.0f", GLOVE_EPOCHS);
    number("glove-eta", "%g", glove_eta);
    number("glove-small-x-max", "%g", glove_small_x_max);
}

@ The predictions of all cells that are not empty, beside the logarithms of their counts.

@<Numbers of the glove chapter@>=
static void glove_fit(FILE *data, const glove_vectors *all)
{
    for (int i = 0; i < GLOVE_WORDS; i++)
        for (int j = 0; j < GLOVE_WORDS; j++) {
            const double *const word = all->w + i * GLOVE_ROW, *const context = all->c + j * GLOVE_ROW;
            const double x = glove_counts[i * GLOVE_WORDS + j];
            if (x != 0)
                fprintf(data, "%.6f %.6f\n", log(x), log(x) + glove_error(word, context, GLOVE_N,@|
                    word[GLOVE_N], context[GLOVE_N], x));
        }
    fputs("\n\n", data);
}

@ One training from a seed. Its curve goes to the file of all curves, as a block of its own.

@<Numbers of the glove chapter@>=
static double glove_loss_now(const glove_vectors *all)
{
    return glove_loss(all->w, all->c, glove_counts, GLOVE_WORDS, GLOVE_N, glove_small_x_max, glove_alpha);
}
@#
static double glove_train(glove_vectors *all, uint64_t seed, FILE *curves)
{
    glove_start(all, seed);
    for (int epoch = 0; epoch < GLOVE_EPOCHS; epoch++) {
        if (epoch % 10 == 0)
            fprintf(curves, "%d %.6f\n", epoch, glove_loss_now(all));
        glove_epoch(all->w, all->c, all->sum_w, all->sum_c, glove_counts, GLOVE_WORDS, GLOVE_N,@|
            glove_small_x_max, glove_alpha, glove_eta);
    }
    fprintf(curves, "%d %.6f\n\n\n", GLOVE_EPOCHS, glove_loss_now(all));
    return glove_loss_now(all);
}

@ The first start is the one that the figures show; its seed is the year of the article.

@<Numbers of the glove chapter@>=
static void numbers_trained(glove_vectors *all)
{
    const uint64_t good = 2014, also_good = 4, stuck = 5;
    FILE *const curves = data_open("glove-loss.dat"), *const fit = data_open("glove-fit.dat");
    glove_start(all, good);
    glove_fit(fit, all);
    number("glove-loss-first", "%.1f", glove_loss_now(all));
    number("glove-loss-last", "%.2f", glove_train(all, good, curves));
    glove_fit(fit, all);
    glove_vectors other;
    glove_train(&other, also_good, curves);
    number("glove-loss-stuck", "%.1f", glove_train(&other, stuck, curves));
    data_close(curves);
    data_close(fit);
}

@ The plane has the two words in its first block, and the four context words in its second.

@<Numbers of the glove chapter@>=
static void numbers_plane(const glove_vectors *all)
{
    FILE *const plane = data_open("glove-plane.dat");
    for (int i = 0; i < GLOVE_WORDS; i++) {
        const double *const row = (i < 2 ? all->w : all->c) + i * GLOVE_ROW;
        fprintf(plane, "%.6f %.6f %s\n%s", row[0], row[1], glove_word[i], i == 1 ? "\n\n" : "");
    }
    data_close(plane);
}

@ The goal and what became of it. Ice is word~0 and steam word~1; the probes begin at word~2.

@<Numbers of the glove chapter@>=
static void numbers_learned(const glove_vectors *all)
{
    const double *const ice = all->w, *const steam = all->w + GLOVE_ROW;
    const double difference[GLOVE_N] = { ice[0] - steam[0], ice[1] - steam[1] };
    double total[2] = { 0, 0 }, learned[GLOVE_WORDS], counted[GLOVE_WORDS];
    for (int cell = 0; cell < 2 * GLOVE_WORDS; cell++)
        total[cell / GLOVE_WORDS] += glove_counts[cell];
    FILE *const rows = data_open("glove-learned.tex");
    for (int x = 2; x < GLOVE_WORDS; x++) {
        learned[x] = glove_error(difference, all->c + x * GLOVE_ROW, GLOVE_N, 0, 0, 1);
        counted[x] = log(probability_ratio(glove_counts[x], total[0], glove_counts[GLOVE_WORDS + x], total[1]));
        fprintf(rows, "%s & $%.2f$ & $%.2f$ & $%.2f$ \\\\\n", glove_word[x], learned[x], counted[x],@|
            learned[x] - counted[x]);
    }
    data_close(rows);
    number("glove-contrast-learned", "%.2f", learned[3] - learned[4]);
    number("glove-contrast-counted", "%.2f", counted[3] - counted[4]);
    number("glove-shift", "%.2f", (log(total[0]) - ice[GLOVE_N]) - (log(total[1]) - steam[GLOVE_N]));
}

@ All of it, in the order of the text.

@<Numbers of the glove chapter@>=
static void numbers_glove(void)
{
    glove_vectors all;
    numbers_ice();
    numbers_difference();
    numbers_cell();
    numbers_counts();
    numbers_trained(&all);
    numbers_plane(&all);
    numbers_learned(&all);
}

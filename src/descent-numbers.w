@*1 The numbers of this chapter.
The three answers of \cref{tab:mse} are chosen so that their squares can be checked in the head.

@<Numbers of the descent chapter@>=
static void numbers_squares(void)
{
    const double target[3] = { 1, 0, 1 }, output[3] = { 0.5, 0.25, 0.75 };
    double gradient[3];
    FILE *const rows = data_open("descent-mse.tex");
    for (int i = 0; i < 3; i++) {
        fprintf(rows, "%d & %g & %.2f & $%.2f$ & %.4f \\\\\n", i + 1, target[i], output[i], target[i] - output[i],
            mse(target + i, output + i, 1));
    }
    data_close(rows);
    number("descent-mse-n", "%.0f", 3);
    number("descent-mse", "%g", mse(target, output, 3));
    number("descent-mse-sum", "%.4f", 3 * mse(target, output, 3));
    mse_gradient(target, output, 3, gradient);
    number("descent-g1", "%.4f", gradient[0]);
    number("descent-g2", "%.4f", gradient[1]);
    number("descent-g3", "%.4f", gradient[2]);
}

@ The output that the slides print stands in the ledger of the worked example, as a text.

@<Numbers of the descent chapter@>=
static void numbers_slide(void)
{
    ledger all;
    ledger_compute(&ledger_lecture, &all);
    const double output = strtod(ledger_find(&all, "o1")->slide, NULL);
    number("descent-mse-slide", "%.6f", mse(&ledger_lecture.target, &output, 1));
}

@ Four words that may follow a glass of something. The targets are one-hot: in turn each of the words is the next one.

@<Numbers of the descent chapter@>=
static void numbers_glass(void)
{
    const char *const word[4] = { "water", "milk", "wine", "sand" };
    const double p[4] = { 0.5, 0.3, 0.15, 0.05 };
    for (int i = 0; i < 4; i++) {
        double target[4] = { 0, 0, 0, 0 };
        char name[32];
        target[i] = 1;
        snprintf(name, sizeof name, "descent-p-%s", word[i]);
        number(name, "%g", p[i]);
        snprintf(name, sizeof name, "descent-h-%s", word[i]);
        number(name, "%.3f", cross_entropy(target, p, 4));
    }
}

@ The softmax of three sums, and the two sums that are too far apart for a |double|.

@<Numbers of the descent chapter@>=
static void numbers_sums(void)
{
    const double z[3] = { 2, 1, -1 }, apart[2] = { -800, 0 }, target[2] = { 1, 0 };
    double p[3];
    softmax(z, 3, p);
    number("descent-soft-1", "%.3f", p[0]);
    number("descent-soft-2", "%.3f", p[1]);
    number("descent-soft-3", "%.3f", p[2]);
    number("descent-tiny", "%.0e", nextafter(0, 1));
    number("descent-tiny-log", "%.0f", log(nextafter(0, 1)));
    number("descent-safe", "%.0f", softmax_cross_entropy(target, apart, 2));
    number("descent-h", "%.6f", cbrt(0x1p-52));
}

@ The four walks in the valley: the places that the text quotes, and the data of the plots.

@<Numbers of the descent chapter@>=
static void note_place(const char *walk, size_t steps, const char *format, double w)
{
    char name[32];
    snprintf(name, sizeof name, "descent-%s-%zu", walk, steps);
    number(name, format, w);
}
@#
static void numbers_walk(FILE *data, const char *walk, double eta)
{
    char name[32];
    snprintf(name, sizeof name, "descent-%s-eta", walk);
    number(name, "%g", eta);
    for (size_t k = 1; k <= 3; k++)
        note_place(walk, k, "%g", descend(valley_slope, 0, eta, k));
    note_place(walk, 20, "%.3f", descend(valley_slope, 0, eta, 20));
    for (size_t k = 0; k <= 8; k++) {
        const double w = descend(valley_slope, 0, eta, k);
        fprintf(data, "%zu %.6f %.6f\n", k, w, valley(w));
    }
    fputs("\n\n", data);
}

@ The fifth rate, for the reader's own test, is not plotted. Its answer is found by walking, one step more each time.

@<Numbers of the descent chapter@>=
static double cube(double x)
{
    return x * x * x;
}
@#
static void numbers_valley(void)
{
    const double zigzag = 0.9, near_enough = 0.01;
    FILE *const walks = data_open("descent-walks.dat");
    numbers_walk(walks, "creep", 0.1);
    numbers_walk(walks, "hit", 0.5);
    numbers_walk(walks, "swing", 1);
    numbers_walk(walks, "burst", 1.1);
    data_close(walks);
    size_t enough = 0;
    while (fabs(descend(valley_slope, 0, zigzag, enough) - 3) > near_enough)
        enough++;
    number("descent-zigzag-eta", "%g", zigzag);
    number("descent-zigzag-factor", "%.1f", 1 - 2 * zigzag);
    number("descent-zigzag-steps", "%.0f", (double)enough);
    @<Numbers about slopes and stops@>@;
}

@ The slopes in the text are those of the formula; the cube's is found by trying, too, for the exercise.

@<Numbers about slopes and stops@>=
number("descent-slope-0", "%g", valley_slope(0));
number("descent-slope-6", "%g", valley_slope(6));
const double x = 2, h = 0.1, small = 0.001;
number("descent-cube-x", "%g", x);
number("descent-cube-h", "%g", h);
number("descent-cube", "%g", slope(cube, x, h));
number("descent-cube-exact", "%g", 3 * x * x);
double w = 0;
number("descent-until-1", "%.0f", (double)descend_until(valley_slope, &w, 0.1, 1, 1000));
w = 0;
number("descent-until-small", "%.0f", (double)descend_until(valley_slope, &w, 0.1, small, 1000));
number("descent-small", "%g", small);

@ The landscape with two valleys, and a walk into each.

@<Numbers of the descent chapter@>=
static double hills_slope(double w)
{
    return (4 * w * w * w - 6 * w + 1) / 4;
}
@#
static void numbers_hills(void)
{
    const double eta = 0.2, start[2] = { 0.1, 0.3 };
    const char *const names[4] = {@|
        "descent-left-start", "descent-right-start", "descent-left-end", "descent-right-end" };
    FILE *const walks = data_open("descent-hills.dat");
    number("descent-hills-eta", "%g", eta);
    for (int side = 0; side < 2; side++) {
        number(names[side], "%g", start[side]);
        number(names[2 + side], "%.3f", descend(hills_slope, start[side], eta, 200));
        for (size_t k = 0; k <= 30; k++)
            fprintf(walks, "%.6f\n", descend(hills_slope, start[side], eta, k));
        fputs("\n\n", walks);
    }
    data_close(walks);
}

@ The five sentences, the lines on the way, and the two walks over weight and bias.

@<Numbers of the descent chapter@>=
enum { READINGS = 5 };
static const double sentence_length[READINGS] = { 0.5, 1, 1.5, 2, 2.5 };
static const double sentence_time[READINGS] = { 2.1, 3.2, 5.6, 6.4, 8.7 };
@#
static double sentence_loss(double weight, double bias)
{
    double output[READINGS];
    for (int i = 0; i < READINGS; i++)
        output[i] = weight * sentence_length[i] + bias;
    return mse(sentence_time, output, READINGS);
}
@#
static void plot_fit(FILE *data, double eta, size_t steps)
{
    double weight, bias;
    line_fit(sentence_length, sentence_time, READINGS, eta, steps, &weight, &bias);
    fprintf(data, "%zu %.6f %.6f\n", steps, weight, bias);
}

@ Contour lines need the height of the ground on a grid, which gnuplot expects row by row with a blank line in between.

@<Numbers of the descent chapter@>=
static void numbers_map(void)
{
    enum { GRID = 80 };
    FILE *const grid = data_open("descent-grid.dat");
    for (int i = 0; i <= GRID; i++) {
        for (int j = 0; j <= GRID; j++) {
            const double weight = -0.5 + 6.0 * i / GRID, bias = -2 + 5.5 * j / GRID;
            fprintf(grid, "%.4f %.5f %.5f\n", weight, bias, sentence_loss(weight, bias));
        }
        fputs("\n", grid);
    }
    data_close(grid);
}

@ The wild walk has a rate just below the limit. That limit is 2 divided by the largest curvature of the valley, and
this is the larger eigenvalue of the matrix of second derivatives, which has the rows $(2\overline{x^2},2\bar x)$ and
$(2\bar x,2)$; a bar is a mean.

@<Numbers of the descent chapter@>=
static void numbers_line(void)
{
    const double eta = 0.1, wild = 0.25;
    const size_t lines[4] = { 0, 1, 2, 200 };
    FILE *const points = data_open("descent-points.dat"), *const fits = data_open("descent-fits.dat");
    for (int i = 0; i < READINGS; i++)
        fprintf(points, "%g %g\n", sentence_length[i], sentence_time[i]);
    data_close(points);
    for (int k = 0; k < 4; k++)
        plot_fit(fits, eta, lines[k]);
    for (int walk = 0; walk < 2; walk++) {
        fputs("\n\n", fits);
        for (size_t taken = 0; taken <= 400; taken++)
            plot_fit(fits, walk == 0 ? eta : wild, taken);
    }
    data_close(fits);
    number("descent-line-eta", "%g", eta);
    number("descent-wild-eta", "%g", wild);
    @<Numbers about the first and the last step@>@;
    @<Numbers about the best line@>@;
}

@ The first step is $-\eta$ times the slopes at the start, which gives the slopes.

@<Numbers about the first and the last step@>=
const size_t steps = 200;
double weight, bias;
line_fit(sentence_length, sentence_time, READINGS, eta, 1, &weight, &bias);
number("descent-line-gw", "%.2f", -weight / eta);
number("descent-line-gb", "%.2f", -bias / eta);
number("descent-line-w1", "%.3f", weight);
number("descent-line-b1", "%.3f", bias);
number("descent-line-loss-0", "%.2f", sentence_loss(0, 0));
number("descent-line-loss-1", "%.2f", sentence_loss(weight, bias));
line_fit(sentence_length, sentence_time, READINGS, eta, steps, &weight, &bias);
number("descent-line-steps", "%.0f", (double)steps);
number("descent-line-w", "%.3f", weight);
number("descent-line-b", "%.3f", bias);

@ Means first, then the formula. The eigenvalues of a symmetric matrix of two rows follow from its trace and its
determinant.

@<Numbers about the best line@>=
double mean_x = 0, mean_y = 0, xx = 0, xy = 0;
for (int i = 0; i < READINGS; i++) {
    mean_x += sentence_length[i] / READINGS;
    mean_y += sentence_time[i] / READINGS;
}
for (int i = 0; i < READINGS; i++) {
    xx += (sentence_length[i] - mean_x) * (sentence_length[i] - mean_x);
    xy += (sentence_length[i] - mean_x) * (sentence_time[i] - mean_y);
}
FILE *const best = data_open("descent-best.dat");
fprintf(best, "%.6f %.6f\n", xy / xx, mean_y - xy / xx * mean_x);
data_close(best);
number("descent-exact-w", "%.3f", xy / xx);
number("descent-exact-b", "%.3f", mean_y - xy / xx * mean_x);
const double half_trace = (xx / READINGS + mean_x * mean_x + 1) / 2, determinant = xx / READINGS;
number("descent-line-limit", "%.3f", 1 / (half_trace + sqrt(half_trace * half_trace - determinant)));

@ The race of the two losses: the sums of the right answer and the wrong one walk down, with the oracle's gradient.

@<Numbers of the descent chapter@>=
static const double race_target[2] = { 1, 0 };
@#
static double squares_of_sums(const double *z, size_t n, const void *target)
{
    double p[2];
    softmax(z, n, p);
    return mse(target, p, n);
}
@#
static double surprise_of_sums(const double *z, size_t n, const void *target)
{
    return softmax_cross_entropy(target, z, n);
}

@ The walk ends when the right answer has got the probability that was set as the goal.

@<Numbers of the descent chapter@>=
static size_t race(objective loss, double eta, double goal, double *slope_at_start)
{
    double z[2] = { -5, 0 }, gradient[2], p[2];
    numerical_gradient(loss, z, 2, race_target, gradient);
    *slope_at_start = gradient[0];
    for (size_t round = 0;; round++) {
        softmax(z, 2, p);
        if (p[0] > goal)
            return round;
        numerical_gradient(loss, z, 2, race_target, gradient);
        z[0] -= eta * gradient[0], z[1] -= eta * gradient[1];
    }
}

@ Both run to the same goal with the same rate.

@<Numbers of the descent chapter@>=
static void numbers_race(void)
{
    const double eta = 0.5, goal = 0.9, z[2] = { -5, 0 };
    double at_start, p[2];
    softmax(z, 2, p);
    number("descent-race-p", "%.4f", p[0]);
    number("descent-race-eta", "%g", eta);
    number("descent-race-goal", "%g", goal);
    number("descent-race-mse-steps", "%.0f", (double)race(squares_of_sums, eta, goal, &at_start));
    number("descent-race-mse", "%.4f", at_start);
    number("descent-race-ce-steps", "%.0f", (double)race(surprise_of_sums, eta, goal, &at_start));
    number("descent-race-ce", "%.4f", at_start);
}

@ All of these make up the numbers of the chapter.

@<Numbers of the descent chapter@>=
static void numbers_descent(void)
{
    numbers_squares();
    numbers_slide();
    numbers_glass();
    numbers_sums();
    numbers_valley();
    numbers_hills();
    numbers_line();
    numbers_map();
    numbers_race();
}

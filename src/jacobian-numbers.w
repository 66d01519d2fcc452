@*1 The numbers of this chapter.
What the text of this chapter quotes is computed here, one story after the other.

@<Numbers of the jacobian chapter@>=
@<Numbers of a matrix@>@;
@<Numbers about the lighthouse@>@;
@<Numbers about the layers@>@;
@<Numbers about the order of multiplication@>@;
@<Numbers about the softmax@>@;
@<Numbers about the size of a step@>@;
@#
static void numbers_jacobian(void)
{
    numbers_lighthouse();
    numbers_layers();
    numbers_order();
    numbers_softmax();
    numbers_steps();
}

@ The entries of a matrix get names that end in the numbers of their row and column.

@<Numbers of a matrix@>=
static void number_matrix(const char *name, const char *format, const double *entry, size_t rows, size_t columns)
{
    for (size_t j = 0; j < rows; j++)
        for (size_t i = 0; i < columns; i++) {
            char full[64];
            snprintf(full, sizeof full, "%s-%zu%zu", name, j + 1, i + 1);
            number(full, format, entry[j * columns + i]);
        }
}

@ The Jacobian of the lighthouse is found by trying.

@<Numbers about the lighthouse@>=
static void polar(const double *x, size_t n, double *y, size_t m)
{
    (void)n, (void)m; /* two of each */
    y[0] = x[0] * cos(x[1]);
    y[1] = x[0] * sin(x[1]);
}
@<Draw the square and what becomes of it@>@;
@#
static void numbers_lighthouse(void)
{
    const double corner[2] = {2, 0.5};
    double slopes[4];
    numerical_jacobian(polar, corner, 2, 2, 1e-5, slopes);
    number("jacobian-r", "%g", corner[0]);
    number("jacobian-phi", "%g", corner[1]);
    number_matrix("jacobian-polar", "%.2f", slopes, 2, 2);
    draw_square(corner, slopes);
}

@ For the figure a point walks along the four sides. Its place goes to one file, with its image and its place on the
parallelogram beside it.

@<Draw the square and what becomes of it@>=
@#
static void draw_square(const double *corner, const double *slopes)
{
    const double side = 0.4;
    const double from[5][2] = @[{ {0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0} }@];
    double y[2], start[2];
    FILE *out = data_open("jacobian-square.dat");
    polar(corner, 2, start, 2);
    for (int k = 0; k < 4; k++)
        for (int t = 0; t <= 16; t++) {
            const double u = side * (from[k][0] + (from[k + 1][0] - from[k][0]) * t / 16);
            const double v = side * (from[k][1] + (from[k + 1][1] - from[k][1]) * t / 16);
            const double x[2] = {corner[0] + u, corner[1] + v};
            polar(x, 2, y, 2);
            fprintf(out, "%.6f %.6f %.6f %.6f %.6f %.6f\n", x[0], x[1], y[0], y[1],@|
                start[0] + slopes[0] * u + slopes[1] * v, start[1] + slopes[2] * u + slopes[3] * v);
        }
    data_close(out);
}

@ The lecture's network: the Jacobian of its hidden layer, the row that comes back from the output, and their product.

@<Numbers about the layers@>=
@<Check the Jacobian of the hidden layer@>@;
@#
static void numbers_layers(void)
{
    const ledger_example *const given = &ledger_lecture;
    const double w[4] = {given->w[0], given->w[2], given->w[1], given->w[3]};
    double node[6], slopes[4], along_x[2];
    forward_221(given->x, given->w, node);
    layer_jacobian(w, node, 2, 2, slopes);
    number_matrix("jacobian-layer", "%.6f", slopes, 2, 2);
    check_hidden(slopes);
    const double delta = output_delta(given->target, node[5]);
    const double row[2] = {delta * given->w[4], delta * given->w[5]};
    chain_jacobians(row, slopes, 1, 2, 2, along_x);
    number("jacobian-row-1", "%.6f", row[0]);
    number("jacobian-row-2", "%.6f", row[1]);
    number("jacobian-dCdx1", "%.6f", along_x[0]);
    number("jacobian-dCdx2", "%.6f", along_x[1]);
}

@ The hidden layer as a function of the inputs is part of |forward_221|.

@<Check the Jacobian of the hidden layer@>=
static void lecture_hidden(const double *x, size_t n, double *y, size_t m)
{
    double pass[6];
    (void)n;
    forward_221(x, ledger_lecture.w, pass);
    memcpy(y, pass + 2, m * sizeof *y);
}
@#
static void check_hidden(const double *slopes)
{
    double slow[4];
    numerical_jacobian(lecture_hidden, ledger_lecture.x, 2, 2, 1e-5, slow);
    number("jacobian-check", "%.0e", gradient_check(slopes, slow, 4));
}

@ Numbers of multiplications are whole; their thousands are set apart by a comma.

@<Numbers about the order of multiplication@>=
static void number_with_commas(const char *name, size_t value)
{
    char text[64];
    if (value >= 1000000)
        snprintf(text, sizeof text, "%zu,%03zu,%03zu", value / 1000000, value / 1000 % 1000, value % 1000);
    else
        snprintf(text, sizeof text, "%zu,%03zu", value / 1000, value % 1000);
    numbers_text(name, text);
}
@#
static void numbers_order(void)
{
    const size_t n[3] = {300, 200, 100}, deep = 10;
    const size_t left = n[2] * n[1] + n[1] * n[0], right = n[2] * n[1] * n[0] + n[2] * n[0];
    number("jacobian-n0", "%.0f", (double)n[0]);
    number("jacobian-n1", "%.0f", (double)n[1]);
    number("jacobian-n2", "%.0f", (double)n[2]);
    number_with_commas("jacobian-left", left);
    number_with_commas("jacobian-right", right);
    number("jacobian-ratio", "%.0f", (double)right / (double)left);
    number("jacobian-deep", "%.0f", (double)deep);
    number("jacobian-vanished", "%.0e", pow(0.25, (double)deep));
}

@ The heat map is a row of \TeX\ macros for each cell: its row and column, how strong its colour is in per cent of the
strongest, the name of the colour, and the number.

@<Numbers about the softmax@>=
static void draw_heat(const double *entry, size_t n)
{
    double strongest = 0;
    FILE *cells = data_open("jacobian-heat.tex");
    for (size_t k = 0; k < n * n; k++)
        strongest = fmax(strongest, fabs(entry[k]));
    for (size_t k = 0; k < n * n; k++)
        fprintf(cells, "\\heatcell{%zu}{%zu}{%.0f}{%s}{%.3f}\n", k / n, k % n, 100 * fabs(entry[k]) / strongest,@|
            entry[k] > 0 ? "wovenblue" : "wovenorange", entry[k]);
    data_close(cells);
}

@ Three sums stand in the text, and the five words of the figure have sums of their own.

@<Numbers about the softmax@>=
@#
static void numbers_softmax(void)
{
    const double three[3] = {1, 2, 3}, words[5] = {2, 1.5, 1, 0, -1};
    double p[5], slopes[25];
    softmax(three, 3, p);
    number_matrix("jacobian-p", "%.3f", p, 1, 3);
    softmax_jacobian(three, 3, slopes);
    number_matrix("jacobian-soft", "%.3f", slopes, 3, 3);
    softmax(words, 5, p);
    number_matrix("jacobian-word", "%.3f", p, 1, 5);
    softmax_jacobian(words, 5, slopes);
    draw_heat(slopes, 5);
}

@ Last, the step. The loss of the lecture's network is a function of its six weights, with one output.

@<Numbers about the size of a step@>=
static void lecture_loss(const double *w, size_t n, double *y, size_t m)
{
    double pass[6];
    (void)n, (void)m;
    forward_221(ledger_lecture.x, w, pass);
    y[0] = squared_error(ledger_lecture.target, pass[5]);
}
@#
static void lecture_gradient(double *gradient)
{
    const ledger_example *const given = &ledger_lecture;
    double pass[6];
    forward_221(given->x, given->w, pass);
    const double delta = output_delta(given->target, pass[5]);
    hidden_gradients(delta, given->x, pass + 2, given->w, gradient);
    output_gradients(delta, pass + 2, gradient + 4);
}

@ The difference from one side is for comparison only.

@<Numbers about the size of a step@>=
@#
static void one_sided(const double *w, double h, double *gradient)
{
    double here, ahead, moved[6];
    lecture_loss(w, 6, &here, 1);
    memcpy(moved, w, sizeof moved);
    for (size_t i = 0; i < 6; i++) {
        moved[i] = w[i] + h;
        lecture_loss(moved, 6, &ahead, 1);
        moved[i] = w[i];
        gradient[i] = (ahead - here) / h;
    }
}

@ Two steps are tried for each power of ten, and the best of each way is kept.

@<Numbers about the size of a step@>=
@#
static void numbers_steps(void)
{
    double exact[6], both[6], one[6], best = 1, best_h = 1, best_one = 1, error = 0, h = 0.1;
    FILE *out = data_open("jacobian-steps.dat");
    lecture_gradient(exact);
    number("jacobian-h-first", "%g", h);
    for (int k = 2; k <= 26; k++) {
        h = pow(10, -k / 2.0);
        numerical_jacobian(lecture_loss, ledger_lecture.w, 6, 1, h, both);
        one_sided(ledger_lecture.w, h, one);
        error = gradient_check(exact, both, 6);
        fprintf(out, "%.6e %.6e %.6e\n", h, error, gradient_check(exact, one, 6));
        best_h = error < best ? h : best_h;
        best = fmin(best, error);
        best_one = fmin(best_one, gradient_check(exact, one, 6));
    }
    data_close(out);
    @<Numbers about the best step@>@;
}

@ How many digits the second call gains is the number of powers of ten between the two best errors.

@<Numbers about the best step@>=
number("jacobian-h-last", "%.0e", h);
number("jacobian-worst-error", "%.1g", error);
number("jacobian-best-h", "%.0e", best_h);
number("jacobian-best-error", "%.0e", best);
number("jacobian-best-one-sided", "%.0e", best_one);
number("jacobian-digits", "%.0f", log10(best_one / best));

/* layer_jacobian.mistakes.c: wrong Jacobians of a layer, each with the sentence that helps. */

MISTAKE(value_for_slope, "The weights are multiplied by the sigmoid itself: its slope is h * (1 - h), where h = sigmoid(z[j]).")
void value_for_slope(const double *w, const double *z, size_t n, size_t m, double *jacobian)
{
    for (size_t j = 0; j < m; j++)
        for (size_t i = 0; i < n; i++)
            jacobian[j * n + i] = sigmoid(z[j]) * w[j * n + i];
}

MISTAKE(slope_of_the_sum, "The slope is computed as z * (1 - z): what belongs there is what the sigmoid returned, h * (1 - h).")
void slope_of_the_sum(const double *w, const double *z, size_t n, size_t m, double *jacobian)
{
    for (size_t j = 0; j < m; j++)
        for (size_t i = 0; i < n; i++)
            jacobian[j * n + i] = z[j] * (1 - z[j]) * w[j * n + i];
}

MISTAKE(slope_forgotten, "These are the weights alone: that is the Jacobian of the weighted sums; the sigmoid multiplies row j by its slope.")
void slope_forgotten(const double *w, const double *z, size_t n, size_t m, double *jacobian)
{
    (void)z;
    for (size_t k = 0; k < m * n; k++)
        jacobian[k] = w[k];
}

MISTAKE(weights_forgotten, "The weights are missing: an input reaches the sum of node j through the weight w[j * n + i].")
void weights_forgotten(const double *w, const double *z, size_t n, size_t m, double *jacobian)
{
    (void)w;
    for (size_t j = 0; j < m; j++)
        for (size_t i = 0; i < n; i++)
            jacobian[j * n + i] = sigmoid(z[j]) * (1 - sigmoid(z[j]));
}

MISTAKE(transposed, "The Jacobian is stored transposed: row j belongs to output j, so the place is jacobian[j * n + i].")
void transposed(const double *w, const double *z, size_t n, size_t m, double *jacobian)
{
    for (size_t j = 0; j < m; j++)
        for (size_t i = 0; i < n; i++)
            jacobian[i * m + j] = sigmoid(z[j]) * (1 - sigmoid(z[j])) * w[j * n + i];
}

MISTAKE(slope_by_column, "Column i is multiplied by a slope of its own: the slopes belong to the nodes, and so to the rows.")
void slope_by_column(const double *w, const double *z, size_t n, size_t m, double *jacobian)
{
    for (size_t j = 0; j < m; j++)
        for (size_t i = 0; i < n; i++)
            jacobian[j * n + i] = sigmoid(z[i % m]) * (1 - sigmoid(z[i % m])) * w[j * n + i];
}

MISTAKE(one_slope_for_all, "All rows are multiplied by the slope of the first node: each node has its own sum z[j].")
void one_slope_for_all(const double *w, const double *z, size_t n, size_t m, double *jacobian)
{
    for (size_t k = 0; k < m * n; k++)
        jacobian[k] = sigmoid(z[0]) * (1 - sigmoid(z[0])) * w[k];
}

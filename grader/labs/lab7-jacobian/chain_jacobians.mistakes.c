/* chain_jacobians.mistakes.c: wrong products, each with the sentence that helps. */

MISTAKE(last_path_only, "Only the last path counts: the paths are added, with += and not =.")
void last_path_only(const double *outer, const double *inner, size_t l, size_t m, size_t n, double *product)
{
    for (size_t k = 0; k < l; k++)
        for (size_t i = 0; i < n; i++)
            for (size_t j = 0; j < m; j++)
                product[k * n + i] = outer[k * m + j] * inner[j * n + i];
}

MISTAKE(sum_never_reset, "The sum goes on from one place of the product to the next: it starts from 0 for each of them.")
void sum_never_reset(const double *outer, const double *inner, size_t l, size_t m, size_t n, double *product)
{
    double sum = 0;
    for (size_t k = 0; k < l; k++)
        for (size_t i = 0; i < n; i++) {
            for (size_t j = 0; j < m; j++)
                sum += outer[k * m + j] * inner[j * n + i];
            product[k * n + i] = sum;
        }
}

MISTAKE(wrong_order, "The factors stand in the wrong order: this is inner times outer, and the matrix that is applied last stands first.")
void wrong_order(const double *outer, const double *inner, size_t l, size_t m, size_t n, double *product)
{
    for (size_t k = 0; k < l; k++)
        for (size_t i = 0; i < n; i++) {
            double sum = 0;
            for (size_t j = 0; j < m; j++)
                sum += inner[(k * m + j) % (m * n)] * outer[(j * n + i) % (l * m)];
            product[k * n + i] = sum;
        }
}

MISTAKE(product_transposed, "The product is stored transposed: row k belongs to output k, so the place is product[k * n + i].")
void product_transposed(const double *outer, const double *inner, size_t l, size_t m, size_t n, double *product)
{
    for (size_t k = 0; k < l; k++)
        for (size_t i = 0; i < n; i++) {
            double sum = 0;
            for (size_t j = 0; j < m; j++)
                sum += outer[k * m + j] * inner[j * n + i];
            product[i * l + k] = sum;
        }
}

MISTAKE(inner_by_rows, "The matrix inner is read along its rows: the sum over j goes down its column i, inner[j * n + i].")
void inner_by_rows(const double *outer, const double *inner, size_t l, size_t m, size_t n, double *product)
{
    for (size_t k = 0; k < l; k++)
        for (size_t i = 0; i < n; i++) {
            double sum = 0;
            for (size_t j = 0; j < m; j++)
                sum += outer[k * m + j] * inner[i * m + j];
            product[k * n + i] = sum;
        }
}

MISTAKE(wrong_row_length, "The rows of outer are taken to be n long: they have m numbers, so row k starts at outer[k * m].")
void wrong_row_length(const double *outer, const double *inner, size_t l, size_t m, size_t n, double *product)
{
    for (size_t k = 0; k < l; k++)
        for (size_t i = 0; i < n; i++) {
            double sum = 0;
            for (size_t j = 0; j < m; j++)
                sum += outer[(k * n + j) % (l * m)] * inner[j * n + i];
            product[k * n + i] = sum;
        }
}

MISTAKE(place_by_place, "The numbers are multiplied place by place: the product of two matrices sums rows times columns.")
void place_by_place(const double *outer, const double *inner, size_t l, size_t m, size_t n, double *product)
{
    for (size_t k = 0; k < l * n; k++)
        product[k] = outer[k % (l * m)] * inner[k % (m * n)];
}

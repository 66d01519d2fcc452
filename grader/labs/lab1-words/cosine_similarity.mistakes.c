/* cosine_similarity.mistakes.c: wrong cosines, each with the sentence that helps. */
#include <math.h>

MISTAKE(products_only, "This is the sum of the products, not divided by the two lengths: long vectors would always be similar.")
double products_only(const double a[], const double b[], size_t n)
{
    double products = 0;
    for (size_t i = 0; i < n; i++)
        products += a[i] * b[i];
    return products;
}

MISTAKE(no_square_root, "The sum is divided by the squares of the lengths: a length is the square root, sqrt, of the sum of the squares.")
double no_square_root(const double a[], const double b[], size_t n)
{
    double products = 0, squares_a = 0, squares_b = 0;
    for (size_t i = 0; i < n; i++) {
        products += a[i] * b[i];
        squares_a += a[i] * a[i];
        squares_b += b[i] * b[i];
    }
    if (squares_a == 0 || squares_b == 0)
        return 0;
    return products / (squares_a * squares_b);
}

MISTAKE(not_a_number_for_zero, "A vector of zeros is divided by its length 0, which gives no number (nan): return 0 in that case.")
double not_a_number_for_zero(const double a[], const double b[], size_t n)
{
    double products = 0, squares_a = 0, squares_b = 0;
    for (size_t i = 0; i < n; i++) {
        products += a[i] * b[i];
        squares_a += a[i] * a[i];
        squares_b += b[i] * b[i];
    }
    return products / (sqrt(squares_a) * sqrt(squares_b));
}

MISTAKE(one_length_only, "The sum is divided by the length of a alone: divide it by the length of b as well.")
double one_length_only(const double a[], const double b[], size_t n)
{
    double products = 0, squares_a = 0, squares_b = 0;
    for (size_t i = 0; i < n; i++) {
        products += a[i] * b[i];
        squares_a += a[i] * a[i];
        squares_b += b[i] * b[i];
    }
    if (squares_a == 0 || squares_b == 0)
        return 0;
    return products / sqrt(squares_a);
}

MISTAKE(divided_by_length_of_b, "The sum is divided by the length of b alone: divide it by the length of a as well.")
double divided_by_length_of_b(const double a[], const double b[], size_t n)
{
    double products = 0, squares_a = 0, squares_b = 0;
    for (size_t i = 0; i < n; i++) {
        products += a[i] * b[i];
        squares_a += a[i] * a[i];
        squares_b += b[i] * b[i];
    }
    if (squares_a == 0 || squares_b == 0)
        return 0;
    return products / sqrt(squares_b);
}

MISTAKE(first_left_out, "The loop starts at 1, so the first elements are left out: C counts from 0.")
double first_left_out(const double a[], const double b[], size_t n)
{
    double products = 0, squares_a = 0, squares_b = 0;
    for (size_t i = 1; i < n; i++) {
        products += a[i] * b[i];
        squares_a += a[i] * a[i];
        squares_b += b[i] * b[i];
    }
    if (squares_a == 0 || squares_b == 0)
        return 0;
    return products / (sqrt(squares_a) * sqrt(squares_b));
}

MISTAKE(divided_then_multiplied, "products / sqrt(x) * sqrt(y) divides and then multiplies: put the two lengths into parentheses.")
double divided_then_multiplied(const double a[], const double b[], size_t n)
{
    double products = 0, squares_a = 0, squares_b = 0;
    for (size_t i = 0; i < n; i++) {
        products += a[i] * b[i];
        squares_a += a[i] * a[i];
        squares_b += b[i] * b[i];
    }
    if (squares_a == 0 || squares_b == 0)
        return 0;
    return products / sqrt(squares_a) * sqrt(squares_b);
}

MISTAKE(angle_returned, "This is the angle itself, in radians: return its cosine, without acos.")
double angle_returned(const double a[], const double b[], size_t n)
{
    double products = 0, squares_a = 0, squares_b = 0;
    for (size_t i = 0; i < n; i++) {
        products += a[i] * b[i];
        squares_a += a[i] * a[i];
        squares_b += b[i] * b[i];
    }
    if (squares_a == 0 || squares_b == 0)
        return 0;
    return acos(fmax(-1, fmin(1, products / (sqrt(squares_a) * sqrt(squares_b)))));
}

MISTAKE(sign_lost, "The sign is lost: vectors that point in opposite directions have a negative cosine.")
double sign_lost(const double a[], const double b[], size_t n)
{
    double products = 0, squares_a = 0, squares_b = 0;
    for (size_t i = 0; i < n; i++) {
        products += a[i] * b[i];
        squares_a += a[i] * a[i];
        squares_b += b[i] * b[i];
    }
    if (squares_a == 0 || squares_b == 0)
        return 0;
    return fabs(products / (sqrt(squares_a) * sqrt(squares_b)));
}

MISTAKE(lengths_added, "The two lengths are added: they have to be multiplied.")
double lengths_added(const double a[], const double b[], size_t n)
{
    double products = 0, squares_a = 0, squares_b = 0;
    for (size_t i = 0; i < n; i++) {
        products += a[i] * b[i];
        squares_a += a[i] * a[i];
        squares_b += b[i] * b[i];
    }
    if (squares_a == 0 || squares_b == 0)
        return 0;
    return products / (sqrt(squares_a) + sqrt(squares_b));
}

MISTAKE(distance, "This measures the distance of the two vectors: the cosine depends on their directions only.")
double distance(const double a[], const double b[], size_t n)
{
    double squares = 0;
    for (size_t i = 0; i < n; i++)
        squares += (a[i] - b[i]) * (a[i] - b[i]);
    return sqrt(squares);
}

MISTAKE(last_product_only, "Only the last elements count, because = replaces the sum: add to it with +=.")
double last_product_only(const double a[], const double b[], size_t n)
{
    double products = 0, squares_a = 0, squares_b = 0;
    for (size_t i = 0; i < n; i++) {
        products = a[i] * b[i];
        squares_a = a[i] * a[i];
        squares_b = b[i] * b[i];
    }
    if (squares_a == 0 || squares_b == 0)
        return 0;
    return products / (sqrt(squares_a) * sqrt(squares_b));
}

MISTAKE(roots_in_the_sum, "Each square has its root taken on its own, which only removes the sign: add all the squares first, then take the root of the sum.")
double roots_in_the_sum(const double a[], const double b[], size_t n)
{
    double products = 0, length_a = 0, length_b = 0;
    for (size_t i = 0; i < n; i++) {
        products += a[i] * b[i];
        length_a += fabs(a[i]);
        length_b += fabs(b[i]);
    }
    return length_a == 0 || length_b == 0 ? 0 : products / (length_a * length_b);
}

/* slope.mistakes.c: wrong slopes, each with the sentence that helps. */
MISTAKE(forward_only, "This looks ahead only, from x to x + h: begin at x - h, so that the errors of both sides cancel.")
double forward_only(curve f, double x, double h)
{
    return (f(x + h) - f(x)) / h;
}

MISTAKE(backward_only, "This looks back only, from x - h to x: go on to x + h, so that the errors of both sides cancel.")
double backward_only(curve f, double x, double h)
{
    return (f(x) - f(x - h)) / h;
}

MISTAKE(half_the_distance, "The two places are 2 h apart, not h: this slope is twice as steep as the curve.")
double half_the_distance(curve f, double x, double h)
{
    return (f(x + h) - f(x - h)) / h;
}

MISTAKE(multiplied_by_h, "Without parentheses, / 2 * h divides by 2 and then multiplies by h: write / (2 * h).")
double multiplied_by_h(curve f, double x, double h)
{
    return (f(x + h) - f(x - h)) / 2 * h;
}

MISTAKE(only_the_rise, "This is the rise alone: the slope is the rise divided by the distance, 2 h.")
double only_the_rise(curve f, double x, double h)
{
    return f(x + h) - f(x - h);
}

MISTAKE(sign_flipped, "Ahead and behind are exchanged: where the curve rises, its slope is positive.")
double sign_flipped(curve f, double x, double h)
{
    return (f(x - h) - f(x + h)) / (2 * h);
}

MISTAKE(parentheses_forgotten, "Only the second height is divided: put the difference in parentheses before you divide it.")
double parentheses_forgotten(curve f, double x, double h)
{
    return f(x + h) - f(x - h) / (2 * h);
}

MISTAKE(height_for_slope, "This is the mean of the two heights: subtract them and divide by the distance, 2 h.")
double height_for_slope(curve f, double x, double h)
{
    return (f(x + h) + f(x - h)) / 2;
}

MISTAKE(heights_moved, "h is added to the height and taken from it: move x before f is called, f(x + h) and f(x - h).")
double heights_moved(curve f, double x, double h)
{
    return ((f(x) + h) - (f(x) - h)) / (2 * h);
}

/* probability_ratio.mistakes.c: wrong ratios, each with the sentence that helps. */
MISTAKE(totals_forgotten, "The totals are forgotten: a frequent word has more of all neighbours, so divide each count by its total first.")
double totals_forgotten(double a_count, double a_total, double b_count, double b_total)
{
    (void)a_total, (void)b_total;
    return a_count / b_count;
}

MISTAKE(upside_down, "The ratio is upside down: the share beside a is divided by the share beside b.")
double upside_down(double a_count, double a_total, double b_count, double b_total)
{
    return (b_count / b_total) / (a_count / a_total);
}

MISTAKE(parentheses_forgotten, "Without parentheses C divides from left to right: put the second share in parentheses.")
double parentheses_forgotten(double a_count, double a_total, double b_count, double b_total)
{
    return a_count / a_total / b_count / b_total;
}

MISTAKE(difference_of_shares, "This is the difference of the two shares: divide the first by the second.")
double difference_of_shares(double a_count, double a_total, double b_count, double b_total)
{
    return a_count / a_total - b_count / b_total;
}

MISTAKE(only_one_share, "This is the share beside a alone: it has still to be divided by the share beside b.")
double only_one_share(double a_count, double a_total, double b_count, double b_total)
{
    (void)b_count, (void)b_total;
    return a_count / a_total;
}

MISTAKE(totals_crossed, "Each count is divided by the total of the other word: a_count belongs to a_total.")
double totals_crossed(double a_count, double a_total, double b_count, double b_total)
{
    return (a_count / b_total) / (b_count / a_total);
}

MISTAKE(whole_numbers, "An int cuts off everything after the point: keep the shares in variables of type double.")
double whole_numbers(double a_count, double a_total, double b_count, double b_total)
{
    const int percent_a = (int)(100 * a_count / a_total), percent_b = (int)(100 * b_count / b_total);
    return percent_b != 0 ? percent_a / percent_b : 0;
}

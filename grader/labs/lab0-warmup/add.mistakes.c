/* add.mistakes.c: wrong sums, each with the sentence that helps. */
MISTAKE(subtracted, "This is a minus b: write a + b.")
double subtracted(double a, double b)
{
    return a - b;
}

MISTAKE(multiplied, "This is the product of a and b: the star multiplies, the plus adds.")
double multiplied(double a, double b)
{
    return a * b;
}

MISTAKE(first_alone, "This returns a alone, whatever b is: add b to it.")
double first_alone(double a, double b)
{
    (void)b;
    return a;
}

MISTAKE(second_alone, "This returns b alone, whatever a is: add a to it.")
double second_alone(double a, double b)
{
    (void)a;
    return b;
}

MISTAKE(whole_numbers, "The sum went through an int, which cuts off what stands after the point: use double for it, or no variable at all.")
double whole_numbers(double a, double b)
{
    const int sum = (int)(a + b);
    return sum;
}

MISTAKE(halved, "This is the mean of a and b: the sum is not divided by anything.")
double halved(double a, double b)
{
    return (a + b) / 2;
}

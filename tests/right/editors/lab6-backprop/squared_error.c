/* A prototype of its own comes first. */
double squared_error(double, double);

double squared_error(double target, double output)
{
    extern double pow(double, double);
    return pow(target - output, 2);
}

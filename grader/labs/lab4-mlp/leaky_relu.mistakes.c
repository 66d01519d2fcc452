/* leaky_relu.mistakes.c: wrong leaky rectifiers, each with the sentence that helps. */
MISTAKE(slope_on_the_right, "At z = 0 the slope jumps, and we agree on the one on the left, the leak: compare with z > 0.")
double slope_on_the_right(double z, double leak, double *slope)
{
    *slope = z >= 0 ? 1 : leak;
    return z > 0 ? z : leak * z;
}

MISTAKE(no_leak, "That is the plain rectifier: on the left the value is leak * z and the slope is leak.")
double no_leak(double z, double leak, double *slope)
{
    (void)leak;
    *slope = z > 0 ? 1 : 0;
    return z > 0 ? z : 0;
}

MISTAKE(flat_slope, "The value leaks, but the slope does not: on the left it is the leak, not 0.")
double flat_slope(double z, double leak, double *slope)
{
    *slope = z > 0 ? 1 : 0;
    return z > 0 ? z : leak * z;
}

MISTAKE(always_one_hundredth, "The leak is taken to be 0.01 whatever the caller says: use the argument leak.")
double always_one_hundredth(double z, double leak, double *slope)
{
    (void)leak;
    *slope = z > 0 ? 1 : 0.01;
    return z > 0 ? z : 0.01 * z;
}

MISTAKE(leak_alone, "The leak alone is returned: on the left the value is leak * z.")
double leak_alone(double z, double leak, double *slope)
{
    *slope = z > 0 ? 1 : leak;
    return z > 0 ? z : leak;
}

MISTAKE(minus_leak, "On the left the value is leak * z, which is negative because z is: no further minus sign is needed.")
double minus_leak(double z, double leak, double *slope)
{
    *slope = z > 0 ? 1 : -leak;
    return z > 0 ? z : -leak * z;
}

MISTAKE(leaks_everywhere, "The leak is for the left side only: a positive z is returned as it is, with slope 1.")
double leaks_everywhere(double z, double leak, double *slope)
{
    *slope = leak;
    return leak * z;
}

MISTAKE(slope_times_sum, "On the left this stores the value leak * z as the slope: how steep the line is does not depend on z.")
double slope_times_sum(double z, double leak, double *slope)
{
    *slope = z > 0 ? 1 : leak * z;
    return z > 0 ? z : leak * z;
}

MISTAKE(leak_added, "The leak is added to z: it has to be multiplied by it.")
double leak_added(double z, double leak, double *slope)
{
    *slope = z > 0 ? 1 : leak;
    return z > 0 ? z : leak + z;
}

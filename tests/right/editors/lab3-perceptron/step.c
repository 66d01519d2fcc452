/* Not one line end too many. */
#include "perceptron.h"
double step(double z,double threshold){if(z<threshold)return 0;else return 1;}
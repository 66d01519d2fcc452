/* descend_until.mistakes.c: wrong stops, each with the sentence that helps. */
#include <math.h>

MISTAKE(sign_not_removed, "A negative slope is smaller than any positive number, so this stops at once on the left of the valley: compare fabs of the slope.")
size_t sign_not_removed(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    size_t steps = 0;
    while (steps < max_steps && derivative(*w) >= small) {
        *w -= eta * derivative(*w);
        steps++;
    }
    return steps;
}

MISTAKE(looks_afterwards, "The first step is taken without looking: where the slope is small from the start, no step is taken.")
size_t looks_afterwards(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    size_t steps = 0;
    while (steps < max_steps) {
        *w -= eta * derivative(*w);
        steps++;
        if (fabs(derivative(*w)) < small)
            break;
    }
    return steps;
}

MISTAKE(one_counted_too_many, "One step too many is counted: the answer is 0 when none was needed.")
size_t one_counted_too_many(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    size_t steps = 1;
    while (steps <= max_steps && fabs(derivative(*w)) >= small) {
        *w -= eta * derivative(*w);
        steps++;
    }
    return steps;
}

MISTAKE(cap_too_large, "One step more than max_steps may be taken: go on only while steps < max_steps.")
size_t cap_too_large(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    size_t steps = 0;
    while (steps <= max_steps && fabs(derivative(*w)) >= small) {
        *w -= eta * derivative(*w);
        steps++;
    }
    return steps;
}

MISTAKE(length_of_the_step, "The length of the step is compared with small: compare the slope, without the learning rate.")
size_t length_of_the_step(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    size_t steps = 0;
    while (steps < max_steps && fabs(eta * derivative(*w)) >= small) {
        *w -= eta * derivative(*w);
        steps++;
    }
    return steps;
}

MISTAKE(place_compared, "The place w is compared with small: it is the slope there that has to be small.")
size_t place_compared(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    size_t steps = 0;
    while (steps < max_steps && fabs(*w) >= small) {
        *w -= eta * derivative(*w);
        steps++;
    }
    return steps;
}

MISTAKE(not_stored, "The place is never stored: what is changed is a copy. Write through the pointer, *w -= ...")
size_t not_stored(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    double here = *w;
    size_t steps = 0;
    while (steps < max_steps && fabs(derivative(here)) >= small) {
        here -= eta * derivative(here);
        steps++;
    }
    return steps;
}

MISTAKE(uphill, "The steps go uphill: the slope is subtracted, not added.")
size_t uphill(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    size_t steps = 0;
    while (steps < max_steps && fabs(derivative(*w)) >= small) {
        *w += eta * derivative(*w);
        steps++;
    }
    return steps;
}

MISTAKE(condition_inverted, "This goes on while the slope is small: a loop's condition says when to go on, so it has to be >= small.")
size_t condition_inverted(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    size_t steps = 0;
    while (steps < max_steps && fabs(derivative(*w)) < small) {
        *w -= eta * derivative(*w);
        steps++;
    }
    return steps;
}

MISTAKE(failure_is_zero, "When the steps are used up, this returns 0: the contract says the number of steps that were taken.")
size_t failure_is_zero(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    size_t steps = 0;
    while (steps < max_steps && fabs(derivative(*w)) >= small) {
        *w -= eta * derivative(*w);
        steps++;
    }
    return fabs(derivative(*w)) < small ? steps : 0;
}

MISTAKE(always_one_step, "The first step is always taken, even where the slope is small from the start or no step is allowed: a while loop looks first, do ... while does not.")
size_t always_one_step(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    size_t steps = 0;
    do {
        *w -= eta * derivative(*w);
        steps++;
    } while (steps < max_steps && fabs(derivative(*w)) >= small);
    return steps;
}

MISTAKE(steps_left_returned, "This returns how many steps are left: the contract says the number of steps that were taken.")
size_t steps_left_returned(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    while (max_steps > 0 && fabs(derivative(*w)) >= small) {
        *w -= eta * derivative(*w);
        max_steps--;
    }
    return max_steps;
}

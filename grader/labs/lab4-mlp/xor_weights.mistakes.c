/* xor_weights.mistakes.c: networks that miss exclusive or, each with the sentence that helps. */
static void fill(double *answer, const double number[9])
{
    for (int i = 0; i < 9; i++)
        answer[i] = number[i];
}

MISTAKE(steps_not_sigmoids, "Numbers that are right for steps. Sigmoids are softer: multiply all nine by 10 or 20, which leaves the lines where they are.")
void steps_not_sigmoids(double *answer)
{
    fill(answer, (const double[9]){ 1, 1, -0.5, -1, -1, 1.5, 1, 1, -1.5 });
}

MISTAKE(figure_with_sigmoids, "The numbers of the book's figure, which is made of steps: with sigmoids all of them have to be 10 or 20 times as large.")
void figure_with_sigmoids(double *answer)
{
    fill(answer, (const double[9]){ 1, 1, -0.5, 1, 1, -1.5, 1, -1, -0.5 });
}

MISTAKE(or_by_or, "The output joins OR and NAND by OR, and one of them is always true: it has to ask for both, with a bias of -30.")
void or_by_or(double *answer)
{
    fill(answer, (const double[9]){ 20, 20, -10, -20, -20, 30, 20, 20, -10 });
}

MISTAKE(and_for_nand, "The second node computes AND where NAND is wanted: turn the signs of its two weights and of its bias.")
void and_for_nand(double *answer)
{
    fill(answer, (const double[9]){ 20, 20, -10, 20, 20, -30, 20, 20, -30 });
}

MISTAKE(nor_for_nand, "The second node fires for (0,0) only, which is NOR: with the bias 30 it is quiet for (1,1) only.")
void nor_for_nand(double *answer)
{
    fill(answer, (const double[9]){ 20, 20, -10, -20, -20, 10, 20, 20, -30 });
}

MISTAKE(no_biases, "Without biases both hidden nodes give 0.5 for the inputs (0,0), whatever their weights: give each node its bias.")
void no_biases(double *answer)
{
    fill(answer, (const double[9]){ 20, 20, 0, -20, -20, 0, 20, 20, 0 });
}

MISTAKE(threshold_for_bias, "The biases have the wrong sign: a node that shall fire from the sum 10 on has the bias -10.")
void threshold_for_bias(double *answer)
{
    fill(answer, (const double[9]){ 20, 20, 10, -20, -20, -30, 20, 20, 30 });
}

MISTAKE(or_twice, "This network answers as OR does, with yes to (1,1), too: the second node has to tell (1,1) from the rest, as AND or NAND does.")
void or_twice(double *answer)
{
    fill(answer, (const double[9]){ 20, 20, -10, 20, 20, -10, 20, 20, -10 });
}

/* gate_weights.mistakes.c: the sheet with weights of a wrong idea, each with the sentence that helps. */

/* The weights for AND, those for OR, those for NAND: the same number for both inputs of a gate. */
static void sheet(double and, double or, double nand, double bias, double *answer)
{
    answer[0] = answer[1] = and;
    answer[2] = answer[3] = or;
    answer[4] = answer[5] = nand;
    answer[6] = bias;
}

MISTAKE(and_like_or, "AND has weights of 0.5 or more, so one input alone makes it fire: each weight must stay below 0.5, and only their sum reach it.")
void and_like_or(double *answer)
{
    sheet(0.5, 0.5, -0.25, 0.75, answer);
}

MISTAKE(and_too_weak, "The weights for AND are so small that even both together stay below 0.5, and it never fires.")
void and_too_weak(double *answer)
{
    sheet(0.2, 0.5, -0.25, 0.75, answer);
}

MISTAKE(or_like_and, "OR has weights below 0.5, so one input alone does not make it fire: each weight must reach 0.5.")
void or_like_and(double *answer)
{
    sheet(0.25, 0.25, -0.25, 0.75, answer);
}

MISTAKE(exchanged, "The weights of AND and OR are exchanged: OR has the larger ones, because one input must be enough for it.")
void exchanged(double *answer)
{
    sheet(0.5, 0.25, -0.25, 0.75, answer);
}

MISTAKE(nand_without_bias, "With a bias of 0 NAND does not fire for the inputs 0 and 0, where the sum is the bias alone: it must reach 0.5.")
void nand_without_bias(double *answer)
{
    sheet(0.25, 0.5, -0.5, 0, answer);
}

MISTAKE(nand_against_zero, "NAND is made to be compared with 0: the sum has to reach the threshold 0.5, so add 0.5 to its bias.")
void nand_against_zero(double *answer)
{
    sheet(0.25, 0.5, -0.25, 0.25, answer);
}

MISTAKE(nand_like_and, "NAND has positive weights, so it can only fire more when both inputs are 1: they have to be negative, and the bias positive.")
void nand_like_and(double *answer)
{
    sheet(0.25, 0.5, 0.25, 0.5, answer);
}

MISTAKE(nor, "This NAND fires for 0 and 0 only: one input of 1 must not be enough to silence it, so make its weights smaller, or its bias larger.")
void nor(double *answer)
{
    sheet(0.25, 0.5, -1, 1, answer);
}

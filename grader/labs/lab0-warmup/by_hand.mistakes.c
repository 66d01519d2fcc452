/* by_hand.mistakes.c: the sheet with a slip, each with the sentence that helps. */

/* The whole sheet with the right numbers: each slip changes some of them. */
static void right(double *answer)
{
    static const double value[8] = { 0, 3, 3.5, 5, 3, 5, 24, 9 };
    for (int i = 0; i < 8; i++)
        answer[i] = value[i];
}

MISTAKE(division_on_paper, "1 / 2 and 7 / 2 are divided as on paper: both sides are whole numbers, so what stands after the point is cut off.")
void division_on_paper(double *answer)
{
    right(answer);
    answer[0] = 0.5;
    answer[1] = 3.5;
}

MISTAKE(always_cut_off, "7 / 2.0 is cut off, too: 2.0 is a double, and one double is enough for the usual division.")
void always_cut_off(double *answer)
{
    right(answer);
    answer[2] = 3;
}

MISTAKE(rounded_up, "The whole quotients are rounded: C does not round there, it cuts off.")
void rounded_up(double *answer)
{
    right(answer);
    answer[0] = 1;
    answer[1] = 4;
}

MISTAKE(counted_from_one, "The elements are counted from 1: x[1] is the second of them, and the last of four has the index 3.")
void counted_from_one(double *answer)
{
    right(answer);
    answer[3] = 8;
    answer[4] = 4;
}

MISTAKE(last_round_too_many, "The loop is run once too often: for i = 7 the condition i < 7 does not hold any more.")
void last_round_too_many(double *answer)
{
    right(answer);
    answer[5] = 6;
}

MISTAKE(first_round_missed, "The loop is run once too little: the first round is that with i = 2, the last that with i = 6.")
void first_round_missed(double *answer)
{
    right(answer);
    answer[5] = 4;
}

MISTAKE(never_overwritten, "Both loops are taken to collect: a single = stores, and what was there before is lost.")
void never_overwritten(double *answer)
{
    right(answer);
    answer[7] = 24;
}

MISTAKE(indices_collected, "The indices are added, 0 + 1 + 2 + 3: x[i] is the element that stands there, so it is 8 + 5 + 2 + 9.")
void indices_collected(double *answer)
{
    right(answer);
    answer[6] = 6;
    answer[7] = 3;
}

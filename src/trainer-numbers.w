@*1 The numbers of this chapter.
What the text quotes is computed here.

@<Numbers of the trainer chapter@>=
static void numbers_trainer(void)
{
    const double words = 1e5;
    number("trainer-words", "%.0f", words);
    number("trainer-table-gib", "%.0f", words * words * sizeof(double) / (1024.0 * 1024 * 1024));
    number("trainer-line", "%.0f", TRAINER_LINE);
    number("trainer-cell-bytes", "%.0f", sizeof(trainer_cell));
    number("trainer-n", "%.0f", 50);
    number("trainer-float-digits", "%.0f", FLT_DIG);
    number("trainer-double-digits", "%.0f", DBL_DIG);
}

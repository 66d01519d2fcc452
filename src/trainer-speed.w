@*1 What it comes to.
Was it worth it? A claim about speed needs something to compare with, on the same machine and in the same minute, or it
is a claim about the machine. Our yardstick is the loop of the well-known C program for GloVe, written out plainly:
vectors and sums in two tables of |double| numbers, one cell after the other, the logarithm and the weight computed
anew at each visit. The compiler was told to use all that the machine has. Both were given the same
cells and took turns; \cref{tab:trainer-speed} has the medians of one such race, run on \val{trainer-speed-date} on a machine
whose processor calls itself \val{trainer-speed-processor}. The program \texttt{make bench} repeats it on yours.
@^benchmark@>@^yardstick@>

\begin{table}[t]
  \centering\small
  \captionabove{Million cells a second, on one core. The last column is the share of what the machine could do if it did
    nothing but take a square root and divide by it, once for each number of a row.}
  \label{tab:trainer-speed}
  \begin{tabular}{lrrrr}
    \toprule
    & here & plain & ratio & share\\
    \midrule
    \rawinput{trainer-speed}
    \bottomrule
  \end{tabular}
\end{table}

@ Read the table from its last column. A processor can start only so many square roots and divisions in a second, and
the rule of AdaGrad asks for one of each for every number; that is a limit which no cleverness with memory moves. (Two
divisions that share one move it a little.) Where the share is high, there is little left to gain. With |float| numbers
the limit is higher, twice as many roots to an instruction, and memory has a hard time keeping up with it. With \val{trainer-speed-large} words, the large vocabulary, the rows fit into
no cache at all, and both loops wait for memory: the plain one in twice as many places.

Two threads do \val{trainer-speed-threads} times as much as one, and their vectors are the same, to the last bit. That is
\val{trainer-speed-apart} per cent of what two trainings do side by side that have nothing to do with each other, so that
the timetable costs next to nothing. The memory of a training with |float| numbers is \val{trainer-speed-memory} per cent
of what the two tables of |double| numbers need; and counting, which comes before it, takes in
\val{trainer-speed-counting} million words a second. So the King James Bible is counted before one has read its first
verse.

@ These are the rows, with names that people can read.

@<Numbers of the trainer chapter@>=
static void numbers_speed_row(FILE *rows, const char *what, const char *job)
{
    fprintf(rows, "%s & %.2f & %.2f & %.1f & %.0f\\,\\%%\\\\\n", what, recorded("bench.csv", job, "ours") / 1e6,@|
        recorded("bench.csv", job, "peer") / 1e6, recorded("bench.csv", job, "ratio"),@|
        100 * recorded("bench.csv", job, "limit_share"));
}

static void numbers_speed(void)
{
    char text[64];
    FILE *const rows = data_open("trainer-speed.tex");
    numbers_speed_row(rows, "\\textbf{double}, $n=50$", "glove-double-50");
    numbers_speed_row(rows, "\\textbf{double}, $n=100$", "glove-double-100");
    numbers_speed_row(rows, "\\textbf{float}, $n=50$", "glove-float-50");
    numbers_speed_row(rows, "\\textbf{float}, $n=100$", "glove-float-100");
    numbers_speed_row(rows, "\\textbf{double}, $n=50$, large vocabulary", "glove-large-50");
    numbers_speed_row(rows, "\\textbf{double}, $n=100$, large vocabulary", "glove-large-100");
    data_close(rows);
    recorded_text("bench-machine.csv", "date", "value", text, sizeof text);
    numbers_text("trainer-speed-date", text);
    recorded_text("bench-machine.csv", "processor", "value", text, sizeof text);
    numbers_text("trainer-speed-processor", text);
    @<Quote single results of the race@>@;
}

@ The vocabulary called large is that of the bench.

@<Quote single results of the race@>=
number("trainer-speed-share", "%.0f", 100 * recorded("bench.csv", "glove-double-50", "limit_share"));
numbers_text("trainer-speed-large", "100,000");
number("trainer-speed-threads", "%.1f", recorded("bench.csv", "glove-two-threads", "ratio"));
number("trainer-speed-apart", "%.0f", 100 * recorded("bench.csv", "glove-two-threads", "limit_share"));
number("trainer-speed-memory", "%.0f", 100 * recorded("bench.csv", "training-memory", "ratio"));
number("trainer-speed-counting", "%.1f", recorded("bench.csv", "cooccurrence-speed", "ours") / 1e6);


@*1 A race against others.
Two other programs can do what this chapter does, and both come with Debian. \emph{FANN}, the Fast Artificial Neural
Network library, trains small networks and has done so since 2003 \citep{nissen2003}. \emph{OpenBLAS} multiplies matrices, and little is faster
at it; a batch step takes a few lines around its products. For those who distrust both there is the plainest program,
three loops inside one another. \Cref{tab:mlp-train-speed} has the medians of a race with |float| numbers on one core, run by
\texttt{make bench} on \val{mlp-train-speed-date}. All of them learn the same examples, one by one or in batches of
\val{mlp-train-speed-batch}.
@^benchmark@>@^FANN@>@^OpenBLAS@>

\begin{table}[t]
  \centering\small
  \captionabove{Thousand examples a second: this library, and others. The last column is the share of the multiplications and
    additions that the machine could do at most; for the smallest network, of the sigmoids.}
  \label{tab:mlp-train-speed}
  \begin{tabular}{llrrrr}
    \toprule
    network & against & here & there & ratio & share\\
    \midrule
    \rawinput{mlp-train-speed}
    \bottomrule
  \end{tabular}
\end{table}

@ Two things are worth seeing. The larger the network, the nearer one comes to the limit of the machine, since a product of large
matrices does many multiplications with each number that it fetches. And in a network of two inputs, two hidden nodes and
one output, there is next to nothing to multiply: what takes the time is the sigmoid, and the calling of functions.
Such a network is for learning, not for racing.

@<Numbers of the mlp-train chapter@>=
static void train_speed_row(FILE *rows, const char *network, const char *against, const char *job)
{
    fprintf(rows, "%s & %s & %.0f & %.0f & %.1f & %.0f\\,\\%%\\\\\n", network, against,@|
        recorded("bench.csv", job, "ours") / 1e3, recorded("bench.csv", job, "peer") / 1e3,@|
        recorded("bench.csv", job, "ratio"), 100 * recorded("bench.csv", job, "limit_share"));
}
@#
static void numbers_train_speed(void)
{
    char date[64];
    FILE *const rows = data_open("mlp-train-speed.tex");
    train_speed_row(rows, "784-128-10", "plain loops", "mlp-784-plain");
    train_speed_row(rows, "784-128-10", "FANN", "mlp-784-fann");
    train_speed_row(rows, "64-32-10", "FANN", "mlp-64-fann");
    train_speed_row(rows, "2-2-1", "FANN", "mlp-221-fann");
    train_speed_row(rows, "784-128-10, batches", "OpenBLAS", "mlp-784-batch-blas");
    data_close(rows);
    recorded_text("bench-machine.csv", "date", "value", date, sizeof date);
    numbers_text("mlp-train-speed-date", date);
    number("mlp-train-speed-batch", "%.0f", 32);
}


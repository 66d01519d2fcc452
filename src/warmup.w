@* A first program.
\label{ch:warmup}This chapter is for readers who have never written a program. It asks for an hour, it is worth no
points, and it is worth the rest of the book: at its end you will have opened a file, changed it, had it judged, and
understood what the judge said. Whoever has programmed before may do the exercises, read the last section,
and go on.

A \emph{program} is a text that says, step by step, how to compute something. It is written in an artificial
language with a small vocabulary and a merciless grammar. Linguists are at an advantage here: you know that form
and meaning are different things, that a missing letter can change a sentence, and that a grammar tells you
whether a sentence is well formed, but not whether it is true. The grammar of~\CEE/ is checked by a program, the
\emph{compiler}. Whether your sentences are true is what the grader finds out.
@^program@>@^compiler@>

@ You work with two things. One is an \emph{editor}, a program that shows a text, lets you change it and saves it;
any editor for plain text will do, a word processor will not. The other is the \emph{terminal}, a window in which you
type commands, one a line, each followed by the return key. First go to the folder of this book, with \texttt{cd}
(``change directory'') and the folder's name. Then \texttt{ls exercises} lists the labs, and
\texttt{ls exercises/lab0-warmup} the files of this one.
@^editor@>@^terminal@>

A \emph{path} such as \path{exercises/lab0-warmup/add.c} names a file by the way to it: in the folder \path{exercises}
there is a folder \path{lab0-warmup}, and in this the file \path{add.c}. The ending \path{.c} says that it holds a text
in~\CEE/. Open it in the editor now.
@^path of a file@>

@*1 Functions.
A program is made of functions, and so is each exercise. A \emph{function} takes values, its \emph{arguments}, and gives
one back, its \emph{result}: you may think of a verb with its complements, which together amount to something. The line
that announces it is its \emph{declaration}, and \cref{fig:declaration} takes one apart. Followed by a \emph{body} in
braces, which says how the result is found, the declaration becomes a \emph{definition}.
@^function@>@^argument of a function@>@^result of a function@>@^declaration@>@^definition@>

\figureinput{declaration}

To use a function is to \emph{call} it: |add(2, 3)| calls |add| with the values 2 and~3 for |a| and~|b|, and stands for
what comes back,~\val{warmup-sum}. Inside the body |a| and |b| are names like any other; the caller's values may have
other names, or none.
@^call of a function@>

@ The declarations of this chapter stand in its \emph{header}, the file |"warmup.h"|, so that other programs can call
what you write. The line \texttt{\#include "warmup.h"} at the top of an exercise makes them known there. The text
between \texttt{/*} and \texttt{*/} is a \emph{comment}: it is for people, and the compiler skips it. We let a comment say, above each
declaration, what the function is given and what it returns.
@^header@>@^comment@>

@(warmup.h@>=
#ifndef WARMUP_H
#define WARMUP_H

#include <stddef.h>

@<Declarations of the warmup module@>@;
#endif

@ The first function adds. Nobody needs it, and that is its merit: all the difficulty is in finding the file.

@<Declarations of the warmup module@>=

/* Returns the sum of the two numbers |a| and |b|. */
double add(double a, double b);

@ The file |"warmup.c"| collects the functions of this chapter, and you write all of them.

@(warmup.c@>=
#include "warmup.h"

@<The functions of the warmup chapter@>@;

@ \begin{exercise}{lab0-warmup/add}
In your editor the body of |add| has two lines. The first, |(void)a, (void)b|, tells the compiler that |a| and |b| are
left unused on purpose; delete it. The second returns |-1|, whatever |a| and |b| are. Change what stands between
|return| and the semicolon, so that it is the sum of both. Save the file, and type
\texttt{make grade EX=lab0-warmup/add} in the terminal.
\end{exercise}
\begin{discussion}
Whoever gets this far has done what is hard in this lab: found the file, saved it in the right place as plain text, and
started the grader. Watch for word processors, for files saved under a new name, and for terminals in the wrong folder.
\end{discussion}

@<The functions of the warmup chapter@>=
@i lab0-warmup/add.c

@ What happens between your file and the grade? \Cref{fig:grade} shows the way. A computer does not understand~\CEE/. The
compiler translates your text, once, into instructions for the machine; the grader then runs these with values of
its own choice, in a locked room in which they can do no harm, and compares what comes back with what is right. The
word \texttt{make} calls a program that knows which of these steps are necessary, and in which order; it belongs to this
book as much as its pages do. A file that you have changed but not saved is, to all of them, unchanged.
@^make@>@^grader@>

\figureinput{grade}

@*1 When the compiler objects.
Sooner or later you will forget a semicolon. The semicolon ends a statement as the full stop ends a sentence, and
without it the compiler reads on and loses the thread. \Cref{fig:message} is what it said about a file
in which only |return a| had been written, without one; it was said while this book was made.
@^error of the compiler@>

\figureinput{message}

Read such a message from left to right. It begins with the place: the \emph{file}, the \emph{line} in it, and the
\emph{column}, the number of characters from the left. The word \emph{error} says that nothing was translated; a
\emph{warning} would mean that the text was translated, but looks like a mistake. Then comes what the compiler was
waiting for, and what it met instead; a \emph{token} is a word or a punctuation mark of the language. Below, it
shows the line, and points to the spot.
@^warning@>@^token@>

Three rules save hours. Begin with the \emph{first} message, mend that, and try again: the others are often its
echoes. Look at the line before, too, because a sentence that was not ended is noticed when the next one begins.
And read what is written there. It is terse, but it is almost never wrong.

@ \Cref{tab:messages} translates the sentences that you will meet most often, errors above the middle rule and warnings
below it. Where a name is quoted, yours will stand. The table is printed by the grader, which knows some more of the
kind: when your file does not compile, it shows the first message with your line and a mark below it, and adds what
the table says. A warning does not keep your function from being called; the report mentions the gravest one after the
words ``By the way''. When points were lost, it mentions there what the compiler does not mind and nobody means, too,
such as a semicolon right behind the parenthesis of a loop.

\begin{table}[p]
  \centering\footnotesize
  \caption{What the compiler says, and what it means.}
  \label{tab:messages}
  \begin{tabular}{@@{}>{\raggedright\arraybackslash}p{.37\textwidth}>{\raggedright\arraybackslash}p{.58\textwidth}@@{}}
    \toprule The compiler says & and means \\ \midrule
    \rawinput{meanings}
    \bottomrule
  \end{tabular}
\end{table}

@*1 Variables and numbers.
A \emph{variable} is a named place for a value. The statement |double letters = 0| makes one with the name |letters|, for
values of the type |double|, and puts 0 into it; |letters = letters + 3| puts a new value there. The sign |=| is not the
one of algebra. It means: compute what stands on the right, then store it on the left. Because sums grow like this all
the time there is a short form, |letters += 3|, for the same thing. A variable lives until the closing brace of the
braces in which it was made, and one that is made with the word |const| never changes its value.
@^variable@>@^assignment@>

The \emph{type} of a value says what sort of value it is. You will need two sorts of numbers. A |double| is a number
with a fractional part, kept to about sixteen digits. An |int| is a whole number, and so is a |size_t|, which counts
things and is never negative. Which sort a result has follows from what it was made of, and this has a consequence
that has surprised everybody once: |1/2| is~\val{warmup-half}. Both are whole numbers, so the result is one, and what
stands after the point is cut off; likewise |7/2| is~\val{warmup-seven-halves}. What remains is told by the
percent sign: |7%2| is~\val{warmup-rest}. As soon as one side is a |double|, the division is the usual one, and
|1.0/2| is~\val{warmup-real-half}. Where |n| is a whole number, |(double)n| is the same value as a |double|.
@^type@>@^division of whole numbers@>

Sixteen digits are many, but not all. One tenth has infinitely many digits in the machine's binary notation, as one third
has in ours, so it is rounded; and |0.1+0.2| is \val{warmup-tenths}. Halves, quarters and eighths are exact. The
grader knows this, and forgives the last digits.
@^rounding@>

@*1 Arrays.
A sentence is a row of words, and most of what this book computes with is a row of numbers. In \CEE/ it is called an
\emph{array}: values of one type, side by side. \Cref{fig:array} shows one with |n = 5| elements, the lengths of the
words in the sentence that Noam Chomsky made famous \citep{chomsky1957}. The number between the brackets is the
\emph{index}, and it says how many places to go forward from the start. So the first element is |x[0]|, and the last
is |x[n-1]|.
@^array@>@^index of an array@>@^Chomsky, Noam@>

\figureinput{array}

There is no |x[5]|. \CEE/ does not prevent you from asking for it; you would get whatever happens to be behind the array.
The grader builds a wall there, and tells you when you run into it.

@ An array does not know how many elements it has, so a function is told: the declaration |double mean(const double
x[], size_t n)| asks for an array |x| and for the number |n| of its elements. The word |const| is a promise not
to change them.

@<Declarations of the warmup module@>=

/* Returns the mean of the |n| numbers |x|, their sum divided by |n|; |n| is at least 1. */
double mean(const double x[], size_t n);

/* Returns the index of the largest of the |n| numbers |x|, the smallest such index when several are equally large;
   |n| is at least 1. */
size_t argmax(const double x[], size_t n);

@*1 Doing it again, and doing it only if.
How many words of the sentence are longer than five letters? You run along the row with a finger and keep a count. The
function below does the same, and it has the two words of \CEE/ that make programs more than formulas.

The line that begins with |for| is a \emph{loop}: it has what follows done again and again. Between its parentheses
stand three things, separated by semicolons: ``start with |i=0|; go on while |i<n|; after each round do |i++|,
which adds one to~|i|''. So |i| is 0 in the first round, |n-1| in the last, and the loop visits each element once. The
line that begins with |if| has what follows done only when the \emph{condition} between the parentheses holds. A loop
or an |if| governs a single statement; braces around several make one of them.
@^loop@>@^for@>@^condition@>@^if@>

@<Numbers of the warmup chapter@>=
static size_t count_longer(const double x[], size_t n, double limit)
{
    size_t count = 0;
    for (size_t i = 0; i < n; i++)
        if (x[i] > limit)
            count++;
    return count;
}

@ When you do not understand a loop, play the machine: write down the variables, and change them as it would, round by
round. \Cref{tab:warmup-trace} is such a sheet. This is also the best way to find a mistake in a loop of your own.

\begin{table}[t]
  \centering\small
  \caption{The rounds of |count_longer| for the five words and a limit of~\val{warmup-limit}. The last column is the
    count after the round; the last number in it, \val{warmup-longer}, is what the function returns.}
  \label{tab:warmup-trace}
  \begin{tabular}{clccc}
    \toprule
    |i| & word & |x[i]| & longer? & |count| \\
    \midrule
    \rawinput{warmup-trace}
    \bottomrule
  \end{tabular}
\end{table}

Conditions compare: |a < b| and |a > b| as on paper, |a <= b| ``at most'', |a >= b| ``at least'', |a == b| ``equal'',
|a != b| ``not equal''. After an |if| with its statement there may be an |else| with the statement for all other cases.

@ \begin{exercise}{lab0-warmup/by_hand}
Play the machine, before you instruct it: divisions, indices, and the rounds of three loops. The sheet is
\path{exercises/lab0-warmup/by_hand.txt}.
\end{exercise}
\begin{discussion}
The sheet is a good quarter of an hour in class, in pairs: whoever disagrees with the neighbour has found what to ask. The
last two questions differ by a plus sign, and prepare for the slip that follows the next exercise.
\end{discussion}

@ \begin{exercise}{lab0-warmup/mean}
Return the mean of |n| numbers. For the five words it is \val{warmup-mean}. Make a variable |so_far| that starts at~0, add
each element to it in a loop, and divide by |n| after the loop.
\end{exercise}
\begin{discussion}
The type of |so_far| is what to look at first: declared as an |int| it loses the fractions, one by one, and the worked
cases with whole numbers do not notice. The parenthesis in |(double)n| is there for readers and for careful compilers.
\CEE/ would convert |n| by itself, because the other side of the division is a |double|.
\end{discussion}

@<The functions of the warmup chapter@>=

@i lab0-warmup/mean.c

@ \begin{slip}{Returning too early}
A |return| ends the function, wherever it stands. Within the braces of a loop it is met in the very first round, and the
function gives back what it knows by then: the first element, divided by |n|. It belongs after the loop.
\end{slip}

\begin{slip}{Equals, and plus equals}
In a loop, |so_far = x[i]| puts the element into |so_far| and forgets what was there; at the end only the last is left.
To collect is to write |+=|.
\end{slip}

@ \begin{exercise}{lab0-warmup/argmax}
Return the index of the largest number, not the number itself; if it occurs more than once, the first index. For
the five words the answer is~\val{warmup-argmax}, the place of \emph{colourless}. The mathematicians' name for this is
\emph{argmax}, the argument of the maximum, and a network that chooses among words does nothing else at its end.
@^argmax@>
\end{exercise}
\begin{discussion}
The index alone is kept, since the largest number so far can be looked up under it. The loop may start at~1, because
the element in place 0 is the first candidate. That equal numbers do not replace the candidate is what |>| says.
\end{discussion}

@<The functions of the warmup chapter@>=

@i lab0-warmup/argmax.c

@ \begin{slip}{The largest so far is zero}
Whoever keeps the largest number in a variable that starts at~0 is right as long as there is a positive one. Among
|-3|, |-1| and |-2| none is larger than~0, and the function answers with the place that it happened to start with. The
first candidate is |x[0]|.
\end{slip}

\begin{slip}{One equals sign in a condition}
A single |=| stores, also between the parentheses of an |if|, and the comparison that was meant never takes place.
``Is equal'' is written |==|.
\end{slip}

@*1 The report, and the hints.
\texttt{make grade EX=lab0-warmup} grades the whole lab, \texttt{make grade} all labs. An exercise that you have not
touched is \emph{not started}; one that is right takes a single line, with its points or, in this lab, which has none, the
word \emph{done}. About one that is wrong you are told more.
\Cref{fig:report} is the report on a |mean| whose loop starts at~1. First comes a call that went wrong,
with the values that your function was given: you can do this case on paper. Below it stands what was expected, and what
was found. Then follows how many cases were right: the \emph{worked} ones, which somebody thought up for a reason, and
\emph{random} ones, which are there so that nobody can guess. Where your numbers are exactly those of a
well-known mistake, the report says which. It may be wrong about that, for there are many ways to a wrong number. Once
the book has been typeset, the report also names the page to read again.
@^report of the grader@>

\figureinput{report}

When you are stuck, \texttt{make hint EX=lab0-warmup/mean} gives a hint: the first is a nudge, the second says more,
the third is nearly the answer. Asking costs nothing. Neither does grading, so do it often: a change of one line
that has been checked is worth more than a page that has not.
@^hint@>

@*1 Where an array lives.
The last idea of this chapter is needed from \cref{ch:glove} on, and you may leave it until then. It is the
one for which \CEE/ is feared, and it is simply this. The memory of a computer is one long street of numbered houses,
and every variable lives in one of them, or in a few side by side. The number of the first is the \emph{address} of the
variable. A \emph{pointer} is a variable that holds an address.
@^address@>@^pointer@>

When a function is given an array, the elements are not copied. It is given the address of the first one, and finds the
others behind it, as \cref{fig:pointer} shows: |x[i]| means ``go to the address~|x|, then |i| places on''. That is why
an array is numbered from zero, and why its length must be told. In a declaration |const double x[]| and
|const double *x| say the same, and the star is the more honest way: |x| is the address of one or more |double| values,
which this function promises not to change.

\figureinput{pointer}

Without |const| the function may write there. A function returns a single value, but one that knows an address can leave
any number of values behind it. So |void perceptron_update(double *w, ...)| returns nothing at all, which is what
|void| says, and changes the weights that its caller keeps.
@^void@>

@*1 The numbers of this chapter.
No number of the text above was typed into it. This function computes them; it is explained in the appendix on numbers,
and you need not understand it yet. It calls your functions, or rather the reference versions of them, and the length of
a word comes from |strlen|, the ``length of a string''.

@<Numbers of the warmup chapter@>=

static void numbers_sentence(void)
{
    const char *const word[5] = { "colourless", "green", "ideas", "sleep", "furiously" };
    const double limit = 5;
    double x[5];
    char name[32];
    FILE *const rows = data_open("warmup-trace.tex");
    for (size_t i = 0; i < 5; i++) {
        x[i] = (double)strlen(word[i]);
        snprintf(name, sizeof name, "warmup-x%zu", i);
        number(name, "%.0f", x[i]);
        fprintf(rows, "%zu & %s & %.0f & %s & %zu \\\\\n", i, word[i], x[i], x[i] > limit ? "yes" : "no",@|
            count_longer(x, i + 1, limit));
    }
    data_close(rows);
    number("warmup-limit", "%.0f", limit);
    number("warmup-longer", "%.0f", (double)count_longer(x, 5, limit));
    number("warmup-mean", "%.1f", mean(x, 5));
    number("warmup-argmax", "%.0f", (double)argmax(x, 5));
}

@ The divisions are done as they stand in the text.

@<Numbers of the warmup chapter@>=

static void numbers_warmup(void)
{
    number("warmup-half", "%.0f", 1 / 2);
    number("warmup-seven-halves", "%.0f", 7 / 2);
    number("warmup-rest", "%.0f", 7 % 2);
    number("warmup-real-half", "%g", 1.0 / 2);
    number("warmup-tenths", "%.17f", 0.1 + 0.2);
    number("warmup-sum", "%g", add(2, 3));
    numbers_sentence();
}

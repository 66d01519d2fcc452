@* Words as numbers.
\label{ch:words}What has language to do with numbers? A neural network multiplies and adds. Rows of numbers are what it
takes in and what it gives back, and no word has ever entered one. If it is to translate or to answer a question, every
word must first become a row of numbers, a \emph{word vector}, and this must be done so well that what we know about
words can be seen in the numbers: \emph{ice} and \emph{steam} have much in common, \emph{ice} and \emph{or} very little.
@^word vector@>

This chapter makes word vectors by counting. It numbers the words of a text, counts which of them stand near each other,
and finds out from the counts alone which words are alike. Seven functions do all of it, and they are yours to write;
arrays and loops are the only tools that they need.

@ The text is so short that you can check every count with a pencil:
\begin{quote}
  The solid is ice. The gas is steam. Ice becomes water. Steam becomes water. Water becomes ice or steam.
\end{quote}
The running words of a text are its \emph{tokens}; there are \val{words-tokens} of them here. The different words are
its \emph{types}, and all types together are the \emph{vocabulary}. Capital letters and full stops set aside, our
vocabulary has \val{words-types} words.
@^token@>@^type of a word@>@^vocabulary@>

We number the words in the order of their first appearance. \CEE/ counts from zero: \emph{the} has the number~0 and
\emph{or}, the last, the number~8. In the program an \emph{enumeration} gives each number a name, and a text is an array
of such numbers. The last name of the list, |WORDS|, is no word; its value is the number of those before it.

@<Numbers of the words chapter@>=
enum { THE, SOLID, IS, ICE, GAS, STEAM, BECOMES, WATER, OR, WORDS };

@ So the text becomes |TOKENS| numbers. A second array keeps the length of each of its sentences, and a third one the
words as they are printed. |CELLS| is how many elements a table has that has a row and a column for each word.

@<Numbers of the words chapter@>=
enum { TOKENS = 19, SENTENCES = 5, CELLS = WORDS * WORDS };

static const size_t ice_text[TOKENS] = { THE, SOLID, IS, ICE,@| THE, GAS, IS, STEAM,@| ICE, BECOMES, WATER,@|
    STEAM, BECOMES, WATER,@| WATER, BECOMES, ICE, OR, STEAM };
static const size_t ice_lengths[SENTENCES] = { 4, 4, 3, 3, 5 };
static const char *const ice_names[WORDS] = { "the", "solid", "is", "ice",@| "gas", "steam", "becomes", "water", "or" };

@ The header announces the functions of this chapter, and the file |"words.c"| collects them.

@(words.h@>=
#ifndef WORDS_H
#define WORDS_H

#include <stddef.h>

@<Declarations of the words module@>@;
#endif

@ The order in the file is that of the chapter.

@(words.c@>=
#include "words.h"

@<The one-hot vector@>@;
@<Counting neighbours@>@;
@<Counting near neighbours for more@>@;
@<From counts to probabilities@>@;
@<The cosine of two vectors@>@;
@<Positive pointwise mutual information@>@;
@<The nearest word@>@;

@*1 One word, one place.
The number of a word is only a name. That \emph{ice} is number~3 and \emph{becomes} number~6 does not mean that becoming
is twice as much as ice, and a network, which multiplies what it is given, must not believe so. The plainest honest way
is to give every word a place of its own: a vector with as many elements as there are words, all of them 0 but for a
single~1 at the place of the word. It is called \emph{one-hot}, and \cref{tab:onehot} shows those of our vocabulary.
@^one-hot vector@>

\begin{table}[t]
  \centering\small
  \caption{The vocabulary, its one-hot vectors, and how often each word stands in the text.}
  \label{tab:onehot}
  \setlength\tabcolsep{5pt}
  \begin{tabular}{lcccccccccccr}
    \toprule
    word & number && \multicolumn{9}{c}{one-hot vector} & times \\
    \midrule
    \rawinput{words-onehot}
    \bottomrule
  \end{tabular}
\end{table}

@ Add up the one-hot vectors of all tokens of a text, and each element of the sum says how often a word occurs: the last
column of the table. This is the \emph{bag of words} of the text. As in a bag, the order is lost: \emph{the solid is
ice} and \emph{ice is the solid} have the same sum, and so have \emph{dog bites man} and \emph{man bites dog}. For
telling a cookery book from a law book that may be enough; but language, as Zellig Harris remarked, is not merely a bag
of words \citep{harris1954}.
@^bag of words@>@^Harris, Zellig@>

The word vectors have a graver fault. Every word is equally different from every other: \emph{ice} shares no more with
\emph{steam} than with \emph{or}. One-hot vectors tell words apart and say nothing about them.

@ Now to the first function. Read its \emph{contract}, the comment above it, slowly. |word| and |words| are whole
numbers that you are given. The square brackets after |vector| say that it is an array; how many elements it has, only
the contract can tell. Without the word |const| before it, the function may write into the array, and here that is its
whole purpose. |void| says that it returns nothing else.
@^contract@>

@<Declarations of the words module@>=

/* Fills |vector|, which has |words| elements, with 0, and with 1 at the place |word|, which is less than |words|. */
void one_hot(size_t word, size_t words, double vector[]);

@ \begin{exercise}{lab1-words/one_hot}
In \path{exercises/lab1-words/one_hot.c}, write the one-hot vector of the word number |word| into the array |vector|.
For |word=1| and |words=3| it is $(0,1,0)$. Put your lines in the place of the comment. The line above it, with its
brackets |(void)|, keeps the compiler quiet about arguments that are not used; delete it.
\end{exercise}
\begin{discussion}
The comparison |i==word| decides between 1 and~0: the question mark reads ``if so, the first; otherwise the second''. It
is just as good to fill the whole array with zeros first and then to write a single 1 after the loop.
\end{discussion}

@<The one-hot vector@>=
@i lab1-words/one_hot.c

@ \begin{slip}{Leaving out the zeros}
The elements of an array do not start at 0. An array that nobody has written to holds whatever was left in that part of
the memory, and the function must write every element, the zeros as well as the~1.
\end{slip}

@*1 The company it keeps.
\begin{epigraph}{\citet{firth1957}}
You shall know a word by the company it keeps.
\end{epigraph}
What does \emph{drought} mean? Suppose that you had never met the word, and then read these:
\begin{quote}
  \ldots a third summer of \textbf{drought} has emptied the reservoirs \ldots\\
  \ldots farmers fear that the \textbf{drought} will ruin the harvest \ldots\\
  \ldots rain came at last and ended the \textbf{drought} \ldots
\end{quote}
You would know a good deal. The \emph{context words} \emph{summer}, \emph{reservoirs}, \emph{farmers}, \emph{harvest}
and \emph{rain} have told you, and nobody gave you a definition. A word that could stand in most of these places, such
as \emph{dry spell}, must mean something similar.
@^Firth, John Rupert@>@^context word@>

This is \emph{distributional semantics}: the meaning of a word shows in its distribution, that is, in the words that
appear near it. The idea is John Rupert Firth's and Zellig Harris's \citep{firth1957,harris1954}, and it is one of the
most successful that linguistics has given to computing, because company can be counted.
@^distributional semantics@>

@*1 Counting neighbours.
How near is near? We choose a \emph{window}: two tokens are \emph{neighbours} when they are at most so many steps apart.
\Cref{fig:window} shows a window of two steps sliding over the last sentence of our text. It is
\emph{symmetric}: it looks equally far to the left and to the right. A narrow window tends to find words that can stand
in for each other, a wide one words of the same subject \citep{levy2014}; two to ten steps are usual.
@^window@>@^neighbour@>

\figureinput{words-window}

If two words are neighbours they have met, or \emph{co-occurred}, and for every two words we count how often. The counts
fill a table with a row and a column for each word of the vocabulary, \cref{tab:counts}. The row of \emph{ice} tells what
company \emph{ice} keeps: \val{words-ice-becomes} times \emph{becomes}, \val{words-ice-water} times \emph{water}, once
\emph{solid}. Since whoever meets somebody is also met, row and column of the same word are equal, and the table
is symmetric.
@^co-occurrence@>

\begin{table}[t]
  \centering\small
  \caption{How often the words of the text are at most two steps apart. A dot is a zero. The sum of all rows is
    \val{words-all}.}
  \label{tab:counts}
  \begin{tabular}{l*{9}{c}r}
    \toprule
    & the & solid & is & ice & gas & steam & becomes & water & or & sum \\
    \midrule
    \rawinput{words-counts}
    \bottomrule
  \end{tabular}
\end{table}

@ Is \emph{ice}, at the end of the first sentence, a neighbour of \emph{the} at the beginning of the second? We say no. A
sentence ends because the thought does, and what comes after the full stop is company by accident. So the counting
function is called once for each sentence, with that sentence as its text, and it \emph{adds} to what has been counted
before. Books have titles and headings, conversations have turns, and the same function serves: whoever prepares the
text decides where company ends. The best-known program of the kind, that of GloVe \citep{pennington2014}, makes a new
start at the end of every line.

@ This is how the book counts its own text, with both functions that you are about to write. The line
|start+=ice_lengths[s]| is short for |start=start+ice_lengths[s]|: it adds to |start| the length of the sentence that
has just been counted. An array can be handed over from its middle: |&ice_text[start]| is the array that begins with
|ice_text[start]|. Read the sign \& as ``from here on''.

@<Numbers of the words chapter@>=

static void count_ice(double plain[CELLS], double weighted[CELLS])
{
    size_t start = 0;
    for (size_t s = 0; s < SENTENCES; s++) {
        count_neighbours(&ice_text[start], ice_lengths[s], WORDS, 2, plain);
        count_weighted(&ice_text[start], ice_lengths[s], WORDS, 2, weighted);
        start += ice_lengths[s];
    }
}

@ A table in memory is an array like any other. Its rows follow each other, as in \cref{fig:rowbyrow}: first all of
row~0, then all of row~1, and so on. To reach row~|i|, column~|j|, walk past |i| whole rows of |words| elements each, and
then |j| elements further: the element is |counts[i*words+j]|. The table is stored \emph{row by row}.
@^row by row@>@^table in memory@>

\figureinput{words-rowbyrow}

To visit all elements of a table takes two loops, one inside the other. For each single value of |i| the inner loop runs
through all values of~|j|, so the elements are visited in the order of the figure. The next function counts those that
are zero. Two equals signs ask whether two values are equal, where a single one would make them equal, and |empty++| adds
1 to |empty|. Of the \val{words-cells} elements of \cref{tab:counts}, \val{words-empty} are zero.
@^nested loops@>

@<Numbers of the words chapter@>=

static double empty_cells(const double table[CELLS])
{
    size_t empty = 0;
    for (size_t i = 0; i < WORDS; i++)
        for (size_t j = 0; j < WORDS; j++)
            if (table[i * WORDS + j] == 0)
                empty++;
    return (double)empty;
}

@ Before you write the counting function, do by hand what it shall do. \Cref{tab:pairs} takes the sentence \emph{steam
becomes water}, in which |text[0]| is 5, |text[1]| is 6 and |text[2]| is~7. The \emph{places} in the sentence, |i| and
|j|, say how far apart two words are; the \emph{words} that stand there, |text[i]| and |text[j]|, say which elements of
the table grow. Keep the two apart, and the rest is easy.

\begin{table}[t]
  \centering\small
  \caption{All pairs of places in \emph{steam becomes water}, the words that stand there, and the two elements of the
    table, of \val{words-types} words, that each pair adds to.}
  \label{tab:pairs}
  \setlength\tabcolsep{5pt}
  \begin{tabular}{cccl@@{\enspace}l@@{\qquad}l@@{\enspace}lcc}
    \toprule
    |i| & |j| & steps & \multicolumn{2}{l@@{\qquad}}{|text[i]|} & \multicolumn{2}{l}{|text[j]|} & one element & and the other \\
    \midrule
    \rawinput{words-pairs}
    \bottomrule
  \end{tabular}
\end{table}

@<Declarations of the words module@>=

/* Adds to |counts| the neighbours in a text: for any two different places |i| and |j| of it that are at most |window|
   steps apart, 1 in row |text[i]|, column |text[j]|, and 1 in row |text[j]|, column |text[i]|. |text[tokens]| has
   numbers below |words|, |counts[words*words]| is stored row by row; it is 0 everywhere before the first text. */
void count_neighbours(const size_t text[], size_t tokens, size_t words, size_t window, double counts[]);

@ \begin{exercise}{lab1-words/count_neighbours}
Count the neighbours in |text|. Two loops choose the two places; make sure that you meet each pair once and that you
add to two elements, or that you meet it twice and add to one. A word that stands beside itself, as in \emph{very very
cold}, adds~2 to one and the same element.
\end{exercise}
\begin{discussion}
The inner loop begins behind |i| and ends where the sentence or the window does, so each pair is met once, and the
difference |j-i| is never negative. Many students let both loops run over the whole text and ask inside how far
apart the places are: right as well, and slower only for long texts.
\end{discussion}

@<Counting neighbours@>=
@i lab1-words/count_neighbours.c

@ \begin{slip}{A count that forgets}
The sign |=| replaces what an element holds, |+=| adds to it. A count that is \emph{set} to~1 stays 1, however often the
two words meet.
\end{slip}

\begin{slip}{Less than nothing}
A |size_t| is never negative. Where |i| is~1, the expression |i-2| is not $-1$: it comes out as an enormous number, and
an array is read far beyond its end. Ask whether |j+window<i|, say, and not whether |j<i-window|.
\end{slip}

@ The direct neighbour of a word says more about it than the one next but one: in \emph{water becomes ice}, \emph{ice} is
first of all something that \emph{becomes}. So neighbours that are near may count for more. We follow GloVe and let a
pair that is $d$ steps apart add $1/d$: the direct neighbour~1, the next one half, then a third. In this way a wide
window does no harm, for what is far counts little.
@^distance weighting@>

@<Declarations of the words module@>=

/* As |count_neighbours|, but two places that are |d| steps apart add |1/d| instead of 1 to each of the two elements. */
void count_weighted(const size_t text[], size_t tokens, size_t words, size_t window, double counts[]);

@ \begin{exercise}{lab1-words/count_weighted}
Count the neighbours in |text|, each pair with the weight that its distance gives it. In our text \emph{water} meets
\emph{ice} \val{words-ice-water} times, and each time they are two steps apart: the weighted count
is~\val{words-weighted-ice-water}. Its meetings with \emph{becomes} add up to~\val{words-weighted-becomes-water}.
\end{exercise}
\begin{discussion}
Only what is added differs from the exercise before. The weight is computed once and given a name, so the two lines
that use it cannot disagree.
\end{discussion}

@<Counting near neighbours for more@>=
@i lab1-words/count_weighted.c

@ \begin{slip}{Dividing whole numbers}
When both sides of a division are whole numbers, \CEE/ leaves out what comes after the point: |1/2| is~0, and all
neighbours but the direct ones vanish. With the point in |1.0/2| one side is a |double|, and so is the answer. The
brackets in |(double)(j-i)| turn a whole number into a |double|.
\end{slip}

@*1 From counts to probabilities.
Frequent words have large counts, whatever they mean. \emph{Ice} has met \val{words-ice-sum} neighbours in all,
\emph{steam} only~\val{words-steam-sum}. To compare the two fairly, ask not how many of the neighbours of a word
are \emph{water}, but what share of them. This share is the \emph{conditional probability} of finding word~$j$ if we look
at a neighbour of word~$i$:
\begin{equation}\label{eq:conditional}
  P(j\mid i)=\frac{X_{ij}}{X_{i1}+X_{i2}+\dots+X_{iV}},
\end{equation}
where $X_{ij}$ is the count in row~$i$ and column~$j$, and $V$ the size of the vocabulary. Read $P(j\mid i)$ as ``the
probability of $j$, given $i$''. Each row is divided by its own sum, so the probabilities of a row add up to~1.
@^conditional probability@>

@ \Cref{tab:conditional} holds what the ice and the steam of our text say about three other words. \emph{Solid} goes
with ice and never with steam, \emph{gas} with steam and never with ice, \emph{water} with both. That contrast is the
key to the next chapter. Zeros like these are also a warning: no text is large enough to show all that can be said. In a
large corpus, \emph{gas} does turn up near \emph{ice} now and then.

\begin{table}[t]
  \centering\small
  \caption{Shares of the neighbours of \emph{ice} and of \emph{steam}.}
  \label{tab:conditional}
  \begin{tabular}{lccc}
    \toprule
    & solid & gas & water \\
    \midrule
    \rawinput{words-conditional}
    \bottomrule
  \end{tabular}
\end{table}

@<Declarations of the words module@>=

/* Fills |p| with the probabilities $P(j\mid i)$: each of the |counts| divided by the sum of its row. Both tables have
   |words| rows and columns and are stored row by row. A row whose sum is 0 becomes 0. */
void conditional_probability(const double counts[], size_t words, double p[]);

@ \begin{exercise}{lab1-words/conditional_probability}
Compute \cref{eq:conditional} for all rows and columns. A word that has met nobody has a row of zeros: nothing can be
divided by its sum, and its probabilities are 0 by contract.
\end{exercise}
\begin{discussion}
Two loops over the same row, one after the other: the sum must be complete before the first division. It starts anew
inside the outer loop, once for each row.
\end{discussion}

@<From counts to probabilities@>=
@i lab1-words/conditional_probability.c

@ \begin{slip}{Nothing divided by nothing}
For |double| values \CEE/ does not complain when 0 is divided by~0. The result is a special value, printed as
\texttt{nan}, ``not a number'', and whatever is computed from it is \texttt{nan}, too. Ask first whether the sum is~0.
\end{slip}

@*1 The angle between two words.
A row of the table is the vector of its word, and similar words should have similar rows. How is that measured? Think
of the vectors as arrows. \Cref{fig:angle} looks at two columns only, so that they can be drawn: the arrow of each word
leads as far to the right as it has met \emph{becomes}, and as far up as it has met \emph{is}. Words of the same company
point in the same \emph{direction}. How long an arrow is tells mostly how frequent its word is, and that we do not care
about.

\begin{figure}[t]
  \centering
  \plotinput{words-angle}
  \caption{Five words as arrows in the plane of two context words. \emph{Ice} and \emph{steam} are only
    \val{words-plane-angle} degrees apart; in all \val{words-types} columns it is \val{words-angle} degrees.}
  \label{fig:angle}
\end{figure}

@ So we measure the angle between the arrows, or rather its \emph{cosine}, which is easier to compute and easier to
use: 1 for the same direction, 0 for a right angle, $-1$ for opposite directions. For two vectors $a$ and $b$ of $n$
elements
\begin{equation}\label{eq:cosine}
  \cos(a,b)=\frac{a_1b_1+a_2b_2+\dots+a_nb_n}{\lVert a\rVert\,\lVert b\rVert},\qquad
  \lVert a\rVert=\sqrt{a_1^2+a_2^2+\dots+a_n^2}.
\end{equation}
On top each element is multiplied by its partner: the sum is large if both words have often met the same ones. Below
stand the two lengths, which take out the frequencies. The measure comes from the search for documents
\citep{salton1975}.
@^cosine similarity@>@^length of a vector@>

Take the rows of \emph{ice} and \emph{steam} from \cref{tab:counts}. The products add up to~\val{words-products}, the
squares to~\val{words-ice-squares} and~\val{words-steam-squares}, and so the cosine is
$\val{words-products}/\sqrt{\val{words-ice-squares}\cdot\val{words-steam-squares}}=\val{words-cosine}$, an angle of
\val{words-angle} degrees. The cosine of any two different one-hot vectors is~0. Counting has found a likeness that
numbering could not.

Nobody can draw an arrow in \val{words-types} dimensions, and nobody needs to: the formula adds up \val{words-types}
products as readily as two. Vectors with hundreds or thousands of elements are called \emph{high-dimensional}, and
there is no more to it than a longer sum.
@^high-dimensional vector@>

@<Declarations of the words module@>=

/* Returns the cosine of the angle between the vectors |a[n]| and |b[n]|, from $-1$ to 1; 0 when one of them has the
   length 0. Elements whose squares a |double| cannot hold are not allowed. */
double cosine_similarity(const double a[], const double b[], size_t n);

@ \begin{exercise}{lab1-words/cosine_similarity}
Compute \cref{eq:cosine}. The function |sqrt| of the header |<math.h>| gives the square root of a number. Where one of the
vectors has nothing but zeros, it has no direction, and the answer is~0 by contract.
\end{exercise}
\begin{discussion}
One loop collects all three sums. The question about zero comes after it and before the division. Taking two roots and
multiplying them is safer than one root of the product, which may be too large for a |double| when both factors are not.
\end{discussion}

@<The cosine of two vectors@>=
@i lab1-words/cosine_similarity.c

@ \begin{slip}{What stands below the line}
The expression |x/y*z| means $\frac xy\cdot z$: divisions and multiplications are done from left to right. When both
lengths are to stand below the line, put them in brackets: |x/(y*z)|.
\end{slip}

@i words-surprise.w

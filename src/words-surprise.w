% words-surprise.w: the second half of the chapter Words as numbers, which ends with the chapter's numbers.

@*1 Surprising company.
In a real text the most frequent neighbours of every word are \emph{the}, \emph{of} and \emph{is}. They meet everybody,
so to meet them says little. What says something is a meeting that was not to be expected. How often would words $i$ and
$j$ meet if they had nothing to do with each other? Let $R_i$ be the sum of row~$i$, $C_j$ that of column~$j$ and $N$ the
sum of the whole table. Word~$j$ has a share of $C_j/N$ in all meetings. By chance alone it would have the same share in
the meetings of word~$i$, and the two would meet $R_iC_j/N$ times.

The \emph{pointwise mutual information} of the two words is the logarithm of the real count divided by that number
\citep{church1990}. It is 0 when chance explains everything, positive when the words attract each other, and negative when
they avoid each other. Negative values are worth little: to be sure that two words avoid each other one needs far more
text than to see that they attract each other. So we keep the positive ones and put 0 in place of the others,
\begin{equation}\label{eq:ppmi}
  \mathrm{PPMI}_{ij}=\max\Bigl(0,\;\log\frac{X_{ij}\,N}{R_i\,C_j}\Bigr),
\end{equation}
and where $X_{ij}=0$, which has no logarithm, the value is 0, too. The letters stand for \emph{positive pointwise mutual
information}. \citet{bullinaria2007} compared many ways to weigh counts and found that none did better.
@^pointwise mutual information@>@^PPMI@>

@ \emph{Ice} has met both \emph{solid} and \emph{is} once. By chance it would have met \emph{solid}
\val{words-chance-solid} times and \emph{is} \val{words-chance-is} times. So \emph{solid} gets the weight
\val{words-ppmi-solid}, and \emph{is} gets~\val{words-ppmi-is}. \Cref{fig:heat} shows the whole table before and after.

\begin{figure}[t]
  \centering
  \plotinput{words-heat}
  \caption{The counts of \cref{tab:counts}, left, and what PPMI makes of them, right: the darker, the more. A frequent
    pair such as \emph{becomes} and \emph{ice} fades, a rare pair such as \emph{gas} and \emph{steam} comes forward.}
  \label{fig:heat}
\end{figure}

The logarithm is the natural one, to the base $e$, as everywhere in this book; the function |log| computes it. Other
authors use the base~2. Then all weights grow by the same factor, and no direction changes.
@^logarithm@>

@<Declarations of the words module@>=

/* Fills |result| with the positive pointwise mutual information of the |counts|, by natural logarithms: 0 where the
   count is not larger than chance would have it. Both tables have |words| rows and columns and are stored row by row;
   no count is negative. */
void ppmi(const double counts[], size_t words, double result[]);

@ \begin{exercise}{lab1-words/ppmi}
Compute \cref{eq:ppmi} for all rows and columns. Do not count on row and column sums being equal: the function shall
also serve tables that are not symmetric.
\end{exercise}
\begin{discussion}
The comparison of |count| with |by_chance| comes before the logarithm, and it answers three questions at once: is the
value negative, is the count 0, and is the table empty? In an empty table |by_chance| is not a number, and no comparison
with such a value is true. The column is added up anew for each element. That is plain and slow; for a large vocabulary
one would keep all sums in an array.
\end{discussion}

@<Positive pointwise mutual information@>=
@i lab1-words/ppmi.c

@ \begin{slip}{The logarithm of zero}
|log(0)| is minus infinity, and the logarithm of a negative number is \texttt{nan}. Neither stops the program; they just
wander on into everything that is computed from them. Compare first, and take the logarithm only where there is one.
\end{slip}

@*1 The nearest word.
Which of all words is most like a given one? Compare its vector with all others, and keep the best. The function below
takes any table with a row for each word: counts, probabilities, PPMI, or the vectors that the next chapter learns. Its
rows may have any number |n| of columns. The vector of word~|i| is the array that begins with |vectors[i*n]|, and it is
handed to |cosine_similarity| as |&vectors[i*n]|, as the sentences were above.
@^nearest word@>

@<Declarations of the words module@>=

/* Returns the number of the word, other than |word| itself, whose vector has the largest cosine with that of |word|; the
   first of them when there are several. |vectors[words*n]| row by row; |words| is at least 2, |word| is below it. */
size_t nearest_word(const double vectors[], size_t words, size_t n, size_t word);

@ \begin{exercise}{lab1-words/nearest_word}
Find the word that is most similar to |word|. You may call |cosine_similarity|: while this exercise is graded, a right
version of it is at hand, whatever yours does.
\end{exercise}
\begin{discussion}
Two variables remember the best so far: how similar, and which word. The search begins with a similarity that every real
one exceeds. With |>| the first of equal words stays, with |>=| the last would win.
\end{discussion}

@<The nearest word@>=
@i lab1-words/nearest_word.c

@ \begin{slip}{Too good a start}
A search for the largest must start from something that is smaller than all. It is tempting to start from~0, and with
counts, which are never negative, this almost works. The vectors of the next chapter have negative elements, and there the
best cosine of a word may well be below~0.
\end{slip}

@ \Cref{tab:nearest} is the harvest of the chapter. The plain counts already find that \emph{ice} is most like
\emph{steam}, and \emph{solid} most like \emph{gas}; nobody told them. They also take \emph{water} for a close relative of
\emph{or}, because both stand near \emph{becomes}, \emph{ice} and \emph{steam}; the distances correct this, and the
nearest to \emph{water} is \emph{ice}. PPMI made of the plain counts goes astray at \emph{ice}: where counts are so
small, one meeting more or less decides what is surprising, a weakness of PPMI with rare words in general. Made of the
weighted counts it brings \emph{solid} and \emph{gas} closer still.

\begin{table}[t]
  \centering\small
  \caption{The nearest word, and its cosine, by the plain counts, by the weighted counts, and by the PPMI of both.}
  \label{tab:nearest}
  \setlength\tabcolsep{5pt}
  \begin{tabular}{l@@{\hspace{1.2em}}lc@@{\hspace{1.2em}}lc@@{\hspace{1.2em}}lc@@{\hspace{1.2em}}lc}
    \toprule
    & \multicolumn{2}{l@@{\hspace{1.2em}}}{counts} & \multicolumn{2}{l@@{\hspace{1.2em}}}{weighted}
    & \multicolumn{2}{l@@{\hspace{1.2em}}}{PPMI} & \multicolumn{2}{l}{weighted PPMI} \\
    \midrule
    \rawinput{words-nearest}
    \bottomrule
  \end{tabular}
\end{table}

A text of \val{words-tokens} tokens proves nothing, of course; it is here because you can check it. The same functions,
given a million sentences, do the same with the words of a language.

@*1 Three ways to a word vector.
One-hot vectors are the first way. \emph{Count-based models}, the second, are those of this chapter. The third are
\emph{neural models}: a small network is given a word and guesses its neighbours, or is given the neighbours and guesses
the word. Each error corrects its weights, in a manner that the chapters to come explain, and when it has read enough,
the weights are the word vectors. The first of them to become famous was \emph{word2vec} \citep{mikolov2013}. Counts have
as many columns as there are words, most of them empty; the vectors of a neural model are short, with a few hundred
elements, and none is empty.
@^count-based model@>@^neural model@>@^word2vec@>

\Cref{tab:families} sets the two against each other. The next chapter makes \emph{global vectors}, GloVe, which take the
counts of the one and learn as the other does.

\begin{table}[t]
  \centering\small
  \caption{What count-based and neural models are good at, after the lecture.}
  \label{tab:families}
  \begin{tabular}{@@{}l>{\raggedright\arraybackslash}p{.36\textwidth}>{\raggedright\arraybackslash}p{.36\textwidth}@@{}}
    \toprule
    & count-based models & neural models \\
    \midrule
    training & fast: the text is read once & grows with the size of the corpus, and so large corpora can be used \\
    \addlinespace
    statistics & used efficiently: every meeting is in the table & used inefficiently: samples are drawn at random, again
      and again \\
    \addlinespace
    result & mainly how similar two words are & similarity, and patterns beyond it \\
    \bottomrule
  \end{tabular}
\end{table}

@ Which vectors are better? There are two ways to find out. An \emph{internal} evaluation looks at the vectors
themselves. People were asked how similar two words are, and the cosines are compared with their answers
\citep{hill2015}; or the vectors are to complete analogies, such as \emph{man} to \emph{woman} as \emph{king} to
what? It is quick, and it helps to understand what the vectors know; whether they are of any use it does not tell. An
\emph{external} evaluation puts them to work. A program that finds names in newspapers, say, is trained once with these
vectors and once with those, and the better program decides. That is what we want to know, but it takes long, and when
the result is bad one cannot tell whether the vectors are to blame or the program around them.
@^evaluation, internal and external@>@^analogy@>

Either way, decades of such tests bear out Firth: the meaning of a word can be represented well by a row of numbers, and
the numbers can be had from its company. One limit should be kept in mind. A form has one row, and so the \emph{bank} of a
river shares its vector with the \emph{bank} that lends money.

@*1 The numbers of this chapter.
The tables of the chapter are made row by row. The first has the one-hot vectors and the bag of words, which is their
sum over the text.

@<Numbers of the words chapter@>=

static void words_onehot(void)
{
    double bag[WORDS] = { 0 }, vector[WORDS];
    FILE *const rows = data_open("words-onehot.tex");
    for (size_t k = 0; k < TOKENS; k++) {
        one_hot(ice_text[k], WORDS, vector);
        for (size_t i = 0; i < WORDS; i++)
            bag[i] += vector[i];
    }
    for (size_t word = 0; word < WORDS; word++) {
        one_hot(word, WORDS, vector);
        fprintf(rows, "%s & %zu & ", ice_names[word], word);
        for (size_t i = 0; i < WORDS; i++)
            fprintf(rows, "& %.0f ", vector[i]);
        fprintf(rows, "& %.0f \\\\\n", bag[word]);
    }
    data_close(rows);
}

@ The table of the counts shows zeros as dots, so that the numbers stand out.

@<Numbers of the words chapter@>=

static double row_sum(const double table[CELLS], size_t word)
{
    double total = 0;
    for (size_t j = 0; j < WORDS; j++)
        total += table[word * WORDS + j];
    return total;
}

static void words_counts(const double counts[CELLS])
{
    FILE *const rows = data_open("words-counts.tex");
    for (size_t word = 0; word < WORDS; word++) {
        fputs(ice_names[word], rows);
        for (size_t j = 0; j < WORDS; j++)
            if (counts[word * WORDS + j] > 0)
                fprintf(rows, " & %.0f", counts[word * WORDS + j]);
            else
                fputs(" & $\\cdot$", rows);
        fprintf(rows, " & %.0f \\\\\n", row_sum(counts, word));
    }
    data_close(rows);
}

@ The fourth sentence, \emph{steam becomes water}, begins with token number~11, and its three pairs of places are easily
listed.

@<Numbers of the words chapter@>=

static void words_pairs(void)
{
    static const size_t place[3][2] = { { 0, 1 }, { 0, 2 }, { 1, 2 } };
    const size_t *const sentence = &ice_text[11];
    FILE *const rows = data_open("words-pairs.tex");
    for (int k = 0; k < 3; k++) {
        const size_t left = place[k][0], right = place[k][1], a = sentence[left], b = sentence[right];
        fprintf(rows, "%zu & %zu & %zu & %zu & %s & %zu & %s & ",@|
            left, right, right - left, a, ice_names[a], b, ice_names[b]);
        fprintf(rows, "row %zu, column %zu & row %zu, column %zu \\\\\n", a, b, b, a);
    }
    data_close(rows);
}

@ An angle is the inverse cosine of its cosine. The function |acos| gives it in radians; $\pi$ of them are 180~degrees.

@<Numbers of the words chapter@>=

static double degrees(double cosine)
{
    return acos(cosine) * 180 / acos(-1);
}

@ For the plot of the arrows, the words \emph{solid} and \emph{gas} have the same numbers and share an arrow.

@<Numbers of the words chapter@>=

static void words_angle(const double counts[CELLS])
{
    const size_t shown[4] = { ICE, STEAM, WATER, SOLID };
    double plane[4][2];
    FILE *const data = data_open("words-angle.dat");
    for (int k = 0; k < 4; k++) {
        plane[k][0] = counts[shown[k] * WORDS + BECOMES];
        plane[k][1] = counts[shown[k] * WORDS + IS];
        fprintf(data, "%g %g \"%s\"\n", plane[k][0], plane[k][1],@|
            shown[k] == SOLID ? "solid, gas" : ice_names[shown[k]]);
    }
    data_close(data);
    number("words-plane-angle", "%.0f", degrees(cosine_similarity(plane[0], plane[1], 2)));
}

@ The heat map needs each element with its column and its row, and the names along the edges.

@<Numbers of the words chapter@>=

static void words_heat(const double counts[CELLS], const double weights[CELLS])
{
    FILE *const data = data_open("words-heat.dat"), *const names = data_open("words-names.dat");
    for (size_t k = 0; k < CELLS; k++)
        fprintf(data, "%zu %zu %g %.4f\n", k % WORDS, k / WORDS, counts[k], weights[k]);
    for (size_t word = 0; word < WORDS; word++)
        fprintf(names, "%zu %s\n", word, ice_names[word]);
    data_close(data);
    data_close(names);
}

@ The probabilities of three neighbours, given \emph{ice} and given \emph{steam}.

@<Numbers of the words chapter@>=

static void words_conditional(const double counts[CELLS])
{
    const size_t given[2] = { ICE, STEAM };
    double p[CELLS];
    FILE *const rows = data_open("words-conditional.tex");
    conditional_probability(counts, WORDS, p);
    for (int k = 0; k < 2; k++) {
        const double *const row = &p[given[k] * WORDS];
        fprintf(rows, "$P(\\cdot\\mid\\text{%s})$ & %.3f & %.3f & %.3f \\\\\n", ice_names[given[k]], row[SOLID], row[GAS],@|
            row[WATER]);
    }
    data_close(rows);
}

@ The nearest words by four tables, side by side.

@<Numbers of the words chapter@>=

static void words_nearest(const double *const table[4])
{
    FILE *const rows = data_open("words-nearest.tex");
    for (size_t word = 0; word < WORDS; word++) {
        fputs(ice_names[word], rows);
        for (int t = 0; t < 4; t++) {
            const size_t found = nearest_word(table[t], WORDS, WORDS, word);
            fprintf(rows, " & %s & %.2f", ice_names[found],@|
                cosine_similarity(&table[t][word * WORDS], &table[t][found * WORDS], WORDS));
        }
        fputs(" \\\\\n", rows);
    }
    data_close(rows);
}

@ The numbers that the text quotes come from the same tables.

@<Numbers of the words chapter@>=

static void words_quoted(const double counts[CELLS], const double weighted[CELLS])
{
    const double *const ice = &counts[ICE * WORDS], *const steam = &counts[STEAM * WORDS];
    const double cosine = cosine_similarity(ice, steam, WORDS);
    number("words-tokens", "%.0f", TOKENS);
    number("words-types", "%.0f", WORDS);
    number("words-cells", "%.0f", CELLS);
    number("words-empty", "%.0f", empty_cells(counts));
    number("words-ice-becomes", "%.0f", ice[BECOMES]);
    number("words-ice-water", "%.0f", ice[WATER]);
    number("words-weighted-ice-water", "%g", weighted[ICE * WORDS + WATER]);
    number("words-weighted-becomes-water", "%g", weighted[BECOMES * WORDS + WATER]);
    number("words-ice-sum", "%.0f", row_sum(counts, ICE));
    number("words-steam-sum", "%.0f", row_sum(counts, STEAM));
    number("words-cosine", "%.3f", cosine);
    number("words-angle", "%.0f", degrees(cosine));
    @<Note the sums in the cosine of ice and steam@>@;
}

@ The sum of the products and the sums of the squares are those that the text shows.

@<Note the sums in the cosine of ice and steam@>=
double shared = 0, of_ice = 0, of_steam = 0;
for (size_t j = 0; j < WORDS; j++) {
    shared += ice[j] * steam[j];
    of_ice += pow(ice[j], 2);
    of_steam += pow(steam[j], 2);
}
number("words-products", "%.0f", shared);
number("words-ice-squares", "%.0f", of_ice);
number("words-steam-squares", "%.0f", of_steam);

@ Chance and surprise for \emph{ice}. The table is symmetric, so the sum of a column is that of the row of the same word.

@<Numbers of the words chapter@>=

static void words_chance(const double counts[CELLS], const double weights[CELLS])
{
    double meetings = 0;
    for (size_t word = 0; word < WORDS; word++)
        meetings += row_sum(counts, word);
    number("words-all", "%.0f", meetings);
    number("words-chance-solid", "%.2f", row_sum(counts, ICE) * row_sum(counts, SOLID) / meetings);
    number("words-chance-is", "%.2f", row_sum(counts, ICE) * row_sum(counts, IS) / meetings);
    number("words-ppmi-solid", "%.2f", weights[ICE * WORDS + SOLID]);
    number("words-ppmi-is", "%.0f", weights[ICE * WORDS + IS]);
}

@ And here the text is counted.

@<Numbers of the words chapter@>=

static void numbers_words(void)
{
    double counts[CELLS] = { 0 }, weighted[CELLS] = { 0 }, surprise[CELLS], weighted_surprise[CELLS];
    count_ice(counts, weighted);
    ppmi(counts, WORDS, surprise);
    ppmi(weighted, WORDS, weighted_surprise);
    const double *const tables[4] = { counts, weighted, surprise, weighted_surprise };
    words_onehot();
    words_counts(counts);
    words_pairs();
    words_conditional(counts);
    words_angle(counts);
    words_heat(counts, surprise);
    words_nearest(tables);
    words_quoted(counts, weighted);
    words_chance(counts, surprise);
}

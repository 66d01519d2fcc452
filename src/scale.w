@* Beyond one machine.
\label{ch:scale}A page, a chapter, a Bible, a shelf of manuals: the texts of this book have grown, and one machine was
always enough. The best known vectors that can be had for nothing were trained on \val{scale-tokens-billions} thousand
million words from the web. Could our program do that? This chapter first works out on paper what it would take, from
what was measured. Then it lets several machines train the same vectors, each on its share of the counts.
@^Common Crawl@>

@*1 A sum on paper.
What grows, and how fast? \Cref{fig:growth} shows what texts of different lengths cost on one core of a machine on
\val{scale-date} (its processor calls itself \val{scale-processor}). The texts are English from the packages of Debian,
mostly dictionaries and manuals. Both axes go up in equal factors instead of equal steps, so that whatever is
proportional to the length of the text is a line as steep as the dotted one.

\begin{figure}[t]
\centering
\plotinput{growth}
\caption{What larger texts cost: processor time for counting pairs, for preparing the cells, and for a pass of
training with vectors of \val{scale-growth-n} numbers; on the right, memory. The dotted line is proportional to the
text.}
\label{fig:growth}
\end{figure}

Counting looks at each word of the text and its neighbours once, so its work is proportional to the text. Its time rises
faster, from \val{scale-token-first} millionths of a second for a word of the shortest text to
\val{scale-token-last} for one of the longest: the more different words there are, the fewer of them are found in the
caches. The cells grow more slowly. A longer text repeats most pairs and adds some new ones: between
\val{scale-tokens-first} and \val{scale-tokens-last} million words the number of cells grows as a power of the length,
with the exponent~\val{scale-exponent}. (The article derives \val{scale-exponent-paper} for corpora like its own
\citep{pennington2014}.) The memory of counting soon stays where it was told to stay, as that was what the files were
for, and from then on grows with the words that have to be known; that of training is the table of vectors, and grows
with the vocabulary alone.

@ Now the sum. \Cref{tab:scale} takes the exponent seriously and goes from \val{scale-tokens-last} million words to
\val{scale-tokens-billions} thousand million, with vectors of \val{scale-n} numbers for \val{scale-words-millions}
million words, and \val{scale-passes} passes. Such a leap must not be believed in its digits. It tells whether we speak
of hours or of centuries, and which of the costs is the one to think about.

\begin{table}[t]
\centering\small
\begin{tabular}{lr@@{\ }l}
\toprule
Text & \val{scale-tokens-billions} & thousand million words\\
Counting & \val{scale-count-days} & days on one core\\
Cells & \val{scale-cells-billions} & thousand million\\
Their file, at \val{scale-cell-bytes} bytes each & \val{scale-cells-tb} & million million bytes\\
Vectors of |float| numbers, with their sums & \val{scale-table-gb} & thousand million bytes\\
A pass over the cells & \val{scale-pass-days} & days on one core\\
\val{scale-passes} passes & \val{scale-train-days} & days on one core\\
\addlinespace
All of it on \val{scale-machines} machines of \val{scale-cores} cores & \val{scale-all-hours} & hours\\
Averages over these machines & \val{scale-network-hours} & hours\\
\bottomrule
\end{tabular}
\caption{What \val{scale-tokens-billions} thousand million words would take, from the rates that one core reached with
the longest text of \cref{fig:growth}: \val{scale-count-rate} million words a second counted, and \val{scale-cell-rate}
million cells a second trained, with vectors of \val{scale-growth-n} numbers. The time of a pass is taken to grow with
the length of a row, the work of many cores to add up without loss, and the network to carry \val{scale-network-gbit}
thousand million bits a second.}
\label{tab:scale}
\end{table}

So we speak of days. A disk holds that many cells, a large machine has memory for the vectors, and with all of
its cores at work it would be done in a week or two. (A little longer, in fact, since so large a table is in no cache.)
But a week is long if one has to try several settings, and whoever trains larger things than word vectors has no choice
at all. So how do several machines share a training?

The counting divides by itself: give each machine a part of the text, and add up the sorted files as
\cref{ch:cooccurrence} adds up its own. The training does not divide by itself, because each step begins where the one
before it ended. That is what the rest of this chapter is about.

@*1 The average of many trainings.
The simplest thing that could work is this. Divide the cells into as many \emph{shards} as there are machines. Each machine
has all vectors, but visits the cells of its own shard only. After a while they stop, and for each number of each
vector the \emph{average} over the machines is taken; with the average all of them go on. It is called
\emph{parameter averaging}.
@^shard@>@^parameter averaging@>

It works, but less well than it seems. Suppose that the context word \emph{the} has half of its cells on each of two
machines. Each of them moves it as far as half of its cells ask for. The average of two such moves is half a
pass's worth, and not a whole one: the other half is lost. And a word that one machine has seen ten times as often
as the other deserves ten times its say. So at least the average should be \emph{weighted}, each row by how many
cells of it a machine has visited since the last average:
\begin{equation}\label{eq:scale-average}
  w\leftarrow\sum_r \frac{v_r}{\sum_s v_s}\,w^{(r)},
\end{equation}
where $w^{(r)}$ is the row as machine number~$r$ has it, and $v_r$ the number of its visits. If a row was visited by one
machine only, its weight is~1, all others are~0, and nothing is lost at all.
@^weighted average@>

@ That last remark is worth a plan. Let a machine have all cells of \emph{some words}: those whose number, divided by the number
of machines~$R$, leaves the remainder~$r$. Then the rows of words are never averaged. Context words are divided in much
the same way into $R$~groups, and a pass into $R$~\emph{stages}. In its first stage machine~$r$ visits the cells with
context words of group~$r$; in the next, those of group~$r+1$, and so on, around the circle, with an average after each
stage. At no time do two machines visit the same row. The weighted average hands each row on from the one that had it
last, and the machines together do what a single one would have done, with the cells in another order. It is the board of
\cref{ch:trainer} again, with machines in place of threads; Rainer Gemulla and others trained tables of this kind so in
2011 \citep{gemulla2011}.
@^stage@>@^stratification@>@^Gemulla, Rainer@>

\begin{table}[t]
\centering\small
\begin{tabular}{rrrrr}
\toprule
& \multicolumn{2}{c}{In stages} & \multicolumn{2}{c}{Once a pass}\\
Machines & loss & per cent & loss & per cent\\
\midrule
\csname @@@@input\endcsname scale-loss.tex
\bottomrule
\end{tabular}
\caption{The loss on all cells after \val{scale-test-passes} passes over the prose of this book, with vectors of
\val{scale-test-n} numbers, when the average is taken after each stage or after each pass. A hundred per cent is what one
machine reaches.}
\label{tab:scale-loss}
\end{table}

\Cref{tab:scale-loss} shows both ways. With stages, any number of machines ends where one does. With one average a pass,
each further machine costs some of what was learned.

@*1 Shards.
The module |"shards"| does all of this but for the sending, so that it can be tried, and tested, within one program.

@(shards.h@>=
#ifndef SHARDS_H
#define SHARDS_H

#include "trainer.h"

@<Declarations of the shards module@>@;
#endif

@ A shard has a number, the \emph{rank}; that is what such machines call their place in the row. Its trainer knows the
cells of the shard and has rows for all words.
@^rank@>

@<Declarations of the shards module@>=
typedef struct {
    size_t ranks, rank; /* how many shards there are, and which of them this is, from 0 */
    trainer_rules rules;
    trainer_cells *cells; /* those of this shard */
    trainer *trained;
    uint64_t *seen; /* visits since the last average, of all words and then of all context words */
} shard;

@ Everything about the shard is made by one function and ended by another. The numbers are of type |float|: where several
machines are needed, memory counts.

@<Declarations of the shards module@>=

/* Makes shard number |rank| of |ranks|, of the |cooccurrence_cell|s of |words| words in |cells|. The prepared cells
   go to a file |path|, which is removed. |rules->precision| must be |TRAINER_FLOAT|. |WOVEN_EMPTY| when no cell falls to
   this shard; |WOVEN_BAD_ARGUMENT|, also for more ranks than |TRAINER_PARTS_MAX|; and whatever |trainer_prepare|,
   |trainer_cells_open| and |trainer_create| may return. */
woven_status shard_create(shard *made, FILE *cells, size_t words, const trainer_rules *rules, size_t ranks, size_t rank,
    const char *path);
void shard_destroy(shard *made);

@ The rest of the interface is what happens in a pass.

@<Declarations of the shards module@>=

/* Visits the cells of one stage, from 0 to |ranks-1|, of pass number |pass|, and returns the sum of their losses. */
double shard_stage(shard *mine, uint64_t pass, size_t stage);

/* Multiplies each row by its weight, \cref{eq:scale-average}, so that the sum of the rows over all shards is their average.
   |seen_by_all| is the sum of |seen| over all shards; |seen| begins anew. */
void shard_weigh(shard *mine, const uint64_t *seen_by_all);

/* How many rows there are, how many numbers, and where they are. */
size_t shard_rows(const shard *mine);
size_t shard_numbers(const shard *mine);
float *shard_table(const shard *mine);

/* The sum of the losses of the cells of this shard; nothing is learned. */
double shard_loss(const shard *mine);

@ The trainer of \cref{ch:trainer} keeps its rows to itself. Here we need them, so one more function of its module gives
their address away.

@<Declarations of the trainer module@>=

/* The numbers of all words and then of all context words, |trainer_row_length| of type |float| or |double| each. */
void *trainer_rows(const trainer *made);

@ It is no more than this.

@<A trainer and its rows@>=
@#
void *trainer_rows(const trainer *made)
{
    return made->row;
}

@ The file of the new module.

@(shards.c@>=
#include "shards.h"

#include <stdlib.h>
#include <string.h>

@<Making a shard@>@;
@<A stage of a shard@>@;
@<The average of the shards@>@;

@i scale-shards.w
@i scale-mpi.w
@i scale-numbers.w

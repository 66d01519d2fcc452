@* The ledger of the worked example.
The worked example runs through three chapters of this book, through their figures, through the exercises and through
the tests of the library. Its numbers are therefore kept in one place, as a merchant keeps a ledger: one row for each
quantity, and in the row its name, what it means, how it comes from the rows above, its exact value, and what the
slides of the lecture print for it. The text of the book, the command \texttt{woven trace}, the answers of the by-hand
sheet and the errata to the slides are all read from this table.
@^ledger@>

Two columns of such a table deserve suspicion. The exact values are therefore not typed; the library computes them,
with the very functions that this book explains. And whether a figure on a slide agrees is not an opinion either; it
is computed by rules, which are given below.

@(ledger.h@>=
#ifndef LEDGER_H
#define LEDGER_H

#include "status.h"

@<Declarations of the ledger module@>@;
#endif

@ The implementation leans on the chapters before it.

@(ledger.c@>=
#include "ledger.h"

#include "backprop.h"
#include "descent.h"
#include "mlp.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

@<The table of the ledger@>@;
@<Recomputing a row@>@;
@<The verdict on a figure of the slides@>@;
@<Computing the ledger@>@;
@<Words for the ledger@>@;

@*1 What an entry holds.
An example is what is given before the first step: two inputs, the target, the learning rate and six weights. The
lecture's own is a constant; anybody may make another.

@<Declarations of the ledger module@>=

typedef struct ledger_example {
    double x[2];
    double target; /* the answer that was wanted, $y$ */
    double eta; /* the learning rate, $\eta$ */
    double w[6]; /* $w_1$ to $w_6$ */
} ledger_example;

/* The worked example of the lecture. */
extern const ledger_example ledger_lecture;

@ These are the only numbers of the example that anybody typed; everything else follows.

@<The table of the ledger@>=
const ledger_example ledger_lecture = {
    {0.5, 0.3}, 1, 0.1,@/
    {0.7, 0.3, 0.4, 0.6, 0.55, 0.45}@/
};

@ A figure on a slide may agree. If it does not, it was cut off where it should have been rounded, or it was computed
from figures that were themselves rounded, or it is a slip, or it inherits one. The last verdict is there for honesty;
so far no figure has needed it.

@<Declarations of the ledger module@>=

typedef enum {
    LEDGER_NO_SLIDE, /* the slides print nothing to compare with */
    LEDGER_AGREES,
    LEDGER_CUT_OFF,
    LEDGER_ROUNDED_ON_THE_WAY,
    LEDGER_SLIP,
    LEDGER_INHERITS_SLIP,
    LEDGER_UNEXPLAINED
} ledger_verdict;

@ An entry is one row as its readers see it. The slide's figure is kept as a text: |"0.1"| and |"0.10"| are the same
number, but the second one promises a digit more.

@<Declarations of the ledger module@>=

enum {
    LEDGER_ROWS = 41,@/
    LEDGER_NAME = 12, /* room for a short name */
    LEDGER_TEXT = 64 /* room for a formula or a verdict in words */
};

typedef struct ledger_entry {
    const char *part; /* the stage of the calculation */
    const char *symbol; /* |"z1"|, |"dCdw5"|, |"new-w3"|; |"o1-2"| in the second pass */
    const char *tex; /* the same for \TeX, in mathematics */
    const char *meaning; /* a phrase */
    int decimals; /* as many as the slide prints, or as are useful */
    double exact;
    const char *slide; /* what the slide prints; |NULL| for nothing */
    ledger_verdict verdict;
    int right, wrong; /* rows; for a slip: what belongs there, what was used */
} ledger_entry;

@ The ledger is the array of its entries, in the order of the calculation.

@<Declarations of the ledger module@>=

typedef struct ledger {
    ledger_entry entry[LEDGER_ROWS];
} ledger;

/* Fills the ledger of |example|. Only the lecture's own example is compared with the slides; for any other, |slide|
   is |NULL| everywhere. */
void ledger_compute(const ledger_example *example, ledger *all);

/* The entry called |symbol|, or |NULL| when there is none. */
const ledger_entry *ledger_find(const ledger *all, const char *symbol);

@*1 The table.
Each row says by which operation it comes from the rows above, its \emph{operands}. Eight operations suffice for the
whole of backpropagation, and none of them is hard; this is worth a moment's thought.
@^operand@>

@<The table of the ledger@>=

typedef enum {
    GIVEN,@/
    SUM, /* $ab+cd$ */
    SQUASH, /* $\sigma(a)$ */
    SQUARE, /* $(a-b)^2$ */
    SQUARE_SLOPE, /* $-2(a-b)$, its derivative in $b$ */
    SQUASH_SLOPE, /* $a(1-a)$, where $a$ is what $\sigma$ returned */
    PRODUCT, /* of two to four factors */
    STEP /* $a-bc$ */
} row_operation;

@ The rows have names, so that one row can speak of another. They are the names of the quantities; |LOSS| is $C$. A
name that ends in |_2| belongs to the second pass.

@<The table of the ledger@>=

enum {
    X1, X2, TARGET, ETA, W1, W2, W3, W4, W5, W6,@/
    Z1, Z2, H1, H2, Z3, O1, LOSS,@/
    DCDO, DODZ, DELTA, DCDW5, DCDW6,@/
    DH1DZ1, DH2DZ2, DCDW1, DCDW2, DCDW3, DCDW4,@/
    NEW_W1, NEW_W2, NEW_W3, NEW_W4, NEW_W5, NEW_W6,@/
    Z1_2, Z2_2, H1_2, H2_2, Z3_2, O1_2, LOSS_2@/
};

enum { OPERANDS_MAX = 4 };

typedef struct {
    const char *symbol, *tex, *meaning, *slide;
    int decimals;
    row_operation operation;
    int operands, operand[OPERANDS_MAX];
} table_row;

@ And now the table itself, in six parts.

@<The table of the ledger@>=

static const table_row table[LEDGER_ROWS] = @[{
    @<Rows of what is given@>@;
    @<Rows of the forward pass and the loss@>@;
    @<Rows of the output's gradient@>@;
    @<Rows of the hidden layer's gradient@>@;
    @<Rows of the new weights@>@;
    @<Rows of the second pass@>@;
}@];

@ Whatever has no operands is given.

@<Rows of what is given@>=
{"x1", "x_1", "first input", "0.5", 1, GIVEN, 0, {0}},@/
{"x2", "x_2", "second input", "0.3", 1, GIVEN, 0, {0}},@/
{"target", "y", "target", "1", 0, GIVEN, 0, {0}},@/
{"eta", "\\eta", "learning rate", "0.1", 1, GIVEN, 0, {0}},@/
{"w1", "w_1", "weight from x1 to h1", "0.7", 1, GIVEN, 0, {0}},@/
{"w2", "w_2", "weight from x1 to h2", "0.3", 1, GIVEN, 0, {0}},@/
{"w3", "w_3", "weight from x2 to h1", "0.4", 1, GIVEN, 0, {0}},@/
{"w4", "w_4", "weight from x2 to h2", "0.6", 1, GIVEN, 0, {0}},@/
{"w5", "w_5", "weight from h1 to o1", "0.55", 2, GIVEN, 0, {0}},@/
{"w6", "w_6", "weight from h2 to o1", "0.45", 2, GIVEN, 0, {0}},

@ The slides show no figure for $z_3$, so |NULL| stands in its place.

@<Rows of the forward pass and the loss@>=
{"z1", "z_1", "weighted sum into h1", "0.47", 2, SUM, 4, {X1, W1, X2, W3}},@/
{"z2", "z_2", "weighted sum into h2", "0.33", 2, SUM, 4, {X1, W2, X2, W4}},@/
{"h1", "h_1", "first hidden neuron", "0.615", 3, SQUASH, 1, {Z1}},@/
{"h2", "h_2", "second hidden neuron", "0.582", 3, SQUASH, 1, {Z2}},@/
{"z3", "z_3", "weighted sum into o1", NULL, 4, SUM, 4, {H1, W5, H2, W6}},@/
{"o1", "o_1", "output", "0.645", 3, SQUASH, 1, {Z3}},@/
{"C", "C", "loss", "0.126", 3, SQUARE, 2, {TARGET, O1}},

@ The lecture multiplies three factors for $w_5$ and the same first two again for $w_6$. Their product has a row of its
own, $\delta$, because the hidden layer needs it, too.

@<Rows of the output's gradient@>=
{"dCdo", "\\partial C/\\partial o_1", "slope of the loss along the output", "-0.71", 2,@|
    SQUARE_SLOPE, 2, {TARGET, O1}},@/
{"dodz", "\\partial o_1/\\partial z_3", "slope of the output's sigmoid", "0.229", 3,@|
    SQUASH_SLOPE, 1, {O1}},@/
{"delta", "\\delta", "slope of the loss along z3", NULL, 4, PRODUCT, 2, {DCDO, DODZ}},@/
{"dCdw5", "\\partial C/\\partial w_5", "slope of the loss along w5", "-0.1", 1,@|
    PRODUCT, 3, {DCDO, DODZ, H1}},@/
{"dCdw6", "\\partial C/\\partial w_6", "slope of the loss along w6", "-0.095", 3,@|
    PRODUCT, 3, {DCDO, DODZ, H2}},

@ For the first layer the slides print the new weights only.

@<Rows of the hidden layer's gradient@>=
{"dh1dz1", "\\partial h_1/\\partial z_1", "slope of h1's sigmoid", NULL, 4, SQUASH_SLOPE, 1, {H1}},@/
{"dh2dz2", "\\partial h_2/\\partial z_2", "slope of h2's sigmoid", NULL, 4, SQUASH_SLOPE, 1, {H2}},@/
{"dCdw1", "\\partial C/\\partial w_1", "slope of the loss along w1", NULL, 4,@|
    PRODUCT, 4, {DELTA, W5, DH1DZ1, X1}},@/
{"dCdw2", "\\partial C/\\partial w_2", "slope of the loss along w2", NULL, 4,@|
    PRODUCT, 4, {DELTA, W6, DH2DZ2, X1}},@/
{"dCdw3", "\\partial C/\\partial w_3", "slope of the loss along w3", NULL, 4,@|
    PRODUCT, 4, {DELTA, W5, DH1DZ1, X2}},@/
{"dCdw4", "\\partial C/\\partial w_4", "slope of the loss along w4", NULL, 4,@|
    PRODUCT, 4, {DELTA, W6, DH2DZ2, X2}},

@ The six steps of gradient descent. In the third row stands the figure that will turn out to be a slip.

@<Rows of the new weights@>=
{"new-w1", "w_1^{\\mathrm{new}}", "new weight from x1 to h1", "0.7010", 4, STEP, 3, {W1, ETA, DCDW1}},@/
{"new-w2", "w_2^{\\mathrm{new}}", "new weight from x1 to h2", "0.3009", 4, STEP, 3, {W2, ETA, DCDW2}},@/
{"new-w3", "w_3^{\\mathrm{new}}", "new weight from x2 to h1", "0.4011", 4, STEP, 3, {W3, ETA, DCDW3}},@/
{"new-w4", "w_4^{\\mathrm{new}}", "new weight from x2 to h2", "0.6005", 4, STEP, 3, {W4, ETA, DCDW4}},@/
{"new-w5", "w_5^{\\mathrm{new}}", "new weight from h1 to o1", "0.56", 2, STEP, 3, {W5, ETA, DCDW5}},@/
{"new-w6", "w_6^{\\mathrm{new}}", "new weight from h2 to o1", "0.4595", 4, STEP, 3, {W6, ETA, DCDW6}},

@ The last slide of the example stops at $(1-o_1)^2$ and leaves the square to the listener.

@<Rows of the second pass@>=
{"z1-2", "z_1^{\\mathrm{new}}", "z1 with the new weights", "0.4708", 4, SUM, 4, {X1, NEW_W1, X2, NEW_W3}},@/
{"z2-2", "z_2^{\\mathrm{new}}", "z2 with the new weights", "0.3306", 4, SUM, 4, {X1, NEW_W2, X2, NEW_W4}},@/
{"h1-2", "h_1^{\\mathrm{new}}", "h1 with the new weights", NULL, 4, SQUASH, 1, {Z1_2}},@/
{"h2-2", "h_2^{\\mathrm{new}}", "h2 with the new weights", NULL, 4, SQUASH, 1, {Z2_2}},@/
{"z3-2", "z_3^{\\mathrm{new}}", "z3 with the new weights", NULL, 4, SUM, 4, {H1_2, NEW_W5, H2_2, NEW_W6}},@/
{"o1-2", "o_1^{\\mathrm{new}}", "output after the step", "0.6484", 4, SQUASH, 1, {Z3_2}},@/
{"C-2", "C^{\\mathrm{new}}", "loss after the step", "(1-0.6484)^2", 4, SQUARE, 2, {TARGET, O1_2}}@/

@*1 Exact values.
The exact column is filled by the functions of the library. It is convenient that |forward_221| delivers its six
numbers in the order of the rows.

@<Computing the ledger@>=
static void pass_forward(const double *x, const double *w, double target, double *z1)
{
    forward_221(x, w, z1); /* |z1| and the five rows after it */
    z1[LOSS - Z1] = squared_error(target, z1[O1 - Z1]);
}

static void compute_exact(const ledger_example *example, double *value)
{
    double w[6];
    memcpy(w, example->w, sizeof w);
    @<Enter what is given@>@;
    pass_forward(value + X1, w, example->target, value + Z1);
    @<Enter the gradient@>@;
    @<Take the step and enter the new weights@>@;
    pass_forward(value + X1, w, example->target, value + Z1_2);
}

@ The function |memcpy| copies as many bytes as it is told from its second argument to its first. Here it fills two
rows, or six, at once.

@<Enter what is given@>=
memcpy(value + X1, example->x, sizeof example->x);
value[TARGET] = example->target;
value[ETA] = example->eta;
memcpy(value + W1, w, sizeof w);

@ The two gradients of the output's weights go to their rows; those of the hidden layer go to theirs. The slopes of the
sigmoid come from the chapter on multi-layer perceptrons, and the slope of the loss from the chapter on gradient
descent.

@<Enter the gradient@>=
mse_gradient(value + TARGET, value + O1, 1, value + DCDO);
value[DODZ] = sigmoid_derivative(value[Z3]);
value[DELTA] = output_delta(example->target, value[O1]);
output_gradients(value[DELTA], value + H1, value + DCDW5);
value[DH1DZ1] = sigmoid_derivative(value[Z1]);
value[DH2DZ2] = sigmoid_derivative(value[Z2]);
hidden_gradients(value[DELTA], value + X1, value + H1, w, value + DCDW1);

@ The slopes of the first four weights and those of the last two stand in different rows, so the step is taken in two
parts.

@<Take the step and enter the new weights@>=
gradient_step(w, value + DCDW1, 4, example->eta);
gradient_step(w + 4, value + DCDW5, 2, example->eta);
memcpy(value + NEW_W1, w, sizeof w);

@ Now the entries. With any example but the lecture's there is no slide to compare with.

@<Computing the ledger@>=

void ledger_compute(const ledger_example *example, ledger *all)
{
    const bool lecture = memcmp(example, &ledger_lecture, sizeof *example) == 0;
    double exact[LEDGER_ROWS];
    compute_exact(example, exact);
    for (int r = 0; r < LEDGER_ROWS; r++) {
        ledger_entry *entry = &all->entry[r];
        entry->part = part_of(r);
        entry->symbol = table[r].symbol;
        entry->tex = table[r].tex;
        entry->meaning = table[r].meaning;
        entry->decimals = table[r].decimals;
        entry->exact = exact[r];
        entry->slide = lecture ? table[r].slide : NULL;
    }
    judge_slides(all, exact);
}

@ An entry is found by going through all of them; forty-one comparisons take no time worth saving.

@<Computing the ledger@>=

const ledger_entry *ledger_find(const ledger *all, const char *symbol)
{
    for (int r = 0; r < LEDGER_ROWS; r++)
        if (strcmp(all->entry[r].symbol, symbol) == 0)
            return &all->entry[r];
    return NULL;
}

@ The stages have the names that the lecture gives them. A row belongs to the first stage that ends after it.

@<The table of the ledger@>=

static const char *part_of(int r)
{
    if (r < Z1) return "Given";
    if (r < LOSS) return "Step 1: feedforward";
    if (r < DCDO) return "Step 2: loss calculation";
    if (r < DH1DZ1) return "Step 3: backpropagation, output layer";
    if (r < NEW_W1) return "Step 3: backpropagation, hidden layer";
    if (r < Z1_2) return "The new weights";
    return "Checking the error after backpropagation";
}

@i ledger-verdicts.w

@*1 The verdict on a slide.
To find out where a figure comes from, it has to be computed again in other ways. The table knows how: a row is
recomputed by its operation from the values of its operands, whichever values those are.

@<Declarations of the ledger module@>=

/* Row |r| recomputed by its formula from the |LEDGER_ROWS| values |value|, of which only rows above |r| are used; of a
   row that is given, its own value. */
double ledger_recompute(int r, const double *value);

@ The operands are gathered first; the operation then says what to do with them. A caller may pass a row with another
operand, which will be of use in a moment.

@<Recomputing a row@>=

static double recompute(const table_row *of, const double *value, double given)
{
    double v[OPERANDS_MAX];
    for (int k = 0; k < of->operands; k++)
        v[k] = value[of->operand[k]];
    switch (of->operation) {
    case SUM: return v[0] * v[1] + v[2] * v[3];
    case SQUASH: return sigmoid(v[0]);
    case SQUARE: return squared_error(v[0], v[1]);
    case SQUARE_SLOPE: return -2 * (v[0] - v[1]);
    case SQUASH_SLOPE: return v[0] * (1 - v[0]);
    case PRODUCT: return chain(v, (size_t)of->operands);
    case STEP: return v[0] - v[1] * v[2];
    case GIVEN: break;
    }
    return given;
}

double ledger_recompute(int r, const double *value)
{
    return recompute(&table[r], value, value[r]);
}

@ When does a number agree with a printed figure? When, rounded to as many decimals, it is printed the same.
@^rounding@>

@<The verdict on a figure of the slides@>=

static bool rounds_to(double value, int decimals, const char *figure)
{
    char text[LEDGER_TEXT];
    snprintf(text, sizeof text, "%.*f", decimals, value);
    return strcmp(text, figure) == 0;
}

@ And it was \emph{cut off} when the figure is the beginning of the number's digits. Twelve decimals are plenty to tell
a number that lies on the edge from one that falls short of it by an error of the sixteenth digit.

@<The verdict on a figure of the slides@>=

static bool cut_off_to(double value, const char *figure)
{
    char digits[LEDGER_TEXT];
    snprintf(digits, sizeof digits, "%.12f", value);
    return strncmp(digits, figure, strlen(figure)) == 0;
}

@ The \emph{slide's own} values are those that the lecturer had at hand: where the slide prints a number, this number;
where it prints none, the row recomputed from the slide's own values above. For the unfinished square of the last row
the second rule applies; its text is not a number.

@<The verdict on a figure of the slides@>=

static bool is_number(const char *text, double *number)
{
    if (text == NULL)
        return false;
    char *end;
    *number = strtod(text, &end);
    return *end == '\0';
}

static void slides_own_values(double *own)
{
    for (int r = 0; r < LEDGER_ROWS; r++)
        if (!is_number(table[r].slide, &own[r]))
            own[r] = ledger_recompute(r, own);
}

@ A slip is harder to find. The idea: people who calculate from a page mix up two quantities that look alike, and they
can only mix up what is on the page. So we exchange one operand at a time for another that differs from it in nothing
but the digit, $x_1$ for $x_2$ or $w_5$ for $w_6$, and look whether the slide's figure comes out. The exchange may also
have happened in a row that the slide does not print and that this row rests on, as the new $w_3$ rests on
$\partial C/\partial w_3$.
@^slip of the slides@>

@<The verdict on a figure of the slides@>=

static bool look_alike(const char *a, const char *b)
{
    for (; *a != '\0' && *b != '\0'; a++, b++)
        if (*a != *b && (strchr("123456", *a) == NULL || strchr("123456", *b) == NULL))
            return false;
    return *a == *b;
}

@ Here row |r| is computed with operand |k| of row |at| exchanged for row |other|. What the slide prints stands; only
the row in question and the unprinted ones are computed anew.

@<The verdict on a figure of the slides@>=

static double with_exchange(int r, int at, int k, int other, const double *exact)
{
    double value[LEDGER_ROWS];
    memcpy(value, exact, sizeof value);
    table_row changed = table[at];
    changed.operand[k] = other;
    value[at] = recompute(&changed, value, 0);
    for (int later = at + 1; later <= r; later++)
        if (later == r || table[later].slide == NULL)
            value[later] = ledger_recompute(later, value);
    return value[r];
}

@ The next function tries all exchanges for one operand, and tells how many of them give the slide's figure. The last
one is noted in the entry.

@<The verdict on a figure of the slides@>=

static int slips_at(int r, int at, int k, const double *exact, ledger_entry *entry)
{
    int found = 0;
    const int right = table[at].operand[k];
    for (int other = 0; other < at; other++) {
        if (other == right || table[other].slide == NULL)
            continue;
        if (look_alike(table[other].symbol, table[right].symbol)
            && rounds_to(with_exchange(r, at, k, other, exact), entry->decimals, entry->slide)) {
            found++;
            entry->right = right;
            entry->wrong = other;
        }
    }
    return found;
}

@ An explanation is only accepted when it is the only one.

@<The verdict on a figure of the slides@>=

static bool is_slip(int r, const double *exact, ledger_entry *entry)
{
    int found = 0;
    for (int at = 0; at <= r; at++)
        if (at == r || table[at].slide == NULL)
            for (int k = 0; k < table[at].operands; k++)
                found += slips_at(r, at, k, exact, entry);
    return found == 1;
}

@ A figure inherits a slip when the slide's own values reproduce it and one of those values is a slip. The search goes
through rows that are not printed.

@<The verdict on a figure of the slides@>=

static bool rests_on_slip(int r, const ledger *all)
{
    for (int k = 0; k < table[r].operands; k++) {
        const int from = table[r].operand[k];
        const ledger_verdict verdict = all->entry[from].verdict;
        if (verdict == LEDGER_SLIP || verdict == LEDGER_INHERITS_SLIP)
            return true;
        if (table[from].slide == NULL && rests_on_slip(from, all))
            return true;
    }
    return false;
}

@ The rules are tried from the kindest to the least kind: first whether the figure is right, then whether it was cut
off, then whether it follows from the figures before it, and last whether something was mixed up.

@<The verdict on a figure of the slides@>=

static ledger_verdict verdict_on(int r, const ledger *all, const double *exact, const double *own, ledger_entry *entry)
{
    double number;
    char figure[LEDGER_TEXT];
    if (entry->slide == NULL)
        return LEDGER_NO_SLIDE;
    snprintf(figure, sizeof figure, "%s", entry->slide);
    if (!is_number(figure, &number))
        snprintf(figure, sizeof figure, "%.*f", entry->decimals, own[r]);
    if (rounds_to(exact[r], entry->decimals, figure))
        return LEDGER_AGREES;
    if (cut_off_to(exact[r], figure))
        return LEDGER_CUT_OFF;
    if (rounds_to(ledger_recompute(r, own), entry->decimals, figure))
        return rests_on_slip(r, all) ? LEDGER_INHERITS_SLIP : LEDGER_ROUNDED_ON_THE_WAY;
    return is_slip(r, exact, entry) ? LEDGER_SLIP : LEDGER_UNEXPLAINED;
}

@ Rows are judged from the first to the last, because a later verdict may depend on an earlier one.

@<The verdict on a figure of the slides@>=

static void judge_slides(ledger *all, const double *exact)
{
    double own[LEDGER_ROWS];
    slides_own_values(own);
    for (int r = 0; r < LEDGER_ROWS; r++) {
        ledger_entry *entry = &all->entry[r];
        entry->right = entry->wrong = 0;
        entry->verdict = verdict_on(r, all, exact, own, entry);
    }
}

@*1 In words.
Readers of a ledger want words. The verdict becomes a phrase; if it is a slip, the phrase says what was mixed up, either
in plain names or in \TeX.

@<Declarations of the ledger module@>=

/* Writes the verdict on |entry|, an entry of |all|, to |text|: ``agrees'', or what went wrong; nothing when there is no
   slide. With |tex| the quantities are set as mathematics. */
void ledger_explain(const ledger *all, const ledger_entry *entry, bool tex, char text[LEDGER_TEXT]);

@ The phrases stand in the order of the verdicts, so that a verdict is the number of its phrase.

@<Words for the ledger@>=

void ledger_explain(const ledger *all, const ledger_entry *entry, bool tex, char text[LEDGER_TEXT])
{
    static const char *const phrase[] = {
        "", "agrees", "cut off, not rounded", "rounded on the way",@|
        "a slip", "inherits the slip", "unexplained"@/
    };
    if (entry->verdict != LEDGER_SLIP) {
        snprintf(text, LEDGER_TEXT, "%s", phrase[entry->verdict]);
        return;
    }
    const ledger_entry *wrong = &all->entry[entry->wrong], *right = &all->entry[entry->right];
    if (tex)
        snprintf(text, LEDGER_TEXT, "a slip: $%s$ used where $%s$ belongs", wrong->tex, right->tex);
    else
        snprintf(text, LEDGER_TEXT, "a slip: %s used where %s belongs", wrong->symbol, right->symbol);
}

@ Plain text has no superscripts. There a prime, as in \texttt{w3'}, marks what comes after the step.

@<Declarations of the ledger module@>=

/* Writes the short name of row |r| to |name|: |"z1"|, \texttt{"w3'"} for the new $w_3$, \texttt{"o1'"} in the second
   pass. */
void ledger_name(int r, char name[LEDGER_NAME]);

/* Writes the formula of row |r| in short names, such as |"x1*w1 + x2*w3"|; |"given"| for what is given. */
void ledger_formula(int r, char text[LEDGER_TEXT]);

@ The symbols of those rows begin with |"new-"| or end in |"-2"|.

@<Words for the ledger@>=

void ledger_name(int r, char name[LEDGER_NAME])
{
    const char *symbol = table[r].symbol;
    if (r < NEW_W1)
        snprintf(name, LEDGER_NAME, "%s", symbol);
    else if (r < Z1_2)
        snprintf(name, LEDGER_NAME, "%s'", symbol + strlen("new-"));
    else
        snprintf(name, LEDGER_NAME, "%.*s'", (int)(strlen(symbol) - strlen("-2")), symbol);
}

@ A formula is its operation, written with the names of its operands. A product has two to four of them; the names
that are missing are empty, and so are the stars before them.

@<Words for the ledger@>=

void ledger_formula(int r, char text[LEDGER_TEXT])
{
    const table_row *of = &table[r];
    char name[OPERANDS_MAX][LEDGER_NAME] = {"", "", "", ""};
    for (int k = 0; k < of->operands; k++)
        ledger_name(of->operand[k], name[k]);
    const char *const a = name[0], *const b = name[1], *const c = name[2], *const d = name[3];
    @<Write the formula of row |of| with |a|, |b|, |c| and |d|@>@;
}

@ Each operation has its own way of being written.

@<Write the formula of row |of| with |a|, |b|, |c| and |d|@>=
switch (of->operation) {
case GIVEN: snprintf(text, LEDGER_TEXT, "given"); break;
case SUM: snprintf(text, LEDGER_TEXT, "%s*%s + %s*%s", a, b, c, d); break;
case SQUASH: snprintf(text, LEDGER_TEXT, "sigmoid(%s)", a); break;
case SQUARE: snprintf(text, LEDGER_TEXT, "(%s - %s)^2", a, b); break;
case SQUARE_SLOPE: snprintf(text, LEDGER_TEXT, "-2*(%s - %s)", a, b); break;
case SQUASH_SLOPE: snprintf(text, LEDGER_TEXT, "%s*(1 - %s)", a, a); break;
case STEP: snprintf(text, LEDGER_TEXT, "%s - %s*%s", a, b, c); break;
case PRODUCT:
    snprintf(text, LEDGER_TEXT, "%s*%s%s%s%s%s", a, b, *c ? "*" : "", c, *d ? "*" : "", d);
    break;
}

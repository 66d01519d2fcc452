@ GNU~\CEE/ has a type for packs of numbers; arithmetic on it is written as on single numbers. The other two attributes
say that an address need not be a multiple of 64 and that the same memory will be seen as single numbers, too.

@<The packs of a kernel@>=
typedef REAL pack @[__attribute__((vector_size(BYTES), aligned(sizeof(REAL)), may_alias))@];
typedef WHOLE pack_index @[__attribute__((vector_size(BYTES)))@];

static const WHOLE lanes[16] @[__attribute__((aligned(64)))@] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

@ The one function that needs to be computed for every node is the exponential function in the sigmoid. The one that
comes with \CEE/ is called for one number at a time; ours is plain arithmetic, which the compiler does for a whole pack at once. To
find $e^x$, write $x=k\ln2+r$ with a whole number~$k$ and $\lvert r\rvert\le\tfrac12\ln2$. Then $e^x=2^ke^r$. The
series $1+r+\tfrac12r^2+\cdots$ needs few terms for so small an~$r$, and $2^k$ is only a matter of the exponent of a
binary number.
@^exponential function@>

The sum of a number and $1.5\cdot2^{23}$ (for a |float|) has no room for fractions, so adding |ROUNDER| rounds to
a whole number, whose last binary digits are then those of the sum. The number $\ln2$ is split in two, so that the product of~$k$
and the larger part is exact.

@ Seven terms of the series behind the~1 are right to the last digit of a |float|, thirteen to that of a |double|. The terms
are added in fours that do not wait for one another.

@<The exponential function of a kernel@>=
INLINE REAL four_terms(double c0, double c1, double c2, double c3, REAL r)
{
    return ((REAL)(1 / c0) + (REAL)(1 / c1) * r) + ((REAL)(1 / c2) + (REAL)(1 / c3) * r) * (r * r);
}

INLINE REAL series(REAL r)
{
    const REAL r4 = (r * r) * (r * r), low = four_terms(1, 1, 2, 6, r);
    REAL high = four_terms(24, 120, 720, 5040, r);
    if (sizeof(REAL) == sizeof(double)) {
        const REAL highest = (REAL)(1 / 479001600.0) + (REAL)(1 / 6227020800.0) * r;
        high += (four_terms(40320, 362880, 3628800, 39916800, r) + highest * r4) * r4;
    }
    return low + high * r4;
}

@ Now the two factors can be put together. The exponent of a binary number stands above its |FRACTION| binary digits, so
to add $k$ there is to multiply by~$2^k$.

@<The exponential function of a kernel@>=
INLINE REAL exponential(REAL x)
{
    const REAL rounder = (REAL)ROUNDER, high = (REAL)LN_2_HIGH, low = (REAL)LN_2_LOW;
    x = x < -POWER_MAX ? -POWER_MAX : x;
    x = x > POWER_MAX ? POWER_MAX : x;
    const REAL shifted = x * (REAL)M_LOG2E + rounder, k = shifted - rounder;
    REAL scale = 1; /* will be $2^k$ */
    WHOLE exponent, digits;
    memcpy(&exponent, &shifted, sizeof shifted);
    memcpy(&digits, &scale, sizeof scale);
    digits += exponent << FRACTION;
    memcpy(&scale, &digits, sizeof scale);
    return series(x - k * high - k * low) * scale;
}

@ The sigmoid then needs one division.

@<The exponential function of a kernel@>=
INLINE REAL logistic(REAL z)
{
    return 1 / (1 + exponential(-z));
}

@ Now the heart. All three products of matrices are sums over an index~$k$ of products $a_{rk}w_{kc}$. The function
|tile| computes them for |TILE| rows and two packs of columns at once. A number $a_{rk}$ is used for all the columns,
and a pack of $w_{kc}$ for all the rows; so there are many more additions and multiplications than visits to memory.
The sums stay in registers until the loop over~$k$ has ended. How far it is from one row to the next and from one~$k$ to the
next is told by steps, which is why one function serves all three products.
@^tile@>@^product of matrices@>

The newer processors have an instruction that multiplies and adds at one go and rounds only once, at the end. The compiler
may use it in this file. That makes the sums a little more exact, and different in their last digits from those of an
older machine. Who needs the same bytes everywhere asks for a |portable| training.
@^fused multiplication and addition@>

@<A tile of a product@>=
INLINE void tile(const REAL *restrict a, size_t row, size_t step, const REAL *restrict w, size_t w_step,
    REAL *restrict sum, size_t sum_row, size_t terms, bool two)
{
    pack s[TILE][2];
    for (size_t r = 0; r < TILE; r++) {
        s[r][0] = *(const pack *)(sum + r * sum_row);
        s[r][1] = two ? *(const pack *)(sum + r * sum_row + LANES) : s[r][0];
    }
    for (size_t k = 0; k < terms; k++) {
        const pack w0 = *(const pack *)(w + k * w_step);
        const pack w1 = two ? *(const pack *)(w + k * w_step + LANES) : w0;
        for (size_t r = 0; r < TILE; r++) {
            s[r][0] += a[r * row + k * step] * w0;
            if (two)
                s[r][1] += a[r * row + k * step] * w1;
        }
    }
    @<Put the sums of the tile back@>@;
}

@ The last panel of a matrix may have no more than one pack of real columns; |two| tells.

@<Put the sums of the tile back@>=
for (size_t r = 0; r < TILE; r++) {
    *(pack *)(sum + r * sum_row) = s[r][0];
    if (two)
        *(pack *)(sum + r * sum_row + LANES) = s[r][1];
}

@ A compiler makes better loops when a step is known to be~1. In two of the products the numbers $a_{rk}$ of a row lie
side by side, in the third those of a column.

@<A tile of a product@>=
static void along(const REAL *a, size_t row, const REAL *w, size_t w_step, REAL *sum, size_t sum_row, size_t terms,
    bool two)
{
    if (two)
        tile(a, row, 1, w, w_step, sum, sum_row, terms, true);
    else
        tile(a, row, 1, w, w_step, sum, sum_row, terms, false);
}

static void across(const REAL *a, size_t step, const REAL *w, size_t w_step, REAL *sum, size_t sum_row, size_t terms,
    bool two)
{
    if (two)
        tile(a, 1, step, w, w_step, sum, sum_row, terms, true);
    else
        tile(a, 1, step, w, w_step, sum, sum_row, terms, false);
}

@ The product of two rows of numbers is a sum over all places, and a register adds up every |LANES|-th of them. At the end
these partial sums are added in pairs, then pairs of pairs: each time, the lane numbers of the partners differ in one
binary digit.

@<A tile of a product@>=
INLINE REAL dot(const REAL *restrict a, const REAL *restrict b, size_t n)
{
    pack sum[2] = {{0}, {0}};
    size_t i = 0;
    for (; i + PANEL <= n; i += PANEL)
        for (size_t v = 0; v < 2; v++)
            sum[v] += *(const pack *)(a + i + v * LANES) * *(const pack *)(b + i + v * LANES);
    if (i < n)
        sum[0] += *(const pack *)(a + i) * *(const pack *)(b + i);
    pack all = sum[0] + sum[1];
    const pack_index lane = *(const pack_index *)lanes;
    for (WHOLE half = LANES / 2; half > 0; half /= 2)
        all += __builtin_shuffle(all, lane ^ half);
    return all[0];
}

@ In panels, the weights that lead from one input to |PANEL| nodes lie side by side, then those from the next input. By rows,
they lie as in the type |mlp|, but with room at the end of each row.

@<Where the weights are@>=
INLINE size_t place(const kernel_layer *layer, size_t node, size_t input)
{
    return layer->by_rows ? node * layer->n + input : (node / PANEL * layer->n + input) * PANEL + node % PANEL;
}

static void load(kernel_work *work, const double *weight)
{
    for (size_t l = 0; l < work->layers; l++) {
        const kernel_layer *const layer = work->layer + l;
        REAL *const w = layer->weight, *const bias = layer->bias;
        for (size_t j = 0; j < layer->outputs; j++)
            for (size_t i = 0; i < layer->inputs; i++)
                w[place(layer, j, i)] = (REAL)*weight++;
        for (size_t j = 0; work->biases && j < layer->outputs; j++)
            bias[j] = (REAL)*weight++;
    }
}

@ Storing is loading backwards.

@<Where the weights are@>=
static void store(const kernel_work *work, double *weight)
{
    for (size_t l = 0; l < work->layers; l++) {
        const kernel_layer *const layer = work->layer + l;
        const REAL *const w = layer->weight, *const bias = layer->bias;
        for (size_t j = 0; j < layer->outputs; j++)
            for (size_t i = 0; i < layer->inputs; i++)
                *weight++ = (double)w[place(layer, j, i)];
        for (size_t j = 0; work->biases && j < layer->outputs; j++)
            *weight++ = (double)bias[j];
    }
}

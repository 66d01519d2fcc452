@*1 Value and slope at once.
Many more activation functions have been proposed, and \cref{fig:activations} shows six at a glance, each with its slope.
Learning will need both: the value of a node on the way forward, its slope on the way back. The two have most of their work in
common, so the functions of this section give both at once.

\begin{figure}[t]
  \centering
  \plotinput{activations}
  \caption{Six activation functions (blue) and their slopes (orange). All but the first two let large sums through. The
    leaky ReLU is drawn with a leak of \val{mlp-plot-leak}, so that the eye can see it.}
  \label{fig:activations}
\end{figure}

A function of~\CEE/ returns one number. A second one goes where the caller says: he hands over the address of a
|double|, here called |slope|, and the function writes |*slope=|\dots, ``store this at that address''. The star is read
as ``what it points to''.
@^pointer@>@^activation function@>

@<Declarations of the activation functions@>=
double sigmoid_derivative(double z);

/* The activation functions in one form: each returns its value at |z| and stores its slope there in |*slope|. Where the
   slope jumps, at 0 for |relu| and |leaky_relu|, it is the one on the left. */
double sigmoid_unit(double z, double *slope);
double tanh_unit(double z, double *slope);
double relu(double z, double *slope); /* |z| when positive, otherwise 0 */
double leaky_relu(double z, double leak, double *slope); /* |z| when positive, otherwise |leak*z| */
double swish(double z, double *slope); /* |z*sigmoid(z)| */
double gelu(double z, double *slope); /* exact, with the error function */
double gelu_tanh(double z, double *slope); /* the approximation of |gelu| with the hyperbolic tangent */

@ The sigmoid in this form is the model for those that follow.

@<The activation functions@>=
@#
double sigmoid_unit(double z, double *slope)
{
    const double s = sigmoid(z);
    *slope = s * (1 - s);
    return s;
}

@ The \emph{hyperbolic tangent} $\tanh z$ is a sigmoid stretched to run from $-1$ to~1; indeed
$\tanh z=2\sigma(2z)-1$. Its answers lie on both sides of zero, which often makes learning easier for the layer that
takes them in. Its slope is $1-\tanh^2z$, and in the middle it is~1, four times that of the sigmoid.
@^hyperbolic tangent@>

\begin{exercise}{lab4-mlp/tanh_unit}
Return $\tanh z$ and store its slope. At $z=1$ they are \val{mlp-tanh-1} and~\val{mlp-tanh-slope-1}.
\end{exercise}
\begin{discussion}
The square is that of the \emph{value}. Whoever squares $z$ has the formula half in mind; at $z=0$ both agree, so only a
second look, at another place, finds it.
\end{discussion}

@<The activation functions@>=

@i lab4-mlp/tanh_unit.c

@ \begin{slip}{The slope of what}
In $1-\tanh^2z$ the value is squared, and in $\sigma(z)(1-\sigma(z))$ it is the value, too, that stands in both
factors. Put the sum $z$ in its place, and you get a slope that is right at $z=0$ and nonsense elsewhere: at $z=2$,
a negative one for a curve that climbs.
\end{slip}

@ Sigmoid and tangent share a fault. Far from the middle they are flat, and where a curve is flat, a small change of a
weight changes nothing and teaches nothing. The \emph{rectified linear unit}, ReLU, lets positive sums pass as they are
and stops negative ones \citep{nair2010}. It is cheap, it does not flatten out for large sums, and it made
networks of many layers practical.
@^ReLU@>

\begin{exercise}{lab4-mlp/relu}
Return $z$ when it is positive, otherwise~0, and store the slope. At $z=0$ the curve has a corner, and the slope jumps
from 0 to~1; we agree on the one on the left.
\end{exercise}
\begin{discussion}
The two conditions look alike and differ for a sum that is \emph{not a number}, which comes from dividing 0 by~0, for
instance: comparisons with it are false. Returning it, rather than~0, leaves the accident visible. No student is
expected to think of it, and the grader does not ask.
\end{discussion}

@<The activation functions@>=

@i lab4-mlp/relu.c

@ A ReLU whose sum is always negative is dead: its slope is zero, and nothing can teach it. The \emph{leaky} ReLU
keeps a small slope on the left, the \emph{leak} \citep{maas2013}. When the leak is learned like a weight, the unit is
called \emph{parametric} \citep{he2015}; for us both are one function with two arguments, and a leak of~0 gives back the
plain ReLU.
@^ReLU, leaky and parametric@>

\begin{exercise}{lab4-mlp/leaky_relu}
Return $z$ when it is positive, otherwise the leak times~$z$, and store the slope, at $z=0$ again that on the left.
\end{exercise}
\begin{discussion}
Each half of the curve is a straight line through the origin, and a line through the origin \emph{is} its slope times
$z$. So the one comparison decides both numbers. An |if| with two assignments in each branch is as good.
\end{discussion}

@<The activation functions@>=

@i lab4-mlp/leaky_relu.c

@ \emph{Swish} \citep{ramachandran2017} multiplies the sum by its own sigmoid, $z\,\sigma(z)$: a ReLU with a smooth bend
that dips below zero before it rises. Its slope follows from the product rule: the derivative of a product is the first
factor's slope times the second factor, plus the first factor times the second one's slope. The slope of $z$ along
itself is~1, so
\begin{equation}\label{eq:swish-slope}
  \bigl(z\,\sigma(z)\bigr)'=\sigma(z)+z\,\sigma'(z).
\end{equation}
@^Swish@>@^product rule@>

\begin{exercise}{lab4-mlp/swish}
Return $z\,\sigma(z)$ and store its slope, \cref{eq:swish-slope}. You may call |sigmoid|.
\end{exercise}
\begin{discussion}
One call of |sigmoid| serves the value and both terms of the slope. Calling it three times is right but three times as
slow, and this function is called for every node of every example.
\end{discussion}

@<The activation functions@>=

@i lab4-mlp/swish.c

@ \begin{slip}{Half a product rule}
Two factors that both depend on $z$ make a slope of two terms. A slope that is only $\sigma(z)$ treats the sigmoid as a
constant; one that is only $z\,\sigma'(z)$ forgets that $z$ itself grows. Far to the right, where Swish is nearly $z$, its
slope must be nearly~1: a quick test that the second of the two fails.
\end{slip}

@ The \emph{Gaussian error linear unit}, GELU \citep{hendrycks2016}, is the usual choice in Transformers such as BERT and
RoBERTa. It weighs a sum $z$ by $\Phi(z)$, the probability that a number drawn from the standard normal distribution is
smaller than~$z$. The \CEE/ library has the closely related \emph{error function} |erf|, and
\begin{equation}\label{eq:gelu}
  \mathrm{GELU}(z)=z\,\Phi(z),\qquad \Phi(z)=\tfrac12\bigl(1+\mathrm{erf}(z/\sqrt2)\bigr).
\end{equation}
The slope of $\Phi$ is the famous bell curve, the density $\varphi(z)=e^{-z^2/2}/\sqrt{2\pi}$, and so, by the product
rule again, the slope of GELU is $\Phi(z)+z\,\varphi(z)$.
@^GELU@>@^normal distribution@>@^error function@>

\begin{exercise}{lab4-mlp/gelu}
Return $z\,\Phi(z)$ and store its slope. At $z=1$ they are \val{mlp-gelu-1} and~\val{mlp-gelu-slope-1}: a GELU can be
steeper than a straight line.
\end{exercise}
\begin{discussion}
Two names for the two ingredients, and the formulas read as they do on paper. The number $\pi$ is |M_PI| in the header
\path{math.h}; typing the first few digits of it costs precision that nobody wants to give away.
\end{discussion}

@<The activation functions@>=

@i lab4-mlp/gelu.c

@ Before |erf| was fast everywhere, GELU was computed with a hyperbolic tangent that comes close to it, and networks
that were trained so are still used so. The two forms agree to about three decimals. The argument of the tangent is a
polynomial in~|z|, and by the chain rule, of which much more later, its slope |growth| is one more factor.

@<The activation functions@>=
@#
static const double root_two_over_pi = 0.79788456080286535588; /* $\sqrt{2/\pi}$ */
static const double gelu_cubic = 0.044715; /* the coefficient of Hendrycks and Gimpel */
@#
double gelu_tanh(double z, double *slope)
{
    const double bend = tanh(root_two_over_pi * (z + gelu_cubic * z * z * z));
    const double growth = root_two_over_pi * (1 + 3 * gelu_cubic * z * z);
    *slope = 0.5 * (1 + bend) + 0.5 * z * (1 - bend * bend) * growth;
    return 0.5 * z * (1 + bend);
}

@ \Cref{tab:activations} compares the six in numbers. Read it by columns: at $z=2$ sigmoid and tangent have little slope
left, the others have about 1 or more. And by rows: only the last four give more than~1, only the tangent gives as much
below zero as above, and GELU and Swish alone have slopes below zero.

\begin{table}[t]
  \centering\small
  \caption{Activation functions at a glance: values and slopes at five places. The leaky ReLU has a leak of
    \val{mlp-leak}.}
  \label{tab:activations}
  \begin{tabular}{llrrrrr}
    \toprule
    & & \rawinput{mlp-units-head}
    \midrule
    \rawinput{mlp-units}
    \bottomrule
  \end{tabular}
\end{table}

@ A network should not care which activation it uses. \CEE/ can store the address of a function in a variable, a
\emph{function pointer}, and call what it points to. The type |activation| keeps such a function, and the name under
which it is saved to a file.
@^function pointer@>

@<Declarations of the activation functions@>=

typedef struct activation {
    const char *name;
    double (*unit)(double z, double *slope); /* returns the value at |z| and stores the slope */
} activation;

/* The activation with that name: |"identity"|, |"sigmoid"|, |"tanh"|, |"relu"|, |"leaky_relu"|, |"swish"|, |"gelu"| or
   |"gelu_tanh"|. The null pointer when there is none. It lives as long as the program. */
const activation *activation_find(const char *name);

@ The leaky unit of the table has the usual leak of one hundredth. The identity changes nothing; the output layer of a
network that predicts a quantity, rather than a yes or no, uses it.

@<The table of activation functions@>=
static double identity_unit(double z, double *slope)
{
    *slope = 1;
    return z;
}
@#
static double usual_leaky_relu(double z, double *slope)
{
    return leaky_relu(z, 0.01, slope);
}

@ The search goes through the table from top to bottom; with eight rows nothing cleverer is needed.

@<The table of activation functions@>=
@#
static const activation activations[] = {
    { "identity", identity_unit },
    { "sigmoid", sigmoid_unit },
    { "tanh", tanh_unit },
    { "relu", relu },
    { "leaky_relu", usual_leaky_relu },
    { "swish", swish },
    { "gelu", gelu },
    { "gelu_tanh", gelu_tanh }
};
@#
const activation *activation_find(const char *name)
{
    for (size_t i = 0; i < sizeof activations / sizeof activations[0]; i++)
        if (strcmp(activations[i].name, name) == 0)
            return &activations[i];
    return NULL;
}

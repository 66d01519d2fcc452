# Six activation functions at a glance, each with its slope.
load 'style.gp'
set terminal tikz size 11.6cm,7.6cm fontscale 0.75
set multiplot layout 2,3
set xrange [-4:4]
set xtics -4,2,4
unset key
s(z) = 1 / (1 + exp(-z))
phi(z) = 0.5 * (1 + erf(z / sqrt(2)))
bell(z) = exp(-z * z / 2) / sqrt(2 * pi)
set yrange [-1.2:1.2]
set ytics -1,1,1
set title 'sigmoid'
plot s(x) * (1 - s(x)) ls 2, s(x) ls 1
set title 'tanh'
plot 1 - tanh(x)**2 ls 2, tanh(x) ls 1
set yrange [-1:4]
set ytics 0,2,4
# The slopes that jump are drawn as two pieces, without an upright line between them.
left(x) = x <= 0 ? 1 : NaN
right(x) = x > 0 ? 1 : NaN
set title 'ReLU'
plot left(x) * 0 ls 2, right(x) ls 2, x > 0 ? x : 0 ls 1
set title 'leaky ReLU'
plot left(x) * 0.1 ls 2, right(x) ls 2, x > 0 ? x : 0.1 * x ls 1
set title 'Swish'
plot s(x) + x * s(x) * (1 - s(x)) ls 2, x * s(x) ls 1
set title 'GELU'
plot phi(x) + x * bell(x) ls 2, x * phi(x) ls 1
unset multiplot

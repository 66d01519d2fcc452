# Six activation functions at a glance.
load 'style.gp'
set terminal tikz size 11.6cm,7.6cm fontscale 0.75
set multiplot layout 2,3
set xrange [-4:4]
set xtics -4,2,4
unset key
s(z) = 1 / (1 + exp(-z))
phi(z) = 0.5 * (1 + erf(z / sqrt(2)))
set yrange [-1.2:1.2]
set ytics -1,1,1
set title 'sigmoid'
plot s(x) ls 1
set title 'tanh'
plot tanh(x) ls 1
set yrange [-1:4]
set ytics 0,2,4
set title 'ReLU'
plot x > 0 ? x : 0 ls 1
set title 'leaky ReLU'
plot x > 0 ? x : 0.1 * x ls 1
set title 'Swish'
plot x * s(x) ls 1
set title 'GELU'
plot x * phi(x) ls 1
unset multiplot

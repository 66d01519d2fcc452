# What the weight and the bias of a sigmoid neuron with one input do to its output.
load 'style.gp'
set terminal tikz size 12cm,5cm fontscale 0.8
set multiplot layout 1,2
set xrange [-6:6]
set yrange [0:1.05]
set xtics -6,3,6
set ytics 0,0.5,1
set xlabel '$x$'
set key left top samplen 1.2 spacing 1.2
s(z) = 1 / (1 + exp(-z))
plot s(x) ls 1 title '$w=1$', s(3 * x) ls 2 dt 2 title '$w=3$', s(-x / 2) ls 3 dt 4 title '$w=-\tfrac12$'
plot s(x) ls 1 title '$b=0$', s(x + 2) ls 2 dt 2 title '$b=2$', s(x - 2) ls 3 dt 4 title '$b=-2$'
unset multiplot

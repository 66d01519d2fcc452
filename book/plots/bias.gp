# What the bias and the weight do to a sigmoid.
load 'style.gp'
set terminal tikz size 11.6cm,4.8cm fontscale 0.75
set multiplot layout 1,2
set xrange [-6:6]
set yrange [0:1.05]
set xtics -6,3,6
set ytics 0,0.5,1
set xlabel '$x$'
set key left top samplen 1.2 spacing 1.3
s(z) = 1 / (1 + exp(-z))
plot s(x + 3) ls 2 title '$b=3$', s(x) ls 1 title '$b=0$', s(x - 3) ls 3 title '$b=-3$'
plot s(0.5 * x) ls 2 title '$w=\frac12$', s(x) ls 1 title '$w=1$', s(10 * x) ls 3 title '$w=10$'
unset multiplot

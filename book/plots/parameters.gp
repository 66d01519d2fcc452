# What the weight and the bias of a sigmoid neuron with one input do to its output.
load 'style.gp'
set terminal tikz size 12cm,5cm fontscale 0.8
set multiplot layout 1,2
set xrange [-6:6]
set yrange [0:1.05]
set xtics -6,3,6
set ytics 0,0.5,1
set xlabel '$x$'
unset key
s(z) = 1 / (1 + exp(-z))
set label 1 '$w=1$' at 1.1,0.62 left
set label 2 '$w=3$' at -0.1,0.9 right
set label 3 '$w=-\tfrac12$' at -5.8,0.72 left
plot s(x) ls 1, s(3 * x) ls 2 dt 2, s(-x / 2) ls 3 dt 4
set label 1 '$b=0$' at 0.35,0.42 left
set label 2 '$b=3$' at -3.1,0.66 right
set label 3 '$b=-3$' at 3.3,0.42 left
plot s(x) ls 1, s(x + 3) ls 2 dt 2, s(x - 3) ls 3 dt 4
unset multiplot

# What the bias and the weight do to a sigmoid.
load 'style.gp'
set terminal tikz size 11.6cm,4.8cm fontscale 0.75
set multiplot layout 1,2
set xrange [-6:6]
set yrange [0:1.05]
set xtics -6,3,6
set ytics 0,0.5,1
set xlabel '$x$'
unset key
s(z) = 1 / (1 + exp(-z))
set label 1 '$b=3$' at -4.6,0.13 front textcolor rgb '#d9822b'
set label 2 '$b=0$' at -1.6,0.13 front textcolor rgb '#1f3b73'
set label 3 '$b=-3$' at 1.4,0.13 front textcolor rgb '#2a8c82'
plot s(x + 3) ls 2, s(x) ls 1, s(x - 3) ls 3
unset label 1
unset label 2
unset label 3
set key right bottom samplen 1.2 spacing 1.7
plot s(0.5 * x) ls 2 title '$w=\frac12$', s(x) ls 1 title '$w=1$', s(10 * x) ls 3 title '$w=10$'
unset multiplot

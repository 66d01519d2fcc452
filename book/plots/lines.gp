# The separating line of a perceptron after each of its corrections, and the points that it has to separate.
load 'style.gp'
set terminal tikz size 8.6cm,7cm fontscale 0.85
set xrange [-0.3:1.6]
set yrange [-0.3:1.6]
set xtics 0,1,1
set ytics 0,1,1
set xlabel '$x_1$'
set ylabel '$x_2$'
set key outside right center samplen 1.6 spacing 1.3
stats 'perceptron-lines.dat' using 1 nooutput
last = STATS_blocks - 1
name(k) = k == 0 ? 'start' : sprintf('correction %d', k)
plot for [k = 0:last] 'perceptron-lines.dat' index k with lines lw (k == last ? 2.6 : 1.4) \
         dt (k == last ? 1 : 2) lc rgb (k == last ? '#1f3b73' : k == 0 ? '#b9c0d0' : k == 1 ? '#d9822b' : '#2a8c82') \
         title name(k), \
     'perceptron-points.dat' using 1:($3 == 1 ? $2 : NaN) with points pt 7 ps 1.6 lc rgb '#1f3b73' notitle, \
     'perceptron-points.dat' using 1:($3 == 0 ? $2 : NaN) with points pt 6 ps 1.6 lc rgb '#1f3b73' notitle

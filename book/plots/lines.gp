# The separating line of a perceptron after each of its corrections, and the points that it has to separate.
load 'style.gp'
stats 'perceptron-lines.dat' using 1 nooutput
last = STATS_blocks - 2 # two blank lines follow each block, so gnuplot counts an empty one more
set terminal tikz size 8.6cm,7cm fontscale 0.85
set xrange [-0.3:1.6]
set yrange [-0.3:1.6]
set xtics 0,1,1
set ytics 0,1,1
set xlabel '$x_1$'
set ylabel '$x_2$'
set clip two
set key outside right center samplen 1.6 spacing 1.3
set style line 5 lw 1.4 lc rgb '#b9c0d0' dt 2
set style line 6 lw 1.4 lc rgb '#d9822b' dt 2
set style line 7 lw 1.4 lc rgb '#2a8c82' dt 2
name(k) = k == 0 ? 'start' : sprintf('correction %d', k)
plot for [k = 0:last] 'perceptron-lines.dat' index k with lines ls (k == last ? 1 : 5 + k) title name(k), \
     'perceptron-points.dat' using 1:($3 == 1 ? $2 : NaN) with points pt 7 ps 1.6 lc rgb '#1f3b73' notitle, \
     'perceptron-points.dat' using 1:($3 == 0 ? $2 : NaN) with points pt 6 ps 1.6 lc rgb '#1f3b73' notitle

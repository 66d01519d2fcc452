# The line after some of the steps, and the points to which it is fitted.
load 'style.gp'
set terminal tikz size 11cm,6.4cm fontscale 0.85
set xtics 0,1,3
set ytics 0,3,9
set xlabel 'tens of words, $x$'
set ylabel 'seconds, $y$' offset -1
set key outside right center samplen 1.6 spacing 1.3
stats 'descent-fits.dat' index 0 using 1 nooutput
lines = STATS_records
array step[lines]
array weight[lines]
array bias[lines]
do for [k = 1:lines] {
  stats 'descent-fits.dat' index 0 every ::(k - 1)::(k - 1) using (step[k] = $1, weight[k] = $2, bias[k] = $3) nooutput
}
set xrange [0:3]
set yrange [-0.5:10]
set style line 5 lw 1.4 lc rgb '#b9c0d0' dt 2
set style line 6 lw 1.6 lc rgb '#d9822b' dt 2
set style line 7 lw 1.6 lc rgb '#2a8c82' dt 4
name(k) = step[k] == 0 ? 'start' : sprintf('step %d', step[k])
plot for [k = 1:lines] weight[k] * x + bias[k] ls (k == lines ? 1 : 4 + k) title name(k), \
     'descent-points.dat' with points pt 7 ps 1.4 lc rgb '#1f3b73' notitle

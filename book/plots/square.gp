# A small square of inputs, and what the map and its Jacobian make of it.
load 'style.gp'
set terminal tikz size 11.6cm,5.2cm fontscale 0.8
set multiplot layout 1,2
unset key
set size ratio -1
set xlabel '$r$'
set ylabel '$\varphi$'
set xrange [1.8:2.6]
set yrange [0.3:1.1]
set xtics 1.8,0.2
set ytics 0.3,0.2
plot 'jacobian-square.dat' using 1:2 with filledcurves closed lc rgb '#c9d3e6', '' using 1:2 with lines ls 1
set xlabel 'east, $f_1$'
set ylabel 'north, $f_2$'
set xrange [1:2.4]
set yrange [0.6:2]
set xtics 1,0.4
set ytics 0.6,0.4
plot 'jacobian-square.dat' using 3:4 with filledcurves closed lc rgb '#c9d3e6', '' using 3:4 with lines ls 1, \
     '' using 5:6 with lines lw 2 lc rgb '#d9822b' dt 2
unset multiplot

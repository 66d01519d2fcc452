# The error of slopes found by trying over the step, on logarithmic axes.
load 'style.gp'
set terminal tikz size 11cm,6.4cm fontscale 0.85
set logscale xy
set xrange [1e-13:1e-1]
set yrange [1e-11:10]
set xtics 1e-13,1e3,1e-1
set ytics 1e-10,1e2,1
set format x '$10^{%L}$'
set format y '$10^{%L}$'
set xlabel '$h$'
set ylabel 'relative error'
set key top center samplen 1.6 spacing 1.3
plot 'jacobian-steps.dat' using 1:2 with linespoints ls 1 pt 7 ps 0.6 title 'from both sides', \
     '' using 1:3 with linespoints ls 2 pt 6 ps 0.6 title 'from one side'

# How types, cells that are not zero, and all cells of the table grow with the text.
load 'style.gp'
set logscale xy
set xrange [500:70000]
set yrange [100:4e7]
set format y '$10^{%T}$'
set xtics (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel 'tokens'
set key top left samplen 1.6 spacing 1.3
set style line 5 lw 2 lc rgb '#2a8c82' dt 2
plot 'cooccurrence-growth.dat' using 1:4 with linespoints ls 4 pt 6 ps 0.8 title 'all cells', \
     'cooccurrence-growth.dat' using 1:3 with linespoints ls 1 pt 7 ps 0.8 title 'cells that are not zero', \
     'cooccurrence-growth.dat' using 1:2 with linespoints ls 5 pt 9 ps 0.8 title 'types'

# What larger texts cost, in time and in memory; from recorded measurements.
load 'style.gp'
set terminal tikz size 11.6cm,5.6cm fontscale 0.75
set multiplot layout 1,2
set logscale xy 2
set xrange [0.9:20]
set xtics (1, 2, 4, 8, 16)
set xlabel 'million words'
set key bottom right spacing 1.3 samplen 2
set title 'seconds'
set format y '%g'
plot 'growth.dat' using 1:2 with linespoints ls 1 pt 7 ps 0.8 title 'counting', \
     '' using 1:3 with linespoints ls 2 pt 7 ps 0.8 title 'preparing', \
     '' using 1:4 with linespoints ls 3 pt 7 ps 0.8 title 'a pass', \
     '' using 1:7 with lines ls 4 notitle
set title 'million bytes'
set yrange [4:1024]
plot 'growth.dat' using 1:5 with linespoints ls 1 pt 7 ps 0.8 title 'counting', \
     '' using 1:6 with linespoints ls 3 pt 7 ps 0.8 title 'training'
unset multiplot

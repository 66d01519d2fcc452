# A cloud of points and its two principal components.
load 'style.gp'
set terminal tikz size 9.5cm,5.8cm fontscale 0.85
set size ratio -1
set xrange [-1.2:5.4]
set yrange [-1.1:4.1]
set xtics -1,1,5
set ytics -1,1,4
unset key
plot 'embedding-cloud.dat' index 0 with points pt 6 ps 0.9 lw 1.2 lc rgb '#1f3b73', \
     '' index 1 with vectors lw 2.6 lc rgb '#d9822b'

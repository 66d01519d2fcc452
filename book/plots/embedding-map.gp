# Ten words in the plane of their two principal components.
load 'style.gp'
set terminal tikz size 11cm,7.6cm fontscale 0.85
set xrange [-3.3:3.9]
set yrange [-3.5:2.7]
set size ratio -1
set xtics -3,1,3
set ytics -3,1,2
set xzeroaxis lw 0.6 lc rgb '#555555'
set yzeroaxis lw 0.6 lc rgb '#555555'
unset key
plot 'embedding-map.dat' with points pt 7 ps 1.3 lc rgb '#1f3b73', \
     '' using 1:2:3 with labels left offset 0.8,0

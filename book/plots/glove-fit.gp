# Predictions against logarithms of counts, before the training and after it.
load 'style.gp'
set terminal tikz size 9.2cm,7cm fontscale 0.85
set xrange [0.4:4.4]
set yrange [-1:4.6]
set xlabel '$\log X_{ij}$'
set ylabel 'prediction'
set xtics 1,1,4
set ytics -1,1,4
set key left top samplen 1 spacing 1.3
plot x ls 4 dt 1 notitle, \
     'glove-fit.dat' index 0 with points pt 6 ps 1.3 lw 1.4 lc rgb '#d9822b' title 'before', \
     'glove-fit.dat' index 1 with points pt 7 ps 1.3 lc rgb '#1f3b73' title 'after'

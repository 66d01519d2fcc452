# A loss with two valleys, and a walk down into each.
load 'style.gp'
set xrange [-2.2:2.2]
set yrange [-1.6:1.2]
set xtics -2,1,2
set ytics -1,1,1
set xlabel '$w$'
set ylabel '$L(w)$' offset -1
unset key
L(w) = (w**4 - 3 * w**2 + w) / 4
set label 'global minimum' at -1.3,-1.3 center
set label 'local minimum' at 1.13,-0.75 center
plot L(x) ls 1, \
     'descent-hills.dat' index 0 using 1:(L($1)) with points pt 7 ps 1 lc rgb '#1f3b73', \
     'descent-hills.dat' index 1 using 1:(L($1)) with points pt 6 ps 1.1 lc rgb '#d9822b'

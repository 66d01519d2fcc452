# GloVe's weight of a cell, and the three values that the text quotes.
load 'style.gp'
set xrange [0:160]
set yrange [0:1.12]
set xlabel 'count $x$'
set ylabel '$f(x)$'
set ytics 0,0.25,1
set key at 157,0.6 right top samplen 1.6 spacing 1.9
f(x, alpha) = x < 100 ? (x / 100)**alpha : 1
set samples 321
plot f(x, 1) ls 4 title '$\alpha=1$', f(x, 0.75) ls 1 title '$\alpha=\tfrac34$', \
     'glove-weight.dat' with points pt 7 ps 1.4 lc rgb '#1f3b73' notitle

# The types of the book by rank and frequency, and Zipf's law.
load 'style.gp'
set logscale xy
set xrange [0.8:5000]
set yrange [0.8:5000]
set format '%g'
set xlabel 'rank $r$'
set ylabel 'tokens'
set key top right samplen 1.6 spacing 1.3
plot 'corpus-zipf.dat' index 1 with lines ls 4 title '$f_1/r$', \
     'corpus-zipf.dat' index 0 with points pt 7 ps 0.7 lc rgb '#1f3b73' title 'this book'

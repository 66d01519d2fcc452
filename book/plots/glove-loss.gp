# The loss of the small example over its epochs, from three starts.
load 'style.gp'
set xrange [0:2000]
set yrange [0.1:300]
set logscale y
set format y '%g'
set xtics 0,500,2000
set xlabel 'epoch'
set ylabel '$J$'
set key right top samplen 1.6 spacing 1.3
set style line 5 lw 2 lc rgb '#2a8c82' dt 2
set style line 6 lw 2 lc rgb '#d9822b' dt 4
plot 'glove-loss.dat' index 0 with lines ls 1 title 'first start', \
     'glove-loss.dat' index 1 with lines ls 5 title 'second start', \
     'glove-loss.dat' index 2 with lines ls 6 title 'third start'

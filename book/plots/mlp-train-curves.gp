# Training and validation loss of the nouns and verbs, epoch by epoch.
load 'style.gp'
set logscale y 10
set xrange [0:150]
set xlabel 'epoch'
set ylabel 'loss' offset -2.5,0
set format y '$10^{%T}$'
set key at graph 0.98,0.62 spacing 1.4
plot 'mlp-train-curves.dat' using 1:2 with lines ls 1 title 'training', \
     'mlp-train-curves.dat' using 1:3 with lines ls 2 title 'validation', \
     'mlp-train-best.dat' with points pt 7 ps 1.2 lc rgb '#d9822b' notitle

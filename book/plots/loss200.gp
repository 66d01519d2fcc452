# The loss of the worked example over two hundred steps.
load 'style.gp'
set xrange [0:200]
set yrange [0:*]
set xlabel 'step'
set ylabel '$C$'
unset key
plot 'loss200.dat' with lines ls 1

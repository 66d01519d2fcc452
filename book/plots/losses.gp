# The cross-entropy and the squared error of the probability that was given to the right answer.
load 'style.gp'
set xrange [0:1]
set yrange [0:5]
set xtics 0,0.25,1
set xlabel '$p$'
set samples 801
set key right top samplen 1.6 spacing 1.3
plot -log(x) ls 1 title '$-\log p$', (1 - x)**2 ls 2 dt 2 title '$(1-p)^2$'

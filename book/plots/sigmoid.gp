# The sigmoid and its slope.
load 'style.gp'
set xrange [-6:6]
set yrange [0:1.05]
set xlabel '$z$'
set ytics 0,0.25,1
set key left top Left reverse samplen 1.6 spacing 1.3
s(z) = 1 / (1 + exp(-z))
plot s(x) ls 1 title '$\sigma(z)$', s(x) * (1 - s(x)) ls 2 title '$\sigma''(z)$'

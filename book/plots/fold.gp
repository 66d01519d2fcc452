# One, two and three folds of the interval from 0 to 1.
load 'style.gp'
set terminal tikz size 11.6cm,4cm fontscale 0.75
set multiplot layout 1,3
set xrange [0:1]
set yrange [0:1.1]
set xtics 0,0.5,1
set ytics 0,1,1
set xlabel '$x$'
unset key
do for [k = 0:2] {
  set title k == 0 ? 'one layer' : k == 1 ? 'two layers' : 'three layers'
  plot 'mlp-fold.dat' index k with lines ls 1
}
unset multiplot

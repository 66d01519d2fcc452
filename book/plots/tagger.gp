# The learning curve of the tagger.
load 'style.gp'
set logscale x 2
set xrange [7:146]
set yrange [40:100]
set xtics (8, 16, 32, 64, 128)
set ytics 50,10
set xlabel 'words seen'
set ylabel 'right, in per cent' offset -1,0
set key center right spacing 1.4
plot 50 with lines ls 4 title 'guessing', \
     'tagger.dat' with linespoints ls 1 pt 7 ps 1 title 'the network'

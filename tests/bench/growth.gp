# growth.gp: the costs of larger texts, both axes in powers of ten: what is linear rises like the dotted line.
set terminal pngcairo size 1000,420 font 'sans,10'
set output png
set datafile separator ','
set multiplot layout 1,2
set logscale xy
set grid lc rgb '#dddddd'
set key top left
set xlabel 'million tokens'
set ylabel 'seconds'
field(n) = real(system(sprintf("sed -n 2p '%s' | cut -d, -f%d", csv, n)))
t = field(2) / 1e6
s = field(5)
plot csv every ::1 using ($2/1e6):5 with linespoints pt 7 title 'counting', \
     csv every ::1 using ($2/1e6):7 with linespoints pt 7 title 'preparing', \
     csv every ::1 using ($2/1e6):8 with linespoints pt 7 title 'a pass of training', \
     s * x / t dt 3 lc rgb 'black' title 'linear'
set ylabel 'million bytes'
set yrange [1:*]
plot csv every ::1 using ($2/1e6):($6/1e6) with linespoints pt 7 title 'counting', \
     csv every ::1 using ($2/1e6):($9/1e6) with linespoints pt 7 title 'training'
unset multiplot

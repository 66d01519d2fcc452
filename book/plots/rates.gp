# The weight after each step, with four learning rates.
load 'style.gp'
set terminal tikz size 11.6cm,7cm fontscale 0.85
set xrange [0:8]
set yrange [-4:10]
set xtics 0,1,8
set ytics -3,3,9
set xlabel 'step'
set ylabel '$w$' offset -1.5
set clip two
set key outside right center samplen 1.8 spacing 1.4
rate(name) = sprintf('$\eta=\val{descent-%s-eta}$', name)
plot 3 ls 4 notitle, \
     'descent-walks.dat' index 0 using 1:2 with linespoints ls 1 pt 7 ps 0.9 title rate('creep'), \
     'descent-walks.dat' index 1 using 1:2 with linespoints ls 3 pt 5 ps 0.9 title rate('hit'), \
     'descent-walks.dat' index 2 using 1:2 with linespoints ls 2 dt 2 pt 6 ps 0.9 title rate('swing'), \
     'descent-walks.dat' index 3 using 1:2 with linespoints lw 1.6 dt 3 lc rgb '#555555' pt 9 ps 0.9 title rate('burst')

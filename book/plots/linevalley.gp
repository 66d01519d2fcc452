# The loss over weight and bias as contour lines, and two walks down.
load 'style.gp'
set terminal tikz size 11.2cm,7.4cm fontscale 0.85
set contour base
unset surface
set cntrparam levels discrete 0.2,0.5,1,2,4,8,16,32,64
set table $contours
splot 'descent-grid.dat' using 1:2:3
unset table
unset contour
set surface
set xrange [-0.4:5.2]
set yrange [-1.2:3]
set xtics 0,1,5
set ytics -1,1,3
set xlabel '$w$'
set ylabel '$b$' offset -1.5
set grid
set key outside right center samplen 1.6 spacing 1.3
rate(name) = sprintf('$\eta=\val{descent-%s-eta}$', name)
plot $contours using 1:2 with lines lw 0.9 lc rgb '#9aa6c0' notitle, \
     'descent-fits.dat' index 2 using 2:3 every ::0::14 with linespoints lw 1.2 lc rgb '#d9822b' pt 6 ps 0.7 title rate('wild'), \
     'descent-fits.dat' index 1 using 2:3 with linespoints ls 1 pt 7 ps 0.55 title rate('line'), \
     'descent-best.dat' with points pt 2 ps 1.6 lw 2 lc rgb '#b00020' notitle

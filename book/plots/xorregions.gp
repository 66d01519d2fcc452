# Exclusive or by two lines: the strip where the network fires, and what its output node sees.
load 'style.gp'
set terminal tikz size 11.6cm,5.6cm fontscale 0.75
set multiplot layout 1,2
set xrange [-0.5:1.5]
set yrange [-0.5:1.5]
set xtics 0,1,1
set ytics 0,1,1
unset key
set style fill solid 1 noborder
$fires << EOD
0 1
1 0
EOD
$quiet << EOD
0 0
1 1
EOD
$seen << EOD
1 0
EOD
strip = '#e3e8f2'
set xlabel '$x_1$'
set ylabel '$x_2$'
set label 1 'OR' at -0.4,1.13 textcolor rgb '#1f3b73'
set label 2 'AND' at 1.22,0.5 textcolor rgb '#1f3b73'
plot '+' using 1:(0.5 - $1):(1.5 - $1) with filledcurves closed lc rgb strip, \
     0.5 - x ls 4 dt 1, 1.5 - x ls 4 dt 1, \
     $fires with points pt 7 ps 1.8 lc rgb '#1f3b73', $quiet with points pt 6 ps 1.8 lc rgb '#1f3b73'
unset label 1
unset label 2
set xlabel '$h_1$'
set ylabel '$h_2$'
set label 3 'both' at 1.1,0 textcolor rgb '#1f3b73'
plot '+' using 1:(-0.5):($1 - 0.5) with filledcurves closed lc rgb strip, \
     x - 0.5 ls 4 dt 1, \
     $seen with points pt 7 ps 1.8 lc rgb '#1f3b73', $quiet with points pt 6 ps 1.8 lc rgb '#1f3b73'
unset multiplot

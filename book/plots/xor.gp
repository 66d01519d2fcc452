# Exclusive or: its four points, and two lines with the points that should fire between them.
load 'style.gp'
set terminal tikz size 7cm,6.4cm fontscale 0.85
set xrange [-0.4:1.4]
set yrange [-0.4:1.4]
set xtics 0,1,1
set ytics 0,1,1
set xlabel '$x_1$'
set ylabel '$x_2$'
unset key
$fires << EOD
0 1
1 0
EOD
$quiet << EOD
0 0
1 1
EOD
plot 0.5 - x ls 4 dt 1, 1.5 - x ls 4 dt 1, \
     $fires with points pt 7 ps 1.8 lc rgb '#1f3b73', $quiet with points pt 6 ps 1.8 lc rgb '#1f3b73'

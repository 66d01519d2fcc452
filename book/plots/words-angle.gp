# Words as arrows in the plane of two context words, and the angle between the first two of them.
load 'style.gp'
set terminal tikz size 11cm,5.4cm fontscale 0.85
set size ratio -1
set xrange [0:3.7]
set yrange [0:1.4]
set xtics 0,1,3
set ytics 0,1,1
set xlabel 'times with {\itshape becomes}'
set ylabel 'times with {\itshape is}' offset -1.5,0
unset key
stats 'words-angle.dat' every ::0::0 using (atan2($2, $1)) nooutput
low = STATS_min
stats 'words-angle.dat' every ::1::1 using (atan2($2, $1)) nooutput
high = STATS_min
middle = (low + high) / 2
set label '$\val{words-plane-angle}^\circ$' at 1.02 * cos(middle), 1.02 * sin(middle) center
set parametric
set trange [low:high]
plot 0.8 * cos(t), 0.8 * sin(t) ls 2, \
     'words-angle.dat' using (0):(0):1:2 with vectors filled head size 0.12,20,90 ls 1 lw 2, \
     '' using 1:2:('{\\itshape '.stringcolumn(3).'}') with labels left offset 0.6,0.5

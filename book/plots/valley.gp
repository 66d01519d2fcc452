# The loss of one weight, its tangent at the start and at the bottom, and the first steps down.
load 'style.gp'
set terminal tikz size 10.5cm,6.6cm fontscale 0.85
set xrange [-0.6:6.2]
set yrange [-1.6:11]
set xtics 0,1,6
set ytics 0,3,9
set xlabel '$w$'
set ylabel '$L(w)$' offset -1
set samples 241
unset key
# index 0 of the walks is the one with the small rate: step, place, loss
stats 'descent-walks.dat' index 0 every ::0::0 using (w0 = $2, l0 = $3) nooutput
slope0 = 2 * (w0 - 3)
set label 'slope $\val{descent-slope-0}$' at 0.62,3.4 right
set label 'slope $0$' at 3,-0.8 center
set label '$w_0$' at 0.12,9.35 left
set label '$w_1$' at 0.72,6.1 left
set label '$w_2$' at 1.2,4.05 left
set label '$w_3$' at 1.58,2.75 left
plot (x - 3)**2 ls 1, \
     (x < 1.5 ? l0 + slope0 * (x - w0) : NaN) ls 2, \
     (x > 2 && x < 4 ? 0 : NaN) ls 2, \
     'descent-walks.dat' index 0 using 2:3 with points pt 7 ps 1.1 lc rgb '#1f3b73'

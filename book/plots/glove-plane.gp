# The learned vectors of the small example: two words with their difference, four context words.
load 'style.gp'
set terminal tikz size 11cm,5.8cm fontscale 0.85
stats 'glove-plane.dat' index 0 every ::0::0 using 1 name 'ice_x' nooutput
stats 'glove-plane.dat' index 0 every ::0::0 using 2 name 'ice_y' nooutput
stats 'glove-plane.dat' index 0 every ::1::1 using 1 name 'steam_x' nooutput
stats 'glove-plane.dat' index 0 every ::1::1 using 2 name 'steam_y' nooutput
set xrange [-1.9:2.3]
set yrange [-1.65:0.3]
set size ratio -1
set xtics -1,1,2
set ytics -1,1,0
set xzeroaxis lw 0.6 lc rgb '#555555'
set yzeroaxis lw 0.6 lc rgb '#555555'
unset key
set arrow 1 from steam_x_mean,steam_y_mean to ice_x_mean,ice_y_mean lw 2 lc rgb '#d9822b' front
set arrow 2 from 0,0 to ice_x_mean-steam_x_mean,ice_y_mean-steam_y_mean lw 2 dt 2 lc rgb '#d9822b' front
plot 'glove-plane.dat' index 0 with points pt 7 ps 1.5 lc rgb '#1f3b73', \
     '' index 0 using 1:2:3 with labels offset 0,-0.9, \
     '' index 1 with points pt 6 ps 1.5 lw 1.6 lc rgb '#1f3b73', \
     '' index 1 using 1:(strcol(3) eq 'fashion' ? NaN : $2):3 with labels left offset 0.9,-0.1, \
     '' index 1 using 1:(strcol(3) eq 'fashion' ? $2 : NaN):3 with labels offset 0,0.9

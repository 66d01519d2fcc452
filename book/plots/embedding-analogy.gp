# Four words in the plane of their two principal components, and where the arithmetic of the analogy leads.
load 'style.gp'
set terminal tikz size 11cm,7cm fontscale 0.85
stats 'embedding-analogy.dat' using 1 name 'x' nooutput
set xrange [-0.55:0.45]
set yrange [-0.38:0.3]
set size ratio -1
set xtics -0.4,0.2,0.4
set ytics -0.2,0.2,0.2
unset key
at(k,c) = real(word(system(sprintf("sed -n %dp embedding-analogy.dat", k)), c))
set arrow 1 from at(1,1),at(1,2) to at(2,1),at(2,2) lw 2 lc rgb '#d9822b' front
set arrow 2 from at(3,1),at(3,2) to at(5,1),at(5,2) lw 2 dt 2 lc rgb '#d9822b' front
set arrow 3 from at(1,1),at(1,2) to at(3,1),at(3,2) nohead lw 1 lc rgb '#8a94ad' back
set arrow 4 from at(2,1),at(2,2) to at(5,1),at(5,2) nohead lw 1 lc rgb '#8a94ad' back
plot 'embedding-analogy.dat' every ::0::3 with points pt 7 ps 1.5 lc rgb '#1f3b73', \
     '' every ::4::4 with points pt 6 ps 1.5 lw 1.6 lc rgb '#d9822b', \
     '' every ::0::1 using 1:2:3 with labels offset 0,-1.1, \
     '' every ::2::3 using 1:2:3 with labels offset 0,1.1, \
     '' every ::4::4 using 1:2:('$v$') with labels offset 1.6,-0.4

# Products of skip-gram's vectors against the shifted logarithms of ratios, for the small table of the glove chapter.
load 'style.gp'
set terminal tikz size 9.2cm,7cm fontscale 0.85
set xrange [-4:1]
set yrange [-4:1]
set xlabel '$\log\bigl(P(j\mid i)/P_j\bigr)-\log k$'
set ylabel '$w_i\cdot c_j$'
set xtics -4,1,1
set ytics -4,1,1
unset key
plot x ls 4 dt 1, 'word2vec-shift.dat' with points pt 7 ps 1.1 lc rgb '#1f3b73'

# The ranks of seven pairs of words by a person's judgement and by the cosine, joined by lines.
load 'style.gp'
set terminal tikz size 11cm,5.6cm fontscale 0.85
set xrange [-1.25:2.25]
set yrange [0.4:7.9]
unset border
unset grid
unset xtics
unset ytics
unset key
set label 1 'judgement' at 0,7.75 right offset -1.2,0
set label 2 'cosine' at 1,7.75 left offset 1.2,0
shift(r,k) = r + (r == int(r) ? 0 : int(k) % 2 == 1 ? -0.28 : 0.28)
plot 'embedding-ranks.dat' using (0):1:(1):($2-$1) with vectors nohead lw 1.6 lc rgb '#1f3b73', \
     '' using (0):1 with points pt 7 ps 1.2 lc rgb '#1f3b73', \
     '' using (1):2 with points pt 7 ps 1.2 lc rgb '#1f3b73', \
     '' using (0):(shift($1,$0)):(sprintf('\emph{%s} \quad $%g$', strcol(5), $3)) with labels right offset -1.2,0, \
     '' using (1):2:(sprintf('$%.3f$', $4)) with labels left offset 1.2,0

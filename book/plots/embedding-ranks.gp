# The ranks of seven pairs of words by a person's judgement and by the cosine, joined by lines.
load 'style.gp'
set terminal tikz size 11cm,6cm fontscale 0.85
set xrange [-1.3:1.9]
set yrange [0.5:8.3]
unset border
unset grid
unset xtics
unset ytics
unset key
set label 1 'judgement' at -0.06,8 right
set label 2 'cosine' at 1.08,8 left
# Pairs that share a rank are named one above the other.
shift(r, k) = r + (r == int(r) ? 0 : int(k) % 2 == 1 ? -0.3 : 0.3)
plot 'embedding-ranks.dat' using (0):1:(1):($2-$1) with vectors nohead lw 1.6 lc rgb '#1f3b73', \
     '' using (0):1 with points pt 7 ps 1.2 lc rgb '#1f3b73', \
     '' using (1):2 with points pt 7 ps 1.2 lc rgb '#1f3b73', \
     '' using (-0.32):(shift($1,$0)):5 with labels right, \
     '' using (-0.06):(shift($1,$0)):(sprintf('%g', $3)) with labels right, \
     '' using (1.08):2:(sprintf('%.3f', $4)) with labels left

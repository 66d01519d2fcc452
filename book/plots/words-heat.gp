# Two tables as heat maps: the counts, and their positive pointwise mutual information.
load 'style.gp'
stats 'words-heat.dat' using 3 nooutput
counts = STATS_max
stats 'words-heat.dat' using 4 nooutput
surprise = STATS_max
set terminal tikz size 12cm,6.6cm fontscale 0.72
set multiplot
set size ratio 1
unset key
unset colorbox
unset grid
set border 15 lw 0.6 lc rgb '#8a94ad'
set xrange [-0.5:8.5]
set yrange [8.5:-0.5]
set xtics scale 0 rotate by 90 right tc rgb '#000000'
set ytics scale 0 tc rgb '#000000'
set palette defined (0 '#ffffff', 1 '#1f3b73')
set tmargin at screen 0.93
set bmargin at screen 0.17
set lmargin at screen 0.11
set rmargin at screen 0.53
set cbrange [0:counts]
set title 'counts'
plot 'words-heat.dat' using 1:2:3 with image pixels, \
     '' using 1:($3 > 0 && $3 <= counts / 2 ? $2 : NaN):(sprintf('%.0f', $3)) with labels, \
     '' using 1:($3 > counts / 2 ? $2 : NaN):(sprintf('%.0f', $3)) with labels tc rgb '#ffffff', \
     'words-names.dat' using 1:1:xtic(2):ytic(2) with dots lc rgb '#ffffff'
set lmargin at screen 0.565
set rmargin at screen 0.985
set cbrange [0:surprise]
set title 'PPMI'
set format y ''
plot 'words-heat.dat' using 1:2:4 with image pixels, \
     '' using 1:($4 > 0 && $4 <= surprise / 2 ? $2 : NaN):(sprintf('%.1f', $4)) with labels, \
     '' using 1:($4 > surprise / 2 ? $2 : NaN):(sprintf('%.1f', $4)) with labels tc rgb '#ffffff', \
     'words-names.dat' using 1:1:xtic(2):ytic('') with dots lc rgb '#ffffff'
unset multiplot

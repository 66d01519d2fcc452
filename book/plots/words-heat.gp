# Two tables as heat maps: the counts, and their positive pointwise mutual information.
load 'style.gp'
stats 'words-heat.dat' using 3 nooutput
counts = STATS_max
stats 'words-heat.dat' using 4 nooutput
surprise = STATS_max
set terminal tikz size 12cm,6.1cm fontscale 0.72
set multiplot
set size ratio 1
unset key
unset colorbox
unset tics
unset grid
set border 15 lw 0.6 lc rgb '#8a94ad'
set xrange [-0.5:8.5]
set yrange [8.5:-0.5]
set palette defined (0 '#ffffff', 1 '#1f3b73')
set cbrange [0:counts]
set lmargin at screen 0.105
set rmargin at screen 0.545
set tmargin at screen 0.80
set bmargin at screen 0.03
set label 1 'counts' at graph 0.5,1.26 center
plot 'words-heat.dat' using 1:2:3 with image pixels, \
     '' using 1:2:($3 > 0 ? sprintf('%.0f', $3) : '') with labels tc rgb '#000000', \
     'words-names.dat' using (-0.7):1:2 with labels right, \
     '' using 1:(-0.8):2 with labels rotate by 60 left
set lmargin at screen 0.555
set rmargin at screen 0.995
set label 1 'PPMI'
set cbrange [0:surprise]
plot 'words-heat.dat' using 1:2:4 with image pixels, \
     '' using 1:2:($4 > 0 ? sprintf('%.1f', $4) : '') with labels, \
     'words-names.dat' using 1:(-0.8):2 with labels rotate by 60 left
unset multiplot

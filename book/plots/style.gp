# style.gp: what all plots share. Colours differ in lightness, so that they can be told apart in grey, too.
set terminal tikz size 10.5cm,5.4cm fontscale 0.85
set border 3 lw 0.6 lc rgb '#555555'
set tics nomirror scale 0.6
set grid lw 0.4 lc rgb '#dddddd'
set style line 1 lw 2.4 lc rgb '#1f3b73'
set style line 2 lw 2.4 lc rgb '#d9822b'
set style line 3 lw 2.4 lc rgb '#2a8c82'
set style line 4 lw 1.4 lc rgb '#8a94ad' dt 2
set samples 161

# The lecture's figure from our own runs: how good the vectors are after how much time, for GloVe, CBOW and skip-gram.
# The bars show all seeds. With kind='pdf' or kind='png' it is drawn to be looked at, otherwise for the book.
load 'style.gp'
set terminal tikz size 12cm,6.4cm fontscale 0.85
if (exists('kind') && kind eq 'pdf') set terminal pdfcairo size 24cm,12cm
if (exists('kind') && kind eq 'png') set terminal pngcairo size 1200,600
set datafile separator ','
set logscale x 2
set xrange [0.35:11]
set xtics (0.5,1,2,4,8)
set xlabel 'seconds of training'
set format y '%g'
set style line 5 lw 2 lc rgb '#d9822b' dt 2
set style line 6 lw 2 lc rgb '#2a8c82' dt 4
of(method, number) = strcol(1) eq method ? column(number) : NaN
set multiplot layout 1,2
set key bottom right samplen 2.4 spacing 1.3
set yrange [0:1]
set ytics 0,0.2,1
set title 'share of the odd words found'
plot 'compare.csv' using 2:(of('GloVe', 4)):6:7 with yerrorlines ls 1 pt 7 ps 0.8 title 'GloVe', \
     'compare.csv' using 2:(of('CBOW', 4)):6:7 with yerrorlines ls 5 pt 6 ps 0.9 title 'CBOW', \
     'compare.csv' using 2:(of('skip-gram', 4)):6:7 with yerrorlines ls 6 pt 4 ps 0.9 title 'skip-gram'
unset key
set yrange [-0.05:0.8]
set title 'rank correlation of similarities'
plot 'compare.csv' using 2:(of('GloVe', 5)):8:9 with yerrorlines ls 1 pt 7 ps 0.8, \
     'compare.csv' using 2:(of('CBOW', 5)):8:9 with yerrorlines ls 5 pt 6 ps 0.9, \
     'compare.csv' using 2:(of('skip-gram', 5)):8:9 with yerrorlines ls 6 pt 4 ps 0.9
unset multiplot

# The deck's figure from our own runs: how good the vectors are after how much time, for GloVe, CBOW and skip-gram.
# With kind='pdf' or 'png' it is drawn for looking at, otherwise for the book. Bars show all seeds.
load 'style.gp'
set terminal tikz size 12.8cm,6.6cm fontscale 0.85
if (exists('kind')) { if (kind eq 'pdf') { set terminal pdfcairo size 24cm,12cm fontscale 0.8 } else { set terminal pngcairo size 1200,600 } }
set datafile separator ','
set logscale x 2
set xrange [0.4:10]
set xtics (0.5,1,2,4,8)
set xlabel 'seconds'
set style line 5 lw 2 lc rgb '#d9822b' dt 2
set style line 6 lw 2 lc rgb '#2a8c82' dt 4
of(method, column_number) = strcol(1) eq method ? column(column_number) : NaN
set multiplot layout 1,2
set key bottom right samplen 2 spacing 1.3
set yrange [0.2:1]
set title 'odd ones found'
plot for [i=1:3] method = word('GloVe CBOW skip-gram', i) 'compare.csv' \
     using 2:(of(method, 4)):(of(method, 6)):(of(method, 7)) with yerrorlines ls (i == 1 ? 1 : i + 3) pt (i == 1 ? 7 : i == 2 ? 6 : 4) ps 0.9 title method
set yrange [0:0.8]
set title 'agreement on similarity'
unset key
replot
unset multiplot

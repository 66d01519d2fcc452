# The mean share of the loss over the passes, for four learning rates.
load 'style.gp'
set xrange [1:30]
set yrange [0:0.2] # the largest rate begins far above, and is below in the second pass
set ytics 0,0.05
set xtics (1,5,10,15,20,25,30)
set xlabel 'pass'
set ylabel 'mean share of the loss'
set key right top samplen 2 spacing 1.3
plot 'trainer-rates.dat' index 0 using 2:3 with lines ls 4 title '$\eta=0.005$', \
     'trainer-rates.dat' index 1 using 2:3 with lines ls 1 title '$\eta=0.05$', \
     'trainer-rates.dat' index 2 using 2:3 with lines ls 2 dt 4 title '$\eta=0.5$', \
     'trainer-rates.dat' index 3 using 2:3 with lines ls 3 dt 2 title '$\eta=5$'

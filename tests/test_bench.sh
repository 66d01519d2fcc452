#!/bin/sh
# The bench: that it runs, and what it writes. What it measures is no matter here.
#
#   test_bench.sh BUILD
build=$1
work=$build/tests/bench
mkdir -p "$work"
. tests/sentence.sh

jobs='glove-double-50 glove-float-50 glove-double-100 glove-float-100 glove-two-threads glove-cached-50
glove-cached-100 glove-large-50 glove-large-100
cooccurrence-speed cooccurrence-memory training-memory mlp-784-plain mlp-784-fann mlp-64-fann mlp-221-fann
mlp-221-recorded mlp-784-batch-blas'
csv=$work/quick.csv

"$build/bench/bench" --quick "$build/bench" "$csv" > "$work/out" 2> "$work/err"
test_that 'the bench succeeds in its short mode' [ $? -eq 0 ]
test_that 'it complains of nothing' [ ! -s "$work/err" ]
test_that 'what it prints fits into 80 columns' awk 'length > 80 { bad = 1 } END { exit bad }' "$work/out"
test_that 'the file begins with the names of the columns' \
  [ "$(head -n 1 "$csv")" = 'job,ours,peer,ratio,limit_share' ]
for job in $jobs; do
  test_that "$job has a row of positive numbers" \
    awk -F , -v job="$job" '$1 == job && NF == 5 && $2 > 0 && $3 > 0 && $4 > 0 { found++ } END { exit found != 1 }' "$csv"
  test_that "$job is printed" grep -q "^$job " "$work/out"
done
test_that 'there are no other rows' [ "$(wc -l < "$csv")" -eq $(($(echo $jobs | wc -w) + 1)) ]
test_that 'a ratio is ours divided by the peer' \
  awk -F , 'NR > 1 { r = $2 / $3 / $4; if (r < 0.99 || r > 1.01) bad = 1 } END { exit bad }' "$csv"
test_that 'the machine and the date stand beside' grep -q '^date,20' "$work/quick-machine.csv"

BENCH_SECONDS=soon "$build/bench/bench" "$build/bench" "$csv" > "$work/out" 2> "$work/err"
test_that 'seconds that are no number are refused' grep -qF 'BENCH_SECONDS: expected a number' "$work/err"
"$build/bench/bench" --quick "$build/bench" /no-such-folder/x.csv > "$work/out" 2> "$work/err"
test_that 'a file that cannot be written is refused' [ $? -eq 2 ]

# The costs that grow, of a tiny text and its half.
mkdir -p "$work/growth/bench"
cp "$build/bench/work" "$work/growth/bench/"
cp "$build/bench/short.txt" "$work/growth/bench/corpus.txt"
GROWTH_PARTS='2 1' sh tests/bench/growth.sh "$work/growth" > "$work/out" 2> "$work/err"
test_that 'the costs of growth are measured' [ $? -eq 0 ]
grown=$work/growth/growth.csv
test_that 'their file begins with the names of its columns' [ "$(head -n 1 "$grown")" = \
  'part,tokens,words,cells,count_seconds,count_bytes,prepare_seconds,pass_seconds,train_bytes' ]
test_that 'it has a row for each text' [ "$(wc -l < "$grown")" -eq 3 ]
test_that 'the whole text has more words and cells than its half' \
  awk -F , 'NR == 2 { t = $2; c = $4 } NR == 3 { exit !($2 > t && $4 > c) }' "$grown"
test_that 'there is a picture' [ -s "$work/growth/growth.png" ]
exit $failed

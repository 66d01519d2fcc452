#!/bin/sh
# growth.sh BUILD: what larger texts cost. Takes a sixteenth, an eighth, ... and all of the corpus, always from the whole
# of it, counts pairs with bounded memory, trains one pass, and writes BUILD/growth.csv and a picture, BUILD/growth.png.
set -eu
build=$1
bench=$build/bench
csv=$build/growth.csv
memory=16 # million bytes for the counts
numbers=50

value() { # name, line of pairs name=value
  echo "$2" | tr ' ' '\n' | sed -n "s/^$1=//p"
}

# Of three runs of a command, the line of the one that took the fewest seconds; whatever else the machine does adds some.
fastest() {
  for run in 1 2 3; do "$@"; done | awk '{
    for (i = 1; i <= NF; i++) if (split($i, pair, "=") == 2 && pair[1] == "seconds") s = pair[2]
    if (NR == 1 || s < least) { least = s; line = $0 } } END { print line }'
}

echo 'part,tokens,words,cells,count_seconds,count_bytes,prepare_seconds,pass_seconds,train_bytes' > "$csv.new"
printf '%10s %8s %11s %9s %9s %9s %9s\n' tokens words cells 'count s' 'count MB' 'prepare s' 'pass s'
for part in ${GROWTH_PARTS:-16 8 4 2 1}; do
  awk -v part="$part" 'int(NR / 500) % part == 0' "$bench/corpus.txt" > "$bench/part.txt"
  counted=$(fastest "$bench/work" count "$bench/part.txt" "$bench/part.cells" "$memory" "$bench")
  [ -n "$counted" ] || exit 2
  trained=$(fastest "$bench/work" train "$bench/part.cells" "$(value words "$counted")" "$numbers" "$bench/part.blocks")
  [ -n "$trained" ] || exit 2
  rm "$bench/part.txt" "$bench/part.cells" "$bench/part.blocks"
  set -- "$(value tokens "$counted")" "$(value words "$counted")" "$(value cells "$counted")" \
    "$(value seconds "$counted")" "$(value peak "$counted")" \
    "$(value prepare_seconds "$trained")" "$(value seconds "$trained")" "$(value bytes "$trained")"
  echo "$part,$1,$2,$3,$4,$5,$6,$7,$8" >> "$csv.new"
  printf '%10s %8s %11s %9s %9s %9s %9s\n' "$1" "$2" "$3" "$4" "$(($5 / 1000000))" "$6" "$7"
done
mv "$csv.new" "$csv"
gnuplot -e "csv='$csv'; png='$build/growth.png'" tests/bench/growth.gp
echo "the figures are in $csv, the picture is $build/growth.png"

#!/bin/sh
# Vectors from real language: the King James Bible, judged by two tests that were written before any training, in
# tests/data/. The thresholds are those of chance, not of what we once measured.
#
#   test_kjv.sh BUILD
woven=$1/woven
work=$1/tests/kjv
rm -rf "$work"
mkdir -p "$work"
. tests/sentence.sh

# A verse a line, without the names of the verses.
bible -f gen1:1-rev22:21 | sed 's/^[^ ]* //' > "$work/kjv.txt"
"$woven" glove "$work/kjv.txt" --boundary lines --output "$work/vectors.txt" 2> "$work/log"
test_that 'the Bible is learned' [ -s "$work/vectors.txt" ]
test_that 'all numbers are finite' sh -c "! grep -qi 'nan\|inf[^a-z]' '$work/vectors.txt' || \
  awk '{ for (i = 2; i <= NF; i++) if (\$i !~ /^-?[0-9.]+(e[-+]?[0-9]+)?\$/) exit 1 }' '$work/vectors.txt'"

# How many of the words after the first argument are among the ten nearest to it.
nearest() { # word, word...
  word=$1
  shift
  "$woven" near "$word" --vectors "$work/vectors.txt" --count 10 --format csv > "$work/near.csv"
  found=0
  for other; do
    grep -q ",$other," "$work/near.csv" && found=$((found + 1))
  done
  [ "$found" -ge 2 ]
}
test_that 'kings are near the king' nearest king queen david solomon saul judah assyria babylon pharaoh nebuchadnezzar
test_that 'food is near bread' nearest bread wine eat meat unleavened drink flour water oil
test_that 'the family is near the mother' nearest mother father sister brother wife daughter son sons children

# Spearman's correlation of n pairs that have nothing to do with each other has the standard deviation 1/sqrt(n - 1);
# four of them are exceeded once in thirty thousand times.
"$woven" similarity tests/data/kjv-similarity.txt --vectors "$work/vectors.txt" > "$work/similarity"
pairs=$(awk '/both words/ { print $NF }' "$work/similarity")
correlation=$(awk '/Spearman/ { print $NF }' "$work/similarity")
test_that 'nearly all pairs of the test are known' [ "${pairs:-0}" -ge 100 ]
test_that "the cosine agrees with a reader's judgement ($correlation)" \
  awk -v r="${correlation:-0}" -v n="${pairs:-2}" 'BEGIN { exit !(r > 4 / sqrt(n - 1)) }'

# Who guesses finds one odd word of five; the standard deviation is that of a binomial distribution.
right=0
items=0
while read -r odd rest; do
  case $odd in ''|'#'*) continue ;; esac
  items=$((items + 1))
  "$woven" odd "$odd" $rest --vectors "$work/vectors.txt" | grep -q "^ *odd *$odd " && right=$((right + 1))
done < tests/data/kjv-odd.txt
test_that "the odd word is found far more often than by chance ($right of $items)" \
  awk -v k="$right" -v n="$items" 'BEGIN { exit !(n >= 40 && k > n / 5 + 4 * sqrt(n * 4 / 25)) }'

# The same text counted in a mebibyte, and with three threads, gives the same vectors.
"$woven" glove "$work/kjv.txt" --boundary lines --passes 2 --output "$work/two.txt" --threads 1 2> "$work/log"
"$woven" glove "$work/kjv.txt" --boundary lines --passes 2 --output "$work/narrow.txt" --threads 3 --memory 1 2> "$work/log"
test_that 'neither the memory nor the threads change a number' cmp -s "$work/two.txt" "$work/narrow.txt"
exit $failed

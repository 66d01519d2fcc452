#!/bin/sh
# Word vectors of a real text: the King James Bible, learned for one second by each of three methods, and what they know.
# The questions in tests/data were written before any vectors had been trained on it.
#
#   test_compare.sh BUILD
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "${1:-build}" && pwd)
data=$root/tests/data
text=$build/compare/kjv.txt
work=$(mktemp -d "$build/compare-XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

check() { # sentence command...
  sentence=$1
  shift
  if "$@"; then echo "ok - $sentence"; else echo "not ok - $sentence"; sed 's/^/    /' "$work/report" "$work/csv"; fi
}

# The words of both lists that stand in the text less than twenty times.
rare_words() {
  cat "$data/kjv-odd.txt" "$data/kjv-similarity.txt" | sed '/^#/d' | tr ' ' '\n' | grep '[a-z]' | sort -u > "$work/asked"
  tr 'A-Z' 'a-z' < "$text" | tr -cs "a-z'-" '\n' | sort | uniq -c | awk '$1 >= 20 { print $2 }' | sort > "$work/frequent"
  comm -23 "$work/asked" "$work/frequent" > "$work/report"
  [ ! -s "$work/report" ]
}

count_items() { # file fields at-least
  awk -v fields="$2" -v most="$3" '/^#/ { next } NF != fields { bad = 1 } { items++ } END { exit bad || items < most }' "$1"
}

: > "$work/csv"
: > "$work/report"
check 'the words that are asked about are frequent in the text' rare_words
check 'there are at least forty odd-one-out items of five words' count_items "$data/kjv-odd.txt" 5 40
check 'there are at least sixty judgements of similarity' count_items "$data/kjv-similarity.txt" 3 60

# Blind guessing finds one odd word in five, and its similarities agree with nobody's.
knows() { # method
  awk -F , -v method="$1" '$1 == method { odd = $4; rho = $5 } END { exit !(odd > 0.4 && rho > 0.2) }' "$work/csv"
}

compare() {
  "$build/compare/compare" "$text" "$data/kjv-odd.txt" "$data/kjv-similarity.txt" "$work" 1 \
    > "$work/csv" 2> "$work/report" && [ "$(wc -l < "$work/csv")" -eq 7 ]
}
check 'three methods are compared after half a second and after one' compare
for method in GloVe CBOW skip-gram; do
  check "$method has learned something about the King James Bible after a second" knows $method
done

refuses() { # expected-message argument...
  expected=$1
  shift
  "$build/compare/compare" "$@" > "$work/csv" 2> "$work/report"
  [ $? -eq 2 ] && grep -q "$expected" "$work/report"
}
check 'a text that is not there is an error' refuses 'nowhere.txt: No such file' nowhere.txt \
  "$data/kjv-odd.txt" "$data/kjv-similarity.txt" "$work" 1
check 'no time at all is an error' refuses 'expected 0.5 to' "$text" "$data/kjv-odd.txt" "$data/kjv-similarity.txt" "$work" 0

#!/bin/sh
# Grades right solutions in many manners, written from the stubs alone: without loops, with pointers, backwards, with
# other formulas and other sums, in old C and in new, with main functions and printf left in, with numbers written this
# way and that. Each must get all points, and no remark and no mistake must be named. Each folder is a hand-in.
#
#   test_right.sh BUILD
set -u
. "$(dirname "$0")/sentence.sh"
root=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "${1:-build}" && pwd)
work=$(mktemp -d "$build/right-XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
# The sandbox's user must be able to pass.
chmod 755 "$work"

# folder, id, score, max_score, status, whether a mistake is named, and the remark, one exercise a line, from JSON with
# one key a line.
verdicts() { # folder document
  awk -v folder="$1" '
    function value(line) { sub(/^[^:]*: */, "", line); sub(/,$/, "", line); gsub(/^"|"$/, "", line); return line }
    /^ *"id":/ { if (id) line(); id = value($0); remark = "" }
    /^ *"score":/ { score = value($0) }
    /^ *"max_score":/ { most = value($0) }
    /^ *"status":/ { status = value($0) }
    /^ *"remark":/ { remark = value($0) == "null" ? "" : value($0) }
    /^ *"mistake":/ { named = value($0) == "null" ? "no" : "yes" }
    END { if (id) line() }
    function line() { print folder, id, score, most, status, named, remark }
  ' "$2"
}

# Grades the solutions of a folder, and nothing else.
grade() { # folder
  rm -f "$work/result.json"
  # shellcheck disable=SC2046 # names of exercises have no blanks
  "$build/grade" --handin "$1" --json "$work/result.json" \
    $(cd "$1" && for file in */*; do echo "${file%.*}"; done) > "$work/report" 2>&1
}

# Whether no verdict of a file is of the kind; those that are get printed.
none() { # file pattern-of-awk
  ! awk "$2"' { print "    " $0; found = 1 } END { exit !found }' "$1"
}

wrong='$5 != "passed" || $3 + 0 < $4 + 0'
for folder in "$root"/tests/right/*; do
  style=${folder##*/}
  grade "$folder"
  verdicts "$style" "$work/result.json" > "$work/style"
  cat "$work/style" >> "$work/verdicts"
  test_that "$style: all $(find "$folder" -type f | wc -l) solutions have all points" none "$work/style" "$wrong"
  test_that "$style: no mistake is named" none "$work/style" '$6 != "no"'
done

files=$(find "$root/tests/right" -type f | wc -l)
exercises=$(find "$root/exercises" -type f | wc -l)
kinds=$(cut -d ' ' -f 2 "$work/verdicts" | sort -u | wc -l)
styles=$(cut -d ' ' -f 1 "$work/verdicts" | sort -u | wc -l)
test_that "there are at least 40 right solutions ($files)" [ "$files" -ge 40 ]
test_that "they are solutions of all exercises ($kinds of $exercises)" [ "$kinds" -eq "$exercises" ]
test_that "they are written in at least 8 manners ($styles)" [ "$styles" -ge 8 ]
test_that 'every right solution was graded' [ "$(wc -l < "$work/verdicts")" -eq "$files" ]
# Only perceptron_train of the folder printing has a function main, and says so.
test_that 'no remark is made where there is nothing to remark' none "$work/verdicts" \
  '$7 != "" && $1 "/" $2 != "printing/lab3-perceptron/perceptron_train"'
test_that 'each says on its first line how it is written' [ "$(for file in "$root"/tests/right/*/*/*; do
  head -n 1 "$file"; done | tr -d '\r' | LC_ALL=C grep -acE '(/\* .*\. \*/|# .*\.)$')" -eq "$files" ]

# The control: the same solutions with a slip in each must not pass.
slip() { # solution expression-of-sed
  mkdir -p "$work/slips/$(dirname "${1#*/}")"
  sed "$2" "$root/tests/right/$1" > "$work/slips/${1#*/}"
  ! cmp -s "$root/tests/right/$1" "$work/slips/${1#*/}"
}
test_that 'a slip changes each of five right solutions' eval "
  slip recursion/lab3-perceptron/weighted_sum.c 's/return 0;/return 1;/' &&
  slip pointers/lab5-descent/mse_gradient.c 's/ \\* 2//' &&
  slip reversed/lab0-warmup/argmax.c 's/>=/>/' &&
  slip algebra/lab4-mlp/gelu.c 's/erfc/erf/' &&
  slip notation/lab6-backprop/by_hand.txt 's/0.4006/0.4011/'"
grade "$work/slips"
verdicts slips "$work/result.json" > "$work/slipped"
test_that 'each of the five slips is found' [ "$(awk "$wrong" "$work/slipped" | wc -l)" -eq 5 ]
exit $failed

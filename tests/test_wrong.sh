#!/bin/sh
# Grades wrong solutions that were written from the stubs and the book alone, as beginners write them, without a look at
# the known mistakes: each must lose points, and nearly all must be told what is wrong with them.
#
#   test_wrong.sh BUILD
set -u
. "$(dirname "$0")/sentence.sh"
root=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "${1:-build}" && pwd)
work=$(mktemp -d "$build/wrong-XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
chmod 755 "$work"

# The solutions of a folder, as exercises.
solutions() { # folder
  (cd "$1" && for file in */*; do echo "${file%.*}"; done)
}

# folder, id, score, max_score, status, whether a mistake is named, and the message, one exercise a line, from JSON with
# one key a line.
verdicts() { # folder document
  awk -v folder="$1" '
    function value(line) { sub(/^[^:]*: */, "", line); sub(/,$/, "", line); gsub(/^"|"$/, "", line); return line }
    /^ *"id":/ { if (id) line(); id = value($0); named = "no"; message = "" }
    /^ *"score":/ { score = value($0) }
    /^ *"max_score":/ { most = value($0) }
    /^ *"status":/ { status = value($0) }
    /^ *"message":/ { message = value($0) }
    /^ *"mistake":/ { named = value($0) == "null" ? "no" : "yes" }
    END { if (id) line() }
    function line() { print folder, id, score, most, status, named, message }
  ' "$2"
}

for folder in "$root"/tests/wrong/*; do
  number=${folder##*/}
  # shellcheck disable=SC2046 # names of exercises have no blanks
  "$build/grade" --handin "$folder" --json "$work/result.json" $(solutions "$folder") > "$work/report.$number" 2>&1
  verdicts "$number" "$work/result.json"
done > "$work/verdicts"

none() { # pattern of awk: the verdicts that must not exist
  ! awk "$1"' { print "    " $1 "/" $2 ": " $5 ", " $3 " of " $4; found = 1 } END { exit !found }' "$work/verdicts"
}

files=$(find "$root/tests/wrong" -type f | wc -l)
kinds=$(cut -d ' ' -f 2 "$work/verdicts" | sort -u | wc -l)
test_that "there are at least 50 wrong solutions ($files)" [ "$files" -ge 50 ]
test_that "they are solutions of at least 35 exercises ($kinds)" [ "$kinds" -ge 35 ]
test_that 'every wrong solution was graded' [ "$(wc -l < "$work/verdicts")" -eq "$files" ]
test_that 'every wrong solution loses points' none '$5 == "passed" || $4 > 0 && $3 + 0 >= $4 + 0'
test_that 'none is refused, and all of them compile' none '$5 == "refused" || $5 == "compile_error" || $5 == "missing"'
test_that 'each says on its first line what is wrong' [ "$(for file in "$root"/tests/wrong/*/*/*; do
  head -n 1 "$file"; done | grep -cE '^(/\* .*\. \*/|# .*\.)$')" -eq "$files" ]

# Named: a known mistake or a pattern; or the message itself says which element, or what was not written or did not end.
awk '$6 == "yes" || /(reads|writes) [a-z_]+\[|is never written|was not written|does not end|takes too long|too long/ \
  { next } { print $1 "/" $2 ": " substr($0, index($0, $5)) }' "$work/verdicts" > "$work/unnamed"
unnamed=$(wc -l < "$work/unnamed")
share=$(((files - unnamed) * 100 / files))
test_that "at least 90 % are told what is wrong ($share %, $((files - unnamed)) of $files)" [ "$share" -ge 90 ]
sed 's/^/# not named: /' "$work/unnamed"
exit $failed

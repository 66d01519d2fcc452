#!/bin/sh
# Random cases and by-hand numbers of a student's own: the same for the same id, others for others, and the worked
# example always among them.
#
#   test_personal.sh BUILD
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "${1:-build}" && pwd)
work=$(mktemp -d "$build/personal-XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
chmod 755 "$work"

check() { # sentence command...
  sentence=$1
  shift
  if "$@"; then echo "ok - $sentence"; else echo "not ok - $sentence"; sed 's/^/    /' "$work/report"; fi
}
contains() { grep -qE -e "$2" "$1"; }
grade() { "$build/grade" "$@" > "$work/report" 2>&1; }

# --- random cases: a function that is right in the worked cases only shows the first random one ---

mkdir -p "$work/lab5-descent" "$work/lab4-mlp"
cat > "$work/lab4-mlp/sigmoid.c" << 'C'
#include "mlp.h"
#include <math.h>
double sigmoid(double z)
{
    const double right = z < 0 ? exp(z) / (1 + exp(z)) : 1 / (1 + exp(-z));
    return z == 0.47 || z == 0.33 || z == rint(z) ? right : 7;
}
C
first_call() { # id
  grade --handin "$work" --student "$1" lab4-mlp/sigmoid
  grep -o 'sigmoid(z = [^)]*)' "$work/report"
}
one=$(first_call s1001)
check 'a wrong function is shown a random call' [ -n "$one" ]
check 'the same student has the same random cases' [ "$(first_call s1001)" = "$one" ]
check 'the id counts in lower case, without blanks around it' [ "$(first_call ' S1001 ')" = "$one" ]
check 'another student has others' [ "$(first_call s1002)" != "$one" ]
check 'the report says whose they are' contains "$work/report" '^Random cases and own numbers: those of s1002$'
check 'the worked cases stay' contains "$work/report" '[1-9][0-9]* of [0-9]+ worked cases'
grade --handin "$root/solutions" --student s1001 --json "$work/result.json" lab4-mlp lab5-descent/mse
check 'the solutions are right for every student' contains "$work/report" '100 %'
check 'the result document says whose it is' contains "$work/result.json" '^  "student": "s1001",$'

# --- own numbers on a sheet ---

cp -R "$root/solutions" "$work/one"
cp -R "$root/solutions" "$work/two"
sheet=lab5-descent/by_hand.txt
grade --sheets --student s1001 --handin "$work/one"
check 'the sheets get lines for own numbers' contains "$work/one/$sheet" '^own-w1 =$'
head -c "$(wc -c < "$root/solutions/$sheet")" "$work/one/$sheet" > "$work/head"
check 'what stood there is kept' cmp -s "$work/head" "$root/solutions/$sheet"
cp "$work/one/$sheet" "$work/before"
grade --sheets --student S1001 --handin "$work/one"
check 'a second time nothing is added' cmp -s "$work/one/$sheet" "$work/before"
! grade --sheets --student s1002 --handin "$work/one"
check 'numbers of two students do not come together' contains "$work/report" 'has the numbers of the student s1001 already'
check 'nothing temporary is left' [ "$(ls "$work/one/lab5-descent" | grep -c 'txt\.')" -eq 0 ]
grade --sheets --student s1003 --handin "$work/two"
check 'another student has other numbers' [ "$(cat "$work"/one/*/by_hand.txt | grep -c .)" -eq "$(cat "$work"/two/*/by_hand.txt | grep -c .)" -a \
  "$(cat "$work"/one/*/by_hand.txt | grep '^#   ' | cksum)" != "$(cat "$work"/two/*/by_hand.txt | grep '^#   ' | cksum)" ]
grade --handin "$work/one" --student s1001 lab5-descent/by_hand
check 'without answers to them half of the sheet is right' contains "$work/report" '13 of 26 answers are right'

# The right answers in closed form: b + (w0 - b) (1 - 2 eta)^k.
awk '
  /^#   w0 = / && /bottom = / { for (i = 1; i <= NF; i++) { if ($i == "w0") w0 = $(i + 2); if ($i == "bottom") b = $(i + 2) } own = 1 }
  function at(eta, k) { return b + (w0 - b) * (1 - 2 * eta) ^ k }
  own && /^own-loss-0/ { $0 = $0 " " (w0 - b) ^ 2 }
  own && /^own-slope-0/ { $0 = $0 " " 2 * (w0 - b) }
  own && /^own-w[123]/ { $0 = $0 " " at(0.1, substr($1, 6)) }
  own && /^own-loss-3/ { $0 = $0 " " (at(0.1, 3) - b) ^ 2 }
  own && /^own-half-w/ { $0 = $0 " " at(0.5, substr($1, 11)) }
  own && /^own-one-w/ { $0 = $0 " " at(1, substr($1, 10)) }
  own && /^own-more-w/ { $0 = $0 " " at(1.1, substr($1, 11)) }
  { print }' "$work/one/$sheet" > "$work/filled" && mv "$work/filled" "$work/one/$sheet"
grade --handin "$work/one" --student s1001 lab5-descent/by_hand
check 'with the right answers all of it is' contains "$work/report" '^2 of 2 points'
grade --handin "$work/one" lab5-descent/by_hand
check 'graded for nobody, the own part does no harm' contains "$work/report" '^2 of 2 points'
check 'and is not remarked on' [ "$(grep -c 'By the way' "$work/report")" -eq 0 ]
grade --handin "$work/one" --student s1003 lab5-descent/by_hand
check 'a sheet with the numbers of somebody else says so' contains "$work/report" 'own numbers in this sheet are those of s1001'

# --- what is no id ---

! grade --student 'a b' lab4-mlp/sigmoid
check 'an id with a blank in it is refused' contains "$work/report" "--student: expected an id .* found 'a b'"
! grade --sheets
check 'sheets need a student' contains "$work/report" 'STUDENT=s1234567'

# No known mistake may be right for a student by the luck of the draw.
lucky=$(for number in $(seq 12); do "$build/grade" --student "s20$number" --check | grep 'loses no points'; done)
check 'the known mistakes lose points for every student' [ -z "$lucky" ]

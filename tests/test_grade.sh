#!/bin/sh
# Grades whole hand-ins: the reference solutions, the untouched stubs, every known mistake, odd files; then hints, the
# result document, options and exit statuses, interruption, and new exercises added as the grader's README says.
#
#   test_grade.sh BUILD
set -u
. "$(dirname "$0")/sentence.sh"
root=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "${1:-build}" && pwd)
work=$(mktemp -d "$build/grade-XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
chmod 755 "$work"

# Grades; the report is in $work/report, errors in $work/errors, the document in $work/result.json.
grade() {
  rm -f "$work/result.json"
  "$build/grade" --json "$work/result.json" "$@" > "$work/report" 2> "$work/errors"
  status=$?
}

# id, score, max_score, status, mistake_name of each exercise, between blanks, from JSON with one key a line.
results() {
  awk '
    function value(line) { sub(/^[^:]*: */, "", line); sub(/,$/, "", line); gsub(/^"|"$/, "", line); return line }
    /^ *"id":/ { id = value($0) }
    /^ *"score":/ { score = value($0) }
    /^ *"max_score":/ { most = value($0) }
    /^ *"status":/ { status = value($0) }
    /^ *"mistake_name":/ { print id, score, most, status, value($0) }
  ' "$work/result.json"
}

# What the document says of one exercise under a key.
said() { # id key
  awk -v id="\"$1\"," -v key="\"$2\":" '$1 == "\"id\":" { here = $2 == id } here && $1 == key' "$work/result.json" |
    sed 's/^[^:]*: *//; s/,$//; s/^"//; s/"$//'
}

is() { # found expected
  [ "$1" = "$2" ] || { echo "    expected '$2', found '$1'"; return 1; }
}

contains() { # file pattern
  grep -qE -e "$2" "$1" || { echo "    nothing like '$2' in:"; sed 's/^/    /' "$1"; return 1; }
}

lacks() { # file pattern
  ! grep -E -e "$2" "$1"
}

at_most_80_columns() { # file
  ! awk 'length > 80 { print "    too wide: " $0; found = 1 } END { exit !found }' "$1"
}

count_of() { # status
  results | awk -v status="$1" '$4 == status' | wc -l
}

exercises=$("$build/grade" --list | wc -l)
points=$("$build/grade" --list | awk '{ sum += $2 } END { print sum }')
test_that 'all labs together are worth 100 points' is "$points" 100

# --- the three gates ---

grade --handin "$root/solutions"
test_that 'solutions have all points' is "$(count_of passed)" "$exercises"
test_that 'all points end with status 0' is "$status" 0
test_that 'the report ends with the sum' contains "$work/report" '^[0-9]+ of [0-9]+ points \(100 %\)$'
test_that 'solutions have no warnings and no remarks' lacks "$work/report" 'By the way'

grade --handin "$root/exercises"
test_that 'untouched stubs are not started' is "$(count_of not_started)" "$exercises"
test_that 'untouched stubs have no points' is "$(results | awk '{ sum += $2 } END { print sum }')" 0
test_that 'lost points end with status 1' is "$status" 1
test_that 'an untouched stub takes one quiet line' is "$(grep -c ': not started ' "$work/report")" "$exercises"
test_that 'the report on stubs has nothing else' is \
  "$(grep -vcE ': not started |^lab|^$|^Sandbox:|^For a hint:|points \(0 %\)$' "$work/report")" 0
test_that 'one line tells how to get a hint' is "$(grep -c 'make hint EX=' "$work/report")" 1

compile_stubs() {
  for file in "$root"/exercises/*/*.c; do
    gcc -std=gnu11 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -fsyntax-only -I"$build/tangle" "$file" ||
      return 1
  done
}
test_that 'stubs compile without warnings' compile_stubs

# Every mistake loses points, or at least is not passed, and is named; what was not spoilt keeps all points.
mutant_is_caught() { # folder
  grade --handin "$1"
  results > "$work/results"
  lost=$(awk '$2 + 0 < $3 + 0 { lost = 1 } END { print lost + 0 }' "$work/results")
  [ "$status" -eq "$lost" ] || { echo "    status $status"; return 1; }
  awk '
    FNR == NR { mistake[$1] = $2; next }
    { kept = $3 > 0 ? $2 + 0 >= $3 + 0 : $4 == "passed" }
    $1 in mistake && kept { print "    " $1 ": " mistake[$1] " loses no points"; bad = 1 }
    $1 in mistake && $5 != mistake[$1] { print "    " $1 ": " mistake[$1] " is called " $5; bad = 1 }
    !($1 in mistake) && $4 != "passed" { print "    " $1 " is right and lost points"; bad = 1 }
    END { exit bad }
  ' "$1/mutants" "$work/results"
}
"$build/grade" --mutants "$work/mutants" > /dev/null
for folder in "$work"/mutants/*; do
  test_that "known mistakes number ${folder##*/} ($(wc -l < "$folder/mutants") of them) are caught and named" \
    mutant_is_caught "$folder"
  test_that "the report on them fits 80 columns" at_most_80_columns "$work/report"
done
mistakes=$(cat "$work"/mutants/*/mutants | wc -l)
# Each mistake has an entry of its own in the object, whichever way its file writes it.
known=$(for file in "$root"/grader/labs/*/*.mistakes.c; do nm "$build/labs/$(echo "${file#"$root"/grader/labs/}" | sed "s/c$/o/")"; done | grep -c ' known_')
test_that 'every mistake was tried' is "$mistakes" "$known"

# --- odd hand-ins ---

new_handin() {
  rm -rf "$work/handin"
  cp -R "$root/solutions" "$work/handin"
}

new_handin
rm "$work/handin/lab3-perceptron/step.c"
mv "$work/handin/lab3-perceptron/weighted_sum.c" "$work/handin/lab3-perceptron/weighted_sum.cpp"
mv "$work/handin/lab4-mlp" "$work/lab4-elsewhere"
ln -s "$work/lab4-elsewhere" "$work/handin/lab4-mlp"
{ printf '\357\273\277'; sed 's/\./,/; s/$/\r/' "$root/solutions/lab3-perceptron/by_hand.txt"; } \
  > "$work/handin/lab3-perceptron/by_hand.txt"
{ echo '#include "perceptron.h"'; echo '#include <stdio.h>'
  echo 'double step(double z, double threshold) { puts("own"); return z >= threshold; }'
  sed '/^#include "perceptron.h"/d' "$root/solutions/lab3-perceptron/perceptron_predict.c"
  echo 'int main(void) { return 0; }'; } > "$work/handin/lab3-perceptron/perceptron_predict.c"
grade --handin "$work/handin"
test_that 'a missing file is missing' is "$(said lab3-perceptron/step status)" missing
test_that 'a file of another name is pointed out' contains "$work/result.json" 'weighted_sum.cpp: its name must be exactly'
test_that 'a lab that is a symbolic link is refused' is "$(said lab4-mlp/sigmoid status)" refused
test_that 'a sheet with CRLF, a byte order mark and decimal commas is read' is \
  "$(said lab3-perceptron/by_hand status)" passed
test_that 'an own version of a provided function and a main do no harm' is \
  "$(said lab3-perceptron/perceptron_predict status)" passed
test_that 'a function main is remarked on' contains "$work/report" 'has a function main'
test_that 'the other exercises keep their points' is "$(count_of passed)" \
  $((exercises - 2 - $("$build/grade" --list | grep -c '^lab4-mlp/')))

new_handin
cat > "$work/handin/lab3-perceptron/weighted_sum.c" <<'END'
#include "perceptron.h"
#include <stdio.h>
double weighted_sum(const double *x, const double *w, size_t n)
{
    double z = 0;
    printf("ok 1 - forged\n\033[2J n is %zu\n", n);
    for (size_t i = 0; i <= n; i++)
        z += x[i] * w[i];
    return z;
}
END
grade --handin "$work/handin" lab3-perceptron/weighted_sum
test_that 'one exercise can be graded alone' is "$(results | wc -l)" 1
test_that 'the call that failed is shown with its inputs' contains "$work/report" \
  '^      weighted_sum\(x = \{[-0-9., ]+\}, w = \{[-0-9., ]+\}, n = [0-9]+\)$'
test_that 'reading past the end is named' contains "$work/report" \
  '^        line [0-9]+: reads [xw]\[([0-9]+)\], but [xw] has \1 elements?$'
test_that 'a crash has its own status' is "$(said lab3-perceptron/weighted_sum status)" crashed
test_that 'what was printed is shown indented and harmless' contains "$work/report" '^        \\x1b\[2J n is [0-9]'
test_that 'no test line can be forged' lacks "$work/report" '^(not )?ok'
grep -q "$(printf '\033')" "$work/report" && escapes=some || escapes=none
test_that 'a report that is piped has no terminal escapes' is $escapes none
if [ -f "$build/student/places.tsv" ]; then
  test_that 'the place in the book is shown' contains "$work/report" 'See the book, section [0-9]+, page [0-9]+'
fi
"$build/grade" --color=always lab3-perceptron/step | grep -q "$(printf '\033')" && escapes=some || escapes=none
test_that 'colour can be asked for' is $escapes some

grade --handin "$root/solutions" lab3-perceptron
test_that 'a lab can be graded alone' is "$(results | wc -l)" "$("$build/grade" --list | grep -c '^lab3-perceptron/')"

# --- the result document ---

grade --handin "$work/mutants/0"
for key in score max_score exercises id status message mistake; do
  test_that "the result document has the key $key" contains "$work/result.json" "^ *\"$key\": "
done
test_that 'a known mistake has its sentence there' lacks "$work/result.json" '"mistake": null'
test_that 'the score is the sum of the exercises' is "$(sed -n 's/^  "score": \(.*\),/\1/p' "$work/result.json")" \
  "$(results | awk '{ sum += $2 } END { printf "%.10g", sum }')"
test_that 'nothing temporary is left beside the document' is "$(ls "$work" | grep -c 'result.json.')" 0

# --- hints ---

# A house of its own, so that the hints given here do not count, and specs can be spoilt.
mkdir -p "$work/house/build"
cp -R "$root/grader" "$root/exercises" "$root/solutions" "$work/house"
for name in labs tangle data libwoven.so driver.o; do ln -s "$build/$name" "$work/house/build/$name"; done
for number in 1 2 3 3; do
  "$build/grade" --root "$work/house" --hint lab3-perceptron/step > "$work/hint"
  test_that "hint $number comes in its turn" contains "$work/hint" "hint $number of 3"
done
test_that 'the last hint says so' contains "$work/hint" 'last hint'
test_that 'hints of one exercise do not count for another' contains /dev/stdin '^lab4-mlp/sigmoid, hint 1 of 3' <<END
$("$build/grade" --root "$work/house" --hint lab4-mlp/sigmoid)
END

# --- what makes the grader give up ---

gives_up() { # pattern command...
  pattern=$1
  shift
  "$build/grade" "$@" > "$work/report" 2> "$work/errors"
  is $? 2 && contains "$work/errors" "$pattern"
}
test_that 'an unknown exercise ends with status 2' gives_up 'is it lab3-perceptron/step' lab9/step
test_that 'a hint on nothing ends with status 2' gives_up 'make hint EX=' --hint ''
test_that 'a missing hand-in ends with status 2' gives_up 'cannot open the hand-in' --handin "$work/nowhere"
test_that 'an unknown option ends with status 2' gives_up 'grade --help' --grade-me-well
test_that 'a result that cannot be written ends with status 2' gives_up 'cannot write' \
  --json "$work/nowhere/result.json" lab3-perceptron/step
test_that 'help is given' contains /dev/stdin '^Usage: grade' <<END
$("$build/grade" --help)
END

# --- the exercises are checked ---

"$build/grade" --check > "$work/check" 2>&1
test_that 'the specs have no faults' is $? 0
spec=$work/house/grader/labs/lab3-perceptron/weighted_sum.spec
awk '/^worked/ && !spoilt { spoilt = sub(/->.*/, "-> 777") } 1' \
  "$root/grader/labs/lab3-perceptron/weighted_sum.spec" > "$spec"
"$build/grade" --root "$work/house" --check > "$work/check" 2>&1
test_that 'a typed number that the solution does not give is a fault' contains "$work/check" \
  'lab3-perceptron/weighted_sum: line [0-9]+: the result is typed as 777, the solution gives [-0-9.]+$'
rm "$work/house/build/labs" && cp -R "$build/labs" "$work/house/build/labs"
cat > "$work/step.mistakes.c" <<'END'
MISTAKE(harmless, "This is no mistake.")
double harmless(double z, double threshold) { return z >= threshold; }
MISTAKE(always, "A step is not always 1.")
double always(double z, double threshold) { return z > threshold || 1; }
MISTAKE(ever, "The same mistake in other words.")
double ever(double z, double threshold) { return z == threshold || 1; }
END
labs=$work/house/build/labs/lab3-perceptron
gcc -shared -fPIC -w -I"$build/tangle" -include "$labs/step.h" -include "$root/grader/mistakes.h" -DEXERCISE=step \
  -Wl,-Bsymbolic -o "$labs/step.mistakes.so" "$work/step.mistakes.c"
"$build/grade" --root "$work/house" --check > "$work/check" 2>&1
test_that 'a mistake that is none is a fault' contains "$work/check" 'step: the mistake harmless loses no points'
test_that 'a mistake that is another one is a fault' contains "$work/check" \
  'step: the mistakes always and ever give the same numbers'
echo 'colour blue' >> "$spec"
"$build/grade" --root "$work/house" --check > "$work/check" 2>&1
test_that 'an unknown key in a spec is a fault' contains "$work/check" "weighted_sum.spec:[0-9]+: the key 'colour'"
test_that 'no grading with a spec that has faults' gives_up 'faults in their specs' --root "$work/house"

# --- interruption, another user ---

mkdir "$work/room"
TMPDIR=$work/room "$build/grade" --handin "$root/solutions" > "$work/report" 2>&1 &
grader=$!
# a background job ignores SIGINT in a script
while [ -z "$(ls "$work/room")" ]; do sleep 0.05; done
sleep 0.3
kill -TERM $grader
wait $grader
test_that 'an interrupted grader ends like one' is $? 143
test_that 'and leaves nothing behind' is "$(ls "$work/room")" ''
if can_be_ordinary "$build"; then
  mkdir -m 777 "$work/common"
  # shellcheck disable=SC2086 # a command of several words
  TMPDIR=$work/common $ordinary "$build/grade" --handin "$root/solutions" > "$work/report" 2>&1
  test_that 'an ordinary user can grade as well' contains "$work/report" '\(100 %\)$'
fi

# --- new exercises, with the words of the README ---

# The indented block of the README that follows the first line with this text, without the indentation.
block() { # text
  awk -v text="$1" 'index($0, text) { found = 1 }
    found && /^        / { printf "%s%s\n", blank, substr($0, 9); blank = ""; printed = 1; next }
    printed && NF { exit }
    printed { blank = blank "\n" }' "$root/grader/README.md"
}
take() { # path in the house, text before the block
  mkdir -p "$work/copy/$(dirname "$1")"
  block "${2:-$1}" > "$work/copy/$1"
}
new_file() { # path in the house; its text on standard input
  mkdir -p "$work/copy/$(dirname "$1")"
  cat > "$work/copy/$1"
}

mkdir -p "$work/copy/build"
cp -Rp "$root/Makefile" "$root/src" "$root/exercises" "$root/solutions" "$root/grader" "$root/book" "$root/tests" \
  "$work/copy"
(cd "$build" && cp -Rp tangle tangle.stamp obj grader labs grade driver.o libwoven.so libwoven.a "$work/copy/build")
for file in exercises/lab3-perceptron/mean.c solutions/lab3-perceptron/mean.c grader/labs/lab3-perceptron/mean.spec \
  grader/labs/lab3-perceptron/mean.mistakes.c; do
  take $file
  lines=$(wc -l < "$work/copy/$file")
  test_that "the README has $file in at most 20 lines" [ "$lines" -ge 5 -a "$lines" -le 20 ]
done
block 'tried out in five lines' > "$work/commands"
number=0
while read -r command; do
  number=$((number + 1))
  (cd "$work/copy" && sh -c "$command") > "$work/said.$number" 2>&1
done < "$work/commands"
test_that 'the README tries the exercise out in five lines' is $number 5
test_that 'the new stub is not started' contains "$work/said.1" '^  mean  .*: not started .* 0 of 2$'
test_that 'the new solution has all points' contains "$work/said.2" '^2 of 2 points \(100 %\)$'
test_that 'the new files fit together' contains "$work/said.3" ', 0 faults$'
test_that 'the new mistake becomes a hand-in' contains "$work/said.4" 'hand-ins in build/mutants$'
sed 's/^ *//' "$work/said.5" > "$work/said"
block 'last line grades one of them' | sed 's/^ *//' > "$work/shown"
test_that 'the README shows what is said of the mistake' is "$(grep -xFf "$work/shown" "$work/said")" "$(cat "$work/shown")"

# The other examples of the README, with what it leaves out, and an exercise that is worth no points.
take grader/labs/lab3-perceptron/centre.spec centre.spec
new_file exercises/lab3-perceptron/centre.c <<'END'
#include "perceptron.h"
double centre(const double *x, size_t n, double *away, double *ends)
{
    (void)x, (void)n, (void)away, (void)ends;
    return -1; /* your turn */
}
END
new_file solutions/lab3-perceptron/centre.c <<'END'
#include "perceptron.h"
double centre(const double x[], size_t n, double away[], double ends[])
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += x[i];
    ends[0] = ends[1] = x[0];
    for (size_t i = 0; i < n; i++) {
        away[i] = x[i] - sum / (double)n;
        ends[0] = x[i] < ends[0] ? x[i] : ends[0];
        ends[1] = x[i] > ends[1] ? x[i] : ends[1];
    }
    return sum / (double)n;
}
END
{ echo 'MISTAKE(from_zero, "The smallest number is sought from 0 on: start with x[0].")'
  sed '/^#/d; s/ centre/ from_zero/; s/= x\[0\]/= 0/' "$work/copy/solutions/lab3-perceptron/centre.c"; } |
  new_file grader/labs/lab3-perceptron/centre.mistakes.c
take grader/labs/lab5-descent/area.spec area.spec
new_file exercises/lab5-descent/area.c <<'END'
double area(curve f, double a, double b, size_t n)
{
    (void)f, (void)a, (void)b, (void)n;
    return -1; /* your turn */
}
END
new_file solutions/lab5-descent/area.c <<'END'
double area(curve f, double a, double b, size_t n)
{
    const double h = (b - a) / (double)n;
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += h * f(a + ((double)i + 0.5) * h);
    return sum;
}
END
{ echo 'MISTAKE(at_the_left, "The height is taken at the left end of each strip: add half a strip.")'
  sed 's/area/at_the_left/; s/ + 0.5/ + 0.0/' "$work/copy/solutions/lab5-descent/area.c"; } |
  new_file grader/labs/lab5-descent/area.mistakes.c
for file in grader/labs/lab3-perceptron/not_gate.spec grader/labs/lab3-perceptron/not_gate.tests.c \
  grader/labs/lab3-perceptron/not_gate.mistakes.c exercises/lab3-perceptron/not_gate.txt \
  solutions/lab3-perceptron/not_gate.txt; do
  take $file
done
for room in exercises solutions grader/labs; do
  for file in "$work/copy/$room"/lab3-perceptron/mean.*; do
    sed 's/mean(/half(/; s/perceptron.h/stddef.h/; s/^points .*/points 0/' "$file" |
      new_file "$room/lab0-trial/half.${file#*/mean.}"
  done
done

new="lab3-perceptron/centre lab5-descent/area lab3-perceptron/not_gate lab0-trial/half"
make -C "$work/copy" grade HANDIN=solutions EX="$new" > "$work/said" 2>&1
test_that 'functions, networks and sheets of the README have all points' contains "$work/said" '^5 of 5 points \(100 %\)$'
test_that 'they fit together' contains /dev/stdin ', 0 faults$' <<END
$("$work/copy/build/grade" --check)
END
grade_new() { # folder exercise...
  folder=$1
  shift
  "$work/copy/build/grade" --json "$work/result.json" --handin "$work/copy/$folder" "$@" > "$work/report" 2>&1
  status=$?
}
grade_new exercises $new
test_that 'their stubs are not started' is "$(count_of not_started)" 4
"$work/copy/build/grade" --mutants "$work/copy/spoilt" > /dev/null
grade_new spoilt/0 $new
test_that 'their mistakes are named' is "$(results | awk '{ print $5 }' | sort | tr '\n' ' ')" \
  'at_the_left copies from_zero not_divided '
test_that 'a function is shown with its formula' contains "$work/report" \
  '^      area\(f = square, a = 0, b = 2, n = 2\), where square\(x\) = x\^2$'
test_that 'a second result that is wrong is named' contains "$work/report" '^        expected  ends\[0\] = [-0-9.]+$'
test_that 'free answers are shown' contains "$work/report" '^      w = 1, threshold = 0.5$'
test_that 'a test that is not passed is named' contains "$work/report" '^        the neuron must fire for the input 0$'
test_that 'without points there is something to do' contains "$work/report" '^  half .* to do$'
test_that 'and something to be named' is "$(said lab0-trial/half status)" partial
grade_new spoilt/0 lab0-trial
test_that 'a lab without points that is not done ends with status 1' is "$status" 1
grade_new solutions lab0-trial
test_that 'a lab without points that is done ends with status 0' is "$status" 0
test_that 'and its last line says so' is "$(tail -n 1 "$work/report")" done
printf 'w = -3\nthreshold =\n' > "$work/copy/spoilt/0/lab3-perceptron/not_gate.txt"
grade_new spoilt/0 lab3-perceptron/not_gate
test_that 'a missing answer passes no test that needs it' is "$(said lab3-perceptron/not_gate status)" failed
printf 'w = -1\nthreshold = -2\n' > "$work/copy/spoilt/0/lab3-perceptron/not_gate.txt"
grade_new spoilt/0 lab3-perceptron/not_gate
test_that 'one test is passed, two tests are' contains "$work/report" '^      1 of 2 tests is passed\.$'
spoil() { # pattern of the fault, file in the house, expression of sed
  (cd "$work/copy" && cp "$2" "$work/kept" && sed -i "$3" "$2" && build/grade --check; cp "$work/kept" "$2") \
    > "$work/said" 2>&1
  contains "$work/said" "$1"
}
test_that 'a solution that fails a test is a fault' spoil 'does not pass test 1: the neuron must not fire' \
  solutions/lab3-perceptron/not_gate.txt 's/^w = .*/w = 1/'
test_that 'a stub that passes a test is a fault' spoil 'the stub passes tests' exercises/lab3-perceptron/not_gate.txt \
  's/=/= -1/'

exit $failed

#!/bin/sh
# The command woven mlp: from a file of examples to a report and a network, and what it refuses.
#
#   test_woven_mlp.sh BUILD
woven=$1/woven
work=$1/tests/woven-mlp
rm -rf "$work"
mkdir -p "$work"

. tests/sentence.sh

run() { # argument...: output, errors and exit status of woven mlp
  "$woven" mlp "$@" > "$work/out" 2> "$work/err"
  status=$?
}

# One line on standard error that contains the words, nothing on standard output, exit status 2.
refuses() { # words, argument...
  words=$1
  shift
  run "$@"
  [ "$status" -eq 2 ] && [ ! -s "$work/out" ] && [ "$(wc -l < "$work/err")" -eq 1 ] && grep -qF -- "$words" "$work/err"
}

has_row() { grep -qE -- "$1" "$work/out"; }
succeeds() { [ "$status" -eq 0 ]; }
is_quiet() { [ ! -s "$work/err" ]; }
fits() { awk 'length > 80 { bad = 1 } END { exit bad }' "$work/out"; }
same() { cmp -s "$work/$1" "$work/$2"; }

# Two rings around the same centre, of radius 1 and 2: no line divides them, a ring of hidden nodes does.
rings() { # rows seed
  awk -v rows="$1" -v seed="$2" 'BEGIN {
    srand(seed)
    print "x,y,ring"
    for (i = 0; i < rows; i++) {
      angle = 6.283185 * rand()
      radius = (i % 2 ? 1 : 2) + 0.4 * (rand() - 0.5)
      printf "%.4f,%.4f,%s\n", radius * cos(angle), radius * sin(angle), i % 2 ? "inner" : "outer"
    } }'
}
rings 300 1 > "$work/rings.csv"
rings 100 2 > "$work/test.csv"

run --help
test_that 'help succeeds' succeeds
test_that 'help fits into 80 columns' fits
test_that 'help names every option' sh -c "for o in label header no-header hidden activation loss epochs batch eta \
  validation patience seed float test save format quiet help; do grep -q -- \"--\$o\" '$work/out' || exit 1; done"

run "$work/rings.csv" --activation tanh --test "$work/test.csv" --save "$work/net.txt" --quiet
test_that 'a training succeeds' succeeds
test_that 'quiet means that nothing is shown' is_quiet
test_that 'the report fits into 80 columns' fits
test_that 'the examples are counted' has_row '^examples: 240 for training, 60 for validation$'
test_that 'the network is described' has_row '^network:  2-16-1, tanh$'
test_that 'the classes are named in their order' has_row '^classes:  outer, inner$'
test_that 'the unseen examples come out right' has_row '^accuracy: (1\.0000|0\.9[5-9])'
test_that 'the network is saved' grep -qx 'sizes 2 16 1' "$work/net.txt"
cp "$work/net.txt" "$work/first.txt"
run "$work/rings.csv" --activation tanh --save "$work/net.txt" --quiet
test_that 'the same seed gives the same network' same net.txt first.txt
run "$work/rings.csv" --activation tanh --save "$work/net.txt" --quiet --seed 2
test_that 'another seed gives another network' sh -c "! cmp -s '$work/net.txt' '$work/first.txt'"

run "$work/rings.csv" --loss cross-entropy --eta 0.1 --batch 8 --float --hidden 12,6 --activation tanh --epochs 200
test_that 'softmax, batches and single precision learn, too' has_row '^accuracy: (1\.0000|0\.9[5-9])'
test_that 'there is an output for each class' has_row '^network:  2-12-6-2, tanh$'
test_that 'progress is shown in lines on the standard error' grep -qE '^epoch +[0-9]+ of 200: loss 0\.[0-9]+' "$work/err"
test_that 'progress has about twenty lines' sh -c "[ \"\$(wc -l < '$work/err')\" -le 22 ]"

run "$work/rings.csv" --activation tanh --format csv --quiet
test_that 'the report can be CSV' has_row '^class,precision,recall,f1,examples,"taken for outer","taken for inner".$'
test_that 'CSV has a line for each class' sh -c "[ \"\$(wc -l < '$work/out')\" -eq 3 ]"
"$woven" mlp - --label ring --header --hidden none --quiet < "$work/rings.csv" > "$work/out" 2> "$work/err"
status=$?
test_that 'the standard input is read' succeeds
test_that 'without hidden nodes the rings are not learned' has_row '^accuracy: 0\.[3-7]'

# Raw inputs far from 0: the saved network must take them as they are in the file.
awk -F, 'NR == 1 { print; next } { printf "%.3f,%.6f,%s\n", 1000 + 50 * $1, 0.001 * $2, $3 }' "$work/rings.csv" \
  > "$work/raw.csv"
run "$work/raw.csv" --activation tanh --test "$work/raw.csv" --quiet
test_that 'inputs in any unit are learned' has_row '^accuracy: (1\.0000|0\.9[5-9])'

# An interruption: the best network so far is saved. A shell would let a background job ignore the signal.
timeout -s INT 1 "$woven" mlp "$work/rings.csv" --epochs 4000000 --patience 0 --save "$work/stopped.txt" \
  > "$work/out" 2> "$work/err"
status=$?
test_that 'an interruption ends the training' [ "$status" -ne 0 ]
test_that 'an interruption is told' grep -q 'interrupted in epoch' "$work/err"
test_that 'an interrupted training is reported' has_row '^accuracy: '
test_that 'an interrupted training is saved' grep -qx end "$work/stopped.txt"

# On a terminal there is a bar, and it is drawn over itself.
if can_have_terminal; then
  script -qec "'$woven' mlp '$work/rings.csv' --epochs 50 --patience 0" "$work/terminal" > /dev/null 2>&1
  test_that 'a terminal gets a bar' grep -q '\[====================\] epoch 50 of 50' "$work/terminal"
fi

printf '1,2,a\n3,x,b\n' > "$work/bad.csv"
printf '1,a\n2,a\n' > "$work/one.csv"
printf '1,a\n2,b\n' > "$work/two.csv"
: > "$work/empty.csv"
printf '1,2,centre\n' > "$work/foreign.csv"
test_that 'what is no number is refused with its place' \
  refuses "bad.csv: line 2, column 2: expected a number, found \`x'" "$work/bad.csv"
test_that 'an empty file is refused' refuses 'empty.csv: expected examples, found an empty file' "$work/empty.csv"
test_that 'a single class is refused' refuses "found only \`a'" "$work/one.csv"
test_that 'too few examples for a validation set are refused' refuses 'use --validation 0' "$work/two.csv"
test_that 'a missing file is refused' refuses 'cannot be opened: No such file' "$work/nothing.csv"
test_that 'a folder is refused' refuses 'cannot be read' "$work"
test_that 'an unknown label column is refused' refuses "with the name \`kind'" "$work/rings.csv" --label kind
test_that 'a test file with other labels is refused' refuses 'that the training set has' "$work/rings.csv" --test "$work/foreign.csv"
test_that 'no file is refused' refuses 'expected one file, found 0'
test_that 'two files are refused' refuses 'expected one file, found 2' a b
test_that 'an unknown option is refused' refuses "\`--colour' is not an option of mlp" "$work/rings.csv" --colour
test_that 'a missing value is refused' refuses '--eta: expected a value' "$work/rings.csv" --eta
test_that 'two opinions about the first line are refused' refuses 'found both' "$work/rings.csv" --header --no-header
test_that 'a strange size is refused' refuses '--hidden: expected' "$work/rings.csv" --hidden 3,x
test_that 'a size of 0 is refused' refuses '--hidden: expected' "$work/rings.csv" --hidden 3,0
test_that 'an unknown activation is refused' refuses '--activation: expected sigmoid' "$work/rings.csv" --activation step
test_that 'no epochs are refused' refuses '--epochs: expected a whole number from 1' "$work/rings.csv" --epochs 0
test_that 'a negative batch is refused' refuses '--batch: expected a whole number from 1' "$work/rings.csv" --batch -3
test_that 'a negative rate is refused' refuses '--eta: expected a number from 0' "$work/rings.csv" --eta -1
test_that 'a share of all is refused' refuses '--validation: expected a number from 0 to 0.9' "$work/rings.csv" --validation 1
test_that 'a training that diverges is refused' \
  refuses 'a smaller learning rate may help' "$work/rings.csv" --activation relu --loss cross-entropy --eta 1e8 --quiet
test_that 'a folder that does not exist is told' \
  sh -c "! '$woven' mlp '$work/rings.csv' --quiet --save '$work/no/net.txt' 2>&1 > /dev/null | grep -qv 'cannot be opened'"

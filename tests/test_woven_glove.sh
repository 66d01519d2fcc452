#!/bin/sh
# The command woven glove: from a text to vectors, by any number of threads, through interruptions and bad input.
#
#   test_woven_glove.sh BUILD
woven=$1/woven
prose=$1/data/prose.txt
work=$1/tests/woven-glove
rm -rf "$work"
mkdir -p "$work"
. tests/sentence.sh

run() { # argument...: output, errors and exit status of woven glove
  timeout 300 "$woven" glove "$@" > "$work/out" 2> "$work/err" < "${input:-/dev/null}"
  status=$?
}

# Ends with status 2 and a line that contains the words, and leaves neither vectors nor work behind.
refuses() { # words, argument...
  words=$1
  shift
  rm -rf "$work/refused.txt.work"
  run "$@" --output "$work/refused.txt"
  [ "$status" -eq 2 ] && [ ! -s "$work/out" ] && [ ! -e "$work/refused.txt" ] && [ ! -e "$work/refused.txt.work" ] &&
    grep -qF -- "$words" "$work/err" && [ "$(grep -c '^woven: ' "$work/err")" -eq 1 ]
}

same() { cmp -s "$work/$1" "$work/$2"; }

# Every line is a word and as many finite numbers as the second argument says.
regular() { # file, numbers
  awk -v n="$2" 'NF != n + 1 { bad = 1 }
    { for (i = 2; i <= NF; i++) if ($i !~ /^-?[0-9.]+(e[-+]?[0-9]+)?$/) bad = 1 }
    END { exit bad || NR == 0 }' "$work/$1"
}

few='--size 10 --passes 3'

run --help
test_that 'the help fits into 80 columns' awk 'length > 80 { bad = 1 } END { exit bad }' "$work/out"

# --- without a text, the prose of the book ---
run --output "$work/prose.txt" $few
test_that 'without a text the prose of the book is learned' [ "$status" -eq 0 ]
test_that 'each word has its ten numbers' regular prose.txt 10
test_that 'the work is removed at the end' [ ! -e "$work/prose.txt.work" ]
test_that 'what it did is told in a line a stage' \
  sh -c "grep -q '^reading ' '$work/err' && grep -q '^counting ' '$work/err' && grep -q '^training ' '$work/err'"
run "$prose" --output "$work/named.txt" $few
test_that 'the same text by its name gives the same bytes' same prose.txt named.txt
input=$prose run - --output "$work/input.txt" $few
test_that 'the same text from the standard input gives the same bytes' same prose.txt input.txt

# --- threads ---
for precision in float double; do
  for threads in 1 2 5; do
    run --precision $precision --threads $threads --output "$work/$precision-$threads.txt" $few
  done
  test_that "one, two and five threads give the same bytes ($precision)" \
    sh -c "cmp -s $work/$precision-1.txt $work/$precision-2.txt && cmp -s $work/$precision-1.txt $work/$precision-5.txt"
done
test_that 'float and double do not' sh -c "! cmp -s $work/float-1.txt $work/double-1.txt"
run --fast --threads 3 --output "$work/fast.txt" $few
test_that 'the fast way gives as many vectors' regular fast.txt 10
run --memory 1 --output "$work/narrow.txt" $few
test_that 'one mebibyte for counting is enough' regular narrow.txt 10
run --seed 2 --output "$work/seed.txt" $few
test_that 'another seed gives other vectors' sh -c "! cmp -s $work/seed.txt $work/prose.txt"

# --- forms ---
words=$(wc -l < "$work/prose.txt")
run --format word2vec --output "$work/word2vec.txt" $few
test_that 'the word2vec format begins with the size of the table' [ "$(head -n 1 "$work/word2vec.txt")" = "$words 10" ]
sed 1d "$work/word2vec.txt" > "$work/tail.txt"
test_that 'and goes on like the other one' same tail.txt prose.txt
run --format binary --output "$work/binary" $few
test_that 'the binary format begins with the size of the table' \
  [ "$(head -n 1 "$work/binary" | tr -d '\000')" = "$words 10" ]
run --vectors both --output "$work/both.txt" $few
test_that 'both vectors of a word are twenty numbers' regular both.txt 20
run --vectors word --output "$work/word.txt" $few
awk '{ NF = 11; print }' "$work/both.txt" > "$work/first.txt"
test_that 'the first of them is that of the word' same first.txt word.txt

# --- interruptions ---
long='--size 50 --passes 400'
run --output "$work/whole.txt" $long
# Ctrl-C when the blocks are there and training has begun, earlier and later until it hits the middle.
for wait in 0.3 0.6 1; do
  rm -rf "$work/again.txt" "$work/again.txt.work"
  "$woven" glove --output "$work/again.txt" $long > "$work/out" 2> "$work/err" &
  process=$!
  tries=0
  until [ -e "$work/again.txt.work/blocks" ] || [ $tries -ge 200 ]; do sleep 0.05; tries=$((tries + 1)); done
  sleep $wait
  kill -INT $process 2> "$work/kill" && stopped=yes || stopped=no
  wait $process
  status=$?
  [ "$stopped" = yes ] && [ $status -eq 130 ] && break
done
test_that 'Ctrl-C ends it with status 130' [ "$status" -eq 130 ]
test_that 'it tells how to go on' grep -q -- '--resume goes on' "$work/err"
test_that 'no vectors are written yet' [ ! -e "$work/again.txt" ]
run --output "$work/again.txt" $long
test_that 'without --resume the work is not touched' sh -c "[ $status -eq 2 ] && grep -q 'is there already' $work/err"
run --output "$work/again.txt" $long --resume --eta 0.06
test_that 'other settings are not mixed in' \
  sh -c "[ $status -eq 2 ] && grep -q 'eta 0.05' $work/err && grep -q 'eta 0.06' $work/err"
run --output "$work/again.txt" $long --resume
test_that 'resumed, it ends as if it had not been interrupted' same again.txt whole.txt

# --- bad input ---
: > "$work/empty"
test_that 'an empty text is refused' refuses 'no word occurs 5 times' "$work/empty"
echo word > "$work/one"
test_that 'one word is refused' refuses 'no two of its words meet' "$work/one" --min-count 1
test_that 'a text without frequent words is refused' refuses 'no word occurs 1000000 times' --min-count 1000000
yes 'alpha

beta
' | head -n 300 > "$work/lonely"
test_that 'words that never meet are refused' refuses 'no two of its words meet' "$work/lonely"
test_that 'a text that is not there is refused' refuses 'No such file' "$work/missing"
test_that 'a folder is refused' refuses 'expected a file that can be read twice' "$work"
test_that 'a rate at which it diverges is refused' refuses 'choose an --eta below' --eta 1e200 $few
test_that 'a vector of no numbers is refused' refuses '--size: expected a whole number' --size 0
test_that 'an unknown option is refused' refuses "is not an option of glove" --sise 5
test_that 'an unknown choice is refused' refuses '--precision: expected one of float|double' --precision half
test_that 'two texts are refused' refuses 'expected one text' "$prose" "$prose"
test_that 'a folder that cannot be made is refused' refuses 'needed for the files' --work "$work/empty/work"

{ cat "$prose"; printf 'caf\351 \377\376 \200\n'; cat "$prose"; } > "$work/latin"
run "$work/latin" --output "$work/latin.txt" $few
test_that 'bytes that are not UTF-8 are told and left out' \
  sh -c "[ $status -eq 0 ] && grep -q ': 4 bytes are not UTF-8' $work/err"
{ head -c 10000000 /dev/zero | tr '\0' x; echo; cat "$prose"; } > "$work/wide"
run "$work/wide" --output "$work/wide.txt" $few
test_that 'a word of ten million letters is told and left out' \
  sh -c "[ $status -eq 0 ] && grep -q ': 1 words\\{0,1\\} of more than 255 bytes' $work/err"
test_that 'and changes nothing' same wide.txt prose.txt
sed 's/$/\r/' "$prose" > "$work/crlf"
run "$work/crlf" --output "$work/crlf.txt" $few
test_that 'line ends of another system change nothing' same crlf.txt prose.txt

# A disk that is full: a file system of a few pages, where the tests may mount one.
if [ "$(id -u)" -eq 0 ] && mkdir -p "$work/disk" && mount -t tmpfs -o size=64k tmpfs "$work/disk" 2> "$work/mount"; then
  timeout 60 "$woven" glove --output "$work/disk/vectors.txt" $few > "$work/out" 2> "$work/err"
  status=$?
  ls -A "$work/disk" > "$work/disk.txt"
  umount "$work/disk"
  test_that 'a full disk is told' sh -c "[ $status -eq 2 ] && grep -q 'cannot be written\\|No space' $work/err"
  test_that 'and no half of the vectors is left' sh -c "! grep -q '^vectors.txt\$' $work/disk.txt"
fi
exit $failed

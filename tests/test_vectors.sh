#!/bin/sh
# The commands that ask word vectors: near, odd, analogy, similarity, project and ratio.
#
#   test_vectors.sh BUILD
woven=$(cd "$1" && pwd)/woven
work=$1/tests/vectors
rm -rf "$work"
mkdir -p "$work"
. tests/sentence.sh
cd "$work" || exit 1

run() { # argument...: output, errors and exit status of woven
  "$woven" "$@" > out 2> err
  status=$?
}

# One line on standard error that contains the words, nothing on standard output, exit status 2.
refuses() { # words, argument...
  words=$1
  shift
  run "$@"
  [ "$status" -eq 2 ] && [ ! -s out ] && [ "$(wc -l < err)" -eq 1 ] && grep -qF -- "$words" err
}

has_row() { grep -qE -- "$1" out; }
has_no_row() { ! grep -qE -- "$1" out; }
fits() { awk '{ gsub(/[\200-\277]/, "") } length > 80 { bad = 1 } END { exit bad }' out; }
succeeds() { [ "$status" -eq 0 ] && [ ! -s err ]; }
lines_are() { [ "$(wc -l < out)" -eq "$1" ]; }
crlf() { [ "$(grep -c "$(printf '\r')\$" out)" -eq "$(wc -l < out)" ]; }
same_fields() { tr -d '\r' < out | awk -F "$1" '{ gsub(/"[^"]*"/, "q") } NF != '"$2"' { bad = 1 } END { exit bad }'; }

# Royal, female, young, and something else: a grid on which analogies are exact.
cat > vectors.txt <<'V'
king 1 -1 -1 0
queen 1 1 -1 0
man -1 -1 -1 0
woman -1 1 -1 0
prince 1 -1 1 0
princess 1 1 1 0
boy -1 -1 1 0
girl -1 1 1 0
bread 0 0 0 2
café 0 0.5 0 2
V

for command in near odd analogy similarity project ratio; do
  run $command --help
  test_that "$command --help succeeds" succeeds
  test_that "$command --help fits into 80 columns" fits
  for option in $(sed -n 's/^  \(--[a-z]*\).*/\1/p' out | grep -v -e --help); do
    test_that "$command $option wants a value" refuses "$option: expected a value after it" $command "$option"
  done
done

# --- near ------------------------------------------------------------------------------------------------------------

run near king --count 4
test_that 'near succeeds with the file vectors.txt of the current folder' succeeds
test_that 'near fits into 80 columns' fits
test_that 'equally near words come in the order of the file' \
  sh -c "[ \"\$(awk 'NR > 1 { print \$2 }' out | head -n 3 | tr '\n' ' ')\" = 'queen man prince ' ]"
test_that 'near prints the cosine' has_row '^   1  queen  +0\.3333  =+$'
test_that 'near prints as many words as asked for' lines_are 5
test_that 'a word is not its own neighbour' has_no_row '[0-9]  king '
run near bread king
test_that 'each word of near has its own list' has_row '^   1  caf. '
test_that 'each word of near is named' sh -c "grep -qx bread out && grep -qx king out"
test_that 'at most the words that there are, are listed' lines_are 21
test_that 'words that are not ASCII keep the columns straight' \
  sh -c "grep -E '^   [0-9]  ' out | sed 's/é/e/' | awk '{ if (!match(\$0, /-?[0-9]\\.[0-9]/)) exit 1; at = RSTART + (substr(\$0, RSTART, 1) == \"-\") } !want { want = at } at != want { exit 1 }'"
run near --format csv --count 3 bread
test_that 'the CSV of near has a header' has_row '^word,rank,neighbour,cosine.$'
test_that 'the CSV of near has four fields' same_fields , 4
test_that 'the lines of the CSV of near end in CR LF' crlf
test_that 'the CSV of near has the cosine to the last bit' has_row '^bread,1,café,0\.9701425001453[0-9]+.$'
cp vectors.txt other.txt
(cd / && "$woven" near king --vectors "$OLDPWD/other.txt" > "$OLDPWD/out" 2> "$OLDPWD/err")
test_that 'the vectors may be in another file' has_row '  queen '
"$woven" near king --vectors - < vectors.txt > out 2> err
test_that 'the vectors may come from the standard input' has_row '  queen '
printf '2 1\na 1\n"b,c" 2\n' > odd.txt
run near a --vectors odd.txt --format csv
test_that 'words with commas and quotation marks are quoted in CSV' has_row '^a,1,"""b,c""",1.$'
printf 'a 1 1\n\033[31mred 2 1\n%s 1 2\n' "$(printf 'long%.0s' $(seq 30))" > odd.txt
run near a --vectors odd.txt
test_that 'control characters of a foreign file do not reach the terminal' has_row '\?\[31mred'
test_that 'a word too long for its column is cut' fits

test_that 'an unknown word is refused with the nearest spelling' \
  refuses "\`quen' has no vector in vectors.txt; did you mean \`queen'?" near quen
test_that 'a capital letter is a spelling, too' refuses "did you mean \`king'?" near King
test_that 'a word like no other is refused without one' refuses 'no word there is spelt like it' near unicorn
test_that 'near without a word is refused' refuses 'near: expected WORD..., found 0 arguments' near
test_that 'an unknown option is refused' refuses "\`--colour' is not an option of near" near --colour king
test_that 'a count of 0 is refused' refuses '--count: expected a whole number from 1 to 1000' near king --count 0
test_that 'a count that is none is refused' refuses "found \`ten'" near king --count ten
test_that 'an unknown format is refused' refuses '--format: expected one of text|csv' near king --format tsv
test_that 'a file that does not exist is refused' refuses 'none.txt: cannot be opened' near king --vectors none.txt
printf 'a 1 2\nb 1\n' > bad.txt
test_that 'a line with too few numbers is named' refuses 'bad.txt, line 2: there are fewer numbers' near a --vectors bad.txt
printf 'a 1 2\nb 1 nan\n' > bad.txt
test_that 'a number that is none is named' refuses 'bad.txt, line 2: a number is not finite' near a --vectors bad.txt
: > bad.txt
test_that 'an empty file is refused' refuses 'bad.txt, line 1: the file is empty' near a --vectors bad.txt
test_that 'a folder is refused' refuses 'cannot be read' near a --vectors .
test_that 'a program is no file of vectors' refuses 'line 1:' near a --vectors "$woven"
head -c 3000000 /dev/zero > bad.txt
test_that 'a file of zeros is refused' refuses 'bad.txt, line 1:' near a --vectors bad.txt
if [ -c /dev/full ]; then
  "$woven" near king > /dev/full 2> err
  test_that 'a full disk is an error' [ $? -eq 2 ]
fi

# --- odd and analogy -------------------------------------------------------------------------------------------------

run odd café king bread
test_that 'odd marks the word that does not belong' has_row '^ odd  king '
test_that 'odd marks only one' sh -c "[ \"\$(grep -c odd out)\" -eq 1 ]"
test_that 'odd fits into 80 columns' fits
run odd café king bread --format csv
test_that 'the CSV of odd says which is odd' sh -c "grep -q '^king,.*,1.$' out && grep -q '^bread,.*,0.$' out"
test_that 'odd has nothing to count' refuses "\`--count' is not an option of odd" odd café king bread --count 2
test_that 'two words have no odd one' refuses 'odd: expected WORD WORD WORD..., found 2 arguments' odd king queen

run analogy man king woman
test_that 'a man is to a king as a woman is to a queen' has_row '^   1  queen +1\.0000 '
test_that 'analogy repeats the question' has_row '^man is to king as woman is to$'
test_that 'analogy fits into 80 columns' fits
test_that 'the words of the question are no answers' has_no_row '[0-9]  (king|man|woman) '
test_that 'nothing is said when the rule did not matter' has_no_row 'no answers'
printf 'car 1 0\ncars 0.9 0.1\ntree 0 1\ntrees 0.1 0.9\nshrub -1 5\n' > plural.txt
run analogy tree shrub car --vectors plural.txt
test_that 'it is said when a word of the question would have won' has_row "otherwise it would be \`car', with "
run analogy boy girl prince --format csv --count 2
test_that 'the CSV of analogy has its answer' has_row '^prince,1,princess,(1|0\.99999).*.$'
test_that 'the CSV of analogy is nothing but CSV' same_fields , 4
test_that 'analogy wants three words' refuses 'analogy: expected A B C, found 2 arguments' analogy man king

# --- similarity ------------------------------------------------------------------------------------------------------

printf '# by nobody\nking\tqueen\t9\nking woman 1\nking unicorn 5\nking bread 3\n' > pairs.txt
run similarity pairs.txt
test_that 'similarity counts the pairs that it knows' sh -c "grep -q ' 4\$' out && grep -q ' 3\$' out"
test_that 'similarity prints the rank correlation' has_row "^Spearman's rank correlation +1\.0000$"
run similarity pairs.txt --format csv
test_that 'the CSV of similarity has a line' has_row '^pairs.txt,4,3,(1|0\.99999).*.$'
printf 'king queen 9\nking woman\n' > bad.txt
test_that 'a line that is no judgement is named' refuses 'bad.txt, line 2: expected two words and a score' similarity bad.txt
printf 'king queen 9\nking unicorn 3\n' > bad.txt
test_that 'one known pair is too few' refuses '1 of its 2 pairs have vectors' similarity bad.txt
test_that 'a missing file of judgements is refused' refuses 'none: cannot be opened' similarity none

# --- project ---------------------------------------------------------------------------------------------------------

run project
test_that 'project draws a map of all words' sh -c 'for w in king queen man woman prince princess boy girl; do grep -qw $w out || exit 1; done'
test_that 'the map fits into 80 columns' fits
test_that 'the map fits onto a terminal' sh -c '[ "$(wc -l < out)" -le 27 ]'
test_that 'the map tells the share of the variance' has_row '^10 words; left to right [0-9.]+ % of the variance, bottom to top [0-9.]+ %$'
cp out first
run project
test_that 'the map is the same each time' cmp -s out first
run project king queen bread --format tsv
test_that 'tab-separated values begin with a comment for gnuplot' has_row '^# word	x	y$'
test_that 'tab-separated values have three fields' same_fields '	' 3
test_that 'only the given words are projected' lines_are 4
run project --count 3 --format csv
test_that 'the CSV of project has the first words of the file' sh -c "grep -q '^man,' out && ! grep -q '^woman,' out"
run project king
test_that 'one word is a map of a point' has_row '^ +king$'

# --- ratio -----------------------------------------------------------------------------------------------------------

cat > text.txt <<'T'
Ice is solid water. Ice is cold, ice is solid.

Steam is hot water. Steam is gas; steam is a gas.
T
run ratio ice steam --text text.txt --window 2 --probe solid,gas,water,is --format csv
test_that 'ratio succeeds' succeeds
# By hand, two steps to both sides within a paragraph: ice solid water / ice ...
awk 'BEGIN { RS = ""; w = 2 } { n = split(tolower($0), t, /[^A-Za-z]+/); if (t[n] == "") n--
       for (i = 1; i <= n; i++) for (j = 1; j <= n; j++) if (i != j && i - j <= w && j - i <= w) { c[t[i], t[j]]++; s[t[i]]++ } }
     END { k = split("solid gas water is", p, " "); for (i = 1; i <= k; i++) { a = c["ice", p[i]] + 0; b = c["steam", p[i]] + 0
       printf "%s,%d,%.6f,%d,%.6f,%s\n", p[i], a, a / s["ice"], b, b / s["steam"], b ? sprintf("%.6f", a / s["ice"] / (b / s["steam"])) : a ? "inf" : "" } }' \
  text.txt > expected
tr -d '\r' < out | awk -F , 'NR > 1 { printf "%s,%d,%.6f,%d,%.6f,%s\n", $1, $2, $3, $4, $5, $6 ~ /^[0-9]/ ? sprintf("%.6f", $6) : $6 }' > got
test_that 'ratio counts as a plain count does' cmp -s expected got
test_that 'the probes of ratio have six fields' same_fields , 6
run ratio ice steam --text text.txt --least 1
test_that 'ratio finds the words that tell two words apart' \
  sh -c "grep -q '^solid .* infinite\$' out && grep -q '^gas .* 0\$' out"
test_that 'ratio fits into 80 columns' fits
"$woven" ratio ice steam --text - --window 2 --probe solid,gas,water,is --format csv < text.txt | cmp -s - out
cat text.txt | "$woven" ratio ice steam --text - --least 1 > piped 2> err
test_that 'the text may come through a pipe' cmp -s piped out
test_that 'ratio wants a text' refuses 'expected two words and --text FILE' ratio ice steam
test_that 'ratio wants two words' refuses 'expected two words and --text FILE' ratio ice --text text.txt
test_that 'a word that is not in the text is refused' refuses "\`fire' does not occur in text.txt" ratio ice fire --text text.txt
test_that 'a probe that is not in the text is refused' refuses "\`fire' does not occur" ratio ice steam --text text.txt --probe fire
test_that 'a missing text is refused' refuses 'none: cannot be opened' ratio ice steam --text none
: > empty
test_that 'an empty text is refused' refuses 'empty: nothing is left to work on' ratio ice steam --text empty
test_that 'a window of 0 is refused' refuses '--window: expected a whole number' ratio ice steam --text text.txt --window 0
exit $failed

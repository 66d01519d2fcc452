#!/bin/sh
# The books as their readers meet them: no error of TeX in the logs, nothing of the solutions in the student's
# edition, the same bytes from another folder, and a reader's own code that neither compiles nor is fit for TeX.
set -u
build=$1
trial=$(mktemp -d)
trap 'rm -rf "$trial"' EXIT INT TERM

# Says how the test went; the rest of the line is what it is about.
test_that() { # status sentence
  if [ "$1" -eq 0 ]; then echo "ok - $2"; else echo "not ok - $2"; fi
}

for edition in instructor student; do
  log=$build/$edition/main.log
  ! grep -aqE '^!|undefined references|Reference .* undefined|Citation .* undefined|multiply defined|destination with the same' "$log"
  test_that $? "the $edition's edition is typeset without an error, every reference is defined"
  awk '/^Overfull \\hbox/ { sub(/.*\(/, ""); if ($1 + 0 > 2) { bad = 1 } } END { exit bad }' "$log"
  test_that $? "no line of the $edition's edition is overfull by more than 2 pt"
done

# The lines of the solutions that say something, without blanks, against the text of the book without blanks. Lines
# that the stub has as well are no secret, and neither is a bare loop over an array, which the first chapter teaches.
pdftotext -layout "$build/woven-neuron-student.pdf" - | tr -d ' \n\f' > "$trial/student.txt"
pdftotext -layout "$build/woven-neuron.pdf" - | tr -d ' \n\f' > "$trial/instructor.txt"
found=0 looked=0 known=0
for file in solutions/*/*.c; do
  stub=exercises/${file#solutions/}
  sed '1,/^{/d; s/\/\*.*\*\///' "$file" | grep -vxFf "$stub" | tr -d ' \t' | awk 'length >= 12 && !/^for\(.*\)[{]?$/' > "$trial/lines"
  while IFS= read -r line; do
    looked=$((looked + 1))
    ! grep -qF -- "$line" "$trial/student.txt" || { found=$((found + 1)); echo "# in the student's edition: $file: $line"; }
    ! grep -qF -- "$line" "$trial/instructor.txt" || known=$((known + 1))
  done < "$trial/lines"
done
[ "$looked" -gt 20 ] && [ "$found" -eq 0 ]
test_that $? "none of the lines of the solutions stands in the student's edition"
[ "$known" -gt 10 ]
test_that $? "the same search finds lines of the solutions in the instructor's edition"

grep -q 'Your turn' "$trial/student.txt" 2> /dev/null || pdftotext "$build/woven-neuron-student.pdf" - | grep -qi 'your turn'
test_that $? "the holes of the student's edition say whose turn it is"

# A copy of the tree, built elsewhere: identical books.
mkdir "$trial/elsewhere"
tar -c --exclude=./build --exclude=./.git . | tar -x -C "$trial/elsewhere"
(cd "$trial/elsewhere" && make -s book) > "$trial/elsewhere.log" 2>&1
test_that $? "a copy in another folder builds"
cmp -s "$build/woven-neuron.pdf" "$trial/elsewhere/build/woven-neuron.pdf" &&
  cmp -s "$build/woven-neuron-student.pdf" "$trial/elsewhere/build/woven-neuron-student.pdf"
test_that $? "two builds in different folders give identical books"

# Nothing to do for whoever has changed nothing.
(cd "$trial/elsewhere" && make --no-print-directory book) > "$trial/again.log" 2>&1
! grep -qvE 'Nothing to be done|up to date' "$trial/again.log"
test_that $? "a second make of the books has nothing to do"

# The reader's own book, from the copy: one exercise done, with comments that TeX would choke on, and one broken.
# Others are right, each on its own; together they have helpers and macros of the same names.
cd "$trial/elsewhere" || exit 1
cp -R tests/right/helpers/. tests/right/macros/. exercises/
cat > exercises/lab3-perceptron/step.c <<'C'
/* 100 % mine: costs $5 & {more} at me@home, a_b, 3 | 4, "caf\'e" # ~ ^ \ */
#include "perceptron.h"

double step(double z, double threshold)
{
    const char *address = "me@home"; // 100 % & $
    return address[0] == 'm' && z >= threshold ? 1 : 0;
}
C
printf 'double weighted_sum(const double *x\n{ this is } not C }} { @ \n' > exercises/lab3-perceptron/weighted_sum.c
make -s EDITION=mine > "$trial/mine.log" 2>&1
test_that $? "the reader's own book is made although one file does not compile"
pdftotext build/woven-neuron-mine.pdf - > "$trial/mine.txt" 2> /dev/null
grep -q 'me@home' "$trial/mine.txt"
test_that $? "the reader's own code stands in it"
grep -q 'this is } not C' "$trial/mine.txt" && grep -qi 'does not compile' "$trial/mine.txt"
test_that $? "code that does not compile is shown as it stands, and marked"
build/mine/woven trace > "$trial/trace.txt" 2>&1 || [ $? -ge 1 ]
grep -q 'weighted_sum.c does not compile yet' "$trial/mine.log"
test_that $? "what does not compile is named when the book is made"

# One chapter changed.
before=$(stat -c %Y build/obj/perceptron.o)
sleep 1
sed -i 's/^@\* Backpropagation\./&\nA new word./' src/backprop.w
make -s build/libwoven.a > /dev/null 2>&1
[ "$(stat -c %Y build/obj/perceptron.o)" = "$before" ]
test_that $? "a changed chapter does not compile the others again"

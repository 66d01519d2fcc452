#!/bin/sh
# The rules of the web that no compiler knows hold for it, and the lint that checks them can say no.
set -u
build=$1
trial=$(mktemp -d)
trap 'rm -rf "$trial"' EXIT INT TERM

test_that() { # status sentence
  if [ "$1" -eq 0 ]; then echo "ok - $2"; else echo "not ok - $2"; fi
}

sh book/lint.sh "$build" > "$trial/found" 2>&1
status=$?
sed 's/^/# /' "$trial/found"
[ "$status" -eq 0 ] && [ ! -s "$trial/found" ]
test_that $? "the web keeps the rules of its house"

# A copy of the web with one thing wrong in it, at the end of the first chapter.
cp -R src book solutions "$trial"
chapter=$trial/$(sed -n 's|^@i |src/|p' src/book.w | head -n 1)
cp "$chapter" "$trial/clean"
refuses() { # what the lint says; the faulty section comes on standard input
  { cat "$trial/clean"; cat; } > "$chapter"
  ! (cd "$trial" && sh book/lint.sh build) > "$trial/found" 2>&1 && grep -q -- "$1" "$trial/found"
}

refuses 'the decimal 0.25 is typed in the prose' << 'W'
@ The answer is 0.25, says the author.
W
test_that $? "a decimal typed in the prose is found"
refuses 'has no prose' << 'W'
@ @<Bare code@>=
int bare;
W
test_that $? "a section without prose is found"
{ printf '@ Too much at once.\n\n@<Long code@>=\n'; for i in $(seq 25); do echo "int line_$i;"; done; } > "$trial/long"
refuses 'the C part has 25 lines' < "$trial/long"
test_that $? "a section of more than 24 lines of code is found"
refuses 'cweave cannot parse' << 'W'
@ A list that the grammar of cweave does not know.

@<Odd code@>=
point p = (point) { .x = 1, .y = 2 };
W
test_that $? "code that cweave cannot parse is found"
refuses 'has no partner' << 'W'
@ A |bar without a partner.

@<Late code@>=
int late;
W
test_that $? "a bar without a partner is found"

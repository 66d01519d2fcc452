#!/bin/sh
# terminal.sh BUILD: makes the compiler and the grader talk about two first attempts, for the chapter on a first program.
# Writes BUILD/data/message.txt and BUILD/data/report.txt; what comes out as before keeps its time.
set -eu
build=$1
work=$build/terminal
lab=exercises/lab0-warmup
rm -rf "$work"
mkdir -p "$work/$lab" "$build/data"

settle() { # new old
  if cmp -s "$1" "$2"; then rm "$1"; else mv "$1" "$2"; fi
}

# A semicolon is missing.
sed 's/return.*/return a/' solutions/lab0-warmup/add.c > "$work/$lab/add.c"
headers=$PWD/$build/tangle
if (cd "$work" && LC_ALL=C gcc -std=gnu11 -fdiagnostics-color=never -I"$headers" -c -o add.o "$lab/add.c") 2> "$work/message"; then
  echo "terminal.sh: expected the compiler to miss a semicolon in $work/$lab/add.c, found no complaint" >&2
  exit 1
fi
settle "$work/message" "$build/data/message.txt"

# The first number is left out. The page to read is not known before the book is typeset, so its line is left out, too.
sed 's/i = 0;/i = 1;/' solutions/lab0-warmup/mean.c > "$work/$lab/mean.c"
"$build/grade" --color=never --handin "$work/exercises" lab0-warmup/mean > "$work/all" || [ $? -eq 1 ]
sed '1,2d; /^ *See /d' "$work/all" > "$work/report"
settle "$work/report" "$build/data/report.txt"

#!/bin/sh
# Fills the holes of the web for the editions that show what stands in exercises/.
#
#   holes.sh student BUILD   every hole shows the contract, the signature and "your turn"
#   holes.sh mine BUILD      every hole shows the reader's own code; what does not compile is shown as it stands
#
# Writes BUILD/EDITION/holes/LAB/NAME.c (for cweave) and, for mine, BUILD/mine/raw/LAB/NAME.c (as it stands),
# BUILD/mine/code/LAB/NAME.o (compiled) and BUILD/mine/holes.txt (what was found, for people). Each file of the reader is
# compiled on its own, as the grader does it, and shares nothing but its exercise's function: two may have a helper of
# the same name, or a function main. What ctangle finds in the hole, BUILD/mine/code/LAB/NAME.c, is therefore empty.
set -eu
edition=$1
build=$2
to=$build/$edition

# Moves a new file into place unless the old one is the same, so that make has nothing to do again.
settle() {
  mkdir -p "$(dirname "$2")"
  if cmp -s "$1" "$2"; then rm -f "$1"; else mv "$1" "$2"; fi
}

# Compiles a file to $to/new.o, in which only the exercise's function can be seen from outside; prints the compiler's
# first error if there is one.
compile() { # file header name
  rm -f "$to/new.o"
  LC_ALL=C gcc -std=gnu11 -w -O2 -g -fmax-errors=1 -fdiagnostics-color=never -I"$build/tangle" -include "$2" \
    -c -o "$to/new.o" "$1" > "$to/errors" 2>&1 || :
  if [ ! -e "$to/new.o" ]; then
    grep -m 1 'error:' "$to/errors" | sed 's/.*\/\([^/:]*:[0-9]*\):[0-9]*: [a-z ]*error: /\1: /' || :
  elif ! nm "$to/new.o" | grep -q " T $3\$"; then
    echo "$3.c: there is no function $3"
  else
    objcopy --keep-global-symbol="$3" "$to/new.o"
  fi
}

# Whether cweave can set the hole: a web with nothing else in it.
weavable() {
  { printf '@* Trial.\n\n@c\n'; cat "$1"; } > "$to/trial.w"
  (cd "$to" && cweave -bhp trial.w - trial.tex) > "$to/trial.log" 2>&1
}

# A function with the prototype of the spec that stops the program: it stands in for code that does not compile.
stand_in() {
  sed -n 's/^prototype *//p' "grader/labs/$1.spec"
  echo '{ __builtin_trap(); }'
}

mkdir -p "$to"
broken=0
for file in exercises/*/*.c; do
  id=${file#exercises/}
  id=${id%.c}
  lab=${id%/*}
  name=${id##*/}
  if [ "$edition" = student ]; then
    "$build/hole" turn < "$file" > "$to/new.c"
    settle "$to/new.c" "$to/holes/$id.c"
    continue
  fi
  cp "$file" "$to/new.c"
  settle "$to/new.c" "$to/raw/$id.c"
  why=$(compile "$file" "${lab#*-}.h" "$name")
  if [ -z "$why" ]; then
    "$build/hole" woven < "$file" > "$to/new.c"
    weavable "$to/new.c" || why="$name.c: cweave cannot set this file"
  fi
  if [ -n "$why" ]; then
    broken=$((broken + 1))
    echo "$file does not compile yet: $why" >> "$to/new.txt"
    printf '/* \\brokenhole{%s}{%s} */\n' "$id" "$(printf '%s' "$why" | "$build/hole" text)" > "$to/new.c"
    stand_in "$id" > "$to/stand-in.c"
    compile "$to/stand-in.c" "${lab#*-}.h" "$name"
  fi
  settle "$to/new.c" "$to/holes/$id.c"
  settle "$to/new.o" "$to/code/$id.o"
  : > "$to/code/$id.c"
done
if [ "$edition" = mine ]; then
  [ "$broken" -gt 0 ] || : > "$to/new.txt"
  mv "$to/new.txt" "$to/holes.txt"
fi

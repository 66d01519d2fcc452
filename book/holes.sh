#!/bin/sh
# Fills the holes of the web for the editions that show what stands in exercises/.
#
#   holes.sh student BUILD   every hole shows the contract, the signature and "your turn"
#   holes.sh mine BUILD      every hole shows the reader's own code; what does not compile is shown as it stands
#
# Writes BUILD/EDITION/holes/LAB/NAME.c (for cweave) and, for mine, BUILD/mine/code/LAB/NAME.c (for ctangle),
# BUILD/mine/raw/LAB/NAME.c (as it stands) and BUILD/mine/holes.txt (what was found, for people).
set -eu
edition=$1
build=$2
to=$build/$edition

# Moves a new file into place unless the old one is the same, so that make has nothing to do again.
settle() {
  mkdir -p "$(dirname "$2")"
  if cmp -s "$1" "$2"; then rm -f "$1"; else mv "$1" "$2"; fi
}

# The first error of the compiler on a file, without the colours; nothing when it compiles.
first_error() {
  LC_ALL=C gcc -std=gnu11 -w -fsyntax-only -fmax-errors=1 -fdiagnostics-color=never -I"$build/tangle" -include "$2" "$1" 2>&1 |
    grep -m 1 'error:' | sed 's/.*\/\([^/:]*:[0-9]*\):[0-9]*: [a-z ]*error: /\1: /' || :
}

# Whether cweave can set the hole: a web with nothing else in it.
weavable() {
  { printf '@* Trial.\n\n@c\n'; cat "$1"; } > "$to/trial.w"
  (cd "$to" && cweave -bhp trial.w - trial.tex) > "$to/trial.log" 2>&1
}

# A function with the prototype of the spec that stops the program: it stands in for code that does not compile.
stand_in() {
  echo '#pragma GCC diagnostic ignored "-Wunused-parameter"'
  sed -n 's/^prototype *//p' "grader/labs/$1.spec"
  echo '{ __builtin_trap(); }'
}

mkdir -p "$to"
broken=0
for file in exercises/*/*.c; do
  id=${file#exercises/}
  id=${id%.c}
  lab=${id%/*}
  if [ "$edition" = student ]; then
    "$build/hole" turn < "$file" > "$to/new.c"
    settle "$to/new.c" "$to/holes/$id.c"
    continue
  fi
  cp "$file" "$to/new.c"
  settle "$to/new.c" "$to/raw/$id.c"
  why=$(first_error "$file" "${lab#*-}.h")
  if [ -z "$why" ]; then
    "$build/hole" woven < "$file" > "$to/new.c"
    weavable "$to/new.c" || why="${id##*/}.c: cweave cannot set this file"
  fi
  if [ -z "$why" ]; then
    "$build/hole" code < "$file" > "$to/code.c"
  else
    broken=$((broken + 1))
    echo "$file does not compile yet: $why" >> "$to/new.txt"
    printf '/* \\brokenhole{%s}{%s} */\n' "$id" "$(printf '%s' "$why" | "$build/hole" text)" > "$to/new.c"
    stand_in "$id" > "$to/code.c"
  fi
  settle "$to/new.c" "$to/holes/$id.c"
  settle "$to/code.c" "$to/code/$id.c"
done
if [ "$edition" = mine ]; then
  [ "$broken" -gt 0 ] || : > "$to/new.txt"
  mv "$to/new.txt" "$to/holes.txt"
fi

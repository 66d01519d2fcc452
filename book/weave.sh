#!/bin/sh
# weave.sh EDITION BUILD: weaves src/book.w into BUILD/EDITION/woven.tex, .idx and .scn; what comes out as before keeps
# its time.
#
# cweave does not tell TeX whether a comment stood beside code or on a line of its own. So it gets a copy of the web in
# which each comment that begins a line says \alone. Lines keep their numbers.
set -eu
edition=$1
build=$2
case $edition in
  mine) name="your own edition" ;;
  *) name="the $edition's edition" ;;
esac
case $edition in
  instructor) holes=solutions ;;
  *) holes=$build/$edition/holes ;;
esac
copy=$build/$edition/web
rm -rf "$copy"
mkdir -p "$copy"

for lab in "$holes"/*/; do
  mkdir -p "$copy/$(basename "$lab")"
done
awk -v copy="$copy" -v holes="$holes/" '
  FNR == 1 { name = FILENAME; sub(/^src\//, "", name)
             if (index(name, holes) == 1) name = substr(name, length(holes) + 1)
             if (out != "") close(out)
             out = copy "/" name }
  match($0, /^[ \t]*\/[*\/]/) { $0 = substr($0, 1, RLENGTH) "\\alone " substr($0, RLENGTH + 1) }
  { print > out }' src/*.w "$holes"/*/*.c

if ! (cd "$copy" && CWEBINPUTS=.: cweave -bhp book.w - woven.tex) > "$copy/cweave.log" 2>&1; then
  # "! Message. (l. 12 of include file perceptron.w)" and the line in question.
  echo "weave.sh: cweave refused the web of $name:" >&2
  cat "$copy/cweave.log" >&2
  exit 1
fi
for part in tex idx scn; do
  cmp -s "$copy/woven.$part" "$build/$edition/woven.$part" || cp "$copy/woven.$part" "$build/$edition/woven.$part"
done

#!/bin/sh
# typeset.sh EDITION BUILD: makes BUILD/EDITION/main.pdf of book/book.tex and what was woven for the edition. The edition
# plots has all plots and nothing else.
set -eu
edition=$1
build=$2
source=book.tex
case $edition in
  plots) name="the plots" source=plots.tex ;;
  mine) name="your own edition" ;;
  *) name="the $edition's edition" ;;
esac
book=$PWD/book
echo "typesetting $name"
cd "$build/$edition"
printf '\\def\\edition{%s}\\input{%s}\n' "$edition" $source > main.new
cmp -s main.new main.tex && rm main.new || mv main.new main.tex

# The last section that begins before line $1 of woven.tex.
section_at() {
  sed -n "1,$1{s/^\\\\M{\\([0-9]*\\)}.*/\\1/p;s/^\\\\N{[0-9]*}{\\([0-9]*\\)}.*/\\1/p;}" woven.tex | tail -n 1
}

# An empty last part stands for the folders of TeX itself.
if ! TEXINPUTS=".:$book:..:../data:" BIBINPUTS="$book:" \
    latexmk -norc -g -pdf -silent -interaction=nonstopmode -halt-on-error -file-line-error main.tex > latexmk.log 2>&1; then
  error=$(grep -m 1 -E '^[^ ]*:[0-9]+: |^! ' main.log || echo "latexmk failed: see $build/$edition/latexmk.log")
  line=$(printf '%s\n' "$error" | sed -n 's/^.*woven\.tex:\([0-9]*\):.*/\1/p')
  echo "typeset.sh: $name could not be typeset:" >&2
  [ -z "$line" ] || error="$error (in section $(section_at "$line") of the web)"
  printf '  %s\n' "$error" | sed "s|$book/|book/|" >&2
  grep -m 1 -A 1 "^l\.${line:-[0-9]*} " main.log | sed 's|^|  |' >&2 || :
  [ ! -s main.blg ] || grep -A 1 -E '^Warning|---line' main.blg | sed 's/^/  bibtex: /' >&2 || :
  rm -f main.pdf
  exit 1
fi

# What LaTeX only warns about is worth a line each.
grep -E '^LaTeX Warning: (Reference|Citation|Hyper).*undefined|^Package natbib Warning: Citation.*undefined' main.log |
  sort -u | sed 's/^/  /' || :
grep -E '^Overfull .hbox \(([3-9]|[0-9][0-9]+|2\.[0-9]*[1-9][0-9]*)\.?[0-9]*pt' main.log | sort -u | sed 's/^/  /' || :
touch main.pdf

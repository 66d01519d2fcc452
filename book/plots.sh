#!/bin/sh
# plots.sh BUILD: makes BUILD/plots/NAME.tex of every book/plots/NAME.gp, and BUILD/plots/pages.tex, which names them
# all. The scripts read BUILD/data/*.dat. What comes out as before keeps its time.
set -eu
build=$1
mkdir -p "$build/plots"

keep_or_replace() { # name; the new file ends in .new
  if cmp -s "$1.new" "$1.tex"; then rm "$1.new"; else mv "$1.new" "$1.tex"; fi
}

for script in book/plots/*.gp; do
  name=$(basename "$script" .gp)
  [ "$name" != style ] || continue
  # The scripts write to standard output; relative names in them begin at the folder of the data. Gnuplot adds the time.
  if ! (cd "$build/data" && GNUPLOT_LIB="$OLDPWD/book/plots" gnuplot "$OLDPWD/$script") > "$build/plots/$name.drawn"; then
    echo "$script: gnuplot could not make the plot; its message is above" >&2
    exit 1
  fi
  sed '2,3{/^%%/d;}' "$build/plots/$name.drawn" > "$build/plots/$name.new"
  rm "$build/plots/$name.drawn"
  keep_or_replace "$build/plots/$name"
  echo "\\plotpage{$name}"
done > "$build/plots/pages.new"
keep_or_replace "$build/plots/pages"

#!/bin/sh
# plots.sh BUILD: makes BUILD/plots/NAME.tex of every book/plots/NAME.gp. The scripts read BUILD/data/*.dat.
set -eu
build=$1
mkdir -p "$build/plots"
for script in book/plots/*.gp; do
  name=$(basename "$script" .gp)
  [ "$name" != style ] || continue
  # The scripts write to standard output; relative names in them begin at the folder of the data.
  if ! (cd "$build/data" && GNUPLOT_LIB="$OLDPWD/book/plots" gnuplot "$OLDPWD/$script") > "$build/plots/$name.new"; then
    echo "$script: gnuplot could not make the plot; its message is above" >&2
    exit 1
  fi
  if cmp -s "$build/plots/$name.new" "$build/plots/$name.tex"; then
    rm "$build/plots/$name.new"
  else
    mv "$build/plots/$name.new" "$build/plots/$name.tex"
  fi
done

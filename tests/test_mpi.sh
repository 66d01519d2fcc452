#!/bin/sh
# Training on several machines: two programs on this one train together as well as one alone.
#
#   test_mpi.sh BUILD
build=$1
work=$build/tests/mpi
mkdir -p "$work"
. tests/sentence.sh

# All programs run on this machine and speak to each other through memory; a test may run as any user.
export OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1
export OMPI_MCA_btl=self,vader OMPI_MCA_btl_vader_single_copy_mechanism=none OMPI_MCA_plm_rsh_agent=false
export OMPI_MCA_rmaps_base_oversubscribe=1 OMPI_MCA_mpi_yield_when_idle=1

together() { # how many, argument...
  programs=$1
  shift
  mpirun -np "$programs" "$build/woven" glove-mpi "$@" > "$work/out" 2> "$work/err"
  status=$?
}

final_loss() { sed -n 's/.*mean loss at the end \([0-9.]*\)$/\1/p' "$work/out"; }
within() { # per cent, loss, loss
  awk -v most="$1" -v a="$2" -v b="$3" 'BEGIN { exit !(a > 0 && b > 0 && 100 * (a > b ? a / b - 1 : b / a - 1) <= most) }'
}
same_words() { awk '{ print $1 }' "$1" > "$work/a"; awk '{ print $1 }' "$2" > "$work/b"; cmp -s "$work/a" "$work/b"; }
finite() {
  [ -s "$1" ] && awk '{ for (i = 2; i <= NF; i++) if ($i !~ /^-?[0-9]+(\.[0-9]*)?(e[-+]?[0-9]+)?$/) bad = 1 } END { exit bad }' "$1"
}

common="--size 20 --window 5 --passes 10 --min-count 3"
text=$build/data/prose.txt
together 1 $common --output "$work/one.txt" "$text"
test_that 'one program alone succeeds' [ $status -eq 0 ]
one=$(final_loss)
together 2 $common --output "$work/two.txt" "$text"
test_that 'two programs succeed' [ $status -eq 0 ]
two=$(final_loss)
together 2 $common --output "$work/again.txt" "$text"
together 3 $common --every 3 --output "$work/three.txt" "$text"
three=$(final_loss)
echo "mean loss: one program $one, two $two, three with one average a pass $three"
test_that 'the loss of two is within 2 per cent of that of one' within 2 "$one" "$two"
test_that 'three with one average a pass lose more than two in stages' awk "BEGIN { exit !($three > $two) }"
test_that 'the vectors of two are finite' finite "$work/two.txt"
test_that 'the words of two are those of one' same_words "$work/one.txt" "$work/two.txt"
test_that 'two programs write the same vectors each time' cmp -s "$work/two.txt" "$work/again.txt"
test_that 'no file of a shard is left behind' sh -c "! ls '$work'/*.shard-* > '$work/left' 2>&1"

together 2 --help
test_that 'help is printed once' [ "$(grep -c '^usage:' "$work/out")" -eq 1 ]
test_that 'help fits into 80 columns' awk 'length > 80 { bad = 1 } END { exit bad }' "$work/out"
together 2 --size none "$text"
test_that 'a size that is no number is refused' grep -qF -- '--size: expected a whole number' "$work/err"
together 2 "$work/no-such-file"
test_that 'a text that is not there is refused' grep -qF 'cannot be opened' "$work/err"
test_that 'a refusal ends all programs with an error' [ $status -ne 0 ]
"$build/woven" glove-mpi $common --output "$work/single.txt" "$text" > "$work/out" 2> "$work/err"
test_that 'without mpirun it is one program' cmp -s "$work/single.txt" "$work/one.txt"
mkdir -p "$work/alone" && cp "$build/woven" "$work/alone/"
"$work/alone/woven" glove-mpi "$text" > "$work/out" 2> "$work/err"
test_that 'without the program for MPI, it is said how to make it' grep -qF 'make mpi' "$work/err"
exit $failed

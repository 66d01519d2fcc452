#!/bin/sh
# The grader that watches: what is saved is graded, whichever way an editor saves it, with and without inotify, in a
# pipe and on a terminal.
#
#   test_watch.sh BUILD
set -u
. "$(dirname "$0")/sentence.sh"
root=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "${1:-build}" && pwd)
work=$(mktemp -d "$build/watch-XXXXXX")
watcher=
trap 'kill $watcher 2> /dev/null; wait; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
chmod 755 "$work"

check() { # sentence command...
  sentence=$1
  shift
  if "$@"; then echo "ok - $sentence"; else echo "not ok - $sentence"; sed 's/^/    /' "$work/report"; fi
}

# Whether the pattern comes to stand in the report within ten seconds.
appears() { # pattern
  for tenth in $(seq 100); do
    grep -qE -e "$1" "$work/report" && return
    sleep 0.1
  done
  return 1
}

start() { # command...
  rm -rf "$work/handin"
  cp -R "$root/exercises" "$work/handin"
  : > "$work/report"
  "$@" --watch --handin "$work/handin" lab3-perceptron > "$work/report" 2>&1 &
  watcher=$!
}

stop() {
  kill -TERM $watcher
  wait $watcher
}

save() { # how the solution of an exercise gets to its place
  solution=$root/solutions/lab3-perceptron/$1.c place=$work/handin/lab3-perceptron/$1.c
  case $2 in
    writing) cat "$solution" > "$place" ;;
    renaming) cp "$solution" "$place.swp" && mv "$place.swp" "$place" ;;
  esac
}

watches() { # the way it is done
  appears '^lab3-perceptron +\[\.+\]  0 of'
  check "$1: it begins with where the lab stands" [ $? -eq 0 ]
  save weighted_sum writing
  check "$1: a file that was written is graded" appears '^  weighted_sum .* 2 of 2$'
  save step renaming
  check "$1: a file that was put in place of another is graded" appears '^  step .* 1 of 1$'
  check "$1: the progress through the lab is shown" appears '^lab3-perceptron +\[#+\.+\]  3 of'
  check "$1: the next exercise is named" appears '^Next: lab3-perceptron/'
  sed 's/z += /z -= /' "$root/solutions/lab3-perceptron/weighted_sum.c" > "$work/handin/lab3-perceptron/weighted_sum.c"
  check "$1: a file that was spoilt is graded again" appears 'the right size and the wrong sign'
  check "$1: and is the one to go on with" appears '^Go on with: lab3-perceptron/weighted_sum'
}

start "$build/grade"
watches 'inotify'
rm -r "$work/handin/lab3-perceptron"
cp -R "$root/solutions/lab3-perceptron" "$work/handin/lab3-perceptron"
check 'inotify: a lab that was put in place as a whole is graded' appears '^Everything is right'
stop
check 'inotify: an interrupted watch ends like one' [ $? -eq 143 ]

# The same on a machine that has no inotify.
cat > "$work/no_inotify.c" << 'C'
int inotify_init1(int flags) { (void)flags; return -1; }
C
gcc -shared -fPIC -o "$work/no_inotify.so" "$work/no_inotify.c"
start env LD_PRELOAD="$work/no_inotify.so" "$build/grade"
watches 'no inotify'
stop

# On a terminal there are keys.
if can_have_terminal; then
  rm -rf "$work/handin"
  cp -R "$root/exercises" "$work/handin"
  mkfifo "$work/keys"
  script -qefc "stty cols 80 rows 24; '$build/grade' --watch --handin '$work/handin' lab3-perceptron; echo status \$?; stty -a" \
    "$work/typescript" < "$work/keys" > "$work/report" 2>&1 &
  watcher=$!
  exec 3> "$work/keys"
  check 'terminal: the keys are explained' appears 'q: the end'
  printf h >&3
  check 'terminal: a key gives a hint' appears 'hint [1-3] of 3'
  printf q >&3
  check 'terminal: a key ends it with status 0' appears 'status 0'
  check 'terminal: it is left as it was found' appears '[^-]icanon'
  exec 3>&-
fi

#!/bin/sh
# Grades hostile and odd hand-ins: the solutions of lab 3 with one file, weighted_sum.c, replaced by an attack. Each of
# tests/attacks/NAME has the file and `expect`:
#
#   status   the words that may be the exercise's status
#   points   0, or full for an odd but honest hand-in
#   message  what the message must name (extended regular expression, case ignored)
#   report   likewise, what the report for people must name
#
# For every attack: the points and the status are as expected, all other exercises have full points, the grader ended
# by itself, nothing is left running, and neither report carries untrusted control characters or lines of forged tests.
#
#   test_attacks.sh BUILD [NAME...]
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "${1:-build}" && pwd)
[ $# -eq 0 ] || shift
work=$(mktemp -d "$build/attacks-XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
# The sandbox's user must be able to pass.
chmod 755 "$work"
exercise=lab3-perceptron/weighted_sum
failed=0

# The exercises of the lab, as the grader names them.
exercises=$(cd "$root/exercises" && find lab3-perceptron -type f | sed 's/\.[a-z]*$//' | sort)

# A hand-in of the solutions.
new_handin() {
  rm -rf "$work/handin" "$work/room"
  cp -R "$root/solutions" "$work/handin"
  rm -f "$work/handin/$exercise.c"
  mkdir "$work/room"
}

grade() {
  # shellcheck disable=SC2086 # one word an exercise
  TMPDIR=$work/room timeout 60 "$build/grade" --handin "$work/handin" --json "$work/result.json" $exercises \
    > "$work/report" 2>&1
  status=$?
}

# id, score, max_score, status and message of each exercise, between tabs, from JSON with one key a line.
results() {
  awk '
    function value(line) { sub(/^[^:]*: */, "", line); sub(/,$/, "", line); gsub(/^"|"$/, "", line); return line }
    /^ *"id":/ { id = value($0) }
    /^ *"score":/ { score = value($0) }
    /^ *"max_score":/ { most = value($0) }
    /^ *"status":/ { status = value($0) }
    /^ *"message":/ { message = value($0) }
    /^ *},?$/ && id != "" {
      printf "%s\t%s\t%s\t%s\t%s\n", id, score, most, status, message
      id = score = most = status = message = ""
    }
  ' "$work/result.json"
}

field() { # number
  results | awk -F '\t' -v id="$exercise" -v field="$1" '$1 == id { print $field }'
}

problem() {
  problems="$problems; $1"
}

expected() { # key
  sed -n "s/^$1  *//p" "$expect"
}

# What must be true of every hand-in.
check_the_rest() {
  [ "$status" -le 1 ] || problem "the grader ended with status $status"
  others=$(results | awk -F '\t' -v id="$exercise" '$1 != id && $2 + 0 != $3 + 0 { print $1 }' | tr '\n' ' ')
  [ -z "$others" ] || problem "also lost points: $others"
  graded=$(results | wc -l)
  [ "$graded" -eq "$(echo "$exercises" | wc -l)" ] || problem "$graded exercises were graded"
  ! pgrep -f "$work/room" > "$work/left" || problem "left running: $(tr '\n' ' ' < "$work/left")"
  [ -z "$(ls -A "$work/room")" ] || problem "left behind: $(ls -A "$work/room")"
  controls=$(tr -d '\n' < "$work/report" | tr -cd '\000-\037\177' | wc -c)
  [ "$controls" -eq 0 ] || problem "control characters in the report"
  controls=$(tr -d '\n' < "$work/result.json" | tr -cd '\000-\037\177' | wc -c)
  [ "$controls" -eq 0 ] || problem "control characters in the result document"
  ! grep -qE '^(not )?ok ' "$work/report" || problem "a forged line of a test in the report"
  ! grep -qE 'root:x:0' "$work/report" "$work/result.json" || problem "shows /etc/passwd"
}

# Grades the hand-in and compares with $expect.
run() { # name
  problems=
  rm -f "$work/result.json"
  : > "$work/result.json"
  grade
  found=$(field 4)
  case " $(expected status) " in
    *" $found "*) ;;
    *) problem "status is '$found', expected $(expected status)" ;;
  esac
  most=0
  [ "$(expected points)" = 0 ] || most=$(field 3)
  awk "BEGIN { exit !($(field 2 | grep . || echo -1) == ${most:--2}) }" || problem "points are $(field 2), expected $most"
  message=$(expected message)
  [ -z "$message" ] || field 5 | grep -qiE -e "$message" || problem "message does not name it: $(field 5)"
  remark=$(expected report)
  [ -z "$remark" ] || grep -qiE -e "$remark" "$work/report" || problem "report does not name: $remark"
  check_the_rest
  if [ -z "$problems" ]; then
    echo "ok - $1: $found with $(expected points) points, everything else untouched"
  else
    echo "not ok - $1: ${problems#; }"
    failed=1
  fi
}

attack() { # name
  expect=$root/tests/attacks/$1/expect
  new_handin
  # The attacks that look for the solution must know where it is.
  sed "s|@ROOT@|$root|g" "$root/tests/attacks/$1/$exercise.c" > "$work/handin/$exercise.c"
  run "$1"
}

# Hand-ins that cannot be kept in a repository.
odd_file() { # name status points message
  expect=$work/expect
  printf 'status %s\npoints %s\nmessage %s\n' "$2" "$3" "$4" > "$expect"
  run "$1"
}

odd_files() {
  new_handin
  cp "$root/solutions/$exercise.c" "$work/handin/$exercise.c"
  odd_file "the solutions themselves" passed full ''
  [ "$failed" -eq 0 ] || exit 1 # without this control the others prove nothing
  new_handin
  odd_file "no file" 'missing' 0 'weighted_sum'
  new_handin
  ln -s "$root/solutions/$exercise.c" "$work/handin/$exercise.c"
  odd_file "a symbolic link to the solution" 'refused missing' 0 'link'
  new_handin
  mkfifo "$work/handin/$exercise.c"
  odd_file "a pipe" 'refused missing' 0 'file'
  new_handin
  mkdir "$work/handin/$exercise.c"
  odd_file "a folder" 'refused missing' 0 'file|folder'
  new_handin
  awk 'BEGIN { for (i = 0; i < 30000; i++) print "/* filler */" }' > "$work/handin/$exercise.c"
  cat "$root/solutions/$exercise.c" >> "$work/handin/$exercise.c"
  odd_file "a file that is too large" 'refused' 0 'large|kb|bytes'
}

if [ $# -eq 0 ]; then
  odd_files
  for folder in "$root"/tests/attacks/*/; do
    attack "$(basename "$folder")"
  done
else
  for name; do
    attack "$name"
  done
fi
exit "$failed"

#!/bin/sh
# Runs every test there is and counts: the Check suites plain, under the sanitizers and under valgrind, then the
# scripts. A script prints "ok - sentence" or "not ok - sentence" a test. What a test printed is in BUILD/tests/*.log.
#
#   run.sh BUILD
set -u
build=$1
logs=$build/tests
passed=0
failed=0
mkdir -p "$logs"

# One line a group of tests; what failed is shown in full.
account() { # name good bad log
  passed=$((passed + $2))
  failed=$((failed + $3))
  if [ "$3" -eq 0 ]; then
    printf '%-44s %4d passed\n' "$1" "$2"
  else
    printf '%-44s %4d passed, %d failed\n' "$1" "$2" "$3"
    grep -E '^not ok|:[FE]:|ERROR|runtime error' "$4" | head -n 40 | sed 's/^/    /'
    echo "    all of it is in $4"
  fi
}

# A Check program ends its report with "100%: Checks: 9, Failures: 0, Errors: 0".
check_program() { # name command...
  name=$1
  shift
  log=$logs/$(echo "$name" | tr ' ' '-').log
  CK_VERBOSITY=normal "$@" > "$log" 2>&1
  status=$?
  counts=$(sed -n 's/.*Checks: \([0-9]*\), Failures: \([0-9]*\), Errors: \([0-9]*\)/\1 \2 \3/p' "$log" | tail -n 1)
  set -- ${counts:-0 0 1}
  bad=$(($2 + $3))
  # A program that reports nothing wrong but ends badly was stopped by a sanitizer or by valgrind.
  [ "$status" -eq 0 ] || [ "$bad" -gt 0 ] || bad=1
  account "$name" $(($1 > bad ? $1 - bad : 0)) "$bad" "$log"
}

script() { # file
  name=$(basename "$1" .sh)
  log=$logs/$name.log
  sh "$1" "$build" > "$log" 2>&1
  status=$?
  good=$(grep -c '^ok' "$log")
  bad=$(grep -c '^not ok' "$log")
  if [ "$bad" -eq 0 ] && { [ "$status" -ne 0 ] || [ "$good" -eq 0 ]; }; then
    echo "not ok - $name ended with status $status after $good tests" >> "$log"
    bad=1
  fi
  account "$name" "$good" "$bad" "$log"
}

check_program 'library' "$logs/library"
check_program 'library under the sanitizers' "$logs/library-sanitized"
check_program 'library under valgrind' env CK_FORK=no valgrind -q --leak-check=full --error-exitcode=9 "$logs/library"
check_program 'grader' "$logs/grader"
check_program 'grader under the sanitizers' "$logs/grader-sanitized"
for file in tests/test_*.sh; do
  script "$file"
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

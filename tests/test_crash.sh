#!/bin/sh
# Crashes of every kind, explained by the second run with the sanitizers; and what a hand-in cannot do in that run. Each
# case is one body of weighted_sum(const double *x, const double *w, size_t n); the first line of it is line 7.
#
#   test_crash.sh BUILD
set -u
. "$(dirname "$0")/sentence.sh"
root=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "${1:-build}" && pwd)
work=$(mktemp -d "$build/crash-XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
chmod 755 "$work"
exercise=lab3-perceptron/weighted_sum
mkdir -p "$work/handin/lab3-perceptron" "$work/room"

# Makes the hand-in out of the body on standard input and grades it. $grade may be a prefix of the command.
grade_body() {
  { printf '%s\n' '#include "perceptron.h"' '#include <stdio.h>' '#include <stdlib.h>' '#include <string.h>' \
      'double weighted_sum(const double *x, const double *w, size_t n)' '{'
    cat
    echo '}'; } > "$work/handin/$exercise.c"
  # shellcheck disable=SC2086 # a command of several words
  TMPDIR=$work/room ${grade:-} "$build/grade" --handin "$work/handin" --json "$work/result.json" $exercise \
    > "$work/report" 2>&1
}

# Compares the lines of the report behind the call, put into one, with what is expected.
explains() { # sentence expected
  grade_body
  found=$(tr '\n' ' ' < "$work/report" | tr -s ' ')
  wide=$(awk 'length > 80' "$work/report")
  case $found in
    *"$2"*) good=true ;;
    *) good=false ;;
  esac
  if $good && [ -z "$wide" ] && grep -q '"status": "\(crashed\|failed\)"' "$work/result.json"; then
    echo "ok - $1"
  else
    echo "not ok - $1: expected '$2' in"
    sed 's/^/    /' "$work/report"
    failed=1
  fi
}

# Without these layers there is no second run, and the report is as it would be without it.
case $("$build/grade" --layers) in
  *limits*privileges*Landlock*seccomp*) ;;
  *)
    explains 'a machine without the layers for a second run has a report all the same' 'calls itself without end' <<'END'
  return weighted_sum(x, w, n + 1) + x[0];
END
    exit $failed
    ;;
esac

explains 'reading past the end of an input has its line' 'line 9: reads x[3], but x has 3 elements 9 | z += x[i];' <<'END'
  double z = 0;
  for (size_t i = 0; i <= n; i++)
    z += x[i];
  return z;
END
explains 'reading before an input has its line when a bad address follows' 'line 8: reads x[-1], but the first element is x[0]' <<'END'
  double z = 0;
  z += x[-1] + *(volatile double *)(x + n);
  return z;
END
explains 'writing to an input has its line' 'line 7: writes x[0], which is only to be read (const) 7 | ((double *)x)[0] = 1;' <<'END'
  ((double *)x)[0] = 1;
  return w[0] + n;
END
explains 'an array of one'\''s own is named with its declaration' 'line 9: writes d[3], but d, declared in line 7, has 3 elements' <<'END'
  double d[3];
  for (volatile size_t i = 0; i < 100000; i++)
    d[i] = x[0] * w[0];
  return d[0];
END
explains 'a table outside the function is named, too' 'line 9: reads table[2], but table, declared in line 7, has 2 elements' <<'END'
  static double table[2] = { 1, 2 };
  for (volatile size_t i = n; i < 1000000; i++)
    table[0] += table[i < 100 ? 2 : i * 100];
  return table[0] + x[0] + w[0];
END
explains 'memory from malloc is told with the line of malloc' \
  'line 9: writes element 3 of the memory allocated in line 7, which has room for 3' <<'END'
  double *d = malloc(3 * sizeof *d);
  for (volatile size_t i = 0; i < 10000000; i++)
    d[i] = x[0] * w[0];
  return d[0];
END
explains 'memory that was given back is told with the line of free' \
  'line 9: reads memory that line 8 has given back with free' <<'END'
  double *d = malloc(n * sizeof *d);
  free(d);
  double z = d[0];
  free(d);
  return z + x[0] + w[0];
END
explains 'memory given back twice is told' 'line 9: gives the same memory back twice with free' <<'END'
  double *volatile d = malloc(2400);
  free(d);
  free(d);
  return x[0] + w[0] + *(volatile double *)0;
END
explains 'memory given back that malloc did not give is told' \
  'line 8: gives memory back with free that malloc has not given' <<'END'
  double d[2] = { 1, 2 };
  free(d + (n > 100));
  return x[0] + w[0] + d[0];
END
explains 'the null pointer is named' 'line 8: uses the null pointer, which points to nothing 8 | z += *p;' <<'END'
  double z = 0, *p = n > 100 ? &z : NULL;
  z += *p;
  return z + x[0] + w[0];
END
explains 'a pointer that was never set keeps the words of the first run' \
  'line 8: uses an address where nothing is: a pointer that was never set' <<'END'
  double *p;
  return *p + x[0] + w[0] + n;
END
explains 'a division by zero has its line' 'line 8: divides by 0 8 | quotient = 7 / k;' <<'END'
  volatile int k = 0, quotient;
  quotient = 7 / k;
  return quotient + x[0] + w[0] + n;
END
explains 'a whole number that grows too large before a crash is told' \
  'line 8: computes a whole number that is too large for its type: 2147483647 + 1' <<'END'
  volatile int k = 2147483647;
  const int next = k + 1;
  return x[next] + w[0] + n;
END
explains 'endless recursion is told' 'calls itself without end' <<'END'
  return weighted_sum(x, w, n + 1) + x[0];
END
explains 'a failed abort has its line' 'line 8: was stopped by abort' <<'END'
  if (n < 100)
    abort();
  return x[0] + w[0];
END

# --- what the second run is not for ---

explains 'a hand-in that is well under the sanitizers gains nothing' '0 of 4 worked cases and 0 of 20 random' <<'END'
#ifdef __SANITIZE_ADDRESS__
  double z = 0;
  for (size_t i = 0; i < n; i++)
    z += x[i] * w[i];
  return z;
#else
  return *(volatile double *)0 + x[0] + w[0] + n;
#endif
END
explains 'a line that the file does not have is not believed' \
  'uses an address where nothing is' <<'END'
#ifdef __SANITIZE_ADDRESS__
  puts("==1==ERROR: AddressSanitizer: stack-overflow\n    #0 0x1 in f /weighted_sum.c:4000\n");
#endif
  return *(volatile double *)(x + 100000000) + w[0] + n;
END

# Under the sanitizers, tries something and passes on what came of it in a report of its own making.
steals() { # statements
  grade_body <<END
#ifdef __SANITIZE_ADDRESS__
  char text[200] = "nothing";
  $1
  text[strcspn(text, "\\n")] = '\\0';
  printf("==1==ERROR: AddressSanitizer: global-buffer-overflow on\\nREAD of size 8 at\\n    #0 0x1 in f /weighted_sum.c:8\\n"
         "0x1 is located 0 bytes to the right of global variable '%s' defined in 'a.c:1:2' (0x1) of size 8\\n", text);
  fflush(stdout);
  _Exit(1);
#endif
  return *(volatile double *)0 + x[0] + w[0] + n;
END
}
cannot() { # sentence statements
  steals "$2"
  if grep -q 'reads nothing\[1\], but nothing, declared in line 1, has 1 element$' "$work/report"; then
    echo "ok - the second run cannot $1"
  else
    echo "not ok - the second run cannot $1:"
    sed 's/^/    /' "$work/report"
    failed=1
  fi
}
read_file() { # path
  printf 'FILE *file = fopen("%s", "r"); if (file) fgets(text, sizeof text, file);' "$1"
}
attacks() { # by whom
  # Without this control the others prove nothing.
  steals 'strcpy(text, "something");'
  if grep -q 'reads something\[1\]' "$work/report"; then
    echo "ok - what the second run gets hold of would be seen$1"
  else
    echo "not ok - what the second run gets hold of would be seen$1"
    failed=1
  fi
  cannot "read /etc/passwd$1" "$(read_file /etc/passwd)"
  cannot "read it through /proc$1" "$(read_file /proc/self/root/etc/passwd)"
  cannot "read the solutions$1" "$(read_file "$root/solutions/$exercise.c")"
  cannot "read the program with the answers$1" "$(read_file "$build/libwoven.so")"
  cannot "read about the grader$1" "char path[99]; int getppid(void); sprintf(path, \"/proc/%d/cmdline\", getppid());
    FILE *file = fopen(path, \"r\"); if (file) fgets(text, sizeof text, file);"
  cannot "write a file$1" "FILE *file = fopen(\"$work/room/left\", \"w\"); if (file) strcpy(text, \"written\");"
  cannot "have sockets$1" \
    'int socket(int, int, int); if (socket(2, 1, 0) >= 0 || socket(1, 1, 0) >= 0) strcpy(text, "a socket");'
  cannot "start a process$1" 'int fork(void); if (fork() >= 0) strcpy(text, "a process");'
  cannot "start a program$1" 'int system(const char *); if (system("true") == 0) strcpy(text, "a program");'
  cannot "send signals$1" 'int kill(int, int), getppid(void);
    if (kill(getppid(), 0) == 0 || kill(-1, 0) == 0) strcpy(text, "a signal");'
}
attacks ''
explains 'a second run that uses up memory ends' 'uses an address where nothing is' <<'END'
#ifdef __SANITIZE_ADDRESS__
  for (size_t i = 0; i < 4000; i++)
    memset(malloc(1 << 20), 1, 1 << 20);
#endif
  return *(volatile double *)(x + 100000000) + w[0] + n;
END
explains 'a second run that does not end is ended' 'uses an address where nothing is' <<'END'
#ifdef __SANITIZE_ADDRESS__
  for (volatile int i = 1; i;)
    continue;
#endif
  return *(volatile double *)(x + 100000000) + w[0] + n;
END
if [ -z "$(ls "$work/room")" ] && ! pgrep -f "$work/room" > /dev/null; then
  echo 'ok - nothing is left behind or running'
else
  echo 'not ok - nothing is left behind or running'
  failed=1
fi

if can_be_ordinary "$build"; then
  chmod 777 "$work" "$work/room"
  grade=$ordinary
  explains 'an ordinary user gets explanations as well' 'line 7: reads x[3], but x has 3 elements' <<'END'
  return x[n] + w[0];
END
  attacks ', for an ordinary user'
fi

exit $failed

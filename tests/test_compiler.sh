#!/bin/sh
# What the report says of a hand-in that does not compile, or that compiles and is not what was meant: the file and the
# line, the compiler's sentence, the line itself with a mark, and what it means in the words of the book. Each case is
# what follows the opening brace of weighted_sum(const double *x, const double *w, size_t n); its first line is line 5.
#
#   test_compiler.sh BUILD
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "${1:-build}" && pwd)
work=$(mktemp -d "$build/compiler-XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
chmod 755 "$work"
failed=0
exercise=lab3-perceptron/weighted_sum
mkdir -p "$work/handin/lab3-perceptron"
: > "$work/all"

verdict() { # sentence command...
  sentence=$1
  shift
  if "$@"; then
    echo "ok - $sentence"
  else
    echo "not ok - $sentence"
    sed 's/^/    /' "$work/report"
    failed=1
  fi
}

# Makes the hand-in out of the body on standard input and grades it. $head goes before the function.
head=
grade_body() {
  { printf '#include "perceptron.h"%s\n\n' "$head"
    printf '%s\n' 'double weighted_sum(const double *x, const double *w, size_t n)' '{'
    cat; } > "$work/handin/$exercise.c"
  "$build/grade" --handin "$work/handin" --json "$work/result.json" $exercise > "$work/report" 2>&1
  cat "$work/report" >> "$work/all"
}

# Texts as they are compared: one line, with one blank where there are several.
flat() {
  tr '\n' ' ' | tr -s ' '
}
flat_json() { # key
  sed -n "s/^ *\"$1\": \"\(.*\)\",\{0,1\}$/\1/p" "$work/result.json" | sed 's/\\n/ /g; s/\\"/"/g; s/\\\\/\\/g' | flat
}

contains() { # text part
  case $1 in
    *"$2"*) return 0 ;;
    *) echo "    expected: $2"; return 1 ;;
  esac
}

# No line wider than the terminal, in columns; nothing that could be a command for it.
fits() {
  [ "$(LC_ALL=C.UTF-8 wc -L < "$work/report")" -le 80 ] && ! tr -d '\n' < "$work/report" | LC_ALL=C grep -q '[[:cntrl:]]'
}

told() { # key expected
  fits && contains "$(flat < "$work/report")" "$2" && contains "$(flat_json "$1")" "$2"
}

# The body does not compile, and the report and the result document say why.
explains() { # sentence expected
  grade_body
  grep -q '"status": "compile_error"' "$work/result.json" || set -- "$1" 'that it does not compile'
  verdict "$1" told message "$2"
}

# The body compiles, and this is said by the way.
remarks() { # sentence expected
  grade_body
  verdict "$1" told remark "$2"
}

lacks() { # text part
  case $1 in
    *"$2"*) echo "    not expected: $2"; return 1 ;;
  esac
}

# --- what does not compile ---

explains 'a missing semicolon is shown with the line above' \
  "weighted_sum.c, line 7: expected ',' or ';' before 'return' 5 | double z = 0 7 | return z; | ^ A semicolon is missing at the end of the statement before," <<'END'
  double z = 0

  return z;
}
END
explains 'a semicolon that is missing at the end of the line is shown there' \
  "weighted_sum.c, line 6: expected ';' before 'return' 6 | z += x[0] * w[0] | ^ A semicolon is missing" <<'END'
  double z = 0;
  z += x[0] * w[0]
  return z;
}
END
explains 'commas in the head of a loop are explained' 'Semicolons, not commas, separate the three parts' <<'END'
  double z = 0;
  for (size_t i = 0, i < n, i++)
    z += x[i] * w[i];
  return z;
}
END
explains 'a misspelt variable is shown with the name that is near' \
  "weighted_sum.c, line 6: 'totl' undeclared (first use in this function); did you mean 'total'? 6 | totl += x[0] * w[0]; | ^ This name has never been announced: it is misspelt," <<'END'
  double total = 0;
  totl += x[0] * w[0];
  return total;
}
END
explains 'a variable without a declaration is explained' \
  "line 5: 'i' undeclared (first use in this function) 5 | for (i = 0; i < n; i++) | ^ This name has never been announced" <<'END'
  for (i = 0; i < n; i++)
    continue;
  return x[0];
}
END
explains 'a misspelt word of C is recognised' \
  "line 5: unknown type name 'retrun' 5 | retrun x[0]; | ^ Is \`return' meant? It must be spelled exactly so." <<'END'
  retrun x[0];
}
END
explains 'a word of C in capitals is recognised' "line 5: expected expression before 'size_t' 5 | For (size_t i = 0; i < n; i++) | ^ Is \`for' meant?" <<'END'
  For (size_t i = 0; i < n; i++)
    return x[i];
  return 0;
}
END
explains 'a missing closing brace is explained' \
  "line 8: expected declaration or statement at end of input 8 | } | ^ A closing brace is missing, anywhere above: each \`{' needs its \`}'." <<'END'
  double z = 0;
  for (size_t i = 0; i < n; i++) {
    z += x[i] * w[i];
}
END
explains 'a closing brace too many is explained' \
  "line 8: expected identifier or '(' before '}' token 7 | } 8 | } | ^ A closing brace too many stands here or above" <<'END'
  double z = 0;
  return z;
}
}
END
explains 'a missing parenthesis is explained' \
  "line 5: expected ')' before ';' token 5 | double z = (x[0] + w[0]; | ^ A closing parenthesis is missing: each \`(' needs its \`)'." <<'END'
  double z = (x[0] + w[0];
  return z;
}
END
explains 'an if without parentheses is explained' "line 5: expected '(' before 'n' 5 | if n > 2 | ^ What follows \`if', \`while' or \`for' stands in parentheses." <<'END'
  if n > 2
    return 0;
  return x[0];
}
END
explains 'an unknown function is shown with its line' \
  'line 5: calls square, which is neither in weighted_sum.c nor provided for this exercise 5 | return square(x[0]); | ^ Provided: the functions of <math.h>.' <<'END'
  return square(x[0]);
}
END
explains 'an unknown function that nearly is a known one is shown with that one' "Is \`weighted_sum' meant?" <<'END'
  return weigthed_sum(x, w, n);
}
END
explains 'a function that was declared and never written is shown with its line' \
  'line 6: calls square, which is neither in weighted_sum.c nor provided for this exercise 6 | return square(x[0]); /* square' <<'END'
  double square(double);
  return square(x[0]); /* square
  square */
}
END
explains 'too few arguments are explained' \
  "line 6: too few arguments to function 'add' 5 | double add(double a, double b); 6 | return add(x[0]); | ^ The call gives fewer values than the function takes:" <<'END'
  double add(double a, double b);
  return add(x[0]);
}
END
explains 'too many arguments are explained' \
  "line 5: too many arguments to function 'step' 5 | return step(x[0], 0.5, n); | ^ The call gives more values than the function takes:" <<'END'
  return step(x[0], 0.5, n);
}
END
explains 'an array in place of a number is explained' \
  "line 6: invalid operands to binary * (have 'double' and 'const double *') 6 | return total * x; | ^ A whole array stands where one number is wanted, or one number where an array is: \`x' is the array, \`x[i]' one of its elements." <<'END'
  double total = 1;
  return total * x;
}
END
explains 'a number in place of an array is explained' \
  "line 5: incompatible type for argument 1 of 'weighted_sum' 5 | return weighted_sum(x[0], w, n); | ^ A whole array stands where one number is wanted," <<'END'
  return weighted_sum(x[0], w, n);
}
END
explains 'an array that is returned is explained' "A whole array stands where one number is wanted," <<'END'
  return x;
}
END
explains 'a star before a number is explained' "A star stands before something that is no pointer." <<'END'
  return *n;
}
END
explains 'two stars are no power' "\`**' is no power" <<'END'
  return n**2;
}
END
explains 'a hat is no power' "\`^' is no power in C" <<'END'
  return x[0]^2;
}
END
explains 'a change of an input is explained' \
  "line 5: assignment of read-only location '*x' 5 | *x = 3; | ^ What is declared \`const' is to be read, not changed" <<'END'
  *x = 3;
  return w[0];
}
END
explains 'an assignment to a sum is explained' \
  "line 6: lvalue required as left operand of assignment 6 | z + 1 = x[0]; | ^ On the left of \`=' stands a variable or an element, nothing that must first be computed. To compare, write \`=='." <<'END'
  double z = 0;
  z + 1 = x[0];
  return z;
}
END
explains 'a variable that is declared twice is explained' \
  "line 6: redefinition of 'total' 5 | double total = 0; 6 | double total = x[0]; | ^ The same name is announced twice." <<'END'
  double total = 0;
  double total = x[0];
  return total;
}
END
explains 'a parameter that is declared again is explained' "'x' redeclared as different kind of symbol" <<'END'
  double x = 0;
  return x;
}
END
explains 'the minus sign of a PDF is shown, and the one to be typed' \
  "line 5: stray '\\342' in program 5 | double z = x[0] − 1; | ^ C does not know this character; it is perhaps a quotation mark, a dash or a minus sign from a word processor or a PDF. Where − stands, type - on the keyboard." <<'END'
  double z = x[0] − 1;
  return z;
}
END
explains 'typographic quotation marks are shown, and the ones to be typed' 'Where “ stands, type " on the keyboard.' <<'END'
  return x[“0”];
}
END
explains 'a blank that is none is explained' 'What looks like a blank here, or like nothing, is another character' <<END
  return x[0] +$(printf '\302\240')w[0];
}
END
explains 'a Greek letter is shown as it stands in the file' "line 5: 'η' undeclared (first use in this function) 5 | return η * x[0]; | ^" <<'END'
  return η * x[0];
}
END
explains 'another prototype is shown as it stands in the file, under the right one' \
  "line 7: the function has another prototype than the exercise asks for expected double weighted_sum(const double *x, const double *w, size_t n) found double weighted_sum(double *x, double *w, int n)" <<'END'
  return 0;
}
double weighted_sum(double *x,
	double *w, int n)
{
  return x[0];
}
END
explains 'C++ is shown with its line' "line 5: \`std::' is C++, and this is a course in C: the compiler takes C only 5 | double z = std::sqrt(x[0]);" <<'END'
  double z = std::sqrt(x[0]);
  return z;
}
END
head='

#include "step.c"'
explains 'an include that is not there is explained' \
  'line 3: step.c: No such file or directory 3 | #include "step.c" | ^ Only the headers of the course and of the C library can be included.' <<'END'
  return x[0];
}
END
head=

# --- what compiles and is wrong ---

remarks 'a missing return comes before an unused variable' \
  "weighted_sum.c, line 8: control reaches end of non-void function 8 | } | ^ There is a way through the function that meets no \`return'." <<'END'
  double unused = 1;
  if (x[0] > 100)
    return w[0];
}
END
head='
int main(void) { return 0; }'
remarks 'a function main does not hide the rest' \
  'weighted_sum.c has a function main, which an exercise does not need; it was not called. weighted_sum.c, line 6: control reaches end of non-void function' <<'END'
}
END
head=
remarks 'a missing header is told' \
  "line 5: implicit declaration of function 'sqrt' 5 | return sqrt(x[0]); | ^ The name of this function is not known here: it is misspelt, or its header is not included. The line \`#include <math.h>' belongs at the top of the file." <<'END'
  return sqrt(x[0]);
}
END
remarks 'a single equals sign in a condition is told' \
  "line 6: suggest parentheses around assignment used as truth value 6 | if (z = 1) | ^ A single \`=' stores; to compare, write \`=='." <<'END'
  double z = x[0];
  if (z = 1)
    return w[0];
  return z;
}
END
remarks 'a variable without a first value is told' \
  "line 8: 'total' may be used uninitialized 5 | double total; 8 | return total; | ^ The variable is read before anything was put into it; a sum starts at 0." <<'END'
  double total;
  for (size_t i = 0; i < n; i++)
    total += x[i];
  return total;
}
END
remarks 'an unused variable is told' \
  "line 5: unused variable 'total' 5 | double total = 0, z = x[0] + w[0]; | ^ The value of this name is never asked for" <<'END'
  double total = 0, z = x[0] + w[0];
  return z;
}
END
remarks 'a loop that counts down without an end is told' "A \`size_t' is never negative" <<'END'
  double z = 0;
  for (size_t i = n - 1; i >= 0; i--)
    z += x[i] * w[i];
  return z;
}
END
remarks 'a second variable of the same name is told' \
  "line 7: declaration of 'total' shadows a previous local 5 | double total = 0; 7 | double total = x[i] * w[i]; | ^ A second variable of this name begins here" <<'END'
  double total = 0;
  for (size_t i = 0; i < n; i++) {
    double total = x[i] * w[i];
    (void)total;
  }
  return total;
}
END
remarks 'a sum that has no fractions is told' \
  "line 7: conversion from 'double' to 'int' may change value 7 | total += x[i] * w[i]; | ^ A whole number has no fraction" <<'END'
  int total = 0;
  for (size_t i = 0; i < n; i++)
    total += x[i] * w[i];
  return total;
}
END
head='
#include <stdlib.h>'
remarks 'the absolute value of a whole number is told' "line 6: using integer absolute value function 'abs' when argument is of floating-point type 'double' 6 | return abs(x[0]); | ^ \`abs' is for whole numbers" <<'END'
  return abs(x[0]);
}
END
head=
remarks 'a comparison in place of an assignment is told' 'line 7: statement with no effect 7 | z == z + x[i]; | ^ Something is computed here and put nowhere' <<'END'
  double z = 0;
  for (size_t i = 0; i < n; i++)
    z == z + x[i];
  return z;
}
END
remarks 'a semicolon behind the head of a loop is told' \
  "line 7: the semicolon behind the parenthesis is all that this \`for' governs; what follows is done once, whatever it says 7 | for (i = 0; i + 1 < n; i++); | ^" <<'END'
  double z = 0;
  size_t i;
  for (i = 0; i + 1 < n; i++);
    z += x[i] * w[i];
  return z;
}
END
remarks 'a semicolon behind a condition is told' "all that this \`if' governs" <<'END'
  /* if (n > 0); */
  if (n == 0) ;
    return 0;
  return x[0];
}
END
remarks 'a division of two whole numbers is told' \
  "line 6: 1 / 2 divides whole numbers, and what stands after the point is cut off; if a fraction is meant, make one of them a \`double': 1.0 for 1, (double)n for n 6 | return 1 / 2 * z; | ^" <<'END'
  double z = x[0] / 2 + 1 / 2.0 + 4 / 2; // 1 / 3
  return 1 / 2 * z;
}
END
remarks 'a division of two sizes is told' 'line 6: k / n divides whole numbers' <<'END'
  int k = x[0] > 0;
  return k / n;
}
END
remarks 'a turned sum is told' 'line 7: =+ stores, and does not add up: write +=' <<'END'
  double z = 0;
  for (size_t i = 0; i < n; i++)
    z =+ x[i] * w[i];
  return z;
}
END

silent() {
  fits && lacks "$(cat "$work/report")" 'By the way' && contains "$(cat "$work/result.json")" '"remark": null'
}
grade_body <<'END'
  double z = 0, unused = 1 / 2;
  size_t i;
  for (i = 0; i < 1 / 2; i++);
  for (i = 0; i < n; i++)
    z += x[i] * w[i];
  return z;
}
END
verdict 'code that is right is not suspected' silent
grade_body <<'END'
  double z = 0;
  size_t i = 0;
  do z += n > 0 ? x[i] * w[i] : 0;
  while (++i < n);
  do {
    (void)0;
  } while (0);
  z *= 6 / 3;
  return (2. / 3. * z + 1. / 3. * z);
}
END
verdict 'what is meant is not suspected' silent
grade_body <<'END'
  double z = 0;
  for (size_t i = 0; i < n; i++)
    z += fabs(x[i]) * w[i] - fabs(x[i]) * w[i] + x[i] * w[i];
  return z;
}
END
verdict 'a missing header is worth a word although the code is right' told remark "The line \`#include <math.h>' belongs"

# --- what a hand-in cannot make the grader say ---

forges() { # sentence expected
  grade_body
  if told message "$2" && lacks "$(cat "$work/report")" 'A semicolon is missing'; then forged=none; else forged=some; fi
  verdict "$1" [ $forged = none ]
}
forges 'an #error is shown as what it is' "line 5: #error weighted_sum.c:3:1: error: expected ';' before 'x' 5 | #error" <<'END'
#error weighted_sum.c:3:1: error: expected ';' before 'x'
}
END
forges 'a #pragma that gives an error is not explained' "line 5: expected ';' before 'x' 5 | #pragma GCC error" <<'END'
#pragma GCC error "expected ';' before 'x'"
}
END
forges 'a message of a #pragma changes nothing' "line 7: 'y' undeclared" <<'END'
#pragma message "weighted_sum.c:3:1: error: expected ';' before 'x'"
  puts("weighted_sum.c:3:1: error: expected ';' before 'x'");
  return y;
}
END
forges 'a #line keeps the numbers of the lines' "line 6: 'y' undeclared (first use in this function) 6 | return y; | ^" <<'END'
#line 4000 "a\nweighted_sum.c:3:1: error: expected ';' before 'x'"
  return y;
}
END
forges 'neither does a #line in disguise' "line 7: 'y' undeclared (first use in this function) 7 | return y; | ^" <<'END'
 /* */ %: /* */ li\
ne 3 "weighted_sum.c"
  return y;
}
END
grade_body <<'END'
#warning include '<evil.h>' or provide a declaration of 'sqrt'
#pragma message "include '<evil.h>' or provide a declaration of 'sqrt'"
  return square(x[0]);
#pragma message "include '<evil.h>' or provide a declaration of 'square'"
}
END
verdict 'no header can be forged' lacks "$(cat "$work/report")" "line \`#include <evil"

# --- long lines, odd characters ---

letters=$(printf 'ä%.0s' $(seq 120))
explains 'a long line is cut to what is around the mark' "5 | ...äääääääääääääääää */ return y; /* ääääääääääääääääääääää... | ^" <<END
  double z = 0; /* $letters */ return y; /* $letters */
}
END
explains 'the mark stands under its place in spite of tabs and letters of two bytes' \
  "line 5: 'y' undeclared" <<'END'
	double	z = 0; /* ä */ return y;
}
END
place=$(grep -n ' 5 | ' "$work/report" | head -n 1)
number=${place%%:*}
mark=$(sed -n "$((number + 1))p" "$work/report")
before=${mark%^*}
verdict 'and it does' [ "$(sed -n "${number}p" "$work/report" | LC_ALL=C.UTF-8 sed "s/^.\{${#before}\}//")" = 'y;' ]
explains 'a line with commands for the terminal is harmless' '/* \x1b[2J */ return y;' <<END
  /* $(printf '\033')[2J */ return y;
}
END
explains 'a very long name is cut' 'aaaaaaaaaaaaaaa...' <<END
  return a$(printf 'a%.0s' $(seq 2000));
}
END
started=$(date +%s)
awk 'BEGIN { for (i = 0; i < 6000; i++) printf "  for (if (while (1 / n;"; for (i = 0; i < 60000; i++) print "" }' | grade_body
verdict 'a file made to keep the grader busy does not' [ $(($(date +%s) - started)) -le 10 ]

# --- the book ---

# Letters alone: TeX and the terminal write them alike.
letters_of() {
  sed 's/\\text[a-z]*{}//g; s/\\texttt//g' | tr -cd 'A-Za-z'
}
all=$(letters_of < "$work/all")
"$build/grade" --meanings > "$work/meanings"
grep '^\\compilersays' "$work/meanings" > "$work/rows"
verdict "the book's table has at least the commonest ten ($(wc -l < "$work/rows"))" [ "$(wc -l < "$work/rows")" -ge 10 ]
verdict 'the book prints the words of the grader' grep -q '\\rawinput{meanings}' "$root/src/warmup.w"
while IFS= read -r row; do
  example=${row%%\}\{*}
  example=${example#'\compilersays{'}
  means=${row#*\}\{}
  sentence=$(printf '%s\n' "$example" | sed "s/\\\\textquotesingle{}/'/g; s/\\\\textbackslash{}/\\\\/g; s/\\\\//g")
  seen() {
    contains "$all" "$(printf '%s' "$example" | letters_of)" > /dev/null || { echo "    the compiler does not say it"; return 1; }
    contains "$all" "$(printf '%s' "$means" | letters_of)" > /dev/null || { echo "    the grader does not say: $means"; return 1; }
  }
  if seen; then echo "ok - in the book and in a report: $sentence"; else echo "not ok - in the book and in a report: $sentence"; failed=1; fi
done < "$work/rows"
exit $failed

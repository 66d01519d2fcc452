#!/bin/sh
# The command woven: what it prints, in which formats, and how it refuses.
#
#   test_woven.sh BUILD
woven=$1/woven
work=$1/tests/woven
mkdir -p "$work"
. tests/sentence.sh

run() { # argument...: output, errors and exit status of woven
  "$woven" "$@" > "$work/out" 2> "$work/err"
  status=$?
}

# One line on standard error that contains the words, nothing on standard output, exit status 2.
refuses() { # words, argument...
  words=$1
  shift
  run "$@"
  [ "$status" -eq 2 ] && [ ! -s "$work/out" ] && [ "$(wc -l < "$work/err")" -eq 1 ] && grep -qF -- "$words" "$work/err"
}

has_row() { grep -qE -- "$1" "$work/out"; }
has_no_row() { ! grep -qE -- "$1" "$work/out"; }
fits() { awk 'length > 80 { bad = 1 } END { exit bad }' "$work/out"; }
succeeds() { [ "$status" -eq 0 ] && [ ! -s "$work/err" ]; }

run
test_that 'without arguments it prints its usage' succeeds
test_that 'the usage lists the command trace' has_row '^  trace '
run trace --help
test_that 'trace --help succeeds' succeeds
test_that 'trace --help names every option' \
  sh -c "for o in x target eta weights steps format; do grep -q -- \"--\$o \" '$work/out' || exit 1; done"
test_that 'trace --help fits into 80 columns' fits

run trace
test_that 'trace succeeds' succeeds
test_that 'trace fits into 80 columns' fits
test_that 'the first weighted sum agrees with the slide' has_row '^  z1 +=.* 0\.470000 +0\.47 +agrees$'
test_that 'the output was cut off on the slide' has_row '^  o1 .* 0\.645714 +0\.645 +cut off, not rounded$'
test_that 'the slide of w6 was rounded on the way' has_row "^  w6' .* 0\.459430 +0\.4595 +rounded on the way\$"
test_that 'the new w3 stands beside the figure of the slide' has_row "^  w3' .* 0\.400633 +0\.4011\$"
test_that 'the slip is named' has_row 'a slip: x1 used where x2 belongs$'
test_that 'the second loss is smaller' has_row "^  C' .* 0\.123618 "

run trace --x 1,0 --target 0 --eta 0.5 --weights 2,-1,5,5,1,1
test_that 'other numbers are traced' has_row '^  z1 +=.* 2\.000000$'
test_that 'other numbers give another output' has_row '^  o1 .* 0\.759463$'
test_that 'other numbers are not compared with slides' has_no_row 'slide|agrees'
run trace --x 1e5,-1e-9 --target=-3 --eta 1e-7
test_that 'large and small numbers fit into 80 columns' fits
run trace --steps 3
test_that 'three steps are printed' sh -c "[ \"\$(grep -c -- '^--- step' '$work/out')\" -eq 3 ]"
test_that 'the second step starts from the weights of the first' \
  has_row '^  w1 = 0\.701055  w2 = 0\.300887  w3 = 0\.400633$'
test_that 'only the first step is compared with the slides' sh -c "[ \"\$(grep -c 'a slip' '$work/out')\" -eq 1 ]"

# Fields of a CSV line, outside quotation marks.
same_fields() {
  tr -d '\r' < "$work/out" | awk '
    { gsub(/"[^"]*"/, "q"); n = split($0, f, ","); if (NR == 1) want = n; if (n != want) bad = 1 }
    END { exit bad || NR != 42 || want != '"$1"' }'
}
crlf() { [ "$(grep -c "$(printf '\r')\$" "$work/out")" -eq "$(wc -l < "$work/out")" ]; }
run trace --format csv
test_that 'CSV begins with a header' has_row '^step,part,symbol,meaning,formula,exact,slide,verdict.$'
test_that 'CSV has 41 rows of eight fields' same_fields 8
test_that 'lines of CSV end in CR LF' crlf
test_that 'CSV has the value to the last bit' \
  has_row ',new-w3,.*,0\.4006330463812163[0-9],0\.4011,"a slip: x1 used where x2 belongs".$'
run trace --format csv --eta 0.2
test_that 'CSV of other numbers has no columns for slides' same_fields 6
run trace --format tex
test_that 'TeX is a table' has_row '^\\end\{tabular\}$'
test_that 'TeX has the slip in mathematics' \
  has_row '^\$w_3\^\{\\mathrm\{new\}\}\$ .* & \$0\.400633\$ & \$0\.4011\$ & a slip: \$x_1\$ used where \$x_2\$ belongs \\\\$'
run trace --format tex --eta 1e-9
test_that 'TeX writes small numbers with a power of ten' has_row '\$1\.000\\times10\^\{-9\}\$ '

test_that 'an unknown command is refused' refuses "\`stitch' is not a command" stitch
test_that 'an unknown option is refused' refuses "\`--colour' is not an option" trace --colour
test_that 'an unknown short option is refused' refuses "\`-q' is not an option" trace -q
test_that 'a missing value is refused' refuses '--x: expected a value' trace --x
test_that 'a stray argument is refused' refuses "found \`0.5'" trace 0.5
test_that 'too few numbers are refused' refuses "--x: expected 2 numbers separated by commas, found \`1'" trace --x 1
test_that 'too many numbers are refused' refuses '--weights: expected 6 numbers' trace --weights 1,2,3,4,5,6,7
test_that 'a comma at the end is refused' refuses '--x: expected 2 numbers' trace --x 1,2,
test_that 'an empty number is refused' refuses '--target: expected a number' trace --target ''
test_that 'two numbers where one belongs are refused' refuses '--eta: expected 1 number' trace --eta 1,2
test_that 'a word is refused' refuses '--eta: expected a number' trace --eta slow
test_that 'nan is refused' refuses '--target: expected a number' trace --target nan
test_that 'infinity is refused' refuses '--target: expected a number' trace --target -inf
test_that 'a number too large is refused' refuses '--x: expected a finite number' trace --x 1e999,0
test_that 'a space before a number is refused' refuses '--target: expected a number' trace --target ' 1'
test_that 'a hexadecimal number is refused' refuses '--target: expected a number' trace --target 0x10
test_that 'no steps are refused' refuses '--steps: expected a whole number' trace --steps 0
test_that 'half a step is refused' refuses '--steps: expected a whole number' trace --steps 1.5
test_that 'a number of steps too large to count is refused' \
  refuses '--steps: expected a whole number' trace --steps 99999999999999999999
test_that 'an empty number of steps is refused' refuses '--steps: expected a whole number' trace --steps ''
test_that 'an unknown format is refused' refuses '--format: expected text, csv or tex' trace --format html
test_that 'results beyond all numbers are refused' refuses 'step 1: z1' trace --x 1e308,1e308 --weights 9,9,9,9,9,9
test_that 'control characters are not passed on to the terminal' \
  refuses 'found `?[31mred' trace --eta "$(printf '\033[31mred')"
if [ -c /dev/full ]; then
  "$woven" trace > /dev/full 2> "$work/err"
  test_that 'a full disk is an error' [ $? -eq 2 ]
fi
exit $failed

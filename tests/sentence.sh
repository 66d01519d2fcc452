# sentence.sh: for the scripts that test. A test is a sentence and a command that ends well if the sentence is true.
failed=0

test_that() { # sentence, command...
  sentence=$1
  shift
  if "$@"; then echo "ok - $sentence"; else echo "not ok - $sentence"; failed=1; fi
}

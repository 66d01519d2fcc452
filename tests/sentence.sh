# sentence.sh: for the scripts that test. A test is a sentence and a command that ends well if the sentence is true.
failed=0

test_that() { # sentence, command...
  sentence=$1
  shift
  if "$@"; then echo "ok - $sentence"; else echo "not ok - $sentence"; failed=1; fi
}

# Whoever tests as root tries an ordinary user, too, unless the folder stands where such a user cannot reach it.
ordinary='setpriv --reuid=65534 --regid=65534 --clear-groups'
can_be_ordinary() { # folder
  [ "$(id -u)" -eq 0 ] && command -v setpriv > /dev/null || return 1
  # shellcheck disable=SC2086 # a command of several words
  $ordinary test -x "$1" && return 0
  echo "# not tried as an ordinary user, who cannot reach $1"
  return 1
}

# What is done on a terminal is tried on one that the program script pretends to be, unless the system has none to give.
can_have_terminal() {
  script -qec true /dev/null > /dev/null 2>&1 && return 0
  echo '# not tried on a terminal, as no pseudo-terminal can be had'
  return 1
}

#!/bin/sh
# lint.sh BUILD: checks the rules of the web that compilers do not know. Prints FILE:LINE: what is wrong, and what to do.
set -eu
build=$1
work=$build/lint
rm -rf "$work"
mkdir -p "$work"
status=0

# The web files in the order of the book: those that book.w includes, each followed by what it includes itself.
included_by() { sed -n 's|^@i \([a-z0-9_-]*\.w\).*|src/\1|p' "$1"; }
chapters=$(for chapter in $(included_by src/book.w); do echo "$chapter"; included_by "$chapter"; done)
awk -v sections="$work/sections" -f book/lint.awk $chapters src/book.w || status=1

# With @1 in its first section cweave reports all code for which its grammar has no name.
cp -r src/*.w solutions/*/ "$work"
first=$(basename "$(echo "$chapters" | head -n 1)")
awk '!done && /^@\*/ { sub(/\./, ".\n@1"); done = 1 } { print }' "src/$first" > "$work/$first"
(cd "$work" && CWEBINPUTS=.: cweave -bhp book.w - lint.tex) > "$work/cweave.log" 2>&1 || :
awk -v log_name="$work/cweave.log" '
  FILENAME != log_name { place[$1] = $2 ":" $3; next }
  # "in section 7: @d function stmt": @d stands for the name of the part, and one scrap after it is as it should be; so
  # are the items of a list. Code between bars is mostly a fragment; it has no name, and nothing is said about it.
  /^Irreducible scrap sequence in section/ {
    number = $6 + 0
    sub(/^[^:]*: */, ""); sub(/ *\(.*/, "")
    if (!sub(/^@d /, "") || $0 !~ / / || $0 == "exp ,")
      next
    print place[number] ": cweave cannot parse the C of this section and lays it out badly: it sees " \
      substr($0, 1, 50) "...; name types by @s in book.w, wrap initialisers as @[{...}@]"
    bad = 1 }
  /^! / {
    print "src/book.w: cweave says: " substr($0, 3)
    bad = 1 }
  END { exit bad }' "$work/sections" "$work/cweave.log" || status=1
exit $status

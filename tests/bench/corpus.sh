#!/bin/sh
# corpus.sh FOLDER: makes FOLDER/corpus.txt, about 17 million words of English from Debian's own packages: two
# dictionaries of the language, one of computing, the manuals of Perl, Python and git, and the King James Bible, if it is
# there (FOLDER/kjv.txt). The packages are fetched and unpacked in FOLDER; nothing is installed.
set -eu
folder=$1
packages='dict-gcide dict-wn dict-foldoc dict-jargon perl-doc python3-doc git-doc'
fetched=$folder/packages
mkdir -p "$fetched"

package_of() { # name of a package that may only point to another, as python3-doc does to that of a version
  case $1 in
    python3-doc) apt-cache depends python3-doc | sed -n 's/.*Depends: \(python3\.[0-9]*-doc\).*/\1/p' | head -n 1 ;;
    *) echo "$1" ;;
  esac
}

for name in $packages; do
  [ ! -d "$fetched/$name" ] || continue
  package=$(package_of "$name")
  echo "corpus: fetching $package" >&2
  if ! (cd "$fetched" && apt-get download -q -o APT::Sandbox::User= "$package") > "$fetched/log" 2>&1; then
    cat "$fetched/log" >&2
    echo "corpus: $package cannot be fetched; is there a network, and was \`apt-get update' run?" >&2
    exit 2
  fi
  dpkg-deb -x "$fetched/$package"_*.deb "$fetched/$name.new"
  mv "$fetched/$name.new" "$fetched/$name"
  rm "$fetched/$package"_*.deb
done

# All that is plain text, in the order of the names of files: what is compressed, then what is not.
{
  [ ! -e "$folder/kjv.txt" ] || cat "$folder/kjv.txt"
  find "$fetched" -type f \( -name '*.dict.dz' -o -name '*.3perl.gz' \) | LC_ALL=C sort | xargs gzip -dc
  find "$fetched" -type f \( -name '*.pod' -o -name '*.rst.txt' -o -path '*git-doc*.txt' \) | LC_ALL=C sort | xargs cat
} > "$folder/corpus.new"
mv "$folder/corpus.new" "$folder/corpus.txt"
echo "corpus: $(($(wc -c < "$folder/corpus.txt") / 1000000)) million bytes in $folder/corpus.txt" >&2

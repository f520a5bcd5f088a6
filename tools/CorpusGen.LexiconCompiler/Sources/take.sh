#!/bin/sh
# Takes the source lists anew from Debian's packages and from npm, and cuts away what the compiler does not read. Run in this folder; see README.md.
set -e
here=$(pwd)
work=$(mktemp -d)
cd "$work"
apt-get download hunspell-fr-classical hunspell-en-us wordnet-base
for package in *.deb; do dpkg -x "$package" .; done
npm pack --silent @faker-js/faker@10.6.0
tar xzf faker-js-faker-*.tgz

cp usr/share/hunspell/fr.dic usr/share/hunspell/fr.aff usr/share/hunspell/en_US.dic usr/share/hunspell/en_US.aff .
wordnet=usr/share/wordnet
# Lemmas of one word: lemma, number of senses, offsets of the senses, the most frequent first.
for class in noun verb adj adv; do
  awk '/^[^ ]/ && $1 !~ /_/ { n = $3; line = $1 " " n; for (i = NF - n + 1; i <= NF; i++) line = line " " $i; print line }' $wordnet/index.$class > index.$class
  cp $wordnet/$class.exc .
done
# Synsets of nouns: offset, lexicographer file, hypernyms (an instance's with @i), words as they are written.
awk '/^[0-9]/ {
  count = 0; for (i = 1; i <= 2; i++) hex[i] = index("0123456789abcdef", substr($4, i, 1)) - 1
  count = hex[1] * 16 + hex[2]; at = 5 + 2 * count; pointers = $at + 0
  line = $1 " " $2
  for (i = 0; i < pointers; i++) { p = at + 1 + 4 * i; if ($p == "@") line = line " @" $(p + 1); else if ($p == "@i") line = line " @i" $(p + 1) }
  for (i = 0; i < count; i++) { word = $(5 + 2 * i); if (word !~ /_/) line = line " " word }
  print line }' $wordnet/data.noun > data.noun
grep -v '^[^%]*_' $wordnet/cntlist.rev > cntlist.rev
node "$here/names.mjs" package/dist/index.js names.txt

for file in fr.dic fr.aff en_US.dic en_US.aff index.noun index.verb index.adj index.adv noun.exc verb.exc adj.exc adv.exc data.noun cntlist.rev names.txt; do
  gzip -9n < "$file" > "$here/$file.gz"
done
rm -r "$work"

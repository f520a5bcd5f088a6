#!/usr/bin/env bash
# One shard of a run: shard.sh SHARD RESULT [FORMAT]
#
# Reads SHARD, lines of {"id","language","text"}, and makes RESULT: what "corpusgen extract" prints or, with a FORMAT, what "corpusgen export" makes.
# RESULT has its name when it is whole and on the disk, and not before. What is there is not made again, so whoever starts a run anew goes on with it.
# RESULT.log, if there is one, names every line that could not be read; the results of all others are in RESULT.
set -euo pipefail
shard=$1 result=$2 format=${3-}

if [ -e "$result" ]; then exit 0; fi

# Engines start as many of these as a machine has processors, so one is enough for each. Who starts fewer says so.
export DOTNET_PROCESSOR_COUNT=${DOTNET_PROCESSOR_COUNT:-1}

# A name of its own: an engine that has lost sight of a worker runs its shard elsewhere, while the first may still be writing.
part=$result.${HOSTNAME:-$(uname -n)}.$$.part
trap 'rm -rf -- "$part" "$part.log"' EXIT

status=0
if [ -z "$format" ]; then
    corpusgen extract --jsonl < "$shard" > "$part" 2> "$part.log" || status=$?
else
    corpusgen export --jsonl --format "$format" -o "$part" < "$shard" 2> "$part.log" || status=$?
fi

# 1 says that some lines could not be read and that the rest is whole. With any other code but 0, it is not.
if [ "$status" -gt 1 ]; then
    echo "$shard: exit code $status" >&2
    cat -- "$part.log" >&2
    exit "$status"
fi

# Else a machine that loses power could keep the name and lose the lines.
find "$part" -type f -exec sync -- {} +
if [ -s "$part.log" ]; then mv -T -- "$part.log" "$result.log"; else rm -f -- "$result.log"; fi
# Two that made the same shard made the same bytes: of a file the last one counts, of a folder the first.
mv -T -- "$part" "$result" 2> /dev/null || [ -e "$result" ]

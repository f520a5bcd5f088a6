#!/usr/bin/env python3
"""Checks that a run is whole: check-shards.py SHARDS RESULTS

Every shard must have its result, and a result the ids of its shard's lines, each once, in their order. Lines that could not be read are those
that the result's .log names; they are counted and listed. Ends with 1 when anything is missing, doubled or elsewhere. Holds one line at a time.
"""
import json
import pathlib
import re
import sys

NAMED_LINE = re.compile(r"standard input\((\d+)[,)]")


def ids_of(path, unreadable=frozenset()):
    with open(path, encoding="utf-8-sig", errors="surrogateescape", newline="\n") as lines:
        for number, line in enumerate(lines, 1):
            if number not in unreadable and line.strip(" \t\r\n"):
                yield json.loads(line)["id"]


def unreadable_lines(result):
    log = result.with_name(result.name + ".log")
    messages = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    for message in messages:
        print(f"{log}: {message}")
    return {int(line[1]) for line in map(NAMED_LINE.match, messages) if line}


def check(shard, result):
    """Returns the number of ids, of unreadable lines, and what is wrong."""
    if not result.exists():
        return 0, 0, f"{shard}: no {result}"
    unreadable = unreadable_lines(result)
    expected, found, count = ids_of(shard, unreadable), ids_of(result), 0
    for wanted in expected:
        given = next(found, None)
        if given != wanted:
            return count, len(unreadable), f"{result}: line {count + 1} is of {given!r}, not of {wanted!r}"
        count += 1
    extra = next(found, None)
    return count, len(unreadable), extra and f"{result}: line {count + 1} is of {extra!r}, which {shard} has not"


def main(shards, results):
    total, unreadable, wrong = 0, 0, 0
    names = sorted(path.name for path in shards.glob("*.jsonl"))
    for name in names:
        count, skipped, problem = check(shards / name, results / name)
        total, unreadable, wrong = total + count, unreadable + skipped, wrong + bool(problem)
        if problem:
            print(problem)
    for stranger in sorted({path.name for path in results.glob("*.jsonl")} - set(names)):
        print(f"{results / stranger}: no {shards / stranger}")
        wrong += 1
    print(f"{len(names)} shards, {total} texts, {unreadable} unreadable, {wrong} shards wrong")
    return 1 if wrong or not names else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))

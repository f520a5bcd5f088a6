#!/usr/bin/env python3
"""Prints the texts of folders as lines for "corpusgen extract --jsonl": text-lines.py [--copies COUNT] FOLDER…

The id of a text is its path. With --copies each text comes several times, with ids of its own: something to try a cluster with.
"""
import argparse
import json
import pathlib

parser = argparse.ArgumentParser(usage=__doc__)
parser.add_argument("--copies", type=int, default=1)
parser.add_argument("folders", nargs="+", type=pathlib.Path)
arguments = parser.parse_args()

for copy in range(arguments.copies):
    for folder in arguments.folders:
        for path in sorted(folder.rglob("*.txt")):
            name = path.as_posix() if copy == 0 else f"{path.as_posix()}#{copy + 1}"
            print(json.dumps({"id": name, "text": path.read_bytes().decode("utf-8-sig")}))

#!/usr/bin/python3
"""Extracts every shard on the workers of a Dask cluster: extract-dask.py SCHEDULER SHARDS RESULTS [FORMAT]

SCHEDULER is the file that "dask scheduler --scheduler-file" writes, or an address (tcp://…:8786). The workers see the same folders.
A shard whose worker dies is run again by another; one that fails, or that several workers die of, is reported, and the others go on.
Ends with 1 when a shard has no result. (Debian's Dask is for /usr/bin/python3; with one of your own: python3 extract-dask.py …)
"""
import pathlib
import subprocess
import sys

from distributed import Client, as_completed


def run(command):
    subprocess.run(command, check=True)


def main(scheduler, shards, results, *form):
    script = pathlib.Path(__file__).resolve().with_name("shard.sh")
    shards, results = pathlib.Path(shards).resolve(), pathlib.Path(results).resolve()
    results.mkdir(exist_ok=True)
    suffix = "" if form else ".jsonl"
    commands = [[str(script), str(shard), str(results / (shard.stem + suffix)), *form] for shard in sorted(shards.glob("*.jsonl"))]
    where = {"address": scheduler} if "://" in scheduler else {"scheduler_file": scheduler}
    failed = 0
    with Client(**where) as client:
        # What a task did is in the files: that Dask once ran the same command says nothing about whether they are there.
        futures = client.map(run, commands, key=[command[1] for command in commands], pure=False, retries=2)
        for future in as_completed(futures):
            if future.status != "finished":
                failed += 1
                print(f"{future.key}: {future.exception()}", file=sys.stderr)
            future.release()
    print(f"{len(commands)} shards, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

"""Stands in for PySpark: cuts lines into partitions, and pipes each through a process, which gets words split as by a shell and no variable but those it is given."""
import pathlib
import shlex
import subprocess


class SparkContext:
    def __init__(self, appName):
        pass

    def textFile(self, path, minPartitions):
        lines = pathlib.Path(path).read_bytes().splitlines(keepends=True)
        size = -(-len(lines) // minPartitions)
        return Partitions([b"".join(lines[start : start + size]) for start in range(0, len(lines), size)])

    def stop(self):
        pass


class Partitions:
    def __init__(self, parts):
        self.parts = parts

    def pipe(self, command, env=None, checkCode=False):
        return Partitions([subprocess.run(shlex.split(command), env=env or {}, input=part, stdout=subprocess.PIPE, check=checkCode).stdout for part in self.parts])

    def saveAsTextFile(self, path):
        folder = pathlib.Path(path)
        folder.mkdir()
        for number, part in enumerate(self.parts):
            (folder / f"part-{number:05}").write_bytes(part)

"""Extracts JSON Lines with Spark: spark-submit extract-spark.py TEXTS RESULTS [PARTITIONS]

TEXTS and RESULTS are paths or addresses that Spark knows (hdfs://…, s3a://…). Spark cuts the lines into partitions, gives each to a corpusgen of its
own, and names a partition's results when they are whole: part-00000, part-00001, … in the order of TEXTS. A partition whose executor dies is run again.
"""
import os
import sys

# A partition with lines that cannot be read (exit code 1) is whole without them; the executor's log names them. Any other code fails the task.
COMMAND = "bash -c 'corpusgen extract --jsonl || [ $? -eq 1 ]'"


def environment():
    """What corpusgen needs: pipe() gives its process no variable but these, not even PATH."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "DOTNET_ROOT") if name in os.environ}
    # As many executors' cores as processes: one each.
    return {**kept, "DOTNET_PROCESSOR_COUNT": "1"}


def main(texts, results, partitions="2"):
    from pyspark import SparkContext

    context = SparkContext(appName="corpusgen")
    context.textFile(texts, int(partitions)).pipe(COMMAND, env=environment(), checkCode=True).saveAsTextFile(results)
    context.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])

#!/usr/bin/env bash
#SBATCH --job-name=corpusgen
#SBATCH --cpus-per-task=1
#SBATCH --mem=512M
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --output=slurm-%A_%a.out
# A task of a Slurm array: sbatch --array=0-999%200 extract-slurm.sh SHARDS RESULTS [FORMAT]
#
# Of N tasks, task k takes the shards k, k + N, k + 2N and so on: an array may have fewer tasks than there are shards (MaxArraySize is 1001 by default).
# A task that was cut off, or a failed shard, costs only itself: submit the same array again, and what is there is passed over.
set -uo pipefail
shards=$1 results=$2 format=${3-}
mkdir -p "$results"
# Slurm runs a copy of this file from elsewhere; the others are where it was submitted.
script=${SLURM_SUBMIT_DIR:-.}/shard.sh
suffix=.jsonl
if [ -n "$format" ]; then suffix=; fi

failed=0
all=("$shards"/*.jsonl)
for ((i = SLURM_ARRAY_TASK_ID - SLURM_ARRAY_TASK_MIN; i < ${#all[@]}; i += SLURM_ARRAY_TASK_COUNT)); do
    name=$(basename "${all[i]}" .jsonl)
    "$script" "${all[i]}" "$results/$name$suffix" ${format:+"$format"} || failed=$((failed + 1))
done
if [ "$failed" -gt 0 ]; then
    echo "$failed shards failed" >&2
    exit 1
fi

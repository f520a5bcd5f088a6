# corpusgen as an image. Of Debian's packages, and the .NET runtime as NuGet serves it: the image that it begins with has neither SDK nor runtime.
#
#   dotnet publish src/CorpusGen.Tool --configuration Release --runtime linux-x64 --self-contained --output artifacts/image
#   docker build --tag corpusgen .
#   docker run --rm --volume "$PWD/articles:/texts:ro" corpusgen extract . > results.jsonl
#
# docs/tool.md says more, and what of it was tried.
FROM debian:bookworm-slim

# What the runtime is linked with, and what it makes digests with. It needs no ICU: corpusgen reads the same in every culture.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends libgcc-s1 libssl3 libstdc++6 zlib1g \
    && rm -rf /var/lib/apt/lists/*

COPY artifacts/image /usr/lib/corpusgen
RUN ln -s /usr/lib/corpusgen/corpusgen /usr/bin/corpusgen

# It reads what is mounted, and writes to standard output: it needs no rights.
USER nobody
WORKDIR /texts
ENTRYPOINT ["corpusgen"]

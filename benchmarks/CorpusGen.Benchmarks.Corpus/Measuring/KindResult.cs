namespace CorpusGen.Benchmarks.Corpus.Measuring;

/// <summary>What was measured with one kind of texts.</summary>
internal sealed record KindResult(string Kind, int Articles, double RawMegabytes, Command EmbeddedBuild, Command ArticlesBuild, double AssemblyMegabytes);

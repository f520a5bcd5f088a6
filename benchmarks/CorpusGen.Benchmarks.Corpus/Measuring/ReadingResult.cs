namespace CorpusGen.Benchmarks.Corpus.Measuring;

/// <summary>What reading took in a new process.</summary>
/// <param name="Milliseconds">From Main on.</param>
/// <param name="Megabytes">Allocated.</param>
/// <param name="Checksum">The same for two programs that read the same.</param>
internal sealed record ReadingResult(double Milliseconds, double Megabytes, double Checksum);

using BenchmarkDotNet.Attributes;

namespace CorpusGen.Benchmarks;

/// <summary>How fast real news text is read, on one thread that has warmed up, and what each stage costs of it.</summary>
[Config(typeof(TextBenchmarkConfig))]
public class ReadingBenchmarks
{
    private ReadingStages _stages = null!;

    [GlobalSetup]
    public void Read() => _stages = new ReadingStages(NewsText.Create(TextBenchmarkConfig.Articles).Articles);

    [Benchmark(Baseline = true)]
    public int Whole() => _stages.ReadWhole();

    [Benchmark]
    public int Language() => _stages.DetectLanguages();

    [Benchmark]
    public int Tokens() => _stages.ReadTokens();

    [Benchmark]
    public int Blocks() => _stages.ReadBlocks();

    [Benchmark]
    public int Speech() => _stages.ReadSpeech();

    [Benchmark]
    public int Figures() => _stages.ReadFigures();
}

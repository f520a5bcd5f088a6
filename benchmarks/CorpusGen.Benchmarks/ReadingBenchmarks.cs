using BenchmarkDotNet.Attributes;

namespace CorpusGen.Benchmarks;

/// <summary>How fast real news text is read, on one thread that has warmed up, and what each stage costs of it.</summary>
[Config(typeof(TextBenchmarkConfig))]
public class ReadingBenchmarks
{
    private WholeReading _articles = null!;
    private ReadingStages _stages = null!;

    [GlobalSetup(Targets = [nameof(Whole), nameof(Language)])]
    public void Prepare()
    {
        _articles = new WholeReading(NewsText.Create(TextBenchmarkConfig.Articles).Articles);
        _articles.WarmUp();
    }

    [GlobalSetup(Targets = [nameof(Tokens), nameof(Blocks), nameof(Speech), nameof(Figures)])]
    public void PrepareStages()
    {
        Prepare();
        _stages = new ReadingStages(NewsText.Create(TextBenchmarkConfig.Articles).Articles);
    }

    [Benchmark(Baseline = true)]
    public int Whole() => _articles.Read();

    [Benchmark]
    public int Language() => _articles.DetectLanguages();

    [Benchmark]
    public int Tokens() => _stages.ReadTokens();

    [Benchmark]
    public int Blocks() => _stages.ReadBlocks();

    [Benchmark]
    public int Speech() => _stages.ReadSpeech();

    [Benchmark]
    public int Figures() => _stages.ReadFigures();
}

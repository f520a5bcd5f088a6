namespace CorpusGen.Benchmarks.Corpus.Measuring;

/// <summary>Everything that was measured with one number of articles.</summary>
internal sealed record SizeResult(
    int Articles,
    double RawMegabytes,
    Command EmbeddedBuild,
    Command ArticlesBuild,
    Command? AllBuild,
    double AssemblyMegabytes,
    EditTimes Edits,
    double FirstTitle,
    ReadingResult Reading,
    ReadingResult ReadingJson,
    ReadingResult ReadingJsonOfItems,
    Command ExtractOnOne,
    Command ExtractOnTwo);

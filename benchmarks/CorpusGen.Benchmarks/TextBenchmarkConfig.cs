using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;

namespace CorpusGen.Benchmarks;

/// <summary>Shows what was measured for each byte of text in UTF-8.</summary>
internal sealed class TextBenchmarkConfig : ManualConfig
{
    /// <summary>About 1.5 MB: more than the caches of one core hold.</summary>
    public const int Articles = 500;

    public TextBenchmarkConfig()
    {
        // On a machine with other work, more iterations say no more.
        AddJob(Job.Default.WithIterationTime(TimeInterval.FromMilliseconds(250)).WithMaxIterationCount(25));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(StatisticColumn.Min, StatisticColumn.Median, new ThroughputColumn(), new AllocationColumn());
        HideColumns(Column.StdDev, Column.RatioSD, Column.Gen0, Column.Gen1, Column.Gen2, Column.AllocRatio);
    }

    private abstract class TextColumn(string id, string legend) : IColumn
    {
        private static readonly long TextBytes = NewsText.Create(Articles).Bytes;

        public string Id => id;

        public string ColumnName => id;

        public string Legend => legend;

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
            summary[benchmarkCase] is { ResultStatistics: not null } report ? ValueOf(report, TextBytes).ToString("0.0", CultureInfo.InvariantCulture) : "?";

        protected abstract double ValueOf(BenchmarkReport report, long bytes);
    }

    private sealed class ThroughputColumn() : TextColumn("MB/s", "Millions of bytes of text in UTF-8 that are read in a second, by the median")
    {
        // Bytes in a nanosecond are thousands of millions in a second.
        protected override double ValueOf(BenchmarkReport report, long bytes) => bytes / report.ResultStatistics!.Median * 1000;
    }

    private sealed class AllocationColumn() : TextColumn("B/B", "Bytes that are allocated for each byte of text in UTF-8")
    {
        protected override double ValueOf(BenchmarkReport report, long bytes) => (double)(report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / bytes;
    }
}

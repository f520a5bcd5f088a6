using System;
using BenchmarkDotNet.Running;

namespace CorpusGen.Benchmarks;

internal static class Program
{
    private const string Usage =
        """
        (no option)     all benchmarks, then the linearity of long texts: about ten minutes
        --quick         throughput, start and linearity by a stopwatch, less exact: under a minute
        --linearity     the linearity only, up to 10 MB
        --sayings       how long it takes to find what is quoted twice among 10,000 and 100,000 quotations
        --disagreements whether ten times as many articles take ten times as long to be compared
        --lexicon       the compiled words: size, start and look-ups
        --index         an index of up to 100,000 quotes: how long it takes to be made, and a quotation to be found
        --filter …      the benchmarks that BenchmarkDotNet is told to run
        """;

    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case [StartRun.Empty]:
                return 0;
            case [StartRun.FirstSeeds]:
                return StartRun.ExtractSeeds();
            case ["--help" or "-h"]:
                Console.WriteLine(Usage);
                return 0;
            case ["--quick"]:
                QuickRun.Throughput();
                StartRun.Run(times: 5);
                LinearityRun.Run(largest: 1_000_000);
                return 0;
            case ["--linearity"]:
                LinearityRun.Run(largest: 10_000_000);
                return 0;
            case ["--sayings"]:
                SayingRun.Run();
                return 0;
            case ["--disagreements"]:
                DisagreementRun.Run();
                return 0;
            case ["--lexicon"]:
                LexiconRun.Run();
                return 0;
            case ["--index"]:
                IndexRun.Run(largest: 100_000);
                return 0;
            case []:
                RunBenchmarks(["--filter", "*"]);
                StartRun.Run(times: 20);
                LinearityRun.Run(largest: 10_000_000);
                return 0;
            default:
                RunBenchmarks(arguments);
                return 0;
        }
    }

    // A method of its own, so that the empty program loads nothing of BenchmarkDotNet.
    private static void RunBenchmarks(string[] arguments) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
}

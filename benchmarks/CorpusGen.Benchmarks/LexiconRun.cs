using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Languages;

namespace CorpusGen.Benchmarks;

/// <summary>What the compiled words of each language cost: their bytes, the time until the first can be asked for, and the time of a look-up.</summary>
internal static class LexiconRun
{
    private const int Runs = 20;
    private const int Rounds = 100;

    public static void Run()
    {
        Measure(Language.French, compiled: "jardinait chaussures poussiéreuses recousus cueillerait goulûment vitraux plongeons", unknown: "zqarbin fluvor mekeptoil ghirzo brontalixe quovarn ispelor yumbraque");
        Measure(Language.English, compiled: "kitchens geese jogged knitting reckless bigger plumbers gladly", unknown: "zqarbin fluvor mekeptoil ghirzo brontalixe quovarn ispelor yumbraque");
    }

    private static void Measure(Language language, string compiled, string unknown)
    {
        long bytes;
        using (Stream stream = CompiledLexicon.Open(language))
            bytes = stream.Length;
        // The first time has the loading of the resource and the compiling of the methods in it.
        long start = Stopwatch.GetTimestamp();
        var first = CompiledLexicon.Of(language);
        first.Find(Lexicon.HashOf("a"));
        TimeSpan ready = Stopwatch.GetElapsedTime(start);
        start = Stopwatch.GetTimestamp();
        Lexicon lexicon = Lexicons.Of(language);
        TimeSpan whole = Stopwatch.GetElapsedTime(start);

        Console.WriteLine(FormattableString.Invariant($"{language}: {first.Count} compiled forms, {bytes} bytes, ready in {ready.TotalMilliseconds:0.00} ms; with the own tables in {whole.TotalMilliseconds:0.0} ms"));
        string[] own = [.. lexicon.Lexemes.Select(lexeme => lexeme.Form).Order(StringComparer.Ordinal).Where((_, i) => i % 400 == 0)];
        Print("own", lexicon, own);
        Print("compiled", lexicon, compiled.Split(' '));
        Print("unknown", lexicon, unknown.Split(' '));
    }

    private static void Print(string name, Lexicon lexicon, string[] words)
    {
        ulong[] hashes = [.. words.Select(Lexicon.HashOf)];
        double best = double.MaxValue;
        long allocated = 0;
        for (int run = 0; run < Runs; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            for (int round = 0; round < Rounds; round++)
            {
                for (int i = 0; i < words.Length; i++)
                    lexicon.Find(hashes[i]);
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Console.WriteLine(FormattableString.Invariant($"  {name,-10}{best / Rounds / words.Length,6:0.0} ns a look-up, {allocated} bytes allocated"));
    }
}

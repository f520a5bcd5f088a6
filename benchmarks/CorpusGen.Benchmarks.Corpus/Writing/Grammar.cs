using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CorpusGen.Benchmarks.Corpus.Writing;

/// <summary>The ways to write each symbol of the grammar; Grammar.fr.txt says how they are noted.</summary>
internal sealed class Grammar
{
    private readonly Dictionary<string, string[]> _ways;

    private Grammar(Dictionary<string, string[]> ways) => _ways = ways;

    public static Grammar French { get; } = Read("Grammar.fr.txt");

    public string[] this[string symbol] =>
        _ways.TryGetValue(symbol, out string[]? ways) ? ways : throw new KeyNotFoundException($"The grammar has no [{symbol}].");

    private static Grammar Read(string resource)
    {
        using Stream stream = typeof(Grammar).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        var ways = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> current = [];
        while (reader.ReadLine() is string line)
        {
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal))
                continue;
            if (line[0] == '[')
                ways.Add(line[1..^1], current = []);
            else if (line[0] == '*')
                current.AddRange(Enumerable.Repeat(line[3..], line[1] - '0'));
            else
                current.Add(line);
        }

        return new Grammar(ways.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal));
    }
}

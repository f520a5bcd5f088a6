using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Languages;

namespace CorpusGen.LexiconCompiler;

/// <summary>
/// Writes a compiled lexicon, all numbers little-endian; <see cref="CompiledLexicon"/> reads it:
/// the number of trait sets and of entries (4 bytes each); the trait sets (8 each); where each block of 256 buckets begins and where the last ends (4 each, 257 of them);
/// where each bucket begins within its block (2 each, 65,537 of them); of each entry the lower half of the hash (2); of each entry the number of its trait set (1 or 2).
/// A bucket has the entries whose hashes have the same upper half.
/// </summary>
internal static class LexiconWriter
{
    public static byte[] Write(FormTable table)
    {
        SortedDictionary<uint, Trait> byHash = ByHash(table);
        // The sets that most forms have come first: their numbers compress well.
        List<Trait> sets = [.. byHash.Values.GroupBy(traits => traits).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key)];
        Dictionary<Trait, int> numbers = sets.Index().ToDictionary(pair => pair.Item, pair => pair.Index);

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(sets.Count);
        writer.Write(byHash.Count);
        foreach (Trait set in sets)
            writer.Write((ulong)set);

        var starts = new int[CompiledLexicon.BucketCount + 1];
        foreach (uint hash in byHash.Keys)
            starts[(hash >> 16) + 1]++;
        for (int i = 0; i < CompiledLexicon.BucketCount; i++)
            starts[i + 1] += starts[i];
        for (int i = 0; i <= CompiledLexicon.BucketCount; i += CompiledLexicon.BlockLength)
            writer.Write(starts[i]);
        for (int i = 0; i <= CompiledLexicon.BucketCount; i++)
            writer.Write(checked((ushort)(starts[i] - starts[i / CompiledLexicon.BlockLength * CompiledLexicon.BlockLength])));

        foreach (uint hash in byHash.Keys)
            writer.Write((ushort)hash);
        foreach (Trait traits in byHash.Values)
        {
            if (sets.Count <= CompiledLexicon.ByteSets)
                writer.Write((byte)numbers[traits]);
            else
                writer.Write((ushort)numbers[traits]);
        }

        return stream.ToArray();
    }

    /// <summary>Of two forms of one hash, which are a handful of a language, the first in order is kept.</summary>
    private static SortedDictionary<uint, Trait> ByHash(FormTable table)
    {
        var byHash = new SortedDictionary<uint, Trait>();
        foreach ((string form, Trait traits) in table.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            byHash.TryAdd((uint)Lexicon.HashOf(form), traits);

        return byHash;
    }
}

using System;
using System.Collections.Generic;

namespace CorpusGen.LexiconCompiler;

/// <summary>A line of a Hunspell dictionary: <c>élu/F.() po:nom</c>.</summary>
internal sealed record DictionaryEntry(string Word, string Flags, string[] Tags)
{
    public static IEnumerable<DictionaryEntry> Read(string name)
    {
        foreach (string line in SourceList.Lines(name))
        {
            string[] part = line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (part.Length == 0 || char.IsAsciiDigit(part[0][0]))
                continue;
            int slash = part[0].IndexOf('/');
            yield return slash < 0 ? new(part[0], "", part[1..]) : new(part[0][..slash], part[0][(slash + 1)..], part[1..]);
        }
    }
}

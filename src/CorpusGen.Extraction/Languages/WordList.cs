using System;
using System.Collections.Generic;
using System.IO;

namespace CorpusGen.Extraction.Languages;

/// <summary>The lists of words that stand as text files beside the code of their language.</summary>
internal static class WordList
{
    /// <summary>The lines of a list: <c>Read("French/idioms.txt")</c>.</summary>
    public static string Read(string name)
    {
        using Stream stream = typeof(WordList).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The rows of a list that gives words a trait, <c>TimeNoun: year month</c>; lines that begin with <c>#</c> are comments.</summary>
    public static IEnumerable<(Trait Trait, string Words)> Rows(string name)
    {
        foreach (string line in Read(name).Split('\n'))
        {
            int colon = line.IndexOf(':');
            if (colon > 0 && line[0] != '#')
                yield return ((Trait)Enum.Parse(typeof(Trait), line.Substring(0, colon)), line.Substring(colon + 1));
        }
    }
}

using System;
using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Languages;

/// <summary>The currencies of a list, <c>AFN: afghani|afghanis</c>, beyond those that stand in code.</summary>
internal static class CurrencyNames
{
    public static void AddTo(PhraseTable<Measure> units, string list)
    {
        foreach (string line in WordList.Read(list).Split('\n'))
        {
            int colon = line.IndexOf(':');
            if (colon < 0 || line[0] == '#')
                continue;
            Currency? currency = colon == 1 ? null : (Currency)Enum.Parse(typeof(Currency), line.Substring(0, colon));
            units.Add(Measure.Of(currency), line.Substring(colon + 1).Trim());
        }
    }
}

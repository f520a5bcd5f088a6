using CorpusGen.Extraction.Text;

namespace CorpusGen.Analyzers.Texts;

/// <summary>A few words of a text, for a message on one line.</summary>
internal static class Excerpt
{
    private const int MostCharacters = 60;

    public static string Of(string text, TextRange range)
    {
        int end = range.Length <= MostCharacters ? range.End : range.Start + MostCharacters;
        // Not half a character of two code units.
        if (end < range.End && char.IsHighSurrogate(text[end - 1]))
            end--;
        char[] excerpt = text.Substring(range.Start, end - range.Start).ToCharArray();
        for (int i = 0; i < excerpt.Length; i++)
        {
            if (char.IsControl(excerpt[i]) || LineMap.IsLineBreak(excerpt[i]))
                excerpt[i] = ' ';
        }

        return new string(excerpt) + (end < range.End ? "…" : "");
    }
}

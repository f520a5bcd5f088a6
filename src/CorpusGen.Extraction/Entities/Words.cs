using System.Text;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Entities;

/// <summary>The words of a range of tokens as one would write them.</summary>
internal static class Words
{
    /// <summary>Every run of blanks as one blank.</summary>
    public static string Spaced(TokenList tokens, int first, int last)
    {
        string words = tokens.RangeOf(first, last).In(tokens.Text);
        var builder = new StringBuilder(words.Length);
        foreach (char c in words)
        {
            if (!Characters.IsBlank(c))
                builder.Append(c);
            else if (builder.Length > 0 && builder[builder.Length - 1] != ' ')
                builder.Append(' ');
        }

        return builder.ToString().TrimEnd();
    }
}

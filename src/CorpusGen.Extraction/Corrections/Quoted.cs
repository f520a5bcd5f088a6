using System.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>Words of a user or a text in a message.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    /// <summary>In marks, on one line, and not longer than a message can bear.</summary>
    public static string Words(string words)
    {
        var shown = new StringBuilder("'");
        foreach (char c in words)
        {
            if (shown.Length > Longest)
            {
                if (char.IsHighSurrogate(shown[shown.Length - 1]))
                    shown.Length--;
                shown.Append('…');
                break;
            }

            shown.Append(char.IsControl(c) || char.IsWhiteSpace(c) ? ' ' : c);
        }

        return shown.Append('\'').ToString();
    }
}

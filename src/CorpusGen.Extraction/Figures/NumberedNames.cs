using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>Names with a number in them that their form alone does not tell from a count: <c>Fortune 500</c>, <c>20 Minutes</c>, <c>le 49.3</c>. They are listed in <c>numbered-names.txt</c>.</summary>
internal static class NumberedNames
{
    private static readonly Dictionary<int, ValueList<Name>> ByNumber = Read(WordList.Read("numbered-names.txt"));

    /// <summary>The token after the name whose number stands at a token, or the same token.</summary>
    public static int EndOf(FigureContext context, int first)
    {
        int end = first;
        if (!ByNumber.TryGetValue(context.SmallValue(first), out ValueList<Name>? names))
            return first;
        foreach (Name name in names)
        {
            int start = first - name.Number;
            if (start + name.Words.Length > end && IsAt(context, name.Words, start))
                end = start + name.Words.Length;
        }

        return end;
    }

    private static bool IsAt(FigureContext context, string[] words, int start)
    {
        for (int i = 0; i < words.Length; i++)
        {
            ref readonly Token token = ref context[start + i];
            if (token.Length != words[i].Length || string.CompareOrdinal(context.Text, token.Start, words[i], 0, token.Length) != 0)
                return false;
        }

        return true;
    }

    private static Dictionary<int, ValueList<Name>> Read(string list)
    {
        Dictionary<int, ValueList<Name>> names = [];
        foreach (string line in list.Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] words = line.TrimEnd('\r').Split(' ');
            for (int i = 0; i < words.Length; i++)
            {
                if (!int.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                    continue;
                if (!names.TryGetValue(number, out ValueList<Name>? entries))
                    names.Add(number, entries = new ValueList<Name>());
                entries.Add(new Name(words, i));
                break;
            }
        }

        return names;
    }

    /// <param name="Words">Its tokens.</param>
    /// <param name="Number">Which of them is the number.</param>
    private readonly record struct Name(string[] Words, int Number);
}

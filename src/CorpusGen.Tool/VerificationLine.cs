using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Text;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool;

/// <summary>What is wrong with a quotation or figure, as people read it and editors make it clickable: <c>draft.md(3,14): altered: “…”: 'nous' became 'vous'; a.txt(8,2)</c>.</summary>
internal static class VerificationLine
{
    private const int MostCharacters = 80;

    public static string Of(CorpusDocument draft, VerifiedItem item, Colours colours)
    {
        string words = item.Range.In(draft.Article.File);
        if (words.Length > MostCharacters)
            words = words[..(MostCharacters - 1)] + "…";
        string difference = item.Difference is null ? "" : ": " + item.Difference;
        string source = item.Source is null ? "" : "; " + Place(item.Source.Document, item.Source.Range);
        string verdict = EnumText<Verdict>.Of(item.Verdict).ToString();
        verdict = item.Verdict is Verdict.Absent or Verdict.Misattributed ? colours.Wrong(verdict) : colours.Doubtful(verdict);
        return $"{Visible.Text(Place(draft, item.Range))}: {verdict}: {Visible.Text($"“{words}”{difference}{source}")}";
    }

    private static string Place(CorpusDocument document, TextRange range)
    {
        (int line, int column) = new LineMap(document.Article.File)[range.Start];
        return $"{document.Id}({line},{column})";
    }
}

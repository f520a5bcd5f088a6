using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool;

/// <summary>A place in a file as editors and terminals understand it: <c>a.txt(3,14)</c>.</summary>
internal static class FilePlace
{
    public static string Of(CorpusDocument document, TextRange range)
    {
        (int line, int column) = new LineMap(document.Article.File)[document.Article.InFile(range).Start];
        return $"{Visible.Text(document.Id)}({line},{column})";
    }
}

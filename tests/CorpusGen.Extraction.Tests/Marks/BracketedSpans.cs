using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Marks;

/// <summary>
/// A text with the words in marks bracketed: <c>[[</c> and <c>]]</c>; <c>![[</c> where the opening mark is missing, <c>]]!</c> where the closing one is.
/// </summary>
internal static class BracketedSpans
{
    public static void Check(Language language, string bracketed)
    {
        string text = bracketed;
        foreach (string bracket in (string[])["![[", "]]!", "[[", "]]"])
            text = text.Replace(bracket, "");
        Assert.Equal(bracketed, Bracket(text, Read(text, language)));
    }

    public static List<MarkedSpan> Read(string text, Language language)
    {
        Document document = Document.Read(text, language);
        return new MarkReader(document, Sentences.Read(document), BlockReader.Read(document).Blocks).Read();
    }

    private static string Bracket(string text, List<MarkedSpan> spans)
    {
        var bracketed = new StringBuilder();
        for (int i = 0; i <= text.Length; i++)
        {
            foreach (MarkedSpan span in spans.Where(span => span.Content.End == i).OrderByDescending(span => span.Content.Start))
                bracketed.Append(span.LacksClosing ? "]]!" : "]]");
            foreach (MarkedSpan span in spans.Where(span => span.Content.Start == i).OrderByDescending(span => span.Content.End))
                bracketed.Append(span.LacksOpening ? "![[" : "[[");
            if (i < text.Length)
                bracketed.Append(text[i]);
        }

        return bracketed.ToString();
    }
}

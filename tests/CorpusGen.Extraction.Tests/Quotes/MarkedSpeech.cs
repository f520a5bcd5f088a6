using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

/// <summary>
/// A text with its <c>[[quotes]]</c>, <c>((statements))</c> and <c>{{terms}}</c> marked, and what each quote and statement says, in the order of the text and in a short form.
/// </summary>
internal static class MarkedSpeech
{
    /// <summary>Asserts what is found and who said it how: <c>direct named Anne Roux; statement role préfecture du Rhône; partial unknown</c>.</summary>
    public static void Check(Language language, string marked, string expected) => Check(language, marked, expected, (what, attribution, _, text) =>
        Join(what, Lower(attribution.Kind), attribution.Speaker ?? attribution.Mention?.In(text)));

    /// <summary>Asserts what is found and in which marks it stands: <c>direct straight oneSideMissing</c>.</summary>
    public static void CheckMarks(Language language, string marked, string expected) => Check(language, marked, expected, (what, _, quote, _) =>
        Join(what, quote is null ? null : Lower(quote.Marks).Replace(",", "")));

    /// <summary>Asserts what is found and how its words for the speaker lead to him: <c>la maire, Anne Roux = named Anne Roux; elle = resolved Anne Roux; un voisin = anonymous</c>.</summary>
    public static void CheckSpeakers(Language language, string marked, string expected) => Check(language, marked, expected, (_, attribution, _, text) =>
        Join(attribution.Mention?.In(text) ?? "nobody", "=", Lower(attribution.Kind), attribution.Speaker));

    /// <summary>Asserts what is found and the words that say that it is said: <c>a-t-il dit; none</c>.</summary>
    public static void CheckCues(Language language, string marked, string expected) => Check(language, marked, expected, (_, attribution, _, text) =>
        attribution.Cue?.In(text) ?? "none");

    /// <summary>Asserts what is found and whose it is as a post: <c>Anne Roux @roux 2018-03-23</c>.</summary>
    public static void CheckPosts(Language language, string marked, string expected) => Check(language, marked, expected, (_, attribution, quote, _) =>
        Join(attribution.Speaker, attribution.Handle, quote?.Date));

    private static void Check(Language language, string marked, string expected, Func<string, Attribution, QuoteModel?, string, string> describe)
    {
        string text = marked;
        foreach (string bracket in (string[])["[[", "]]", "((", "))", "{{", "}}"])
            text = text.Replace(bracket, "");
        ArticleModel article = ArticleExtractor.Extract(text, language);
        IEnumerable<(TextRange Range, string Words)> found =
        [
            .. article.Quotes.Select(quote => (quote.Range, describe(Lower(quote.Kind), quote.Attribution, quote, text))),
            .. article.Statements.Select(statement => (statement.Range, describe("statement", statement.Attribution, null, text))),
        ];
        string actual = string.Join("; ", found.OrderBy(item => item.Range.Start).ThenByDescending(item => item.Range.End).Select(item => item.Words));
        string actualMarked = Mark(article);
        if (actualMarked != marked || actual != expected)
            Assert.Fail(string.Join(Environment.NewLine, "", $"expected  {marked}", $"   found  {actualMarked}", $"expected  {expected}", $"   found  {actual}"));
    }

    private static string Mark(ArticleModel article)
    {
        (TextRange Range, string Open, string Close)[] items =
        [
            .. article.Quotes.Select(quote => (quote.Range, "[[", "]]")),
            .. article.Statements.Select(statement => (statement.Range, "((", "))")),
            .. article.Terms.Select(term => (term.Range, "{{", "}}")),
        ];
        var marked = new StringBuilder();
        for (int i = 0; i <= article.Text.Length; i++)
        {
            foreach (string close in items.Where(item => item.Range.End == i).OrderByDescending(item => item.Range.Start).Select(item => item.Close))
                marked.Append(close);
            foreach (string open in items.Where(item => item.Range.Start == i).OrderByDescending(item => item.Range.End).Select(item => item.Open))
                marked.Append(open);
            if (i < article.Text.Length)
                marked.Append(article.Text[i]);
        }

        return marked.ToString();
    }

    private static string Join(params string?[] words) => string.Join(" ", words.Where(word => word is not null));

    private static string Lower<T>(T value)
        where T : struct, Enum => string.Join(" ", value.ToString().Split(' ').Select(name => char.ToLowerInvariant(name[0]) + name[1..]));
}

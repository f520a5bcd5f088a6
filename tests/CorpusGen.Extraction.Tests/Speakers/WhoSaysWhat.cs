using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

/// <summary>A text with either its <c>[[quotes]]</c> or its <c>((statements))</c> marked, and the names or words of their speakers in the order of the text.</summary>
internal static class WhoSaysWhat
{
    /// <summary>Asserts which words are quotes, and whose: <c>Anne Roux; nobody</c>.</summary>
    public static void CheckQuotes(Language language, string marked, string speakers) => Check(language, marked, "[[", "]]", speakers, article => article.Quotes.Select(quote => (quote.Range, quote.Attribution)));

    /// <summary>Asserts which words are statements, and whose.</summary>
    public static void CheckStatements(Language language, string marked, string speakers) => Check(language, marked, "((", "))", speakers, article => article.Statements.Select(statement => (statement.Range, statement.Attribution)));

    private static void Check(Language language, string marked, string open, string close, string speakers, Func<ArticleModel, IEnumerable<(TextRange Range, Attribution Attribution)>> speechOf)
    {
        string text = marked.Replace(open, "").Replace(close, "");
        (TextRange Range, Attribution Attribution)[] speech = [.. speechOf(ArticleExtractor.Extract(text, language))];
        string found = text;
        foreach ((TextRange range, _) in speech.Reverse())
            found = found.Insert(range.End, close).Insert(range.Start, open);
        string names = string.Join("; ", speech.Select(item => item.Attribution.Speaker ?? item.Attribution.Mention?.In(text) ?? "nobody"));
        if (found != marked || names != speakers)
            Assert.Fail(string.Join(Environment.NewLine, "", $"expected  {marked}", $"   found  {found}", $"expected  {speakers}", $"   found  {names}"));
    }
}

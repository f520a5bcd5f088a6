using System;
using System.Linq;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Tests.Gold;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Seeds;

public sealed class QuoteTests
{
    public static TheoryData<string> Articles { get; } = [.. GoldArticle.Names()];

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_quote_is_found_with_its_exact_words(string name)
    {
        GoldArticle article = GoldArticle.Read(name);
        var findings = new Findings();
        foreach (GoldQuote gold in article.CoreQuotes)
        {
            if (Matching.Exact(article, gold) is null)
                findings.Add(article.Text, gold.Range, Near(article, gold));
        }

        findings.AssertNone();
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Nothing_but_speech_is_a_quote(string name)
    {
        GoldArticle article = GoldArticle.Read(name);
        TextRange[] quotes = [.. article.CoreQuotes.Select(gold => Matching.Trim(article.Text, gold.Range))];
        var findings = new Findings();
        foreach (QuoteModel quote in article.Found.Quotes)
        {
            TextRange range = Matching.Trim(article.Text, quote.Range);
            bool isFree = article.FreeForQuotes.Any(range.Overlaps) && !quotes.Any(gold => Matching.AreClose(gold, range));
            if (!quotes.Contains(range) && !isFree)
                findings.Add(article.Text, range, $"not a quote, but found by {quote.Rule}");
        }

        findings.AssertNone();
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Names_titles_and_scare_quotes_are_terms(string name)
    {
        GoldArticle article = GoldArticle.Read(name);
        var findings = new Findings();
        foreach (GoldQuote gold in article.Negatives)
        {
            TextRange words = Matching.Trim(article.Text, gold.Range);
            if (!article.Found.Terms.Any(term => Matching.Trim(article.Text, term.Range) == words))
                findings.Add(article.Text, gold.Range, "a term, but not found");
        }

        findings.AssertNone();
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_quote_has_its_speaker(string name)
    {
        GoldArticle article = GoldArticle.Read(name);
        var findings = new Findings();
        foreach (GoldQuote gold in article.CoreQuotes)
        {
            QuoteModel? quote = Matching.Exact(article, gold);
            string? speaker = quote?.Attribution.Speaker ?? quote?.Attribution.Mention?.In(article.Text);
            if (!Matching.SameName(gold.Speaker, speaker))
                findings.Add(article.Text, gold.Range, $"said by {gold.Speaker}, but found {speaker ?? "nobody"}");
        }

        findings.AssertNone();
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_quote_is_of_its_kind_and_knows_the_handle(string name)
    {
        GoldArticle article = GoldArticle.Read(name);
        var findings = new Findings();
        foreach (GoldQuote gold in article.CoreQuotes)
        {
            QuoteModel? quote = Matching.Exact(article, gold);
            if (!string.Equals(quote?.Kind.ToString(), gold.Kind, StringComparison.OrdinalIgnoreCase))
                findings.Add(article.Text, gold.Range, $"{gold.Kind}, but found {quote?.Kind.ToString() ?? "no quote"}");
            if (quote?.Attribution.Handle != gold.Handle)
                findings.Add(article.Text, gold.Range, $"handle {gold.Handle ?? "none"}, but found {quote?.Attribution.Handle ?? "none"}");
        }

        findings.AssertNone();
    }

    private static string Near(GoldArticle article, GoldQuote gold)
    {
        QuoteModel? near = article.Found.Quotes.FirstOrDefault(quote => quote.Range.Overlaps(gold.Range));
        return near is null ? "a quote, but not found" : $"a quote, but found as {Findings.Mark(article.Text, near.Range)}";
    }
}

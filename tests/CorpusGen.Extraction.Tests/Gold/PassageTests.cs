using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Gold;

/// <summary>Single sentences and paragraphs, where an article's context is wanting: at most so many may be read wrong.</summary>
public sealed class PassageTests
{
    [Theory]
    [InlineData("fr", Language.French, 5)]
    [InlineData("en", Language.English, 8)]
    [InlineData("fr.more-1", Language.French, 25)]
    [InlineData("fr.more-2", Language.French, 32)]
    [InlineData("en.more-1", Language.English, 18)]
    [InlineData("en.more-2", Language.English, 32)]
    public void Quotes_are_told_from_terms(string name, Language language, int wrong)
    {
        var findings = new Findings();
        foreach (GoldPassage passage in GoldPassage.Read(name))
        {
            QuoteModel[] found = Quotes(passage, language);
            TextRange[] gold = [.. passage.Quotes.Select(quote => Matching.Trim(passage.Text, quote.Range))];
            TextRange[] ranges = [.. found.Select(quote => Matching.Trim(passage.Text, quote.Range))];
            foreach (TextRange range in gold.Except(ranges))
                findings.Add(passage.Text, range, $"{passage.Name}: a quote, but not found");
            foreach (QuoteModel quote in found.Where(quote => !gold.Contains(Matching.Trim(passage.Text, quote.Range))))
                findings.Add(passage.Text, quote.Range, $"{passage.Name}: not a quote, but found by {quote.Rule}");
        }

        findings.AssertAtMost(wrong);
    }

    [Theory]
    [InlineData("fr", Language.French, 5)]
    [InlineData("en", Language.English, 8)]
    [InlineData("fr.more-1", Language.French, 19)]
    [InlineData("fr.more-2", Language.French, 36)]
    [InlineData("en.more-1", Language.English, 34)]
    [InlineData("en.more-2", Language.English, 44)]
    public void Quotes_have_their_speakers(string name, Language language, int wrong)
    {
        var findings = new Findings();
        foreach (GoldPassage passage in GoldPassage.Read(name))
        {
            QuoteModel[] found = Quotes(passage, language);
            foreach (GoldPassage.Speech gold in passage.Quotes.Where(quote => quote.Speaker is not null))
            {
                TextRange words = Matching.Trim(passage.Text, gold.Range);
                QuoteModel? quote = found.FirstOrDefault(quote => Matching.Trim(passage.Text, quote.Range) == words);
                string? speaker = quote?.Attribution.Speaker ?? quote?.Attribution.Mention?.In(passage.Text);
                if (quote is not null && !Matching.SameName(gold.Speaker, speaker))
                    findings.Add(passage.Text, gold.Range, $"{passage.Name}: said by {gold.Speaker}, but found {speaker ?? "nobody"}");
            }
        }

        findings.AssertAtMost(wrong);
    }

    [Theory]
    [InlineData("fr.more-1", Language.French, 30)]
    [InlineData("fr.more-2", Language.French, 55)]
    [InlineData("en.more-1", Language.English, 50)]
    [InlineData("en.more-2", Language.English, 90)]
    public void Statements_are_found_with_their_speakers(string name, Language language, int wrong)
    {
        var findings = new Findings();
        foreach (GoldPassage passage in GoldPassage.Read(name))
        {
            EquatableArray<StatementModel> found = ArticleExtractor.Extract(passage.Text, language).Statements;
            foreach (GoldPassage.Speech gold in passage.Statements)
            {
                StatementModel? statement = found.FirstOrDefault(statement => Matching.AreClose(statement.Range, gold.Range));
                string? speaker = statement?.Attribution.Speaker ?? statement?.Attribution.Mention?.In(passage.Text);
                if (statement is null)
                    findings.Add(passage.Text, gold.Range, $"{passage.Name}: a statement, but not found");
                else if (gold.Speaker is not null && !Matching.SameName(gold.Speaker, speaker))
                    findings.Add(passage.Text, gold.Range, $"{passage.Name}: stated by {gold.Speaker}, but found {speaker ?? "nobody"}");
            }

            foreach (StatementModel statement in found.Where(statement => !passage.Statements.Any(gold => Matching.AreClose(statement.Range, gold.Range))))
                findings.Add(passage.Text, statement.Range, $"{passage.Name}: not a statement, but found by {statement.Rule}");
        }

        findings.AssertAtMost(wrong);
    }

    private static QuoteModel[] Quotes(GoldPassage passage, Language language) =>
        [.. ArticleExtractor.Extract(passage.Text, language).Quotes];
}

using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

/// <summary>Every row of the table of patterns is felt: its example comes out right with it and wrong without it.</summary>
public sealed class PatternTableTests
{
    public static TheoryData<string> Examples { get; } = [.. PatternTable.Rows.Select(row => row.Example)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_row_makes_its_example_come_out_right(string example)
    {
        PatternRow row = PatternTable.Rows.First(row => row.Example == example);
        PatternRow[] others = [.. PatternTable.Rows.Where(other => other != row)];

        Assert.Equal($"{example} by {row.Pattern}", Read(example, PatternTable.Rows));
        Assert.NotEqual($"{example} by {row.Pattern}", Read(example, others));
    }

    [Fact]
    public void No_two_rows_are_for_one_pattern_at_one_place_or_have_one_example()
    {
        Assert.Equal(PatternTable.Rows.Length, PatternTable.Rows.Select(row => (row.Pattern, row.Place)).Distinct().Count());
        Assert.Equal(PatternTable.Rows.Length, PatternTable.Rows.Select(row => row.Example).Distinct().Count());
    }

    /// <summary>The example as it is read: its quotes in brackets, the speaker of the last, and what found that.</summary>
    private static string Read(string example, PatternRow[] rows)
    {
        string text = example.Split(" = ")[0].Replace("[[", "").Replace("]]", "");
        Document document = Document.Read(text, text.Contains('«') ? Language.French : Language.English);
        Page page = BlockReader.Read(document);
        List<FigureModel> figures = FigureReader.Read(document, page.Blocks);
        List<QuoteModel> quotes = SpeechReader.Read(document, page, figures, rows).Quotes;
        if (quotes.Count == 0)
            return $"{text} has no quote";
        string marked = text;
        foreach (QuoteModel quote in quotes.OrderByDescending(quote => quote.Range.Start))
            marked = marked.Insert(quote.Range.End, "]]").Insert(quote.Range.Start, "[[");
        QuoteModel last = quotes.MaxBy(quote => quote.Range.Start)!;
        return $"{marked} = {last.Attribution.Speaker ?? last.Attribution.Mention?.In(text)} by {last.Rule}";
    }
}

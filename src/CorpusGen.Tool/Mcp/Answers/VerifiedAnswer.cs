using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Mcp.Answers;

/// <summary>A text that was verified.</summary>
internal sealed record VerifiedAnswer : ListAnswer<VerifiedTextItem>
{
    [Description("How many quotations and figures of the whole text have each verdict.")]
    public required IReadOnlyDictionary<string, int> Verdicts { get; init; }

    protected override string Heading => Total == 0 ? "No quotation and no figure" : $"{base.Heading} quotations and figures ({string.Join(", ", Verdicts.Select(verdict => $"{verdict.Value} {verdict.Key}"))})";
}

/// <summary>A quotation or figure of a text that was verified.</summary>
internal sealed record VerifiedTextItem : IAnswerItem
{
    private const int MostCharacters = 400, MostOfName = 120;

    [Description("quote or figure.")]
    public required string What { get; init; }

    [Description(
        "Of a quote: verbatim; altered: words differ; misattributed: somebody else said it; absent: in no article. Of a figure: given; otherwise: articles give another number; notGiven: no article gives any, which is no reproach.")]
    public required string Verdict { get; init; }

    [Description("The words in the text that was verified.")]
    public required string Text { get; init; }

    [Description("Their line in that text, from 1.")]
    public required int Line { get; init; }

    [Description("Their column, from 1, in UTF-16 code units.")]
    public required int Column { get; init; }

    [Description("Where they begin in that text, in UTF-16 code units from 0.")]
    public required int Start { get; init; }

    [Description("Where they end, exclusive.")]
    public required int End { get; init; }

    [Description("What is different.")]
    public string? Difference { get; init; }

    [Description("What the corpus has: the same words, or the nearest.")]
    public VerifiedSource? Source { get; init; }

    public static VerifiedTextItem Of(ServedCorpus corpus, string text, LineMap lines, VerifiedItem item)
    {
        (int line, int column) = lines[item.Range.Start];
        return new VerifiedTextItem
        {
            What = EnumText<VerifiedKind>.Of(item.Kind).Value,
            Verdict = EnumText<CorpusGen.Verdict>.Of(item.Verdict).Value,
            Text = CorpusWords.Mark(item.Range.In(text), MostCharacters),
            Line = line,
            Column = column,
            Start = item.Range.Start,
            End = item.Range.End,
            Difference = CorpusWords.MarkAny(item.Difference, MostCharacters),
            Source = item.Source is { } source ? VerifiedSource.Of(corpus.Of(source.Document), source, item.Kind) : null,
        };
    }

    public string ToLine() =>
        $"text({Line},{Column}): {Verdict}: {Text}{(Difference is null ? "" : ": " + Difference)}{(Source is null ? "" : $"; {Source.Place}: {Source.Text}{(Source.Speaker is null ? "" : " said by " + Source.Speaker)}, cite: {Source.Citation}")}";

    /// <summary>The words of the corpus that a verdict goes by.</summary>
    internal sealed record VerifiedSource
    {
        public required string Text { get; init; }

        [Description("Who says it there; absent where nobody is named.")]
        public string? Speaker { get; init; }

        public required Place Place { get; init; }

        [Description("To be given with the words.")]
        public required string Citation { get; init; }

        public static VerifiedSource Of(ServedArticle article, SourcePlace source, VerifiedKind kind)
        {
            Place place = article.PlaceInFile(source.Range);
            return new VerifiedSource
            {
                Text = CorpusWords.Mark(source.Words, MostCharacters),
                Speaker = CorpusWords.MarkAny(source.Speaker, MostOfName),
                Place = place,

                // Who gives a figure need not have said these words of it.
                Citation = Mcp.Citation.Of(source.Words, kind == VerifiedKind.Quote ? source.Speaker : null, article, place),
            };
        }
    }
}

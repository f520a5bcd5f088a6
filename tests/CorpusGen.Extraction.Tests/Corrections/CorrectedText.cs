using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Tests.Properties;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections;

/// <summary>A text read with corrections, in a short form.</summary>
internal sealed class CorrectedText
{
    private CorrectedText(Corrected result) => Result = result;

    public Corrected Result { get; }

    public ArticleModel Article => Result.Model;

    /// <summary>Each flaw as <c>entry kind</c>: <c>0 WordsGone</c>.</summary>
    public string Flaws => string.Join("; ", Result.Flaws.Select(flaw => $"{flaw.Entry} {flaw.Kind}"));

    /// <summary>Each quote as <c>words = speaker</c>, with a star when it is corrected.</summary>
    public string Quotes => string.Join("; ", Article.Quotes.Select(quote => $"{quote.Range.In(Article.Text)} = {Who(quote.Attribution)}{Star(quote.Rule)}"));

    public string Statements => string.Join("; ", Article.Statements.Select(statement => $"{statement.Range.In(Article.Text)} = {Who(statement.Attribution)}{Star(statement.Rule)}"));

    public string Terms => string.Join("; ", Article.Terms.Select(term => term.Range.In(Article.Text)));

    public string Figures => string.Join("; ", Article.Figures.Select(figure => $"{figure.Range.In(Article.Text)} = {Show(figure)}{Star(figure.Rule)}"));

    public string Speakers => string.Join("; ", Article.Speakers.Select(speaker => speaker.Name));

    public static CorrectedText French(string text, params Correction[] corrections) => Of(Language.French, text, corrections);

    public static CorrectedText English(string text, params Correction[] corrections) => Of(Language.English, text, corrections);

    /// <summary>Whatever the corrections, the result is a sound model.</summary>
    private static CorrectedText Of(Language language, string text, Correction[] corrections)
    {
        Corrected corrected = Corrector.Apply(ArticleExtractor.Extract(text, language), corrections.Select(correction => correction.Subject is CorrectionSubject.SameSpeaker ? correction : correction with { In = correction.In ?? "a.txt" }));
        Assert.Empty(Rules.Broken(text, corrected.Model));
        return new CorrectedText(corrected);
    }

    public static Correction About(CorrectionSubject subject, string words) => new() { Subject = subject, Words = words };

    private static string Star(Pattern rule) => rule == Pattern.Correction ? " *" : "";

    private static string Who(Attribution attribution) => attribution.Speaker ?? (attribution.Kind == SpeakerKind.Unknown ? "nobody" : attribution.Kind.ToString().ToLowerInvariant());

    private static string Show(FigureModel figure) => string.Join(
        " ",
        new[]
        {
            figure.Kind.ToString(),
            Number(figure.Value),
            figure.Min is null && figure.Max is null ? null : $"[{Number(figure.Min)}..{Number(figure.Max)}]",
            figure.Approximation == Approximation.Exact ? null : figure.Approximation.ToString(),
            figure.Unit?.ToString(),
            figure.Currency?.ToString(),
            figure.CountedNoun,
            figure.Iso,
            figure.Attribution is { } by ? "by " + Who(by) : null,
        }.Where(part => part is not null));

    private static string? Number(decimal? number) => number?.ToString("0.###", CultureInfo.InvariantCulture);
}

using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;

namespace CorpusGen.Generator.Emit;

/// <summary>What the XML docs of quotes and figures say: words, speaker or value, and place.</summary>
internal sealed class MemberDocs(ArticleModel model, Places places)
{
    public string Of(QuoteModel quote)
    {
        string speaker = quote.Attribution.Speaker ?? quote.Attribution.Mention?.In(model.Text) ?? "";
        return $"“{Escape.Doc(quote.Range.In(model.Text))}” {(speaker.Length == 0 ? "" : Escape.Doc(speaker) + ", ")}{places.DocOf(quote.Range.Start)}";
    }

    public string Of(FigureModel figure)
    {
        string words = Escape.Doc(figure.Range.In(model.Text));
        string counted = figure.Counted?.In(model.Text) ?? figure.CountedNoun ?? "";
        string value = ValueOf(figure);
        return $"“{words}”{(counted.Length == 0 ? "" : " " + Escape.Doc(counted))}{(value.Length == 0 ? "" : " = " + Escape.Doc(value))}, {places.DocOf(figure.Range.Start)}";
    }

    private static string ValueOf(FigureModel figure)
    {
        bool isRange = figure.Min is not null && figure.Max is not null;
        string value = figure.Iso is not null && !isRange ? figure.Iso
            : figure.Score is { } score ? DecimalText.Of(score.First) + " to " + DecimalText.Of(score.Second)
            : figure.Value is decimal exact ? Measured(DecimalText.Of(exact), figure)
            : figure.Min is decimal min && figure.Max is decimal max ? Measured(DecimalText.Of(min) + " to " + DecimalText.Of(max), figure)
            : figure.Min is decimal least ? "at least " + Measured(DecimalText.Of(least), figure)
            : figure.Max is decimal most ? "at most " + Measured(DecimalText.Of(most), figure)
            : "";
        bool saysBound = figure.Iso is null && figure.Value is null && !isRange;
        return value.Length == 0 || saysBound ? value : WordsOf(figure.Approximation) + value;
    }

    // The years of a decade are no decades.
    private static string Measured(string number, FigureModel figure)
    {
        string unit = figure.Kind switch
        {
            FigureKind.Percent when figure.Unit is null => "%",
            FigureKind.Year => "",
            _ => figure.Currency?.ToString() ?? figure.Unit?.ToString() ?? "",
        };
        return unit.Length == 0 ? number : number + " " + unit;
    }

    private static string WordsOf(Approximation approximation) => approximation switch
    {
        Approximation.About => "about ",
        Approximation.Almost => "almost ",
        Approximation.MoreThan => "more than ",
        Approximation.AtLeast => "at least ",
        Approximation.LessThan => "less than ",
        Approximation.AtMost => "at most ",
        Approximation.Barely => "barely ",
        _ => "",
    };
}

using System;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;
using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Settings;

namespace CorpusGen.Generator.Emit;

/// <summary>Writes the two classes that have a member for each quote and each figure of an article.</summary>
internal sealed class MembersOfArticle(CorpusArticle article, string name, MemberShape shape)
{
    private const int FirstWords = 8, AllWords = 24;

    private readonly ArticleModel _model = article.Model;
    private readonly Lazy<LineMap> _lines = new(() => new LineMap(article.Model.Text));

    public string WriteQuotes() => WriteClass(
        "Quote", "quotes", _model.Quotes.Select(CandidatesOf).ToArray(), _model.Quotes.Select(DocOf).ToArray());

    public string WriteFigures() => WriteClass(
        "Figure", "figures", _model.Figures.Select(CandidatesOf).ToArray(), _model.Figures.Select(DocOf).ToArray());

    private string WriteClass(string element, string elements, EquatableArray<string>[] candidates, string[] docs)
    {
        string[] names = UniqueNames.Choose(candidates, Reserved.ForMembersOf(name));
        var source = new SourceWriter();
        source.WriteLine($"/// <summary>The {elements} of {Escape.Doc(article.Path)}, in the order of the text.</summary>");
        source.WriteLine(SourceWriter.GeneratedCode);
        using (source.WriteBlock($"{shape.Accessibility} sealed class {name} : CorpusList<{element}>"))
        {
            NamedList.WriteMembers(
                source,
                element,
                $"internal {name}(int part, int place)",
                $"At.{element}s(part, place)",
                names.Select((name, i) => (name, docs[i])).ToArray());
        }

        return source.ToString();
    }

    private EquatableArray<string> CandidatesOf(QuoteModel quote)
    {
        var candidates = new Candidates();
        candidates.AddWords(Identifier.Words(quote.Range.In(_model.Text), AllWords), FirstWords);
        if (candidates.Longest.Length == 0)
            candidates.Add("Quote");
        if (quote.Attribution.Speaker is string speaker)
            candidates.Add(candidates.Longest + Identifier.FirstWords(speaker, AllWords));
        AddPlace(candidates, quote.Range);
        return candidates.ToArray();
    }

    // The words of the figure and, when they follow it, of what is counted; then the words after.
    private EquatableArray<string> CandidatesOf(FigureModel figure)
    {
        var candidates = new Candidates();
        TextRange words = figure.Range;
        if (figure.Counted is TextRange counted && counted.Start >= words.End && _model.Blocks[figure.Block].Range.Contains(counted))
            words = words with { End = counted.End };
        candidates.Add(Identifier.FirstWords(words.In(_model.Text), AllWords));
        int end = _model.Blocks[figure.Block].Range.End;
        if (candidates.Longest.Length == 0)
            candidates.Add("Figure");
        else if (end > words.End)
            candidates.AddWords(
                Identifier.Words(words.In(_model.Text), AllWords),
                following: Identifier.Words(_model.Text.Substring(words.End, end - words.End), FirstWords));
        AddPlace(candidates, figure.Range);
        return candidates.ToArray();
    }

    private void AddPlace(Candidates candidates, TextRange range)
    {
        (int line, int column) = _lines.Value[range.Start];
        string words = candidates.Longest;
        candidates.Add(words + string.Format(CultureInfo.InvariantCulture, "AtLine{0}", line));
        candidates.Add(words + string.Format(CultureInfo.InvariantCulture, "AtLine{0}Column{1}", line, column));
    }

    private string DocOf(QuoteModel quote)
    {
        string speaker = quote.Attribution.Speaker ?? quote.Attribution.Mention?.In(_model.Text) ?? "";
        return $"“{Escape.Doc(quote.Range.In(_model.Text))}” {(speaker.Length == 0 ? "" : Escape.Doc(speaker) + ", ")}{PlaceOf(quote.Range)}";
    }

    private string DocOf(FigureModel figure)
    {
        string words = Escape.Doc(figure.Range.In(_model.Text));
        string counted = figure.Counted?.In(_model.Text) ?? figure.CountedNoun ?? "";
        string value = ValueOf(figure);
        return $"“{words}”{(counted.Length == 0 ? "" : " " + Escape.Doc(counted))}{(value.Length == 0 ? "" : " = " + Escape.Doc(value))}, {PlaceOf(figure.Range)}";
    }

    private static string ValueOf(FigureModel figure)
    {
        bool isRange = figure.Min is not null && figure.Max is not null;
        string value = figure.Iso is not null && !isRange ? figure.Iso
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

    private string PlaceOf(TextRange range)
    {
        (int line, int column) = _lines.Value[range.Start];
        return Escape.Doc(article.Path) + string.Format(CultureInfo.InvariantCulture, "({0},{1})", line, column);
    }
}

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
internal sealed class MembersOfArticle(CorpusArticle article, string name, Shape shape)
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
            source.WriteLine($"internal {name}(global::System.Collections.Generic.IReadOnlyList<{element}> {elements})");
            using (source.Indent())
                source.WriteLine($": base({elements})");
            source.WriteLine("{");
            using (source.Indent())
                WriteTaking(source, names);
            source.WriteLine("}");

            for (int i = 0; i < names.Length; i++)
            {
                source.WriteLine();
                source.WriteLine($"/// <summary>{docs[i]}</summary>");
                source.WriteLine($"public readonly {element} {names[i]};");
            }
        }

        return source.ToString();
    }

    // Runtime/CorpusList.cs has a method for one, two, four and eight.
    private static void WriteTaking(SourceWriter source, string[] names)
    {
        int start = 0;
        for (int count = 8; count > 0; count /= 2)
        {
            for (; names.Length - start >= count; start += count)
            {
                string fields = string.Join(", ", names.Skip(start).Take(count).Select(name => "out " + name));
                source.WriteLine(string.Format(CultureInfo.InvariantCulture, "Take{0}({1}, {2});", count, start, fields));
            }
        }
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
        return $"“{words}”{ValueOf(figure)} {PlaceOf(figure.Range)}";
    }

    private static string ValueOf(FigureModel figure)
    {
        string value = figure.Value is decimal exact ? Number(exact)
            : figure.Min is decimal min && figure.Max is decimal max ? Number(min) + " to " + Number(max)
            : figure.Min is decimal least ? "at least " + Number(least)
            : figure.Max is decimal most ? "at most " + Number(most)
            : "";
        string unit = figure.Currency?.ToString() ?? figure.Unit?.ToString() ?? (figure.Kind == FigureKind.Percent ? "%" : figure.CountedNoun ?? "");
        string[] parts =
        [
            figure.Iso ?? "",
            value,
            value.Length == 0 ? "" : Escape.Doc(unit),
            figure.Approximation == Approximation.Exact ? "" : "(" + figure.Approximation + ")",
        ];
        string all = string.Join(" ", parts.Where(part => part.Length > 0));
        return all.Length == 0 ? "," : " = " + Escape.Doc(all) + ",";
    }

    private string PlaceOf(TextRange range)
    {
        (int line, int column) = _lines.Value[range.Start];
        return Escape.Doc(article.Path) + string.Format(CultureInfo.InvariantCulture, "({0},{1})", line, column);
    }

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Figures;

/// <summary>A sentence whose figures are marked, <c>Il a [[12 ans]].</c>, and what each of them says, in a short form.</summary>
internal static class MarkedText
{
    /// <summary>Asserts that exactly the marked figures are found and that they say what is expected, separated by <c>;</c>.</summary>
    public static void Check(Language language, string marked, string expected)
    {
        string text = marked.Replace("[[", "").Replace("]]", "");
        ArticleModel article = ArticleExtractor.Extract(text, language);
        Assert.Equal(marked, Mark(text, article.Figures));
        Assert.Equal(expected, string.Join("; ", article.Figures.Select(Describe)));
    }

    private static string Mark(string text, IEnumerable<FigureModel> figures)
    {
        var marked = new StringBuilder();
        int position = 0;
        foreach (TextRange range in figures.Select(figure => figure.Range))
        {
            marked.Append(text, position, range.Start - position).Append("[[").Append(range.In(text)).Append("]]");
            position = range.End;
        }

        return marked.Append(text, position, text.Length - position).ToString();
    }

    /// <summary><c>money 12.5 EUR</c>, <c>count moreThan 5000000 of abonné</c>, <c>measure 10..20 Kilometre</c>, <c>date 2018-03-23</c></summary>
    private static string Describe(FigureModel figure)
    {
        List<string?> words =
        [
            Lower(figure.Kind.ToString()),
            figure.Approximation == Approximation.Exact ? null : Lower(figure.Approximation.ToString()),
            Number(figure),
            figure.Unit?.ToString(),
            figure.Currency?.ToString(),
            figure.Iso,
            figure.CountedNoun is null ? null : "of " + figure.CountedNoun,
        ];
        return string.Join(" ", words.Where(word => word is not null));
    }

    private static string? Number(FigureModel figure)
    {
        if (figure.Score is { } score)
            return score.First + "-" + score.Second;
        if (figure.Value is { } value)
            return Format(value);
        return figure.Min is null && figure.Max is null ? null : Format(figure.Min) + ".." + Format(figure.Max);
    }

    private static string Format(decimal? value) =>
        value is { } number ? decimal.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture) : "";

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}

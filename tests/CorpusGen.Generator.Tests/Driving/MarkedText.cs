using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Tests.Driving;

/// <summary>
/// An extraction for tests: what is in a text is marked in it, so that emission is tested apart from what the real extraction can do.
/// <c>«words» [speaker|@handle|cue]</c> is a quote, <c>&lt;&lt;words&gt;&gt; [speaker]</c> a statement, <c>‹words›</c> a term and
/// <c>{words|counted words|value|noun}</c> a figure; <c>~name|f, m or p|other names, with commas|roles~</c> says what is known of a speaker: a woman, a man, a person. The first line is the title; a line that begins with <c>= </c> is a heading.
/// </summary>
internal static partial class MarkedText
{
    public static ArticleModel Extract(string text, Language? language = null)
    {
        ArticleModel lines = Lines(text);
        return lines with
        {
            Language = language ?? Language.French,
            Quotes = Array(Quotes().Matches(text).Select(match => new QuoteModel
            {
                Range = RangeOf(match.Groups[1]),
                Kind = QuoteKind.Direct,
                Marks = QuoteMarks.Guillemets | QuoteMarks.OneSideMissing,
                Block = BlockAt(lines, match.Index),
                Attribution = AttributionOf(match),
                Date = match.Groups[2].Value.StartsWith('@') ? "2018-03-23" : null,
                Rule = match.Groups[4].Length == 0 ? Pattern.NameColon : Pattern.Parenthetical,
            })),
            Statements = Array(Statements().Matches(text).Select(match => new StatementModel
            {
                Range = RangeOf(match.Groups[1]),
                Block = BlockAt(lines, match.Index),
                Attribution = AttributionOf(match),
                Rule = match.Groups[4].Length == 0 ? Pattern.ReportedClause : Pattern.ReportedQuestion,
            })),
            Terms = Array(Terms().Matches(text).Select(match => new TermModel
            {
                Range = RangeOf(match.Groups[1]),
                Marks = QuoteMarks.Single,
                Block = BlockAt(lines, match.Index),
            })),
            Figures = Array(Figures().Matches(text).Select(match => new FigureModel
            {
                Range = RangeOf(match.Groups[1]),
                Number = RangeOf(match.Groups[1]),
                Kind = match.Groups[2].Length == 0 ? FigureKind.Money : FigureKind.Count,
                Value = decimal.TryParse(match.Groups[3].Value, CultureInfo.InvariantCulture, out decimal value) ? value : null,
                Approximation = match.Groups[1].Value.StartsWith("plus") ? Approximation.MoreThan : Approximation.Exact,
                Currency = match.Groups[2].Length == 0 ? Currency.USD : null,
                Counted = match.Groups[2].Length == 0 ? null : RangeOf(match.Groups[2]),
                CountedNoun = match.Groups[4].Length == 0 ? null : match.Groups[4].Value,
                Block = BlockAt(lines, match.Index),
                Rule = match.Groups[2].Length == 0 ? Pattern.Amount : Pattern.Age,
            })),
            Speakers = Array(Speakers().Matches(text).Select(match => new SpeakerModel
            {
                Name = match.Groups[1].Value,
                Gender = match.Groups[2].Value switch { "f" => Gender.Feminine, "m" => Gender.Masculine, _ => Gender.Unknown },
                IsPerson = match.Groups[2].Value is "f" or "m" or "p",
                Names = Words(match.Groups[3]),
                Roles = Words(match.Groups[4]),
            })),
        };
    }

    [GeneratedRegex(@"«([^»]*)»(?: \[([^\]|]*)(?:\|([^\]|]*))?(?:\|([^\]]*))?\])?")]
    private static partial Regex Quotes();

    [GeneratedRegex(@"<<([^>]*)>>(?: \[([^\]|]*)(?:\|([^\]|]*))?(?:\|([^\]]*))?\])?")]
    private static partial Regex Statements();

    [GeneratedRegex("‹([^›]*)›")]
    private static partial Regex Terms();

    [GeneratedRegex(@"\{([^}|]*)\|([^}|]*)\|([^}|]*)\|([^}|]*)\}")]
    private static partial Regex Figures();

    [GeneratedRegex(@"~([^|~]*)\|([^|~]*)\|([^|~]*)\|([^|~]*)~")]
    private static partial Regex Speakers();

    private static EquatableArray<string> Words(Group group) => Array(group.Value.Split(',', System.StringSplitOptions.RemoveEmptyEntries | System.StringSplitOptions.TrimEntries));

    private static ArticleModel Lines(string text)
    {
        var blocks = new List<BlockModel>();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !LineMap.IsLineBreak(text[i]))
                continue;
            string line = text[start..i];
            int from = start + (line.Length - line.TrimStart().Length), to = start + line.TrimEnd().Length;
            if (to > from)
                blocks.Add(new BlockModel(new TextRange(from, to), KindOf(line, blocks.Count)));
            start = i + 1;
        }

        return new ArticleModel
        {
            Text = text,
            Language = Language.French,
            Blocks = new EquatableArray<BlockModel>(blocks.ToArray()),
            Quotes = EquatableArray<QuoteModel>.Empty,
            Statements = EquatableArray<StatementModel>.Empty,
            Terms = EquatableArray<TermModel>.Empty,
            Figures = EquatableArray<FigureModel>.Empty,
        };
    }

    private static BlockKind KindOf(string line, int index) =>
        index == 0 ? BlockKind.Title : line.StartsWith("= ") ? BlockKind.Heading : BlockKind.Paragraph;

    private static Attribution AttributionOf(Match match) => !match.Groups[2].Success
        ? Attribution.Unknown
        : new Attribution
        {
            Kind = match.Groups[2].Value.StartsWith("un ") ? SpeakerKind.Anonymous : SpeakerKind.Named,
            Speaker = match.Groups[2].Value.StartsWith("un ") ? null : match.Groups[2].Value,
            Mention = RangeOf(match.Groups[2]),
            Handle = match.Groups[3].Length == 0 ? null : match.Groups[3].Value,
            Cue = match.Groups[4].Length == 0 ? null : RangeOf(match.Groups[4]),
        };

    private static int BlockAt(ArticleModel lines, int position)
    {
        int index = 0;
        while (lines.Blocks[index].Range.End <= position)
            index++;
        return index;
    }

    private static TextRange RangeOf(Group group) => new(group.Index, group.Index + group.Length);

    private static EquatableArray<T> Array<T>(IEnumerable<T> items)
        where T : System.IEquatable<T> => new(items.ToArray());
}

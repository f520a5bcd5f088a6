using System.ComponentModel;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Tool.Mcp.Answers;

/// <summary>Something that somebody said.</summary>
internal sealed record SpokenItem : IAnswerItem
{
    private const int MostCharacters = 1000, MostOfName = 120;

    [Description("The words, without quotation marks. Long ones are cut, and end with …: read_article has the rest.")]
    public required string Text { get; init; }

    [Description("direct, partial, post or unmarked: words as they were said; statement: reported in other words; term: words in marks that this article gives to nobody.")]
    public required string Kind { get; init; }

    [Description("Who said it; absent where the article names nobody.")]
    public string? Speaker { get; init; }

    [Description("The words of the article that say who: a name, a role, a pronoun.")]
    public string? Mention { get; init; }

    [Description("named; resolved: a pronoun or description of somebody named; role; anonymous; document; unknown.")]
    public required string SpeakerKind { get; init; }

    [Description("The name on a social network.")]
    public string? Handle { get; init; }

    [Description("The words that say that something is said.")]
    public string? Cue { get; init; }

    [Description("The day of a post.")]
    public string? Date { get; init; }

    [Description("The saying that this is a wording of, for find_quotes; absent when it is told only once.")]
    public string? Saying { get; init; }

    [Description("How this wording differs from the whole: whole, sameWords, shortened, reworded, sameAnswer, translated.")]
    public string? Wording { get; init; }

    [Description("The rule that found it.")]
    public required string Rule { get; init; }

    public required Place Place { get; init; }

    [Description("To be given with the words.")]
    public required string Citation { get; init; }

    public static SpokenItem Of(Spoken spoken)
    {
        string text = spoken.Article.Model.Text;
        Attribution attribution = spoken.Attribution;
        string? mention = attribution.Mention?.In(text);
        Place place = spoken.Article.PlaceOf(spoken.Range);
        return new SpokenItem
        {
            Text = CorpusWords.Mark(spoken.Words, MostCharacters),
            Kind = spoken.Kind,
            Speaker = CorpusWords.MarkAny(attribution.Speaker, MostOfName),
            Mention = CorpusWords.MarkAny(mention, MostOfName),
            SpeakerKind = EnumText<CorpusGen.SpeakerKind>.Of(attribution.Kind).Value,
            Handle = CorpusWords.MarkAny(attribution.Handle, MostOfName),
            Cue = CorpusWords.MarkAny(attribution.Cue?.In(text), MostOfName),
            Date = spoken.Date,
            Saying = spoken.Saying is { } number ? SayingName.Of(number) : null,
            Wording = spoken.Reason is { } reason ? EnumText<WordingReason>.Of(reason).Value : null,
            Rule = EnumText<Pattern>.Of(spoken.Rule).Value,
            Place = place,
            Citation = Mcp.Citation.Of(spoken.Words, attribution.Speaker ?? attribution.Handle ?? mention, spoken.Article, place, isQuote: spoken.Kind != "statement"),
        };
    }

    public string ToLine() => $"{Place}: {Text} said by {Speaker ?? Handle ?? Mention ?? "nobody who is named"} ({Kind}{(Saying is null ? "" : $", saying {Saying}, {Wording}")})";
}

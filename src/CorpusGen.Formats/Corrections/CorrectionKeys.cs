using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Corrections;

namespace CorpusGen.Formats.Corrections;

/// <summary>The keys of a corrections file, and what kinds of entries have them.</summary>
public static class CorrectionKeys
{
    /// <summary>Which text.</summary>
    public const string In = "in";

    /// <summary>Which of several places, from 1.</summary>
    public const string Occurrence = "occurrence";

    /// <summary>The words before the place.</summary>
    public const string Before = "before";

    /// <summary>All words of the item.</summary>
    public const string Words = "words";

    /// <summary>Who says it.</summary>
    public const string Speaker = "speaker";

    /// <summary>How the speaker is known.</summary>
    public const string SpeakerKind = "speakerKind";

    /// <summary>The speaker's gender.</summary>
    public const string Gender = "gender";

    /// <summary>Names of one speaker.</summary>
    public const string SameSpeaker = "sameSpeaker";

    /// <summary>What kind of quote, figure or block.</summary>
    public const string Kind = "kind";

    /// <summary>The level of a heading.</summary>
    public const string Level = "level";

    /// <summary>The value of a figure.</summary>
    public const string Value = "value";

    /// <summary>Its lower bound.</summary>
    public const string Min = "min";

    /// <summary>Its upper bound.</summary>
    public const string Max = "max";

    /// <summary>How exactly it is given.</summary>
    public const string Approximation = "approximation";

    /// <summary>Its unit.</summary>
    public const string Unit = "unit";

    /// <summary>Its currency.</summary>
    public const string Currency = "currency";

    /// <summary>What is counted.</summary>
    public const string Counted = "counted";

    /// <summary>The head noun of what is counted.</summary>
    public const string CountedNoun = "countedNoun";

    /// <summary>A date, time or duration in ISO 8601.</summary>
    public const string Iso = "iso";

    /// <summary>The name of the member.</summary>
    public const string Name = "name";

    /// <summary>What says that nothing is counted.</summary>
    public const string None = "none";

    private static readonly string[] s_speech = [In, Occurrence, Before, Words, Speaker, SpeakerKind];

    private static readonly string[] s_anchor = [In, Occurrence, Before];

    private static readonly Dictionary<CorrectionSubject, string[]> s_others = new()
    {
        [CorrectionSubject.Quote] = [.. s_speech, Kind, Name],
        [CorrectionSubject.NotAQuote] = s_anchor,
        [CorrectionSubject.Statement] = s_speech,
        [CorrectionSubject.NotAStatement] = s_anchor,
        [CorrectionSubject.Term] = [.. s_anchor, Words],
        [CorrectionSubject.NotATerm] = s_anchor,
        [CorrectionSubject.Figure] = [.. s_speech, Kind, Value, Min, Max, Approximation, Unit, Currency, Counted, CountedNoun, Iso, Name],
        [CorrectionSubject.NotAFigure] = s_anchor,
        [CorrectionSubject.Block] = [.. s_anchor, Kind, Level],
        [CorrectionSubject.Article] = [In, Name],
        [CorrectionSubject.Speaker] = [In, Speaker, Gender],
        [CorrectionSubject.SameSpeaker] = [SameSpeaker],
    };

    /// <summary>The keys that name the words that an entry is about: <c>quote</c>, <c>notAQuote</c>, …; each is the name of its subject.</summary>
    public static IReadOnlyList<string> Anchors { get; } =
    [
        .. new[]
        {
            CorrectionSubject.Quote, CorrectionSubject.NotAQuote, CorrectionSubject.Statement, CorrectionSubject.NotAStatement, CorrectionSubject.Term, CorrectionSubject.NotATerm,
            CorrectionSubject.Figure, CorrectionSubject.NotAFigure, CorrectionSubject.Block,
        }.Select(AnchorOf),
    ];

    /// <summary>All keys.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Anchors, .. s_others.Values.SelectMany(keys => keys).Distinct()];

    /// <summary>The keys that an entry about something can have.</summary>
    public static IReadOnlyList<string> Of(CorrectionSubject subject) => Anchors.Contains(AnchorOf(subject)) ? [AnchorOf(subject), .. s_others[subject]] : s_others[subject];

    /// <summary>The key with the words that an entry is about: <c>notAQuote</c>.</summary>
    public static string AnchorOf(CorrectionSubject subject) => Choices<CorrectionSubject>.Word(subject);

    /// <summary>The words that a key takes; null when it takes any words or a number.</summary>
    /// <param name="key">A key.</param>
    /// <param name="subject">What the entry is about.</param>
    public static IReadOnlyList<string>? ChoicesOf(string key, CorrectionSubject subject) => key switch
    {
        SpeakerKind => Choices<SpeakerKind>.Words,
        Gender => Choices<Gender>.Words,
        Approximation => Choices<Approximation>.Words,
        Unit => Choices<Unit>.Words,
        Currency => Choices<Currency>.Words,
        Kind when subject == CorrectionSubject.Quote => Choices<QuoteKind>.Words,
        Kind when subject == CorrectionSubject.Figure => Choices<FigureKind>.Words,
        Kind when subject == CorrectionSubject.Block => Choices<BlockKind>.Words,
        _ => null,
    };
}

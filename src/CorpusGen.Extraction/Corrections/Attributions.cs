using System;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>To whom words are attributed when an entry says so.</summary>
internal static class Attributions
{
    /// <summary>Why the entry cannot be true; null when it can.</summary>
    public static string? Problem(Attribution read, Correction correction) =>
        correction is { Speaker: null, SpeakerKind: SpeakerKind.Named or SpeakerKind.Resolved } && read.Speaker is null ? "a speaker that is named needs speaker" : null;

    public static Attribution Of(Attribution read, Correction correction, ArticleModel article)
    {
        if (correction.Speaker is { } given)
            return Named(read, SpeakerNames.FullNameOf(given, article), correction.SpeakerKind, article.Text);
        return correction.SpeakerKind switch
        {
            null => read,
            SpeakerKind.Unknown => Attribution.Unknown with { Cue = read.Cue },
            SpeakerKind.Named or SpeakerKind.Resolved => read with { Kind = correction.SpeakerKind.Value },
            { } kind => read with { Kind = kind, Speaker = null, Handle = null },
        };
    }

    private static Attribution Named(Attribution read, string name, SpeakerKind? kind, string text)
    {
        if (read.Speaker == name)
            return read with { Kind = kind ?? (read.Kind == SpeakerKind.Unknown ? SpeakerKind.Named : read.Kind) };
        // The name of another is no mention of this one; "il" and "le fondateur" are.
        TextRange? mention = read.Mention is { } words && (read.Kind != SpeakerKind.Named || IsPartOf(words.In(text), name)) ? read.Mention : null;
        return read with
        {
            Speaker = name,
            Handle = null,
            Mention = mention,
            Kind = kind ?? (mention is { } described && !IsPartOf(described.In(text), name) ? SpeakerKind.Resolved : SpeakerKind.Named),
        };
    }

    private static bool IsPartOf(string mention, string name) =>
        name.IndexOf(mention, StringComparison.OrdinalIgnoreCase) >= 0 || mention.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0;
}

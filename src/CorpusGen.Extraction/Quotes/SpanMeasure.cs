using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>What can be counted in words in marks.</summary>
internal readonly record struct SpanMeasure
{
    /// <summary>Longer spans are speech by their length; this bounds the work on them.</summary>
    private const int MaximumTokens = 60;

    public int Words { get; private init; }

    /// <summary>The last token is <c>. ! ? …</c></summary>
    public bool EndsSentence { get; private init; }

    public bool BeginsCapitalized { get; private init; }

    /// <summary>Every word that can is capitalized: a name or title.</summary>
    public bool IsCapitalized { get; private init; }

    /// <summary>A word of the first or second person.</summary>
    public bool HasPerson { get; private init; }

    public bool HasVerb { get; private init; }

    public static SpanMeasure Of(TokenList tokens, WordClass[]? classes, MarkedSpan span)
    {
        int words = 0, capitals = 0, significant = 0;
        bool person = false, verb = false, beginsCapitalized = false;
        int last = System.Math.Min(span.Last, span.First + MaximumTokens);
        for (int i = span.First; i <= last; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.IsDigits || token.Kind is TokenKind.Hashtag or TokenKind.Handle or TokenKind.Url)
            {
                // "20 Heures": a number begins a title as a capital does.
                beginsCapitalized |= i == span.First && tokens[i + 1].IsCapitalized;
                words++;
                continue;
            }

            if (!token.IsWord)
                continue;
            words++;
            verb |= classes is not null && classes[i] is WordClass.Auxiliary or WordClass.Verb;
            person |= token.Is(Trait.FirstPerson | Trait.SecondPerson) && !(token.Length == 1 && !token.IsCapitalized);
            if (i == span.First)
                beginsCapitalized = token.IsCapitalized || token.IsAllUpper;
            if (token.Is(Trait.ClosedClass) && !token.IsCapitalized || token.IsElided)
                continue;
            significant++;
            if (token.IsCapitalized)
                capitals++;
        }

        return new SpanMeasure
        {
            Words = words,
            EndsSentence = Sentences.IsTerminator(tokens[span.Last]),
            BeginsCapitalized = beginsCapitalized,
            IsCapitalized = significant > 0 && capitals == significant && beginsCapitalized,
            HasPerson = person,
            HasVerb = verb,
        };
    }
}

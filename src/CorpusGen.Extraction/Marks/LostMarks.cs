using System;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Marks;

/// <summary>A place where a lost mark may have stood: the first token of the quote or the token after its last, and its price.</summary>
internal readonly record struct LostPlace(int Token, int Price)
{
    public static readonly LostPlace None = new(-1, MarkPrice.Never);
}

/// <summary>Finds where a mark stood that is lost: in the stretch between two marks, or a mark and an end of the line.</summary>
internal sealed class LostMarks(TokenList tokens, Sentences sentences)
{
    /// <summary>A quote is not looked through further than this.</summary>
    private const int FarthestLook = 400;

    /// <summary>All of a line this short is the quote that ends it, unless somebody is said to speak.</summary>
    private const int ShortLine = 60;

    /// <summary>The verb of saying comes within this many tokens of the comma.</summary>
    private const int LongestTag = 7;

    /// <summary>A subject before the verb has no more words than this: <c>the new mayor said</c>.</summary>
    private const int LongestSubject = 3;

    /// <summary>Where a quote ends that has its opening mark before the stretch: before <c>, a dit X</c>, else with its sentence.</summary>
    /// <param name="first">The first token of the stretch.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="followsMarks">Whether marks inside the quote stand before the stretch: one mark may have stood for both that close there.</param>
    public LostPlace Closing(int first, int end, bool followsMarks)
    {
        if (first >= end)
            return followsMarks ? new LostPlace(end, Sentences.IsTerminator(tokens[first - 2]) ? MarkPrice.LostAtSentence : MarkPrice.LostAnywhere) : LostPlace.None;
        if (followsMarks && IsTag(tokens[first].Symbol == ',' ? first + 1 : first, end))
            return new LostPlace(first, MarkPrice.LostBeforeTag);
        int tag = TagIn(first, end);
        if (tag >= 0)
            return new LostPlace(tag, MarkPrice.LostBeforeTag);
        int sentenceEnd = sentences.EndOf(first);
        return sentenceEnd <= end ? new LostPlace(sentenceEnd, MarkPrice.LostAtSentence) : new LostPlace(end, MarkPrice.LostAnywhere);
    }

    /// <summary>
    /// Where a quote begins whose closing mark stands at <paramref name="end"/>: after the colon or <c>que</c> of what
    /// says that it is said, else with its sentence; all of a short line is the quote when nothing there says that somebody speaks.
    /// </summary>
    public LostPlace Opening(int first, int end, in Line line)
    {
        if (first >= end)
            return LostPlace.None;
        bool beginsLine = first == line.FirstToken;
        int sentence = sentences.StartOf(end - 1);
        int start = Math.Max(sentence, first);
        if (end - start > FarthestLook)
            return new LostPlace(start, MarkPrice.LostAtSentence);
        int introduced = AfterIntroduction(start, end);
        if (introduced >= 0)
            return new LostPlace(introduced, MarkPrice.LostBeforeTag);
        if (beginsLine && end - first <= ShortLine && NextCue(first, end) < 0)
            return new LostPlace(first, MarkPrice.LostAtSentence);
        if (start == sentence || beginsLine)
            return new LostPlace(start, MarkPrice.LostAtSentence);
        // «…», a dit X, …»: the tag of the quote before is no part of this one.
        int cue = NextCue(start, end);
        for (int i = cue; i >= 0 && i + 1 < end; i++)
        {
            if (tokens[i].Symbol == ',')
                return new LostPlace(i + 1, MarkPrice.LostAtSentence);
        }

        return new LostPlace(start, MarkPrice.LostAnywhere);
    }

    /// <summary>The comma or stop in a stretch behind which it is said who speaks; -1 without one.</summary>
    private int TagIn(int first, int end)
    {
        end = Math.Min(end, first + FarthestLook);
        for (int i = first + 1; i < end; i++)
        {
            char symbol = tokens[i].Symbol;
            if (symbol == ',' && IsTag(i + 1, end))
                return i;
            if (symbol is '!' or '?' or '…' && !tokens[i + 1].IsCapitalized && IsTag(i + 1, end))
                return i + 1;
        }

        return -1;
    }

    /// <summary>
    /// <c>a dit X</c>, <c>a-t-elle dit</c>, <c>said X</c>, <c>he said</c>: a verb of saying with nothing before it that a
    /// clause of its own would have, and no <c>que</c> after it. With a subject before it the verb ends the tag
    /// (<c>, the mayor said.</c>), without one the subject comes next.
    /// </summary>
    private bool IsTag(int first, int end)
    {
        end = Math.Min(end, first + LongestTag);
        int subject = 0;
        bool hasPronoun = false;
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Is(Trait.Cue) && token.Is(Trait.Finite | Trait.Participle))
            {
                ref readonly Token next = ref tokens[i + 1];
                return subject > 0 ? subject <= LongestSubject && !next.IsWord : !next.Is(Trait.Complementizer) && (hasPronoun || next.IsWord);
            }

            hasPronoun |= token.Is(Trait.SubjectPronoun);
            if (token.Is(Trait.Complementizer | Trait.Relative | Trait.Subordinator | Trait.Coordinator | Trait.FirstPerson | Trait.SecondPerson | Trait.Negation))
                return false;
            if (token.Symbol == '-' || token.Is(Trait.Have | Trait.SubjectPronoun | Trait.Clitic | Trait.Adverb))
                continue;
            if (!token.IsWord || token.Is(Trait.Preposition | Trait.Modal | Trait.Be))
                return false;
            subject++;
        }

        return false;
    }

    /// <summary>The token after <c>a dit :</c>, <c>a dit que</c>; -1 without one.</summary>
    private int AfterIntroduction(int first, int end)
    {
        int cue = NextCue(first, end);
        if (cue < 0)
            return -1;
        for (int i = cue + 1; i + 1 < end; i++)
        {
            if (tokens[i].Symbol == ':' || (i <= cue + 2 && tokens[i].Is(Trait.Complementizer)))
                return i + 1;
        }

        return -1;
    }

    private int NextCue(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Is(Trait.Cue))
                return i;
        }

        return -1;
    }
}

using System;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>
/// The unmarked words that a tag reports: those before it, and those behind it too when they have no verb before (<c>The plan, Marsh said, is dead</c>).
/// </summary>
internal sealed class TaggedContent(ArticleSyntax syntax, FiniteVerbs verbs, ContentEnd contentEnds)
{
    /// <summary>No more chunks with days and places stand between a tag and the comma that closes it.</summary>
    private const int MaximumTail = 6;

    /// <summary>The same where noun phrases need no preposition.</summary>
    private const int MaximumBareTail = 8;

    private readonly TokenList _tokens = syntax.Tokens;

    /// <summary>The first chunk of the words and the one after them.</summary>
    /// <param name="left">The chunk before the tag.</param>
    /// <param name="last">The last chunk of the tag.</param>
    /// <param name="start">The first chunk of the sentence.</param>
    /// <param name="end">The chunk after its last.</param>
    /// <param name="isInverted">Whether the tag's subject stands behind its verb.</param>
    public (int First, int End) Around(int left, int last, int start, int end, bool isInverted)
    {
        int first = FirstBefore(left, start), contentEnd = EndBefore(left, first);
        int behind = syntax.Language.HasBareClauses
            ? EndBehindComma(last, end, isInverted, verbs.AreIn(first, contentEnd))
            : EndOfBegun(first, contentEnd, last, end);
        return (first, behind >= 0 ? behind : contentEnd);
    }

    /// <summary>
    /// Where the words before a tag begin: behind the dateline, and behind a colon or semicolon, <c>Le maire est plus précis : | rien n'est perdu, dit-il.</c>
    /// </summary>
    private int FirstBefore(int left, int start)
    {
        int first = syntax.AfterDateline(start, left);
        for (int c = left - 1; c > first; c--)
        {
            if (syntax.SymbolOf(c) is ':' or ';')
            {
                first = c + 1;
                break;
            }
        }

        while (first < left && syntax[first].Kind is ChunkKind.Mark)
            first++;
        return first;
    }

    private int EndBefore(int left, int first)
    {
        int end = left < 0 ? first : syntax[left].Kind == ChunkKind.Marked ? left + 1 : left;
        return WithoutMarks(first, end);
    }

    /// <summary>The end of words without the marks that close them.</summary>
    private int WithoutMarks(int first, int end)
    {
        while (end > first && syntax[end - 1].Kind == ChunkKind.Mark)
            end--;
        return end;
    }

    /// <summary>
    /// <c>Elle a voulu, dit-elle, « montrer des gens »</c>, <c>il ne s'agit, dit-il, que d'un prêt</c>: what was begun before the tag goes on behind its comma;
    /// -1 when it does not.
    /// </summary>
    private int EndOfBegun(int first, int contentEnd, int last, int end)
    {
        int comma = last + 1;
        int limit = Math.Min(end, last + MaximumTail);
        while (comma < limit && (IsTimeOrPlace(comma) || (syntax[comma].IsNounPhrase && syntax[comma - 1].Kind == ChunkKind.Preposition)))
            comma++;
        if (!syntax.IsMark(comma, ','))
            return -1;
        bool goesOn = comma + 1 < end && syntax[comma + 1].Kind is ChunkKind.Marked or ChunkKind.Complementizer
            && contentEnd > first && (syntax[contentEnd - 1].IsVerbGroup || BeginsLower(comma + 1));
        return goesOn || !verbs.AreIn(first, contentEnd) ? WithoutMarks(last, end) : -1;
    }

    /// <summary>The end of the words that go on behind the comma of a tag in their middle: <c>The plan, Marsh said on Monday, is dead</c>; or -1.</summary>
    private int EndBehindComma(int last, int end, bool isInverted, bool isWhole)
    {
        int comma = last + 1;
        int limit = Math.Min(end, last + MaximumBareTail);
        while (comma < limit && (IsTimeOrPlace(comma) || syntax[comma].Kind is ChunkKind.Bracketed or ChunkKind.NounPhrase))
            comma++;
        if (comma >= end || !syntax.IsMark(comma, ',') || isWhole && contentEnds.EndsAt(comma, end))
            return -1;
        // "said the mayor, Ann Cole": an apposition of who speaks.
        if (last + 1 == comma && isInverted && syntax[comma - 1].IsNounPhrase && syntax[comma + 1].IsNounPhrase && !syntax[comma + 2].IsFiniteVerb)
            return -1;
        int tail = WithoutMarks(comma, contentEnds.Of(comma + 1, end));
        return tail > comma + 1 ? tail : -1;
    }

    private bool IsTimeOrPlace(int chunk) => syntax[chunk].Kind is ChunkKind.Time or ChunkKind.Adverb or ChunkKind.Preposition;

    /// <summary>Words in marks that go on with a sentence begin small.</summary>
    private bool BeginsLower(int chunk) => syntax[chunk].Kind == ChunkKind.Marked && _tokens[syntax[chunk].First + 1] is { IsWord: true, IsCapitalized: false };
}

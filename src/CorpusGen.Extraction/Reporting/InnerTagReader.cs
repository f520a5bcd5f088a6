using System;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>Tags inside the marks, as French has them: <c>« Je suis, dit-il, très content. »</c>, <c>« Le projet avance, a indiqué Paul Durand. »</c></summary>
internal sealed class InnerTagReader(ArticleSyntax syntax)
{
    /// <summary>A tag stands near the start of what it reports.</summary>
    private const int MaximumDistance = 120;

    private readonly TokenList _tokens = syntax.Tokens;
    private readonly NounPhraseReader _nounPhrases = new(syntax.Tokens, syntax.Classes, syntax.Language, new MarkMap([], 0));

    /// <summary>The tag inside a span whose chunk is given, or null.</summary>
    public ReportingClause? Read(MarkedSpan span, int chunk)
    {
        if (!syntax.Language.InvertsFreely)
            return null;
        for (int i = span.First + 1; i < Math.Min(span.Last - 1, span.First + MaximumDistance); i++)
        {
            if (!_tokens[i].IsSymbol(',') || !_tokens[i + 1].IsWord || _tokens[i + 1].IsCapitalized || !syntax.Language.TryReadVerbGroup(_tokens, syntax.Classes, i + 1, span.Last, out Chunk group))
                continue;
            if (!group.Is(ChunkTraits.Finite) || !(_tokens[group.Head].Is(Trait.Cue) || _tokens[group.Head].Is(Trait.WeakCue) && (group.Subject >= 0 || group.Is(ChunkTraits.Compound))))
                continue;
            SourcePhrase source = Source(group, span.Last, chunk);
            if (source.IsNone || !IsClosed(Math.Max(group.Last, source.Last) + 1, span.Last))
                continue;
            return new ReportingClause
            {
                Pattern = Pattern.Parenthetical,
                Cue = chunk,
                CueWords = _tokens.RangeOf(group.Start, group.Last),
                First = chunk,
                Last = chunk,
                Source = source,
                SpanBefore = chunk,
                IsTag = true,
                IsStrong = true,
            };
        }

        return null;
    }

    private SourcePhrase Source(Chunk group, int end, int chunk)
    {
        if (group.Subject >= 0)
            return _tokens[group.Subject].Is(Trait.FirstPerson | Trait.SecondPerson) ? SourcePhrase.None : new SourcePhrase(group.Subject, group.Subject, group.Subject, chunk);
        int i = group.Last + 1;
        while (i < end && syntax.Classes[i] is WordClass.Adverb or WordClass.Time)
            i++;
        if (i >= end || !_nounPhrases.TryRead(i, end, out Chunk phrase) || phrase.Is(ChunkTraits.Pronoun | ChunkTraits.Temporal))
            return SourcePhrase.None;
        bool somebody = syntax.Classes[phrase.Head] == WordClass.Name || _tokens[phrase.Head].Is(Trait.PersonNoun | Trait.OrganisationNoun);
        int last = phrase.Last;
        // "a annoncé la présidente, Hélène Kerguelen."
        if (somebody && last + 2 < end && _tokens[last + 1].IsSymbol(',') && syntax.Classes[last + 2] == WordClass.Name && _nounPhrases.TryRead(last + 2, end, out Chunk name) && _tokens[name.Last + 1].Symbol is ',' or '.')
            last = name.Last;
        return somebody ? new SourcePhrase(phrase.First, last, phrase.Head, chunk) : SourcePhrase.None;
    }

    /// <summary>The tag ends with a comma or full stop: at once, or after to whom it was said.</summary>
    private bool IsClosed(int i, int end)
    {
        for (int limit = i + 8; i < limit; i++)
        {
            if (i >= end || _tokens[i].Symbol is ',' or '.')
                return true;
            if (!_tokens[i].IsWord)
                return false;
        }

        return false;
    }
}

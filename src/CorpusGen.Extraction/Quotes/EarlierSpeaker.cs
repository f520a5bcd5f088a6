using System.Collections.Generic;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Reporting;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Who says words that nothing reports: who spoke before in the block; the person whom the sentence before is about; who ended the paragraph before; the person
/// whom the sentence behind is about.
/// </summary>
internal sealed class EarlierSpeaker(ReadingContext context)
{
    private readonly ArticleSyntax _syntax = context.Syntax;
    private readonly TokenList _tokens = context.Document.Tokens;

    /// <summary>Who says the words, or nobody.</summary>
    public Attributed Of(MarkedSpan span, int chunk, int block)
    {
        int sentence = _syntax.SentenceOf(chunk), first = _syntax.ChunkAt(context.Document.Lines[block].FirstToken);
        // "La partie civile n'a pas caché son agacement : « … »": not who spoke before.
        if (_syntax.IsMark(chunk - 1, ':') && HasOtherSubject(chunk))
            return Attributed.Unknown;
        // "« A », dit X. Y est venu. « B »": Y, whom the sentence between is about.
        if (context.Flow.Block == block
            && !(sentence - context.Flow.Sentence > 1 && SubjectIn(sentence - 1) is { Entity: { } other } && other != context.Flow.Last.Entity))
            return Again(chunk);
        if (sentence > _syntax.SentenceOf(first) && PersonIn(sentence - 1, chunk) is { IsKnown: true } before)
            return before;
        if (chunk <= first + 1 && context.Flow.EndsBlock && IsPreviousText(context.Flow.Block, block))
            return Again(chunk);
        if (chunk <= first + 1 && BeforeColon(block) is { IsKnown: true } announced)
            return announced;
        int after = _syntax.SentenceOf(chunk + 1);
        if (chunk == first && after > sentence && span.EndBlock == block && _syntax.LineOf(_syntax.FirstOf(after)) == _syntax.LineOf(chunk))
            return PersonIn(after, chunk);
        return Attributed.Unknown;
    }

    /// <summary>Whether somebody spoke just before: in this paragraph, or at the end of the one before.</summary>
    public bool Continues(int block, int chunk)
    {
        if (context.Flow.Block == block)
            return _syntax.SentenceOf(chunk) - context.Flow.Sentence <= 2;
        return context.Flow.IsQuote && context.Flow.EndsBlock && IsPreviousText(context.Flow.Block, block)
            && chunk == _syntax.ChunkAt(context.Document.Lines[block].FirstToken);
    }

    private bool IsPreviousText(int earlier, int block)
    {
        int previous = block - 1;
        while (previous > earlier && context.Page.Blocks[previous].Kind is BlockKind.Caption or BlockKind.Credit or BlockKind.Boilerplate)
            previous--;
        return previous == earlier && earlier >= 0;
    }

    /// <summary>Who is said to speak by a paragraph that ends in a colon: <c>Marsh replied:</c>.</summary>
    private Attributed BeforeColon(int block)
    {
        if (block == 0 || !_tokens[context.Document.Lines[block].FirstToken - 1].IsSymbol(':'))
            return Attributed.Unknown;
        int colon = _syntax.ChunkAt(context.Document.Lines[block].FirstToken - 1), sentence = _syntax.SentenceOf(colon);
        List<ReportingClause> reports = context.ReportsOf(sentence);
        for (int i = reports.Count - 1; i >= 0 && i >= reports.Count - 4; i--)
        {
            if (!reports[i].Source.IsNone)
                return context.AttributedTo(reports[i], block - 1);
        }

        return context.Reporting.ReadColon(colon, _syntax.FirstOf(sentence)) is { } announced ? context.AttributedTo(announced, block - 1) : Attributed.Unknown;
    }

    private bool HasOtherSubject(int chunk)
    {
        for (int c = chunk - 1; c >= _syntax.FirstOf(_syntax.SentenceOf(chunk)); c--)
        {
            if (context.ClauseOf[c] is >= 0 and var index && _syntax[c].Is(ChunkTraits.Finite)
                && context.Clauses[index] is { Subject: >= 0, Kind: ClauseKind.Main } clause && !_syntax[clause.Subject].Is(ChunkTraits.Pronoun))
                return true;
        }

        return false;
    }

    private Attributed Again(int chunk)
    {
        context.Resolver.SpeaksAgain(context.Flow.Last, chunk);
        return context.Flow.Last with { Attribution = context.Flow.Last.Attribution with { Cue = null } };
    }

    /// <summary>The person whom a sentence is about: the subject of its first clause, else the only one whom it names.</summary>
    private Attributed PersonIn(int sentence, int chunk)
    {
        if (SubjectIn(sentence) is { IsKnown: true } subject)
            return subject;
        NameMention? only = null;
        int start = _syntax[_syntax.FirstOf(sentence)].First, end = _syntax[_syntax.EndOf(sentence) - 1].Last;
        for (int n = context.Entities.FirstNameAtOrAfter(start); n < context.Entities.Names.Count && context.Entities.Names[n].First <= end; n++)
        {
            NameMention name = context.Entities.Names[n];
            if (!name.Entity.IsPerson || context.Marks.Contains(name.First))
                continue;
            if (only is not null && only.Entity != name.Entity)
                return Attributed.Unknown;
            only = name;
        }

        if (only is null)
            return Attributed.Unknown;
        return context.Resolver.Resolve(new SourcePhrase(only.First, only.Last, only.Last, _syntax.ChunkAt(only.First)), null, isTag: false);
    }

    /// <summary>The person who is the subject of a sentence's first clause.</summary>
    private Attributed SubjectIn(int sentence)
    {
        for (int c = _syntax.FirstOf(sentence); c < _syntax.EndOf(sentence); c++)
        {
            int index = context.ClauseOf[c];
            if (index < 0 || context.Clauses[index] is not { Subject: >= 0, Kind: ClauseKind.Main } clause)
                continue;
            SourcePhrase subject = context.Reporting.Phrases.Of(clause.Subject, clause.SubjectFirst);
            if (context.Resolver.IsPerson(subject) || Speaks(clause, subject))
                return context.Resolver.Resolve(subject, null, isTag: false);
            break;
        }

        return Attributed.Unknown;
    }

    /// <summary><c>“…” The firm asserted that …</c>: whoever speaks there.</summary>
    private bool Speaks(Clause clause, SourcePhrase subject)
    {
        Trait cues = _syntax.Language.HasBareClauses ? Trait.Cue | Trait.WeakCue : Trait.Cue;
        return context.Resolver.IsSpeaker(subject) && _tokens[_syntax[clause.Verb].Head].Is(cues) && !_syntax[clause.Subject].Is(ChunkTraits.Pronoun);
    }
}

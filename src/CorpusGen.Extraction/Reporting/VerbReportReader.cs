using System;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>
/// Verbs of saying with what they report behind them: <c>X dit que …</c>, <c>X said …</c>, <c>X demande de partir</c>, <c>X répond : « … »</c>, <c>ajoutant que
/// …</c>, <c>Et X de conclure : …</c>, <c>comme l'explique X : …</c>. It puts a clause together: who says it (<see cref="ReportSubject"/>), what stands behind
/// the verb (<see cref="ReportedContent"/>), and how far that goes (<see cref="ContentReach"/>). A passive is read by its agent.
/// </summary>
internal sealed class VerbReportReader
{
    private readonly ArticleSyntax _syntax;
    private readonly TokenList _tokens;
    private readonly Clause[] _clauses;
    private readonly int[] _clauseOf;
    private readonly MentionResolver _resolver;
    private readonly VerbChain _chain;
    private readonly ReportSubject _subjects;
    private readonly ReportedContent _contents;
    private readonly ContentReach _reaches;
    private readonly PassiveReader _passives;

    public VerbReportReader(ArticleSyntax syntax, Clause[] clauses, int[] clauseOf, SourcePhrases phrases, MentionResolver resolver, ContentEnd contentEnds)
    {
        _syntax = syntax;
        _tokens = syntax.Tokens;
        _clauses = clauses;
        _clauseOf = clauseOf;
        _resolver = resolver;
        _chain = new VerbChain(syntax, clauses, clauseOf);
        _subjects = new ReportSubject(syntax, clauses, clauseOf, phrases, resolver);
        _contents = new ReportedContent(syntax, clauses, clauseOf);
        _reaches = new ContentReach(syntax, _contents, _subjects, contentEnds);
        _passives = new PassiveReader(syntax, phrases, resolver, contentEnds);
    }

    /// <summary>The report whose verb is at a chunk, or null.</summary>
    public ReportingClause? Read(CueVerb cue, int start, int end)
    {
        ref readonly Chunk group = ref _syntax[cue.Chunk];
        if (group.Is(ChunkTraits.Passive | ChunkTraits.Participle) && !cue.IsIdiom && !_chain.SharesAuxiliary(cue.Chunk, start))
            return _passives.Read(cue, end);
        Content content = _contents.Behind(cue, end);
        Clause clause = _clauses[_clauseOf[cue.Chunk]];
        if ((group.Is(ChunkTraits.Infinitive) && !Governs(cue.Chunk, content, start)) || IsNobodys(cue.Chunk, clause, start))
            return null;
        (SourcePhrase source, int sourceFirst) = _subjects.Of(cue, start, end);
        if (!source.IsNone && !CanReport(cue, source))
            return null;
        if (content.First < 0 && !source.IsNone)
            content = BehindComparison(cue, clause, source, sourceFirst, start, end) ?? content;
        (int contentEnd, int reach) = _reaches.Of(cue, clause, content, start, end);
        // "pour dire que": nobody has said it, unless it goes on from a report.
        bool isOpen = group.Is(ChunkTraits.Infinitive) && !_chain.FollowsReport(cue.Chunk, start) && !IsNarrative(cue.Chunk, start);
        return new ReportingClause
        {
            Pattern = Pattern.CueBefore,
            Cue = cue.Chunk,
            CueWords = _tokens.RangeOf(group.Start, cue.Last),
            First = sourceFirst >= 0 ? Math.Min(sourceFirst, cue.Chunk) : cue.Chunk,
            Last = Math.Max(cue.Chunk, _syntax.ChunkAt(cue.Last)),
            Source = source,
            Continues = source.IsNone || !clause.IsAdjacent,
            Form = isOpen && source.IsNone && content.Form is not (ContentForm.Colon or ContentForm.Question) ? ContentForm.None : content.Form,
            ContentFirst = content.First,
            ContentEnd = contentEnd,
            Reach = reach,
            IsStrong = !isOpen && (cue.IsStrong || content.Form == ContentForm.NounPhrase || IsRequest(cue, content)),
            GoesOn = _tokens[cue.Head].Is(Trait.GoesOn),
            IsBelief = _tokens[cue.Head].Is(Trait.Belief) && content.Form != ContentForm.Question,
            IsJudgement = _tokens[cue.Head].Is(Trait.Judgement),
        };
    }

    /// <summary>An infinitive governs only what touches it: <c>avant de lancer : « … »</c>, <c>pour dire que « … »</c>; and nothing behind <c>en</c>.</summary>
    private bool Governs(int verb, Content content, int start)
    {
        if (verb > start && _tokens[_syntax[verb - 1].First].IsForm("en"))
            return false;
        if (content.Form is ContentForm.Colon or ContentForm.Clause || content.Form == ContentForm.Question && _chain.FollowsReport(verb, start))
            return true;
        ChunkKind first = content.First >= 0 ? _syntax[content.First].Kind : ChunkKind.Mark;
        return first == ChunkKind.Marked || (content.Form == ContentForm.None && first == ChunkKind.Preposition);
    }

    /// <summary><c>Et d'ajouter que</c>: who spoke before goes on.</summary>
    private bool IsNarrative(int verb, int start) => verb == start + 2 && _syntax[start].Kind == ChunkKind.Coordinator && _syntax.FormOf(start + 1) is "de" or "d'";

    /// <summary><c>Il faut dire que</c>, <c>rien ne précise que</c>: nobody says it.</summary>
    private bool IsNobodys(int verb, Clause clause, int start)
    {
        if (clause is { Subject: >= 0, IsAdjacent: true } && _syntax.Language.IsExpletive(_syntax, clause.Subject, verb))
            return true;
        return _syntax[verb].Is(ChunkTraits.Negated) && verb > start && _tokens[_syntax[verb].First - 1].Lexeme.Form is "rien" or "personne" or "nul";
    }

    /// <summary>Whether the subject can be who says it.</summary>
    private bool CanReport(CueVerb cue, SourcePhrase source)
    {
        ref readonly Chunk group = ref _syntax[cue.Chunk];
        // "La crue a surpris la ville, provoquant « la peur »": beside marks only, and of a thing.
        if (!(cue.IsStrong || !group.Is(ChunkTraits.Gerund) ? _resolver.CanSpeak(source) : _resolver.IsSpeaker(source)))
            return false;
        // "a class called “…”": a thing calls nothing, it is named.
        bool names = _syntax.Language.HasBareClauses && _tokens[cue.Head].Is(Trait.NamingVerb) && _syntax[cue.Chunk + 1].Kind == ChunkKind.Marked;
        return !names || _resolver.IsSpeaker(source);
    }

    /// <summary>
    /// The main clause behind a comparison that has nothing else behind its verb: <c>Comme l'a dit X, …</c>, <c>As the mayor put it in a letter, “…”</c>; or
    /// null.
    /// </summary>
    private Content? BehindComparison(CueVerb cue, Clause clause, SourcePhrase source, int sourceFirst, int start, int end)
    {
        int verb = cue.Chunk;
        bool isComme = verb > start && _syntax.FormOf(verb - 1) is "comme" && (verb - 1 == start || _syntax.IsMark(verb - 2, ','));
        if (isComme && _contents.BehindComma(_syntax.ChunkAt(source.Last) + 1, end) is { First: >= 0 } compared)
            return compared;
        bool isAs = _syntax.Language.HasBareClauses && sourceFirst > start && _syntax.FormOf(sourceFirst - 1) is "as" && clause.Kind == ClauseKind.Adverbial;
        if (!isAs || _contents.BehindComma(verb + 1, end) is not { First: >= 0 } behind)
            return null;
        return _syntax[behind.First].Kind == ChunkKind.Marked ? behind with { Form = ContentForm.Colon } : behind;
    }

    /// <summary><c>ordered the trader to return the cattle</c>: to ask somebody for something is to say it, whatever the verb.</summary>
    private bool IsRequest(CueVerb cue, Content content)
    {
        if (content.Form != ContentForm.Infinitive)
            return false;
        ref readonly Token verb = ref _tokens[cue.Head];
        if (_syntax.Language.HasBareClauses)
            return verb.Is(Trait.Addressing) && _syntax[content.First].IsNounPhrase;
        return verb.Is(Trait.Infinitival) && !verb.Is(Trait.NamingVerb) && content.First >= 1 && _syntax[content.First - 1].Kind == ChunkKind.Preposition;
    }
}

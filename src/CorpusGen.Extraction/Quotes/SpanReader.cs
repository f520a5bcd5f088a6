using System;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Reporting;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Reads words in marks: which reporting clause owns them (<see cref="SpanOwner"/>), whether they are a term (<see cref="TermTest"/>), and who speaks; where
/// nothing reports them, <see cref="EarlierSpeaker"/>.
/// </summary>
internal sealed class SpanReader(ReadingContext context, PatternRow[] rows)
{
    private readonly ArticleSyntax _syntax = context.Syntax;
    private readonly TokenList _tokens = context.Document.Tokens;
    private readonly SpanOwner _owners = new(context, rows);
    private readonly EarlierSpeaker _earlier = new(context);
    private readonly TermTest _terms = new(context.Document.Tokens, context.Syntax, context.Sentences);

    /// <summary>Reads a span.</summary>
    public void Read(MarkedSpan span, int block)
    {
        int chunk = _syntax.ChunkAt(span.First);
        int lastChunk = span.EndBlock == block ? chunk : _syntax.ChunkAt(Math.Min(span.Last, context.Document.Lines[span.EndBlock].EndToken - 1));
        OwningReport owner = _owners.Of(span, chunk, lastChunk);
        bool begins = BeginsSentence(span, chunk);
        OwningReport shared = owner.Report is null && begins ? _owners.SharedWithNext(lastChunk) : default;
        bool continues = owner.Report is null && begins && shared.Report is null && _earlier.Continues(block, chunk);
        if (_terms.IsTerm(span, owner.Report ?? shared.Report, owner.Report is null ? Place.Behind : owner.Place, begins, continues))
        {
            AddTerm(span);
            return;
        }

        (Attributed attributed, Pattern pattern) = SpeakerOf(span, chunk, block, owner.Report, shared.Report, begins);
        context.Speech.Quotes.Add(new QuoteModel
        {
            Range = span.Content,
            Kind = KindOf(span, owner, begins),
            Marks = span.Marks,
            Block = span.Block,
            Attribution = attributed.Attribution,
            Rule = pattern,
        });
        int end = owner.Report is { IsTag: true } tag && owner.Place == Place.Behind ? Math.Max(lastChunk, tag.Last) : lastChunk;
        context.Spoke(attributed, span.EndBlock, _syntax.SentenceOf(end), end, isQuote: true);
    }

    public void AddTerm(MarkedSpan span)
    {
        if (!_terms.CanBeTerm(span))
            return;
        context.Speech.Terms.Add(new TermModel { Range = span.Content, Marks = span.Marks, Block = span.Block });
    }

    /// <summary>Who speaks, and by which pattern: whom the owning report names, else who is said to speak behind, else who spoke before.</summary>
    private (Attributed Attributed, Pattern Pattern) SpeakerOf(
        MarkedSpan span, int chunk, int block, ReportingClause? owner, ReportingClause? shared, bool begins)
    {
        if (owner is not null)
        {
            Attributed named = context.AttributedTo(owner, block);
            if (!named.IsKnown && owner.Source.IsNone && _earlier.Of(span, chunk, block) is { IsKnown: true } before)
                named = before with { Attribution = before.Attribution with { Cue = owner.CueWords } };
            return (named, owner.Pattern);
        }

        if (shared is not null)
        {
            Attributed next = context.AttributedTo(shared, block);
            return (next with { Attribution = next.Attribution with { Cue = null } }, Pattern.Continued);
        }

        bool continues = begins && PatternTable.Rank(Pattern.Continued, Place.Earlier, rows) < int.MaxValue;
        Attributed earlier = continues ? _earlier.Of(span, chunk, block) : Attributed.Unknown;
        return (earlier, earlier.IsKnown ? Pattern.Continued : Pattern.Unattributed);
    }

    private bool BeginsSentence(MarkedSpan span, int chunk) => span.LacksOpening || chunk == _syntax.FirstOf(_syntax.SentenceOf(chunk))
        || _syntax.SymbolOf(chunk - 1) is '.' or '?' or '!' or '…' or '–' or '—' or ':'
        || (_syntax[chunk - 1].Kind == ChunkKind.Marked && Sentences.IsTerminator(_tokens[_syntax[chunk - 1].Last - 1]));

    private QuoteKind KindOf(MarkedSpan span, OwningReport owner, bool begins)
    {
        bool colon = owner.Report is { Form: ContentForm.Colon } && owner.Place == Place.Beside;
        if (colon || begins)
            return QuoteKind.Direct;
        ref readonly Token first = ref _tokens[span.First];
        ref readonly Token before = ref _tokens[span.Open - 1];
        bool inClause = before.IsWord && _syntax.Classes[span.Open - 1] is WordClass.Complementizer or WordClass.Determiner or WordClass.Preposition;
        bool beginsLower = first.IsWord && !first.IsCapitalized && owner.Place != Place.Between;
        return beginsLower || inClause || owner.Report is null ? QuoteKind.Partial : QuoteKind.Direct;
    }
}

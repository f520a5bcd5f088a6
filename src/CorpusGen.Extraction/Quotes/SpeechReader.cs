using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>What was read of speech: quotes, statements and terms, each in the order of the text.</summary>
internal sealed class Speech
{
    public List<QuoteModel> Quotes { get; } = [];

    public List<StatementModel> Statements { get; } = [];

    public List<TermModel> Terms { get; } = [];
}

/// <summary>
/// Reads speech block by block: posts by their attribution line, words in marks, speech after a cue and a colon
/// without marks, lines of dialogue and interviews, and reported speech.
/// </summary>
internal sealed class SpeechReader
{
    private readonly Document _document;
    private readonly IReadOnlyList<BlockModel> _blocks;
    private readonly TokenList _tokens;
    private readonly Sentences _sentences;
    private readonly List<MarkedSpan> _spans;
    private readonly SpeakerResolver _resolver;
    private readonly Attributor _attributor;

    /// <summary>Reads inside marks, where there are no marks to pass over.</summary>
    private readonly Attributor _inner;
    private readonly SpeechTest _test;
    private readonly StatementReader _statements;
    private readonly Speech _speech = new();

    private readonly MarkMap _marks;

    private SpeechReader(Document document, IReadOnlyList<BlockModel> blocks)
    {
        _document = document;
        _blocks = blocks;
        _tokens = document.Tokens;
        _sentences = Sentences.Read(document);
        _spans = new MarkReader(document, _sentences, blocks).Read();
        _marks = new MarkMap(_spans, _tokens.Count);
        _resolver = new SpeakerResolver(document, _sentences, Cast.Read(document, _sentences));
        _attributor = new Attributor(document, _sentences, _resolver, _marks);
        _inner = new Attributor(document, _sentences, _resolver, new MarkMap([], 0));
        _test = new SpeechTest(document, _sentences);
        _statements = new StatementReader(document, _sentences, _resolver, _marks);
    }

    public static Speech Read(Document document, IReadOnlyList<BlockModel> blocks)
    {
        var reader = new SpeechReader(document, blocks);
        int span = 0;
        for (int block = 0; block < blocks.Count; block++)
            span = reader.ReadBlock(block, span);
        return reader._speech;
    }

    private int ReadBlock(int block, int span)
    {
        BlockKind kind = _blocks[block].Kind;
        Line line = _document.Lines[block];
        if (kind == BlockKind.PostAttribution)
        {
            ReadPost(block);
            return SkipSpans(span, line);
        }

        if (kind is BlockKind.Post or BlockKind.Boilerplate or BlockKind.CommentCount or BlockKind.Credit)
            return SkipSpans(span, line);

        int token = line.FirstToken;
        if (kind is BlockKind.Paragraph or BlockKind.Comment && (ReadInterviewLine(block, line) || ReadDialogue(block, line)))
            return SkipSpans(span, line);

        var pending = new PendingStatements();
        while (token < line.EndToken)
        {
            while (span < _spans.Count && (_spans[span].Open < token && !(_spans[span].LacksOpening && _spans[span].First == token)))
            {
                if (_spans[span].IsNested)
                    AddTerm(_spans[span]);
                span++;
            }

            MarkedSpan? next = span < _spans.Count && _spans[span].Block == block ? _spans[span] : null;
            int stop = next is null ? line.EndToken : Math.Max(token, next.LacksOpening ? next.First : next.Open);
            token = ReadPlain(block, token, stop, line, pending);
            if (next is null || token > next.First)
                continue;
            if (token < stop)
                continue;
            token = ReadMarked(next, line, pending);
            span++;
        }

        return span;
    }

    private int SkipSpans(int span, Line line)
    {
        while (span < _spans.Count && _spans[span].Open < line.EndToken && _spans[span].First < line.EndToken)
            span++;
        return span;
    }

    /// <summary>Reads text outside marks: unmarked quotes and statements. Gives the token to go on at.</summary>
    private int ReadPlain(int block, int first, int stop, Line line, PendingStatements pending)
    {
        for (int i = first; i < stop; i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (token.IsSymbol(':') && i + 1 < stop && _tokens[i + 1].IsCapitalized && _tokens[i + 1].HasSpaceBefore && TryReadUnmarked(block, i, line, out int end))
                return end;
            if (!token.IsWord || !(token.Is(Trait.Cue | Trait.Source) || token.IsForm("d'")) || i <= pending.LastCue)
                continue;
            if (_statements.TryRead(i, block, line, out StatementModel? statement, out int cueEnd))
            {
                pending.LastCue = cueEnd;
                Add(statement!);
            }
        }

        return stop;
    }

    private void Add(StatementModel statement)
    {
        if (_speech.Statements.Count > 0 && _speech.Statements[_speech.Statements.Count - 1].Range.Overlaps(statement.Range))
            return;
        _speech.Statements.Add(statement);
    }

    private int ReadMarked(MarkedSpan span, Line line, PendingStatements pending)
    {
        int end = _document.Lines[span.EndBlock].EndToken;
        int start = _sentences.StartOf(Math.Max(span.Open, line.FirstToken));
        if (span.LacksOpening)
            start = span.First;
        bool hasIncise = _attributor.TryReadAfter(span.Close + 1, end, out Frame after);
        bool hasBefore = _attributor.TryReadBefore(span.Open, start, out Frame before);
        if (!hasIncise && span.IsOneSided && !hasBefore && TryReadSpeechNounAfter(span, end, out after))
            hasIncise = true;
        if (!hasIncise && !hasBefore && _inner.TryReadInside(span, out after))
            hasIncise = true;
        bool colon = _tokens[span.Open - 1].IsSymbol(':');
        // "X a dit : « … », …": the cue at the colon is the quote's; an incise after it is somebody else's only in dialogue.
        if (hasBefore && colon && before.Distance <= 8 && hasIncise && after.Rule is "incise-subject-first" or "source-after")
            hasIncise = false;

        // "qui se dit « confiante », espère une décision": a fragment at its verb belongs to that verb.
        bool fragment = _tokens[span.First].IsWord && !_tokens[span.First].IsCapitalized && _sentences.StartOf(span.Open) != span.Open;
        if (hasIncise && hasBefore && before.Distance <= 1 && fragment && after.Rule == "incise")
            hasIncise = false;

        QuoteModel? last = _speech.Quotes.Count > 0 ? _speech.Quotes[_speech.Quotes.Count - 1] : null;
        bool adjacent = last is not null && FollowsDirectly(last, span);
        if (!_test.IsSpeech(span, hasBefore ? before : null, hasIncise, adjacent))
        {
            AddTerm(span);
            return span.Close + 1;
        }

        Attribution attribution;
        string rule;
        if (hasIncise)
        {
            attribution = _resolver.Resolve(after.Subject, span.Open, after.Cue);
            rule = after.Rule;
            if (after.End > span.Close)
                pending.LastCue = Math.Max(pending.LastCue, after.End - 1);
        }
        else if (hasBefore)
        {
            rule = before.Rule;
            // "…, a-t-il dit, ajoutant que « … »": the speaker of the sentence goes on.
            bool goesOn = before.IsDependent && last is not null && last.Range.End > _tokens[start].Start && last.Attribution.Kind != SpeakerKind.Unknown;
            if (goesOn)
                _resolver.SpeaksAgain(last!.Attribution, span.Open);
            attribution = goesOn ? last!.Attribution with { Cue = before.Cue } : _resolver.Resolve(before.Subject, span.Open, before.Cue);
            if (attribution.Kind == SpeakerKind.Unknown)
                attribution = Inherit(span, start, line, before.Cue, ref rule);
        }
        else
        {
            rule = "floating";
            attribution = Inherit(span, start, line, null, ref rule);
        }

        if (attribution.Speaker is not null)
            ShareBackwards(span, attribution);
        _speech.Quotes.Add(new QuoteModel
        {
            Range = span.Content,
            Kind = KindOf(span, colon),
            Marks = span.Marks,
            Block = span.Block,
            Attribution = attribution,
            Rule = rule,
        });
        return span.Close + 1;
    }

    private QuoteKind KindOf(MarkedSpan span, bool colon)
    {
        if (colon || span.LacksOpening || _sentences.StartOf(span.Open) == span.Open)
            return QuoteKind.Direct;
        ref readonly Token first = ref _tokens[span.First];
        bool inClause = _tokens[span.Open - 1].IsWord && _tokens[span.Open - 1].Is(Trait.Complementizer | Trait.Determiner | Trait.Preposition);
        return first.IsWord && !first.IsCapitalized || inClause ? QuoteKind.Partial : QuoteKind.Direct;
    }

    /// <summary>Whether only a comma, <c>et</c> or <c>and</c> stands between a quote and the next span.</summary>
    private bool FollowsDirectly(QuoteModel last, MarkedSpan span)
    {
        int i = _tokens.FirstAtOrAfter(last.Range.End);
        int words = 0;
        for (; i < span.Open; i++)
        {
            if (_tokens[i].IsWord && !_tokens[i].Is(Trait.Coordinator | Trait.Complementizer))
                return false;
            if (++words > 5)
                return false;
        }

        return true;
    }

    /// <summary>
    /// The speaker of words that no cue is beside: who spoke just before in the block, or the subject of the sentence
    /// before; at the start of a block, the speaker of the block before if that ended with speech.
    /// </summary>
    private Attribution Inherit(MarkedSpan span, int start, Line line, TextRange? cue, ref string rule)
    {
        QuoteModel? last = _speech.Quotes.Count > 0 ? _speech.Quotes[_speech.Quotes.Count - 1] : null;
        StatementModel? reported = _speech.Statements.Count > 0 ? _speech.Statements[_speech.Statements.Count - 1] : null;
        Attribution? known = null;
        int position = -1;
        if (last is not null && last.Range.Start >= line.Range.Start && last.Attribution.Kind != SpeakerKind.Unknown)
            (known, position) = (last.Attribution, last.Range.End);
        if (reported is not null && reported.Range.Start >= line.Range.Start && reported.Range.End > position && reported.Attribution.Kind != SpeakerKind.Unknown)
            (known, position) = (reported.Attribution, reported.Range.End);
        // A fragment in a clause: the subject of the clause, when that is somebody; an "il" may be nobody ("il était inutile de").
        bool floating = _sentences.StartOf(span.Open) == span.Open || span.LacksOpening;
        if (!floating)
        {
            bool colon = _tokens[span.Open - 1].IsSymbol(':');
            if (colon && TryReadSource(span.Open - 1, start, out Phrase document))
            {
                rule = "speech-noun-before";
                return _resolver.Resolve(document, span.Open, cue);
            }

            Phrase subject = _attributor.ClauseSubject(start, span.Open);
            bool impersonal = known is not null && !subject.IsNone && subject.First == subject.Last && _tokens[subject.First].Lexeme.Form is "il" or "it" or "on" or "c'" or "ce";
            if (!subject.IsNone && !impersonal && (_resolver.IsPerson(subject, span.Open) || (colon && _resolver.CanSpeak(subject))))
            {
                rule = "clause-subject";
                return _resolver.Resolve(subject, span.Open, cue);
            }
        }

        if (floating && start > line.FirstToken)
        {
            int previous = _sentences.StartOf(start - 1);
            bool spokenThere = position > _tokens[previous].Start;
            if (!spokenThere)
            {
                Phrase subject = _attributor.ClauseSubject(previous, start);
                if (_resolver.IsPerson(subject, span.Open) || (_resolver.CanSpeak(subject) && HasCue(subject.Last + 1)))
                {
                    rule = "sentence-before";
                    return _resolver.Resolve(subject, span.Open, cue);
                }
            }
        }

        // "Et d'ajouter : « … »" at the start of a paragraph.
        if (known is null && cue is not null && last is not null && IsPreviousParagraph(last.Block, span.Block) && last.Attribution.Kind != SpeakerKind.Unknown && span.Open - line.FirstToken < 6)
            known = last.Attribution;
        if (known is not null)
        {
            rule = "continued";
            _resolver.SpeaksAgain(known, span.Open);
            return known with { Cue = cue };
        }

        if (floating && span.Open <= line.FirstToken)
        {
            if (last is not null && IsPreviousParagraph(last.Block, span.Block) && EndsWith(last) && last.Attribution.Kind != SpeakerKind.Unknown)
            {
                rule = "continued";
                _resolver.SpeaksAgain(last.Attribution, span.Open);
                return last.Attribution with { Cue = cue };
            }

            // The sentence after tells: "“…” Rathbun asserted that officials, “…”"
            int after = span.Close + 1;
            if (after < _document.Lines[span.EndBlock].EndToken && _sentences.StartOf(after) == after)
            {
                Phrase subject = _attributor.ClauseSubject(after, Math.Min(_sentences.EndOf(after), after + 30));
                if (_resolver.IsPerson(subject, after) || (_resolver.CanSpeak(subject) && HasCue(subject.Last + 1)))
                {
                    rule = "sentence-after";
                    return _resolver.Resolve(subject, span.Open, cue);
                }
            }
        }

        return cue is null ? Attribution.Unknown : new Attribution { Cue = cue };
    }

    /// <summary>
    /// The noun for what is said, before the colon: <c>un message de X :</c>, <c>un extrait de la FAQ du site :</c>.
    /// It is the source when it says whose it is, or when the clause has no subject that could speak.
    /// </summary>
    private bool TryReadSource(int colon, int start, out Phrase phrase)
    {
        var phrases = new PhraseReader(_tokens, _document.Language, _marks);
        phrase = Phrase.None;
        for (int i = _marks.SkipBack(colon - 1); i >= Math.Max(start, colon - 24); i = _marks.SkipBack(i - 1))
        {
            if (!_tokens[i].Is(Trait.SpeechNoun | Trait.DocumentNoun))
                continue;
            int first = i > start && _tokens[i - 1].Is(Trait.Determiner) ? i - 1 : i;
            Phrase candidate = phrases.PhraseAt(first, colon);
            if (candidate.IsNone)
                continue;
            // "Suárez a consacré un post à Neymar :" is Suárez's.
            Phrase subject = _attributor.ClauseSubject(start, first);
            if (_resolver.IsPerson(subject, colon))
                return false;
            if (_resolver.HasOwner(candidate))
            {
                phrase = candidate;
                return true;
            }

            if (phrase.IsNone && (subject.IsNone || !_resolver.CanSpeak(subject)) && _tokens[i].Is(Trait.DocumentNoun))
                phrase = candidate;
        }

        return !phrase.IsNone;
    }

    private bool HasCue(int token)
    {
        for (int i = token; i < token + 3; i++)
        {
            if (_tokens[i].Is(Trait.Cue | Trait.WeakCue))
                return true;
        }

        return false;
    }

    private bool IsPreviousParagraph(int quoteBlock, int block)
    {
        int previous = block - 1;
        while (previous > quoteBlock && _blocks[previous].Kind is BlockKind.Caption or BlockKind.Credit or BlockKind.Boilerplate)
            previous--;
        return previous == quoteBlock;
    }

    /// <summary>Whether a quote is the last thing in its sentence and block, its incise not counted.</summary>
    private bool EndsWith(QuoteModel quote)
    {
        Line line = _document.Lines[quote.Block];
        int i = _tokens.FirstAtOrAfter(quote.Range.End);
        return i >= line.EndToken || _sentences.EndOf(i) >= line.EndToken - 1;
    }

    /// <summary>« A ». « B », a dit X: X has said A too, when nothing but a full stop stands between.</summary>
    private void ShareBackwards(MarkedSpan span, Attribution attribution)
    {
        for (int q = _speech.Quotes.Count - 1; q >= 0 && q >= _speech.Quotes.Count - 3; q--)
        {
            QuoteModel quote = _speech.Quotes[q];
            if (quote.Block != span.Block || quote.Attribution.Kind != SpeakerKind.Unknown || quote.Rule != "floating")
                return;
            for (int i = _tokens.FirstAtOrAfter(quote.Range.End); i < span.Open && q == _speech.Quotes.Count - 1; i++)
            {
                if (_tokens[i].IsWord)
                    return;
            }

            _speech.Quotes[q] = quote with { Attribution = attribution with { Cue = null }, Rule = "shared-with-next" };
        }
    }

    /// <summary>“…”. C’est avec ce tweet de Brian Acton: the noun for what was said, and whose it is.</summary>
    private bool TryReadSpeechNounAfter(MarkedSpan span, int end, out Frame frame)
    {
        frame = default;
        int limit = Math.Min(end, span.Close + 14);
        for (int i = span.Close + 1; i < limit; i++)
        {
            if (!_tokens[i].Is(Trait.SpeechNoun))
                continue;
            bool demonstrative = _tokens[i - 1].Is(Trait.Demonstrative) || _tokens[i - 2].Is(Trait.Demonstrative);
            if (!demonstrative || !_tokens[i + 1].Is(Trait.NameParticle) && !_tokens[i + 1].IsForm("of") && !_tokens[i + 1].IsForm("by"))
                continue;
            Phrase subject = new PhraseReader(_tokens, _document.Language, _marks).PhraseAt(i + 2, limit + 6);
            if (subject.IsNone)
                return false;
            frame = new Frame(subject, null, 0, "speech-noun-after", subject.Last + 1);
            return true;
        }

        return false;
    }

    private void AddTerm(MarkedSpan span)
    {
        // A span without its partner, or of many words in another quote, is no name.
        if (span.IsOneSided || span.EndBlock != span.Block || (span.IsNested && span.Last - span.First > 8) || !HasWord(span))
            return;
        _speech.Terms.Add(new TermModel { Range = span.Content, Marks = span.Marks, Block = span.Block });
    }

    private bool HasWord(MarkedSpan span)
    {
        for (int i = span.First; i <= span.Last; i++)
        {
            if (_tokens[i].Kind is not TokenKind.Symbol)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Speech after a cue and a colon without marks (<c>il a répondu : Absolument !</c>). It ends with its first
    /// sentence, and goes on while the next speaks in the first person.
    /// </summary>
    private bool TryReadUnmarked(int block, int colon, Line line, out int end)
    {
        end = 0;
        if (_blocks[block].Kind is not (BlockKind.Paragraph or BlockKind.Comment))
            return false;
        int start = _sentences.StartOf(colon);
        if (!_attributor.TryReadBefore(colon + 1, start, out Frame frame) || frame.Distance > 12 || frame.Subject.IsNone || frame.Rule is "source-before" or "passive-agent")
            return false;
        int first = colon + 1;
        // A list or a name after the colon is no speech: there must be a verb or a sentence.
        int last = Math.Min(_sentences.EndOf(first), line.EndToken);
        while (last < line.EndToken && IsFirstPerson(last, Math.Min(_sentences.EndOf(last), line.EndToken)))
            last = Math.Min(_sentences.EndOf(last), line.EndToken);
        if (last - first < 2 || !Sentences.IsTerminator(_tokens[last - 1]) || _marks.Contains(first) || ContainsSpan(first, last))
            return false;
        TextRange range = _tokens.RangeOf(first, last - 1);
        if (_tokens[last - 1].IsSymbol('.') && !IsFullSentence(first, last))
            return false;
        _speech.Quotes.Add(new QuoteModel
        {
            Range = range,
            Kind = QuoteKind.Unmarked,
            Marks = QuoteMarks.None,
            Block = block,
            Attribution = _resolver.Resolve(frame.Subject, colon, frame.Cue),
            Rule = "unmarked-after-colon",
        });
        end = last;
        return true;
    }

    private bool ContainsSpan(int first, int last)
    {
        for (int i = first; i < last; i++)
        {
            if (_marks.Contains(i))
                return true;
        }

        return false;
    }

    private bool IsFullSentence(int first, int last)
    {
        for (int i = first; i < last; i++)
        {
            if (_tokens[i].Is(Trait.FirstPerson | Trait.SecondPerson))
                return true;
        }

        return false;
    }

    private bool IsFirstPerson(int first, int last)
    {
        for (int i = first; i < Math.Min(last, first + 4); i++)
        {
            if (_tokens[i].Is(Trait.FirstPerson) && !_marks.Contains(i))
                return true;
        }

        return false;
    }

    /// <summary>The lines over an attribution line are its author's.</summary>
    private void ReadPost(int block)
    {
        if (block == 0 || _blocks[block - 1].Kind != BlockKind.Post || !AttributionLine.TryRead(_document, _document.Lines[block], out AttributionLine by))
            return;
        int first = block - 1;
        while (first > 0 && _blocks[first - 1].Kind == BlockKind.Post && _document.Lines[first - 1].Range.Length > 0)
            first--;
        TextRange range = new(_blocks[first].Range.Start, _blocks[block - 1].Range.End);
        QuoteMarks marks = QuoteMarks.None;
        if (_marks.At(_document.Lines[first].FirstToken) is { } span)
        {
            if (span.Open == _document.Lines[first].FirstToken && span.Close == _document.Lines[block - 1].EndToken - 1 && !span.IsOneSided)
                (range, marks) = (span.Content, span.Marks);
        }

        _speech.Quotes.Add(new QuoteModel
        {
            Range = range,
            Kind = QuoteKind.Post,
            Marks = marks,
            Block = first,
            Attribution = PostAuthor(by),
            Rule = "attribution-line",
        });
    }

    private Attribution PostAuthor(AttributionLine by)
    {
        string? handle = by.Handle?.In(_document.Text);
        string? written = by.Name is { Length: > 0 } name ? name.In(_document.Text) : handle;
        int first = by.Name is { Length: > 0 } range ? _tokens.FirstAtOrAfter(range.Start) : -1;
        Attribution resolved = Attribution.Unknown;
        if (first >= 0)
        {
            int last = first;
            while (_tokens[last + 1].End <= by.Name.End && last + 1 < _tokens.Count)
                last++;
            resolved = _resolver.Resolve(new Phrase(first, last), first, null);
        }

        return new Attribution
        {
            Kind = SpeakerKind.Named,
            Speaker = resolved.Kind is SpeakerKind.Named or SpeakerKind.Resolved ? resolved.Speaker : written,
            Mention = by.Name is { Length: > 0 } ? by.Name : by.Handle,
            Handle = handle,
        };
    }

    /// <summary>An interview: lines that begin with a name and a colon, two or more of the same kind in the text.</summary>
    private bool ReadInterviewLine(int block, Line line)
    {
        int colon = InterviewColon(line);
        if (colon < 0 || !HasOtherInterviewLine(block))
            return false;
        int first = colon + 1, last = line.EndToken - 1;
        if (last - first < 3 || (_tokens[first].IsWord && !_tokens[first].IsCapitalized))
            return false;
        TextRange range = _tokens.RangeOf(first, last);
        QuoteMarks marks = QuoteMarks.None;
        if (_marks.At(first) is { IsOneSided: false } span && span.Open == first && span.Close == last)
            (range, marks) = (span.Content, span.Marks);
        var name = new Phrase(line.FirstToken, colon - 1);
        Attribution attribution = _resolver.Resolve(name, line.FirstToken, null);
        if (attribution.Kind is SpeakerKind.Unknown or SpeakerKind.Anonymous)
            return false;
        _speech.Quotes.Add(new QuoteModel
        {
            Range = range,
            Kind = marks == QuoteMarks.None ? QuoteKind.Unmarked : QuoteKind.Direct,
            Marks = marks,
            Block = block,
            Attribution = attribution,
            Rule = "interview",
        });
        return true;
    }

    /// <summary>The colon after one to four words of a name at the start of a line, or -1.</summary>
    private int InterviewColon(Line line)
    {
        for (int i = line.FirstToken; i < Math.Min(line.EndToken - 3, line.FirstToken + 6); i++)
        {
            if (_tokens[i].IsSymbol(':'))
                return i > line.FirstToken ? i : -1;
            bool isName = _tokens[i].IsWord && _tokens[i].IsCapitalized && !_tokens[i].Is(Trait.Function | Trait.CalendarWord) || (_tokens[i].Symbol is '-' or '.' && i > line.FirstToken) || _tokens[i].Is(Trait.NameParticle) && i > line.FirstToken;
            if (!isName)
                return -1;
        }

        return -1;
    }

    private bool HasOtherInterviewLine(int block)
    {
        for (int other = Math.Max(0, block - 3); other < Math.Min(_blocks.Count, block + 4); other++)
        {
            if (other != block && _blocks[other].Kind is BlockKind.Paragraph or BlockKind.Comment && InterviewColon(_document.Lines[other]) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>A line of dialogue: a dash, then somebody's words up to the incise or the end. A lone dash begins a list or an aside.</summary>
    private bool ReadDialogue(int block, Line line)
    {
        if (!BeginsWithDash(line) || _marks.Contains(line.FirstToken + 1))
            return false;
        bool neighbour = (block > 0 && BeginsWithDash(_document.Lines[block - 1])) || (block + 1 < _blocks.Count && BeginsWithDash(_document.Lines[block + 1]));
        int first = line.FirstToken + 1;
        for (int i = first + 1; i < line.EndToken; i++)
        {
            if (_tokens[i - 1].Symbol is not (',' or '?' or '!' or '…') || !_attributor.TryReadAfter(i, line.EndToken, out Frame frame) || frame.Rule is not ("incise" or "incise-pronoun"))
                continue;
            int last = _tokens[i - 1].IsSymbol(',') ? i - 2 : i - 1;
            AddDialogue(block, first, last, _resolver.Resolve(frame.Subject, first, frame.Cue));
            int after = frame.End;
            while (after < line.EndToken && !_tokens[after].IsWord && !Sentences.IsTerminator(_tokens[after - 1]))
                after++;
            if (after < line.EndToken - 1)
                AddDialogue(block, after, line.EndToken - 1, _speech.Quotes[_speech.Quotes.Count - 1].Attribution);
            return true;
        }

        if (!neighbour || !IsFullSentence(first, line.EndToken) || !Sentences.IsTerminator(_tokens[line.EndToken - 1]))
            return false;
        AddDialogue(block, first, line.EndToken - 1, Attribution.Unknown);
        return true;
    }

    private bool BeginsWithDash(Line line) => line.EndToken - line.FirstToken > 2 && _tokens[line.FirstToken].Symbol is '–' or '—' && _tokens[line.FirstToken + 1].IsCapitalized;

    private void AddDialogue(int block, int first, int last, Attribution attribution)
    {
        if (last < first)
            return;
        _speech.Quotes.Add(new QuoteModel
        {
            Range = _tokens.RangeOf(first, last),
            Kind = QuoteKind.Direct,
            Marks = QuoteMarks.Dash,
            Block = block,
            Attribution = attribution,
            Rule = "dialogue",
        });
    }

    /// <summary>Cues that are used already, so that none makes two things.</summary>
    private sealed class PendingStatements
    {
        public int LastCue { get; set; } = -1;
    }
}

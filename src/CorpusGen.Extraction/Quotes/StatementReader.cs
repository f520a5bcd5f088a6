using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Reporting;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>What reporting clauses report outside marks: the words of their content, without the complementizer and the marks at its ends.</summary>
internal sealed class StatementReader(ReadingContext context)
{
    /// <summary>No more statements than these are read out of order.</summary>
    private const int FewBefore = 8;

    private readonly ArticleSyntax _syntax = context.Syntax;
    private readonly TokenList _tokens = context.Document.Tokens;

    /// <summary>Adds the statement of a reporting clause, if it makes one.</summary>
    public void Read(ReportingClause report, int block)
    {
        if (!report.IsStrong || report.IsBelief || report.ContentFirst < 0 || PatternOf(report) is not { } pattern)
            return;
        (int first, int last) = Trim(report.ContentFirst, report.ContentEnd - 1);
        if (first > last || !HasOwnWords(report, first, last))
            return;
        TextRange range = _tokens.RangeOf(_syntax[first].First, _syntax[last].Last);
        if (_syntax[last].Last - _syntax[first].First < 1 || Overlaps(range) || IsWritersOwn(report))
            return;
        Attributed attributed = context.AttributedTo(report, block);
        if (!attributed.IsKnown)
            return;
        context.Speech.Statements.Add(new StatementModel { Range = range, Block = block, Attribution = attributed.Attribution, Rule = pattern });
        context.Spoke(attributed, block, _syntax.SentenceOf(report.Cue), System.Math.Max(report.Last, last), isQuote: false);
    }

    private Pattern? PatternOf(ReportingClause report) => report.Form switch
    {
        ContentForm.Clause => Pattern.ReportedClause,
        ContentForm.BareClause => Pattern.ReportedBareClause,
        ContentForm.Question => Pattern.ReportedQuestion,
        ContentForm.Infinitive => Pattern.ReportedInfinitive,
        ContentForm.NounPhrase when _syntax.Language.HasBareClauses => Pattern.ReportedNounPhrase,
        ContentForm.Around => report.Pattern,
        // "Anne Roux insiste : le port est fermé"; a capital would make it speech without marks.
        ContentForm.Colon when report.Pattern == Pattern.CueBefore && _syntax[report.ContentFirst].Kind != ChunkKind.Marked && !_tokens[_syntax[report.ContentFirst].First].IsCapitalized && HasFinite(report, report.ContentFirst, report.ContentEnd - 1) => Pattern.ReportedBareClause,
        _ => null,
    };

    /// <summary>A writer's "je crois que" and an "on dit que" report nobody's words.</summary>
    private bool IsWritersOwn(ReportingClause report) => !report.Source.IsNone && report.Source.First == report.Source.Last && _tokens[report.Source.First].Is(Trait.FirstPerson | Trait.SecondPerson);

    private (int First, int Last) Trim(int first, int last)
    {
        // "Pour le maire, en revanche, le pont …": what joins the sentence to the one before is not said.
        while (first <= last && (_syntax[first].Kind == ChunkKind.Mark
            || (_syntax[first].Kind == ChunkKind.Adverb && _syntax[first].Last > _syntax[first].First && _syntax.IsMark(first + 1, ','))))
            first++;
        while (last >= first && (_syntax[last].Kind == ChunkKind.Mark || _syntax[last].Kind == ChunkKind.Coordinator))
            last--;
        return (first, last);
    }

    /// <summary>Whether the writer's words carry the content: a verb, or of a noun phrase a noun. Words in marks alone are a quote.</summary>
    private bool HasOwnWords(ReportingClause report, int first, int last)
    {
        bool noun = false, verb = false;
        for (int c = first; c <= last; c++)
        {
            if (c >= report.First && c <= report.Last)
                continue;
            verb |= _syntax[c].IsVerbGroup || (_syntax[c].Kind == ChunkKind.Marked && c > first && _syntax[c - 1].IsNounPhrase && BeginsWithVerb(c));
            noun |= _syntax[c].IsNounPhrase && _syntax.Classes[_syntax[c].Head] is WordClass.Noun or WordClass.Name or WordClass.Pronoun;
        }

        return report.Form switch
        {
            ContentForm.NounPhrase => noun,
            ContentForm.Infinitive => verb,
            ContentForm.Around => verb && HasFinite(report, first, last) || _syntax.HasHiddenVerb(first, last + 1),
            _ => verb || noun,
        };
    }

    /// <summary><c>le pouvoir « veut lui faire peur »</c>: the verb of the clause stands in the marks.</summary>
    private bool BeginsWithVerb(int chunk)
    {
        int i = _syntax[chunk].First + 1;
        while (i < _syntax[chunk].Last && _syntax.Classes[i] is WordClass.Clitic or WordClass.Negation or WordClass.Adverb)
            i++;
        return i < _syntax[chunk].Last && _syntax.Classes[i] is WordClass.Verb or WordClass.Auxiliary;
    }

    private bool HasFinite(ReportingClause report, int first, int last)
    {
        for (int c = first; c <= last; c++)
        {
            if ((c < report.First || c > report.Last) && _syntax[c].IsFiniteVerb)
                return true;
        }

        return report.Pattern == Pattern.SourcePhrase;
    }

    private bool Overlaps(TextRange range)
    {
        // A tag may have been added before what its sentence reports in front of it.
        for (int i = context.Speech.Statements.Count - 1; i >= 0 && i >= context.Speech.Statements.Count - FewBefore; i--)
        {
            if (context.Speech.Statements[i].Range.Overlaps(range))
                return true;
        }

        return false;
    }
}

using System;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>
/// Who gives a figure without a verb of saying: <c>X chiffre les dégâts à …</c>, <c>X puts the damage at …</c>, <c>a study found that …</c>. The figures
/// there are theirs; so are, of an amount, the words in marks.
/// </summary>
internal sealed class AmountReader(ArticleSyntax syntax, Clause[] clauses, int[] clauseOf, SourcePhrases phrases, MentionResolver resolver, ContentEnd contentEnds)
{
    /// <summary>The amount is no further behind the verb.</summary>
    private const int FarthestAmount = 12;

    private readonly TokenList _tokens = syntax.Tokens;

    /// <summary>What the verb at a chunk gives, or null.</summary>
    /// <param name="verb">The chunk.</param>
    /// <param name="end">The end of the sentence.</param>
    /// <param name="isStated">Whether it makes a statement, whose figures need no more.</param>
    public ReportingClause? Read(int verb, int end, bool isStated)
    {
        ref readonly Chunk group = ref syntax[verb];
        if (group.Is(ChunkTraits.Infinitive | ChunkTraits.Negated))
            return null;
        int amount = _tokens[group.Head].Is(Trait.Measures) ? AmountBehind(verb, end) : -1;
        if (amount < 0 && (isStated || !BeginsFinding(verb, end)))
            return null;
        Clause clause = clauses[clauseOf[verb]];
        bool passive = group.Is(ChunkTraits.Passive | ChunkTraits.Participle);
        SourcePhrase source = passive ? AgentBehind(amount, end) : clause.Subject >= 0 ? phrases.Of(clause.Subject, clause.SubjectFirst) : SourcePhrase.None;
        if (!resolver.IsSpeaker(source) || _tokens[source.Head].IsForm("on") || (amount < 0 && !IsDocument(source)))
            return null;
        return new ReportingClause
        {
            Pattern = Pattern.CueBefore,
            Cue = verb,
            CueWords = _tokens.RangeOf(group.Start, group.Last),
            First = passive || clause.SubjectFirst < 0 ? verb : Math.Min(clause.SubjectFirst, verb),
            Last = verb,
            Source = source,
            ContentFirst = amount,
            ContentEnd = amount < 0 ? -1 : EndOfAmount(amount, end),
            IsJudgement = true,
            FiguresFirst = amount < 0 ? verb + 1 : amount,
            FiguresEnd = amount < 0 ? contentEnds.Of(verb + 1, end) : EndOfAmount(amount, end),
        };
    }

    /// <summary><c>chiffre les dégâts à | 12 millions</c>, <c>put the damage at | “€12 million”</c>: the first chunk of the amount, or -1.</summary>
    private int AmountBehind(int verb, int end)
    {
        for (int c = verb + 1; c + 1 < Math.Min(end, verb + FarthestAmount); c++)
        {
            ChunkKind kind = syntax[c].Kind;
            if (kind is not (ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Bracketed))
                return -1;
            bool gives = kind == ChunkKind.Preposition && syntax.FormOf(c) is "à" or "at" && (c > verb + 1 || !syntax.Language.HeadIsLast || syntax[verb].Is(ChunkTraits.Passive | ChunkTraits.Participle));
            if (gives && HasNumber(c + 1))
                return c + 1;
        }

        return -1;
    }

    /// <summary><c>sont évalués à 12 millions par la préfète</c>: who stands behind the amount of a passive.</summary>
    private SourcePhrase AgentBehind(int amount, int end)
    {
        int by = amount < 0 ? -1 : EndOfAmount(amount, end);
        return by >= 0 && IsBy(by) && syntax[by + 1].IsNounPhrase ? phrases.Of(by + 1, by + 1) : SourcePhrase.None;
    }

    private bool IsBy(int c) => syntax[c].Kind == ChunkKind.Preposition && syntax.FormOf(c) is "par" or "by";

    private bool HasNumber(int c)
    {
        if (syntax[c].Kind is ChunkKind.Adverb or ChunkKind.Preposition)
            c++;
        for (int i = syntax[c].First; syntax[c].Kind is ChunkKind.NounPhrase or ChunkKind.Marked && i <= syntax[c].Last; i++)
        {
            if (IsNumber(i))
                return true;
        }

        return false;
    }

    private bool IsNumber(int token) => _tokens[token].IsDigits || syntax.Classes[token] == WordClass.Number;

    // "5 millions", "€5 million"; not "the opposition at €5 million".
    private bool BeginsWithNumber(int c) => IsNumber(syntax[c].First) || (!_tokens[syntax[c].First].IsWord && IsNumber(syntax[c].First + 1));

    /// <summary>Up to the next verb or mark: <c>entre 3 et 5 millions</c>, <c>12 %</c>.</summary>
    private int EndOfAmount(int amount, int end)
    {
        int c = amount;
        while (c < Math.Min(end, amount + FarthestAmount) && !IsBy(c) && IsOfAmount(c))
            c++;
        return Math.Max(c, amount + 1);
    }

    // "à 3 millions et Paul Marsh à 5 millions": behind the coordinator, or at the second preposition, the amount is another's.
    private bool IsOfAmount(int c) => syntax[c].Kind switch
    {
        ChunkKind.Coordinator => BeginsWithNumber(c + 1),
        ChunkKind.Preposition => syntax.FormOf(c) is not ("à" or "at"),
        ChunkKind.NounPhrase or ChunkKind.Marked => true,
        _ => syntax.IsMark(c, '%'),
    };

    /// <summary><c>montre que</c>, <c>found that</c></summary>
    private bool BeginsFinding(int verb, int end) => verb + 2 < end
        && syntax[verb + 1].Kind == ChunkKind.Complementizer && syntax.FormOf(verb + 1) is "que" or "qu'" or "that";

    private bool IsDocument(SourcePhrase source) => _tokens[source.Head].Is(Trait.DocumentNoun);
}

using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Entities;

/// <summary>
/// Finds whom a pronoun or a definite description means: the entity that agrees in kind, gender and number, ranked by what it was in its sentence and by how far that is back.
/// Where nothing agrees it means nobody.
/// </summary>
internal sealed class AntecedentFinder(ArticleSyntax syntax, MentionReader mentions)
{
    /// <summary>Nobody is meant who was named so many sentences before.</summary>
    private const int MaximumSentences = 8;

    /// <summary>So many mentions are looked at; this bounds the search in sentences without end.</summary>
    private const int MaximumMentions = 80;

    /// <summary><c>ce dernier</c> means nobody who was named so many mentions before.</summary>
    private const int MaximumToLatter = 8;

    /// <summary>Who speaks in a sentence is what it is about, even when named in a tag.</summary>
    private const double Speaks = 3;

    /// <summary>Each sentence back counts less: recency decides between two who agree, and a protagonist does not win by being named often.</summary>
    private const double Recency = 0.3;

    /// <summary>What is left of a weight after so many sentences.</summary>
    private static readonly double[] RecencyOf = CreateRecencies();

    private const double UnknownGender = 0.6;

    /// <summary>A name that nothing shows to be a person's.</summary>
    private const double UnknownKind = 0.3;

    /// <summary>A full name that nothing shows to be a person's is one more often than not.</summary>
    private const double UnknownFullName = 0.7;

    /// <summary>French <c>il</c> and <c>elle</c> can be a body.</summary>
    private const double Body = 0.4;

    /// <summary>A description means somebody only when nobody else is nearly as likely.</summary>
    private const double ClearMargin = 4;

    /// <summary>English writers change a name for an epithet from one sentence to the next, so that less is clear.</summary>
    private const double EpithetMargin = 1.5;

    /// <summary>Below this nobody is meant.</summary>
    private const double Least = 0.008;

    private readonly ArticleSyntax _syntax = syntax;
    private ValueList<Mention>? _mentions;
    private readonly ValueList<Spoken> _spoken = new();
    private readonly Dictionary<int, Meant> _meantBy = [];
    private ValueList<Scored> _scores = new();

    /// <summary>Of the mentions before this it is known whom the pronouns mean.</summary>
    private int _known;

    /// <summary>The mentions in the order of the text, read when somebody is first looked for.</summary>
    private ValueList<Mention> Mentions => _mentions ??= mentions.Read();

    private static double[] CreateRecencies()
    {
        double[] recencies = new double[MaximumSentences + 1];
        for (int back = 0; back < recencies.Length; back++)
            recencies[back] = Math.Pow(Recency, back);
        return recencies;
    }

    /// <summary>Somebody speaks at a chunk.</summary>
    public void Spoke(int chunk, Entity entity) => _spoken.Add(new Spoken(_syntax.SentenceOf(chunk), new Mention(0, 0, entity, Speaks, entity.Gender, EntityKind.Person)));

    /// <summary>Somebody without a name speaks: <c>a raconté un vigile</c>.</summary>
    public void Spoke(SourcePhrase phrase, Gender gender) => _spoken.Add(new Spoken(_syntax.SentenceOf(phrase.Chunk), new Mention(phrase.First, phrase.Chunk, null, Speaks, gender, EntityKind.Person)));

    /// <summary>Whom is meant at a chunk.</summary>
    /// <param name="chunk">The chunk of the pronoun or description.</param>
    /// <param name="token">Its first token: only what stands before it is meant.</param>
    /// <param name="wanted">The kind that is meant.</param>
    /// <param name="gender">The gender that is meant.</param>
    /// <param name="ownSentence">Whether it may be somebody who is named in the same sentence: not in a tag.</param>
    /// <param name="mayBeBody">Whether a person's pronoun may mean a body.</param>
    /// <param name="isDescription">Whether it is a description: then only somebody with a name is meant who is certainly a person, and only when nobody else is nearly as likely.</param>
    /// <param name="isEpithet">Whether the description says more than a role: <c>the Vermont senator</c>.</param>
    public (Entity? Entity, SourcePhrase Phrase) Find(int chunk, int token, EntityKind wanted, Gender gender, bool ownSentence, bool mayBeBody, bool isDescription = false, bool isEpithet = false)
    {
        int sentence = _syntax.SentenceOf(chunk);
        ValueList<Scored> outer = _scores;
        _scores = new ValueList<Scored>();
        int seen = 0;
        for (int m = LastBefore(token); m >= 0 && seen < MaximumMentions; m--, seen++)
        {
            Mention mention = Mentions[m];
            int back = sentence - _syntax.SentenceOf(mention.Chunk);
            if (back > MaximumSentences)
                break;
            if (back == 0 && !ownSentence || mention.Chunk == chunk || (isDescription && wanted == EntityKind.Person && mention.Entity is not { IsPerson: true }))
                continue;
            bool isPronoun = mention.IsPronoun;
            if (isPronoun)
            {
                if (wanted != EntityKind.Person || mention.Gender != gender)
                    continue;
                Meant meant = MeantBy(m);
                mention = meant.Phrase.IsNone ? mention with { Entity = meant.Entity } : mention with { Chunk = meant.Phrase.Chunk, IsPronoun = false };
            }

            // What a pronoun of the same gender means fits.
            double fit = isPronoun ? 1 : Fit(mention, wanted, gender, mayBeBody);
            if (fit > 0)
                Add(mention, mention.Weight * fit * RecencyOf[Math.Max(0, back)]);
        }

        for (int i = _spoken.Count - 1; i >= 0 && i >= _spoken.Count - MaximumMentions; i--)
        {
            ref readonly Mention mention = ref _spoken[i].Mention;
            int back = sentence - _spoken[i].Sentence;
            if (back > MaximumSentences)
                break;
            if (back < 0 || (back == 0 && !ownSentence) || (isDescription && wanted == EntityKind.Person && mention.Entity is not { IsPerson: true } && !(_syntax.Language.HeadIsLast && mention.Entity is { Kind: EntityKind.Unknown })))
                continue;
            double fit = Fit(mention, wanted, gender, mayBeBody);
            if (fit > 0)
                Add(mention, Speaks * fit * RecencyOf[Math.Max(0, back)]);
        }

        (Entity? Entity, SourcePhrase Phrase) best = Best(!isDescription ? 1 : isEpithet ? EpithetMargin : ClearMargin);
        _scores = outer;
        return best;
    }

    /// <summary>Who was named or described last before a token and agrees: whom <c>celui-ci</c>, <c>ce dernier</c> means. People go before bodies.</summary>
    public (Entity? Entity, SourcePhrase Phrase) Last(int token, Gender gender)
    {
        foreach (EntityKind kind in (EntityKind[])[EntityKind.Person, EntityKind.Unknown, EntityKind.Organisation])
        {
            int last = LastBefore(token);
            for (int m = last; m >= 0 && m > last - MaximumToLatter; m--)
            {
                Mention mention = Mentions[m];
                if (!mention.IsPronoun && (mention.Entity?.Kind ?? mention.Kind) == kind && Genders.Agree(mention.Entity?.Gender ?? mention.Gender, gender))
                    return (mention.Entity, PhraseOf(mention));
            }
        }

        return (null, SourcePhrase.None);
    }

    /// <summary>The person whom the next sentence is about, of a pronoun in the first sentence that speaks of anybody; or null.</summary>
    public Entity? Next(int chunk, Gender gender)
    {
        int sentence = _syntax.SentenceOf(chunk);
        for (int m = LastBefore(_syntax[chunk].Last) + 1; m < Mentions.Count; m++)
        {
            Mention mention = Mentions[m];
            int ahead = _syntax.SentenceOf(mention.Chunk) - sentence;
            if (ahead > 1)
                return null;
            if (ahead == 1 && mention is { Entity.IsPerson: true, Weight: Mention.Subject } && Genders.Agree(mention.Entity.Gender, gender))
                return mention.Entity;
        }

        return null;
    }

    /// <summary>Whom the pronoun at an index of the mentions means. It is asked once, and of those before it first: a chain of them may be as long as the text.</summary>
    private Meant MeantBy(int index)
    {
        for (; _known <= index; _known++)
        {
            Mention pronoun = Mentions[_known];
            if (!pronoun.IsPronoun)
                continue;
            (Entity? entity, SourcePhrase phrase) = Find(pronoun.Chunk, pronoun.Token, EntityKind.Person, pronoun.Gender, ownSentence: true, _syntax.Language.InvertsFreely);
            _meantBy.Add(_known, new Meant(entity, phrase));
        }

        return _meantBy[index];
    }

    private (Entity? Entity, SourcePhrase Phrase) Best(double margin)
    {
        double best = Least, second = 0;
        Mention found = default;
        foreach (ref readonly Scored scored in _scores)
        {
            double score = scored.Score;
            if (score > best)
            {
                second = found.Weight > 0 ? best : 0;
                (best, found) = (score, scored.Mention);
            }
            else if (score > second)
                second = score;
        }

        return found.Weight > 0 && best >= second * margin ? (found.Entity, PhraseOf(found)) : (null, SourcePhrase.None);
    }

    /// <summary>The words of a description of somebody without a name.</summary>
    private SourcePhrase PhraseOf(in Mention mention)
    {
        if (mention.Entity is not null || mention.IsPronoun)
            return SourcePhrase.None;
        ref readonly Chunk chunk = ref _syntax[mention.Chunk];
        return new SourcePhrase(chunk.First, chunk.Last, chunk.Head, mention.Chunk);
    }

    private void Add(in Mention mention, double score)
    {
        for (int i = 0; i < _scores.Count && mention.Entity is not null; i++)
        {
            if (_scores[i].Mention.Entity == mention.Entity)
            {
                _scores[i].Score += score;
                return;
            }
        }

        _scores.Add(new Scored(mention, score));
    }

    private static double Fit(in Mention mention, EntityKind wanted, Gender gender, bool mayBeBody)
    {
        double fit;
        EntityKind kind = mention.Entity?.Kind ?? mention.Kind;
        if (wanted == EntityKind.Person)
        {
            fit = kind switch
            {
                EntityKind.Person => 1,
                EntityKind.Unknown => mention.Entity is { } unknown && unknown.Name.IndexOf(' ') > 0 ? UnknownFullName : UnknownKind,
                EntityKind.Organisation when mayBeBody => Body,
                _ => 0,
            };
        }
        else
        {
            fit = kind switch
            {
                EntityKind.Organisation => 1,
                // A name of one word may be a firm's; a full name is a person's.
                EntityKind.Unknown when mention.Weight >= Mention.Object && mention.Entity?.Name.IndexOf(' ') < 0 => Body,
                _ => 0,
            };
        }

        Gender known = mention.Entity?.Gender ?? mention.Gender;
        if (!Genders.Agree(known, gender))
            return 0;
        return known == Gender.Unknown && gender != Gender.Unknown ? fit * UnknownGender : fit;
    }

    private int LastBefore(int token)
    {
        int low = 0, high = Mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Mentions[middle].Token < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    /// <summary>Who speaks in a sentence.</summary>
    private readonly struct Spoken(int sentence, in Mention mention)
    {
        public readonly int Sentence = sentence;
        public readonly Mention Mention = mention;
    }

    /// <summary>How likely somebody is meant.</summary>
    private struct Scored(in Mention mention, double score)
    {
        public readonly Mention Mention = mention;
        public double Score = score;
    }

    /// <summary>Whom a pronoun means.</summary>
    private sealed record Meant(Entity? Entity, SourcePhrase Phrase);
}

using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>Corrects the speakers of an article: those whom corrected attributions name, their genders, and names that are those of one.</summary>
internal sealed class SpeakerCorrector(ArticleModel article)
{
    private readonly List<SpeakerUse> _uses = [];
    private ArticleModel _article = article;

    /// <summary>All names of the article, so that an entry about somebody else costs a look; made anew when a name has changed.</summary>
    private HashSet<string>? _names;

    /// <summary>The article as it is now.</summary>
    public ArticleModel Article => _article;

    /// <summary>What entries about the whole corpus find.</summary>
    public EquatableArray<SpeakerUse> Uses => new([.. _uses]);

    /// <summary>Leaves out whom no attribution names any more, and adds whom one names now.</summary>
    public void Follow(ArticleModel before)
    {
        HashSet<string> named = NamedIn(before), now = NamedIn(_article);
        if (named.SetEquals(now))
            return;
        IEnumerable<SpeakerModel> kept = before.Speakers.Where(speaker => now.Contains(speaker.Name) || !named.Contains(speaker.Name));
        IEnumerable<SpeakerModel> added = now.Where(name => !named.Contains(name) && !before.Speakers.Any(speaker => speaker.Name == name)).Select(name => new SpeakerModel { Name = name });
        SetSpeakers(kept.Concat(added));
    }

    /// <summary>Gives a speaker of this article a gender; null when the article has no such speaker, else whether that changes anything.</summary>
    public bool? SetGender(string name, Gender gender)
    {
        SpeakerModel? speaker = _article.Speakers.FirstOrDefault(speaker => SpeakerNames.AreSame(speaker.Name, name))
            ?? _article.Speakers.FirstOrDefault(speaker => speaker.Names.Any(other => SpeakerNames.AreSame(other, name)));
        if (speaker is null)
            return null;
        // Only persons have one.
        SpeakerModel changed = speaker with { Gender = gender, IsPerson = speaker.IsPerson || gender != Gender.Unknown };
        if (changed == speaker)
            return false;
        SetSpeakers(_article.Speakers.Select(other => other == speaker ? changed : other));
        return true;
    }

    /// <summary>Applies an entry about the whole corpus.</summary>
    public void Apply(int entry, Correction correction)
    {
        _names ??= AllNames(_article);
        bool isSame = correction.Subject == CorrectionSubject.SameSpeaker;
        if (!(isSame ? correction.Names.Any(name => _names.Contains(name) || (SpeakerNames.WithoutArticle(name) is { } bare && _names.Contains(bare))) : _names.Contains(correction.Speaker!)))
            return;
        if (isSame)
            Join(entry, correction.Names);
        else if (SetGender(correction.Speaker!, correction.Gender ?? Gender.Unknown) is { } changes)
            _uses.Add(new SpeakerUse(entry, correction.Speaker!, changes));
    }

    private void Join(int entry, EquatableArray<string> names)
    {
        string name = names[0];
        bool IsOther(string? speaker) => speaker is not null && speaker != name && names.Any(one => SpeakerNames.AreSameWithoutArticle(one, speaker));

        HashSet<string> attributed = new(Attributed(_article).Select(attribution => attribution.Speaker).OfType<string>());
        bool changes = attributed.Any(IsOther) || _article.Speakers.Any(speaker => IsOther(speaker.Name));
        foreach (string one in names)
        {
            if (attributed.Any(speaker => SpeakerNames.AreSameWithoutArticle(one, speaker)) || _article.Speakers.Any(speaker => IsNameOf(one, speaker)) || IsJoined(one, names))
                _uses.Add(new SpeakerUse(entry, one, changes));
        }

        if (!changes)
            return;
        _names = null;
        Attribution Renamed(Attribution attribution) => IsOther(attribution.Speaker) ? attribution with { Speaker = name } : attribution;
        SpeakerModel[] same = [.. _article.Speakers.Where(speaker => speaker.Name == name || IsOther(speaker.Name))];
        _article = _article with
        {
            Quotes = new EquatableArray<QuoteModel>([.. _article.Quotes.Select(quote => quote with { Attribution = Renamed(quote.Attribution) })]),
            Statements = new EquatableArray<StatementModel>([.. _article.Statements.Select(statement => statement with { Attribution = Renamed(statement.Attribution) })]),
            Figures = new EquatableArray<FigureModel>([.. _article.Figures.Select(figure => figure.Attribution is { } by ? figure with { Attribution = Renamed(by) } : figure)]),
        };
        if (same.Length > 0)
            SetSpeakers(_article.Speakers.Except(same).Append(Joined(name, same)));
    }

    private static bool IsNameOf(string name, SpeakerModel speaker) =>
        SpeakerNames.AreSameWithoutArticle(name, speaker.Name) || speaker.Names.Any(other => SpeakerNames.AreSame(name, other));

    /// <summary>Whether the reader takes a role, or the words that stand beside a quote, for one of the names: <c>le patron de Tesla</c>, <c>M. Musk</c>.</summary>
    private bool IsJoined(string words, EquatableArray<string> names) =>
        _article.Speakers.Any(speaker => speaker.Roles.Any(role => SpeakerNames.AreSameWithoutArticle(words, role)) && names.Any(name => IsNameOf(name, speaker)))
        || Attributed(_article).Any(attribution => attribution is { Speaker: { } said, Mention: { } mention } && SpeakerNames.AreSame(words, mention.In(_article.Text)) && names.Any(name => SpeakerNames.AreSame(name, said)));

    private static SpeakerModel Joined(string name, SpeakerModel[] same)
    {
        Gender[] genders = [.. same.Select(speaker => speaker.Gender).Where(gender => gender != Gender.Unknown).Distinct()];
        return new SpeakerModel
        {
            Name = name,
            Gender = genders.Length == 1 ? genders[0] : Gender.Unknown,
            IsPerson = same.Any(speaker => speaker.IsPerson),
            Names = new EquatableArray<string>([.. same.SelectMany(speaker => speaker.Names.Prepend(speaker.Name)).Where(other => other != name).Distinct(StringComparer.Ordinal)]),
            Roles = new EquatableArray<string>([.. same.SelectMany(speaker => speaker.Roles).Distinct(StringComparer.Ordinal)]),
        };
    }

    private void SetSpeakers(IEnumerable<SpeakerModel> speakers) =>
        _article = _article with { Speakers = new EquatableArray<SpeakerModel>([.. speakers.OrderBy(speaker => speaker.Name, StringComparer.Ordinal)]) };

    private static HashSet<string> AllNames(ArticleModel article) => new(
        Attributed(article).SelectMany(attribution => new[] { attribution.Speaker, attribution.Mention?.In(article.Text) }).OfType<string>()
            .Concat(article.Speakers.SelectMany(speaker => speaker.Names.Concat(speaker.Roles).Prepend(speaker.Name))), SpeakerNames.Comparer);

    /// <summary>Roles and documents are no speakers of their own.</summary>
    private static HashSet<string> NamedIn(ArticleModel article) => new(
        Attributed(article).Where(attribution => attribution.Kind is SpeakerKind.Named or SpeakerKind.Resolved).Select(attribution => attribution.Speaker).OfType<string>(), StringComparer.Ordinal);

    private static IEnumerable<Attribution> Attributed(ArticleModel article) =>
        article.Quotes.Select(quote => quote.Attribution)
            .Concat(article.Statements.Select(statement => statement.Attribution))
            .Concat(article.Figures.Select(figure => figure.Attribution).OfType<Attribution>());
}

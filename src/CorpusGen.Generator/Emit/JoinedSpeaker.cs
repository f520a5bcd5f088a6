using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;

namespace CorpusGen.Generator.Emit;

/// <summary>One speaker of the corpus, and what all articles say of it.</summary>
internal sealed class JoinedSpeaker
{
    private const int MostRolesInName = 2;

    // As the rows of articles have them.
    private readonly HashSet<string> _spellings;
    private readonly string? _handle;
    private readonly SpeakerKind _kind;
    private readonly Gender _gender;
    private readonly string[] _otherNames;
    private readonly string[] _roles;
    private readonly string _place;
    private readonly string _path;
    private readonly string _memberName;

    /// <param name="mentions">The speaker in each article, in the order of the corpus.</param>
    public JoinedSpeaker(SpeakerInArticle[] mentions)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (SpeakerMention mention in mentions.Select(mention => mention.Mention))
        {
            Count(NameKey.Visible(mention.Name), mention.Count);
            foreach (string name in mention.Model.Names)
                Count(NameKey.Visible(name), 1);
        }

        _spellings = new HashSet<string>(mentions.Select(mention => mention.Mention.Name), StringComparer.Ordinal);
        Name = Shown(_spellings.Select(NameKey.Visible), counts);
        _otherNames = counts.Keys
            .Where(name => name.Length > 0 && name != Name)
            .OrderByDescending(name => counts[name])
            .ThenBy(name => name, StringComparer.Ordinal)
            .ToArray();
        _roles = mentions
            .SelectMany(mention => mention.Mention.Model.Roles)
            .Where(role => role.Length > 0)
            .GroupBy(NameKey.Of, StringComparer.Ordinal)
            .Select(spellings => spellings.First())
            .ToArray();
        _gender = GenderIn(mentions.Select(mention => mention.Mention.Model.Gender));
        _kind = mentions.Select(mention => mention.Mention.Kind).Aggregate(SpeakerMention.Surer);
        _handle = mentions.Select(mention => mention.Mention.Handle).FirstOrDefault(handle => handle is not null);
        _place = mentions[0].Mention.Place;
        _path = mentions[0].Path;
        _memberName = NameOfMember(mentions);

        void Count(string name, int count) => counts[name] = (counts.TryGetValue(name, out int before) ? before : 0) + count;
    }

    public string Name { get; }

    /// <summary>The possible names of its member: its own words, its signs as words, its handle's, those of what it is, those of the file that has it first.</summary>
    public EquatableArray<string> Candidates
    {
        get
        {
            var candidates = new Candidates();
            candidates.Add(Identifier.FirstWords(_memberName, SharedNames.MaxWords));
            candidates.Add(Identifier.FirstWords(_memberName, SharedNames.MaxWords, Language.English));
            candidates.AddBehind(Identifier.FirstWords(_handle ?? "", SharedNames.MaxWords));
            foreach (string role in _roles.Take(MostRolesInName))
                candidates.AddBehind(Identifier.FirstWords(role, SharedNames.MaxWords));
            if (candidates.Longest.Length == 0)
                candidates.Add("Speaker");
            candidates.AddBehind(NameWish.FileWords(_path));
            return candidates.ToArray();
        }
    }

    /// <summary>As it is emitted.</summary>
    /// <param name="member">The name that its member has.</param>
    public SharedName ToShared(string member) => new(Name, member, Doc, Row);

    private string Doc =>
        Escape.Doc(Name)
        + (_handle is null ? "" : " (" + Escape.Doc(_handle) + ")")
        + (_roles.Length == 0 ? "" : ", " + Escape.Doc(_roles[0]))
        + " — first at " + Escape.Doc(_place);

    // Runtime/CorpusIndex.cs reads it.
    private string Row
    {
        get
        {
            var row = new StringBuilder();
            row.Append(Escape.Field(Name)).Append('|').Append((char)('A' + (int)_kind));
            Append('@', _handle ?? "");
            Append('*', _gender == Gender.Unknown ? "" : ((char)('A' + (int)_gender)).ToString());
            foreach (string name in _otherNames)
                Append(_spellings.Contains(name) ? '=' : '-', name);
            foreach (string name in _spellings.Where(name => NameKey.Visible(name) != name).OrderBy(name => name, StringComparer.Ordinal))
                Append('/', name);
            foreach (string role in _roles)
                Append('+', role);
            return row.ToString();

            void Append(char tag, string text)
            {
                if (text.Length > 0)
                    row.Append('|').Append(tag).Append(Escape.Field(text));
            }
        }
    }

    // The fullest has the most letters, and both capitals and small ones; of those, the most frequent; then the one with the most accents.
    private static string Shown(IEnumerable<string> spellings, Dictionary<string, int> counts) => spellings
        .OrderByDescending(name => NameKey.Of(name).Length)
        .ThenByDescending(name => name.Any(char.IsUpper) && name.Any(char.IsLower))
        .ThenByDescending(name => counts[name])
        .ThenByDescending(name => name.Count(c => LatinLetters.Fold(c)[0] != c))
        .ThenBy(name => name, StringComparer.Ordinal)
        .First();

    // The first spelling of the fullest name: how often others have another spelling does not count.
    private static string NameOfMember(SpeakerInArticle[] mentions) =>
        NameKey.Visible(mentions.OrderByDescending(mention => NameKey.Of(mention.Mention.Name).Length).First().Mention.Name);

    // What articles say is one or the other; when they disagree, it is neither.
    private static Gender GenderIn(IEnumerable<Gender> genders)
    {
        Gender[] known = genders.Where(gender => gender != Gender.Unknown).Distinct().ToArray();
        return known.Length == 1 ? known[0] : Gender.Unknown;
    }
}

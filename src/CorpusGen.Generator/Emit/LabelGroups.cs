using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;

namespace CorpusGen.Generator.Emit;

/// <summary>An author, tag or event as an article spells it.</summary>
internal readonly record struct Label(string Name, string Path);

/// <summary>Which authors, tags or events of all articles are one: accents, case, hyphens and blanks do not tell them apart.</summary>
internal static class LabelGroups
{
    /// <summary>Each with all its spellings, in the order in which they come.</summary>
    public static JoinedLabel[] Of(IEnumerable<Label> labels, string element) => labels
        .GroupBy(label => NameKey.Of(label.Name), StringComparer.Ordinal)
        .Select(group => new JoinedLabel([.. group], element))
        .ToArray();
}

/// <summary>One author, tag or event of the corpus.</summary>
internal sealed class JoinedLabel
{
    private readonly string[] _spellings;
    private readonly string _path;
    private readonly string _element;

    /// <param name="labels">As articles spell it, in the order of the corpus.</param>
    /// <param name="element">What it is, for one that has no word.</param>
    public JoinedLabel(Label[] labels, string element)
    {
        _spellings = labels
            .GroupBy(label => label.Name, StringComparer.Ordinal)
            .OrderByDescending(spelling => spelling.Count())
            .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
            .Select(spelling => spelling.Key)
            .ToArray();
        _path = labels[0].Path;
        _element = element;
        MemberName = labels[0].Name;
    }

    /// <summary>The most frequent spelling.</summary>
    public string Name => _spellings[0];

    /// <summary>The first spelling: how often others have another one does not count.</summary>
    private string MemberName { get; }

    /// <summary>The possible names of its member: its words, its signs as words, its own letters, the words of the file that has it first.</summary>
    public IEnumerable<string> Candidates
    {
        get
        {
            var candidates = new Candidates();
            candidates.Add(Identifier.FirstWords(MemberName, SharedNames.MaxWords));
            candidates.Add(Identifier.FirstWords(MemberName, SharedNames.MaxWords, Language.English));
            candidates.Add(Identifier.Exact(MemberName));
            if (candidates.Longest.Length == 0)
                candidates.Add(_element);
            candidates.AddBehind(NameWish.FileWords(_path));
            return candidates.ToArray();
        }
    }

    /// <summary>As it is emitted; Runtime/CorpusGenRuntime/CorpusIndex.cs reads the row.</summary>
    /// <param name="member">The name that its member has.</param>
    public SharedName ToShared(string member) =>
        new(Name, member, $"{Escape.Doc(Name)} — first in {Escape.Doc(_path)}", string.Join("|", _spellings.Select(Escape.Field)));
}

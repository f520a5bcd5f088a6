using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Emit;
using CorpusGen.Generator.Reading;

namespace CorpusGen.Generator.Corrections;

/// <summary>All corrections of the project, and which articles they are about. Two of equal files about equal paths are equal.</summary>
internal sealed class ProjectCorrections : IEquatable<ProjectCorrections>
{
    private readonly EquatableArray<CorrectionFile> _files;
    private readonly EquatableArray<string> _paths;
    private readonly Lazy<(CorrectionFile File, CorrectionList List, CorrectionMap Map)[]> _maps;

    private ProjectCorrections(EquatableArray<CorrectionFile> files, EquatableArray<string> paths)
    {
        _files = files;
        _paths = paths;
        _maps = new Lazy<(CorrectionFile, CorrectionList, CorrectionMap)[]>(() => _files.Select(Read).ToArray());
    }

    public bool IsEmpty => _files.Count == 0;

    public static ProjectCorrections Of(ImmutableArray<CorpusFile> files, CancellationToken cancellation)
    {
        CorrectionFile[] corrections = files
            .Where(file => file.Role == CorpusFileRole.Corrections)
            .Select(file => file.Read(cancellation).Text is string text ? new CorrectionFile(file.FullPath, text) : null)
            .OfType<CorrectionFile>()
            .ToArray();
        return corrections.Length == 0
            ? new ProjectCorrections(default, default)
            : new ProjectCorrections(new EquatableArray<CorrectionFile>(corrections), new EquatableArray<string>(files.Where(file => file.IsText).Select(file => file.Path).ToArray()));
    }

    /// <summary>The corrections of an article; of several files those of the first come first.</summary>
    public ArticleCorrections For(string path)
    {
        if (IsEmpty)
            return ArticleCorrections.None;
        if (_maps.Value.Length == 1)
            return _maps.Value[0].Map[path];
        ArticleCorrections[] all = _maps.Value.Select(file => file.Map[path]).ToArray();
        return new ArticleCorrections(
            new EquatableArray<Correction>(all.SelectMany(corrections => corrections.Own).ToArray()),
            new EquatableArray<Correction>(all.SelectMany(corrections => corrections.Everywhere).ToArray()));
    }

    /// <summary>What is wrong with entries, when all articles are known. What they say of a draft, or of who speaks in one, may wait for it.</summary>
    public IEnumerable<CorrectionProblem> ProblemsIn(IReadOnlyCollection<ArticleHead> heads, IReadOnlyCollection<ArticleHead> drafts)
    {
        int everywhere = 0;
        var own = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((CorrectionFile file, CorrectionList list, CorrectionMap map) in _maps.Value)
        {
            foreach (PlacedFlaw flaw in list.Flaws.Concat(map.Flaws))
                yield return CorrectionProblem.Of(file, flaw);
            foreach (ArticleHead head in heads)
            {
                own.TryGetValue(head.Path, out int first);
                int count = map[head.Path].Own.Count;
                foreach (PlacedFlaw flaw in map.Place(head.Path, OfFile(head.Corrected.Flaws, first, count)))
                    yield return CorrectionProblem.Of(file, flaw);
                own[head.Path] = first + count;
            }

            int next = everywhere + map.Everywhere.Count;
            IEnumerable<SpeakerUse> uses = heads.Concat(drafts).SelectMany(head => head.Corrected.Uses).Where(use => use.Entry >= everywhere && use.Entry < next).Select(use => use with { Entry = use.Entry - everywhere });
            foreach (PlacedFlaw flaw in map.FlawsOf(uses, heads.Concat(drafts).SelectMany(head => head.Mentions.Speakers).Select(speaker => speaker.Name)))
                yield return CorrectionProblem.Of(file, flaw);
            everywhere = next;
        }
    }

    public bool Equals(ProjectCorrections? other) => other is not null && _files == other._files && _paths == other._paths;

    public override bool Equals(object? obj) => Equals(obj as ProjectCorrections);

    public override int GetHashCode() => _files.Count;

    private (CorrectionFile File, CorrectionList List, CorrectionMap Map) Read(CorrectionFile file)
    {
        CorrectionList list = file.ReadEntries();
        return (file, list, CorrectionMap.Of(list, _paths));
    }

    // Entries are numbered through all files; those of one file are known there by their own numbers.
    private static IEnumerable<CorrectionFlaw> OfFile(IEnumerable<CorrectionFlaw> flaws, int first, int count) => flaws
        .Where(flaw => flaw.Entry >= first && flaw.Entry < first + count)
        .Select(flaw => flaw with { Entry = flaw.Entry - first, Other = flaw.Other - first is int other && other >= 0 && other < count ? other : null });
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Changes;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Emit;
using CorpusGen.Generator.Settings;

namespace CorpusGen.Generator.Locks;

/// <summary>The whole corpus against its lock file.</summary>
/// <param name="Problems">What the build says.</param>
/// <param name="Speakers">The names that the members of speakers had.</param>
internal sealed record LockReport(EquatableArray<LockProblem> Problems, EquatableArray<OldName> Speakers)
{
    // Whoever has more to read reads it with "corpusgen diff".
    private const int MostMessages = 25;

    private static readonly LockReport s_nothing = new(EquatableArray<LockProblem>.Empty, EquatableArray<OldName>.Empty);

    public static LockReport Of(((ImmutableArray<ArticleSection> Sections, CorpusLock Lock) Source, SharedNames Speakers) source, CancellationToken cancellation)
    {
        ((ImmutableArray<ArticleSection> sections, CorpusLock locked), SharedNames speakers) = source;
        if (!locked.IsWanted)
            return s_nothing;

        // The build that writes the file has the old names a last time, since code that uses one must compile for it.
        if (locked.Mode == LockMode.Write)
            return locked.IsCompared ? s_nothing with { Speakers = Compare(sections, locked, speakers, isError: false, cancellation).Speakers } : s_nothing;
        bool isError = locked.Mode == LockMode.Check;
        if (locked.File is null)
            return OfOne(new LockProblem(LockProblemKind.Missing, isError, "", null, locked.Path));
        if (locked.File.Flaws.Count > 0)
        {
            return s_nothing with
            {
                Problems = new EquatableArray<LockProblem>([.. locked.File.Flaws.Take(MostMessages).Select(flaw => new LockProblem(LockProblemKind.Broken, isError, locked.FullPath, flaw.Place, flaw.Message))]),
            };
        }

        return Compare(sections, locked, speakers, isError, cancellation);
    }

    private static LockReport OfOne(LockProblem problem) => s_nothing with { Problems = new EquatableArray<LockProblem>([problem]) };

    private static LockReport Compare(ImmutableArray<ArticleSection> sections, CorpusLock locked, SharedNames speakers, bool isError, CancellationToken cancellation)
    {
        // What is as it was is left out: most of it.
        HashSet<string> same = new(StringComparer.Ordinal), seen = new(StringComparer.Ordinal);
        var @new = new List<ArticleState>();
        foreach (ArticleSection section in sections)
        {
            cancellation.ThrowIfCancellationRequested();
            if (section.Lock is { IsSame: true })
                same.Add(section.Article.Path);
            else if (seen.Add(section.Article.Path))
                @new.Add(ArticleLock.StateOf(section.Article, section.Name));
        }

        CorpusState state = locked.File!.State;
        ArticleState[] old = [.. state.Articles.Where(article => !same.Contains(article.Path))];
        IReadOnlyList<CorpusChange> all = CorpusChanges.Between(state with { Articles = old }, new CorpusState(@new, LockText.SpeakersOf(speakers)));
        CorpusChange[] changes = [.. all.Where(change => !change.IsPartOfAnother)];
        var problems = new List<LockProblem>(changes.Take(MostMessages).Select(change => ProblemOf(change, locked, isError)));
        int more = changes.Length - MostMessages;
        if (more > 0)
            problems.Add(new LockProblem(LockProblemKind.Differs, isError, locked.FullPath, null, $"{more.ToString(CultureInfo.InvariantCulture)} more {(more == 1 ? "change" : "changes")}"));
        return new LockReport(new EquatableArray<LockProblem>([.. problems]), OldSpeakers(all, speakers));
    }

    // What is there is said in its text, and what is gone where the file has it.
    private static LockProblem ProblemOf(CorpusChange change, CorpusLock locked, bool isError)
    {
        FoundItem item = change.Subject;
        bool isInText = change.New is not null && item.Item.Kind != ItemKind.Speaker;
        bool isElsewhere = change.Kind == ChangeKind.Moved && change.Old!.Item.Article != item.Item.Article, isGone = change.New is null && item.Item.Kind != ItemKind.Speaker;
        string from = isElsewhere || isGone ? "was in " + change.Old!.Item.Article : "";
        string message = string.Join(": ", new[] { ChangeText.What(change), ChangeText.Words(change), string.Join("; ", new[] { from }.Concat(change.Differences.Select(difference => difference.Text)).Where(part => part.Length > 0)) }
            .Where(part => part.Length > 0));
        return new LockProblem(
            LockProblemKind.Differs, isError, isInText ? locked.PlaceOf(item.Item.Article) : locked.FullPath, isInText ? item.Place : change.Old?.Place, message);
    }

    private static EquatableArray<OldName> OldSpeakers(IReadOnlyList<CorpusChange> changes, SharedNames speakers)
    {
        var taken = new HashSet<string>(speakers.Names.Select(speaker => speaker.Member), StringComparer.OrdinalIgnoreCase);
        return new EquatableArray<OldName>(changes
            .Where(change => change is { Kind: ChangeKind.Changed, Subject.Item.Kind: ItemKind.Speaker })
            .Select(change => change is { Old.Item.Member: string before, New.Item.Member: string after } && before != after ? new OldName(before, after) : null)
            .OfType<OldName>()
            .Where(before => before.CanBeEmitted(Names.Reserved.ForMembers) && taken.Add(before.Name))
            .ToArray());
    }
}

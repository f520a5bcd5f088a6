using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>
/// Which entries of a corrections file are about which text. A text is named by its path, or by the end of its path (whole names of folders) that no other has.
/// </summary>
public sealed class CorrectionMap
{
    private readonly Dictionary<string, List<CorrectionEntry>> _byPath = new(StringComparer.Ordinal);
    private readonly List<CorrectionEntry> _everywhere = [];
    private readonly Dictionary<string, CorrectionEntry> _names = new(SpeakerNames.Comparer);
    private readonly Dictionary<string, CorrectionEntry> _genders = new(SpeakerNames.Comparer);
    private readonly List<PlacedFlaw> _flaws = [];
    private readonly EquatableArray<Correction> _everywhereAlone;

    private CorrectionMap(CorrectionList list, PathEnds texts)
    {
        foreach (CorrectionEntry entry in list.Entries)
        {
            if (entry.Correction.IsUnfilled)
                _flaws.Add(new PlacedFlaw(entry.Place, CorrectionFlawKind.NothingFilledIn, "has nothing filled in: give one of the empty keys a value, or delete the entry"));
            else if (entry.Correction.In is not { } path)
                AddEverywhere(entry);
            else
                Add(path, entry, texts);
        }

        _everywhereAlone = Alone(_everywhere);
    }

    /// <summary>What is wrong with entries whatever the texts say: a text that is not there, an entry that says nothing yet.</summary>
    public IReadOnlyList<PlacedFlaw> Flaws => _flaws;

    /// <summary>The texts that have entries of their own.</summary>
    public IReadOnlyCollection<string> Paths => _byPath.Keys;

    /// <summary>The entries about the whole corpus.</summary>
    public EquatableArray<Correction> Everywhere => _everywhereAlone;

    /// <summary>The corrections of the text with this path, which is one of those that the map was made of.</summary>
    public ArticleCorrections this[string path] =>
        _byPath.TryGetValue(path, out List<CorrectionEntry>? own) ? new ArticleCorrections(Alone(own), _everywhereAlone) : new ArticleCorrections(default, _everywhereAlone);

    /// <summary>Finds the texts of all entries.</summary>
    /// <param name="list">The entries.</param>
    /// <param name="paths">The paths of all texts of the corpus, with <c>/</c>.</param>
    public static CorrectionMap Of(CorrectionList list, IEnumerable<string> paths) => new(list, new PathEnds(paths));

    /// <inheritdoc cref="Of(CorrectionList, IEnumerable{string})"/>
    public static CorrectionMap Of(CorrectionList list, PathEnds texts) => new(list, texts);

    /// <summary>The flaws of an article at their places in the corrections file.</summary>
    public IEnumerable<PlacedFlaw> Place(string path, Corrected article) => Place(path, article.Flaws);

    /// <inheritdoc cref="Place(string, Corrected)"/>
    public IEnumerable<PlacedFlaw> Place(string path, IEnumerable<CorrectionFlaw> flaws)
    {
        if (!_byPath.TryGetValue(path, out List<CorrectionEntry>? own))
            return [];
        return flaws.Select(flaw => new PlacedFlaw(own[flaw.Entry].Place, flaw.Kind, flaw.Other is { } other ? $"{flaw.Message} (line {own[other].Place.Line})" : flaw.Message));
    }

    /// <summary>Where the entry of a name stands.</summary>
    public CorrectionPlace PlaceOf(string path, CorrectedName name) => _byPath[path][name.Entry].Place;

    /// <summary>What is wrong with entries about the whole corpus, when all of its articles are known.</summary>
    /// <param name="uses">What these entries find in all articles.</param>
    /// <param name="speakers">The names of all speakers, to offer the nearest.</param>
    public IEnumerable<PlacedFlaw> FlawsOf(IEnumerable<SpeakerUse> uses, IEnumerable<string> speakers)
    {
        ILookup<int, SpeakerUse> byEntry = uses.ToLookup(use => use.Entry);
        string[]? known = null;
        for (int i = 0; i < _everywhere.Count; i++)
        {
            Correction correction = _everywhere[i].Correction;
            string[] names = NamesOf(correction);
            string? missing = names.FirstOrDefault(name => !byEntry[i].Any(use => use.Name == name));
            if (missing is not null)
                yield return new PlacedFlaw(_everywhere[i].Place, CorrectionFlawKind.NoSuchSpeaker, $"no text has a speaker {Quoted.Words(missing)}{Nearest(missing, known ??= [.. speakers.Distinct()])}");
            else if (!byEntry[i].Any(use => use.Changes))
                yield return new PlacedFlaw(_everywhere[i].Place, CorrectionFlawKind.ChangesNothing, correction.Subject == CorrectionSubject.SameSpeaker
                    ? "changes nothing any more: the texts are read so without it; delete the entry"
                    : $"changes nothing any more: the gender of {names[0]} is read so without it; delete the entry");
        }
    }

    private static string Nearest(string name, string[] names) => NearestWord.Of(name, names.Where(other => other != name)) is { } nearest ? $"; did you mean {Quoted.Words(nearest)}?" : "; write the name as the texts have it";

    private static EquatableArray<Correction> Alone(List<CorrectionEntry> entries) => new(entries.ConvertAll(entry => entry.Correction).ToArray());

    private void Add(string path, CorrectionEntry entry, PathEnds texts)
    {
        string[] found = texts.Find(path);
        if (found.Length == 1)
        {
            if (!_byPath.TryGetValue(found[0], out List<CorrectionEntry>? entries))
                _byPath.Add(found[0], entries = []);
            entries.Add(entry);
        }
        else if (found.Length == 0)
        {
            _flaws.Add(new PlacedFlaw(entry.Place, CorrectionFlawKind.NoSuchText, $"no text has the path {Quoted.Words(path)}{(texts.Nearest(path) is { } nearest ? $"; did you mean {texts.Offer(nearest)}?" : "")}"));
        }
        else
        {
            _flaws.Add(new PlacedFlaw(entry.Place, CorrectionFlawKind.Ambiguous, $"{found.Length} texts have the path {Quoted.Words(path)}: write {string.Join(" or ", found.Take(3).Select(texts.Offer))}"));
        }
    }

    /// <summary>A speaker has one gender, and a name belongs to one speaker.</summary>
    private void AddEverywhere(CorrectionEntry entry)
    {
        Dictionary<string, CorrectionEntry> said = entry.Correction.Subject == CorrectionSubject.SameSpeaker ? _names : _genders;
        string[] names = NamesOf(entry.Correction);
        CorrectionEntry? other = names.Select(name => said.TryGetValue(name, out CorrectionEntry? before) ? before : null).FirstOrDefault(before => before is not null);
        if (other is not null)
        {
            _flaws.Add(new PlacedFlaw(entry.Place, CorrectionFlawKind.Contradicts, $"another entry is about the same speaker; make one of the two (line {other.Place.Line})"));
            return;
        }

        _everywhere.Add(entry);
        foreach (string name in names)
            said[name] = entry;
    }

    private static string[] NamesOf(Correction correction) => correction.Subject == CorrectionSubject.SameSpeaker ? [.. correction.Names] : [correction.Speaker!];
}

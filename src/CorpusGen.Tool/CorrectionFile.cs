using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Formats.Corrections;

namespace CorpusGen.Tool;

/// <summary>A corrections file, and which of the texts its entries are about.</summary>
internal sealed class CorrectionFile
{
    private readonly string _path;
    private readonly CorrectionList _list;
    private readonly CorrectionMap _map;

    private CorrectionFile(string path, CorrectionList list, CorrectionMap map) => (_path, _list, _map) = (path, list, map);

    /// <summary>The number of entries that make sense.</summary>
    public int Count => _list.Entries.Count;

    /// <summary>What is wrong in the file whatever the texts say.</summary>
    public IEnumerable<PlacedFlaw> Flaws => _list.Flaws.Concat(_map.Flaws);

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="texts">The texts that there are; null when they come as lines, where only their ids are known, one after the other.</param>
    /// <exception cref="UnreadableTextException">It cannot be read.</exception>
    public static CorrectionFile Read(string path, IEnumerable<TextSource>? texts)
    {
        CorrectionList list = CorrectionReader.Read(new TextFile(path, language: null).Read().Text);
        IEnumerable<string> keys = list.Entries.Select(entry => entry.Correction.In).OfType<string>();
        return new CorrectionFile(path, list, CorrectionMap.Of(list, texts is null ? new PathEnds(keys) : EndsOf(texts)));
    }

    /// <summary>The texts by the ends of their paths, which entries may name them by.</summary>
    public static PathEnds EndsOf(IEnumerable<TextSource> texts) => new(texts.Select(text => KeyOf(text.Name)), TextFile.Slashes(Environment.CurrentDirectory));

    /// <summary>Whether anything is said of a text, or of the whole corpus.</summary>
    public bool Concerns(TextSource text) => _map.Everywhere.Count > 0 || _map[KeyOf(text.Name)].Own.Count > 0;

    /// <summary>The article with its corrections.</summary>
    public Corrected Apply(NamedText text, ArticleModel article) => Corrector.Apply(article, _map[KeyOf(text)]);

    /// <summary>What is wrong with the entries of an article.</summary>
    public IEnumerable<PlacedFlaw> FlawsOf(NamedText text, Corrected article) => _map.Place(KeyOf(text), article);

    /// <inheritdoc cref="CorrectionMap.FlawsOf"/>
    public IEnumerable<PlacedFlaw> FlawsOf(IEnumerable<SpeakerUse> uses, IEnumerable<string> speakers) => _map.FlawsOf(uses, speakers);

    /// <summary>The line to print, as terminals and IDEs make it clickable.</summary>
    public string Show(PlacedFlaw flaw) => $"{Visible.Text(TextFile.Slashes(_path))}({flaw.Place.Line},{flaw.Place.Column}): error: {Visible.Text(flaw.Message)}";

    /// <summary>What a text is known by.</summary>
    public static string KeyOf(NamedText text) => text.Path is { } path ? KeyOf(path) : text.Id;

    // Entries name files as the project does, and the command from wherever it is called: the whole path ends with either.
    private static string KeyOf(string path) => TextFile.Slashes(Path.GetFullPath(path));
}

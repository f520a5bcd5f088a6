using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Emit;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Names;
using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Names;

/// <summary>The names of all articles of a compilation, and which of them several would have.</summary>
internal sealed class CorpusNames
{
    private static readonly ConditionalWeakTable<CompilationTexts, CorpusNames> s_known = new();

    // A host keeps the objects of files that were not edited, and the names of thousands take a while to make.
    private static readonly ConditionalWeakTable<AdditionalText, KnownWish> s_wishes = new();

    // What is longer is no name of a file, and not compared with thousands of them.
    private const int LongestReference = 120;

    private static readonly char[] s_separators = ['/', '\\'];

    private readonly Dictionary<string, KnownWish> _wishes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedArticle> _byName = new(StringComparer.Ordinal);
    private readonly ILookup<string, NamedArticle> _losers;
    private readonly ArticleNames _names;
    private readonly Lazy<CorpusGenRuntime.ArticleReferences> _references;

    private CorpusNames(CompilationTexts texts, CorpusSettings settings, CancellationToken cancellation)
    {
        foreach (CorpusText text in texts.All(cancellation))
        {
            KnownWish wish = WishOf(text, settings.Naming);
            if (settings.HasDrafts || !wish.IsDraft)
                _wishes[text.File.Path] = wish;
        }

        _names = ArticleNames.Choose(_wishes.Values.Select(known => known.Wish));
        foreach (NamedArticle article in _names.Articles)
            _byName[article.Name] = article;
        _references = new Lazy<CorpusGenRuntime.ArticleReferences>(() => new CorpusGenRuntime.ArticleReferences(
            [.. _names.Articles.Select(article => article.Path)], [.. _names.Articles.Select(article => article.Name)]));
        _losers = _names.Articles
            .Where(article => article.Holder is not null)
            .OrderBy(article => article.Path, PathOrder.Instance)
            .ToLookup(article => article.Holder!, StringComparer.Ordinal);
    }

    public static CorpusNames Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        var texts = CompilationTexts.Of(compilation, options);
        if (s_known.TryGetValue(texts, out CorpusNames? known))
            return known;
        var names = new CorpusNames(texts, CorpusSettings.Read(options.AnalyzerConfigOptionsProvider, cancellation), cancellation);
        return s_known.GetValue(texts, _ => names);
    }

    /// <summary>An article by the path of its file; null when it is none.</summary>
    public NamedArticle? ByPath(string path) => _wishes.ContainsKey(path) ? _names.Find(path) : null;

    /// <summary>An article by its name, or null.</summary>
    public NamedArticle? ByName(string name) => _byName.TryGetValue(name, out NamedArticle? article) ? article : null;

    /// <summary>The path of the article that the words of another one mean, or null.</summary>
    /// <param name="reference">What is written.</param>
    /// <param name="path">The article that it is written in.</param>
    public string? Find(string reference, string path) => _references.Value.Find(reference, path) is >= 0 and int place ? _names.Articles[place].Path : null;

    /// <summary>The path of the article whose path or name is most like some words, or null.</summary>
    public string? Nearest(string reference)
    {
        string file = FileOf(reference);
        if (file.Length is 0 or > LongestReference)
            return null;
        string? nearest = NearestWord.Of(file, _names.Articles.Select(article => FileOf(article.Path)).Concat(_byName.Keys));
        return nearest is null ? null : ByName(nearest)?.Path ?? _names.Articles.First(article => FileOf(article.Path) == nearest).Path;
    }

    /// <summary>The paths of the article that one translates, of that which this one does, and so on; the last is the first that comes again, if one does.</summary>
    public IEnumerable<string> Originals(string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { path };
        while (_wishes.TryGetValue(path, out KnownWish? wish) && wish.TranslationOf is string reference && Find(reference, path) is string original)
        {
            yield return original;
            if (!seen.Add(original))
                yield break;
            path = original;
        }
    }

    /// <summary>Those that would have the name of an article, in the order of their paths.</summary>
    public IEnumerable<NamedArticle> LosersTo(NamedArticle holder) => _losers[holder.Path];

    /// <summary>Whether metadata names an article.</summary>
    public bool IsGiven(string path) => _wishes[path].Wish.IsGiven;

    /// <summary>Where in the file stands what an article is named after.</summary>
    public TextRange HeadingOf(string path) => _wishes[path].Heading.Place;

    /// <summary>The same as a place for people: <c>path(line,column)</c>.</summary>
    public string PlaceOf(string path)
    {
        (int line, int column) = new LineMap(_wishes[path].Text)[HeadingOf(path).Start];
        return string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", path, line, column);
    }

    // Words that somebody wrote can have characters that no path has.
    private static string FileOf(string path)
    {
        string file = path.Substring(path.LastIndexOfAny(s_separators) + 1);
        int point = file.LastIndexOf('.');
        return point > 0 ? file.Substring(0, point) : file;
    }

    private static KnownWish WishOf(CorpusText text, Naming naming)
    {
        if (s_wishes.TryGetValue(text.Source, out KnownWish? known) && known.IsOf(text, naming))
            return known;
        TextFindings findings = text.FindingsOf(SharedExtraction.OfProcess);
        var metadata = ArticleMetadata.Of(findings.FrontMatter);
        known = new KnownWish(
            text.Text, text.ReadAs, naming, text.File.Name, metadata.IsDraft, metadata.TranslationOf, findings.Heading,
            NameWish.Of(text.File.Path, GivenName.Of(text.File.Name, metadata.Name), findings.Heading.Words, findings.Language, naming));
        s_wishes.Remove(text.Source);
        return s_wishes.GetValue(text.Source, _ => known);
    }

    private sealed record KnownWish(string Text, ReadAs ReadAs, Naming Naming, string? Name, bool IsDraft, string? TranslationOf, Heading Heading, NameWish Wish)
    {
        public bool IsOf(CorpusText text, Naming naming) =>
            ReadAs == text.ReadAs && Naming == naming && Name == text.File.Name && Wish.Path == text.File.Path && Text == text.Text;
    }
}

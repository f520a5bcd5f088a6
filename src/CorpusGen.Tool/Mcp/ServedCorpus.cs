using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Mcp;

/// <summary>The articles, read once, and what is made of all of them when it is first asked for. Safe to use from many threads.</summary>
internal sealed class ServedCorpus
{
    // Comparing letters takes its time.
    private const int MostOffered = 5, MostLookedAt = 10_000;

    private readonly IReadOnlyList<CorpusDocument> _documents;
    private readonly Dictionary<string, ServedArticle> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<CorpusDocument, ServedArticle> _byDocument = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<SpokenList> _spoken;
    private readonly Lazy<IReadOnlyList<CorpusSaying>> _sayings;
    private readonly Lazy<IReadOnlyList<DisagreementModel>> _disagreements;
    private readonly Lazy<TextVerifier> _verifier;

    public ServedCorpus(IReadOnlyList<CorpusDocument> documents)
    {
        _documents = documents;
        Articles = [.. documents.Select(document => new ServedArticle(document))];
        foreach (ServedArticle article in Articles)
        {
            _byName.TryAdd(article.Name, article);
            _byDocument.TryAdd(article.Document, article);
        }

        Fingerprint = Convert.ToHexString(Digest(documents));
        _sayings = new Lazy<IReadOnlyList<CorpusSaying>>(() => CorpusSaying.Find(_documents));
        _spoken = new Lazy<SpokenList>(() => new SpokenList(this));
        _disagreements = new Lazy<IReadOnlyList<DisagreementModel>>(() => CorpusDisagreements.Find(_documents));
        _verifier = new Lazy<TextVerifier>(() => new TextVerifier(_documents));
    }

    public IReadOnlyList<ServedArticle> Articles { get; }

    /// <summary>Other texts, or the same ones changed, have another.</summary>
    public string Fingerprint { get; }

    /// <summary>All that somebody said, with the saying that it is a wording of.</summary>
    public SpokenList Spoken => _spoken.Value;

    public IReadOnlyList<CorpusSaying> Sayings => _sayings.Value;

    public IReadOnlyList<DisagreementModel> Disagreements => _disagreements.Value;

    public TextVerifier Verifier => _verifier.Value;

    /// <summary>Reads all texts; those that cannot be read are reported.</summary>
    public static ServedCorpus Read(IReadOnlyList<TextSource> sources, CorrectionFile? corrections, Streams streams)
    {
        IReadOnlyList<CorpusDocument> documents = DocumentReader.Read(sources, streams, out _, corrections);
        if (streams.ShowProgress)
            streams.Error.WriteLine($"{documents.Count} articles are served to the client at standard input, until it ends");
        return new ServedCorpus(documents);
    }

    /// <summary>The article that a document is.</summary>
    public ServedArticle Of(CorpusDocument document) => _byDocument[document];

    /// <summary>The article of a path, or of the end of one that no other has. No file is looked for: only what was read at the start is there.</summary>
    /// <exception cref="ToolProblemException">There is no such article, or several.</exception>
    public ServedArticle Find(string path)
    {
        if (_byName.TryGetValue(path, out ServedArticle? article))
            return article;
        string end = "/" + path.TrimStart('.', '/').Replace('\\', '/');
        ServedArticle[] found = [.. _byName.Values.Where(one => end.Length > 1 && ("/" + one.Name).EndsWith(end, StringComparison.Ordinal))];
        if (found.Length == 1)
            return found[0];
        string shown = CorpusWords.Seen(CorpusWords.Cut(path, 200));
        if (found.Length > 1)
            throw new ToolProblemException($"'{shown}' are {found.Length} articles: {string.Join(", ", found.Take(MostOffered).Select(one => one.Name))}{(found.Length > MostOffered ? ", …" : "")}. Give more of the path.");
        string? nearest = NearestTo(path);
        throw new ToolProblemException($"There is no article '{shown}'{(nearest is null ? "" : $"; the nearest is '{nearest}'")}. list_articles has all paths.");
    }

    // By the name of the file: folders are right, or left out.
    private string? NearestTo(string path)
    {
        IEnumerable<string> names = _byName.Keys.Take(MostLookedAt);
        return NearestWord.Of(FileName(path), names.Select(FileName)) is { } name ? names.First(one => FileName(one) == name) : null;
    }

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static byte[] Digest(IReadOnlyList<CorpusDocument> documents)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (CorpusDocument document in documents)
            digest.AppendData(Encoding.UTF8.GetBytes($"{document.Id}\0{document.Article.File}\0"));
        return digest.GetHashAndReset();
    }
}

using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Changes;

/// <summary>What a lock file says, and what is wrong with it. Two of one text are equal.</summary>
internal sealed class LockFile : IEquatable<LockFile>
{
    private readonly string _text;
    private readonly Dictionary<string, ArticleState> _byPath = new(StringComparer.Ordinal);

    private LockFile(string text, CorpusState state, IReadOnlyList<LockFlaw> flaws)
    {
        (_text, State, Flaws) = (text, state, flaws);
        foreach (ArticleState article in state.Articles)
            _byPath[article.Path] = article;
    }

    /// <summary>The corpus that it keeps; places are those of the lines.</summary>
    public CorpusState State { get; }

    /// <summary>Lines that are none of a lock file, in their order; empty as long as nobody but <c>corpusgen lock</c> wrote it.</summary>
    public IReadOnlyList<LockFlaw> Flaws { get; }

    /// <summary>What it says of an article; null for one that it does not know.</summary>
    public ArticleState? Find(string path) => _byPath.TryGetValue(path, out ArticleState? article) ? article : null;

    /// <summary>Reads a file; never throws. Lines in another order, as a merge leaves them, are read like any others.</summary>
    public static LockFile Read(string text)
    {
        var reader = new LockReader(text);
        reader.ReadAll();
        return new LockFile(text, reader.ToState(), reader.Flaws);
    }

    public bool Equals(LockFile? other) => other is not null && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as LockFile);

    public override int GetHashCode() => _text.Length;
}

/// <summary>Something wrong with a line.</summary>
/// <param name="Place">Where.</param>
/// <param name="Message">What, and what to do.</param>
internal sealed record LockFlaw(ItemPlace Place, string Message);

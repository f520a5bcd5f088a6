using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using CorpusGen.Extraction.Changes;

namespace CorpusGen.Tool.Diff;

/// <summary>Reads what is in each of two sides. A text that both have is extracted once.</summary>
internal sealed class StateReader(Streams streams, Language? language)
{
    private readonly ConcurrentDictionary<(string Path, string Text, Language? Language), Lazy<ArticleState>> _known = new();

    /// <summary>An <see cref="ExitCode"/>: whether all could be read.</summary>
    public int ExitCode { get; private set; } = Tool.ExitCode.Success;

    /// <summary>The two states, and the sides as they are shown.</summary>
    /// <exception cref="UnreadableTextException">A lock file cannot be read.</exception>
    /// <exception cref="IOException">A revision cannot be read.</exception>
    public (CorpusState Old, CorpusState New) Read(ComparedSide old, ComparedSide @new)
    {
        foreach (string? note in new[] { old.Note, @new.Note })
        {
            if (note is not null && !streams.IsQuiet)
                streams.Error.WriteLine(Visible.Text(note));
        }

        // Two folders are compared by the paths in them, two texts whatever they are called; lines and lock files have whole paths.
        bool areFolders = old.Kind == SideKind.Folder && @new.Kind == SideKind.Folder, areTexts = old.Kind == SideKind.Text && @new.Kind == SideKind.Text;
        CorpusState before = Read(old, areFolders || areTexts, areTexts ? NameOf(@new) : null), after = Read(@new, areFolders || areTexts, path: null);
        return old.Kind == SideKind.Lock || @new.Kind == SideKind.Lock ? (before.WithSpeakersOfItems(), after.WithSpeakersOfItems()) : (before, after);
    }

    private static string? NameOf(ComparedSide side) => side.Texts.Select(text => text.Path).FirstOrDefault();

    private CorpusState Read(ComparedSide side, bool isRelative, string? path) => side.Kind switch
    {
        SideKind.Lock => ReadLock(side.Texts.Single().Source),
        SideKind.Lines => Read(CorpusLines.Read(side.Lines!, language), side),
        _ => Read(side.Texts.Select(text => new StateSource(path ?? (isRelative ? text.Path : side.Prefix + text.Path), text.Source) { Shown = side.Prefix + text.Path }), side),
    };

    private CorpusState ReadLock(TextSource file)
    {
        var read = LockFile.Read(file.Read().Text);
        foreach (LockFlaw flaw in read.Flaws)
        {
            streams.Error.WriteLine(new UnreadableTextException(file.Name, flaw.Place.Line, flaw.Place.Column, flaw.Message).Message);
            ExitCode = Tool.ExitCode.SomeFailed;
        }

        return read.State;
    }

    private CorpusState Read(IEnumerable<StateSource> sources, ComparedSide side)
    {
        var articles = new Dictionary<string, ArticleState>(StringComparer.Ordinal);
        using var run = new TextRun(streams, total: null);
        run.Run(sources, static source => source.Name, source => (Article: Read(source), source.Shown), Add);
        if (run.ExitCode != Tool.ExitCode.Success)
            ExitCode = run.ExitCode;
        return CorpusState.Of([.. articles.Values]);

        void Add((ArticleState Article, string? Shown) read)
        {
            string path = read.Article.Path;
            if (articles.TryAdd(path, read.Article))
                side.Names.Add(path, read.Shown ?? path);
            else
                run.Report(new UnreadableTextException(read.Shown ?? path, "another text is called like this: this one is not compared").Message);
        }
    }

    private ArticleState Read(StateSource source)
    {
        if (source.Extracted is { } extracted)
            return extracted();
        NamedText text = source.Text!.Read();
        string path = source.Path ?? text.Id;
        string key = Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(text.Text.AsSpan()))) + text.Format;
        return _known.GetOrAdd((path, key, text.Language), _ => new Lazy<ArticleState>(() => ArticleState.Of(path, text.Extract()) with { TextKey = key })).Value;
    }
}

/// <summary>An article to come: a text, or what was extracted from one.</summary>
/// <param name="Path">What it is called; null for the id of the text.</param>
/// <param name="Text">The text; null where it was extracted.</param>
internal sealed record StateSource(string? Path, TextSource? Text)
{
    /// <summary>Reads what was extracted; null for a text.</summary>
    public Func<ArticleState>? Extracted { get; init; }

    /// <summary>What people call it; null for what it is called.</summary>
    public string? Shown { get; init; }

    /// <summary>What messages call it.</summary>
    public string Name => Text?.Name ?? Path ?? "";
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using CorpusGen.Analyzers.Figures;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using static CorpusGen.CorpusComparing;

namespace CorpusGen.Analyzers.Citations;

/// <summary>
/// The words of all texts, to be looked up. A host that has another compilation for every letter typed keeps the files that were not edited: as long as all are the same, so is this, and
/// neither is a text read again nor an index made.
/// </summary>
internal sealed class CorpusWords
{
    private static readonly ConditionalWeakTable<AdditionalText, CorpusWords> s_known = new();

    private readonly ImmutableArray<AdditionalText> _files;
    private readonly FileList _list;
    private readonly CorpusSettings _settings;
    private readonly List<WordsOfFile> _quotes = [];
    private readonly List<WordsOfFile> _passages = [];
    private readonly Lazy<CorpusNumbers> _numbers;

    private CorpusWords(Compilation compilation, AnalyzerOptions options, ImmutableArray<AdditionalText> files, FileList list, CorpusSettings settings, SharedExtraction extraction, CancellationToken cancellation)
    {
        (_files, _list, _settings) = (files, list, settings);
        var words = new List<IndexedWords>();
        var texts = new List<(AdditionalText, string, Language)>();
        foreach (CorpusText text in CompilationTexts.Of(compilation, options).All(cancellation).Where(text => text.IsLegible))
        {
            TextFindings findings = text.FindingsOf(extraction);
            if (!settings.HasDrafts && ArticleMetadata.Of(findings.FrontMatter).IsDraft)
                continue;
            texts.Add((text.Source, text.Path, findings.Language));
            foreach (SaidWords said in findings.Said)
            {
                words.Add(new IndexedWords(said.Words, 0, said.Words.Length, findings.Language, said.Names.Count == 0 ? null : [.. said.Names], said.GoesOn));
                _quotes.Add(new WordsOfFile(text.Source, text.Path, said.Quote, said.Speaker));
            }
        }

        Index = new QuoteIndex(words, () => ReadPassages(texts));
        List<FiguresOfText> figures = FiguresOfText.In(CompilationTexts.Of(compilation, options), extraction, cancellation);
        _numbers = new Lazy<CorpusNumbers>(() => new CorpusNumbers(figures));
    }

    /// <summary>What is looked up in.</summary>
    public QuoteIndex Index { get; }

    /// <summary>What the texts count and measure, made when a draft has figures.</summary>
    public CorpusNumbers Numbers => _numbers.Value;

    public static CorpusWords Of(Compilation compilation, AnalyzerOptions options, SharedExtraction extraction, CancellationToken cancellation)
    {
        FileList list = FileList.Read(options.AnalyzerConfigOptionsProvider, cancellation);
        CorpusSettings settings = CorpusSettings.Read(options.AnalyzerConfigOptionsProvider, cancellation);
        ImmutableArray<AdditionalText> files = WithoutDrafts(options);
        AdditionalText? key = files.Length == 0 ? null : files[0];
        if (key is not null && s_known.TryGetValue(key, out CorpusWords? known) && known.IsOf(files, list, settings))
            return known;
        var words = new CorpusWords(compilation, options, files, list, settings, extraction, cancellation);
        if (key is not null)
        {
            // Another thread may have made the same.
            s_known.Remove(key);
            s_known.GetValue(key, _ => words);
        }

        return words;
    }

    /// <summary>The first place of what was found, the quote or the paragraph; null when nothing was.</summary>
    public WordsOfFile? PlaceOf(WordMatch match) => match.Places.Count == 0 ? null : (match.IsPassage ? _passages : _quotes)[match.Places[0].First];

    /// <summary>The name of who says something.</summary>
    public string? SpeakerAt(WordPlace place) => _quotes[place.First].Speaker;

    private bool IsOf(ImmutableArray<AdditionalText> files, FileList list, CorpusSettings settings) => AreSame(_files, files) && _list.Equals(list) && _settings == settings;

    // An editor has another file for every letter typed in a draft as well, which changes nothing of the corpus.
    private static ImmutableArray<AdditionalText> WithoutDrafts(AnalyzerOptions options)
    {
        FileList drafts = FileList.ReadDrafts(options.AnalyzerConfigOptionsProvider);
        return drafts.IsEmpty ? options.AdditionalFiles : options.AdditionalFiles.RemoveAll(file => drafts.Contains(file.Path, out _, out _));
    }

    private static bool AreSame(ImmutableArray<AdditionalText> files, ImmutableArray<AdditionalText> others)
    {
        if (files.Length != others.Length)
            return false;
        for (int i = 0; i < files.Length; i++)
        {
            if (!ReferenceEquals(files[i], others[i]))
                return false;
        }

        return true;
    }

    // What stands between blank lines, as it is in the file: words that no quote has are found there with whatever marks them.
    private List<IndexedWords> ReadPassages(List<(AdditionalText Source, string Path, Language Language)> files)
    {
        var words = new List<IndexedWords>();
        foreach ((AdditionalText source, string path, Language language) in files)
        {
            if (source.GetText()?.ToString() is not string text)
                continue;
            for (int start = 0; start < text.Length;)
            {
                int end = EndOfParagraph(text, start);
                words.Add(new IndexedWords(text, start, end, language));
                _passages.Add(new WordsOfFile(source, path, new TextRange(start, end), Speaker: null));
                start = end;
            }
        }

        return words;
    }

    private static int EndOfParagraph(string text, int start)
    {
        bool isBlank = true;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] == '\n' && isBlank && i > start)
                return i + 1;
            isBlank = text[i] == '\n' || (isBlank && char.IsWhiteSpace(text[i]));
        }

        return text.Length;
    }
}

/// <summary>Words in a file.</summary>
/// <param name="Source">The file.</param>
/// <param name="Path">From the project's folder, with <c>/</c>.</param>
/// <param name="Range">Where in it.</param>
/// <param name="Speaker">Who says them, or null.</param>
internal sealed record WordsOfFile(AdditionalText Source, string Path, TextRange Range, string? Speaker)
{
    /// <summary><c>path(line,column)</c>.</summary>
    public string Place
    {
        get
        {
            (int line, int column) = new LineMap(Source.GetText()?.ToString() ?? "")[Range.Start];
            return string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", Path, line, column);
        }
    }
}

using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using CorpusGen.Analyzers.FrontMatters;
using CorpusGen.Analyzers.Likeness;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Corrections;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Texts;

/// <summary>The texts of one compilation, which all rules share.</summary>
internal sealed class CompilationTexts
{
    // A host makes a compilation anew when anything in the project has changed, and asks all rules with the same one.
    private static readonly ConditionalWeakTable<Compilation, CompilationTexts> s_known = new();

    private static readonly char[] s_separators = [';', ',', ' '];

    private readonly AnalyzerOptions _options;
    private readonly FileList _list;
    private readonly CorpusSettings _settings;
    private readonly ConcurrentDictionary<AdditionalText, CorpusText?> _texts = new();
    private readonly Lazy<ImmutableArray<CorpusText>> _all;
    private readonly Lazy<ProjectCorrections> _corrections;
    private readonly Lazy<LikeTexts> _like;
    private readonly Lazy<CorpusFrontMatters> _frontMatters;

    private CompilationTexts(AnalyzerOptions options)
    {
        _options = options;
        _list = FileList.Read(options.AnalyzerConfigOptionsProvider, CancellationToken.None);
        _settings = CorpusSettings.Read(options.AnalyzerConfigOptionsProvider, CancellationToken.None);
        _all = new Lazy<ImmutableArray<CorpusText>>(ReadAll);
        _corrections = new Lazy<ProjectCorrections>(ReadCorrections);
        _like = new Lazy<LikeTexts>(() => LikeTexts.Of(_all.Value));
        _frontMatters = new Lazy<CorpusFrontMatters>(() => CorpusFrontMatters.Of(_all.Value));
    }

    /// <summary>Which texts say nearly the same.</summary>
    public LikeTexts Like => _like.Value;

    /// <summary>The front matters of all texts.</summary>
    public CorpusFrontMatters FrontMatters => _frontMatters.Value;

    /// <summary>The keys that the project declares.</summary>
    public EquatableArray<DeclaredKey> DeclaredKeys => _settings.DeclaredKeys;

    /// <summary>Whether drafts are in the corpus.</summary>
    public bool HasDrafts => _settings.HasDrafts;

    public static CompilationTexts Of(Compilation compilation, AnalyzerOptions options)
    {
        // Nothing keeps a host from asking twice with one compilation and other files.
        CompilationTexts texts = s_known.GetValue(compilation, _ => new CompilationTexts(options));
        return texts._options.AdditionalFiles == options.AdditionalFiles ? texts : new CompilationTexts(options);
    }

    /// <summary>All texts that can be read, in the order of their paths.</summary>
    public ImmutableArray<CorpusText> All(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return _all.Value;
    }

    /// <summary>The text of a file; null when it is none of the corpus, or cannot be read.</summary>
    public CorpusText? Find(AdditionalText file) => _texts.TryGetValue(file, out CorpusText? known) ? known : _texts.GetOrAdd(file, Read);

    // Which text an entry is about depends on all that there are.
    private ProjectCorrections ReadCorrections() => ProjectCorrections.Of(
        _list.Corrections is not null ? _options.AdditionalFiles.Select(FileOf).OfType<CorpusFile>().ToImmutableArray() : ImmutableArray<CorpusFile>.Empty, CancellationToken.None);

    private CorpusFile? FileOf(AdditionalText file) => CorpusFile.Of(((file, _list), _options.AnalyzerConfigOptionsProvider), CancellationToken.None).FirstOrDefault();

    private CorpusText? Read(AdditionalText file)
    {
        CorpusFile? found = FileOf(file);
        if (found is not { IsText: true } || found.Read(CancellationToken.None).Text is not string text)
            return null;
        string? suppressed = new OptionReader(_options.AnalyzerConfigOptionsProvider.GetOptions(file), found.Path).Read(PropertyNames.FileNoWarn);
        return new CorpusText(file, found, text, new ReadAs(found.Format, found.Language, _settings.Language, _settings.Keys), _corrections.Value.For(found.Path), ReadIds(suppressed));
    }

    private static ImmutableHashSet<string> ReadIds(string? ids) => ids is null
        ? ImmutableHashSet<string>.Empty
        : ids.Split(s_separators, StringSplitOptions.RemoveEmptyEntries).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);

    // A host may hand out a file twice.
    private ImmutableArray<CorpusText> ReadAll() => _options.AdditionalFiles
        .Select(Find)
        .OfType<CorpusText>()
        .GroupBy(text => text.Path, StringComparer.Ordinal)
        .Select(group => group.First())
        .OrderBy(text => text.Path, StringComparer.Ordinal)
        .ToImmutableArray();
}

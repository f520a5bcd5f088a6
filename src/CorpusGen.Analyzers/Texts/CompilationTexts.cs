using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
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

    private readonly AnalyzerOptions _options;
    private readonly FileList _list;
    private readonly Language? _language;
    private readonly ConcurrentDictionary<AdditionalText, CorpusText?> _texts = new();

    private CompilationTexts(AnalyzerOptions options)
    {
        _options = options;
        _list = FileList.Read(options.AnalyzerConfigOptionsProvider, CancellationToken.None);
        _language = CorpusSettings.Read(options.AnalyzerConfigOptionsProvider, CancellationToken.None).Language;
    }

    public static CompilationTexts Of(Compilation compilation, AnalyzerOptions options)
    {
        // Nothing keeps a host from asking twice with one compilation and other files.
        CompilationTexts texts = s_known.GetValue(compilation, _ => new CompilationTexts(options));
        return texts._options.AdditionalFiles == options.AdditionalFiles ? texts : new CompilationTexts(options);
    }

    /// <summary>All texts of the corpus that can be read, in the order of the host.</summary>
    public ImmutableArray<CorpusText> All(CancellationToken cancellation)
    {
        ImmutableArray<CorpusText>.Builder all = ImmutableArray.CreateBuilder<CorpusText>();
        foreach (AdditionalText file in _options.AdditionalFiles)
        {
            if (Find(file, cancellation) is CorpusText text)
                all.Add(text);
        }

        return all.ToImmutable();
    }

    /// <summary>The text of a file; null when it is none of the corpus, or cannot be read.</summary>
    public CorpusText? Find(AdditionalText file, CancellationToken cancellation)
    {
        if (_texts.TryGetValue(file, out CorpusText? known))
            return known;
        CorpusFile? found = CorpusFile.Of(((file, _list), _options.AnalyzerConfigOptionsProvider), cancellation).FirstOrDefault();
        CorpusText? text = found?.Read(cancellation).Text is string words ? new CorpusText(file, found, words, found.Language ?? _language) : null;
        return _texts.GetOrAdd(file, text);
    }
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Formats.Corrections;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Corrections;

/// <summary>A CorpusCorrections item of the project.</summary>
/// <param name="FullPath">Where the file is, for diagnostics.</param>
/// <param name="Text">All of it.</param>
internal sealed record CorrectionFile(string FullPath, string Text)
{
    /// <summary>A file that is one; nothing for one that is not, or cannot be read.</summary>
    public static ImmutableArray<CorrectionFile> Of((AdditionalText File, FileList List) source, CancellationToken cancellation) =>
        !source.List.IsEmpty && source.List.Contains(source.File.Path, out _, out _) && ReadText.Of(source.File, cancellation).Text is string text
            ? ImmutableArray.Create(new CorrectionFile(source.File.Path, text))
            : ImmutableArray<CorrectionFile>.Empty;

    /// <summary>Its entries. Apart, so that only a project with corrections loads what reads them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public CorrectionList ReadEntries() => CorrectionReader.Read(Text);
}

using System.Runtime.CompilerServices;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Formats.Corrections;

namespace CorpusGen.Generator.Corrections;

/// <summary>A CorpusCorrections item of the project.</summary>
/// <param name="FullPath">Where the file is, for diagnostics.</param>
/// <param name="Text">All of it.</param>
internal sealed record CorrectionFile(string FullPath, string Text)
{
    /// <summary>Its entries. Apart, so that only a project with corrections loads what reads them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public CorrectionList ReadEntries() => CorrectionReader.Read(Text);
}

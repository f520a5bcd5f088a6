using System.Collections.Generic;
using System.Threading;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Reading;

/// <summary>What the metadata of a CorpusDraft item says.</summary>
/// <param name="Language">The language of the draft; null where the metadata does not say.</param>
/// <param name="Format">Its format, else that of its extension.</param>
/// <param name="WrongValues">What is wrong with the metadata.</param>
internal sealed record DraftFile(Language? Language, SourceFormat Format, EquatableArray<WrongValue> WrongValues)
{
    public static DraftFile Read(AnalyzerConfigOptions metadata, string path)
    {
        var reader = new OptionReader(metadata, path);
        return new DraftFile(reader.ReadLanguage(PropertyNames.FileLanguage), reader.ReadChoice(PropertyNames.FileFormat, SourceFormats.OfPath(path)), reader.WrongValues);
    }

    /// <summary>What is wrong with the metadata of a file, if it is a draft.</summary>
    public static IEnumerable<WrongValue> GetWrongValues(((AdditionalText File, FileList Drafts) Source, AnalyzerConfigOptionsProvider Options) source, CancellationToken cancellation)
    {
        ((AdditionalText file, FileList drafts), AnalyzerConfigOptionsProvider options) = source;
        return !drafts.IsEmpty && drafts.Contains(file.Path, out string path, out _) ? Read(options.GetOptions(file), path).WrongValues : [];
    }
}

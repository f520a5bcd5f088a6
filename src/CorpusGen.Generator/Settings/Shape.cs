using System.Threading;
using CorpusGen.Generator.Reading;

namespace CorpusGen.Generator.Settings;

/// <summary>How code is emitted.</summary>
internal sealed record Shape(string Namespace, string Accessibility, Members Members, Consumer Consumer, bool HasCorpus)
{
    /// <summary>
    /// Whether code is emitted at all. A project without texts may have the generator through another project only, whose corpus an empty one would hide.
    /// </summary>
    public bool IsEmitted => HasCorpus && Consumer.OldLanguageVersion is null;

    public static Shape Of(((CorpusSettings Settings, Consumer Consumer) Source, FileList List) source, CancellationToken cancellation) => new(
        source.Source.Settings.Namespace,
        source.Source.Settings.Accessibility,
        source.Source.Settings.Members,
        source.Source.Consumer,
        !source.List.IsEmpty);
}

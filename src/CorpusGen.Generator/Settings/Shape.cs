using System.Threading;

namespace CorpusGen.Generator.Settings;

/// <summary>How code is emitted.</summary>
internal sealed record Shape(string Namespace, string Accessibility, Members Members, Consumer Consumer)
{
    /// <summary>Whether code is emitted at all.</summary>
    public bool IsEmitted => Consumer.OldLanguageVersion is null;

    public static Shape Of((CorpusSettings Settings, Consumer Consumer) source, CancellationToken cancellation) => new(
        source.Settings.Namespace,
        source.Settings.Accessibility,
        source.Settings.Members,
        source.Consumer);
}

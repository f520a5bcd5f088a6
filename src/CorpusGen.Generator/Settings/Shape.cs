using System.Threading;
using CorpusGen.Generator.Clashes;

namespace CorpusGen.Generator.Settings;

/// <summary>How code is emitted.</summary>
internal sealed record Shape(CorpusNamespace Space, string Accessibility, Members Members, Consumer Consumer)
{
    /// <summary>Whether code is emitted at all.</summary>
    public bool IsEmitted => Consumer.OldLanguageVersion is null && Space.IsFree;

    public string Namespace => Space.Name;

    public static Shape Of(((CorpusSettings Settings, Consumer Consumer) Project, CorpusNamespace Space) source, CancellationToken cancellation) => new(
        source.Space,
        source.Project.Settings.Accessibility,
        source.Project.Settings.Members,
        source.Project.Consumer);
}

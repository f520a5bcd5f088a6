using System.Threading;
using CorpusGen.Generator.Clashes;
using CorpusGen.Generator.Reading;

namespace CorpusGen.Generator.Settings;

/// <summary>How code is emitted.</summary>
internal sealed record Shape(CorpusNamespace Space, string Accessibility, Members Members, bool HasComparing, Consumer Consumer, bool HasCorpus)
{
    /// <summary>
    /// Whether code is emitted at all. A project without texts may have the generator through another project only, whose corpus an empty one would hide.
    /// </summary>
    public bool IsEmitted => HasCorpus && Consumer.OldLanguageVersion is null && Space.IsFree;

    public string Namespace => Space.Name;

    public static Shape Of((((CorpusSettings Settings, Consumer Consumer) Project, CorpusNamespace Space) Project, FileList List) source, CancellationToken cancellation)
    {
        (((CorpusSettings settings, Consumer consumer), CorpusNamespace space), FileList list) = source;
        return new Shape(space, settings.Accessibility, settings.Members, settings.HasComparing, consumer, !list.IsEmpty);
    }
}

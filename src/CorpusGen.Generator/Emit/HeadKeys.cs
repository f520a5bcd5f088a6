using System.Linq;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.FrontMatters;

namespace CorpusGen.Generator.Emit;

/// <summary>What a front matter adds to the lists of the whole corpus, and which keys it has; no words of theirs.</summary>
internal sealed record HeadKeys(EquatableArray<string> Authors, EquatableArray<string> Tags, EquatableArray<string> Events, EquatableArray<KeyForm> Forms)
{
    /// <summary>Of an article without front matter.</summary>
    public static HeadKeys None { get; } = new(EquatableArray<string>.Empty, EquatableArray<string>.Empty, EquatableArray<string>.Empty, EquatableArray<KeyForm>.Empty);

    public static HeadKeys Of(ArticleMetadata metadata) => metadata == ArticleMetadata.None
        ? None
        : new HeadKeys(
            metadata.Authors,
            metadata.Tags,
            metadata.Event is string name ? new EquatableArray<string>([name]) : EquatableArray<string>.Empty,
            new EquatableArray<KeyForm>(metadata.Others.Select(key => key.Form).OrderBy(form => form.Key, System.StringComparer.Ordinal).ToArray()));
}

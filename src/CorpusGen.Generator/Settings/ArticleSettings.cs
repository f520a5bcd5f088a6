using System.Threading;

namespace CorpusGen.Generator.Settings;

/// <summary>
/// The settings that articles are read and written by, apart, so that the others do not have them read again. They depend on nothing in the compilation, which every
/// edit of code makes anew.
/// </summary>
internal sealed record ArticleSettings(Language? Language, Naming Naming, Members Members, bool HasDrafts, string? Keys)
{
    public static ArticleSettings Of(CorpusSettings settings, CancellationToken cancellation) => new(settings.Language, settings.Naming, settings.Members, settings.HasDrafts, settings.Keys);
}

using CorpusGen.Extraction.Articles;
using CorpusGen.Generator.Emit;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Settings;

namespace CorpusGen.Generator.Reading;

/// <summary>What was read from a text file of the corpus, and what is emitted of it whatever the other articles are.</summary>
/// <param name="Path">From the project's folder, with <c>/</c>.</param>
/// <param name="Resource">The embedded resource with its text, or null.</param>
/// <param name="Model">What is in it.</param>
/// <param name="IsDraft">Whether its front matter says that it is one.</param>
/// <param name="Head">What concerns all articles.</param>
/// <param name="Rows">Its rows in the index after the name, which is chosen when all articles are known.</param>
/// <param name="Members">The members for its quotes and figures; null when they are switched off.</param>
internal sealed record CorpusArticle(
    string Path, string? Resource, ArticleModel Model, bool IsDraft, ArticleHead Head, string Rows, ArticleMembers? Members)
{
    /// <param name="path">From the project's folder, with <c>/</c>.</param>
    /// <param name="resource">The embedded resource with its text, or null.</param>
    /// <param name="name">The name its metadata gives it, or null.</param>
    /// <param name="model">What is in it.</param>
    /// <param name="settings">What it is written by.</param>
    public static CorpusArticle Of(string path, string? resource, string? name, ArticleModel model, ArticleSettings settings)
    {
        var places = new Places(path, model);
        var metadata = ArticleMetadata.Of(model.Source?.FrontMatter);
        ArticleHead head = ArticleHead.Of(places, name, model, metadata, settings.Naming);
        return new CorpusArticle(
            path,
            resource,
            model,
            metadata.IsDraft,
            head,
            ArticleRows.Write(path, resource, model, metadata),
            settings.Members == Settings.Members.All ? ArticleMembers.Of(model, head.Wish.Candidates, places) : null);
    }
}

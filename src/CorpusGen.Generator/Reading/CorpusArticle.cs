using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Generator.Corrections;
using CorpusGen.Generator.Emit;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Names;
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
    private const int MostWordsOfName = 30;

    /// <param name="path">From the project's folder, with <c>/</c>.</param>
    /// <param name="resource">The embedded resource with its text, or null.</param>
    /// <param name="name">The name its metadata gives it, or null.</param>
    /// <param name="date">The date that its metadata gives it, or null.</param>
    /// <param name="event">The event that its metadata gives it, or null.</param>
    /// <param name="corrected">What is in it, with its corrections.</param>
    /// <param name="settings">What it is written by.</param>
    public static CorpusArticle Of(string path, string? resource, string? name, string? date, string? @event, Corrected corrected, ArticleSettings settings)
    {
        ArticleModel model = corrected.Model;
        var places = new Places(path, model);
        ArticleMetadata metadata = ArticleMetadata.Of(model.Source?.FrontMatter).Or(date, @event);
        var outcome = new CorrectionOutcome(corrected.Flaws, corrected.Uses);
        ArticleHead head = ArticleHead.Of(places, name ?? NameIn(corrected), model, metadata, outcome, settings.Naming);
        return new CorpusArticle(
            path,
            resource,
            model,
            metadata.IsDraft,
            head,
            ArticleRows.Write(path, resource, model, metadata),
            settings.Members == Settings.Members.All ? ArticleMembers.Of(model, corrected.Names, head.Wish.Candidates, places) : null);
    }

    // Of words that make no name there is none.
    private static string? NameIn(Corrected corrected) =>
        corrected.Name is string words && Identifier.FirstWords(words, MostWordsOfName) is { Length: > 0 } name && !Reserved.ForArticles.Contains(name) ? name : null;
}

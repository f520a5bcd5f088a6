using CorpusGen.Extraction.Articles;
using CorpusGen.Generator.Corrections;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Names;
using CorpusGen.Generator.Settings;

namespace CorpusGen.Generator.Emit;

/// <summary>What of an article is emitted with that of others, or depends on it.</summary>
/// <param name="Path">From the project's folder, with <c>/</c>.</param>
/// <param name="Doc">The XML doc of its member: title and place.</param>
/// <param name="Wish">What it would be called.</param>
/// <param name="Mentions">Its speakers and counted nouns.</param>
/// <param name="Corrected">What became of its corrections.</param>
/// <param name="Keys">Its authors, tags, event and keys.</param>
internal sealed record ArticleHead(string Path, string Doc, NameWish Wish, Mentions Mentions, CorrectionOutcome Corrected, HeadKeys Keys)
{
    public static ArticleHead Of(Places places, string? name, ArticleModel model, ArticleMetadata metadata, CorrectionOutcome corrected, Naming naming)
    {
        var heading = Heading.Of(model);
        string place = places.DocOfFile(heading.Place.Start);
        return new ArticleHead(
            places.Path,
            heading.Words.Length == 0 ? place : Escape.Doc(heading.Words) + " — " + place,
            NameWish.Of(places.Path, GivenName.Of(name, metadata.Name), heading.Words, model.Language, naming),
            Mentions.In(model, places),
            corrected,
            HeadKeys.Of(metadata));
    }
}

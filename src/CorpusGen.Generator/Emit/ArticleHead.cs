using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Settings;

namespace CorpusGen.Generator.Emit;

/// <summary>What of an article is emitted with that of others, or depends on it.</summary>
/// <param name="Path">From the project's folder, with <c>/</c>.</param>
/// <param name="Doc">The XML doc of its member: title and place.</param>
/// <param name="Wish">What it would be called.</param>
/// <param name="Mentions">Its speakers and counted nouns.</param>
internal sealed record ArticleHead(string Path, string Doc, NameWish Wish, Mentions Mentions)
{
    public static ArticleHead Of(Places places, string? name, ArticleModel model, Naming naming)
    {
        TextRange words = NameWish.HeadingOf(model);
        string place = places.DocOf(words.Start);
        return new ArticleHead(
            places.Path,
            words.Length == 0 ? place : Escape.Doc(words.In(model.Text)) + " — " + place,
            NameWish.Of(places.Path, name, model.Text, words, model.Language, naming),
            Mentions.In(model, places));
    }
}

using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Emit;

/// <summary>What an article is named after: its title, else its first paragraph, else whatever it begins with.</summary>
/// <param name="Words">Empty in an empty text.</param>
/// <param name="Place">Where they stand in the file.</param>
internal readonly record struct Heading(string Words, TextRange Place)
{
    public static Heading Of(ArticleModel model)
    {
        if (model.Source?.FrontMatter?.Find("title") is { } title)
            return new Heading(title.Text, title.Range);
        TextRange words = (model.First(BlockKind.Title) ?? model.First(BlockKind.Paragraph) ?? (model.Blocks.Count > 0 ? model.Blocks[0] : null))?.Range ?? default;
        return new Heading(words.In(model.Text), model.InFile(words));
    }
}
